"""Push and pull by hand: four regions, three people, every share worked out on paper."""

from __future__ import annotations

import types

import numpy as np
import pytest

from edumig_sim.push_pull import NAMED, group_of, push_and_pull, together
from edumig_sim.tales import WORDS

# Regions A, B, C, D and "none". Ann (weight 1) leaves A for B, Bea (weight 3) A for C; Cem stays in D, Dan idles.
QUALITY = [
    [1.0, 4.0, 2.0, 3.0, 0.0],
    [0.0, 3.0, 6.0, 0.0, 0.0],
    [9.0, 9.0, 9.0, 9.0, 0.0],
    [7.0, 7.0, 7.0, 7.0, 0.0],
]
COST = [[-2.0, -5.0, -1.0, -3.0, 0.0], [-2.0, -3.0, -4.0, -5.0, 0.0], [5.0] * 5, [5.0] * 5]
FITTED = [[0.5, -0.5, 0.0, 0.0, 0.0], [0.5, 0.0, -1.5, 0.0, 0.0], [5.0] * 5, [5.0] * 5]
LUCK = [[0.0, 2.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0, 0.0], [5.0] * 5, [5.0] * 5]


def decomposed(choice=(1, 2, 3, 4)):
    parts = {"quality": QUALITY, "cost": COST, "leaving home": FITTED, "own taste": LUCK}
    admitted = np.ones((4, 4), bool)
    admitted[0, 0] = False  # no university at home took Ann
    return types.SimpleNamespace(
        people=types.SimpleNamespace(origin=np.array([0, 0, 3, 3]), weight=np.array([1.0, 3.0, 10.0, 10.0])),
        parts={name: np.array(values) for name, values in parts.items()},
        affordable=np.ones((4, 4), bool),
        admitted=admitted,
        choice=np.array(choice),
    )


def test_every_number_by_hand():
    found = push_and_pull(decomposed())
    # Ann: quality elsewhere on average (4 + 2 + 3) / 3 = 3, home 1, B 4. Bea: (3 + 6 + 0) / 3 = 3, home 0, C 6.
    assert found.push["quality"] == pytest.approx((1 * (3 - 1) + 3 * (3 - 0)) / 4)
    assert found.pull["quality"] == pytest.approx((1 * (4 - 3) + 3 * (6 - 3)) / 4)
    # Ann: cost elsewhere (-5 - 1 - 3) / 3 = -3, home -2, B -5. Bea: (-3 - 4 - 5) / 3 = -4, home -2, C -4.
    assert found.push["cost"] == pytest.approx((1 * (-3 + 2) + 3 * (-4 + 2)) / 4)
    assert found.pull["cost"] == pytest.approx((1 * (-5 + 3) + 3 * 0) / 4)
    assert found.unexplained == pytest.approx((1 * (-0.5 - 0.5) + 3 * (-1.5 - 0.5)) / 4)
    assert found.taste == pytest.approx((1 * 2 + 3 * 1) / 4)
    assert (found.leavers, found.persons, found.refused) == (2, 4.0, 0.25)
    shares = found.shares()
    speaks_for = found.push["quality"] + found.pull["quality"] + found.taste
    assert shares[("push", "quality")] == pytest.approx(found.push["quality"] / speaks_for)
    assert shares[("push", "cost")] == pytest.approx(-1.75 / speaks_for)
    assert sum(v for v in shares.values() if v > 0) == pytest.approx(1.0)


def test_what_only_other_places_have_is_pull_or_holds_back():
    given = decomposed()
    given.parts["distance"] = np.array(
        [[0.0, -1.0, -4.0, -9.0, 0.0], [0.0, -2.0, -6.0, -9.0, 0.0], [0.0] * 5, [0.0] * 5]
    )
    found = push_and_pull(given)
    assert found.push["near"] == 0.0
    assert found.pull["near"] == pytest.approx((1 * -1 + 3 * -6) / 4)


def test_push_and_pull_add_up_to_the_whole_advantage_of_leaving():
    found, given = push_and_pull(decomposed()), decomposed()
    total = sum(given.parts.values())
    gaps = [total[0, 1] - total[0, 0], total[1, 2] - total[1, 0]]
    assert found.advantage == pytest.approx((1 * gaps[0] + 3 * gaps[1]) / 4)


def test_who_stays_or_idles_counts_for_nothing():
    nobody = push_and_pull(decomposed((0, 0, 3, 4)))
    assert (nobody.leavers, nobody.persons, nobody.shares()) == (0, 0.0, {})


def test_groups_of_leavers_together_are_one_group():
    whole = push_and_pull(decomposed())
    apart = together([push_and_pull(decomposed(c)) for c in ((1, 0, 3, 4), (0, 2, 3, 4))])
    for group in NAMED:
        assert (apart.push[group], apart.pull[group]) == pytest.approx((whole.push[group], whole.pull[group]))
    assert (apart.taste, apart.unexplained, apart.refused) == pytest.approx(
        (whole.taste, whole.unexplained, whole.refused)
    )


def test_fitted_history_is_no_friend_and_every_term_has_a_group():
    assert group_of("history") == group_of("region") == group_of("leaving home") == "place"
    assert group_of("network") == "network" and group_of("policy fee_change") == "policy"
    assert {group_of(term) for term in WORDS} <= {*NAMED, "place", "taste"}
