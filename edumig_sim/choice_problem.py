"""A synthetic year of study choices of any size, to time the choice kernel on."""

from __future__ import annotations

import time
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision, Draws, Keys, code_keys, person_keys
from edumig_sim.kernels import reference as kernel

Floats = NDArray[np.float64]
_BLOCK = 1024  # rows at a time, as in the model
_YEAR = 2025
_NEST_SCALES = (0.6, 0.8)
_NO_STUDY = "(none)"


class ChoiceProblem(NamedTuple):
    """N people sorted by origin, R regions; money in k$ a year."""

    tastes: kernel.StudyTastes
    terms: kernel.StudyTerms
    nests: kernel.Nests
    quality: Floats  # (R,)
    wealth: Floats  # (N,)
    keys: Keys  # (N,) of the persons
    alternatives: Keys  # (R+1,)
    draws: Draws

    @property
    def pairs(self) -> int:
        """Students times regions."""
        return len(self.keys) * len(self.quality)


def make_problem(students: int, regions: int, seed: int = 1) -> ChoiceProblem:
    """Draw a problem with as many people in each origin as in the next, in countries of two regions."""
    draws = Draws(seed)
    codes = [f"R{i}" for i in range(regions)]
    region_keys = code_keys(codes)
    origin = np.arange(students) * regions // students
    keys = person_keys(region_keys[origin], _YEAR, np.arange(students))
    share = {d: draws.uniform(d, keys) for d in Decision if d <= Decision.INTENTION}
    tastes = kernel.StudyTastes(
        origin=origin,
        quality=share[Decision.TASTE_QUALITY],
        ability_value=share[Decision.ABILITY],
        cost_abroad=0.1 * share[Decision.TASTE_COST],
        cost_home=0.05 * share[Decision.TASTE_COST],
        culture=share[Decision.TASTE_CULTURE],
        language=np.ones(students),
        english=share[Decision.ENGLISH],
    )

    def table(decision: Decision) -> Floats:
        return draws.uniform(decision, region_keys, _YEAR, region_keys)

    terms = kernel.StudyTerms(
        group=origin,
        earnings=table(Decision.ABILITY),
        cost=20.0 * table(Decision.WEALTH),
        language=table(Decision.ENGLISH),
        english=np.full(regions, 0.5),
        culture=table(Decision.TASTE_CULTURE),
        attraction=-3.0 * table(Decision.TASTE_COST),
    )
    country = np.arange(regions) // 2
    kind = np.where(country[:, None] == country, kernel.DOMESTIC, kernel.FOREIGN)
    np.fill_diagonal(kind, kernel.HOME)
    return ChoiceProblem(
        tastes=tastes,
        terms=terms,
        nests=kernel.Nests(kind, _NEST_SCALES, np.full((regions, 2), -1.0), np.zeros(regions)),
        quality=draws.normal(Decision.ABILITY, region_keys),
        wealth=40.0 * share[Decision.WEALTH],
        keys=keys,
        alternatives=code_keys([*codes, _NO_STUDY]),
        draws=draws,
    )


def choose(problem: ChoiceProblem) -> NDArray[np.intp]:
    """Everybody's choice (N,), R for no study: all that a study choice does, from the draws to the best alternative."""
    size = len(problem.keys)
    chosen = np.empty(size, np.intp)
    for start in range(0, size, _BLOCK):
        rows = slice(start, start + _BLOCK)
        chosen[rows] = _choose_block(problem, rows)
    return chosen


def _choose_block(problem: ChoiceProblem, rows: slice) -> NDArray[np.intp]:
    draws, keys, scales = problem.draws, problem.keys[rows], problem.nests.scale
    columns: list[Any] = [column[rows] for column in problem.tastes]
    tastes = kernel.StudyTastes(*columns)
    terms = problem.terms._replace(group=problem.terms.group[rows])
    noise = draws.bell(Decision.PERCEIVED_QUALITY, keys, None, problem.alternatives[:-1])
    utility = kernel.study_utility(tastes, terms, problem.quality + noise)
    feasible = terms.cost[terms.group] <= problem.wealth[rows, None]
    upper = kernel.nested_utility(utility, feasible, tastes.origin, problem.nests)
    gumbel = draws.gumbel(Decision.STUDY, keys, _YEAR, problem.alternatives)
    mixing = [
        draws.log_positive_stable(*chances, keys, _YEAR, scale)
        for chances, scale in zip(
            (
                (Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE),
                (Decision.NEST_DOMESTIC, Decision.NEST_DOMESTIC_SCALE),
            ),
            scales,
            strict=True,
        )
    ]
    return kernel.choose(
        kernel.shocked_utility(upper, gumbel, np.column_stack(mixing), tastes.origin, problem.nests)
    )


def nanoseconds(problem: ChoiceProblem, repeats: int = 3) -> float:
    """Median time per student and alternative, after one call that is not counted."""
    choose(problem)
    spent = []
    for _ in range(repeats):
        begin = time.perf_counter()
        choose(problem)
        spent.append(time.perf_counter() - begin)
    return float(1e9 * np.median(spent) / problem.pairs)
