"""One game: what was decided and predicted so far, and the scenarios that this means.

A lever holds for the round in which it is set. The policies of a round begin with its first year, so that a later round
never changes an earlier year. Rounds in a row with the same lever are one policy with dated values: places that were
built are not paid for again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from edumig_sim.errors import EduMigError, Problem, nearest
from edumig_sim.game.cast import ASKED, GUESSES, Cast, Span, casts
from edumig_sim.policies import Policy
from edumig_sim.quantities import is_number, plain, whole_asked
from edumig_sim.scenario import Scenario
from edumig_sim.scenario.scenario import Headline

FORMAT = 1  # of saved games
FEWEST_REPLICATES = 2  # one run has no range
_MOST_REPLICATES = 30
_LARGEST_SEED = 2**53 - 1  # what a browser counts exactly
_AGENTS = (10, 20_000)  # of a region and cohort
_KEYS = ("v", "world", "seed", "agents", "replicates", "rounds", "draft")

Values = Mapping[str, float]  # lever -> value, those at today's mark left out


class Bet(NamedTuple):
    """A prediction of the students, and the chips on it."""

    guess: str  # more, same or fewer than on today's path
    chips: int


class Round(NamedTuple):
    """What one round decided."""

    values: Values
    bets: Mapping[str, Bet]


class Mix(NamedTuple):
    """The policies of some rounds, and the lever that each is."""

    policies: tuple[Policy, ...]
    levers: tuple[str, ...]


class Decision(NamedTuple):
    """One lever that one role moved in one round."""

    round: int
    role: str
    lever: str
    value: float


@dataclass(frozen=True, kw_only=True, eq=False)
class Game:
    """A game as far as it is decided. ground: the scenario without any of its policies."""

    cast: Cast
    ground: Scenario
    rounds: tuple[Round, ...]
    draft: Values  # levers of the round that is being decided

    @property
    def baseline(self) -> Scenario:
        """Today's policies."""
        headline = Headline(regions=self.cast.home)
        return dataclasses.replace(self.ground, policies=(), base_policies=0, headline=headline)

    @property
    def values(self) -> list[Values]:
        """The levers of each round that is decided."""
        return [r.values for r in self.rounds]

    @property
    def decisions(self) -> list[Decision]:
        """All decisions in the order of play."""
        owners = self.cast.owners
        return [
            Decision(k, owner, lever, r.values[lever])
            for k, r in enumerate(self.rounds)
            for lever, owner in owners.items()
            if r.values.get(lever)
        ]

    @property
    def now(self) -> Span:
        """The years of the last round that is decided."""
        return self.cast.spans[len(self.rounds) - 1]

    @property
    def seeds(self) -> range:
        """The seed of each replicate, as the command line has them."""
        return range(self.ground.seed, self.ground.seed + self.ground.replicates)

    def with_mix(self, values: Sequence[Values]) -> tuple[Scenario, Mix]:
        """The scenario in which these levers were set, round by round, and the policies in it."""
        made = mix(self.cast, values)
        return dataclasses.replace(self.baseline, policies=made.policies), made

    def without(self, decision: Decision) -> list[Values]:
        """The levers of each round if this one had been left at today's mark."""
        values = [dict(v) for v in self.values]
        del values[decision.round][decision.lever]
        return list(values)

    def supposed(self, role: str, own: Values) -> list[Values]:
        """The levers of all rounds and the next, if a role does this and the others carry on as in the last round."""
        last = self.values[-1] if self.rounds else {}
        owners = self.cast.owners
        others = {k: v for k, v in last.items() if owners[k] != role}
        return [*self.values, {**others, **{k: v for k, v in own.items() if owners[k] == role}}]


def mix(cast: Cast, values: Sequence[Values]) -> Mix:
    """The policies that the levers of each round mean, those that begin first at the front."""
    found = [
        (stretch[0][0], place, lever.made(stretch, end, cast.regions), key)
        for place, (key, lever) in enumerate(cast.levers.items())
        for stretch, end in _stretches([v.get(key, 0.0) for v in values], cast.spans)
    ]
    found.sort(key=lambda one: one[:2])
    return Mix(tuple(one[2] for one in found), tuple(one[3] for one in found))


def _stretches(
    values: Sequence[float], spans: Sequence[Span]
) -> Iterator[tuple[list[tuple[int, float]], int]]:
    """Rounds in a row in which a lever is off today's mark: (first year, value) of each, and their last year."""
    held: list[tuple[int, float]] = []
    for k, value in enumerate(values):
        if value:
            held.append((spans[k].first, value))
        if held and (not value or k == len(values) - 1):
            yield held, spans[k].last if value else spans[k - 1].last
            held = []


def game_of(asked: Any, ground: Scenario) -> Game:
    """A game as a page tells it. Raises EduMigError with everything that is wrong with it.

    ground: a scenario of its world, with the agents, replicates and the seed that hold unless it says others.
    """
    if not isinstance(asked, Mapping):
        raise EduMigError(["the request is no game"])
    problems = [Problem(str(k)[:40], f"is no part of a game.{nearest(str(k)[:40], _KEYS)}") for k in asked]
    problems = [p for p, k in zip(problems, asked, strict=True) if k not in _KEYS]
    if asked.get("v", FORMAT) != FORMAT:
        problems.append(Problem("v", f"this game was saved by another version; this one reads {FORMAT}"))
    world = asked.get("world", ground.world)
    if world not in casts() or world != ground.world:
        problems.append(Problem("world", f"the game is played in one of {', '.join(casts())}"))
        raise EduMigError(problems)
    cast = casts()[world]
    agents = whole_asked(asked, "agents", _AGENTS, ground.population.agents_per_region, problems)
    seed = whole_asked(asked, "seed", (0, _LARGEST_SEED), ground.seed, problems)
    most = (FEWEST_REPLICATES, _MOST_REPLICATES)
    replicates = whole_asked(asked, "replicates", most, max(ground.replicates, FEWEST_REPLICATES), problems)
    rounds = asked.get("rounds", [])
    if not isinstance(rounds, list) or len(rounds) > len(cast.spans):
        problems.append(Problem("rounds", f"is no list of at most {len(cast.spans)} rounds"))
        rounds = []
    told = tuple(_round(one, f"rounds[{k}]", cast, problems) for k, one in enumerate(rounds))
    draft = _values(asked.get("draft", {}), "draft", cast, problems)
    if problems:
        raise EduMigError(problems)
    settled = dataclasses.replace(ground.with_agents(agents), seed=seed, replicates=replicates)
    return Game(cast=cast, ground=settled, rounds=told, draft=draft)


def _round(asked: Any, place: str, cast: Cast, problems: list[Problem]) -> Round:
    if not isinstance(asked, Mapping) or set(asked) - {"levers", "bets"}:
        problems.append(Problem(place, "is no round with levers and bets"))
        return Round({}, {})
    values = _values(asked.get("levers", {}), f"{place}.levers", cast, problems)
    return Round(values, _bets(asked.get("bets", {}), f"{place}.bets", cast, problems))


def _values(asked: Any, place: str, cast: Cast, problems: list[Problem]) -> Values:
    """Lever values, each within its slider; the rest is noted."""
    if not isinstance(asked, Mapping):
        problems.append(Problem(place, "is no list of levers with values"))
        return {}
    found = {}
    levers = cast.levers
    for key, value in asked.items():
        lever = levers.get(key)
        where = f"{place}.{str(key)[:40]}"
        if lever is None:
            problems.append(Problem(where, f"there is no such lever.{nearest(str(key)[:40], levers)}"))
        elif not is_number(value) or not lever.low <= value <= lever.high:
            span = f"{plain(lever.low)} to {plain(lever.high)}"
            problems.append(Problem(where, f"{str(value)[:40]} is not a number from {span}"))
        elif value:
            found[key] = float(value)
    return found


def _bets(asked: Any, place: str, cast: Cast, problems: list[Problem]) -> Mapping[str, Bet]:
    """Predictions with chips, at most as many chips as a round has."""
    if not isinstance(asked, Mapping):
        problems.append(Problem(place, "is no list of predictions"))
        return {}
    found = {}
    for key, told in asked.items():
        where = f"{place}.{str(key)[:40]}"
        if key not in ASKED:
            problems.append(Problem(where, f"nobody asks for this.{nearest(str(key)[:40], ASKED)}"))
        elif not isinstance(told, list | tuple) or len(told) != 2 or told[0] not in GUESSES:
            problems.append(Problem(where, f"is no prediction ({', '.join(GUESSES)}) with chips"))
        elif not is_number(told[1]) or told[1] != int(told[1]) or told[1] < 0:
            problems.append(Problem(where, f"{str(told[1])[:40]} is no number of chips"))
        else:
            found[key] = Bet(told[0], int(told[1]))
    staked = sum(b.chips for b in found.values())
    if staked > cast.chips:
        problems.append(Problem(place, f"{staked} chips are staked; a round has {cast.chips}"))
    return found
