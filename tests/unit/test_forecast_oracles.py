"""Forecasts and their rivals on tiny worlds, each number worked by hand or anew in plain NumPy."""

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import multivariate_normal

from edumig_sim.experiments import covariates, forecast, rivals, shrinkage, training, trend
from edumig_sim.experiments.corridor_regression import CorridorRegression, shared_scores
from edumig_sim.world import load_world
from edumig_sim.world.parameters import load_parameters

NAN = np.nan
SIZE = 6  # regions of classroom


def learnt(tables, *, home=False, stock=None, earlier=None, groups=None):
    """What models learn of the six regions of classroom."""
    world = load_world("classroom", load_parameters())
    return training.Training("classroom", world, tables, home, stock, earlier or {}, groups or {})


def growing(rate, stay, years=(2010, 2011), seed=1):
    """Invented flows that grow by a rate, and those who stay by another."""
    rng = np.random.default_rng(seed)
    first = rng.uniform(10.0, 100.0, (SIZE, SIZE))
    factor = np.where(np.eye(SIZE, dtype=bool), stay, rate)
    return {year: first * factor ** (year - years[0]) for year in years}


@pytest.fixture(scope="module")
def told():
    """Both classes of a training with those who stay, an earlier year and stocks of migrants."""
    earlier = {2009: np.random.default_rng(5).uniform(5.0, 90.0, (SIZE, SIZE))}
    stock = np.random.default_rng(6).uniform(0.0, 5000.0, (SIZE, SIZE))
    data = learnt(growing(1.10, 1.02), home=True, stock=stock, earlier=earlier)
    return {history: covariates.known(data, history, 2013) for history in covariates.HISTORIES}


# --- growth ------------------------------------------------------------------------------------------------------


def test_every_forecast_moves_with_the_damped_growth_of_its_origin(told):
    """Movers grow by 1.10 and stayers by 1.02 a year: two years ahead, damped by 0.8 and 0.64."""
    for known in told.values():
        movers, stayers = 1.10**1.44, 1.02**1.44
        expected = np.where(np.eye(SIZE, dtype=bool), stayers, movers)
        np.testing.assert_allclose(known.growth, expected)
        home = 0.5 * (np.diagonal(known.training.tables[2010]) + np.diagonal(known.training.tables[2011]))
        structure = forecast.fit_structure(known, lambda line: None)
        said = forecast.structural(known, structure)
        off = ~np.eye(SIZE, dtype=bool)
        np.testing.assert_allclose(said[off], (structure.flows[2011] * movers)[off])
        np.testing.assert_allclose(np.diagonal(said), home * stayers)
        gravity = rivals.gravity(known, effects=True).flows[2011]
        [other] = [
            r
            for r in rivals.rivals(known, 2013)
            if r.model.startswith("PPML two") and r.knows != rivals.YEARLY
        ]
        np.testing.assert_allclose(other.students[off], (gravity * movers)[off])
        np.testing.assert_allclose(np.diagonal(other.students), home * stayers)


def test_persistence_does_not_grow_unless_it_says_so(told):
    last = told["with"].training.tables[2011]
    by_name = {r.model: r.students for r in rivals.rivals(told["with"], 2013)}
    np.testing.assert_array_equal(by_name["persistence"], last)
    np.testing.assert_allclose(by_name["persistence, growing"], last * told["with"].growth)


def test_a_trend_of_two_origins_by_hand():
    """Growth 0.2 in two years and none in one, common 0.2 / 3; then half of 0.9 beyond the largest counts as 0.3."""
    tables = {
        2010: np.array([[100.0, NAN], [50.0, 50.0]]),
        2012: np.array([[100.0 * math.exp(0.2), 7.0], [NAN, NAN]]),
        2013: np.array([[NAN, NAN], [NAN, NAN]]),
    }
    yearly = [(0.2 + 5 * 0.1) / (2 + 5), 5 * 0.1 / 5]
    steps = 0.8 + 0.8**2
    assert trend.origin_trend(tables, 2015) == pytest.approx(np.exp(steps * np.array(yearly)))
    leap = {2010: np.full((1, 1), 10.0), 2011: np.full((1, 1), 10.0 * math.exp(0.9))}
    assert trend.origin_trend(leap, 2012) == pytest.approx([math.exp(0.8 * 0.3)])


def test_a_trend_of_corridors_is_shrunk_towards_none_of_its_own():
    gaps = {2010: np.array([[0.1, 0.0]]), 2011: np.array([[0.3, NAN]]), 2013: np.array([[0.2, 5.0]])}
    found = trend.corridor_trend(gaps, 2014)
    assert found[0] == pytest.approx([0.8 * (0.2 - 0.1) / (3 + 10), 0.0])
    leap = {2010: np.zeros((1, 1)), 2012: np.full((1, 1), 9.0)}
    assert trend.corridor_trend(leap, 2014)[0, 0] == pytest.approx((0.8 + 0.64) * 0.6 / (2 + 10))


# --- what was before ---------------------------------------------------------------------------------------------


def test_a_corridor_that_was_not_listed_had_half_of_the_smaller_bound():
    """Origin 0 lists nothing below 30 and destination 2 nothing below 8: 0 to 2 had less than 8."""
    table = np.full((SIZE, SIZE), NAN)
    table[0, 1], table[0, 3] = 30.0, 40.0
    table[1, 2], table[3, 2] = 8.0, 9.0
    table[0, 0] = 1.0  # who stays is no bound
    found = training.earlier_students(learnt({}, earlier={2009: table}))
    assert found[0, 2] == 4.0  # min(30, 8) / 2
    assert found[0, 4] == 15.0  # only the origin bounds it
    assert found[4, 2] == 4.0  # only the destination does
    assert found[4, 5] == 0.0  # nothing is known
    assert (found[0, 1], found[3, 2]) == (30.0, 9.0)


def test_earlier_students_are_means_of_the_last_five_years_that_list_the_corridor():
    tables = {2000 + y: np.full((SIZE, SIZE), 10.0 * y) for y in range(1, 8)}
    tables[2005][0, 1] = NAN
    found = training.earlier_students(learnt({}, earlier=tables))
    assert found[2, 3] == pytest.approx((30 + 40 + 50 + 60 + 70) / 5)
    assert found[0, 1] == pytest.approx((30 + 40 + 60 + 70) / 4)
    assert (training.earlier_students(learnt({})) == 0.0).all()


def test_only_the_class_with_history_moves_its_first_year_before_the_others():
    tables = growing(1.0, 1.0, (2002, 2004, 2006))
    data = learnt(tables)
    with_it = data.with_history()
    assert list(with_it.tables) == [2004, 2006] and list(with_it.earlier) == [2002]
    assert data.without_history().tables is tables and not data.without_history().earlier
    two = learnt(growing(1.0, 1.0, (2002, 2004)))
    assert two.with_history() is two
    before = learnt(tables, earlier={2000: tables[2002]})
    assert before.with_history() is before and not before.without_history().earlier


def test_the_world_as_trained_knows_what_the_training_years_say():
    tables = growing(1.5, 1.0, (2010, 2011))
    tables[2011][0, 1] = NAN
    stock = np.random.default_rng(3).uniform(0.0, 100.0, (SIZE, SIZE))
    data = learnt(tables, stock=stock)
    world = replace(data.world, flow_is="stock")  # students enrolled, of whom a share enters a year
    seen, years = training.as_trained(data._replace(world=world)), world.mean_study_years
    assert years > 1.5
    mean = (tables[2010] + tables[2011]) / 2 / years
    mean[0, 1] = tables[2010][0, 1] / years
    off = ~np.eye(SIZE, dtype=bool)
    np.testing.assert_allclose(seen.observed_flow, mean)
    np.testing.assert_allclose(seen.target_outbound, np.where(off, mean, 0).sum(axis=1))
    np.testing.assert_allclose(seen.target_inbound, np.where(off, mean, 0).sum(axis=0))
    np.testing.assert_array_equal(seen.target_home, world.target_home)
    for o in range(SIZE):
        degrees = sum(world.skilled[o, d] for d in range(SIZE) if d != o)
        others = sum(world.unskilled[o, d] for d in range(SIZE) if d != o)
        for d in range(SIZE):
            expected = 0.0 if o == d else stock[o, d] * degrees / (degrees + others)
            assert seen.diaspora[o, d] == pytest.approx(expected)
    assert (seen.belief_leave == 0).all()


# --- covariates and rivals ---------------------------------------------------------------------------------------


def test_covariates_are_those_of_the_corridor_and_zero_at_home(told):
    known = told["with"]
    data, world = known.training, known.training.world
    off = ~np.eye(SIZE, dtype=bool)
    expected = {
        "ln distance": np.log(np.maximum(world.distance_km, 1.0)),
        "ln(1 + migrants)": np.log(1.0 + data.stock),
        "ln(1 + migrants) squared": np.log(1.0 + data.stock) ** 2,
        "ln(1 + migrants from there)": np.log(1.0 + data.stock.T),
        covariates.EARLIER: np.log(1.0 + data.earlier[2009]),
    }
    for name, table in expected.items():
        np.testing.assert_allclose(known.covariates[name][off], table[off])
    assert all((np.diagonal(table) == 0).all() for table in known.covariates.values())
    assert covariates.EARLIER not in told["without"].covariates


def test_groups_are_covariates_where_they_tell_corridors_apart():
    groups = {"coast": ("a", "a", "a", "b", "b", "b"), "planet": ("e",) * SIZE}
    data = learnt(growing(1.0, 1.0), groups=groups)
    found = covariates.covariates(data, {})
    assert "same planet" not in found and "ln(1 + migrants)" not in found
    assert found["same coast"][0].tolist() == [0, 1, 1, 0, 0, 0]


def test_gravity_meets_the_moments_of_its_training_years(told):
    """At the maximum of a Poisson likelihood fitted and observed agree in total by year, region and covariate."""
    known = told["without"]
    off = ~np.eye(SIZE, dtype=bool)
    tables, flows = known.training.tables, rivals.gravity(known, effects=True).flows
    gaps = {year: np.where(off, tables[year] - flows[year], 0.0) for year in tables}
    total = sum(gaps.values())
    for gap in (*(g.sum() for g in gaps.values()), *total.sum(axis=0), *total.sum(axis=1)):
        assert gap == pytest.approx(0.0, abs=1e-3)
    for table in known.covariates.values():
        assert (total * table).sum() == pytest.approx(0.0, abs=0.05)


def test_gravity_without_effects_has_sizes_incomes_and_quality_of_both(told):
    known = told["without"]
    off = ~np.eye(SIZE, dtype=bool)
    gap = sum(
        np.where(off, known.training.tables[y] - f, 0.0)
        for y, f in rivals.gravity(known, effects=False).flows.items()
    )
    world = known.training.world
    for size in (np.log(world.population), np.log(world.gdp / world.population), world.quality):
        assert (gap.sum(axis=1) @ size) == pytest.approx(0.0, abs=0.1)
        assert (gap.sum(axis=0) @ size) == pytest.approx(0.0, abs=0.1)


def test_persistence_takes_the_last_year_that_lists_a_corridor():
    tables = growing(2.0, 1.0, (2010, 2011))
    tables[2011][0, 1] = NAN
    tables[2010][2, 3] = tables[2011][2, 3] = NAN
    found = rivals.persistence(learnt(tables))
    assert found[0, 1] == tables[2010][0, 1] and found[1, 0] == tables[2011][1, 0]
    assert found[2, 3] == 0.0 and (np.diagonal(found) == 0.0).all()
    assert (np.diagonal(rivals.persistence(learnt(tables, home=True))) > 0.0).all()


def test_radiation_by_hand():
    """T_od = T_o m n / ((m + s) (m + n + s)), s the people nearer than the destination (Simini et al. 2012)."""
    tables = growing(1.0, 1.0)
    data = learnt(tables, home=True)
    mass, far = data.world.population, data.world.distance_km
    found = rivals.radiation(data)
    for o in range(SIZE):
        raw = {}
        for d in range(SIZE):
            nearer = sum(mass[k] for k in range(SIZE) if k not in (o, d) and far[o, k] < far[o, d])
            raw[d] = (
                0.0 if d == o else mass[o] * mass[d] / ((mass[o] + nearer) * (mass[o] + mass[d] + nearer))
            )
        away = sum(tables[2011][o, d] for d in range(SIZE) if d != o)
        assert found[o] == pytest.approx([away * raw[d] / sum(raw.values()) for d in range(SIZE)])


def test_proportional_by_hand():
    tables = growing(1.0, 1.0)
    last = np.where(np.eye(SIZE, dtype=bool), 0.0, tables[2011])
    found = rivals.proportional(learnt(tables))
    into = last.sum(axis=0)
    for o in range(SIZE):
        share = np.where(np.arange(SIZE) == o, 0.0, into)
        assert found[o] == pytest.approx(last[o].sum() * share / share.sum())


# --- levels ------------------------------------------------------------------------------------------------------


def test_levels_are_the_posterior_of_a_joint_normal():
    """The filter says what conditioning all years of a corridor at once says, and the same likelihood."""
    years, ahead = [2010, 2011, 2013], 2016
    rng = np.random.default_rng(8)
    seen = [rng.normal(0.0, 0.7, (3, 3)) for _ in years]
    seen[1][0, 1] = seen[0][2, 2] = NAN
    found = shrinkage.corridor_levels(seen, years, ahead)
    between, drift, noise = found.variances
    times = np.array([y - years[0] for y in years], float)
    likelihood = 0.0
    for o, d in np.ndindex(3, 3):
        there = [k for k in range(len(years)) if np.isfinite(seen[k][o, d])]
        t, y = times[there], np.array([seen[k][o, d] for k in there])
        cov = between + drift * np.minimum.outer(t, t) + noise * np.eye(len(t))
        with_ahead = between + drift * t
        weights = np.linalg.solve(cov, with_ahead)
        assert found.mean[o, d] == pytest.approx(weights @ y)
        spread = between + drift * (ahead - years[0]) - weights @ with_ahead
        assert found.variance[o, d] == pytest.approx(spread)
        likelihood += multivariate_normal(np.zeros(len(t)), cov).logpdf(y)
    told = shrinkage._filter(np.stack(seen), years, ahead, found.variances)[2]
    assert told == pytest.approx(likelihood)


def test_an_assimilated_forecast_adds_level_and_trend_to_any_model(told):
    known = told["with"]
    flows = {year: np.full((SIZE, SIZE), 50.0) for year in known.training.tables}
    said, levels = forecast.assimilated(known, flows, 2013)
    gaps = {y: np.log(known.training.tables[y] / 50.0) for y in flows}
    own = trend.corridor_trend(gaps, 2013)
    off = ~np.eye(SIZE, dtype=bool)
    expected = 50.0 * known.growth * np.exp(levels.mean + own)
    np.testing.assert_allclose(said[off], expected[off])
    alone = shrinkage.corridor_levels(list(gaps.values()), [2010, 2011], 2013)
    np.testing.assert_allclose(levels.mean, alone.mean)


# --- regression of corridors -------------------------------------------------------------------------------------


def test_scores_of_corridors_that_share_a_region_are_multiplied_with_each_other():
    rng = np.random.default_rng(9)
    origin, destination = rng.integers(0, 5, 30), rng.integers(0, 5, 30)
    destination = np.where(destination == origin, (origin + 1) % 5, destination)
    scores = rng.normal(size=(30, 2))
    expected = np.zeros((2, 2))
    for a in range(30):
        for b in range(30):
            if {origin[a], destination[a]} & {origin[b], destination[b]}:
                expected += np.outer(scores[a], scores[b])
    np.testing.assert_allclose(shared_scores(scores, origin, destination, 5), expected)


def test_a_regression_on_what_made_the_flows_says_by_how_much_they_are_off():
    """Students are made of simulated flows, a covariate at 0.3, and effects: the regression finds them exactly."""
    rng = np.random.default_rng(10)
    simulated, x = rng.uniform(10.0, 100.0, (SIZE, SIZE)), rng.normal(size=(SIZE, SIZE, 1))
    origin, destination = rng.normal(size=SIZE), rng.normal(size=SIZE)
    made = simulated * np.exp(0.3 * x[:, :, 0] + origin[:, None] + destination[None, :])
    data = learnt({2010: made, 2011: 2.0 * made})
    regression = CorridorRegression(data, x)
    found = regression.fit(simulated)
    assert found.change == pytest.approx([0.3]) and found.deviance == pytest.approx(0.0, abs=1e-9)
    off = ~np.eye(SIZE, dtype=bool)
    for year, factor in ((2010, 1.0), (2011, 2.0)):
        said = regression.flows(simulated, found, year)
        np.testing.assert_allclose(said[off], factor * made[off], rtol=1e-6)
        assert (np.diagonal(said) == 0.0).all()
    assert regression.spread == pytest.approx([x[off, 0].std()])
    home = learnt({2010: made, 2011: 2.0 * made}, home=True)
    kept = CorridorRegression(home, x).flows(simulated, found, 2010)
    np.testing.assert_allclose(np.diagonal(kept), 1.5 * np.diagonal(made))
