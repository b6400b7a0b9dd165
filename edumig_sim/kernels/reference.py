"""Reference kernels of choice: whole-array NumPy, one function an equation, written for clarity and never tuned.

Axes: N persons, R regions; the column R of a study matrix is the choice "none". Money is k$ a year. Equation numbers
are those of ``docs/model.md``.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.integer]
Mask = NDArray[np.bool_]

NONE = -1
FOREIGN, DOMESTIC, HOME = 0, 1, 2
# Relative slack when demand is held against places: rounding of sums of weights, and of probabilities.
ROUNDING = 1e-12
EXCESS = 1e-9


class StudyTastes(NamedTuple):
    """What a person brings to the study choice, each (N,)."""

    origin: Ints
    quality: Floats  # theta_q,i (1 + chi a_i)
    ability_value: Floats  # pi_a a_i
    cost_abroad: Floats  # theta_c,i per k$
    cost_home: Floats  # theta_ch,i per k$
    culture: Floats  # theta_K,i
    language: Floats  # theta_l
    english: Floats  # proficiency in [0, 1]


class StudyTerms(NamedTuple):
    """What the year offers; G groups are (origin, set of offers)."""

    group: Ints  # (N,) row of the group arrays
    earnings: Floats  # (G, R) theta_w E_od
    cost: Floats  # (G, R) k$ a year, net of awards; the home price on the diagonal
    language: Floats  # (R, R) common language in [0, 1]
    english: Floats  # (R,) English at the destination in [0, 1]
    culture: Floats  # (R, R) cultural distance in [0, 1]
    attraction: Floats  # (R, R) distance, network, ties, visa and constants of the destination


def study_utility(tastes: StudyTastes, terms: StudyTerms, quality: Floats) -> Floats:
    """Systematic utility (N, R) of studying in each region, within its nest (Eq. 6 and 7); home on the diagonal.

    ``quality`` is perceived quality (N, R) in standard deviations.
    """
    o, g = tastes.origin, terms.group
    rows = np.arange(len(o))
    learning = tastes.quality[:, None] * quality + tastes.ability_value[:, None] + terms.earnings[g]
    spoken = np.maximum(terms.language[o], tastes.english[:, None] * terms.english)
    utility = (
        learning
        - tastes.cost_abroad[:, None] * terms.cost[g]
        + tastes.language[:, None] * spoken
        - tastes.culture[:, None] * terms.culture[o]
        + terms.attraction[o]
    )
    utility[rows, o] = learning[rows, o] - tastes.cost_home * terms.cost[g, o]
    return utility


class Nests(NamedTuple):
    """The nesting of the study choice: {none | home | other regions of the country | foreign}."""

    kind: Ints  # (R, R): FOREIGN, DOMESTIC or HOME
    scale: tuple[float, float]  # lambda of the foreign and of the domestic nest, in (0, 1]
    constant: Floats  # (R, 2): constants of the foreign and of the domestic nest by origin
    none: Floats  # (R,): constant of "none" by origin


def nested_utility(utility: Floats, feasible: Mask, origin: Ints, nests: Nests) -> Floats:
    """Utility (N, R+1) on the scale of the upper level, with "none" last; -inf where not feasible (Eq. 8)."""
    kind = nests.kind[origin]
    upper = np.where(feasible, utility, -np.inf)
    for nest in (FOREIGN, DOMESTIC):
        scaled = nests.scale[nest] * upper + nests.constant[origin, nest][:, None]
        upper = np.where(kind == nest, scaled, upper)
    return np.column_stack([upper, nests.none[origin]])


def shocked_utility(upper: Floats, gumbel: Floats, log_mixing: Floats, origin: Ints, nests: Nests) -> Floats:
    """Add taste shocks that make the argmax an exact nested logit draw (Eq. 9).

    gumbel: (N, R+1). log_mixing: (N, 2) logarithms of positive stable draws of the foreign and domestic nest.
    """
    shock = gumbel.copy()
    kind = nests.kind[origin]
    for nest in (FOREIGN, DOMESTIC):
        nested = nests.scale[nest] * (gumbel[:, :-1] + log_mixing[:, nest][:, None])
        shock[:, :-1] = np.where(kind == nest, nested, shock[:, :-1])
    return upper + shock


def nested_logit_probabilities(upper: Floats, origin: Ints, nests: Nests) -> Floats:
    """Probabilities (N, R+1) of a nested logit with utilities ``upper`` of ``nested_utility`` (McFadden 1978)."""
    kind = np.column_stack([nests.kind[origin], np.full(len(origin), HOME)])
    peak = upper.max(axis=1, keepdims=True)
    weight = np.exp(upper - peak)
    for nest in (FOREIGN, DOMESTIC):
        inside = kind == nest
        if not inside.any():
            continue
        scale = nests.scale[nest]
        root = np.where(inside, np.exp((upper - peak) / scale), 0.0)
        total = root.sum(axis=1, keepdims=True)
        # exp(scale * ln total) spread over the nest in proportion to root
        weight = np.where(inside, root * _power(total, scale - 1.0), weight)
    return weight / weight.sum(axis=1, keepdims=True)


def _power(total: Floats, exponent: float) -> Floats:
    """total ** exponent, and 0 where total is 0 (an empty nest)."""
    safe = np.where(total > 0, total, 1.0)
    return np.where(total > 0, safe**exponent, 0.0)


def logit_probabilities(utility: Floats) -> Floats:
    """Multinomial logit probabilities (N, R); -inf marks what is not feasible (McFadden 1974)."""
    weight = np.exp(utility - utility.max(axis=1, keepdims=True))
    return weight / weight.sum(axis=1, keepdims=True)


def choose(utility: Floats) -> Ints:
    """Index (N,) of the best column; the first of equals."""
    return utility.argmax(axis=1)


class LocationTerms(NamedTuple):
    """Where to live: M movers, R regions."""

    base: Floats  # (R, R, R) origin, current, candidate: wage, move, distance, network, home pull, amenity
    recognition: Floats  # (R, R) degree region, candidate: alpha_w ln psi
    language: Floats  # (R, R) common language
    english: Floats  # (R,)
    language_weight: float


class Movers(NamedTuple):
    """People who ask themselves where to live, each (M,)."""

    origin: Ints
    current: Ints
    study: Ints
    english: Floats
    home_pull: Floats  # extra utility of home: temporary intention, return grants
    ties: Floats  # utility of staying where one lives, when that is not home


def location_utility(movers: Movers, terms: LocationTerms, permitted: Mask) -> Floats:
    """Utility (M, R) of living in each region, -inf without a permit (Eq. 15)."""
    o, c = movers.origin, movers.current
    rows = np.arange(len(o))
    spoken = np.maximum(terms.language[o], movers.english[:, None] * terms.english)
    utility = terms.base[o, c] + terms.recognition[movers.study] + terms.language_weight * spoken
    utility[rows, o] += movers.home_pull
    away = c != o
    utility[rows[away], c[away]] += movers.ties[away]
    return np.where(permitted, utility, -np.inf)


def logistic(x: Floats) -> Floats:
    """1 / (1 + exp(-x))."""
    return 1.0 / (1.0 + np.exp(-x))


def logit(p: Floats | float) -> Floats:
    """ln(p / (1 - p))."""
    p = np.asarray(p, np.float64)
    return np.log(p) - np.log1p(-p)


def drop_out_hazard(base: Floats, ability: Floats, stressed: Floats, language_gap: Floats, quality: Floats, effect: Floats) -> Floats:
    """Yearly hazard (N,) of leaving without a degree (Eq. 13).

    base: (N,) hazard of the average student; effect: (4,) logit effects of ability, fund stress, a language gap
    abroad, and quality.
    """
    return logistic(
        logit(base) + effect[0] * ability + effect[1] * stressed + effect[2] * language_gap + effect[3] * quality
    )


def weighted_counts(weight: Floats, first: Ints, second: Ints, size: int) -> Floats:
    """Persons (R, R) by two indices (N,); the sum runs in the order of the rows."""
    return np.bincount(first * size + second, weights=weight, minlength=size * size).reshape(size, size)


def expected_flows(weight: Floats, origin: Ints, probability: Floats, size: int) -> Floats:
    """Expected persons (R, C) by origin and choice from probabilities (N, C)."""
    flows = np.zeros((size, probability.shape[1]))
    np.add.at(flows, origin, weight[:, None] * probability)
    return flows


# --- admission ---------------------------------------------------------------------------------------------------


class Market(NamedTuple):
    """Places of a year. A programme is (region, home students) or (region, students from elsewhere)."""

    origin: Ints  # (N,)
    weight: Floats  # (N,) persons
    places: Floats  # (2, R): for home students, for students from elsewhere
    score: Floats  # (N, R) higher is better


def clear_realised(preference: Floats, market: Market) -> tuple[Ints, Floats]:
    """Admission by cutoffs on realised choices: the student-optimal stable matching (Azevedo and Leshno 2016).

    preference: (N, R+1) utilities; "none" is the last column and always open; -inf marks the unacceptable.
    Returns the assignment (N,) with NONE, and the cutoffs (2, R). No programme takes more persons than it has places.
    """
    wanted = preference.copy()
    regions = market.places.shape[1]
    cutoffs = np.full((2, regions), -np.inf)
    choice = choose(wanted)
    while True:
        rejected: list[NDArray[np.intp]] = []
        for away, region in _over_demanded(choice, market):
            rows = np.flatnonzero((choice == region) & ((market.origin != region) == bool(away)))
            cutoff = _cutoff(market.score[rows, region], market.weight[rows], market.places[away, region])
            cutoffs[away, region] = cutoff
            turned_down = rows[market.score[rows, region] < cutoff]
            wanted[turned_down, region] = -np.inf
            rejected.append(turned_down)
        if not rejected:
            return np.where(choice == regions, NONE, choice), cutoffs
        again = np.concatenate(rejected)
        choice[again] = choose(wanted[again])


def _over_demanded(choice: Ints, market: Market) -> list[tuple[int, int]]:
    """Programmes with more takers than places."""
    regions = market.places.shape[1]
    pairs = []
    for away in (0, 1):
        inside = (choice < regions) & ((market.origin != choice) == bool(away))
        taken = np.bincount(choice[inside], weights=market.weight[inside], minlength=regions)
        pairs += [(away, int(d)) for d in np.flatnonzero(taken > market.places[away] * (1 + ROUNDING))]
    return pairs


def _cutoff(score: Floats, demand: Floats, places: float) -> float:
    """The lowest score such that the demand at or above it fits the places; +inf when nobody fits."""
    order = np.argsort(-score, kind="stable")
    fits = np.cumsum(demand[order]) <= places * (1 + ROUNDING)
    count = int(np.argmin(fits)) if not fits.all() else len(fits)
    return float(score[order[count - 1]]) if count else np.inf


def reachable(score: Floats, origin: Ints, cutoffs: Floats) -> Mask:
    """Programmes (N, R) whose cutoff a person meets; cutoffs are (2, R) for home students and for others."""
    threshold = np.broadcast_to(cutoffs[1], score.shape).copy()
    rows = np.arange(len(origin))
    threshold[rows, origin] = cutoffs[0, origin]
    return score >= threshold


def clear_expected(upper: Floats, market: Market, nests: Nests) -> tuple[Floats, Floats]:
    """Admission by cutoffs on expected demand: the large market of Azevedo and Leshno (2016), section II.

    Every row stands for a continuum of persons who differ in taste shocks; cutoffs clear the sum of choice
    probabilities, so that the sampling noise of heavy rows fills no seats. Returns probabilities (N, R+1) of where
    each row ends, and the cutoffs (2, R). Expected takers never exceed places.
    """
    regions = market.places.shape[1]
    cutoffs = np.full((2, regions), -np.inf)
    open_to = upper.copy()
    probability = nested_logit_probabilities(open_to, market.origin, nests)
    away_rows = market.origin[:, None] != np.arange(regions)
    while True:
        changed = np.zeros(len(upper), bool)
        for away in (0, 1):
            demand = (market.weight[:, None] * np.where(away_rows == bool(away), probability[:, :-1], 0.0)).sum(axis=0)
            for region in np.flatnonzero(demand > market.places[away] * (1 + EXCESS)):
                rows = np.flatnonzero((away_rows[:, region] == bool(away)) & (probability[:, region] > 0))
                expected = market.weight[rows] * probability[rows, region]
                cutoff = _cutoff(market.score[rows, region], expected, market.places[away, region])
                cutoffs[away, region] = cutoff
                turned_down = rows[market.score[rows, region] < cutoff]
                open_to[turned_down, region] = -np.inf
                changed[turned_down] = True
        if not changed.any():
            return probability, cutoffs
        probability[changed] = nested_logit_probabilities(open_to[changed], market.origin[changed], nests)
