"""What a class takes home: the log as CSV, the policy mix as a scenario file."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Mapping
from typing import Any, NamedTuple

from edumig_sim import __version__
from edumig_sim.game.cast import MEASURES, MONEY
from edumig_sim.game.game import Decision, Game
from edumig_sim.game.outcome import Outcome
from edumig_sim.game.score import predictions, role_scores, student_points
from edumig_sim.game.telling import change_sentence, log, prediction_words, reason
from edumig_sim.paired import Estimate
from edumig_sim.spreadsheet import harmless_row
from edumig_sim.texts import Texts

COLUMNS = ("kind", "round", "years", "role", "what", "cost_usd", "points", "change", "low", "high", "told")
_TITLE = "A role game: the policies of all roles together"

Alone = Mapping[Decision, Mapping[str, Estimate]]  # what taking a decision away changes, by measure


class Row(NamedTuple):
    """A line of the log; "" where there is nothing to say."""

    kind: str
    round: int
    years: str
    role: str
    what: str
    cost_usd: str = ""
    points: str = ""
    change: str = ""
    low: str = ""
    high: str = ""
    told: str = ""


def scenario_text(game: Game) -> str:
    """All decisions as a scenario file, which the command line runs to the same numbers."""
    scenario, _ = game.with_mix(game.values)
    verb = "compare" if scenario.policies else "run"
    head = f"# Saved by the role game of EduMig Sim {__version__}. To see the same numbers: edumig {verb} THIS_FILE\n"
    return head + dataclasses.replace(scenario, title=_TITLE).canonical()


def log_text(texts: Texts, game: Game, outcome: Outcome, alone: Alone) -> str:
    """Decisions with what they cost, what came of each round, predictions and scores, as CSV."""
    out = io.StringIO()
    rows = [*_decisions(texts, game, outcome, alone), *_money(game, outcome), *_changes(texts, game, outcome)]
    rows += [*_predictions(texts, game, outcome), *_scores(texts, game, outcome)]
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(harmless_row(row) for row in rows)
    return out.getvalue()


def _decisions(texts: Texts, game: Game, outcome: Outcome, alone: Alone) -> list[Row]:
    rows = []
    for decision, words in zip(game.decisions, log(texts, game, outcome), strict=True):
        cost = f"{words.cost:.0f}"
        row = Row("decision", words.round + 1, _years(game, words.round), words.role, words.decision, cost)
        by_itself = alone.get(decision, {}).get(game.cast.roles[words.role].aims[0].key)
        rows.append(row._replace(told=words.happened, **_bounds(by_itself)))
    return rows


def _money(game: Game, outcome: Outcome) -> list[Row]:
    return [
        Row("money", k + 1, _years(game, k), score.role, f"left: {purse.left:.0f}", f"{purse.cost:.0f}")
        for score in role_scores(game, outcome)
        for k, purse in enumerate(score.purses)
    ]


def _changes(texts: Texts, game: Game, outcome: Outcome) -> list[Row]:
    rows = []
    for k in range(len(game.rounds)):
        year = game.cast.spans[k].last
        for measure in MEASURES:
            change = outcome.change(measure, year)
            told = change_sentence(texts, measure, year, change)
            row = Row("outcome", k + 1, _years(game, k), "", texts.say(f"game.measure.{measure}"), told=told)
            rows.append(row._replace(**_bounds(change)))
    return rows


def _predictions(texts: Texts, game: Game, outcome: Outcome) -> list[Row]:
    return [
        Row(
            "prediction",
            p.round + 1,
            _years(game, p.round),
            "students",
            texts.say(f"game.measure.{p.measure}"),
            points=f"{p.won:g}",
            told=prediction_words(texts, p),
        )
        for p in predictions(game, outcome)
    ]


def _scores(texts: Texts, game: Game, outcome: Outcome) -> list[Row]:
    last, year = len(game.rounds) - 1, game.now.last
    rows = []
    for score in role_scores(game, outcome):
        for one in score.aims:
            what = texts.say("game.money" if one.aim.key == MONEY else f"game.measure.{one.aim.key}")
            row = Row("score", last + 1, _years(game, last), score.role, what, points=str(one.points))
            rows.append(row._replace(told=reason(texts, one, year)))
    points = student_points(game.cast, last + 1, predictions(game, outcome))
    rows.append(Row("score", last + 1, _years(game, last), "students", "", points=str(points)))
    return rows


def _years(game: Game, k: int) -> str:
    span = game.cast.spans[k]
    return f"{span.first}-{span.last}"


def _bounds(change: Estimate | None) -> dict[str, Any]:
    if change is None:
        return {}
    return {"change": f"{change.mean:.6g}", "low": f"{change.low:.6g}", "high": f"{change.high:.6g}"}
