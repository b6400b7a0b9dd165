"""Phase 3: the new cohort, with ability, family income, wealth, tastes, language and intention (MODEL 3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from edumig_sim.agents.students import Entrants
from edumig_sim.crn import Decision, Draws, Keys, person_keys
from edumig_sim.world.parameters import Parameters

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_ENGLISH_BOUNDS = (0.001, 0.999)  # shares of speakers that the inverse normal can carry
_CLASSES = (Decision.TASTE_QUALITY, Decision.TASTE_COST, Decision.TASTE_CULTURE)


def new_cohorts(model: EduMigModel) -> None:
    """Make this year's entrants: all who turn 18, with weights that add up to the cohort of each origin."""
    model.entrants = draw_entrants(model, model.year, model.regions.family_income)


def draw_entrants(model: EduMigModel, cohort: int, family_income: Floats) -> Entrants:
    """Draw a cohort whose families have these mean incomes, (R,) in k$ a year: all that depends on what happened."""
    p, world, draws = model.parameters, model.world, model.draws
    counts, weights = _agents(model, cohort)
    origin = np.repeat(np.arange(len(counts)), counts)
    serial = np.concatenate([np.arange(n) for n in counts])
    key = person_keys(model.region_keys[origin], cohort, serial)
    ability = draws.normal(Decision.ABILITY, key)
    own = draws.normal(Decision.FAMILY_INCOME, key)
    z = p.rho_ability_income * ability + np.sqrt(1.0 - p.rho_ability_income**2) * own
    sigma = world.income_sigma[origin]
    income = family_income[origin] * np.exp(sigma * z - 0.5 * sigma**2)
    wealth = p.liquid_wealth_share * income * np.exp(p.sigma_wealth * draws.normal(Decision.WEALTH, key))
    taste = _tastes(draws, key, p)
    return Entrants(
        len(origin),
        {
            "key": key,
            "origin": origin,
            "cohort": np.full(len(origin), cohort),
            "serial": serial,
            "weight": weights[origin],
            "ability": ability,
            "ability_rank": ndtr(ability),
            "income": income,
            "income_rank": ndtr(z),
            "wealth": wealth,
            "taste_quality": taste[Decision.TASTE_QUALITY],
            "taste_cost": taste[Decision.TASTE_COST],
            "taste_culture": taste[Decision.TASTE_CULTURE],
            "english": _english(draws, key, ability, world.english[origin], p),
            "temporary": draws.uniform(Decision.INTENTION, key) < p.temporary_intention_share,
        },
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


def _tastes(draws: Draws, key: Keys, p: Parameters) -> dict[Decision, Floats]:
    """Log-normal tastes with mean 1; with classes, a third of people weigh one of the three dimensions more."""
    s = p.taste_spread
    taste = {d: np.exp(s * draws.normal(d, key) - 0.5 * s**2) for d in _CLASSES}
    if p.preference_class_multiplier != 1.0:
        member = (len(_CLASSES) * draws.uniform(Decision.PREFERENCE_CLASS, key)).astype(int)
        for k, dimension in enumerate(_CLASSES):
            taste[dimension] = np.where(
                member == k, p.preference_class_multiplier * taste[dimension], taste[dimension]
            )
    return taste


def _english(draws: Draws, key: Keys, ability: Floats, share: Floats, p: Parameters) -> Floats:
    """Proficiency in [0, 1], around the share of speakers in the origin and rising with ability."""
    centre = ndtri(np.clip(share, *_ENGLISH_BOUNDS))
    return ndtr(centre + p.english_ability_slope * ability + draws.normal(Decision.ENGLISH, key))
