"""Chunks on a Dask cluster: any scheduler that answers at an address. A cluster has its own scheduler; we have none.

Workers may die: the scheduler gives their chunks to others. The scheduler itself may be started anew: what it had in
hand is handed out again. Results come back here and are written here, so that workers need no common disk.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from edumig_sim.errors import EduMigError
from edumig_sim.studies.chunks import Done, Runner, Task, given_up, simulate_chunk

AHEAD = 2  # chunks in hand per thread of the cluster
_PATIENCE = 300.0  # seconds for a scheduler to come back, and for a first worker
_CONNECT = 30.0  # seconds for a first answer
_LOOK = 0.05  # seconds between looks at the chunks in hand
_COUNT = 2.0  # seconds between counts of the cluster's threads
_KILLED = "KilledWorker"
_DIED = "the workers that had it ended before it was done, again and again: they ran out of memory or were stopped"


@contextmanager
def on_cluster(address: str) -> Iterator[Runner]:
    """Gives a runner on the cluster of a scheduler. Raises EduMigError where none answers."""
    cluster = _Cluster(address)
    try:
        yield cluster.run
    finally:
        cluster.close()


class _Cluster:
    """A connection to a scheduler, made anew when it is lost."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._hand: dict[Any, Task] = {}  # future -> chunk
        self._client: Any = None
        self._tries = 0  # names of tasks are never used twice
        self._threads, self._counted = 0, -_COUNT
        self._connect(_CONNECT)

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Chunks as they end; only so many are in hand that no worker waits."""
        coming, again = iter(tasks), list[Task]()
        while True:
            if self._client.status != "running":
                again += self._hand.values()
                self._hand = {}
                self._connect(_PATIENCE)
            self._fill(coming, again)
            if not self._hand:
                return
            ended = [future for future in self._hand if future.done()]
            if not ended:
                time.sleep(_LOOK)
            for future in ended:
                task = self._hand.pop(future)
                done = self._result(future, task)
                if done is None:
                    again.append(task)
                else:
                    yield done

    def close(self) -> None:
        """Take back what is in hand, and leave."""
        if self._client is None:
            return
        with suppress(Exception):  # a lost connection has nothing to take back
            self._client.cancel(list(self._hand), force=True)
        with suppress(Exception):
            self._client.close(timeout=5)

    def _result(self, future: Any, task: Task) -> Done | None:
        """A chunk that ended; None where it was lost with its scheduler or on the way."""
        if future.status == "finished":
            try:
                done: Done = future.result(timeout=_PATIENCE)
                return done
            except Exception:  # its worker went away before it gave the result, however that is told
                return None
        if future.status != "error":
            return None
        error = future.exception()
        if type(error).__name__ == _KILLED:
            return given_up(task, _DIED)
        cure = "every worker needs the same version of edumig_sim, and the world's folder if it is your own"
        raise EduMigError([f"{self._address}: the workers cannot run a study ({error}); {cure}"])

    def _fill(self, coming: Iterator[Task], again: list[Task]) -> None:
        room = max(1, self._count_threads()) * AHEAD
        while len(self._hand) < room:
            task = again.pop(0) if again else next(coming, None)
            if task is None:
                return
            self._tries += 1
            name = f"edumig-{task.number}-{self._tries}-{time.time_ns()}"
            self._hand[self._client.submit(simulate_chunk, task, key=name, pure=False)] = task

    def _count_threads(self) -> int:
        """Threads of the cluster, counted now and then. Raises EduMigError where there are none for long."""
        now = time.monotonic()
        if now - self._counted < _COUNT:
            return self._threads
        with suppress(Exception):  # a scheduler that does not answer just now
            self._threads = sum(self._client.nthreads().values())
        if self._threads or self._counted < 0:
            self._counted = now
        elif now - self._counted > _PATIENCE:
            what = f"has had no workers for {_PATIENCE:.0f} seconds; start some, then give the same command again"
            raise EduMigError([f"{self._address}: the scheduler {what}"])
        return self._threads

    def _connect(self, patience: float) -> None:
        client_class = _client_class()
        if self._client is not None:
            with suppress(Exception):
                self._client.close(timeout=1)
        end = time.monotonic() + patience
        while True:
            try:
                self._client = client_class(self._address, timeout=5, set_as_default=False)
                return
            except (OSError, ValueError, TimeoutError) as error:
                if isinstance(error, ValueError) or time.monotonic() > end:
                    what = f"no Dask scheduler answers ({error})"
                    raise EduMigError([f"{self._address}: {what}"]) from None
                time.sleep(1.0)


def _client_class() -> Any:
    try:
        from distributed import Client
    except ImportError:
        cure = "install it with: pip install 'edumig-sim[dask]'"
        raise EduMigError([f"dask: a cluster needs the package distributed; {cure}"]) from None
    return Client
