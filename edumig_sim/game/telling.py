"""A game in words: decisions, what happened, reasons of the score, questions. Never more than the ranges allow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from edumig_sim.game.cast import MONEY, Cast
from edumig_sim.game.game import Decision, Game
from edumig_sim.game.outcome import Outcome, Purse
from edumig_sim.game.score import AimScore, Prediction, RoleScore, happened
from edumig_sim.paired import Estimate, ratio
from edumig_sim.texts import Texts

_SLIDER_DIGITS = 5


class Words(NamedTuple):
    """One line of the log."""

    round: int
    role: str
    lever: str
    decision: str  # what was decided, in words
    cost: float  # $ of this lever in the years of the round
    happened: str  # what came of the round, all decisions together


def setting_words(texts: Texts, value: float, unit: str) -> str:
    """A lever's value in its unit, as the page's sliders show it."""
    size = texts.number(abs(value), _SLIDER_DIGITS)
    if unit == "dollars":
        return texts.say("app.unit.dollars", {"n": size})
    if unit == "dollars_more":
        up = value > 0.0
        return texts.say("app.unit.dollars_up" if up else "app.unit.dollars_down", {"n": size})
    sign = "+" if value > 0.0 else "\N{MINUS SIGN}"
    if unit == "percent_more":
        return sign + texts.percent(abs(value))
    return texts.count("app.unit.years_more", abs(value), {"n": sign + size})


def decision_words(texts: Texts, cast: Cast, decision: Decision) -> str:
    """What was decided: 'Grant for coming home: $3,000/year'."""
    lever = cast.levers[decision.lever]
    name = texts.say(f"game.lever.{decision.lever}")
    return f"{name}: {setting_words(texts, decision.value, lever.unit)}"


def change_sentence(texts: Texts, measure: str, year: int, change: Estimate) -> str:
    """How a measure stands against today's path in a year; where the range holds 0, only that."""
    kind = happened(change)
    about = {"measure": texts.say(f"game.measure.{measure}"), "year": year}
    if _nothing(change):
        return texts.say("game.change_none", about)
    if kind == "same":
        span = {"low": _signed(texts, change.low), "high": _signed(texts, change.high)}
        return texts.say("game.change_same", {**about, **span})
    sizes = sorted(abs(v) for v in (change.low, change.high))
    span = {"n": texts.whole(abs(change.mean)), "low": texts.whole(sizes[0]), "high": texts.whole(sizes[1])}
    return texts.say("game.change_more" if kind == "more" else "game.change_fewer", {**about, **span})


def change_words(texts: Texts, change: Estimate) -> str:
    """A change for a picture: '+1,600', that it is not clear, or that there is none."""
    if _nothing(change):
        return texts.say("game.alone_none")
    return _signed(texts, change.mean) if change.distinguishable else texts.say("game.alone_unclear")


def reason(texts: Texts, score: AimScore, year: int) -> str:
    """Why an aim has its points."""
    if score.change is None:
        share = texts.percent(abs(score.share), 2)
        return texts.say("game.reason_money" if score.share >= 0.0 else "game.reason_debt", {"share": share})
    about = {"measure": texts.say(f"game.measure.{score.aim.key}"), "year": year}
    kind = happened(score.change)
    if kind == "same":
        return texts.say("game.reason_same", about)
    share = texts.percent(abs(score.share), 2)
    return texts.say("game.reason_more" if kind == "more" else "game.reason_fewer", {**about, "share": share})


def how_scored(texts: Texts, score: AimScore) -> str:
    """How the points of an aim are made."""
    points = texts.number(score.aim.points)
    if score.aim.key == MONEY:
        return texts.count("game.how_money", score.aim.points, {"points": points})
    about = {"measure": texts.say(f"game.measure.{score.aim.key}"), "points": points}
    about["share"] = texts.percent(score.aim.target)
    return texts.count("game.how_aim", score.aim.points, about)


def purse_words(texts: Texts, purse: Purse) -> str:
    """What a round's decisions cost a role, or brought in."""
    key = "game.cost" if purse.cost >= 0.0 else "game.income"
    return texts.say(key, {"sum": texts.money(abs(purse.cost)), "left": texts.money(purse.left)})


def cost_words(texts: Texts, cost: float) -> str:
    """What a lever cost in a round, or brought in."""
    return texts.say(
        "game.cost_short" if cost >= 0.0 else "game.income_short", {"sum": texts.money(abs(cost))}
    )


def refusal(texts: Texts, role: str, cost: float, there: float) -> str:
    """Why a role may not do what it would like to."""
    about = {"role": texts.say(f"game.role.{role}"), "cost": texts.money(cost), "purse": texts.money(there)}
    return texts.say("game.refused", about)


def prediction_words(texts: Texts, told: Prediction) -> str:
    """What was predicted, and whether it came true."""
    about = {
        "guess": texts.say(f"game.guess.{told.bet.guess}"),
        "measure": texts.say(f"game.measure.{told.measure}"),
        "chips": texts.count("game.chips", told.bet.chips),
    }
    return texts.say("game.predicted_right" if told.right else "game.predicted_wrong", about)


def log(texts: Texts, game: Game, outcome: Outcome) -> list[Words]:
    """Who decided what in which round, and what came of the round for that role's aim."""
    found = []
    for decision in game.decisions:
        aim = game.cast.roles[decision.role].aims[0].key
        year = game.cast.spans[decision.round].last
        came = change_sentence(texts, aim, year, outcome.change(aim, year))
        said = decision_words(texts, game.cast, decision)
        cost = float(outcome.costs([decision.lever], game.cast.spans[decision.round]).mean())
        found.append(Words(decision.round, decision.role, decision.lever, said, cost, came))
    return found


def questions(
    texts: Texts, game: Game, outcome: Outcome, scores: Sequence[RoleScore], found: Sequence[Prediction]
) -> list[str]:
    """Three questions for the class, made from what happened."""
    return [
        _money_question(texts, game, outcome, scores),
        _conflict_question(texts, game, outcome),
        _surprise_question(texts, game, outcome, found),
    ]


def _money_question(texts: Texts, game: Game, outcome: Outcome, scores: Sequence[RoleScore]) -> str:
    """What the first role's money bought."""
    first = scores[0]
    aim, year = first.aims[0].aim.key, game.now.last
    spent = sum(p.cost for p in first.purses)
    if spent <= 0.0:
        return texts.say("game.question_unspent", {"role": texts.say(f"game.role.{first.role}")})
    change = outcome.change(aim, year)
    about = {
        "role": texts.say(f"game.role.{first.role}"),
        "spent": texts.money(spent),
        "measure": texts.say(f"game.measure.{aim}"),
    }
    if happened(change) != "more":
        return texts.say("game.question_vain", about)
    own = game.cast.roles[first.role].levers
    paid = np.sum([outcome.costs(own, s) for s in game.cast.spans[: len(game.rounds)]], axis=0)
    each = ratio(paid, outcome.extra(aim, year))
    if each is None:
        return texts.say("game.question_vain", about)
    prices = {k: texts.money(getattr(each, k)) for k in ("mean", "low", "high")}
    return texts.say("game.question_price", {**about, **prices})


def _conflict_question(texts: Texts, game: Game, outcome: Outcome) -> str:
    """Whether one side's gain was the other's loss."""
    year = game.now.last
    kinds = [happened(outcome.change(m, year)) for m in ("graduates_home", "graduates_host")]
    if set(kinds) == {"more", "fewer"}:
        return texts.say("game.question_loss", {"year": year})
    if kinds == ["more", "more"]:
        return texts.say("game.question_both", {"year": year})
    return texts.say("game.question_deal", {"year": year})


def _surprise_question(texts: Texts, game: Game, outcome: Outcome, found: Sequence[Prediction]) -> str:
    """The dearest wrong prediction, or the university's students."""
    wrong = sorted((p for p in found if not p.right and p.bet.chips), key=lambda p: -p.bet.chips)
    if wrong:
        last = wrong[0]
        about = {
            "measure": texts.say(f"game.measure.{last.measure}"),
            "guess": texts.say(f"game.guess.{last.bet.guess}"),
            "happened": texts.say(f"game.guess.{last.happened}"),
            "round": last.round + 1,
        }
        return texts.say("game.question_surprise", about)
    year = game.now.last
    change = outcome.change("students_university", year)
    return texts.say(
        "game.question_university",
        {"sentence": change_sentence(texts, "students_university", year, change)},
    )


def _nothing(change: Estimate) -> bool:
    """Whether no seed shows any difference: more than that none is seen."""
    return change.mean == change.low == change.high == 0.0


def _signed(texts: Texts, value: float) -> str:
    return texts.short(value, "persons")
