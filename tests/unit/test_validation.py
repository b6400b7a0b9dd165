"""Forecasts held against a year that nothing was fitted to: what they may read, and how near they come."""

import json
import shutil

import numpy as np
import pandas as pd
import pytest

from edumig_sim.errors import DataError
from edumig_sim.experiments import forecast, rivals, shrinkage, trend
from edumig_sim.experiments import validate as validation
from edumig_sim.experiments.covariates import EARLIER, HISTORIES, known
from edumig_sim.experiments.observed import migrants_before, observed_flows
from edumig_sim.world import world_folder

TRAIN, TEST = (2010, 2011, 2012, 2013, 2014), 2016


@pytest.fixture(scope="module")
def world_2016():
    return validation.validate("world", TRAIN, TEST)


@pytest.fixture(scope="module")
def states_2010():
    return validation.validate("us_states", "2002-2006", 2010)


def gap(found, knows, other, given, subset="movers"):
    [one] = [
        g
        for g in found.gaps
        if (g.knows, g.other, g.given_origin_totals, g.subset) == (knows, other, given, subset)
    ]
    return one


def score(found, model, knows, given, subset="movers"):
    [one] = [
        s
        for s in found.scores
        if (s.model, s.knows, s.given_origin_totals, s.subset) == (model, knows, given, subset)
    ]
    return one


TWO_WAY = "PPML two-way effects"


@pytest.mark.parametrize("knows", [rivals.NOTHING, rivals.EARLIER_STUDENTS, rivals.YEARLY])
def test_no_lead_over_gravity_that_knows_the_same_can_be_told(world_2016, states_2010, knows):
    for found in (world_2016, states_2010):
        for given in (True, False):
            apart = gap(found, knows, TWO_WAY, given)
            assert apart.verdict == "level" and abs(apart.gap) < 0.01


def test_with_equal_knowledge_forecasts_reach_what_others_reach(world_2016, states_2010):
    reached = {
        (found.world, model, knows): score(found, model, knows, True).cpc
        for found in (world_2016, states_2010)
        for model in (validation.OUR_MODEL, TWO_WAY)
        for knows in (rivals.NOTHING, rivals.EARLIER_STUDENTS)
    }
    expected = {"world": (0.755, 0.757, 0.799, 0.803), "us_states": (0.781, 0.782, 0.918, 0.919)}
    for world, (ours, gravity, ours_with, gravity_with) in expected.items():
        told = [
            reached[world, m, k]
            for k in (rivals.NOTHING, rivals.EARLIER_STUDENTS)
            for m in (validation.OUR_MODEL, TWO_WAY)
        ]
        assert told == pytest.approx([ours, gravity, ours_with, gravity_with], abs=0.002)


def test_what_each_corridor_had_before_is_worth_more_than_the_model(world_2016, states_2010):
    for found in (world_2016, states_2010):
        ours = score(found, validation.OUR_MODEL, rivals.NOTHING, True).cpc
        last = score(found, rivals.PERSISTENCE, rivals.YEARLY, True).cpc
        assert ours < last - 0.1
        assert gap(found, rivals.YEARLY, rivals.PERSISTENCE, True).verdict == "level"


def test_differences_are_taken_only_between_models_that_know_the_same(world_2016):
    scores = {(s.model, s.knows): s for s in world_2016.scores if s.given_origin_totals}
    for g in world_2016.gaps:
        assert (g.other, g.knows) in scores and (g.model, g.knows) in scores
        assert (g.knows == rivals.NOTHING) == (g.corridor_history == "without")
        if g.given_origin_totals:
            difference = scores[g.model, g.knows].cpc - scores[g.other, g.knows].cpc
            assert g.gap == pytest.approx(difference) and g.low <= g.high


def test_every_score_lies_in_its_interval(world_2016, states_2010):
    for found in (world_2016, states_2010):
        for s in found.scores:
            assert s.cpc_low <= s.cpc <= s.cpc_high
            assert s.n_corridors > 700


def test_intervals_are_those_over_regions(world_2016):
    """Over corridors the first was 0.764 to 0.830."""
    one = score(world_2016, validation.OUR_MODEL, rivals.EARLIER_STUDENTS, True)
    assert (one.cpc_low, one.cpc_high) == pytest.approx((0.71, 0.85), abs=0.01)


def test_what_is_said_of_the_forecast_says_what_it_leaves_out(world_2016):
    assert any("Eq. 10" in note and "2016 is no blind test" in note for note in world_2016.notes)


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        (0.001, 0.02, "is better than"),
        (-0.02, -0.001, "is worse than"),
        (-0.001, 0.02, "cannot be told apart from"),
        (0.0, 0.02, "cannot be told apart from"),
    ],
)
def test_words_claim_what_the_interval_allows(low, high, told):
    one = validation.Gap(
        "EduMig Sim", "structural", "without", rivals.NOTHING, TWO_WAY, True, "movers", 0.01, low, high
    )
    assert f"ours {told} {TWO_WAY} (+1.00 points of CPC, {100 * low:+.2f} to" in one.words


# --- what is known -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def classes():
    """Both classes of models of the states, trained where there are years before."""
    return classes_of(observed_flows(world_folder("us_states")))


def classes_of(observed):
    training = validation.training_of("us_states", observed, (2006, 2008))
    told = {history: known(training, history, 2010) for history in HISTORIES}
    return told, {h: validation.forecasts(one, 2010, lambda line: None) for h, one in told.items()}


@pytest.mark.parametrize("history", HISTORIES)
def test_every_rival_reads_exactly_the_covariates_that_ours_reads(classes, history):
    """Ours: what has a coefficient, and what the choice has within itself, as far as it tells corridors apart."""
    told, found = classes[0][history], classes[1][history]
    off = ~np.eye(len(told.training.world.codes), dtype=bool)

    def telling(table):
        beyond = np.where(off, table, np.nan)
        for axis in (0, 1) * 100:  # what origins and destinations stand for
            beyond = beyond - np.nanmean(beyond, axis=axis, keepdims=True)
        return np.nanstd(beyond) > 1e-6 * max(np.abs(table).max(), 1e-9)

    fitted = {c.name for c in found.coefficients}
    inside = {name for name, table in told.choices.mean_parts.items() if telling(table)}
    read = fitted | inside
    assert (EARLIER in read) == (history == "with")
    columns = [one.covariates for one in found.said if one.model.startswith(("EduMig", "PPML"))]
    assert len(columns) == {"without": 3, "with": 5}[history]
    assert all(set(names) == read for names in columns)


def test_without_corridor_history_no_earlier_flow_is_read(classes):
    """Other flows before the training years change no forecast of this class by a bit, and those of the other do."""
    observed = observed_flows(world_folder("us_states"))
    rng, off = np.random.default_rng(2), ~np.eye(len(observed.codes), dtype=bool)
    flows = {year: table.copy() for year, table in observed.flows.items()}
    for year in (2002, 2004):
        flows[year][off] = rng.permutation(flows[year][off])
    shuffled = classes_of(observed._replace(flows=flows))[1]
    for one, other in zip(classes[1]["without"].said, shuffled["without"].said, strict=True):
        assert (one.model, one.knows) == (other.model, rivals.NOTHING)
        np.testing.assert_array_equal(one.students, other.students)
    changed = {
        (one.model, one.knows)
        for one, other in zip(classes[1]["with"].said, shuffled["with"].said, strict=True)
        if not np.array_equal(one.students, other.students)
    }
    knowing = {(one.model, one.knows) for one in classes[1]["with"].said if one.covariates}
    assert changed == knowing


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
        found = [validation.forecasts(known(training, h, TEST), TEST, lambda line: None) for h in HISTORIES]
        told.append([one.students for group in found for one in group.said])
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
        ("", "is empty: the first line names the columns"),
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
    assert stored["covariates"]["with"] == list(states_2010.covariates["with"])
    assert {
        "model",
        "kind",
        "corridor_history",
        "knows",
        "given_origin_totals",
        "subset",
        "cpc",
        "cpc_low",
        "cpc_high",
    } <= set(stored["scores"][0])


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
    told = known(training, "with", 2010)
    training, found = told.training, forecast.fit_structure(told, lambda line: None)
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
