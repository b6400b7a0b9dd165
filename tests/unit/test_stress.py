"""The stress test, on a constructed effect: it finds what turns an answer round, and says when nothing does."""

from __future__ import annotations

import dataclasses
from contextlib import contextmanager

import numpy as np
import pytest

from edumig_sim.brief.ground import ledger_table as page_table
from edumig_sim.brief.stressing import sentences
from edumig_sim.brief.words import Words
from edumig_sim.errors import EduMigError
from edumig_sim.experiments import stress as testing
from edumig_sim.experiments.assumptions import Assumption, assumptions_of
from edumig_sim.experiments.ledger import (
    EVALUATIONS,
    RECORD,
    TABLE,
    ledger_of,
    ledger_table,
    read_ledger,
    write_ledger,
)
from edumig_sim.experiments.stress_runs import Evaluations, OutOfTimeError, Place, Seen, moves
from edumig_sim.experiments.stress_search import nearest_alone, nearest_together, state_of, tried
from edumig_sim.paired import estimate
from edumig_sim.report.tornado import tornado
from edumig_sim.scenario import load_scenario
from edumig_sim.texts import texts_in

PLAN = load_scenario("scenarios/classroom_return.yaml")
PLACE = Place("skilled_stock", ("BOR",), 2035)
NOISE = (-1.0, -0.5, 0.5, 1.0)


def assumption(name, value=1.0, low=0.0, high=3.0, basis="stated"):
    return Assumption(
        name=name,
        doc=f"What {name} is",
        value=value,
        unit="",
        low=low,
        high=high,
        se=0.5,
        scale="linear",
        basis=basis,
        tag="R",
        source="constructed",
        estimated=False,
    )


def evaluations(effect, seeds=(1, 2, 3, 4), **settings):
    """Effects of a formula of the changed assumptions instead of a simulation; counts what it was asked."""

    def work(tasks):
        for k, (changed, seed) in enumerate(tasks):
            asked.append((changed, seed))
            yield k, Seen(PLACE, effect(dict(changed)) + NOISE[seed - 1])

    asked = []
    known = Evaluations(seeds=seeds, work=work, **settings)
    return known, asked


A, B = assumption("a"), assumption("b")


def test_the_smallest_change_of_one_assumption_is_found_to_three_per_cent_of_the_way():
    known, _ = evaluations(lambda c: 100.0 - 80.0 * (c.get("a", 1.0) - 1.0))
    end = tried(known, A, 3.0, 1.0)
    assert end.state == "reversed" and end.shift.mean == pytest.approx(-160.0)
    turn = nearest_alone(known, end, 1.0)
    edge = estimate(np.array(NOISE)).high  # the whole interval has to be beyond 0
    exact = 1.0 + (100.0 + edge) / 80.0
    assert exact <= turn.changes[A] <= exact + 2.0 / 2**5 + 1e-6
    assert turn.state == "reversed" and turn.effect.high < 0.0


def test_several_together_turn_what_none_turns_alone_at_the_least_distance():
    def effect(c):
        return 100.0 - 30.0 * (c.get("a", 1.0) - 1.0) - 40.0 * (c.get("b", 1.0) - 1.0)

    known, asked = evaluations(effect)
    ends = [tried(known, a, 3.0, 1.0) for a in (A, B)]
    assert [e.state for e in ends] == ["kept", "kept"]
    turn, corner = nearest_together(known, ends, np.eye(2), 1.0)
    assert corner.mean == pytest.approx(-40.0)
    assert turn is not None and turn.effect.high < 0.0
    edge = estimate(np.array(NOISE)).high
    least = (100.0 + edge) / np.hypot(30.0, 40.0) / 0.5  # of a plane from a point, in standard errors
    assert least - 1e-6 <= turn.distance <= 1.15 * least
    assert len(asked) == len(set(asked))  # nothing is simulated twice


def test_where_all_worst_ends_together_do_not_turn_it_nothing_does():
    known, _ = evaluations(lambda c: 100.0 - 5.0 * (c.get("a", 1.0) + c.get("b", 1.0) - 2.0))
    turn, corner = nearest_together(known, [tried(known, a, 3.0, 1.0) for a in (A, B)], np.eye(2), 1.0)
    assert turn is None and corner.mean == pytest.approx(80.0)


def test_a_switch_turns_or_does_not_and_has_no_distance():
    switch = assumption("mechanisms.seats", low=0.0, high=1.0, basis="switch")
    known, _ = evaluations(lambda c: 100.0 if c.get("mechanisms.seats", 1.0) else -50.0)
    turn = nearest_alone(known, tried(known, switch, 0.0, 1.0), 1.0)
    assert turn.state == "reversed" and np.isnan(turn.distance)


def test_states_follow_the_whole_interval():
    assert state_of(estimate(np.array([9.0, 10.0, 11.0])), 1.0) == "kept"
    assert state_of(estimate(np.array([9.0, 10.0, 11.0])), -1.0) == "reversed"
    assert state_of(estimate(np.array([-9.0, 0.0, 10.0])), 1.0) == "lost"


def test_only_ranges_and_switches_that_matter_are_varied_and_the_scenarios_own_settings_are_not():
    found = assumptions_of(PLAN)
    assert all(a.low < a.high for a in found)
    assert all(a.low <= value <= a.high for a in found for value in a.ends())
    assert len({a.name for a in found}) == len(found)
    own = {**PLAN.parameters, found[0].name: found[0].value}
    changed = type(PLAN)(**{**vars(PLAN), "parameters": own})
    assert found[0].name not in {a.name for a in assumptions_of(changed)}


# --- the whole test, from a scenario to words, with a formula in place of the simulation ---


@pytest.fixture
def formula(monkeypatch):
    """`stress` with an effect that can be set; counts tasks and can interrupt after some."""
    state = {"effect": lambda c: 100.0, "asked": 0, "interrupt": np.inf}

    @contextmanager
    def at_work(_, workers):
        def work(tasks):
            for k, (changed, seed) in enumerate(tasks):
                if state["asked"] >= state["interrupt"]:
                    raise KeyboardInterrupt
                state["asked"] += 1
                yield k, Seen(PLACE, state["effect"](dict(changed)) + NOISE[seed % 4])

        yield work

    monkeypatch.setattr(testing, "at_work", at_work)
    monkeypatch.setattr(testing, "prepare_processes", lambda: None)
    return state


def stressed(**settings):
    return testing.stress(PLAN, replicates=4, progress=False, **settings)


def told(found, language="en"):
    names = {"BOR": "Border"}
    return " ".join(sentences(ledger_of(found), Words(texts=texts_in(language), names=names)))


def test_that_nothing_plausible_reverses_it_is_said_too(formula):
    found = stressed()
    assert found.searched and not found.alone and found.together is None and not found.stopped
    assert "Nothing plausible reverses the answer" in told(found)
    assert "Ніщо ймовірне не перевертає відповіді" in told(found, "uk")


def test_one_assumption_that_reverses_it_is_named_with_value_and_distance(formula):
    formula["effect"] = lambda c: 100.0 - 400.0 * (c.get("theta_wage", 1.2) - 1.2)
    found = stressed()
    assert [t.assumptions[0].name for t in found.alone] == ["theta_wage"]
    assert found.ranked()[0].name == "theta_wage"
    assert "turns round with one change" in told(found) and "(theta_wage) from 1.2 to" in told(found)
    assert "Nothing plausible" not in told(found)


def test_an_answer_without_a_sign_has_nothing_to_reverse(formula):
    formula["effect"] = lambda c: 0.0
    found = stressed()
    assert found.sign == 0.0 and not found.alone
    assert "no direction that a change of assumptions could reverse" in told(found)


def test_without_a_sign_nothing_turns_round_and_what_brings_an_effect_is_said(formula):
    """An effect that cannot be told from none, and one assumption with which it can: no answer is reversed by it."""
    formula["effect"] = lambda c: 300.0 * (c.get("theta_wage", 1.2) - 1.2)
    found = stressed()
    assert found.sign == 0.0 and not found.alone and not found.lost and found.together is None
    states = {t.assumption.name: t.state for t in found.ends}
    assert states.pop("theta_wage") == "appears" and set(states.values()) == {"kept"}
    ledger = ledger_of(found)
    words = Words(texts=texts_in("en"), names={})
    assert not any(row["turns"] or row["hides"] for row in page_table(ledger, words))
    said = told(found)
    assert "no direction that a change of assumptions could reverse" in said
    assert said.count("An effect can be told from none with this change:") == 2  # at both ends of its range
    assert "(theta_wage) =" in said and "turns round" not in said and "no longer" not in said
    assert "можна відрізнити від нульового" in told(found, "uk")


def test_a_stress_test_says_on_what_its_usual_effect_rests_and_no_range_of_one_value(formula):
    formula["effect"] = lambda c: 100.0
    said = told(stressed())
    assert "pairs of its own, 4 pairs of runs with seeds from 1 to 4" in said
    alike = estimate(np.full(3, 250.0))
    ledger = dataclasses.replace(ledger_of(stressed()), central=alike)
    words = Words(texts=texts_in("en"), names={})
    assert "the effect is +250 (the same in every pair; " in " ".join(sentences(ledger, words))


def test_ctrl_c_keeps_what_is_known_and_the_next_test_goes_on_from_there(formula, tmp_path):
    formula["interrupt"] = 30
    found = stressed()
    assert found.stopped == "interrupted" and found.central is not None
    assert "interrupted; run it again" in told(found) and "Nothing plausible" not in told(found)
    (tmp_path / "tables").mkdir()
    write_ledger(found, tmp_path / "tables")
    known = len(found.evaluations.known)
    assert known
    formula.update(asked=0, interrupt=np.inf)
    again = stressed(resume=tmp_path / "tables" / EVALUATIONS)
    afresh_needs = formula["asked"] + known
    formula.update(asked=0)
    whole = stressed()
    assert formula["asked"] == afresh_needs
    assert again.stopped == ""
    assert [(e.assumption.name, e.value, e.effect) for e in again.ends] == [
        (e.assumption.name, e.value, e.effect) for e in whole.ends
    ]


def test_evaluations_of_another_scenario_are_not_taken_over(tmp_path):
    known, _ = evaluations(lambda c: 1.0)
    known.effect(())
    known.save(tmp_path / "kept.json", "one digest")
    fresh = Evaluations(seeds=(1, 2, 3, 4))
    fresh.resume(tmp_path / "kept.json", "another")
    assert not fresh.known
    fresh.resume(tmp_path / "kept.json", "one digest")
    assert fresh.known == known.known and fresh.place == PLACE


def test_a_round_that_would_end_too_late_is_not_begun():
    times = iter([0.0, 8.0, 8.0])  # the first round takes 2 seconds a pair
    known, asked = evaluations(lambda c: 1.0, most_seconds=10.0, clock=lambda: next(times))
    known.effect(())
    with pytest.raises(OutOfTimeError):
        known.effect(moves({A: 2.0}))
    assert len(asked) == 4


def test_a_test_without_the_usual_effect_has_no_ledger(formula):
    formula["interrupt"] = 0
    with pytest.raises(EduMigError, match="before the effect under the usual assumptions was known"):
        ledger_of(stressed())


def test_a_ledger_comes_back_as_it_was_written(formula, tmp_path):
    formula["effect"] = lambda c: 100.0 - 400.0 * (c.get("theta_wage", 1.2) - 1.2)
    (tmp_path / "tables").mkdir()
    written = write_ledger(stressed(), tmp_path / "tables")
    assert read_ledger(tmp_path) == written
    table = ledger_table(written)
    assert {"name", "value", "low", "high", "move", "move_low", "move_high", "source"} <= set(table.columns)
    assert len(table) == sum(len(row.tried) for row in written.rows)
    assert (tmp_path / "tables" / TABLE).read_text(encoding="utf-8").startswith("name,")
    (tmp_path / "tables" / RECORD).write_text("{}", encoding="utf-8")
    with pytest.raises(EduMigError, match="is damaged"):
        read_ledger(tmp_path)


def test_a_change_to_the_usual_value_is_no_change():
    assert moves({A: 1.0}) == ()
    assert moves({B: 2.0, A: 3.0}) == (("a", 3.0), ("b", 2.0))


def test_the_tornado_shows_the_largest_moves_and_says_what_was_found(formula):
    formula["effect"] = lambda c: 100.0 - 400.0 * (c.get("theta_wage", 1.2) - 1.2)
    ledger = ledger_of(stressed())
    figure = tornado(ledger, "A plan")
    axes = figure.axes[0]
    assert " ".join(axes.get_yticklabels()[-1].get_text().split()).endswith("(theta_wage)")
    widths = sorted(bar.get_width() for bar in axes.patches)
    assert widths[0] == pytest.approx(-400.0 * (2.0 - 1.2)) and widths[-1] == pytest.approx(280.0)
    words = " ".join(t.get_text().replace("\n", " ") for t in figure.texts)
    assert "One change turns the answer round: " in words and "(theta_wage)" in words
