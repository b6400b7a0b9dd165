"""Reference kernels of choice: whole-array NumPy, one function an equation, written for clarity and never tuned.

Axes: N persons, R regions; the column R of a study matrix is the choice "none". Money is k$ a year. Equation numbers
are those of ``docs/model.md``.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

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
    attraction: Floats  # (G, R) distance, network, ties, permits and constants of the destination


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
        + terms.attraction[g]
    )
    utility[rows, o] = learning[rows, o] - tastes.cost_home * terms.cost[g, o]
    return utility


def study_parts(tastes: StudyTastes, terms: StudyTerms, quality: Floats) -> dict[str, Floats]:
    """The parts (N, R) of ``study_utility`` by name; they add up to it. Parts that home does not have are 0 there."""
    o, g = tastes.origin, terms.group
    home = np.zeros(quality.shape, bool)
    home[np.arange(len(o)), o] = True
    spoken = np.maximum(terms.language[o], tastes.english[:, None] * terms.english)
    price = np.where(home, tastes.cost_home[:, None], tastes.cost_abroad[:, None])
    return {
        "quality": tastes.quality[:, None] * quality,
        "ability": np.broadcast_to(tastes.ability_value[:, None], quality.shape),
        "wage": terms.earnings[g],
        "cost": -price * terms.cost[g],
        "language": np.where(home, 0.0, tastes.language[:, None] * spoken),
        "culture": np.where(home, 0.0, -tastes.culture[:, None] * terms.culture[o]),
        "attraction": np.where(home, 0.0, terms.attraction[g]),
    }


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
    """Probabilities (N, R+1) of a nested logit with utilities ``upper`` of ``nested_utility`` (McFadden 1978).

    Inside a nest of scale lambda, exp(u / lambda) is spread so that the nest weighs (sum of them) ** lambda.
    """
    kind = np.column_stack([nests.kind[origin], np.full(len(origin), HOME)])
    scale = np.array([*nests.scale, 1.0])[kind]
    weight = np.exp((upper - upper.max(axis=1, keepdims=True)) / scale)
    for nest in (FOREIGN, DOMESTIC):
        inside = kind == nest
        if nests.scale[nest] != 1.0 and inside.any():
            total = np.where(inside, weight, 0.0).sum(axis=1, keepdims=True)
            weight *= np.where(inside, _power(total, nests.scale[nest] - 1.0), 1.0)
    return weight / weight.sum(axis=1, keepdims=True)


def _power(total: Floats, exponent: float) -> Floats:
    """total ** exponent, and 0 where total is 0 (an empty nest)."""
    safe = np.where(total > 0, total, 1.0)
    return np.where(total > 0, safe**exponent, 0.0)


def logit_probabilities(utility: Floats) -> Floats:
    """Multinomial logit probabilities (N, R); -inf marks what is not feasible (McFadden 1974)."""
    weight = np.exp(utility - utility.max(axis=1, keepdims=True))
    return weight / weight.sum(axis=1, keepdims=True)


def choose(utility: Floats) -> NDArray[np.intp]:
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
    """ln(p / (1 - p)); minus infinity for a chance of 0, which no effect can raise."""
    p = np.asarray(p, np.float64)
    with np.errstate(divide="ignore"):
        return np.log(p) - np.log1p(-p)


def drop_out_hazard(
    base: Floats, ability: Floats, stressed: Floats, language_gap: Floats, quality: Floats, effect: Floats
) -> Floats:
    """Yearly hazard (N,) of leaving without a degree (Eq. 13).

    base: (N,) hazard of the average student; effect: (4,) logit effects of ability, fund stress, a language gap
    abroad, and quality.
    """
    return logistic(
        logit(base)
        + effect[0] * ability
        + effect[1] * stressed
        + effect[2] * language_gap
        + effect[3] * quality
    )


def totals(index: Ints, weight: Floats, size: int) -> Floats:
    """Persons (size,) by an index (N,); the sum runs in the order of the rows."""
    return np.bincount(index, weights=weight, minlength=size).astype(np.float64)


def weighted_counts(
    weight: Floats, first: Ints, second: Ints, size: int, columns: int | None = None
) -> Floats:
    """Persons (R, C) by two indices (N,), C = R unless given; the sum runs in the order of the rows."""
    columns = columns or size
    return totals(first * columns + second, weight, size * columns).reshape(size, columns)


def expected_flows(weight: Floats, origin: Ints, probability: Floats, size: int) -> Floats:
    """Expected persons (R, C) by origin and choice from probabilities (N, C)."""
    rows = np.arange(len(origin))
    return csr_array((weight, (origin, rows)), shape=(size, len(origin))) @ probability


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
    while over := _over_demanded(choice, market):
        for away, region in over:
            competes = (market.origin != region) == bool(away)
            takers = np.flatnonzero(competes & (choice == region))
            least = cutoff(market.score[takers, region], market.weight[takers], market.places[away, region])
            cutoffs[away, region] = least
            # cutoffs only rise: nobody below one will ever get in
            wanted[competes & (market.score[:, region] < least), region] = -np.inf
        again = np.flatnonzero(np.isneginf(wanted[np.arange(len(choice)), choice]))
        choice[again] = choose(wanted[again])
    return np.where(choice == regions, NONE, choice), cutoffs


def _over_demanded(choice: Ints, market: Market) -> list[tuple[int, int]]:
    """Programmes with more takers than places."""
    regions = market.places.shape[1]
    pairs = []
    for away in (0, 1):
        inside = (choice < regions) & ((market.origin != choice) == bool(away))
        taken = totals(choice[inside], market.weight[inside], regions)
        pairs += [(away, int(d)) for d in np.flatnonzero(taken > market.places[away] * (1 + ROUNDING))]
    return pairs


def cutoff(score: Floats, demand: Floats, places: float) -> float:
    """The lowest score such that the demand at or above it fits the places; +inf when nobody fits.

    Where not all of equal score fit, none of them does.
    """
    order = np.argsort(-score, kind="stable")
    fits = np.cumsum(demand[order]) <= places * (1 + ROUNDING)
    if fits.all():
        return float(score[order[-1]]) if len(order) else np.inf
    better = score[score > score[order[int(np.argmin(fits))]]]
    return float(better.min()) if len(better) else np.inf


def reachable(score: Floats, origin: Ints, cutoffs: Floats) -> Mask:
    """Programmes (N, R) whose cutoff a person meets; cutoffs are (2, R) for home students and for others."""
    threshold = np.broadcast_to(cutoffs[1], score.shape).copy()
    rows = np.arange(len(origin))
    threshold[rows, origin] = cutoffs[0, origin]
    return score >= threshold


def clear_expected(upper: Floats, first: Floats, market: Market, nests: Nests) -> tuple[Floats, Floats]:
    """Admission by cutoffs on expected demand: the large market of Azevedo and Leshno (2016), section II.

    Every row stands for a continuum of persons who differ in taste shocks; cutoffs clear the sum of choice
    probabilities, so that the sampling noise of heavy rows fills no seats. ``first`` are the probabilities (N, R+1)
    before places were scarce. Returns probabilities (N, R+1) of where
    each row ends, and the cutoffs (2, R). Expected takers never exceed places.
    """
    regions = market.places.shape[1]
    cutoffs = np.full((2, regions), -np.inf)
    open_to = upper.copy()
    probability = first.copy()
    queues: dict[tuple[int, int], Ints] = {}
    while True:
        changed = np.zeros(len(upper), bool)
        demand = _expected_demand(probability, market)
        for away, region in zip(*np.nonzero(demand > market.places * (1 + EXCESS)), strict=True):
            if (away, region) not in queues:
                queues[away, region] = _queue(market, away, region)
            queue = queues[away, region]
            expected = market.weight[queue] * probability[queue, region]
            admitted = int(
                np.searchsorted(np.cumsum(expected), market.places[away, region] * (1 + ROUNDING), "right")
            )
            score = market.score[queue, region]
            if admitted < len(queue):  # of equal score all fit, or none
                admitted = int(np.searchsorted(-score, -score[admitted], "left"))
            cutoffs[away, region] = score[admitted - 1] if admitted else np.inf
            turned_down = queue[admitted:]
            open_to[turned_down, region] = -np.inf
            changed[turned_down] = True
            queues[away, region] = queue[:admitted]
        if not changed.any():
            return probability, cutoffs
        probability[changed] = nested_logit_probabilities(open_to[changed], market.origin[changed], nests)


def _expected_demand(probability: Floats, market: Market) -> Floats:
    """Expected takers (2, R): home students, and students from elsewhere."""
    rows = np.arange(len(market.origin))
    own = market.weight * probability[rows, market.origin]
    elsewhere = probability[
        :, :-1
    ].copy()  # not total less home: rounding would leave demand where there is none
    elsewhere[rows, market.origin] = 0.0
    return np.stack([totals(market.origin, own, market.places.shape[1]), market.weight @ elsewhere])


def _queue(market: Market, away: int, region: int) -> Ints:
    """Rows that compete for a programme, the highest score first."""
    rows = np.flatnonzero((market.origin != region) == bool(away))
    return rows[np.argsort(-market.score[rows, region], kind="stable")]
