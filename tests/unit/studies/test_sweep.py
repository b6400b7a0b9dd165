"""A sweep runs every point with the same seeds, and its folder is what a study of the same file always gives."""

import dataclasses
import math

import numpy as np
import pytest
from studying import contents, ishigami_study, line_study, small_study

import edumig_sim as em
from edumig_sim.errors import EduMigError
from edumig_sim.stopping import PILOT
from edumig_sim.studies import Design, dry_run, load_study_results, study_status
from edumig_sim.studies.designs import draw_points, point_count
from edumig_sim.studies.points import Circumstancer


@pytest.fixture(scope="module")
def swept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sweep")
    study = small_study(
        folder,
        {"outcomes": {"indicators": ["retention", "skilled_stock"], "years": [2024, 2025], "flows": True}},
    )
    return study, em.sweep(study, folder / "out", workers=1, progress=False)


def test_every_point_has_its_row_and_every_run_its_rows(swept):
    study, results = swept
    assert results.complete and results.failures.empty and "6 points" in repr(results)
    assert list(results.experiments.index) == list(range(6))
    assert set(results.experiments["status"]) == {"done"} and set(results.experiments["replicates"]) == {2}
    assert results.experiments["mechanisms.networks"].dtype == bool
    assert len(results.runs) == 6 * 2 * 2 * 2  # points, replicates, years, regions
    assert set(results.runs["seed"]) == {1, 2}
    assert results.outcomes.index.equals(results.experiments.index)
    assert len(results.flows) == 6 * 2 * 2 * 6 * 6
    assert results.data["retention_effect"].dims == ("point", "replicate", "year", "region")
    assert results.data["retention"].attrs["units"] == "share"
    assert results.study == study


def test_a_point_is_what_compare_gives_for_its_scenario(swept):
    study, results = swept
    points = draw_points(study)
    scenario = Circumstancer(study).at(points.chunk(3, 4)[0]).scenario
    compared = em.compare(scenario, replicates=2, workers=1, progress=False, assumptions=False)
    for name in ("retention", "skilled_stock"):
        reform = compared.reform.indicators()[name].sel(region="RUR", year=2025).values
        base = compared.baseline.indicators()[name].sel(region="RUR", year=2025).values
        np.testing.assert_allclose(results.values(name, "RUR", 2025).loc[3], reform, rtol=1e-12)
        np.testing.assert_allclose(
            results.values(f"{name}_effect", "RUR", 2025).loc[3], reform - base, rtol=1e-9, atol=1e-6
        )
    flows = results.flows.query("point == 3 and year == 2025 and origin == 'RUR' and destination == 'NOR'")
    enrolled = compared.reform.data["enrolled_expected"].sel(year=2025, origin="RUR", destination="NOR")
    np.testing.assert_allclose(flows["students"], enrolled, rtol=1e-12)


def test_the_table_gives_intervals_and_the_arrays_the_same_numbers(swept):
    _, results = swept
    table = results.table("skilled_stock", "all", 2025)
    runs = results.data["skilled_stock"].sel(region="all", year=2025)
    np.testing.assert_allclose(table["mean"], runs.mean("replicate"))
    assert (table["low"] <= table["mean"]).all() and (table["mean"] <= table["high"]).all()
    np.testing.assert_allclose(results.outcomes["skilled_stock", "all", 2025], table["mean"])
    with pytest.raises(EduMigError, match="Did you mean 'retention'"):
        results.table("retenton")


def test_results_of_a_study_open_like_all_results(swept):
    _, results = swept
    assert repr(em.load_results(results.folder)) == repr(results)


def test_processes_in_any_number_give_the_same_bytes(swept, tmp_path):
    study, results = swept
    other = em.sweep(study, tmp_path / "two", workers=2, progress=False)
    assert contents(other.folder) == contents(results.folder)


def test_points_of_policies_share_the_opening_and_no_number_changes(tmp_path):
    factors = {"policies.return_grant.amount": {"low": 0, "high": 9000}, "policies.return_grant": None}
    design = {"kind": "full_factorial", "levels": 2}
    study = small_study(tmp_path, {"factors": factors, "design": design, "replicates": 1})
    results = em.sweep(study, tmp_path / "out", workers=1, progress=False)
    off = results.experiments["policies.return_grant"] == False  # noqa: E712
    assert off.sum() == 2 and len(off) == 4
    effects = results.table("skilled_stock_effect", "RUR", 2025)["mean"]
    assert (effects[off] == 0.0).all()
    alone = Circumstancer(study).at(draw_points(study).chunk(3, 4)[0]).scenario
    stock = em.run(alone, replicates=1, workers=1, progress=False).indicators()["skilled_stock"]
    found = results.values("skilled_stock", "RUR", 2025).loc[3, 0]
    assert found == pytest.approx(float(stock.sel(region="RUR", year=2025)[0]), rel=1e-12)


def test_a_point_that_cannot_be_is_recorded_with_its_reason_and_stops_nobody(tmp_path):
    permits = {"skilled_permit": {"destinations": ["NOR"], "chance": 0.9, "start": 2023}}
    scenario = {**small_study(tmp_path).as_mapping()["scenario"], "policies": [permits], "base_policies": 0}
    changes = {
        "scenario": scenario,
        "factors": {"mechanisms.permits": None},
        "design": {"kind": "full_factorial"},
        "replicates": 1,
    }
    results = em.sweep(small_study(tmp_path, changes), tmp_path / "out", workers=1, progress=False)
    assert list(results.experiments["status"]) == ["failed", "done"]
    assert (
        "permits" in results.failures.loc[0, "reason"] and results.failures.loc[0, "kind"] == "ScenarioError"
    )
    assert set(results.runs["point"]) == {1}
    assert np.isnan(results.table("retention")["mean"][0])
    assert study_status(results.folder).failed_points == 1


def test_replicates_grow_until_the_interval_of_an_outcome_is_narrow(tmp_path):
    until = {"until": "skilled_stock RUR 2025 ci<0.4%", "most": 14}
    changes = {
        "replicates": until,
        "factors": {"parameters.theta_network": {"low": 0.1, "high": 0.5}},
        "design": {"kind": "full_factorial", "levels": 2},
        "outcomes": {"indicators": "skilled_stock", "regions": ["RUR"], "effects": False},
    }
    study = small_study(tmp_path, changes)
    results = em.sweep(study, tmp_path / "out", workers=1, progress=False)
    counts = results.experiments["replicates"]
    assert counts.between(PILOT, 14).all() and results.pilot == PILOT
    table = results.table()
    wide = (table["high"] - table["low"]) / 2 > 0.004 * table["mean"]
    assert (counts[wide] == 14).all()
    assert study == results.study


def test_ishigami_goes_through_the_whole_machinery(tmp_path):
    from SALib.analyze import sobol

    study = ishigami_study(512)
    results = em.sweep(study, tmp_path / "out", workers=1, progress=False)
    y = results.values("y")[0].to_numpy()
    found = sobol.analyze(results.points.problem, y, calc_second_order=False, seed=1)
    variance = 0.5 + 49 / 8 + 0.1 * math.pi**4 / 5 + 0.01 * math.pi**8 / 18
    x3 = 0.01 * math.pi**8 * (1 / 18 - 1 / 50)
    first = np.array([0.5 * (1 + 0.1 * math.pi**4 / 5) ** 2, 49 / 8, 0.0]) / variance
    total = first + np.array([x3, 0.0, x3]) / variance
    assert (np.abs(found["S1"] - first) < found["S1_conf"]).all()
    assert (np.abs(found["ST"] - total) < found["ST_conf"]).all()


def test_a_failing_function_leaves_the_other_points(tmp_path):
    results = em.sweep(line_study(100), tmp_path / "out", workers=1, progress=False)
    failed = results.experiments["x1"] > 0.9
    assert 0 < failed.sum() == len(results.failures)
    assert (results.experiments["status"] == np.where(failed, "failed", "done")).all()
    assert "too much" in results.failures["reason"][0]
    good = results.table("y")[~failed]
    np.testing.assert_allclose(good["mean"], 2 * good["x1"] + good["x2"] + 0.015)


def test_a_crossed_design_runs_every_policy_in_every_draw(tmp_path):
    changes = {
        "factors": {
            "parameters.theta_network": {"low": 0.1, "high": 0.5},
            "policies.return_grant.amount": {"low": 0, "high": 9000},
        },
        "design": {
            "uncertainties": {"kind": "latin_hypercube", "samples": 3},
            "levers": {"kind": "list", "points": [{}, {"policies.return_grant.amount": 9000}]},
        },
        "replicates": 1,
    }
    study = small_study(tmp_path, changes)
    assert point_count(study) == 6
    results = em.sweep(study, tmp_path / "out", workers=1, progress=False)
    assert list(results.experiments["draw"]) == [0, 0, 1, 1, 2, 2]
    assert list(results.experiments["policy"]) == [0, 1] * 3
    assert list(results.experiments["policies.return_grant.amount"]) == [5000, 9000] * 3
    by_draw = results.experiments.groupby("draw")["parameters.theta_network"].nunique()
    assert (by_draw == 1).all()
    assert results.study == study


@pytest.mark.parametrize(
    ("design", "points"),
    [
        (Design(kind="full_factorial", levels=3), 9),
        (Design(kind="one_at_a_time", levels=2), 5),
        (Design(kind="morris", samples=4, levels=4), 12),
        (Design(kind="sobol", samples=8), 32),
        (Design(kind="sobol", samples=8, second_order=True), 48),
        (Design(kind="latin_hypercube", samples=7), 7),
        (Design(kind="list", points=({"x1": 0.2}, {"x2": 0.3})), 2),
    ],
    ids=lambda v: getattr(v, "kind", ""),
)
def test_a_design_has_the_points_it_says_and_repeats(design, points):
    study = dataclasses.replace(line_study(5), design=design)
    assert point_count(study) == points
    first, again = draw_points(study), draw_points(study)
    assert len(first) == points
    np.testing.assert_array_equal(first.table, again.table)
    inside = first.table[~np.isnan(first.table)]
    assert ((inside >= 0) & (inside <= 1)).all()


def test_one_at_a_time_begins_with_the_scenario_itself():
    study = dataclasses.replace(line_study(5), design=Design(kind="one_at_a_time", levels=2))
    assert [p.values for p in draw_points(study).chunk(0, 5)] == [
        {},
        {"x1": 0.0},
        {"x1": 1.0},
        {"x2": 0.0},
        {"x2": 1.0},
    ]


def test_a_dry_run_says_how_many_how_long_and_how_large(tmp_path):
    told = dry_run(small_study(tmp_path), workers=1)
    assert (told.points, told.runs, told.workers) == (6, 24, 1)  # a baseline beside every run
    assert told.seconds > 0 and told.megabytes > 0 and told.failures == ()


def test_more_points_than_any_study_has_are_refused(tmp_path):
    study = dataclasses.replace(line_study(5), design=Design(kind="full_factorial", levels=3000))
    with pytest.raises(EduMigError, match="9,000,000 points"):
        em.sweep(study, tmp_path / "out", progress=False)
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_results_that_are_not_there_say_so(tmp_path):
    with pytest.raises(EduMigError, match="there is no such folder"):
        load_study_results(tmp_path / "none")
