"""Which of several parts is the largest, as far as pairs of runs agree: shares with intervals, and who leads.

Counts of persons are pooled over pairs of runs, and one pair with many persons may hold most of them. So every share
has an interval over pairs, and a part is called the main one only by the rule of `leading`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import expit, logit

from edumig_sim.paired import interval

Floats = NDArray[np.float64]
MOST_PAIRS = 0.75  # of the pairs in which anybody is counted: in so many the main part has to be the largest


class Shares(NamedTuple):
    """Parts of a whole (K,), each in [0, 1], with 95% intervals over pairs; NaN bounds for one pair."""

    mean: Floats
    low: Floats
    high: Floats


class Leading(NamedTuple):
    """Which part is the largest; positions among the parts."""

    first: int  # over all pairs together
    clear: bool  # whether it may be called the main one
    most_often: int  # the largest in most pairs
    often: int  # pairs in which that one is the largest
    pairs: int  # pairs in which anybody is counted


def shares(parts: Floats, whole: Floats, pilot: int | None = None, draws: ArrayLike | None = None) -> Shares:
    """Shares of the sums over pairs; parts: (pairs, K) and whole: (pairs,) of one unit, not negative.

    The interval is Student's t on the logit of the ratio of the two sums, whose error is that of the residuals
    part - share x whole (Cochran 1977, Sampling Techniques, section 6.3), so that it never leaves [0, 1]. A share that
    is 0 or 1 in every pair has no width.
    """
    total = float(whole.sum())
    mean = parts.sum(axis=0) / total if total > 0 else np.zeros(parts.shape[1])
    if len(whole) < 2 or not total > 0:
        unknown = np.full_like(mean, np.nan)
        return Shares(mean, unknown, unknown)
    _, low, high, _ = interval(parts - mean * whole[:, None], pilot, draws)
    half = (high - low) / 2.0 / whole.mean()
    inner = (mean > 0.0) & (mean < 1.0) & (half > 0.0)
    width = np.divide(half, mean * (1.0 - mean), out=np.zeros_like(mean), where=inner)
    place = logit(np.where(inner, mean, 0.5))
    bounds = (np.where(inner, expit(place + side * width), mean) for side in (-1.0, 1.0))
    return Shares(mean, *bounds)


def leading(parts: Floats, pilot: int | None = None, draws: ArrayLike | None = None) -> Leading:
    """Which part leads, and whether clearly; parts: (pairs, K) persons, K at least 2.

    A part is the main one if the 95% interval over pairs of its lead over each other part lies above 0, and if it is
    the largest in at least three of four pairs in which anybody is counted. One pair cannot tell.
    """
    first = int(parts.sum(axis=0).argmax())
    counted = parts[parts.sum(axis=1) > 0.0]
    wins = np.bincount(counted.argmax(axis=1), minlength=parts.shape[1])
    most_often = first if len(counted) and wins[first] == wins.max() else int(wins.argmax())
    clear = False
    if len(parts) > 1 and len(counted):
        lead = np.delete(parts[:, [first]] - parts, first, axis=1)
        _, low, _, _ = interval(lead, pilot, draws)
        clear = bool((low > 0.0).all()) and bool(wins[first] >= MOST_PAIRS * len(counted))
    return Leading(first, clear, most_often, int(wins[most_often]), len(counted))
