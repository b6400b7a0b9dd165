"""Parameters drawn from a calibration: the same for both sides, and intervals that cover them."""

import shutil
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy import stats

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
from edumig_sim.world.posterior import draw_numbers, posterior_draw

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
    shared, other = (EduMigModel(drawn, seed=seed) for seed in (1, 3))
    assert with_policy.parameters == without.parameters == shared.parameters != other.parameters
    assert with_policy.world.digest == without.world.digest == shared.world.digest != other.world.digest
    for model in (with_policy, without, shared, other):
        model.close()


# --- intervals -----------------------------------------------------------------------------------------------------


def correlated_pairs(rng, count, correlation, spread, luck=1.0):
    """Differences with drawn and with calibrated parameters, two seeds a draw, and the true effect of one more draw.

    The luck of the calibrated ones has the standard deviation 1, that of the drawn ones `luck`; `spread` is that of the
    true effects of the draws.
    """
    central = rng.normal(size=count)
    own = correlation * central + np.sqrt(1 - correlation**2) * rng.normal(size=count)
    true = spread * rng.normal(size=-(-count // 2) + 1)
    return np.repeat(true[:-1], 2)[:count] + luck * own, central, true[-1]


def test_the_wide_interval_by_hand():
    central = np.array([1.0, 3.0, 2.0, 6.0])
    drawn = central + np.array(
        [1.0, 3.0, 7.0, 9.0]
    )  # draws' means 2 and 8: B = 18, luck within 2, W = 2 / 2 = 1
    luck = stats.f.ppf(0.05, 1, 2) * 1.0
    chance = stats.t.ppf(0.975, 3) * np.std(central, ddof=1) / 2.0
    parameters = stats.t.ppf(0.975, 1) * np.sqrt((18.0 - luck) * (1 + 1 / 2))
    mean, low, high, _ = interval(widened(drawn, central))
    assert mean == pytest.approx(8.0)
    assert high - mean == pytest.approx(np.hypot(chance, parameters)) and mean - low == pytest.approx(
        high - mean
    )


def test_an_odd_first_seed_leaves_draws_with_one_replicate():
    rng = np.random.default_rng(3)
    drawn, central = rng.normal(size=(2, 5))
    known = drawn - central
    means = np.array([known[0], known[1:3].mean(), known[3:].mean()])
    within = (np.ptp(known[1:3]) ** 2 + np.ptp(known[3:]) ** 2) / 2 / 2
    value = max(means.var(ddof=1) - stats.f.ppf(0.05, 2, 2) * within * np.mean([1, 1 / 2, 1 / 2]), 0.0)
    chance = stats.t.ppf(0.975, 4) * central.std(ddof=1) / np.sqrt(5)
    wide = stats.t.ppf(0.975, 2) * np.sqrt(value * (1 + (1 + 4 + 4) / 25))
    mean, _, high, _ = interval(widened(drawn, central, [0, 1, 1, 2, 2]))
    assert high - mean == pytest.approx(np.hypot(chance, wide))


@pytest.mark.parametrize("correlation", [0.0, 0.5, 0.8, 0.99])
@pytest.mark.parametrize("count", [4, 5, 8, 30])
def test_it_is_never_narrower_than_chance_alone(count, correlation):
    rng = np.random.default_rng(count)
    for spread in (0.0, 0.1, 1.0, 5.0):
        for _ in range(200):
            drawn, central, _ = correlated_pairs(rng, count, correlation, spread)
            _, low, high, _ = interval(widened(drawn, central))
            _, calm_low, calm_high, _ = interval(central)
            assert high - low >= (calm_high - calm_low) * (1 - 1e-12)


@pytest.mark.parametrize("count", [4, 8, 30])
def test_it_covers_the_effect_at_unknown_parameters(count):
    """At least as often as it says, whatever luck has in common and parameters do; 0.93 is three errors below 0.95."""
    rng = np.random.default_rng(17)
    for correlation in (0.0, 0.5, 0.8, 0.95):
        for spread in (0.0, 0.3, 1.0, 3.0):
            many = [correlated_pairs(rng, count, correlation, spread) for _ in range(1000)]
            drawn, central, truth = (np.array(x).T for x in zip(*many, strict=True))
            _, low, high, _ = interval(widened(drawn, central))
            covered = np.mean((low <= truth) & (truth <= high))
            assert covered > 0.93, (correlation, spread, covered)


def test_it_covers_where_luck_is_larger_with_drawn_parameters():
    rng = np.random.default_rng(18)
    many = [correlated_pairs(rng, 8, 0.8, 1.0, luck=1.5) for _ in range(1000)]
    drawn, central, truth = (np.array(x).T for x in zip(*many, strict=True))
    _, low, high, _ = interval(widened(drawn, central))
    assert np.mean((low <= truth) & (truth <= high)) > 0.93


def test_sums_over_years_keep_what_the_years_share():
    """The rows of two columns add up to those of their sum: cost accounts sum over years after the widening."""
    rng = np.random.default_rng(19)
    luck, moved = rng.normal(size=(40, 2)), np.repeat(rng.normal(0, 5.0, (20, 2)), 2, axis=0)
    drawn = luck + moved
    summed = interval(widened(drawn, luck).sum(axis=1))
    direct = interval(widened(drawn.sum(axis=1), luck.sum(axis=1)))
    np.testing.assert_allclose(summed, direct, rtol=0.02)


def test_more_replicates_do_not_average_parameters_out():
    rng = np.random.default_rng(6)
    errors = []
    for count in (40, 4000):
        drawn, central, _ = correlated_pairs(rng, count, 0.5, 3.0)
        errors.append(float(interval(widened(drawn, central))[3]))
    assert errors[1] == pytest.approx(3.0, rel=0.1) and errors[0] == pytest.approx(3.0, rel=0.5)


def test_luck_is_not_counted_as_parameters():
    """Where parameters do nothing, the share is 0 in about half of the cases and its interval begins at 0."""
    rng = np.random.default_rng(7)
    many = [correlated_pairs(rng, 30, 0.8, 0.0) for _ in range(1000)]
    drawn, central = (np.array(x).T for x in list(zip(*many, strict=True))[:2])
    told = parts(drawn, central)
    assert np.mean(told.share == 0.0) > 0.4
    assert np.mean(told.share_low == 0.0) > 0.95
    known = (drawn - central).var(axis=0, ddof=1)
    assert (
        np.median(known / (known + central.var(axis=0, ddof=1) / 30)) > 0.9
    )  # what counts all luck as theirs


@pytest.mark.parametrize("count", [10, 30])
def test_the_interval_of_the_share_covers_it(count):
    rng = np.random.default_rng(8)
    for correlation in (0.0, 0.8, 0.95):
        for spread in (0.1, 0.5, 3.0):
            many = [correlated_pairs(rng, count, correlation, spread) for _ in range(1000)]
            drawn, central = (np.array(x).T for x in list(zip(*many, strict=True))[:2])
            told = parts(drawn, central)
            truth = spread**2 / (spread**2 + 1 / count)
            covered = np.mean((told.share_low <= truth) & (truth <= told.share_high))
            assert covered > 0.93, (correlation, spread, covered)


def test_the_share_by_hand():
    central = np.array([1.0, 3.0, 2.0, 6.0, 4.0, 4.0, 5.0, 1.0, 2.0, 2.0])
    moved = np.array([0.0, 1.0, 4.0, 4.5, 8.0, 7.0, 2.0, 2.0, 9.0, 9.5])
    means = moved.reshape(5, 2).mean(axis=1)
    between, within = means.var(ddof=1), np.mean([0.5, 0.125, 0.5, 0.0, 0.125]) / 2
    luck = central.var(ddof=1) / 10
    told = parts(central + moved, central)
    assert told.share == pytest.approx((between - within) / (between - within + luck))
    for found, q in ((told.share_low, 0.975), (told.share_high, 0.025)):
        known = (between - stats.f.ppf(q, 4, 5) * within) / stats.f.ppf(q, 4, 9)
        assert found == pytest.approx(known / (known + luck))
    few = parts(central[:8] + moved[:8], central[:8])
    assert np.isnan([few.share, few.share_low, few.share_high]).all()


def test_levels_cover_one_more_draw():
    values = np.array([1.0, 3.0, 6.0, 8.0, 2.0, 4.0])
    mean, low, high, _ = interval(values, None, [0, 0, 1, 1, 2, 2])
    half = stats.t.ppf(0.975, 2) * np.std([2.0, 7.0, 3.0], ddof=1) * np.sqrt(1 + 1 / 3)
    assert (mean, high - mean, mean - low) == pytest.approx((4.0, half, half))
    assert np.isnan(interval(values[:2], None, [0, 0])[1])


def test_two_seeds_share_a_draw():
    assert draw_numbers([0, 1, 2, 3, 4, 8]) == [0, 1, 1, 2, 2, 4]


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
    assert table["parameter_share"].isna().all()  # two draws tell nothing of it
    for frame in (table, compared.table().dropna(subset=["effect"])):
        assert (
            frame["high"] - frame["low"] >= (frame["sampling_high"] - frame["sampling_low"]) * (1 - 1e-9)
        ).all()
    sure = uncertainty_of(compared)
    assert sure.central.mean == pytest.approx(usual.cost().additional.mean)
    account = compared.cost()
    assert sure.effect.mean == pytest.approx(account.additional.mean)
    assert account.additional.replicates == sure.effect.replicates == 4 and sure.draws == 2
    assert account.net.high - account.net.low > usual.cost().net.high - usual.cost().net.low
    assert "4 replicates share 2 draws of parameters: too few" in sure.words()
    changed, drawn_runs = compared.changed(by=()), usual.changed(by=())
    assert len(changed) == len(drawn_runs) == 1
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
    line = ["compare", str(file), "--agents", "50", "--replicates", "4", "--uncertainty"]
    assert execute([*line, "posterior"]) == 0
    told = capsys.readouterr().out
    assert "of chance and parameters" in told and "chance alone" in " ".join(told.split())
    few = [*line, "posterior"]
    few[few.index("4")] = "3"
    assert execute(few) == 2
    assert "two seeds share a draw" in " ".join(capsys.readouterr().err.split())
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
