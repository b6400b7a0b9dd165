"""Cohorts that several models of one seed share: who people are depends on no policy.

Outside ``remembered_cohorts`` nothing is kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from edumig_sim.kernels.reference_lives import Characteristics

_LIMIT = 256 * 2**20  # bytes


class _Kept(NamedTuple):
    cohorts: OrderedDict[Hashable, Characteristics]
    limit: int  # bytes


_kept: ContextVar[_Kept | None] = ContextVar("cohorts", default=None)


@contextmanager
def remembered_cohorts(limit: int = _LIMIT) -> Iterator[None]:
    """Draw each cohort once while this lasts, as long as the last ones take no more than ``limit`` bytes."""
    token = _kept.set(_Kept(OrderedDict(), limit))
    try:
        yield
    finally:
        _kept.reset(token)


def drawn(key: Hashable, draw: Callable[[], Characteristics]) -> Characteristics:
    """The cohort of this key: one that was kept, or a new one. Its arrays must not be written to."""
    kept = _kept.get()
    if kept is None:
        return draw()
    cohorts = kept.cohorts
    if key in cohorts:
        cohorts.move_to_end(key)
        return cohorts[key]
    cohorts[key] = draw()
    for array in cohorts[key]:
        array.flags.writeable = False
    while len(cohorts) > 1 and sum(_size(c) for c in cohorts.values()) > kept.limit:
        cohorts.popitem(last=False)
    return cohorts[key]


def _size(cohort: Characteristics) -> int:
    return sum(array.nbytes for array in cohort)
