"""What a policy is: it says in a year, to these people, in these regions, what it offers. It reads and never writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, ClassVar, Literal, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from edumig_sim.quantities import quantity

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Priority = Literal["merit", "need", "lottery"]
PRIORITIES: tuple[Priority, ...] = ("merit", "need", "lottery")
WHOLE: tuple[float, float] = (0.0, 1.0)
_DOLLARS = 1000.0  # in a k$


class People(Protocol):
    """Who may be offered something; arrays (N,)."""

    @property
    def origin(self) -> Any: ...
    @property
    def ability_rank(self) -> Any: ...
    @property
    def income_rank(self) -> Any: ...


class RegionOrder(Protocol):
    """The regions of a world, in order."""

    codes: tuple[str, ...]

    def __len__(self) -> int: ...
    def index(self, codes: tuple[str, ...]) -> NDArray[np.intp]: ...


class Offer(NamedTuple):
    """What a policy offers this year. Offers add up, so that their order never matters."""

    eligible: Mask  # (N,)
    amount: Floats  # (R,) k$ a year, by destination (study) or by home region (return)
    at_home: bool = False  # whether money for study is also paid to those who study in their own region


@dataclass(frozen=True)
class DatedPath:
    """A value that changes with time: each entry holds from its year on; before the first it is absent."""

    values: tuple[tuple[int, float], ...]

    def at(self, year: int) -> float | None:
        """The value in a year, None before the first."""
        held = [value for first, value in self.values if first <= year]
        return held[-1] if held else None


Dated = float | DatedPath


@dataclass(frozen=True, kw_only=True)
class Target:
    """Whom a policy is for: ranks within the origin, from 0 (lowest) to 1 (highest)."""

    income: tuple[float, float] = WHOLE
    ability: tuple[float, float] = WHOLE

    def holds(self, people: People) -> Mask:
        """Who (N,) is in the target."""
        inside = np.ones(len(people.origin), bool)
        for rank, (low, high) in ((people.income_rank, self.income), (people.ability_rank, self.ability)):
            inside &= (rank >= low) & (rank <= high)
        return inside

    def sentence(self) -> str:
        """For example "from the lowest 40 % of family incomes"; empty for everybody."""
        parts = [
            f"{_share(span)} {what}"
            for span, what in ((self.income, "of family incomes"), (self.ability, "by ability"))
            if span != WHOLE
        ]
        return " and ".join(parts)


def _share(span: tuple[float, float]) -> str:
    low, high = span
    if low <= 0:
        return f"in the lowest {100 * high:.0f} %"
    if high >= 1:
        return f"in the top {100 * (1 - low):.0f} %"
    return f"between the {100 * low:.0f}th and the {100 * high:.0f}th percentile"


_registry: dict[str, type[Policy]] = {}


@dataclass(frozen=True, kw_only=True)
class Policy:
    """One lever with its settings. Money is in $ (constant international) a year."""

    lever: ClassVar[str] = ""
    programmes: ClassVar[str] = ""
    source: ClassVar[str] = ""

    label: str = quantity("", unit="", doc="Name in tables; the lever's name when left out.")
    origins: tuple[str, ...] = quantity(
        (), unit="region codes", doc="Home regions it is for; all when left out."
    )
    start: int | None = quantity(None, unit="year", doc="First year; the first of the horizon when left out.")
    end: int | None = quantity(None, unit="year", doc="Last year of new awards; open when left out.")
    ramp: int = quantity(
        0, unit="years", low=0, high=30, doc="Years over which the amount grows to its full size."
    )
    target: Target = quantity(Target(), unit="", doc="Ranks of family income and ability it is for.")
    budget: Dated | None = quantity(
        None,
        unit="$/year",
        low=0,
        high=1e12,
        doc="What new awards may commit in a year, over all their years.",
    )
    places: float | None = quantity(
        None, unit="persons/year", low=0, high=1e9, doc="New awards a year, at most."
    )
    priority: Priority = quantity("merit", unit="", doc="Who comes first when money or awards run short.")
    admin_share: float = quantity(
        0.08, unit="share of outlay", low=0, high=1, published=(0.02, 0.2), doc="Cost of administration."
    )

    def __init_subclass__(cls, lever: str = "") -> None:
        super().__init_subclass__()
        if lever:
            assert lever not in _registry, f"lever {lever!r} is defined twice"
            _registry[lever] = cls
            cls.lever = lever

    def active(self, year: int) -> bool:
        """Whether it makes new offers in a year."""
        return (self.start is None or self.start <= year) and (self.end is None or year <= self.end)

    def budget_in(self, year: int) -> float | None:
        """Budget of new awards in a year in $, None without a limit."""
        return self.budget.at(year) if isinstance(self.budget, DatedPath) else self.budget

    def amount_in(self, year: int, first_year: int) -> float:
        """The amount in $ a year; grows linearly over the ramp that begins in ``first_year``."""
        amount: Dated = getattr(self, "amount", 0.0)
        value = (amount.at(year) or 0.0) if isinstance(amount, DatedPath) else amount
        if self.ramp:
            value *= min(1.0, (year - first_year + 1) / (self.ramp + 1))
        return value

    def study_offer(self, year: int, people: People, regions: RegionOrder) -> Offer | None:
        """Money for studying in a region, or None."""
        del year, people, regions
        return None

    def return_offer(self, year: int, people: People, regions: RegionOrder) -> Offer | None:
        """Money for living at home after studying elsewhere, or None."""
        del year, people, regions
        return None

    def describe(self) -> str:
        """What it does, in a sentence."""
        return f"{self.lever}."

    def eligible(self, people: People, regions: RegionOrder) -> Mask:
        """Who (N,) belongs to its origins and its target."""
        inside = self.target.holds(people)
        if self.origins:
            inside &= np.isin(people.origin, regions.index(self.origins))
        return inside

    def period(self) -> str:
        """The years of the policy, in words."""
        begin = "from the first year" if self.start is None else f"from {self.start}"
        return begin if self.end is None else f"{begin} to {self.end}"

    def limits(self) -> str:
        """Budget and number of awards, in words; empty when there are none."""
        words = []
        if isinstance(self.budget, DatedPath):
            words.append("new awards within a yearly budget that changes over time")
        elif self.budget is not None:
            words.append(f"new awards may commit {self.budget:,.0f} $ a year")
        if self.places is not None:
            words.append(f"at most {self.places:,.0f} new awards a year")
        first = {"merit": "the ablest", "need": "the poorest", "lottery": "the lucky"}[self.priority]
        return f" ({'; '.join(words)}, {first} first)" if words else ""

    def whom(self) -> str:
        """Origins and target, in words."""
        people = f"people from {', '.join(self.origins)}" if self.origins else "people from everywhere"
        target = self.target.sentence()
        return f"{people} {target}" if target else people


def levers() -> Mapping[str, type[Policy]]:
    """All levers by the name that scenario files use."""
    return MappingProxyType(_registry)


def settings(lever: type[Policy]) -> list[tuple[str, Mapping[str, Any]]]:
    """Fields of a lever with their unit, ranges and meaning."""
    return [(f.name, f.metadata) for f in fields(lever)]


def to_thousands(dollars: float) -> float:
    """$ to k$."""
    return dollars / _DOLLARS
