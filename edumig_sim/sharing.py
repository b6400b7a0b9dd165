"""What models of one seed have in common whatever their policies: the burn-in, and who is born.

Inside ``shared`` the first model of a seed burns in and leaves its opening; the next ones that open alike begin with
a copy. A model is a pure function of its scenario and the seed, so that sharing changes no number.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from edumig_sim.kernels.cohort_memory import remembered_cohorts
from edumig_sim.scenario import Scenario
from edumig_sim.scenario.scenario import Headline

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

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
    "permit_chance",
    "relocation",
    "start",
    "stocks",
    "students",
    "year",
)


class _Opening(NamedTuple):
    key: tuple[Any, ...]
    state: dict[str, Any]
    regions: dict[str, Any]  # columns


_openings: ContextVar[list[_Opening] | None] = ContextVar("openings", default=None)


@contextmanager
def shared() -> Iterator[None]:
    """Let models that are made while this lasts share openings and cohorts."""
    token = _openings.set([])
    try:
        with remembered_cohorts():
            yield
    finally:
        _openings.reset(token)


def opens_alike(a: Scenario, b: Scenario) -> bool:
    """Whether two scenarios have the same burn-in with the same seed."""
    return _plan(a) == _plan(b)


def forget_openings() -> None:
    """Free the openings that were left, once all models that want one have it."""
    openings = _openings.get()
    if openings is not None:
        openings.clear()


def take_opening(model: EduMigModel) -> bool:
    """Begin with the opening of a model that opened alike, if one was left."""
    openings = _openings.get()
    key = _key(model)
    for opening in openings or ():
        if opening.key == key:
            model.__dict__.update(deepcopy(opening.state))
            for name, column in opening.regions.items():
                setattr(model.regions, name, column)
            return True
    return False


def leave_opening(model: EduMigModel) -> None:
    """Keep a copy of the state of a model that has just opened, while openings are shared."""
    openings = _openings.get()
    if openings is not None:
        state = {name: getattr(model, name) for name in _CARRIED}
        columns = {name: column.copy() for name, column in model.regions.column_arrays().items()}
        openings.append(_Opening(_key(model), deepcopy(state), columns))


def _key(model: EduMigModel) -> tuple[Any, ...]:
    return (_plan(model.scenario), model.draws.seed, model.kernels.name, model.world.digest, model.parameters)


def _plan(scenario: Scenario) -> Scenario:
    """A scenario without what its burn-in does not depend on."""
    return dataclasses.replace(
        scenario,
        title="",
        question="",
        author="",
        references=(),
        policies=(),
        base_policies=0,
        replicates=1,
        seed=0,
        corridor_history=True,
        headline=Headline(),
    )
