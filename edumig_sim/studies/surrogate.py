"""A surrogate of the model, fitted to the points of a study, only to draw response curves; it answers no question.

Gaussian process or gradient boosting (scikit-learn), whichever predicts unseen points better: cross-validated R squared
is shown wherever the curves are.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.studies.conditions import outcome_place
from edumig_sim.studies.inputs import Inputs, point_means, read_inputs
from edumig_sim.studies.results import StudyResults, load_study_results

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Floats = NDArray[np.float64]
FOLDS = 5
FEWEST = 20  # points
GRID = 25  # points of a curve
TRUSTED = 0.7  # cross-validated R squared below which curves are told to be poor
MOST_FOR_PROCESS = 600  # points; a Gaussian process takes their cube
_MARGINAL = 100  # points over which a curve is averaged


@dataclass(frozen=True, kw_only=True)
class Surrogate:
    """Response curves of a surrogate. data: a row an input and value: mean over the other inputs, and the range (10 to
    90 %) of single curves. r_squared: on points that it was not fitted to. method: "Gaussian process" or "gradient
    boosting". curves are of the surrogate, not of the model.
    """

    title: str
    outcome: str
    region: str
    year: int
    method: str
    r_squared: float
    points: int
    data: pd.DataFrame
    inputs: Inputs

    def table(self) -> pd.DataFrame:
        """The curves, marked as those of a surrogate."""
        return self.data.assign(source="surrogate", r_squared=self.r_squared)

    def plot(self) -> Figure:
        """The curves, a panel an input."""
        from edumig_sim.report import discovery as pictures

        return pictures.curves(self)

    def words(self) -> str:
        """What it is and how well it predicts, in a sentence."""
        place = outcome_place(self.outcome, self.region, self.year)
        told = (
            f"Surrogate of {place}: {self.method}, R\N{SUPERSCRIPT TWO} {self.r_squared:.2f} on unseen points"
        )
        if self.r_squared < TRUSTED:
            return f"{told}: too poor to read its curves; run more points or replicates."
        return f"{told}; it only draws the response curves."

    def as_dict(self) -> dict[str, Any]:
        """Everything, for a machine."""
        kept = ("outcome", "region", "year", "method", "r_squared", "points")
        return {**{k: getattr(self, k) for k in kept}, "curves": self.table().to_dict("records")}


def surrogate(
    results: StudyResults | str | Path,
    outcome: str | None = None,
    region: str | None = None,
    year: int | None = None,
) -> Surrogate:
    """Fits a surrogate of one outcome's means over replicates and gives its response curves.

    Raises EduMigError for fewer than 20 points.
    """
    found = results if isinstance(results, StudyResults) else load_study_results(results)
    name = found.names[0] if outcome is None else outcome
    where, when = found.place(name, region, year)
    inputs = read_inputs(found, as_values=True)
    values = point_means(found, name, where, when).reindex(inputs.points).to_numpy(float)
    kept = ~(np.isnan(values) | np.isnan(inputs.table).any(axis=1))
    inputs, values = inputs.rows(kept), values[kept]
    if len(values) < FEWEST:
        raise EduMigError(
            [
                f"{found.folder}: {len(values)} points vary the factors together; a surrogate needs at least {FEWEST}"
            ]
        )
    method, model, explained = _best(inputs.table, values)
    return Surrogate(
        title=found.title,
        outcome=name,
        region=where,
        year=when,
        method=method,
        r_squared=explained,
        points=len(values),
        data=_curves(model, inputs),
        inputs=inputs,
    )


def _best(table: Floats, values: Floats) -> tuple[str, Any, float]:
    """The method that predicts unseen points better, fitted to all points, and its R squared."""
    from sklearn.model_selection import KFold, cross_val_predict

    folds = KFold(FOLDS, shuffle=True, random_state=1)
    tried = []
    for name, make in _methods(len(values)).items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of bounds that a length reached
            predicted = cross_val_predict(make(table), table, values, cv=folds)
        tried.append((_r_squared(values, predicted), name, make))
    explained, name, make = max(tried, key=lambda t: t[0])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return name, make(table).fit(table, values), explained


def _methods(size: int) -> dict[str, Callable[[Floats], Any]]:
    known: dict[str, Callable[[Floats], Any]] = {"gradient boosting": _boosting}
    return {"Gaussian process": _process, **known} if size <= MOST_FOR_PROCESS else known


def _process(table: Floats) -> Any:
    from sklearn.gaussian_process import GaussianProcessRegressor
    from sklearn.gaussian_process.kernels import RBF, ConstantKernel, WhiteKernel
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    lengths = np.ones(table.shape[1])
    kernel = ConstantKernel(1.0) * RBF(lengths, (0.05, 1e3)) + WhiteKernel(0.1, (1e-6, 1e1))
    return make_pipeline(StandardScaler(), GaussianProcessRegressor(kernel, normalize_y=True, random_state=1))


def _boosting(table: Floats) -> Any:
    from sklearn.ensemble import GradientBoostingRegressor

    return GradientBoostingRegressor(
        n_estimators=100, max_depth=3, learning_rate=0.1, subsample=0.8, random_state=1
    )


def _r_squared(values: Floats, predicted: Floats) -> float:
    rest = ((values - predicted) ** 2).sum()
    spread = ((values - values.mean()) ** 2).sum()
    return float(1.0 - rest / spread) if spread > 0.0 else float("nan")


def _curves(model: Any, inputs: Inputs) -> pd.DataFrame:
    """For each input, predictions over its range with the others as they are at some of the points."""
    step = max(1, len(inputs.table) // _MARGINAL)
    others = inputs.table[::step][:_MARGINAL]
    parts = []
    for k, name in enumerate(inputs.names):
        column = inputs.table[:, k]
        levels = np.unique(column)
        grid = levels if len(levels) <= GRID else np.linspace(levels[0], levels[-1], GRID)
        rows = np.repeat(others[None], len(grid), axis=0)
        rows[:, :, k] = grid[:, None]
        predicted = model.predict(rows.reshape(-1, rows.shape[2])).reshape(len(grid), len(others))
        low, high = np.quantile(predicted, [0.1, 0.9], axis=1)
        shown = {"factor": name, "value": grid, "mean": predicted.mean(axis=1)}
        parts.append(pd.DataFrame({**shown, "low": low, "high": high}))
    return pd.concat(parts, ignore_index=True)
