"""Processes of this machine that simulate chunks. One that dies costs only the chunks that it had in hand."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager

from edumig_sim.storage import interrupt_ignored
from edumig_sim.studies.chunks import Done, Runner, Task, given_up, simulate_chunk
from edumig_sim.workers import begin_worker, end_pool, first_ended, one_thread_each

AHEAD = 2  # chunks in hand per process: the next one waits beside it
SUSPECT, LOST = 2, 3  # deaths of processes after which a chunk runs alone, and is given up
DIED = "the worker process ended before it was done, three times: it ran out of memory or was stopped"


@contextmanager
def processes(workers: int) -> Iterator[Runner]:
    """Gives a runner of so many processes; with one, this process does the work."""
    if workers == 1:
        yield lambda tasks: (simulate_chunk(task) for task in tasks)
        return
    pool = _Pool(workers)
    try:
        yield pool.run
    finally:
        pool.stop()


class _Pool:
    """Processes that are started anew when one of them dies."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._before = set(multiprocessing.active_children())
        self._pool: ProcessPoolExecutor | None = None
        self._deaths: dict[int, int] = {}  # chunk -> how often its process died

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Chunks as they end. Only so many tasks are in hand that no process waits."""
        coming, again = iter(tasks), list[Task]()
        hand: dict[Future[Done], Task] = {}
        while True:
            self._fill(hand, coming, again)
            if not hand:
                return
            assert self._pool is not None
            ended = first_ended(self._pool, hand)
            broken = not ended
            for future in ended:
                if isinstance(future.exception(), BrokenProcessPool):
                    broken = True
                    continue
                del hand[future]
                yield future.result()
            if broken:
                yield from self._buried(hand, again)

    def stop(self) -> None:
        """End all processes, whatever they do."""
        if self._pool is None:
            return
        end_pool(self._pool, set(multiprocessing.active_children()) - self._before)
        self._pool = None

    def _fill(self, hand: dict[Future[Done], Task], coming: Iterator[Task], again: list[Task]) -> None:
        """Hand out tasks; a chunk that was there when processes died twice runs alone, to find the culprit."""
        while len(hand) < self._workers * AHEAD:
            if again:
                alone = self._deaths[again[0].number] >= SUSPECT
                if alone and hand:
                    return
                self._submit(hand, again.pop(0))
                if alone:
                    return
            else:
                task = next(coming, None)
                if task is None:
                    return
                self._submit(hand, task)

    def _submit(self, hand: dict[Future[Done], Task], task: Task) -> None:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self._workers, mp_context=context, initializer=begin_worker)
        with one_thread_each(), interrupt_ignored():  # a process may start now, and inherits both
            try:
                hand[self._pool.submit(simulate_chunk, task)] = task
            except BrokenProcessPool:  # found out just now: the others in hand will say so too
                self._pool.shutdown(wait=True, cancel_futures=True)
                failed: Future[Done] = Future()
                failed.set_exception(BrokenProcessPool())
                hand[failed] = task

    def _buried(self, hand: dict[Future[Done], Task], again: list[Task]) -> Iterator[Done]:
        """After a death: all processes anew, and everything in hand once more, except what died too often."""
        self.stop()
        for future, task in list(hand.items()):
            del hand[future]
            if future.done() and not future.cancelled() and future.exception() is None:
                yield future.result()
                continue
            self._deaths[task.number] = self._deaths.get(task.number, 0) + 1
            if self._deaths[task.number] >= LOST:
                yield given_up(task, DIED)
            else:
                again.append(task)
        again.sort(key=lambda task: self._deaths[task.number])
