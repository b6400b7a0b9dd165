"""What each point of a Pareto set trades against its neighbour, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edumig_sim.paired import Estimate
from edumig_sim.studies.factors import Value
from edumig_sim.studies.found import differences
from edumig_sim.studies.goals import Goal
from edumig_sim.wording import change_words, listed, rounded

if TYPE_CHECKING:
    from edumig_sim.studies.found import SearchResults


ROUNDING = 1e-9  # of a difference: an interval as narrow as this is arithmetic


def search_words(found: SearchResults) -> list[str]:
    """How the search ended, then a sentence a point."""
    told = [_ending(found)]
    if found.elsewhere:
        told.append(f"{found.elsewhere} candidates are still in the hands of other searches on this storage.")
    if not found.front:
        return [*told, *_why_none(found)]
    points = found.told()
    before: int | None = None
    for point in points:
        told.append(_point(found, point, before))
        before = point
    if len(points) < len(found.front):
        told.append(
            f"Told are {len(points)} points spread over all {len(found.front)}; the table has every one."
        )
    if found.open:
        told.append(
            f"{len(found.open)} more candidates may be as good: {found.study.replication.count} replicates do not tell "
            "them from the set; more replicates would."
        )
    return told


def _ending(found: SearchResults) -> str:
    failed = len(found.candidates) - len(found.tried)
    feasible = sum(j.feasible for j in found.judged)
    told = f"{len(found.candidates):,} candidates tried"
    told += f", {failed:,} failed" if failed else ""
    told += f", {feasible:,} keep to every limit" if found.search.limits else ""
    if len(found.front) == 1:
        return f"{told}; one is best in every goal."
    return f"{told}; {len(found.front):,} are best, each in its own balance of the goals."


def _why_none(found: SearchResults) -> list[str]:
    if not found.tried:
        reasons = [c.reason for c in found.candidates if c.reason]
        return [
            f"Every candidate failed, the first with: {reasons[0]}" if reasons else "No candidate was tried."
        ]
    return [
        f"Limit never kept or seldom: {limit.text} (kept by {sum(j.excess[k] <= 0.0 for j in found.judged)} of "
        f"{len(found.tried)}; the nearest is off by {rounded(min(float(j.excess[k]) for j in found.judged))})."
        for k, limit in enumerate(found.search.limits)
    ]


def _point(found: SearchResults, point: int, before: int | None) -> str:
    place = found.front[point - 1]
    levers = listed([f"{path} {_value(v)}" for path, v in found.tried[place].levers.items()], 6)
    if before is None:
        goals = "; ".join(
            [found.goal_words(g, found.estimate(place, k).mean) for k, g in enumerate(found.search.goals)]
        )
        return f"Point {point} ({levers}): {goals}."
    other = found.front[before - 1]
    gaps = differences(found.judged[other], found.judged[place], found.search.goals)
    better, worse, same = list[str](), list[str](), list[str]()
    for goal, gap in zip(found.search.goals, gaps, strict=True):
        if gap.mean == 0.0:
            same.append(goal.measure.plain)
        else:
            (better if gap.mean < 0.0 else worse).append(_gap(goal, gap, found.search.robust == "regret"))
    kinds = (("better", better), ("worse", worse), ("the same", same))
    parts = [f"{kind}: {'; '.join(said)}" for kind, said in kinds if said]
    return (
        f"Point {point} ({levers}) against point {before}. {'. '.join(p[0].upper() + p[1:] for p in parts)}."
    )


def _gap(goal: Goal, gap: Estimate, regret: bool) -> str:
    """A difference with its interval, as more or less of what the goal measures."""
    sign = 1.0 if regret else goal.sign
    value = sign * gap.mean
    low, high = sorted((sign * gap.low, sign * gap.high))
    unit = goal.measure.unit
    size = change_words(abs(value), unit)
    name = f"regret of {goal.measure.plain}" if regret else goal.measure.plain
    what = f"{name}, {size} {'higher' if value > 0 else 'lower'}"
    span = f"{change_words(low, unit)} to {change_words(high, unit)}"
    if gap.replicates < 2:
        return f"{what} (one replicate)"
    if high - low <= ROUNDING * abs(value):
        return what
    return f"{what} ({span})" if gap.distinguishable else f"{what} (not told from 0: {span})"


def _value(value: Value) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return (
        f"{value:,.4g}"
        if isinstance(value, float) and abs(value) < 1000
        else (f"{value:,.0f}" if isinstance(value, float) else str(value))
    )
