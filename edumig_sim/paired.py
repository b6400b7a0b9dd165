"""Intervals for replicates: the mean of one run, the paired effect of a policy, the ratio of two means.

Replicate k of the baseline and of the reform share their seed, so the effect is estimated from the
differences d_k = reform_k - baseline_k; their spread is far smaller than that of either run (common random
numbers). Intervals are Student's t on n - 1 degrees of freedom. They cover the chance in the simulation,
not doubt about its assumptions.

Where the number of replicates n was itself chosen from the results, the interval takes its spread and its
degrees of freedom from the first `pilot` replicates alone, which decided, and its mean from all n: the mean
of normal differences is independent of the pilot's covariances, so mean - truth over pilot spread / sqrt(n)
has Student's t distribution on pilot - 1 degrees of freedom whatever n is (Stein 1945, Annals of Mathematical
Statistics 16, 243-258). `pilot=None` means that n was fixed beforehand, or by the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray
from scipy.special import fdtri, ndtri, stdtr, stdtrit

from edumig_sim.multiplicity import CONFIDENCE, rests_on_few
from edumig_sim.spans import Span, within

RATIO_STANDARD_ERRORS = 2.0  # a ratio to an effect within so many standard errors of 0 is not stated

ROUNDING = 1e-12  # a relative difference of two runs as small as this is arithmetic, not an effect

FEW_DRAWS = 5  # of parameters; with fewer, every share of the variance could be theirs

_LUCK_FOR_SURE = 0.05  # quantile of the share of luck that is taken out of what differs between draws
_MOST_PAIRS = 2.0**40  # more than anybody runs: the end of the search for the number needed
_SOME_PAIRS = 8.0  # at large numbers of pairs t needs (1 + z^2) / 2 = 2.4 more than the normal distribution
_NORMAL = float(ndtri(0.5 + CONFIDENCE / 2))
_WHOLE_ROUNDING = 1e-9  # a number of pairs this much above a whole one is that whole one

Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Estimate:
    """A mean over replicates with its 95% interval (NaN bounds for a single replicate)."""

    mean: float
    low: float
    high: float
    standard_error: float
    replicates: int
    rests_on_few: bool = False  # the interval covers less often than it says: see `multiplicity.rests_on_few`

    @property
    def distinguishable(self) -> bool:
        """True when the interval excludes 0; never with a single replicate."""
        return bool(self.low > 0.0 or self.high < 0.0)


def estimate(
    values: Floats, pilot: int | None = None, replicates: int | None = None, span: Span | None = None
) -> Estimate:
    """Mean of replicates with its interval; values: (replicates,) any unit.

    replicates: how many pairs of runs the values rest on, where they are not one each (`widened`, whose first rows are
    of chance, one a pair: they tell whether the interval rests on few). span: within what
    the mean lies.
    """
    mean, low, high, error = interval(np.asarray(values, dtype=np.float64), pilot, None, span)
    return Estimate(
        mean=float(mean),
        low=float(low),
        high=float(high),
        standard_error=float(error),
        replicates=int(np.size(values)) if replicates is None else replicates,
        rests_on_few=bool(rests_on_few(np.asarray(values, dtype=np.float64)[:replicates])),
    )


def interval(
    values: Floats, pilot: int | None = None, draws: ArrayLike | None = None, span: Span | None = None
) -> tuple[Floats, Floats, Floats, Floats]:
    """Mean, lower and upper bound and standard error over the first axis; values: (replicates, ...).

    draws: (replicates,) which replicates share a draw of parameters, where these are drawn; then the interval is that
    of the value at one more draw, from the means of the draws: more replicates do not average parameters out.
    span: within what the mean lies, so that the interval stays there (`edumig_sim.spans`).
    """
    mean = values.mean(axis=0)
    if draws is not None:
        error, deciders = _error_of_draws(values, draws)
    elif len(values) < 2:
        error, deciders = np.full_like(mean, np.nan), 2
    else:
        error, deciders = spread(values, pilot) / np.sqrt(len(values)), deciding(len(values), pilot)
    half = critical(deciders) * error
    low, high = (mean - half, mean + half) if span is None else within(mean, half, span)
    return mean, low, high, error


def _error_of_draws(values: Floats, draws: ArrayLike) -> tuple[Floats, int]:
    """Standard error of the mean as a guess of the value at one more draw, and from how many draws it is."""
    _, group, size = np.unique(np.asarray(draws), return_inverse=True, return_counts=True)
    if len(size) < 2:
        return np.full_like(values[0], np.nan), 2
    means = np.stack([values[group == g].mean(axis=0) for g in range(len(size))])
    return means.std(axis=0, ddof=1) * np.sqrt(1.0 + (size**2).sum() / len(values) ** 2), len(size)


def deciding(replicates: int, pilot: int | None) -> int:
    """How many replicates the spread is taken from. Raises ValueError for a pilot larger than the sample."""
    if pilot is None:
        return replicates
    if not 2 <= pilot <= replicates:
        raise ValueError(f"a pilot of {pilot} of {replicates} replicates")
    return pilot


def spread(values: Floats, pilot: int | None = None) -> Floats:
    """Standard deviation over the first axis, of the pilot where there is one; values: (replicates, ...).

    Where a pilot shows no spread and the rest does, the differences are no normal numbers: all of them count.
    """
    every = values.std(axis=0, ddof=1)
    if pilot is None:
        return np.asarray(every)
    first = values[: deciding(len(values), pilot)].std(axis=0, ddof=1)
    return np.asarray(np.where(first == 0.0, every, first))


def pairs_needed(spread: Floats, half_width: Floats, pilot: int | None = None) -> Floats:
    """How many replicates in all give an interval of plus or minus `half_width` or less, if the spread stays.

    spread: standard deviation of one difference; the same unit as half_width. The least n of at least 2 with
    t_{n-1} spread / sqrt(n) <= half_width or, with a pilot, Stein's max(pilot, (t_{pilot-1} spread / half_width)^2)
    rounded up. NaN where the spread is unknown or the half-width is 0.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        relative = np.asarray(spread, dtype=np.float64) / half_width
    relative = np.where(np.isfinite(relative), relative, np.nan)
    if pilot is not None:
        whole = np.ceil((critical(pilot) * relative) ** 2 - _WHOLE_ROUNDING)
        return np.where(np.isnan(whole), np.nan, np.maximum(whole, pilot))
    # Student's t is above its limit, so that `few` is too few; it needs at most some pairs more than the limit does.
    known = np.nan_to_num(relative)
    few = np.clip(np.floor((_NORMAL * known) ** 2) - 1.0, 1.0, _MOST_PAIRS - 1.0)
    enough = np.minimum(few + _SOME_PAIRS, _MOST_PAIRS)
    reached = stdtrit(enough - 1.0, 0.5 + CONFIDENCE / 2) * known <= np.sqrt(enough)
    few, enough = np.where(reached, few, enough), np.where(reached, enough, _MOST_PAIRS)
    while (enough - few > 1.0).any():
        middle = np.floor((few + enough) / 2.0)
        reached = stdtrit(middle - 1.0, 0.5 + CONFIDENCE / 2) * known <= np.sqrt(middle)
        few, enough = np.where(reached, few, middle), np.where(reached, middle, enough)
    return np.where(np.isnan(relative), np.nan, enough)


def critical(replicates: int) -> float:
    """Two-sided critical value of Student's t for the stated confidence."""
    return float(stdtrit(replicates - 1, 0.5 + CONFIDENCE / 2))


class Parts(NamedTuple):
    """An effect whose replicates differ in parameters too, taken apart; each over all axes but the first.

    Fields are NaN where too few replicates share too few draws to know them.
    """

    central: Floats  # effect at the calibrated parameters
    low: Floats  # its interval, of chance alone
    high: Floats
    share: Floats  # of the variance of the effect: what parameters make of it; 0 where luck explains it all
    share_low: Floats  # its 95 % interval
    share_high: Floats


class _Components(NamedTuple):
    """Draws of parameters as groups of replicates, and the two variances that they tell; see `widened`."""

    means: Floats  # (draws, ...) mean of drawn - central in each
    between: Floats  # variance of these means
    within: Floats  # what luck makes of `between`
    leverage: float  # variance of the mean over replicates, in parts of that of one draw's true effect
    draws: int
    freedom: int  # of `within`


def widened(drawn: Floats, central: Floats, draws: ArrayLike | None = None) -> Floats:
    """Rows (rows, ...) whose usual mean and interval are those of an effect under unknown parameters.

    drawn: differences (replicates, ...) with drawn parameters; central: with the calibrated ones and the same seeds;
    draws: (replicates,) the number of each replicate's draw, by default two replicates in a row share one.

    The half-width is sqrt(c^2 + p^2). c is that of chance alone, t_{n-1} sd(central) / sqrt(n): the interval is never
    narrower. p = t_{G-1} sqrt(v (1 + 1/G)) is that of the effect at one more draw of parameters, which more replicates
    do not average out: G draws, v = max(0, B - F W), B the variance of the draws' means of drawn - central and W the
    part of it that luck makes, from replicates that share a draw (one-way analysis of variance by the method of
    moments: Searle, Casella and McCulloch 1992, Variance Components, chapter 3). F = F_{0.05} of the two degrees of
    freedom, below 1, takes away only as much luck as is there almost surely, so that v is too large rather than too
    small with few draws and right with many. The two parts stand in rows of their own: no sample covariance between
    them can narrow the interval, and covariances between axes (years, money and persons) stay what they are.

    A single row, of which nobody knows an interval, where there are fewer than two draws or none has two replicates.
    """
    found = _components(drawn, central, draws)
    centre = drawn.mean(axis=0)
    if found is None:
        return np.asarray(centre[None])
    count, rows = len(drawn), len(drawn) + found.draws
    kept = float(fdtri(found.draws - 1, found.freedom, _LUCK_FOR_SURE))
    known = np.maximum(found.between - kept * found.within, 0.0)
    ratio = np.divide(known, found.between, out=np.zeros_like(known), where=found.between > 0.0)
    unit = rows * (rows - 1) / critical(rows) ** 2
    chance = np.sqrt(unit / (count * (count - 1))) * critical(count)
    parameter = np.sqrt(unit / (found.draws - 1) * (1.0 + found.leverage) * ratio) * critical(found.draws)
    apart = (central - central.mean(axis=0)) * chance
    moved = (found.means - found.means.mean(axis=0)) * parameter
    return centre + np.concatenate([apart, moved])  # type: ignore[no-any-return]


def parts(drawn: Floats, central: Floats, draws: ArrayLike | None = None, span: Span | None = None) -> Parts:
    """The same differences taken apart: the central effect with its interval of chance, and the parameters' share.

    share = v / (v + var(central) / n) with v = max(0, B - W) unbiased but for the bound; its interval is that of
    Williams (1962, Biometrika 49, 278-281) with the variance of chance in the place of a known one: exact where either
    luck or parameters make everything. NaN below `FEW_DRAWS` draws.
    """
    mean, low, high, error = interval(central, None, None, span)
    found = _components(drawn, central, draws)
    if found is None or found.draws < FEW_DRAWS:
        unknown = np.full_like(mean, np.nan)
        return Parts(mean, low, high, unknown, unknown, unknown)
    tail = (1.0 - CONFIDENCE) / 2
    shares = [_share(found.between - found.within, error**2)]
    for quantile in (1.0 - tail, tail):
        luck = float(fdtri(found.draws - 1, found.freedom, quantile)) * found.within
        scale = float(fdtri(found.draws - 1, len(drawn) - 1, quantile))
        shares.append(_share((found.between - luck) / scale, error**2))
    return Parts(mean, low, high, *shares)


def _share(known: Floats, chance: Floats) -> Floats:
    known = np.maximum(known, 0.0)
    both = known + chance
    return np.divide(known, both, out=np.where(np.isnan(both), np.nan, 0.0), where=both > 0.0)


def _components(drawn: Floats, central: Floats, draws: ArrayLike | None) -> _Components | None:
    """The draws' means and the two variances; None where one of the variances cannot be known."""
    count = len(drawn)
    number = np.arange(count) // 2 if draws is None else np.asarray(draws)
    _, group, size = np.unique(number, return_inverse=True, return_counts=True)
    groups, freedom = len(size), count - len(size)
    if groups < 2 or freedom < 1:
        return None
    known = np.asarray(drawn - central, dtype=np.float64)
    means = np.stack([known[group == g].mean(axis=0) for g in range(groups)])
    luck = ((known - means[group]) ** 2).sum(axis=0) / freedom
    return _Components(
        means=means,
        between=means.var(axis=0, ddof=1),
        within=luck * (1.0 / size).mean(),
        leverage=float((size**2).sum() / count**2),
        draws=groups,
        freedom=freedom,
    )


def effects(
    baseline: xr.DataArray,
    reform: xr.DataArray,
    pilot: int | None = None,
    central: tuple[xr.DataArray, xr.DataArray] | None = None,
    draws: ArrayLike | None = None,
    span: Span | None = None,
) -> xr.Dataset:
    """Paired effects over `replicate`: effect, low, high, standard_error, probability_up, and both means.

    central: both sides with the calibrated parameters, where those of the replicates are drawn; then intervals cover
    parameters too (`widened`), and central, sampling_low, sampling_high, parameter_share and its bounds tell them
    apart. draws: which replicates share a draw. span: within what an effect lies.

    probability_up is the share of the effect's t distribution above 0; without spread it is 1, 0 or, when
    nothing changed at all, one half.
    """
    dims = [d for d in baseline.dims if d != "replicate"]
    before = baseline.transpose("replicate", *dims)
    after = reform.transpose("replicate", *dims)
    difference = differences(before.values, after.values)
    apart, few = {}, rests_on_few(difference)
    if central is not None:
        calm = differences(*(side.transpose("replicate", *dims).values for side in central))
        told = parts(difference, calm, draws, span)
        difference = widened(difference, calm, draws)
        apart = {
            "central": told.central,
            "sampling_low": told.low,
            "sampling_high": told.high,
            "parameter_share": told.share,
            "parameter_share_low": told.share_low,
            "parameter_share_high": told.share_high,
        }
    mean, low, high, error = interval(difference, pilot, None, span)
    columns = {
        "baseline": before.values.mean(axis=0),
        "reform": after.values.mean(axis=0),
        "effect": mean,
        "low": low,
        "high": high,
        "standard_error": error,
        "probability_up": probability_above_zero(mean, error, deciding(difference.shape[0], pilot)),
        "rests_on_few": few,
        **apart,
    }
    coords = {d: baseline.coords[d] for d in dims if d in baseline.coords}
    return xr.Dataset({name: (dims, value) for name, value in columns.items()}, coords=coords)


def differences(before: Floats, after: Floats) -> Floats:
    """after - before, exactly 0 where they differ by rounding only."""
    change = np.asarray(after, dtype=np.float64) - before
    return np.where(np.abs(change) <= ROUNDING * np.maximum(np.abs(before), np.abs(after)), 0.0, change)


def probability_above_zero(mean: Floats, error: Floats, replicates: int) -> Floats:
    """Share of the t distribution around `mean` that lies above 0; NaN for one replicate.

    replicates: how many the error's spread was taken from.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        share = stdtr(max(replicates - 1, 1), mean / error)
    certain = np.where(mean > 0.0, 1.0, np.where(mean < 0.0, 0.0, 0.5))
    return np.where(error == 0.0, certain, np.where(np.isnan(error), np.nan, share))


def ratio(numerator: Floats, denominator: Floats, pilot: int | None = None) -> Estimate | None:
    """Ratio of two means with Fieller's interval, or None when the denominator is within noise of 0.

    numerator, denominator: (replicates,), paired by seed. "Within noise" is within 2 standard errors or
    within the 95% interval, whichever is wider, so that the ratio's own interval is always finite.
    """
    below = estimate(denominator, pilot)
    if below.replicates < 2:
        return None
    t = critical(deciding(below.replicates, pilot))
    if not abs(below.mean) > max(RATIO_STANDARD_ERRORS, t) * below.standard_error:
        return None
    value = float(np.mean(numerator)) / below.mean
    both = np.stack([numerator, denominator])
    first = both[:, :pilot]
    covariance = np.cov(both if (first.std(axis=1) == 0.0).any() else first, ddof=1) / below.replicates
    t2 = t**2
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
