"""The tables and columns that a world may hold (``columns.yaml``): one table for reader, checks and COLUMNS.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Literal

from edumig_sim.plain_yaml import read_yaml

Kind = Literal["text", "number", "whole", "flag", "year"]
REGIONS, PAIRS, FLOWS, TOTALS, COHORTS = "regions.csv", "pairs.csv", "flows.csv", "totals.csv", "cohorts.csv"
SETTINGS = "world.yaml"
EARLIEST, LATEST = 1900, 2200  # years


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a table, or one setting of world.yaml; see the head of ``columns.yaml`` for the fields."""

    name: str
    unit: str
    needed: str
    bears_on: str
    kind: Kind = "number"
    low: float = 0.0
    high: float = 0.0
    usual: tuple[float, float] = (0.0, 0.0)
    least: float = 0.0
    slips: Mapping[float, str] = field(default_factory=dict)
    filled: str = "a missing figure is refused"
    absent: str = ""

    @property
    def numeric(self) -> bool:
        """Whether its cells are numbers."""
        return self.kind != "text"

    @property
    def always(self) -> bool:
        """Whether no cell of it may be empty."""
        return self.needed == "yes"

    def slip(self, value: float) -> str:
        """What a value that is not usual is likely to be: the words of the factor that brings it back; or empty."""
        fits = (words for factor, words in self.slips.items() if self.is_usual(value * factor))
        return next(fits, "")

    def is_usual(self, value: float) -> bool:
        """Whether a value has been seen of places."""
        return self.usual[0] <= value <= self.usual[1] and not 0.0 < value < self.least


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table: what a row is, whether a world needs it, which columns together are used once, and its columns."""

    name: str
    about: str
    needed: str
    key: tuple[str, ...]
    columns: Mapping[str, Column]

    @property
    def required(self) -> tuple[str, ...]:
        """Columns that must be in its header."""
        return tuple(c.name for c in self.columns.values() if c.needed in ("yes", _HEADER))

    @property
    def numbers(self) -> tuple[Column, ...]:
        """Its columns of numbers."""
        return tuple(c for c in self.columns.values() if c.numeric)


_HEADER = "the column; a cell may be empty"


@cache
def tables() -> Mapping[str, Table]:
    """All tables by file name, world.yaml last."""
    text = resources.files("edumig_sim.world").joinpath("columns.yaml").read_text(encoding="utf-8")
    return MappingProxyType({name: _table(name, about) for name, about in read_yaml(text).items()})


def _table(name: str, about: Mapping[str, Any]) -> Table:
    columns = {c: _column(c, facts) for c, facts in about["columns"].items()}
    return Table(
        name=name,
        about=about["about"],
        needed=about["needed"],
        key=tuple(about["key"]),
        columns=MappingProxyType(columns),
    )


def _column(name: str, facts: Mapping[str, Any]) -> Column:
    spans: dict[str, Any] = {
        "flag": {"low": 0, "high": 1, "usual": (0, 1)},
        "year": {"low": EARLIEST, "high": LATEST, "usual": (EARLIEST, LATEST)},
    }.get(facts.get("kind", "number"), {})
    given = {**spans, **facts}
    given["usual"] = tuple(given.get("usual", (0.0, 0.0)))
    return Column(name=name, **given)


def meanings() -> Mapping[str, Column]:
    """Columns of numbers of regions.csv, which ``columns`` in world.yaml may give other names."""
    return {c.name: c for c in tables()[REGIONS].numbers}


def renamed() -> tuple[str, ...]:
    """What ``columns`` in world.yaml may give another name."""
    return (*meanings(), "group")


def columns_page(begin: str) -> str:
    """COLUMNS.md: every table and column that a world may hold, after some lines to ``begin`` with."""
    lines = [begin.rstrip()]
    for table in tables().values():
        lines += ["", f"## {table.name}", "", f"Needed: {table.needed}. {table.about}", ""]
        if table.key:
            lines += [f"No two rows have the same {' and '.join(table.key)}.", ""]
        lines += [
            "| column | unit | needed | possible | if empty or absent | what hangs on it |",
            "| --- " * 6 + "|",
        ]
        lines += [_row(column) for column in table.columns.values()]
    return "\n".join(lines) + "\n"


def _row(column: Column) -> str:
    span = ""
    if column.numeric and column.kind != "flag":
        span = f"{column.low:,.10g} to {column.high:,.10g}"
        if column.usual != (column.low, column.high):
            span += f"; a warning outside {column.usual[0]:,.10g} to {column.usual[1]:,.10g}"
    filled = "refused" if column.always else column.filled
    cells = (column.name, column.unit, column.needed, span or "-", filled, column.bears_on)
    return f"| {' | '.join(cells)} |"
