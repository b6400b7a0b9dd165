"""Runs scenarios: `run` simulates one, `compare` simulates it against its base with the same seeds.

Replicate k uses seed `scenario.seed + k`. Replicates run in parallel processes; every one is a pure function
of its scenario and seed, so the numbers do not depend on the number of workers.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import platform
import shlex
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from edumig_sim import __version__
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.results import Results
from edumig_sim.storage import interrupt_ignored

if TYPE_CHECKING:
    from edumig_sim.scenario import Scenario

Model = Any  # what a factory makes: run_horizon(), recorder.arrays(), world, close()
Factory = Callable[["Scenario", int], Model]
Variables = Mapping[str, Any]  # name -> dims, unit, long_name, source

QUINTILES = (1, 2, 3, 4, 5)
LEDGER_LINES = ("gross", "admin", "recovered", "forgone")
OUTCOMES = ("at_study", "at_origin", "elsewhere")
KERNELS = "reference"
LIBRARIES = ("numpy", "scipy", "pandas", "xarray", "mesa")
THREAD_LIMITS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")

_UNPROTECTED = (
    'the script that starts parallel runs does not protect its main part with: if __name__ == "__main__". '
    "Protect it, or use workers=1"
)


@dataclass(frozen=True, kw_only=True)
class Replicate:
    """One simulated replicate: its arrays and what the model said about its world."""

    arrays: dict[str, np.ndarray]
    codes: tuple[str, ...]
    names: tuple[str, ...]
    world_digest: str


def run(
    scenario: Scenario | str | Path,
    *,
    replicates: int | None = None,
    workers: int | None = None,
    seed: int | None = None,
    progress: bool = True,
) -> Results:
    """Simulates a scenario and gives its results.

    scenario: a Scenario, a file or the name of a built-in one. replicates, seed: instead of the scenario's
    own. workers: parallel processes (default: one a replicate, at most one a processor; 1: this process).
    """
    plan = _loaded(scenario)
    seeds = replicate_seeds(plan, replicates, seed)
    return simulate([plan], seeds, workers, progress)[0]


def compare(
    scenario: Scenario | str | Path,
    *,
    base: Scenario | str | Path | None = None,
    replicates: int | None = None,
    workers: int | None = None,
    progress: bool = True,
) -> Comparison:
    """Simulates a scenario and its base (default: the same without policies) with the same seeds, paired."""
    reform = _loaded(scenario)
    if base is None and not reform.policies:
        raise EduMigError([f"'{reform.title}' has no policies: there is nothing to compare. Name a base"])
    baseline = reform.baseline() if base is None else _loaded(base)
    differing = [n for n in ("world", "start", "end") if getattr(baseline, n) != getattr(reform, n)]
    if differing:
        raise EduMigError(
            [
                f"{n}: {getattr(reform, n)} in the scenario, {getattr(baseline, n)} in its base"
                for n in differing
            ]
        )
    seeds = replicate_seeds(reform, replicates, None)
    arms = simulate([baseline, reform], seeds, workers, progress)
    return Comparison(baseline=arms[0], reform=arms[1])


def replicate_seeds(scenario: Scenario, replicates: int | None, seed: int | None) -> list[int]:
    """The seed of each replicate: first, first + 1, ..."""
    count = scenario.replicates if replicates is None else replicates
    first = scenario.seed if seed is None else seed
    problems = []
    if not _is_whole(count) or count < 1:
        problems.append(f"replicates: {count!r} is not a whole number of at least 1")
    if not _is_whole(first) or first < 0:
        problems.append(f"seed: {first!r} is not a whole number of at least 0")
    if problems:
        raise EduMigError(problems)
    return [int(first) + k for k in range(int(count))]


def simulate(
    scenarios: Sequence[Scenario],
    seeds: Sequence[int],
    workers: int | None,
    progress: bool,
    factory: Factory | None = None,
    variables: Variables | None = None,
) -> list[Results]:
    """Simulates every scenario with every seed; results in the order of the scenarios.

    factory: makes a model from (scenario, seed), by default EduMigModel; must be picklable. variables:
    what its recorder records, by default the model's own.
    """
    _check_main_is_protected()
    stacks = [_Stack(s, seeds, recorded_variables() if variables is None else variables) for s in scenarios]
    tasks = [(stack, k) for k in range(len(seeds)) for stack in stacks]
    count = _workers(workers, len(tasks))
    replicate = partial(simulate_one, factory=factory)
    with _progress_bar(progress, len(tasks)) as advance:
        if count == 1:
            for stack, k in tasks:
                stack.place(k, replicate(stack.scenario, seeds[k]))
                advance()
        else:
            for task, result in in_processes(replicate, [(s.scenario, seeds[k]) for s, k in tasks], count):
                stack, k = tasks[task]
                stack.place(k, result)
                advance()
    return [stack.results() for stack in stacks]


def simulate_one(scenario: Scenario, seed: int, factory: Factory | None = None) -> Replicate:
    """Simulates one replicate in this process; the model is closed whatever happens."""
    model = (factory or default_model)(scenario, seed)
    try:
        model.run_horizon()
        return Replicate(
            arrays=dict(model.recorder.arrays()),
            codes=tuple(model.world.codes),
            names=tuple(model.world.names),
            world_digest=str(model.world.digest),
        )
    finally:
        model.close()


def policy_labels(policies: Sequence[Any]) -> list[str]:
    """A label for each policy: its lever, numbered when the scenario has several of that lever."""
    levers = [str(p.lever) for p in policies]
    seen: dict[str, int] = {}
    labels = []
    for lever in levers:
        seen[lever] = seen.get(lever, 0) + 1
        labels.append(f"{lever} {seen[lever]}" if levers.count(lever) > 1 else lever)
    return labels


class _Stack:
    """The replicates of one scenario, put into one array a variable as they arrive."""

    def __init__(self, scenario: Scenario, seeds: Sequence[int], variables: Variables) -> None:
        self.scenario = scenario
        self._seeds = list(seeds)
        self._variables = variables
        self._arrays: dict[str, np.ndarray] = {}
        self._about: Replicate | None = None

    def place(self, k: int, replicate: Replicate) -> None:
        """Puts replicate k in its place."""
        if self._about is None:
            self._about = replicate
            self._arrays = {
                name: np.zeros((len(self._seeds), *array.shape), dtype=array.dtype)
                for name, array in replicate.arrays.items()
            }
        for name, array in replicate.arrays.items():
            self._arrays[name][k] = array

    def results(self) -> Results:
        """All replicates as results."""
        assert self._about is not None, "no replicate was placed"
        about, scenario = self._about, self.scenario
        labels: dict[str, Sequence[Any]] = {
            "year": range(scenario.start, scenario.end + 1),
            "origin": about.codes,
            "destination": about.codes,
            "region": about.codes,
            "policy": policy_labels(scenario.policies),
            "quintile": QUINTILES,
            "line": LEDGER_LINES,
            "outcome": OUTCOMES,
        }
        columns, used = {}, {"year", "region"}
        for name, array in self._arrays.items():
            about_variable = self._variables[name]
            dims = ("replicate", *about_variable.dims)
            attrs = {
                "units": about_variable.unit,
                "long_name": about_variable.long_name,
                "source": about_variable.source,
            }
            columns[name] = xr.Variable(dims, array, attrs)
            used.update(about_variable.dims)
        coords: dict[str, Any] = {
            d: np.array(v) if v else np.array([], "U1") for d, v in labels.items() if d in used
        }
        coords["replicate"] = np.arange(len(self._seeds))
        coords["seed"] = ("replicate", np.array(self._seeds))
        return Results(xr.Dataset(columns, coords=coords, attrs=self._provenance(about)))

    def _provenance(self, about: Replicate) -> dict[str, str]:
        scenario = self.scenario
        policies = [
            {
                "label": label,
                "lever": str(p.lever),
                "origins": list(getattr(p, "origins", ())),
                "destinations": list(getattr(p, "destinations", ())),
                "start": p.start,
                "end": p.end,
            }
            for label, p in zip(policy_labels(scenario.policies), scenario.policies, strict=True)
        ]
        return {
            "title": scenario.title,
            "question": scenario.question or "",
            "scenario": scenario.canonical(),
            "seeds": json.dumps(self._seeds),
            "world": scenario.world,
            "world_digest": about.world_digest,
            "region_names": json.dumps(dict(zip(about.codes, about.names, strict=True)), ensure_ascii=False),
            "policies": json.dumps(policies, ensure_ascii=False),
            "marks": json.dumps(list(scenario.marks()), ensure_ascii=False),
            "version": __version__,
            "kernels": KERNELS,
            "libraries": json.dumps(library_versions()),
            "command": _command(),
        }


def _loaded(scenario: Scenario | str | Path) -> Scenario:
    if isinstance(scenario, str | Path):
        from edumig_sim.scenario import load_scenario

        return load_scenario(scenario)
    return scenario


def default_model(scenario: Scenario, seed: int) -> Model:
    from edumig_sim.model import EduMigModel

    return EduMigModel(scenario, seed=seed)


def recorded_variables() -> Variables:
    from edumig_sim.record import VARIABLES

    return VARIABLES


def _check_main_is_protected() -> None:
    """A worker process that imports the user's script must not start the whole run again."""
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise EduMigError([_UNPROTECTED])


def _is_whole(number: object) -> bool:
    return isinstance(number, int | np.integer) and not isinstance(number, bool)


def _workers(workers: int | None, tasks: int) -> int:
    if workers is None:
        inside = multiprocessing.parent_process() is not None  # a worker of somebody: stay in this process
        return 1 if inside else min(os.cpu_count() or 1, tasks)
    if not _is_whole(workers) or workers < 1:
        raise EduMigError([f"workers: {workers!r} is not a whole number of at least 1"])
    return min(int(workers), tasks)


def in_processes(
    replicate: Callable[[Scenario, int], Replicate], tasks: Sequence[tuple[Scenario, int]], workers: int
) -> Iterator[tuple[int, Replicate]]:
    """Runs the tasks in processes; yields (task, replicate) as they end. Stops its processes if left early."""
    before = set(multiprocessing.active_children())
    context = multiprocessing.get_context("spawn")
    with _one_thread_each():
        pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_ignore_interrupt)
        try:
            with interrupt_ignored():  # while processes start: they inherit it until their own begins to hold
                waiting: dict[Future[Replicate], int] = {
                    pool.submit(replicate, scenario, seed): k for k, (scenario, seed) in enumerate(tasks)
                }
            while waiting:
                for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                    yield waiting.pop(future), future.result()
                    del future  # its arrays are placed: let go of them
            pool.shutdown()
        except BrokenProcessPool as error:
            raise EduMigError(
                [
                    "a worker process ended before its replicate was finished: it ran out of memory or was stopped "
                    f"(try fewer workers), or {_UNPROTECTED}"
                ]
            ) from error
        finally:
            for process in set(multiprocessing.active_children()) - before:
                process.terminate()
            pool.shutdown(wait=True, cancel_futures=True)


def _ignore_interrupt() -> None:
    """In a worker: Ctrl-C is the parent's business, which stops the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Processes started inside use one thread each in their numerical libraries."""
    before = {name: os.environ.get(name) for name in THREAD_LIMITS}
    os.environ.update(dict.fromkeys(THREAD_LIMITS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _progress_bar(shown: bool, total: int) -> Iterator[Callable[[], None]]:
    """A bar on the terminal that counts replicates; silent where there is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    hidden = not (shown and console.is_terminal)
    with Progress(*columns, console=console, disable=hidden, transient=True) as bar:
        task = bar.add_task("replicates", total=total)
        yield lambda: bar.advance(task)


def library_versions() -> dict[str, str]:
    """The versions of Python and of the libraries that the numbers depend on."""
    versions = {"python": platform.python_version()}
    for name in LIBRARIES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "absent"
    return versions


def _command() -> str:
    """The command line as typed, without the path of the program."""
    return shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]]) if sys.argv and sys.argv[0] else "python"
