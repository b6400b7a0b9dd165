"""Whom a policy is for, and values that change from a year on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import ScenarioError
from edumig_sim.quantities import is_number, plain

Mask = NDArray[np.bool_]
WHOLE: tuple[float, float] = (0.0, 1.0)


class People(Protocol):
    """Who may be offered something; arrays (N,)."""

    @property
    def origin(self) -> Any: ...
    @property
    def ability_rank(self) -> Any: ...
    @property
    def income_rank(self) -> Any: ...


@dataclass(frozen=True)
class DatedPath:
    """A value that changes with time: each entry holds from its year on; before the first it is absent."""

    values: tuple[tuple[int, float], ...]

    @classmethod
    def of(cls, values: Mapping[int, float] | Iterable[tuple[int, float]]) -> DatedPath:
        """From years with values in any order, such as ``{2026: 3000, 2030: 5000}``."""
        pairs = values.items() if isinstance(values, Mapping) else values
        return cls(tuple(sorted((int(year), float(value)) for year, value in pairs)))

    def at(self, year: int) -> float | None:
        """The value in a year, None before the first."""
        held = [value for first, value in self.values if first <= year]
        return held[-1] if held else None

    def words(self, unit: str) -> str:
        """For example "3,000 $ a year from 2026, 5,000 $ a year from 2030"."""
        return ", ".join(f"{plain(value)} {unit} from {year}" for year, value in self.values)


Dated = float | DatedPath


@dataclass(frozen=True, kw_only=True)
class Target:
    """Whom a policy is for: ranks within the origin, from 0 (lowest) to 1 (highest)."""

    income: tuple[float, float] = WHOLE
    ability: tuple[float, float] = WHOLE

    def __post_init__(self) -> None:
        problems = []
        for f in fields(self):
            span = getattr(self, f.name)
            if is_span(span):
                object.__setattr__(self, f.name, (float(span[0]), float(span[1])))
            else:
                problems.append(f"target.{f.name}: {span!r} is not two ranks from 0 to 1, the lower first")
        if problems:
            raise ScenarioError(problems)

    def holds(self, people: People) -> Mask:
        """Who (N,) is in the target."""
        inside = np.ones(len(people.origin), bool)
        for rank, (low, high) in ((people.income_rank, self.income), (people.ability_rank, self.ability)):
            inside &= (rank >= low) & (rank <= high)
        return inside

    def sentence(self) -> str:
        """For example "in the lowest 40 % of family incomes"; empty for everybody."""
        parts = [
            f"{_share(span)} {what}"
            for span, what in ((self.income, "of family incomes"), (self.ability, "by ability"))
            if span != WHOLE
        ]
        return " and ".join(parts)


def is_span(value: Any) -> bool:
    """Whether a value is a range of ranks: two numbers in [0, 1], the lower first."""
    if not isinstance(value, (list, tuple)) or len(value) != len(WHOLE):
        return False
    return all(is_number(v) for v in value) and 0 <= value[0] < value[1] <= 1


def _share(span: tuple[float, float]) -> str:
    low, high = span
    if low <= 0:
        return f"in the lowest {100 * high:.3g} %"
    if high >= 1:
        return f"in the top {100 * (1 - low):.3g} %"
    return f"between the lowest {100 * low:.3g} % and the top {100 * (1 - high):.3g} %"
