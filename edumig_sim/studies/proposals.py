"""Candidates proposed by optuna and kept in its storage, so that a search goes on after a kill, also on many machines.

Every proposal is drawn by a sampler made anew with a seed of its own, from the candidates known when its generation
began. So the same study proposes the same candidates however many processes try them and however often it was stopped.
(With a storage that several searches share, the order in which they join and ask decides.)
"""

from __future__ import annotations

import socket
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import EduMigError
from edumig_sim.studies.factors import Factor, Value
from edumig_sim.studies.racing import Judged
from edumig_sim.studies.study import Study

Floats = NDArray[np.float64]
DATABASE = "search.db"
_OWNER, _VALUES, _EXCESS, _REASON, _SURPLUS = (
    "owner",
    "values",
    "excess",
    "reason",
    "surplus",
)  # attributes of a trial
_WORKER = "worker "  # begins the attribute of the storage that a search which joins leaves there
_WAIT = 60.0  # seconds that a locked SQLite file may take
_TRIES = 5  # of making tables that others make too
_BY_CHANCE = 10  # candidates before tpe makes a model of what is good
_PRIMES = (1_000_003, 7_919)


@dataclass(frozen=True, eq=False)
class Candidate:
    """A candidate. values: (futures, seeds, measures); None where it failed, for that reason, or is not tried yet."""

    number: int
    levers: Mapping[str, Value]
    values: Floats | None = None
    reason: str = ""
    tried: bool = True


class Proposals:
    """The candidates of one search in its storage."""

    def __init__(self, study: Study, name: str, storage: str, folder: Path) -> None:
        import optuna

        assert study.search is not None
        self._optuna, self._study, self._search = optuna, study, study.search
        self._owner = f"{socket.gethostname()}:{folder}"
        self._own_file = storage.startswith("sqlite")
        goals = self._search.goals
        regret = self._search.robust == "regret"
        directions = ["minimize" if regret or g.direction == "down" else "maximize" for g in goals]
        self._signs = np.ones(len(goals)) if regret else np.array([g.sign for g in goals])
        with _quiet():
            self._kept = optuna.create_study(
                study_name=name, storage=_opened(storage), directions=directions, load_if_exists=True
            )
            self._place = self._join()

    def known(self) -> list[Candidate]:
        """All candidates that were tried, by number."""
        return [
            self._candidate(t)
            for t in self._trials()
            if t.state.is_finished() and _SURPLUS not in t.user_attrs
        ]

    def elsewhere(self) -> int:
        """How many candidates other searches on this storage have in hand."""
        return sum(1 for t in self._trials() if t.state.name == "RUNNING" and not self._is_mine(t))

    def next_generation(self, first: Mapping[str, Value] | None) -> list[Candidate]:
        """Candidates to try now: those in hand when this search was stopped, and new ones to the end of a generation.

        first: the candidate to begin with. Empty when all are tried or in the hands of others.
        """
        with _quiet():
            trials = self._trials()
            if not trials and first is not None:
                self._kept.enqueue_trial(dict(first), skip_if_exists=True)
            waiting = [t for t in trials if t.state.name == "RUNNING" and self._is_mine(t)]
            tried = all(_EXCESS in t.user_attrs for t in waiting)
            hand = [self._candidate(t) if tried else self._resumed(t) for t in waiting]
            count = sum(1 for t in trials if t.state.name != "WAITING")
            size = self._search.generation
            # one that was stopped after the last proposal of its generation finishes that before it proposes more
            end = (
                count
                if waiting and count % size == 0
                else min((count // size + 1) * size, self._search.trials)
            )
            for number in range(count, end):
                proposed = self._proposed(number)
                if proposed is not None:
                    hand.append(proposed)
        return sorted(hand, key=lambda c: c.number)

    def tell(self, candidates: Sequence[Candidate], counted: Sequence[Judged | None]) -> None:
        """Keep what became of a generation. counted: what each counts for the search now; None where it failed.

        All numbers are kept before the first is told: what is stopped in between goes on with the same numbers.
        """
        with _quiet():
            trials = self._trials()
            for candidate, one in zip(candidates, counted, strict=True):
                trial = self._optuna.trial.Trial(self._kept, trials[candidate.number]._trial_id)
                if candidate.values is not None and one is not None:
                    trial.set_user_attr(_VALUES, candidate.values.tolist())
                else:
                    trial.set_user_attr(_REASON, candidate.reason)
                trial.set_user_attr(_EXCESS, [1.0] if one is None else [float(e) for e in one.excess])
            for candidate, one in zip(candidates, counted, strict=True):
                self._kept.sampler = self._sampler(candidate.number)
                if one is None:
                    self._kept.tell(candidate.number, state=self._optuna.trial.TrialState.FAIL)
                else:
                    self._kept.tell(candidate.number, [float(v) for v in one.losses * self._signs])

    def _join(self) -> int:
        """The place of this search among those that share the storage; the first has 0."""
        others = [key for key in self._kept.user_attrs if key.startswith(_WORKER)]
        mine = f"{_WORKER}{self._owner}"
        if mine not in others:
            self._kept.set_user_attr(mine, len(others))
        return int(self._kept.user_attrs[mine])

    def _trials(self) -> Sequence[Any]:
        return self._kept.get_trials(deepcopy=False)

    def _is_mine(self, trial: Any) -> bool:
        owner = trial.user_attrs.get(_OWNER)
        return owner == self._owner or (self._own_file and owner is None)

    def _proposed(self, number: int) -> Candidate | None:
        """A new candidate; None where others have begun the last one meanwhile."""
        self._kept.sampler = self._sampler(number)
        trial = self._kept.ask()
        trial.set_user_attr(_OWNER, self._owner)
        if trial.number >= self._search.trials:  # others were quicker
            trial.set_user_attr(_SURPLUS, True)
            self._kept.tell(trial, state=self._optuna.trial.TrialState.FAIL)
            return None
        return Candidate(
            trial.number, {f.path: _suggested(trial, f) for f in self._study.levers}, tried=False
        )

    def _resumed(self, frozen: Any) -> Candidate:
        """A candidate in hand when the search was stopped: what was not drawn yet is drawn as it would have been."""
        self._kept.sampler = self._sampler(frozen.number)
        trial = self._optuna.trial.Trial(self._kept, frozen._trial_id)
        trial.set_user_attr(_OWNER, self._owner)
        return Candidate(
            frozen.number, {f.path: _suggested(trial, f) for f in self._study.levers}, tried=False
        )

    def _candidate(self, trial: Any) -> Candidate:
        levers = {
            f.path: _value(f, trial.params[f.path]) for f in self._study.levers if f.path in trial.params
        }
        values = trial.user_attrs.get(_VALUES)
        reason = str(trial.user_attrs.get(_REASON, ""))
        return Candidate(trial.number, levers, None if values is None else np.array(values, float), reason)

    def _sampler(self, number: int) -> Any:
        seed = (self._search.seed * _PRIMES[0] + self._place * _PRIMES[1] + number) % 2**31
        samplers = self._optuna.samplers
        beyond = _beyond if self._search.limits else None
        if self._search.sampler == "tpe":
            return samplers.TPESampler(
                seed=seed,
                multivariate=True,
                constant_liar=True,
                constraints_func=beyond,
                n_startup_trials=_BY_CHANCE,
            )
        return samplers.NSGAIISampler(
            seed=seed, population_size=self._search.generation, constraints_func=beyond
        )


def storage_url(storage: str | None, folder: Path) -> str:
    """The address of the storage: a file in the results' folder unless one is given."""
    return f"sqlite:///{folder / DATABASE}" if storage is None else storage


def _opened(url: str) -> Any:
    """The storage of a URL. Raises EduMigError with the reason where it cannot be reached."""
    from sqlalchemy import event
    from sqlalchemy.exc import ArgumentError, SQLAlchemyError

    options = {"connect_args": {"timeout": _WAIT}} if url.startswith("sqlite") else {"pool_pre_ping": True}
    example = "such as postgresql+psycopg://user@host/database"
    try:
        storage = _made(url, options)
        if url.startswith("sqlite"):
            event.listen(storage.engine, "connect", _swiftly)
            storage.engine.dispose()  # what is connected already is connected anew, swiftly
        return storage
    except ArgumentError:
        raise EduMigError([f"storage: {url!r} is not the address of a database, {example}"]) from None
    except (ImportError, ValueError) as error:
        cure = "pip install 'edumig-sim[postgresql]'"
        raise EduMigError(
            [f"storage: the library for {url.split(':')[0]} is not there ({error}); {cure}"]
        ) from None
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        raise EduMigError([f"storage: the database cannot be reached: {reason}"]) from None


def _made(url: str, options: dict[str, Any]) -> Any:
    """The storage with its tables; where another search makes them in the same moment, its tables."""
    from optuna.storages import RDBStorage
    from sqlalchemy.exc import IntegrityError, ProgrammingError

    for _ in range(_TRIES):
        try:
            return RDBStorage(url, engine_kwargs=options)
        except (IntegrityError, ProgrammingError):
            time.sleep(1.0)
    return RDBStorage(url, engine_kwargs=options)


def _swiftly(connection: Any, record: object) -> None:
    """A file that does not wait for the disk at every number; a power cut may cost the last ones, never the file."""
    del record
    for words in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL"):
        connection.execute(words)


def _beyond(trial: Any) -> list[float]:
    """How far a trial is beyond its limits, as optuna wants it."""
    return list(trial.user_attrs.get(_EXCESS, [1.0]))


def _suggested(trial: Any, factor: Factor) -> Value:
    if factor.kind == "categorical":
        return _value(factor, trial.suggest_categorical(factor.path, list(factor.values)))
    if factor.kind == "integer":
        return int(
            trial.suggest_int(factor.path, int(factor.low), int(factor.high), log=factor.scale == "log")
        )
    return float(trial.suggest_float(factor.path, factor.low, factor.high, log=factor.scale == "log"))


def _value(factor: Factor, given: Any) -> Value:
    if factor.kind == "categorical":
        return next(v for v in factor.values if v == given)
    return int(given) if factor.kind == "integer" else float(given)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without optuna's own talk: its log, and words about features that may change."""
    import optuna

    before = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        optuna.logging.set_verbosity(before)
