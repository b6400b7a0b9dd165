"""Intervals for replicates: the mean of one run, the paired effect of a policy, the ratio of two means.

Replicate k of the baseline and of the reform share their seed, so the effect is estimated from the
differences d_k = reform_k - baseline_k; their spread is far smaller than that of either run (common random
numbers). Intervals are Student's t on n - 1 degrees of freedom. They cover the chance in the simulation,
not doubt about its assumptions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.special import stdtr, stdtrit

CONFIDENCE = 0.95  # of every interval printed
RATIO_STANDARD_ERRORS = 2.0  # a ratio to an effect within so many standard errors of 0 is not stated

ROUNDING = 1e-12  # a relative difference of two runs as small as this is arithmetic, not an effect

Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """A mean over replicates with its 95 % interval (NaN bounds for a single replicate)."""

    mean: float
    low: float
    high: float
    standard_error: float
    replicates: int

    @property
    def distinguishable(self) -> bool:
        """True when the interval excludes 0; never with a single replicate."""
        return bool(self.low > 0.0 or self.high < 0.0)


def estimate(values: Floats) -> Estimate:
    """Mean of replicates with its interval; values: (replicates,) any unit."""
    mean, low, high, error = interval(np.asarray(values, dtype=np.float64))
    return Estimate(
        mean=float(mean),
        low=float(low),
        high=float(high),
        standard_error=float(error),
        replicates=int(np.size(values)),
    )


def interval(values: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """Mean, lower and upper bound and standard error over the first axis; values: (replicates, ...)."""
    count = values.shape[0]
    mean = values.mean(axis=0)
    if count < 2:
        unknown = np.full_like(mean, np.nan)
        return mean, unknown, unknown, unknown
    error = values.std(axis=0, ddof=1) / np.sqrt(count)
    half = critical(count) * error
    return mean, mean - half, mean + half, error


def critical(replicates: int) -> float:
    """Two-sided critical value of Student's t for the stated confidence."""
    return float(stdtrit(replicates - 1, 0.5 + CONFIDENCE / 2))


def effects(baseline: xr.DataArray, reform: xr.DataArray) -> xr.Dataset:
    """Paired effects over `replicate`: effect, low, high, standard_error, probability_up, and both means.

    probability_up is the share of the effect's t distribution above 0; without spread it is 1, 0 or, when
    nothing changed at all, one half.
    """
    dims = [d for d in baseline.dims if d != "replicate"]
    before = baseline.transpose("replicate", *dims)
    after = reform.transpose("replicate", *dims)
    difference = differences(before.values, after.values)
    mean, low, high, error = interval(difference)
    columns = {
        "baseline": before.values.mean(axis=0),
        "reform": after.values.mean(axis=0),
        "effect": mean,
        "low": low,
        "high": high,
        "standard_error": error,
        "probability_up": probability_above_zero(mean, error, difference.shape[0]),
    }
    coords = {d: baseline.coords[d] for d in dims if d in baseline.coords}
    return xr.Dataset({name: (dims, value) for name, value in columns.items()}, coords=coords)


def differences(before: Floats, after: Floats) -> Floats:
    """after - before, exactly 0 where they differ by rounding only."""
    change = np.asarray(after, dtype=np.float64) - before
    return np.where(np.abs(change) <= ROUNDING * np.maximum(np.abs(before), np.abs(after)), 0.0, change)


def probability_above_zero(mean: Floats, error: Floats, replicates: int) -> Floats:
    """Share of the t distribution around `mean` that lies above 0; NaN for one replicate."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = stdtr(max(replicates - 1, 1), mean / error)
    certain = np.where(mean > 0.0, 1.0, np.where(mean < 0.0, 0.0, 0.5))
    return np.where(error == 0.0, certain, np.where(np.isnan(error), np.nan, share))


def ratio(numerator: Floats, denominator: Floats) -> Estimate | None:
    """Ratio of two means with Fieller's interval, or None when the denominator is within noise of 0.

    numerator, denominator: (replicates,), paired by seed. "Within noise" is within 2 standard errors or
    within the 95 % interval, whichever is wider, so that the ratio's own interval is always finite.
    """
    below = estimate(denominator)
    limit = max(RATIO_STANDARD_ERRORS, critical(below.replicates)) if below.replicates > 1 else np.nan
    if not abs(below.mean) > limit * below.standard_error:
        return None
    value = float(np.mean(numerator)) / below.mean
    covariance = np.cov(numerator, denominator, ddof=1) / below.replicates
    t2 = critical(below.replicates) ** 2
    a = below.mean**2 - t2 * covariance[1, 1]
    b = float(np.mean(numerator)) * below.mean - t2 * covariance[0, 1]
    c = float(np.mean(numerator)) ** 2 - t2 * covariance[0, 0]
    spread = np.sqrt(max(b * b - a * c, 0.0)) / a
    return Estimate(
        mean=value,
        low=float(b / a - spread),
        high=float(b / a + spread),
        standard_error=float(spread / np.sqrt(t2)),
        replicates=below.replicates,
    )
