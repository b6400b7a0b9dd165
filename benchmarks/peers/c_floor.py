"""The floor in C: ``python -m benchmarks.peers.c_floor [STUDENTS] [REGIONS]``; ns per student and alternative.

The least that any choice kernel must do: hash of person and alternative, utility of six multiply-adds, affordability
mask, argmax. There is no Gumbel shock, no second decision and no record. Built twice with the machine's compiler: for
AVX2, which most machines have, and for this very machine. Threads are Python's: the call releases the lock.
"""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

SOURCE = Path(__file__).with_name("choice.c")
BUILDS = {
    "AVX2": ("-O3", "-mavx2", "-mfma", "-mno-avx512f"),
    "native": ("-O3", "-march=native"),
}
HASHES = ("splitmix64", "rounds32")
NO_COMPILER = "C floor: skipped, no C compiler (cc, gcc or clang) on the path"
_POINTER = ctypes.c_void_p


class _Tables(ctypes.Structure):
    _fields_ = (
        *((name, _POINTER) for name in ("quality", "cost", "language", "culture", "pull", "alternative")),
        ("regions", ctypes.c_int64),
    )


class _People(ctypes.Structure):
    _fields_ = tuple(
        (name, _POINTER) for name in ("key", "quality", "cost", "language", "culture", "means", "start")
    )


class Problem(NamedTuple):
    """A synthetic year of choices: tables (R, R), people (N,) sorted by origin."""

    tables: dict[str, NDArray[np.generic]]
    people: dict[str, NDArray[np.generic]]
    regions: int
    students: int


def make_problem(students: int, regions: int, seed: int = 1) -> Problem:
    """Draw tables and people; as many people in each origin as possible, and the rest in the first ones."""
    rng = np.random.default_rng(seed)
    names = ("quality", "cost", "language", "culture", "pull")
    tables: dict[str, NDArray[np.generic]] = {
        name: rng.random((regions, regions), dtype=np.float32) for name in names
    }
    tables["alternative"] = rng.integers(2**64, size=regions, dtype=np.uint64)
    counts = np.full(regions, students // regions)
    counts[: students % regions] += 1
    people: dict[str, NDArray[np.generic]] = {
        name: rng.random(students, dtype=np.float32) for name in ("quality", "cost", "language", "culture")
    }
    people["key"] = rng.integers(2**64, size=students, dtype=np.uint64)
    people["means"] = (0.3 + rng.random(students, dtype=np.float32)).astype(np.float32)
    people["start"] = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return Problem(tables, people, regions, students)


def compiler() -> str | None:
    """The machine's C compiler."""
    return next((path for name in ("cc", "gcc", "clang") if (path := shutil.which(name))), None)


@contextmanager
def builds() -> Iterator[dict[str, ctypes.CDLL]]:
    """The kernels by the name of their build; a build that this machine's compiler refuses is left out."""
    tool, found = compiler(), {}
    with tempfile.TemporaryDirectory() as folder:
        for name, flags in BUILDS.items() if tool else ():
            library = Path(folder) / f"choice_{name}.so"
            line = [str(tool), *flags, "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
            if subprocess.run(line, capture_output=True, check=False).returncode == 0:
                found[name] = ctypes.CDLL(str(library))
        yield found


def choose(
    library: ctypes.CDLL, problem: Problem, hashed: str = "splitmix64", threads: int = 1
) -> NDArray[np.int32]:
    """Everybody's best alternative (N,), -1 where none is affordable."""
    choice = np.empty(problem.students, np.int32)
    tables = _Tables(**{k: v.ctypes.data for k, v in problem.tables.items()}, regions=problem.regions)
    people = _People(**{k: v.ctypes.data for k, v in problem.people.items()})
    kernel = getattr(library, f"choose_{hashed}")
    kernel.argtypes = (_POINTER, _POINTER, ctypes.c_int64, ctypes.c_int64, _POINTER)
    kernel.restype = None
    cuts = [problem.regions * k // threads for k in range(threads + 1)]

    def part(k: int) -> None:
        kernel(ctypes.addressof(tables), ctypes.addressof(people), cuts[k], cuts[k + 1], choice.ctypes.data)

    if threads == 1:
        part(0)
    else:
        list(_pool(threads).map(part, range(threads)))
    return choice


_POOLS: dict[int, ThreadPoolExecutor] = {}


def _pool(threads: int) -> ThreadPoolExecutor:
    return _POOLS.setdefault(threads, ThreadPoolExecutor(threads))


def nanoseconds(
    library: ctypes.CDLL, problem: Problem, hashed: str = "splitmix64", threads: int = 1
) -> float:
    """One timing, per student and alternative; repeated until it lasts a few hundredths of a second."""
    repeats, spent = 0, 0.0
    begin = time.perf_counter()
    while spent < 0.03:
        choose(library, problem, hashed, threads)
        repeats += 1
        spent = time.perf_counter() - begin
    return 1e9 * spent / (repeats * problem.students * problem.regions)


def main(students: int = 100_000, regions: int = 62, rounds: int = 7) -> None:
    """Print the medians of all builds, hashes and threads, measured in turn."""
    if compiler() is None:
        print(NO_COMPILER)
        return
    problem = make_problem(students, regions)
    times: dict[tuple[str, str, int], list[float]] = {}
    with builds() as kernels:
        for _ in range(rounds):
            for name, library in kernels.items():
                for hashed in HASHES:
                    for threads in (1, 2):
                        spent = nanoseconds(library, problem, hashed, threads)
                        times.setdefault((name, hashed, threads), []).append(spent)
    print(f"C floor, {students:,} students, {regions} regions, ns per student and alternative")
    for (name, hashed, threads), spent in times.items():
        print(f"  {name:7} {hashed:11} {threads} thread{'s' * (threads > 1):1} {np.median(spent):6.3f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
