"""Parameters drawn from a calibration: the same for both sides, and intervals that cover them."""

import shutil
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

import edumig_sim as em
from edumig_sim.cli import execute
from edumig_sim.crn import Draws
from edumig_sim.errors import DataError, EduMigError, ScenarioError
from edumig_sim.levers import ReturnGrant
from edumig_sim.model import EduMigModel
from edumig_sim.paired import interval, parts, widened
from edumig_sim.uncertainty import uncertainty_of
from edumig_sim.world import load_world, world_folder
from edumig_sim.world.calibration import Calibrated, Calibration, save_calibration, world_parameters
from edumig_sim.world.posterior import posterior_draw

CORRELATION = np.array([[1.0, -0.6, 0.0], [-0.6, 1.0, 0.0], [0.0, 0.0, 1.0]])
SIZE = 6


def rows(scale=1.0):
    return (
        Calibrated("alpha_wage", 2.2, 0.3 * scale, 2.2, 0.6, "linear", True, "stay rates"),
        Calibrated("liquid_wealth_share", 2.0, 0.2 * scale, 1.0, 0.7, "log", True, "flows"),
        Calibrated("recognition", 0.9, 0.2 * scale, 0.9, 0.05, "linear", False, "prior"),
    )


def world_with(tmp_path, scale=1.0, record=None):
    folder = tmp_path / f"own{scale:g}"
    shutil.copytree(world_folder("classroom"), folder)
    slopes = {"delta": np.outer([1.0, 0.0, 0.0], np.arange(SIZE)), "belief_stay": np.ones((3, SIZE, SIZE))}
    save_calibration(folder, Calibration(rows(scale), CORRELATION, record or {}), slopes)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return world_with(tmp_path_factory.mktemp("worlds"))


def plan(folder, **changes):
    base = em.load_scenario(folder).with_agents(60)
    grant = ReturnGrant(
        origins=(load_world(folder, world_parameters(folder)).codes[0],), amount=8000.0, years=3
    )
    return replace(base, end=base.start + 4, burn_in=8, policies=(grant,), replicates=4, **changes)


def test_draws_have_the_stated_spread_and_correlation(folder):
    drawn = [posterior_draw(folder, {}, Draws(seed))[0] for seed in range(400)]
    table = np.array([[p.alpha_wage, np.log(p.liquid_wealth_share)] for p in drawn])
    np.testing.assert_allclose(table.mean(axis=0), [2.2, np.log(2.0)], atol=0.05)
    np.testing.assert_allclose(table.std(axis=0), [0.3, 0.2], rtol=0.12)
    assert np.corrcoef(table.T)[0, 1] == pytest.approx(-0.6, abs=0.1)
    assert max(p.recognition for p in drawn) == 1.0  # at its bound, never beyond


def test_a_draw_is_a_function_of_the_seed(folder):
    assert posterior_draw(folder, {}, Draws(3))[0] == posterior_draw(folder, {}, Draws(3))[0]
    assert posterior_draw(folder, {}, Draws(3))[0] != posterior_draw(folder, {}, Draws(4))[0]


def test_what_the_scenario_sets_is_not_drawn(folder):
    one, other = (posterior_draw(folder, over, Draws(3))[0] for over in ({}, {"alpha_wage": 1.0}))
    assert other.alpha_wage == 1.0
    assert other.liquid_wealth_share == one.liquid_wealth_share


def test_constants_follow_the_draw(folder):
    parameters, world = posterior_draw(folder, {}, Draws(5))
    plain = load_world(folder, world_parameters(folder))
    np.testing.assert_allclose(
        world.delta, plain.delta + (parameters.alpha_wage - 2.2) * np.arange(SIZE), atol=1e-6
    )
    assert (world.belief_stay >= 0).all() and (world.belief_stay <= 1).all()


def test_hosts_constants_are_drawn_too(tmp_path):
    codes = load_world("classroom", world_parameters("classroom")).codes
    folder = world_with(tmp_path, record={"asc_stay_se": dict.fromkeys(codes, 0.5)})
    drawn = np.array([posterior_draw(folder, {}, Draws(seed))[1].asc_stay for seed in range(200)])
    np.testing.assert_allclose(drawn.std(axis=0), 0.5, rtol=0.2)


def test_without_a_calibration_it_says_what_to_do():
    with pytest.raises(DataError, match="edumig calibrate classroom"):
        em.load_scenario("classroom").with_uncertainty("posterior")


def test_both_sides_share_the_draw_and_seeds_differ(folder):
    drawn = plan(folder).with_uncertainty("posterior")
    with_policy, without = (EduMigModel(p, seed=2) for p in (drawn, drawn.baseline()))
    other = EduMigModel(drawn, seed=3)
    assert with_policy.parameters == without.parameters != other.parameters
    assert with_policy.world.digest == without.world.digest != other.world.digest
    for model in (with_policy, without, other):
        model.close()


# --- intervals -----------------------------------------------------------------------------------------------------


def test_the_wide_interval_rests_on_both_variances():
    rng = np.random.default_rng(5)
    luck, known = rng.normal(10, 2.0, (50, 3)), rng.normal(0, 3.0, (50, 3))
    drawn = luck + known
    wide = widened(drawn, luck)
    mean, _low, _high, error = interval(wide)
    np.testing.assert_allclose(mean, drawn.mean(axis=0))
    np.testing.assert_allclose(error**2, 9.0 + 4.0 / 50, rtol=0.6)
    told = parts(drawn, luck)
    np.testing.assert_allclose(told.central, luck.mean(axis=0))
    assert (told.share > 0.9).all()
    np.testing.assert_allclose(parts(luck, luck).share, 0.0)
    np.testing.assert_allclose(interval(widened(luck, luck))[3], interval(luck)[3])


def test_more_replicates_do_not_average_parameters_out():
    rng = np.random.default_rng(6)
    errors = []
    for count in (20, 2000):
        luck = rng.normal(0, 1.0, count)
        errors.append(float(interval(widened(luck + rng.normal(0, 3.0, count), luck))[3]))
    assert errors[1] == pytest.approx(3.0, rel=0.1) and errors[0] == pytest.approx(3.0, rel=0.5)


@pytest.fixture(scope="module")
def compared(folder):
    return em.compare(plan(folder), uncertainty="posterior", workers=1, progress=False)


def test_a_comparison_tells_chance_and_parameters_apart(compared, folder):
    usual = em.compare(plan(folder), workers=1, progress=False)
    table = compared.table(["skilled_stock"])
    assert {"central", "sampling_low", "sampling_high", "parameter_share"} <= set(table.columns)
    calm = usual.table(["skilled_stock"])
    np.testing.assert_array_equal(table["central"], calm["effect"])
    np.testing.assert_array_equal(table["sampling_low"], calm["low"])
    assert (table["parameter_share"] > 0.05).any()
    wide, narrow = (frame["high"] - frame["low"] for frame in (table, calm))
    assert wide[0] > narrow[0] > 0
    sure = uncertainty_of(compared)
    assert sure.central.mean == pytest.approx(usual.cost().additional.mean)
    assert sure.effect.mean == pytest.approx(compared.cost().additional.mean)
    assert "chance alone" in sure.words() and uncertainty_of(usual) is None


def test_certain_parameters_change_nothing(tmp_path):
    folder = world_with(tmp_path, 1e-30)
    drawn = em.compare(plan(folder), uncertainty="posterior", workers=1, progress=False)
    usual = em.compare(plan(folder), workers=1, progress=False)
    for name in usual.reform.data.data_vars:
        np.testing.assert_array_equal(drawn.reform.data[name].values, usual.reform.data[name].values)
    pd.testing.assert_frame_equal(
        drawn.table()[["effect", "low"]], usual.table()[["effect", "low"]], rtol=1e-9
    )


@pytest.mark.slow
def test_it_is_saved_loaded_and_made_again(compared, tmp_path, recwarn):
    place = compared.save(tmp_path / "saved", figures=True)
    again = em.load_results(place)
    assert again.drawn
    pd.testing.assert_frame_equal(again.table(), compared.table())
    assert em.reproduce(place, workers=1, progress=False).equal
    assert not [w for w in recwarn if "not those that made" in str(w.message)]


def test_precision_cannot_be_asked_for(folder):
    with pytest.raises(EduMigError, match="does not shrink"):
        em.compare(plan(folder), uncertainty="posterior", until="retention ci<1pp", progress=False)


def test_a_wrong_word_gets_the_nearest(folder):
    with pytest.raises(ScenarioError, match="posterior"):
        plan(folder).with_uncertainty("posterio")


def test_as_a_user_types_it(folder, tmp_path, capsys):
    file = tmp_path / "grant.yaml"
    code = load_world(folder, world_parameters(folder)).codes[0]
    file.write_text(
        f"base: {folder}\ntitle: A grant\nhorizon: {{start: 2021, end: 2024, burn_in: 8}}\n"
        f"policies:\n- return_grant: {{origins: [{code}], amount: 8000, years: 3}}\n",
        encoding="utf-8",
    )
    line = ["compare", str(file), "--agents", "50", "--replicates", "2", "--uncertainty"]
    assert execute([*line, "posterior"]) == 0
    told = capsys.readouterr().out
    assert "of chance and parameters" in told and "chance alone" in " ".join(told.split())
    assert execute([*line, "posteriour"]) == 2
    assert "posterior" in capsys.readouterr().err
    assert execute(["compare", "scenarios/classroom_return.yaml", "--uncertainty", "posterior"]) == 2
    assert "edumig calibrate classroom" in " ".join(capsys.readouterr().err.split())


def test_a_scenario_file_may_ask_for_it(folder, tmp_path):
    file = tmp_path / "drawn.yaml"
    file.write_text(f"base: {folder}\nuncertainty: posterior\n", encoding="utf-8")
    assert em.load_scenario(file).uncertainty == "posterior"
    file.write_text(f"base: {folder}\nuncertainty: sure\n", encoding="utf-8")
    with pytest.raises(ScenarioError, match="none, posterior"):
        em.load_scenario(file)
