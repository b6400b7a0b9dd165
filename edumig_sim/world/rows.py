"""Rows of CSV files and settings of world.yaml as written: text, with what cannot be read as problems."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from edumig_sim.errors import Problem, nearest
from edumig_sim.plain_yaml import read_yaml

Row = dict[str, str]
Rows = list[Row]

SETTINGS: Mapping[str, tuple[type, ...]] = {
    "title": (str,),
    "base_year": (int,),
    "currency": (str,),
    "flow_is": (str,),  # "stock" of enrolled students, or "entrants" a year
    "countries": (str,),  # "codes": each region one; "one": all the same; "column": column country
    "home_in_flows": (bool,),  # origin = destination are those who stay
    "absent_is_zero": (bool,),  # a corridor that flows.csv does not list is empty
    "totals": (bool,),  # outbound and inbound totals are given besides the listed corridors
    "migrants": (str,),  # column of pairs.csv
    "income_share_of_gdp": (int, float),  # where column gdp_pc holds personal income: its share of GDP
    "default_home_price": (int, float),  # $ a year, where no region reports one
    "network_from_flows": (list,),  # [first year, last year] of earlier movers
    "columns": (dict,),  # meaning: column of regions.csv, or {year: column} to interpolate
}
CHOICES = {"flow_is": ("stock", "entrants"), "countries": ("codes", "one", "column")}
NEEDED = ("title", "base_year")


def number(text: str) -> float:
    """A field as a number; NaN where it is empty. Raises ValueError for anything else that is not finite."""
    if not text:
        return math.nan
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def read_rows(path: Path) -> tuple[Rows, list[Problem]]:
    """Rows of a CSV file as text, and its problems. An empty field stays empty; NA is a code like any other."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        return [], [Problem(path.name, f"not UTF-8 text (byte {error.start})")]
    try:
        reader = csv.reader(text.splitlines(), strict=True)
        header = [name.strip() for name in next(reader, [])]
        rows = [(reader.line_num, fields) for fields in reader if fields]
    except csv.Error as error:
        return [], [Problem(path.name, f"not a table: {error}")]
    problems = [Problem(path.name, f"the column {c!r} is there twice") for c in sorted(_twice(header))]
    problems += [
        Problem(f"{path.name}, line {line}", f"{len(fields)} fields, the header has {len(header)}")
        for line, fields in rows
        if len(fields) != len(header)
    ]
    if not rows:
        problems.append(Problem(path.name, "has no rows"))
    return [dict(zip(header, (f.strip() for f in fields), strict=False)) for _, fields in rows], problems


def read_settings(path: Path) -> tuple[dict[str, Any], list[Problem]]:
    """Settings of a world.yaml with ``columns`` always there, and its problems."""
    try:
        settings = read_yaml(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        place = path.name if line is None else f"{path.name}, line {line + 1}"
        return {"columns": {}}, [Problem(place, "not readable as YAML")]
    if not isinstance(settings, dict):
        return {"columns": {}}, [Problem(path.name, f"must be settings such as {', '.join(NEEDED)}")]
    problems = [Problem(path.name, f"{key} is missing") for key in NEEDED if key not in settings]
    for key, value in settings.items():
        wrong = _setting_problem(key, value)
        if wrong:
            problems.append(Problem(path.name, wrong))
    columns = settings.get("columns")
    return {**settings, "columns": columns if isinstance(columns, dict) else {}}, problems


def _setting_problem(key: object, value: object) -> str:
    if key not in SETTINGS:
        return f"no setting {key!r}.{nearest(str(key), SETTINGS)}"
    kinds = SETTINGS[str(key)]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        return f"{key} must be {' or '.join(k.__name__ for k in kinds)}, not {value!r}"
    allowed = CHOICES.get(str(key))
    if allowed and value not in allowed:
        return f"{key} must be one of {', '.join(allowed)}, not {value!r}"
    return ""


def _twice(names: list[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}
