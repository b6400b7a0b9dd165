"""Invented questions to the kernels, and what it means that the fast and the reference kernels answer them alike."""

from __future__ import annotations

import os
from functools import cache
from typing import NamedTuple

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st

from edumig_sim.crn import Draws, code_keys, mix64, person_keys
from edumig_sim.kernels import Kernels, choose
from edumig_sim.kernels.compiled import ensure_compiled
from edumig_sim.kernels.problems import Awareness, LocationProblem, StudyProblem
from edumig_sim.kernels.reference import (
    DOMESTIC,
    FOREIGN,
    HOME,
    LocationTerms,
    Movers,
    Nests,
    StudyTastes,
    StudyTerms,
)

RELATIVE = 1e-12
EXPONENT = 708.0  # exp below minus this is 0 in the fast kernels; the reference goes on to 745
FEW = settings(max_examples=int(os.environ.get("TWINS_EXAMPLES", "25")), deadline=None)
MANY = settings(max_examples=400, deadline=None)
YEAR = 2021


@cache
def both() -> tuple[Kernels, Kernels]:
    """The fast and the reference kernels; what was compiled from other sources is forgotten first."""
    fast = choose("fast")
    ensure_compiled()
    return fast, choose("reference")


def close(fast, reference, least=0.0):
    """Floats equal to 1e-12 of themselves, but for what is below ``least``."""
    np.testing.assert_allclose(fast, reference, rtol=RELATIVE, atol=least)


class Study(NamedTuple):
    """What an invented study choice is like."""

    regions: int = 6
    persons: int = 60
    countries: int = 6
    offers: int = 1  # sets of offers, so that there are groups
    scale: tuple[float, float] = (0.6, 0.7)
    taste: float = 1.0  # factor of all tastes
    budget: float = 1.0  # factor of wealth
    aware: float | None = None  # regions that people know of
    misperceived: bool = True
    affordability: bool = True
    deserted: bool = False  # some origins have no people
    seed: int = 0


STUDIES = st.builds(
    Study,
    regions=st.integers(1, 70),
    persons=st.integers(1, 300),
    countries=st.sampled_from([1, 2, 4, 70]),
    offers=st.sampled_from([1, 1, 3]),
    scale=st.tuples(st.sampled_from([1.0, 0.7, 0.2]), st.sampled_from([1.0, 0.6, 0.2])),
    taste=st.sampled_from([1e-6, 1e-2, 1.0, 1.0, 5.0]),
    budget=st.sampled_from([1e-3, 0.3, 1.0, 100.0]),
    aware=st.sampled_from([None, None, 0.0, 3.0, 100.0]),
    misperceived=st.booleans(),
    affordability=st.booleans(),
    deserted=st.booleans(),
    seed=st.integers(0, 2**32 - 1),
)


def keys_of(size: int, seed: int = 0):
    """Keys (size,) of persons."""
    return person_keys(mix64(np.uint64(seed)), YEAR, np.arange(size))


def origins(rng, regions: int, persons: int, deserted: bool):
    """Regions of origin (N,), sorted."""
    full = (
        np.sort(rng.choice(regions, max(1, regions // 2), replace=False)) if deserted else np.arange(regions)
    )
    return np.sort(rng.choice(full, persons))


def kinds(country):
    """Nests (R, R) of regions in these countries (R,)."""
    kind = np.where(country[:, None] == country, DOMESTIC, FOREIGN)
    np.fill_diagonal(kind, HOME)
    return kind


def study_problem(study: Study) -> StudyProblem:
    """An invented study choice; money in k$ a year, with fees and wealth of a usual size."""
    rng, regions, persons = np.random.default_rng(study.seed), study.regions, study.persons
    origin = origins(rng, regions, persons, study.deserted)
    groups = (regions * study.offers, regions)
    positive = lambda mean: study.taste * mean * rng.lognormal(0.0, 0.3, persons)  # noqa: E731
    tastes = StudyTastes(
        origin=origin,
        quality=positive(0.8),
        ability_value=0.3 * rng.normal(size=persons),
        cost_abroad=positive(0.12),
        cost_home=positive(0.1),
        culture=positive(1.0),
        language=np.full(persons, 0.7 * study.taste),
        english=rng.uniform(size=persons),
    )
    terms = StudyTerms(
        group=origin * study.offers + rng.integers(0, study.offers, persons),
        earnings=rng.normal(size=groups),
        cost=rng.uniform(1.0, 30.0, groups),
        language=rng.uniform(size=(regions, regions)),
        english=rng.uniform(size=regions),
        culture=rng.uniform(size=(regions, regions)),
        attraction=rng.normal(-1.0, 2.0, groups),
    )
    country = rng.integers(0, study.countries, regions)
    nests = Nests(
        kinds(country), study.scale, rng.normal(-1.0, 1.0, (regions, 2)), rng.normal(-1.0, 1.0, regions)
    )
    aware = None if study.aware is None else Awareness(
        rng.normal(4.0, 2.0, (regions, regions)), np.rint(study.aware * rng.uniform(0.5, 1.5, persons))
    )  # fmt: skip
    clarity = rng.uniform(size=(regions, regions)) * (1.0 - np.eye(regions))
    return StudyProblem(
        tastes=tastes,
        terms=terms,
        nests=nests,
        quality=rng.normal(size=regions),
        clarity=clarity,
        spread=rng.uniform(0.2, 1.0, persons) if study.misperceived else None,
        wealth=study.budget * 8.0 * rng.lognormal(0.0, 0.8, persons),
        wealth_share_home=0.6,
        means=rng.uniform(0.0, 6.0, (regions, regions)),
        affordability=study.affordability,
        awareness=aware,
        ability=rng.normal(size=persons),
        luck=0.5,
        weight=rng.uniform(0.5, 40.0, persons),
        person=keys_of(persons, study.seed),
        alternatives=code_keys([*(f"R{k}" for k in range(regions)), "none"]),
        draws=Draws(study.seed % 1000),
        year=YEAR,
    )


def lost(problem: StudyProblem) -> float:
    """Persons below which expected demand may differ: what a nest of small index loses where exp ends at 0."""
    smallest = min(problem.nests.scale)
    return float(problem.weight.sum() * np.exp(-EXPONENT * smallest)) if smallest < 1.0 else 1e-300


def check_ranking(problem: StudyProblem) -> None:
    """First choices and expected demand are alike."""
    fast, reference = both()
    mine, theirs = fast.rank_study(problem), reference.rank_study(problem)
    np.testing.assert_array_equal(mine.first, theirs.first)
    close(fast.expected_demand(problem, mine), reference.expected_demand(problem, theirs), lost(problem))


def check_seats(problem: StudyProblem, places) -> None:
    """Choices, cutoffs and expected demand are alike under both ways to admit; rankings are used up by it."""
    fast, reference = both()
    for name in ("seat_expected", "seat_realised"):
        mine = getattr(fast, name)(problem, fast.rank_study(problem), places.copy())
        theirs = getattr(reference, name)(problem, reference.rank_study(problem), places.copy())
        np.testing.assert_array_equal(mine.choice, theirs.choice, err_msg=name)
        np.testing.assert_allclose(mine.cutoffs, theirs.cutoffs, rtol=RELATIVE, err_msg=name)
        close(mine.expected, theirs.expected, lost(problem))


def places_for(problem: StudyProblem, kind: str):
    """Places (2, R): "none", "tiny", "scarce", "some" (a random share of demand, 0 for some) or "ample"."""
    regions, total = len(problem.quality), problem.weight.sum()
    rng = np.random.default_rng(len(problem.weight))
    random = rng.uniform(0.0, total / regions, (2, regions))
    return {
        "none": np.zeros((2, regions)),
        "tiny": np.full((2, regions), 0.5 * problem.weight.min()),
        "scarce": 0.3 * random,
        "some": np.where(rng.uniform(size=random.shape) < 0.2, 0.0, random),
        "ample": np.full((2, regions), 2.0 * total),
    }[kind]


class Abodes(NamedTuple):
    """What an invented choice of residence is like."""

    regions: int = 6
    persons: int = 60
    permits: float = 0.5  # mean chance
    policies: int = 1
    taste: float = 1.0
    fresh: float = 0.5  # share who graduate this year
    seed: int = 0


ABODES = st.builds(
    Abodes,
    regions=st.integers(1, 70),
    persons=st.integers(1, 300),
    permits=st.sampled_from([0.0, 0.1, 0.5, 1.0]),
    policies=st.integers(1, 3),
    taste=st.sampled_from([1e-6, 1.0, 10.0, 1e3]),
    fresh=st.sampled_from([0.0, 0.5, 1.0]),
    seed=st.integers(0, 2**32 - 1),
)


def location_terms(rng, regions: int, taste: float) -> LocationTerms:
    """Invented utilities of living somewhere."""
    return LocationTerms(
        base=taste * rng.normal(size=(regions, regions, regions)),
        recognition=rng.uniform(-1.0, 0.0, (regions, regions)),
        language=rng.uniform(size=(regions, regions)),
        english=rng.uniform(size=regions),
        language_weight=0.4 * taste,
    )


def location_problem(abodes: Abodes) -> LocationProblem:
    """An invented choice of residence."""
    rng, regions, size = np.random.default_rng(abodes.seed), abodes.regions, abodes.persons
    someone = lambda: rng.integers(0, regions, size)  # noqa: E731
    first = rng.uniform(size=size) < abodes.fresh
    current, study = someone(), someone()
    chance = lambda: np.clip(  # noqa: E731
        abodes.permits + rng.uniform(-0.3, 0.3, (abodes.policies, regions, regions)), 0.0, 1.0
    )
    return LocationProblem(
        movers=Movers(
            origin=someone(),
            current=np.where(first, study, current),
            study=study,
            english=rng.uniform(size=size),
            home_pull=abodes.taste * rng.uniform(size=size),
            ties=abodes.taste * rng.uniform(size=size),
        ),
        terms=location_terms(rng, regions, abodes.taste),
        first=first,
        rights=rng.integers(0, abodes.policies, size),
        chance=chance(),
        graduate=chance(),
        weight=rng.uniform(0.5, 40.0, size),
        person=keys_of(size, abodes.seed),
        regions=code_keys([f"R{k}" for k in range(regions)]),
        draws=Draws(abodes.seed % 1000),
        year=YEAR,
    )


def check_location(problem: LocationProblem) -> None:
    """Residences, chances to stay and expected flows are alike."""
    fast, reference = both()
    mine, theirs = fast.locate(problem), reference.locate(problem)
    np.testing.assert_array_equal(mine.region, theirs.region)
    close(mine.stay, theirs.stay, 1e-300)
    close(mine.expected, theirs.expected, 1e-300)
