"""The statistics of an answer, computed again: by closed forms of scipy, by hand, or by brute force over pairs."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pytest
import xarray as xr
from scipy import optimize, stats

from edumig_sim import inequality
from edumig_sim.paired import (
    Estimate,
    differences,
    effects,
    estimate,
    interval,
    pairs_needed,
    parts,
    probability_above_zero,
    ratio,
    spread,
    widened,
)
from edumig_sim.run import compare
from edumig_sim.side_by_side import distinct_names
from edumig_sim.stopping import PILOT, Fixed, Stopping, parse_time, parse_until, request, stopping_words
from edumig_sim.texts import numbers, texts_in
from edumig_sim.uncertainty import uncertainty_of
from edumig_sim.wording import bounds_words, change_words, difference_words, dollars, interval_words, listed
from tests.unit.fake_model import CODES, VARIABLES, FakeScenario, fake_model

MINUS = "\N{MINUS SIGN}"
VALUES = np.array([3.0, 7.5, -1.2, 4.4, 9.1, 2.2, 5.0])


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = importlib.import_module("edumig_sim.run")
    monkeypatch.setattr(runner, "default_model", fake_model)
    monkeypatch.setattr(runner, "default_variables", lambda: VARIABLES)
    monkeypatch.setattr(runner, "default_watch", lambda: None)
    monkeypatch.setattr(runner, "default_codes", lambda scenario: CODES)


# --- paired ---


def test_the_interval_is_that_of_scipy() -> None:
    found = estimate(VALUES)
    usual = stats.ttest_1samp(VALUES, 0.0)
    low, high = usual.confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((low, high))
    assert found.standard_error == pytest.approx(stats.sem(VALUES)) and found.replicates == 7
    assert found.distinguishable is bool(usual.pvalue < 0.05)


def test_steins_interval_takes_its_spread_from_the_pilot_alone() -> None:
    mean, low, high, error = interval(VALUES, 4)
    assert error == pytest.approx(np.std(VALUES[:4], ddof=1) / np.sqrt(7))
    half = stats.t.ppf(0.975, 3) * error
    assert (low, high) == pytest.approx((mean - half, mean + half))


def test_the_chance_of_an_effect_above_0_is_the_one_sided_p_value() -> None:
    found = estimate(VALUES)
    chance = probability_above_zero(np.asarray(found.mean), np.asarray(found.standard_error), 7)
    assert chance == pytest.approx(1.0 - stats.ttest_1samp(VALUES, 0.0, alternative="greater").pvalue)


def test_the_number_of_pairs_is_the_least_that_scipy_finds_enough() -> None:
    for deviation, half in ((1.0, 0.4), (3.0, 0.5), (10.0, 8.0)):
        enough = next(
            n for n in range(2, 10_000) if stats.t.ppf(0.975, n - 1) * deviation / np.sqrt(n) <= half
        )
        assert pairs_needed(np.array(deviation), np.array(half)) == enough


def fieller(above: np.ndarray, below: np.ndarray) -> tuple[float, float]:
    """Fieller's limits by their definition: the ratios r at which mean(above - r below) is just t errors from 0."""
    t = stats.t.ppf(0.975, len(above) - 1)

    def beyond(r: float) -> float:
        rest = above - r * below
        return float(rest.mean() ** 2 - (t * stats.sem(rest)) ** 2)

    middle = above.mean() / below.mean()
    reach = 10.0 + 10.0 * abs(middle)
    return optimize.brentq(beyond, middle - reach, middle), optimize.brentq(beyond, middle, middle + reach)


def test_the_ratio_has_fiellers_limits() -> None:
    rng = np.random.default_rng(2)
    below = 5.0 + rng.normal(size=9)
    above = 2.0 * below + rng.normal(size=9)
    found = ratio(above, below)
    assert found is not None and found.mean == pytest.approx(above.mean() / below.mean())
    assert (found.low, found.high) == pytest.approx(fieller(above, below))


@pytest.mark.parametrize("errors", [2.5, 3.0, 3.5])
def test_a_ratio_is_withheld_within_t_errors_of_0_and_not_within_2(errors: float) -> None:
    """With 4 pairs t is 3.18: an effect 2.5 or 3 errors from 0 is not told from chance, and neither is its price."""
    below = np.array([-1.0, 1.0, -1.0, 1.0])
    below = below + errors * stats.sem(below)
    assert (ratio(np.ones(4), below) is None) is bool(errors < stats.t.ppf(0.975, 3))
    many = np.tile([-1.0, 1.0], 500)
    assert ratio(np.ones(1000), many + 1.98 * stats.sem(many)) is None  # within 2 errors, beyond t


def test_parameters_share_is_a_share_of_variances() -> None:
    """ANOVA by scipy: B and W from the mean squares of f_oneway, and chance as a squared standard error."""
    rng = np.random.default_rng(3)
    central = rng.normal(0, 2.0, 12)
    moved = np.repeat(rng.normal(0, 3.0, 6), 2) + 0.5 * rng.normal(size=12)
    f = stats.f_oneway(*moved.reshape(6, 2)).statistic
    within = np.mean(moved.reshape(6, 2).var(axis=1, ddof=1))
    known = (f - 1.0) * within / 2.0
    assert parts(central + moved, central).share == pytest.approx(known / (known + stats.sem(central) ** 2))


def test_effects_of_a_grid_are_those_of_each_cell() -> None:
    rng = np.random.default_rng(4)
    before, after = rng.normal(10, 1, (6, 2, 3)), rng.normal(11, 1, (6, 2, 3))
    dims = ("replicate", "year", "region")
    found = effects(xr.DataArray(before, dims=dims), xr.DataArray(after, dims=dims))
    for year in range(2):
        for region in range(3):
            cell = found.isel(year=year, region=region)
            usual = stats.ttest_rel(after[:, year, region], before[:, year, region])
            low, high = usual.confidence_interval(0.95)
            assert float(cell["low"]) == pytest.approx(low) and float(cell["high"]) == pytest.approx(high)
            assert float(cell["effect"]) == pytest.approx(float(cell["reform"] - cell["baseline"]))


def test_differences_forget_rounding_and_nothing_else() -> None:
    before = np.array([1e9, 1.0, 0.0, -5.0])
    after = np.array([1e9 + 1e-5, 1.0 + 1e-9, 1e-15, -5.0])
    assert differences(before, after).tolist() == [0.0, after[1] - 1.0, 1e-15, 0.0]


# --- uncertainty: which side is which ---


def test_a_comparison_says_of_the_right_side_what_is_drawn_and_what_is_not(
    stand_in: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = compare(FakeScenario(size=1.0), replicates=10, workers=1, progress=False)
    other = compare(FakeScenario(size=2.0), replicates=10, workers=1, progress=False)
    drawn = type(plain)(other.baseline, other.reform, central=plain)
    told = uncertainty_of(drawn)
    assert told is not None and uncertainty_of(plain) is None

    def change(of: Any) -> np.ndarray:
        name, places, year = plain.headline_place
        sides = (
            arm.indicators()[name].sel(region=places, year=year).sum("region").values
            for arm in (of.reform, of.baseline)
        )
        one, two = sides
        return np.asarray(one - two)

    calm, own = change(plain), change(other)
    assert told.central.mean == pytest.approx(calm.mean()) and told.effect.mean == pytest.approx(own.mean())
    low, high = stats.ttest_1samp(calm, 0.0).confidence_interval(0.95)
    assert (told.central.low, told.central.high) == pytest.approx((low, high))
    assert told.parameter_share == pytest.approx(float(parts(own, calm).share))
    wide = interval(widened(own, calm))
    assert (told.effect.low, told.effect.high) == pytest.approx((float(wide[1]), float(wide[2])))
    assert told.effect.replicates == 10 and told.draws == 5


# --- inequality ---


def test_gini_by_all_pairs() -> None:
    rng = np.random.default_rng(5)
    values = rng.lognormal(size=(3, 40))
    for row, found in zip(values, inequality.gini(values), strict=True):
        pairs = np.abs(row[:, None] - row[None, :]).sum()
        assert found == pytest.approx(pairs / (2 * len(row) ** 2 * row.mean()))
    assert inequality.gini(np.array([0.0, 0.0, 0.0, 5.0])) == pytest.approx(1 - 1 / 4)
    assert inequality.gini(np.array([1.0, 3.0])) == pytest.approx(0.25)  # by hand: |1 - 3| x 2 / (2 x 4 x 2)


def test_the_concentration_index_by_numpy_s_weighted_covariance() -> None:
    outcome, sizes = np.array([0.10, 0.15, 0.22, 0.35, 0.61]), np.array([30.0, 25.0, 20.0, 15.0, 10.0])
    below = np.array([0.0, 30.0, 55.0, 75.0, 90.0])
    rank = (below + sizes / 2) / 100.0
    np.testing.assert_allclose(inequality.group_ranks(sizes), rank)
    covariance = np.cov(outcome, rank, aweights=sizes, bias=True)[0, 1]
    mean = np.average(outcome, weights=sizes)
    found = inequality.concentration_index(outcome, rank, sizes)
    assert found == pytest.approx(2 * covariance / mean) and found > 0.0  # concentrated among the better-off
    alike = inequality.concentration_index(outcome, inequality.group_ranks(np.ones(5)))
    assert alike == pytest.approx(
        2 * np.cov(outcome, np.arange(0.1, 1.0, 0.2), bias=True)[0, 1] / outcome.mean()
    )
    assert inequality.erreygers(np.asarray(found), np.asarray(mean)) == pytest.approx(8 * covariance)
    assert inequality.wagstaff(np.asarray(found), np.asarray(mean)) == pytest.approx(
        2 * covariance / (mean * (1 - mean))
    )


# --- stopping ---


def test_times_and_units_of_a_wish_by_hand() -> None:
    assert parse_time("1h30m5s") == 3600 + 1800 + 5 and parse_time("2.5h") == 9000
    one, two, three, four = parse_until(
        "skilled_stock ci<2k and skilled_stock ci<1.5M and retention ci<3pp and outbound_ratio ci<3pp"
    )
    assert [w.number for w in (one, two, three, four)] == pytest.approx([2000, 1.5e6, 0.03, 3.0])


def test_a_wish_in_percent_is_of_the_baselines_mean(stand_in: None) -> None:
    comparison = compare(FakeScenario(), replicates=3, workers=1, progress=False)
    (wish,) = parse_until("skilled_stock BBB 2030 ci<4%")
    level = comparison.baseline.indicators()["skilled_stock"].sel(region="BBB", year=2030).values
    assert wish.half_width(comparison) == pytest.approx(0.04 * level.mean())
    (usual,) = parse_until("skilled_stock ci<4%")
    assert usual.place(comparison) == ("AAA", 2034)


class Clock:
    def __init__(self, *times: float) -> None:
        self._times = iter(times)

    def __call__(self) -> float:
        return next(self._times)


def test_time_stops_before_a_round_that_would_pass_it() -> None:
    """Rounds of 2 pairs end at 4, 7 and 11 s: after 7 s another 3 fit into 10, after 11 nothing does."""
    asked = request(None, "10s", 40)
    assert asked is not None
    rule = Stopping(asked, list, batch=2, clock=Clock(0.0, 4.0, 7.0, 11.0))
    assert [rule.more(done) for done in (0, 2, 4, 6)] == [2, 2, 2, 0] and rule.rule == "time"
    tight = Stopping(asked, list, batch=2, clock=Clock(0.0, 4.0, 8.0))
    assert [tight.more(done) for done in (0, 2, 4)] == [2, 2, 0]  # 8 and another 4 pass 10
    last = request(None, "1h", 5)
    assert last is not None
    rule = Stopping(last, list, batch=2, clock=Clock(0.0, 1.0, 2.0, 3.0))
    assert [rule.more(done) for done in (0, 2, 4, 5)] == [2, 2, 1, 0] and rule.rule == "replicates"
    assert Fixed(7).more(3) == 4 and Fixed(7).total(3) == 7


def test_of_several_wishes_the_largest_number_of_pairs_counts(stand_in: None) -> None:
    pilot = compare(FakeScenario(), replicates=PILOT, workers=1, progress=False)
    deviation = float(spread(pilot.changes("skilled_stock", "AAA", 2034)))
    t = stats.t.ppf(0.975, PILOT - 1)
    small, large = deviation * t / np.sqrt(13.5), deviation * t / np.sqrt(17.5)  # 14 and 18 pairs
    text = f"skilled_stock AAA 2034 ci<{small:.9f} and skilled_stock AAA 2034 ci<{large:.9f}"
    found = compare(FakeScenario(), until=text, replicates=100, workers=1, progress=False)
    assert found.replicates == 18 and found.pilot == PILOT and found.stopped["rule"] == "precision"
    for aim, wanted in zip(found.stopped["aims"], (small, large), strict=True):
        assert aim["half_width"] <= wanted and aim["more"] == 0
        assert aim["half_width"] == pytest.approx(t * deviation / np.sqrt(18))


def test_what_is_not_reached_is_said_with_what_is_missing() -> None:
    aim = {"wish": "retention ci<1pp", "indicator": "retention", "half_width": 0.021, "more": 1234}
    stopped = {"rule": "time", "until": "retention ci<1pp", "max_time": "5m", "replicates": 12, "aims": [aim]}
    first, second = stopping_words(stopped)
    assert "12 pairs" in first and "5m" in first
    assert "2.1 percentage points" in second and "1,234 more pairs" in second
    assert len(stopping_words({**stopped, "aims": [{**aim, "more": 0}]})) == 1


# --- words ---


def test_signs_and_directions_of_words() -> None:
    less = Estimate(mean=-412.4, low=-700.0, high=-124.8, standard_error=1.0, replicates=5)
    assert difference_words(less, "persons") == "412 fewer" and difference_words(less, "$") == "$412 lower"
    assert interval_words(less, "persons") == f"95% interval {MINUS}700 to {MINUS}125"
    assert bounds_words(less, "$") == f"{MINUS}$700 to {MINUS}$125"
    assert change_words(-0.0213, "share") == f"{MINUS}2.13 percentage points"
    assert change_words(1.5, "%") == "1.5 percentage points"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (999_400, "$999,000"),
        (999_600, "$1 million"),  # as it is written, not as it is
        (1_500_000, "$1.5 million"),
        (999_600_000, "$1 billion"),
        (-2.34e9, f"{MINUS}$2.34 billion"),
        (0.0, "$0"),
    ],
)
def test_scales_of_money(amount: float, words: str) -> None:
    assert dollars(amount) == words


def test_numbers_are_rounded_to_what_is_shown() -> None:
    for value in (1234.5, 0.0012345, 99_960.0, -87.64, 5e-7):
        assert float(numbers.shown(value)) == pytest.approx(float(f"{value:.3g}"))
    assert numbers.scaled(3.2e9) == (3.2, "_billion") and numbers.scaled(2e6) == (2.0, "_million")
    assert numbers.scaled(999.0) == (999.0, "")
    assert (texts_in("uk").number(1234.5), texts_in("en").number(1234.5)) == ("1\xa0230", "1,230")


def test_lists_are_cut_and_counted() -> None:
    assert listed(["A", "B"]) == "A and B" and listed([]) == ""
    assert listed(list("ABCDE"), most=3) == "A, B, C and 2 more"


def test_equal_titles_are_told_apart_by_file_and_then_by_number() -> None:
    assert distinct_names(["x", "y", "x"], ["a", "b", "c"]) == ["x (a)", "y", "x (c)"]
    assert distinct_names(["x", "x"], ["", ""]) == ["x [1]", "x [2]"]


def test_a_gap_of_policies_with_bases_of_their_own(stand_in: None) -> None:
    plans = [FakeScenario(title="one"), FakeScenario(title="other", pull=2.0, size=3.0)]
    together = compare(plans, replicates=5, workers=1, progress=False)

    def own(name: str) -> np.ndarray:
        arms = (together[name].reform, together[name].baseline)
        after, before = (a.indicators()["skilled_stock"].sel(region="AAA", year=2030).values for a in arms)
        return np.asarray(after - before)

    found = together.gap("other", "one", "skilled_stock", ["AAA"], 2030)
    low, high = stats.ttest_1samp(own("other") - own("one"), 0.0).confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((low, high))
    assert listed(list("ABCDE")) == "A, B, C, D and 1 more"
