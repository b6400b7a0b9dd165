"""world.yaml: read like a scenario, every key checked, every problem with its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from edumig_sim.errors import Problem, ScenarioError, nearest
from edumig_sim.plain_yaml import Text, read_text
from edumig_sim.quantities import LONGEST_SHOWN
from edumig_sim.world.columns import EARLIEST, LATEST, SETTINGS, Column, renamed, tables

NO_MIGRANTS = "none"  # migrants: none
CHOICES = {"flow_is": ("stock", "entrants"), "countries": ("codes", "one", "column")}
KIND = "world.yaml file"


def read_settings(path: Path) -> tuple[dict[str, Any], list[Problem]]:
    """Settings of a world.yaml with ``columns`` always there, and its problems; a setting with one is left out."""
    try:
        text = read_text(path, KIND)
    except ScenarioError as error:
        return {"columns": {}}, [
            Problem(p.where.replace(str(path), path.name) or path.name, p.what) for p in error.problems
        ]
    text.path = path.name
    problems = [_named(p, path) for p in text.problems]
    known = tables()[SETTINGS].columns
    problems += [
        Problem(path.name, f"{c.name} is missing. It is {c.unit}")
        for c in known.values()
        if c.always and c.name not in text.values
    ]
    settings: dict[str, Any] = {"columns": {}}
    for key, value in text.values.items():
        found = list(_problems(text, str(key), value, known))
        problems += found
        if not found:
            settings[str(key)] = value
    return settings, problems


def line_of(path: Path, key: str) -> str:
    """The place of a setting as messages name it."""
    try:
        return read_text(path, KIND).where(key).replace(str(path), path.name, 1)
    except ScenarioError:
        return path.name


def _named(problem: Problem | str, path: Path) -> Problem:
    where, what = (problem.where, problem.what) if isinstance(problem, Problem) else ("", problem)
    return Problem(where.replace(str(path), path.name, 1), what)


def _problems(text: Text, key: str, value: Any, known: Mapping[str, Column]) -> Iterator[Problem]:
    """What is wrong with one setting."""
    where = text.where(key)
    column = known.get(key)
    if column is None:
        yield Problem(where, f"no such setting.{nearest(key, known)}")
    elif key == "columns":
        yield from _column_problems(text, value)
    elif key == "network_from_flows":
        if not _is_span(value):
            yield Problem(where, f"{_shown(value)} is not [first year, last year], such as [2002, 2008]")
    elif what := _wrong(column, value):
        yield Problem(where, what)


def _wrong(column: Column, value: Any) -> str:
    """Why a value cannot be a setting; empty when it can."""
    if value is None:
        return f"has no value; it is {column.unit}"
    if column.kind == "flag":
        return "" if isinstance(value, bool) else f"{_shown(value)} is neither true nor false"
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if column.kind == "year":
        if not isinstance(value, int) or isinstance(value, bool) or not EARLIEST <= value <= LATEST:
            return f"{_shown(value)} is not a year from {EARLIEST} to {LATEST}"
        return ""
    if column.kind == "number":
        if not number or not column.low <= value <= column.high:
            slip = column.slip(value) if number else ""
            hint = f"; is it given in {slip}?" if slip else ""
            return f"{_shown(value)} is not {column.low:g} to {column.high:g}, {column.unit}{hint}"
        return ""
    allowed = CHOICES.get(column.name)
    if allowed:
        return "" if value in allowed else f"{_shown(value)} is not one of {', '.join(allowed)}"
    if not isinstance(value, str):
        return f"{_shown(value)} is not a text; put it in quotes"
    return (
        "" if value.isprintable() and value.strip() else "is empty or holds characters that cannot be printed"
    )


def _column_problems(text: Text, value: Any) -> Iterator[Problem]:
    """What is wrong with ``columns``: meanings, names of columns, and years."""
    if not isinstance(value, dict):
        example = "{gini: gini_index}"
        yield Problem(
            text.where("columns"), f"{_shown(value)} is not meanings with columns, such as {example}"
        )
        return
    for meaning, spec in value.items():
        where = text.where(f"columns.{meaning}")
        if meaning not in renamed():
            yield Problem(where, _unknown_meaning(str(meaning)))
        elif isinstance(spec, Mapping):
            if not spec or meaning == "group":
                yield Problem(where, "names no column of a year, such as {2010: gdp_2010, 2020: gdp_2020}")
            for year, column in spec.items():
                inner = text.where(f"columns.{meaning}.{year}")
                if isinstance(year, bool) or not isinstance(year, int) or not EARLIEST <= year <= LATEST:
                    yield Problem(inner, f"{year!r} is not a year from {EARLIEST} to {LATEST}")
                if not isinstance(column, str) or not column:
                    yield Problem(inner, f"{_shown(column)} is not the name of a column; put it in quotes")
        elif not isinstance(spec, str) or not spec:
            yield Problem(where, f"{_shown(spec)} is not the name of a column; put it in quotes")


def _unknown_meaning(meaning: str) -> str:
    if meaning in tables()[SETTINGS].columns:
        return f"is a setting of its own: write '{meaning}: ...' on a line outside columns"
    if meaning in ("code", "name", "country"):
        return f"the column {meaning} has this name in every world"
    return f"no such meaning of a column of regions.csv.{nearest(meaning, renamed())}"


def _is_span(value: Any) -> bool:
    years = isinstance(value, list) and all(isinstance(y, int) and not isinstance(y, bool) for y in value)
    return years and len(value) == 2 and EARLIEST <= value[0] <= value[1] <= LATEST


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "..."
