"""Reference kernels of lives: a cohort's characteristics, a year of study, who thinks again, who lives where."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from edumig_sim.crn import Decision, Draws, Keys, person_keys
from edumig_sim.kernels.reference import drop_out_hazard, totals, weighted_counts

Floats = NDArray[np.float64]
Ints = NDArray[np.integer]
Mask = NDArray[np.bool_]
Rows = NDArray[np.intp]

ENROLLED, GRADUATE, LEFT = 0, 1, 2  # where a student stands
AFTER = 5  # the year after graduation in which it is recorded where people live
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


class Enrolment(NamedTuple):
    """Students and graduates, whole columns (n,). A year of study writes stage, years and human capital."""

    stage: Ints
    origin: Ints
    study: Ints
    cohort: Ints
    years: Ints  # enrolled so far
    weight: Floats  # persons
    ability: Floats
    english: Floats
    stressed: Mask
    key: Keys
    human_capital: Floats


class StudyYear(NamedTuple):
    """What decides how a year of study ends (MODEL 3.5)."""

    base: Floats  # (Y,) hazard of the average student by year of study; the last holds for all later ones
    graduate: Floats  # (Y,) chance to complete by year of study, the same
    longest: int  # years of study after which nobody goes on
    effect: Floats  # (4,) logit effects of ability, fund stress, a language gap abroad, and quality
    capital: tuple[
        float, float, float
    ]  # effects of ability, quality and a degree from abroad on its logarithm
    home_share: float  # of those who leave without a degree
    language: Floats  # (R, R) common language
    spoken: Floats  # (R,) English at the destination
    abroad: Mask  # (R, R) whether the destination is another country
    quality: Floats  # (R,)
    drop_out: bool
    draws: Draws
    year: int


class Studied(NamedTuple):
    """Persons in a year of study."""

    enrolled: Floats  # (R, R) before it ended, by origin and region of study
    still: Floats  # (Y, R) the same by years since the cohort's choice and by origin; Y as many as anybody studies
    ability: Floats  # (R,) persons times ability by region of study
    left: Floats  # (R, R) who left without a degree, by origin and residence


def end_of_year(people: Enrolment, asked: StudyYear) -> Studied:
    """Let the enrolled drop out, complete or go on (Eq. 13 and 14); their columns are changed in place."""
    rows = np.flatnonzero(people.stage == ENROLLED)
    there = _some(people, rows)
    regions = len(asked.quality)
    origin, study = there.origin.astype(np.intp), there.study.astype(np.intp)
    year = there.years.astype(np.int64) + 1
    leaves, completes = _endings(there, year, asked)
    people.years[rows] = np.where(completes, 0, year)
    people.stage[rows] = np.where(leaves, LEFT, np.where(completes, GRADUATE, ENROLLED))
    done = np.flatnonzero(completes)
    people.human_capital[rows[done]] = _human_capital(_some(there, done), asked)
    luck = asked.draws.uniform(Decision.DROP_OUT_RETURN, there.key[leaves])
    residence = np.where(luck < asked.home_share, origin[leaves], study[leaves])
    since = asked.year - there.cohort.astype(np.intp)
    usual = (since >= 0) & (since <= asked.longest)
    still = totals(since[usual] * regions + origin[usual], there.weight[usual], (asked.longest + 1) * regions)
    return Studied(
        weighted_counts(there.weight, origin, study, regions),
        still.reshape(-1, regions),
        totals(study, there.weight * there.ability, regions),
        weighted_counts(there.weight[leaves], origin[leaves], residence, regions),
    )


def _some(people: Enrolment, rows: Rows) -> Enrolment:
    """Copies of the columns of some rows."""
    return Enrolment._make(column[rows] for column in people)


def _endings(there: Enrolment, year: Ints, asked: StudyYear) -> tuple[Mask, Mask]:
    """Who leaves without a degree, and who completes, each (n,); year: (n,) of study that ends."""
    at = np.minimum(year, len(asked.base) - 1)
    leaves = np.zeros(len(there.key), bool)
    if asked.drop_out:
        o, d = there.origin, there.study
        spoken = np.maximum(asked.language[o, d], there.english * asked.spoken[d])
        gap = np.where(asked.abroad[o, d], 1.0 - spoken, 0.0)
        stressed = there.stressed.astype(float)
        quality = asked.quality[d]
        hazard = drop_out_hazard(asked.base[at], there.ability, stressed, gap, quality, asked.effect)
        leaves = asked.draws.uniform(Decision.DROP_OUT, there.key, asked.year) < hazard
    completes = asked.draws.uniform(Decision.GRADUATION, there.key, asked.year) < asked.graduate[at]
    completes &= ~leaves
    return leaves | (~completes & (year >= asked.longest)), completes


def _human_capital(graduates: Enrolment, asked: StudyYear) -> Floats:
    """Efficiency units of new graduates: ability, quality of the university, a degree from abroad (Eq. 14)."""
    ability, quality, foreign = asked.capital
    o, d = graduates.origin, graduates.study
    units: Floats = np.exp(
        ability * graduates.ability + quality * asked.quality[d] + foreign * asked.abroad[o, d]
    )
    return units


class Residents(NamedTuple):
    """Graduates and students, whole columns (n,)."""

    stage: Ints
    origin: Ints
    study: Ints
    cohort: Ints
    residence: Ints
    years: Ints  # since graduation
    stay_years: Ints  # since the person came to live there
    temporary: Mask
    weight: Floats  # persons
    units: Floats  # efficiency units at home, per person
    key: Keys
    granted: Ints  # return grants, one bit each
    returned: Ints  # year of coming home


def who_moves(people: Residents, hazard: Floats, draws: Draws, year: int) -> Rows:
    """Rows (M,) of this year's graduates, and of others who ask themselves again where to live (Eq. 16).

    hazard: (2, 2, Y) by living away from home, by intending to come home, and by years since graduation.
    """
    graduate = people.stage == GRADUATE
    away = (people.residence != people.origin).astype(int)
    years = np.minimum(people.years.astype(int), hazard.shape[2] - 1)
    chance = hazard[away, people.temporary.astype(int), years]
    again = draws.uniform(Decision.RECONSIDER, people.key, year) < chance
    return np.flatnonzero(graduate & ((people.years == 0) | again))


def grow_older(
    people: Residents, recognised: Floats, folding: tuple[int, float], year: int
) -> tuple[Mask, Floats]:
    """Let graduates get a year older (in place): who stays in the table (n,), and who is folded into the stocks.

    folding: the latest cohort at the folding age, and the years of the longest return grant, which are waited for.
    Folded graduates and their efficiency units (2, R, R) are by origin and residence; who left goes without.
    """
    youngest, longest = folding
    graduate = people.stage == GRADUATE
    waits = (people.granted > 0) & (year - people.returned.astype(int) < longest)
    old = graduate & (people.cohort <= youngest) & ~waits
    folded = np.stack(_by_residence(people, old, recognised))
    people.years[...] += graduate
    people.stay_years[...] += graduate
    return (people.stage != LEFT) & ~old, folded


class Counts(NamedTuple):
    """Graduates by origin and residence (R, R)."""

    persons: Floats
    units: Floats  # efficiency units
    senders: Floats  # efficiency units at home of those who live away, by how much of remittances is left


def count_residents(people: Residents, recognised: Floats, fading: Floats) -> Counts:
    """Count graduates.

    recognised: (R, R) share of the efficiency of a degree from a region that counts where its holder lives. fading:
    (Y,) what is left of remittances by years away.
    """
    graduate = people.stage == GRADUATE
    away = graduate & (people.origin != people.residence)
    origin, residence = people.origin[away].astype(np.intp), people.residence[away].astype(np.intp)
    years = np.minimum(people.stay_years[away], len(fading) - 1)
    left = people.weight[away] * people.units[away] * fading[years]
    return Counts(
        *_by_residence(people, graduate, recognised),
        weighted_counts(left, origin, residence, len(recognised)),
    )


def _by_residence(people: Residents, rows: Mask, recognised: Floats) -> tuple[Floats, Floats]:
    """Persons and efficiency units (R, R) by origin and residence."""
    origin, residence = people.origin[rows].astype(np.intp), people.residence[rows].astype(np.intp)
    units = people.units[rows] * recognised[people.study[rows], people.residence[rows]]
    size = len(recognised)
    return (
        weighted_counts(people.weight[rows], origin, residence, size),
        weighted_counts(people.weight[rows] * units, origin, residence, size),
    )


def count_after(people: Residents, size: int) -> Floats:
    """Persons (R, R, 3) in a certain year after graduation, by origin, region of study and where they live.

    The last axis: where they studied, else at their origin, else elsewhere.
    """
    rows = np.flatnonzero((people.stage == GRADUATE) & (people.years == AFTER))
    origin, study, lives = (c[rows].astype(np.intp) for c in (people.origin, people.study, people.residence))
    outcome = np.where(lives == study, 0, np.where(lives == origin, 1, 2))
    return weighted_counts(people.weight[rows], origin * size + study, outcome, size * size, 3).reshape(
        size, size, 3
    )
