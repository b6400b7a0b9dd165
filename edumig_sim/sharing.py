"""What models of one seed have in common: who is born, the burn-in, and the years before the first policy.

Inside ``shared`` the first model of a seed leaves the state in which it begins; the next ones that begin alike take a
copy. A model is a pure function of its scenario and the seed, and a policy does nothing before its first year, so that
sharing changes no number.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from edumig_sim.kernels.cohort_memory import remembered_cohorts
from edumig_sim.scenario import Scenario

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

_MOST = 6  # beginnings kept at a time
_CARRIED = (
    "admission",
    "burn_in_flows",
    "conditions",
    "corridors",
    "demand",
    "enrolled",
    "enrolled_expected",
    "entrants",
    "funding_change",
    "knowledge",
    "location_now",
    "location_terms",
    "memory",
    "moved",
    "older_moves",
    "past_entrants",
    "people_expected",
    "permit_chance",
    "relocation",
    "start",
    "stocks",
    "students",
    "year",
)


class _Beginning(NamedTuple):
    key: tuple[Any, ...]
    plan: Scenario
    year: int  # the first that is still to be simulated
    state: dict[str, Any]
    regions: dict[str, Any]  # columns
    recorded: dict[str, Any]  # arrays of the years before

    def fits(self, model: EduMigModel) -> bool:
        """Whether a model comes to be in this state too; the burn-in depends on less than the years after it."""
        if self.key != _key(model):
            return False
        return self.year == model.scenario.start or self.plan == _plan(model.scenario)


class _Expected(NamedTuple):
    plan: Scenario
    first: int | None  # year of the first policy of any scenario with this plan


class _Shelf:
    """Beginnings that were left, the last ones kept, and the scenarios whose models may want one."""

    def __init__(self) -> None:
        self.beginnings: list[_Beginning] = []
        self.expected: list[_Expected] = []

    def expect(self, scenario: Scenario) -> None:
        """Let models of this scenario share the years before the first policy with those that begin alike."""
        plan, first = _plan(scenario), _first_policy(scenario)
        known = self.expected_like(plan)
        if known is None:
            self.expected.append(_Expected(plan, first))
        elif first is not None and (known.first is None or first < known.first):
            self.expected[self.expected.index(known)] = _Expected(plan, first)

    def expected_like(self, plan: Scenario) -> _Expected | None:
        """What is expected of scenarios with this plan."""
        return next((one for one in self.expected if one.plan == plan), None)


_shelf: ContextVar[_Shelf | None] = ContextVar("shelf", default=None)


@contextmanager
def shared(scenarios: Iterable[Any] = ()) -> Iterator[None]:
    """Let models that are made while this lasts share beginnings and cohorts.

    scenarios: those that will be simulated, as far as they are known. Models that begin alike then share the years
    before the first policy of any of them, and are made in that year; without scenarios they share the burn-in.
    """
    token = _shelf.set(_Shelf())
    try:
        with expecting(scenarios), remembered_cohorts():
            yield
    finally:
        _shelf.reset(token)


@contextmanager
def expecting(scenarios: Iterable[Any]) -> Iterator[None]:
    """Say inside ``shared`` which scenarios are simulated while this lasts, instead of those that were expected."""
    shelf = _shelf.get()
    if shelf is None:
        yield
        return
    before, shelf.expected = shelf.expected, []
    try:
        for scenario in scenarios:
            if isinstance(scenario, Scenario):
                shelf.expect(scenario)
        yield
    finally:
        shelf.expected = before


def begins_alike(a: Any, b: Any) -> bool:
    """Whether two scenarios are the same until their first policy."""
    return isinstance(a, Scenario) and isinstance(b, Scenario) and _plan(a) == _plan(b)


def forget_beginnings() -> None:
    """Free the beginnings that were left, once all models that want one have it."""
    shelf = _shelf.get()
    if shelf is not None:
        shelf.beginnings.clear()


def first_year_apart(model: EduMigModel) -> int:
    """The year in which a model begins: the first, or that of the first policy of all that begin alike."""
    shelf, own = _shelf.get(), _first_policy(model.scenario)
    start = model.scenario.start
    if shelf is None or (known := shelf.expected_like(_plan(model.scenario))) is None or known.first is None:
        return start
    return known.first if own is None else min(known.first, own)


def take_beginning(model: EduMigModel, year: int) -> bool:
    """Take the latest beginning up to a year that a model which began alike has left, if there is one."""
    shelf = _shelf.get()
    if shelf is None:
        return False
    fitting = [one for one in shelf.beginnings if one.year <= year and one.fits(model)]
    if not fitting:
        return False
    found = max(fitting, key=lambda one: one.year)
    model.__dict__.update(deepcopy(found.state))
    for name, column in found.regions.items():
        setattr(model.regions, name, column)
    model.recorder.continue_from(found.recorded)
    return True


def leave_beginning(model: EduMigModel) -> None:
    """Keep a copy of the state of a model that is about to begin, while beginnings are shared."""
    shelf = _shelf.get()
    if shelf is None:
        return
    if any(one.year == model.year and one.fits(model) for one in shelf.beginnings):
        return
    state = {name: getattr(model, name) for name in _CARRIED}
    columns = {name: column.copy() for name, column in model.regions.column_arrays().items()}
    recorded = model.recorder.history(model.year)
    plan = _plan(model.scenario)
    shelf.beginnings.append(_Beginning(_key(model), plan, model.year, deepcopy(state), columns, recorded))
    del shelf.beginnings[:-_MOST]


def _first_policy(scenario: Scenario) -> int | None:
    """The year of the horizon in which the first policy begins; None without policies."""
    return min((max(scenario.start, p.start or 0) for p in scenario.policies), default=None)


def _key(model: EduMigModel) -> tuple[Any, ...]:
    burn_in = _burn_in_plan(model.scenario)
    return (burn_in, model.draws.seed, model.kernels.name, model.world.digest, model.parameters)


def _plan(scenario: Scenario) -> Scenario:
    """A scenario without what the years before its first policy do not depend on."""
    return dataclasses.replace(scenario.numeric(), policies=())


def _burn_in_plan(scenario: Scenario) -> Scenario:
    """A scenario without what its burn-in does not depend on."""
    return dataclasses.replace(_plan(scenario), corridor_history=True)
