"""The role game's own desk: the runs that it asks the workers for, and what it remembers of them."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np

from edumig_sim.app.crew import REFINING, WAITING
from edumig_sim.app.desk import Desk
from edumig_sim.app.jobs import StudentsJob
from edumig_sim.app.levers import stories
from edumig_sim.app.plan import packaged_plan
from edumig_sim.app.students import Asked, Followed
from edumig_sim.app.workbench import Watch, Workbench
from edumig_sim.game.cast import MEASURES
from edumig_sim.game.game import FEWEST_REPLICATES, Decision, Game, Values, game_of
from edumig_sim.game.outcome import Floats, Outcome, Taken, Where, purses, taken, where
from edumig_sim.paired import Estimate, differences, estimate
from edumig_sim.scenario import Scenario

_KEPT = 64  # outcomes that a server remembers
WORLD = "classroom"

Kept = TypeVar("Kept")


@dataclass(frozen=True, kw_only=True, eq=False)
class GameJob:
    """Simulate one seed of one scenario of a game."""

    baseline: Scenario  # whose bench it is
    scenario: Scenario
    seed: int
    place: Where

    @property
    def bench(self) -> str:
        """Jobs of one population and seed go together."""
        return f"{self.baseline.world} {self.baseline.population.agents_per_region} {self.seed}"

    def done(self, workbench: Workbench, watch: Watch) -> Taken:
        """The run, from the bench where it is there."""
        bench = workbench.bench(self.baseline, self.seed)
        return taken(bench.arrays(self.scenario, watch), self.place)


class Plan(NamedTuple):
    """What a role's plan for the next round is estimated to cost, $."""

    brought: float
    budget: float
    cost: float  # promises of earlier rounds included
    promised: float

    @property
    def enough(self) -> bool:
        """Whether the role can pay for it; to do nothing is always allowed."""
        return self.cost <= max(self.brought + self.budget, self.promised)


class _Memory(Generic[Kept]):
    """The last answers by their question."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    def get(self, key: str) -> Kept | None:
        return self._kept.get(key)

    def keep(self, key: str, found: Kept) -> Kept:
        while len(self._kept) >= _KEPT:
            self._kept.popitem(last=False)
        self._kept[key] = found
        return found


class Table:
    """The game's own desk: runs through the crew, answers remembered."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._outcomes: _Memory[Outcome] = _Memory()
        self._plans: _Memory[Plan] = _Memory()
        self._alone: _Memory[dict[Decision, Mapping[str, Estimate]]] = _Memory()

    @property
    def ground(self) -> Scenario:
        """The scenario that a new game is played on: the classroom, with the numbers that the app was started with."""
        found = packaged_plan(WORLD).scenario
        first = self._desk.grounds.first
        if first is not None and first.plan.scenario.world == WORLD:
            own = first.plan.scenario
            found = found.with_agents(own.population.agents_per_region)
            found = dataclasses.replace(found, seed=own.seed, replicates=own.replicates)
        return dataclasses.replace(found, replicates=max(found.replicates, FEWEST_REPLICATES))

    def game(self, told: Any) -> Game:
        """The game that a page tells of."""
        return game_of(told, self.ground)

    async def outcome(
        self, game: Game, owner: str, progress: Callable[[int, int], None] = lambda done, of: None
    ) -> Outcome:
        """The paired runs of the rounds that are decided."""
        key = _key(game, game.values)
        if (known := self._outcomes.get(key)) is not None:
            return known
        scenario, mix = game.with_mix(game.values)
        jobs = [self._job(game, one, seed) for one in (game.baseline, scenario) for seed in game.seeds]
        waiting = await self._desk.crew.do(jobs, owner, [WAITING] * len(jobs))
        runs = []
        for answer in waiting:
            runs.append(await answer)
            progress(len(runs), len(jobs))
        half = len(game.seeds)
        found = Outcome(start=game.ground.start, before=runs[:half], after=runs[half:], levers=mix.levers)
        return self._outcomes.keep(key, found)

    async def plan(self, game: Game, role: str, own: Values, owner: str) -> Plan:
        """What a role's levers are estimated to cost in the next round, if the others carry on as before."""
        values = [game.supposed(role, levers) for levers in (own, {})]
        key = f"{role} {_key(game, values[0])}"
        if (known := self._plans.get(key)) is not None:
            return known
        brought = 0.0
        if game.rounds:
            held = await self.outcome(game, owner)
            brought = purses(game.cast, role, held, len(game.rounds))[-1].left
        span = game.cast.spans[len(game.rounds)]
        mixes = [game.with_mix(one) for one in values]
        short = [dataclasses.replace(scenario, end=span.last) for scenario, _ in mixes]
        jobs = [self._job(game, scenario, game.ground.seed) for scenario in short]
        runs = [await answer for answer in await self._desk.crew.do(jobs, owner, [WAITING] * len(jobs))]
        costs = [
            float(
                Outcome(start=game.ground.start, before=[run], after=[run], levers=mix.levers)
                .costs(game.cast.roles[role].levers, span)
                .mean()
            )
            for run, (_, mix) in zip(runs, mixes, strict=True)
        ]
        return self._plans.keep(key, Plan(brought, game.cast.roles[role].budget, *costs))

    async def alone(self, game: Game, decision: Decision, owner: str) -> Mapping[str, Estimate]:
        """What taking one decision away changes in the last year played: with it less without it."""
        whole = await self.outcome(game, owner)
        scenario, _ = game.with_mix(game.without(decision))
        scenario = dataclasses.replace(scenario, end=game.now.last)  # nobody asks for later years
        jobs = [self._job(game, scenario, seed) for seed in game.seeds]
        runs = [await answer for answer in await self._desk.crew.do(jobs, owner, [REFINING] * len(jobs))]
        t = game.now.last - game.ground.start
        found = {m: estimate(_last(m, runs, whole.after, t)) for m in MEASURES}
        key = _key(game, game.values)
        kept = self._alone.get(key) or self._alone.keep(key, {})
        kept[decision] = found
        return found

    async def people(self, game: Game, owner: str) -> list[Followed]:
        """Six young people of home who choose in the last year played, on today's path and as it was played."""
        scenario, _ = game.with_mix(game.values)
        home = where(game.cast, packaged_plan(game.cast.world).world.codes).home
        six = [
            Asked(key=key, region=int(home[k % len(home)]), **about)
            for k, (key, about) in enumerate(stories()["personas"].items())
        ]
        job = StudentsJob(
            baseline=game.baseline,
            policies=(game.baseline, scenario),
            seed=game.ground.seed,
            asked=tuple(six),
            cohort=game.now.last,
            lives=False,
        )
        (answer,) = await self._desk.crew.do([job], owner, [REFINING])
        found: list[Followed] = await answer
        return found

    def known_alone(self, game: Game) -> Mapping[Decision, Mapping[str, Estimate]]:
        """What is known of single decisions so far."""
        return self._alone.get(_key(game, game.values)) or {}

    def _job(self, game: Game, scenario: Scenario, seed: int) -> GameJob:
        place = where(game.cast, packaged_plan(game.cast.world).world.codes)
        return GameJob(baseline=game.baseline, scenario=scenario, seed=seed, place=place)


def _last(measure: str, without: Sequence[Taken], whole: Sequence[Taken], t: int) -> Floats:
    """With less without (S,) in a year."""
    return differences(*(np.array([run.paths[measure][t] for run in side]) for side in (without, whole)))


def _key(game: Game, values: Sequence[Values]) -> str:
    """What the numbers of some rounds depend on."""
    g = game.ground
    told = [sorted(v.items()) for v in values]
    return f"{g.world} {g.population.agents_per_region} {g.seed} {g.replicates} {told}"
