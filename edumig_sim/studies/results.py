"""The results of a study, read from its folder: two tables with one row index, one tidy table, one xarray dataset.

`experiments` has a row a point with the values of its factors, `outcomes` the mean outcomes of the same points: the two
tables that users of exploratory modelling know. `runs` is the tidy table of all runs, `data` the same as arrays.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import INDICATORS
from edumig_sim.paired import interval
from edumig_sim.stopping import PILOT
from edumig_sim.storage import STUDY
from edumig_sim.studies.designs import Points
from edumig_sim.studies.factors import Factor
from edumig_sim.studies.read import load_study
from edumig_sim.studies.store import (
    chunk_records,
    file_name,
    read_manifest,
    stored_points,
)
from edumig_sim.studies.study import Study
from edumig_sim.studies.tables import EFFECT, EXPERIMENTS, FAILURES, FLOW_TABLE, OUTCOMES

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PLACES = ("point", "replicate", "year", "region")  # dimensions of `data`


class StudyResults:
    """What a study found, as far as it was run. Read-only; tables are read from the disk when asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = read_manifest(folder)
        self._chunks = [n for n, record in sorted(chunk_records(folder).items()) if record.get("files")]

    @property
    def title(self) -> str:
        """The study's title."""
        return str(self.manifest["title"])

    @property
    def complete(self) -> bool:
        """Whether every point was run."""
        return len(self._chunks) == int(self.manifest["chunks"])

    @cached_property
    def study(self) -> Study:
        """The study as it was run. Raises EduMigError for one of a function, which no file can hold."""
        if "function" in self.manifest["study"]:
            raise EduMigError([f"{self.folder}: a study of a function cannot be read back; its results can"])
        return load_study(self.folder / STUDY)

    @cached_property
    def points(self) -> Points:
        """All points of the design, whether run or not: `points.table` (N, D) is what SALib calls the sample."""
        return stored_points(self.folder, self.manifest)

    @property
    def factors(self) -> tuple[Factor, ...]:
        """What was varied."""
        return self.points.factors

    @property
    def design(self) -> dict[str, Any]:
        """The design as it stands in a study file."""
        return dict(self.manifest["study"]["design"])

    @property
    def names(self) -> list[str]:
        """The outcomes: indicators, and their effects where they were kept."""
        return list(self.manifest["outcome_columns"])

    @property
    def years(self) -> list[int]:
        """The years that were kept."""
        kept = self.manifest["study"]["outcomes"]
        return list(kept["years"] if kept["over_years"] == "none" else kept["years"][-1:])

    @property
    def regions(self) -> list[str]:
        """The regions that were kept; "all" is the total."""
        return list(self.manifest["study"]["outcomes"]["regions"])

    @property
    def pilot(self) -> int | None:
        """How many replicates decided how many were run; None where their number was fixed."""
        return PILOT if isinstance(self.manifest["study"]["replicates"], dict) else None

    @cached_property
    def experiments(self) -> pd.DataFrame:
        """A row a point, by its number: the values of the factors, status, replicates and marks."""
        return self._read(EXPERIMENTS).set_index("point")

    @cached_property
    def runs(self) -> pd.DataFrame:
        """A row a run, year and region: point, replicate, seed, year, region, and a column an outcome."""
        return self._read(OUTCOMES)

    @cached_property
    def failures(self) -> pd.DataFrame:
        """A row a point that failed, with its reason."""
        return self._read(FAILURES)

    @property
    def flows(self) -> pd.DataFrame:
        """Students and entrants by origin and destination. Raises EduMigError where they were not kept."""
        if FLOW_TABLE not in self.manifest["tables"]:
            raise EduMigError(
                [f"{self.folder}: flows were not kept; ask for them with 'outcomes: {{flows: on}}'"]
            )
        return self._read(FLOW_TABLE)

    @cached_property
    def outcomes(self) -> pd.DataFrame:
        """Means over replicates, a row a point as in `experiments`; columns are (outcome, region, year)."""
        means = self.runs.groupby(["point", "region", "year"], observed=True)[self.names].mean()
        wide = pd.DataFrame(means.unstack(["region", "year"])).reindex(self.experiments.index)
        order = [(n, r, y) for n in self.names for r in self.regions for y in self.years]
        names = ["outcome", "region", "year"]
        return wide.reindex(columns=pd.MultiIndex.from_tuples(order, names=names))

    @cached_property
    def data(self) -> xr.Dataset:
        """All outcomes as arrays (point, replicate, year, region); factors are coordinates of the points."""
        index = [self.runs[name] for name in _PLACES]
        frame = self.runs[self.names].set_index(pd.MultiIndex.from_arrays(index, names=_PLACES))
        points = self.experiments.index
        shape: dict[str, Any] = {
            "point": points,
            "replicate": np.arange(int(self.experiments["replicates"].max() if len(points) else 0)),
            "year": np.array(self.years),
            "region": np.array(self.regions, dtype=str),
        }
        full: pd.MultiIndex = pd.MultiIndex.from_product(list(shape.values()), names=_PLACES)
        found = frame.reindex(full)
        sizes = [len(v) for v in shape.values()]
        columns = {
            name: (_PLACES, found[name].to_numpy(float).reshape(sizes), _about(name)) for name in self.names
        }
        coords: dict[str, Any] = dict(shape)
        coords |= {name: ("point", self.experiments[name].to_numpy()) for name in self.experiments.columns}
        coords["seed"] = ("replicate", int(self.manifest["study"]["seed"]) + shape["replicate"])
        attrs = {"title": self.title, "digest": self.manifest["digest"], "version": self.manifest["version"]}
        return xr.Dataset(columns, coords=coords, attrs=attrs)

    def values(self, outcome: str, region: str | None = None, year: int | None = None) -> pd.DataFrame:
        """One outcome, a row a point as in `experiments` and a column a replicate; NaN where a point has fewer."""
        region, year = self._place(outcome, region, year)
        runs = self.runs
        chosen = runs[(runs["region"] == region) & (runs["year"] == year)]
        wide = chosen.pivot(index="point", columns="replicate", values=outcome)
        return wide.reindex(self.experiments.index)

    def table(
        self, outcome: str | None = None, region: str | None = None, year: int | None = None
    ) -> pd.DataFrame:
        """The factors of every point, and mean, 95% interval and standard error of one outcome.

        outcome: the first one if left out; region: the first kept; year: the last.
        """
        name = self.names[0] if outcome is None else outcome
        region, year = self._place(name, region, year)
        values = self.values(name, region, year)
        rows = [_interval(row[~np.isnan(row)], self.pilot) for row in values.to_numpy(float)]
        found = pd.DataFrame(rows, index=values.index, columns=["mean", "low", "high", "standard_error"])
        told = self.experiments.assign(outcome=name, region=region, year=year)
        return told.join(found)

    def plot(self, outcome: str | None = None, region: str | None = None, year: int | None = None) -> Figure:
        """An outcome against every factor, a panel each: points, and the mean over the others."""
        from edumig_sim.report import studies

        return studies.against_factors(self, self.names[0] if outcome is None else outcome, region, year)

    def chunk_records(self) -> list[dict[str, Any]]:
        """What each chunk took: points, runs, seconds, seconds inside the model, and checksums of its files."""
        found = chunk_records(self.folder)
        return [found[n] for n in self._chunks]

    def files(self, table: str) -> list[Path]:
        """The Parquet files of a table, for other readers."""
        return [self.folder / table / file_name(n) for n in self._chunks]

    def place(self, outcome: str, region: str | None, year: int | None) -> tuple[str, int]:
        """The region and the year that are meant. Raises EduMigError with the names that are there."""
        return self._place(outcome, region, year)

    def _place(self, outcome: str, region: str | None, year: int | None) -> tuple[str, int]:
        problems = []
        if outcome not in self.names:
            problems.append(f"the study kept no outcome {outcome!r}.{nearest(outcome, self.names)}")
        if region is not None and region not in self.regions:
            problems.append(f"the study kept no region {region!r}.{nearest(region, self.regions)}")
        if year is not None and year not in self.years:
            problems.append(f"the study kept no year {year}: {', '.join(map(str, self.years))}")
        if problems:
            raise EduMigError(problems)
        return region or self.regions[0], self.years[-1] if year is None else year

    def _read(self, table: str) -> pd.DataFrame:
        import pyarrow as pa
        import pyarrow.parquet as pq

        if not self._chunks:
            raise EduMigError([f"{self.folder}: no chunk of the study is there yet"])
        try:
            parts = [pq.read_table(file) for file in self.files(table)]
        except (OSError, pa.ArrowInvalid) as error:
            cure = "run the same sweep again, which finds damaged chunks and simulates them anew"
            raise EduMigError(
                [f"{self.folder}: a chunk of {table} cannot be read ({error}); {cure}"]
            ) from None
        return pa.concat_tables(parts).to_pandas()

    def __repr__(self) -> str:
        done, total = len(self._chunks), self.manifest["chunks"]
        part = "" if self.complete else f", {done} of {total} chunks"
        return f"StudyResults({self.title!r}: {self.manifest['points']:,} points, {len(self.names)} outcomes{part})"


def load_study_results(folder: str | Path) -> StudyResults:
    """The results in a study's folder, as far as they are there. Raises EduMigError where there are none."""
    return StudyResults(Path(folder).expanduser())


def _interval(values: np.ndarray, pilot: int | None) -> Sequence[float]:
    if not len(values):
        return (np.nan,) * 4
    return [float(v) for v in interval(values, pilot)]


def _about(name: str) -> dict[str, str]:
    """Unit and long name of an outcome, as attributes."""
    indicator = INDICATORS.get(name.removesuffix(EFFECT))
    if indicator is None:
        return {}
    words = f"Change of: {indicator.label}" if name.endswith(EFFECT) else indicator.label
    return {"units": indicator.unit, "long_name": words}
