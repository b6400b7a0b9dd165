"""How fast the model is on this machine: whole runs, the choice kernel, and the start of the program.

Every whole run and every start is a process of its own, so that memory and imports are its own.
"""

from __future__ import annotations

import dataclasses
import importlib.metadata
import inspect
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from edumig_sim import choice_problem, model
from edumig_sim.errors import EduMigError
from edumig_sim.scenario import Scenario, scenario

PHASES = (
    "form_prospects",
    "new_cohorts",
    "choose_destination",
    "admit",
    "study",
    "return_or_stay",
    "grow_older",
    "run_regions",
    "learn",
)
REST = "rest"  # ledger, memory, records and the opening
PACKAGES = ("numpy", "scipy", "mesa", "numba")
_THREAD_SETTINGS = ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_STARTS = {
    "python": ("-c", "pass"),
    "import edumig_sim": ("-c", "import edumig_sim"),
    "edumig --help": ("-m", "edumig_sim", "--help"),
}
_MEGABYTE = 1e6


@dataclasses.dataclass(frozen=True)
class Extent:
    """How much a benchmark measures."""

    agents: dict[str, tuple[int, ...]]  # agents in each region and cohort, by world
    regions: tuple[int, ...]
    students: tuple[int, ...]
    starts: int
    repeats: int
    years: int | None = None  # of the horizon; the scenario's own when None


EXTENTS = {
    "full": Extent(
        agents={"world": (20, 200, 2000), "us_states": (20, 200, 2000), "classroom": (200, 2000, 20_000)},
        regions=(5, 62, 200),
        students=(10_000, 100_000, 1_000_000),
        starts=5,
        repeats=3,
    ),
    "quick": Extent(
        agents={"world": (10, 50, 200), "us_states": (10, 50, 200), "classroom": (20, 200, 2000)},
        regions=(5, 62, 200),
        students=(10_000, 100_000),
        starts=3,
        repeats=3,
        years=5,
    ),
    "tiny": Extent(agents={"classroom": (10,)}, regions=(5,), students=(1000,), starts=1, repeats=1, years=1),
}


class Case(NamedTuple):
    """One whole run to measure."""

    world: str
    agents: int  # in each region and cohort
    years: int | None = None  # of the horizon; the scenario's own when None
    kernels: str = "auto"
    threads: int | None = None  # all cores when None


def measure(extent: str = "full", say: Callable[[str], object] = lambda line: None) -> dict[str, Any]:
    """Measure everything on this machine; ``say`` is told what comes next. Plain values, as JSON can hold them."""
    how = EXTENTS[extent]
    runs = []
    for world, sizes in how.agents.items():
        for agents in sizes:
            say(f"a whole run of {world} with {agents:,} agents in each region and cohort")
            runs.append(whole_run(Case(world, agents, how.years)))
    kernel = []
    for regions in how.regions:
        for students in how.students:
            say(f"the choice of {students:,} students among {regions} regions")
            spent = kernel_nanoseconds(students, regions, how.repeats)
            kernel.append({"regions": regions, "students": students, "nanoseconds": spent})
    say("the start of the program")
    return {
        "extent": extent,
        "machine": machine(),
        "whole_runs": runs,
        "choice_kernel": kernel,
        "start": start_seconds(how.starts),
    }


# --- whole runs --------------------------------------------------------------------------------------------------


def whole_run(case: Case) -> dict[str, Any]:
    """Run a case in a process of its own, and return what it measured. Raises EduMigError if the process fails."""
    measured: dict[str, Any] = _in_own_process("run", case, case.threads)
    return measured


def _in_own_process(job: str, arguments: tuple[Any, ...], threads: int | None) -> Any:
    environment = dict(os.environ)
    if threads is not None:
        environment |= dict.fromkeys(_THREAD_SETTINGS, str(threads))
    line = [sys.executable, "-m", "edumig_sim.benching", json.dumps([job, arguments])]
    done = subprocess.run(line, capture_output=True, text=True, env=environment, check=False)
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise EduMigError([f"a benchmark ended early: {last}"])
    return json.loads(done.stdout)


def run_here(case: Case) -> dict[str, Any]:
    """Run a case in this process: seconds in all and by phase, student-years, and memory."""
    _make_model(scenario("classroom").with_agents(10), case.kernels)  # compiles what there is to compile
    plan = scenario(case.world).with_agents(case.agents)
    if case.years is not None:
        plan = dataclasses.replace(plan, end=plan.start + case.years - 1)
    spent = dict.fromkeys((*PHASES, REST), 0.0)
    counted = [0]
    begin = time.perf_counter()
    with _timed(spent, counted):
        one = _make_model(plan, case.kernels)
        opened = time.perf_counter()
        one.run_horizon()
    total = time.perf_counter() - begin
    spent[REST] = total - sum(spent.values())
    row = sum(column.itemsize for column in one.students.column_arrays().values())
    years = plan.burn_in + plan.end - plan.start + 1
    return {
        **case._asdict(),
        "kernels": kernels_of(one),
        "regions": len(one.world.codes),
        "years": plan.end - plan.start + 1,
        "years_with_burn_in": years,
        "entrants": len(one.entrants),
        "seconds": total,
        "seconds_of_horizon": begin + total - opened,
        "student_years": counted[0],
        "student_years_per_second": counted[0] / total,
        "phases": {name: seconds / total for name, seconds in spent.items()},
        "peak_megabytes": _peak_megabytes(),
        "live_students": len(one.students),
        "bytes_per_live_student": row,
    }


def _make_model(plan: Scenario, kernels: str) -> model.EduMigModel:
    """The one place where a benchmark says which kernels a model uses; a model without the choice has the reference."""
    options: dict[str, Any] = {"kernels": kernels}
    known = inspect.signature(model.EduMigModel).parameters
    return model.EduMigModel(plan, seed=1, **{k: v for k, v in options.items() if k in known})


def kernels_of(one: model.EduMigModel) -> str:
    """The name of the kernels that a model uses."""
    return str(one.kernels.name)


@contextmanager
def _timed(spent: dict[str, float], counted: list[int]) -> Iterator[None]:
    """Time the phases that the model calls, and count who is in it each year once the cohort is there."""

    def timed(name: str, phase: Callable[[model.EduMigModel], None]) -> Callable[[model.EduMigModel], None]:
        def run(one: model.EduMigModel) -> None:
            begin = time.perf_counter()
            phase(one)
            spent[name] += time.perf_counter() - begin
            if name == "new_cohorts":
                counted[0] += len(one.students) + len(one.entrants)

        return run

    phases = {name: getattr(model, name) for name in PHASES}
    try:
        for name, phase in phases.items():
            setattr(model, name, timed(name, phase))
        yield
    finally:
        for name, phase in phases.items():
            setattr(model, name, phase)


def _peak_megabytes() -> float | None:
    """The most memory that this process has had; None where the system does not tell."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return float(line.split()[1]) * 1024 / _MEGABYTE
    try:
        import resource
    except ImportError:
        return None
    unit = 1 if sys.platform == "darwin" else 1024
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * unit / _MEGABYTE


# --- kernel, start and machine -----------------------------------------------------------------------------------


def kernel_nanoseconds(students: int, regions: int, repeats: int = 3, threads: int | None = 1) -> float:
    """Nanoseconds per student and alternative of one study choice on a synthetic problem; all cores when None."""
    return float(_in_own_process("kernel", (students, regions, repeats), threads))


def kernel_here(students: int, regions: int, repeats: int) -> float:
    """The same in this process."""
    return choice_problem.nanoseconds(choice_problem.make_problem(students, regions), repeats)


def start_seconds(repeats: int) -> dict[str, float]:
    """Median seconds that Python alone, the import of the package, and the help of the command take."""
    spent: dict[str, list[float]] = {name: [] for name in _STARTS}
    for _ in range(repeats):
        for name, arguments in _STARTS.items():
            begin = time.perf_counter()
            subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
            spent[name].append(time.perf_counter() - begin)
    return {name: float(np.median(seconds)) for name, seconds in spent.items()}


def machine() -> dict[str, Any]:
    """What ran the benchmark: processor, cores and versions; neither its name nor any path."""
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        **{name: _version(name) for name in PACKAGES},
    }


def _processor() -> str:
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        for line in listed.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _main(job: str, arguments: list[Any]) -> None:
    found = run_here(Case(*arguments)) if job == "run" else kernel_here(*arguments)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    _main(*json.loads(sys.argv[1]))
