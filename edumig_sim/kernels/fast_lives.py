"""Fast twins of ``reference_lives``."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision, Draws
from edumig_sim.kernels.lanes import absorb, compiled, entry, exp, mix64, ndtri, plain_arrays, step_of, unit
from edumig_sim.kernels.reference import logit
from edumig_sim.kernels.reference_lives import Birth, Characteristics, Residents, StudyYear
from edumig_sim.kernels.threads import chunks, each, threads_for

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_ROOT_HALF = math.sqrt(0.5)
_NORMALS = (
    Decision.FAMILY_INCOME,
    Decision.WEALTH,
    Decision.TASTE_QUALITY,
    Decision.TASTE_COST,
    Decision.TASTE_CULTURE,
    Decision.ENGLISH,
)
_BLOCK = 512
_MOST = 709.0  # beyond it exp is not defined, and a hazard is 0


class Numbers(NamedTuple):
    """What a cohort has in common."""

    cohort: int
    income_slope: float
    own_slope: float
    wealth_sd: float
    taste_sd: float
    taste_multiplier: float
    english_slope: float
    temporary: float


@compiled
def _normals(key, begin, n, stem, out, row):
    """Standard normals of n persons, by inversion; the tails one by one."""
    for k in range(n):
        out[row, k] = unit(mix64(stem + step_of(key[begin + k])))
    ndtri(out, row, n)


@entry
def draw_rows(rows, origin, serial, tables, numbers, stems, out):
    """Draw the persons ``rows[0]`` to ``rows[1]`` of a cohort."""
    regions, sigma, english = tables
    room = np.empty((8, _BLOCK))
    for begin in range(rows[0], rows[1], _BLOCK):
        n = min(_BLOCK, rows[1] - begin)
        _identify((begin, n), regions, origin, serial, np.uint64(numbers.cohort), out)
        for k in range(n):
            rank = unit(mix64(stems[0] + step_of(out.key[begin + k])))
            out.ability_rank[begin + k] = rank
            room[0, k] = rank
        ndtri(room, 0, n)
        for d in range(1, 7):
            _normals(out.key, begin, n, stems[d], room, d)
        for k in range(n):
            out.ability[begin + k] = room[0, k]
        _incomes(begin, n, room, numbers, sigma, origin, out)
        for k in range(n):
            out.wealth_factor[begin + k] = exp(numbers.wealth_sd * room[2, k])
        _tastes(begin, n, room, numbers, stems[7], out)
        for k in range(n):
            latent = english[origin[begin + k]] + numbers.english_slope * room[0, k] + room[6, k]
            out.english[begin + k] = _ndtr(latent)
        for k in range(n):
            out.temporary[begin + k] = unit(mix64(stems[8] + step_of(out.key[begin + k]))) < numbers.temporary


@compiled
def _identify(block, regions, origin, serial, cohort, out):
    """The permanent keys of the persons ``block[0]``, and ``block[1]`` - 1 behind."""
    for i in range(block[0], block[0] + block[1]):
        out.key[i] = absorb(absorb(regions[origin[i]], cohort), np.uint64(serial[i]))


@compiled
def _ndtr(x):
    """The standard normal distribution function."""
    return 0.5 * math.erfc(-x * _ROOT_HALF)


@compiled
def _incomes(begin, n, room, numbers, sigma, origin, out):
    for k in range(n):
        room[7, k] = numbers.income_slope * room[0, k] + numbers.own_slope * room[1, k]
    for k in range(n):
        s = sigma[origin[begin + k]]
        out.income_factor[begin + k] = exp(s * room[7, k] - 0.5 * s**2)
    for k in range(n):
        out.income_rank[begin + k] = _ndtr(room[7, k])


@compiled
def _tastes(begin, n, room, numbers, stem, out):
    s = numbers.taste_sd
    for k in range(n):
        out.taste_quality[begin + k] = exp(s * room[3, k] - 0.5 * s**2)
    for k in range(n):
        out.taste_cost[begin + k] = exp(s * room[4, k] - 0.5 * s**2)
    for k in range(n):
        out.taste_culture[begin + k] = exp(s * room[5, k] - 0.5 * s**2)
    if numbers.taste_multiplier != 1.0:
        for k in range(n):
            i = begin + k
            member = int(3 * unit(mix64(stem + step_of(out.key[i]))))
            if member == 0:
                out.taste_quality[i] *= numbers.taste_multiplier
            elif member == 1:
                out.taste_cost[i] *= numbers.taste_multiplier
            else:
                out.taste_culture[i] *= numbers.taste_multiplier


def draw_cohort(birth: Birth) -> Characteristics:
    """Draw a cohort: see ``reference_lives.draw_cohort``."""
    size = len(birth.origin)
    kinds = [np.uint64, *[np.float64] * (len(Characteristics._fields) - 2), np.bool_]
    out = Characteristics._make(np.empty(size, kind) for kind in kinds)
    decisions = (Decision.ABILITY, *_NORMALS, Decision.PREFERENCE_CLASS, Decision.INTENTION)
    stems = np.array([birth.draws.stem(d) for d in decisions], np.uint64)
    tables = (birth.regions, birth.sigma.copy(), birth.english.copy())
    numbers = Numbers(
        int(birth.cohort),
        float(birth.income_slope),
        math.sqrt(1.0 - birth.income_slope**2),
        float(birth.wealth_sd),
        float(birth.taste_sd),
        float(birth.taste_multiplier),
        float(birth.english_slope),
        float(birth.temporary),
    )
    origin, serial = birth.origin.astype(np.int64), birth.serial.astype(np.int64)
    each(
        lambda rows: draw_rows(rows, origin, serial, tables, numbers, stems, out),
        chunks(size, size),
        threads_for(size),
    )
    return out


class Enrolled(NamedTuple):
    """Columns (n,)."""

    origin: np.ndarray
    study: np.ndarray
    years: np.ndarray
    ability: np.ndarray
    english: np.ndarray
    stressed: np.ndarray
    key: np.ndarray


class Campus(NamedTuple):
    """Tables by year of study, by region, and by origin and region."""

    base: np.ndarray  # (Y,) logit of the hazard
    graduate: np.ndarray  # (Y,)
    effect: np.ndarray  # (4,)
    language: np.ndarray
    spoken: np.ndarray
    abroad: np.ndarray
    quality: np.ndarray


@entry
def end_rows(rows, people, campus, numbers, leaves, completes):
    """Decide on the students ``rows[0]`` to ``rows[1]``; numbers: whether people drop out, and two stems."""
    drop_out, drop_stem, degree_stem = numbers
    effect, last = campus.effect, len(campus.base) - 1
    for i in range(rows[0], rows[1]):
        o, d = people.origin[i], people.study[i]
        at = min(people.years[i], last)
        person = step_of(people.key[i])
        leaves[i] = False
        if drop_out:
            spoken = max(campus.language[o, d], people.english[i] * campus.spoken[d])
            gap = 1.0 - spoken if campus.abroad[o, d] else 0.0
            odds = (
                campus.base[at]
                + effect[0] * people.ability[i]
                + effect[1] * people.stressed[i]
                + effect[2] * gap
                + effect[3] * campus.quality[d]
            )
            leaves[i] = unit(mix64(drop_stem + person)) < 1.0 / (1.0 + exp(min(-odds, _MOST)))
        completes[i] = not leaves[i] and unit(mix64(degree_stem + person)) < campus.graduate[at]


def end_of_year(asked: StudyYear) -> tuple[Mask, Mask]:
    """Who leaves without a degree, and who completes: see ``reference_lives.end_of_year``."""
    size = len(asked.key)
    places = [column.astype(np.int64) for column in (asked.origin, asked.study, asked.years)]
    measures = [column.astype(np.float64) for column in (asked.ability, asked.english)]
    people = plain_arrays(Enrolled._make([*places, *measures, asked.stressed, asked.key]))
    shared = (asked.effect, asked.language, asked.spoken, asked.abroad, asked.quality)
    campus = plain_arrays(Campus(logit(asked.base), asked.graduate, *shared))
    draws, year = asked.draws, asked.year
    numbers = (asked.drop_out, draws.stem(Decision.DROP_OUT, year), draws.stem(Decision.GRADUATION, year))
    leaves, completes = np.empty(size, np.bool_), np.empty(size, np.bool_)
    each(
        lambda rows: end_rows(rows, people, campus, numbers, leaves, completes),
        chunks(size, size),
        threads_for(size),
    )
    return leaves, completes


@entry
def think_rows(rows, people, hazard, stem, again):
    """Decide on the people ``rows[0]`` to ``rows[1]``."""
    longest = hazard.shape[2] - 1
    for i in range(rows[0], rows[1]):
        again[i] = False
        if people.graduate[i] and people.years[i] > 0:
            away = np.int64(people.residence[i] != people.origin[i])
            chance = hazard[away, np.int64(people.temporary[i]), min(np.int64(people.years[i]), longest)]
            again[i] = unit(mix64(stem + step_of(people.key[i]))) < chance


def thinks_again(people: Residents, hazard: Floats, draws: Draws, year: int) -> Mask:
    """Graduates who ask themselves again where to live: see ``reference_lives.thinks_again``."""
    size = len(people.key)
    again = np.empty(size, np.bool_)
    stem = draws.stem(Decision.RECONSIDER, year)
    columns = plain_arrays(people)
    each(lambda rows: think_rows(rows, columns, hazard, stem, again), chunks(size, size), threads_for(size))
    return again


@entry
def _count(people, recognised, persons, units):
    for i in range(len(people.key)):
        if people.graduate[i]:
            o, r = people.origin[i], people.residence[i]
            persons[o, r] += people.weight[i]
            units[o, r] += people.weight[i] * (people.units[i] * recognised[people.study[i], r])


def count_residents(people: Residents, recognised: Floats) -> tuple[Floats, Floats]:
    """Graduates by origin and residence: see ``reference_lives.count_residents``."""
    persons, units = np.zeros_like(recognised), np.zeros_like(recognised)
    _count(plain_arrays(people), recognised, persons, units)
    return persons, units
