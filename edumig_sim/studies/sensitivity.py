"""What decides an outcome: the indices that a study's design allows, the part of luck, and what is not certain.

Morris          mu*, mu, sigma of elementary effects        (also PAWN)
Sobol/Saltelli  first and total order, second where drawn   (also PAWN)
one at a time   the swing of each factor alone
Latin hypercube standardised regression on ranks            (also PAWN)
any other       PAWN, which needs no particular design
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.studies.doubts import doubts
from edumig_sim.studies.indices import (
    Index,
    bootstrap_of,
    morris_indices,
    pawn_index,
    rank_regression,
    sobol_indices,
    swings,
    variance_parts,
)
from edumig_sim.studies.inputs import Inputs, read_inputs
from edumig_sim.studies.results import StudyResults, load_study_results

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Floats = NDArray[np.float64]
RESAMPLES = 200  # of every interval
MEASURES = MappingProxyType(
    {
        "mu_star": "Mean absolute effect of the whole range (mu*, Morris)",
        "mu": "Mean effect of the whole range (mu, Morris)",
        "sigma": "Spread of effects: interaction or curvature (sigma, Morris)",
        "ST": "Total share of variance, with interactions (ST, Sobol)",
        "S1": "Share of variance alone (S1, Sobol)",
        "swing": "Swing of the outcome, one factor at a time",
        "srrc": "Standardised rank regression coefficient",
        "pawn": "Distance between distributions (PAWN)",
    }
)
IN_UNIT = ("mu_star", "mu", "sigma", "swing")  # measures in the unit of the outcome
_MAIN = MappingProxyType({"morris": "mu_star", "sobol": "ST", "one_at_a_time": "swing"})
_COLUMNS = ("outcome", "region", "year", "measure", "factor", "value", "low", "high", "floor")


@dataclass(frozen=True, kw_only=True)
class Sensitivity:
    """The sensitivities of a study. Tables are copies; nothing is simulated.

    data: a row an outcome, region, year, measure and factor: value, 95% interval (bounds NaN for years other than
    `year`), and for PAWN the floor that chance reaches. variance: a row an outcome and year: the shares of the variance
    of single runs. main: the measure of the ranking. warnings: what the sample is too small to say. second_order: of
    Sobol, (D, D) by factor, or None.
    """

    title: str
    design: str
    outcomes: tuple[str, ...]
    region: str
    year: int
    main: str
    points: int
    replicates: int
    data: pd.DataFrame
    variance: pd.DataFrame
    warnings: tuple[str, ...]
    second_order: pd.DataFrame | None = None

    def table(self, outcome: str | None = None) -> pd.DataFrame:
        """The ranking of the factors for one outcome (default: the first) in the last year; a column a measure."""
        name = self.chosen(outcome)
        rows = self.data[(self.data["outcome"] == name) & (self.data["year"] == self.year)]
        wide = rows.pivot(index="factor", columns="measure", values=["value", "low", "high"])
        order = [m for m in (self.main, *MEASURES) if m in set(rows["measure"])]
        table = pd.DataFrame(index=pd.Index(rows["factor"].unique(), name="factor"))
        for measure in dict.fromkeys(order):
            table[measure] = wide["value", measure]
            table[f"{measure}_low"], table[f"{measure}_high"] = wide["low", measure], wide["high", measure]
        table = table.sort_values(self.main, ascending=False, kind="stable", key=lambda v: v.abs())
        table.insert(0, "rank", np.arange(1, len(table) + 1))
        return table.reset_index()

    def plot(self, outcome: str | None = None, over_years: bool = False) -> Figure:
        """The ranking as a tornado; over_years: instead a heat map of all outcomes and years."""
        from edumig_sim.report import sensitivity as pictures

        return pictures.heat_map(self) if over_years else pictures.tornado(self, self.chosen(outcome))

    def words(self, outcome: str | None = None) -> list[str]:
        """The ranking and the part of luck, in sentences."""
        from edumig_sim.studies.doubts import sensitivity_words

        return sensitivity_words(self, self.chosen(outcome))

    def as_dict(self) -> dict[str, Any]:
        """Everything, for a machine."""
        kept = ("title", "design", "region", "year", "main", "points", "replicates")
        return {
            **{key: getattr(self, key) for key in kept},
            "indices": _records(self.data),
            "variance": _records(self.variance),
            "warnings": list(self.warnings),
        }

    def chosen(self, outcome: str | None) -> str:
        """The outcome that is meant. Raises EduMigError with the nearest name."""
        from edumig_sim.studies.conditions import check_name

        name = self.outcomes[0] if outcome is None else outcome
        check_name(name, self.outcomes, "outcome")
        return name

    def _repr_html_(self) -> str:
        lines = "".join(f"<p>{text}</p>" for text in (*self.words(), *self.warnings))
        return f"<h4>{self.title}</h4>{self.table().round(3).to_html(index=False)}{lines}"


def sensitivity(
    results: StudyResults | str | Path,
    outcome: str | None = None,
    region: str | None = None,
    year: int | None = None,
    *,
    resamples: int = RESAMPLES,
) -> Sensitivity:
    """Which factors decide the outcomes of a study that was swept, and how sure that is.

    results: a study's results or their folder. outcome: only this one (default: all that were kept). region: default
    the first kept. year: that of the ranking (default: the last); indices of other years have no intervals.
    resamples: of the bootstrap. Raises EduMigError for names that are not there and studies with too few points.
    """
    found = results if isinstance(results, StudyResults) else load_study_results(results)
    names = found.names if outcome is None else [outcome]
    where, when = found.place(names[0], region, year)
    sample = _Sample(found, read_inputs(found))
    rows, parts, warnings = [], [], list(sample.warnings)
    second: pd.DataFrame | None = None
    for name in names:
        for one in found.years:
            made = sample.indices(name, where, one, resamples if one == when else 0)
            rows += [(name, where, one, *row) for row in made.rows]
            parts.append({"outcome": name, "region": where, "year": one, **sample.variance(name, where, one)})
            if one == when:
                warnings += doubts(name, made, parts[-1], sample.size)
                second = made.second if second is None else second
    replicates = found.experiments.loc[sample.inputs.points, "replicates"]
    return Sensitivity(
        title=found.title,
        design=sample.kind,
        outcomes=tuple(names),
        region=where,
        year=when,
        main=sample.main,
        points=len(sample.inputs.points),
        replicates=int(replicates.min()),
        data=pd.DataFrame(rows, columns=list(_COLUMNS)),
        variance=pd.DataFrame(parts),
        warnings=tuple(dict.fromkeys(warnings)),
        second_order=second,
    )


@dataclass(frozen=True, kw_only=True)
class Found:
    """The indices of one outcome, region and year. rows: measure, factor, value, low, high, floor."""

    main: str
    indices: tuple[Index, ...]
    floor: Floats
    names: tuple[str, ...]
    explained: float = np.nan  # R squared of the regression on ranks
    flat: bool = False  # the outcome is the same at all points
    second: pd.DataFrame | None = None

    @property
    def rows(self) -> list[tuple[Any, ...]]:
        """A row a measure and factor."""
        return [
            (i.measure, n, v, low, high, self.floor[k] if i.measure == "pawn" else np.nan)
            for i in self.indices
            for k, (n, v, low, high) in enumerate(zip(self.names, i.value, i.low, i.high, strict=True))
        ]


class _Sample:
    """The points of a study as far as an analysis can use them: whole blocks of Sobol's and Morris' designs."""

    def __init__(self, results: StudyResults, inputs: Inputs) -> None:
        self._results, self.warnings = results, list[str]()
        design = results.design
        self.kind = str(design.get("kind", "crossed"))
        self.main = _MAIN.get(self.kind, "pawn")
        self._design = design
        size, self.block = len(results.factors), 1
        if self.kind == "morris":
            self.block = size + 1
        elif self.kind == "sobol":
            self.block = size * (2 if design.get("second_order") else 1) + 2
        if self.block > 1 and len(inputs.names) < size:
            raise EduMigError(
                [f"{results.folder}: a factor of the design does not vary between the points that ran"]
            )
        self.inputs = self._whole(inputs)
        self.size = len(self.inputs.points) // self.block

    def _whole(self, inputs: Inputs) -> Inputs:
        total, there = len(self._results.points), len(inputs.points)
        if self.block > 1:
            counts = np.bincount(inputs.points // self.block, minlength=total // self.block)
            inputs = inputs.rows(counts[inputs.points // self.block] == self.block)
        if there < total:
            left = f", so that {len(inputs.points):,} in whole blocks are used" if self.block > 1 else ""
            self.warnings.append(f"{total - there:,} of {total:,} points failed or were not run yet{left}.")
        if len(inputs.points) < max(self.block, 2):
            raise EduMigError(
                [f"{self._results.folder}: too few points were run to say anything of sensitivities"]
            )
        return inputs

    def indices(self, outcome: str, region: str, year: int, count: int) -> Found:
        """All indices that the design allows. count: resamples; 0 gives values without intervals."""
        values = self._results.values(outcome, region, year).loc[self.inputs.points]
        inputs, array = self.inputs, values.mean(axis=1).to_numpy(float)
        if np.isnan(array).any() and self.block == 1:
            kept = ~np.isnan(array)
            inputs, array, values = inputs.rows(kept), array[kept], values[kept]
        size = len(inputs.names)
        floor = np.full(size, np.nan)
        if np.isnan(array).any() or len(array) < 2 or np.ptp(array) <= 1e-12 * np.abs(array).max():
            nothing = np.full(size, np.nan)
            unknown = (Index(self.main, nothing, nothing, nothing),)
            return Found(main=self.main, indices=unknown, floor=floor, names=inputs.names, flat=True)
        explained, second, made = np.nan, None, list[Index]()
        if self.kind == "morris":
            made += morris_indices(inputs.table, array, int(self._design["levels"]), count)
        elif self.kind == "sobol":
            found, pairs = sobol_indices(array, size, bool(self._design.get("second_order")), count)
            made += found
            second = None if pairs is None else pd.DataFrame(pairs, inputs.names, inputs.names)
        elif self.kind == "one_at_a_time":
            made += swings(self._results.points.table[inputs.points], values.dropna(axis=1).to_numpy(float))
        elif len(array) >= size + 3 and all(inputs.ordered):
            index, explained = rank_regression(inputs.table, array, count)
            made.append(index)
        if self.kind != "one_at_a_time":
            index, floor = pawn_index(inputs.table, array, count)
            made.append(index)
        return Found(
            main=self.main,
            indices=tuple(made),
            floor=floor,
            names=inputs.names,
            explained=explained,
            second=second,
        )

    def variance(self, outcome: str, region: str, year: int) -> dict[str, float]:
        """Shares of the variance of single runs, over the seeds that all points have, with intervals over points."""
        values = (
            self._results.values(outcome, region, year).loc[self.inputs.points].dropna(axis=1).to_numpy(float)
        )
        parts = variance_parts(values)
        total = parts.points + parts.seeds + parts.both
        if not total > 0.0:
            return dict.fromkeys((*_SHARES, "seeds_low", "seeds_high", "noise"), np.nan)
        draws = bootstrap_of(values, 100, _luck)
        low, high = np.nanquantile(draws, [0.025, 0.975]) if len(draws) else (np.nan, np.nan)
        shares = (parts.points / total, parts.seeds / total, parts.both / total)
        return {
            **dict(zip(_SHARES, shares, strict=True)),
            "seeds_low": float(low),
            "seeds_high": float(high),
            "noise": parts.noise,
        }


_SHARES = ("factors", "seeds", "factors_and_seeds")


def _luck(values: Floats) -> float:
    """The share of luck, shared or not, in the variance of single runs."""
    parts = variance_parts(values)
    total = parts.points + parts.seeds + parts.both
    return (parts.seeds + parts.both) / total if total > 0.0 else np.nan


def _records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    whole = frame.astype(object).where(frame.notna(), None)
    return [{str(k): v for k, v in row.items()} for row in whole.to_dict("records")]
