"""A search that is killed at any moment goes on to the numbers of an undisturbed one; workers change nothing."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest
from searching import schaffer_study, slowly

import edumig_sim as em

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow
SCRIPT = """
import sys
sys.path[:0] = ["tests", "tests/unit"]
import searching
import edumig_sim as em

if __name__ == "__main__":
    study = searching.schaffer_study(searching.slowly, 4, trials=24, generation=6)
    em.search(study, sys.argv[1], workers=1, progress=False, figures=False)
"""
KILLS = (3.0, 3.7, 4.4, 5.1)  # seconds after the start; libraries take two of them


def test_a_killed_search_goes_on_to_the_same_numbers(tmp_path):
    for seconds in KILLS:
        process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(tmp_path / "out")], cwd=ROOT)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path / "out")], cwd=ROOT).returncode == 0
    subprocess.run([sys.executable, "-c", SCRIPT, str(tmp_path / "whole")], cwd=ROOT, check=True)
    stopped, whole = (pd.read_csv(tmp_path / name / "candidates.csv") for name in ("out", "whole"))
    pd.testing.assert_frame_equal(stopped, whole, check_exact=True)


def test_two_processes_give_the_numbers_of_one(tmp_path):
    study = schaffer_study(slowly, 2, trials=12, generation=6)
    options = {"progress": False, "figures": False}
    one = em.search(study, tmp_path / "one", workers=1, **options)
    two = em.search(study, tmp_path / "two", workers=2, **options)
    assert one.data.equals(two.data)
