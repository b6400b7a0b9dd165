"""From a point to what is simulated there: the scenario, and its parameters and world where they are not its own."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from edumig_sim.crn import Draws
from edumig_sim.refit import refitted
from edumig_sim.scenario import Scenario
from edumig_sim.scenario.scenario import CENTRAL
from edumig_sim.studies.designs import Point
from edumig_sim.studies.factors import Value
from edumig_sim.studies.places import PARAMETERS, Place, changed, find_place, own_value
from edumig_sim.studies.study import Study
from edumig_sim.world import World
from edumig_sim.world.calibration import read_calibration, world_parameters
from edumig_sim.world.parameters import Parameters
from edumig_sim.world.posterior import followed_world, following, posterior_draw


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """What a point simulates. parameters, world: None where the model takes them from the scenario.

    followed: parameters that the constants follow. opening: equal for points whose years before the first are the same
    with the same seed. drawn: parameters that the design drew, by path.
    """

    scenario: Scenario
    parameters: Parameters | None
    world: World | None
    followed: frozenset[str]
    opening: Hashable
    drawn: Mapping[str, float]


class Circumstancer:
    """Finds the circumstances of points; those of the last draw or parameters are kept for the next point."""

    def __init__(self, study: Study) -> None:
        assert study.scenario is not None
        self._study, self._scenario = study, study.scenario
        self.places: dict[str, Place] = {f.path: find_place(self._scenario, f.path) for f in study.factors}
        self._drawn = drawn_paths(study)
        self._last: tuple[Hashable, Parameters | None, World | None] | None = None

    def at(self, point: Point) -> Circumstances:
        """The circumstances of a point. Raises EduMigError where its values do not go together."""
        scenario = changed(self._scenario, [(self.places[path], v) for path, v in point.values.items()])
        if point.draw is not None:
            scenario = dataclasses.replace(scenario, uncertainty=CENTRAL)
        moved = tuple(
            path.removeprefix(f"{PARAMETERS}.") for path in point.values if path.startswith(f"{PARAMETERS}.")
        )
        key = (point.draw, moved, tuple(sorted(scenario.parameters.items())))
        if self._last is None or self._last[0] != key:
            self._last = (key, *self._moved(scenario, moved, point.draw))
        _, parameters, world = self._last
        opening = tuple((path, v) for path, v in point.values.items() if self.places[path].in_opening)
        drawn = {path: float(getattr(parameters, path.rpartition(".")[2])) for path in self._drawn}
        return Circumstances(
            scenario=scenario,
            parameters=parameters,
            world=world,
            followed=following(scenario.world) & set(moved) if world is not None else frozenset(),
            opening=(point.draw, opening),
            drawn=drawn if point.draw is not None else {},
        )

    def own_values(self) -> dict[str, Value | None]:
        """The value of the scenario itself at every factor; None where it has none."""
        return {path: own_value(self._scenario, place) for path, place in self.places.items()}

    def _moved(
        self, scenario: Scenario, moved: tuple[str, ...], draw: int | None
    ) -> tuple[Parameters | None, World | None]:
        if draw is not None:
            parameters, world = posterior_draw(scenario.world, scenario.parameters, Draws(draw))
            return parameters, refitted(scenario, world)
        if not moved or scenario.uncertainty != CENTRAL or self._study.constants == "keep" or scenario.refit:
            return None, None  # the model fits again where the scenario says so
        parameters = world_parameters(scenario.world, scenario.parameters)
        return parameters, followed_world(scenario.world, parameters, moved)


def drawn_paths(study: Study) -> list[str]:
    """Paths of the parameters that the design of a study draws from the calibration."""
    kinds = [study.design.kind, *(part.kind for part in study.design.parts)]
    if study.scenario is None or "posterior" not in kinds:
        return []
    found = read_calibration(study.scenario.world)
    taken = {f.path for f in study.factors} | {f"{PARAMETERS}.{n}" for n in study.scenario.parameters}
    paths = [f"{PARAMETERS}.{p.name}" for p in found.parameters] if found else []
    return [path for path in paths if path not in taken]
