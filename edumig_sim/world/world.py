"""A world: what is true before the first year. Built once, shared by all replicates, never written again."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import DataError

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Flag(NamedTuple):
    """A figure that is not as observed: where, which column, by which rule, and why."""

    where: str
    column: str
    rule: str
    note: str


@dataclass(frozen=True, kw_only=True, eq=False)
class World:
    """Arrays over regions (R,), corridors (R, R) by origin and destination, and years. Money in k$ a year."""

    name: str
    title: str
    base_year: int
    currency: str
    flow_is: str  # what the packaged flows count: "stock" or "entrants"
    codes: tuple[str, ...]
    names: tuple[str, ...]
    country: Ints  # (R,) equal numbers are the same country
    lat: Floats
    lon: Floats
    tier: Ints  # (R,) 0 rich, 1 middle, 2 poor
    cohort_years: Ints  # (Y,)
    cohort_size: Floats  # (Y, R) persons who turn 18
    population: Floats
    adults: Floats  # persons in the labour force, without students
    gdp: Floats  # million $ a year
    family_income: Floats
    income_sigma: Floats
    quality: Floats
    home_price: Floats
    living_cost: Floats
    foreign_fee: Floats
    domestic_fee: Floats
    public_funding: Floats  # k$ per student
    loan: Floats
    work: Floats
    english: Floats
    tax_rate: Floats
    premium: Floats
    wage_skilled: Floats
    wage_unskilled: Floats
    post_study_work: Floats  # years, above what the data reflect
    visa: Floats
    distance_km: Floats
    contiguous: Floats
    language: Floats
    colonial: Floats
    culture: Floats
    diaspora: Floats  # (R, R) persons with a degree
    skilled: Floats  # (R, R) persons by origin and residence
    unskilled: Floats
    target_home: Floats  # entrants a year
    target_outbound: Floats
    target_inbound: Floats
    observed_flow: Floats  # (R, R) entrants a year; NaN where the data list nothing
    mean_study_years: float
    seats_home: Floats
    seats_foreign: Floats
    asc_none: Floats
    none_history: Floats  # added to asc_none where corridor history is used
    asc_foreign: Floats
    asc_domestic: Floats
    delta: Floats
    asc_location: Floats
    amenity: Floats
    asc_stay: Floats  # added to the ties of those who live where they came to study
    belief_leave: Floats
    belief_stay: Floats
    affinity: Floats
    flags: tuple[Flag, ...] = ()
    sources: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for _, array in self._arrays():
            array.setflags(write=False)
        problems = [p for check in CHECKS for p in check(self)]
        if problems:
            raise DataError([f"world {self.name!r}: {p}" for p in problems])

    def cohort(self, year: int) -> Floats:
        """Persons (R,) who turn 18 in a year; outside the known years, those of the nearest."""
        place = int(np.clip(year - self.cohort_years[0], 0, len(self.cohort_years) - 1))
        return self.cohort_size[place]

    def with_constants(self, constants: Mapping[str, Floats]) -> World:
        """The same world with other fitted constants."""
        return self.replace_arrays(constants)

    def replace_arrays(self, arrays: Mapping[str, Floats]) -> World:
        """The same world with other arrays, checked again. Takes copies: what was given stays writable."""
        changes: dict[str, Any] = {k: np.array(v, getattr(self, k).dtype) for k, v in arrays.items()}
        return dataclasses.replace(self, **changes)

    @property
    def digest(self) -> str:
        """SHA-256 over all arrays and codes: equal digests mean equal data."""
        seal = hashlib.sha256(",".join(self.codes).encode())
        for name, array in self._arrays():
            seal.update(name.encode())
            seal.update(np.ascontiguousarray(array).tobytes())
        return seal.hexdigest()

    def _arrays(self) -> Iterator[tuple[str, NDArray[Any]]]:
        for f in dataclasses.fields(self):
            value = getattr(self, f.name)
            if isinstance(value, np.ndarray):
                yield f.name, value


def check_sizes(world: World) -> list[str]:
    """Fail if an array has not one entry a region or a corridor."""
    size = len(world.codes)
    years = {"cohort_size": (len(world.cohort_years), size), "cohort_years": world.cohort_years.shape}
    return [
        f"{name} has the shape {array.shape}"
        for name, array in world._arrays()
        if array.shape != years.get(name, (size,) * array.ndim)
    ]


def check_codes(world: World) -> list[str]:
    """Fail if two regions share a code."""
    twice = sorted({c for c in world.codes if world.codes.count(c) > 1})
    return [f"region codes used twice: {', '.join(twice)}"] if twice else []


def check_finite(world: World) -> list[str]:
    """Fail if a figure that the model needs is missing."""
    open_ended = {"observed_flow", "asc_none", "asc_foreign", "asc_domestic"}
    return [
        f"{name} has missing or infinite values"
        for name, array in world._arrays()
        if name not in open_ended and not np.isfinite(array).all()
    ]


def check_signs(world: World) -> list[str]:
    """Fail if persons, incomes or wages are not positive, or shares not in [0, 1]."""
    positive = (
        "cohort_size population adults gdp family_income income_sigma wage_skilled wage_unskilled living_cost"
    )
    positive += " public_funding"
    problems = [f"{n} must be positive" for n in positive.split() if not (getattr(world, n) > 0).all()]
    for name in (
        "diaspora",
        "skilled",
        "unskilled",
        "seats_home",
        "seats_foreign",
        "home_price",
        "foreign_fee",
    ):
        if not (getattr(world, name) >= 0).all():
            problems.append(f"{name} must not be negative")
    for name in ("english", "language", "culture", "tax_rate", "belief_stay", "belief_leave"):
        array = getattr(world, name)
        if not ((array >= 0) & (array <= 1)).all():
            problems.append(f"{name} must be between 0 and 1")
    return problems


def check_targets(world: World) -> list[str]:
    """Fail if a cohort is smaller than its entrants."""
    cohort = world.cohort(world.base_year)
    problems = []
    for i, code in enumerate(world.codes):
        if world.target_home[i] + world.target_outbound[i] >= cohort[i]:
            problems.append(f"{code}: more entrants than persons of 18")
    return problems


CHECKS: tuple[Callable[[World], list[str]], ...] = (
    check_sizes,
    check_codes,
    check_finite,
    check_signs,
    check_targets,
)
