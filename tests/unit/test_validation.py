"""Forecasts held against a year that nothing was fitted to: what they may read, and how near they come."""

import json
import shutil

import numpy as np
import pandas as pd
import pytest

from edumig_sim.errors import DataError
from edumig_sim.experiments import forecast, rivals, shrinkage, trend
from edumig_sim.experiments import validate as validation
from edumig_sim.experiments.observed import migrants_before, observed_flows
from edumig_sim.world import world_folder

TRAIN, TEST = (2010, 2011, 2012, 2013, 2014), 2016


@pytest.fixture(scope="module")
def world_2016():
    return validation.validate("world", TRAIN, TEST)


@pytest.fixture(scope="module")
def states_2010():
    return validation.validate("us_states", "2002-2006", 2010)


def gap(found, kind, other, given, subset="movers"):
    [one] = [
        g
        for g in found.gaps
        if (g.kind, g.other, g.given_origin_totals, g.subset) == (kind, other, given, subset)
    ]
    return one


def score(found, model, kind, given, subset="movers"):
    [one] = [
        s
        for s in found.scores
        if (s.model, s.kind, s.given_origin_totals, s.subset) == (model, kind, given, subset)
    ]
    return one


def test_the_structure_beats_gravity_with_two_way_effects_and_migrants(world_2016):
    for given in (True, False):
        apart = gap(world_2016, "structural", "PPML two-way effects, migrant stocks", given)
        assert apart.low > 0.01


def test_with_its_history_a_forecast_is_as_good_as_persistence(world_2016):
    assert gap(world_2016, "assimilated", "persistence", True).gap >= 0.0
    assert gap(world_2016, "assimilated", "persistence", False).low > 0.0


def test_no_baseline_is_better_when_totals_are_forecast_too(world_2016):
    mine = score(world_2016, validation.OUR_MODEL, "assimilated", False).cpc
    assert mine > max(s.cpc for s in world_2016.scores if s.kind == "baseline" and not s.given_origin_totals)


def test_states_movers_reach_the_aim(states_2010):
    assert score(states_2010, validation.OUR_MODEL, "structural", True).cpc > 0.85
    assert gap(states_2010, "structural", "PPML two-way effects", True).low > 0.0
    assert gap(states_2010, "assimilated", "persistence", True).gap > 0.0


def test_every_score_lies_in_its_interval(world_2016, states_2010):
    for found in (world_2016, states_2010):
        for s in found.scores:
            assert s.cpc_low <= s.cpc <= s.cpc_high
            assert s.n_corridors > 700


def test_simple_models_reach_what_is_known_of_them(world_2016):
    """The figures that come with the data, for 2015: two-way effects 0.73, 0.76 with migrants, persistence 0.9."""
    assert score(world_2016, "PPML two-way effects", "baseline", True).cpc == pytest.approx(0.73, abs=0.04)
    with_stocks = score(world_2016, "PPML two-way effects, migrant stocks", "baseline", True).cpc
    assert with_stocks == pytest.approx(0.76, abs=0.04)
    assert score(world_2016, "persistence", "baseline", True).cpc == pytest.approx(0.92, abs=0.02)


@pytest.mark.slow
def test_the_test_year_is_never_read_while_fitting(tmp_path, world_2016):
    """Other figures for the test year, and for years after training, change scores and no forecast."""
    folder = tmp_path / "world"
    shutil.copytree(world_folder("world"), folder)
    flows = pd.read_csv(folder / "flows.csv", keep_default_na=False)
    later = flows.year > TRAIN[-1]
    flows.loc[later, "students"] = np.random.default_rng(1).permutation(flows.loc[later, "students"])
    flows.to_csv(folder / "flows.csv", index=False)
    told = []
    for place in (world_folder("world"), folder):
        training = validation.training_of(str(place), observed_flows(place), TRAIN)
        ours = forecast.forecasts(training, TEST, lambda line: None)
        models = [model(training) for model in rivals.rivals(training).values()]
        told.append([ours.structural, ours.assimilated, *models])
    for true, shuffled in zip(*told, strict=True):
        np.testing.assert_allclose(true, shuffled, rtol=1e-9)


def test_a_file_of_later_years_is_examined(tmp_path):
    flows = pd.read_csv(world_folder("us_states") / "flows.csv", keep_default_na=False)
    later = flows[flows.year == 2010].assign(year=2012)
    file = tmp_path / "later.csv"
    later.to_csv(file, index=False)
    found = validation.validate("us_states", (2004, 2006, 2008), 2012, flows=file)
    assert found.test == 2012 and {s.n_corridors for s in found.scores} == {2550, 2601}


def test_rows_of_regions_that_the_world_does_not_have_are_said(tmp_path):
    file = tmp_path / "later.csv"
    file.write_text("year,origin,destination,students\n2030,CA,NY,5\n2030,PR,NY,7\n", encoding="utf-8")
    observed = observed_flows(world_folder("us_states"), file)
    assert observed.left_out == ("PR",) and np.nansum(observed.flows[2030]) == 5.0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("year,origin,destination\n2030,CA,NY\n", "lacks the column 'students'"),
        ("year,origin,destination,students\n2030,CA,NY,many\n", "'many' is not a number"),
        ("year,origin,destination,students\n2030,CA,NY,-5\n", "is negative"),
        ("year,origin,destination,students\n2030,CA,NY,5\n2030,CA,NY,6\n", "is there twice"),
        ("year,origin,destination,students\n2030,ca,ny,5\n", "Did you mean 'CA'"),
        ("", "has no rows"),
    ],
)
def test_a_bad_table_is_told_in_a_message(tmp_path, text, told):
    file = tmp_path / "later.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match=r"later\.csv") as caught:
        observed_flows(world_folder("us_states"), file)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("train", "test", "told"),
    [
        ((2010, 2011), 2011, "among the training years"),
        ((2010, 2011), 2005, "training years before it"),
        ((2010, 1950), 2016, "no flows of 1950"),
        ((2010,), 2030, "no flows of 2030"),
        ((), 2016, "at least one year"),
    ],
)
def test_years_that_cannot_be_are_told(train, test, told):
    with pytest.raises(DataError, match=told):
        validation.validate("world", train, test)


def test_years_as_people_write_them():
    known = {2002, 2004, 2006, 2010, 2011}
    assert validation.years_of("2002-2007", known) == (2002, 2004, 2006)
    assert validation.years_of("2010, 2006,2004", known) == (2004, 2006, 2010)
    assert validation.years_of("2002,2010-2011", known) == (2002, 2010, 2011)
    for wrong in ("2010-", "20", "2011-2010", "2010-2011-2012", "last", "2020-2022"):
        with pytest.raises(DataError, match="--train"):
            validation.years_of(wrong, known)


def test_what_is_saved_is_what_was_found(tmp_path, states_2010):
    validation.save(states_2010, tmp_path / "out")
    scores = pd.read_csv(tmp_path / "out" / "scores.csv")
    assert scores.cpc.tolist() == pytest.approx([s.cpc for s in states_2010.scores])
    stored = json.loads((tmp_path / "out" / "validation.json").read_text(encoding="utf-8"))
    assert stored["train"] == [2002, 2004, 2006] and stored["scores"][0]["n_corridors"] == 2550
    assert {"model", "kind", "given_origin_totals", "subset", "cpc", "cpc_low", "cpc_high"} <= set(
        stored["scores"][0]
    )


def test_migrants_are_never_those_of_a_later_count():
    folder = world_folder("world")
    assert migrants_before(folder, 2009) is None
    assert not np.array_equal(migrants_before(folder, 2014), migrants_before(folder, 2015))
    assert migrants_before(world_folder("us_states"), 2010) is None


# --- parts -------------------------------------------------------------------------------------------------------


def test_the_fitted_structure_meets_the_moments_of_the_data():
    """At the end observed and forecast students agree in every total, and weighed with every covariate."""
    observed = observed_flows(world_folder("us_states"))
    training = validation.training_of("us_states", observed, (2002, 2004, 2006))
    found = forecast.fit_structure(training, lambda line: None)
    size = len(training.world.codes)
    off = ~np.eye(size, dtype=bool)
    seen = sum(training.tables[y] for y in found.flows) * off
    said = sum(found.flows.values()) * off
    np.testing.assert_allclose(said.sum(axis=0), seen.sum(axis=0), rtol=1e-4)
    np.testing.assert_allclose(said.sum(axis=1), seen.sum(axis=1), rtol=1e-4)
    distance = np.log(np.maximum(training.world.distance_km, 1.0))
    assert (said * distance).sum() == pytest.approx((seen * distance).sum(), rel=1e-4)


def test_levels_recover_their_variances_and_shrink_what_is_seen_once():
    rng = np.random.default_rng(5)
    size, years, truth = 40, list(range(8)), (1.0, 0.02, 0.05)
    level = rng.normal(0, truth[0] ** 0.5, (size, size))
    gaps = []
    for _ in years:
        gaps.append(level + rng.normal(0, truth[2] ** 0.5, level.shape))
        level = level + rng.normal(0, truth[1] ** 0.5, level.shape)
    gaps = [np.where(rng.uniform(size=level.shape) < 0.3, np.nan, g) for g in gaps]
    found = shrinkage.corridor_levels(gaps, years, 8)
    assert found.variances == pytest.approx(truth, rel=0.25)
    error = found.mean - level
    assert np.mean(error**2) == pytest.approx(found.variance.mean(), rel=0.1)
    never = np.isnan(gaps).all(axis=0)
    assert (found.mean[never] == 0).all() and never.any() == (found.mean == 0).any()


def test_a_trend_is_damped_and_common_where_little_is_seen():
    tables = {2000 + y: np.full((3, 3), 100.0 * 1.05**y) for y in range(6)}
    for table in tables.values():
        table[2] = np.nan
    factors = trend.origin_trend(tables, 2007)
    assert factors == pytest.approx(np.full(3, 1.05 ** (0.8 + 0.64)))
    assert trend.origin_trend({2005: tables[2005]}, 2007) == pytest.approx(np.ones(3))


def test_radiation_and_proportional_shares_by_hand():
    observed = observed_flows(world_folder("us_states"))
    training = validation.training_of("us_states", observed, (2002, 2004))
    last = rivals.persistence(training)
    for model in (rivals.radiation, rivals.proportional):
        said = model(training)
        assert (said >= 0).all()
        np.testing.assert_allclose(said.sum(axis=1), last.sum(axis=1))
    shares = rivals.proportional(training)[0] / last[0].sum()
    np.testing.assert_allclose(shares, last.sum(axis=0) / last.sum())
