"""Fast twin of a cohort's characteristics, see ``reference_lives``."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision
from edumig_sim.kernels.lanes import absorb, compiled, entry, exp, mix64, ndtri, step_of, unit
from edumig_sim.kernels.reference_lives import Birth, Characteristics
from edumig_sim.kernels.threads import chunks, each, threads_for

Floats = NDArray[np.float64]
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
