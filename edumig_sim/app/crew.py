"""Worker processes and their queue: what is asked for last by a visitor is all that is done for her.

A job that a newer one makes useless is dropped from the queue, or stopped at the end of the year that it simulates.
A job that somebody waits for with a hand on a slider comes before one that only makes intervals narrower, which is
stopped for it and done again later.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from multiprocessing.connection import Connection
from typing import Any

from edumig_sim.app.jobs import Job
from edumig_sim.app.working import work
from edumig_sim.errors import EduMigError
from edumig_sim.storage import interrupt_ignored
from edumig_sim.workers import one_thread_each

DRAGGING, WAITING, REFINING = 0, 1, 2  # the smaller comes first
MOST_WAITING = 400  # jobs of all visitors
_PATIENCE = 2.0  # seconds that a worker may take to end
_NOBODY = -1
_CRASHED = "a worker process ended before it was finished: it may have run out of memory; try fewer agents"


class SupersededError(Exception):
    """A newer request of the same visitor has taken the place of this one."""


class CrowdedError(EduMigError):
    """More is asked for than the queue holds."""


@dataclass(eq=False)
class _Task:
    number: int
    owner: str
    urgency: int
    job: Job
    answer: asyncio.Future[Any]
    tries: int = 0


@dataclass(eq=False)
class _Worker:
    """One process, its connection, and what it is doing."""

    process: Any
    connection: Connection
    stop: Any  # number of the task that it should stop
    task: _Task | None = None
    benches: list[str] = field(default_factory=list)  # what it has on its benches, the last used last


class Crew:
    """Worker processes with one queue. All methods are called in the thread of the event loop."""

    def __init__(self, size: int | None = None) -> None:
        self._size = size or max(os.cpu_count() or 1, 1)
        self._workers: list[_Worker] = []
        self._queue: list[_Task] = []
        self._numbers = count(1)
        self._closed = False

    def start(self) -> None:
        """Start the processes."""
        self._loop = asyncio.get_running_loop()
        self._workers = [self._hired() for _ in range(self._size)]

    def close(self) -> None:
        """Stop every process; what was asked for is left undone."""
        self._closed = True
        for task in [*self._queue, *(w.task for w in self._workers if w.task)]:
            _leave(task)
        self._queue.clear()
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join(_PATIENCE)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join(_PATIENCE)
            worker.connection.close()

    @property
    def processes(self) -> list[int]:
        """Numbers of the processes."""
        return [w.process.pid for w in self._workers]

    @property
    def waiting(self) -> int:
        """Jobs that nobody has begun."""
        return len(self._queue)

    def forget(self, owner: str) -> None:
        """Drop everything that was asked for under this name."""
        for task in [t for t in self._queue if t.owner == owner]:
            self._queue.remove(task)
            _leave(task)
        for worker in self._workers:
            if worker.task is not None and worker.task.owner == owner:
                _leave(worker.task)
                worker.stop.value = worker.task.number

    async def do(self, jobs: Sequence[Job], owner: str, urgency: Sequence[int]) -> list[asyncio.Future[Any]]:
        """Ask for some jobs; their answers arrive in any order. Raises CrowdedError where the queue is full."""
        if len(self._queue) + len(jobs) > MOST_WAITING:
            raise CrowdedError(["too many people are using this page just now; try again in a moment"])
        tasks = [
            _Task(next(self._numbers), owner, how, job, self._loop.create_future())
            for job, how in zip(jobs, urgency, strict=True)
        ]
        self._queue += tasks
        self._assign()
        return [task.answer for task in tasks]

    def _assign(self) -> None:
        """Give waiting jobs to free workers, the urgent first; make room for one that is dragged."""
        self._queue.sort(key=lambda t: (t.urgency, t.number))
        for task in list(self._queue):
            free = [w for w in self._workers if w.task is None]
            if not free:
                break
            self._queue.remove(task)
            self._give(min(free, key=lambda w: _fit(w, task.job.bench)), task)
        if (
            self._queue
            and self._queue[0].urgency < REFINING
            and not any(w.task is None for w in self._workers)
        ):
            self._make_room(self._queue[0].urgency)

    def _make_room(self, urgency: int) -> None:
        """Stop the least urgent job that is being done, unless one is being stopped already."""
        busy = [w for w in self._workers if w.task is not None]
        if any(w.task is not None and w.stop.value == w.task.number for w in busy):
            return
        last = max(busy, key=lambda w: w.task.urgency if w.task else 0, default=None)
        if last is not None and last.task is not None and last.task.urgency > max(urgency, WAITING):
            last.stop.value = last.task.number

    def _give(self, worker: _Worker, task: _Task) -> None:
        worker.task = task
        worker.stop.value = _NOBODY
        bench = task.job.bench
        worker.benches = [*[b for b in worker.benches if b != bench], bench][-6:]
        with suppress(OSError):  # it has ended: its listener says so
            worker.connection.send((task.number, task.job))

    def _hired(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        stop = context.Value("q", _NOBODY, lock=False)
        here, there = context.Pipe()
        with interrupt_ignored(), one_thread_each():
            process = context.Process(target=work, args=(there, stop), daemon=True)
            process.start()
        there.close()
        worker = _Worker(process, here, stop)
        threading.Thread(target=self._listen, args=(worker,), daemon=True).start()
        return worker

    def _listen(self, worker: _Worker) -> None:
        """In a thread: hand on what a worker says until it ends."""
        try:
            while True:
                said = worker.connection.recv()
                self._loop.call_soon_threadsafe(self._heard, worker, *said)
        except (EOFError, OSError, RuntimeError):
            if not self._closed:
                self._loop.call_soon_threadsafe(self._lost, worker)

    def _heard(self, worker: _Worker, number: int, what: str, answer: Any) -> None:
        task, worker.task = worker.task, None
        if task is not None and task.number == number and not task.answer.done():
            if what == "done":
                task.answer.set_result(answer)
            elif what == "stopped":  # for somebody more urgent: again later
                self._queue.append(task)
            else:
                task.answer.set_exception(EduMigError(answer))
        self._assign()

    def _lost(self, worker: _Worker) -> None:
        """A process has ended by itself: hire another, and try its job once more."""
        if self._closed:
            return
        task, worker.task = worker.task, None
        worker.connection.close()
        self._workers[self._workers.index(worker)] = self._hired()
        if task is not None and not task.answer.done():
            task.tries += 1
            if task.tries > 1:
                task.answer.set_exception(EduMigError([_CRASHED]))
            else:
                self._queue.append(task)
        self._assign()


def _fit(worker: _Worker, bench: str) -> tuple[bool, int]:
    """How well a worker suits a job: it has the bench, or else few others."""
    return bench not in worker.benches, len(worker.benches)


def _leave(task: _Task) -> None:
    if not task.answer.done():
        task.answer.set_exception(SupersededError())
        task.answer.exception()  # nobody may be waiting any more
