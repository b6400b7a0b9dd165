"""A study of the classroom beside the same loop with `mesa.batch_run`: time, memory, and what a kill loses.

    python -m benchmarks.study_sweep                   the full study: 10,000 runs
    python -m benchmarks.study_sweep --runs 400        a smaller one of the same make
    python -m benchmarks.study_sweep --vary parameters --json

6 regions, 500 agents a region, 20 years, four replicates a point. `levers` varies the amount and the years of a return
grant, so that points of a seed share the years before it begins, as in most studies of policies; `parameters` varies
behaviour, so that every run has its own. Both sides simulate the same scenarios with the same seeds, and the program
stops if a total differs. Each side is a process of its own with its workers; memory is the sum of their resident sizes.
Processor seconds hold when the machine has other work, times do not.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mesa
import psutil

from edumig_sim.model import EduMigModel
from edumig_sim.scenario import Scenario
from edumig_sim.studies import Study, load_study, load_study_results, study_status, sweep
from edumig_sim.studies.designs import draw_points
from edumig_sim.studies.points import Circumstancer
from edumig_sim.workers import THREAD_LIMITS

GOAL_SECONDS, GOAL_RUNS, GOAL_OVERHEAD = 600.0, 10_000, 0.10  # on two cores
REPLICATES = 4
MEGABYTE = 1e6
SAME = 1e-9  # relative difference of totals that sums in another order may have
_LOOK = 0.05  # seconds between looks at the memory
_TOTALS = "totals.json"
_FACTORS: Mapping[str, str] = {
    "levers": "{policies.return_grant.amount: {low: 1000, high: 12000}, "
    "policies.return_grant.years: {low: 2, high: 8}}",
    "parameters": "{parameters.theta_network: , parameters.alpha_wage: , parameters.alpha_home: }",
}
_FILE = """\
title: Ten thousand runs
scenario:
  base: classroom
  horizon: {{end: {end}}}
  population: {{agents_per_region: {agents}}}
  policies:
    - return_grant: {{origins: [RUR, BOR], amount: 5000, years: 5, start: 2023}}
factors: {factors}
design: {{kind: latin_hypercube, samples: {samples}}}
replicates: {replicates}
outcomes: {{indicators: [output, skilled_stock, retention], regions: [all], effects: off}}
constants: keep
"""


def study(
    folder: Path, runs: int, vary: str, agents: int = 500, years: int = 20, replicates: int = REPLICATES
) -> Study:
    """The study of so many runs."""
    from edumig_sim.scenario import scenario

    path = folder / "study.yaml"
    text = _FILE.format(
        end=scenario("classroom").start + years - 1,
        agents=agents,
        factors=_FACTORS[vary],
        samples=max(1, runs // replicates),
        replicates=replicates,
    )
    path.write_text(text, encoding="utf-8")
    return load_study(path)


def scenarios(plan: Study) -> list[Scenario]:
    """The scenarios of its points, for a loop without us."""
    points, places = draw_points(plan), Circumstancer(plan)
    return [places.at(point).scenario for point in points.chunk(0, len(points))]


# --- the two sides, each in a process of its own -------------------------------------------------------------------


def ours(folder: Path, plan: Study, workers: int) -> float:
    """Our sweep; the total of output over all runs."""
    results = sweep(plan, folder / "out", workers=workers, progress=False)
    return float(results.runs["output"].sum())


def mesas(folder: Path, plan: Study, workers: int) -> float:
    """The same loop as a user of Mesa writes it; the total of output over all runs."""
    del folder
    rows = mesa.batch_run(
        EduMigModel,
        {"scenario": scenarios(plan), "rng": plan.seeds},
        number_processes=workers,
        display_progress=False,
    )
    return float(sum(row["output"] for row in rows))


COMPARED = {"ours": ours, "mesa": mesas}


def _start(side: str, folder: Path, told: argparse.Namespace, quiet: bool = False) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "benchmarks.study_sweep", "--side", side, "--folder", str(folder)]
    command += ["--runs", str(told.runs), "--vary", told.vary, "--workers", str(told.workers)]
    command += ["--agents", str(told.agents), "--years", str(told.years)]
    environment = {**os.environ, **dict.fromkeys(THREAD_LIMITS, "1")}
    stderr = subprocess.DEVNULL if quiet else None
    return subprocess.Popen(command, env=environment, stderr=stderr)


def _watched(side: str, folder: Path, told: argparse.Namespace) -> dict[str, float]:
    """Seconds, peak megabytes and total of one side."""
    folder.mkdir()
    begun, process, peak = time.perf_counter(), _start(side, folder, told), 0.0
    while process.poll() is None:
        peak = max(peak, _resident(process.pid))
        time.sleep(_LOOK)
    seconds = time.perf_counter() - begun
    if process.returncode:
        raise SystemExit(f"{side}: ended with {process.returncode}")
    told_by_it = json.loads((folder / _TOTALS).read_text(encoding="utf-8"))
    return {"seconds": seconds, "megabytes": peak / MEGABYTE, **told_by_it}


def _resident(pid: int) -> float:
    """Bytes of a process and all below it."""
    found = 0.0
    try:
        top = psutil.Process(pid)
        for process in (top, *top.children(recursive=True)):
            found += process.memory_info().rss
    except psutil.Error:  # one of them ended just now
        pass
    return found


def _killed(side: str, folder: Path, told: argparse.Namespace, after: float) -> int:
    """Runs that are safe when a side is killed after so many seconds."""
    folder.mkdir()
    process = _start(side, folder, told, quiet=True)
    try:
        process.wait(timeout=after)
    except subprocess.TimeoutExpired:
        below = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        process.wait()
        psutil.wait_procs(below, timeout=_LOOK * 20)
        for orphan in below:  # workers of a pool that does not notice
            if orphan.is_running():
                orphan.kill()
    if side == "ours" and (folder / "out" / "manifest.json").exists():
        return study_status(folder / "out").runs_done
    return told.runs if (folder / _TOTALS).exists() else 0


def measure(told: argparse.Namespace) -> dict[str, Any]:
    """Everything that is compared. Raises SystemExit where the sides do not simulate the same."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        sides = {side: _watched(side, folder / side, told) for side in COMPARED}
        results = load_study_results(folder / "ours" / "out")
        records = results.chunk_records()
        if abs(sides["ours"]["total"] / sides["mesa"]["total"] - 1.0) > SAME:
            raise SystemExit("the two sides do not simulate the same")
        kept = {
            side: _killed(side, folder / f"{side}_killed", told, found["seconds"] / 2)
            for side, found in sides.items()
        }
    model = sum(record["model_seconds"] for record in records)
    chunks = sum(record["seconds"] for record in records)
    runs = sum(record["runs"] for record in records)
    seconds = sides["ours"]["seconds"]
    return {
        "runs": runs,
        "vary": told.vary,
        "workers": told.workers,
        "ours": sides["ours"],
        "mesa": sides["mesa"],
        "times_as_fast": sides["mesa"]["seconds"] / seconds,
        "model_milliseconds_a_run": 1000.0 * model / runs,
        "overhead_in_chunks": chunks / model - 1.0,
        "overhead_in_all": seconds * told.workers / model - 1.0,
        "safe_after_a_kill_half_way": kept,
        "seconds_of_10000": GOAL_RUNS * seconds / runs,
    }


def lines(found: Mapping[str, Any]) -> list[str]:
    """What was measured, in words."""
    us, them, safe = found["ours"], found["mesa"], found["safe_after_a_kill_half_way"]
    seconds = found["seconds_of_10000"]
    how = "measured" if found["runs"] >= GOAL_RUNS else "at this pace"
    verdict = "met" if seconds < GOAL_SECONDS else "not met"
    beyond = f"beyond it {found['overhead_in_chunks']:.1%} in chunks"
    return [
        f"{found['runs']:,} runs on {found['workers']} processes, varying {found['vary']}",
        *(
            f"  {name:10} {side['seconds']:8.1f} s {side['processor_seconds']:8.1f} s of processors "
            f"{side['megabytes']:8.0f} MB"
            for name, side in (("ours", us), ("batch_run", them))
        ),
        f"  batch_run takes {found['times_as_fast']:.2f} times as long as ours",
        f"  killed half-way, safe runs: ours {safe['ours']:,}, batch_run {safe['mesa']:,}",
        f"  model {found['model_milliseconds_a_run']:.1f} ms a run; {beyond}, {found['overhead_in_all']:.1%} in all "
        f"with starting processes (goal {GOAL_OVERHEAD:.0%})",
        f"  {GOAL_RUNS:,} runs: {seconds:,.0f} s, {how} (goal {GOAL_SECONDS:,.0f} s: {verdict})",
    ]


def _processor_seconds() -> float:
    """Of this process and of those it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def arguments(words: list[str] | None = None) -> argparse.Namespace:
    """What the program was told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--runs", type=int, default=GOAL_RUNS)
    parser.add_argument("--vary", choices=list(_FACTORS), default="levers")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--agents", type=int, default=500)
    parser.add_argument("--years", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--side", choices=list(COMPARED), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(words)


def main() -> None:
    """Measure, or be one of the sides."""
    told = arguments()
    if told.side:
        plan = study(told.folder, told.runs, told.vary, told.agents, told.years)
        total = COMPARED[told.side](told.folder, plan, told.workers)
        words = {"total": total, "processor_seconds": _processor_seconds()}
        (told.folder / _TOTALS).write_text(json.dumps(words), encoding="utf-8")
        return
    found = measure(told)
    print(json.dumps(found, indent=2) if told.json else "\n".join(lines(found)))


if __name__ == "__main__":
    main()
