"""Several policies side by side, and what changed assumptions do apart from the policy."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from edumig_sim.brief.account import cost_lines
from edumig_sim.brief.cautions import cautions, few_sentence
from edumig_sim.brief.words import Words
from edumig_sim.cli.printing import answer_mapping, print_side_by_side
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.results import load_results
from edumig_sim.run import compare
from edumig_sim.side_by_side import SideBySide, distinct_names
from edumig_sim.storage import check_writable
from edumig_sim.texts import texts_in
from edumig_sim.verdict import answer_of
from tests.unit.fake_model import CODES, VARIABLES, FakePolicy, FakeScenario, fake_model, made

runner = importlib.import_module("edumig_sim.run")
WEAK, STRONG = FakeScenario(title="Weak", size=0.5), FakeScenario(title="Strong", size=2.0)


@pytest.fixture(autouse=True)
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "default_model", fake_model)
    monkeypatch.setattr(runner, "default_variables", lambda: VARIABLES)
    monkeypatch.setattr(runner, "default_watch", lambda: None)
    monkeypatch.setattr(runner, "default_codes", lambda scenario: CODES)


def both() -> SideBySide:
    return compare([WEAK, STRONG], replicates=6, workers=1, progress=False)


def test_every_policy_has_the_answer_that_it_has_alone() -> None:
    together = both()
    assert together.names == ["Weak", "Strong"] and together.replicates == 6 and len(together) == 2
    for scenario in (WEAK, STRONG):
        alone = compare(scenario, replicates=6, workers=1, progress=False)
        assert together[scenario.title].reform.data.equals(alone.reform.data)
        assert together.verdicts()[scenario.title] == alone.verdict()


def test_the_tables_name_the_scenario() -> None:
    table = both().table(["skilled_stock"], ["AAA"], [2034])
    assert list(table.columns[:2]) == ["scenario", "indicator"] and list(table["scenario"]) == [
        "Weak",
        "Strong",
    ]
    weak, strong = table["effect"]
    assert strong == pytest.approx(4 * weak, rel=0.01)
    costs = both().cost_table()
    assert set(costs["scenario"]) == {"Weak", "Strong"} and {"mean", "low", "high"} <= set(costs.columns)


def test_every_region_that_any_policy_names_is_shown_once() -> None:
    other = FakeScenario(title="Other", policies=(FakePolicy(origins=("BBB",)),))
    table = compare([WEAK, other], replicates=2, workers=1, progress=False).table(["output"], years=[2034])
    assert list(table["region"]) == ["AAA", "BBB", "all"] * 2


def test_the_same_scenario_is_simulated_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "default_model", counted_model)
    made.clear()
    twins = [FakeScenario(title="one"), FakeScenario(title="two")]
    found = compare(twins, replicates=3, workers=1, progress=False)
    assert len(made) == 2 * 3
    assert [found[n].title for n in found.names] == ["one", "two"]
    assert found["two"].reform.provenance["title"] == "two"


def counted_model(scenario: FakeScenario, seed: int) -> object:
    made.append(scenario.title)
    return fake_model(scenario, seed)


@pytest.mark.slow
def test_it_is_saved_and_comes_back(tmp_path: Path) -> None:
    together = both()
    place = together.save(tmp_path / "out")
    assert {p.name for p in place.iterdir()} == {"1-weak", "2-strong", "tables", "figures", "provenance.json"}
    assert {p.name for p in (place / "tables").iterdir()} == {
        "side_by_side.csv",
        "side_by_side_cost.csv",
        "side_by_side_gaps.csv",
    }
    again = load_results(place)
    assert isinstance(again, SideBySide) and again.names == together.names
    pd.testing.assert_frame_equal(again.table(), together.table())
    assert isinstance(load_results(place / "2-strong"), Comparison)
    check_writable(place)  # ours: it may be replaced
    (place / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(EduMigError, match=r"mine\.txt"):
        together.save(place, figures=False)


def test_titles_are_told_apart() -> None:
    assert distinct_names(["A", "B"], ["a", "b"]) == ["A", "B"]
    assert distinct_names(["A", "A"], ["one", "two"]) == ["A (one)", "A (two)"]
    assert distinct_names(["A", "A"], ["", ""]) == ["A [1]", "A [2]"]
    named = compare({"mine": WEAK, "yours": WEAK}, replicates=2, workers=1, progress=False)
    assert named.names == ["mine", "yours"]


def test_other_worlds_and_years_do_not_stand_side_by_side() -> None:
    with pytest.raises(EduMigError, match="world"):
        compare([WEAK, FakeScenario(world="another")], workers=1)
    with pytest.raises(EduMigError, match="no scenario"):
        compare([], workers=1)


def test_wishes_hold_for_every_policy() -> None:
    found = compare([WEAK, STRONG], until="skilled_stock ci<150", workers=1, progress=False)
    for comparison in found.comparisons.values():
        assert comparison.stopped["rule"] == "precision" and comparison.stopped["aims"][0]["more"] == 0


# --- assumptions ---


def test_the_effect_of_assumptions_stands_apart_from_the_policys(tmp_path: Path) -> None:
    changed = FakeScenario(pull=1.1)
    found = compare(changed, replicates=4, workers=1, progress=False)
    usual = compare(FakeScenario(), replicates=4, workers=1, progress=False)
    assert found.assumptions is not None and found.assumed == {"parameters.pull": 1.1}
    assert found.assumptions.baseline.data.equals(usual.baseline.data)
    table = found.assumption_table()
    assert table is not None and set(table["region"]) == {"AAA", "all"}
    row = table[(table["indicator"] == "skilled_stock") & (table["region"] == "AAA")].iloc[0]
    assert row["effect"] == pytest.approx(0.1 * row["baseline"], rel=1e-6)
    before, after = (arm.indicators()["skilled_stock"] for arm in (found.baseline, found.reform))
    assert found.effect("skilled_stock", "AAA", 2034).mean == pytest.approx(
        float((after - before).sel(region="AAA", year=2034).mean())
    )
    again = load_results(found.save(tmp_path / "out", figures=False))
    assert isinstance(again, Comparison)
    pd.testing.assert_frame_equal(again.assumption_table(), table)
    assert (tmp_path / "out" / "tables" / "assumption_effects.csv").is_file()


def test_usual_assumptions_or_the_switch_leave_it_out() -> None:
    assert compare(FakeScenario(), replicates=2, workers=1, progress=False).assumptions is None
    off = compare(FakeScenario(pull=1.1), replicates=2, workers=1, progress=False, assumptions=False)
    assert off.assumptions is None and off.assumption_table() is None


# --- what is in question, and what it costs ---


def with_provenance(comparison: Comparison, key: str, text: str) -> Comparison:
    data = comparison.reform.data.assign_attrs({key: text})
    return Comparison(comparison.baseline, type(comparison.reform)(data))


def test_regions_and_indicator_in_question_may_be_given() -> None:
    found = compare(FakeScenario(), replicates=4, workers=1, progress=False)
    other = with_provenance(found, "headline", '{"regions": ["BBB", "CCC"], "indicator": "retention"}')
    assert other.home_regions == ["BBB", "CCC"] and "Retention of own graduates" in other.verdict()
    policies = (
        '[{"label": "x", "lever": "x", "origins": ["AAA"], "destinations": [], "start": 2023, "end": null, '
    )
    said = with_provenance(found, "policies", policies + '"in_question": ["DDD"]}]')
    assert said.home_regions == ["DDD"]


@pytest.mark.parametrize(
    ("size", "words"), [(0.0, "not distinguishable from no effect"), (-1.0, "fewer graduates")]
)
def test_cost_lines_state_no_more_than_is_known(size: float, words: str) -> None:
    lines = cost_lines(compare(FakeScenario(size=size), replicates=6, workers=1, progress=False).cost())
    known = cost_lines(compare(FakeScenario(), replicates=6, workers=1, progress=False).cost())
    assert [line.label for line in lines] == [line.label for line in known] and len(lines) == 12
    for line in lines[-3:]:
        assert line.value == "" and words in line.interval
    assert all(line.value and " to " in line.interval for line in known[-3:])
    one = cost_lines(compare(FakeScenario(), replicates=1, workers=1, progress=False).cost())
    assert one[-1].interval == "one pair of runs cannot tell" and "one pair of runs" in one[6].interval


# --- replicates still needed ---


def test_pairs_still_needed_for_a_tenth_of_the_effect() -> None:
    found = compare(FakeScenario(), replicates=6, workers=1, progress=False)
    table = found.table(["skilled_stock", "retention", "output"], ["AAA", "CCC"], [2034]).set_index(
        ["indicator", "region"]
    )
    assert np.isnan(table.loc[("output", "CCC"), "more_replicates"])  # nothing changes there
    row = table.loc[("retention", "AAA")]
    needed = found.replicates_needed("retention", 0.1 * row["effect"], "AAA")
    assert needed == row["more_replicates"]
    half = (row["high"] - row["low"]) / 2
    assert found.replicates_needed("retention", half * 1.0001, "AAA") == 0
    assert found.replicates_needed("retention", half / 2, "AAA") > 6  # four times the pairs, less as t falls
    with pytest.raises(EduMigError, match="above 0"):
        found.replicates_needed("retention", 0.0)


def test_one_replicate_knows_nothing() -> None:
    one = compare(FakeScenario(), replicates=1, workers=1, progress=False)
    assert one.replicates_needed("retention", 0.1) is None
    table = one.table()
    assert (
        table["more_replicates"].isna().all()
        and table["low"].isna().all()
        and not table["distinguishable"].any()
    )


# --- one policy less another ---


def test_the_gap_of_two_policies_is_paired_by_seed() -> None:
    """By hand: the reforms' difference in each replicate, both having the same base."""
    together = both()
    one, two = (
        together[n].reform.indicators()["skilled_stock"].sel(region="AAA") for n in ("Strong", "Weak")
    )
    change = (one - two).sel(year=2034).values
    error = change.std(ddof=1) / np.sqrt(6)
    found = together.gap("Strong", "Weak", "skilled_stock", ["AAA"], 2034)
    assert found.mean == pytest.approx(change.mean()) and found.replicates == 6
    assert found.high - found.mean == pytest.approx(2.570582 * error, rel=1e-6)
    row = together.gaps(["skilled_stock"], ["AAA"], [2034]).iloc[0]
    assert (row["scenario"], row["less"]) == ("Strong", "Weak")
    assert (row["effect"], row["low"]) == pytest.approx((found.mean, found.low))
    back = together.gap("Weak", "Strong", "skilled_stock", ["AAA"], 2034)
    assert (back.mean, back.low, back.high) == pytest.approx((-found.mean, -found.high, -found.low))


def test_every_table_of_several_policies_has_the_gap(tmp_path: Path) -> None:
    together = both()
    table = together.table(["skilled_stock", "output"], ["AAA"])
    columns = ["less_first", "less_first_low", "less_first_high"]
    assert table.loc[table["scenario"] == "Weak", columns].isna().all(axis=None)
    strong = table[table["scenario"] == "Strong"].set_index("indicator")
    gaps = together.gaps(["skilled_stock", "output"], ["AAA"]).set_index("indicator")
    np.testing.assert_allclose(strong[columns], gaps[["effect", "low", "high"]])
    place = together.save(tmp_path / "saved", figures=False)
    saved = pd.read_csv(place / "tables" / "side_by_side_gaps.csv")
    assert len(saved) == len(together.gaps()) > 0
    assert {"low", "high", "distinguishable", "rests_on_few", "clear_by_chance"} <= set(saved.columns)


def test_the_same_policy_twice_has_a_gap_of_exactly_nothing() -> None:
    twins = compare({"one": WEAK, "two": WEAK}, replicates=3, workers=1, progress=False)
    gaps = twins.gaps()
    assert (gaps[["effect", "low", "high"]].fillna(0.0) == 0.0).all(axis=None)
    alone = compare({"one": WEAK}, replicates=3, workers=1, progress=False)
    assert len(alone.gaps()) == 0 and "less_first" not in alone.table().columns


def test_every_printed_table_says_what_chance_does(capsys: pytest.CaptureFixture[str]) -> None:
    print_side_by_side(both())
    told = " ".join(capsys.readouterr().out.split())
    assert "How much more than Weak, and 95% intervals paired by seed" in told
    assert told.count("would look clear by chance") == 2
    machine = answer_mapping(both())
    assert {row["scenario"] for row in machine["gaps"]} == {"Strong"}


def test_tables_say_how_many_rows_would_look_clear() -> None:
    comparison = compare(WEAK, replicates=4, workers=1, progress=False)
    table = comparison.table()
    known = table["low"].notna() & (table["low"] < table["high"])
    np.testing.assert_allclose(table["clear_by_chance"], 0.05 * known.sum())
    assert {"rests_on_few", "clear_by_chance"} <= set(table.columns)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "rests on few pairs"), ("uk", "спирається на мало пар")]
)
def test_an_answer_that_rests_on_few_pairs_says_so(language: str, words: str) -> None:
    comparison = compare(WEAK, replicates=4, workers=1, progress=False)
    answer = answer_of(comparison)
    spoken = Words(texts=texts_in(language), names={})
    few = replace(answer, effect=replace(answer.effect, rests_on_few=True))
    assert words in " ".join(cautions(few, spoken)) and words in few_sentence(few, spoken)
    assert words not in " ".join(cautions(answer, spoken)) and not few_sentence(answer, spoken)
