"""Factors: what a study varies. A number in the unit interval, as every design draws it, becomes a value."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

Kind = Literal["continuous", "integer", "categorical"]
Role = Literal["uncertainty", "lever"]
Scale = Literal["linear", "log"]
Value = float | int | bool | str
KINDS: tuple[Kind, ...] = ("continuous", "integer", "categorical")
ROLES: tuple[Role, ...] = ("uncertainty", "lever")
SCALES: tuple[Scale, ...] = ("linear", "log")


@dataclass(frozen=True, kw_only=True)
class Factor:
    """One thing that differs between the points of a study.

    path: a dotted path into the scenario, such as ``parameters.theta_network``. low, high: of a continuous factor, or
    of an integer one, both included. values: of a categorical one, in the order in which designs number them. role:
    an uncertainty is not ours to choose, a lever is. span: where the range comes from.
    """

    path: str
    kind: Kind = "continuous"
    low: float = 0.0
    high: float = 1.0
    scale: Scale = "linear"
    values: tuple[Value, ...] = ()
    role: Role = "uncertainty"
    unit: str = ""
    doc: str = ""
    span: str = "given"

    def value(self, place: float) -> Value:
        """The value at a place in [0, 1] of the factor's range."""
        if self.kind == "categorical":
            return self.values[min(int(place * len(self.values)), len(self.values) - 1)]
        if self.kind == "integer":
            return int(min(self.low + math.floor(place * (self.high - self.low + 1)), self.high))
        if self.scale == "log":
            return float(np.clip(self.low * (self.high / self.low) ** place, self.low, self.high))
        return float(np.clip(self.low + place * (self.high - self.low), self.low, self.high))

    def places(self, levels: int) -> list[float]:
        """Places in [0, 1] of so many levels, ends included; all values of a categorical factor."""
        if self.kind == "continuous":
            return [float(p) for p in np.linspace(0.0, 1.0, levels)]
        if self.kind == "categorical":
            return [(k + 0.5) / len(self.values) for k in range(len(self.values))]
        count = round(self.high - self.low) + 1
        chosen = sorted({round(k) for k in np.linspace(0, count - 1, min(levels, count))})
        return [(k + 0.5) / count for k in chosen]

    def code(self, value: Value) -> float:
        """A value as the number by which a design keeps it: itself, or its position among the values."""
        return float(self._position(value)) if self.kind == "categorical" else float(value)

    def decoded(self, code: float) -> Value:
        """The value of a number made by ``code``."""
        if self.kind == "categorical":
            return self.values[int(code)]
        return int(code) if self.kind == "integer" else float(code)

    def _position(self, value: Value) -> int:
        for k, known in enumerate(self.values):
            if same(known, value):
                return k
        raise ValueError(f"{value!r} is not one of the values")

    def describe(self) -> str:
        """What is varied and how far, in a sentence."""
        if self.kind == "categorical":
            span = "one of " + ", ".join(_word(v) for v in self.values)
        else:
            unit = f" {self.unit}" if self.unit else ""
            span = f"{self.low:g} to {self.high:g}{unit}" + (" (log scale)" if self.scale == "log" else "")
            span += "" if self.span == "given" else f", its {self.span}"
        return f"{self.path} ({self.role}): {span}."

    def as_mapping(self) -> dict[str, Any]:
        """The factor as it stands in a study file."""
        if self.kind == "categorical":
            return {"values": list(self.values), "role": self.role}
        span: Mapping[str, Any] = {"low": self.low, "high": self.high}
        if self.kind == "integer":
            span = {"low": int(self.low), "high": int(self.high)}
        scale = {"scale": self.scale} if self.scale != "linear" else {}
        return {**span, **scale, "role": self.role}


def same(a: Any, b: Any) -> bool:
    """Whether two values are the same; on is not 1."""
    return isinstance(a, bool) == isinstance(b, bool) and bool(a == b)


def _word(value: Value) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else str(value)
