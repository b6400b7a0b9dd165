"""Who changed and why, from the results: tables that add up, intervals, words, and the scenario's own headline."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import edumig_sim as em
from edumig_sim.brief.page import report_page
from edumig_sim.changes import REASONS
from edumig_sim.errors import EduMigError, ScenarioError
from edumig_sim.who import REASON_WORDS, ranked, who_words

PULL = """\
base: classroom
title: Northland pays
question: Who goes?
horizon: {start: 2021, end: 2028, burn_in: 8}
population: {agents_per_region: 60}
policies:
  - inbound_scholarship: {label: pull, origins: [CAP, IND], destinations: [NOR], amount: 8000, start: 2023}
"""


@pytest.fixture(scope="module")
def pull(tmp_path_factory) -> em.Comparison:
    path = tmp_path_factory.mktemp("who") / "pull.yaml"
    path.write_text(PULL, encoding="utf-8")
    return em.compare(path, replicates=3, workers=1, progress=False)


def test_every_way_to_count_adds_up_to_the_same_people(pull):
    full, by_reason, by_origin = (
        pull.changed("study", by) for by in (("origin", "quintile", "reason"), ["reason"], ["origin"])
    )
    total = full["persons"].sum()
    assert total > 0 and by_reason["persons"].sum() == pytest.approx(total)
    assert by_origin["persons"].sum() == pytest.approx(total) and by_origin["share"].sum() == pytest.approx(
        1.0
    )
    data = pull.reform.data["changed_study"].mean("replicate").sel(year=slice(pull.start, pull.cost_year))
    assert float(data.sum()) == pytest.approx(total)
    assert set(by_reason["reason"]) <= set(REASONS) == set(REASON_WORDS)
    assert by_reason.loc[by_reason["persons"].idxmax(), "reason"] == "cost"


def test_nobody_changes_before_the_start_and_years_can_be_chosen(pull):
    assert pull.changed("study", ["origin"], [2021, 2022]).empty
    one, other = (pull.changed("study", ["reason"], [y])["persons"].sum() for y in (2024, 2025))
    both = pull.changed("study", ["reason"], [2024, 2025])["persons"].sum()
    assert both == pytest.approx(one + other)


def test_intervals_are_those_of_the_replicates(pull):
    table = pull.changed("residence", ["origin"])
    data = pull.reform.data["changed_residence"].sel(year=pull.cost_year).sum(("quintile", "reason"))
    for row in table.to_dict("records"):
        values = data.sel(origin=row["origin"]).values
        assert row["persons"] == pytest.approx(values.mean())
        assert row["standard_error"] == pytest.approx(values.std(ddof=1) / np.sqrt(3))
        assert row["low"] <= row["persons"] <= row["high"]


def test_who_is_pushed_out_lands_somewhere(pull):
    table = pull.displaced()
    persons = table.groupby("role")["persons"].sum()
    assert persons["pushed out"] == pytest.approx(persons["landed"]) and persons["came in"] > 0


def test_words_name_numbers_reasons_and_regions(pull):
    said = " ".join(who_words(pull))
    for part in (
        "Of the cohorts 2023 to 2028",
        "change whether or where they study because of the policy (95% interval",
        "cost (awards",
    ):
        assert part in said
    assert "Capital" in said and "lost their place" in said


def test_shares_of_every_table_have_intervals_within_none_and_all(pull):
    for what in ("study", "residence"):
        for by in (["reason"], ["origin"], ["origin", "quintile", "reason"]):
            table = pull.changed(what, by)
            assert table["share"].sum() == pytest.approx(1)
            assert (table["share_low"] >= 0).all() and (table["share_high"] <= 1).all()
            assert (table["share_low"] <= table["share"]).all()
            assert (table["share"] <= table["share_high"]).all()
            assert (table["share_low"] < table["share_high"]).any() or len(table) == 1


def with_counts(pull, **counts: np.ndarray) -> em.Comparison:
    """The same comparison with other counts, (replicate, ...) in the last year of the cost account."""
    data = pull.reform.data
    for name, values in counts.items():
        array = 0.0 * data[name]
        array.loc[{"year": pull.cost_year}] = values
        data[name] = array
    return em.Comparison(pull.baseline, em.Results(data))


def by_reason(pull, table: dict[str, list[float]]) -> np.ndarray:
    """Persons by pair and reason, all of one origin and fifth."""
    shape = [pull.reform.data.sizes[d] for d in ("replicate", "origin", "quintile", "reason")]
    values = np.zeros(shape)
    for reason, persons in table.items():
        values[:, 0, 0, REASONS.index(reason)] = persons
    return values


def test_no_main_reason_where_pairs_disagree(pull):
    split = {"seat": [5000.0, 1000, 900], "wage": [300.0, 900, 1200], "cost": [4000.0, 5000, 5200]}
    heavy = with_counts(
        pull,
        changed_study=by_reason(pull, split),
        changed_residence=by_reason(pull, {"wage": [900.0, 1000, 950], "study": [10.0, 12, 9]}),
    )
    study, residence = list(who_words(heavy))[:2]
    assert "pairs of runs disagree about the main reason, in 2 of 3 it is cost" in study
    assert "the main reason: pay" in residence and "then having studied elsewhere" in residence
    assert ranked(heavy, "changed_study", "reason").main is None
    assert ranked(heavy, "changed_residence", "reason").main == "wage"
    page = report_page(heavy)
    assert "Pairs of runs disagree about the main reason: most often, in 2 of 3, it is cost" in page
    assert "The main reason is pay (return grants included): " in page
    assert "Пари прогонів не згодні щодо головної причини" in report_page(heavy, language="uk")


def test_a_number_of_changed_persons_that_is_chance_says_so_and_names_nobody(pull):
    chance = with_counts(pull, changed_study=by_reason(pull, {"seat": [9000.0, 0, 0]}))
    (said,) = [s for s in who_words(chance) if s.startswith("Of the cohorts")]
    assert said.endswith("a number that cannot be told from chance (95% interval 0 to 15,900).")
    assert "whether any do because of the policy cannot be told from chance" in report_page(chance)
    figure = chance.plot("reasons")
    assert "cannot be told from chance" in " ".join(" ".join(t.get_text().split()) for t in figure.texts)


@pytest.mark.parametrize(("lost", "clear"), [([300.0, 320, 340], True), ([7680.0, 0, 0], False)])
def test_those_who_lost_their_place_have_an_interval_or_are_chance(pull, lost, clear):
    places, origins = pull.reform.data.sizes["place"], pull.reform.data.sizes["origin"]
    out, landed = np.zeros((3, places, origins)), np.zeros((3, places, origins + 1))
    out[:, 1, 0] = landed[:, 1, -1] = lost
    told = with_counts(pull, pushed_out=out, landed=landed)
    (said,) = [s for s in who_words(told) if "lost their place" in s]
    page = report_page(told)
    if clear:
        assert "320 entrants lost their place to others (95% interval 270 to 370), most of them in" in said
        assert "320 entrants lose their place to others (95% interval 270 to 370)." in page
    else:
        assert said.endswith("a number that cannot be told from chance (95% interval 0 to 13,600).")
        assert "whether any do because of the policy cannot be told from chance" in page


def test_tables_are_saved(pull, tmp_path: Path):
    folder = pull.save(tmp_path / "out", figures=False)
    for name in ("changed_study", "changed_residence", "displaced"):
        assert (folder / "tables" / f"{name}.csv").read_text(encoding="utf-8").count("\n") > 1
    again = em.load_results(folder)
    assert isinstance(again, em.Comparison)
    assert again.changed("study").equals(pull.changed("study"))


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda c: c.changed("studies"), "no change of 'studies'. Did you mean 'study'?"),
        (lambda c: c.changed("study", ["reasons"]), "cannot count by 'reasons'. Did you mean 'reason'?"),
        (lambda c: c.changed("study", years=[1999]), "year 1999 is not in the results"),
    ],
)
def test_wrong_names_get_the_nearest(pull, ask, says):
    with pytest.raises(EduMigError) as error:
        ask(pull)
    assert says in str(error.value)


def test_a_headline_decides_what_the_answer_is_about(tmp_path):
    path = tmp_path / "pull.yaml"
    path.write_text(PULL + "headline: {regions: [CAP], indicator: retention}\n", encoding="utf-8")
    plan = em.load_scenario(path)
    assert plan.headline.regions == ("CAP",) and "retention of Capital" in " ".join(plan.explain())
    found = em.compare(plan, replicates=2, workers=1, progress=False)
    assert found.home_regions == ["CAP"] and found.verdict().startswith(
        "Capital, 2028: the policy does not change Retention"
    )
    again = tmp_path / "again.yaml"
    again.write_text(plan.canonical(), encoding="utf-8")
    assert em.load_scenario(again) == plan


def test_a_wrong_headline_is_told(tmp_path):
    path = tmp_path / "pull.yaml"
    path.write_text(PULL + "headline: {regions: [CPA], indicato: retention}\n", encoding="utf-8")
    with pytest.raises(ScenarioError) as error:
        em.load_scenario(path)
    assert "Did you mean 'CAP'?" in str(error.value) and "Did you mean 'indicator'?" in str(error.value)
    path.write_text(PULL + "headline: {indicator: retenton}\n", encoding="utf-8")
    with pytest.raises(EduMigError, match="Did you mean 'retention'"):
        em.compare(path, replicates=2, progress=False)


def test_without_a_headline_the_policies_say_which_regions_are_in_question(pull):
    assert pull.home_regions == ["NOR"]


def test_origins_stand_by_the_size_of_the_effect_not_by_their_codes(pull):
    for what in ("study", "residence"):
        table = pull.changed(what, by=("origin", "reason"))
        sums = table.groupby("origin", sort=False)["persons"].sum().tolist()
        assert len(sums) > 1 and sums == sorted(sums, reverse=True)
