"""Fast twin of the study choice: persons of one origin side by side in tiles, alternatives one after the other.

The weights of a tile are stored as (R + 1, LANES), "none" last: persons are contiguous, so that every loop over the
lanes of a tile is a loop over a vector. Utilities are computed with the reference's operations in its order, and the
taste shock decides in two steps, see ``fast_taste``. Lanes without a person repeat the last one of the tile, so that
loops have a length that the compiler knows.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from edumig_sim.kernels.fast_shares import DOMESTIC, FOREIGN, HOME, share_tile
from edumig_sim.kernels.fast_taste import choose
from edumig_sim.kernels.lanes import (
    LANES,
    NEVER,
    bell,
    compiled,
    entry,
    exp,
    inlined,
    log_positive_stable,
    mix64,
    space,
    step_of,
)


class Persons(NamedTuple):
    """Columns (N,), sorted by origin."""

    quality: np.ndarray
    ability_value: np.ndarray
    cost_abroad: np.ndarray
    cost_home: np.ndarray
    culture: np.ndarray
    language: np.ndarray
    english: np.ndarray
    spread: np.ndarray  # sd of misperceived quality
    wealth: np.ndarray
    ability: np.ndarray
    weight: np.ndarray
    key: np.ndarray
    group: np.ndarray
    known: np.ndarray  # (N, R) or (0, R): everything is known


class Places(NamedTuple):
    """Tables by region, by origin and region (R, R), or by group and region (G, R)."""

    quality: np.ndarray
    clarity: np.ndarray
    earnings: np.ndarray
    cost: np.ndarray
    attraction: np.ndarray
    language: np.ndarray
    english: np.ndarray
    culture: np.ndarray
    means: np.ndarray
    kind: np.ndarray
    constant: np.ndarray  # (R, 2)
    none: np.ndarray
    keys: np.ndarray  # (R + 1,)


class Law(NamedTuple):
    """Numbers that hold for everybody."""

    foreign: float
    domestic: float
    wealth_home: float
    luck: float  # weight of luck in the admission score
    affordability: bool
    misperceived: bool
    stems: np.ndarray  # (5,) of the draws: quality, study, angle and scale of the nests..., luck


QUALITY, STUDY, FOREIGN_ANGLE, FOREIGN_SCALE, DOMESTIC_ANGLE, DOMESTIC_SCALE, LUCK = range(7)


class Tile(NamedTuple):
    """Room for one tile, and what the alternatives of its origin have in common."""

    column: np.ndarray  # (10, LANES) of the persons
    keys: np.ndarray  # (4, LANES): person, misperception, study choice, luck
    upper: np.ndarray  # (R + 1, LANES)
    mixing: np.ndarray  # (3, LANES), the last is 0
    lane: np.ndarray  # (2, LANES): misperception, the best utility
    leader: np.ndarray  # (3, LANES): its value, the scale of its nest and what the nest mixes in
    words: np.ndarray  # (LANES,): keys of the leaders' shocks
    top: np.ndarray  # (3, 2 LANES) float32, the first half in use: the three highest bounds
    mixing_32: np.ndarray  # (3, 2 LANES) float32, the first half in use
    rough: np.ndarray  # (LANES,) float32: utilities of one alternative
    leading: np.ndarray  # (LANES,) int32: bits of its draws
    rows: np.ndarray  # (LANES,)
    group: np.ndarray  # (LANES,)
    best: np.ndarray  # (LANES,)
    people: np.ndarray  # (LANES,) weights of the persons
    sums: np.ndarray  # (3, LANES) of the weights of each nest
    steps: np.ndarray  # (R + 1,) what the keys of the alternatives add
    scale: np.ndarray  # (R + 1,) of their nests
    nest: np.ndarray  # (R + 1,)


def tile_room(alternatives: int) -> Tile:
    """Room for the tiles of one thread; made here, since views of one array take long to compile."""
    memory = space.py_func(36 + alternatives, LANES)
    memory[14:17] = 0.0
    return Tile(
        memory[:10],
        memory[10:14].view(np.uint64),
        memory[36:],
        memory[14:17],
        memory[17:19],
        memory[19:22],
        memory[22].view(np.uint64),
        memory[23:26].view(np.float32),
        memory[26:29].view(np.float32),
        memory[29].view(np.float32)[:LANES],
        memory[29].view(np.int32)[LANES:],
        memory[30].view(np.int64),
        np.empty(LANES, np.int64),
        memory[31].view(np.int64),
        memory[32],
        memory[33:36],
        np.empty(alternatives, np.uint64),
        np.empty(alternatives),
        np.empty(alternatives, np.int64),
    )


@compiled
def prepare(tile, o, places, law):
    """Take what the alternatives of an origin have in common."""
    scale, nest, steps = tile.scale, tile.nest, tile.steps
    for j in range(len(nest)):
        nest[j] = places.kind[o, j] if j < len(nest) - 1 else HOME
        scale[j] = law.foreign if nest[j] == FOREIGN else law.domestic if nest[j] == DOMESTIC else 1.0
        steps[j] = step_of(places.keys[j])


@compiled
def fill(tile, persons, law):
    """Take the columns of the persons of ``tile.rows``; says whether they share one group."""
    c, keys, group, rows = tile.column, tile.keys, tile.group, tile.rows
    _take(c, 0, rows, persons.quality)
    _take(c, 1, rows, persons.ability_value)
    _take(c, 2, rows, persons.cost_abroad)
    _take(c, 3, rows, persons.cost_home)
    _take(c, 4, rows, persons.culture)
    _take(c, 5, rows, persons.language)
    _take(c, 6, rows, persons.english)
    _take(c, 7, rows, persons.spread)
    _take(c, 8, rows, persons.wealth)
    _take(c, 9, rows, persons.ability)
    uniform = True
    for k in range(LANES):
        keys[0, k] = step_of(persons.key[rows[k]])
        group[k] = persons.group[rows[k]]
        uniform &= group[k] == group[0]
    for row, stem in ((1, law.stems[QUALITY]), (2, law.stems[STUDY]), (3, law.stems[LUCK])):
        for k in range(LANES):
            keys[row, k] = mix64(stem + keys[0, k])
    return uniform


@compiled
def _take(c, column, rows, values):
    for k in range(LANES):
        c[column, k] = values[rows[k]]


@compiled
def utilities(tile, o, uniform, places, law):
    """Utilities on the upper level, -inf where not feasible (Eq. 6 to 8 and 10)."""
    c, upper, keys, lane, group = tile.column, tile.upper, tile.keys, tile.lane, tile.group
    earnings, cost, attraction = places.earnings, places.cost, places.attraction
    steps, scale, nest = tile.steps, tile.scale, tile.nest
    for j in range(len(upper) - 1):
        clarity = places.clarity[o, j] if law.misperceived else 0.0
        if clarity > 0.0:
            _perceive(keys, steps[j], lane)
        else:
            for k in range(LANES):
                lane[0, k] = 0.0
        constant = places.constant[o, nest[j]] if nest[j] != HOME else 0.0
        region = (places.quality[j], clarity, places.language[o, j], places.english[j], places.culture[o, j])
        money = (places.means[o, j], law.wealth_home, law.affordability)
        if uniform:
            g = group[0]
            terms = (earnings[g, j], cost[g, j], attraction[g, j])
            if j == o:
                _home((c, lane, upper), j, terms, region, money)
            else:
                _away((c, lane, upper), j, terms, region, money, (scale[j], constant))
        else:
            for k in range(LANES):
                g = group[k]
                terms = (earnings[g, j], cost[g, j], attraction[g, j])
                if j == o:
                    upper[j, k] = _home_one(c, lane, k, terms, region, money)
                else:
                    upper[j, k] = _away_one(c, lane, k, terms, region, money, (scale[j], constant))
    for k in range(LANES):
        upper[len(upper) - 1, k] = places.none[o]


@inlined
def _perceive(keys, step, lane):
    for k in range(LANES):
        lane[0, k] = bell(mix64(keys[1, k] + step))


@inlined
def _home_one(c, lane, k, terms, region, money):
    earnings, cost, _attraction = terms
    quality, clarity, _language, _english, _culture = region
    means, share, limited = money
    learning = c[0, k] * (quality + c[7, k] * clarity * lane[0, k]) + c[1, k] + earnings
    return NEVER if limited and cost > share * c[8, k] + means else learning - c[3, k] * cost


@inlined
def _home(arrays, j, terms, region, money):
    c, lane, upper = arrays
    for k in range(LANES):
        upper[j, k] = _home_one(c, lane, k, terms, region, money)


@inlined
def _away_one(c, lane, k, terms, region, money, level):
    earnings, cost, attraction = terms
    quality, clarity, language, english, culture = region
    means, _share, limited = money
    learning = c[0, k] * (quality + c[7, k] * clarity * lane[0, k]) + c[1, k] + earnings
    spoken = max(language, c[6, k] * english)
    utility = learning - c[2, k] * cost + c[5, k] * spoken - c[4, k] * culture + attraction
    return NEVER if limited and cost > c[8, k] + means else level[0] * utility + level[1]


@inlined
def _away(arrays, j, terms, region, money, level):
    c, lane, upper = arrays
    for k in range(LANES):
        upper[j, k] = _away_one(c, lane, k, terms, region, money, level)


@compiled
def forget(tile, known):
    """Close what people do not know of."""
    upper, rows = tile.upper, tile.rows
    for j in range(known.shape[1]):
        for k in range(LANES):
            if not known[rows[k], j]:
                upper[j, k] = NEVER


@compiled
def _has(nests, nest):
    found = False
    for j in range(len(nests)):
        found |= nests[j] == nest
    return found


@compiled
def mix_nests(tile, law):
    """Logarithms of the positive stable draws of the nests that have alternatives."""
    keys, mixing, nests = tile.keys, tile.mixing, tile.nest
    for nest, index in ((FOREIGN, law.foreign), (DOMESTIC, law.domestic)):
        if index < 1.0 and _has(nests, nest):
            angle, size = law.stems[FOREIGN_ANGLE + 2 * nest], law.stems[FOREIGN_SCALE + 2 * nest]
            for k in range(LANES):
                mixing[nest, k] = log_positive_stable(
                    mix64(angle + keys[0, k]), mix64(size + keys[0, k]), index
                )
        else:
            for k in range(LANES):
                mixing[nest, k] = 0.0


@compiled
def weigh(tile, weight):
    """exp((utility - the best) / scale of its nest), what a nested logit shares out (R + 1, LANES)."""
    upper, lane, scale = tile.upper, tile.lane, tile.scale
    for k in range(LANES):
        lane[1, k] = NEVER
    for j in range(len(upper)):
        for k in range(LANES):
            lane[1, k] = max(lane[1, k], upper[j, k])
    for j in range(len(upper)):
        _weights(upper, j, lane, 1.0 / scale[j], weight)


@inlined
def _weights(upper, j, lane, inverse, weight):
    for k in range(LANES):
        weight[j, k] = exp((upper[j, k] - lane[1, k]) * inverse)


@compiled
def _close_by_score(tile, o, places, law, cutoffs):
    """Put out of reach what asks for a higher score than the persons of a tile have."""
    upper, keys, c = tile.upper, tile.keys, tile.column
    for j in range(len(places.quality)):
        least = cutoffs[0 if j == o else 1, j]
        if least > -np.inf:
            step = tile.steps[j]
            for k in range(LANES):
                score = c[9, k] + law.luck * bell(mix64(keys[3, k] + step))
                upper[j, k] = NEVER if score < least else upper[j, k]


@compiled
def _share(tile, n, weight, law, seated, t):
    """Weights, shares and flows of a tile; lanes without a person get no weight."""
    _weights, shares, flows = seated
    weigh(tile, weight)
    for k in range(n, LANES):
        for j in range(len(weight)):
            weight[j, k] = 0.0
    share_tile(weight, tile.nest, law, tile.people, tile.sums, shares[t], flows[t])


@entry
def rank_rows(origins, lists, asked, cutoffs, seated, first, tile):
    """Rank the alternatives of some persons of some origins, whose cutoffs (2, R) they meet; tile: room for one.

    lists: the rows of these persons, and where those of each origin begin in it (R + 1,). asked: persons, places and
    law. Writes the best alternatives to ``first`` (N,), and ``seated``: weights (T, R + 1, LANES), shares and flows of
    the tiles of these persons, and the first tile of each origin (R + 1,), unless it has no tiles.
    """
    persons, places, law = asked
    rows, starts = lists
    weights, shares, flows, tiles = seated
    people = tile.people
    for at in range(len(origins)):
        o = origins[at]
        prepare(tile, o, places, law)
        for begin in range(starts[o], starts[o + 1], LANES):
            n = min(LANES, starts[o + 1] - begin)
            for k in range(LANES):
                tile.rows[k] = rows[begin + min(k, n - 1)]
                people[k] = persons.weight[tile.rows[k]] if k < n else 0.0
            uniform = fill(tile, persons, law)
            utilities(tile, o, uniform, places, law)
            if len(persons.known):
                forget(tile, persons.known)
            _close_by_score(tile, o, places, law, cutoffs)
            mix_nests(tile, law)
            choose(tile, n)
            for k in range(n):
                first[tile.rows[k]] = tile.best[k]
            if len(weights):
                t = tiles[o] + (begin - starts[o]) // LANES
                _share(tile, n, weights[t], law, (weights, shares, flows), t)
