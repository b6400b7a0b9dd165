"""Fast twins of ``reference_location``: movers one after the other, regions side by side in vectors."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision
from edumig_sim.kernels.lanes import (
    NEVER,
    compiled,
    entry,
    exp,
    gumbel,
    gumbel_bound,
    mix64,
    plain_arrays,
    step_of,
    unit,
)
from edumig_sim.kernels.problems import Located, LocationProblem
from edumig_sim.kernels.reference import LocationTerms
from edumig_sim.kernels.threads import chunks, each, threads_for

Floats = NDArray[np.float64]
_EIGHT = 8


class Movers(NamedTuple):
    """Columns (M,)."""

    origin: np.ndarray
    current: np.ndarray
    study: np.ndarray
    english: np.ndarray
    home_pull: np.ndarray
    ties: np.ndarray
    first: np.ndarray
    rights: np.ndarray
    weight: np.ndarray
    person: np.ndarray


class Tables(NamedTuple):
    """Tables by region."""

    base: np.ndarray  # (R, R, R)
    recognition: np.ndarray  # (R, R)
    language: np.ndarray  # (R, R)
    english: np.ndarray  # (R,)
    chance: np.ndarray  # (P, R, R)
    graduate: np.ndarray  # (P, R, R)
    steps: np.ndarray  # (R,) what the keys of the regions add


class Room(NamedTuple):
    """Room for one mover, rounded up to whole vectors."""

    utility: np.ndarray
    weight: np.ndarray
    bound: np.ndarray


@compiled
def _utilities(i, movers, tables, language_weight, out):
    """Utilities before permits (Eq. 15)."""
    o, c, s = movers.origin[i], movers.current[i], movers.study[i]
    base, recognition, language, spoken = tables.base, tables.recognition, tables.language, tables.english
    english = movers.english[i]
    for j in range(len(spoken)):
        speaks = max(language[o, j], english * spoken[j])
        out[j] = base[o, c, j] + recognition[s, j] + language_weight * speaks
    out[o] += movers.home_pull[i]
    if c != o:
        out[c] += movers.ties[i]


@compiled
def _close(i, movers, tables, key, utility):
    """Put out of reach where the mover is drawn no permit; says whether anything is open."""
    o, c, s, p = movers.origin[i], movers.current[i], movers.study[i], movers.rights[i]
    chance, steps = tables.chance, tables.steps
    home, here, there = utility[o], utility[c], utility[s]
    for j in range(len(steps)):
        allowed = unit(mix64(key + steps[j])) < chance[p, o, j]
        utility[j] = utility[j] if allowed else NEVER
    if movers.first[i]:
        utility[s] = there if unit(mix64(key + steps[s])) < tables.graduate[p, o, s] else NEVER
    else:
        utility[c] = here
    utility[o] = home


@compiled
def _bounds(utility, steps, key, bound):
    for j in range(len(steps)):
        bound[j] = utility[j] + gumbel_bound(mix64(key + steps[j]))


@compiled
def _choose(utility, steps, key, bound):
    """The best region after taste shocks, decided exactly among those whose bound reaches the leader's value."""
    regions = len(steps)
    leader = 0
    for j in range(1, regions):
        if bound[j] > bound[leader]:
            leader = j
    best = leader
    value = utility[leader] + gumbel(mix64(key + steps[leader]))
    for j in range(regions):
        if j != leader and bound[j] >= value:
            rival = utility[j] + gumbel(mix64(key + steps[j]))
            if rival > value or (rival == value and j < best):
                value, best = rival, j
    return best


@compiled
def _weigh(utility, weight, regions):
    """exp(utility - the highest); returns the sum, in eight interleaved partial sums."""
    highest = NEVER
    for j in range(regions):
        highest = max(highest, utility[j])
    for j in range(regions):
        weight[j] = exp(utility[j] - highest)
    s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = 0.0
    for j in range(0, len(weight), _EIGHT):
        s0 += weight[j]
        s1 += weight[j + 1]
        s2 += weight[j + 2]
        s3 += weight[j + 3]
        s4 += weight[j + 4]
        s5 += weight[j + 5]
        s6 += weight[j + 6]
        s7 += weight[j + 7]
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7))


@compiled
def _add(weight, factor, expected, o, regions):
    for j in range(regions):
        expected[o, j] += factor * weight[j]


@entry
def locate_rows(rows, movers, tables, numbers, region, stay, expected):
    """Locate the movers ``rows[0]`` to ``rows[1]``; adds their chances to ``expected`` (R, R).

    numbers: the weight of language, and the stems of permits and of taste.
    """
    regions = len(tables.steps)
    size = -(-regions // _EIGHT) * _EIGHT
    room = Room(np.zeros(size), np.zeros(size), np.zeros(size))
    utility, weight, bound = room.utility, room.weight, room.bound
    for i in range(rows[0], rows[1]):
        person = step_of(movers.person[i])
        _utilities(i, movers, tables, numbers[0], utility)
        _close(i, movers, tables, mix64(numbers[1] + person), utility)
        key = mix64(numbers[2] + person)
        _bounds(utility, tables.steps, key, bound)
        region[i] = _choose(utility, tables.steps, key, bound)
        total = _weigh(utility, weight, regions)
        stay[i] = weight[movers.current[i]] / total
        _add(weight, movers.weight[i] / total, expected, movers.origin[i], regions)


def locate(problem: LocationProblem) -> Located:
    """Let movers choose where to live: see ``reference_location.locate``."""
    size, regions, people, terms = len(problem.weight), len(problem.regions), problem.movers, problem.terms
    at = [column.astype(np.int64) for column in (people.origin, people.current, people.study)]
    feelings = [people.english, people.home_pull, people.ties]
    asked = [problem.first, problem.rights.astype(np.int64), problem.weight, problem.person]
    movers = plain_arrays(Movers._make([*at, *feelings, *asked]))
    shared = (terms.base, terms.recognition, terms.language, terms.english)
    steps = step_of.py_func(problem.regions)
    tables = plain_arrays(Tables(*shared, problem.chance, problem.graduate, steps))
    draws, year = problem.draws, problem.year
    stems = (draws.stem(Decision.PERMIT, year), draws.stem(Decision.LOCATION, year))
    numbers = (float(terms.language_weight), *stems)
    region, stay = np.empty(size, np.int64), np.empty(size)
    parts = chunks(size, size)
    expected = np.zeros((len(parts), regions, regions))

    def one(part: tuple[int, tuple[int, int]]) -> None:
        number, rows = part
        locate_rows(rows, movers, tables, numbers, region, stay, expected[number])

    each(one, enumerate(parts), threads_for(size))
    return Located(region, stay, expected.sum(axis=0))


@entry
def _older(base, log_chance, ties, rows, shares):
    regions = len(log_chance)
    size = -(-regions // _EIGHT) * _EIGHT
    utility, weight = np.zeros(size), np.zeros(size)
    for o in range(rows[0], rows[1]):
        for c in range(regions):
            for j in range(regions):
                utility[j] = base[o, c, j] + log_chance[o, j]
            utility[c] = base[o, c, c] + (0.0 if o == c else ties)
            total = _weigh(utility, weight, regions)
            for j in range(regions):
                shares[o, c, j] = weight[j] / total


def older_shares(terms: LocationTerms, chance: Floats, ties: float) -> Floats:
    """Where older graduates would live: see ``reference_location.older_shares``."""
    shares = np.empty_like(terms.base)
    with np.errstate(divide="ignore"):
        log_chance = np.log(chance)
    regions = len(chance)
    threads = threads_for(terms.base.size)
    each(
        lambda rows: _older(terms.base, log_chance, float(ties), rows, shares),
        chunks(regions, terms.base.size),
        threads,
    )
    return shares
