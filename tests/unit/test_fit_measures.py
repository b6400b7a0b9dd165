"""Measures of fit: known values, bounds, and what scaling may and may not change."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from statsmodels.genmod.families import Poisson

from edumig_sim.experiments import fit_measures as measure

STUDENTS = arrays(float, 40, elements=st.floats(0.5, 1e6))


def pairs_of(students):
    return measure.Corridor(np.repeat(np.arange(8), 5), np.tile(np.arange(5), 8), np.asarray(students))


@given(STUDENTS, STUDENTS)
def test_cpc_lies_between_nothing_and_everything_in_common(seen, said):
    assert 0.0 < measure.cpc(seen, said) <= 1.0
    assert measure.cpc(seen, said) == measure.cpc(said, seen)
    assert measure.cpc(seen, seen) == 1.0


def test_cpc_by_hand():
    assert measure.cpc(np.array([10.0, 0.0, 30.0]), np.array([10.0, 20.0, 10.0])) == pytest.approx(0.5)
    assert measure.cpc(np.array([1.0, 0.0]), np.array([0.0, 1.0])) == 0.0


@given(STUDENTS, STUDENTS)
def test_given_totals_keep_the_shares_and_the_totals_of_origins(seen, said):
    pairs = pairs_of(seen)
    scaled = measure.given_totals(pairs, said)
    for o in range(8):
        rows = pairs.origin == o
        assert scaled[rows].sum() == pytest.approx(seen[rows].sum())
        assert scaled[rows] / scaled[rows].sum() == pytest.approx(said[rows] / said[rows].sum())
    assert measure.margin_error(pairs.origin, seen, scaled) == pytest.approx(0.0, abs=1e-9)


def test_an_origin_of_which_nothing_is_said_stays_at_nothing():
    pairs = pairs_of(np.ones(40))
    said = np.where(pairs.origin == 3, 0.0, 2.0)
    assert measure.given_totals(pairs, said)[pairs.origin == 3].sum() == 0.0


def test_logs_ignore_a_constant_factor_and_need_variation():
    rng = np.random.default_rng(1)
    seen = rng.lognormal(size=200)
    assert measure.r2_of_logs(seen, 7.0 * seen) == pytest.approx(1.0)
    assert measure.r2_of_logs(seen, rng.lognormal(size=200)) < 0.1
    assert np.isnan(measure.r2_of_logs(seen, np.ones(200)))


def test_deviance_is_that_of_the_library():
    rng = np.random.default_rng(2)
    seen, said = rng.poisson(20, 100).astype(float), rng.uniform(10, 30, 100)
    family = Poisson()
    ratio = family.deviance(seen, said) / family.deviance(seen, np.full(100, seen.mean()))
    assert measure.deviance_explained(seen, said) == pytest.approx(1 - ratio)
    said[np.argmax(seen)] = 0.0
    assert measure.deviance_explained(seen, said) == -np.inf


def test_srmse_and_top_destinations_by_hand():
    assert measure.srmse(np.array([1.0, 3.0]), np.array([2.0, 2.0])) == pytest.approx(0.5)
    pairs = measure.Corridor(np.zeros(7, int), np.arange(7), np.array([7.0, 6, 5, 4, 3, 2, 1]))
    assert measure.top_overlap(pairs, pairs.students) == 1.0
    assert measure.top_overlap(pairs, pairs.students[::-1]) == pytest.approx(3 / 5)


def test_a_bootstrap_interval_covers_as_often_as_it_says():
    rng = np.random.default_rng(3)
    truth = None
    hits, rounds = 0, 150
    big = rng.lognormal(1.0, 1.0, 400_000)
    error = rng.lognormal(0.0, 0.5, 400_000)
    truth = measure.cpc(big, big * error)
    for k in range(rounds):
        rows = rng.integers(0, len(big), 600)
        seen, said = big[rows], (big * error)[rows]
        low, high = measure.interval(measure.Resampling(600, seed=k, draws=400).cpc(seen, said))
        hits += low <= truth <= high
    assert 0.88 <= hits / rounds <= 0.99


def test_the_same_draws_make_differences_paired():
    rng = np.random.default_rng(4)
    seen = rng.lognormal(1.0, 1.0, 500)
    said = seen * rng.lognormal(0.0, 0.5, 500)
    sample = measure.Resampling(500)
    apart = sample.cpc(seen, said) - sample.cpc(seen, said * 1.001)
    assert apart.std() < 0.1 * sample.cpc(seen, said).std()
