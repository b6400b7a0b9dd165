"""Constants fitted again where a scenario changes parameters that they were fitted with (decision 0035).

``refit: true``: the totals of the base year are met anew: who does not study, stays, leaves and arrives.
What the history of a corridor adds stays as it was fitted, so that a larger coefficient of distance moves people nearer
instead of being absorbed corridor by corridor. The usual and the changed parameters are fitted with the same draws, and
the difference is added to the world's own constants: what a small sample does not say cancels.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.constants_fit import FitSettings, StudyChoices, StudyFit, fit_location, study_constants
from edumig_sim.errors import Problem, ScenarioError
from edumig_sim.scenario import Scenario
from edumig_sim.world import World, load_world, world_folder
from edumig_sim.world.build import edition
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.constants import FITTED_WITH, LOCATION_PARAMETERS
from edumig_sim.world.parameters import Parameters

Floats = NDArray[np.float64]
Constants = dict[str, Floats]
STUDY = ("asc_none", "none_history", "asc_foreign", "asc_domestic", "delta", "affinity")
LOCATION = ("asc_location", "amenity", "belief_stay", "belief_leave")
_PEOPLE = 24_000  # agents of a fit, over all regions
_FEWEST, _MOST = 300, 4_000  # in a region
_TOLERANCE = 0.0005  # largest relative error of a total at which a fit ends
_PASSES = 300
_MISSED = 0.01  # largest relative error with which constants are taken
_LOCATION_AGENTS, _LOCATION_STEPS = 150, 8


class _Side(NamedTuple):
    """The world with its packaged constants, at the usual or at the changed parameters."""

    world: World
    parameters: Parameters


def refitted(scenario: Scenario, world: World) -> World:
    """The world with the constants of a scenario that says ``refit: true``; the same one where nothing is to be fitted.

    Raises ScenarioError where no constants meet the totals.
    """
    moved = moved_parameters(scenario)
    if not scenario.refit or not moved:
        return world
    folder = world_folder(scenario.world).resolve()
    changes = _changes(folder, edition(folder), tuple(sorted(scenario.parameters.items())))
    return world.with_constants(
        {
            name: np.clip(getattr(world, name) + change, 0.0, 1.0)
            if name.startswith("belief_")
            else getattr(world, name) + change
            for name, change in changes.items()
        }
    )


def moved_parameters(scenario: Scenario) -> tuple[str, ...]:
    """Parameters of a scenario that the constants of its world were fitted with and that it changes."""
    fitted = world_parameters(scenario.world)
    return tuple(k for k, v in scenario.parameters.items() if k in FITTED_WITH and v != getattr(fitted, k))


@lru_cache(maxsize=8)
def _changes(folder: Path, _edition: object, values: tuple[tuple[str, float], ...]) -> Mapping[str, Floats]:
    """What is added to each constant."""
    usual = world_parameters(folder)
    plan = _usual(folder)
    changed = usual.with_changes(dict(values))
    before = _Side(load_world(folder, usual), usual)
    after = _Side(load_world(folder, changed), changed)
    names = {name for name, value in values if value != getattr(usual, name)}
    found: Constants = {}
    if names & LOCATION_PARAMETERS:
        at_usual, at_changed = (_located(side, plan) for side in (before, after))
        found |= {name: getattr(at_changed, name) - getattr(at_usual, name) for name in LOCATION}
        before, after = before._replace(world=at_usual), after._replace(world=at_changed)
    old, new = (_studying(side, plan) for side in (before, after))
    found |= {name: new[name] - old[name] for name in STUDY}
    for change in found.values():
        change.setflags(write=False)
    return MappingProxyType(found)


def _usual(folder: Path) -> Scenario:
    """The plain baseline of a world: constants do not depend on policies, horizon or seed."""
    start = load_world(folder, world_parameters(folder)).base_year + 1
    return Scenario(title="", world=str(folder), start=start, end=start)


def _studying(side: _Side, plan: Scenario) -> Constants:
    """Constants of the study choice that meet the totals without and with the history of corridors, which stays."""
    agents = int(np.clip(_PEOPLE // len(side.world.codes), _FEWEST, _MOST))
    settings = FitSettings(agents_per_region=agents, passes=_PASSES, tolerance=_TOLERANCE)
    choices = StudyChoices(side.world, plan, settings, side.parameters)
    w, size = side.world, len(side.world.codes)
    away = np.column_stack([w.asc_foreign, w.asc_domestic])
    none = np.zeros((size, size))
    plain = choices.fit(history=False, start=StudyFit(w.asc_none, away, w.delta, none, np.empty(0), np.inf))
    start = StudyFit(w.asc_none + w.none_history, away, w.delta, w.affinity, np.empty(0), np.inf)
    full = choices.fit(history=False, start=start)
    if max(plain.error, full.error) > _MISSED:
        what = (
            f"no constants meet the totals of the base year with these parameters (off by "
            f"{100 * max(plain.error, full.error):.1f} %); choose values nearer to those that they were fitted with"
        )
        raise ScenarioError([Problem("refit", what)])
    return study_constants(plain, full, choices.nests)


def _located(side: _Side, plan: Scenario) -> World:
    """The world with constants of location and beliefs fitted on small burn-ins."""
    settings = FitSettings(location_agents=_LOCATION_AGENTS, location_steps=_LOCATION_STEPS)
    return fit_location(side.world, plan, settings, side.parameters)[0]
