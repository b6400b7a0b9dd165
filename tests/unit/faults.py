"""Help for tests of what goes wrong: sweeps in processes of their own, which can be killed."""

from __future__ import annotations

import base64
import hashlib
import resource
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
from studying import line_study

from edumig_sim.studies import Design, Factor, Study, function_study

HERE = Path(__file__).parent
PATIENCE = 120.0  # seconds for a process to do what is expected of it
BEGUN = "begun"
CHUNKS = 32  # of a study that is not large

_SCRIPT = f"""
import sys
sys.path[:0] = [{str(HERE)!r}, {str(HERE.parents[1])!r}]
import faults
if __name__ == "__main__":
    sys.exit(faults.alone(*sys.argv[1:]))
"""


def alone(name: str, folder: str, workers: str) -> int:
    """Sweeps a study of this module, as a process of its own; says what is wrong as the command line does."""
    import edumig_sim as em
    from edumig_sim.errors import EduMigError

    print(BEGUN, flush=True)
    try:
        em.sweep(STUDIES[name](), folder, workers=int(workers), progress=True)
    except EduMigError as error:
        print(error, file=sys.stderr)
        return 2
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return 0


def start(name: str, folder: Path, workers: int = 1, **more: Any) -> subprocess.Popen[str]:
    """Starts a sweep and waits until it is about to begin."""
    command = [sys.executable, "-c", _SCRIPT, name, str(folder), str(workers)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == BEGUN
    return process


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """The exit code and the last words of a sweep."""
    _, words = process.communicate(timeout=PATIENCE)
    return process.returncode, words


def peak(name: str, folder: Path) -> float:
    """The most memory in MB that a sweep without worker processes held."""
    process = start(name, folder)
    said, words = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, words
    return float(said) / 1024


def wait_for_workers(process: subprocess.Popen[str], count: int) -> list[psutil.Process]:
    """The processes that a sweep started, once so many are there."""
    parent = psutil.Process(process.pid)
    while True:
        workers = [p for p in parent.children() if "resource_tracker" not in " ".join(_command(p))]
        if len(workers) >= count:
            return workers
        assert process.poll() is None, ended(process)


def _command(process: psutil.Process) -> list[str]:
    with suppress(psutil.Error):
        return process.cmdline()
    return []


# --- studies -------------------------------------------------------------------------------------------------------


def deadly(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """Ends its process at one point, as a lack of memory does."""
    import os

    if values["x1"] == 7:
        os._exit(9)
    return {"y": values["x1"] + 0.5 * seed}


def stuttering(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """Ends its process at one point, half-way through the hand-over of its chunk."""
    import os
    from multiprocessing.connection import Connection
    from unittest.mock import patch

    def send(self: Any, message: bytes, write: Any = os.write) -> None:
        write(self.fileno(), message[: len(message) // 2])
        os._exit(9)

    if values["x1"] == 7:
        patch.object(Connection, "_send", send).start()
    return {"y": values["x1"] + 0.5 * seed}


def garrulous(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """Fails in its later points with reasons that are long and cannot be made shorter."""
    if values["x1"] < 5 * CHUNKS:
        return {"y": float(values["x1"])}
    blocks = b"".join(hashlib.sha512(f"{values['x1']} {k}".encode()).digest() for k in range(32))
    raise ValueError(base64.b85encode(blocks).decode())


def _counted(function: Callable[[Mapping[str, Any], int], dict[str, float]], points: int) -> Study:
    design = Design(kind="list", points=tuple({"x1": float(k)} for k in range(points)))
    return function_study(function, [Factor(path="x1", low=0, high=points)], design, ["y"], title="Counted")


def slow() -> Study:
    """Nine seconds of points in all the chunks of a small study."""
    from studying import slow_line

    return line_study(2048, slow_line, replicates=1)


def one_deadly() -> Study:
    """Chunks of one point, of which one ends its process."""
    return _counted(deadly, CHUNKS)


def one_stuttering() -> Study:
    """Chunks of one point, of which one is half handed over when its process ends."""
    return _counted(stuttering, CHUNKS)


def growing() -> Study:
    """Chunks of eight points; the later chunks are several times as large."""
    return _counted(garrulous, 8 * CHUNKS)


def some() -> Study:
    """1,000 points."""
    return line_study(1000, replicates=1)


def many() -> Study:
    """20,000 points."""
    return line_study(20_000, replicates=1)


STUDIES: dict[str, Callable[[], Study]] = {
    f.__name__: f for f in (slow, one_deadly, one_stuttering, growing, some, many)
}
