"""Turning plain values into typed settings; every problem is kept, none is raised before all are known."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field, fields
from typing import Any, TypeVar, get_args, get_type_hints

from edumig_sim.errors import Problem, nearest
from edumig_sim.policies import DatedPath, Policy, Target, levers
from edumig_sim.policies.base import PRIORITIES
from edumig_sim.scenario.text import Text

T = TypeVar("T")
_RANKS = re.compile(r"^(lowest|bottom|poorest|top|highest|richest)\s+(\d+(?:\.\d+)?)\s*%$")
_LOW_WORDS = ("lowest", "bottom", "poorest")


class Reader:
    """Reads keys of one file and collects what is wrong with them."""

    def __init__(self, text: Text, codes: tuple[str, ...]) -> None:
        self.text, self.codes = text, codes
        self.problems: list[Problem | str] = []

    def wrong(self, key: str, what: str) -> None:
        """Note a problem at a key path."""
        self.problems.append(Problem(self.text.where(key), what))

    def known_keys(self, values: Any, path: str, allowed: Iterable[str]) -> dict[str, Any]:
        """The mapping at a path, with unknown keys noted and left out."""
        if values is None:
            return {}
        if not isinstance(values, Mapping):
            self.wrong(
                path, f"{_show(values)} where keys with values are expected: {', '.join(sorted(allowed))}"
            )
            return {}
        good = {}
        for key, value in values.items():
            if key in allowed:
                good[key] = value
            else:
                self.wrong(_join(path, key), f"no such key.{nearest(str(key), allowed)}")
        return good

    def number(
        self, key: str, value: Any, about: Mapping[str, Any], whole: bool = False
    ) -> float | int | None:
        """A number in its allowed range, or None with the problem noted."""
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            self.wrong(key, f"{_show(value)} is not a number ({_range(about)})")
            return None
        if not about["low"] <= value <= about["high"]:
            self.wrong(
                key, f"{value:g} is outside the allowed range; allowed is {_range(about)}. {about['doc']}"
            )
            return None
        if whole and value != int(value):
            self.wrong(key, f"{value:g} is not a whole number ({_range(about)})")
            return None
        return int(value) if whole else float(value)

    def flag(self, key: str, value: Any) -> bool | None:
        """on/off, true/false."""
        if isinstance(value, bool):
            return value
        self.wrong(key, f"{_show(value)} is neither on nor off")
        return None

    def choice(self, key: str, value: Any, options: tuple[str, ...]) -> str | None:
        """One of some names."""
        if value in options:
            return str(value)
        self.wrong(key, f"{_show(value)} is not one of {', '.join(options)}.{nearest(str(value), options)}")
        return None

    def words(self, key: str, value: Any) -> str | None:
        """A text."""
        if isinstance(value, str):
            return value
        self.wrong(key, f"{_show(value)} is not a text")
        return None

    def regions(self, key: str, value: Any) -> tuple[str, ...] | None:
        """Region codes of the world; one code may stand without a list."""
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list):
            self.wrong(key, f"{_show(value)} is not a list of region codes")
            return None
        strange = [c for c in listed if c not in self.codes]
        for code in strange:
            self.wrong(key, f"no region {code!r} in this world.{nearest(str(code), self.codes)}")
        return None if strange else tuple(listed)

    # --- policies ----------------------------------------------------------------------------------------------------

    def policy(self, item: Any, path: str, horizon: tuple[int, int]) -> Policy | None:
        """One entry of ``policies``: the lever's name with its settings."""
        if isinstance(item, str):
            item = {item: {}}
        if not isinstance(item, Mapping) or len(item) != 1:
            self.wrong(
                path, "each policy is one lever with its settings, such as '- scholarship: {amount: 4000}'"
            )
            return None
        (lever, raw), *_ = item.items()
        cls = levers().get(str(lever))
        if cls is None:
            self.wrong(_join(path, lever), f"no such lever.{nearest(str(lever), levers())}")
            return None
        path = _join(path, lever)
        spec = {f.name: f for f in fields(cls)}
        given = {
            k: self._setting(f"{path}.{k}", spec[k], v, cls)
            for k, v in self.known_keys(raw, path, spec).items()
        }
        before = len(self.problems)
        start = given.get("start") or horizon[0]
        end = given.get("end")
        if not horizon[0] <= start <= horizon[1]:
            self.wrong(f"{path}.start", f"{start} is outside the horizon {horizon[0]} to {horizon[1]}")
        if end is not None and end < start:
            self.wrong(f"{path}.end", f"{end} is before the start {start}")
        bad = any(v is None and raw[k] is not None for k, v in given.items()) or len(self.problems) > before
        return None if bad else cls(**{**given, "start": start})

    def _setting(self, path: str, spec: Field[Any], value: Any, cls: type[Policy]) -> Any:
        hint = str(get_type_hints(cls)[spec.name])
        optional = type(None) in get_args(get_type_hints(cls)[spec.name])
        about = spec.metadata
        if value is None and optional:
            return None
        if about["unit"] == "region codes":
            return self.regions(path, value)
        if spec.name == "target":
            return self._target(path, value)
        if spec.name == "priority":
            return self.choice(path, value, PRIORITIES)
        if spec.name == "label":
            return self.words(path, value)
        if about["unit"] == "year":
            return self.number(path, value, {**about, "low": 1900, "high": 2200}, whole=True)
        if "DatedPath" in hint and isinstance(value, Mapping):
            return self._dated(path, value, about)
        return self.number(path, value, about, whole=hint == str(int))

    def _dated(self, path: str, value: Mapping[Any, Any], about: Mapping[str, Any]) -> DatedPath | None:
        years = {**about, "low": 1900, "high": 2200, "doc": "", "unit": "year"}
        steps = [
            (
                self.number(f"{path}.{year}", year, years, whole=True),
                self.number(f"{path}.{year}", amount, about),
            )
            for year, amount in value.items()
        ]
        if not steps:
            self.wrong(path, "a dated path needs at least one year, such as {2026: 3000, 2030: 5000}")
            return None
        good = [(int(y), float(a)) for y, a in steps if y is not None and a is not None]
        return DatedPath(tuple(sorted(good))) if len(good) == len(steps) else None

    def _target(self, path: str, value: Any) -> Target | None:
        given = self.known_keys(value, path, ("income", "ability"))
        before = len(self.problems)
        spans = {k: self._ranks(f"{path}.{k}", v) for k, v in given.items()}
        return None if len(self.problems) > before else Target(**{k: v for k, v in spans.items() if v})

    def _ranks(self, path: str, value: Any) -> tuple[float, float] | None:
        if isinstance(value, str) and (match := _RANKS.match(value.strip().lower())):
            share = float(match[2]) / 100.0
            if share <= 1:
                return (0.0, share) if match[1] in _LOW_WORDS else (1.0 - share, 1.0)
        if isinstance(value, list) and len(value) == 2 and all(_is_number(v) for v in value):
            low, high = float(value[0]), float(value[1])
            if 0 <= low < high <= 1:
                return low, high
        self.wrong(path, f"{_show(value)} is not a range of ranks: 'lowest 40%', 'top 20%' or [0.2, 0.6]")
        return None


def collect(read: Callable[[str, Any], T | None], values: Mapping[str, Any], path: str) -> dict[str, T]:
    """Read every value of a mapping, leaving out those that were wrong."""
    found = {key: read(_join(path, key), value) for key, value in values.items()}
    return {key: value for key, value in found.items() if value is not None}


def _join(path: str, key: Any) -> str:
    return f"{path}.{key}" if path else str(key)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _range(about: Mapping[str, Any]) -> str:
    low, high, unit = about["low"], about["high"], about.get("unit", "")
    span = f"{low:g} to {high:g}" if math.isfinite(low) and math.isfinite(high) else f"at least {low:g}"
    return (
        f"{span} {unit}".strip()
        if math.isfinite(low) or math.isfinite(high)
        else f"any number {unit}".strip()
    )


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
