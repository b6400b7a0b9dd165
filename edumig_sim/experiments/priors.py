"""What is believed of a parameter before the data of a calibration: a normal distribution on its scale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.world.calibration import Scale
from edumig_sim.world.parameters import Parameters, entries

Floats = NDArray[np.float64]
DULL = 2.0  # prior standard deviations: data that are wider than this say nothing of a parameter
_WIDTHS = 4.0  # a published range is taken as two standard deviations to each side
# parameters without a published range whose prior is of their logarithm: the standard deviation
_FACTORS = {
    "liquid_wealth_share": 0.7,
    "wealth_share_home": 0.4,
    "cost_income_cap": 0.7,
    "reconsider_abroad": 0.4,
}
_FACTORS |= {"reconsider_abroad_floor": 0.5, "reconsider_decay": 0.4}
_WIDE = {"theta_ability": 0.5, "cost_income_exponent": 0.35}  # the same of their value


class Prior(NamedTuple):
    """Mean and standard deviation of a parameter's coordinate: its value, or the logarithm of it."""

    name: str
    mean: float
    se: float
    scale: Scale

    def value(self, coordinate: float) -> float:
        """The parameter's value at a coordinate, inside what is allowed."""
        entry = entries()[self.name]
        plain = float(np.exp(coordinate)) if self.scale == "log" else float(coordinate)
        return float(np.clip(plain, entry.low, entry.high))

    def coordinate(self, value: float) -> float:
        """The coordinate of a value."""
        return float(np.log(value)) if self.scale == "log" else float(value)


def prior(name: str) -> Prior:
    """The prior of a parameter: its published range, or a stated factor up and down.

    A default that was itself estimated on packaged data gives way to the centre of its range, so that no figure
    counts twice. Raises KeyError for a parameter that has neither.
    """
    entry = entries()[name]
    if name in _FACTORS:
        return Prior(name, float(np.log(entry.value)), _FACTORS[name], "log")
    if name in _WIDE:
        return Prior(name, entry.value, _WIDE[name], "linear")
    if entry.published is None:
        raise KeyError(name)
    low, high = entry.published
    mean = 0.5 * (low + high) if entry.tag == "D" else entry.value
    return Prior(name, mean, (high - low) / _WIDTHS, "linear")


def with_priors() -> tuple[Prior, ...]:
    """All parameters that have a prior with a width, in the order of ``parameters.yaml``."""
    return tuple(
        prior(n) for n, e in entries().items() if n in _FACTORS or n in _WIDE or e.published is not None
    )


def coordinates(priors: Sequence[Prior], parameters: Parameters) -> Floats:
    """Coordinates (K,) of parameters."""
    return np.array([p.coordinate(getattr(parameters, p.name)) for p in priors])


def at(priors: Sequence[Prior], parameters: Parameters, place: Floats) -> Parameters:
    """The parameters at coordinates (K,)."""
    return parameters.with_changes({p.name: p.value(c) for p, c in zip(priors, place, strict=True)})


def combine(priors: Sequence[Prior], estimate: Floats, covariance: Floats) -> tuple[Floats, Floats]:
    """Posterior mean (K,) and covariance (K, K) of an estimate (K,) with a normal likelihood and the priors."""
    mean, precision = np.array([p.mean for p in priors]), np.diag([p.se**-2.0 for p in priors])
    information = np.linalg.inv(covariance)
    joint = np.linalg.inv(information + precision)
    return joint @ (information @ estimate + precision @ mean), 0.5 * (joint + joint.T)
