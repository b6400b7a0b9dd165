"""Results of a run: every recorded variable over replicates, with all that is needed to run it again.

`Results.data` is a read-only dataset of (replicate, ...) arrays with units, names and sources; its
attributes hold the provenance as text. Money is in what the world counts in (`currency`).
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim import storage
from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import (
    ALL_REGIONS,
    INDICATORS,
    MAIN_INDICATORS,
    find_indicator,
    indicator_values,
    with_borders,
)
from edumig_sim.no_award import no_award_marks
from edumig_sim.paired import interval
from edumig_sim.spans import level_span
from edumig_sim.spreadsheet import harmless, harmless_row

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from edumig_sim.compare import Comparison
    from edumig_sim.side_by_side import SideBySide
    from edumig_sim.studies import StudyResults

KIND = "run"
JSON_ATTRIBUTES = (  # attributes that hold JSON text
    "seeds",
    "libraries",
    "policies",
    "region_names",
    "countries",
    "headline",
    "assumptions",
    "marks",
    "pilot",
    "draws",
    "stopped",
)
_CORRIDOR_DIMS = 2  # tables with so many region dimensions leave out rows that are 0 in every replicate
_REGION_DIMS = {"origin", "destination", "region"}
_NUMBER_FORMAT = "%.7g"  # in CSV files; the full numbers are in the netCDF file


class Results:
    """Replicates of one scenario. Read-only."""

    def __init__(self, data: xr.Dataset) -> None:
        self._data = _frozen(data)
        self._indicators: xr.Dataset | None = None

    @property
    def data(self) -> xr.Dataset:
        """The recorded variables: dims replicate, year, origin, destination, region, quintile, policy, ..."""
        return self._data.copy(deep=False)

    @property
    def provenance(self) -> dict[str, Any]:
        """Scenario text, seeds, world digest, versions, kernels and command."""
        attrs = {str(k): v for k, v in self._data.attrs.items()}
        return {k: json.loads(v) if k in JSON_ATTRIBUTES else v for k, v in attrs.items()}

    @property
    def title(self) -> str:
        """The scenario's title."""
        return str(self._data.attrs["title"])

    @property
    def replicates(self) -> int:
        """Number of replicates."""
        return int(self._data.sizes["replicate"])

    @property
    def pilot(self) -> int | None:
        """How many replicates decided how many were run; None where their number did not depend on the results."""
        found = self.provenance.get("pilot")
        return None if found is None else int(found)

    @property
    def draws(self) -> list[int] | None:
        """The number of each replicate's draw of parameters, which others share; None where none were drawn."""
        return self.provenance.get("draws")

    @property
    def years(self) -> list[int]:
        """The recorded years."""
        return [int(y) for y in self._data["year"].values]

    @property
    def codes(self) -> list[str]:
        """Region codes in the order of the world."""
        return [str(c) for c in self._data["region"].values]

    @property
    def policies(self) -> list[dict[str, Any]]:
        """For each policy its label, lever, origins, destinations, start and end."""
        return list(self.provenance["policies"])

    @property
    def marks(self) -> tuple[str, ...]:
        """Settings outside their published range and awards that were not made: all tables and figures carry them."""
        return (*self.provenance.get("marks", ()), *no_award_marks(self._data, self.policies))

    @property
    def focus(self) -> list[str]:
        """Codes of the regions that the policies name, origins first; empty if they name none."""
        named = [p["origins"] for p in self.policies] + [p["destinations"] for p in self.policies]
        return list(dict.fromkeys(code for codes in named for code in codes))

    def region_name(self, code: str) -> str:
        """The name of a region, or 'all regions'."""
        if code == ALL_REGIONS:
            return "all regions"
        return str(self.provenance["region_names"].get(code, code))

    def indicators(self) -> xr.Dataset:
        """Every indicator that the recorded variables allow: (replicate, year, region), with region 'all'."""
        if self._indicators is None:
            self._indicators = _frozen(indicator_values(self._data))
        return self._indicators.copy(deep=False)

    def main_indicators(self) -> list[str]:
        """Names of the main indicators that these results hold and whose borders their world has."""
        return self.with_borders(MAIN_INDICATORS)

    def with_borders(self, names: Iterable[str]) -> list[str]:
        """Those indicators that these results hold and that are not about borders which their world does not have."""
        known = self.indicators()
        return [n for n in with_borders(names, self.countries) if n in known]

    @property
    def currency(self) -> str:
        """Which money the world counts in, in its own words; empty where they are not known."""
        return str(self.provenance.get("currency", ""))

    @property
    def countries(self) -> dict[str, str]:
        """A country for each region (the code of its first region); each its own where results do not say."""
        return dict(self.provenance.get("countries") or {code: code for code in self.codes})

    def table(self, name: str) -> pd.DataFrame:
        """One variable or indicator as a tidy table: one row a replicate, year, region, ..."""
        if name in self._data.data_vars:
            values = self._data[name]
        elif name in INDICATORS:
            values = indicator_values(self._data, [name])[name]
        else:
            known = [*map(str, self._data.data_vars), *INDICATORS]
            raise EduMigError([f"the results hold no '{name}'.{nearest(name, known)}"])
        columns = _index_columns(values)
        return marked(columns.assign(**{name: values.values.ravel()}), self.marks)

    def summary_table(
        self,
        indicators: Sequence[str] | None = None,
        regions: Sequence[str] | None = None,
        years: Sequence[int] | None = None,
    ) -> pd.DataFrame:
        """Mean and 95% interval over replicates of the main indicators, in the first and the last year."""
        names = self.main_indicators() if indicators is None else indicators
        values = indicator_values(self._data, names)
        values = chosen_rows(values, regions if regions is not None else self.default_regions(), years)
        frames = [
            summary(values[n], self.pilot, self.draws).assign(indicator=n, unit=INDICATORS[n].unit)
            for n in names
        ]
        table = pd.concat(frames, ignore_index=True)
        table["label"] = [INDICATORS[n].label for n in table["indicator"]]
        first = ["indicator", "label", "unit", "region", "year"]
        return marked(table[first + [c for c in table.columns if c not in first]], self.marks)

    def default_regions(self) -> list[str]:
        """The regions that the policies name and the total over all regions."""
        return [*self.focus, ALL_REGIONS]

    def plot(self, name: str, region: str | None = None) -> Figure:
        """The path of an indicator over the years with its 95% band."""
        from edumig_sim.report import figures

        find_indicator(name)
        return figures.path(self, name, region)

    def report(self, path: str | Path, *, language: str = "en", pdf: bool = False) -> Path:
        """Writes one page to read and print (HTML, and beside it a PDF if asked for); gives its path."""
        from edumig_sim.brief.report import write_report

        return write_report(self, path, language=language, pdf=pdf)[0]

    def save(self, folder: str | Path, *, figures: bool = True) -> Path:
        """Writes results.nc, tables, figures (unless left out), scenario and provenance: whole or not at all."""
        return storage.write_whole(folder, partial(self._write, figures=figures))

    def _write(self, folder: Path, figures: bool) -> None:
        with self._drawn_alongside(folder) if figures else nullcontext():
            self.write_tables(folder)
            self.write_data(folder)

    def _drawn_alongside(self, folder: Path) -> AbstractContextManager[None]:
        from edumig_sim.report.figures import drawn_alongside, run_drawings

        return drawn_alongside(run_drawings(self), folder / storage.FIGURES)

    def write_data(self, folder: Path) -> None:
        """Writes what is needed to load the results again into an existing folder."""
        storage.write_dataset(self._data, folder / storage.DATASET)
        text = str(self._data.attrs["scenario"])
        (folder / storage.SCENARIO).write_text(text, encoding="utf-8")
        storage.seal(folder, KIND, self.provenance)

    def write_tables(self, folder: Path) -> None:
        """Writes one CSV file a variable (mean and interval over replicates) and the indicators."""
        place = folder / storage.TABLES
        place.mkdir()
        contents = []
        for name, values in self._data.data_vars.items():
            corridors = len(_REGION_DIMS.intersection(map(str, values.dims))) >= _CORRIDOR_DIMS
            table = summary(values, self.pilot, self.draws)
            if corridors:
                table = table[(table["mean"] != 0.0) | (table["standard_error"] > 0.0)]
            write_csv(marked(table, self.marks), place / f"{name}.csv")
            about = {key: values.attrs.get(key, "") for key in ("units", "long_name", "source")}
            contents.append({"table": name, **about, "rows_of_zero_left_out": corridors})
        write_csv(marked(pd.DataFrame(contents), self.marks), place / "contents.csv")
        every = self.summary_table(list(map(str, self.indicators())), [*self.codes, ALL_REGIONS], self.years)
        write_csv(every, place / "indicators.csv")

    def __repr__(self) -> str:
        d = self._data.sizes
        return (
            f"Results({self.title!r}: {self.replicates} replicates, "
            f"{self.years[0]} to {self.years[-1]}, {d['region']} regions, {len(self._data)} variables)"
        )


def load_results(folder: str | Path) -> Results | Comparison | SideBySide | StudyResults:
    """Reads back results: of a run, of a comparison, of several side by side, or of a study as far as it was run."""
    if storage.is_study(folder):
        from edumig_sim.studies import load_study_results

        return load_study_results(folder)
    return load_saved(folder)


def load_saved(folder: str | Path) -> Results | Comparison | SideBySide:
    """Reads back what `save` wrote: the results of a run, of a comparison or of several side by side."""
    from edumig_sim.compare import KIND as COMPARISON
    from edumig_sim.compare import load_comparison
    from edumig_sim.side_by_side import KIND as SIDE_BY_SIDE
    from edumig_sim.side_by_side import load_side_by_side

    place, kind = storage.open_sealed(folder)
    if kind == COMPARISON:
        return load_comparison(place)
    if kind == SIDE_BY_SIDE:
        return load_side_by_side(place)
    if kind != KIND:
        raise EduMigError([f"{place}: holds results of an unknown kind, '{kind}'"])
    return Results(storage.read_dataset(place / storage.DATASET))


def chosen_rows(values: xr.Dataset, regions: Iterable[str] | None, years: Iterable[int] | None) -> xr.Dataset:
    """Indicators of some regions and years (first and last year by default); all wrong names at once."""
    codes = [str(c) for c in values["region"].values]
    known_years = [int(y) for y in values["year"].values]
    wanted = codes if regions is None else list(regions)
    wanted_years = sorted({known_years[0], known_years[-1]}) if years is None else list(years)
    problems = [f"there is no region '{c}'.{nearest(c, codes)}" for c in wanted if c not in codes]
    span = f"{known_years[0]} to {known_years[-1]}"
    problems += [
        f"year {y} is not in the results: they run from {span}" for y in wanted_years if y not in known_years
    ]
    if problems:
        raise EduMigError(problems)
    return values.sel(region=wanted, year=wanted_years)


def summary(
    values: xr.DataArray, pilot: int | None = None, draws: Sequence[int] | None = None
) -> pd.DataFrame:
    """Mean, 95% interval and standard error over replicates, one row for each of the other dimensions."""
    rest = values.isel(replicate=0, drop=True)
    data = values.transpose("replicate", ...).values.astype(np.float64)
    span = level_span(str(values.name), str(values.attrs.get("units", "")))
    columns = zip(("mean", "low", "high", "standard_error"), interval(data, pilot, draws, span), strict=True)
    table = _index_columns(rest).assign(**{name: column.ravel() for name, column in columns})
    return table.assign(replicates=values.sizes["replicate"])


def marked(table: pd.DataFrame, marks: Sequence[str]) -> pd.DataFrame:
    """The table with a last column that holds the marks of its run, if there are any (`Results.marks`)."""
    return table.assign(marks="; ".join(marks)) if marks else table


def write_csv(table: pd.DataFrame, path: Path) -> None:
    """Writes a tidy table as CSV (UTF-8, no row numbers; empty where there is no value)."""
    columns = [_texts(table.iloc[:, k]) for k in range(table.shape[1])]
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator=os.linesep)
        writer.writerow(harmless_row(table.columns))
        writer.writerows(zip(*columns, strict=True))


def csv_text(table: pd.DataFrame) -> str:
    """A table as CSV text with all digits of its numbers (no row numbers); texts that would run are made harmless."""
    kept = {
        k: harmless_row(column.tolist()) if column.dtype.kind not in "biuf" else column
        for k, (_, column) in enumerate(table.items())
    }
    safe = pd.DataFrame(kept, index=table.index)
    return str(
        safe.to_csv(index=False, lineterminator="\n", header=[str(harmless(name)) for name in table.columns])
    )


def _texts(column: pd.Series) -> list[Any]:
    """The values of a column as they are written; all numbers in one go, which is quicker than one by one."""
    values = column.tolist()
    if column.dtype.kind != "f":
        absent = column.isna().tolist()
        if any(absent):
            values = ["" if gone else value for value, gone in zip(values, absent, strict=True)]
        return values if column.dtype.kind in "biu" else harmless_row(values)
    words = ("\n".join([_NUMBER_FORMAT] * len(values)) % tuple(values)).split("\n") if values else []
    return ["" if word == "nan" else word for word in words]


def _index_columns(values: xr.DataArray) -> pd.DataFrame:
    """One column a dimension, one row a value, in the order of `values.ravel()`."""
    if not values.dims:
        return pd.DataFrame(index=range(1))
    levels = [values[d].values for d in values.dims]
    return pd.MultiIndex.from_product(levels, names=list(values.dims)).to_frame(index=False)


def _frozen(data: xr.Dataset) -> xr.Dataset:
    for name in data.data_vars:
        data[name].values.flags.writeable = False
    return data
