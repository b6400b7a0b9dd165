"""What the page shows of a game: the cast before it, the state of play after each round; ready for JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from edumig_sim.game.cast import ASKED, GUESSES, MEASURES, MONEY, Cast
from edumig_sim.game.game import FORMAT, Decision, Game
from edumig_sim.game.outcome import Floats, Outcome
from edumig_sim.game.score import AimScore, RoleScore, predictions, role_scores, student_points
from edumig_sim.game.telling import (
    change_sentence,
    change_words,
    cost_words,
    decision_words,
    how_scored,
    log,
    prediction_words,
    purse_words,
    questions,
    reason,
)
from edumig_sim.paired import Estimate
from edumig_sim.scenario import Scenario
from edumig_sim.texts import Texts
from edumig_sim.world import load_world
from edumig_sim.world.calibration import world_parameters


def cast_shown(cast: Cast, ground: Scenario, texts: Texts) -> dict[str, Any]:
    """Who plays where, with which levers and money."""
    world = load_world(cast.world, world_parameters(cast.world, {}))
    named = dict(zip(world.codes, world.names, strict=True))
    return {
        "v": FORMAT,
        "world": cast.world,
        "start": ground.start,
        "seed": ground.seed,
        "agents": ground.population.agents_per_region,
        "replicates": ground.replicates,
        "spans": [list(span) for span in cast.spans],
        "chips": cast.chips,
        "asked": list(ASKED),
        "guesses": list(GUESSES),
        "measures": list(MEASURES),
        "home": texts.of(cast.home_name),
        "places": {
            key: texts.listed([texts.of(named[c]) for c in getattr(cast, key)])
            for key in ("home", "host", "university")
        },
        "roles": {
            key: {
                "budget": role.budget,
                "aims": [_how(texts, AimScore(aim, 0, None, 0.0)) for aim in role.aims],
                "levers": {
                    name: {
                        "unit": lever.unit,
                        "low": lever.low,
                        "high": lever.high,
                        "step": lever.step,
                        "programmes": lever.programmes,
                    }
                    for name, lever in role.levers.items()
                },
            }
            for key, role in cast.roles.items()
        },
    }


def game_shown(game: Game, outcome: Outcome, texts: Texts) -> dict[str, Any]:
    """Everything that is known after the rounds played; nothing of the years after them but today's path."""
    until = game.now.last
    found, scores = predictions(game, outcome), role_scores(game, outcome)
    rounds = len(game.rounds)
    return {
        "rounds": rounds,
        "years": list(range(game.ground.start, game.ground.end + 1)),
        "agents": game.ground.population.agents_per_region,
        "replicates": game.ground.replicates,
        "seed": game.ground.seed,
        "measures": {
            m: {**_paths(outcome, m, until), "told": change_words(texts, outcome.change(m, until))}
            for m in MEASURES
        },
        "happened": [change_sentence(texts, m, until, outcome.change(m, until)) for m in MEASURES],
        "roles": {score.role: _role(texts, score, until) for score in scores},
        "students": {
            "points": student_points(game.cast, rounds, found),
            "how": texts.say("game.how_students"),
            "predictions": [
                {
                    "round": p.round,
                    "right": p.right,
                    "won": p.won,
                    "told": prediction_words(texts, p),
                }
                for p in found
            ],
        },
        "log": _log(texts, game, outcome),
        "questions": questions(texts, game, outcome, scores, found),
    }


def alone_shown(
    texts: Texts, game: Game, decision: Decision, found: Mapping[str, Estimate]
) -> dict[str, Any]:
    """What one decision did by itself: every measure in the last year played."""
    return {
        "round": decision.round,
        "role": decision.role,
        "lever": decision.lever,
        "decision": decision_words(texts, game.cast, decision),
        "changes": {
            m: {
                "clear": e.distinguishable,
                "mean": _known(e.mean),
                "low": _known(e.low),
                "high": _known(e.high),
            }
            for m, e in found.items()
        },
    }


def _role(texts: Texts, score: RoleScore, year: int) -> dict[str, Any]:
    return {
        "points": score.points,
        "aims": [{**_how(texts, a), "points": a.points, "told": reason(texts, a, year)} for a in score.aims],
        "purses": [{**p._asdict(), "left": p.left, "told": purse_words(texts, p)} for p in score.purses],
    }


def _how(texts: Texts, score: AimScore) -> dict[str, Any]:
    name = texts.say("game.money" if score.aim.key == MONEY else f"game.measure.{score.aim.key}")
    return {"key": score.aim.key, "name": name, "how": how_scored(texts, score)}


def _log(texts: Texts, game: Game, outcome: Outcome) -> list[dict[str, Any]]:
    return [
        {**words._asdict(), "money": cost_words(texts, words.cost)} for words in log(texts, game, outcome)
    ]


def _paths(outcome: Outcome, measure: str, until: int) -> dict[str, Sequence[float | None]]:
    """Today's path over all years, the effect with its range as far as the game has come."""
    before, *rest = outcome.bands(measure)
    played = slice(0, until - outcome.start + 1)
    effect, low, high = (_all(path[played]) for path in rest)
    return {"before": _all(before), "effect": effect, "low": low, "high": high}


def _all(values: Floats) -> list[float | None]:
    return [_known(v) for v in values]


def _known(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
