"""Who wins after taste shocks: a screen in float32 that needs no logarithm, then exact values of the few survivors.

Both work on a tile of ``fast_study``: persons side by side, alternatives one after the other.
"""

from __future__ import annotations

import numpy as np

from edumig_sim.kernels.lanes import (
    LANES,
    compiled,
    gumbel,
    gumbel_bound,
    inlined,
    leading,
    mark,
    marked,
    mix64,
    needed,
    rounded,
)

_NOTHING = np.float32(-3e38)  # below every bound


@compiled
def choose(tile, n):
    """Write the best alternative of each lane after taste shocks to ``tile.best``; the first of equals (Eq. 9).

    The alternative with the highest bound leads and is valued exactly. One whose bound does not reach that value cannot
    beat it, so that the second alone, or where the third reaches it too, all are held against the leader.
    """
    upper, keys, mixing, best, top = tile.upper, tile.keys, tile.mixing, tile.best, tile.top
    _screen(tile)
    for k in range(LANES):
        best[k] = marked(top[0, k])
    _value(tile)
    leader = tile.leader
    for k in range(n):
        value = leader[0, k]
        least = needed(value, max(abs(mixing[0, k]), abs(mixing[1, k])))
        if top[1, k] >= least:
            second = marked(top[1, k])
            span = (0, len(upper)) if top[2, k] >= least else (second, second + 1)
            alternatives = (tile.nest, tile.scale, tile.steps)
            best[k] = _duel(upper, keys, mixing, k, (best[k], value, least), alternatives, span)


@inlined
def _value(tile):
    """Exact values of the leaders; what they need is gathered first, so that the rest is vector code."""
    leader, keys, best, words = tile.leader, tile.keys, tile.best, tile.words
    for k in range(LANES):
        j = best[k]
        leader[0, k] = tile.upper[j, k]
        leader[1, k] = tile.scale[j]
        leader[2, k] = tile.mixing[tile.nest[j], k]
        words[k] = keys[2, k] + tile.steps[j]
    for k in range(LANES):
        leader[0, k] = leader[0, k] + leader[1, k] * (gumbel(mix64(words[k])) + leader[2, k])


@compiled
def _screen(tile):
    """Keep the three highest bounds of each lane, each marked with its alternative in its lowest bits."""
    top, mixing, mixing_32 = tile.top, tile.mixing, tile.mixing_32
    for row in range(len(mixing)):
        for k in range(LANES):
            mixing_32[row, k] = mixing[row, k]
    for place in range(len(top)):
        for k in range(LANES):
            top[place, k] = _NOTHING
    for j in range(len(tile.upper)):
        _prepare(tile.keys, tile.upper, j, tile.steps[j], tile.leading, tile.rough)
        _bound(
            tile.leading, tile.rough, mixing_32, (np.int32(j), tile.nest[j], np.float32(tile.scale[j])), top
        )


@inlined
def _prepare(keys, upper, j, step, bits, rough):
    """Of one alternative: the leading bits of its draws, and its utilities in float32."""
    for k in range(LANES):
        bits[k] = leading(mix64(keys[2, k] + step))
        rough[k] = rounded(upper[j, k])


@inlined
def _bound(bits, rough, mixing, numbers, top):
    """Bounds of one alternative, in numbers of 32 bits only: twice as many fit a vector."""
    j, nest, scale = numbers
    for k in range(LANES):
        bound = mark(rough[k] + scale * (gumbel_bound(bits[k]) + mixing[nest, k]), j)
        first, second = top[0, k], top[1, k]
        top[2, k] = max(top[2, k], min(second, bound))
        top[1, k] = max(second, min(first, bound))
        top[0, k] = max(first, bound)


@compiled
def _duel(upper, keys, mixing, k, leader, alternatives, span):
    """The best alternative of lane k among its leader, whose exact value is known, and those of a span."""
    nest, scale, steps = alternatives
    best, value, least = leader
    for j in range(span[0], span[1]):
        key, mixed = mix64(keys[2, k] + steps[j]), mixing[nest[j], k]
        bound = rounded(upper[j, k]) + np.float32(scale[j]) * (gumbel_bound(leading(key)) + np.float32(mixed))
        if j != leader[0] and bound >= least:
            rival = upper[j, k] + scale[j] * (gumbel(key) + mixed)
            if rival > value or (rival == value and j < best):
                value, best = rival, j
    return best
