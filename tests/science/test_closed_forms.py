"""V7, V15, V17: the whole model against what can be worked out by hand."""

import numpy as np
import pytest
from invented import invented_world, plain_scenario

from edumig_sim.model import EduMigModel
from edumig_sim.world.parameters import load_parameters

ALIKE = {  # everybody of an origin weighs everything alike, and a cost weighs the same at every income
    "taste_spread": 0.0,
    "sigma_information": 0.0,
    "quality_ability_complementarity": 0.0,
    "theta_ability": 0.0,
    "theta_language": 0.0,
    "cost_income_exponent": 0.0,
}
FREE = {"affordability": False, "seats": False}  # nothing binds
HOST = 4


def model_with(world=None, agents=10, mechanisms=FREE, seed=1, **changes):
    plan = plain_scenario(agents=agents, mechanisms=mechanisms)
    parameters = load_parameters(changes)
    model = EduMigModel(plan, seed=seed, world=world or invented_world(), parameters=parameters, opened=False)
    model.year = 2016
    return model


def expected(world=None, **changes):
    """Expected entrants (R, R + 1), and the kinds of places (R, R)."""
    model = model_with(world, **changes)
    flows, kind = model.expected_demand(), model.place_kind
    model.close()
    return flows, kind


# --- V15: elasticities ---------------------------------------------------------------------------------------------


def shares(flows, kind, origin):
    """Chance of each alternative, of each inside its nest, and of the nest of the host."""
    chance = flows[origin] / flows[origin].sum()
    nest = np.flatnonzero((kind[origin] == kind[origin, HOST]) & (np.arange(len(kind)) != origin))
    return chance, chance[nest] / chance[nest].sum(), nest, chance[nest].sum()


@pytest.mark.parametrize("scale", [1.0, 0.6, 0.3])
def test_own_and_cross_fee_elasticities_are_those_of_the_nested_logit(scale):
    """McFadden (1978): d ln P_d / d V_d = 1 - P_d|n + scale P_d|n (1 - P_n), with V within the nest."""
    changes = {**ALIKE, "lambda_foreign": scale, "theta_cost_abroad": 0.05}
    step = 0.01  # k$
    world = invented_world()
    dearer, cheaper = (
        world.replace_arrays({"foreign_fee": world.foreign_fee + sign * step * (np.arange(6) == HOST)})
        for sign in (1, -1)
    )
    base, kind = expected(world, **changes)
    up, down = expected(dearer, **changes)[0], expected(cheaper, **changes)[0]
    slope = (np.log(up) - np.log(down)) / (2 * step)
    for origin in (0, 3, 5):
        chance, inside, nest, of_nest = shares(base, kind, origin)
        within = inside[list(nest).index(HOST)]
        own = (1 - within) + scale * within * (1 - of_nest)
        assert slope[origin, HOST] == pytest.approx(-0.05 * own, rel=1e-5)
        for other in nest[nest != HOST]:  # inside the nest
            cross = within - scale * within * (1 - of_nest)
            assert slope[origin, other] == pytest.approx(0.05 * cross, rel=1e-5)
        assert slope[origin, origin] == pytest.approx(0.05 * scale * chance[HOST], rel=1e-5)  # home
        assert slope[origin, -1] == pytest.approx(slope[origin, origin], rel=1e-5)  # none
        if scale == 1.0:
            assert slope[origin, HOST] == pytest.approx(-0.05 * (1 - chance[HOST]), rel=1e-5)


def test_people_who_differ_answer_a_fee_within_the_bounds_of_the_closed_form():
    """With tastes that vary, the elasticity is a mean over persons of the same formula."""
    world = invented_world()
    dearer = world.replace_arrays({"foreign_fee": world.foreign_fee + 0.01 * (np.arange(6) == HOST)})
    base, up = (expected(w, agents=400)[0] for w in (world, dearer))
    p = load_parameters()
    slope = np.log(up / base)[:HOST, HOST] / 0.01
    most = p.theta_cost_abroad * p.cost_income_cap * np.exp(3 * p.taste_spread)
    assert (slope < 0).all() and (slope > -most).all()


# --- V17: brain gain -----------------------------------------------------------------------------------------------


def two_regions(gap, leave):
    """An invented world with no other way than to study at home or not at all; the sixth region pays more by a gap."""
    world = invented_world(closed=True)
    wage = np.full(6, 30.0)
    wage[5] = 30.0 * np.exp(gap)
    return world.replace_arrays(
        {"wage_skilled": wage, "wage_unskilled": np.full(6, 18.0), "belief_leave": np.full(6, leave)}
    )


def schooling(gap, leave):
    """Share (R,) of a cohort that studies at home."""
    flows, _ = expected(two_regions(gap, leave), **ALIKE)
    return np.diagonal(flows[:, :-1]) / flows.sum(axis=1)


@pytest.mark.parametrize("gap", [0.3, 1.0])
@pytest.mark.parametrize("leave", [0.05, 0.3])
def test_the_prospect_of_leaving_raises_schooling_as_the_closed_form_says(gap, leave):
    """d ln P / d ln m = m theta_w gain (1 - P): a logit of home against none, whose value rises by m times the gain."""
    p, step = load_parameters(), 1e-4
    slope = (np.log(schooling(gap, leave + step)) - np.log(schooling(gap, leave - step))) / (2 * step)
    gain = gap + np.log(p.recognition)
    closed = leave * p.theta_wage * gain * (1 - schooling(gap, leave))
    np.testing.assert_allclose(leave * slope[:5], closed[:5], rtol=1e-5)
    assert slope[5] == pytest.approx(0.0, abs=1e-9)  # nowhere pays more


def test_the_gain_grows_with_what_is_to_be_gained_and_is_none_where_nothing_is():
    def elasticity(gap):
        return np.log(schooling(gap, 0.11) / schooling(gap, 0.1))[0] / np.log(1.1)

    assert elasticity(0.0) == pytest.approx(0.0, abs=1e-12)
    assert 0 < elasticity(0.5) < elasticity(1.5)


# --- V7: many agents -----------------------------------------------------------------------------------------------

SIZES = (100, 200, 400, 800, 1600, 3200)
SEEDS = range(6)


def relative_errors():
    """Root mean squared gaps by size: of drawn choices from expected ones, and of these from the limit."""
    limit = expected(agents=40_000, seed=99)[0]
    drawn, mean = [], []
    for size in SIZES:
        first, second = [], []
        for seed in SEEDS:
            model = model_with(agents=size, seed=seed)
            flows = model.expected_demand()
            chosen = np.zeros_like(flows)
            people = model.entrants
            np.add.at(chosen, (people.origin, model.demand.ranking.first), people.weight)
            model.close()
            first.append(np.sqrt(np.mean((chosen - flows) ** 2)))
            second.append(np.sqrt(np.mean((flows - limit) ** 2)))
        drawn.append(np.mean(first))
        mean.append(np.mean(second))
    return np.array(drawn), np.array(mean)


def test_flows_of_many_agents_converge_with_the_root_of_their_number():
    drawn, mean = relative_errors()
    for errors in (drawn, mean):
        slope = np.polyfit(np.log(SIZES), np.log(errors), 1)[0]
        assert slope == pytest.approx(-0.5, abs=0.1)
    assert (mean < drawn).all()  # expected flows are the less noisy


def test_drawn_choices_are_not_biased():
    gaps = []
    for seed in range(30):
        model = model_with(agents=400, seed=seed)
        flows, people = model.expected_demand(), model.entrants
        chosen = np.zeros_like(flows)
        np.add.at(chosen, (people.origin, model.demand.ranking.first), people.weight)
        model.close()
        gaps.append(chosen - flows)
    table = np.array(gaps)
    z = table.mean(axis=0) / (table.std(axis=0, ddof=1) / np.sqrt(len(table)))
    z = z[np.isfinite(z)]
    assert np.abs(z).max() < 4.5 and np.mean(np.abs(z) > 2) < 0.2
