"""Stopping by precision and by time: the grammar, the two stages, and the coverage of what is then stated."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.paired import critical, effects, estimate, interval, pairs_needed, ratio, spread
from edumig_sim.results import Results, load_results
from edumig_sim.run import compare, simulate
from edumig_sim.stopping import PILOT, Stopping, parse_time, parse_until, request, stopping_words
from tests.unit.fake_model import CODES, VARIABLES, FakeScenario, fake_model

runner = importlib.import_module("edumig_sim.run")
TRUTH = 3.0


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "default_model", fake_model)
    monkeypatch.setattr(runner, "default_variables", lambda: VARIABLES)
    monkeypatch.setattr(runner, "default_watch", lambda: None)
    monkeypatch.setattr(runner, "default_codes", lambda scenario: CODES)


# --- the grammar ---


def test_wishes_are_read() -> None:
    one, two, three, four = parse_until(
        "retention ci<0.2pp and skilled_stock AAA 2030 ci < 1.5k and output 2031 ci<2% and inbound_rate BBB ci<.3pp"
    )
    assert (one.indicator, one.region, one.year, one.relative) == ("retention", None, None, False)
    assert one.number == pytest.approx(0.002)
    assert (two.region, two.year, two.number) == ("AAA", 2030, 1500.0)
    assert (three.region, three.year, three.number, three.relative) == (None, 2031, 0.02, True)
    assert four.number == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("retentoin ci<0.2pp", "Did you mean 'retention'"),
        ("retention", "INDICATOR [REGION] [YEAR] ci<NUMBER"),
        ("retention ci>0.2pp", "INDICATOR [REGION] [YEAR] ci<NUMBER"),
        ("skilled_stock ci<1pp", "allowed: % (of the baseline's mean), k, M, or nothing (unit: persons)"),
        ("retention ci<1kg", "pp (percentage points)"),
        ("retention ci<0", "above 0"),
        ("retention AAA BBB ci<1pp", "more than one region"),
        ("retention ci<1pp and nothing ci<2", "no indicator 'nothing'"),
        ("", "INDICATOR [REGION] [YEAR] ci<NUMBER"),
    ],
)
def test_a_bad_wish_is_explained(text: str, reason: str) -> None:
    with pytest.raises(EduMigError) as caught:
        parse_until(text)
    assert reason in str(caught.value) and "until: " in str(caught.value)


def test_times_are_read() -> None:
    texts = {"90s": 90.0, "5m": 300.0, "1h": 3600.0, "1h30m": 5400.0, "0.5m": 30.0}
    assert {text: parse_time(text) for text in texts} == texts
    for bad in ("", "5", "5 minutes", "0s", "m", "-5m"):
        with pytest.raises(EduMigError, match="1h30m"):
            parse_time(bad)


def test_the_most_must_allow_a_pilot() -> None:
    with pytest.raises(EduMigError, match="pilot of 10 pairs"):
        request("retention ci<1pp", None, 9)
    with pytest.raises(EduMigError, match="2 pairs"):
        request(None, "5m", 1)
    assert request(None, None, 1) is None


def test_wrong_regions_and_years_are_told_before_anything_runs(stand_in: None) -> None:
    with pytest.raises(EduMigError) as caught:
        compare(FakeScenario(), until="retention AAB ci<1pp and output 1999 ci<1%", workers=1)
    assert "no region 'AAB'" in str(caught.value) and "2020 to 2034" in str(caught.value)


# --- how many are needed ---


def test_the_number_needed_is_the_least_that_is_enough() -> None:
    deviations, wanted = np.array([1.0, 2.0, 5.0, 0.0]), 0.5
    needed = pairs_needed(deviations, np.asarray(wanted))
    for s, n in zip(deviations[:3], needed[:3], strict=True):
        assert critical(int(n)) * s / np.sqrt(n) <= wanted < critical(int(n) - 1) * s / np.sqrt(n - 1)
    assert needed[3] == 2
    stein = pairs_needed(deviations, np.asarray(wanted), PILOT)
    np.testing.assert_array_equal(
        stein, np.maximum(np.ceil((critical(PILOT) * deviations / wanted) ** 2), PILOT)
    )
    assert np.isnan(pairs_needed(np.array([1.0, np.nan]), np.array([0.0, 1.0]))).all()


def test_an_interval_with_a_pilot_by_hand() -> None:
    values = np.array([1.0, 2.0, 3.0, 10.0, 14.0])
    mean, low, high, error = interval(values, 3)
    assert (mean, error) == (6.0, pytest.approx(1.0 / np.sqrt(5)))
    assert high - mean == pytest.approx(4.302653 * error, rel=1e-6) and mean - low == pytest.approx(
        high - mean
    )
    with pytest.raises(ValueError, match="pilot"):
        interval(values, 6)


def test_a_pilot_without_spread_does_not_make_the_rest_certain() -> None:
    values = np.array([0.0] * 10 + [1.0, 0.0, 2.0])
    assert spread(values, 10) == values.std(ddof=1)
    found = estimate(values, 10)
    assert found.low < 0.0 < found.high


# --- coverage, by the functions that every answer uses ---


def samples(cases: int, wanted: float, seed: int) -> Iterator[tuple[np.ndarray, int]]:
    """Normal differences of mean TRUTH, as many as Stein's rule asks for."""
    random = np.random.default_rng(seed)
    for _ in range(cases):
        pilot = random.normal(TRUTH, 2.0, PILOT)
        number = int(pairs_needed(spread(pilot), np.asarray(wanted), PILOT))
        yield np.concatenate([pilot, random.normal(TRUTH, 2.0, number - PILOT)]), number


@pytest.mark.parametrize("wanted", [0.4, 0.8, 1.6])
def test_intervals_after_two_stages_cover_as_often_as_they_say(wanted: float) -> None:
    found = [(estimate(values, PILOT), n) for values, n in samples(4000, wanted, 17)]
    assert 0.94 <= np.mean([e.low <= TRUTH <= e.high for e, _ in found]) <= 0.99
    assert all((e.high - e.low) / 2 <= wanted + 1e-9 for e, _ in found)
    exact = [
        e for e, n in found if n > PILOT
    ]  # where more was needed than the pilot, the level is met exactly
    if len(exact) == len(found):
        assert 0.94 <= np.mean([e.low <= TRUTH <= e.high for e in exact]) <= 0.96


def test_stopping_early_by_time_keeps_the_coverage() -> None:
    covered = [
        estimate(values[: min(n, 17)], PILOT).low <= TRUTH <= estimate(values[: min(n, 17)], PILOT).high
        for values, n in samples(4000, 0.6, 29)
    ]
    assert 0.94 <= np.mean(covered) <= 0.96


def test_intervals_of_a_fixed_number_cover_as_often_as_they_say() -> None:
    random = np.random.default_rng(11)
    for n in (3, 10, 40):
        _, low, high, _ = interval(random.normal(TRUTH, 2.0, (n, 6000)))
        assert 0.94 <= ((low <= TRUTH) & (high >= TRUTH)).mean() <= 0.96


def test_the_naive_rule_would_not_cover() -> None:
    """Stopping when the ordinary interval looks narrow enough: why there are two stages."""
    random = np.random.default_rng(5)
    draws = random.normal(TRUTH, 2.0, (3000, 60))
    open_cases, covered = np.ones(3000, bool), np.zeros(3000, bool)
    for n in range(3, 61):
        _, low, high, _ = interval(draws[:, :n].T)
        ends = open_cases & (((high - low) / 2 <= 1.0) | (n == 60))
        covered[ends] = ((low <= TRUTH) & (high >= TRUTH))[ends]
        open_cases &= ~ends
    assert covered.mean() < 0.93


def test_a_ratio_after_two_stages_covers() -> None:
    random = np.random.default_rng(23)
    covered = []
    for _ in range(2000):
        more = 100.0 + random.normal(0.0, 40.0, 400)
        spent = 5000.0 + 20.0 * (more - 100.0) + random.normal(0.0, 300.0, 400)
        n = int(min(pairs_needed(spread(more[:PILOT]), np.asarray(15.0), PILOT), 400))
        found = ratio(spent[:n], more[:n], PILOT)
        assert found is not None
        covered.append(found.low <= 50.0 <= found.high)
    assert 0.93 <= np.mean(covered) <= 0.97


def test_effects_of_a_data_array_use_the_pilot() -> None:
    random = np.random.default_rng(2)
    before = xr.DataArray(random.normal(0.0, 1.0, (25, 7)), dims=("replicate", "case"))
    after = before + random.normal(TRUTH, 1.0, (25, 7))
    found = effects(before, after, PILOT).isel(case=3)
    by_hand = estimate((after - before).values[:, 3], PILOT)
    assert [float(found[n]) for n in ("effect", "low", "high")] == pytest.approx(
        [by_hand.mean, by_hand.low, by_hand.high]
    )


@pytest.mark.slow
def test_whole_comparisons_cover_a_known_effect() -> None:
    """400 comparisons with an effect of known size, stopped by a wish, through Comparison and Stopping."""
    random = np.random.default_rng(41)
    reform = simulate([FakeScenario()], list(range(60)), 1, False, fake_model, VARIABLES)[0].data
    base = reform[["output"]].isel(year=[-1])
    truth, covered, sizes = 500.0, [], []
    asked = request("output AAA ci<150", None, 60)
    assert asked is not None
    for _ in range(400):
        shift = np.zeros(base["output"].shape)
        shift[:, 0, 0] = random.normal(truth, 250.0, 60)
        after = base.assign(output=base["output"] + shift)  # million $

        def paired(n: int, pilot: str = "null", after: xr.Dataset = after) -> Comparison:
            notes = {"seeds": json.dumps(list(range(n))), "pilot": pilot}
            arms = [x.isel(replicate=slice(n)).copy().assign_attrs(notes) for x in (base, after)]
            return Comparison(Results(arms[0]), Results(arms[1]))

        done = 0
        rule = Stopping(asked, lambda paired=paired: [paired(PILOT)], 1)  # type: ignore[misc]
        while more := rule.more(done):
            done += more
        effect = paired(done, "10").effect("output", "AAA", 2034)
        covered.append(effect.low <= truth <= effect.high)
        sizes.append(done)
    assert 0.93 <= np.mean(covered) <= 0.97
    assert min(sizes) >= PILOT and len(set(sizes)) > 10


# --- the rule at work ---


class Clock:
    """Every look at it takes as long as one round."""

    def __init__(self, seconds: float) -> None:
        self.now, self.seconds = -seconds, seconds

    def __call__(self) -> float:
        self.now += self.seconds
        return self.now


def rounds(asked_time: str, batch: int, seconds: float) -> list[int]:
    asked = request(None, asked_time, 100)
    assert asked is not None
    rule, done, sizes = Stopping(asked, list, batch, Clock(seconds)), 0, []
    while more := rule.more(done):
        done += more
        sizes.append(more)
    assert rule.rule == ("replicates" if done == 100 else "time")
    return sizes


def test_time_ends_before_a_round_that_would_pass_it() -> None:
    assert rounds("60s", 4, 20.0) == [4, 4, 4]
    assert rounds("60s", 1, 100.0) == [1, 1]  # two pairs at least
    assert sum(rounds("10h", 4, 1.0)) == 100


@pytest.mark.slow
def test_a_comparison_stops_at_the_precision(stand_in: None, tmp_path: Path) -> None:
    wish = "skilled_stock AAA 2034 ci<80"
    found = [compare(FakeScenario(), until=wish, workers=n, progress=False) for n in (1, 2)]
    one = found[0]
    assert one.reform.data.equals(found[1].reform.data) and one.pilot == PILOT
    assert one.stopped["rule"] == "precision" and one.replicates > PILOT
    effect = one.effect("skilled_stock", "AAA", 2034)
    assert (effect.high - effect.low) / 2 <= 80
    assert one.replicates_needed("skilled_stock", 80.0, "AAA", 2034) == 0
    words = stopping_words(one.stopped)
    assert len(words) == 1 and "precision asked for is reached" in words[0]
    again = load_results(one.save(tmp_path / "out", figures=False))
    assert isinstance(again, Comparison) and again.pilot == PILOT and again.stopped == one.stopped
    assert again.effect("skilled_stock", "AAA", 2034) == effect


def test_what_is_not_reached_is_said(stand_in: None) -> None:
    asked = "skilled_stock AAA 2034 ci<5 and retention ci<50pp"
    found = compare(FakeScenario(), until=asked, replicates=12, workers=1, progress=False)
    assert found.replicates == 12 and found.stopped["rule"] == "replicates"
    words = " ".join(stopping_words(found.stopped))
    assert "the most that may run" in words and "Not reached: skilled_stock AAA 2034 ci<5." in words
    assert "retention" not in words and "more pairs would be needed" in words


def test_time_alone_gives_ordinary_intervals(stand_in: None) -> None:
    found = compare(FakeScenario(), max_time="0.0001s", workers=1, progress=False)
    assert found.replicates == 2 and found.pilot is None and found.stopped["rule"] == "time"


def test_an_indicator_without_a_value_is_explained(stand_in: None) -> None:
    with pytest.raises(EduMigError, match="baseline of 0"):
        compare(FakeScenario(), until="policy_spend BBB ci<1%", workers=1, progress=False)
