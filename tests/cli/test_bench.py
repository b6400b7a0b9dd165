"""``edumig bench`` as a user types it, at the smallest size."""

from __future__ import annotations

import getpass
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOST_SECONDS = 60


def bench(*switches: str) -> str:
    """What the command prints."""
    done = subprocess.run(
        [sys.executable, "-m", "edumig_sim", "bench", "--tiny", *switches],
        cwd=ROOT, capture_output=True, text=True, timeout=MOST_SECONDS, encoding="utf-8", check=True,
        env={**os.environ, "COLUMNS": "80"},
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout


@pytest.fixture(scope="module")
def measured():
    return json.loads(bench("--json"))


@pytest.mark.slow
def test_a_reader_gets_tables_that_fit_a_terminal():
    said = bench()
    assert max(map(len, said.splitlines()[1:])) <= 80
    for words in ("Whole runs", "classroom", "Share of each phase", "admit", "Study choice", "edumig --help"):
        assert words in said, words


@pytest.mark.slow
def test_the_phases_of_a_run_add_up(measured):
    (run,) = measured["whole_runs"]
    assert run["world"] == "classroom" and run["entrants"] == 60 and run["regions"] == 6
    assert sum(run["phases"].values()) == pytest.approx(1.0)
    assert min(run["phases"].values()) >= 0.0 and run["phases"]["rest"] < 0.5
    assert run["student_years"] > run["entrants"] * run["years_with_burn_in"]
    assert run["student_years_per_second"] == pytest.approx(run["student_years"] / run["seconds"])
    assert run["seconds_of_horizon"] < run["seconds"]
    assert run["peak_megabytes"] is None or 20 < run["peak_megabytes"] < 2000
    assert 10 < run["bytes_per_live_student"] < 200


@pytest.mark.slow
def test_kernel_and_start_are_timed(measured):
    (timing,) = measured["choice_kernel"]
    assert (timing["regions"], timing["students"]) == (5, 1000) and timing["nanoseconds"] > 0.1
    start = measured["start"]
    assert 0.0 < start["python"] < start["edumig --help"] < MOST_SECONDS


@pytest.mark.slow
def test_the_machine_is_described_and_not_named(measured):
    machine = measured["machine"]
    assert machine["python"] == platform.python_version() and machine["cores"] >= 1 and machine["numpy"]
    told = json.dumps(measured)
    for private in (platform.node(), str(ROOT), sys.prefix, getpass.getuser() + "@"):
        assert not private or private not in told
