"""Rules find the box that was hidden, and are honest where there is none; a surrogate is marked as one."""

import numpy as np
import pytest
from figure_checks import title, untidy, words

import edumig_sim as em
from edumig_sim.errors import EduMigError
from edumig_sim.studies import Design, Factor, function_study
from edumig_sim.studies.conditions import parse_condition


def boxed(values, seed):
    """1 for x1 above 0.6 with the choice b, 0 elsewhere; and something that depends on nothing."""
    inside = values["x1"] > 0.6 and values["way"] == "b"
    return {"y": float(inside), "wave": np.sin(6.0 * values["x1"]), "chaos": np.sin(1e6 * values["x2"])}


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    factors = [
        Factor(path="x1"),
        Factor(path="x2"),
        Factor(path="way", kind="categorical", values=("a", "b", "c")),
    ]
    study = function_study(
        boxed, factors, Design(kind="latin_hypercube", samples=100), ["y", "wave", "chaos"]
    )
    return em.sweep(study, tmp_path_factory.mktemp("discovery") / "out", workers=1, progress=False)


def test_a_hidden_box_is_found_and_told_in_words(results):
    found = em.discover(results, "y > 0.5")
    assert len(found.rules) == 1 and found.density == 1.0 and found.coverage == 1.0
    assert "way is b" in found.rules[0].words and 0.55 < found.rules[0].bounds[0][1] < 0.7
    assert found.unseen_density > 0.9 and found.unseen_coverage > 0.9
    assert len(found.table()) == 1 and "Rule 1" in found.words()[1]
    assert not untidy(found.plot()) and "way is b" in title(found.plot())


def test_where_there_is_no_rule_unseen_points_say_so(results):
    found = em.discover(results, "chaos > 0")
    assert found.unseen_density < 0.7
    assert not found.rules or found.warnings


def test_too_few_cases_give_no_rule(results):
    found = em.discover(results, "y > 5")
    assert not found.rules and "Only 0 cases" in found.warnings[0] and np.isnan(found.coverage)
    assert not untidy(found.plot())


def test_where_every_point_is_a_case_there_is_nothing_to_tell_apart(results):
    assert "nothing to tell apart" in em.discover(results, "y > -1000").words()[1]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("retention", "is not of the form"),
        ("Y < 3", "Did you mean 'y'"),
        ("y AAA < 1", "no region"),
        ("y < 3%", "no share"),
    ],
)
def test_a_mistake_is_told_with_its_cure(results, asked, told):
    with pytest.raises(EduMigError, match=told):
        em.discover(results, asked)


@pytest.mark.parametrize("text", ["retention AAA 2040 < 0.5", "skilled_stock_effect > 1200.0", "y < -0.001"])
def test_a_condition_that_is_written_is_read_again(text):
    assert parse_condition(text).text == text


def test_percent_and_thousands_are_understood():
    assert parse_condition("retention < 50%").number == 0.5
    assert parse_condition("outbound_ratio > 5%").number == 5.0
    assert parse_condition("skilled_stock > 1.5k").number == 1500.0


def test_a_surrogate_follows_a_wave_and_says_what_it_is(results):
    found = em.surrogate(results, "wave")
    assert found.r_squared > 0.9
    curve = found.data[found.data["factor"] == "x1"]
    np.testing.assert_allclose(curve["mean"], np.sin(6.0 * curve["value"]), atol=0.15)
    assert set(found.table()["source"]) == {"surrogate"}
    assert "SURROGATE" in words(found.plot()) and not untidy(found.plot())


def test_a_surrogate_of_chaos_says_that_it_is_poor(results):
    found = em.surrogate(results, "chaos")
    assert found.r_squared < 0.3 and "too poor" in found.words()
