"""Shares over pairs of runs, and when a part may be called the main one."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import stdtrit

from edumig_sim.leading import leading, shares

PLACES, PAY, COST = range(3)
# Persons by reason in eight pairs: one pair holds most, and for another reason than five of the others.
ONE_HEAVY_PAIR = np.array(
    [
        [52_526, 800, 50],
        [0, 2_100, 300],
        [0, 1_700, 200],
        [0, 1_900, 100],
        [0, 1_500, 250],
        [900, 700, 30],
        [0, 1_600, 90],
        [750, 400, 20],
    ],
    float,
)


def test_a_share_that_rests_on_one_pair_is_hardly_known_and_no_main_reason():
    found = shares(ONE_HEAVY_PAIR, ONE_HEAVY_PAIR.sum(axis=1))
    assert found.mean[PLACES] > 0.8 and found.low[PLACES] < 0.3 and found.high[PLACES] < 1.0
    led = leading(ONE_HEAVY_PAIR)
    assert (led.first, led.clear) == (PLACES, False)
    assert (led.most_often, led.often, led.pairs) == (PAY, 5, 8)


def test_a_share_is_that_of_the_sums_with_students_t_on_the_logit():
    parts = np.array([[30.0, 70.0], [50.0, 60.0], [20.0, 70.0], [45.0, 55.0]])
    whole = parts.sum(axis=1)
    found = shares(parts, whole)
    p = 145 / 400
    left = np.array([30 - p * 100, 50 - p * 110, 20 - p * 90, 45 - p * 100])
    error = np.sqrt((left**2).sum() / 3 / 4) / 100
    width = stdtrit(3, 0.975) * error / (p * (1 - p))
    centre = np.log(p / (1 - p))
    by_hand = [1 / (1 + np.exp(-(centre + side * width))) for side in (-1, 1)]
    assert found.mean[0] == pytest.approx(p)
    np.testing.assert_allclose([found.low[0], found.high[0]], by_hand, rtol=1e-12)
    np.testing.assert_allclose(found.low[1], 1 - by_hand[1], rtol=1e-12)


def test_shares_stay_within_none_and_all():
    rng = np.random.default_rng(1)
    for _ in range(50):
        parts = rng.poisson([0.2, 3.0, 40.0], (4, 3)).astype(float)
        found = shares(parts, parts.sum(axis=1))
        assert (found.low >= 0).all() and (found.high <= 1).all()
        assert (found.low <= found.mean + 1e-12).all() and (found.mean <= found.high + 1e-12).all()
    every = shares(np.array([[4.0, 0.0], [7.0, 0.0]]), np.array([4.0, 7.0]))
    assert every.low.tolist() == every.high.tolist() == [1.0, 0.0]
    nobody = shares(np.zeros((3, 2)), np.zeros(3))
    assert nobody.mean.tolist() == [0.0, 0.0] and np.isnan(nobody.low).all()


def test_the_interval_of_a_share_covers_as_often_as_it_says():
    rng, inside = np.random.default_rng(2), 0
    for _ in range(1500):
        whole = rng.uniform(50, 150, 8)
        part = whole * rng.beta(6, 14, 8)  # 0.3 on average, whatever the whole
        found = shares(part[:, None], whole)
        inside += found.low[0] <= 0.3 <= found.high[0]
    assert 0.92 < inside / 1500 < 0.97


def test_the_main_part_leads_clearly_and_in_most_pairs():
    clear = np.array([[90.0, 10, 5], [70, 20, 0], [110, 5, 9], [80, 15, 3]])
    assert leading(clear).clear and leading(clear).first == 0
    split = np.array([[90.0, 10, 5], [70, 75, 0], [110, 5, 9], [10, 15, 3]] * 8)
    led = leading(split)
    assert led.first == 0 and not led.clear  # clear over all pairs, but the largest in every second only
    lead = split[:, 0] - split[:, 1]
    assert lead.mean() > 2.1 * lead.std(ddof=1) / np.sqrt(len(lead))
    one_rival = np.array([[100.0, 10, 1], [100, 20, 1], [100, 15, 1], [10, 150, 1]])
    assert leading(one_rival).first == 0 and not leading(one_rival).clear  # clear before one of two only
    assert not leading(clear[:1]).clear  # one pair cannot tell
    assert not leading(np.zeros((4, 3))).clear
