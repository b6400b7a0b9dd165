"""Compile the fast kernels once: two processes fill the cache on disk, and say how far they are.

numba keeps what it compiles beside the sources, in the user's cache folder where those are read-only, or in a
temporary one. A stamp there names the sources, versions and processor that the cache belongs to; without it the cache
is made anew.
"""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from edumig_sim.kernels import why_not_fast

_PARTS = 2  # processes, each with about half of the work
_STEPS = 9  # lines that they print together
_PATIENCE = 180  # seconds to wait for another process that compiles
_PAUSE = 0.2  # seconds between two looks
_done = False


def ensure_compiled() -> None:
    """Compile the kernels if this installation has not done so yet, with a line on standard error.

    Never fails: whatever is still missing afterwards is compiled when it is first called.
    """
    global _done
    if _done or os.environ.get("EDUMIG_COMPILING") or why_not_fast():
        return
    _done = True
    folder = cache_folder()
    if folder is None:
        return  # nothing can be kept: every process compiles what it calls
    name = _stamp()
    if (folder / name).exists():
        return
    try:
        with _alone(folder / "edumig-compiling", folder / name) as first:
            if first:
                _forget(folder)
                if _compile():
                    (folder / name).touch()
    except OSError:
        return


def cache_folder() -> Path | None:
    """Where numba keeps the compiled kernels; None where it can keep none."""
    from edumig_sim.kernels.fast_study import rank_rows

    place = rank_rows.stats.cache_path
    return None if place is None else Path(str(place))


def _stamp() -> str:
    import llvmlite
    import llvmlite.binding
    import numba
    import numpy

    digest = hashlib.sha256()
    here = Path(__file__).parent
    for source in (here / "lanes.py", *sorted(here.glob("fast_*.py"))):  # what is compiled
        digest.update(source.read_bytes())
    parts = (numba.__version__, llvmlite.__version__, numpy.__version__, platform.python_version())
    digest.update(repr((*parts, llvmlite.binding.get_host_cpu_name())).encode())
    return f"edumig-{digest.hexdigest()[:16]}.compiled"


def _forget(folder: Path) -> None:
    """Remove what was compiled from other sources: numba does not see that a function it calls has changed."""
    for pattern in ("fast_*.nbi", "fast_*.nbc", "edumig-*.compiled"):
        for file in folder.glob(pattern):
            file.unlink(missing_ok=True)


@contextmanager
def _alone(lock: Path, stamp: Path) -> Iterator[bool]:
    """Whether it is ours to compile; otherwise wait until another process has."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + _PATIENCE
    while not stamp.exists():
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            if time.monotonic() > deadline or _age(lock) > _PATIENCE:
                lock.unlink(missing_ok=True)  # left by a process that died
            time.sleep(_PAUSE)
    else:
        yield False
        return
    try:
        yield not stamp.exists()  # it may have come while we took the lock
    finally:
        lock.unlink(missing_ok=True)


def _age(file: Path) -> float:
    """Seconds since a file was written; 0 when it is gone."""
    try:
        return time.time() - file.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def _command(part: int) -> list[str]:
    return [sys.executable, "-m", "edumig_sim.warming", str(part)]


def _compile() -> bool:
    """Compile in parts; whether all went well."""
    parts = [
        subprocess.Popen(
            _command(part),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "EDUMIG_COMPILING": "1"},
        )
        for part in range(_PARTS)
    ]
    _say("Compiling the kernels for this machine; this happens once and takes about 20 seconds.")
    try:
        done = 0
        for part in reversed(parts):
            assert part.stdout is not None
            for _line in part.stdout:
                done += 1
                _say(f"  {min(done, _STEPS)} of {_STEPS}", again=True)
        finished = {part.wait() for part in parts} == {0}
    finally:
        for part in parts:
            part.kill()
            part.wait()
    _say(
        "  ready" if finished else "  not all could be compiled beforehand; the rest follows when needed",
        again=True,
    )
    _say("")
    return finished


def _say(text: str, *, again: bool = False) -> None:
    """A line on standard error; on a terminal ``again`` writes over the last one, elsewhere it is left out."""
    if again and sys.stderr.isatty():
        sys.stderr.write(f"\r{text:<70}")
    elif not again and (text or sys.stderr.isatty()):
        sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
