"""Which candidates are best, and which are too close to call: replicates go where they decide something.

Candidates are compared seed by seed (common random numbers). Two are close where, in some goal in which they differ,
the 95% interval of their difference holds 0, so that one of them may be better than the other in every goal. A
candidate begins with few replicates; while it is in the Pareto set or dominated by nobody clearly, and close to another
such candidate, its replicates double, up to the study's number. All of this is decided from numbers alone: the same
study gives the same replicates whoever runs it and how often it was stopped.

Over several futures a goal counts its mean, its worst or its largest regret: the distance from the best that any known
candidate reaches in that future. Differences of the last two are taken in the future that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from edumig_sim.paired import interval
from edumig_sim.studies.goals import Search

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Judged:
    """A candidate as it counts. losses: (G,), less is better. by_seed: (S, G) of which they are the means.

    excess: (L,) how far it is beyond each limit, 0 or less where it holds.
    """

    losses: Floats
    by_seed: Floats
    excess: Floats

    @property
    def feasible(self) -> bool:
        """Whether every limit holds."""
        return bool((self.excess <= 0.0).all())


def ideals(search: Search, known: Sequence[Floats]) -> Floats:
    """The least loss of feasible candidates in each future and goal, (F, G). known: (F, S, M) each."""
    losses = [_losses(search, values).mean(axis=1) for values in known if _holds(search, values)]
    shape = (len(search.futures), len(search.goals))
    return np.min(losses, axis=0) if losses else np.full(shape, np.nan)


def judge(search: Search, values: Floats, best: Floats) -> Judged:
    """What a candidate counts. values: (F, S, M). best: (F, G) of `ideals`, used for regret only."""
    losses = _losses(search, values)
    excess = _excess(search, values)
    if search.robust == "mean":
        by_seed = losses.mean(axis=0)
        return Judged(by_seed.mean(axis=0), by_seed, excess.mean(axis=0))
    if search.robust == "regret":
        losses = losses - np.where(np.isnan(best), 0.0, best)[:, None, :]
    place = losses.mean(axis=1).argmax(axis=0)
    by_seed = np.column_stack([losses[f, :, g] for g, f in enumerate(place)])
    return Judged(by_seed.mean(axis=0), by_seed, excess.max(axis=0))


def front(judged: Sequence[Judged]) -> list[int]:
    """Places of the Pareto set: feasible candidates that no other feasible one dominates; of equals the first."""
    known = [k for k, j in enumerate(judged) if j.feasible and np.isfinite(j.losses).all()]
    if not known:
        return []
    table = np.array([judged[k].losses for k in known])
    kept = []
    for row, k in enumerate(known):
        no_worse = (table <= table[row]).all(axis=1)
        better = no_worse & (table < table[row]).any(axis=1)
        equal = no_worse & ~better
        if not better.any() and not equal[:row].any():
            kept.append(k)
    return kept


def close(a: Judged, b: Judged) -> bool:
    """Whether their order is open in some goal in which they differ."""
    common = min(len(a.by_seed), len(b.by_seed))
    gap = a.by_seed[:common] - b.by_seed[:common]
    differ = (gap != 0.0).any(axis=0)
    if not differ.any():
        return False
    if common < 2:
        return True
    _, low, high, _ = interval(gap[:, differ])
    return bool(((low <= 0.0) & (high >= 0.0)).any())


def contenders(judged: Sequence[Judged]) -> tuple[list[int], list[int]]:
    """The Pareto set, and candidates that may belong to it: feasible, and not clearly dominated by a member."""
    best = front(judged)
    members = set(best)
    open_ones = []
    for k, one in enumerate(judged):
        if k in members or not one.feasible or not np.isfinite(one.losses).all():
            continue
        above = [b for b in best if (judged[b].losses <= one.losses).all()]
        if above and all(close(judged[b], one) for b in above):
            open_ones.append(k)
    return best, open_ones


def undecided(judged: Sequence[Judged]) -> list[int]:
    """Members and possible members of the Pareto set that are close to another one: more replicates may decide."""
    best, open_ones = contenders(judged)
    every = [*best, *open_ones]
    return sorted(k for k in every if any(close(judged[k], judged[o]) for o in every if o != k))


def _losses(search: Search, values: Floats) -> Floats:
    """(F, S, G)."""
    signs = np.array([g.sign for g in search.goals])
    made: Floats = values[:, :, : len(signs)] * signs
    return made


def _excess(search: Search, values: Floats) -> Floats:
    """(F, L), of the means over seeds."""
    means = values[:, :, len(search.goals) :].mean(axis=1)
    columns = [limit.excess(means[:, k]) for k, limit in enumerate(search.limits)]
    return np.column_stack(columns) if columns else np.zeros((len(means), 0))


def _holds(search: Search, values: Floats) -> bool:
    return bool((_excess(search, values) <= 0.0).all() and np.isfinite(values).all())
