"""Help for tests on a cluster: a real scheduler and real workers, each a process of its own on this machine."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil

HERE = Path(__file__).parent
_PATIENCE = 60.0
_WORKER = (
    "--nworkers",
    "1",
    "--nthreads",
    "1",
    "--no-dashboard",
    "--memory-limit",
    "0",
    "--host",
    "127.0.0.1",
)


class Cluster:
    """A scheduler at a port of its own, and workers that can be killed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.processes: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._start_scheduler()

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"tcp://127.0.0.1:{self.port}"

    def add_worker(self) -> subprocess.Popen[bytes]:
        """A worker under a nanny, as clusters start them."""
        return self._start("worker", self.address, *_WORKER)

    def restart_scheduler(self) -> None:
        """Kills the scheduler and starts another one at the same address."""
        kill(self.scheduler)
        self.scheduler = self._start_scheduler()

    def close(self) -> None:
        """Ends everything that was started here."""
        for process in self.processes:
            kill(process)

    def _start_scheduler(self) -> subprocess.Popen[bytes]:
        return self._start("scheduler", "--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard")

    def _start(self, what: str, *settings: str) -> subprocess.Popen[bytes]:
        paths = [str(HERE), str(HERE.parents[1]), os.environ.get("PYTHONPATH", "")]
        log = (self._folder / f"{what}-{len(self.processes)}.log").open("wb")
        process = subprocess.Popen(
            [sys.executable, "-m", "dask", what, *settings],
            cwd=self._folder,
            stdout=log,
            stderr=log,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        log.close()
        self.processes.append(process)
        return process


def inner(process: subprocess.Popen[bytes]) -> psutil.Process:
    """The process in which a worker simulates, below its nanny."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        for child in psutil.Process(process.pid).children():
            with suppress(psutil.Error):
                if "spawn_main" in " ".join(child.cmdline()):
                    return child
        time.sleep(0.05)
    raise AssertionError("the worker did not start")


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kills a process and what it started."""
    with suppress(psutil.NoSuchProcess):
        top = psutil.Process(process.pid)
        family = [top, *top.children(recursive=True)]
        for member in family:
            with suppress(psutil.NoSuchProcess):
                member.kill()
        psutil.wait_procs(family, timeout=_PATIENCE)
    process.wait(timeout=_PATIENCE)
