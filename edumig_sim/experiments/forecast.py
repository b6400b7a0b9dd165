"""Our own forecasts of a year's flows: structural, and with what each corridor's yearly flows add.

The structural forecast has coefficients and constants of origins and destinations only. The coefficients meet the
moments of a Poisson gravity on the flows that the choice model expects: in each step a regression of observed students,
with the logarithm of the simulated flows as offset, says how far each coefficient is off; at the end it says zero, and
observed and simulated students weighed with each covariate are the same (simulated moments; McFadden 1989). It is made
twice: without corridor history, and with the earlier students of each corridor as a covariate (``covariates``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.experiments.corridor_regression import TINY, CorridorRegression
from edumig_sim.experiments.covariates import IN_THE_CHOICE, History, Known, ahead
from edumig_sim.experiments.shrinkage import Levels, corridor_levels
from edumig_sim.experiments.training import Training
from edumig_sim.experiments.trend import corridor_trend

Floats = NDArray[np.float64]
Report = Callable[[str], None]
_STEPS = 12
_CLOSE = 2e-3  # of a coefficient, times the spread of its covariate


class Coefficient(NamedTuple):
    """A fitted coefficient of the utility of studying in a region, within its nest."""

    corridor_history: History
    name: str
    value: float
    se: float  # robust to what corridors share through the regions at both ends


class Structure(NamedTuple):
    """The structural model: students (R, R) by training year, and its coefficients."""

    flows: dict[int, Floats]
    coefficients: list[Coefficient]
    covariates: tuple[str, ...]  # of corridors: with a coefficient, or within the choice
    steps: int


def fit_structure(known: Known, say: Report) -> Structure:
    """Coefficients and constants that meet the moments of the training years."""
    training, choices = known.training, known.choices
    features = {name: c for name, c in known.covariates.items() if name not in IN_THE_CHOICE}
    x = np.stack(list(features.values()), axis=2)
    regression = CorridorRegression(training, x)
    index, beta = np.zeros(x.shape[:2]), np.zeros(x.shape[2])
    fit, step = None, 0
    while True:
        step += 1
        fit = choices.with_shift(index, fit)
        simulated = fit.flows[:, :-1]
        found = regression.fit(simulated)
        largest = float(np.abs(found.change * regression.spread).max())
        say(f"Fitting the structure {known.history} corridor history, step {step}: off by {largest:.3f}")
        if largest < _CLOSE or step == _STEPS:
            break
        beta = beta + found.change
        index = index + x @ found.change + found.destination[None, :]
    flows = {y: regression.flows(simulated, found, y) for y in training.tables}
    names = zip(features, beta, found.node_se, strict=True)
    told = [Coefficient(known.history, n, float(b), float(s)) for n, b, s in names]
    inside = (name for name in IN_THE_CHOICE if name in known.covariates)
    return Structure(flows, told, (*features, *inside), step)


def structural(known: Known, structure: Structure) -> Floats:
    """Students (R, R) of the test year by the structure alone."""
    return ahead(known, structure.flows[max(structure.flows)])


def assimilated(known: Known, flows: Mapping[int, Floats], test: int) -> tuple[Floats, Levels]:
    """A forecast (R, R) with what each corridor's yearly flows add to any model's flows by training year."""
    gaps = log_gaps(known.training, flows)
    levels = corridor_levels(list(gaps.values()), list(gaps), test)
    own = levels.mean + corridor_trend(gaps, test)
    return ahead(known, flows[max(flows)]) * np.exp(own), levels


def log_gaps(training: Training, flows: Mapping[int, Floats]) -> dict[int, Floats]:
    """Logarithms (R, R) of observed over forecast students by training year; NaN where nobody is listed."""
    gaps = {}
    for year, said in flows.items():
        seen = np.where(training.tables[year] > 0, training.tables[year], np.nan)
        gaps[year] = np.log(seen) - np.log(np.maximum(said, TINY))
    return gaps
