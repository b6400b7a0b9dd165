"""Sensitivities agree with what is known of functions, and say what the sample is too small for."""

import dataclasses

import numpy as np
import pytest
from figure_checks import title, untidy, words
from SALib.analyze import pawn
from studying import ishigami_study, line, line_study

import edumig_sim as em
from edumig_sim.errors import EduMigError
from edumig_sim.studies import Design, Factor, function_study
from edumig_sim.studies.indices import pawn_index, variance_parts

# Ishigami and Homma (1990) with a = 7, b = 0.1: first and total order of x1, x2, x3.
FIRST = {"x1": 0.3139, "x2": 0.4424, "x3": 0.0}
TOTAL = {"x1": 0.5576, "x2": 0.4424, "x3": 0.2437}


def lucky(values, seed):
    """A line with luck that all points share, and luck of each point's own."""
    return {"y": 10.0 * values["x1"] + np.sin(seed * 12.9) + 0.5 * np.sin(seed * 78.2 * (1.0 + values["x2"]))}


def swept(study, folder):
    return em.sweep(study, folder, workers=1, progress=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("sensitivity")


@pytest.fixture(scope="module")
def ishigami(folder):
    return em.sensitivity(swept(ishigami_study(256), folder / "ishigami"))


@pytest.fixture(scope="module")
def lines(folder):
    return swept(line_study(150, replicates=3), folder / "lines")


@pytest.mark.slow
def test_sobol_indices_of_ishigami_hold_the_analytic_ones_in_their_intervals(tmp_path):
    found = em.sensitivity(swept(ishigami_study(2048), tmp_path / "out"))
    table = found.table().set_index("factor")
    for measure, known in (("S1", FIRST), ("ST", TOTAL)):
        for name, value in known.items():
            low, high = table.loc[name, f"{measure}_low"], table.loc[name, f"{measure}_high"]
            assert low - 1e-9 <= value <= high + 1e-9, (measure, name)
            assert high - low < 0.2
    assert list(table.index) == ["x1", "x2", "x3"]


def test_a_small_sample_is_near_and_says_how_wide_it_is(ishigami):
    table = ishigami.table().set_index("factor")
    for name, value in TOTAL.items():
        assert table.loc[name, "ST"] == pytest.approx(value, abs=0.15)
        assert table.loc[name, "S1"] == pytest.approx(FIRST[name], abs=0.2)
    assert any("intervals of ST reach" in w for w in ishigami.warnings)
    assert any("one replicate" in w for w in ishigami.warnings)


def test_pawn_is_what_salib_gives():
    from scipy.stats import qmc

    table = qmc.LatinHypercube(3, rng=1).random(400)
    values = table[:, 0] + 0.3 * table[:, 1] ** 2
    found, floor = pawn_index(table, values, 20)
    problem = {"num_vars": 3, "names": list("abc"), "bounds": [[0, 1]] * 3}
    expected = pawn.analyze(problem, table, values, S=10)["median"]
    np.testing.assert_allclose(found.value, expected, atol=0.02)
    assert found.value[0] > floor[0] and found.value[2] <= floor[2]


def test_a_line_is_ranked_by_its_slopes_and_failed_points_are_told(lines):
    found = em.sensitivity(lines)
    table = found.table().set_index("factor")
    assert found.main == "pawn" and list(table.index) == ["x1", "x2"]
    assert 1.7 < table.loc["x1", "srrc"] / table.loc["x2", "srrc"] < 2.3  # y = 2 x1 + x2, x1 below 0.9
    assert any("points failed or were not run" in w for w in found.warnings)
    assert "depends most on x1" in found.words()[0]


def test_trajectories_give_the_effects_of_a_line_exactly(folder):
    factors = [Factor(path=name, high=0.9) for name in ("x1", "x2")]
    study = function_study(line, factors, Design(kind="morris", samples=4, levels=4), ["y"])
    found = em.sensitivity(swept(study, folder / "morris"))
    table = found.table().set_index("factor")
    np.testing.assert_allclose(table["mu_star"], [1.8, 0.9], rtol=1e-9)
    np.testing.assert_allclose(table["sigma"], 0.0, atol=1e-9)
    assert "4 trajectories are few" in found.warnings[0]


def settled(values, seed):
    """A function whose factors have values of their own."""
    return {"y": 2.0 * values.get("x1", 0.5) - values.get("x2", 0.5) + np.sin(seed)}


def test_one_at_a_time_gives_swings_without_the_luck_that_points_share(folder):
    study = dataclasses.replace(line_study(5, settled, 3), design=Design(kind="one_at_a_time", levels=3))
    table = em.sensitivity(swept(study, folder / "oat")).table()
    assert list(table["factor"]) == ["x1", "x2"] and list(table["swing"]) == pytest.approx([2.0, 1.0])
    np.testing.assert_allclose(table["swing_high"] - table["swing_low"], 0.0, atol=1e-9)


def test_blocks_that_are_not_whole_are_left_out_of_sobol(folder):
    factors = [Factor(path=name) for name in ("x1", "x2")]
    study = function_study(line, factors, Design(kind="sobol", samples=64), ["y"])
    found = em.sensitivity(swept(study, folder / "failing"))
    assert found.points % 4 == 0 and found.points < 256
    assert "in whole blocks are used" in found.warnings[0]
    assert found.table().set_index("factor").loc["x1", "ST"] == pytest.approx(0.8, abs=0.25)


def test_luck_is_told_from_factors():
    from scipy import stats

    points = stats.norm.rvs(scale=3.0, size=(400, 1), random_state=1)
    seeds = stats.norm.rvs(scale=2.0, size=(1, 300), random_state=2)
    rest = stats.norm.rvs(scale=1.0, size=(400, 300), random_state=3)
    found = variance_parts(points + seeds + rest)
    assert found.points == pytest.approx(9.0, rel=0.15)
    assert found.seeds == pytest.approx(4.0, rel=0.15)
    assert found.both == pytest.approx(1.0, rel=0.03)
    assert found.noise < 0.001


def test_the_part_of_luck_is_in_the_answer(folder):
    factors = [Factor(path=name) for name in ("x1", "x2")]
    study = function_study(lucky, factors, Design(kind="latin_hypercube", samples=60), ["y"], replicates=6)
    found = em.sensitivity(swept(study, folder / "lucky"))
    (row,) = found.variance.to_dict("records")
    assert row["factors"] + row["seeds"] + row["factors_and_seeds"] == pytest.approx(1.0)
    assert row["factors"] > 0.8 and 0.0 < row["seeds"] < 0.15
    assert "due to the factors" in found.words()[-1]


def test_an_outcome_that_never_changes_is_not_ranked(folder):
    study = dataclasses.replace(line_study(20), function=constant)
    found = em.sensitivity(swept(study, folder / "flat"))
    assert found.table()["pawn"].isna().all()
    assert any("no factor can be ranked" in w for w in found.warnings)
    assert "no factor can be ranked" in title(found.plot())


def constant(values, seed):
    return {"y": 1.0}


def test_names_that_are_not_there_get_the_nearest(lines):
    with pytest.raises(EduMigError, match="Did you mean 'y'"):
        em.sensitivity(lines, "Y")
    with pytest.raises(EduMigError, match="no region"):
        em.sensitivity(lines, "y", "nowhere")


def test_figures_are_tidy_and_say_a_finding(ishigami, lines):
    figure = ishigami.plot()
    assert "x1 and x2 rank first" in title(figure) or "depends most on" in title(figure)
    assert not untidy(figure)
    other = em.sensitivity(lines).plot()
    assert "reaches by chance" in words(other) and not untidy(other)
    assert not [p for p in untidy(ishigami.plot(over_years=True)) if "narrow" not in p]
    assert "<table" in ishigami._repr_html_()
