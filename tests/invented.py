"""Invented worlds and plain scenarios for tests of the model's laws."""

from __future__ import annotations

import dataclasses
from functools import cache

import numpy as np

from edumig_sim.model import EduMigModel
from edumig_sim.scenario import Mechanisms, Population, Scenario
from edumig_sim.world import World, load_world
from edumig_sim.world.parameters import load_parameters

CODES = ("A", "B", "C", "D", "E", "F")
BURN_IN = 10


@dataclasses.dataclass(frozen=True, kw_only=True)
class Invented(World):
    """A world that tests can turn around."""

    def reordered(self, order: np.ndarray) -> Invented:
        """The same regions in another order."""
        changes = {}
        for f in dataclasses.fields(self):
            value = getattr(self, f.name)
            if isinstance(value, np.ndarray) and f.name not in {"cohort_years", "cohort_size"}:
                changes[f.name] = value[order] if value.ndim == 1 else value[np.ix_(order, order)]
        codes, names = (tuple(np.array(t)[order].tolist()) for t in (self.codes, self.names))
        return dataclasses.replace(
            self, codes=codes, names=names, cohort_size=self.cohort_size[:, order], **changes
        )

    def with_unreachable_region(self, code: str) -> Invented:
        """One more region that nobody can pay for or live in; its own people are few."""
        changes = {}
        for f in dataclasses.fields(self):
            value = getattr(self, f.name)
            if isinstance(value, np.ndarray) and f.name != "cohort_years":
                pad = [(0, 1)] * value.ndim if f.name != "cohort_size" else [(0, 0), (0, 1)]
                changes[f.name] = np.pad(value, pad, mode="edge")
        last = len(self.codes)
        changes["country"][last] = 99
        for name in ("diaspora", "skilled", "unskilled"):
            changes[name][last, :last] = changes[name][:last, last] = 0.0
        changes["diaspora"][last, last] = 0.0
        for name in ("foreign_fee", "domestic_fee"):
            changes[name][last] = 1e9
        changes["visa"][last] = 9.0
        changes["wage_skilled"][last] = changes["wage_unskilled"][last] = 1e-3
        changes["family_income"][last] = 1e-3
        return dataclasses.replace(self, codes=(*self.codes, code), names=(*self.names, code), **changes)


def invented_world(
    *, seats: float = 1.3, equal: bool = False, closed: bool = False, foreign_fee: float = 6.0
) -> Invented:
    """Six regions, three of one country. ``seats`` scales places; ``equal`` makes all regions alike."""
    size = len(CODES)
    one, rng = np.ones(size), np.random.default_rng(7)
    distance = rng.uniform(300, 3000, (size, size))
    distance = np.maximum(distance, distance.T)
    diaspora = rng.uniform(100, 3000, (size, size))
    if equal:
        distance[:], diaspora[:] = 1000.0, 1000.0
    np.fill_diagonal(distance, 50.0)
    np.fill_diagonal(diaspora, 0.0)
    diaspora *= not closed
    country = np.arange(size) if equal or closed else np.array([0, 0, 0, 1, 2, 3])
    vary = np.zeros(size) if equal else np.linspace(-1, 1, size)
    skilled = diaspora + np.diag(60_000 * one)
    home = np.full(size, 9000.0)
    away = np.full(size, 0.0 if closed else 1800.0)
    return Invented(
        name="invented", title="Six invented regions", base_year=2015, currency="$", flow_is="entrants", sources={},
        codes=CODES, names=CODES, country=country, lat=vary, lon=vary, tier=np.zeros(size, np.int64),
        cohort_years=np.array([2015]), cohort_size=20_000 * one[None, :], population=1e6 * one, adults=4e5 * one,
        gdp=15_000 * one, family_income=15 * np.exp(0.3 * vary), income_sigma=0.7 * one, quality=vary,
        home_price=2 * one, living_cost=6 * one, foreign_fee=np.where(np.arange(size) == 4, foreign_fee, 6.0),
        domestic_fee=3 * one, public_funding=8 * one, loan=4 * one, work=3 * one, english=0.3 + 0.2 * vary,
        tax_rate=0.3 * one, premium=1.6 * one, wage_skilled=30 * np.exp(0.3 * vary),
        wage_unskilled=18 * np.exp(0.3 * vary),
        post_study_work=0 * one, visa=0 * one, distance_km=distance, contiguous=0 * distance, colonial=0 * distance,
        language=0.5 + 0 * distance, culture=0.3 + 0 * distance, diaspora=diaspora, skilled=skilled,
        unskilled=np.diag(340_000 * one), target_home=home, target_outbound=away, target_inbound=away,
        observed_flow=np.where(np.eye(size) > 0, np.nan, 300.0), mean_study_years=4.5, seats_home=seats * home,
        seats_foreign=seats * np.full(size, 1800.0), asc_none=0.5 * one, none_history=0 * one,
        asc_foreign=np.full(size, -np.inf if closed else -5.0), asc_domestic=np.full(size, -5.0), delta=0 * one,
        asc_location=0.5 * one, amenity=0 * one, asc_stay=0 * one, belief_leave=0.05 * one,
        belief_stay=np.full((size, size), 0.4), affinity=np.zeros((size, size)),
    )  # fmt: skip


def many_regions(size: int, seed: int) -> Invented:
    """Regions of as many countries, with distances, languages, ties, borders and networks of their own."""
    small, rng = invented_world(), np.random.default_rng(seed)
    codes = tuple(f"R{i:02}" for i in range(size))
    changes = {}
    for f in dataclasses.fields(small):
        value = getattr(small, f.name)
        if not isinstance(value, np.ndarray) or f.name == "cohort_years":
            continue
        if f.name == "cohort_size":
            changes[f.name] = np.full((1, size), 20_000.0)
        elif value.ndim == 1:
            changes[f.name] = np.resize(value, size)
        else:
            changes[f.name] = np.full((size, size), value[0, 1])
    place = rng.uniform(0, 5000, (size, 2))
    apart = np.linalg.norm(place[:, None] - place[None, :], axis=2)
    away = 1.0 - np.eye(size)
    diaspora = rng.lognormal(5, 1.5, (size, size)) * away
    quality = rng.normal(0, 1, size)
    changes |= {
        "country": np.arange(size),
        "distance_km": apart + 50.0,
        "contiguous": (apart < 700) * away,
        "colonial": (rng.uniform(size=(size, size)) < 0.1) * away,
        "language": np.where(rng.uniform(size=(size, size)) < 0.2, 1.0, 0.2),
        "culture": rng.uniform(0, 1, (size, size)) * away,
        "diaspora": diaspora,
        "skilled": diaspora + np.diag(np.full(size, 60_000.0)),
        "unskilled": np.diag(np.full(size, 340_000.0)),
        "quality": quality,
        "family_income": 15 * np.exp(0.4 * rng.normal(size=size)),
        "delta": rng.normal(0, 0.7, size),
        "observed_flow": np.full((size, size), 60.0),
        "affinity": np.zeros((size, size)),
    }
    return dataclasses.replace(small, codes=codes, names=codes, **changes)


def plain_scenario(
    *, end: int = 2020, agents: int = 300, admission: str = "expected", world: str = "invented", mechanisms=None,
    parameters=None, policies=(),
) -> Scenario:  # fmt: skip
    """A short baseline with every mechanism on but those that are named."""
    return Scenario(
        title="test",
        world=world,
        start=2016 if world == "invented" else 2021,
        end=end if world == "invented" else end + 5,
        burn_in=BURN_IN,
        population=Population(agents_per_region=agents, admission=admission),
        mechanisms=Mechanisms(**(mechanisms or {})),
        parameters=parameters or {},
        policies=tuple(policies),
        replicates=2,
    )


def model_of(scenario: Scenario, world: World | None = None, seed: int = 1) -> EduMigModel:
    """A model at the beginning of its first year."""
    return EduMigModel(scenario, seed=seed, world=world or invented_world())


def arrays_of(scenario: Scenario, world: World | None = None, seed: int = 1) -> dict[str, np.ndarray]:
    """What a whole run records."""
    model = model_of(scenario, world, seed)
    model.run_horizon()
    arrays = model.recorder.arrays()
    model.close()
    return arrays


def run_arrays(scenario: Scenario, *, seed: int = 1, **world) -> dict[str, np.ndarray]:
    """What a whole run in an invented world records; the world's settings are those of ``invented_world``."""
    return arrays_of(scenario, invented_world(**world), seed)


@cache
def classroom() -> World:
    """The packaged classroom."""
    return load_world("classroom", load_parameters())
