"""Intervals stay within what an indicator can be, cover as often as they say, and change nothing far from the ends."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import xarray as xr
from scipy import stats
from scipy.special import expit, logit

from edumig_sim.indicators import INDICATORS
from edumig_sim.paired import effects, estimate, interval
from edumig_sim.results import summary
from edumig_sim.spans import change_span, change_within, level_span

SHARE = (0.0, 1.0)


def test_a_share_by_hand() -> None:
    values = np.array([0.31, 0.72, 0.50, 0.511])
    mean, error = values.mean(), values.std(ddof=1) / 2.0
    reach = stats.t.ppf(0.975, 3) * error / (mean * (1 - mean))
    found = estimate(values, span=SHARE)
    assert (found.low, found.high) == pytest.approx((expit(logit(mean) - reach), expit(logit(mean) + reach)))
    assert found.mean == pytest.approx(mean) and found.standard_error == pytest.approx(error)


@pytest.mark.parametrize("count", [2, 3, 8])
@pytest.mark.parametrize("truth", [0.02, 0.511, 0.95])
def test_intervals_of_shares_stay_between_0_and_1(count: int, truth: float) -> None:
    rng = np.random.default_rng(count)
    shares = rng.beta(4 * truth, 4 * (1 - truth), (count, 500))
    _, low, high, _ = interval(shares, span=SHARE)
    assert (low >= 0.0).all() and (high <= 1.0).all() and (low <= high).all()
    plain = interval(shares)
    assert count > 3 or (plain[1] < 0.0).any() or (plain[2] > 1.0).any()  # without it they would not


@pytest.mark.parametrize("count", [4, 8, 30])
def test_they_cover_as_often_as_the_usual_ones(count: int) -> None:
    rng = np.random.default_rng(3)
    for truth in (0.1, 0.5, 0.9):
        shares = rng.beta(40 * truth, 40 * (1 - truth), (count, 4000))
        _, low, high, _ = interval(shares, span=SHARE)
        assert np.mean((low <= truth) & (truth <= high)) > 0.935


def test_a_change_of_a_share_stays_within_one() -> None:
    change = np.array([[0.3, -0.9], [0.9, 0.2]])
    _, low, high, _ = interval(change, span=change_within(SHARE))
    assert (low >= -1.0).all() and (high <= 1.0).all()
    assert (interval(change)[2] > 1.0).all()


def test_far_from_the_ends_nothing_changes_and_signs_never_do() -> None:
    rng = np.random.default_rng(4)
    change = 0.01 + 0.005 * rng.normal(size=(8, 1000))
    with_ends, without = interval(change, span=(-1.0, 1.0)), interval(change)
    np.testing.assert_array_equal(with_ends, without)
    shares = interval(0.5 + change, span=SHARE), interval(0.5 + change)
    np.testing.assert_allclose(*shares, atol=2e-5)


def test_at_an_end_and_without_spread() -> None:
    for value in (0.0, 0.4, 1.0):
        found = estimate(np.full(3, value), span=SHARE)
        assert (found.low, found.mean, found.high) == pytest.approx((value, value, value))
    assert np.isnan(estimate(np.array([0.4]), span=SHARE).low)


def test_numbers_of_persons_do_not_go_below_none() -> None:
    found = estimate(np.array([1.0, 30.0]), span=level_span("students_abroad"))
    assert found.low == 0.0 and found.high == estimate(np.array([1.0, 30.0])).high


def test_every_share_has_both_ends_and_its_change_too() -> None:
    for name, indicator in INDICATORS.items():
        if indicator.unit == "share":
            least, most = level_span(name)  # type: ignore[misc]
            assert (least, most) in (SHARE, (-1.0, 1.0)) and change_span(name) == (least - most, most - least)
    assert level_span("access_gap") == (-1.0, 1.0)
    assert level_span("budget_balance") is None and change_span("skilled_stock") is None


def arm(values: np.ndarray) -> xr.DataArray:
    return xr.DataArray(values[:, None, None], dims=("replicate", "year", "region"))


def test_effects_and_summaries_use_them() -> None:
    before, after = np.array([0.1, 0.8]), np.array([0.9, 0.7])
    found = effects(arm(before), arm(after), span=change_span("return_rate"))
    assert -1.0 <= float(found["low"].squeeze()) < float(found["high"].squeeze()) <= 1.0
    levels = arm(before).rename("return_rate").assign_attrs(units="share")
    table: pd.DataFrame = summary(levels)
    assert 0.0 < table["low"].item() < table["mean"].item() < table["high"].item() < 1.0
