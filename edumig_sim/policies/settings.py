"""What a user may set, read off the fields of a frozen class: kind, unit, ranges; and one check for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from edumig_sim.errors import Problem, ScenarioError
from edumig_sim.policies.target import DatedPath, Target
from edumig_sim.quantities import number_problem

Kind = Literal["regions", "target", "choice", "text", "flag", "whole", "number", "path"]
_PLAIN: Mapping[Any, Kind] = {Target: "target", bool: "flag", int: "whole", float: "number", str: "text"}


@dataclass(frozen=True)
class Setting:
    """One field that a user may set."""

    name: str
    kind: Kind
    optional: bool  # may be None: absent
    options: tuple[str, ...]  # of a choice
    about: Mapping[str, Any]  # unit, doc, low, high, published, source


def settings(cls: type) -> Mapping[str, Setting]:
    """The fields of a class that were declared by ``quantity``, by name."""
    return _settings(cls)


def settle(chosen: object, place: str) -> None:
    """Check every setting of a frozen object and bring it to one form (tuples, whole numbers, floats).

    Raises ScenarioError with all problems; ``place`` names the object in them.
    """
    problems: list[Problem | str] = []
    for setting in settings(type(chosen)).values():
        value = getattr(chosen, setting.name)
        if value is None and setting.optional:
            continue
        settled, problem = _settled(setting, value)
        object.__setattr__(chosen, setting.name, settled)
        if problem:
            problems.append(Problem(f"{place}.{setting.name}", problem))
    if problems:
        raise ScenarioError(problems)


@cache
def _settings(cls: type) -> Mapping[str, Setting]:
    hints = get_type_hints(cls)
    declared = {f.name: f.metadata for f in fields(cls) if f.metadata}
    return {name: _setting(name, hints[name], about) for name, about in declared.items()}


def _setting(name: str, hint: Any, about: Mapping[str, Any]) -> Setting:
    union = get_origin(hint) in (Union, UnionType)
    parts = get_args(hint) if union else (hint,)
    kept = [part for part in parts if part is not NoneType]
    options: tuple[str, ...] = ()
    if get_origin(kept[0]) is Literal:
        kind: Kind = "choice"
        options = get_args(kept[0])
    elif get_origin(kept[0]) is tuple:
        kind = "regions"
    else:
        kind = "path" if DatedPath in kept else _PLAIN[kept[0]]
    return Setting(name, kind, len(kept) < len(parts), options, about)


def _settled(setting: Setting, value: Any) -> tuple[Any, str]:
    """The value in its one form, and what is wrong with it."""
    if setting.kind == "regions":
        codes = (value,) if isinstance(value, str) else tuple(value)
        return codes, _codes_problem(codes)
    if setting.kind == "path" and isinstance(value, (Mapping, DatedPath)):
        return _path(setting, value)
    if setting.kind in ("whole", "number", "path"):
        problem = number_problem(value, setting.about, whole=setting.kind == "whole")
        if problem:
            return value, problem
        return (int(value) if setting.kind == "whole" else float(value)), ""
    if setting.kind == "choice":
        return (
            value,
            "" if value in setting.options else f"{value!r} is not one of {', '.join(setting.options)}",
        )
    kind = {"target": Target, "flag": bool, "text": str}[setting.kind]
    return value, "" if isinstance(value, kind) else f"{value!r} is not a {setting.kind}"


def _codes_problem(codes: tuple[Any, ...]) -> str:
    if not all(isinstance(code, str) for code in codes):
        return f"{codes!r} are not region codes"
    return "a region is named twice" if len(set(codes)) < len(codes) else ""


def _path(setting: Setting, value: Mapping[int, float] | DatedPath) -> tuple[Any, str]:
    pairs = value.values if isinstance(value, DatedPath) else tuple(value.items())
    for year, amount in pairs:
        if not isinstance(year, int) or isinstance(year, bool):
            return value, f"{year!r} is not a year"
        problem = number_problem(amount, setting.about)
        if problem:
            return value, f"in {year}: {problem}"
    if not pairs:
        return value, "a dated path needs at least one year, such as {2026: 3000, 2030: 5000}"
    return DatedPath.of(pairs), ""
