"""A calibration beside a world's tables: written, read, and used by everything that runs the world."""

import shutil
from dataclasses import replace

import numpy as np
import pytest

from edumig_sim import load_scenario
from edumig_sim.errors import DataError
from edumig_sim.model import EduMigModel
from edumig_sim.world import world_folder
from edumig_sim.world.calibration import (
    Calibrated,
    Calibration,
    read_calibration,
    read_slopes,
    save_calibration,
    world_parameters,
)

ROWS = (
    Calibrated("theta_distance", 0.8, 0.05, 0.75, 0.2, "linear", True, "flows"),
    Calibrated("liquid_wealth_share", 2.0, 0.3, 1.0, 0.7, "log", True, "flows"),
)
CORRELATION = np.array([[1.0, -0.25], [-0.25, 1.0]])


@pytest.fixture
def calibrated(tmp_path):
    folder = tmp_path / "own"
    shutil.copytree(world_folder("classroom"), folder)
    slopes = {"delta": np.arange(8.0).reshape(2, 4)}
    save_calibration(folder, Calibration(ROWS, CORRELATION, {"years": [2010]}), slopes)
    return folder


def test_what_is_written_is_read(calibrated):
    found = read_calibration(calibrated)
    assert found.parameters == ROWS and found.record == {"years": [2010]}
    np.testing.assert_array_equal(found.correlation, CORRELATION)
    np.testing.assert_allclose(found.covariance, [[0.0025, -0.00375], [-0.00375, 0.09]])
    assert found.parameters[1].coordinate == pytest.approx(np.log(2.0))
    np.testing.assert_array_equal(read_slopes(calibrated)["delta"], np.arange(8.0).reshape(2, 4))


def test_a_world_runs_on_its_calibration_unless_the_scenario_says_otherwise(calibrated):
    assert world_parameters(calibrated).theta_distance == 0.8
    assert world_parameters(calibrated, {"theta_distance": 0.5}).theta_distance == 0.5
    plan = load_scenario(calibrated)
    model = EduMigModel(plan.with_agents(20), seed=1, opened=False)
    assert (model.parameters.theta_distance, model.parameters.liquid_wealth_share) == (0.8, 2.0)
    model.close()


def test_only_what_differs_from_the_calibration_is_an_assumption(calibrated):
    plan = load_scenario(calibrated)
    own, other = (replace(plan, parameters={"theta_distance": value}) for value in (0.8, 0.62))
    assert own.assumptions() == {}
    assert other.assumptions() == {"parameters.theta_distance": 0.62}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("parameters: [", "is not a calibration"),
        ("parameters: {}\n", "is not a calibration"),
        ("a: 1\n", "is not a calibration"),
    ],
)
def test_a_damaged_file_is_told(calibrated, text, said):
    (calibrated / "calibration.yaml").write_text(text)
    with pytest.raises(DataError, match=said):
        read_calibration(calibrated)


def test_an_unknown_parameter_is_told(calibrated):
    path = calibrated / "calibration.yaml"
    path.write_text(path.read_text().replace("theta_distance", "theta_distanz"))
    with pytest.raises(DataError, match="theta_distanz"):
        read_calibration(calibrated)
