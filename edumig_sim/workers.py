"""Tasks in parallel processes that stay for several rounds or copy this one, and a bar that counts them.

A worker ignores Ctrl-C, which is the parent's business, and uses one thread in its numerical libraries.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

import numpy as np
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from edumig_sim.errors import EduMigError
from edumig_sim.storage import interrupt_ignored

_LOOK = 2.0  # seconds between looks at the processes of a pool from which nothing comes
_PATIENCE = 60.0  # seconds that a copy may take for its last task, after everything else is done
THREAD_LIMITS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")

Task = TypeVar("Task")
Found = TypeVar("Found")
Round = Callable[[Sequence[Task]], Iterator[tuple[int, Found]]]  # tasks -> (number of the task, its result)

_UNPROTECTED = (
    'the script that starts parallel runs does not protect its main part with: if __name__ == "__main__". '
    "Protect it, or use workers=1"
)


def check_main_is_protected() -> None:
    """A worker process that imports the user's script must not start the whole run again."""
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise EduMigError([_UNPROTECTED])


def is_whole(number: object) -> bool:
    """True for an integer of Python or NumPy; a bool is none."""
    return isinstance(number, int | np.integer) and not isinstance(number, bool)


def worker_count(workers: int | None, tasks: int) -> int:
    """How many processes to use for so many tasks. Raises EduMigError for an impossible number."""
    if workers is None:
        inside = multiprocessing.parent_process() is not None  # a worker of somebody: stay in this process
        return 1 if inside else min(os.cpu_count() or 1, tasks)
    if not is_whole(workers) or workers < 1:
        raise EduMigError([f"workers: {workers!r} is not a whole number of at least 1"])
    return min(int(workers), tasks)


@contextmanager
def at_work(function: Callable[[Task], Found], workers: int) -> Iterator[Round[Task, Found]]:
    """Gives a function that runs a round of tasks and yields (number, result) as they end.

    With one worker it runs here, in order. Otherwise the processes start once and serve every round; they are
    stopped when the block is left, however that happens.
    """
    if workers == 1:
        yield lambda tasks: ((k, function(task)) for k, task in enumerate(tasks))
        return
    before = set(multiprocessing.active_children())
    context = multiprocessing.get_context("spawn")
    with one_thread_each():
        pool = ProcessPoolExecutor(workers, mp_context=context, initializer=begin_worker)
        try:
            yield lambda tasks: _in_pool(pool, function, tasks)
            pool.shutdown()
        except BrokenProcessPool as error:
            reason = "a worker process ended before its replicate was finished: it ran out of memory or was stopped "
            raise EduMigError([f"{reason}(try fewer workers), or {_UNPROTECTED}"]) from error
        finally:
            end_pool(pool, set(multiprocessing.active_children()) - before)


def end_pool(pool: ProcessPoolExecutor, processes: Iterable[BaseProcess]) -> None:
    """End the processes of a pool, whatever they do.

    One that ends while it hands over a result leaves half of it. The pool would wait for the other half for ever, since
    it could send it itself: it holds both ends of the pipe. So its own end is closed once nobody is left who sends.
    """
    writer = getattr(getattr(pool, "_result_queue", None), "_writer", None)
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()
    if writer is not None:
        writer.close()
    pool.shutdown(wait=True, cancel_futures=True)


def first_ended(pool: ProcessPoolExecutor, futures: Iterable[Future[Found]]) -> set[Future[Found]]:
    """Wait for the first of some futures; none of them where a process ended half-way through its result.

    The pool notices by itself when a process ends, unless it waits for the rest of such a result.
    """
    dead = False
    while not (ended := wait(futures, timeout=_LOOK, return_when=FIRST_COMPLETED).done):
        processes = (getattr(pool, "_processes", None) or {}).values()
        before, dead = dead, any(not process.is_alive() for process in processes)
        if before and dead:
            break
    return ended


def _in_pool(
    pool: ProcessPoolExecutor, function: Callable[[Task], Found], tasks: Sequence[Task]
) -> Iterator[tuple[int, Found]]:
    with interrupt_ignored():  # while processes start: they inherit it until their own begins to hold
        waiting: dict[Future[Found], int] = {pool.submit(function, task): k for k, task in enumerate(tasks)}
    while waiting:
        if not (ended := first_ended(pool, waiting)):
            raise BrokenProcessPool
        for future in ended:
            yield waiting.pop(future), future.result()
            del future  # its arrays are kept elsewhere: let go of them


@contextmanager
def alongside(function: Callable[[Task], object], tasks: Sequence[Task]) -> Iterator[None]:
    """Does the tasks in copies of this process while the block runs, and afterwards here what is left of them.

    Where a process cannot be copied safely (only Linux can, and not with threads about), all are done here. What
    a task does must be seen outside the process, such as a file; a task that failed in a copy is done once more
    here, so that its error is told here.
    """
    copies = worker_count(None, len(tasks)) - 1 if tasks and _may_copy() else 0
    if copies == 0:
        yield
        for task in tasks:
            function(task)
        return
    context = multiprocessing.get_context("fork")
    taken = context.Value("i", 0)

    def work() -> None:
        while (k := _next(taken)) < len(tasks):
            function(tasks[k])

    processes: list[BaseProcess] = []
    try:
        with (
            interrupt_ignored(),
            suppress(OSError),
            warnings.catch_warnings(),
        ):  # OSError: no memory for a copy
            warnings.simplefilter("ignore", DeprecationWarning)  # of idle threads of numerical libraries
            for _ in range(copies):
                process: BaseProcess = context.Process(target=_quietly, args=(work,), daemon=True)
                process.start()
                processes.append(process)
        yield
        work()
        for process in processes:
            process.join(_PATIENCE)
        failed = [process for process in processes if process.exitcode != 0]
        _stop(failed)
        for task in tasks if failed else ():
            function(task)
    finally:
        _stop(processes)


def _stop(processes: Iterable[BaseProcess]) -> None:
    for process in processes:
        if process.is_alive():
            process.terminate()
            process.join()


def _may_copy() -> bool:
    """Whether a copy of this process can go on: a thread's locks would stay locked in it for ever."""
    return (
        sys.platform == "linux"
        and threading.active_count() == 1
        and not multiprocessing.current_process().daemon
    )


def _next(taken: Any) -> int:
    """The number of the next task that nobody has taken."""
    with taken.get_lock():
        taken.value += 1
        return int(taken.value) - 1


def _quietly(work: Callable[[], None]) -> None:
    """In a copy: errors are told by the parent, which does the tasks again."""
    try:
        work()
    except (Exception, KeyboardInterrupt):
        sys.exit(1)


def begin_worker() -> None:
    """In a worker: Ctrl-C is the parent's business, which stops the workers; one that lost its parent ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that is killed cannot stop its workers, which would wait for tasks for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def one_thread_each() -> Iterator[None]:
    """Processes started inside use one thread each in their numerical libraries."""
    before = {name: os.environ.get(name) for name in THREAD_LIMITS}
    os.environ.update(dict.fromkeys(THREAD_LIMITS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


class Bar:
    """Counts replicates, or what it is told to, on the terminal."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task("replicates", total=None)

    def name(self, what: str) -> None:
        """Say what is counted, where it is not replicates."""
        self._progress.update(self._task, description=what)

    def expect(self, total: int | None) -> None:
        """Say how many replicates there will be, as far as is known now."""
        self._progress.update(self._task, total=total)

    def advance(self) -> None:
        """One more is done."""
        self._progress.advance(self._task)


@contextmanager
def progress_bar(shown: bool) -> Iterator[Bar]:
    """A bar on the terminal that counts replicates; silent where there is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    hidden = not (shown and console.is_terminal)
    with Progress(*columns, console=console, disable=hidden, transient=True) as progress:
        yield Bar(progress)
