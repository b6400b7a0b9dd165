"""Reading a world's folder: plain CSV and YAML, with every problem found before anything is built."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from edumig_sim.errors import DataError, nearest
from edumig_sim.world.world import Flag

Floats = NDArray[np.float64]
REQUIRED = ("regions.csv", "pairs.csv", "flows.csv", "world.yaml")


@dataclass
class Folder:
    """The tables of a world by region order, and what had to be assumed while reading them."""

    path: Path
    settings: Mapping[str, Any]
    regions: list[dict[str, str]]
    codes: tuple[str, ...]
    flags: list[Flag] = field(default_factory=list)

    def text(self, column: str) -> list[str]:
        """A column of regions.csv as text."""
        name = self.settings["columns"].get(column, column)
        return [row.get(name) or "" for row in self.regions]

    def numbers(self, column: str) -> Floats:
        """A column (R,) of regions.csv by its meaning; NaN where empty or absent.

        ``columns`` in world.yaml may name a column, or years with a column each: then the base year is interpolated.
        """
        spec = self.settings["columns"].get(column, column)
        if not isinstance(spec, Mapping):
            return np.array([_number(row.get(spec)) for row in self.regions])
        years = sorted(int(y) for y in spec)
        values = np.array([[_number(row.get(spec[y])) for y in years] for row in self.regions])
        self.flag("all regions", column, "interpolated", f"between {years[0]} and {years[-1]}")
        return np.array([np.interp(self.settings["base_year"], years, v) for v in values])

    def matrix(self, rows: list[dict[str, str]], column: str, empty: float = np.nan) -> Floats:
        """A column (R, R) of a table with origin and destination."""
        index = {c: i for i, c in enumerate(self.codes)}
        grid = np.full((len(self.codes),) * 2, empty)
        for row in rows:
            if row["origin"] in index and row["destination"] in index:
                grid[index[row["origin"]], index[row["destination"]]] = _number(row.get(column))
        return grid

    def flag(self, where: str, column: str, rule: str, note: str) -> None:
        """Record that a figure is not as observed."""
        self.flags.append(Flag(where, column, rule, note))

    def flag_where(self, mask: NDArray[np.bool_], column: str, rule: str, note: str) -> None:
        """Record it for each region of a mask (R,)."""
        for i in np.flatnonzero(mask):
            self.flag(self.codes[i], column, rule, note)

    def table(self, name: str) -> list[dict[str, str]]:
        """Rows of a CSV file of the folder; empty if there is none."""
        path = self.path / name
        return read_rows(path) if path.exists() else []


def read_folder(path: Path) -> Folder:
    """Open a world's folder. Raises DataError listing every missing file and column, and every bad number."""
    missing = [name for name in REQUIRED if not (path / name).is_file()]
    if missing:
        raise DataError([f"{path}: the world lacks {', '.join(missing)}; it needs {', '.join(REQUIRED)}"])
    settings = yaml.safe_load((path / "world.yaml").read_text(encoding="utf-8"))
    problems = [
        f"{path / 'world.yaml'}: {key} is missing"
        for key in ("title", "base_year", "columns")
        if key not in settings
    ]
    regions = read_rows(path / "regions.csv")
    if not regions or "code" not in regions[0]:
        problems.append(f"{path / 'regions.csv'}: a column 'code' and at least one row are needed")
    if problems:
        raise DataError(problems)
    codes = tuple(row["code"] for row in regions)
    problems += _unknown_codes(path, codes) + _bad_numbers(path)
    if problems:
        raise DataError(problems)
    return Folder(path, settings, regions, codes)


def read_rows(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file as text; an empty field stays empty, NA is a code like any other."""
    try:
        with path.open(newline="", encoding="utf-8") as handle:
            return list(csv.DictReader(handle))
    except UnicodeDecodeError as error:
        raise DataError([f"{path}: not UTF-8 text (byte {error.start})"]) from None


def _number(text: str | None) -> float:
    return float(text) if text else np.nan


def _unknown_codes(path: Path, codes: tuple[str, ...]) -> list[str]:
    problems = []
    for name in ("pairs.csv", "flows.csv"):
        rows = read_rows(path / name)
        for key in ("origin", "destination"):
            if rows and key not in rows[0]:
                problems.append(f"{path / name}: the column {key!r} is missing")
                continue
            for code in sorted({row[key] for row in rows} - set(codes)):
                problems.append(
                    f"{path / name}: {key} {code!r} is not a code of regions.csv.{nearest(code, codes)}"
                )
    return problems


def _bad_numbers(path: Path) -> list[str]:
    problems = []
    for name, columns in (("flows.csv", ("year", "students")), ("pairs.csv", ("distance_km",))):
        for line, row in enumerate(read_rows(path / name), start=2):
            for column in columns:
                try:
                    value = float(row.get(column) or "nan")
                except ValueError:
                    problems.append(f"{path / name}, line {line}: {column} {row[column]!r} is not a number")
                    continue
                if value < 0:
                    problems.append(f"{path / name}, line {line}: {column} {value:g} is negative")
    return problems[:50]
