"""Fast twin of admission: shares of a nested logit from stored weights, cutoffs on expected and on realised demand.

Weights lie in tiles (T, R + 1, LANES), see ``fast_study``. What is closed to a person gets the weight 0, so that the
shares of what is left follow from the sums of its weights. Sums run in an order that is fixed by the rows.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from edumig_sim.kernels.fast_study import (
    DOMESTIC,
    FOREIGN,
    HOME,
    LUCK,
    choose,
    fill,
    forget,
    mix_nests,
    room,
    utilities,
)
from edumig_sim.kernels.lanes import LANES, NEVER, bell, compiled, entry, exp, ln, mix64, step_of

_EIGHT = 8


class Seating(NamedTuple):
    """The tiles of everybody and what is known of them."""

    weights: np.ndarray  # (T, R + 1, LANES)
    shares: np.ndarray  # (T, 3, LANES) persons times the factor of the foreign nest, the domestic nest, alone
    flows: np.ndarray  # (T, R + 1) expected persons
    codes: np.ndarray  # (T, R, LANES) bins of scores, the highest score in the last
    origin: np.ndarray  # (T,)
    begin: np.ndarray  # (T,) first row
    size: np.ndarray  # (T,) persons


@compiled
def _dot(a, row, w, j):
    """Sum of the products of two rows of LANES numbers, in eight interleaved partial sums."""
    s0 = s1 = s2 = s3 = s4 = s5 = s6 = s7 = 0.0
    for k in range(0, LANES, _EIGHT):
        s0 += a[row, k] * w[j, k]
        s1 += a[row, k + 1] * w[j, k + 1]
        s2 += a[row, k + 2] * w[j, k + 2]
        s3 += a[row, k + 3] * w[j, k + 3]
        s4 += a[row, k + 4] * w[j, k + 4]
        s5 += a[row, k + 5] * w[j, k + 5]
        s6 += a[row, k + 6] * w[j, k + 6]
        s7 += a[row, k + 7] * w[j, k + 7]
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7))


@compiled
def _share_out(w, nest, law, people, sums, share, flow):
    """Factors of one tile's nests and its expected persons by alternative (R + 1,); ``sums`` is room (3, LANES)."""
    sums[:] = 0.0
    for j in range(len(w)):
        kind = nest[j]
        for k in range(LANES):
            sums[kind, k] += w[j, k]
    _factors(sums, FOREIGN, law.foreign, share)
    _factors(sums, DOMESTIC, law.domestic, share)
    for k in range(LANES):
        total = sums[FOREIGN, k] * share[FOREIGN, k] + sums[DOMESTIC, k] * share[DOMESTIC, k] + sums[HOME, k]
        share[HOME, k] = people[k] / total if total > 0.0 else 0.0  # 0: a lane without a person
    for k in range(LANES):
        share[FOREIGN, k] *= share[HOME, k]
        share[DOMESTIC, k] *= share[HOME, k]
    for j in range(len(w)):
        flow[j] = _dot(share, nest[j], w, j)


@compiled
def _factors(sums, kind, scale, share):
    """(sum of a nest) ** (scale - 1), 0 for an empty nest."""
    if scale == 1.0:
        share[kind] = 1.0
    else:
        for k in range(LANES):
            full = sums[kind, k] > 0.0
            power = exp((scale - 1.0) * ln(sums[kind, k] if full else 1.0))
            share[kind, k] = power if full else 0.0


@entry
def share_out(tiles, seating, places, law, persons, changed):
    """Shares and flows of the tiles ``tiles[0]`` to ``tiles[1]`` that changed."""
    sums, people = np.zeros((3, LANES)), np.zeros(LANES)
    last = -1
    nest = np.full(len(places.keys), HOME)
    for t in range(tiles[0], tiles[1]):
        if not changed[t]:
            continue
        o = seating.origin[t]
        if o != last:
            last = o
            for j in range(len(places.quality)):
                nest[j] = places.kind[o, j]
        begin, n = seating.begin[t], seating.size[t]
        people[:] = 0.0
        people[:n] = persons.weight[begin : begin + n]
        _share_out(seating.weights[t], nest, law, people, sums, seating.shares[t], seating.flows[t])
        changed[t] = False


@entry
def score_tiles(tiles, seating, programme, places, law, persons, scale):
    """Bins of the scores at a programme (away, region) of all who compete for it."""
    away, region = programme
    step = step_of(places.keys[region])
    low, inverse, bins = scale
    luck, stem = law.luck, law.stems[LUCK]
    codes, score = seating.codes, np.empty(LANES)
    for t in range(tiles[0], tiles[1]):
        if (seating.origin[t] != region) == (away == 1):
            begin = seating.begin[t]
            for k in range(seating.size[t]):
                key = mix64(stem + step_of(persons.key[begin + k]))
                score[k] = persons.ability[begin + k] + luck * bell(mix64(key + step))
            for k in range(seating.size[t]):
                codes[t, region, k] = min(max(int((score[k] - low) * inverse), 0), bins - 1)


@entry
def tally(tiles, seating, programmes, places, demand):
    """Expected takers (P, B) of programmes (P, 2) by the bin of their scores."""
    weights, shares, codes = seating.weights, seating.shares, seating.codes
    demand[:] = 0.0
    for t in range(tiles[0], tiles[1]):
        o, n = seating.origin[t], seating.size[t]
        for p in range(len(programmes)):
            region = programmes[p, 1]
            if (o != region) == (programmes[p, 0] == 1):
                kind = places.kind[o, region]
                for k in range(n):
                    demand[p, codes[t, region, k]] += shares[t, kind, k] * weights[t, region, k]


@entry
def members(seating, programme, places, law, persons, bin_number):
    """Tiles, lanes, scores and expected persons of all who compete for a programme with a score in a bin."""
    away, region = programme
    step, stem = step_of(places.keys[region]), law.stems[LUCK]
    size = 0
    for t in range(len(seating.origin)):
        if (seating.origin[t] != region) == (away == 1):
            for k in range(seating.size[t]):
                size += seating.codes[t, region, k] == bin_number
    tile, lane = np.empty(size, np.int64), np.empty(size, np.int64)
    score, expected = np.empty(size), np.empty(size)
    m = 0
    for t in range(len(seating.origin)):
        if (seating.origin[t] != region) == (away == 1):
            kind = places.kind[seating.origin[t], region]
            for k in range(seating.size[t]):
                if seating.codes[t, region, k] == bin_number:
                    i = seating.begin[t] + k
                    key = mix64(stem + step_of(persons.key[i]))
                    tile[m], lane[m] = t, k
                    score[m] = persons.ability[i] + law.luck * bell(mix64(key + step))
                    expected[m] = seating.shares[t, kind, k] * seating.weights[t, region, k]
                    m += 1
    return tile, lane, score, expected


@entry
def close_below(tiles, seating, programmes, bins, changed):
    """Close programmes (P, 2) to all who compete with a score below their bins (P,)."""
    weights, codes = seating.weights, seating.codes
    for t in range(tiles[0], tiles[1]):
        o, n = seating.origin[t], seating.size[t]
        for p in range(len(programmes)):
            region, least = programmes[p, 1], bins[p]
            if (o != region) == (programmes[p, 0] == 1):
                closed = 0
                for k in range(n):
                    closed += np.int64((codes[t, region, k] < least) & (weights[t, region, k] > 0.0))
                if closed:
                    changed[t] = True
                    for k in range(n):
                        weights[t, region, k] = 0.0 if codes[t, region, k] < least else weights[t, region, k]


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


@compiled
def _close_by_score(tile, n, o, places, law, cutoffs):
    """Put out of reach what asks for a higher score than the n persons of a tile have."""
    upper, keys, c = tile.upper, tile.keys, tile.column
    for j in range(len(places.quality)):
        least = cutoffs[0 if j == o else 1, j]
        if least > -np.inf:
            step = tile.steps[j]
            for k in range(n):
                score = c[9, k] + law.luck * bell(mix64(keys[3, k] + step))
                upper[j, k] = NEVER if score < least else upper[j, k]


@entry
def choose_open(o, rows, persons, places, law, cutoffs, choice):
    """The best alternatives of these rows of one origin among those whose cutoffs (2, R) they meet."""
    tile = room(o, places, law)
    for begin in range(0, len(rows), LANES):
        n = min(LANES, len(rows) - begin)
        tile.rows[:n] = rows[begin : begin + n]
        uniform = fill(tile, n, persons, law)
        utilities(tile, n, o, uniform, places, law)
        if len(persons.known):
            forget(tile, n, persons.known)
        _close_by_score(tile, n, o, places, law, cutoffs)
        mix_nests(tile, n, law)
        choose(tile, n)
        for k in range(n):
            choice[rows[begin + k]] = tile.best[k]


@entry
def close_tiles(tiles, seating, places, law, persons, cutoffs, changed):
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
                        changed[t] = True


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
