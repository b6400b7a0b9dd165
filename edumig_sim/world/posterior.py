"""Draws of parameters from a world's calibration, with the constants that go with them.

The coordinates of all parameters are normal with the calibration's covariance; a value outside what is allowed is put
at its bound. A draw is a pure function of the seed and the parameters' names: all scenarios of one seed share it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision, Draws, code_keys
from edumig_sim.errors import DataError
from edumig_sim.world.build import load_world
from edumig_sim.world.calibration import (
    Calibrated,
    Calibration,
    read_calibration,
    read_slopes,
    world_parameters,
)
from edumig_sim.world.parameters import Parameters, entries
from edumig_sim.world.world import World

Floats = NDArray[np.float64]
SEEDS_A_DRAW = 2  # two seeds with the same parameters tell what luck does beside them
_RIDGE = 1e-10  # so that estimates that are nearly one do not stop the factorisation
STAY = "asc_stay"
_CERTAIN = 1e-12


def check_calibrated(world: str | Path) -> Calibration:
    """The calibration that draws come from. Raises DataError for a world without one."""
    found = read_calibration(world)
    if found is None:
        what = f"the world {str(world)!r} has no calibration to draw parameters from"
        raise DataError(
            [f"{what}: run 'edumig calibrate {world} --years FIRST-LAST', or leave the draws out"]
        )
    return found


def draw_numbers(seeds: Sequence[int]) -> list[int]:
    """Which seeds share their parameters: the number of each seed's draw, k for 2 k - 1 and for 2 k."""
    return [-(-seed // SEEDS_A_DRAW) for seed in seeds]


def shared_draws(seed: int) -> Draws:
    """The draws from which a replicate of an answer has its parameters."""
    return Draws(*draw_numbers([seed]))


def posterior_draw(
    world: str | Path, overrides: Mapping[str, float], draws: Draws
) -> tuple[Parameters, World]:
    """Parameters and the world with their constants, drawn for one seed; ``overrides`` are not drawn.

    Raises DataError for a world without a calibration.
    """
    found = check_calibrated(world)
    free = [p for p in found.parameters if p.name not in overrides]
    kept = np.array([p.name not in overrides for p in found.parameters])
    moved = np.zeros(len(kept))
    values = {}
    for k, (row, place) in zip(
        np.flatnonzero(kept), zip(free, _places(found, draws)[kept], strict=True), strict=True
    ):
        values[row.name] = _allowed(row, float(place))
        moved[k] = _coordinate(row, values[row.name]) - row.coordinate
    parameters = world_parameters(world, {**values, **overrides})
    drawn = load_world(world, parameters)
    changes = {
        name: getattr(drawn, name) + np.tensordot(moved, slopes, 1)
        for name, slopes in read_slopes(world).items()
    }
    return parameters, drawn.with_constants(_inside(changes) | _hosts(found, drawn, changes, draws))


def followed_world(world: str | Path, parameters: Parameters, moved: Iterable[str]) -> World:
    """The world with constants that follow some parameters from their calibrated values, to first order.

    moved: names of parameters whose values were chosen; those that the calibration does not hold move no constant, and
    neither does any in a world without slopes. Far from the calibrated value, first order is a rough guide: a slope is
    measured over a standard error to each side.
    """
    built = load_world(world, parameters)
    found, slopes = read_calibration(world), read_slopes(world)
    if found is None or not slopes:
        return built
    chosen = set(moved)
    steps = np.array(
        [
            _coordinate(p, float(getattr(parameters, p.name))) - p.coordinate if p.name in chosen else 0.0
            for p in found.parameters
        ]
    )
    if not steps.any():
        return built
    changes = {name: getattr(built, name) + np.tensordot(steps, table, 1) for name, table in slopes.items()}
    return built.with_constants(_inside(changes))


def following(world: str | Path) -> frozenset[str]:
    """Parameters that the constants of a world follow to first order: those of its calibration, if it has slopes."""
    found = read_calibration(world)
    return frozenset(p.name for p in found.parameters) if found and read_slopes(world) else frozenset()


def _places(found: Calibration, draws: Draws) -> Floats:
    """Drawn coordinates (K,)."""
    names = [p.name for p in found.parameters]
    normal = draws.normal(Decision.PARAMETER, code_keys(names))
    size = len(names)
    factor = np.linalg.cholesky((1 - _RIDGE) * found.correlation + _RIDGE * np.eye(size))
    spread = np.array([p.se for p in found.parameters])
    centre = np.array([p.coordinate for p in found.parameters])
    places: Floats = centre + spread * (factor @ normal)
    return places


def _allowed(row: Calibrated, place: float) -> float:
    """The value at a coordinate, put inside what is allowed; exactly the calibrated one where nothing was drawn."""
    if abs(place - row.coordinate) <= _CERTAIN * max(1.0, abs(row.coordinate)):
        return row.value
    entry = entries()[row.name]
    return float(np.clip(np.exp(place) if row.scale == "log" else place, entry.low, entry.high))


def _coordinate(row: Calibrated, value: float) -> float:
    return row._replace(value=value).coordinate


def _inside(constants: dict[str, Floats]) -> dict[str, Floats]:
    """Beliefs stay shares."""
    return {
        name: np.clip(table, 0.0, 1.0) if name.startswith("belief_") else table
        for name, table in constants.items()
    }


def _hosts(
    found: Calibration, world: World, constants: Mapping[str, Floats], draws: Draws
) -> dict[str, Floats]:
    """Constants of hosts (R,), which are uncertain by themselves."""
    errors = found.record.get("asc_stay_se")
    if not errors:
        return {}
    keys = code_keys([f"{STAY} {code}" for code in world.codes])
    normal = draws.normal(Decision.PARAMETER, keys)
    se = np.array([float(errors[code]) for code in world.codes])
    return {STAY: constants.get(STAY, world.asc_stay) + se * normal}
