"""Twins of a cohort's characteristics, a year of study, who thinks again and who lives where."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumig_sim.crn import Decision, Draws, person_keys
from edumig_sim.kernels.reference_lives import Enrolment, Residents

pytest.importorskip("numba")
from twin_lives import birth, enrolment, residents, study_year
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


def check_year(people, asked):
    """The columns that a year of study writes, and what it counts, are alike; nothing else is written."""
    mine, theirs = ([column.copy() for column in people] for _ in range(2))
    counts = [k.end_of_year(Enrolment(*c), asked) for k, c in zip(both(), (mine, theirs), strict=True)]
    for name, a, b, before in zip(people._fields, mine, theirs, people, strict=True):
        if name == "human_capital":
            np.testing.assert_allclose(a, b, rtol=1e-6)  # exp rounds to float32 in both
        else:
            np.testing.assert_array_equal(a, b, err_msg=name)
        if name not in ("stage", "years", "human_capital"):
            np.testing.assert_array_equal(a, before, err_msg=name)
    for name, a, b in zip(counts[0]._fields, *counts, strict=True):
        assert a.shape == b.shape, name
        np.testing.assert_allclose(a, b, rtol=1e-12, atol=1e-12, err_msg=name)


@given(SIZES, st.booleans(), st.sampled_from([0.0, 1.0, 1e3]))
@FEW
def test_the_end_of_a_year(size, drop_out, strength):
    asked = study_year(size[0], size[2], drop_out=drop_out)
    check_year(enrolment(*size), asked._replace(effect=strength * asked.effect))


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_hazards_of_nought_and_one(share):
    base, graduate = np.array([0.0, 1.0, 0.5]), np.array([1.0, 0.0, 0.5])
    asked = study_year(5, 1, base=base, graduate=graduate, home_share=share)
    with np.errstate(divide="ignore"):
        check_year(enrolment(5, 300, 1), asked)


def test_nobody_goes_on_after_the_longest_year():
    people = enrolment(5, 300, 1)
    fast, _ = both()
    fast.end_of_year(people, study_year(5, 1, graduate=np.zeros(7), longest=1, drop_out=False))
    assert not (people.stage == 0).any()


@given(SIZES, st.integers(1, 130))
@FEW
def test_who_moves(size, years):
    people = residents(*size)
    hazard = np.random.default_rng(years).uniform(size=(2, 2, years))
    mine, theirs = (k.who_moves(people, hazard, Draws(3), YEAR) for k in both())
    np.testing.assert_array_equal(mine, theirs)


@given(SIZES, st.integers(0, 90), st.sampled_from([0.0, 2.0, 2.5, 100.0]))
@FEW
def test_growing_older(size, age, grants):
    people = residents(*size)
    recognised = np.random.default_rng(1).uniform(size=(size[0], size[0]))
    mine, theirs = ([column.copy() for column in people] for _ in range(2))
    answers = [
        k.grow_older(Residents(*c), recognised, (YEAR - age, grants), YEAR)
        for k, c in zip(both(), (mine, theirs), strict=True)
    ]
    np.testing.assert_array_equal(answers[0][0], answers[1][0])
    close(answers[0][1], answers[1][1])
    for name, a, b in zip(people._fields, mine, theirs, strict=True):
        np.testing.assert_array_equal(a, b, err_msg=name)


@given(SIZES, st.integers(1, 64))
@FEW
def test_who_lives_where(size, years):
    people = residents(*size)
    rng = np.random.default_rng(1)
    recognised, fading = rng.uniform(size=(size[0], size[0])), rng.uniform(size=years)
    mine, theirs = (k.count_residents(people, recognised, fading) for k in both())
    np.testing.assert_array_equal(mine[0], theirs[0])  # sums in the order of the rows
    close(mine[1], theirs[1])
    close(mine[2], theirs[2])
    after = [k.count_after(people._replace(years=people.years % 8), size[0]) for k in both()]
    np.testing.assert_array_equal(*after)


@pytest.mark.parametrize("stage", [0, 1])
def test_nobody_lives_anywhere(stage):
    people = residents(4, 30, 2)
    people = people._replace(stage=np.full(30, stage, np.int8))
    rows = Residents(*(column[:0] for column in people)) if stage else people
    mine, theirs = (k.count_residents(rows, np.ones((4, 4)), np.ones(3)) for k in both())
    np.testing.assert_array_equal(mine, theirs)
    moves = [k.who_moves(rows, np.ones((2, 2, 3)), Draws(1), YEAR) for k in both()]
    np.testing.assert_array_equal(*moves)
    assert len(moves[0]) == 0
