"""Fast twin of admission: cutoffs on expected and on realised demand, and who ends where.

Whoever competes for a scarce programme is put into bins by score once; the people above the first cutoff then wait in
a line, lowest score first, and later rounds turn down the lowest of it.
"""

from __future__ import annotations

import numpy as np

from edumig_sim.kernels.fast_study import LUCK
from edumig_sim.kernels.lanes import LANES, bell, compiled, entry, mix64, step_of

_NOBODY = np.uint16(65535)  # the bin of those who do not compete


@entry
def luck_keys(person, stem, out):
    """The part of the draws of luck (N,) that is the same for all programmes."""
    for i in range(len(out)):
        out[i] = mix64(stem + step_of(person[i]))


@entry
def line_up(seating, programme, kinds, chances, scale, outputs):
    """Bins (T, LANES) of all who compete for a programme (away, region), and add expected takers (B,) by bin.

    kinds: (R,) of the region's nest by origin. chances: ability (N,), keys of luck (N,), the weight of luck, and what
    the key of the region adds.
    """
    away, region = programme
    ability, luck, luck_weight, step = chances
    low, inverse, bins = scale
    codes, demand = outputs
    weights, shares = seating.weights, seating.shares
    score = np.empty(LANES)
    for t in range(len(seating.origin)):
        o, begin, n = seating.origin[t], seating.begin[t], seating.size[t]
        for k in range(LANES):
            codes[t, k] = _NOBODY
        if (o != region) == (away == 1):
            for k in range(n):
                score[k] = ability[begin + k] + luck_weight * bell(mix64(luck[begin + k] + step))
            for k in range(n):
                codes[t, k] = min(max(int((score[k] - low) * inverse), 0), bins - 1)
            kind = kinds[o]
            for k in range(n):
                demand[codes[t, k]] += shares[t, kind, k] * weights[t, region, k]


@entry
def close_below(weights, changed, region, codes, least):
    """Close a region to all whose bin is below ``least``."""
    limit = np.uint16(least)
    for t in range(len(codes)):
        if _count(codes, t, np.uint16(0), limit):
            _close(weights, t, region, codes, limit)
            for k in range(LANES):
                changed[t, k] = True


@compiled
def _close(weights, t, region, codes, limit):
    for k in range(LANES):
        weights[t, region, k] = 0.0 if codes[t, k] < limit else weights[t, region, k]


@entry
def members(begins, sizes, chances, codes, bins, outputs):
    """Tiles, lanes and scores of all who compete with a score in the bins ``bins[0]`` to ``bins[1]`` - 1.

    They go to the beginning of ``outputs``, columns that are long enough; returns how many there are.
    """
    ability, luck, luck_weight, step = chances
    low, high = np.uint16(bins[0]), np.uint16(bins[1])
    tile, lane, score = outputs
    m = 0
    for t in range(len(codes)):
        if _count(codes, t, low, high):
            for k in range(sizes[t]):
                if low <= codes[t, k] < high:
                    i = begins[t] + k
                    tile[m], lane[m] = t, k
                    score[m] = ability[i] + luck_weight * bell(mix64(luck[i] + step))
                    m += 1
    return m


@compiled
def _count(codes, t, low, high):
    width, size = np.uint16(high - low), np.uint16(0)
    for k in range(LANES):
        size = np.uint16(size + np.uint16(np.uint16(codes[t, k] - low) < width))
    return np.int64(size)


@entry
def takers_left(seating, region, kinds, codes):
    """Expected takers of a programme, summed anew: exactly 0 when nobody is left."""
    total = 0.0
    for t in range(len(codes)):
        kind = kinds[seating.origin[t]]
        for k in range(seating.size[t]):
            if codes[t, k] != _NOBODY:
                total += seating.shares[t, kind, k] * seating.weights[t, region, k]
    return total


@entry
def turn_down(seating, region, kinds, line, bounds):
    """Turn down people of a line, from place ``bounds[0]`` on, until its expected takers ``bounds[1]`` fit the limit.

    Where not all of equal score fit, none of them does. line: tiles, lanes and scores, the lowest score first. Returns
    the place in the line of the first who stays, and the expected takers that are left.
    """
    tile, lane, score = line
    at, left, limit = bounds
    last = np.nan
    weights, shares, changed, flows = seating.weights, seating.shares, seating.changed, seating.flows
    while at < len(tile) and (left > limit or score[at] == last):
        t, k, last = tile[at], lane[at], score[at]
        if weights[t, region, k] > 0.0:
            gone = shares[t, kinds[seating.origin[t]], k] * weights[t, region, k]
            left -= gone
            flows[t, region] = max(flows[t, region] - gone, 0.0)
            weights[t, region, k] = 0.0
            changed[t, k] = True
        at += 1
    return at, left


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
