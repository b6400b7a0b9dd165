"""The points of one chunk, simulated: every point with the same seeds, sharing what does not depend on the point.

A chunk is a pure function of the study and its points: the same tables whoever simulates it, when and beside what.
"""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.interrupts import raise_if_interrupted
from edumig_sim.paired import ROUNDING, pairs_needed, spread
from edumig_sim.run import model_at
from edumig_sim.scenario import Scenario
from edumig_sim.sharing import shared
from edumig_sim.stopping import PILOT, Wish
from edumig_sim.studies.designs import Point
from edumig_sim.studies.keeping import Kept, Measured, keeper
from edumig_sim.studies.points import Circumstancer, Circumstances
from edumig_sim.studies.study import Study
from edumig_sim.world import load_world
from edumig_sim.world.calibration import world_parameters

Floats = NDArray[np.float64]
Run = tuple[int, int]  # number of a point, seed
LONGEST_REASON = 2000  # characters


@dataclass(frozen=True, kw_only=True)
class Failure:
    """Why a point has no outcomes. seed: of the run that failed; None where the point cannot be built."""

    point: int
    seed: int | None
    kind: str
    reason: str


@dataclass(kw_only=True)
class Simulated:
    """What became of some points. model_seconds: spent inside the model; the rest is ours."""

    measured: dict[Run, Measured] = field(default_factory=dict)
    effects: dict[Run, Floats] = field(default_factory=dict)  # (indicators, years, regions)
    failures: list[Failure] = field(default_factory=list)
    drawn: dict[int, Mapping[str, float]] = field(default_factory=dict)
    marks: dict[int, tuple[str, ...]] = field(default_factory=dict)
    runs: int = 0
    model_seconds: float = 0.0

    def seeds(self, point: int) -> list[int]:
        """The seeds with which a point was run."""
        return [seed for number, seed in self.measured if number == point]


def simulate_points(study: Study, points: Sequence[Point]) -> Simulated:
    """Runs points with their seeds. A point that fails is noted, keeps no outcomes and stops no other."""
    chunk = _Chunk(study, points) if study.function is None else _Calls(study)
    until = study.replication.until
    pilot = PILOT if until else len(study.seeds)
    for seed in study.seeds[:pilot]:
        chunk.run(seed, points)
    found = chunk.measured()
    if until:
        wanted = {p.number: _wanted(study, found, p) for p in points}
        for k, seed in enumerate(study.seeds[pilot:], start=pilot):
            chunk.run(seed, [p for p in points if wanted[p.number] > k])
        found = chunk.measured()
    return _without_failed(found)


def data_digest(study: Study) -> str:
    """The digest of the data that a study runs on, before anything is changed or drawn."""
    if study.scenario is None:
        return ""
    world = study.scenario.world
    return load_world(world, world_parameters(world)).digest


class _Calls:
    """Points of a function that stands in for the model."""

    def __init__(self, study: Study) -> None:
        self._study, self._failed = study, set[int]()
        self.found = Simulated()

    def run(self, seed: int, points: Iterable[Point]) -> None:
        """Call it at every point with one seed."""
        assert self._study.function is not None
        names = self._study.outcomes.indicators
        for point in points:
            if point.number in self._failed:
                continue
            begun = time.perf_counter()
            try:
                values = self._study.function(point.values, seed)
                row = np.array([float(values[name]) for name in names])
            except Exception as error:  # whatever a user's function raises is the point's reason
                self._failed.add(point.number)
                self.found.failures.append(_failure(point, seed, error))
                continue
            self.found.model_seconds += time.perf_counter() - begun
            self.found.runs += 1
            self.found.measured[point.number, seed] = Measured(values=row[:, None, None], flows=None)

    def measured(self) -> Simulated:
        """What was found up to now."""
        return self.found


class _Chunk:
    """Points of a scenario, with the baselines that their effects need."""

    def __init__(self, study: Study, points: Sequence[Point]) -> None:
        assert study.scenario is not None
        self._study, self.found = study, Simulated()
        self._kept = Kept(keeper(study), self.found.measured)
        self._bases: dict[tuple[Hashable, int], Measured] = {}
        self._kept_bases = Kept(keeper(study, flows=False), self._bases)
        self._base_of: dict[Run, tuple[Hashable, int]] = {}
        self._circumstances: dict[int, Circumstances] = {}
        places = Circumstancer(study)
        for point in points:
            try:
                at = places.at(point)
            except Exception as error:  # the point's reason, whatever it is
                self.found.failures.append(_failure(point, None, error))
                continue
            self._circumstances[point.number] = at
            self.found.drawn[point.number] = at.drawn
            self.found.marks[point.number] = at.scenario.marks(at.followed)

    def run(self, seed: int, points: Iterable[Point]) -> None:
        """Simulate every point that still stands with one seed; points that begin alike share the beginning."""
        groups: dict[Hashable, list[Point]] = {}
        for point in points:
            if point.number in self._circumstances:
                groups.setdefault(self._circumstances[point.number].opening, []).append(point)
        effects = self._study.outcomes.effects
        for opening, group in groups.items():
            together = [self._circumstances[point.number].scenario for point in group]
            with shared(together) if effects or len(group) > 1 else nullcontext():
                self._run_group(opening, group, seed)

    def measured(self) -> Simulated:
        """What was found up to now, with its effects."""
        self._kept.flush()
        self._kept_bases.flush()
        for run, base in self._base_of.items():
            if run in self.found.measured and run not in self.found.effects:
                self.found.effects[run] = _change(self._bases[base].values, self.found.measured[run].values)
        return self.found

    def _run_group(self, opening: Hashable, group: Sequence[Point], seed: int) -> None:
        base: Scenario | None = None
        for k, point in enumerate(group):
            at = self._circumstances[point.number]
            try:
                if self._study.outcomes.effects:
                    mine = at.scenario.baseline()
                    if mine != base:
                        base, name = None, ((opening, group[k].number), seed)
                        self._kept_bases.add(name, self._recorded(at, mine, seed))
                        base = mine
                    self._base_of[point.number, seed] = name
                self._kept.add((point.number, seed), self._recorded(at, at.scenario, seed))
            except Exception as error:  # a failing run is recorded and stops no other
                raise_if_interrupted()
                del self._circumstances[point.number]
                self.found.failures.append(_failure(point, seed, error))

    def _recorded(self, at: Circumstances, scenario: Scenario, seed: int) -> dict[str, Floats]:
        """The arrays of one run that outcomes need."""
        begun = time.perf_counter()
        model = model_at(scenario, seed, at.parameters, at.world)
        try:
            model.run_horizon(collect=False)  # outcomes come from the recorder
            arrays = self._kept.cut(model.recorder.arrays())
        finally:
            model.close()
            self.found.model_seconds += time.perf_counter() - begun
        self.found.runs += 1
        return arrays


def _change(before: Floats, after: Floats) -> Floats:
    """The change of outcomes; what is only arithmetic is none."""
    change = after - before
    return np.where(np.abs(change) <= ROUNDING * np.abs(before), 0.0, change)


def _wanted(study: Study, found: Simulated, point: Point) -> int:
    """How many replicates a point needs, from its pilot; the most allowed where the pilot cannot say."""
    numbers = [_needed(study, found, point, wish) for wish in study.replication.until]
    return study.replication.count if np.isnan(numbers).any() else int(max(numbers))


def _needed(study: Study, found: Simulated, point: Point, wish: Wish) -> float:
    """Stein's number of replicates for one wish: of the effect where the study keeps effects, else of the level."""
    kept = study.outcomes
    assert wish.year is not None and wish.region is not None
    place = (
        kept.indicators.index(wish.indicator),
        kept.years.index(wish.year),
        kept.regions.index(wish.region),
    )
    runs = [(point.number, seed) for seed in study.seeds[:PILOT] if (point.number, seed) in found.measured]
    if len(runs) < PILOT:
        return np.nan
    levels = np.array([found.measured[run].values[place] for run in runs])
    changes = np.array([found.effects[run][place] for run in runs]) if kept.effects else levels
    half_width = wish.number
    if wish.relative:
        half_width *= abs(float((levels - changes).mean() if kept.effects else levels.mean()))
    return float(pairs_needed(spread(changes), np.asarray(half_width), PILOT))


def _without_failed(found: Simulated) -> Simulated:
    for failure in found.failures:
        for run in [run for run in found.measured if run[0] == failure.point]:
            del found.measured[run]
            found.effects.pop(run, None)
    return found


def _failure(point: Point, seed: int | None, error: Exception) -> Failure:
    reason = "; ".join(map(str, error.problems)) if isinstance(error, EduMigError) else str(error)
    return Failure(
        point=point.number,
        seed=seed,
        kind=type(error).__name__,
        reason=reason[:LONGEST_REASON] or "no reason",
    )
