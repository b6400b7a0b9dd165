"""A synthetic year of study choices of any size, to time the choice kernel on."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision, Draws, code_keys, person_keys
from edumig_sim.kernels import choose as choose_kernels
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels import reference_study
from edumig_sim.kernels.problems import StudyProblem

Floats = NDArray[np.float64]
_YEAR = 2025
_NEST_SCALES = (0.6, 0.8)
_NO_STUDY = "(none)"


def make_problem(students: int, regions: int, seed: int = 1) -> StudyProblem:
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
    everywhere = np.zeros((regions, regions))
    return StudyProblem(
        tastes=tastes,
        terms=terms,
        nests=kernel.Nests(kind, _NEST_SCALES, np.full((regions, 2), -1.0), np.zeros(regions)),
        quality=draws.normal(Decision.ABILITY, region_keys),
        clarity=np.where(np.eye(regions, dtype=bool), 0.0, 1.0),
        spread=np.ones(students),
        wealth=40.0 * share[Decision.WEALTH],
        wealth_share_home=1.0,
        means=everywhere,
        affordability=True,
        awareness=None,
        ability=share[Decision.ABILITY],
        luck=0.0,
        weight=np.ones(students),
        person=keys,
        alternatives=code_keys([*codes, _NO_STUDY]),
        draws=draws,
        year=_YEAR,
    )


def choose(problem: StudyProblem, kernels: str = "auto") -> NDArray[np.integer[Any]]:
    """Everybody's choice (N,), R for no study: all that a study choice does, from the draws to the best alternative."""
    if choose_kernels(kernels).name == "fast":
        from edumig_sim.kernels.fast_choice import first_choices

        return first_choices(problem)
    return reference_study.rank_study(problem).first


def nanoseconds(problem: StudyProblem, repeats: int = 3, kernels: str = "auto") -> float:
    """Median time per student and alternative, after one call that is not counted."""
    choose(problem, kernels)
    spent = []
    for _ in range(repeats):
        begin = time.perf_counter()
        choose(problem, kernels)
        spent.append(time.perf_counter() - begin)
    return float(1e9 * np.median(spent) / (len(problem.weight) * len(problem.quality)))
