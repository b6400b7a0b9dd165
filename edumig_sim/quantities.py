"""The one way to declare a number that a user may set: default, unit, ranges, source and meaning."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from edumig_sim.errors import Problem

_BEYOND = 10**24  # whole numbers that are told by their digits
_COUNTED = 10**4000  # Python writes no longer ones
LONGEST_SHOWN = 57  # characters of a wrong value in a message


def quantity(
    default: Any,
    *,
    unit: str,
    doc: str,
    low: float = -math.inf,
    high: float = math.inf,
    published: tuple[float, float] | None = None,
    source: str = "",
) -> Any:
    """Declare a dataclass field with its unit and ranges.

    Outside ``low`` to ``high`` a value is an error; outside ``published`` it runs and carries a mark.
    """
    return field(
        default=default,
        metadata={
            "unit": unit,
            "doc": doc,
            "low": low,
            "high": high,
            "published": published,
            "source": source,
        },
    )


def is_number(value: Any) -> bool:
    """A finite int or float; a switch is not a number. An int is finite however many digits it has."""
    if isinstance(value, int):
        return not isinstance(value, bool)
    return isinstance(value, float) and math.isfinite(value)


def whole_asked(
    asked: Mapping[str, Any], key: str, span: tuple[int, int], usual: int, problems: list[Problem]
) -> int:
    """A whole number that a page asks for; the usual one, with a problem more, for anything outside the span."""
    value = asked.get(key, usual)
    if not is_number(value) or value != int(value) or not span[0] <= value <= span[1]:
        problems.append(Problem(key, f"{str(value)[:40]} is not a whole number from {span[0]} to {span[1]}"))
        return usual
    return int(value)


def range_words(about: Mapping[str, Any]) -> str:
    """What is allowed, such as "0 to 500,000 $/year"."""
    low, high, unit = about["low"], about["high"], about.get("unit", "")
    if unit == "year":
        return f"a year from {low} to {high}"
    if math.isfinite(low) and math.isfinite(high):
        span = f"{plain(low)} to {plain(high)}"
    elif math.isfinite(low):
        span = f"at least {plain(low)}"
    else:
        span = f"at most {plain(high)}" if math.isfinite(high) else "any number"
    return f"{span} {unit}".strip()


def plain(value: float) -> str:
    """A number as a user writes it, with thousands separated; a whole number far beyond any use in short."""
    if isinstance(value, int) and abs(value) >= _BEYOND:
        return (
            f"a number of {len(str(abs(value)))} digits"
            if abs(value) < _COUNTED
            else "a number of thousands of digits"
        )
    return f"{int(value):,}" if value == int(value) else f"{value:,g}"


def number_problem(value: Any, about: Mapping[str, Any], *, whole: bool = False) -> str:
    """Why a value cannot stand for a quantity; empty when it can."""
    if value is None:
        return f"has no value; allowed is {range_words(about)}"
    if not is_number(value):
        text = repr(value)
        shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "..."
        return f"{shown} is not a number; allowed is {range_words(about)}"
    if whole and value != int(value):
        return f"{value:g} is not a whole number; allowed is {range_words(about)}"
    if not about["low"] <= value <= about["high"] and about.get("unit") == "year":
        return f"{value} is no year of a simulation; allowed is {range_words(about)}"
    if not about["low"] <= value <= about["high"]:
        allowed = range_words(about)
        return f"{plain(value)} is outside the allowed range; allowed is {allowed}. {about['doc']}".strip()
    return ""


def is_unusual(value: Any, about: Mapping[str, Any]) -> bool:
    """Whether a number is outside its published range; it runs, and carries a mark."""
    span = about.get("published")
    return span is not None and is_number(value) and not span[0] <= value <= span[1]
