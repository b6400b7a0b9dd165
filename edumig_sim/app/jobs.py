"""What worker processes do for the page: simulate a pair, explain students, say why people leave a region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from edumig_sim.app import leaving, students
from edumig_sim.app.measures import Shown, shown
from edumig_sim.app.workbench import Watch, Workbench
from edumig_sim.push_pull import PushPull
from edumig_sim.scenario import Scenario

Rows = NDArray[np.intp]


class Job(Protocol):
    """Something that a worker does."""

    @property
    def bench(self) -> str:
        """A name for what it shares with other jobs, so that they go to the same worker."""
        ...

    def done(self, workbench: Workbench, watch: Watch) -> Any:
        """Do it."""
        ...


class Both(NamedTuple):
    """What the page shows of one seed without and with the levers."""

    before: Shown
    after: Shown


@dataclass(frozen=True, kw_only=True, eq=False)
class PairJob:
    """Simulate one seed of baseline and reform; of the baseline alone where the reform changes nothing."""

    baseline: Scenario
    reform: Scenario
    seed: int
    home: Rows
    corridors: Rows
    country: NDArray[np.int64]  # (R,) equal numbers are the same country

    @property
    def bench(self) -> str:
        """Jobs of one population and seed go together."""
        return f"{self.baseline.world} {self.baseline.population.agents_per_region} {self.seed}"

    def done(self, workbench: Workbench, watch: Watch) -> Both:
        """Both sides, the baseline from the bench where it is there."""
        bench = workbench.bench(self.baseline, self.seed)
        before = shown(bench.arrays(self.baseline, watch), self.home, self.corridors, self.country)
        if self.reform.policies == self.baseline.policies:
            return Both(before, before)
        return Both(before, shown(bench.arrays(self.reform, watch), self.home, self.corridors, self.country))


@dataclass(frozen=True, kw_only=True, eq=False)
class StudentsJob:
    """Follow some people under two policies."""

    baseline: Scenario  # whose bench it is
    policies: tuple[Scenario, Scenario]
    seed: int
    asked: tuple[students.Asked, ...]
    cohort: int
    lives: bool  # also where they live afterwards, which takes some years more

    @property
    def bench(self) -> str:
        """Jobs of one population and seed go together."""
        return f"{self.baseline.world} {self.baseline.population.agents_per_region} {self.seed}"

    def done(self, workbench: Workbench, watch: Watch) -> list[students.Followed]:
        """Each of them under both policies."""
        bench = workbench.bench(self.baseline, self.seed)
        return bench.inside(
            lambda: students.follow(bench, self.policies, self.asked, (self.cohort, self.lives), watch)
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class LeavingJob:
    """Say why the people of a region who begin to study elsewhere in a year do so."""

    baseline: Scenario
    reform: Scenario
    seed: int
    region: int
    cohort: int

    @property
    def bench(self) -> str:
        """Jobs of one population and seed go together."""
        return f"{self.baseline.world} {self.baseline.population.agents_per_region} {self.seed}"

    def done(self, workbench: Workbench, watch: Watch) -> PushPull:
        """Push and pull of those who leave."""
        bench = workbench.bench(self.baseline, self.seed)
        return bench.inside(
            lambda: leaving.push_pull_of(bench.model(self.reform), self.region, self.cohort, watch)
        )
