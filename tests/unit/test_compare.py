"""Effects, intervals, costs and verdicts against known answers."""

from __future__ import annotations

import json

import numpy as np
import pytest
import xarray as xr

from edumig_sim.compare import Comparison
from edumig_sim.cost import DISCOUNT_RATE
from edumig_sim.errors import EduMigError
from edumig_sim.paired import (
    Estimate,
    critical,
    differences,
    effects,
    estimate,
    probability_above_zero,
    ratio,
)
from edumig_sim.results import Results
from edumig_sim.run import simulate
from edumig_sim.wording import (
    counted,
    difference_words,
    dollars,
    interval_words,
    listed,
    rounded,
    value_words,
)
from tests.unit.fake_model import VARIABLES, FakePolicy, FakeScenario, fake_model

TRUE_EFFECT = 3.0


def compared(replicates: int = 10, scenario: FakeScenario | None = None) -> Comparison:
    reform = scenario or FakeScenario()
    seeds = list(range(5, 5 + replicates))
    arms = simulate([reform.baseline(), reform], seeds, 1, False, fake_model, VARIABLES)
    return Comparison(*arms)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compared()


# --- intervals ---


def test_intervals_by_hand() -> None:
    found = estimate(np.array([1.0, 2.0, 3.0, 6.0]))
    assert found.mean == 3.0
    assert found.standard_error == pytest.approx(np.sqrt(14 / 3) / 2)
    assert found.high - found.mean == pytest.approx(3.182446 * found.standard_error, rel=1e-6)


def test_one_replicate_has_no_interval() -> None:
    found = estimate(np.array([4.0]))
    assert np.isnan(found.low) and np.isnan(found.high) and not found.distinguishable


@pytest.mark.parametrize("skewed", [False, True])
def test_the_paired_interval_covers_the_truth_as_often_as_it_says(skewed: bool) -> None:
    """400 synthetic comparisons with a known effect, 30 replicates each, common noise much larger than the effect."""
    random = np.random.default_rng(20250101)
    size = (30, 400)
    common = random.normal(1000.0, 200.0, size)
    own = random.poisson(9.0, size) - 9.0 if skewed else random.normal(0.0, 2.0, size)
    before, after = (
        xr.DataArray(x, dims=("replicate", "case")) for x in (common, common + TRUE_EFFECT + own)
    )
    found = effects(before, after)
    covered = float(((found["low"] <= TRUE_EFFECT) & (found["high"] >= TRUE_EFFECT)).mean())
    assert 0.93 <= covered <= 0.97


def test_without_an_effect_few_are_called_distinguishable() -> None:
    random = np.random.default_rng(7)
    calls = [estimate(random.normal(0.0, 1.0, 10)).distinguishable for _ in range(2000)]
    assert 0.04 <= np.mean(calls) <= 0.06


def test_the_ratio_covers_the_truth_and_is_withheld_near_zero() -> None:
    random = np.random.default_rng(3)
    covered = []
    for _ in range(400):
        more = 100.0 + random.normal(0.0, 40.0, 20)
        spent = 5000.0 + 20.0 * (more - 100.0) + random.normal(0.0, 300.0, 20)
        found = ratio(spent, more)
        assert found is not None and found.low <= found.mean <= found.high
        covered.append(found.low <= 50.0 <= found.high)
    assert 0.93 <= np.mean(covered) <= 0.97
    assert ratio(np.full(4, 10.0), np.array([-1.0, 1.0, -2.0, 2.1])) is None
    assert ratio(np.array([10.0]), np.array([5.0])) is None


def test_a_ratio_of_numbers_without_spread_is_exact() -> None:
    found = ratio(np.full(5, 12.0), np.full(5, 4.0))
    assert found is not None and (found.low, found.mean, found.high) == (3.0, 3.0, 3.0)


def test_probabilities_follow_the_t_distribution() -> None:
    t = critical(10)
    share = probability_above_zero(np.array([0.0, t, -t]), np.ones(3), 10)
    np.testing.assert_allclose(share, [0.5, 0.975, 0.025])
    certain = probability_above_zero(np.array([0.0, 2.0, -2.0]), np.zeros(3), 10)
    np.testing.assert_array_equal(certain, [0.5, 1.0, 0.0])
    assert np.isnan(probability_above_zero(np.array([1.0]), np.array([np.nan]), 1))


def test_rounding_is_not_an_effect() -> None:
    before = np.array([0.1 + 0.2, 1.0])
    np.testing.assert_array_equal(differences(before, np.array([0.3, 1.0 + 1e-6])) != 0.0, [False, True])


# --- comparisons ---


def test_nothing_changes_before_the_start(comparison: Comparison) -> None:
    names = comparison.reform.with_borders(comparison.reform.indicators())
    table = comparison.table(names, comparison.reform.codes, [2020, 2023])
    changed = table[(table["effect"] != 0.0) & (table["indicator"] != "policy_spend")]
    assert changed[~changed["indicator"].isin(["budget_balance"])].empty


def test_the_table_has_effects_intervals_and_chances(comparison: Comparison) -> None:
    row = comparison.table(["retention"], ["AAA"], [2034]).iloc[0]
    assert row["effect"] == pytest.approx(row["reform"] - row["baseline"])
    assert row["low"] < row["effect"] < row["high"] and row["distinguishable"]
    assert row["probability_better"] > 0.999
    drain = comparison.table(["brain_drain_rate"], ["AAA"], [2034]).iloc[0]
    assert drain["effect"] < 0 and drain["probability_better"] > 0.999  # less is better
    assert np.isnan(comparison.table(["students_abroad"], ["AAA"])["probability_better"]).all()


def test_pairing_is_far_sharper_than_two_separate_samples(comparison: Comparison) -> None:
    values = [
        arm.indicators()["skilled_stock"].sel(region="BBB", year=2034)
        for arm in (comparison.baseline, comparison.reform)
    ]
    paired = comparison.effect("skilled_stock", "BBB", 2034).standard_error
    separate = np.sqrt(sum(float(v.var(ddof=1)) for v in values) / comparison.replicates)
    assert separate > 1.5 * paired


def test_the_regions_in_question() -> None:
    assert compared(2).home_regions == ["AAA"]
    inbound = FakePolicy(origins=(), destinations=("BBB", "CCC"))
    assert compared(2, FakeScenario(policies=(inbound,))).home_regions == ["BBB", "CCC"]
    everywhere = FakePolicy(origins=())
    assert compared(2, FakeScenario(policies=(everywhere,))).home_regions == ["all"]


def test_the_cost_by_hand(comparison: Comparison) -> None:
    cost = comparison.cost()
    assert (cost.start, cost.year, cost.regions) == (2023, 2033, ("AAA",))
    assert cost.recipients == 11 * 1500
    discounted = sum(18e6 / (1 + DISCOUNT_RATE) ** k for k in range(11))
    assert cost.gross == pytest.approx(discounted)
    assert cost.admin == pytest.approx(0.08 * cost.gross)
    assert cost.per_recipient == pytest.approx(discounted / cost.recipients)
    assert cost.undiscounted["gross"] == pytest.approx(11 * 1500 * 12_000)
    assert cost.per_additional is not None and cost.deadweight is not None
    assert cost.per_additional.mean == pytest.approx(discounted / cost.additional.mean)
    assert cost.deadweight.mean == pytest.approx(1 - cost.additional.mean / cost.recipients)
    balance = [
        arm.data["budget_balance"].sel(region="AAA", year=slice(2023, 2033))
        for arm in (comparison.baseline, comparison.reform)
    ]
    rate = xr.DataArray((1 + DISCOUNT_RATE) ** -np.arange(11.0), dims="year")
    lost = 1e6 * (balance[0] - balance[1]).values @ rate.values
    assert cost.net.mean == pytest.approx(lost.mean())
    assert cost.own + cost.effects.mean == pytest.approx(cost.net.mean, abs=0.5)  # to the dollar


def test_no_effect_has_no_cost_per_additional_graduate() -> None:
    for size in (0.0, -1.0):
        cost = compared(6, FakeScenario(size=size)).cost()
        assert cost.per_additional is None and cost.deadweight is None and cost.gross > 0


@pytest.mark.parametrize(
    ("size", "replicates", "expected", "forbidden"),
    [
        (
            1.0,
            10,
            ["Helps", "more skilled residents", "95% interval"],
            ["not distinguishable"],
        ),
        (-1.0, 10, ["Backfires. In 2033", "fewer skilled residents"], ["not distinguishable"]),
        (0.0, 10, ["does not change the number of skilled residents in any run (10 pairs"], ["more skilled"]),
        (1.0, 1, ["one pair of runs cannot tell"], ["more skilled"]),
    ],
)
def test_the_verdict_claims_no_more_than_the_interval_allows(
    size: float, replicates: int, expected: list[str], forbidden: list[str]
) -> None:
    verdict = compared(replicates, FakeScenario(size=size)).verdict()
    assert all(words in verdict for words in expected) and not any(words in verdict for words in forbidden)
    assert verdict.count(". ") <= 1 and verdict.endswith(".")


def noisy(comparison: Comparison) -> Comparison:
    """The same comparison with noise in the reform that drowns the effect."""
    noise = np.random.default_rng(1).normal(0.0, 1e5, comparison.reform.data["skilled"].shape)
    data = comparison.baseline.data
    arm = comparison.reform.data.assign(skilled=data["skilled"] + noise)
    return Comparison(comparison.baseline, Results(arm))


def test_a_drowned_effect_is_not_distinguishable(comparison: Comparison) -> None:
    drowned = noisy(comparison)
    assert "not distinguishable from no effect (95% interval" in drowned.verdict()
    assert "not distinguishable from no effect" in drowned.verdict("skilled_stock")
    assert drowned.cost().per_additional is None


def test_the_verdict_on_an_indicator(comparison: Comparison) -> None:
    verdict = comparison.verdict("retention")
    assert "percentage points higher than without the policy" in verdict and "Alfa, 2033" in verdict


def test_results_that_cannot_be_paired_are_refused(comparison: Comparison) -> None:
    other = simulate([FakeScenario()], [99, 100], 1, False, fake_model, VARIABLES)[0]
    with pytest.raises(EduMigError, match="seeds"):
        Comparison(comparison.baseline, other)


def test_wrong_names_are_explained(comparison: Comparison) -> None:
    with pytest.raises(EduMigError, match="no indicator"):
        comparison.verdict("retentoin")
    with pytest.raises(EduMigError, match="no region"):
        comparison.table(regions=["XXX"])
    with pytest.raises(EduMigError, match="year 1999 is not in the results"):
        comparison.cost(1999)
    with pytest.raises(EduMigError, match="before the start"):
        comparison.cost(2021)


def test_a_base_with_policies_is_charged_for_the_difference_only() -> None:
    one, two = FakeScenario(), FakeScenario(policies=(FakePolicy(), FakePolicy(lever="scholarship")))
    arms = simulate([one, two], [5, 6, 7], 1, False, fake_model, VARIABLES)
    assert Comparison(*arms).cost().undiscounted["gross"] == pytest.approx(11 * 18e6)


# --- words ---


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (rounded(1234567), "1,230,000"),
        (rounded(0.04567), "0.0457"),
        (rounded(-12.345), "\N{MINUS SIGN}12.3"),
        (rounded(999.9), "1,000"),
        (rounded(0), "0"),
        (rounded(float("nan")), "unknown"),
        (counted(27.2), "27"),
        (value_words(0.612, "share"), "61.2%"),
        (value_words(3.1, "million $"), "$3.1 million"),
        (dollars(-41234), "\N{MINUS SIGN}$41,200"),
        (dollars(2.5e9), "$2.5 billion"),
        (listed(["A", "B", "C"]), "A, B and C"),
        (listed(list("ABCDEF")), "A, B, C, D and 2 more"),
        (listed(["A"]), "A"),
    ],
)
def test_numbers_in_words(text: str, expected: str) -> None:
    assert text == expected


def test_effects_in_words() -> None:
    effect = Estimate(mean=-0.021, low=-0.03, high=-0.012, standard_error=0.004, replicates=9)
    assert difference_words(effect, "share") == "2.1 percentage points lower"
    assert interval_words(effect, "share") == "95% interval \N{MINUS SIGN}3 to \N{MINUS SIGN}1.2"


def test_provenance_of_a_comparison_is_plain_data(comparison: Comparison) -> None:
    assert json.loads(json.dumps(comparison.reform.provenance)) == comparison.reform.provenance
