"""Runs a study: every point with the same seeds, chunk by chunk, going on where an earlier sweep stopped."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from edumig_sim.errors import EduMigError
from edumig_sim.interrupts import interrupts_noticed, raise_if_interrupted
from edumig_sim.run import prepare_processes
from edumig_sim.studies.chunks import Done, Runner, points_of_chunk, simulate_chunk, tasks
from edumig_sim.studies.designs import Points, draw_points
from edumig_sim.studies.read import load_study, study_problems
from edumig_sim.studies.results import StudyResults, load_study_results
from edumig_sim.studies.runners import processes
from edumig_sim.studies.store import Store, check_folder, chunk_records, is_locked, opened, read_manifest
from edumig_sim.studies.study import Study
from edumig_sim.workers import worker_count

FOLDER = "{}_results"  # of a study that is not told where
_TRIED = 3  # points that a dry run simulates
_WAIT = 0.5  # seconds between looks at the bar


def sweep(
    study: Study | str | Path,
    out: str | Path | None = None,
    *,
    workers: int | None = None,
    dask: str | None = None,
    progress: bool = True,
    retry_failed: bool = False,
) -> StudyResults:
    """Runs a study and gives its results; a study that was interrupted goes on from its last whole chunk.

    study: a Study or its file. out: the folder of its results (default: the name of the file or of the title, with
    "_results"). workers: processes of this machine (default: one a processor). dask: instead, the address of a
    scheduler such as "tcp://10.0.0.1:8786". retry_failed: simulate chunks with failed points again. The numbers depend
    on none of these. A point that fails is noted in `failures` and stops no other. Raises EduMigError.
    """
    plan = loaded(study)
    folder = default_folder(study, plan) if out is None else Path(out)
    if dask is not None and workers is not None:
        raise EduMigError(["workers: a Dask cluster has its own; give workers or dask, not both"])
    if plan.function is None:
        prepare_processes()
    with interrupts_noticed(), opened(plan, folder) as store:
        if retry_failed:
            store.forget_failed()
        with bar(store, progress) as shown, _runner(dask, workers, len(store.missing)) as run:
            for words in store.damaged:
                shown.say(words)
            for done in run(tasks(plan, store.points, store.each, store.missing)):
                raise_if_interrupted()
                store.write(done)
                shown.advance(done)
        store.finish()
        place = store.folder
    return load_study_results(place)


def loaded(study: Study | str | Path) -> Study:
    """A study, or the one in a file. Raises EduMigError for one that cannot be run."""
    plan = study if isinstance(study, Study) else load_study(study)
    if problems := study_problems(plan):
        raise EduMigError(problems)
    return plan


def default_folder(study: Study | str | Path, plan: Study) -> Path:
    """Where results go that were not told where: beside nothing, in the present folder."""
    name = (
        re.sub(r"\W+", "_", plan.title.lower()).strip("_") if isinstance(study, Study) else Path(study).stem
    )
    return Path(FOLDER.format(name or "study"))


def _runner(dask: str | None, workers: int | None, chunks: int) -> AbstractContextManager[Runner]:
    if dask is not None:
        from edumig_sim.studies.on_dask import on_cluster

        return on_cluster(dask)
    return processes(worker_count(workers, max(chunks, 1)))


@dataclass(frozen=True, kw_only=True)
class DryRun:
    """What a study would take, measured on its first points. seconds: with so many workers; megabytes: on disk."""

    points: int
    runs: int
    chunks: int
    measured_runs: int
    seconds_a_run: float
    workers: int
    seconds: float
    megabytes: float
    failures: tuple[str, ...]


def dry_run(study: Study | str | Path, *, workers: int | None = None) -> DryRun:
    """Says how many runs a study has, how long they take and how large they are, from a few of its points."""
    plan = loaded(study)
    if plan.function is None:
        prepare_processes()
    points = draw_points(plan)
    each = points_of_chunk(len(points), plan.replication.count)
    done = _tried(plan, points)
    chunks = -(-len(points) // each)
    runs_a_point = done.runs / done.points
    seconds = done.seconds / max(done.runs, 1)
    count = worker_count(workers, chunks)
    runs = round(runs_a_point * len(points))
    size = sum(len(raw) for raw in done.files.values()) / done.points * len(points)
    return DryRun(
        points=len(points),
        runs=runs,
        chunks=chunks,
        measured_runs=done.runs,
        seconds_a_run=seconds,
        workers=count,
        seconds=runs * seconds / count,
        megabytes=size / 1e6,
        failures=_reasons(done),
    )


def _tried(plan: Study, points: Points) -> Done:
    """The first points, simulated once to be warm and once to be measured."""
    few = len(points.chunk(0, _TRIED))
    simulate_chunk(next(tasks(plan, points, 1, [0])))
    return simulate_chunk(next(tasks(plan, points, few, [0])))


def _reasons(done: Done) -> tuple[str, ...]:
    import io

    import pandas as pd

    table = pd.read_parquet(io.BytesIO(done.files["failures"]))
    return tuple(
        f"point {point}: {reason}" for point, reason in zip(table["point"], table["reason"], strict=True)
    )


@dataclass(frozen=True, kw_only=True)
class Status:
    """How far a study is. running: whether a sweep is at work there now."""

    title: str
    folder: Path
    points: int
    chunks: int
    chunks_done: int
    runs_done: int
    failed_points: int
    seconds: float
    running: bool

    @property
    def complete(self) -> bool:
        """Whether every chunk is there."""
        return self.chunks_done == self.chunks


def study_status(folder: str | Path) -> Status:
    """How far the study in a folder is. Raises EduMigError where there is none."""
    place = Path(folder)
    check_folder(place)
    manifest = read_manifest(place)
    records = [r for r in chunk_records(place).values() if r.get("files")]
    return Status(
        title=manifest["title"],
        folder=place,
        points=manifest["points"],
        chunks=manifest["chunks"],
        chunks_done=len(records),
        runs_done=sum(r["runs"] for r in records),
        failed_points=sum(r["failed"] for r in records),
        seconds=sum(r["seconds"] for r in records),
        running=is_locked(place),
    )


# --- the bar -------------------------------------------------------------------------------------------------------


class _Rate(ProgressColumn):
    """Runs a second since the sweep began."""

    def render(self, task: Task) -> Text:
        """The rate as text."""
        runs, elapsed = task.fields.get("runs", 0), task.elapsed or 0.0
        return Text(f"{runs / elapsed:,.1f} runs/s" if runs and elapsed else "", style="progress.data.speed")


class Bar:
    """Counts points on the terminal or in a notebook."""

    def __init__(self, progress: Progress, done: int, total: int) -> None:
        self._progress, self._runs = progress, 0
        self._task = progress.add_task("points", total=total, completed=done, runs=0)
        self._begun = time.monotonic()

    def advance(self, done: Done) -> None:
        """A chunk more is there."""
        self._runs += done.runs
        self._progress.update(self._task, advance=done.points, runs=self._runs)

    def say(self, words: str) -> None:
        """A line above the bar, also where no bar is shown."""
        self._progress.console.print(words, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def bar(store: Store, shown: bool) -> Iterator[Bar]:
    """A bar with the rate and the time that is left; silent where there is neither a terminal nor a notebook."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(),
        TimeRemainingColumn(),
    )
    hidden = not (shown and (console.is_terminal or console.is_jupyter))
    done = sum(int(record["points"]) for record in store.done.values())
    with Progress(
        *columns,
        console=console,
        disable=hidden,
        transient=True,
        speed_estimate_period=600,
        refresh_per_second=1 / _WAIT,
    ) as progress:
        yield Bar(progress, done, len(store.points))
