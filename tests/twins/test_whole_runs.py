"""Whole runs of the model with the fast and with the reference kernels; and what happens without numba."""

import subprocess
import sys

import numpy as np
import pytest

import edumig_sim as em

pytest.importorskip("numba")


def recorded(scenario, kernels, years=None):
    """Everything that a run records."""
    model = em.EduMigModel(scenario, seed=1, kernels=kernels)
    if years is None:
        model.run_horizon()
    else:
        for _ in range(years):
            model.step()
    arrays = model.recorder.arrays()
    model.close()
    return arrays


def check_run(scenario, years=None):
    """Every entry is alike to 1e-12 of its largest year or of a ten-thousandth: a fading network is a difference."""
    mine, theirs = (recorded(scenario, kernels, years) for kernels in ("fast", "reference"))
    assert list(mine) == list(theirs)
    for name, a in mine.items():
        largest = np.abs(theirs[name]).max(axis=0, initial=0.0)
        assert (np.abs(a - theirs[name]) <= 1e-12 * np.maximum(largest, 1e-4)).all(), name


@pytest.mark.parametrize(("name", "agents"), [("classroom", 60), ("us_states", 10)])
def test_a_whole_run(name, agents):
    check_run(em.scenario(name).with_agents(agents))


def test_three_years_of_the_world():
    check_run(em.scenario("world").with_agents(30), years=3)


ALONE = """
import sys, warnings
sys.modules["numba"] = None
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    import edumig_sim as em
    model = em.EduMigModel(em.scenario("classroom").with_agents(20), seed=1)
    for _ in range(2):
        model.step()
from edumig_sim import kernels
from edumig_sim.errors import ModelError
assert model.kernels.name == "reference"
about = [str(w.message) for w in told if "numba" in str(w.message)]
assert len(about) == 1, about
assert "slower" in about[0] and "pip install numba" in about[0], about
try:
    kernels.choose("fast")
except ModelError as error:
    assert "numba" in str(error) and "pip install numba" in str(error), error
else:
    raise AssertionError("no error")
print(float(model.recorder.arrays()["flow"].sum()))
"""


def test_without_numba_the_reference_does_the_work_and_says_so_once():
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    arrays = recorded(em.scenario("classroom").with_agents(20), "fast", 2)
    assert float(done.stdout) == pytest.approx(arrays["flow"].sum(), rel=1e-12)
