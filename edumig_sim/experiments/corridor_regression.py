"""Observed students of movers against simulated flows: a Poisson regression that says how far each covariate is off.

The logarithm of the simulated flows is the offset, with effects of years, origins and destinations (Poisson pseudo
maximum likelihood: Santos Silva and Tenreyro 2006). Where all coefficients are zero, observed and simulated students
weighed with each covariate are the same.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import statsmodels.api as sm
from numpy.typing import NDArray

from edumig_sim.experiments.rivals import Effects, Training

Floats = NDArray[np.float64]
_SCALE = 1000.0  # students, so that the regression is well conditioned
TINY = 1e-12


class Found(NamedTuple):
    """How far simulated flows are off, by covariate and by effect."""

    change: Floats  # (K,) of the coefficients
    se: Floats  # (K,) robust to what corridors have in common over the years
    covariance: Floats  # (K, K) likewise
    deviance: float
    dispersion: float  # Pearson chi-squared over the degrees of freedom
    year: Floats  # (Y,) effects
    origin: Floats  # (R,)
    destination: Floats  # (R,)


class CorridorRegression:
    """Observed students of movers on covariates and effects, with the logarithm of simulated flows as offset."""

    def __init__(self, training: Training, x: Floats) -> None:
        self.training, self.x = training, x
        self.pairs, year = training.listed(home=False)
        size, years = len(training.world.codes), len(training.tables)
        at = (self.pairs.origin, self.pairs.destination)
        self.effects = [Effects(index, size) for index in at]
        self.design = np.column_stack([x[at], np.eye(years)[year], *(e.columns for e in self.effects)])
        self.spread = x[at].std(axis=0)
        self.at, self.sizes = at, (x.shape[2], years, size)

    def fit(self, simulated: Floats) -> Found:
        """How far the simulated flows are off."""
        k, years, size = self.sizes
        offset = np.log(np.maximum(simulated[self.at], TINY))
        students = self.pairs.students / _SCALE
        model = sm.GLM(students, self.design, family=sm.families.Poisson(), offset=offset)
        corridor = self.at[0] * size + self.at[1]
        found = model.fit(maxiter=100, cov_type="cluster", cov_kwds={"groups": corridor})
        origins = self.effects[0].columns.shape[1]
        change, year, *parts = np.split(found.params, np.cumsum([k, years, origins]))
        effects = [e.by_region(part) for e, part in zip(self.effects, parts, strict=True)]
        dispersion = float(found.pearson_chi2 / found.df_resid)
        joint = np.asarray(found.cov_params())[:k, :k]
        return Found(change, found.bse[:k], joint, float(found.deviance), dispersion, year, *effects)

    def flows(self, simulated: Floats, found: Found, year: int) -> Floats:
        """Students (R, R) of a training year: simulated flows with what the regression still adds."""
        effect = found.year[list(self.training.tables).index(year)]
        rest = self.x @ found.change + found.origin[:, None] + found.destination[None, :] + effect
        said: Floats = _SCALE * simulated * np.exp(rest)
        np.fill_diagonal(said, self._home(simulated) if self.training.home else 0.0)
        return said

    def _home(self, simulated: Floats) -> Floats:
        """Those who stay, at the mean of the training years."""
        return np.diagonal(np.mean(list(self.training.tables.values()), axis=0))
