"""What a policy is: it says in a year, to these people, in these regions, what it offers. It reads and never writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, Literal, get_args

import numpy as np

from edumig_sim.policies.aims import MORE_GRADUATES, Aim
from edumig_sim.policies.offers import PermitOffer, PlacesOffer, RegionTable, ReturnOffer, StudyOffer
from edumig_sim.policies.settings import settle
from edumig_sim.policies.target import Dated, DatedPath, Mask, People, Target
from edumig_sim.quantities import plain, quantity

Priority = Literal["merit", "need", "lottery"]
PRIORITIES: tuple[Priority, ...] = get_args(Priority)
DOLLARS = 1000.0  # in a k$

_registry: dict[str, type[Policy]] = {}


@dataclass(frozen=True, kw_only=True)
class Policy:
    """One lever with its settings. Money is in $ (constant international) a year."""

    lever: ClassVar[str] = ""
    programmes: ClassVar[str] = ""
    source: ClassVar[str] = ""
    needed: ClassVar[tuple[str, ...]] = ()  # settings that a scenario file must give
    example: ClassVar[Mapping[str, str]] = MappingProxyType({})  # settings that a new scenario begins with
    one_of: ClassVar[tuple[str, ...]] = ()  # settings of which a scenario file must give at least one

    label: str = quantity("", unit="", doc="Name in tables; the lever's name when left out.")
    start: int | None = quantity(
        None,
        unit="year",
        low=1900,
        high=2200,
        doc="First year; the first of the horizon when left out.",
    )
    end: int | None = quantity(
        None, unit="year", low=1900, high=2200, doc="Last year in which it makes offers; open when left out."
    )
    ramp: int = quantity(
        0,
        unit="years",
        low=0,
        high=30,
        published=(0, 10),
        doc="Years over which it grows to its full size, in equal steps.",
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

    def value_in(self, setting: str, year: int) -> float:
        """A setting in a year: dated values hold from their year on, and it grows linearly over the ramp."""
        value = at_year(getattr(self, setting), year) or 0.0
        if self.ramp:
            first = year if self.start is None else self.start
            value *= min(1.0, (year - first + 1) / (self.ramp + 1))
        return value

    def study_offer(self, year: int, people: People, regions: RegionTable) -> StudyOffer | None:
        """Money for studying in a region, or None."""
        del year, people, regions
        return None

    def return_offer(self, year: int, people: People, regions: RegionTable) -> ReturnOffer | None:
        """Money for living at home after studying elsewhere, or None."""
        del year, people, regions
        return None

    def permit_offer(self, year: int, people: People, regions: RegionTable) -> PermitOffer | None:
        """The right to stay and work in another country, or None."""
        del year, people, regions
        return None

    def places_offer(self, year: int, regions: RegionTable) -> PlacesOffer | None:
        """A change of the places for people from elsewhere, or None."""
        del year, regions
        return None

    def paid_by_origins(self) -> bool:
        """Whether the public budget of the recipient's origin pays, or else that of the region where she studies."""
        return True

    def in_question(self) -> tuple[str, ...]:
        """The regions that the policy is made for; empty when it is made for all."""
        mine = "origins" if self.paid_by_origins() else "destinations"
        return tuple(getattr(self, mine, ()))

    def aim(self) -> Aim:
        """What it means to move in these regions, and which way."""
        return MORE_GRADUATES

    def describe(self) -> str:
        """What it does, in a sentence."""
        return f"{self.lever}."

    def problems(self, mechanisms: Mapping[str, bool]) -> list[str]:
        """Why it would change nothing with these mechanisms switched off; empty when it does something."""
        del mechanisms
        return []

    def unnamed(self) -> list[str]:
        """Settings that must name a region and name none."""
        return [key for key in self.needed if getattr(self, key) == ()]

    def period(self) -> str:
        """The years of the policy, in words."""
        begin = "from the first year" if self.start is None else f"from {self.start}"
        full = f"; it grows to its full size over {self.ramp} years" if self.ramp else ""
        return (begin if self.end is None else f"{begin} to {self.end}") + full


@dataclass(frozen=True, kw_only=True)
class Targeted(Policy):
    """A policy for people of some origins and ranks."""

    origins: tuple[str, ...] = quantity(
        (), unit="region codes", doc="Home regions it is for; all when left out."
    )
    target: Target = quantity(Target(), unit="", doc="Ranks of family income and ability it is for.")

    def eligible(self, people: People, regions: RegionTable) -> Mask:
        """Who (N,) belongs to its origins and its target."""
        inside = self.target.holds(people)
        if self.origins:
            within = np.zeros(len(regions.codes), bool)
            within[regions.index(self.origins)] = True
            inside &= within[people.origin]
        return inside

    def whom(self) -> str:
        """Origins and target, in words."""
        people = f"people from {', '.join(self.origins)}" if self.origins else "people from everywhere"
        target = self.target.sentence()
        return f"{people} {target}" if target else people


@dataclass(frozen=True, kw_only=True)
class Award(Targeted):
    """A policy that gives awards on application, as far as its budget and its places reach."""

    budget: Dated | None = quantity(
        None,
        unit="$/year",
        low=0,
        high=1e12,
        published=(0, 5e9),
        doc="What new awards may commit in a year, over all their years.",
    )
    places: Dated | None = quantity(
        None,
        unit="persons/year",
        low=0,
        high=1e9,
        published=(0, 200_000),
        doc="New awards a year, at most.",
    )
    priority: Priority = quantity("merit", unit="", doc="Who comes first when money or awards run short.")
    admin_share: float = quantity(
        0.08, unit="share of outlay", low=0, high=1, published=(0.02, 0.2), doc="Cost of administration."
    )

    @property
    def limited(self) -> bool:
        """Whether awards can run short: it has a budget or a number of places."""
        return self.budget is not None or self.places is not None

    def budget_in(self, year: int) -> float | None:
        """Budget of new awards in a year in $, None without a limit; a dated budget is 0 before its first year."""
        return (self.budget.at(year) or 0.0) if isinstance(self.budget, DatedPath) else self.budget

    def places_in(self, year: int) -> float | None:
        """New awards at most in a year, None without a limit; dated places are 0 before their first year."""
        return (self.places.at(year) or 0.0) if isinstance(self.places, DatedPath) else self.places

    def limits(self) -> str:
        """Budget and number of awards, in words; empty when there are none."""
        words = []
        if self.budget is not None:
            words.append(f"new awards may commit {money_words(self.budget)}")
        if self.places is not None:
            words.append(f"at most {_words(self.places, 'new awards a year')}")
        first = {"merit": "the ablest", "need": "the poorest", "lottery": "the lucky"}[self.priority]
        return f" ({'; '.join(words)}; {first} first)" if words else ""


def levers() -> Mapping[str, type[Policy]]:
    """All levers by the name that scenario files use."""
    return MappingProxyType(_registry)


def at_year(value: Dated | None, year: int) -> float | None:
    """A number, or what a dated path holds in a year; None where there is none yet."""
    return value.at(year) if isinstance(value, DatedPath) else value


def money_words(amount: Dated) -> str:
    """An amount a year: "6,000 $ a year", or each amount with the year it begins in."""
    return _words(amount, "$ a year")


def _words(amount: Dated, unit: str) -> str:
    return amount.words(unit) if isinstance(amount, DatedPath) else f"{plain(amount)} {unit}"


def change_words(change: Dated, unit: str, more: str = "more", less: str = "less") -> str:
    """A change with its direction: "12,000 $ a year more", or each with the year it begins in."""
    if isinstance(change, DatedPath):
        return ", ".join(f"{change_words(v, unit, more, less)} from {year}" for year, v in change.values)
    return f"{plain(abs(change))} {unit} {more if change >= 0 else less}"


def to_thousands(dollars: float) -> float:
    """$ to k$."""
    return dollars / DOLLARS


def spread(regions: RegionTable, codes: tuple[str, ...], value: float) -> np.ndarray:
    """A value (R,) in the named regions, or in all when none is named, and 0 elsewhere."""
    placed = np.zeros(len(regions))
    placed[regions.index(codes) if codes else slice(None)] = value
    return placed
