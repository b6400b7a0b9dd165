"""Arithmetic of the fast kernels against the draws of ``crn``, at every place where it changes its formula."""

import numpy as np
import pytest
from scipy.special import ndtri

from edumig_sim.crn import Decision, Draws, unit
from edumig_sim.kernels import reference

pytest.importorskip("numba")
import numba
from hypothesis import given, settings
from hypothesis import strategies as st
from twin_problems import keys_of

from edumig_sim.kernels import lanes

TOP = 2**52 - 1  # a uniform is (k + 1/2) 2^-52, k from 0 to TOP
CELLS = 1024


def keys(k):
    """Keys whose uniforms are (k + 1/2) 2^-52, and the same with other low bits, which play no part."""
    high = np.asarray(k, np.uint64) << np.uint64(12)
    return np.concatenate([high, high | np.uint64(0xFFF)])


def corners():
    """Numbers k near 0, near TOP, and at all ends of cells in every power of two of U and of 1 - U."""
    steps = [
        np.arange(2**e, 2 ** (e + 1), max(2**e // CELLS, 1), dtype=np.int64)[:, None] + np.arange(-2, 3)
        for e in range(52)
    ]
    k = np.unique(np.clip(np.concatenate([s.ravel() for s in steps]), 0, TOP))
    return np.concatenate([k, TOP - k])


@numba.njit(error_model="numpy")
def over(words, out):
    for i in range(len(words)):
        out[0, i] = lanes.gumbel(words[i])
        out[1, i] = lanes.gumbel_bound(lanes.leading(words[i]))
        out[2, i] = lanes.unit(words[i])
        out[3, i] = lanes.bell(words[i])


def tabled(words):
    """Gumbels, their bounds, uniforms and bell-shaped draws of keys."""
    out = np.empty((4, len(words)))
    over(words, out)
    return out


def exact(words):
    """Gumbels as the reference draws them."""
    return -np.log(-np.log(unit(words)))


@pytest.mark.parametrize("which", ["corners", "even", "hashed"])
def test_no_gumbel_is_above_its_bound(which):
    words = {
        "corners": lambda: keys(corners()),
        "even": lambda: keys(np.linspace(0, TOP, 300_001).astype(np.int64)),
        "hashed": lambda: keys_of(500_000, 7),
    }[which]()
    gumbel, bound, uniform, _ = tabled(words)
    np.testing.assert_array_equal(uniform, unit(words))
    assert (bound >= gumbel).all()
    assert (bound >= exact(words)).all()
    np.testing.assert_allclose(gumbel, exact(words), rtol=1e-15, atol=4e-16)


@numba.njit(error_model="numpy")
def screened(words, numbers, marks, out):
    for i in range(len(words)):
        x, scale, mixing = numbers[0, i], numbers[1, i], numbers[2, i]
        value = x + scale * (lanes.gumbel(words[i]) + mixing)
        shock = lanes.gumbel_bound(lanes.leading(words[i])) + np.float32(mixing)
        bound = lanes.rounded(x) + np.float32(scale) * shock
        out[0, i] = bound
        out[1, i] = lanes.mark(bound, marks[i])
        out[2, i] = lanes.needed(value, mixing)
        out[3, i] = lanes.marked(lanes.mark(bound, marks[i]))


def survives(words, numbers, marks):
    """Whether alternatives reach what is needed to beat what they are worth themselves, marked and unmarked."""
    out = np.empty((4, len(words)))
    marks = np.asarray(marks, np.int32)
    screened(np.asarray(words, np.uint64), np.asarray(numbers, np.float64), marks, out)
    assert np.isfinite(out[:2]).all()
    np.testing.assert_array_equal(out[3], marks)
    return (out[:2] >= out[2]).all()


UTILITIES = st.one_of(
    st.floats(-60, 60), st.floats(-1e12, 1e12), st.floats(-1e-30, 1e-30), st.just(lanes.NEVER)
)
UNIFORMS = st.one_of(
    st.integers(0, TOP),
    st.integers(int(0.8 * 2**52), int(0.9 * 2**52)),
    st.integers(0, 2**30).map(lambda k: TOP - k),
    st.integers(0, 52).map(lambda e: min(2**e, TOP)),
)


@settings(max_examples=400, deadline=None)
@given(
    UTILITIES,
    st.one_of(st.just(1.0), st.floats(0.01, 1.0)),
    st.one_of(st.just(0.0), st.floats(-700, 700)),
    UNIFORMS,
    st.integers(0, 1023),
)
def test_whoever_could_win_survives_the_screen(x, scale, mixing, uniform, mark):
    assert survives(keys([uniform]), [[x, x], [scale, scale], [mixing, mixing]], [mark, mark])


@pytest.mark.parametrize("size", [1e-3, 1.0, 40.0, 1e4, 1e9])
def test_whoever_could_win_survives_the_screen_at_every_corner(size):
    words, rng = keys(corners()), np.random.default_rng(3)
    x = size * rng.choice([-1.0, 1.0], len(words)) * 2.0 ** rng.uniform(-1, 0, len(words))
    scale, mixing = rng.choice([1.0, 0.6, 0.05], len(words)), rng.normal(0, 5, len(words))
    assert survives(words, [x, scale, mixing], rng.integers(0, 1024, len(words)))


def test_the_screen_is_sharp():
    """A valid bound that lets everybody through would be no screen: high shocks are overrated by less than 0.1."""
    gumbel, bound, _, _ = tabled(keys_of(200_000, 9))
    assert (bound - gumbel)[gumbel > 1.0].max() < 0.1


def test_bell_shaped_draws_are_the_same_to_the_bit():
    people, draws = keys_of(200_000), Draws(4)
    words = np.concatenate(
        [draws.keys(Decision.ADMISSION_LUCK, people, 1), np.array([0, 2**64 - 1], np.uint64)]
    )
    np.testing.assert_array_equal(tabled(words)[3][:-2], draws.bell(Decision.ADMISSION_LUCK, people, 1))
    assert np.abs(tabled(words)[3]).max() < 3.5  # the ends of the bins of scores rely on it


@numba.njit(error_model="numpy")
def stable(angle, size, index, out):
    for i in range(len(angle)):
        out[i] = lanes.log_positive_stable(angle[i], size[i], index)


@pytest.mark.parametrize("index", [0.05, 0.2, 0.5, 0.7, 0.999])
def test_stable_draws_at_extreme_uniforms(index):
    edge = keys(
        np.concatenate([np.arange(5), TOP - np.arange(5), 2 ** np.arange(52), TOP - 2 ** np.arange(52)])
    )
    angle, size = (grid.ravel() for grid in np.meshgrid(edge, edge))
    out = np.empty(len(angle))
    stable(angle, size, index, out)
    u, exponential, rest = np.pi * unit(angle), -np.log(unit(size)), 1.0 - index
    wanted = np.log(np.sin(index * u)) - np.log(np.sin(u)) / index
    wanted += (rest / index) * (np.log(np.sin(rest * u)) - np.log(exponential))
    np.testing.assert_allclose(out, wanted, rtol=1e-13, atol=1e-13)


@numba.njit(error_model="numpy")
def elementary(x, out):
    for i in range(len(x)):
        out[0, i] = lanes.exp(x[i])
        out[1, i] = lanes.ln(abs(x[i]))


def test_exp_and_ln():
    rng = np.random.default_rng(1)
    x = np.concatenate(
        [rng.uniform(-708, 709, 200_000), rng.uniform(-1, 1, 200_000), 2.0 ** np.arange(-1022, 10)]
    )
    out = np.empty((2, len(x)))
    elementary(x, out)
    np.testing.assert_allclose(out[0], np.exp(x), rtol=1e-15)
    np.testing.assert_allclose(out[1], np.log(np.abs(x)), rtol=1e-15, atol=1e-300)
    elementary(np.array([-708.1, -1e300, -np.inf]), out[:, :3])
    assert (out[0, :3] == 0).all()


@numba.njit(error_model="numpy")
def quantiles(room):
    lanes.ndtri(room, 0, room.shape[1])


def test_normal_quantiles_in_the_tails():
    uniform = unit(keys(corners()))
    room = np.concatenate([uniform, 0.075 + 1e-17 * np.arange(9), 0.925 + 1e-16 * np.arange(9)])[
        None, :
    ].copy()
    wanted = ndtri(room[0])
    quantiles(room)
    np.testing.assert_allclose(room[0], wanted, rtol=1e-13, atol=1e-16)


def test_equal_scores_at_the_last_place_all_stay_outside():
    assert reference.cutoff(np.array([3.0, 2.0, 2.0, 1.0]), np.ones(4), 2.0) == 3.0
    assert reference.cutoff(np.array([2.0, 2.0]), np.ones(2), 1.0) == np.inf
    assert reference.cutoff(np.array([2.0, 2.0, 1.0]), np.ones(3), 2.0) == 2.0
