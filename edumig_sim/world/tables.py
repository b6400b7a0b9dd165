"""Reading a world's folder: plain CSV and YAML, with every problem found before anything is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import DataError, Problem, nearest
from edumig_sim.world import checks
from edumig_sim.world.doubts import doubts
from edumig_sim.world.rows import Rows, number, read_rows
from edumig_sim.world.settings import read_settings
from edumig_sim.world.world import Flag

Floats = NDArray[np.float64]


@dataclass
class Folder:
    """The tables of a world by region order, and what had to be assumed while reading them."""

    path: Path
    settings: Mapping[str, Any]
    tables: Mapping[str, Rows]
    flags: list[Flag] = field(default_factory=list)

    @property
    def codes(self) -> tuple[str, ...]:
        """Region codes in the order of regions.csv, which is the order of every array."""
        return tuple(row["code"] for row in self.tables["regions.csv"])

    def text(self, column: str) -> list[str]:
        """A column of regions.csv as text, one entry a region."""
        name = self.settings["columns"].get(column, column)
        return [row.get(name, "") for row in self.tables["regions.csv"]]

    def numbers(self, column: str) -> Floats:
        """A column (R,) of regions.csv by its meaning; NaN where empty or absent.

        ``columns`` in world.yaml may name a column, or years with a column each: then the base year is interpolated.
        """
        regions = self.tables["regions.csv"]
        spec = self.settings["columns"].get(column, column)
        if not isinstance(spec, Mapping):
            return np.array([number(row.get(spec, "")) for row in regions])
        years = sorted(int(y) for y in spec)
        values = np.array([[number(row.get(spec[y], "")) for y in years] for row in regions])
        self.flag("all regions", column, "interpolated", f"between {years[0]} and {years[-1]}")
        return np.array([np.interp(self.settings["base_year"], years, v) for v in values])

    def matrix(self, rows: Rows, column: str, empty: float = np.nan) -> Floats:
        """A column (R, R) of a table with origin and destination."""
        index = {c: i for i, c in enumerate(self.codes)}
        grid = np.full((len(index),) * 2, empty)
        for row in rows:
            grid[index[row["origin"]], index[row["destination"]]] = number(row.get(column, ""))
        return grid

    def flag(self, where: str, column: str, rule: str, note: str) -> None:
        """Record that a figure is not as observed."""
        self.flags.append(Flag(where, column, rule, note))

    def flag_where(self, mask: NDArray[np.bool_], column: str, rule: str, note: str) -> None:
        """Record it for each region of a mask (R,)."""
        for i in np.flatnonzero(mask):
            self.flag(self.codes[i], column, rule, note)

    def doubts(self) -> list[Problem]:
        """Figures that are possible but not usual, each with its place and the likely slip."""
        return doubts(self.settings, self.tables)

    def table(self, name: str) -> Rows:
        """Rows of a CSV file of the folder; empty if there is none."""
        return self.tables.get(name, [])

    def base_flows(self) -> Rows:
        """Rows of flows.csv in the base year."""
        return [row for row in self.tables["flows.csv"] if int(row["year"]) == self.settings["base_year"]]


def read_folder(path: Path) -> Folder:
    """Open a world's folder. Raises DataError listing every missing file and column, and every bad figure."""
    missing = [name for name in checks.REQUIRED if not (path / name).is_file()]
    if missing:
        needed = ", ".join(checks.REQUIRED)
        raise DataError([f"{path}: the world lacks {', '.join(missing)}; it needs {needed}"])
    settings, problems = read_settings(path / "world.yaml")
    settled, found = not problems, {}  # what follows from a setting or a table that is wrong is not told
    for name in checks.READ:
        if (path / name).is_file():
            rows, wrong = read_rows(path / name)
            problems += wrong
            if not wrong:
                found[name] = rows
    whole = set(checks.REQUIRED) <= {*found, "world.yaml"}
    for check in checks.CHECKS if whole and settled else checks.CHECKS[: 3 if whole else 2]:
        problems += check(settings, found)
    if problems:
        raise DataError([Problem(str(path / p.where), p.what) for p in problems])
    return Folder(path, settings, found)


def region_codes(path: Path) -> tuple[str, ...]:
    """Codes of a folder's regions, without reading the rest. Raises DataError if there are none."""
    return tuple(code for code, _ in named_regions(path))


def named_regions(path: Path) -> tuple[tuple[str, str], ...]:
    """Codes and names of a folder's regions, without reading the rest. Raises DataError if there are none."""
    file = path / "regions.csv"
    if not file.is_file():
        raise DataError([f"{path}: the world lacks regions.csv; it needs {', '.join(checks.REQUIRED)}"])
    rows, problems = read_rows(file)
    if not problems and "code" not in rows[0]:
        problems = [Problem(file.name, f"the column 'code' is missing.{nearest('code', rows[0])}")]
    if problems:
        raise DataError([Problem(str(path / p.where), p.what) for p in problems])
    return tuple((row["code"], row.get("name", "")) for row in rows)
