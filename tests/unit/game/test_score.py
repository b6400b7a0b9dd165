"""The score: in proportion, nothing for what cannot be told from chance, nothing for guessing; and in words."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from edumig_sim.app.plan import packaged_plan
from edumig_sim.game.cast import ASKED, GUESSES, MEASURES, casts
from edumig_sim.game.files import COLUMNS, log_text
from edumig_sim.game.game import Bet, game_of
from edumig_sim.game.outcome import Outcome, Taken
from edumig_sim.game.score import Prediction, happened, predictions, role_scores, student_points
from edumig_sim.game.shown import game_shown
from edumig_sim.game.telling import change_sentence, questions, refusal, setting_words
from edumig_sim.paired import estimate
from edumig_sim.texts import texts_in

CAST = casts()["classroom"]
GROUND = packaged_plan("classroom").scenario
YEARS = GROUND.end - GROUND.start + 1
LEVEL = 1000.0
EN, UK = texts_in("en"), texts_in("uk")


def outcome(effects, costs=0.0, levers=("return",)):
    """Runs whose every measure is changed by an effect (one for each seed) from 2026 on; costs: $ a year."""
    after = np.arange(YEARS) >= CAST.spans[0].first - GROUND.start

    def run(by_measure):
        paths = {m: LEVEL + by_measure.get(m, 0.0) * after for m in MEASURES}
        return Taken(paths, np.outer(after, np.full(len(levers), costs)))

    count = len(next(iter(effects.values()), [0.0, 0.0]))
    before = [run({})._replace(costs=np.zeros((YEARS, 0))) for _ in range(count)]
    reform = [run({m: e[k] for m, e in effects.items()}) for k in range(count)]
    return Outcome(start=GROUND.start, before=before, after=reform, levers=levers)


def game(rounds=1, bets=None):
    told = [{"levers": {"return": 3000}, "bets": bets or {}} for _ in range(rounds)]
    return game_of({"rounds": told}, GROUND)


def aims(scores, role):
    return [a.points for a in next(s for s in scores if s.role == role).aims]


def test_half_of_a_target_gives_half_of_its_points():
    """3 % more gives 70 points: 1.5 % more of 1,000 are 15."""
    scores = role_scores(game(), outcome({"graduates_home": [15.0, 15.001]}))
    assert aims(scores, "donor") == [35, 30]  # and all of its money is left
    lost = role_scores(game(), outcome({"graduates_home": [-30.0, -30.001]}))
    assert aims(lost, "donor")[0] == -70


def test_what_cannot_be_told_from_chance_gives_no_points():
    scores = role_scores(game(), outcome({"graduates_home": [100.0, -60.0]}))
    assert aims(scores, "donor")[0] == 0


def test_money_counts_by_the_share_that_is_left_and_debts_count_against():
    half = CAST.roles["donor"].budget / 2 / 5
    assert aims(role_scores(game(), outcome({}, half)), "donor")[1] == 15
    assert aims(role_scores(game(), outcome({}, 4 * half)), "donor")[1] == -30
    assert aims(role_scores(game(2), outcome({}, half)), "donor")[1] == 15  # of the money of both rounds
    assert aims(role_scores(game(), outcome({}, half)), "host")[1] == 30  # who paid nothing


def test_guessing_wins_nothing_and_knowing_wins_all():
    zero = estimate(np.array([0.0, 0.0]))
    won = [Prediction(0, ASKED[0], Bet(guess, 3), "more", zero).won for guess in GUESSES]
    assert sum(won) == 0.0 and max(won) == 3.0
    right = [Prediction(k, ASKED[0], Bet("more", CAST.chips), "more", zero) for k in range(2)]
    assert student_points(CAST, 2, right) == 100
    assert student_points(CAST, 4, right) == 50  # two rounds without a stake


def test_a_prediction_is_held_against_the_range():
    played = game(
        bets={
            "graduates_home": ["more", 2],
            "students_abroad": ["same", 3],
            "students_university": ["fewer", 1],
        }
    )
    found = predictions(
        played,
        outcome(
            {
                "graduates_home": [9.99, 10.01],
                "students_abroad": [50.0, -40.0],
                "students_university": [4.0, 4.01],
            }
        ),
    )
    assert [p.right for p in found] == [True, True, False]
    assert [p.won for p in found] == [2.0, 3.0, -0.5]
    assert happened(estimate(np.array([-3.0, -3.1]))) == "fewer"


@pytest.mark.parametrize(
    ("values", "english", "ukrainian"),
    [
        (
            [1590.0, 1610.0],
            "2030: 1,600 more than on today’s path (range 1,470 to 1,730).",
            "на 1\xa0600 більше",
        ),
        (
            [-1590.0, -1610.0],
            "2030: 1,600 fewer than on today’s path (range 1,470 to 1,730).",
            "на 1\xa0600 менше",
        ),
        (
            [900.0, -700.0],
            "no change that can be told from chance (range −10,100 to +10,300).",
            "не відрізнити",
        ),
        ([0.0, 0.0], "2030: exactly as on today’s path.", "точно як"),
    ],
)
def test_a_sentence_says_no_more_than_its_range(values, english, ukrainian):
    change = estimate(np.array(values))
    assert change_sentence(EN, "graduates_home", 2030, change).endswith(english)
    assert ukrainian in change_sentence(UK, "graduates_home", 2030, change)


@pytest.mark.parametrize(
    ("value", "unit", "english", "ukrainian"),
    [
        (3000.0, "dollars", "$3,000/year", "3\xa0000\xa0дол./рік"),
        (-250.0, "dollars_more", "−$250/year", "−250\xa0дол./рік"),
        (0.3, "percent_more", "+30%", "+30%"),
        (-0.5, "percent_more", "−50%", "−50%"),
        (1.5, "years_more", "+1.5 years", "+1,5 року"),
    ],
)
def test_a_decision_reads_as_its_slider_did(value, unit, english, ukrainian):
    assert (setting_words(EN, value, unit), setting_words(UK, value, unit)) == (english, ukrainian)


def test_a_refusal_says_who_what_and_how_much():
    assert refusal(EN, "donor", 1.5e9, 1.2e9) == (
        "Home ministry: this cannot be paid. It costs about $1.5 billion, and there is $1.2 billion."
    )


@pytest.mark.parametrize(
    ("effect", "costs", "told"),
    [
        ([99.0, 100.0, 101.0], 1e6, "Each additional graduate at home cost it $50,000 (range"),
        ([99.0, -100.0, 1.0], 1e6, "does not stand above today’s path beyond chance"),
        ([99.0, 100.0, 101.0], 0.0, "spent nothing"),
    ],
)
def test_the_first_question_is_about_what_the_money_bought(effect, costs, told):
    played = game()
    found = outcome({"graduates_home": effect}, costs)
    asked = questions(EN, played, found, role_scores(played, found), [])
    assert told in asked[0] and len(asked) == 3


def test_the_second_question_sees_a_gain_that_is_a_loss():
    played = game(bets={"graduates_home": ["fewer", 2]})
    found = outcome({"graduates_home": [9.0, 9.1], "graduates_host": [-9.0, -9.1]})
    asked = questions(EN, played, found, role_scores(played, found), predictions(played, found))
    assert "one country has more graduates and the other fewer" in asked[1]
    assert "said of “Graduates living at home”: fewer. It was: more" in asked[2]


def test_the_page_learns_nothing_of_years_that_are_not_played():
    shown = game_shown(game(), outcome({"graduates_home": [9.99, 10.01]}), EN)
    path = shown["measures"]["graduates_home"]
    assert len(path["before"]) == YEARS
    assert {len(path[k]) for k in ("effect", "low", "high")} == {CAST.spans[0].last - GROUND.start + 1}


def test_the_log_has_decisions_money_outcomes_predictions_and_scores():
    played = game(2, {"graduates_home": ["more", 2]})
    rows = list(
        csv.DictReader(io.StringIO(log_text(EN, played, outcome({"graduates_home": [9.99, 10.01]}, 1e6), {})))
    )
    assert tuple(rows[0]) == COLUMNS
    kinds = [row["kind"] for row in rows]
    assert {k: kinds.count(k) for k in kinds} == {
        "decision": 2,
        "money": 6,
        "outcome": 8,
        "prediction": 2,
        "score": 7,
    }
    assert rows[0]["what"] == "Grant for coming home: $3,000/year" and rows[0]["cost_usd"] == "5000000"
    assert rows[0]["told"].startswith("Graduates living at home in 2030: 10 more")
