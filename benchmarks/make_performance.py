"""Measure and write the page on speed: ``python -m benchmarks.make_performance [--quick]``.

Runs our model, the plain Mesa objects, the floor in C and Starsim in one go, in turn, and writes ``performance.md`` and
its two figures. ``--quick`` takes some minutes and says what it leaves out.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import measuring
from benchmarks.measuring import Found, exponent
from benchmarks.performance_figures import draw_growth, draw_phases
from benchmarks.performance_text import page

DOCS = measuring.ROOT / "docs"
EFFORTS = {"full": measuring.FULL, "quick": measuring.QUICK, "tiny": measuring.TINY}
_MILLION = 1e6
_LINEAR = 1.15  # the power of size up to which growth counts as linear


class Goal(NamedTuple):
    """One line of the table: what was to be reached, what was measured; ``met`` is None where it was not measured."""

    what: str
    goal: str
    measured: str
    met: bool | None


def goals(found: Found) -> list[Goal]:
    """The goals and what this run says about them."""
    full = found["effort"]["million"]
    return [*_kernel_goals(found), *_peer_goals(found, full), *_size_goals(found, full), _growth_goal(found)]


def _kernel_goals(found: Found) -> list[Goal]:
    choice = found["choice"]
    spent, students = choice["nanoseconds"], choice["students"]
    at = f"Study choice, {measuring.REGIONS} regions, {students:,} students"
    over = choice["over_floor"]
    return [
        Goal(
            f"{at}, one thread",
            "≤ 1.0 ns a student and alternative",
            f"{spent['ours 1']:.2f} ns",
            spent["ours 1"] <= 1.0,
        ),
        Goal(
            "The same over the C floor (AVX2)",
            "≤ 3 ×",
            "no C compiler" if over is None else f"{over:.1f} ×",
            None if over is None else over <= 3.0,
        ),
        Goal(
            "The same, two threads over one",
            "≥ 1.7 ×",
            f"{choice['threads_gain']:.2f} ×{_floor_gain(spent)}",
            choice["threads_gain"] >= 1.7,
        ),
    ]


def _floor_gain(spent: dict[str, float]) -> str:
    """What two threads bring the floor: far below 2, the machine had no second core to give."""
    one, two = (spent.get(f"{measuring.FLOOR} splitmix64 {threads}") for threads in (1, 2))
    return "" if one is None or two is None else f" (the C floor: {one / two:.2f} ×)"


def _peer_goals(found: Found, full: bool) -> list[Goal]:
    pair, flow = found["peers"][-1], found["throughput"]
    speed, versus = flow["speeds"][flow["best"]], flow["over_starsim"]
    theirs = "" if versus is None else f" ({versus:.1f} × Starsim's agent-steps)"
    return [
        Goal(
            f"Whole run against plain Mesa objects, {pair['entrants']:,} entrants a year, one thread",
            "≥ 200 ×",
            f"{pair['ratio']:.0f} ×" + ("" if full else f" (horizon of {pair['years']} years)"),
            pair["ratio"] >= 200.0,
        ),
        Goal(
            f"Student-years a second on two cores, {flow['entrants']:,} entrants a year",
            "≥ 10 million",
            f"{speed / _MILLION:.2f} million, {flow['best']}{theirs}",
            speed >= 10 * _MILLION,
        ),
    ]


def _size_goals(found: Found, full: bool) -> list[Goal]:
    world, million, slider, demo = (found[name] for name in ("world", "million", "slider", "demo"))
    left_out = "left out by --quick"
    return [
        _run_goal(
            "`world`, 30 years, 124,000 entrants a year", (3.0, 600.0), world if full else None, left_out
        ),
        Goal(
            "The comparison of `make demo`: 2 scenarios, 10 replicates, 2,000 agents a region",
            "< 60 s",
            f"{demo['seconds']:.0f} s" if full else left_out,
            demo["seconds"] < 60.0 if full else None,
        ),
        Goal(
            f"A move of the classroom's slider: 6 regions, {slider['agents']:,} agents a region, "
            f"{slider['years']} years",
            "< 60 ms",
            f"{1000 * slider['seconds_again']:.0f} ms; the first, with the burn-in, {1000 * slider['seconds']:.0f} ms",
            slider["seconds_again"] < 0.060,
        ),
        _run_goal("A million entrants a year, 62 regions, 30 years", (60.0, 6000.0), million, left_out),
    ]


def _run_goal(what: str, most: tuple[float, float], run: Found | None, absent: str) -> Goal:
    seconds, megabytes = most
    goal = f"< {seconds:.0f} s and < {megabytes:,.0f} MB"
    if run is None:
        return Goal(what, goal, absent, None)
    memory = run["peak_megabytes"]
    said = f"{run['seconds']:.1f} s ({run['seconds_of_horizon']:.1f} s without the burn-in)"
    said += "" if memory is None else f", {memory:,.0f} MB"
    return Goal(what, goal, said, run["seconds"] < seconds and (memory is None or memory < megabytes))


def _growth_goal(found: Found) -> Goal:
    """Cost must not grow faster than the number of students, in the choice and in whole runs."""
    by_regions: dict[int, list[Found]] = {}
    for one in found["growth"]:
        by_regions.setdefault(one["regions"], []).append(one)
    rows = max(by_regions.values(), key=lambda rows: (len(rows), rows[0]["regions"]))
    spent = [one["nanoseconds"] * one["students"] for one in rows]
    kernel = exponent([one["students"] for one in rows], spent)
    runs = next(iter(found["grown"].values()))
    whole = exponent([run["entrants"] for run in runs], [run["seconds"] for run in runs])
    said = f"power {kernel:.2f} of students in the choice, {whole:.2f} in whole runs"
    return Goal(f"Linear growth (a power up to {_LINEAR})", "1", said, max(kernel, whole) <= _LINEAR)


def write(found: Found, folder: Path, command: str) -> Path:
    """Write the page and its figures."""
    figures = folder / "figures"
    figures.mkdir(parents=True, exist_ok=True)
    draw_growth(figures / "performance_growth.png", found["growth"], found["grown"])
    draw_phases(figures / "performance_phases.png", found["grown"])
    place = folder / "performance.md"
    place.write_text(page(found, [goal._asdict() for goal in goals(found)], command), encoding="utf-8")
    return place


def main() -> None:
    """Measure, write, and say where."""
    given = _arguments()
    effort: Any = EFFORTS["tiny" if given.tiny else "quick" if given.quick else "full"]
    begin = time.perf_counter()
    if given.found is not None and given.found.exists():
        found = json.loads(given.found.read_text(encoding="utf-8"))
    else:
        found = measuring.measure(effort, given.starsim, lambda line: print(line, flush=True))
        found["minutes"] = (time.perf_counter() - begin) / 60
        if given.found is not None:
            given.found.write_text(json.dumps(found), encoding="utf-8")
    command = "python -m benchmarks.make_performance" + (" --quick" if given.quick else "")
    place = write(found, given.docs, command)
    for goal in goals(found):
        print(
            f"{'not measured' if goal.met is None else 'met' if goal.met else 'NOT met'}: {goal.what}: {goal.measured}"
        )
    print(f"Written: {place.name} and two figures, after {found['minutes']:.1f} minutes")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure and write the page on speed.")
    parser.add_argument("--quick", action="store_true", help="some minutes; leaves the largest sizes out")
    parser.add_argument("--tiny", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--starsim", default=sys.executable, help="the Python in which Starsim is installed")
    parser.add_argument("--docs", type=Path, default=DOCS, help="folder for the page")
    parser.add_argument("--found", type=Path, help="keep what was measured in this file, or write from it")
    return parser.parse_args()


if __name__ == "__main__":
    main()
