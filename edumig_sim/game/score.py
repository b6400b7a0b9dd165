"""The score: points for each aim of a role, and for the students' predictions.

A change that cannot be told from none gives no points, however large it looks. A target that is half reached gives half
of its points, and a change the other way takes points away. The students' chips: a right prediction wins its stake, a
wrong one of three loses half of it, so that guessing wins nothing in the long run.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from edumig_sim.game.cast import ASKED, GUESSES, MONEY, Aim, Cast
from edumig_sim.game.game import Bet, Game
from edumig_sim.game.outcome import Outcome, Purse, purses
from edumig_sim.paired import Estimate

BEST = 100.0  # points of students who put all chips of all rounds on right predictions


class AimScore(NamedTuple):
    """Points for one aim and what they are for."""

    aim: Aim
    points: int
    change: Estimate | None  # of the measure; None for money
    share: float  # change as a share of today's path, or the share of all money that is left


class RoleScore(NamedTuple):
    """A role's score after the rounds that are played."""

    role: str
    aims: tuple[AimScore, ...]
    purses: tuple[Purse, ...]

    @property
    def points(self) -> int:
        """The sum."""
        return sum(a.points for a in self.aims)


class Prediction(NamedTuple):
    """One prediction of the students, held against what happened."""

    round: int
    measure: str
    bet: Bet
    happened: str  # more, same or fewer
    change: Estimate

    @property
    def right(self) -> bool:
        """Whether it came true."""
        return self.bet.guess == self.happened

    @property
    def won(self) -> float:
        """Chips won; below 0 where they are lost."""
        return float(self.bet.chips) if self.right else -self.bet.chips / (len(GUESSES) - 1)


def role_scores(game: Game, outcome: Outcome) -> list[RoleScore]:
    """The score of each role with money, in the order of play."""
    rounds = len(game.rounds)
    found = []
    for key, role in game.cast.roles.items():
        money = purses(game.cast, key, outcome, rounds)
        aims = [_aim(aim, game, outcome, money) for aim in role.aims]
        found.append(RoleScore(key, tuple(aims), tuple(money)))
    return found


def predictions(game: Game, outcome: Outcome) -> list[Prediction]:
    """What the students have predicted, round by round, against the last year of the round."""
    found = []
    for k, played in enumerate(game.rounds):
        for measure in ASKED:
            if measure in played.bets:
                change = outcome.change(measure, game.cast.spans[k].last)
                found.append(Prediction(k, measure, played.bets[measure], happened(change), change))
    return found


def student_points(cast: Cast, rounds: int, found: Sequence[Prediction]) -> int:
    """Points of the students: chips won of all that they could have staked."""
    return round(BEST * sum(p.won for p in found) / (cast.chips * rounds))


def happened(change: Estimate) -> str:
    """more, fewer, or the same where the range holds 0."""
    if not change.distinguishable:
        return "same"
    return "more" if change.mean > 0.0 else "fewer"


def _aim(aim: Aim, game: Game, outcome: Outcome, money: Sequence[Purse]) -> AimScore:
    if aim.key == MONEY:
        share = money[-1].left / sum(p.budget for p in money)
        return AimScore(aim, round(aim.points * share), None, share)
    year = game.now.last
    change = outcome.change(aim.key, year)
    share = change.mean / outcome.level(aim.key, year)
    points = round(aim.points * share / aim.target) if change.distinguishable else 0
    return AimScore(aim, points, change, share)
