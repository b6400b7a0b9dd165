"""Twins of a cohort's characteristics, a year of study, who thinks again and who lives where."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumig_sim.crn import Decision, Draws, person_keys
from edumig_sim.kernels.reference_lives import Residents

pytest.importorskip("numba")
from twin_lives import birth, residents, study_year
from twin_problems import FEW, YEAR, both, close

SIZES = st.tuples(st.integers(1, 70), st.integers(1, 300), st.integers(0, 2**32 - 1))


def check_cohort(born):
    """Identity, intention and every characteristic of a cohort are alike."""
    mine, theirs = (k.draw_cohort(born) for k in both())
    for name, a, b in zip(mine._fields, mine, theirs, strict=True):
        assert a.dtype == b.dtype, name
        if name in ("key", "ability_rank", "temporary"):
            np.testing.assert_array_equal(a, b, err_msg=name)
        else:
            np.testing.assert_allclose(a, b, rtol=1e-12, atol=1e-15, err_msg=name)


@given(
    SIZES,
    st.sampled_from([0.0, 0.35, 0.999, -1.0, 1.0]),
    st.sampled_from([0.0, 0.3, 3.0]),
    st.sampled_from([1.0, 2.0]),
    st.sampled_from([0.0, 0.5, 1.0]),
)
@FEW
def test_a_cohort(size, slope, taste_sd, multiplier, temporary):
    check_cohort(
        birth(*size, income_slope=slope, taste_sd=taste_sd, taste_multiplier=multiplier, temporary=temporary)
    )


def test_the_most_extreme_of_two_million_people():
    serial = np.arange(2_000_000)
    born = birth(1, 1, 5)
    rank = born.draws.uniform(Decision.ABILITY, person_keys(born.regions[0], YEAR, serial))
    order = np.argsort(rank)
    edge = np.abs(np.abs(rank - 0.5) - 0.425)  # where the quantile changes its formula
    chosen = np.concatenate([order[:200], order[-200:], np.argsort(edge)[:200]])
    check_cohort(born._replace(origin=np.zeros(len(chosen), np.int64), serial=serial[chosen]))


@given(SIZES, st.booleans(), st.sampled_from([0.0, 1.0, 1e3]))
@FEW
def test_the_end_of_a_year(size, drop_out, strength):
    there = study_year(*size, drop_out=drop_out)
    there = there._replace(effect=strength * there.effect)
    mine, theirs = (k.end_of_year(there) for k in both())
    np.testing.assert_array_equal(mine[0], theirs[0])
    np.testing.assert_array_equal(mine[1], theirs[1])


def test_hazards_of_nought_and_one():
    there = study_year(5, 300, 1, base=np.array([0.0, 1.0, 0.5]), graduate=np.array([1.0, 0.0, 0.5]))
    with np.errstate(divide="ignore"):
        mine, theirs = (k.end_of_year(there) for k in both())
    np.testing.assert_array_equal(mine, theirs)


@given(SIZES, st.integers(1, 130))
@FEW
def test_who_thinks_again(size, years):
    people = residents(*size)
    hazard = np.random.default_rng(years).uniform(size=(2, 2, years))
    mine, theirs = (k.thinks_again(people, hazard, Draws(3), YEAR) for k in both())
    np.testing.assert_array_equal(mine, theirs)


@given(SIZES)
@FEW
def test_who_lives_where(size):
    people = residents(*size)
    recognised = np.random.default_rng(1).uniform(size=(size[0], size[0]))
    mine, theirs = (k.count_residents(people, recognised) for k in both())
    np.testing.assert_array_equal(mine[0], theirs[0])  # sums in the order of the rows
    close(mine[1], theirs[1])


@pytest.mark.parametrize("graduate", [False, True])
def test_nobody_lives_anywhere(graduate):
    people = residents(4, 30, 2)
    people = people._replace(graduate=np.full(30, graduate))
    rows = Residents(*(column[:0] for column in people)) if graduate else people
    mine, theirs = (k.count_residents(rows, np.ones((4, 4))) for k in both())
    np.testing.assert_array_equal(mine, theirs)
    again = [k.thinks_again(rows, np.ones((2, 2, 3)), Draws(1), YEAR) for k in both()]
    np.testing.assert_array_equal(*again)
