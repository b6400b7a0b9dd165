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


def test_fewer_than_five_destinations_are_compared_among_themselves():
    """Origin 0 lists three, of which the forecast has all; origin 1 lists six, of which it has four of five."""
    pairs = measure.Corridor(
        np.array([0, 0, 0, 1, 1, 1, 1, 1, 1]),
        np.array([1, 2, 3, 0, 2, 3, 4, 5, 6]),
        np.array([9.0, 8, 7, 60, 50, 40, 30, 20, 10]),
    )
    said = np.array([1.0, 2, 3, 6, 5, 4, 3, 1, 2])
    assert measure.top_overlap(pairs, said) == pytest.approx((1 + 4 / 5) / 2)


def test_errors_of_totals_do_not_cancel():
    """Origins send 30 and 70, the forecast says 40 and 50: |-10| + |20| of 100."""
    origin = np.array([0, 0, 1])
    seen, said = np.array([10.0, 20, 70]), np.array([25.0, 15, 50])
    assert measure.margin_error(origin, seen, said) == pytest.approx(0.30)


def test_listed_pairs_and_given_totals_by_hand():
    table = np.array([[5.0, 2.0, np.nan], [np.nan, 7.0, 3.0], [1.0, 4.0, 9.0]])
    pairs = measure.corridors(table, home=False)
    assert pairs.origin.tolist() == [0, 1, 2, 2] and pairs.destination.tolist() == [1, 2, 0, 1]
    assert pairs.students.tolist() == [2.0, 3.0, 1.0, 4.0]
    assert measure.corridors(table, home=True).students.tolist() == [5.0, 2.0, 7.0, 3.0, 1.0, 4.0, 9.0]
    said = measure.given_totals(pairs, np.array([8.0, 1.0, 6.0, 2.0]))
    assert said == pytest.approx([2.0, 3.0, 3.75, 1.25])


# --- intervals over regions --------------------------------------------------------------------------------------

SENT, TAKEN, OWN = (
    0.6,
    0.6,
    0.3,
)  # logarithms of errors that regions make as origins and as destinations, and corridors
SIDES = (-1.0, 1.0)


def invented(rng, size):
    """Flows of 1 and forecasts whose errors corridors of a region share; a region errs alike in both roles, mostly."""
    sent = rng.choice(SIDES, size)
    taken = np.where(rng.uniform(size=size) < 0.75, sent, -sent)
    origin, destination = np.nonzero(~np.eye(size, dtype=bool))
    own = rng.choice(SIDES, len(origin))
    said = np.exp(SENT * sent[origin] + TAKEN * taken[destination] + OWN * own)
    return measure.Corridor(origin, destination, np.ones(len(origin))), said


def over_corridors(rng, seen, said):
    """The interval that takes corridors for independent."""
    times = rng.multinomial(len(seen), np.full(len(seen), 1 / len(seen)), size=150)
    return measure.interval(2.0 * (times @ np.minimum(seen, said)) / (times @ (seen + said)))


def test_intervals_over_regions_cover_what_corridors_share_and_intervals_over_corridors_do_not():
    said = [np.exp(SENT * a + TAKEN * b + OWN * c) for a in SIDES for b in SIDES for c in SIDES]
    truth = 2.0 * np.minimum(1.0, said).sum() / (1.0 + np.array(said)).sum()
    rounds, regions, corridors = 100, 0, 0
    for k in range(rounds):
        rng = np.random.default_rng(k)
        pairs, said = invented(rng, 24)
        low, high = measure.interval(measure.Resampling(pairs, seed=k, draws=300).cpc(pairs.students, said))
        regions += low <= truth <= high
        low, high = over_corridors(rng, pairs.students, said)
        corridors += low <= truth <= high
    assert regions / rounds >= 0.88
    assert corridors / rounds <= 0.70


def test_a_corridor_counts_as_often_as_both_its_regions_were_drawn():
    """Weights of the three regions follow from those who stay, which count as often as their region."""
    origin, destination = (index.ravel() for index in np.indices((3, 3)))
    pairs = measure.Corridor(origin + 4, destination + 4, np.ones(9))
    times = measure.Resampling(pairs, draws=50).times.reshape(50, 3, 3)
    own = np.diagonal(times, axis1=1, axis2=2)
    assert (own.sum(axis=1) == 3).all() and len(np.unique(own)) == 4
    for o, d in ((0, 1), (1, 0), (0, 2), (2, 1)):
        assert (times[:, o, d] == own[:, o] * own[:, d]).all()


def test_the_same_draws_make_differences_paired():
    rng = np.random.default_rng(4)
    pairs, said = invented(rng, 23)
    sample = measure.Resampling(pairs)
    apart = sample.cpc(pairs.students, said) - sample.cpc(pairs.students, said * 1.001)
    assert apart.std() < 0.1 * sample.cpc(pairs.students, said).std()
