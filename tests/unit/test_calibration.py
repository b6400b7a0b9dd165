"""What a calibration promises: it reads the years it was given, resumes, and expects what a run shows."""

import csv
import shutil
from dataclasses import replace

import numpy as np
import pytest

from edumig_sim import load_scenario
from edumig_sim.errors import DataError
from edumig_sim.experiments.access_fit import access_steps
from edumig_sim.experiments.base_fit import FitSettings
from edumig_sim.experiments.calibrate import CalibrationSettings, calibrate, save
from edumig_sim.experiments.priors import Prior, combine, prior, with_priors
from edumig_sim.experiments.stages import Stages
from edumig_sim.experiments.stay_moments import StayModel, stay_rates
from edumig_sim.model import EduMigModel
from edumig_sim.world import load_world, world_folder
from edumig_sim.world.calibration import read_calibration, read_slopes, world_parameters
from edumig_sim.world.parameters import entries, load_parameters

SMALL = CalibrationSettings(
    corridor_agents=60,
    access_agents=60,
    stay_agents=20,
    slope_agents=50,
    constants=FitSettings(agents_per_region=60, location_agents=50, rounds=1, location_steps=2, passes=40),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The classroom with flows of two years and stay rates of two hosts."""
    place = tmp_path_factory.mktemp("worlds") / "own"
    shutil.copytree(world_folder("classroom"), place)
    rows = list(csv.DictReader((place / "flows.csv").open(encoding="utf-8")))
    earlier = [row | {"year": "2018", "students": str(int(0.9 * float(row["students"])))} for row in rows]
    _write(place / "flows.csv", [*earlier, *rows])
    rates = [
        {"code": code, "entry_year": 2012, "years_since_entry": years, "share": share, "is": "value"}
        for code, years, share in (("CAP", 5, 0.6), ("CAP", 10, 0.4), ("IND", 5, 0.35))
    ]
    _write(place / "stay_rates.csv", rates)
    return place


def _write(path, rows):
    with path.open("w", newline="", encoding="utf-8") as handle:
        table = csv.DictWriter(handle, list(rows[0]))
        table.writeheader()
        table.writerows(rows)


@pytest.fixture(scope="module")
def found(folder):
    return calibrate(str(folder), "2018", settings=SMALL)


@pytest.mark.slow
def test_later_flows_are_never_read(folder, found, tmp_path):
    other = tmp_path / "own"
    shutil.copytree(folder, other)
    rows = list(csv.DictReader((other / "flows.csv").open(encoding="utf-8")))
    late = [row | {"year": "2024", "students": str(7 * k)} for k, row in enumerate(rows[:36], start=1)]
    _write(other / "flows.csv", [*rows, *late])
    again = calibrate(str(other), "2018", settings=SMALL)
    assert again.calibration.parameters == found.calibration.parameters
    np.testing.assert_array_equal(again.calibration.correlation, found.calibration.correlation)
    np.testing.assert_array_equal(again.world.delta, found.world.delta)
    assert again.calibration.record["flows_digest"] == found.calibration.record["flows_digest"]


@pytest.mark.slow
def test_the_years_that_are_asked_for_are_read(folder, found):
    other = calibrate(str(folder), "2018,2020", settings=SMALL)
    assert other.calibration.record["flows_digest"] != found.calibration.record["flows_digest"]


@pytest.mark.slow
def test_what_no_data_say_keeps_its_prior_and_says_so(found):
    rows = {p.name: p for p in found.calibration.parameters}
    assert set(rows) == {p.name for p in with_priors()}
    for row in rows.values():
        if not row.estimated:
            assert row.data.startswith("prior")
            if row.name != "wealth_share_home":
                assert (row.value, row.se) == (getattr(load_parameters(), row.name), row.prior_se)
    p = {name: rows[name].value for name in ("wealth_share_home", "liquid_wealth_share")}
    assert p["wealth_share_home"] * p["liquid_wealth_share"] == pytest.approx(0.6)  # means at home are kept
    assert not rows["theta_cost_abroad"].estimated
    assert rows["alpha_wage"].estimated and rows["alpha_wage"].se < rows["alpha_wage"].prior_se


@pytest.mark.slow
def test_hosts_get_constants_that_meet_their_stay_rates(found):
    named = {m.name.split(":")[0] + m.name[-8:]: m for m in found.moments if "live there" in m.name}
    for moment in named.values():
        assert abs(moment.simulated - moment.observed) < 2 * moment.se, moment
    assert found.world.asc_stay[found.world.codes.index("CAP")] > found.stays.common


@pytest.mark.slow
def test_a_calibration_saves_what_a_run_uses(found, folder, tmp_path):
    place = tmp_path / "own"
    shutil.copytree(folder, place)
    save(found, place)
    saved = read_calibration(place)
    assert saved.values.keys() == found.calibration.values.keys()
    assert world_parameters(place).alpha_wage == pytest.approx(found.stays.parameters.alpha_wage, rel=1e-5)
    world = load_world(place, world_parameters(place))
    np.testing.assert_allclose(world.asc_stay, found.world.asc_stay, rtol=1e-5, atol=1e-9)
    slopes = read_slopes(place)
    assert slopes["delta"].shape == (len(saved.parameters), len(world.codes))
    assert slopes["affinity"].shape == (len(saved.parameters), *(len(world.codes),) * 2)
    assert all(np.isfinite(table).all() for table in slopes.values())


@pytest.mark.slow
def test_an_interrupted_calibration_goes_on(folder, found, tmp_path, monkeypatch):
    import edumig_sim.experiments.calibrate as module

    def interrupted(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module, "fit_world", interrupted)
        with pytest.raises(KeyboardInterrupt):
            calibrate(str(folder), "2018", settings=SMALL, keep=tmp_path / "kept")
    said = []
    again = calibrate(str(folder), "2018", settings=SMALL, keep=tmp_path / "kept", say=said.append)
    assert "corridors: done before" in said
    assert again.calibration.parameters == found.calibration.parameters
    assert not (tmp_path / "kept").exists()


def test_stages_of_other_settings_are_not_taken(tmp_path):
    assert Stages(tmp_path / "kept", "one", print).run("a", lambda: 1) == 1
    assert Stages(tmp_path / "kept", "one", print).run("a", lambda: 2) == 1
    assert Stages(tmp_path / "kept", "two", print).run("a", lambda: 2) == 2


# --- what is expected of stays -------------------------------------------------------------------------------------


@pytest.mark.slow
def test_expected_stays_are_those_of_a_run(found):
    """Retention five years after entry, simulated person by person over several cohorts, in the largest host."""
    world, parameters = found.world, found.stays.parameters
    plan = replace(load_scenario("classroom"), burn_in=24).with_agents(2500)
    stays = StayModel(world, plan, parameters, ("CAP",), 600, 1)
    expected = stays.stays(parameters, world.asc_stay[[world.codes.index("CAP")]]).retention[0]
    stays.close()
    simulated = _retention(world, plan, parameters, world.codes.index("CAP"))
    for years in (1, 3, 5, 8):
        assert simulated[years - 1] == pytest.approx(expected[years - 1], abs=0.04), years


def _retention(world, plan, parameters, host):
    """Share of foreign entrants of the last cohorts of a burn-in who still live in a host, by years since entry."""
    model = EduMigModel(plan, seed=3, world=world, parameters=parameters, opened=False)
    entered, there = np.zeros((2, 10))
    started = {}
    while model.year < model.scenario.start:
        year = model.year
        model.burn_in_year()
        people, students = model.entrants, model.students
        foreign = world.country[people.origin] != world.country[host]
        started[year] = people.weight[foreign & (people.choice == host)].sum()
        abroad = (world.country[students.origin] != world.country[host]) & (students.study == host)
        for k in range(10):
            cohort = year - k
            if cohort in started:
                mine = abroad & (students.cohort == cohort) & (students.stage < 2)
                entered[k] += started[cohort]
                known = students.weight[mine].sum()
                there[k] += students.weight[mine & (students.residence == host)].sum()
                there[k] += (1 - parameters.dropout_return) * (started[cohort] - known)
    model.close()
    return there / entered


@pytest.mark.slow
def test_a_higher_constant_keeps_more_and_a_higher_wage_weight_answers_pay_more(found):
    world, p = found.world, load_parameters()
    stays = StayModel(world, load_scenario("classroom"), p, ("CAP", "IND"), 60, 1)
    base, more = stays.stays(p, np.zeros(2)), stays.stays(p, np.array([0.5, 0.0]))
    strong = stays.stays(p.with_changes({"alpha_wage": 3.0}), np.zeros(2))
    stays.close()
    assert (more.retention[0, 4:] > base.retention[0, 4:]).all()
    np.testing.assert_array_equal(more.retention[1], base.retention[1])
    assert strong.return_elasticity > base.return_elasticity > 0
    assert (np.diff(base.retention, axis=1) <= 1e-9).all()


# --- priors --------------------------------------------------------------------------------------------------------


def test_a_wide_likelihood_leaves_the_prior_and_a_sharp_one_replaces_it():
    priors = (Prior("theta_distance", 0.75, 0.2, "linear"), Prior("theta_colonial", 0.65, 0.2, "linear"))
    mean, covariance = combine(priors, np.array([5.0, 0.1]), np.diag([1e6, 1e-8]))
    np.testing.assert_allclose(mean, [0.75, 0.1], atol=1e-3)
    np.testing.assert_allclose(np.sqrt(np.diag(covariance)), [0.2, 1e-4], rtol=1e-3)


def test_every_prior_lies_inside_what_is_allowed():
    for one in with_priors():
        entry = entries()[one.name]
        assert entry.low <= one.value(one.mean) <= entry.high
        assert one.value(one.coordinate(entry.value)) == pytest.approx(entry.value)
    with pytest.raises(KeyError):
        prior("study_length")


# --- tables --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("CAPP,2012,5,0.5,value", "Did you mean 'CAP'"),
        ("CAP,2012,5,0.5,valu", "Did you mean 'value'"),
        ("CAP,2012,five,0.5,value", "must be numbers"),
        ("CAP,2012,15,0.5,value", "must be 1 to 10"),
        ("CAP,2012,5,50,value", "below 1"),
    ],
)
def test_a_wrong_stay_rate_is_told(tmp_path, line, said):
    (tmp_path / "stay_rates.csv").write_text(f"code,entry_year,years_since_entry,share,is\n{line}\n")
    with pytest.raises(DataError, match=said):
        stay_rates(tmp_path, ("CAP", "IND"))


def test_steps_of_access_are_of_the_latest_full_year(tmp_path):
    rows = ["code,year,gross_attendance_ratio,quintile"]
    rows += [f"AAA,2010,{10 * q},{q}" for q in (2, 3, 4, 5)] + ["AAA,2014,7,2"]
    rows += [f"AAA,2020,{q},{q}" for q in (2, 3, 4, 5)]
    (tmp_path / "access.csv").write_text("\n".join(rows) + "\n")
    steps = access_steps(tmp_path, ("AAA",), 2015)
    assert [(s.year, s.quintile) for s in steps] == [(2010, 3), (2010, 4), (2010, 5)]
    np.testing.assert_allclose([s.log_ratio for s in steps], np.log([3 / 2, 4 / 3, 5 / 4]))


def test_years_without_flows_are_told(folder):
    with pytest.raises(DataError, match="no year of '1990-1995' has flows"):
        calibrate(str(folder), "1990-1995", settings=SMALL)
