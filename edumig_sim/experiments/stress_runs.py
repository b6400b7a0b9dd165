"""The headline effect of a policy under changed assumptions: the same seeds everywhere, every number kept once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from edumig_sim.assemble import Collection
from edumig_sim.compare import Comparison
from edumig_sim.experiments.assumptions import Assumption
from edumig_sim.lockstep import Setup
from edumig_sim.paired import Estimate, Floats, estimate
from edumig_sim.run import FollowingModel, default_labels, default_variables

if TYPE_CHECKING:
    from edumig_sim.arms import Case
    from edumig_sim.workers import Bar, Round

Moves = tuple[
    tuple[str, float], ...
]  # changed assumptions by name, in the order of their names; () changes none
Task = tuple[Moves, int]  # and a seed
MECHANISM = "mechanisms."


class Place(NamedTuple):
    """What the headline of a policy is about."""

    indicator: str
    regions: tuple[str, ...]  # their sum counts
    year: int


class Seen(NamedTuple):
    """What one simulated pair shows."""

    place: Place
    effect: float


def moves(changes: Mapping[Assumption, float] | None = None) -> Moves:
    """Changed assumptions as a key; one at its usual value is no change."""
    found = {a.name: value for a, value in (changes or {}).items() if value != a.value}
    return tuple(sorted(found.items()))


@dataclass(frozen=True, kw_only=True)
class HeadlineEffect:
    """What a worker does: one seed of a policy and its baseline under changed assumptions."""

    case: Case

    def __call__(self, task: Task) -> Seen:
        """The difference in the headline indicator that the policy makes."""
        changed, seed = task
        values = {name: value for name, value in changed if not name.startswith(MECHANISM)}
        states = {n.removeprefix(MECHANISM): v > 0.5 for n, v in changed if n.startswith(MECHANISM)}
        sides = (self.case.baseline, self.case.reform)
        pair = tuple(replace(side, mechanisms=replace(side.mechanisms, **states)) for side in sides)
        setup = Setup(scenarios=pair, factory=FollowingModel(moves=values))
        found = Collection(default_variables(), default_labels())
        found.place(0, seed, setup.simulate(seed))
        comparison = Comparison(found.results(pair[0], 0), found.results(pair[1], 1))
        indicator, regions, year = comparison.headline_place
        effect = float(comparison.changes(indicator, regions, year)[0])
        return Seen(Place(indicator, tuple(regions), year), effect)


class OutOfTimeError(Exception):
    """The next round would end too late."""


@dataclass(kw_only=True)
class Evaluations:
    """Effects that are known, by changed assumptions and seed; more are simulated when they are asked for."""

    seeds: Sequence[int]
    work: Round[Task, Seen] | None = None
    bar: Bar | None = None
    most_seconds: float = np.inf
    known: dict[Task, float] = field(default_factory=dict)
    place: Place | None = None  # known once anything is
    clock: Callable[[], float] = time.monotonic
    begun: float = 0.0
    _pace: float = 0.0  # seconds a task took in the latest round

    def effect(self, changed: Moves) -> Estimate:
        """The paired effect with its interval. Raises OutOfTimeError where it is not known and time is up."""
        return estimate(self.values(changed))

    def values(self, changed: Moves) -> Floats:
        """The effect with every seed (replicates,)."""
        self.prepare([changed])
        return np.array([self.known[changed, seed] for seed in self.seeds])

    def shift(self, changed: Moves) -> Estimate:
        """How far the changed assumptions move the effect: paired with the effect under the usual ones."""
        return estimate(self.values(changed) - self.values(()))

    def prepare(self, wanted: Iterable[Moves]) -> None:
        """Simulate what is not known yet, all in one round."""
        tasks = [(w, s) for w in dict.fromkeys(wanted) for s in self.seeds if (w, s) not in self.known]
        if not tasks:
            return
        if self.work is None:
            raise OutOfTimeError
        start = self.clock()
        if start - self.begun + self._pace * len(tasks) > self.most_seconds:
            raise OutOfTimeError
        for k, seen in self.work(tasks):
            self.known[tasks[k]], self.place = seen.effect, seen.place
            if self.bar is not None:
                self.bar.advance()
        self._pace = (self.clock() - start) / len(
            tasks
        )  # of the latest: the first round also starts the workers

    def has(self, changed: Moves) -> bool:
        """Whether the effect is known with every seed."""
        return all((changed, seed) in self.known for seed in self.seeds)

    def save(self, path: Path, digest: str) -> None:
        """Writes every number, so that a later test of the scenario with this digest can go on from here."""
        rows = [
            {"changed": dict(changed), "seed": seed, "effect": v} for (changed, seed), v in self.known.items()
        ]
        path.write_text(
            json.dumps({"digest": digest, "place": self.place, "effects": rows}), encoding="utf-8"
        )

    def resume(self, path: Path, digest: str) -> None:
        """Takes over what an earlier test of the same scenario left; from any other file nothing."""
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            if told["digest"] != digest:
                return
            indicator, regions, year = told["place"]
            found = {
                (tuple(sorted(r["changed"].items())), r["seed"]): float(r["effect"]) for r in told["effects"]
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return
        self.known.update(found)
        self.place = Place(indicator, tuple(regions), year)
