"""How near forecast flows come to observed ones, with bootstrap intervals over the regions that corridors link.

Corridors are pairs of an origin and another region that the data list: arrays (n,) of observed and forecast students.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import xlogy

from edumig_sim.crn import Decision, Draws

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]
_TOP = 5
_DRAWS = 2000
_LEVEL = 0.95


class Corridor(NamedTuple):
    """Where the pairs (n,) lie, and what was observed."""

    origin: Ints
    destination: Ints
    students: Floats


def corridors(table: Floats, home: bool) -> Corridor:
    """The pairs (n,) that a table (R, R) lists; ``home`` keeps those who stay."""
    listed = np.isfinite(table)
    if not home:
        np.fill_diagonal(listed, False)
    origin, destination = np.nonzero(listed)
    return Corridor(origin, destination, table[origin, destination])


def given_totals(pairs: Corridor, forecast: Floats) -> Floats:
    """The forecast (n,) scaled so that each origin sends as many students as were observed on these pairs."""
    size = int(pairs.origin.max()) + 1 if len(pairs.origin) else 0
    sent = np.bincount(pairs.origin, pairs.students, size)
    said = np.bincount(pairs.origin, forecast, size)
    scale = np.divide(sent, said, out=np.zeros(size), where=said > 0)
    return forecast * scale[pairs.origin]  # type: ignore[no-any-return]


def cpc(observed: Floats, forecast: Floats) -> float:
    """Common part of commuters: 2 sum min / (sum + sum); 1 is perfect (Gargiulo et al. 2012)."""
    both = observed.sum() + forecast.sum()
    return float(2.0 * np.minimum(observed, forecast).sum() / both) if both > 0 else np.nan


def r2_of_logs(observed: Floats, forecast: Floats) -> float:
    """Squared correlation of the logarithms, over pairs where both are above 0."""
    both = (observed > 0) & (forecast > 0)
    if both.sum() < 3:
        return np.nan
    x, y = np.log(forecast[both]), np.log(observed[both])
    return float(np.corrcoef(x, y)[0, 1] ** 2) if x.std() > 0 and y.std() > 0 else np.nan


def srmse(observed: Floats, forecast: Floats) -> float:
    """Root of the mean squared error over the mean flow."""
    return float(np.sqrt(np.mean((observed - forecast) ** 2)) / observed.mean())


def deviance_explained(observed: Floats, forecast: Floats) -> float:
    """1 - Poisson deviance over that of the mean flow."""
    if ((forecast <= 0) & (observed > 0)).any():
        return -np.inf
    floor = np.maximum(forecast, np.finfo(float).tiny)

    def deviance(said: Floats) -> float:
        return float(2.0 * (xlogy(observed, observed) - xlogy(observed, said) - observed + said).sum())

    return 1.0 - deviance(floor) / deviance(np.full_like(observed, observed.mean()))


def top_overlap(pairs: Corridor, forecast: Floats) -> float:
    """Mean over origins of the share of its five largest destinations that the forecast also has among its five."""
    shares = []
    for origin in np.unique(pairs.origin):
        rows = np.flatnonzero(pairs.origin == origin)
        most = min(_TOP, len(rows))
        seen = rows[np.argsort(-pairs.students[rows], kind="stable")[:most]]
        said = rows[np.argsort(-forecast[rows], kind="stable")[:most]]
        shares.append(len(np.intersect1d(seen, said)) / most)
    return float(np.mean(shares))


def margin_error(index: Ints, observed: Floats, forecast: Floats) -> float:
    """Sum of absolute errors of the totals by an index (n,), as a share of all students."""
    size = int(index.max()) + 1
    gap = np.bincount(index, observed - forecast, size)
    return float(np.abs(gap).sum() / observed.sum())


class Resampling:
    """Regions drawn with replacement, the same draws for every forecast, so that differences are paired.

    Corridors that share a region are not independent of each other, whether it sends in one and takes in the other or
    not. A draw therefore takes regions, not corridors, and a corridor counts as often as its origin times as often as
    its destination was drawn; those who stay count as often as their region (the bootstrap of jointly exchangeable
    arrays: Davezies, D'Haultfoeuille and Guyonvarch 2021). Where nothing is shared the intervals are too wide, never
    too narrow (Owen 2007, for the same with rows and columns drawn apart).
    """

    def __init__(self, pairs: Corridor, seed: int = 1, draws: int = _DRAWS) -> None:
        regions, place = np.unique(np.concatenate([pairs.origin, pairs.destination]), return_inverse=True)
        origin, destination = np.split(place, 2)
        size = len(regions)
        draw, region = np.arange(draws, dtype=np.uint64), np.arange(size, dtype=np.uint64)
        luck = Draws(seed).uniform(Decision.RESAMPLING, draw, None, region)
        drawn = (luck * size).astype(np.int64) + size * np.arange(draws)[:, None]
        times = np.bincount(drawn.ravel(), minlength=draws * size).reshape(draws, size).astype(float)
        both = times[:, origin] * times[:, destination]
        self.times = np.where(origin == destination, times[:, origin], both)  # (B, n)

    def cpc(self, observed: Floats, forecast: Floats) -> Floats:
        """CPC of each draw (B,); NaN for one without any student."""
        common = self.times @ np.minimum(observed, forecast)
        both = self.times @ (observed + forecast)
        return np.divide(2.0 * common, both, out=np.full(len(both), np.nan), where=both > 0)  # type: ignore[no-any-return]


def interval(draws: Floats, level: float = _LEVEL) -> tuple[float, float]:
    """Percentile interval of bootstrap draws (B,) (Efron 1979), of those that are numbers."""
    low, high = np.nanquantile(draws, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
