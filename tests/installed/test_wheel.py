"""The wheel does the main job on every Python that we declare, with the newest and the oldest dependencies allowed."""

from __future__ import annotations

import json
import math
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from installed.pythons import NEWEST, OLDEST, ROOT, SUPPORTED, built, environment, python_of, shell

import edumig_sim

pytestmark = pytest.mark.slow
JOB = Path(__file__).with_name("main_job.py")
SCENARIO = """\
base: classroom
title: A grant for five years
horizon: {start: 2021, end: 2025}
population: {agents_per_region: 30}
policies:
  - return_grant: {origins: [RUR], amount: 4000, years: 3}
"""
LATE = 1e-8  # relative: quantiles of Student's t differ by so much between versions of SciPy


def done(command: list[str], place: Path) -> str:
    """What a command prints; it must end well, and warn of nothing that a user would have to mend."""
    told = subprocess.run(command, cwd=place, env=shell(), capture_output=True, text=True, timeout=900)
    assert told.returncode == 0, told.stderr
    assert "Warning" not in told.stderr, told.stderr
    return told.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The same job in this environment, from the sources."""
    place = tmp_path_factory.mktemp("here")
    (place / "grant.yaml").write_text(SCENARIO, encoding="utf-8")
    command = [sys.executable, str(JOB), "grant.yaml"]
    told = subprocess.run(
        command, cwd=place, env=shell(PYTHONPATH=str(ROOT)), capture_output=True, text=True, check=True
    )
    return json.loads(told.stdout)


@pytest.mark.parametrize("dependencies", [NEWEST, OLDEST])
@pytest.mark.parametrize("version", SUPPORTED)
def test_the_wheel_does_the_main_job(version, dependencies, wheel, here, tmp_path):
    python = python_of(version)
    if python is None:
        pytest.skip(f"this machine has no Python {version} that runs")
    programs = environment(tmp_path / "env", python, dependencies, wheel)
    place = tmp_path / "elsewhere"
    place.mkdir()
    (place / "grant.yaml").write_text(SCENARIO, encoding="utf-8")
    edumig = str(programs / "edumig")

    assert done([edumig, "--version"], place).strip() == edumig_sim.__version__
    assert "come home" in done([edumig, "check", "grant.yaml"], place)
    told = json.loads(done([str(programs / "python"), str(JOB), "grant.yaml"], place))
    assert Path(told["place"]).is_relative_to(tmp_path / "env")  # the wheel, not the repository
    assert told["title"] == "A grant for five years" and told["kernels"] == "fast"
    assert told["simulated"] == here["simulated"]  # to the last bit
    assert_close(told["table"], here["table"])

    assert "Students abroad" in done([edumig, "run", "grant.yaml", "--replicates", "1"], place)
    compared = done([edumig, "compare", "grant.yaml", "--replicates", "2", "--out", "out"], place)
    assert "A grant for five years" in compared
    done([edumig, "report", "out", "--lang", "uk"], place)
    assert "<html" in (place / "out" / "report.html").read_text(encoding="utf-8")
    assert_the_page_answers(edumig, place)


def assert_close(found: list[dict[str, Any]], expected: list[dict[str, Any]]) -> None:
    """Tables with equal words, and numbers that differ at most in their last digits."""
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        assert set(one) == set(other)
        for key, value in one.items():
            same = (
                math.isclose(value, other[key], rel_tol=LATE, abs_tol=LATE)
                if isinstance(value, float) and other[key] is not None
                else value == other[key]
            )
            assert same, (key, value, other[key])


def assert_the_page_answers(edumig: str, place: Path) -> None:
    """`edumig app` serves its page, with this Starlette and this Uvicorn."""
    command = [edumig, "app", "grant.yaml", "--no-browser", "--port", "0"]
    process = subprocess.Popen(
        command,
        cwd=place,
        env=shell(COLUMNS="200"),
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found
        with urllib.request.urlopen(found[0], timeout=60) as answer:
            assert answer.status == 200 and b"<html" in answer.read()
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)
