"""Try mutants: pytest collects once, then each mutant gets a copy of the process and ends at the first failing test."""

from __future__ import annotations

import importlib
import os
import signal
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.mutation.graft import GraftError, graft
from tests.mutation.mutants import Mutant

ROOT = Path(__file__).resolve().parents[2]
SEEN, SURVIVED, OUT_OF_TIME, NOT_TRIED = "seen", "survived", "out of time", "not tried"
_SLOWER = 10.0  # than without a change: a mutant that takes so much longer never ends
_PATIENCE = 20.0  # seconds, at least


class Tried(NamedTuple):
    """How it went: SEEN, SURVIVED, OUT_OF_TIME (which counts as seen) or NOT_TRIED, and the test that saw it."""

    mutant: Mutant
    outcome: str
    test: str
    seconds: float


class Trial:
    """A plug-in of pytest that runs the collected tests once for every mutant instead of once."""

    def __init__(self, mutants: Iterable[Mutant], most: int, told: Callable[[Tried], None]) -> None:
        self.mutants, self.most, self.told = mutants, most, told
        self.tried: list[Tried] = []
        self.trouble = ""

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try all mutants; the tests that saw the last ones come first."""
        items = list(session.items)
        if session.testsfailed or not items:
            self.trouble = "no tests, or tests that cannot be collected"
            return True
        outcome, test, seconds = _forked(session, items, None, 600.0)
        if outcome != SURVIVED:
            self.trouble = f"without any change: {outcome} in {test}"
            return True
        limit = _PATIENCE + _SLOWER * seconds
        for mutant in self.mutants:
            if sum(t.outcome != NOT_TRIED for t in self.tried) >= self.most:
                break
            found = Tried(mutant, *_forked(session, items, mutant, limit))
            self.tried.append(found)
            self.told(found)
            killer = next((k for k, item in enumerate(items) if item.nodeid == found.test), None)
            if killer:
                items.insert(0, items.pop(killer))
        return True


def module_of(file: str) -> str:
    """edumig_sim/phases/fold.py -> edumig_sim.phases.fold."""
    return file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def tried(
    mutants: Iterable[Mutant], most: int, tests: Sequence[str], told: Callable[[Tried], None]
) -> list[Tried]:
    """Try so many of these mutants on tests (files, or nodes). Raises RuntimeError where they fail without a change."""
    trial = Trial(mutants, most, told)
    asked = ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:terminal", "--capture=no", *tests]
    previous = Path.cwd()
    os.chdir(ROOT)
    try:
        pytest.main(asked, plugins=[trial])
    finally:
        os.chdir(previous)
    if trial.trouble:
        raise RuntimeError(trial.trouble)
    return trial.tried


def _forked(
    session: pytest.Session, items: Sequence[Any], mutant: Mutant | None, limit: float
) -> tuple[str, str, float]:
    begun = time.monotonic()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            code = _inside(session, items, mutant, writing)
        except BaseException:
            code = 1
        os._exit(code)
    os.close(writing)
    ended = _waited(child, begun + limit)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        test = pipe.read()
    seconds = time.monotonic() - begun
    if ended is None:
        return OUT_OF_TIME, "", seconds
    outcome = {0: SURVIVED, 3: NOT_TRIED}.get(ended, SEEN)
    return outcome, test, seconds


def _waited(child: int, until: float) -> int | None:
    """The exit code of a child, None for one that had to be ended."""
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _inside(session: pytest.Session, items: Sequence[Any], mutant: Mutant | None, writing: int) -> int:
    """Run the tests in a copy of the process: 0 if all pass, 1 if one fails, 3 where the change cannot be made."""
    os.setpgid(0, 0)  # what it starts ends with it
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    if mutant is not None:
        try:
            graft(importlib.import_module(module_of(mutant.file)), mutant.source)
        except (GraftError, SyntaxError):
            return 3
    for item, following in zip(items, [*items[1:], None], strict=True):
        session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            os.write(writing, item.nodeid.encode())
            return 1
    return 0
