"""What a policy is: it says in a year, to these people, in these regions, what it offers. It reads and never writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, Literal, NamedTuple, Protocol, get_args

import numpy as np
from numpy.typing import NDArray

from edumig_sim.policies.settings import settle
from edumig_sim.policies.target import Dated, DatedPath, Mask, People, Target
from edumig_sim.quantities import plain, quantity

Floats = NDArray[np.float64]
Priority = Literal["merit", "need", "lottery"]
PRIORITIES: tuple[Priority, ...] = get_args(Priority)
_DOLLARS = 1000.0  # in a k$


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


_registry: dict[str, type[Policy]] = {}


@dataclass(frozen=True, kw_only=True)
class Policy:
    """One lever with its settings. Money is in $ (constant international) a year."""

    lever: ClassVar[str] = ""
    programmes: ClassVar[str] = ""
    source: ClassVar[str] = ""
    needed: ClassVar[tuple[str, ...]] = ()  # settings that a scenario file must give

    label: str = quantity("", unit="", doc="Name in tables; the lever's name when left out.")
    origins: tuple[str, ...] = quantity(
        (), unit="region codes", doc="Home regions it is for; all when left out."
    )
    start: int | None = quantity(
        None,
        unit="year",
        low=1900,
        high=2200,
        doc="First year; the first of the horizon when left out.",
    )
    end: int | None = quantity(
        None, unit="year", low=1900, high=2200, doc="Last year of new awards; open when left out."
    )
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

    def __post_init__(self) -> None:
        settle(self, self.lever)

    def active(self, year: int) -> bool:
        """Whether it makes new offers in a year."""
        return (self.start is None or self.start <= year) and (self.end is None or year <= self.end)

    def budget_in(self, year: int) -> float | None:
        """Budget of new awards in a year in $, None without a limit; a dated budget is 0 before its first year."""
        return (self.budget.at(year) or 0.0) if isinstance(self.budget, DatedPath) else self.budget

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

    def paid_by_origins(self) -> bool:
        """Whether the public budget of the recipient's origin pays, or else that of the region where she studies."""
        return True

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
        full = f"; the amount grows to its full size over {self.ramp} years" if self.ramp else ""
        return (begin if self.end is None else f"{begin} to {self.end}") + full

    def limits(self) -> str:
        """Budget and number of awards, in words; empty when there are none."""
        words = []
        if self.budget is not None:
            words.append(f"new awards may commit {money_words(self.budget)}")
        if self.places is not None:
            words.append(f"at most {plain(self.places)} new awards a year")
        first = {"merit": "the ablest", "need": "the poorest", "lottery": "the lucky"}[self.priority]
        return f" ({'; '.join(words)}; {first} first)" if words else ""

    def whom(self) -> str:
        """Origins and target, in words."""
        people = f"people from {', '.join(self.origins)}" if self.origins else "people from everywhere"
        target = self.target.sentence()
        return f"{people} {target}" if target else people


def levers() -> Mapping[str, type[Policy]]:
    """All levers by the name that scenario files use."""
    return MappingProxyType(_registry)


def money_words(amount: Dated) -> str:
    """An amount a year: "6,000 $ a year", or each amount with the year it begins in."""
    return amount.words("$ a year") if isinstance(amount, DatedPath) else f"{plain(amount)} $ a year"


def to_thousands(dollars: float) -> float:
    """$ to k$."""
    return dollars / _DOLLARS
