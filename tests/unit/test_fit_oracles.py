"""Fits and backtests on tiny worlds, each number worked by hand or anew in plain NumPy."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from edumig_sim import constants_fit as fit
from edumig_sim.experiments import stay_fit
from edumig_sim.experiments.backtest import Backtest, Known, Said, percent
from edumig_sim.experiments.history import Event, Seen, observed_change
from edumig_sim.experiments.priors import prior
from edumig_sim.experiments.stay_moments import StayRate, Stays
from edumig_sim.kernels import reference as kernel
from edumig_sim.model import EduMigModel
from edumig_sim.paired import Estimate
from edumig_sim.scenario import load_scenario
from edumig_sim.world import load_world
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.parameters import load_parameters

NAN = np.nan
F, D, H = kernel.FOREIGN, kernel.DOMESTIC, kernel.HOME


@pytest.fixture(scope="module")
def classroom():
    return load_world("classroom", world_parameters("classroom"))


# --- constants of the base year ----------------------------------------------------------------------------------


def test_totals_of_the_base_year_are_shared_between_abroad_and_the_country(classroom):
    found, world = fit.targets(classroom), classroom
    seen = np.nan_to_num(world.observed_flow)
    for o in range(len(world.codes)):
        inside = sum(seen[o, d] for d in range(6) if d != o and world.country[d] == world.country[o])
        outside = sum(seen[o, d] for d in range(6) if world.country[d] != world.country[o])
        expected = np.array([outside, inside]) / (inside + outside) * world.target_outbound[o]
        assert found.away[o] == pytest.approx(expected)
        entrants = world.target_home[o] + world.target_outbound[o]
        assert found.none[o] == pytest.approx(world.cohort(world.base_year)[o] - entrants)
    assert np.isnan(np.diagonal(found.corridor)).all()
    np.testing.assert_array_equal(found.inbound, world.target_inbound)


def test_what_history_adds_is_one_matrix_that_carries_everything():
    """A corridor gets its own correction, that of its nest over the nest's scale, and that of its destination."""
    nests = SimpleNamespace(kind=np.array([[H, D, F], [D, H, F], [F, F, H]]), scale=(0.5, 0.8))
    plain = fit.StudyFit(
        np.zeros(3), np.zeros((3, 2)), np.array([0.1, 0.2, 0.3]), np.zeros((3, 3)), np.empty(0), 0.0
    )
    full = plain._replace(
        none=np.array([1.0, 2.0, 3.0]),
        away=np.array([[0.4, 0.8], [0.0, 0.0], [0.2, 0.0]]),
        delta=np.array([0.6, 0.2, 0.1]),
        affinity=np.full((3, 3), 0.05),
    )
    found = fit.study_constants(plain, full, nests)
    expected = np.array(
        [
            [0.0, 0.05 + 0.8 / 0.8 + 0.0, 0.05 + 0.4 / 0.5 - 0.2],
            [0.05 + 0.0 + 0.5, 0.0, 0.05 + 0.0 - 0.2],
            [0.05 + 0.2 / 0.5 + 0.5, 0.05 + 0.2 / 0.5 + 0.0, 0.0],
        ]
    )
    np.testing.assert_allclose(found["affinity"], expected)
    assert found["none_history"].tolist() == [1.0, 2.0, 3.0] and (found["asc_none"] == 0.0).all()
    assert found["delta"].tolist() == [0.1, 0.2, 0.3]


def test_structural_flows_are_those_that_the_model_expects(classroom):
    plan = load_scenario("classroom")
    settings = fit.FitSettings(agents_per_region=60)
    found = fit.structural_flows(classroom, plan, settings, world_parameters("classroom"))
    plain = replace(plan, corridor_history=False).with_agents(60)
    model = EduMigModel(plain, seed=settings.seed, opened=False)
    model.year, model.in_burn_in = classroom.base_year, False
    expected = model.expected_demand()[:, :-1]
    model.close()
    np.testing.assert_allclose(found, expected, rtol=1e-6)


def test_beliefs_are_what_the_last_cohort_shows_shrunk_to_its_host():
    graduates = np.array([[100.0, 40.0, 0.0], [10.0, 50.0, 0.0], [30.0, 0.0, 0.0]])
    stay = np.array([[0.0, 10.0, 0.0], [4.0, 0.0, 0.0], [6.0, 0.0, 0.0]])
    moved = SimpleNamespace(
        graduates=graduates, expected_stay=stay, expected_leave=np.array([5.0, 10.0, 9.0])
    )
    model = SimpleNamespace(relocation=moved, parameters=SimpleNamespace(belief_prior_weight=20.0))
    found = fit._beliefs(model)
    overall = 20.0 / 80.0
    host = [(10 + 20 * overall) / (40 + 20), (10 + 20 * overall) / (40 + 20), overall]
    assert found["belief_stay"][0, 1] == pytest.approx((10 + 20 * host[1]) / (40 + 20))
    assert found["belief_stay"][1, 0] == pytest.approx((4 + 20 * host[0]) / (10 + 20))
    assert found["belief_stay"][2, 0] == pytest.approx((6 + 20 * host[0]) / (30 + 20))
    assert found["belief_stay"][:, 2] == pytest.approx([overall] * 3)
    assert found["belief_leave"] == pytest.approx([0.05, 0.2, 0.0])


# --- stay rates --------------------------------------------------------------------------------------------------


class LinearStays:
    """Shares that are linear in a host's constant, and an elasticity that is linear in the weight of pay."""

    SLOPE, GAIN = 0.1, 0.5

    def __init__(self):
        self.hosts = np.array([0, 2])
        self.model = SimpleNamespace(world=SimpleNamespace(codes=("AA", "BB", "CC")))
        self.host, self.weight = np.array([0, 1]), np.array([1.0, 3.0])

    def stays(self, parameters, constants):
        retention = 0.5 + self.SLOPE * np.asarray(constants)[:, None] - 0.01 * np.arange(1, 11)[None, :]
        return Stays(retention, self.GAIN * parameters.alpha_wage)


def test_constants_of_hosts_are_the_posterior_of_linear_moments():
    """Normal equations of the shares, the elasticity and the priors; an upper bound that holds says nothing."""
    rates = (
        StayRate("AA", 2010, 5, 0.60, False),
        StayRate("CC", 2010, 5, 0.40, False),
        StayRate("CC", 2010, 9, 0.39, False),
        StayRate("AA", 2010, 1, 0.95, True),
    )
    found = stay_fit.fit_stays(LinearStays(), rates, load_parameters(), lambda line: None)
    assert [p.name for p in found.priors] == ["alpha_wage"]
    own = prior("alpha_wage")
    slope, gain = LinearStays.SLOPE, LinearStays.GAIN
    rows = [  # alpha, common, own of AA, own of CC; what is observed; its standard error
        ([0, slope, slope, 0], 0.60 - 0.45, 0.04),
        ([0, slope, 0, slope], 0.40 - 0.45, 0.04),
        ([0, slope, 0, slope], 0.39 - 0.41, 0.04),
        ([gain, 0, 0, 0], 1.05, 0.18),
        ([1, 0, 0, 0], own.mean, own.se),
        ([0, 1, 0, 0], 0.0, 2.0),
        ([0, 0, 1, 0], 0.0, found.spread),
        ([0, 0, 0, 1], 0.0, found.spread),
    ]
    x = np.array([np.array(r) / se for r, _, se in rows])
    y = np.array([value / se for _, value, se in rows])
    covariance = np.linalg.inv(x.T @ x)
    mean = covariance @ x.T @ y
    assert found.mean == pytest.approx(mean[:1], rel=1e-4)
    assert found.common == pytest.approx(mean[1], abs=1e-4)
    assert found.constants == pytest.approx(mean[1] + mean[2:], abs=1e-4)
    sums = np.array([[0, 1, 1, 0], [0, 1, 0, 1]])
    assert found.constants_se == pytest.approx(np.sqrt(np.diag(sums @ covariance @ sums.T)), rel=1e-4)
    assert found.common_se == pytest.approx(np.hypot(np.sqrt(covariance[1, 1]), found.spread), rel=1e-4)
    assert found.covariance[0, 0] == pytest.approx(covariance[0, 0], rel=1e-4)
    assert found.likelihood_se == pytest.approx([0.18 / gain], rel=1e-3)
    assert [m.simulated for m in found.moments[:3]] == pytest.approx(
        [
            0.45 + slope * found.constants[0],
            0.45 + slope * found.constants[1],
            0.41 + slope * found.constants[1],
        ]
    )
    assert found.moments[3].bound and found.moments[4].simulated == pytest.approx(gain * mean[0], rel=1e-4)


# --- experiments of history --------------------------------------------------------------------------------------


def test_an_effect_of_history_is_that_of_a_regression_with_effects_of_both_ends():
    """Exact effects are found exactly, corridors below 100 students or listed once left out; doubt is the placebos'."""
    rng = np.random.default_rng(4)
    size, host, treated = 9, 2, (4, 5)
    before = rng.uniform(200.0, 900.0, (size, size))
    rise = rng.normal(0, 0.3, size)[:, None] + rng.normal(0, 0.3, size)[None, :]
    after = before * np.exp(rise)
    after[list(treated), host] *= np.exp(-0.5)
    before[6, host], after[6, host] = 99.0, 99_000.0
    after[7, 3] = NAN
    seen = observed_change({2009: before, 2011: after}, Event(host, treated, 2010), 2011)
    assert seen.change == pytest.approx(-0.5) and seen.corridors == 2
    assert len(seen.placebos) == size - 1 - len(treated)
    assert seen.placebos == pytest.approx([0.0] * len(seen.placebos), abs=1e-9)
    noisy = after * np.exp(rng.normal(0, 0.2, after.shape))
    seen = observed_change({2009: before, 2011: noisy}, Event(host, treated, 2010), 2011)
    half = 1.96 * 1.4826 * np.median(np.abs(seen.placebos))
    assert (seen.low, seen.high) == pytest.approx((seen.change - half, seen.change + half))


def test_the_chance_of_an_effect_counts_placebos_as_far_from_none_and_itself():
    seen = Seen(2011, -0.4, -1.0, 0.2, 3, (0.1, 0.4, -0.5, -0.39))
    assert seen.chance == pytest.approx((1 + 2) / (1 + 4))


def history(rows, predicted):
    event = Known("e", "Fees", "AA", 2010, (), "fees", "", (), ())
    said = tuple(
        Said(k, Estimate(mean=p, low=p - 0.1, high=p + 0.1, standard_error=0.05, replicates=4))
        for k, p in enumerate(predicted)
    )
    return Backtest(
        event, tuple(Seen(y, c, low, high, n, ()) for y, c, low, high, n in rows), said, 1, 4, 1, "", ""
    )


@pytest.mark.parametrize(
    ("seen", "said", "verdict"),
    [
        ((2012, -0.5, -0.8, -0.2, 9), -0.3, "The prediction lies inside the observed interval"),
        ((2012, -0.5, -0.8, 0.1, 9), -0.3, "Not told apart from chance"),
        ((2012, -0.5, -0.8, -0.2, 9), -0.1, "Failure, too weak"),
        ((2012, -0.5, -0.8, -0.2, 9), -0.9, "Failure, too strong"),
        ((2012, -0.5, -0.8, -0.2, 9), 0.2, "Failure, the wrong direction"),
        ((2012, -0.5, -0.8, -0.2, 1), -0.3, "The data list too few treated corridors"),
        ((2015, -0.5, -0.8, -0.2, 9), -0.3, "The data list too few treated corridors"),
    ],
)
def test_verdicts_of_history_by_hand(seen, said, verdict):
    assert history([seen], [0.0, 0.0, said, 0.0, 0.0]).verdict.startswith(verdict)


def test_the_last_covered_year_is_judged_unless_treated_corridors_moved_before():
    rows = [
        (2007, 0.3, 0.1, 0.5, 9),
        (2011, -0.2, -0.3, -0.1, 9),
        (2013, -0.6, -0.7, -0.5, 9),
        (2014, -0.9, -1, -0.8, 1),
    ]
    assert history(rows[1:], [0, 0, 0, -0.6, 0]).told.year == 2013
    assert history(rows, [0, 0, 0, -0.6, 0]).verdict.startswith("Not to be attributed")
    calm = [(2007, 0.3, -0.1, 0.5, 9), *rows[1:]]
    assert not history(calm, [0, 0, 0, -0.6, 0]).drifting
    row = next(r for r in history(calm, [0, 0, 0, -0.6, 0]).rows() if r["year"] == 2013)
    assert row["observed"] == pytest.approx(np.exp(-0.6) - 1, abs=1e-4)
    assert row["predicted_low"] == pytest.approx(np.exp(-0.7) - 1, abs=1e-4)
    assert percent(-0.6) in ("-45%", "−45%")
