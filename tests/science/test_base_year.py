"""The base year: constants meet the totals, and structural flows come as near as a gravity model that knows as much."""

from dataclasses import replace

import numpy as np
import pytest
import statsmodels.api as sm
import yaml

from edumig_sim.model import EduMigModel
from edumig_sim.scenario import load_scenario
from edumig_sim.world import world_folder, world_names


def expected_flows(name, *, history, agents=None, seed=None):
    """Expected entrants (R, R+1) of the base year's cohort before places are scarce."""
    fit = yaml.safe_load((world_folder(name) / "fit.yaml").read_text())["settings"]
    plan = replace(load_scenario(name), corridor_history=history).with_agents(
        agents or fit["agents_per_region"]
    )
    model = EduMigModel(plan, seed=seed or fit["seed"], opened=False)
    model.year, model.in_burn_in = model.world.base_year, False
    flows = model.expected_demand()
    world = model.world
    model.close()
    return world, flows


def worst(simulated, observed):
    known = observed > 0
    return np.abs(simulated[known] / observed[known] - 1).max()


@pytest.mark.parametrize("name", world_names())
@pytest.mark.parametrize("history", [False, True], ids=["structural", "with corridor history"])
def test_totals_of_the_base_year_are_met_within_two_per_cent(name, history):
    world, flows = expected_flows(name, history=history)
    home = np.diagonal(flows)
    away = flows[:, :-1] - np.diag(home)
    assert worst(home, world.target_home) < 0.02
    assert worst(away.sum(axis=1), world.target_outbound) < 0.02
    assert worst(away.sum(axis=0), world.target_inbound) < 0.02


def test_the_fit_does_not_hang_on_its_sample():
    world, flows = expected_flows("world", history=False, agents=1000, seed=77)
    away = flows[:, :-1] - np.diag(np.diagonal(flows))
    gaps = np.abs(away.sum(axis=1) / world.target_outbound - 1)
    assert np.median(gaps) < 0.03
    home = np.abs(np.diagonal(flows) / world.target_home - 1)
    assert np.quantile(home, 0.9) < 0.05  # the rest are regions where few can afford to study


def common_part(observed, simulated):
    """CPC of commuters: 1 is perfect (Lenormand et al. 2016)."""
    return 2 * np.minimum(observed, simulated).sum() / (observed.sum() + simulated.sum())


def given_origin_totals(simulated, listed, observed):
    """Simulated flows on listed pairs, scaled to each origin's listed total."""
    flows = np.where(listed, simulated, 0.0)
    return flows * (observed.sum(axis=1) / flows.sum(axis=1))[:, None]


def gravity(world, listed, observed, *, stocks):
    """PPML gravity with effects of both ends, as the model has constants of both (Santos Silva and Tenreyro 2006)."""
    o, d = np.nonzero(listed)
    columns = [
        np.log(world.distance_km[o, d]),
        world.contiguous[o, d],
        world.language[o, d],
        world.colonial[o, d],
        world.culture[o, d],
    ]
    if stocks:
        columns.append(np.log1p(world.diaspora[o, d]))
    size = len(world.codes)
    design = np.column_stack([np.eye(size)[o], np.eye(size)[d][:, np.unique(d)[1:]], *columns])
    fitted = sm.GLM(observed[o, d], design, family=sm.families.Poisson()).fit(maxiter=200).fittedvalues
    flows = np.zeros_like(observed)
    flows[o, d] = fitted
    return flows


def test_structural_flows_are_near_those_of_gravity_that_knows_as_much():
    """Both know the totals of both ends; gravity is fitted to these flows, our parameters to those of years before."""
    world, flows = expected_flows("world", history=False)
    observed = np.nan_to_num(world.observed_flow)
    listed = observed > 0
    model = common_part(observed, given_origin_totals(flows[:, :-1], listed, observed))
    rivals = {
        stocks: common_part(
            observed, given_origin_totals(gravity(world, listed, observed, stocks=stocks), listed, observed)
        )
        for stocks in (False, True)
    }
    print(f"CPC on {listed.sum()} corridors of {world.base_year}: model {model:.3f}, PPML gravity {rivals}")
    assert rivals[False] == pytest.approx(0.731, abs=0.005)
    assert rivals[True] == pytest.approx(0.768, abs=0.005)
    assert rivals[False] < model < rivals[True]


def test_with_its_history_a_listed_corridor_is_met():
    world, flows = expected_flows("world", history=True)
    observed = np.nan_to_num(world.observed_flow)
    listed = observed > 0
    assert common_part(observed[listed], flows[:, :-1][listed]) > 0.97
