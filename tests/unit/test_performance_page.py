"""The page on speed says of each goal whether it was met, not met or not measured, and nothing private."""

from __future__ import annotations

import copy
import getpass
import platform

import pytest

from benchmarks.make_performance import DOCS, goals, write

RUN = {
    "world": "world", "agents": 2000, "kernels": "fast", "regions": 62, "years": 30, "years_with_burn_in": 46,
    "entrants": 124_000, "seconds": 2.0, "seconds_of_horizon": 1.5, "student_years": 50_000_000,
    "student_years_per_second": 25e6, "phases": {"admit": 0.4, "study": 0.35, "rest": 0.25},
    "peak_megabytes": 500.0, "live_students": 1_000_000, "bytes_per_live_student": 30,
}  # fmt: skip
PAIR = {
    "entrants": 9982, "years": 30, "years_with_burn_in": 46, "rounds": 3, "ours": 0.2, "mesa": 50.0, "ratio": 250.0,
}  # fmt: skip
GROWTH = [
    {"regions": regions, "students": students, "nanoseconds": 1.0}
    for regions in (5, 62)
    for students in (1000, 10_000, 100_000)
]
NANOSECONDS = {"ours 1": 0.9, "ours 2": 0.5, "AVX2 splitmix64 1": 0.5, "AVX2 splitmix64 2": 0.3}
FOUND = {
    "machine": {
        "processor": "A processor",
        "cores": 2,
        "system": "An OS",
        "python": "3.12.1",
        "numpy": "2.1",
    },
    "effort": {"million": True},
    "minutes": 5.0,
    "choice": {
        "students": 100_000,
        "nanoseconds": NANOSECONDS,
        "ranges": {name: [0.2, 1.0] for name in NANOSECONDS},
        "over_floor": 1.8,
        "threads_gain": 1.8,
    },
    "peers": [PAIR],
    "throughput": {
        "entrants": 124_000,
        "speeds": {"one run": 20e6, "two runs": 25e6, "starsim": 4e6},
        "best": "two runs",
        "starsim_agents": 1_000_000,
        "starsim_version": "3.7.2",
        "over_starsim": 6.2,
    },
    "world": RUN,
    "slider": {**RUN, "agents": 2000, "years": 25, "seconds": 0.05, "seconds_again": 0.04},
    "demo": {"replicates": 10, "agents": 2000, "seconds": 40.0},
    "grown": {"world": [{**RUN, "entrants": 12_400, "seconds": 0.25}, RUN]},
    "growth": GROWTH,
    "profiles": [
        {
            "world": "world",
            "entrants": 992,
            "milliseconds_a_year": 20.0,
            "lines": [["fast_study.rank_rows", 15.0], ["inside NumPy", 5.0]],
        }
    ],
    "million": {**RUN, "entrants": 1_000_000, "seconds": 20.0},
    "start": {"python": 0.01, "import edumig_sim": 0.02, "edumig --help": 0.1},
}


@pytest.fixture
def found():
    return copy.deepcopy(FOUND)


def test_all_goals_are_met_by_a_program_that_is_fast_enough(found):
    assert len(goals(found)) == 10
    assert [goal.what for goal in goals(found) if goal.met is not True] == []


def test_a_slow_program_meets_none(found):
    found["choice"] |= {
        "nanoseconds": {"ours 1": 70.0, "ours 2": 70.0},
        "over_floor": 70.0,
        "threads_gain": 1.0,
    }
    found["peers"][-1]["ratio"] = 10.0
    found["throughput"]["speeds"] = {"one run": 1e6, "two runs": 2e6}
    for slow in ("world", "slider", "demo", "million"):
        found[slow]["seconds"] = found[slow]["seconds_again"] = 1000.0
    found["growth"] = [one | {"nanoseconds": one["students"]} for one in found["growth"]]
    assert {goal.met for goal in goals(found)} == {False}


def test_too_much_memory_misses_a_goal_of_memory(found):
    found["world"]["peak_megabytes"] = 601.0
    assert [goal.met for goal in goals(found)].count(False) == 1


def test_what_was_left_out_is_not_met_by_silence(found, tmp_path):
    found["effort"]["million"], found["million"] = False, None
    found["choice"]["over_floor"] = None
    del found["throughput"]["speeds"]["starsim"]
    found["throughput"]["over_starsim"] = None
    assert [goal.met for goal in goals(found)].count(None) == 4
    words = write(found, tmp_path, "a command").read_text(encoding="utf-8")
    assert words.count("| not measured |") == 4
    assert "| Starsim | not installed |" in words and "no C compiler" in words


def test_the_page_and_its_figures_are_written(found, tmp_path):
    words = write(found, tmp_path, "a command").read_text(encoding="utf-8")
    assert "| `fast_study.rank_rows` | 15.00 | 75% |" in words
    assert "    a command" in words and "A processor" in words and "Kernels: fast" in words
    for name in ("performance_growth.png", "performance_phases.png"):
        assert (tmp_path / "figures" / name).stat().st_size > 5000
        assert f"(figures/{name})" in words


def test_the_page_of_the_project_names_no_machine():
    words = (DOCS / "performance.md").read_text(encoding="utf-8")
    for private in (platform.node(), f"{getpass.getuser()}@", "/tmp/", "/home/", str(DOCS)):
        assert not private or private not in words
