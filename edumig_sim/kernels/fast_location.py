"""Fast twins of ``reference_location``: movers one after the other, regions side by side in vectors."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision
from edumig_sim.kernels.lanes import (
    NEVER,
    compiled,
    entry,
    exp,
    folded_sum,
    gumbel,
    gumbel_bound,
    highest,
    inlined,
    leading,
    mark,
    marked,
    mix64,
    needed,
    plain_arrays,
    rounded,
    space,
    step_of,
    unit,
)
from edumig_sim.kernels.problems import Located, LocationProblem
from edumig_sim.kernels.reference import LocationTerms
from edumig_sim.kernels.threads import chunks, each, threads_for

Floats = NDArray[np.float64]
_EIGHT = 8
_SMALL = 8192  # numbers of a table that is rounded up at no cost


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
    """Tables by region; the last axis of most is rounded up to whole vectors, S, with regions where nobody may live."""

    base: np.ndarray  # (R, R, S), or (R, R, R) where it is large: it is not copied
    fixed: np.ndarray  # (R, S) by region of study
    language: np.ndarray  # (R, S)
    english: np.ndarray  # (S,)
    chance: np.ndarray  # (P, R, S)
    graduate: np.ndarray  # (P, R, R)
    steps: np.ndarray  # (S,) what the keys of the regions add


@inlined
def _utilities(i, movers, tables, language_weight, out):
    """Utilities before permits (Eq. 15)."""
    o, c, s = movers.origin[i], movers.current[i], movers.study[i]
    base, fixed = tables.base, tables.fixed
    regions = base.shape[2]
    for j in range(regions):
        out[j] = base[o, c, j] + fixed[s, j]
    for j in range(regions, len(out)):
        out[j] = NEVER
    ties = movers.ties[i] if c != o else 0.0
    _attach(
        tables.language,
        tables.english,
        (o, c),
        (language_weight, movers.english[i]),
        (movers.home_pull[i], ties),
        out,
    )


@inlined
def _attach(language, spoken, places, tongue, pulls, out):
    o, c = places
    weight, english = tongue
    home_pull, ties = pulls
    for j in range(len(out)):
        utility = out[j] + weight * max(language[o, j], english * spoken[j])
        out[j] = (utility + (home_pull if j == o else 0.0)) + (ties if j == c else 0.0)


@inlined
def _close(i, movers, tables, key, utility):
    """Put out of reach where the mover is drawn no permit."""
    o, c, s, p = movers.origin[i], movers.current[i], movers.study[i], movers.rights[i]
    new = movers.first[i]
    after_study = tables.graduate[p, o, s] if new else tables.chance[p, o, s]
    _draw_permits(tables.chance, (p, o), tables.steps, key, (s, after_study, -1 if new else c), utility)


@inlined
def _draw_permits(chance, row, steps, key, special, utility):
    p, o = row
    s, after_study, kept = special
    for j in range(len(utility)):
        odds = after_study if j == s else chance[p, o, j]
        odds = 2.0 if (j == o) | (j == kept) else odds
        utility[j] = utility[j] if unit(mix64(key + steps[j])) < odds else NEVER


@inlined
def _choose(utility, steps, key, room):
    """The best region after taste shocks, decided exactly among those whose bound reaches the leader's value."""
    bits, rough, bound = room
    for j in range(len(utility)):
        bits[j] = leading(mix64(key + steps[j]))
        rough[j] = rounded(utility[j])
    for j in range(len(bound)):
        bound[j] = mark(rough[j] + gumbel_bound(bits[j]), np.int32(j))
    leader = marked(highest(bound))
    value = utility[leader] + gumbel(mix64(key + steps[leader]))
    least, rivals = needed(value, 0.0), np.int32(0)
    for j in range(len(bound)):
        rivals += np.int32(bound[j] >= least)
    return leader if rivals < 2 else _duel(utility, steps, key, (bound, least), (leader, value))


@compiled
def _duel(utility, steps, key, bounds, leader):
    bound, least = bounds
    best, value = leader
    for j in range(len(bound)):
        if j != leader[0] and bound[j] >= least:
            rival = utility[j] + gumbel(mix64(key + steps[j]))
            if rival > value or (rival == value and j < best):
                value, best = rival, j
    return best


@inlined
def _weigh(utility, weight, half):
    """exp(utility - the highest); returns the sum, in an order that is fixed by their number."""
    top = highest(utility)
    for j in range(len(weight)):
        weight[j] = exp(utility[j] - top)
    return folded_sum(weight, half)


@inlined
def _add(weight, factor, expected, o):
    for j in range(len(weight)):
        expected[o, j] += factor * weight[j]


@entry
def locate_rows(rows, movers, tables, numbers, region, stay, expected):
    """Locate the movers ``rows[0]`` to ``rows[1]``; adds their chances to ``expected``.

    Tables are rounded up to whole vectors, with regions where nobody may live. numbers: the weight of language, and
    the stems of permits and of taste.
    """
    size = len(tables.steps)
    utility, weight, half = space(1, size)[0], space(1, size)[0], space(1, size)[0]
    narrow = space(3, size // 2)
    room = (narrow[0].view(np.int32), narrow[1].view(np.float32), narrow[2].view(np.float32))
    for i in range(rows[0], rows[1]):
        person = step_of(movers.person[i])
        _utilities(i, movers, tables, numbers[0], utility)
        _close(i, movers, tables, mix64(numbers[1] + person), utility)
        region[i] = _choose(utility, tables.steps, mix64(numbers[2] + person), room)
        total = _weigh(utility, weight, half)
        stay[i] = weight[movers.current[i]] / total
        _add(weight, movers.weight[i] / total, expected, movers.origin[i])


def _tables(problem: LocationProblem) -> Tables:
    terms = problem.terms
    return plain_arrays(
        Tables(
            terms.base if terms.base.size > _SMALL else _padded(terms.base, NEVER),
            _padded(terms.recognition, 0.0),
            _padded(terms.language, 0.0),
            _padded(terms.english, 0.0),
            _padded(problem.chance, -1.0),  # no uniform is below it
            problem.graduate,
            _padded(step_of.py_func(problem.regions), 0),
        )
    )


def _padded(table: NDArray[Any], value: float) -> NDArray[Any]:
    """The table with its last axis rounded up to whole vectors."""
    regions = table.shape[-1]
    out = np.full((*table.shape[:-1], -(-regions // _EIGHT) * _EIGHT), value, table.dtype)
    out[..., :regions] = table
    return out


def locate(problem: LocationProblem) -> Located:
    """Let movers choose where to live: see ``reference_location.locate``."""
    size, regions, people = len(problem.weight), len(problem.regions), problem.movers
    at = [column.astype(np.int64) for column in (people.origin, people.current, people.study)]
    feelings = [people.english, people.home_pull, people.ties]
    asked = [problem.first, problem.rights.astype(np.int64), problem.weight, problem.person]
    movers = plain_arrays(Movers._make([*at, *feelings, *asked]))
    tables = _tables(problem)
    draws, year = problem.draws, problem.year
    stems = (draws.stem(Decision.PERMIT, year), draws.stem(Decision.LOCATION, year))
    numbers = (float(problem.terms.language_weight), *stems)
    region, stay = np.empty(size, np.int64), np.empty(size)
    parts = chunks(size, size)
    expected = np.zeros((len(parts), regions, len(tables.steps)))

    def one(part: tuple[int, tuple[int, int]]) -> None:
        number, rows = part
        locate_rows(rows, movers, tables, numbers, region, stay, expected[number])

    each(one, enumerate(parts), threads_for(size))
    return Located(region, stay, expected.sum(axis=0)[:, :regions])


@entry
def _older(tables, habit, rows, stocks, arrivals, departures):
    base, log_chance = tables
    ties, share = habit
    regions = len(log_chance)
    size = -(-regions // _EIGHT) * _EIGHT
    utility, weight, half = np.full(size, NEVER), np.zeros(size), np.zeros(size)
    for o in range(rows[0], rows[1]):
        for c in range(regions):
            if _nothing(stocks, o, c):
                continue
            for j in range(regions):
                utility[j] = base[o, c, j] + log_chance[o, j]
            utility[c] = base[o, c, c] + (0.0 if o == c else ties)
            factor = share / _weigh(utility, weight, half)
            weight[c] = 0.0
            elsewhere = folded_sum(weight, half)
            for s in range(len(stocks)):
                departures[s, o, c] = stocks[s, o, c] * (factor * elsewhere)
                for j in range(regions):
                    arrivals[s, o, j] += stocks[s, o, c] * (factor * weight[j])


@compiled
def _nothing(stocks, o, c):
    nothing = True
    for s in range(len(stocks)):
        nothing &= stocks[s, o, c] == 0.0
    return nothing


def older_moves(
    terms: LocationTerms, chance: Floats, habit: tuple[float, float], stocks: Floats
) -> tuple[Floats, Floats]:
    """Let a share of older graduates choose anew where to live: see ``reference_location.older_moves``."""
    arrivals, departures = np.zeros_like(stocks), np.zeros_like(stocks)
    with np.errstate(divide="ignore"):
        tables = (terms.base, np.log(chance))
    numbers = (float(habit[0]), float(habit[1]))
    rows = terms.base.size
    each(
        lambda part: _older(tables, numbers, part, stocks, arrivals, departures),
        chunks(len(chance), rows),
        threads_for(rows),
    )
    return arrivals, departures
