"""Phase 3: the new cohort, with ability, family income, wealth, tastes, language and intention (MODEL 3.1)."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from edumig_sim.agents.students import Entrants
from edumig_sim.kernels.cohort_memory import drawn
from edumig_sim.kernels.reference_lives import Birth

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_ENGLISH_BOUNDS = (0.001, 0.999)  # shares of speakers that the inverse normal can carry


def new_cohorts(model: EduMigModel) -> None:
    """Make this year's entrants: all who turn 18, with weights that add up to the cohort of each origin."""
    model.entrants = draw_entrants(model, model.year, model.regions.family_income)


def draw_entrants(model: EduMigModel, cohort: int, family_income: Floats) -> Entrants:
    """Draw a cohort whose families have these mean incomes, (R,) in k$ a year: all that depends on what happened."""
    p = model.parameters
    counts, weights = _agents(model, cohort)
    origin = np.repeat(np.arange(len(counts)), counts)
    serial = np.arange(len(origin)) - np.repeat(np.cumsum(counts) - counts, counts)
    birth = _birth(model, cohort, origin, serial)
    person = drawn(_name(birth, counts, model.kernels.name), lambda: model.kernels.draw_cohort(birth))
    income = family_income[origin] * person.income_factor
    return Entrants(
        len(origin),
        {
            "key": person.key,
            "origin": origin,
            "cohort": cohort,
            "serial": serial,
            "weight": weights[origin],
            "ability": person.ability,
            "ability_rank": person.ability_rank,
            "income": income,
            "income_rank": person.income_rank,
            "wealth": p.liquid_wealth_share * income * person.wealth_factor,
            "taste_quality": person.taste_quality,
            "taste_cost": person.taste_cost,
            "taste_culture": person.taste_culture,
            "english": person.english,
            "temporary": person.temporary,
        },
    )


def _birth(
    model: EduMigModel, cohort: int, origin: NDArray[np.integer], serial: NDArray[np.integer]
) -> Birth:
    p, world = model.parameters, model.world
    return Birth(
        origin=origin,
        serial=serial,
        cohort=cohort,
        regions=model.region_keys,
        draws=model.draws,
        sigma=world.income_sigma,
        english=ndtri(np.clip(world.english, *_ENGLISH_BOUNDS)),
        income_slope=p.rho_ability_income,
        wealth_sd=p.sigma_wealth,
        taste_sd=p.taste_spread,
        taste_multiplier=p.preference_class_multiplier,
        english_slope=p.english_ability_slope,
        temporary=p.temporary_intention_share,
    )


def _name(birth: Birth, counts: NDArray[np.int64], kernels: str) -> tuple[Hashable, ...]:
    """Everything that decides who is born."""
    tables = (counts, birth.regions, birth.sigma, birth.english)
    numbers = (birth.cohort, birth.income_slope, birth.wealth_sd, birth.taste_sd, birth.taste_multiplier)
    return (
        kernels,
        birth.draws,
        *numbers,
        birth.english_slope,
        birth.temporary,
        *(t.tobytes() for t in tables),
    )


def _agents(model: EduMigModel, cohort: int) -> tuple[NDArray[np.int64], Floats]:
    """Agents (R,) and persons an agent stands for (R,)."""
    persons = model.world.cohort(cohort)
    size = model.scenario.population
    if size.persons_per_agent is not None:
        counts = np.maximum(1, np.rint(persons / size.persons_per_agent)).astype(np.int64)
    else:
        counts = np.full(len(persons), size.agents_per_region, np.int64)
    return counts, persons / counts
