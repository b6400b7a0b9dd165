"""Reference kernels of lives: a cohort's characteristics, a year of study, who thinks again, who lives where."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from edumig_sim.crn import Decision, Draws, Keys, person_keys
from edumig_sim.kernels.reference import drop_out_hazard, weighted_counts

Floats = NDArray[np.float64]
Ints = NDArray[np.integer]
Mask = NDArray[np.bool_]

TASTES = (Decision.TASTE_QUALITY, Decision.TASTE_COST, Decision.TASTE_CULTURE)


class Birth(NamedTuple):
    """What decides the characteristics of a cohort (MODEL 3.1)."""

    origin: Ints  # (N,)
    serial: Ints  # (N,) within the origin
    cohort: int
    regions: Keys  # (R,)
    draws: Draws
    sigma: Floats  # (R,) sd of log family income
    english: Floats  # (R,) mean of the latent proficiency in English
    income_slope: float  # correlation of ability and family income
    wealth_sd: float  # of log wealth, given income
    taste_sd: float  # of log tastes
    taste_multiplier: float  # of the dimension that matters most to a person; 1: no classes
    english_slope: float  # of ability
    temporary: float  # share who intend to come home


class Characteristics(NamedTuple):
    """A cohort, each (N,)."""

    key: Keys
    ability: Floats  # sd
    ability_rank: Floats
    income_factor: Floats  # family income relative to the mean of the origin
    income_rank: Floats
    wealth_factor: Floats  # wealth relative to its median, given income
    taste_quality: Floats
    taste_cost: Floats
    taste_culture: Floats
    english: Floats
    temporary: Mask


def draw_cohort(birth: Birth) -> Characteristics:
    """Draw a cohort: ability, income, wealth, tastes, language and intention."""
    draws = birth.draws
    key = person_keys(birth.regions[birth.origin], birth.cohort, birth.serial)
    rank = draws.uniform(Decision.ABILITY, key)
    ability = ndtri(rank)
    own = draws.normal(Decision.FAMILY_INCOME, key)
    z = birth.income_slope * ability + np.sqrt(1.0 - birth.income_slope**2) * own
    sigma = birth.sigma[birth.origin]
    latent = birth.english[birth.origin] + birth.english_slope * ability + draws.normal(Decision.ENGLISH, key)
    tastes = _tastes(birth, key)
    return Characteristics(
        key,
        ability,
        rank,
        np.exp(sigma * z - 0.5 * sigma**2),
        ndtr(z),
        np.exp(birth.wealth_sd * draws.normal(Decision.WEALTH, key)),
        tastes[0],
        tastes[1],
        tastes[2],
        ndtr(latent),
        draws.uniform(Decision.INTENTION, key) < birth.temporary,
    )


def _tastes(birth: Birth, key: Keys) -> list[Floats]:
    """Log-normal tastes with mean 1; with classes, a third of people weigh one of the three dimensions more."""
    s = birth.taste_sd
    taste = [np.exp(s * birth.draws.normal(d, key) - 0.5 * s**2) for d in TASTES]
    if birth.taste_multiplier != 1.0:
        member = (len(TASTES) * birth.draws.uniform(Decision.PREFERENCE_CLASS, key)).astype(int)
        taste = [np.where(member == k, birth.taste_multiplier * t, t) for k, t in enumerate(taste)]
    return taste


class StudyYear(NamedTuple):
    """What decides who leaves university this year; n students."""

    origin: Ints  # (n,)
    study: Ints  # (n,)
    years: Ints  # (n,) of study, this one counted
    ability: Floats  # (n,)
    english: Floats  # (n,)
    stressed: Mask  # (n,)
    key: Keys  # (n,)
    base: Floats  # (Y,) hazard of the average student by year of study; the last holds for all later ones
    graduate: Floats  # (Y,) chance to complete by year of study, the same
    effect: Floats  # (4,) logit effects of ability, fund stress, a language gap abroad, and quality
    language: Floats  # (R, R) common language
    spoken: Floats  # (R,) English at the destination
    abroad: Mask  # (R, R) whether the destination is another country
    quality: Floats  # (R,)
    drop_out: bool
    draws: Draws
    year: int


def end_of_year(asked: StudyYear) -> tuple[Mask, Mask]:
    """Who leaves without a degree, and who completes (Eq. 13 and 14), each (n,)."""
    last = len(asked.base) - 1
    at = np.minimum(asked.years, last)
    leaves = np.zeros(len(asked.key), bool)
    if asked.drop_out:
        o, d = asked.origin, asked.study
        spoken = np.maximum(asked.language[o, d], asked.english * asked.spoken[d])
        gap = np.where(asked.abroad[o, d], 1.0 - spoken, 0.0)
        stressed = asked.stressed.astype(float)
        quality = asked.quality[d]
        hazard = drop_out_hazard(asked.base[at], asked.ability, stressed, gap, quality, asked.effect)
        leaves = asked.draws.uniform(Decision.DROP_OUT, asked.key, asked.year) < hazard
    completes = asked.draws.uniform(Decision.GRADUATION, asked.key, asked.year) < asked.graduate[at]
    return leaves, ~leaves & completes


class Residents(NamedTuple):
    """Graduates and students, whole columns (n,)."""

    graduate: Mask
    origin: Ints
    study: Ints
    residence: Ints
    years: Ints  # since graduation
    temporary: Mask
    weight: Floats  # persons
    units: Floats  # efficiency units at home, per person
    key: Keys


def thinks_again(people: Residents, hazard: Floats, draws: Draws, year: int) -> Mask:
    """Graduates of earlier years who ask themselves again where to live (n,) (Eq. 16).

    hazard: (2, 2, Y) by living away from home, by intending to come home, and by years since graduation.
    """
    older = people.graduate & (people.years > 0)
    away = (people.residence != people.origin).astype(int)
    years = np.minimum(people.years.astype(int), hazard.shape[2] - 1)
    chance = hazard[away, people.temporary.astype(int), years]
    return older & (draws.uniform(Decision.RECONSIDER, people.key, year) < chance)


def count_residents(people: Residents, recognised: Floats) -> tuple[Floats, Floats]:
    """Graduates (R, R) by origin and residence, and their efficiency units.

    recognised: (R, R) share of the efficiency of a degree from a region that counts where its holder lives.
    """
    rows = people.graduate
    origin, residence = people.origin[rows].astype(np.intp), people.residence[rows].astype(np.intp)
    units = people.units[rows] * recognised[people.study[rows], people.residence[rows]]
    size = len(recognised)
    return (
        weighted_counts(people.weight[rows], origin, residence, size),
        weighted_counts(people.weight[rows] * units, origin, residence, size),
    )
