"""Where the totals of origins are heading: a damped trend, shrunk towards what origins have in common."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_DAMPING = 0.8  # of growth from year to year (Gardner and McKenzie 1985)
_PRIOR_YEARS = 5.0  # weight of the common growth
_PRIOR_YEARS_CORRIDOR = 10.0  # weight of no growth of its own
_LARGEST = 0.3  # a year: beyond it the data have changed, not the students


def origin_trend(tables: Mapping[int, Floats], test: int) -> Floats:
    """Factors (R,) by which origins will send more students in the test year than in the last training year.

    Growth is that of corridors which two training years in a row both list. With one training year it is 1.
    """
    years = sorted(tables)
    size = len(tables[years[0]])
    gained, seen = np.zeros(size), np.zeros(size)
    for a, b in pairwise(years):
        both = np.isfinite(tables[a]) & np.isfinite(tables[b])
        before, after = (np.where(both, tables[y], 0.0).sum(axis=1) for y in (a, b))
        known = (before > 0) & (after > 0)
        growth = np.log(np.where(known, after, 1.0) / np.where(known, before, 1.0))
        most = _LARGEST * (b - a)
        gained += np.clip(growth, -most, most)
        seen += np.where(known, b - a, 0)
    if not seen.any():
        return np.ones(size)
    common = gained.sum() / seen.sum()
    yearly = (gained + _PRIOR_YEARS * common) / (seen + _PRIOR_YEARS)
    steps = np.power(_DAMPING, np.arange(1, test - years[-1] + 1)).sum()
    factors: Floats = np.exp(steps * yearly)
    return factors


def corridor_trend(gaps: Mapping[int, Floats], test: int) -> Floats:
    """What corridors (R, R) will gain on their origin from the last training year to the test year, in logarithms.

    gaps: logarithms of observed over structural students by year, NaN where a corridor is not listed.
    """
    years = sorted(gaps)
    gained, seen = np.zeros_like(gaps[years[0]]), np.zeros_like(gaps[years[0]])
    for a, b in pairwise(years):
        change = gaps[b] - gaps[a]
        known = np.isfinite(change)
        most = _LARGEST * (b - a)
        gained += np.where(known, np.clip(change, -most, most), 0.0)
        seen += np.where(known, b - a, 0)
    steps = np.power(_DAMPING, np.arange(1, test - years[-1] + 1)).sum()
    trend: Floats = steps * gained / (seen + _PRIOR_YEARS_CORRIDOR)
    return trend
