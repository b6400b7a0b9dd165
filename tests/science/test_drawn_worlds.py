"""Worlds drawn from a calibration still meet the totals of their base year, to first order."""

import numpy as np
import pytest

from edumig_sim.crn import Draws
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import load_scenario
from edumig_sim.world import load_world
from edumig_sim.world.calibration import read_calibration, world_parameters
from edumig_sim.world.posterior import posterior_draw


def gaps(name, parameters, world):
    """Relative errors of outbound, inbound and home entrants of the base year, each by region."""
    model = EduMigModel(
        load_scenario(name).with_agents(150), seed=1, world=world, parameters=parameters, opened=False
    )
    model.year = world.base_year
    flows = model.expected_demand()[:, :-1]
    model.close()
    away = flows * (1.0 - np.eye(len(flows)))
    known = world.target_inbound > 1.0
    return (
        np.abs(away.sum(axis=1) / world.target_outbound - 1.0),
        np.abs(away.sum(axis=0)[known] / world.target_inbound[known] - 1.0),
        np.abs(np.diagonal(flows) / world.target_home - 1.0),
    )


@pytest.mark.parametrize("name", ["world", "us_states"])
def test_totals_are_met_to_first_order(name):
    parameters = world_parameters(name)
    plain = gaps(name, parameters, load_world(name, parameters))
    assert all(np.median(gap) < 0.07 for gap in plain)
    for seed in range(1, 5):
        drawn = gaps(name, *posterior_draw(name, {}, Draws(seed)))
        assert all(np.median(gap) < 0.1 for gap in drawn), [np.median(gap) for gap in drawn]


@pytest.mark.parametrize("name", ["world", "us_states"])
def test_both_real_worlds_have_a_calibration_with_its_record(name):
    found = read_calibration(name)
    assert np.allclose(found.correlation, found.correlation.T)
    assert np.linalg.eigvalsh(found.correlation).min() > -1e-3  # rounded to four digits
    assert found.record["flows_digest"] and found.record["version"] and found.record["settings"]
    assert max(found.record["years"]) < load_world(name, world_parameters(name)).base_year
