"""Draws: published vectors, laws, and independence of everything that should not matter."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from edumig_sim.crn import Decision, Draws, absorb, code_keys, mix64, person_keys, unit

PERSONS = person_keys(code_keys(["A"])[0], 2020, np.arange(200_000))


def test_absorb_gives_the_published_outputs_of_splitmix64():
    published = [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]
    assert absorb(1234567, np.arange(5)).tolist() == published


def test_decision_numbers_never_change():
    assert {d.name: int(d) for d in Decision} == {
        "ABILITY": 1, "FAMILY_INCOME": 2, "WEALTH": 3, "TASTE_QUALITY": 4, "TASTE_COST": 5, "TASTE_CULTURE": 6,
        "ENGLISH": 7, "INTENTION": 8, "PREFERENCE_CLASS": 9, "PERCEIVED_QUALITY": 10, "AWARENESS": 11, "STUDY": 12,
        "NEST_FOREIGN": 13, "NEST_FOREIGN_SCALE": 14, "NEST_DOMESTIC": 15, "NEST_DOMESTIC_SCALE": 16,
        "ADMISSION_LUCK": 17, "DROP_OUT": 18, "DROP_OUT_RETURN": 19, "GRADUATION": 20, "LOCATION": 21, "PERMIT": 22,
        "RECONSIDER": 23, "AWARD_LOTTERY": 24, "RESAMPLING": 25, "PARAMETER": 26,
    }  # fmt: skip


def test_a_frozen_draw():
    draw = Draws(7).uniform(
        Decision.STUDY, person_keys(code_keys(["UKR"]), 2016, 3), 2016, code_keys(["POL"])
    )
    assert draw.shape == (1, 1)
    assert draw[0, 0] == pytest.approx(FROZEN, abs=0)


FROZEN = 0.8239003289535379


def test_uniforms_stay_strictly_inside_the_unit_interval():
    extremes = np.array([0, 2**64 - 1], np.uint64)
    assert unit(extremes)[0] > 0
    assert unit(extremes)[1] < 1
    assert np.isfinite(-np.log(-np.log(unit(extremes)))).all()


@pytest.mark.parametrize(
    ("draw", "law"),
    [
        (Draws(1).uniform(Decision.PERMIT, PERSONS, 2020), stats.uniform),
        (Draws(1).normal(Decision.ABILITY, PERSONS), stats.norm),
        (Draws(1).gumbel(Decision.STUDY, PERSONS, 2020), stats.gumbel_r),
    ],
    ids=["uniform", "normal", "gumbel"],
)
def test_draws_follow_their_law(draw, law):
    assert stats.kstest(draw, law.cdf).pvalue > 1e-3


def test_bell_has_mean_zero_variance_one_and_bounds():
    draw = Draws(1).bell(Decision.PERCEIVED_QUALITY, PERSONS)
    assert abs(draw.mean()) < 5 / np.sqrt(len(draw))
    assert draw.var() == pytest.approx(1, abs=0.02)
    assert np.abs(draw).max() <= 2 * np.sqrt(3)


@pytest.mark.parametrize("index", [0.3, 0.6, 0.9])
def test_positive_stable_draws_make_a_gumbel(index):
    draws = Draws(3)
    mixing = draws.log_positive_stable(
        Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, PERSONS, 2020, index
    )
    gumbel = draws.gumbel(Decision.STUDY, PERSONS, 2020)
    assert stats.kstest(index * (gumbel + mixing), stats.gumbel_r.cdf).pvalue > 1e-3


def test_positive_stable_degenerates_at_one():
    assert (
        not Draws(3)
        .log_positive_stable(Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, PERSONS, 1, 1.0)
        .any()
    )


@given(st.integers(0, 2**63), st.integers(0, 5000), st.integers(1, 50))
def test_adding_persons_or_alternatives_changes_no_other_draw(seed, cohort, extra):
    keys = code_keys(["A", "B", "C", "D"])
    few, many = (person_keys(keys[0], cohort, np.arange(n)) for n in (5, 5 + extra))
    draws = Draws(seed)
    small = draws.gumbel(Decision.STUDY, few, 2020, keys[:2])
    large = draws.gumbel(Decision.STUDY, many, 2020, keys)
    np.testing.assert_array_equal(small, large[:5, :2])
    order = np.random.default_rng(0).permutation(len(many))
    np.testing.assert_array_equal(draws.gumbel(Decision.STUDY, many[order], 2020, keys), large[order])


def test_neighbours_are_uncorrelated():
    draws = Draws(11)
    u = draws.uniform(Decision.STUDY, PERSONS, 2020)
    others = [
        draws.uniform(Decision.STUDY, PERSONS, 2021),
        draws.uniform(Decision.LOCATION, PERSONS, 2020),
        Draws(12).uniform(Decision.STUDY, PERSONS, 2020),
        np.roll(u, 1),
    ]
    for other in others:
        assert abs(np.corrcoef(u, other)[0, 1]) < 5 / np.sqrt(len(u))


def test_every_bit_of_the_input_flips_half_of_the_output():
    words = np.arange(2000, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    for bit in range(64):
        flipped = mix64(words) ^ mix64(words ^ np.uint64(1 << bit))
        share = np.unpackbits(flipped.view(np.uint8)).mean()
        assert share == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("seed", [0, 7, -5, 2**64 - 1, 2**70 + 3])
@pytest.mark.parametrize("year", [None, 0, 2030])
def test_a_stem_is_the_chain_of_its_words(seed, year):
    for decision in Decision:
        chained = absorb(absorb(seed % 2**64, int(decision)), year or 0)
        assert Draws(seed).stem(decision, year) == chained
