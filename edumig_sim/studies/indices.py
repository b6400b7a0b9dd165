"""Sensitivity indices of one outcome: numbers in, values with 95% intervals out.

Intervals are a value plus and minus 1.96 standard deviations of its bootstrap, as SALib gives them: base samples of
Sobol's design, trajectories of Morris' and points of any other are drawn with replacement.

Sources: Morris (1991) and Campolongo, Cariboni and Saltelli (2007), the mean mu* and the spread sigma of elementary
effects; Saltelli et al. (2010), first and total order; Pianosi and Wagener (2018), PAWN from a generic sample; Saltelli
and Marivoet (1990), regression on ranks.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import stats

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]
SLICES = 10  # of PAWN; fewer where there are few points
POINTS_OF_SLICE = 15  # at least
_NORMAL = float(stats.norm.ppf(0.975))


class Index(NamedTuple):
    """One measure of all inputs: values and bounds, (D,) each."""

    measure: str
    value: Floats
    low: Floats
    high: Floats


def resamples(size: int, count: int, seed: int = 1) -> Numbers:
    """Bootstrap draws of `size` things, (count, size): numbers of things, with replacement."""
    drawn: Numbers = stats.randint(0, size).rvs(size=(count, size), random_state=seed)
    return drawn


def around(measure: str, value: Floats, bootstrap: Floats, least: float = -np.inf) -> Index:
    """A value with its interval. bootstrap: (count, D), none: no interval; least: what it cannot be below."""
    if len(bootstrap) < 2:
        unknown = np.full_like(value, np.nan)
        return Index(measure, value, unknown, unknown)
    half = _NORMAL * bootstrap.std(axis=0, ddof=1)
    return Index(measure, value, np.maximum(value - half, least), value + half)


def morris_indices(table: Floats, values: Floats, levels: int, count: int) -> list[Index]:
    """mu*, mu and sigma of whole trajectories, of the outcome over an input's whole range.

    table: (T (D + 1), D) in [0, 1]. values: (T (D + 1),).
    """
    size = table.shape[1]
    rows = np.arange(len(values)).reshape(-1, size + 1)

    def found(order: Numbers) -> Floats:
        return _morris(table[order], values[order], levels)

    value = found(rows.ravel())
    draws = [found(rows[pick].ravel()) for pick in resamples(len(rows), count)] if len(rows) > 1 else []
    spread = np.array(draws).reshape(len(draws), 3, size)
    kinds = (("mu_star", 0.0), ("mu", -np.inf), ("sigma", 0.0))
    return [around(name, value[k], spread[:, k], least) for k, (name, least) in enumerate(kinds)]


def _morris(table: Floats, values: Floats, levels: int) -> Floats:
    from SALib.analyze import morris

    found = morris.analyze(
        _problem(table.shape[1]),
        table,
        values,
        num_resamples=2,
        num_levels=levels,
        seed=1,
        print_to_console=False,
    )
    return np.array([np.asarray(found[key], float) for key in ("mu_star", "mu", "sigma")])


def sobol_indices(
    values: Floats, size: int, second_order: bool, count: int
) -> tuple[list[Index], Floats | None]:
    """First and total order of whole blocks of Saltelli's design, and second order (D, D) where it was drawn."""
    from SALib.analyze import sobol

    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        found = sobol.analyze(
            _problem(size), values, calc_second_order=second_order, num_resamples=max(count, 2), seed=1
        )
    made = []
    for name in ("ST", "S1"):
        value, half = np.asarray(found[name], float), np.asarray(found[f"{name}_conf"], float)
        half = half if count else np.full_like(half, np.nan)
        made.append(Index(name, value, value - half, value + half))
    return made, np.asarray(found["S2"], float) if second_order else None


def pawn_index(table: Floats, values: Floats, count: int) -> tuple[Index, Floats]:
    """PAWN: the median over slices of an input of the distance (Kolmogorov, Smirnov) between the distribution of the
    outcome in a slice and that of all points; and (D,) what chance alone reaches 95 times in 100.

    It is SALib's `pawn` (a test holds both equal), for all slices at once, so that it can be drawn again many times.
    """
    slices = _slices(table)
    value = _pawn(slices, values)
    draws = np.array([_pawn(slices[pick], values[pick]) for pick in resamples(len(values), count)])
    shuffled = np.argsort(stats.uniform().rvs(size=(count, len(values)), random_state=2), axis=1)
    by_chance = np.array([_pawn(slices, values[order]) for order in shuffled])
    floor = np.quantile(by_chance, 0.95, axis=0) if count else np.full(table.shape[1], np.nan)
    return around("pawn", value, draws.reshape(len(draws), table.shape[1]), 0.0), floor


def _slices(table: Floats) -> Numbers:
    """The slice of every point in every input, (N, D): its level, or one of ten parts with equally many points."""
    made = np.empty(table.shape, np.int64)
    for k, column in enumerate(table.T):
        levels, place = np.unique(column, return_inverse=True)
        most = max(2, min(SLICES, len(column) // POINTS_OF_SLICE))
        ranks = stats.rankdata(column, method="ordinal") - 1
        made[:, k] = place if len(levels) <= SLICES else (ranks * most) // len(column)
    return made


def _pawn(slices: Numbers, values: Floats) -> Floats:
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    last = np.append(ordered[1:] != ordered[:-1], True)  # distributions are compared after all ties
    everyone = np.arange(1, len(values) + 1) / len(values)
    found = np.empty(slices.shape[1])
    for k, column in enumerate(slices[order].T):
        inside = column[:, None] == np.unique(column)
        own = np.cumsum(inside, axis=0) / inside.sum(axis=0)
        found[k] = np.median(np.abs(own - everyone[:, None])[last].max(axis=0))
    return found


def rank_regression(table: Floats, values: Floats, count: int) -> tuple[Index, float]:
    """Standardised coefficients of the ranks of the outcome on the ranks of the inputs, and R squared."""
    value, explained = _regression(table, values)
    draws = [_regression(table[pick], values[pick])[0] for pick in resamples(len(values), count)]
    return around("srrc", value, np.array(draws).reshape(len(draws), table.shape[1])), explained


def _regression(table: Floats, values: Floats) -> tuple[Floats, float]:
    ranks = _standard(stats.rankdata(table, axis=0))
    target = _standard(stats.rankdata(values)[:, None])[:, 0]
    slopes, *_ = np.linalg.lstsq(ranks, target, rcond=None)
    rest = target - ranks @ slopes
    return np.asarray(slopes, np.float64), 1.0 - float(rest @ rest) / max(float(target @ target), 1e-300)


def _standard(columns: Floats) -> Floats:
    spread = columns.std(axis=0)
    made: Floats = (columns - columns.mean(axis=0)) / np.where(spread == 0.0, 1.0, spread)
    return made


def swings(table: Floats, values: Floats) -> list[Index]:
    """Of one factor at a time: the largest distance of the outcome between levels of a factor, others at their own.

    table: (N, D), NaN where a point leaves a factor at its own value. values: (N, R), the same seeds in every point:
    the interval is Student's t over seeds of the difference between the two levels, found from their means.
    """
    value, low, high = (np.full(table.shape[1], np.nan) for _ in range(3))
    alone = np.isnan(table).all(axis=1)
    means = values.mean(axis=1)
    for k in range(table.shape[1]):
        rows = np.flatnonzero(~np.isnan(table[:, k]) | alone)
        most, least = rows[np.argmax(means[rows])], rows[np.argmin(means[rows])]
        gap = values[most] - values[least]
        value[k] = gap.mean()
        if len(gap) > 1:
            half = stats.t.ppf(0.975, len(gap) - 1) * gap.std(ddof=1) / np.sqrt(len(gap))
            low[k], high[k] = max(value[k] - half, 0.0), value[k] + half
    return [Index("swing", value, low, high)]


class Parts(NamedTuple):
    """Where the variance of single runs comes from: estimates of components, and of the noise left in means."""

    points: float  # the factors
    seeds: float  # luck that all points share: it cancels in differences
    both: float  # luck that differs between points: it does not
    noise: float  # the part of the variance between the points' means that is only luck


def variance_parts(values: Floats) -> Parts:
    """Two-way layout of points and common seeds, random effects. values: (points, seeds), no NaN.

    With mean squares MS of points, seeds and the rest: rest = MS_rest, seeds = (MS_seeds - MS_rest) / points,
    points = (MS_points - MS_rest) / seeds, each at least 0; noise = MS_rest / MS_points. NaN with fewer than two of
    either.
    """
    rows, columns = values.shape
    if min(rows, columns) < 2:
        return Parts(np.nan, np.nan, np.nan, np.nan)
    centred = values - values.mean()
    by_point, by_seed = centred.mean(axis=1), centred.mean(axis=0)
    rest = centred - by_point[:, None] - by_seed
    ms_points = columns * (by_point @ by_point) / (rows - 1)
    ms_seeds = rows * (by_seed @ by_seed) / (columns - 1)
    ms_rest = float((rest**2).sum()) / ((rows - 1) * (columns - 1))
    noise = min(ms_rest / ms_points, 1.0) if ms_points > 0.0 else np.nan
    found = (max(ms_points - ms_rest, 0.0) / columns, max(ms_seeds - ms_rest, 0.0) / rows, ms_rest)
    return Parts(float(found[0]), float(found[1]), float(found[2]), float(noise))


def bootstrap_of(values: Floats, count: int, measure: Callable[[Floats], Any]) -> Floats:
    """A measure of rows drawn with replacement, (count, ...)."""
    return np.array([measure(values[pick]) for pick in resamples(len(values), count)], float)


def _problem(size: int) -> dict[str, Any]:
    return {"num_vars": size, "names": [f"x{k}" for k in range(size)], "bounds": [[0.0, 1.0]] * size}
