"""How a world's fitted constants follow its parameters, so that a draw of parameters still meets the totals.

Each parameter is moved by a standard error to each side and the constants are fitted again with the same draws, from
the same beginning; the difference gives the slope. Study constants follow by contraction; constants of location only
where a parameter bears on location.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.experiments.base_fit import FitSettings, StudyChoices, StudyFit, fit_location, study_constants
from edumig_sim.experiments.corridor_fit import AT_HOME, MEANS, with_means
from edumig_sim.experiments.priors import Prior
from edumig_sim.experiments.stages import Stages
from edumig_sim.experiments.stay_fit import StayFit
from edumig_sim.scenario import Scenario
from edumig_sim.world import World
from edumig_sim.world.calibration import Calibrated
from edumig_sim.world.parameters import Parameters

Floats = NDArray[np.float64]
Constants = dict[str, Floats]
Report = Callable[[str], None]
STUDY = ("asc_none", "none_history", "asc_foreign", "asc_domestic", "delta", "affinity")
LOCATION = ("asc_location", "amenity")
BELIEFS = ("belief_stay", "belief_leave")
_STEP = 1.0  # standard errors to each side
_TINY = 1e-9
_LOCATION_NAMES = (
    "alpha_wage",
    "recognition",
    "reconsider_abroad",
    "reconsider_abroad_floor",
    "reconsider_decay",
)
_PASSES = 80
_LOCATION_AGENTS = 150
_LOCATION_STEPS = 8


class Refit(NamedTuple):
    """What is fitted again, and how."""

    world: World
    scenario: Scenario
    parameters: Parameters
    agents: int  # in each region, for the study choice
    seed: int

    def at(self, row: Calibrated, step: float) -> Parameters:
        """Parameters with one of them moved along its scale; means at home stay when means in general move."""
        value = Prior(row.name, row.coordinate, row.se, row.scale).value(row.coordinate + step)
        if row.name == MEANS:
            return with_means(self.parameters, value)
        return self.parameters.with_changes({row.name: value})


def constant_slopes(
    refit: Refit, rows: Sequence[Calibrated], stays: StayFit | None, stages: Stages, say: Report
) -> dict[str, Floats]:
    """Slopes (K, R) or (K, R, R) of each constant by coordinate of the K parameters."""
    start = stages.run("slopes", partial(_study, refit, refit.parameters, None))
    home = stages.run("slopes of location", partial(_location, refit, refit.parameters, refit.world))
    slopes: dict[str, list[Floats]] = {}
    for number, row in enumerate(rows):
        say(f"Constants follow {row.name} ({number + 1} of {len(rows)})")
        tied = (
            row.name == AT_HOME and not row.estimated
        )  # moves with means in general, and then changes nothing
        work = partial(_no_slope, start, home) if tied else partial(_slope, refit, row, start, home)
        found = stages.run(f"slopes of {row.name}", work)
        if stays is not None:
            found["asc_stay"] = _hosts(refit.world, stays, row.name)
        for name, value in found.items():
            slopes.setdefault(name, []).append(value)
    return {name: np.stack(values) for name, values in slopes.items()}


def _slope(
    refit: Refit, row: Calibrated, start: tuple[StudyFit, StudyFit, Constants], home: World
) -> Constants:
    """Change of every constant per unit of one coordinate, from fits to both sides that begin alike."""
    sides = [refit.at(row, sign * _STEP * row.se) for sign in (-1.0, 1.0)]
    scale = Prior(row.name, 0.0, 1.0, row.scale)
    low, high = (scale.coordinate(getattr(side, row.name)) for side in sides)
    if high - low < _TINY:
        raise AssertionError(f"{row.name} cannot move")
    below, above = (_study(refit, side, start)[2] for side in sides)
    found = {name: (above[name] - below[name]) / (high - low) for name in STUDY}
    if row.name not in _LOCATION_NAMES:
        return found | {name: np.zeros_like(getattr(home, name)) for name in (*LOCATION, *BELIEFS)}
    left, right = (_location(refit, side, home) for side in sides)
    return found | {
        name: (getattr(right, name) - getattr(left, name)) / (high - low) for name in (*LOCATION, *BELIEFS)
    }


def _no_slope(start: tuple[StudyFit, StudyFit, Constants], home: World) -> Constants:
    """No change of any constant."""
    tables = start[2] | {name: getattr(home, name) for name in (*LOCATION, *BELIEFS)}
    return {name: np.zeros_like(table) for name, table in tables.items()}


def _study(
    refit: Refit, parameters: Parameters, start: tuple[StudyFit, StudyFit, Constants] | None
) -> tuple[StudyFit, StudyFit, Constants]:
    """Constants of the study choice at other parameters, without and with the history of corridors."""
    how = FitSettings(agents_per_region=refit.agents, seed=refit.seed, passes=_PASSES)
    choices = StudyChoices(refit.world, refit.scenario, how, parameters)
    plain = choices.fit(history=False, start=start[0] if start else None)
    full = choices.fit(history=True, start=start[1] if start else plain)
    return plain, full, study_constants(plain, full, choices.nests)


def _location(refit: Refit, parameters: Parameters, world: World) -> World:
    """The world with constants of location and beliefs fitted on a small burn-in."""
    how = FitSettings(location_agents=_LOCATION_AGENTS, location_steps=_LOCATION_STEPS, seed=refit.seed)
    return fit_location(world, refit.scenario, how, parameters)[0]


def _hosts(world: World, stays: StayFit, name: str) -> Floats:
    """Change (R,) of the constants of hosts with a parameter that was estimated together with them."""
    names = [p.name for p in stays.priors]
    if name not in names:
        return np.zeros(len(world.codes))
    follow = stays.follow[names.index(name)]
    slope = np.full(len(world.codes), follow[-1])
    slope[[world.codes.index(code) for code in stays.hosts]] = follow[:-1]
    return slope
