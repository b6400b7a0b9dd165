"""The quality of draws: shares of choices, the tail, neighbours of every kind, avalanche, and number types.

Seeds are fixed. Bounds follow from each statistic's law and would be crossed by chance about once in a million.
"""

import numpy as np
import pytest
from scipy import stats
from scipy.special import softmax

from edumig_sim.crn import Decision, Draws, absorb, code_keys, person_keys, unit

RARE = 1e-6
SD = stats.norm.isf(RARE / 2)
CODES = code_keys([f"R{k}" for k in range(12)])
PEOPLE = person_keys(CODES[0], 2020, np.arange(100_000))
DRAWS = Draws(7)

NEIGHBOURS = {
    "person": (PEOPLE[:-1], 2020, CODES[0], 7, PEOPLE[1:], 2020, CODES[0], 7),
    "year": (PEOPLE, 2020, CODES[0], 7, PEOPLE, 2021, CODES[0], 7),
    "alternative": (PEOPLE, 2020, CODES[0], 7, PEOPLE, 2020, CODES[1], 7),
    "seed": (PEOPLE, 2020, CODES[0], 7, PEOPLE, 2020, CODES[0], 8),
    "origin": (
        PEOPLE,
        2020,
        CODES[0],
        7,
        person_keys(CODES[1], 2020, np.arange(len(PEOPLE))),
        2020,
        CODES[0],
        7,
    ),
    "cohort": (
        PEOPLE,
        2020,
        CODES[0],
        7,
        person_keys(CODES[0], 2021, np.arange(len(PEOPLE))),
        2020,
        CODES[0],
        7,
    ),
}


def words(people, year, alternative, seed, decision=Decision.STUDY):
    return Draws(seed).keys(decision, people, year, np.array([alternative]))[:, 0]


def pair(name):
    given = NEIGHBOURS[name]
    return words(*given[:4]), words(*given[4:])


def test_shares_of_choices_are_those_of_the_closed_form():
    utility = np.linspace(-1.5, 1.5, len(CODES))
    choice = np.argmax(utility + DRAWS.gumbel(Decision.STUDY, PEOPLE, 2020, CODES), axis=1)
    expected = softmax(utility) * len(PEOPLE)
    found = np.bincount(choice, minlength=len(CODES))
    assert stats.chisquare(found, expected).pvalue > RARE


def test_a_thousand_populations_have_shares_that_scatter_as_they_should():
    """The chi-squares of many small populations follow their law: too good a fit is a fault as well."""
    utility = np.array([0.0, 0.7, -0.4])
    choice = np.argmax(utility + DRAWS.gumbel(Decision.LOCATION, PEOPLE, 2020, CODES[:3]), axis=1).reshape(
        -1, 100
    )
    counts = np.stack([(choice == k).sum(axis=1) for k in range(3)], axis=1)
    expected = 100 * softmax(utility)
    chi = ((counts - expected) ** 2 / expected).sum(axis=1)
    assert (
        stats.kstest(chi, stats.chi2(2).cdf).pvalue > 1e-4
    )  # counts of 100 are a little coarser than the law


@pytest.mark.parametrize("bits", range(1, 17))
def test_the_lower_tail_holds_as_many_as_it_should(bits):
    u = DRAWS.uniform(Decision.STUDY, PEOPLE, 2020, CODES).ravel()
    for tail in (u, 1.0 - u):
        expected = len(u) * 2.0**-bits
        assert abs((tail < 2.0**-bits).sum() - expected) < SD * np.sqrt(expected * (1 - 2.0**-bits))


def test_every_word_has_its_own_place_between_0_and_1():
    """U = (k + 1/2) / 2^52 exactly, for the 52 highest bits k: the tail is right to 2^-53."""
    k = np.concatenate(
        [np.arange(64), 2**52 - 1 - np.arange(64), np.random.default_rng(1).integers(0, 2**52, 1000)]
    )
    u = unit(k.astype(np.uint64) << np.uint64(12))
    np.testing.assert_array_equal(u * 2.0**53, 2 * k + 1)  # both sides are exact
    gumbel = -np.log(-np.log(u))
    assert gumbel.max() > 36 and gumbel.min() < -3.6


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_neighbours_have_nothing_in_common(name):
    a, b = pair(name)
    correlation = np.corrcoef(unit(a), unit(b))[0, 1]
    assert abs(correlation) < SD / np.sqrt(len(a))
    extreme = np.corrcoef(stats.gumbel_r.ppf(unit(a)) > 3, stats.gumbel_r.ppf(unit(b)) > 3)[0, 1]
    assert abs(extreme) < SD / np.sqrt(len(a))


@pytest.mark.parametrize("name", NEIGHBOURS)
def test_neighbours_differ_in_half_of_their_bits_and_in_each_as_often(name):
    a, b = pair(name)
    differs = np.unpackbits((a ^ b).view(np.uint8)).reshape(len(a), 64).mean(axis=0)
    assert np.abs(differs - 0.5).max() < stats.norm.isf(RARE / 128) * 0.5 / np.sqrt(len(a))


@pytest.mark.parametrize("part", ["seed", "person", "year", "alternative"])
def test_every_bit_of_a_key_flips_every_bit_of_the_word_half_of_the_time(part):
    """Avalanche of each component of the key, each input bit against each output bit."""
    size = 4000
    bits = 64 if part != "year" else 12
    given = np.random.default_rng(3).integers(0, 2**63, (3, size), dtype=np.uint64)

    def word(change):
        seed, person, alternative = given.copy()
        year = 2020 ^ (change if part == "year" else 0)
        flip = np.uint64(change)
        seed ^= flip if part == "seed" else np.uint64(0)
        person ^= flip if part == "person" else np.uint64(0)
        alternative ^= flip if part == "alternative" else np.uint64(0)
        return absorb(absorb(absorb(absorb(seed, int(Decision.STUDY)), year), person), alternative)

    plain = word(0)
    bound = stats.norm.isf(RARE / (2 * 64 * bits)) * 0.5 / np.sqrt(size)
    for bit in range(bits):
        flips = np.unpackbits((plain ^ word(1 << bit)).view(np.uint8)).reshape(size, 64).mean(axis=0)
        assert np.abs(flips - 0.5).max() < bound, bit


@pytest.mark.parametrize("kind", [np.int16, np.int32, np.uint32, np.int64, np.uint64, int])
def test_the_type_of_a_number_does_not_matter(kind):
    """Platforms differ in the width of their integers."""
    serial = np.arange(500)
    given = [int(s) for s in serial] if kind is int else serial.astype(kind)
    expected = person_keys(CODES[0], 2020, serial.astype(np.uint64))
    np.testing.assert_array_equal(person_keys(CODES[0], kind(2020), given), expected)
    draw = DRAWS.uniform(Decision.PERMIT, expected, int(kind(2020)), CODES)
    np.testing.assert_array_equal(draw, DRAWS.uniform(Decision.PERMIT, expected, 2020, CODES))


def test_the_fast_kernels_meet_the_same_words():
    """A step of the fast kernels' hash gives the bits of ``crn``; the rest is held equal in ``tests/twins``."""
    numba = pytest.importorskip("numba")
    from edumig_sim.kernels import lanes

    @numba.njit
    def chained(keys, word):
        out = np.empty_like(keys)
        for i in range(len(keys)):
            out[i] = lanes.absorb(keys[i], word)
        return out

    for word in (0, 1, 2**31, 2**63, 2**64 - 1):
        np.testing.assert_array_equal(
            chained(PEOPLE[:2000], np.uint64(word)), absorb(PEOPLE[:2000], np.uint64(word))
        )
