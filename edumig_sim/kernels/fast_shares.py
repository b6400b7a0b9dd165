"""Shares of a nested logit from stored weights, and the expected persons of each tile.

Weights lie in tiles (T, R + 1, LANES), see ``fast_study``. What is closed to a person gets the weight 0, so that the
shares of what is left follow from the sums of its weights. Sums run in an order that is fixed by the rows.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from edumig_sim.kernels.lanes import LANES, compiled, entry, exp, inlined, ln, space

FOREIGN, DOMESTIC, HOME = 0, 1, 2
_FOUR = 4
_FEW = 16  # persons of a tile whose shares are corrected one by one


class Seating(NamedTuple):
    """The tiles of everybody and what is known of them."""

    weights: np.ndarray  # (T, R + 1, LANES)
    shares: np.ndarray  # (T, 3, LANES) persons times the factor of the foreign nest, the domestic nest, alone
    flows: np.ndarray  # (T, R + 1) expected persons
    changed: np.ndarray  # (T, LANES) persons whose shares are out of date
    patched: np.ndarray  # (T,) tiles whose flows were corrected, not summed
    origin: np.ndarray  # (T,)
    begin: np.ndarray  # (T,) first row
    size: np.ndarray  # (T,) persons


@inlined
def _dot(a, row, w, j, half):
    """Sum of the products of two rows of LANES numbers: halves are laid upon each other, see ``folded_sum``."""
    size = LANES // 2
    for k in range(size):
        half[k] = a[row, k] * w[j, k] + a[row, size + k] * w[j, size + k]
    while size > _FOUR:
        size //= 2
        for k in range(size):
            half[k] += half[size + k]
    return (half[0] + half[2]) + (half[1] + half[3])


@compiled
def share_tile(w, nest, law, people, sums, share, flow):
    """Factors of one tile's nests and its expected persons by alternative (R + 1,); ``sums`` is room (3, LANES)."""
    for kind in range(len(sums)):
        for k in range(LANES):
            sums[kind, k] = 0.0
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
    half = sums[HOME]
    for j in range(len(w)):
        flow[j] = _dot(share, nest[j], w, j, half)


@compiled
def _factors(sums, kind, scale, share):
    """(sum of a nest) ** (scale - 1), 0 for an empty nest."""
    if scale == 1.0:
        for k in range(LANES):
            share[kind, k] = 1.0
    else:
        for k in range(LANES):
            full = sums[kind, k] > 0.0
            power = exp((scale - 1.0) * ln(sums[kind, k] if full else 1.0))
            share[kind, k] = power if full else 0.0


@compiled
def _share_person(w, k, nest, law, weight, share, flow):
    """The same for one lane: what its new shares add to the expected persons of its tile."""
    old = (share[FOREIGN, k], share[DOMESTIC, k], share[HOME, k])
    foreign = domestic = alone = 0.0
    for j in range(len(w)):
        if nest[j] == FOREIGN:
            foreign += w[j, k]
        elif nest[j] == DOMESTIC:
            domestic += w[j, k]
        else:
            alone += w[j, k]
    first, second = _factor(foreign, law.foreign), _factor(domestic, law.domestic)
    total = foreign * first + domestic * second + alone
    part = weight / total if total > 0.0 else 0.0
    share[FOREIGN, k], share[DOMESTIC, k], share[HOME, k] = first * part, second * part, part
    for j in range(len(w)):
        more = share[nest[j], k] - old[nest[j]]
        flow[j] = max(flow[j] + more * w[j, k], 0.0)


@compiled
def _factor(total, scale):
    if scale == 1.0:
        return 1.0
    return exp((scale - 1.0) * ln(total)) if total > 0.0 else 0.0


@compiled
def _count(changed, t):
    count = 0
    for k in range(LANES):
        count += np.int64(changed[t, k])
    return count


@compiled
def _close_bins(t, seating, closing):
    """Close some regions to all whose score lies in a bin below that of the cutoff."""
    codes, programmes, least, regions = closing
    closed = False
    for f in range(len(programmes)):
        p = programmes[f]
        limit, region = np.uint16(least[p]), p % regions
        if (p >= regions or seating.origin[t] == p) and _below(codes, p, t, limit):
            closed = True
            for k in range(LANES):
                weight = seating.weights[t, region, k]
                seating.weights[t, region, k] = 0.0 if codes[p, t, k] < limit else weight
    if closed:
        for k in range(LANES):
            seating.changed[t, k] = True


@compiled
def _below(codes, p, t, limit):
    below = np.uint16(0)
    for k in range(LANES):
        below = np.uint16(below + np.uint16(codes[p, t, k] < limit))
    return below > 0


@entry
def share_out(tiles, seating, places, law, persons, closing):
    """Bring the shares and flows of the tiles ``tiles[0]`` to ``tiles[1]`` up to date.

    closing: bins of scores (2 R, T, LANES), programmes that have just turned scarce, the bins (2 R,) of their cutoffs,
    and R.
    """
    sums, people = space(3, LANES), space(1, LANES)[0]
    last = -1
    nest = np.empty(len(places.keys), np.int64)
    nest[len(nest) - 1] = HOME
    changed = seating.changed
    for t in range(tiles[0], tiles[1]):
        _close_bins(t, seating, closing)
        count = _count(changed, t)
        if count == 0:
            continue
        o, begin, n = seating.origin[t], seating.begin[t], seating.size[t]
        if o != last:
            last = o
            for j in range(len(nest) - 1):
                nest[j] = places.kind[o, j]
        w, share, flow = seating.weights[t], seating.shares[t], seating.flows[t]
        seating.patched[t] = count <= _FEW
        if count > _FEW:
            for k in range(LANES):
                people[k] = persons.weight[begin + k] if k < n else 0.0
            share_tile(w, nest, law, people, sums, share, flow)
        else:
            for k in range(n):
                if changed[t, k]:
                    _share_person(w, k, nest, law, persons.weight[begin + k], share, flow)
        for k in range(LANES):
            changed[t, k] = False
