"""Whether numba can keep what it compiles: beside the sources, in the user's cache, or in a temporary folder."""

from __future__ import annotations

import os
from functools import cache

import numba

from edumig_sim.caches import settle_caches


@cache
def can_keep() -> bool:
    """Whether numba finds a folder for compiled kernels; if it finds none, it is given a temporary one."""
    if _finds_a_folder():
        return True
    if settle_caches(kept_elsewhere=True) is None:
        return False
    numba.config.CACHE_DIR = os.environ["NUMBA_CACHE_DIR"]  # type: ignore[attr-defined]
    return _finds_a_folder()


def _finds_a_folder() -> bool:
    try:
        numba.njit(cache=True)(_nothing)
    except (RuntimeError, OSError):  # "cannot cache function: no locator available"
        return False
    return True


def _nothing() -> int:
    return 0
