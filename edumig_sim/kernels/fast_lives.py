"""Fast twins of a year of study, of growing older and of counting people, see ``reference_lives``: one pass each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision, Draws
from edumig_sim.kernels.lanes import compiled, entry, exp, mix64, plain_arrays, step_of, unit
from edumig_sim.kernels.reference import logit
from edumig_sim.kernels.reference_lives import (
    AFTER,
    ENROLLED,
    GRADUATE,
    LEFT,
    Counts,
    Enrolment,
    Residents,
    Studied,
    StudyYear,
)
from edumig_sim.kernels.threads import chunks, each, threads_for

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Rows = NDArray[np.intp]
_MOST = 709.0  # beyond it exp is not defined, and a hazard is 0
_OUTCOMES = 3
_LIGHT = 4  # rows here that are no more work than one of a choice


class Campus(NamedTuple):
    """Tables by year of study, by region, and by origin and region."""

    base: np.ndarray  # (Y,) logit of the hazard
    graduate: np.ndarray  # (Y,)
    effect: np.ndarray  # (4,)
    language: np.ndarray
    spoken: np.ndarray
    abroad: np.ndarray
    quality: np.ndarray


class Rule(NamedTuple):
    """Numbers that hold for everybody."""

    year: int
    longest: int
    drop_out: bool
    ability: float  # effects on human capital; the column of ability is float32, and so is their product
    better: float
    foreign: float
    home_share: float
    stems: np.ndarray  # (3,) of the draws: to drop out, to complete, to go home


@entry
def end_rows(part, people, campus, rule, counts):
    """Decide on the rows ``part[1]`` to ``part[2]``; counts of the chunk ``part[0]``."""
    enrolled, still, ability, left = counts
    c = part[0]
    for i in range(part[1], part[2]):
        if people.stage[i] != ENROLLED:
            continue
        o, d, weight = people.origin[i], people.study[i], people.weight[i]
        enrolled[c, o, d] += weight
        since = rule.year - np.int64(people.cohort[i])
        if 0 <= since <= rule.longest:
            still[c, since, o] += weight
        ability[c, d] += weight * people.ability[i]
        year = np.int64(people.years[i]) + 1
        at = min(year, len(campus.base) - 1)
        person = step_of(people.key[i])
        if rule.drop_out and _drops_out(i, campus.base[at], person, people, campus, rule):
            left[c, o, _goes(i, o, d, person, rule)] += weight
            people.stage[i], people.years[i] = LEFT, year
        elif unit(mix64(rule.stems[1] + person)) < campus.graduate[at]:
            people.stage[i], people.years[i] = GRADUATE, 0
            merit = rule.ability * people.ability[i]
            people.human_capital[i] = exp(
                merit + rule.better * campus.quality[d] + rule.foreign * campus.abroad[o, d]
            )
        elif year >= rule.longest:
            left[c, o, _goes(i, o, d, person, rule)] += weight
            people.stage[i], people.years[i] = LEFT, year
        else:
            people.years[i] = year


@compiled
def _drops_out(i, base, person, people, campus, rule):
    effect, o, d = campus.effect, people.origin[i], people.study[i]
    spoken = max(campus.language[o, d], people.english[i] * campus.spoken[d])
    gap = 1.0 - spoken if campus.abroad[o, d] else 0.0
    odds = (
        base
        + effect[0] * people.ability[i]
        + effect[1] * people.stressed[i]
        + effect[2] * gap
        + effect[3] * campus.quality[d]
    )
    return unit(mix64(rule.stems[0] + person)) < 1.0 / (1.0 + exp(min(-odds, _MOST)))


@compiled
def _goes(i, o, d, person, rule):
    """Where somebody who leaves without a degree lives."""
    return o if unit(mix64(rule.stems[2] + person)) < rule.home_share else d


def end_of_year(people: Enrolment, asked: StudyYear) -> Studied:
    """Let the enrolled drop out, complete or go on: see ``reference_lives.end_of_year``."""
    regions, draws, year = len(asked.quality), asked.draws, asked.year
    shared = (asked.effect, asked.language, asked.spoken, asked.abroad, asked.quality)
    campus = plain_arrays(Campus(logit(asked.base), asked.graduate, *shared))
    stems = (
        draws.stem(Decision.DROP_OUT, year),
        draws.stem(Decision.GRADUATION, year),
        draws.stem(Decision.DROP_OUT_RETURN),
    )
    merit, better, foreign = asked.capital
    rule = Rule(
        int(year),
        int(asked.longest),
        bool(asked.drop_out),
        np.float32(merit),  # type: ignore[arg-type]
        float(better),
        float(foreign),
        float(asked.home_share),
        np.array(stems, np.uint64),
    )
    square = (regions, regions)
    shapes = (square, (asked.longest + 1, regions), (regions,), square)
    return Studied(*_counted(len(people.key), shapes, end_rows, people, campus, rule))


@entry
def choose_rows(part, people, hazard, stem, rows):
    """Write the rows from ``part[1]`` to ``part[2]`` of those who move to ``rows``, from ``part[1]`` on; how many."""
    longest = hazard.shape[2] - 1
    m = part[1]
    for i in range(part[1], part[2]):
        if people.stage[i] == GRADUATE:
            years = np.int64(people.years[i])
            away = np.int64(people.residence[i] != people.origin[i])
            chance = hazard[away, np.int64(people.temporary[i]), min(years, longest)]
            rows[m] = i
            m += np.int64((years == 0) | (unit(mix64(stem + step_of(people.key[i]))) < chance))
    return m - part[1]


def who_moves(people: Residents, hazard: Floats, draws: Draws, year: int) -> Rows:
    """Rows of those who choose where to live: see ``reference_lives.who_moves``."""
    size = len(people.key)
    rows = np.empty(size, np.intp)
    stem, columns = draws.stem(Decision.RECONSIDER, year), plain_arrays(people)
    parts = _numbered(size)
    found = each(
        lambda part: choose_rows(part, columns, hazard, stem, rows), parts, threads_for(size // _LIGHT)
    )
    return np.concatenate([rows[part[1] : part[1] + count] for part, count in zip(parts, found, strict=True)])


@entry
def age_rows(part, people, recognised, numbers, stays, counts):
    """Let the rows ``part[1]`` to ``part[2]`` grow older; numbers: latest cohort to fold, years of grants, year."""
    youngest, longest, now = numbers
    folded = counts[0][part[0]]
    for i in range(part[1], part[2]):
        stays[i] = people.stage[i] != LEFT
        if people.stage[i] == GRADUATE:
            if people.cohort[i] <= youngest and not (
                people.granted[i] > 0 and now - np.int64(people.returned[i]) < longest
            ):
                stays[i] = False
                o, r = people.origin[i], people.residence[i]
                folded[0, o, r] += people.weight[i]
                folded[1, o, r] += people.weight[i] * (people.units[i] * recognised[people.study[i], r])
            people.years[i] += 1
            people.stay_years[i] += 1


def grow_older(
    people: Residents, recognised: Floats, folding: tuple[int, float], year: int
) -> tuple[Mask, Floats]:
    """Let graduates get a year older: see ``reference_lives.grow_older``."""
    size, regions = len(people.key), len(recognised)
    stays, numbers = np.empty(size, np.bool_), (int(folding[0]), float(folding[1]), int(year))
    shapes = ((2, regions, regions),)
    return stays, _counted(size, shapes, age_rows, people, recognised, numbers, stays)[0]


@entry
def count_rows(part, people, recognised, fading, counts):
    """Count the graduates among the rows ``part[1]`` to ``part[2]``."""
    c, longest = part[0], len(fading) - 1
    persons, units, senders = counts[0][c], counts[1][c], counts[2][c]
    for i in range(part[1], part[2]):
        if people.stage[i] == GRADUATE:
            o, r, weight = people.origin[i], people.residence[i], people.weight[i]
            persons[o, r] += weight
            units[o, r] += weight * (people.units[i] * recognised[people.study[i], r])
            if o != r:
                years = min(np.int64(people.stay_years[i]), longest)
                senders[o, r] += weight * people.units[i] * fading[years]


def count_residents(people: Residents, recognised: Floats, fading: Floats) -> Counts:
    """Count graduates: see ``reference_lives.count_residents``."""
    square = (len(recognised), len(recognised))
    columns = plain_arrays(people)
    return Counts(
        *_counted(len(people.key), (square, square, square), count_rows, columns, recognised, fading)
    )


@entry
def count_after_rows(part, people, counts):
    """Count the graduates of a certain year among the rows ``part[1]`` to ``part[2]``."""
    after = counts[0][part[0]]
    for i in range(part[1], part[2]):
        if people.years[i] == AFTER and people.stage[i] == GRADUATE:
            o, d, r = people.origin[i], people.study[i], people.residence[i]
            outcome = 0 if r == d else 1 if r == o else 2
            after[o, d, outcome] += people.weight[i]


def count_after(people: Residents, size: int) -> Floats:
    """Persons a certain year after graduation: see ``reference_lives.count_after``."""
    shapes = ((size, size, _OUTCOMES),)
    return _counted(len(people.key), shapes, count_after_rows, plain_arrays(people))[0]


def _counted(
    size: int, shapes: tuple[tuple[int, ...], ...], kernel: Callable[..., Any], *inputs: Any
) -> list[Floats]:
    """What a kernel counts of so many rows, in tables of these shapes; chunks are added in their order."""
    parts = _numbered(size)
    counts = tuple(np.zeros((len(parts), *shape)) for shape in shapes)
    each(lambda part: kernel(part, *inputs, counts), parts, threads_for(size // _LIGHT))
    return [table[0] if len(parts) == 1 else table.sum(axis=0) for table in counts]


def _numbered(size: int) -> list[tuple[int, int, int]]:
    """Chunks of rows with their numbers."""
    return [(number, *part) for number, part in enumerate(chunks(size, size))]
