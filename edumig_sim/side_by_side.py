"""Several policies side by side: each against its own base, all with the same seeds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim import storage
from edumig_sim.compare import Comparison, load_comparison
from edumig_sim.cost import cost_table
from edumig_sim.errors import EduMigError
from edumig_sim.in_question import terms_of
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.multiplicity import of_table
from edumig_sim.paired import Estimate, Floats, differences, effects, estimate, widened
from edumig_sim.results import Results, chosen_rows, marked, write_csv
from edumig_sim.spans import Span, change_span, change_within

if TYPE_CHECKING:
    from matplotlib.figure import Figure

KIND = "side by side"
_LONGEST = 40  # letters of a folder's name
_GAP = ("effect", "low", "high", "standard_error", "rests_on_few")

Measured = TypeVar("Measured", Floats, xr.DataArray)


class SideBySide:
    """Comparisons by the name of their scenario, in the order in which they were asked for."""

    def __init__(self, comparisons: Mapping[str, Comparison]) -> None:
        if not comparisons:
            raise EduMigError(["there is no scenario to compare"])
        seeds = [c.reform.provenance["seeds"] for c in comparisons.values()]
        if any(s != seeds[0] for s in seeds):
            raise EduMigError(["the comparisons were not made with the same seeds"])
        self._comparisons = dict(comparisons)

    @property
    def comparisons(self) -> Mapping[str, Comparison]:
        """The comparisons by name."""
        return MappingProxyType(self._comparisons)

    @property
    def names(self) -> list[str]:
        """The names of the scenarios."""
        return list(self._comparisons)

    @property
    def replicates(self) -> int:
        """Number of paired replicates, the same for all."""
        return next(iter(self._comparisons.values())).replicates

    def __getitem__(self, name: str) -> Comparison:
        return self._comparisons[name]

    def __len__(self) -> int:
        return len(self._comparisons)

    def table(
        self,
        indicators: Sequence[str] | None = None,
        regions: Sequence[str] | None = None,
        years: Sequence[int] | None = None,
    ) -> pd.DataFrame:
        """Effects of every scenario as `Comparison.table()`, with its name in the column `scenario`.

        By default the regions that any of the policies names, and all together. less_first, with its interval
        less_first_low to less_first_high: the effect less that of the first scenario, paired by seed (`gaps`).
        """
        table = self._effects(indicators, regions, years)
        if len(self) == 1:
            return table
        places = ["scenario", "indicator", "region", "year"]
        gaps = self.gaps(indicators, regions, years)[[*places, "effect", "low", "high"]]
        names = {"effect": "less_first", "low": "less_first_low", "high": "less_first_high"}
        return table.merge(gaps.rename(columns=names), on=places, how="left")

    def _effects(
        self, indicators: Sequence[str] | None, regions: Sequence[str] | None, years: Sequence[int] | None
    ) -> pd.DataFrame:
        named = dict.fromkeys(code for c in self._comparisons.values() for code in c.focus)
        places = [*named, ALL_REGIONS] if regions is None else regions
        table = self._joined({n: c.table(indicators, places, years) for n, c in self._comparisons.items()})
        return table.assign(clear_by_chance=of_table(table).by_chance)

    def gaps(
        self,
        indicators: Sequence[str] | None = None,
        regions: Sequence[str] | None = None,
        years: Sequence[int] | None = None,
    ) -> pd.DataFrame:
        """How the effect of every further scenario differs from that of the first, paired by seed: rows as `table()`.

        Columns: scenario, less (the first scenario), indicator, label, unit, region, year, effect, low, high,
        standard_error, distinguishable, rests_on_few, clear_by_chance. Without rows for a single scenario.
        """
        shown = self._effects(indicators, regions, years)
        (first, usual), *others = self._comparisons.items()
        frames = []
        for name, comparison in others:
            rows = shown[shown["scenario"] == name][
                ["scenario", "indicator", "label", "unit", "region", "year"]
            ]
            for indicator, part in rows.groupby("indicator", sort=False):
                found = _gap(comparison, usual, str(indicator)).to_dataframe().reset_index()
                frames.append(part.merge(found[["region", "year", *_GAP]], on=["region", "year"], how="left"))
        if not frames:
            return pd.DataFrame(columns=[*shown.columns[:1], "less", "indicator", "region", "year", *_GAP])
        table = pd.concat(frames, ignore_index=True)
        table.insert(1, "less", first)
        clear = (table["low"] > 0.0) | (table["high"] < 0.0)
        return table.assign(distinguishable=clear, clear_by_chance=of_table(table).by_chance)

    def gap(self, name: str, other: str, indicator: str, regions: Sequence[str], year: int) -> Estimate:
        """The effect of one scenario less that of another, on the sum over regions in a year, paired by seed."""
        one, two = self._comparisons[name], self._comparisons[other]

        def measure(arm: Results) -> Floats:
            rows = chosen_rows(arm.indicators()[[indicator]], regions, [year])[indicator]
            return rows.sum(("region", "year"), skipna=False).values  # type: ignore[no-any-return]

        change = differences(*_crossed(one, two, measure))
        if one.central is not None and two.central is not None:
            calm = differences(*_crossed(one.central, two.central, measure))
            change = widened(change, calm, one.reform.draws)
        span = _span(one, two, indicator) if len(regions) == 1 else None
        return estimate(change, one.pilot, self.replicates, span)

    def cost_table(self) -> pd.DataFrame:
        """The cost of every scenario: scenario, item, mean, low, high."""
        return self._joined({n: marked(cost_table(c.cost()), c.marks) for n, c in self._comparisons.items()})

    def packages(self) -> dict[str, list[str]]:
        """Packages whose policies were each run by themselves too, against the same base: package -> its parts."""
        own = {n: [terms_of(p) for p in c.policies] for n, c in self._comparisons.items()}
        base = {n: [terms_of(p) for p in c.baseline.policies] for n, c in self._comparisons.items()}
        found = {}
        for name, policies in own.items():
            parts = [
                n
                for n, some in own.items()
                if n != name and base[n] == base[name] and all(p in policies for p in some)
            ]
            together = [p for n in parts for p in own[n]]
            whole = len(together) == len(policies) and all(p in together for p in policies)
            if len(parts) > 1 and whole:
                found[name] = parts
        return found

    def verdicts(self) -> dict[str, str]:
        """The verdict on every scenario, by name."""
        return {name: comparison.verdict() for name, comparison in self._comparisons.items()}

    def plot(self, indicator: str, regions: Sequence[str] | None = None) -> Figure:
        """Effects on an indicator with their intervals: a row a policy, grouped by region.

        By default in the regions in question of any of the policies, and in all together.
        """
        from edumig_sim.report.policies import policies

        return policies(self, indicator, regions)

    def report(self, path: str | Path, *, language: str = "en", pdf: bool = False) -> Path:
        """Writes one page to read and print (HTML, and beside it a PDF if asked for); gives its path."""
        from edumig_sim.brief.report import write_report

        return write_report(self, path, language=language, pdf=pdf)[0]

    def save(self, folder: str | Path, *, figures: bool = True) -> Path:
        """Writes one folder a comparison and the tables and figures of all: whole or not at all."""
        return storage.write_whole(folder, partial(self._write, figures=figures))

    @property
    def title(self) -> str:
        """The titles of all scenarios."""
        return "; ".join(self._comparisons)

    def folders(self) -> list[str]:
        """The folder of each comparison in a saved result."""
        return [f"{k}-{_slug(name)}" for k, name in enumerate(self._comparisons, start=1)]

    def _write(self, folder: Path, figures: bool) -> None:
        parts = self.folders()
        for part, comparison in zip(parts, self._comparisons.values(), strict=True):
            (folder / part).mkdir()
            comparison.write_into(folder / part, figures)
        tables = folder / storage.TABLES
        tables.mkdir()
        write_csv(self.table(), tables / "side_by_side.csv")
        write_csv(self.cost_table(), tables / "side_by_side_cost.csv")
        if len(self) > 1:
            write_csv(self.gaps(), tables / "side_by_side_gaps.csv")
        if figures:
            from edumig_sim.report.figures import drawn_alongside
            from edumig_sim.report.policies import side_by_side_drawings

            with drawn_alongside(side_by_side_drawings(self), folder / storage.FIGURES):
                pass
        about = {storage.PARTS: parts, "names": self.names, "verdicts": self.verdicts()}
        storage.seal(folder, KIND, about)

    def _joined(self, tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
        for name, table in tables.items():
            table.insert(0, "scenario", name)
        return pd.concat(tables.values(), ignore_index=True)

    def __repr__(self) -> str:
        return f"SideBySide({', '.join(map(repr, self.names))}: {self.replicates} paired replicates)"


def _gap(one: Comparison, two: Comparison, indicator: str) -> xr.Dataset:
    """The effect of one policy less that of another, as `paired.effects`."""

    def measure(arm: Results) -> xr.DataArray:
        return arm.indicators()[indicator]

    calm = None
    if one.central is not None and two.central is not None:
        calm = _crossed(one.central, two.central, measure)
    sides = _crossed(one, two, measure)
    return effects(*sides, one.pilot, calm, one.reform.draws, _span(one, two, indicator))


def _crossed(
    one: Comparison, two: Comparison, measure: Callable[[Results], Measured]
) -> tuple[Measured, Measured]:
    """Each reform with the base of the other: the second less the first of these is the one effect less the other."""
    before = measure(two.reform) + measure(one.baseline)
    return before, measure(one.reform) + measure(two.baseline)


def _span(one: Comparison, two: Comparison, indicator: str) -> Span | None:
    """Within what two effects can differ: where both have the same base, within what two levels can."""
    change = change_span(indicator)
    first, second = (c.baseline.indicators()[indicator].values for c in (one, two))
    return change if np.array_equal(first, second, equal_nan=True) else change_within(change)


def load_side_by_side(place: Path) -> SideBySide:
    """Reads comparisons from a folder that has been checked."""
    about = storage.read_provenance(place) or {}
    found = zip(about["names"], about[storage.PARTS], strict=True)
    return SideBySide({name: load_comparison(place / part) for name, part in found})


def distinct_names(titles: Sequence[str], files: Sequence[str]) -> list[str]:
    """A name for each scenario: its title; equal titles get the name of their file, or a number.

    files: the name of each scenario's file, empty where it has none.
    """
    names = [t if titles.count(t) == 1 or not f else f"{t} ({f})" for t, f in zip(titles, files, strict=True)]
    return [n if names.count(n) == 1 else f"{n} [{names[: k + 1].count(n)}]" for k, n in enumerate(names)]


def _slug(name: str) -> str:
    """A name as a part of a path: letters and digits of any script, joined by hyphens."""
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")[:_LONGEST] or "scenario"
