"""Twins of where graduates live, on whole invented problems."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("numba")
from twin_problems import (
    ABODES,
    FEW,
    MANY,
    Abodes,
    both,
    check_location,
    close,
    location_problem,
    location_terms,
)


@given(ABODES)
@FEW
def test_where_movers_live(abodes):
    check_location(location_problem(abodes))


@pytest.mark.slow
@given(ABODES)
@MANY
def test_where_many_movers_live(abodes):
    check_location(location_problem(abodes))


@pytest.mark.parametrize("fresh", [0.0, 1.0])
def test_nobody_is_drawn_a_permit(fresh):
    problem = location_problem(Abodes(persons=300, fresh=fresh))
    shut = problem._replace(chance=0.0 * problem.chance, graduate=0.0 * problem.graduate)
    check_location(shut)
    fast, _ = both()
    if fresh:
        np.testing.assert_array_equal(fast.locate(shut).region, problem.movers.origin)


def test_more_people_than_one_block_of_the_reference():
    check_location(location_problem(Abodes(persons=5000, regions=9)))


@given(st.integers(1, 70), st.floats(0.0, 1.0), st.sampled_from([1e-6, 1.0, 1e3]), st.integers(0, 10**6))
@FEW
def test_where_older_graduates_live(regions, permits, taste, seed):
    rng = np.random.default_rng(seed)
    terms = location_terms(rng, regions, taste)
    chance = np.where(
        rng.uniform(size=(regions, regions)) < 0.3, 0.0, permits * rng.uniform(size=(regions, regions))
    )
    stocks = rng.uniform(size=(2, regions, regions)) * (rng.uniform(size=(regions, regions)) < 0.7)
    mine, theirs = (k.older_moves(terms, chance, (0.8, 0.02), stocks) for k in both())
    for fast, slow in zip(mine, theirs, strict=True):
        close(fast, slow, 1e-300)
    arrivals, departures = mine
    assert arrivals.sum() == pytest.approx(departures.sum(), rel=1e-12)
    assert (departures <= 0.02 * stocks * (1 + 1e-12)).all()


def test_nobody_moves():
    problem = location_problem(Abodes()).take(slice(0, 0))
    fast, reference = both()
    mine, theirs = fast.locate(problem), reference.locate(problem)
    assert mine.region.shape == theirs.region.shape == (0,)
    np.testing.assert_array_equal(mine.expected, theirs.expected)
