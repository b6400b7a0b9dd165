"""Threads of the fast kernels: work is cut by its size alone, so that results do not depend on their number."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise
from typing import Any

import numba
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_PARTS = 8
_CROWD = 50_000  # rows below which one thread is faster than the start of a second


def threads_for(rows: int) -> int:
    """How many threads to use for so many rows: one for few, and never more than the processors we were given."""
    if rows < _CROWD:
        return 1
    affinity = getattr(os, "sched_getaffinity", None)
    given = len(affinity(0)) if affinity else os.cpu_count() or 1
    return max(1, min(given, numba.get_num_threads()))


@cache
def _pool(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads, thread_name_prefix="edumig")


def each(task: Callable[[Any], Any], items: Iterable[Any], threads: int) -> list[Any]:
    """The task's answer for each item, in the order of the items whoever did it first."""
    if threads == 1:
        return [task(item) for item in items]
    return list(_pool(threads).map(task, items))


def chunks(items: int, rows: int) -> list[tuple[int, int]]:
    """Ranges of the items for so many rows of work."""
    parts = 1 if rows < _CROWD else min(_PARTS, items)
    cuts = [items * k // parts for k in range(parts + 1)]
    return list(pairwise(cuts))
