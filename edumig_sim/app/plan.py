"""A scenario as the ground of the page: its world, the regions that may be in question, its map and its corridors."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.app.levers import MOST_HOSTS, Lever, Places, all_levers, recognised, stories
from edumig_sim.errors import EduMigError, Problem, nearest
from edumig_sim.maps import Map, draw_map
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.scenario.scenario import CENTRAL
from edumig_sim.world import World, load_world, world_folder, world_names
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.rows import read_rows

MOST_ARCS = 80
_OUT, _IN = 30, 16  # corridors from and to the regions in question; the rest are the largest of all others
_LATER = 4  # years after the first in which the levers begin: some years of today's policy to look at before
_LARGEST = 20_000  # agents in a cohort of all regions, for numbers that stand
_QUICK = 1_800  # the same while a slider moves
_FEWEST = 20  # agents of a region
_REPLICATES = 6

Pairs = NDArray[np.intp]  # (A, 2) origin and destination


class Home(NamedTuple):
    """Regions in question: one, or all of a country."""

    key: str
    name: str
    codes: tuple[str, ...]


class Opened(NamedTuple):
    """What a scenario that was opened means on the page."""

    plan: Plan
    home: str
    values: dict[str, float]
    begin: int


class Plan:
    """A scenario without the levers of the page, and all that the page shows of its world."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.packaged = scenario.world in world_names()

    @cached_property
    def world(self) -> World:
        """The world, built once."""
        return load_world(
            self.scenario.world, world_parameters(self.scenario.world, self.scenario.parameters)
        )

    @cached_property
    def map(self) -> Map:
        """Where its regions are."""
        world = self.world
        return draw_map(world.codes, world.names, np.column_stack([world.lon, world.lat]))

    @cached_property
    def homes(self) -> Mapping[str, Home]:
        """What may be in question: each region, and each country of several regions where there are more countries."""
        world = self.world
        found = [Home(c, n, (c,)) for c, n in zip(world.codes, world.names, strict=True)]
        groups = [np.flatnonzero(world.country == c) for c in np.unique(world.country)]
        for members in groups if len(groups) > 1 else ():
            if len(members) > 1:
                codes = tuple(world.codes[i] for i in members)
                found.append(Home("+".join(codes), self._country_name(codes), codes))
        return {home.key: home for home in found}

    @property
    def several_countries(self) -> bool:
        """Whether there is an abroad."""
        return len(np.unique(self.world.country)) > 1

    @property
    def first_home(self) -> str:
        """The regions in question when the page opens: those of the scenario's headline, or of its policies."""
        asked = {code for p in self.scenario.policies for code in p.in_question()}
        for wanted in (set(self.scenario.headline.regions), asked):
            for key, home in self.homes.items():
                if wanted and set(home.codes) == wanted:
                    return key
        named = stories()["homes"].get(self.scenario.world)
        groups = [key for key, home in self.homes.items() if len(home.codes) > 1]
        return str(named or (groups or list(self.homes))[0])

    @property
    def begin(self) -> int:
        """The year in which the levers begin if nobody says otherwise."""
        return min(self.scenario.start + _LATER, self.scenario.end)

    @property
    def levers(self) -> dict[str, Lever]:
        """The levers that mean something in this world."""
        switches = dataclasses.asdict(self.scenario.mechanisms)
        places = self.places(self.first_home)
        found = {}
        for key, lever in all_levers().items():
            idle = lever.made(lever.high, places, self.begin).problems(switches)
            if not idle and (self.several_countries or not lever.abroad_only):
                found[key] = lever
        return found

    @property
    def quick_agents(self) -> int:
        """Agents of a region while a slider moves."""
        return min(self.scenario.population.agents_per_region, max(_FEWEST, _QUICK // len(self.world.codes)))

    def home(self, key: str) -> Home:
        """The regions in question by their key. Raises EduMigError for one that is not there."""
        if key not in self.homes:
            near = nearest(key, self.homes)
            raise EduMigError(
                [Problem("home", f"there is no region {key[:40]!r} in {self.scenario.world}.{near}")]
            )
        return self.homes[key]

    def places(self, key: str) -> Places:
        """The regions that the levers speak of."""
        home = self.home(key).codes
        away = tuple(c for c in self.world.codes if c not in home)
        leaving = self._flows[self.rows(home)].sum(axis=0)
        order = [self.world.codes[j] for j in np.argsort(-leaving, kind="stable")]
        return Places(home, away, tuple([c for c in order if c in away][:MOST_HOSTS]))

    def rows(self, codes: Sequence[str]) -> NDArray[np.intp]:
        """Positions of region codes."""
        where = {code: i for i, code in enumerate(self.world.codes)}
        return np.array([where[c] for c in codes], np.intp)

    @cached_property
    def _flows(self) -> NDArray[np.float64]:
        """Entrants (R, R) observed between regions, 0 where unknown and at home."""
        flows: NDArray[np.float64] = np.nan_to_num(np.array(self.world.observed_flow))
        np.fill_diagonal(flows, 0.0)
        return flows

    def corridors(self, key: str) -> Pairs:
        """The corridors (A, 2) that the map shows: the largest out of home, into it, and elsewhere."""
        inside = np.isin(np.arange(len(self.world.codes)), self.rows(self.home(key).codes))
        out = inside[:, None] & ~inside[None, :]
        chosen: list[int] = []
        for mask, most in ((out, _OUT), (out.T, _IN), (~inside[:, None] & ~inside[None, :], MOST_ARCS)):
            sizes = np.where(mask, self._flows, 0.0).ravel()
            order = np.argsort(-sizes, kind="stable")[: min(most, MOST_ARCS - len(chosen))]
            chosen += [int(k) for k in order if sizes[k] > 0.0]
        return np.column_stack(np.unravel_index(chosen, self._flows.shape))

    def _country_name(self, codes: Sequence[str]) -> str:
        rows, _ = read_rows(world_folder(self.scenario.world) / "regions.csv")
        named = {row.get("country", "") for row in rows if row.get("code") in codes}
        return named.pop() if len(named) == 1 and all(named) else ", ".join(codes)


def opened(scenario: Scenario, settled: bool = True) -> Opened:
    """A scenario as ground, home, and slider values; policies that no slider means stay part of the ground.

    settled: with the numbers of agents and replicates that it says, else with those that answer quickly.
    Raises EduMigError for a scenario that the page cannot show.
    """
    if scenario.uncertainty != CENTRAL:
        what = "the page shows calibrated parameters only; leave it out, or use 'edumig compare'"
        raise EduMigError([Problem("uncertainty", what)])
    whole = Plan(scenario if settled else _lighter(scenario))
    home = whole.first_home
    own, kept = scenario.policies[scenario.base_policies :], scenario.policies[: scenario.base_policies]
    values, begin, left = recognised(own, whole.places(home))
    plan = Plan(dataclasses.replace(whole.scenario, policies=(*kept, *left), base_policies=len(kept)))
    return Opened(plan, home, values, plan.begin if begin is None else begin)


def begun(source: str, agents: int | None, replicates: int | None, seed: int | None) -> Opened:
    """A scenario file or world to begin with; agents, replicates, seed: instead of those that it says.

    What nobody says is chosen so that the page need not be waited for. Raises EduMigError for a bad scenario.
    """
    found = load_scenario(source)
    light = _lighter(found)
    if agents is not None:
        light = light.with_agents(agents)
    chosen: dict[str, Any] = {"replicates": replicates, "seed": seed}
    light = dataclasses.replace(light, **{k: v for k, v in chosen.items() if v is not None})
    return opened(light)


@lru_cache(maxsize=8)
def packaged_plan(world: str) -> Plan:
    """The ground of a packaged world."""
    return opened(load_scenario(world), settled=False).plan


def _lighter(scenario: Scenario) -> Scenario:
    """With as many agents and replicates as a page can wait for."""
    population = scenario.population
    if population.persons_per_agent is None:
        count = len(load_world(scenario.world, world_parameters(scenario.world, {})).codes)
        most = max(_FEWEST, _LARGEST // count)
        if population.agents_per_region > most:
            population = population.with_agents(most)
    return dataclasses.replace(
        scenario, population=population, replicates=min(scenario.replicates, _REPLICATES)
    )


def summary(plan: Plan) -> dict[str, Any]:
    """A ground in a line: what it is called and how it is simulated."""
    s = plan.scenario
    return {
        "title": s.title,
        "world": s.world,
        "start": s.start,
        "end": s.end,
        "agents": s.population.agents_per_region,
        "replicates": s.replicates,
        "policies": [p.label or p.lever for p in s.policies],
    }
