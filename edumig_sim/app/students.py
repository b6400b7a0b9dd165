"""One student's eyes: her options as sums of what speaks for and against them, under two policies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from edumig_sim.app.workbench import Bench, Watch
from edumig_sim.explanation import Alternative, Explanation, decompose, explanations
from edumig_sim.push_pull import group_of
from edumig_sim.scenario import Scenario

_MOST = 5  # options shown
_PATIENCE = 9  # years after the study choice by which nearly all have chosen where to live
_MIDDLING = (0.3, 0.95)  # ranks of ability among which somebody who hesitates is looked for
NONE = "none"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Who is looked for: the person of a region nearest to two ranks, or the one who hesitates most."""

    key: str
    region: int
    ability: float = 0.5
    income: float = 0.5
    hesitates: bool = False
    nth: int = 0  # 0: the nearest, 1: the next, ...


class Option(NamedTuple):
    """One option as she saw it."""

    code: str
    groups: dict[str, float]  # what speaks for (+) and against (-) it
    total: float
    obstacle: str  # "", "refused", "unknown" or "unaffordable"
    grant: float | None  # $ a year that would have made it her choice


class Seen(NamedTuple):
    """Her decisions under one policy."""

    choice: str
    options: tuple[Option, ...]
    lives: str  # where she lives afterwards; "" where it is not known yet


class Followed(NamedTuple):
    """One person under two policies."""

    key: str
    person: str  # as the command line names her
    region: int
    ability: float
    income: float
    seen: tuple[Seen, Seen]


def follow(
    bench: Bench,
    policies: tuple[Scenario, Scenario],
    asked: Sequence[Asked],
    until: tuple[int, bool],
    watch: Watch,
) -> list[Followed]:
    """Each person asked for, under both policies; until: her cohort, and whether to go on to where she lives."""
    cohort, lives = until
    models = [bench.model(policy) for policy in policies]
    try:
        for model in models:
            _step_past(model, cohort, watch)
        rows = _rows(models[0], cohort, asked)
        people = models[0].entrants.take(rows)
        told = [explanations(model, cohort, rows) for model in models]
        homes = [_lives(model, people.key, told[0], watch) if lives else {} for model in models]
        return [
            Followed(
                one.key,
                told[0][k].person,
                one.region,
                float(people.ability_rank[k]),
                float(people.income_rank[k]),
                (_seen(told[0][k], homes[0]), _seen(told[1][k], homes[1])),
            )
            for k, one in enumerate(asked)
        ]
    finally:
        for model in models:
            model.close()


def _step_past(model: Any, year: int, watch: Watch) -> None:
    while model.running and model.year <= year:
        model.step()
        watch(model.year - 1)


def _rows(model: Any, cohort: int, asked: Sequence[Asked]) -> np.ndarray:
    """Rows of the cohort, one a person asked for, nobody twice."""
    people = model.entrants
    taken: list[int] = []
    for one in asked:
        rows = np.flatnonzero(people.origin == one.region)
        if one.hesitates:
            order = _hesitation(model, cohort, rows)
        else:
            off = np.hypot(people.ability_rank[rows] - one.ability, people.income_rank[rows] - one.income)
            order = np.argsort(off, kind="stable")
        free = [int(r) for r in rows[order] if int(r) not in taken]
        taken.append(free[min(one.nth, len(free) - 1)])
    return np.array(taken, np.intp)


def _hesitation(model: Any, cohort: int, rows: np.ndarray) -> np.ndarray:
    """Order of people by how near home and the best option away are to each other."""
    found = decompose(model, cohort, rows)
    n, home = np.arange(len(rows)), found.people.origin.astype(np.intp)
    open_to = np.where(found.reachable()[:, :-1], found.preference[:, :-1], -np.inf)
    at_home = open_to[n, home].copy()
    open_to[n, home] = -np.inf
    best = open_to.max(axis=1)
    both = np.isfinite(at_home) & np.isfinite(best)
    gap = np.abs(np.where(both, at_home, 0.0) - np.where(both, best, np.inf))
    middling = (found.people.ability_rank >= _MIDDLING[0]) & (found.people.ability_rank <= _MIDDLING[1])
    studies = found.choice < open_to.shape[1]
    gap = np.where(middling & studies & np.isfinite(gap), gap, 1e9 + n)
    return np.argsort(gap, kind="stable")


def _lives(model: Any, keys: np.ndarray, told: Sequence[Explanation], watch: Watch) -> dict[str, str]:
    """Where each lives after her studies, as far as the horizon and patience reach: her name -> code."""
    found: dict[str, str] = {}
    last = model.year + _PATIENCE
    while model.running and model.year < last and len(found) < len(told):
        model.step()
        watch(model.year - 1)
        moved = np.concatenate([m.people.key for m in model.memory.moves.values()])
        for key, one in zip(keys, told, strict=True):
            if one.person not in found and key in moved:
                found[one.person] = model.explain(one.person).location.choice
    return found


def _seen(told: Explanation, lives: dict[str, str]) -> Seen:
    options = [a for a in told.shown(_MOST) if a.code != NONE or a.code == told.choice]
    return Seen(told.choice, tuple(_option(a) for a in options), lives.get(told.person, ""))


def _option(one: Alternative) -> Option:
    groups: dict[str, float] = {}
    for term, value in one.terms.items():
        groups[group_of(term)] = groups.get(group_of(term), 0.0) + value
    kind = one.obstacle.split(" ")[0]  # "refused", "unknown to her", "unaffordable by $1,200 a year"
    return Option(one.code, groups, one.total, kind, one.grant)
