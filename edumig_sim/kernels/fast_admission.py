"""Fast twin of admission: cutoffs on expected and on realised demand, and who ends where.

Whoever competes for a scarce programme is put into bins by score once, all programmes tile by tile; ``fast_cutoffs``
raises the cutoffs.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from edumig_sim.kernels.fast_study import LUCK
from edumig_sim.kernels.lanes import LANES, bell, compiled, entry, mix64, space, step_of

NOBODY = np.uint16(65535)  # the bin of those who do not compete


@entry
def luck_keys(person, stem, out):
    """The part of the draws of luck (N,) that is the same for all programmes."""
    for i in range(len(out)):
        out[i] = mix64(stem + step_of(person[i]))


class Competitors(NamedTuple):
    """What decides scores: ability (N,) and luck at each university (Eq. 11)."""

    ability: np.ndarray  # (N,)
    luck: np.ndarray  # (N,) keys of luck
    weight: float  # of luck
    steps: np.ndarray  # (R,) what the keys of the regions add


class Board(NamedTuple):
    """What is known of scarce programmes; number away * R + region, 2 R in all, in C chunks of tiles and B bins."""

    codes: np.ndarray  # (2 R, T, LANES) bin of everybody's score; of own people only where they compete
    takers: np.ndarray  # (C, 2 R, B) expected takers by bin, when the programme first was scarce
    least: np.ndarray  # (2 R,) bin of the cutoff; -1: never scarce
    first: np.ndarray  # (2 R,) expected takers when places first ran out
    cutoffs: np.ndarray  # (2 R,)
    limits: np.ndarray  # (2 R,) expected takers that fit
    tiles: np.ndarray  # (R + 1,) first tile of each origin
    low: float  # lower end of the bins
    inverse: float  # inverse of their width


@entry
def scarce(seating, tiles, most, cutoffs, demand):
    """Expected takers (2 R,) of all programmes, and the numbers of those with more than ``most`` and a cutoff."""
    regions = len(tiles) - 1
    row = np.empty(regions)
    demand[:] = 0.0
    for o in range(regions):
        row[:] = 0.0
        for t in range(tiles[o], tiles[o + 1]):
            for j in range(regions):
                row[j] += seating.flows[t, j]
        demand[o] = row[o]
        row[o] = 0.0  # not all less home: that would leave rounding
        for j in range(regions):
            demand[regions + j] += row[j]
    found = np.empty(2 * regions, np.int64)
    m = 0
    for p in range(2 * regions):
        if demand[p] > most[p] and cutoffs[p] < np.inf:
            found[m] = p
            m += 1
    return found[:m]


@entry
def line_up(part, fresh, seating, competitors, board, places):
    """Bins of all who compete for the programmes ``fresh``, and their expected takers by bin, for a chunk of tiles.

    part: the number of the chunk, its first tile and the one behind its last.
    """
    regions, takers = len(competitors.steps), board.takers[part[0]]
    _clear(takers, fresh)
    numbers = space(4, LANES)
    room = (numbers[0], numbers[1].view(np.uint64), numbers[2], numbers[3].view(np.int64))
    ability, luck, persons, code = room
    for t in range(part[1], part[2]):
        o, n = seating.origin[t], seating.size[t]
        for k in range(n):
            ability[k] = competitors.ability[seating.begin[t] + k]
            luck[k] = competitors.luck[seating.begin[t] + k]
        for f in range(len(fresh)):
            p = fresh[f]
            region = p % regions
            if (o != region) == (p >= regions):
                step = competitors.steps[region]
                _line_up(room, (competitors.weight, step, board.low, board.inverse, takers.shape[1] - 1))
                kind = places.kind[o, region]
                for k in range(LANES):
                    persons[k] = seating.shares[t, kind, k] * seating.weights[t, region, k]
                for k in range(n):
                    takers[p, code[k]] += persons[k]
                for k in range(LANES):
                    board.codes[p, t, k] = np.uint16(code[k]) if k < n else NOBODY
            elif p >= regions:
                for k in range(LANES):
                    board.codes[p, t, k] = NOBODY


@compiled
def _clear(takers, fresh):
    for f in range(len(fresh)):
        takers[fresh[f], :] = 0.0


@compiled
def _line_up(room, numbers):
    """Bins of the scores of a tile."""
    ability, luck, _persons, code = room
    weight, step, low, inverse, last = numbers
    for k in range(LANES):
        score = ability[k] + weight * bell(mix64(luck[k] + step))
        code[k] = min(max(np.int64((score - low) * inverse), 0), last)


@entry
def refused(seating, first):
    """Rows whose first choice is closed to them."""
    out = np.empty(len(first), np.int64)
    m = 0
    for t in range(len(seating.origin)):
        for k in range(seating.size[t]):
            i = seating.begin[t] + k
            if seating.weights[t, first[i], k] == 0.0:
                out[m] = i
                m += 1
    return out[:m]


@entry
def close_tiles(tiles, seating, places, law, persons, cutoffs):
    """Close in the weights what asks for a higher score than a person has."""
    weights = seating.weights
    for t in range(tiles[0], tiles[1]):
        o, begin = seating.origin[t], seating.begin[t]
        for j in range(len(places.quality)):
            least = cutoffs[0 if j == o else 1, j]
            if least > -np.inf:
                step = step_of(places.keys[j])
                for k in range(seating.size[t]):
                    key = mix64(law.stems[LUCK] + step_of(persons.key[begin + k]))
                    score = persons.ability[begin + k] + law.luck * bell(mix64(key + step))
                    if score < least and weights[t, j, k] > 0.0:
                        weights[t, j, k] = 0.0
                        for lane in range(LANES):  # all, so that the flows of the tile are summed anew
                            seating.changed[t, lane] = True


@entry
def refused_by_score(choice, cutoffs, places, law, persons, origin):
    """Rows whose choice asks for a higher score than they have."""
    out = np.empty(len(choice), np.int64)
    m = 0
    for i in range(len(choice)):
        j = choice[i]
        if j < len(places.quality):
            least = cutoffs[0 if j == origin[i] else 1, j]
            if least > -np.inf:
                key = mix64(law.stems[LUCK] + step_of(persons.key[i]))
                score = persons.ability[i] + law.luck * bell(mix64(key + step_of(places.keys[j])))
                if score < least:
                    out[m] = i
                    m += 1
    return out[:m]


@entry
def taken(choice, origin, persons, regions):
    """Persons (2, R) by programme that their choices would put there."""
    demand = np.zeros((2, regions))
    for i in range(len(choice)):
        if choice[i] < regions:
            demand[0 if choice[i] == origin[i] else 1, choice[i]] += persons.weight[i]
    return demand


@entry
def takers(choice, origin, programme, persons, places, law):
    """Scores and persons of those who chose a programme, in the order of rows."""
    away, region = programme
    score, weight = np.empty(len(choice)), np.empty(len(choice))
    m = 0
    for i in range(len(choice)):
        if choice[i] == region and (origin[i] != region) == (away == 1):
            key = mix64(law.stems[LUCK] + step_of(persons.key[i]))
            score[m] = persons.ability[i] + law.luck * bell(mix64(key + step_of(places.keys[region])))
            weight[m] = persons.weight[i]
            m += 1
    return score[:m], weight[:m]
