"""Raises the cutoffs of scarce programmes: whole bins of scores are turned down at once.

The bin in which places run out follows from sums by bin, and only those in it are sorted.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from edumig_sim.kernels.fast_admission import NOBODY
from edumig_sim.kernels.lanes import LANES, bell, compiled, entry, mix64

_SLACK = 1e-12  # of the first demand: more than sums of it can lose by rounding


class Room(NamedTuple):
    """Room of one thread for the people of some bins, N of all."""

    score: np.ndarray  # (N,)
    heap: np.ndarray  # (N,) tile and lane of those who wait, the lowest score first
    found: np.ndarray  # (N,) tile and lane, in their order
    spot: np.ndarray  # (N,) the same by bin
    edge: np.ndarray  # (B + 1,) first place of each bin in ``spot``


@entry
def cut(programmes, demand, seating, competitors, board, places):
    """Raise the cutoffs of programmes, one after the other, until their expected takers fit.

    The lowest scores are turned down; where not all of equal score fit, none of them does. Everybody in a bin below
    that of the cutoff is turned down as well, and ``share_out`` closes the programme to them.
    """
    size = board.codes.shape[1] * LANES
    room = Room(
        np.empty(size),
        np.empty(size, np.int64),
        np.empty(size, np.int64),
        np.empty(size, np.int64),
        np.empty(board.takers.shape[2] + 1, np.int64),
    )
    for at in range(len(programmes)):
        p = programmes[at]
        left = demand[p]
        if board.least[p] < 0:
            left = _run_out(p, board)
        _raise(p, left, room, seating, competitors, (board, places))


@compiled
def _run_out(p, board):
    """Find the bin in which places run out; the expected takers in it and above."""
    left, takers = 0.0, board.takers[:, p]
    for b in range(takers.shape[1]):
        for c in range(1, len(takers)):
            takers[0, b] += takers[c, b]
    for b in range(takers.shape[1] - 1, -1, -1):
        left += takers[0, b]
        board.least[p] = b
        if left > board.limits[p]:
            break
    board.first[p] = left
    return left


@compiled
def _raise(p, left, room, seating, competitors, tables):
    """Raise one cutoff. ``left`` carries the rounding of sums: where that could decide, takers are summed anew."""
    board, places = tables
    bins, limit, slack = board.takers.shape[2], board.limits[p], _SLACK * board.first[p]
    kinds = places.kind[:, p % len(competitors.steps)]
    begin = board.least[p]
    while begin < bins:
        end = _enough(board.takers[0, p], begin, left - limit)
        _gather(p, (begin, end), room, seating, board)
        for b in range(begin, end):
            span = (room.edge[b - begin], room.edge[b - begin + 1])
            if slack > 0.0 and span[1] - span[0] > 1:
                gone = _takers_in(span, p, room, seating, kinds)
                if left - gone > limit + slack:
                    left -= gone
                    _turn_down_all(span, p, room, seating)
                    continue
            m = _wait(p, span, room, seating, competitors, board)
            while m > 0:
                if left <= limit + slack:
                    if slack == 0.0 or left <= limit - slack:
                        board.least[p], board.cutoffs[p] = b, room.score[0]
                        return
                    left, slack = _takers_left(p, b, seating, board, places), 0.0
                    continue
                last = room.score[0]
                while m > 0 and room.score[0] == last:
                    left -= _turn_down(room.heap[0], p, seating, kinds)
                    m = _take_first(room.score, room.heap, m)
        begin = end
    board.least[p], board.cutoffs[p] = bins, np.inf


@compiled
def _enough(takers, begin, persons):
    """The end of as many bins from ``begin`` on as first held so many expected takers; one at least."""
    end = begin + 1
    found = takers[begin]
    while end < len(takers) and found < persons:
        found += takers[end]
        end += 1
    return end


@compiled
def _turn_down(spot, p, seating, kinds):
    """Close a programme to one person; the expected takers that go."""
    t, k, region = spot // LANES, spot % LANES, p % len(kinds)
    weight = seating.weights[t, region, k]
    if weight == 0.0:
        return 0.0
    gone = seating.shares[t, kinds[seating.origin[t]], k] * weight
    _close(t, k, region, gone, seating)
    return gone


@compiled
def _close(t, k, region, gone, seating):
    seating.flows[t, region] = max(seating.flows[t, region] - gone, 0.0)
    seating.weights[t, region, k] = 0.0
    seating.changed[t, k] = True


@compiled
def _takers_in(span, p, room, seating, kinds):
    """Expected takers among those of a bin; each one's is noted in ``score``."""
    region, total = p % len(kinds), 0.0
    for i in range(span[0], span[1]):
        t, k = room.spot[i] // LANES, room.spot[i] % LANES
        gone = seating.shares[t, kinds[seating.origin[t]], k] * seating.weights[t, region, k]
        room.score[i] = gone
        total += gone
    return total


@compiled
def _turn_down_all(span, p, room, seating):
    """Close a programme to all those of a bin, whose expected takers are in ``score``."""
    region = p % (seating.weights.shape[1] - 1)
    for i in range(span[0], span[1]):
        t, k = room.spot[i] // LANES, room.spot[i] % LANES
        if seating.weights[t, region, k] != 0.0:
            _close(t, k, region, room.score[i], seating)


@compiled
def _gather(p, span, room, seating, board):
    """Find the people of some bins, and put them in the order of bins."""
    codes, low, high = board.codes[p], np.uint16(span[0]), np.uint16(span[1])
    count = room.edge
    for b in range(span[1] - span[0] + 1):
        count[b] = 0
    first, last = _tiles_of(p, board)
    m = 0
    for t in range(first, last):
        if _count(codes, t, low, high):
            for k in range(seating.size[t]):
                if low <= codes[t, k] < high:
                    room.found[m] = t * LANES + k
                    count[np.int64(codes[t, k] - low)] += 1
                    m += 1
    total = 0
    for b in range(span[1] - span[0] + 1):  # where each bin begins
        count[b], total = total, total + count[b]
    for i in range(m):
        b = np.int64(codes[room.found[i] // LANES, room.found[i] % LANES] - low)
        room.spot[count[b]] = room.found[i]
        count[b] += 1
    for b in range(span[1] - span[0], 0, -1):  # each bin ends where the next begins
        count[b] = count[b - 1]
    count[0] = 0


@compiled
def _tiles_of(p, board):
    """First tile of those who compete for a programme, and the one behind their last."""
    regions = len(board.tiles) - 1
    return (board.tiles[p], board.tiles[p + 1]) if p < regions else (board.tiles[0], board.tiles[regions])


@compiled
def _wait(p, span, room, seating, competitors, board):
    """Let the people of a bin who meet the cutoff wait, as a heap with the lowest score first; how many."""
    score, heap = room.score, room.heap
    step = competitors.steps[p % len(competitors.steps)]
    m = 0
    for at in range(span[0], span[1]):
        spot = room.spot[at]
        i = seating.begin[spot // LANES] + spot % LANES
        own = competitors.ability[i] + competitors.weight * bell(mix64(competitors.luck[i] + step))
        if own >= board.cutoffs[p]:
            score[m], heap[m] = own, spot
            m += 1
    for i in range(m // 2 - 1, -1, -1):
        _sink(score, heap, i, m)
    return m


@compiled
def _take_first(score, spot, m):
    """Take the first of a heap of m; how many are left."""
    score[0], spot[0] = score[m - 1], spot[m - 1]
    _sink(score, spot, 0, m - 1)
    return m - 1


@compiled
def _sink(score, spot, i, m):
    """Restore the order of a heap of m below its entry i."""
    while 2 * i + 1 < m:
        child = 2 * i + 1
        if child + 1 < m and score[child + 1] < score[child]:
            child += 1
        if score[i] <= score[child]:
            return
        score[i], score[child] = score[child], score[i]
        spot[i], spot[child] = spot[child], spot[i]
        i = child


@compiled
def _count(codes, t, low, high):
    width, size = np.uint16(high - low), np.uint16(0)
    for k in range(LANES):
        size = np.uint16(size + np.uint16(np.uint16(codes[t, k] - low) < width))
    return np.int64(size)


@compiled
def _takers_left(p, least, seating, board, places):
    """Expected takers of a programme in a bin and above, summed anew: exactly 0 when nobody is left."""
    total = 0.0
    region = p % len(places.quality)
    bottom = np.uint16(least)
    first, last = _tiles_of(p, board)
    for t in range(first, last):
        kind = places.kind[seating.origin[t], region]
        for k in range(seating.size[t]):
            if bottom <= board.codes[p, t, k] < NOBODY:
                total += seating.shares[t, kind, k] * seating.weights[t, region, k]
    return total
