"""What analyses of a study put in: numbers of the factors at the points that were run, and their outcomes.

A sampled factor is the place in [0, 1] of its range, so that effects are those of the whole range; a listed one is its
value, a category the position among its values. Parameters that the design drew from the calibration are inputs too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.studies.factors import Factor
from edumig_sim.studies.results import StudyResults
from edumig_sim.studies.tables import DONE

Floats = NDArray[np.float64]
_DRAWN = "parameters."  # begins the columns of drawn parameters


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """The inputs of the points that were run. points: (N,) their numbers. table: (N, D). factors: None where drawn."""

    points: NDArray[np.int64]
    names: tuple[str, ...]
    table: Floats
    factors: tuple[Factor | None, ...]

    @property
    def ordered(self) -> tuple[bool, ...]:
        """Whether the numbers of an input have an order: those of three or more words have none."""
        return tuple(
            f is None or f.kind != "categorical" or len(f.values) <= 2 or _numeric(f) for f in self.factors
        )

    def rows(self, kept: NDArray[np.bool_]) -> Inputs:
        """The same with some points only. kept: (N,)."""
        return Inputs(
            points=self.points[kept], names=self.names, table=self.table[kept], factors=self.factors
        )


def read_inputs(results: StudyResults, as_values: bool = False) -> Inputs:
    """The inputs of all points that were run; those that do not vary are left out.

    as_values: values in the factors' own units (categories as positions) instead of places. Raises EduMigError where
    nothing varies.
    """
    experiments = results.experiments
    done = experiments[experiments["status"] == DONE]
    numbers = done.index.to_numpy(np.int64)
    names, columns, factors = [], [], list[Factor | None]()
    for k, factor in enumerate(results.factors):
        if (
            results.points.sampled[k]
            and not as_values
            and not np.isnan(results.points.table[numbers, k]).any()
        ):
            column = results.points.table[numbers, k]
        else:
            column = _coded(factor, done[factor.path])
        names.append(factor.path)
        columns.append(column)
        factors.append(factor)
    known = set(names)
    for name in done.columns:
        if name.startswith(_DRAWN) and name not in known:
            names.append(name)
            columns.append(done[name].to_numpy(float))
            factors.append(None)
    varied = [k for k, c in enumerate(columns) if len(c) and np.unique(c[~np.isnan(c)]).size > 1]
    if not varied:
        raise EduMigError([f"{results.folder}: nothing varies between the points that were run"])
    return Inputs(
        points=numbers,
        names=tuple(names[k] for k in varied),
        table=np.column_stack([columns[k] for k in varied]).astype(float),
        factors=tuple(factors[k] for k in varied),
    )


def point_means(results: StudyResults, outcome: str, region: str, year: int) -> pd.Series:
    """Means over replicates of one outcome, by the numbers of the points."""
    return results.values(outcome, region, year).mean(axis=1)


def word(factor: Factor | None, number: float) -> str:
    """A value of an input in words; of a category its name."""
    if factor is not None and factor.kind == "categorical":
        value = factor.values[int(np.clip(round(number), 0, len(factor.values) - 1))]
        return ("on" if value else "off") if isinstance(value, bool) else str(value)
    return f"{number:.3g}" if abs(number) < 1000 else f"{number:,.0f}"


def _numeric(factor: Factor) -> bool:
    return all(isinstance(v, int | float) for v in factor.values)


def _coded(factor: Factor, column: pd.Series) -> Floats:
    if factor.kind != "categorical":
        return column.to_numpy(float)
    words = {str(v): k for k, v in enumerate(factor.values)}
    words |= {str(float(v)): k for k, v in enumerate(factor.values) if isinstance(v, int | float)}
    return np.array([float(words.get(str(v), np.nan)) for v in column])
