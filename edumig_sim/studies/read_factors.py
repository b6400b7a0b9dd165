"""Reading the factors of a study file, each checked against the place in the scenario that it varies."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from edumig_sim.errors import ScenarioError
from edumig_sim.quantities import is_number, number_problem
from edumig_sim.scenario import Scenario
from edumig_sim.scenario.read import Reader
from edumig_sim.studies.factors import ROLES, SCALES, Factor, Value, same
from edumig_sim.studies.places import Place, find_place

FACTOR_KEYS = ("low", "high", "scale", "values", "role")
_YEAR = "year"


def read_factors(reader: Reader, value: Any, scenario: Scenario | None) -> tuple[Factor, ...]:
    """The factors of a file: paths with settings, or a list of paths that take their documented ranges."""
    if value is None:
        return ()
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        for path in sorted({v for v in value if value.count(v) > 1}):
            reader.wrong("factors", f"{path!r} is named twice")
        value = dict.fromkeys(value)
    if not isinstance(value, Mapping):
        what = "is not a list of factors, such as {parameters.theta_network: {low: 0.1, high: 0.4}}"
        reader.wrong("factors", what)
        return ()
    found, seen = [], dict[Any, str]()
    for path, settings in value.items():
        key = f"factors.{path}"
        given = reader.known_keys(settings, key, FACTOR_KEYS)
        place = place_of(reader, key, str(path), scenario)
        if place is None or scenario is None:
            continue
        where = (place.policy, place.rest) if place.is_lever else path
        if where in seen:
            reader.wrong(key, f"varies the same as {seen[where]}")
        seen[where] = str(path)
        factor = factor_at(reader, key, place, given, scenario)
        if factor is not None:
            found.append(factor)
    sizes = [f"population.{name}" for name in ("agents_per_region", "persons_per_agent")]
    if all(size in seen for size in sizes):
        reader.wrong("factors", f"vary {sizes[0]} or {sizes[1]}, not both")
    return tuple(found)


def place_of(reader: Reader, key: str, path: str, scenario: Scenario | None) -> Place | None:
    """Where a path leads, with the problem noted where it leads nowhere."""
    if scenario is None:
        return None
    try:
        return find_place(scenario, path)
    except ScenarioError as error:
        for problem in error.problems:
            reader.wrong(key, problem.what)
        return None


def factor_at(
    reader: Reader, key: str, place: Place, given: Mapping[str, Any], scenario: Scenario
) -> Factor | None:
    """The factor of a place with what a file says of it; None with the problems noted."""
    before = len(reader.problems)
    usual = "lever" if place.is_lever else "uncertainty"
    role = reader.choice(f"{key}.role", given.get("role", usual), ROLES)
    factor = Factor(
        path=place.path,
        role=role or usual,  # type: ignore[arg-type]  # checked above
        unit=str(place.about.get("unit", "")),
        doc=str(place.about.get("doc", "")),
    )
    if "values" in given or place.kind in ("flag", "choice"):
        for name in ("low", "high", "scale"):
            if name in given:
                reader.wrong(f"{key}.{name}", "does not go with values; a range is for numbers")
        values = _values(reader, f"{key}.values", given.get("values"), place)
        factor = replace(factor, kind="categorical", values=values)
    else:
        factor = _ranged(reader, key, factor, place, given, scenario)
    return factor if len(reader.problems) == before else None


def _values(reader: Reader, key: str, value: Any, place: Place) -> tuple[Value, ...]:
    if value is None and place.kind == "flag":
        return (False, True)
    if value is None:
        return place.options
    listed = value if isinstance(value, list) else [value]
    for k, one in enumerate(listed):
        if problem := value_problem(place, one):
            reader.wrong(key, problem)
        elif any(same(one, other) for other in listed[:k]):
            reader.wrong(key, f"{one!r} is named twice")
    if len(listed) < 2:
        reader.wrong(key, "a factor has at least two values")
    return tuple(listed)


def value_problem(place: Place, value: Any) -> str:
    """Why a value cannot stand at a place; empty when it can."""
    if place.kind == "flag":
        return "" if isinstance(value, bool) else f"{value!r} is neither on nor off"
    if place.kind == "choice":
        return "" if value in place.options else f"{value!r} is not one of {', '.join(place.options)}"
    return number_problem(value, place.about, whole=place.kind == "whole")


def _ranged(
    reader: Reader, key: str, factor: Factor, place: Place, given: Mapping[str, Any], scenario: Scenario
) -> Factor:
    """A factor with a range: given, or as documented."""
    low, high, span = documented_span(place, scenario)
    ends = {"low": given.get("low", low), "high": given.get("high", high)}
    for name, end in ends.items():
        if end is None:
            reader.wrong(key, f"has no documented range; give {name}")
        elif problem := number_problem(end, place.about, whole=place.kind == "whole"):
            reader.wrong(f"{key}.{name}", problem)
    scale = reader.choice(f"{key}.scale", given.get("scale", "linear"), SCALES)
    bottom, top = ends["low"], ends["high"]
    if not (is_number(bottom) and is_number(top)):
        return factor
    if not bottom < top:
        reader.wrong(f"{key}.low", f"{bottom:g} is not below the high end {top:g}")
    if scale == "log" and not bottom > 0:
        reader.wrong(f"{key}.scale", f"a log scale needs a low end above 0, not {bottom:g}")
    if scale == "log" and place.kind == "whole":
        reader.wrong(f"{key}.scale", "a whole number has no log scale")
    return replace(
        factor,
        kind="integer" if place.kind == "whole" else "continuous",
        low=float(bottom),
        high=float(top),
        scale=scale or "linear",  # type: ignore[arg-type]  # checked above
        span="given" if "low" in given or "high" in given else span,
    )


def documented_span(place: Place, scenario: Scenario) -> tuple[float | None, float | None, str]:
    """The documented range of a number: the published one where there is one, else the allowed one, if it ends."""
    about = place.about
    if about.get("unit") == _YEAR:
        return scenario.start, scenario.end, "horizon"
    if published := about.get("published"):
        return float(published[0]), float(published[1]), "published range"
    ends = [about.get("low"), about.get("high")]
    low, high = (float(e) if e is not None and math.isfinite(e) else None for e in ends)
    return low, high, "allowed range"
