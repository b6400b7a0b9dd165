"""What the page on speed is made of: ours and the peers, measured in turn in one run, so that ratios hold.

The machine's speed drifts with what else it does. Therefore everything that is compared is measured in rounds, one
after the other within a round, and what is reported are medians over rounds of times and of ratios within a round.
"""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from benchmarks.peers import c_floor, starsim_sir
from benchmarks.profiling import Subject, profile
from edumig_sim.benching import Case, kernel_nanoseconds, start_seconds, whole_run
from edumig_sim.benching import machine as describe_machine
from edumig_sim.errors import EduMigError
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import scenario
from edumig_sim.sharing import shared

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "scenarios" / "ukraine_return_grant.yaml"
FLOOR = "AVX2"
REGIONS = 62  # of the world

Found = dict[str, Any]
Say = Callable[[str], object]


class Effort(NamedTuple):
    """How much to measure."""

    rounds: int
    peer: tuple[
        tuple[int, int | None, int], ...
    ]  # (agents a region, years, rounds) of the pairs with Mesa objects
    world_agents: int  # of the run held against the goal of 124,000 entrants a year
    world_years: int | None
    grown: dict[str, tuple[tuple[int, ...], int | None]]  # whole runs by world: agents a region, years
    pairs: int  # most students times regions in the figure on growth
    demo: tuple[int, int]  # replicates and agents of the comparison
    million: bool
    starsim: tuple[int, int]  # agents and rounds
    profiles: tuple[Subject, ...]


FULL = Effort(
    rounds=7,
    peer=((16, None, 3), (161, None, 3)),
    world_agents=2000,
    world_years=None,
    grown={
        "world": ((16, 50, 161, 500, 2000), None),
        "us_states": ((20, 200, 2000), None),
        "classroom": ((170, 1700, 17_000), None),
    },
    pairs=200_000_000,
    demo=(10, 2000),
    million=True,
    starsim=(1_000_000, 3),
    profiles=(Subject("world", 2000, 10), Subject("world", 16, 10), Subject("classroom", 2000, 20)),
)
QUICK = Effort(
    rounds=3,
    peer=((16, 5, 2), (161, 2, 1)),
    world_agents=500,
    world_years=5,
    grown={"world": ((16, 50, 161), 5), "us_states": ((20, 200), 5), "classroom": ((170, 1700), 5)},
    pairs=20_000_000,
    demo=(2, 50),
    million=False,
    starsim=(1_000_000, 1),
    profiles=(Subject("world", 161, 4), Subject("classroom", 2000, 4)),
)
TINY = Effort(
    rounds=1,
    peer=((10, 1, 1),),
    world_agents=10,
    world_years=1,
    grown={"classroom": ((10, 20), 1)},
    pairs=50_000,
    demo=(2, 10),
    million=False,
    starsim=(5000, 1),
    profiles=(Subject("classroom", 10, 1),),
)


def measure(effort: Effort, starsim_python: str, say: Say) -> Found:
    """Everything that the page reports; what could not be measured is None."""
    found: Found = {"machine": describe_machine(), "effort": effort._asdict()}
    for name, part in {
        "choice": lambda: choice(effort),
        "peers": lambda: mesa_pairs(effort),
        "throughput": lambda: throughput(effort, starsim_python, say),
        "world": lambda: whole_run(Case("world", effort.world_agents, effort.world_years)),
        "slider": lambda: slider(effort),
        "demo": lambda: demo(effort),
        "grown": lambda: grown(effort),
        "growth": lambda: growth(effort),
        "million": lambda: million(effort, say),
        "profiles": lambda: [profile(subject) for subject in effort.profiles],
        "start": lambda: start_seconds(effort.rounds),
    }.items():
        begin = time.perf_counter()
        found[name] = part()
        say(f"{name}: measured in {time.perf_counter() - begin:.0f} s")
    return found


def in_turn(jobs: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Results (rounds,) of each job, the jobs one after the other in every round."""
    results: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            results[name].append(job())
    return results


def ratio(above: list[float], below: list[float]) -> float:
    """Median over rounds of the ratio within a round."""
    return float(np.median(np.array(above) / np.array(below)))


# --- the choice kernel against the floor ------------------------------------------------------------------------


def choice(effort: Effort) -> Found:
    """ns per student and alternative of our study choice and of the floor in C, on one and two threads."""
    students = min(100_000, effort.pairs // REGIONS)
    jobs: dict[str, Callable[[], float]] = {
        f"ours {threads}": lambda threads=threads: kernel_nanoseconds(students, REGIONS, 3, threads)  # type: ignore[misc]
        for threads in (1, 2)
    }
    problem = c_floor.make_problem(students, REGIONS)
    with c_floor.builds() as libraries:
        for build, library in libraries.items():
            for hashed in c_floor.HASHES:
                for threads in (1, 2):
                    jobs[f"{build} {hashed} {threads}"] = (
                        lambda one=library, h=hashed, t=threads: c_floor.nanoseconds(one, problem, h, t)  # type: ignore[misc]
                    )
        times = in_turn(jobs, effort.rounds)
    floor = times.get(f"{FLOOR} splitmix64 1")
    return {
        "students": students,
        "nanoseconds": {name: float(np.median(spent)) for name, spent in times.items()},
        "ranges": {name: [min(spent), max(spent)] for name, spent in times.items()},
        "over_floor": None if floor is None else ratio(times["ours 1"], floor),
        "threads_gain": ratio(times["ours 1"], times["ours 2"]),
    }


# --- whole runs --------------------------------------------------------------------------------------------------


def mesa_pairs(effort: Effort) -> list[Found]:
    """Ours on one thread and the plain Mesa objects, the same plan."""
    found = []
    for agents, years, rounds in effort.peer:
        last: Found = {}

        def ours(agents: int = agents, years: int | None = years, last: Found = last) -> float:
            last["ours"] = whole_run(Case("world", agents, years, threads=1))
            return float(last["ours"]["seconds"])

        def theirs(agents: int = agents, years: int | None = years, last: Found = last) -> float:
            last["mesa"] = _mesa(agents, years)
            return float(last["mesa"]["seconds"])

        times = in_turn({"ours": ours, "mesa": theirs}, rounds)
        found.append(
            {
                "entrants": last["ours"]["entrants"],
                "years": last["ours"]["years"],
                "years_with_burn_in": last["ours"]["years_with_burn_in"],
                "rounds": rounds,
                "ours": float(np.median(times["ours"])),
                "mesa": float(np.median(times["mesa"])),
                "ratio": ratio(times["mesa"], times["ours"]),
            }
        )
    return found


def _mesa(agents: int, years: int | None) -> Found:
    horizon = [] if years is None else ["--years", str(years)]
    line = [sys.executable, "-m", "benchmarks.peers.mesa_objects", "world", str(agents), "--json", *horizon]
    return _json_of(line)


def _json_of(line: list[str]) -> Found:
    """The JSON object that a command of this project prints."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True, env=environment)
    found: Found = json.loads(done.stdout)
    return found


def throughput(effort: Effort, starsim_python: str, say: Say) -> Found:
    """Student-years a second: one run on all cores, two runs at a time on a core each; and Starsim's agent-steps."""
    agents, rounds = effort.starsim
    case = Case("world", effort.world_agents, effort.world_years)

    def alone() -> float:
        return float(whole_run(case)["student_years_per_second"])

    def side_by_side() -> float:
        with ThreadPoolExecutor(2) as pool:
            both = list(pool.map(whole_run, [case._replace(threads=1)] * 2))
        return float(sum(run["student_years_per_second"] for run in both))

    told: Found = {}  # of Starsim

    def starsim() -> float:
        line = [starsim_python, "-m", "benchmarks.peers.starsim_sir", str(agents), "30", "1"]
        told.update(_json_of(line))
        return float(told["agent_steps_per_second"])

    jobs: dict[str, Callable[[], float]] = {"one run": alone, "two runs": side_by_side}
    if _has_starsim(starsim_python):
        jobs["starsim"] = starsim
    else:
        say(starsim_sir.NOT_INSTALLED)
    speeds = in_turn(jobs, rounds)
    best = max("one run", "two runs", key=lambda name: float(np.median(speeds[name])))
    return {
        "entrants": effort.world_agents * REGIONS,
        "speeds": {name: float(np.median(speed)) for name, speed in speeds.items()},
        "best": best,
        "starsim_agents": agents,
        "starsim_version": told.get("version"),
        "over_starsim": ratio(speeds[best], speeds["starsim"]) if "starsim" in speeds else None,
    }


def _has_starsim(python: str) -> bool:
    if python == sys.executable:
        return importlib.util.find_spec("starsim") is not None
    line = [python, "-c", "import importlib.util as u, sys; sys.exit(u.find_spec('starsim') is None)"]
    return subprocess.run(line, check=False).returncode == 0


def slider(effort: Effort) -> Found:
    """What moving a slider in the classroom costs: 6 regions, 25 years."""
    agents, years = (2000, 25) if effort is not TINY else (10, 1)
    runs = [whole_run(Case("classroom", agents, years)) for _ in range(effort.rounds)]
    middle = sorted(runs, key=lambda run: run["seconds"])[len(runs) // 2]
    return {"agents": agents, **middle, "seconds_again": _another_move(agents, years, effort.rounds)}


def _another_move(agents: int, years: int, rounds: int) -> float:
    """Seconds of a run whose burn-in and cohorts an earlier move of the slider has left."""
    plan = scenario("classroom").with_agents(agents)
    plan = dataclasses.replace(plan, end=plan.start + years - 1)
    spent = []
    with shared():
        for _ in range(rounds + 2):  # the first leaves what is shared, the second warms up
            begin = time.perf_counter()
            model = EduMigModel(plan, seed=1)
            model.run_horizon()
            spent.append(time.perf_counter() - begin)
            model.close()
    return float(np.median(spent[2:]))


def demo(effort: Effort) -> Found:
    """The comparison of ``make demo``, as a command, without figures."""
    replicates, agents = effort.demo
    line = [sys.executable, "-m", "edumig_sim", "compare", str(DEMO), "--json"]
    begin = time.perf_counter()
    _json_of([*line, "--replicates", str(replicates), "--agents", str(agents)])
    return {"replicates": replicates, "agents": agents, "seconds": time.perf_counter() - begin}


def million(effort: Effort, say: Say) -> Found | None:
    """A million entrants a year in the whole world, 30 years."""
    if not effort.million:
        return None
    try:
        return whole_run(Case("world", 1_000_000 // REGIONS + 1))
    except EduMigError as error:
        say(f"a million entrants a year: {error}")
        return None


# --- growth ------------------------------------------------------------------------------------------------------


def grown(effort: Effort) -> dict[str, list[Found]]:
    """Whole runs of each world with ever more agents."""
    return {
        world: [whole_run(Case(world, agents, years)) for agents in sizes]
        for world, (sizes, years) in effort.grown.items()
    }


def growth(effort: Effort) -> list[Found]:
    """Seconds of one study choice, from 1,000 to a million students and from 5 to 200 regions."""
    found = []
    for regions in (5, 20, 62, 200):
        for students in (1000, 10_000, 100_000, 1_000_000):
            if regions * students <= effort.pairs:
                spent = kernel_nanoseconds(students, regions, 1 if students > 100_000 else 3)
                found.append({"regions": regions, "students": students, "nanoseconds": spent})
    return found


def exponent(sizes: list[float], costs: list[float]) -> float:
    """The power of size that cost grows with between the two largest sizes."""
    order = np.argsort(sizes)[-2:]
    steps = np.diff(np.log(np.array(costs)[order])) / np.diff(np.log(np.array(sizes)[order]))
    return float(steps[0])
