"""Stylised facts: bands, verdicts, and measures that answer as they should."""

import math

import numpy as np
import pytest

from edumig_sim.errors import DataError, EduMigError
from edumig_sim.experiments.fact_lab import PARTS, observe
from edumig_sim.experiments.facts import FACTS, Fact, facts, finding, verdict

BAND = Fact("x", "x", 0.2, 0.5, "", "")


@pytest.mark.parametrize(
    ("value", "low", "high", "said"),
    [
        (0.3, 0.25, 0.35, "pass"),
        (0.3, 0.3, 0.3, "pass"),
        (0.21, 0.15, 0.27, "cannot be said"),
        (0.15, 0.05, 0.25, "cannot be said"),
        (0.1, 0.05, 0.15, "fail"),
        (0.6, 0.55, 0.65, "fail"),
    ],
)
def test_a_verdict_never_says_more_than_the_interval(value, low, high, said):
    assert verdict(BAND, value, low, high) == said


def test_a_finding_is_a_mean_over_replicates_or_says_that_there_is_none():
    found = finding(BAND, [{"x": 0.3}, {"x": 0.34}, {"x": 0.32}])
    assert found.value == pytest.approx(0.32) and found.low < 0.32 < found.high
    assert finding(BAND, [{"x": 0.3}, {}]).verdict == "not applicable"


def test_facts_are_named_once_and_their_bands_are_bands():
    names = [fact.name for fact in FACTS]
    assert len(set(names)) == len(names)
    assert all(fact.low < fact.high and fact.source and fact.words for fact in FACTS)


@pytest.fixture(scope="module")
def seen():
    return observe("classroom", 60, 1)


def test_every_fact_is_measured_by_some_part(seen):
    world = observe("world", 20, 1)
    inside = {"merit_aid"}  # between regions of one country only
    assert {fact.name for fact in FACTS} <= set(world) | inside
    assert all(math.isfinite(world[fact.name]) for fact in FACTS if fact.name not in inside)
    assert 0 < world["top5"] < 1
    assert len(PARTS) == 10 and set(seen) <= set(world) | inside


def test_measures_have_the_signs_of_the_model(seen):
    assert seen["fee_elasticity"] < 0 < seen["hysteresis"]
    assert seen["gravity_distance"] < 0 and seen["q5q1_rich"] > 1
    assert 0 < seen["first_year_exit"] < 0.3 < seen["completion"] < 1


def test_a_replicate_repeats_and_seeds_differ(seen):
    assert observe("classroom", 60, 1) == pytest.approx(seen, nan_ok=True)
    assert observe("classroom", 60, 2)["fee_elasticity"] != seen["fee_elasticity"]


@pytest.mark.slow
def test_two_workers_find_what_one_does():
    one, two = (facts("classroom", agents=20, replicates=2, workers=n) for n in (1, 2))
    for a, b in zip(one.findings, two.findings, strict=True):
        np.testing.assert_equal(a[1:4], b[1:4])


def test_mistakes_are_told():
    with pytest.raises(EduMigError, match="at least 2"):
        facts("classroom", replicates=1)
    with pytest.raises(DataError, match="Did you mean 'world'"):
        facts("wrold")
