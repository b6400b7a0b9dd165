"""What a game's runs say: paths of four measures without and with its policies, and what each role has paid."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.game.cast import MEASURES, Cast, Span
from edumig_sim.paired import Estimate, differences, estimate, interval

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
Arrays = Mapping[str, Floats]
_GROSS, _ADMIN, _RECOVERED, _FORGONE = range(4)
_MILLION = 1e6


class Where(NamedTuple):
    """Positions of the cast's regions."""

    home: Rows
    host: Rows
    university: Rows


class Taken(NamedTuple):
    """What is kept of one run; T years, K policies."""

    paths: Mapping[str, Floats]  # measure -> (T,) persons
    costs: Floats  # (T, K) $, what each policy costs those who run it: outlays less what it brings in


def where(cast: Cast, codes: Sequence[str]) -> Where:
    """Positions of the cast among region codes."""
    place = {code: i for i, code in enumerate(codes)}
    return Where(*(np.array([place[c] for c in group]) for group in (cast.home, cast.host, cast.university)))


def taken(arrays: Arrays, place: Where) -> Taken:
    """What a game keeps of the recorded arrays of a run."""
    skilled, enrolled, spend = arrays["skilled"], arrays["enrolled_expected"], arrays["spend"]
    away = np.setdiff1d(np.arange(skilled.shape[1]), place.home)
    paths = (
        skilled[:, :, place.home].sum(axis=(1, 2)),
        enrolled[:, place.home][:, :, away].sum(axis=(1, 2)),
        skilled[:, :, place.host].sum(axis=(1, 2)),
        enrolled[:, :, place.university].sum(axis=(1, 2)),
    )
    cost = spend[:, :, [_GROSS, _ADMIN, _FORGONE]].sum(axis=2) - spend[:, :, _RECOVERED]
    cost += arrays[
        "induced"
    ]  # what a change of places brings in fees and costs in teaching is the host's too
    return Taken(dict(zip(MEASURES, paths, strict=True)), cost * _MILLION)


@dataclass(frozen=True, kw_only=True, eq=False)
class Outcome:
    """Paired runs of a game; S seeds, T years from `start`."""

    start: int
    before: Sequence[Taken]
    after: Sequence[Taken]
    levers: Sequence[str]  # which lever each policy of `after` is

    def change(self, measure: str, year: int) -> Estimate:
        """The paired effect of all policies in a year, with its range."""
        return estimate(self.extra(measure, year))

    def extra(self, measure: str, year: int) -> Floats:
        """The paired difference in a year of each seed, (S,) persons."""
        found: Floats = self._differences[measure][:, year - self.start]
        return found

    def level(self, measure: str, year: int) -> float:
        """Today's path in a year."""
        return float(np.mean([run.paths[measure][year - self.start] for run in self.before]))

    def bands(self, measure: str) -> tuple[Floats, Floats, Floats, Floats]:
        """Today's path, the effect and its bounds, (T,) each."""
        before = np.mean([run.paths[measure] for run in self.before], axis=0)
        mean, low, high, _ = interval(self._differences[measure])
        return before, mean, low, high

    def costs(self, levers: Collection[str], span: Span) -> Floats:
        """What the policies of some levers cost in some years, (S,) $; promises of earlier years included."""
        own = [k for k, lever in enumerate(self.levers) if lever in levers]
        years = slice(span.first - self.start, span.last + 1 - self.start)
        return np.array([run.costs[years][:, own].sum() for run in self.after])

    @cached_property
    def _differences(self) -> Mapping[str, Floats]:
        return {
            name: differences(
                *(np.stack([run.paths[name] for run in side]) for side in (self.before, self.after))
            )
            for name in MEASURES
        }


class Purse(NamedTuple):
    """A role's money in one round, $."""

    brought: float  # left from the rounds before; below 0 where more was spent than there was
    budget: float
    cost: float  # what its policies cost in these years, promises of earlier rounds included

    @property
    def left(self) -> float:
        """What goes into the next round."""
        return self.brought + self.budget - self.cost


def purses(cast: Cast, role: str, outcome: Outcome, rounds: int) -> list[Purse]:
    """A role's money in each round that is played."""
    found: list[Purse] = []
    for span in cast.spans[:rounds]:
        brought = found[-1].left if found else 0.0
        cost = float(outcome.costs(cast.roles[role].levers, span).mean())
        found.append(Purse(brought, cast.roles[role].budget, cost))
    return found
