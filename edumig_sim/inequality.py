"""How unequally an outcome is spread over people: concentration indices and the Gini coefficient.

Arrays are (..., people or groups); every function works on the last axis. docs/model.md, section 4.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def concentration_index(outcome: Floats, rank: Floats, weight: Floats | None = None) -> Floats:
    """C = 2 cov(y, p) / mean(y) over the last axis; outcome y, fractional rank p in [0, 1], weights.

    Positive when the outcome is concentrated among the better-off (high rank). Kakwani et al. 1997.
    """
    w = np.ones_like(outcome) if weight is None else np.broadcast_to(weight, outcome.shape)
    with np.errstate(invalid="ignore", divide="ignore"):
        w = w / w.sum(axis=-1, keepdims=True)
        mean = (w * outcome).sum(axis=-1)
        mean_rank = (w * rank).sum(axis=-1)
        covariance = (w * outcome * rank).sum(axis=-1) - mean * mean_rank
        return np.asarray(2.0 * covariance / mean)


def wagstaff(concentration: Floats, mean: Floats) -> Floats:
    """Concentration index of a bounded outcome, normalised by its bound: C / (1 - mu)."""
    return np.asarray(concentration / (1.0 - mean))


def erreygers(concentration: Floats, mean: Floats) -> Floats:
    """Erreygers' corrected concentration index of an outcome in [0, 1]: 4 mu C."""
    return np.asarray(4.0 * mean * concentration)


def gini(values: Floats) -> Floats:
    """Gini coefficient over the last axis (0 = all equal, 1 - 1/n = one has all)."""
    ordered = np.sort(values, axis=-1)
    n = ordered.shape[-1]
    place = np.arange(1, n + 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(((2 * place - n - 1) * ordered).sum(axis=-1) / (n * ordered.sum(axis=-1)))


def group_ranks(sizes: Floats) -> Floats:
    """Mid-rank of ordered groups on the last axis: share of people below plus half of the own group."""
    with np.errstate(invalid="ignore", divide="ignore"):
        share = sizes / sizes.sum(axis=-1, keepdims=True)
    return np.asarray(np.cumsum(share, axis=-1) - share / 2.0)
