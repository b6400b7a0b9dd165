"""Observed flows of a world by year: what a forecast learns from, and what it is held against."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import DataError, Problem, nearest
from edumig_sim.world.checks import table_problems
from edumig_sim.world.rows import Rows, number, read_rows
from edumig_sim.world.settings import read_settings
from edumig_sim.world.tables import region_codes

Floats = NDArray[np.float64]
COLUMNS = ("year", "origin", "destination", "students")
_MOST_NAMED = 5
_MIGRANTS = "migrant_stock_"


class Observed(NamedTuple):
    """Students (R, R) of each year by origin and destination; NaN where the data list nothing."""

    codes: tuple[str, ...]
    flows: dict[int, Floats]
    with_home: bool  # origin = destination are those who stay
    left_out: tuple[str, ...]  # codes in the tables that the world does not have

    @property
    def digest(self) -> str:
        """SHA-256 over all tables: equal digests mean equal data."""
        seal = hashlib.sha256(",".join(self.codes).encode())
        for year, table in self.flows.items():
            seal.update(str(year).encode())
            seal.update(table.tobytes())
        return seal.hexdigest()

    def before(self, year: int) -> dict[int, Floats]:
        """The tables of all years before one."""
        return {y: table for y, table in self.flows.items() if y < year}

    def years(self, wanted: Sequence[int], why: str) -> dict[int, Floats]:
        """The tables of these years. Raises DataError for a year without any flow."""
        missing = [y for y in wanted if y not in self.flows]
        if missing:
            known = ", ".join(str(y) for y in sorted(self.flows))
            names = ", ".join(str(y) for y in missing)
            raise DataError([f"{why}: there are no flows of {names}; there are those of {known}"])
        return {y: self.flows[y] for y in wanted}


def observed_flows(folder: Path, more: Path | None = None) -> Observed:
    """Flows of a world's folder and of another file in the same form, whose years replace ours where both have one.

    Raises DataError for a file that cannot be read, lacks a column, or has no row of this world.
    """
    codes = region_codes(folder)
    settings, problems = read_settings(folder / "world.yaml")
    if problems:
        raise DataError([Problem(str(folder / p.where), p.what) for p in problems])
    zero = bool(settings.get("absent_is_zero", False))
    tables, strangers = _tables(folder / "flows.csv", codes, zero)
    if more is not None:
        later, others = _tables(more, codes, zero)
        tables |= later
        strangers += tuple(c for c in others if c not in strangers)
    return Observed(
        codes, dict(sorted(tables.items())), bool(settings.get("home_in_flows", False)), strangers
    )


def _tables(file: Path, codes: tuple[str, ...], zero: bool) -> tuple[dict[int, Floats], tuple[str, ...]]:
    if not file.is_file():
        raise DataError([f"{file}: no such file; it must be a table with {', '.join(COLUMNS)}"])
    rows, problems = read_rows(file)
    if not problems:
        problems = _form(file.name, rows)
    if problems:
        raise DataError([Problem(str(file.parent / p.where), p.what) for p in problems])
    place = {code: i for i, code in enumerate(codes)}
    tables: dict[int, Floats] = {}
    strangers: dict[str, None] = {}
    for row in rows:
        here = [row["origin"], row["destination"]]
        unknown = [code for code in here if code not in place]
        strangers |= dict.fromkeys(unknown)
        if not unknown and row["students"]:
            empty = np.full((len(codes),) * 2, 0.0 if zero else np.nan)
            table = tables.setdefault(int(row["year"]), empty)
            table[place[here[0]], place[here[1]]] = float(row["students"])
    if not tables:
        first = next(iter(strangers), "")
        raise DataError(
            [f"{file}: no flow of this world; {first!r} is no region of it.{nearest(first, codes)}"]
        )
    return tables, tuple(strangers)


def _form(name: str, rows: Rows) -> list[Problem]:
    absent = [c for c in COLUMNS if c not in rows[0]]
    if absent:
        return [Problem(name, f"lacks the column {c!r}; it has {', '.join(rows[0])}") for c in absent]
    return table_problems(name, rows, ("year", "students"), ("year",), COLUMNS[:3])


def strangers_said(observed: Observed) -> str:
    """A sentence on what was left out of the tables; empty when nothing was."""
    names = observed.left_out
    if not names:
        return ""
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return f"Left out: flows of {', '.join(names[:_MOST_NAMED])}{more}, which are no regions of this world."


def migrants_before(folder: Path, year: int) -> Floats | None:
    """Migrants (R, R) by origin and residence as counted last in a year or before it; None where there is no count.

    Columns of pairs.csv whose name ends in a year, such as migrant_stock_2010, are counts of that year.
    """
    rows, _ = read_rows(folder / "pairs.csv")
    counts = {int(c.rsplit("_", 1)[1]): c for c in rows[0] if c.startswith(_MIGRANTS) and c[-4:].isdigit()}
    known = [counted for counted in counts if counted <= year]
    if not known:
        return None
    codes = region_codes(folder)
    place = {code: i for i, code in enumerate(codes)}
    table = np.zeros((len(codes),) * 2)
    for row in rows:
        table[place[row["origin"]], place[row["destination"]]] = number(row[counts[max(known)]] or "0")
    return table


def region_groups(folder: Path, columns: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """What each region belongs to, by the columns of regions.csv that are there."""
    rows, _ = read_rows(folder / "regions.csv")
    return {c: tuple(row[c] for row in rows) for c in columns if c in rows[0]}
