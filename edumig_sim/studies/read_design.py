"""Reading the design of a study file: its kind, its size, and points that are listed there or in a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from edumig_sim.errors import DataError, Problem, ScenarioError, nearest
from edumig_sim.scenario import Scenario
from edumig_sim.scenario.load import LIMITS
from edumig_sim.scenario.read import Reader
from edumig_sim.scenario.text import parse_text
from edumig_sim.spreadsheet import restored
from edumig_sim.studies.designs import MOST_POINTS
from edumig_sim.studies.factors import Factor, Value
from edumig_sim.studies.places import Place
from edumig_sim.studies.read_factors import place_of, value_problem
from edumig_sim.studies.study import DESIGNS, PARTS, Design
from edumig_sim.world.posterior import check_calibrated

_SAMPLES: Mapping[str, Any] = MappingProxyType(
    {"low": 1, "high": MOST_POINTS, "unit": "samples", "doc": "How many are drawn."}
)
_LEVELS: Mapping[str, Any] = MappingProxyType(
    {"low": 2, "high": 1000, "unit": "levels", "doc": "Levels of each factor."}
)
KEYS_OF: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "full_factorial": ("levels",),
        "latin_hypercube": ("samples", "seed"),
        "sobol": ("samples", "seed", "second_order"),
        "morris": ("samples", "levels", "seed"),
        "one_at_a_time": ("levels",),
        "list": ("points",),
        "csv": ("file",),
        "posterior": ("samples", "seed"),
    }
)
_USUAL_LEVELS: Mapping[str, int] = MappingProxyType({"full_factorial": 3, "morris": 4, "one_at_a_time": 2})


def read_design(
    reader: Reader, value: Any, factors: tuple[Factor, ...], scenario: Scenario | None
) -> tuple[Design | None, tuple[Factor, ...]]:
    """The design of a file, and the factors, which a list of points may name by itself."""
    if not isinstance(value, Mapping):
        example = "{kind: latin_hypercube, samples: 200}"
        reader.wrong("design", f"says which points are run, such as {example}; kinds: {', '.join(DESIGNS)}")
        return None, factors
    if not any(part in value for part in PARTS):
        design = _one(reader, "design", value, scenario)
        if design is None:
            return None, factors
        if design.kind in ("list", "csv"):
            return _with_points(reader, design, factors, scenario)
        _check_factors(reader, "design", design, factors)
        return design, factors
    return _crossed(reader, value, factors, scenario), factors


def _crossed(
    reader: Reader, value: Mapping[str, Any], factors: tuple[Factor, ...], scenario: Scenario | None
) -> Design | None:
    """A design for the uncertainties and one for the levers."""
    given = reader.known_keys(value, "design", PARTS)
    parts = []
    for name in PARTS:
        mine = tuple(f for f in factors if f.role == {"levers": "lever"}.get(name, "uncertainty"))
        if name not in given:
            reader.wrong(f"design.{name}", "is missing: a crossed design has uncertainties and levers")
            continue
        part = _one(reader, f"design.{name}", given[name], scenario)
        if part is not None and part.kind in ("list", "csv"):
            if not mine:
                reader.wrong("factors", f"name the factors that the points of design.{name} set")
            part, _ = _with_points(reader, part, mine, scenario, f"design.{name}")
        elif part is not None:
            _check_factors(reader, f"design.{name}", part, mine)
        parts += [part] if part is not None else []
    if len(parts) < len(PARTS):
        return None
    return Design(kind="crossed", parts=tuple(parts))


def _one(reader: Reader, path: str, value: Any, scenario: Scenario | None) -> Design | None:
    before = len(reader.problems)
    kind = value.get("kind") if isinstance(value, Mapping) else None
    if kind not in DESIGNS:
        near = nearest(str(kind), DESIGNS)
        reader.wrong(f"{path}.kind", f"{kind!r} is no design.{near}" if kind else f"is missing.{near}")
        return None
    given = reader.known_keys(value, path, ("kind", *KEYS_OF[kind]))
    chosen: dict[str, Any] = {"kind": kind}
    for key, about in (("samples", _SAMPLES), ("levels", _LEVELS), ("seed", LIMITS["seed"])):
        if key not in KEYS_OF[kind]:
            continue
        if key == "samples" and key not in given:
            reader.wrong(f"{path}.samples", "is missing: how many are drawn")
        usual = {"levels": _USUAL_LEVELS.get(kind, 2), "seed": 1, "samples": 1}[key]
        number = reader.number(f"{path}.{key}", given.get(key, usual), about, whole=True)
        chosen[key] = int(number or 0)
    if "second_order" in given:
        chosen["second_order"] = bool(reader.flag(f"{path}.second_order", given["second_order"]))
    _check_numbers(reader, path, chosen)
    if kind == "posterior" and scenario is not None:
        try:
            check_calibrated(scenario.world)
        except DataError as error:
            for problem in error.problems:
                reader.wrong(path, problem.what)
    if kind in ("list", "csv"):
        chosen |= _listed(reader, path, kind, given)
    return Design(**chosen) if len(reader.problems) == before else None


def _check_numbers(reader: Reader, path: str, chosen: Mapping[str, Any]) -> None:
    samples, levels = chosen.get("samples", 0), chosen.get("levels", 0)
    if chosen["kind"] == "sobol" and samples & (samples - 1):
        below = 1 << (samples.bit_length() - 1)
        what = f"{samples} is no power of 2, which Sobol's sequence needs: {below} or {2 * below}"
        reader.wrong(f"{path}.samples", what)
    if chosen["kind"] == "morris" and levels % 2:
        reader.wrong(f"{path}.levels", f"{levels} is odd; Morris trajectories need an even number of levels")
    if chosen["kind"] == "morris" and samples < 2:
        reader.wrong(f"{path}.samples", "one trajectory has no spread; take at least 2, better 10 to 50")


def _check_factors(reader: Reader, path: str, design: Design, factors: Sequence[Factor]) -> None:
    if design.kind == "posterior" and factors:
        what = "draws the calibrated parameters by itself; vary others in a crossed design, as levers: "
        reader.wrong(path, what + ", ".join(f.path for f in factors))
    if design.kind != "posterior" and not factors and not reader.problems:
        reader.wrong("factors", f"name at least one for {path}")


def _listed(reader: Reader, path: str, kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The points of a list or of a CSV file, as plain values that are checked later."""
    if kind == "list":
        points = given.get("points")
        if not isinstance(points, list) or not points or not all(isinstance(p, Mapping) for p in points):
            what = "is a list of points, each such as {parameters.theta_network: 0.2}"
            reader.wrong(f"{path}.points", what)
            return {}
        return {"points": tuple(dict(p) for p in points)}
    named = given.get("file")
    if not isinstance(named, str):
        reader.wrong(f"{path}.file", "names a CSV file whose columns are factors and whose rows are points")
        return {}
    try:
        return {"points": _rows(Path(reader.text.path).parent / named), "file": named}
    except ScenarioError as error:
        for problem in error.problems:
            reader.wrong(f"{path}.file", str(problem))
        return {}


def _rows(path: Path) -> tuple[Mapping[str, Value], ...]:
    """Rows of a CSV file; an empty cell is the scenario's own value."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.DictReader(lines, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise ScenarioError([Problem(str(path), f"cannot be read: {reason}")]) from None
    if not rows:
        raise ScenarioError([Problem(str(path), "has no rows below its line of names")])
    ragged = [n + 2 for n, row in enumerate(rows) if None in row or None in row.values()]
    if ragged:
        raise ScenarioError([Problem(f"{path}, line {ragged[0]}", "has not as many cells as the first line")])
    return tuple({restored(k): _meaning(v) for k, v in row.items() if v.strip()} for row in rows)


def _meaning(cell: str) -> Any:
    """A cell as a study file reads it: a number, on or off, or a word."""
    word = restored(cell.strip())
    if all(c.isalnum() or c in "._+- " for c in word):
        return parse_text(f"cell: {word}".encode(), "cell").values["cell"]
    return word


def _with_points(
    reader: Reader,
    design: Design,
    factors: tuple[Factor, ...],
    scenario: Scenario | None,
    path: str = "design",
) -> tuple[Design | None, tuple[Factor, ...]]:
    """A listed design with its values checked; factors are those of the file, or the columns of the points."""
    before = len(reader.problems)
    place = f"{path}.{'file' if design.kind == 'csv' else 'points'}"
    columns = list(dict.fromkeys(str(key) for point in design.points for key in point))
    known = {f.path: f for f in factors}
    if factors:
        for column in columns:
            if column not in known:
                reader.wrong(place, f"{column!r} is no factor of the study.{nearest(column, known)}")
    places = {c: place_of(reader, place, c, scenario) for c in columns if not factors or c in known}
    for number, point in enumerate(design.points):
        for column, value in point.items():
            target = places.get(str(column))
            problem = "" if target is None else value_problem(target, value)
            if not problem and str(column) in known:
                problem = _range_problem(known[str(column)], value)
            if problem:
                reader.wrong(place, f"point {number + 1}: {column}: {problem}")
    if len(reader.problems) > before or scenario is None:
        return None, factors
    own = factors or tuple(_seen(p, design.points) for p in places.values() if p is not None)
    return design, own


def _range_problem(factor: Factor, value: Value) -> str:
    if factor.kind == "categorical":
        try:
            factor.code(value)
        except ValueError:
            return f"{value!r} is not one of the values of this factor"
        return ""
    inside = factor.low <= float(value) <= factor.high
    return (
        "" if inside else f"{value:g} is outside the range {factor.low:g} to {factor.high:g} of this factor"
    )


def _seen(place: Place, points: Sequence[Mapping[str, Value]]) -> Factor:
    """The factor of a column without settings: its range is what its points span."""
    values = [point[place.path] for point in points if place.path in point]
    role: Any = "lever" if place.is_lever else "uncertainty"
    factor = Factor(
        path=place.path, role=role, unit=str(place.about.get("unit", "")), doc=str(place.about.get("doc", ""))
    )
    if place.kind in ("flag", "choice"):
        options: tuple[Value, ...] = (False, True) if place.kind == "flag" else place.options
        return replace(factor, kind="categorical", values=options)
    numbers = [float(v) for v in values]
    kind: Any = "integer" if place.kind == "whole" else "continuous"
    return replace(factor, kind=kind, low=min(numbers), high=max(numbers))
