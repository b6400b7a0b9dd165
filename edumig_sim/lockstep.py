"""One seed of several scenarios in one process, in step, so that pairs can be compared while they run.

The models of one seed step year by year together. Each is a pure function of its scenario and the seed: that
they run side by side changes none of their numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from edumig_sim.interrupts import raise_if_interrupted
from edumig_sim.sharing import begins_alike, forget_beginnings, shared

if TYPE_CHECKING:
    from edumig_sim.scenario import Scenario

Model = Any  # what a factory makes: step(), running, run_horizon(), recorder.arrays(), world, close()
Factory = Callable[["Scenario", int], Model]
Watch = Callable[[Model, Model], Any]  # (baseline, reform) -> something with record() and arrays()
Pair = tuple[int, int]  # numbers of a baseline and of its reform in a list of scenarios


@dataclass(frozen=True, kw_only=True)
class Replicate:
    """One simulated replicate: its arrays and what the model said about its world."""

    arrays: dict[str, np.ndarray]
    codes: tuple[str, ...]
    names: tuple[str, ...]
    country: tuple[int, ...]  # of each region; equal numbers are the same country
    world_digest: str
    currency: str  # as the world says it; empty where it does not
    kernels: str  # name of those that simulated it


@dataclass(frozen=True, kw_only=True)
class Together:
    """The replicates of one seed, one a scenario, and what was seen of each pair."""

    arms: tuple[Replicate, ...]
    changes: tuple[dict[str, np.ndarray], ...]  # one a pair; empty where nobody looked


@dataclass(frozen=True, kw_only=True)
class Setup:
    """What to simulate with each seed. It goes to worker processes, so its functions must be picklable.

    pairs: which scenarios are baseline and reform of each other. watch: called with the two models of a pair
    before their first year; None: nobody looks.
    """

    scenarios: tuple[Scenario, ...]
    factory: Factory
    pairs: tuple[Pair, ...] = ()
    watch: Watch | None = None

    def simulate(self, seed: int) -> Together:
        """All scenarios with one seed; every model is closed whatever happens."""
        with ExitStack() as opened:
            watched = self.watch is not None and bool(self.pairs)
            if len(self.scenarios) > 1:
                opened.enter_context(
                    shared(self.scenarios if not watched or self._pairs_begin_alike() else ())
                )
            if self.watch is None or not self.pairs:
                arms = tuple(self._alone(s, seed) for s in self.scenarios)
                return Together(arms=arms, changes=({},) * len(self.pairs))
            models = []
            for scenario in self.scenarios:
                models.append(self.factory(scenario, seed))
                opened.callback(models[-1].close)
            forget_beginnings()
            seen = [self.watch(models[before], models[after]) for before, after in self.pairs]
            while running := [model for model in models if model.running]:
                raise_if_interrupted()
                year = min(model.year for model in running)
                stepped = [model for model in running if model.year == year]
                for model in stepped:
                    model.step()
                for (before, after), one in zip(self.pairs, seen, strict=True):
                    if models[before] in stepped and models[after] in stepped:
                        one.record()
            return Together(
                arms=tuple(_replicate(m) for m in models), changes=tuple(dict(s.arrays()) for s in seen)
            )

    def _pairs_begin_alike(self) -> bool:
        """Whether nobody misses anything when both models of a pair begin with the year of their first policy."""
        return all(
            begins_alike(self.scenarios[before], self.scenarios[after]) for before, after in self.pairs
        )

    def _alone(self, scenario: Scenario, seed: int) -> Replicate:
        model = self.factory(scenario, seed)
        try:
            model.run_horizon()
            raise_if_interrupted()
            return _replicate(model)
        finally:
            model.close()


def _replicate(model: Model) -> Replicate:
    return Replicate(
        arrays=dict(model.recorder.arrays()),
        codes=tuple(model.world.codes),
        names=tuple(model.world.names),
        country=tuple(int(c) for c in model.world.country),
        world_digest=str(getattr(model, "data_digest", None) or model.world.digest),
        currency=str(getattr(model.world, "currency", "")),
        kernels=str(getattr(getattr(model, "kernels", None), "name", "unknown")),
    )
