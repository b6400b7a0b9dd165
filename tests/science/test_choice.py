"""V4, V5 and V15: drawn choices against the closed form of the nested logit, and its limits."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edumig_sim.crn import Decision, Draws, code_keys, person_keys
from edumig_sim.kernels import reference as kernel

REGIONS = 6
CODES = [f"R{i}" for i in range(REGIONS)]


def nests(scale=(0.6, 0.7), none=0.2):
    country = np.array([0, 0, 0, 1, 2, 3])
    kind = np.where(country[:, None] == country[None, :], kernel.DOMESTIC, kernel.FOREIGN)
    np.fill_diagonal(kind, kernel.HOME)
    return kernel.Nests(kind, scale, np.tile([-0.3, 0.1], (REGIONS, 1)), np.full(REGIONS, none))


def drawn_shares(utility, tree, people, origin=0, seed=5):
    keys = code_keys([*CODES, "(none)"])
    persons = person_keys(keys[origin], 2020, np.arange(people))
    home = np.full(people, origin)
    upper = kernel.nested_utility(np.tile(utility, (people, 1)), np.ones((people, REGIONS), bool), home, tree)
    draws = Draws(seed)
    mixing = np.column_stack(
        [
            draws.log_positive_stable(
                Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, persons, 1, tree.scale[0]
            ),
            draws.log_positive_stable(
                Decision.NEST_DOMESTIC, Decision.NEST_DOMESTIC_SCALE, persons, 1, tree.scale[1]
            ),
        ]
    )
    gumbel = draws.gumbel(Decision.STUDY, persons, 1, keys)
    choice = kernel.choose(kernel.shocked_utility(upper, gumbel, mixing, home, tree))
    return np.bincount(choice, minlength=REGIONS + 1) / people, kernel.nested_logit_probabilities(
        upper[:1], home[:1], tree
    )[0]


def by_hand(utility, tree, origin=0):
    """The textbook formula, nest by nest."""
    kind = tree.kind[origin]
    values = {"none": np.exp(tree.none[origin]), "home": np.exp(utility[origin])}
    total = sum(values.values())
    shares = np.zeros(REGIONS + 1)
    inclusive = {}
    for nest in (0, 1):
        members = np.flatnonzero(kind == nest)
        inside = np.exp(utility[members])
        inclusive[nest] = np.exp(tree.constant[origin, nest]) * inside.sum() ** tree.scale[nest]
        shares[members] = inside / inside.sum() * inclusive[nest]
        total += inclusive[nest]
    shares[origin], shares[-1] = values["home"], values["none"]
    return shares / total


UTILITY = np.array([0.4, -0.2, 0.3, 0.1, -0.5, 0.6])


def test_probabilities_are_the_textbook_formula():
    _, closed = drawn_shares(UTILITY, nests(), 10)
    np.testing.assert_allclose(closed, by_hand(UTILITY, nests()), rtol=1e-12)


@pytest.mark.slow
def test_drawn_shares_match_the_closed_form_at_400_000_people():
    people = 400_000
    shares, closed = drawn_shares(UTILITY, nests(), people)
    z = (shares - closed) / np.sqrt(closed * (1 - closed) / people)
    assert np.abs(z).max() < 4


def test_drawn_shares_match_the_closed_form():
    people = 60_000
    shares, closed = drawn_shares(UTILITY, nests(), people)
    z = (shares - closed) / np.sqrt(closed * (1 - closed) / people)
    assert np.abs(z).max() < 4


def test_lambda_one_is_the_multinomial_logit():
    tree = nests(scale=(1.0, 1.0))
    _, closed = drawn_shares(UTILITY, tree, 10)
    flat = UTILITY + np.where(
        tree.kind[0] == kernel.FOREIGN, -0.3, np.where(tree.kind[0] == kernel.DOMESTIC, 0.1, 0.0)
    )
    logit = kernel.logit_probabilities(np.append(flat, tree.none[0])[None, :])[0]
    np.testing.assert_allclose(closed, logit, rtol=1e-12)


def test_equal_utilities_give_equal_shares_inside_a_nest():
    _, closed = drawn_shares(np.zeros(REGIONS), nests(), 10)
    foreign = closed[:-1][nests().kind[0] == kernel.FOREIGN]
    assert np.ptp(foreign) < 1e-15


@given(
    st.lists(st.floats(-30, 30), min_size=REGIONS, max_size=REGIONS), st.floats(0.05, 1), st.integers(0, 5)
)
@settings(max_examples=200)
def test_probabilities_sum_to_one_and_ignore_the_infeasible(values, scale, blocked):
    tree = nests(scale=(scale, scale))
    feasible = np.ones((1, REGIONS), bool)
    feasible[0, blocked] = False
    upper = kernel.nested_utility(np.array([values]), feasible, np.array([0]), tree)
    chance = kernel.nested_logit_probabilities(upper, np.array([0]), tree)
    assert chance.sum() == pytest.approx(1, abs=1e-12)
    assert chance[0, blocked] == 0
    assert (chance >= 0).all()


def test_fee_elasticity_is_the_logit_formula():
    """V15: with one nest and no affordability, d ln share / d fee = -theta_c (1 - share)."""
    tree = nests(scale=(1.0, 1.0))
    theta, step = 0.05, 1e-5

    def share(fee):
        utility = UTILITY - theta * np.where(np.arange(REGIONS) == 3, fee, 0.0)
        upper = kernel.nested_utility(utility[None, :], np.ones((1, REGIONS), bool), np.array([0]), tree)
        return kernel.nested_logit_probabilities(upper, np.array([0]), tree)[0, 3]

    slope = (np.log(share(1 + step)) - np.log(share(1 - step))) / (2 * step)
    assert slope == pytest.approx(-theta * (1 - share(1)), rel=1e-6)
