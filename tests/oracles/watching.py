"""Years of a model with a picture of its state before and after every phase, for oracles that recompute it.

The worlds are the packaged ones, with constants that no packaged world sets (visas, post-study rights, colonial ties,
corridor history, ties to the place of study) given values of their own, so that no term of an equation is 0, 1 or equal
for all. Policies of all eight levers act. The reference kernels work, which are what the equations document.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from types import SimpleNamespace
from typing import Any
from unittest import mock

import numpy as np
import pytest
from invented import invented_world

import edumig_sim.model as model_module
from edumig_sim.levers import (
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    PostStudyWork,
    ReturnGrant,
    Scholarship,
    SeatChange,
    SkilledPermit,
    Target,
)
from edumig_sim.model import EduMigModel
from edumig_sim.phases import economy
from edumig_sim.scenario import Mechanisms, Population, Scenario
from edumig_sim.world import World, load_world
from edumig_sim.world.calibration import world_parameters

PHASES = {
    model_module: (
        *("form_prospects", "new_cohorts", "choose_destination", "admit", "study", "return_or_stay"),
        *("grow_older", "run_regions", "learn"),
    ),
    economy: (
        *("update_skilled_labour", "update_technology", "update_output", "update_budgets"),
        *("update_capacity", "update_quality"),
    ),
}
STATE = (
    *("year", "in_burn_in", "students", "entrants", "stocks", "corridors", "regions", "ledger", "conditions"),
    *("demand", "admission", "relocation", "moved", "location_now", "location_terms", "permit_chance"),
    *(
        "knowledge",
        "funding_change",
        "older_moves",
        "past_entrants",
        "enrolled",
        "enrolled_expected",
        "start",
    ),
    "people_expected",
)
# None of them is 0, 1 or what it is in the packaged worlds.
AWKWARD = {
    "theta_contiguity": 0.23,
    "preference_class_multiplier": 1.7,
    "productivity_growth": 0.011,
    "convergence": 0.007,
    "travel_cost_per_km": 0.0007,
    "deficit_limit": 0.03,
    "spillover": 0.4,
    "adults_per_family": 2.3,
    "remittance_income_effect": 0.6,
    "wealth_share_home": 0.55,
    "home_living_share": 0.45,
    "work_share_home": 0.35,
    "score_luck": 0.7,
    "living_cost_elasticity": 0.4,
    "h_abroad": 0.06,
    "residual_migration": 0.02,
    "fold_age": 27,
    "permit_base": 0.35,
    "permit_per_psw_year": 0.13,
}


@dataclass(frozen=True, eq=False)
class Year:
    """A simulated year: copies of the model's state before and after each phase, by its name."""

    year: int
    before: Mapping[str, SimpleNamespace]
    after: Mapping[str, SimpleNamespace]


@dataclass(frozen=True, eq=False)
class Watched:
    """A model that has run, and its watched years."""

    model: EduMigModel
    opened: SimpleNamespace
    years: list[Year] = field(default_factory=list)

    @property
    def world(self) -> World:
        """Its world."""
        return self.model.world

    @property
    def p(self) -> Any:
        """Its parameters."""
        return self.model.parameters


def picture(model: EduMigModel) -> SimpleNamespace:
    """A copy of the state."""
    return SimpleNamespace(
        **{name: copy.deepcopy(getattr(model, name)) for name in STATE if hasattr(model, name)}
    )


@contextmanager
def watching(before: dict[str, Any], after: dict[str, Any]) -> Iterator[None]:
    """Take a picture before and after each phase of the years that are simulated inside."""

    def watched(name: str, phase: Any) -> Any:
        def run(model: EduMigModel) -> None:
            before[name] = picture(model)
            phase(model)
            after[name] = picture(model)

        return run

    with ExitStack() as stack:
        for module, names in PHASES.items():
            for name in names:
                stack.enter_context(mock.patch.object(module, name, watched(name, getattr(module, name))))
        yield


def awkward(world: World) -> World:
    """The world with values of its own wherever packaged worlds have 0 or the same for all."""
    rng = np.random.default_rng(3)
    size = len(world.codes)
    years = np.arange(world.base_year - 30, world.base_year + 31)
    sizes = [
        world.cohort(world.base_year) * (1 + 0.01 * np.sin(t + np.arange(size))) for t in range(len(years))
    ]
    away = 1.0 - np.eye(size)
    return world.replace_arrays(
        {
            "cohort_years": years,
            "cohort_size": np.array(sizes),
            "visa": rng.uniform(0.0, 0.3, size),
            "post_study_work": rng.uniform(0.0, 2.0, size),
            "asc_stay": rng.normal(0.0, 0.4, size),
            "colonial": (rng.uniform(size=(size, size)) < 0.2) * away,
            "contiguous": (rng.uniform(size=(size, size)) < 0.3) * away,
            "affinity": rng.normal(0.0, 0.5, (size, size)) * away,
            "none_history": rng.normal(0.0, 0.2, size),
            "belief_stay": rng.uniform(0.2, 0.7, (size, size)),
            "belief_leave": rng.uniform(0.02, 0.2, size),
            "delta": rng.normal(0.0, 0.3, size),
            "amenity": rng.normal(0.0, 0.3, size),
            "tax_rate": rng.uniform(0.2, 0.4, size),
        }
    )


def policies(world: World, agents: int, start: int) -> tuple[Any, ...]:
    """All eight levers, on different regions of a world; money is short for one scholarship and for the grant."""
    a, b, c, d, e, f = (*world.codes[:4], *world.codes[-2:])
    four = 4.5 * world.cohort(start)[0] / agents * 6000.0 * world.mean_study_years
    one = 1.3 * max(world.cohort(start)[0], world.cohort(start)[2]) / agents * 9000.0 * 3
    return (
        OutboundScholarship(origins=(a,), amount=6000.0, start=start, budget=four, priority="need"),
        InboundScholarship(destinations=(e,), amount=3000.0, fee_waiver=0.5, start=start),
        Scholarship(origins=(b,), destinations=(b, c), amount=2500.0, start=start, payer="destinations"),
        ReturnGrant(origins=(a, c), amount=9000.0, years=3, start=start, budget=one, priority="lottery"),
        FeeChange(destinations=(f,), foreign=-2500.0, domestic=900.0, home=400.0, start=start),
        SeatChange(destinations=(d, e), share=0.3, start=start + 1),
        SeatChange(destinations=(e,), share=-0.1, start=start),
        SeatChange(destinations=(c,), share=-0.8, start=start),
        SeatChange(destinations=(c,), share=-0.7, start=start + 1),
        SeatChange(
            destinations=(f,), at_most=0.7 * float(world.seats_foreign[-1]), start=start, admin_cost=3e5
        ),
        PostStudyWork(destinations=(e,), years=2.5, start=start),
        PostStudyWork(destinations=(f,), years=-3.0, start=start, target=Target(ability=(0.3, 1.0))),
        PostStudyWork(destinations=(e, f), years=1.0, start=start, origins=(a, b)),
        SkilledPermit(destinations=(e,), chance=0.25, start=start),
        SkilledPermit(destinations=(f,), chance=-0.1, start=start, origins=(a, b)),
        SkilledPermit(destinations=(e,), chance=0.07, start=start, target=Target(ability=(0.5, 1.0))),
    )


OFF = dict.fromkeys(Mechanisms.__dataclass_fields__, False)
# Plans by name: world, agents in each origin, years to run, admission, mechanisms that differ.
PLANS: Mapping[str, tuple[str, int, int, str, dict[str, bool]]] = {
    "classroom": ("classroom", 60, 5, "expected", {}),
    "realised": ("classroom", 40, 4, "realised", {"limited_awareness": True}),
    "off": ("classroom", 30, 3, "expected", OFF | {"permits": False}),
    "invented": ("invented", 50, 4, "expected", {"limited_awareness": True, "affordability": False}),
    "us_states": ("us_states", 10, 3, "expected", {}),
    "world": ("world", 10, 3, "expected", {}),
}
BIG = ("us_states", "world")  # watched in slow tests only
WATCHED_YEARS = {
    "classroom": 3,
    "realised": 2,
    "off": 2,
    "invented": 2,
    "us_states": 1,
    "world": 1,
}  # the last


def plans(*names: str) -> list[Any]:
    """Names of plans as parameters of a test, all of them unless some are named; those of big worlds are slow."""
    return [pytest.param(n, marks=pytest.mark.slow) if n in BIG else n for n in names or PLANS]


def plan_of(name: str) -> tuple[Scenario, World]:
    """The scenario of a plan, and its world."""
    place, agents, years, admission, switches = PLANS[name]
    parameters = AWKWARD if place != "classroom" else AWKWARD | {"theta_visa": 0.9}
    if place == "invented":
        known = world_parameters("classroom", parameters)
        world = awkward(invented_world(seats=0.7))
    else:
        known = world_parameters(place, parameters)
        world = awkward(load_world(place, known))
    start = world.base_year + 1
    levers = policies(world, agents, start + 1)
    if not switches.get("seats", True):
        levers = tuple(x for x in levers if x.lever not in ("seat_change", "skilled_permit"))
    scenario = Scenario(
        title=name,
        world=place,
        start=start,
        end=start + years - 1,
        burn_in=9,
        mechanisms=Mechanisms(**switches),
        population=Population(agents_per_region=agents, admission=admission),
        parameters=parameters,
        policies=levers,
        corridor_history=name in ("realised", "us_states"),
        replicates=2,
    )
    return scenario, world


@cache
def watched(name: str, kernels: str = "reference") -> Watched:
    """The watched run of a plan."""
    scenario, world = plan_of(name)
    known = world_parameters("classroom" if world.name == "invented" else world.name, scenario.parameters)
    model = EduMigModel(scenario, seed=4, world=world, parameters=known, kernels=kernels)
    found = Watched(model, picture(model))
    while model.running:
        if model.year <= scenario.end - WATCHED_YEARS[name]:
            model.step()
            continue
        before: dict[str, Any] = {}
        after: dict[str, Any] = {}
        with watching(before, after):
            model.step()
        found.years.append(Year(model.year - 1, before, after))
    return found


def same(found: Any, expected: Any, what: str = "", digits: float = 1e-9) -> None:
    """Numbers are the same but for rounding."""
    np.testing.assert_allclose(
        np.asarray(found, float), np.asarray(expected, float), rtol=digits, atol=1e-9, err_msg=what
    )
