"""Candidates of a search, simulated: every one with the same seeds in the same futures, as points of a study."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.studies.designs import Point
from edumig_sim.studies.factors import Factor, Value
from edumig_sim.studies.goals import Measure, Search
from edumig_sim.studies.simulate import simulate_points
from edumig_sim.studies.study import Outcomes, Replication, Study
from edumig_sim.workers import Round, at_work

Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Task:
    """A candidate, or None for no policy at all, with some of the seeds. first, count: of the replicates."""

    study: Study
    candidate: Mapping[str, Value] | None
    first: int
    count: int


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of it. values: (futures, seeds, measures); None where it failed, for that reason."""

    values: Floats | None
    reason: str = ""


class Tryer:
    """Tries candidates in processes; what they change is measured against no policy, which is simulated once."""

    def __init__(self, study: Study, run: Round[Task, Outcome]) -> None:
        assert study.search is not None
        self.study, self.search, self._run = study, study.search, run
        self._none: Floats | None = None  # (futures, most seeds, measures) without policies
        self.runs = 0

    def try_all(
        self, tasks: Sequence[Task], done: Callable[[int, Outcome], None] = lambda k, outcome: None
    ) -> list[Outcome]:
        """Outcomes in the order of the tasks. done: told of each as it ends."""
        base = self._without_policies()
        found: dict[int, Outcome] = {}
        for k, outcome in self._run(tasks):
            values = outcome.values
            if values is not None:
                span = slice(tasks[k].first, tasks[k].first + tasks[k].count)
                values = values - base[:, span]
                self.runs += tasks[k].count * len(self.search.futures)
            found[k] = Outcome(values=values, reason=outcome.reason)
            done(k, found[k])
        return [found[k] for k in range(len(tasks))]

    def task(self, candidate: Mapping[str, Value], first: int, count: int) -> Task:
        """A candidate with some of the seeds."""
        return Task(study=self.study, candidate=candidate, first=first, count=count)

    def _without_policies(self) -> Floats:
        if self._none is None:
            changes = np.array([m.change for m in self.search.measures])
            shape = (len(self.search.futures), self.study.replication.count, len(changes))
            self._none = np.zeros(shape)
            if changes.any():
                every = [Task(study=self.study, candidate=None, first=k, count=1) for k in range(shape[1])]
                for k, outcome in self._run(every):
                    if outcome.values is None:
                        raise EduMigError(
                            [f"the scenario without its policies cannot be run: {outcome.reason}"]
                        )
                    self._none[:, k : k + 1] = np.where(changes, outcome.values, 0.0)
                self.runs += shape[0] * shape[1]
        return self._none


@contextmanager
def trying(study: Study, workers: int) -> Iterator[Tryer]:
    """Gives what tries candidates in so many processes."""
    with at_work(simulate_candidate, workers) as run:
        yield Tryer(study, run)


def simulate_candidate(task: Task) -> Outcome:
    """The measures of one candidate in every future: a pure function of the task."""
    search = task.study.search
    assert search is not None
    study = _measured_study(task)
    inside = {f.path for f in study.factors}
    candidate = task.candidate or {}
    points = [
        Point(
            number=k,
            values={p: v for p, v in {**candidate, **future.values}.items() if p in inside},
            draw=future.draw,
        )
        for k, future in enumerate(search.futures)
    ]
    found = simulate_points(study, points)
    if found.failures:
        failure = found.failures[0]
        return Outcome(values=None, reason=f"{search.futures[failure.point].name}: {failure.reason}")
    values = np.empty((len(points), task.count, len(search.measures)))
    for p in range(len(points)):
        for s, seed in enumerate(study.seeds):
            table = found.measured[p, seed].values
            values[p, s] = [_number(study, m, table) for m in search.measures]
    if not np.isfinite(values).all():
        bad = next(m for k, m in enumerate(search.measures) if not np.isfinite(values[:, :, k]).all())
        return Outcome(values=None, reason=f"{bad.label} is unknown there: its denominator is 0")
    return Outcome(values=values)


def _number(study: Study, measure: Measure, table: Floats) -> float:
    kept = study.outcomes
    row = table[kept.indicators.index(measure.outcome), :, kept.regions.index(measure.region)]
    return measure.of(row, kept.years)


def _measured_study(task: Task) -> Study:
    """The study with what the search measures, for some of its seeds; without policies where there is no candidate."""
    study, search = task.study, task.study.search
    assert search is not None
    scenario = study.scenario
    if scenario is None:
        years: tuple[int, ...] = study.outcomes.years
    elif any(m.over != "none" for m in search.measures):
        years = tuple(range(scenario.start, scenario.end + 1))
    else:
        years = tuple(sorted({m.year for m in search.measures}))
    if scenario is not None and task.candidate is None:
        scenario = scenario.baseline()
    known = {f.path: f for f in study.factors}
    paths = [*(f.path for f in study.levers), *(p for future in search.futures for p in future.values)]
    factors = [known.get(p, Factor(path=p)) for p in dict.fromkeys(paths)]
    if task.candidate is None:
        factors = [f for f in factors if f.role != "lever" and not f.path.startswith("policies")]
    return replace(
        study,
        scenario=scenario,
        factors=tuple(factors),
        outcomes=Outcomes(
            indicators=tuple(dict.fromkeys(m.outcome for m in search.measures)),
            years=years,
            regions=tuple(dict.fromkeys(m.region for m in search.measures)),
        ),
        replication=Replication(count=task.count),
        seed=study.seed + task.first,
    )


def own_candidate(study: Study) -> dict[str, Value] | None:
    """The levers as the scenario itself has them; None where one has no value there or it is outside its range."""
    from edumig_sim.studies.points import Circumstancer

    if study.scenario is None:
        return None
    own = Circumstancer(study).own_values()
    made: dict[str, Value] = {}
    for factor in study.levers:
        value = own.get(factor.path)
        if value is None or not _inside(factor, value):
            return None
        made[factor.path] = value
    return made


def _inside(factor: Factor, value: Value) -> bool:
    if factor.kind == "categorical":
        return value in factor.values
    return not isinstance(value, str) and factor.low <= value <= factor.high


def measures_of(search: Search) -> list[str]:
    """Names of what is measured, goals first."""
    return [m.name for m in search.measures]
