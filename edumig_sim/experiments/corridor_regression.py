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

from edumig_sim.experiments.training import Effects, Training

Floats = NDArray[np.float64]
_SCALE = 1000.0  # students, so that the regression is well conditioned
TINY = 1e-12


class Found(NamedTuple):
    """How far simulated flows are off, by covariate and by effect."""

    change: Floats  # (K,) of the coefficients
    se: Floats  # (K,) robust to what a corridor has in common over the years, corridors being independent
    covariance: Floats  # (K, K) likewise
    node_se: Floats  # (K,) robust also to what corridors share through the regions at both ends
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
        bread = np.asarray(found.normalized_cov_params)
        middle = shared_scores(model.score_obs(found.params), *self.at, size)
        node_se = np.sqrt(np.maximum(np.diag(bread @ middle @ bread)[:k], 0.0))
        return Found(change, found.bse[:k], joint, node_se, float(found.deviance), dispersion, year, *effects)

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


def shared_scores(
    scores: Floats, origin: NDArray[np.intp], destination: NDArray[np.intp], size: int
) -> Floats:
    """Sum (P, P) of the products of scores (n, P) of all observations of corridors that share a region.

    The middle of a variance that is robust to what regions have in common, as origins, as destinations and as both
    (Aronow, Samii and Assenova 2015): by region, less what the two regions of a corridor count twice.
    """
    by_region = _sums(scores, origin, size) + _sums(scores, destination, size)
    between = np.minimum(origin, destination) * size + np.maximum(origin, destination)
    by_pair = _sums(scores, between, size * size)
    middle: Floats = by_region.T @ by_region - by_pair.T @ by_pair
    return middle


def _sums(scores: Floats, index: NDArray[np.intp], size: int) -> Floats:
    """Sums (size, P) of scores by an index (n,)."""
    sums = np.zeros((size, scores.shape[1]))
    np.add.at(sums, index, scores)
    return sums
