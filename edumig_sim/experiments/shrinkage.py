"""What a corridor's own history says beyond a structural forecast: empirical Bayes, as far as it is reliable.

The logarithm of observed over structural students of a corridor is a local level (Harvey 1989): it starts around 0 with
a variance that corridors share, drifts from year to year, and is observed with an error. The three variances are those
that make the training years most likely; corridors that are listed once, or jump about, stay near the structure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

Floats = NDArray[np.float64]
_START = (0.5, 0.01, 0.01)
_BOUNDS = (np.log(1e-6), np.log(25.0))


class Variances(NamedTuple):
    """Of logarithms: between corridors, of the drift in a year, and of an observation."""

    between: float
    drift: float
    noise: float


class Levels(NamedTuple):
    """The logarithm of what corridors add to the structure, its variance, and the variances it rests on."""

    mean: Floats  # (R, R)
    variance: Floats
    variances: Variances


def corridor_levels(gaps: Sequence[Floats], years: Sequence[int], ahead: int) -> Levels:
    """Filter the logarithmic gaps (R, R) of the years, NaN where a corridor is not listed, to a year ahead."""
    seen = np.stack(gaps)

    def unlikely(logs: Floats) -> float:
        return -_filter(seen, years, ahead, Variances(*np.exp(logs)))[2]

    best = minimize(unlikely, np.log(_START), method="L-BFGS-B", bounds=[_BOUNDS] * 3)
    variances = Variances(*(float(v) for v in np.exp(best.x)))
    mean, variance, _ = _filter(seen, years, ahead, variances)
    return Levels(mean, variance, variances)


def _filter(
    seen: Floats, years: Sequence[int], ahead: int, variances: Variances
) -> tuple[Floats, Floats, float]:
    """Mean and variance (R, R) of the level in the year ``ahead``, and the log likelihood of what was seen."""
    mean = np.zeros(seen.shape[1:])
    variance = np.full(seen.shape[1:], variances.between)
    likelihood, before = 0.0, years[0]
    for gap, year in zip(seen, years, strict=True):
        variance = variance + variances.drift * (year - before)
        there = np.isfinite(gap)
        surprise = np.where(there, gap - mean, 0.0)
        total = variance + variances.noise
        likelihood -= 0.5 * float((np.log(2 * np.pi * total) + surprise**2 / total)[there].sum())
        trust = np.where(there, variance / total, 0.0)
        mean = mean + trust * surprise
        variance = variance * (1.0 - trust)
        before = year
    return mean, variance + variances.drift * (ahead - before), likelihood
