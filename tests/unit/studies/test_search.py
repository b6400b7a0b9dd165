"""A search finds the policies that are known to be best, keeps to its limits, and goes on to the same numbers."""

import dataclasses
import json

import numpy as np
import pytest
import yaml
from figure_checks import title, untidy
from searching import CLASSROOM, SEARCH, below, fussy, noisy, schaffer_study
from studying import write_study

import edumig_sim as em
from edumig_sim.errors import EduMigError
from edumig_sim.studies.goals import Future
from edumig_sim.studies.racing import Judged, close, front, ideals, judge, undecided


def found_by(study, folder, **options):
    return em.search(study, folder, **{"workers": 1, "progress": False, "figures": False, **options})


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return found_by(schaffer_study(trials=16, generation=8), tmp_path_factory.mktemp("search") / "out")


@pytest.fixture(scope="module")
def classroom(tmp_path_factory):
    folder = tmp_path_factory.mktemp("search_classroom")
    return found_by(write_study(folder, CLASSROOM), folder / "out", figures=True)


def test_the_best_lie_where_they_are_known_to_lie(plain):
    table = plain.table()
    assert len(table) >= 2 and table["x"].between(-0.8, 2.6).all()
    assert table["near"].is_monotonic_increasing and table["far"].is_monotonic_decreasing
    assert set(plain.data["standing"]) <= {"best", "dominated", "may be best"}
    assert set(plain.data["replicates"]) == {2}, "all candidates share their luck: nothing is ever close"


def test_each_point_is_told_against_its_neighbour(plain):
    words = plain.words()
    assert f"{len(plain.front)} are best" in words[0]
    assert "Point 2" in words[2] and "Better: far" in words[2] and "Worse: near" in words[2]
    assert "candidates" in plain._repr_html_() and not untidy(plain.plot())


def test_replicates_grow_where_candidates_are_close(tmp_path):
    found = found_by(schaffer_study(noisy, 8, trials=16, generation=8), tmp_path / "out")
    grown = found.data.groupby("standing")["replicates"].mean()
    assert grown["best"] > grown["dominated"] and found.data["replicates"].max() == 8
    clear = found.data[found.data["near"] > 10.0]
    assert len(clear) and set(clear["replicates"]) == {2}


def test_limits_hold_and_failures_are_kept_with_their_reason(tmp_path):
    found = found_by(
        schaffer_study(fussy, trials=12, generation=6, limits=(below("cost", 4.0),)), tmp_path / "out"
    )
    assert (found.table()["x"] < 1.0).all()
    failed = found.data[found.data["standing"] == "failed"]
    assert len(failed) and failed["reason"].str.contains("too far").all() and (failed["x"] > 3.0).all()
    assert (found.data[found.data["standing"] == "beyond a limit"]["x"] >= 1.0).all()


def test_limits_that_nothing_keeps_are_named(tmp_path):
    found = found_by(schaffer_study(trials=4, generation=4, limits=(below("cost", -9.0),)), tmp_path / "out")
    assert not found.front and "cost below -9.0 (kept by 0 of 4" in found.words()[1]


@pytest.mark.parametrize("sampler", ["nsga2", pytest.param("tpe", marks=pytest.mark.slow)])
def test_a_search_that_was_stopped_goes_on_to_the_same_numbers(tmp_path, monkeypatch, sampler):
    study = schaffer_study(noisy, 4, trials=8, generation=4, sampler=sampler)
    whole = found_by(study, tmp_path / "whole")
    import edumig_sim.studies.candidates as candidates

    real, calls = candidates.simulate_candidate, iter(range(10**9))
    stop_at = {3, 8, 12}

    def interrupted(task):
        if next(calls) in stop_at:
            raise KeyboardInterrupt
        return real(task)

    monkeypatch.setattr(candidates, "simulate_candidate", interrupted)
    stopped = 0
    while True:
        try:
            found = found_by(study, tmp_path / "stopped")
            break
        except KeyboardInterrupt:
            stopped += 1
    assert stopped == 3
    assert found.data.equals(whole.data)


@pytest.mark.slow
def test_one_that_was_stopped_while_it_told_goes_on_to_the_same_numbers(tmp_path, monkeypatch):
    import optuna

    study = schaffer_study(noisy, 4, trials=8, generation=4)
    whole = found_by(study, tmp_path / "whole")
    real, calls, stop_at = optuna.Study.tell, iter(range(10**9)), {0, 4, 7}
    asked, asks, ask_stops = optuna.Study.ask, iter(range(10**9)), {2, 9}

    def tell(self, *args, **options):
        if next(calls) in stop_at:
            raise KeyboardInterrupt
        return real(self, *args, **options)

    def ask(self, *args, **options):
        if next(asks) in ask_stops:
            raise KeyboardInterrupt
        return asked(self, *args, **options)

    monkeypatch.setattr(optuna.Study, "tell", tell)
    monkeypatch.setattr(optuna.Study, "ask", ask)
    for _ in range(10):
        try:
            found = found_by(study, tmp_path / "stopped")
            break
        except KeyboardInterrupt:
            continue
    assert found.data.equals(whole.data)


def test_more_trials_go_on_and_another_study_does_not(tmp_path):
    study = schaffer_study(trials=4, generation=4)
    found_by(study, tmp_path / "out")
    assert len(found_by(study, tmp_path / "out", trials=8).candidates) == 8
    with pytest.raises(EduMigError, match="holds the search of another study"):
        found_by(dataclasses.replace(study, seed=9), tmp_path / "out")
    with pytest.raises(EduMigError, match="give the same --storage"):
        found_by(study, tmp_path / "out", storage="sqlite:///elsewhere.db")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("mine")
    with pytest.raises(EduMigError, match="is not a results folder"):
        found_by(study, tmp_path / "other")


def test_the_worst_and_the_largest_regret_lie_between_the_futures():
    futures = tuple(Future(name=str(s), values={}) for s in (0.0, 2.0, 2.0))
    places = np.linspace(-1.0, 3.0, 9)
    arrays = [np.array([[[(x - s) ** 2]] for s in (0.0, 2.0, 2.0)]) for x in places]
    best = {}
    for kind in ("mean", "worst", "regret"):
        search = schaffer_study(futures=futures, robust=kind).search
        search = dataclasses.replace(search, goals=search.goals[:1])
        counted = [judge(search, a, ideals(search, arrays)) for a in arrays]
        (place,) = front(counted)
        best[kind] = (places[place], counted[place].losses.item())
    assert best == {"mean": (1.5, (2.25 + 0.5) / 3), "worst": (1.0, 1.0), "regret": (1.0, 1.0)}


def judged(*rows):
    table = np.array(rows, float)
    return Judged(table.mean(axis=0), table, np.zeros(0))


def test_close_candidates_are_those_whose_order_is_open():
    sure = judged([1, 5], [2, 6], [3, 7])
    shifted = judged([2, 6], [3, 7], [4, 8])
    assert not close(sure, shifted), "the same luck: the difference is exact"
    other = judged([3, 5], [1, 7], [2.5, 6])
    assert close(sure, other) and not close(sure, sure)
    assert front([sure, shifted]) == [0] and undecided([sure, shifted]) == []
    assert undecided([sure, other, shifted]) == [0, 1]


def test_the_classroom_gives_scenarios_that_compare_understands(classroom):
    assert len(classroom.candidates) == 6 and classroom.tried[0].levers == {
        "policies.return_grant.amount": 5000.0
    }
    spend = classroom.data["policy_spend all sum"]
    assert spend.corr(classroom.data["policies.return_grant.amount"]) > 0.9
    files = sorted((classroom.folder / "scenarios").glob("*.yaml"))
    assert len(files) == len(classroom.scenarios()) > 0
    for path, (point, scenario) in zip(files, classroom.scenarios().items(), strict=True):
        read = em.load_scenario(path)
        assert read == scenario and f"point {point}" in read.title
        amount = classroom.table().set_index("point").loc[point, "policies.return_grant.amount"]
        assert read.policies[-1].amount == amount
    assert (classroom.folder / "figures" / "pareto.png").stat().st_size > 10_000
    assert "are best" in title(classroom.plot()) or "is best" in title(classroom.plot())


def test_a_candidate_is_what_compare_gives_for_its_scenario(classroom):
    point, scenario = next(iter(classroom.scenarios().items()))
    place = classroom.front[point - 1]
    count = len(classroom.judged[place].by_seed)
    compared = em.compare(scenario, replicates=count, workers=1, progress=False, assumptions=False)
    row = compared.table(indicators=["skilled_stock"], regions=["RUR"]).iloc[-1]
    assert classroom.estimate(place, 0).mean == pytest.approx(row["effect"], rel=1e-9, abs=1e-6)


def test_a_saved_search_is_read_again(classroom):
    again = em.load_search_results(classroom.folder)
    assert again.table().equals(classroom.table()) and again.words() == classroom.words()
    assert json.loads((classroom.folder / "search.json").read_text())["title"] == "A small search"
    with pytest.raises(EduMigError, match="holds no search"):
        em.load_search_results(classroom.folder / "scenarios")


MISTAKES = {
    "goals": ([{"indicator": "skiled_stock"}], "Did you mean 'skilled_stock'"),
    "budget": ({"most": -1}, "search.budget.most"),
    "constraints": (["retention RUX > 0.5"], "no region 'RUX'"),
    "sampler": ("nsga3", "is not one of nsga2, tpe"),
    "robust": ({"measure": "worst"}, "over what"),
    "trails": (5, "Did you mean 'trials'"),
}


@pytest.mark.parametrize("key", MISTAKES)
def test_every_mistake_in_the_section_has_its_place(tmp_path, key):
    value, told = MISTAKES[key]
    path = write_study(tmp_path, {**CLASSROOM, "search": {**SEARCH, key: value}})
    with pytest.raises(EduMigError) as error:
        em.load_study(path)
    assert told in str(error.value) and f"search.{key}" in str(error.value)


def test_all_of_a_section_is_read_and_explained(tmp_path):
    robust = {"measure": "worst", "scenarios": {"usual": {}, "alone": {"mechanisms.networks": False}}}
    limits = {"budget": 50, "constraints": ["access_gap < 90%", "skilled_stock_effect NOR 2024 > -5k"]}
    path = write_study(tmp_path, {**CLASSROOM, "search": {**SEARCH, **limits, "robust": robust}})
    search = em.load_study(path).search
    assert [m.change for m in search.measures] == [True, False, False, False, True]
    assert search.futures[1].values == {"mechanisms.networks": False} and search.robust == "worst"
    assert any("spending of at most $50 million over all years" in line for line in search.explain())


@pytest.mark.slow
def test_futures_differ(tmp_path):
    robust = {"measure": "worst", "scenarios": {"usual": {}, "alone": {"mechanisms.networks": False}}}
    path = write_study(tmp_path, {**CLASSROOM, "search": {**SEARCH, "robust": robust}})
    found = found_by(path, tmp_path / "out", trials=3)
    assert found.tried[0].values.shape[0] == 2 and not np.allclose(*found.tried[0].values)


def test_the_schema_knows_the_section(tmp_path):
    import jsonschema

    from edumig_sim.studies.schema import study_schema

    text = yaml.safe_load(write_study(tmp_path, CLASSROOM).read_text())
    jsonschema.validate(text, study_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**text, "search": {"trails": 3}}, study_schema())


def test_a_database_that_is_not_there_is_told(tmp_path):
    with pytest.raises(EduMigError, match="storage: "):
        found_by(
            schaffer_study(trials=2), tmp_path / "a", storage="postgresql+psycopg://nobody@127.0.0.1:1/none"
        )
    with pytest.raises(EduMigError, match="not the address of a database"):
        found_by(schaffer_study(trials=2), tmp_path / "b", storage="here")
