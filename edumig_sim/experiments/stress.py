"""Stress test of an answer: how far each assumption moves it, and the smallest change that turns it round.

`stress` varies the plausible ranges of a scenario's assumptions (`assumptions`), with the same seeds everywhere, and
gives a `Stress`: a table of assumptions, what turns the sign of the policy's headline effect, and that in words.
"""

from __future__ import annotations

import dataclasses
import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from edumig_sim import __version__
from edumig_sim.arms import case
from edumig_sim.errors import EduMigError
from edumig_sim.experiments.assumptions import Assumption, assumptions_of, unvaried
from edumig_sim.experiments.stress_runs import (
    Evaluations,
    HeadlineEffect,
    OutOfTimeError,
    Place,
    moves,
)
from edumig_sim.experiments.stress_search import (
    TOGETHER,
    Tried,
    Turn,
    nearest_alone,
    nearest_together,
    tried,
)
from edumig_sim.paired import Estimate, Floats
from edumig_sim.run import prepare_processes, replicate_seeds
from edumig_sim.stopping import parse_time
from edumig_sim.workers import at_work, progress_bar, worker_count
from edumig_sim.world import load_world
from edumig_sim.world.calibration import read_calibration, world_parameters

if TYPE_CHECKING:
    from edumig_sim.arms import Case
    from edumig_sim.scenario import Scenario

HIDING = 3  # assumptions whose way to "no longer distinguishable" is looked for, where none reverses
REPLICATES = 6  # pairs at every point, where a scenario has more
LEAST = 2  # pairs; with one there is no interval


@dataclass(frozen=True, kw_only=True)
class Stress:
    """What a stress test found; `stopped` says why it is not complete: "" (it is), "time" or "interrupted"."""

    scenario: Scenario
    digest: str  # of both sides of the comparison and the data of their world
    place: Place | None  # what the headline is about; None where nothing was simulated
    seeds: tuple[int, ...]
    assumptions: tuple[Assumption, ...]
    unvaried: tuple[str, ...]
    central: Estimate | None  # the effect under the usual assumptions
    ends: tuple[Tried, ...]  # every assumption at the ends of its range, as far as simulated
    alone: tuple[Turn, ...]  # of each that turns the sign by itself, the smallest change; nearest first
    lost: tuple[Turn, ...]  # where none does: the same for no longer distinguishable from no effect
    together: Turn | None  # the smallest change of the most influential together
    joined: tuple[Tried, ...]  # which ends were moved together
    corner: Estimate | None  # what is left with all of these at their ends
    searched: bool
    stopped: str
    evaluations: Evaluations

    @property
    def sign(self) -> float:
        """1 or -1: the sign of the usual effect; 0 where it cannot be told from no effect."""
        return 0.0 if self.central is None or not self.central.distinguishable else np.sign(self.central.mean)

    def tried_of(self, assumption: Assumption) -> list[Tried]:
        """What was tried of an assumption by itself."""
        return [t for t in self.ends if t.assumption == assumption]

    def ranked(self) -> list[Assumption]:
        """The assumptions that were tried, those that move the answer most first."""
        moved = {
            a: max((abs(t.shift.mean) for t in self.tried_of(a)), default=-1.0) for a in self.assumptions
        }
        return sorted((a for a, size in moved.items() if size >= 0.0), key=lambda a: -moved[a])


def stress(
    scenario: Scenario | str | Path,
    *,
    replicates: int | None = None,
    workers: int | None = None,
    search: bool = True,
    max_time: str | None = None,
    resume: Path | None = None,
    progress: bool = True,
) -> Stress:
    """Varies the assumptions of a scenario and looks for the smallest change that turns its answer round.

    replicates: pairs at every point (default: the scenario's, at most 6). search=False only varies one at a time.
    max_time: stop before a round that would end later, such as '5m'. resume: a file of evaluations of an earlier test
    of the same scenario. Ctrl-C ends the search; what is known so far is given, `stopped` saying so.
    """
    from edumig_sim.scenario import load_scenario

    plan = load_scenario(scenario) if isinstance(scenario, str | Path) else scenario
    plan = dataclasses.replace(plan, uncertainty="none")
    pair = case(plan, None, assumptions=False)
    count = min(plan.replicates, REPLICATES) if replicates is None else replicates
    if isinstance(count, int) and count < LEAST:
        raise EduMigError(
            [f"replicates: {count}; one pair cannot tell an effect from chance. Use {LEAST} or more"]
        )
    seeds = replicate_seeds(plan, count, None)
    limit = np.inf if max_time is None else parse_time(max_time)
    prepare_processes()
    known = Evaluations(seeds=seeds, most_seconds=limit, begun=time.monotonic())
    digest = _digest(pair)
    if resume is not None:
        known.resume(resume, digest)
    test = _Test(pair, known)
    with (
        progress_bar(progress) as bar,
        at_work(HeadlineEffect(case=pair), worker_count(workers, len(seeds))) as work,
    ):
        bar.name("simulations")
        known.work, known.bar = work, bar
        bar.expect(test.tasks)
        test.go(search)
    return test.found(search, digest)


class _Test:
    """The steps of a stress test; each leaves what it found, so that the rest may be missing."""

    def __init__(self, pair: Case, known: Evaluations) -> None:
        self.pair, self.known = pair, known
        self.assumptions = assumptions_of(pair.reform)
        self.ends: list[Tried] = []
        self.turns: list[Turn] = []
        self.together: Turn | None = None
        self.joined: list[Tried] = []
        self.corner: Estimate | None = None
        self.sign = 0.0
        self.stopped = ""

    @property
    def tasks(self) -> int:
        """Simulated pairs of the first part; the search adds some."""
        return (1 + sum(len(a.ends()) for a in self.assumptions)) * len(self.known.seeds)

    def go(self, search: bool) -> None:
        """All steps, until time is up or somebody interrupts."""
        try:
            self._screen()
            if search and self.sign:
                self._turn_alone()
                self._turn_together()
        except OutOfTimeError:
            self.stopped = "time"
        except KeyboardInterrupt:
            self.stopped = "interrupted"

    def _screen(self) -> None:
        central = self.known.effect(())
        self.sign = float(np.sign(central.mean)) if central.distinguishable else 0.0
        for a in self.assumptions:
            self.known.prepare([moves({a: value}) for value in a.ends()])
            self.ends += [tried(self.known, a, value, self.sign) for value in a.ends()]

    def _turn_alone(self) -> None:
        reversing = [e for e in self.ends if e.state == "reversed"]
        hiding = sorted((e for e in self.ends if e.state == "lost"), key=lambda e: -abs(e.shift.mean))
        for end in reversing or hiding[:HIDING]:
            self.turns.append(nearest_alone(self.known, end, self.sign))

    def _turn_together(self) -> None:
        against = [e for e in self.ends if not e.assumption.switch and e.shift.mean * self.sign < 0.0]
        worst: dict[Assumption, Tried] = {}
        for end in sorted(against, key=lambda e: -abs(e.shift.mean)):
            worst.setdefault(end.assumption, end)
        self.joined = list(worst.values())[:TOGETHER]
        if len(self.joined) > 1:
            correlation = _correlation(self.pair.reform, [e.assumption for e in self.joined])
            self.together, self.corner = nearest_together(self.known, self.joined, correlation, self.sign)

    def found(self, searched: bool, digest: str) -> Stress:
        """The result, as far as it goes."""
        plan = self.pair.reform
        central = self.known.effect(()) if self.known.has(()) else None
        by_distance = sorted(self.turns, key=lambda t: (np.isnan(t.distance), t.distance))
        return Stress(
            scenario=plan,
            digest=digest,
            place=self.known.place,
            seeds=tuple(self.known.seeds),
            assumptions=tuple(self.assumptions),
            unvaried=unvaried(plan),
            central=central,
            ends=tuple(self.ends),
            alone=tuple(t for t in by_distance if t.state == "reversed"),
            lost=tuple(t for t in by_distance if t.state == "lost"),
            together=self.together,
            joined=tuple(self.joined),
            corner=self.corner,
            searched=searched,
            stopped=self.stopped,
            evaluations=dataclasses.replace(self.known, work=None, bar=None),
        )


def _correlation(plan: Scenario, chosen: Sequence[Assumption]) -> Floats:
    """Correlation (K, K) of assumptions in the world's calibration; none without one."""
    found = read_calibration(plan.world)
    if found is None:
        return np.eye(len(chosen))
    names = [p.name for p in found.parameters]
    at = [names.index(a.name) for a in chosen]
    return found.correlation[np.ix_(at, at)]


def _digest(pair: Case) -> str:
    """What the numbers of a test depend on, but for the seeds."""
    plan = pair.reform
    parts = [
        *(side.numeric().digest for side in (pair.baseline, pair.reform)),
        repr(plan.headline),  # it says of which number the assumptions are asked
        load_world(plan.world, world_parameters(plan.world, plan.parameters)).digest,
        __version__,
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
