"""Chunks: the parts in which a study is simulated and stored. One is a task for any process on any machine."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from edumig_sim import __version__
from edumig_sim.studies.designs import Point, Points
from edumig_sim.studies.simulate import Simulated, data_digest, simulate_points
from edumig_sim.studies.study import Study
from edumig_sim.studies.tables import chunk_tables

_RUNS = 64  # of a chunk, about: what a kill loses in each process
_LEAST = 32  # chunks, where there are points enough: so that many processes have work
_MOST = 4096  # chunks: so that a folder stays quick to list


@dataclass(frozen=True, kw_only=True)
class Task:
    """One chunk to simulate."""

    study: Study
    number: int
    points: tuple[Point, ...]


@dataclass(frozen=True, kw_only=True)
class Done:
    """A simulated chunk: its tables as bytes of Parquet files, and what it took."""

    number: int
    first: int
    points: int
    failed: int
    runs: int
    seconds: float
    model_seconds: float
    version: str
    data_digest: str
    files: Mapping[str, bytes]

    def record(self) -> dict[str, object]:
        """What is noted of the chunk beside its tables."""
        names = (
            "number",
            "first",
            "points",
            "failed",
            "runs",
            "seconds",
            "model_seconds",
            "version",
            "data_digest",
        )
        sizes = {
            name: {"bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
            for name, raw in self.files.items()
        }
        return {**{name: getattr(self, name) for name in names}, "files": sizes}


Simulate = Callable[[Task], Done]
Runner = Callable[[Iterable[Task]], Iterator[Done]]  # gives chunks as they end, in any order


def points_of_chunk(points: int, replicates: int) -> int:
    """How many points each chunk of a study has; it depends on nothing else, so that a study goes on anywhere."""
    few = max(1, min(_RUNS // replicates, points // _LEAST))
    return max(few, -(-points // _MOST))


def tasks(study: Study, points: Points, each: int, numbers: Iterable[int]) -> Iterator[Task]:
    """The tasks of some chunks, made as they are asked for."""
    for number in numbers:
        yield Task(study=study, number=number, points=tuple(points.chunk(number * each, (number + 1) * each)))


def simulate_chunk(task: Task) -> Done:
    """Simulates one chunk."""
    begun = time.perf_counter()
    found = simulate_points(task.study, task.points)
    files = chunk_tables(task.study, task.points, found)
    return _done(task, found, files, time.perf_counter() - begun)


def given_up(task: Task, reason: str) -> Done:
    """A chunk whose process died again and again: all its points failed."""
    from edumig_sim.studies.simulate import Failure

    failures = [Failure(point=p.number, seed=None, kind="WorkerDied", reason=reason) for p in task.points]
    found = Simulated(failures=failures)
    return _done(task, found, chunk_tables(task.study, task.points, found), 0.0)


def _done(task: Task, found: Simulated, files: Mapping[str, bytes], seconds: float) -> Done:
    return Done(
        number=task.number,
        first=task.points[0].number,
        points=len(task.points),
        failed=len({f.point for f in found.failures}),
        runs=found.runs,
        seconds=seconds,
        model_seconds=found.model_seconds,
        version=__version__,
        data_digest=data_digest(task.study),
        files=files,
    )
