"""What a comparison is about: the policies that its two sides do not share, since when, and what they aim at.

A baseline may have policies of its own, which the reform keeps. They are no part of the question: not of its start, its
regions, its aims or its account.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from edumig_sim.cost import GRADUATES
from edumig_sim.indicators import ALL_REGIONS, Direction, with_borders
from edumig_sim.results import Results
from edumig_sim.verdict import Question, places_of

FROM_ABROAD, FROM_ELSEWHERE = "inbound_students", "inbound_elsewhere"
Told = Mapping[str, Any]  # a policy as the provenance of results tells it


def differing(baseline: Sequence[Told], reform: Sequence[Told]) -> list[Told]:
    """The reform's policies that the baseline does not have as they are, then those of the baseline that it dropped."""
    kept = [terms_of(policy) for policy in baseline]
    new = []
    for policy in reform:
        if (terms := terms_of(policy)) in kept:
            kept.remove(terms)
        else:
            new.append(policy)
    dropped: list[Told] = []
    for policy in reversed(baseline):
        if (terms := terms_of(policy)) in kept:
            kept.remove(terms)
            dropped.insert(0, {**policy, "dropped": True})
    return [*new, *dropped]


def start_of(policies: Sequence[Told], first: int) -> int:
    """The first simulated year in which one of them is active; first: of all simulated years."""
    starts = [first if p["start"] is None else p["start"] for p in policies]
    return max(first, min(starts)) if starts else first


def regions_of(policies: Sequence[Told]) -> list[str]:
    """The regions that they are made for; where none says so their origins, else their destinations, else all."""
    known = [c for p in policies for c in p.get("in_question", ())]
    rest = [p for p in policies if "in_question" not in p]
    origins = [c for p in rest for c in p["origins"]]
    destinations = [c for p in rest for c in p["destinations"]]
    return list(dict.fromkeys(known + (origins or destinations))) or [ALL_REGIONS]


def named(policies: Sequence[Told]) -> list[str]:
    """Every region that they name, origins first."""
    codes = [p["origins"] for p in policies] + [p["destinations"] for p in policies]
    return list(dict.fromkeys(code for group in codes for code in group))


def questions_of(
    reform: Results, policies: Sequence[Told], year: int, regions: Sequence[str] | None
) -> tuple[Question, ...]:
    """What the verdict is about: what the headline names, else the aim of the first policy, then every other aim.

    regions: in question whatever the policies say, or None. Policies that move the same indicator are judged together:
    against each other where they mean it to go both ways, by neither.
    """
    headline = reform.provenance.get("headline") or {}
    aims: dict[str, list[Told]] = {}
    for policy in policies:
        aims.setdefault(_measured(_aim(policy)[0], reform), []).append(policy)
    asked = str(headline.get("indicator") or "")
    names = [asked] if asked else list(aims) or [GRADUATES]
    found = []
    for name in names:
        mine = aims.get(name, [])
        where = regions or headline.get("regions") or regions_of(mine or policies)
        found.append(Question(name, tuple(places_of(name, where)), year, _way(map(_aim, mine))))
    return tuple(found)


def _measured(indicator: str, reform: Results) -> str:
    """Students from abroad come from elsewhere in the country where the world has one country only."""
    if indicator == FROM_ABROAD and not with_borders([indicator], reform.countries):
        return FROM_ELSEWHERE
    return indicator


def _way(aims: Iterable[tuple[str, Direction]]) -> Direction | None:
    ways = {way for _, way in aims}
    if not ways:
        return None
    return ways.pop() if len(ways) == 1 else "neither"


def _aim(policy: Told) -> Any:
    """Its indicator and way: more graduates in results saved before policies said it; no way where it is dropped."""
    name, way = policy.get("aim") or (GRADUATES, "up")
    return str(name), "neither" if policy.get("dropped") else way


def terms_of(policy: Told) -> Any:
    """What makes two policies the same: all their settings but the label."""
    if "settings" in policy:
        return policy["lever"], policy["settings"]
    return {key: value for key, value in policy.items() if key not in ("label", "called")}
