"""Kernels: pure functions, arrays in and arrays out, that exist twice.

``reference`` and the modules named after it are the specification that the documents cite, whole-array NumPy that is
never tuned. ``fast`` holds their twins, compiled by numba: same names, same arguments, same answers.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from typing import Any, NamedTuple

from edumig_sim.errors import ModelError
from edumig_sim.kernels import reference

CHOICES = ("auto", "fast", "reference")
_SLOWER = (
    "numba is not installed: the reference kernels do the work, with the same results, many times slower. "
    "Install numba (pip install numba) for the fast ones."
)


class Kernels(NamedTuple):
    """One set of kernels."""

    name: str
    rank_study: Callable[..., Any]
    rank_again: Callable[..., Any]
    expected_demand: Callable[..., Any]
    seat_expected: Callable[..., Any]
    seat_realised: Callable[..., Any]
    locate: Callable[..., Any]
    older_moves: Callable[..., Any]
    draw_cohort: Callable[..., Any]
    end_of_year: Callable[..., Any]
    who_moves: Callable[..., Any]
    grow_older: Callable[..., Any]
    count_residents: Callable[..., Any]
    count_after: Callable[..., Any]


def choose(name: str = "auto") -> Kernels:
    """The kernels by name: "fast", "reference", or "auto": fast where numba is installed, else a warning.

    Raises ModelError for another name, and for "fast" without numba.
    """
    if name not in CHOICES:
        raise ModelError([f"kernels: no kernels {name!r}; there are {', '.join(CHOICES)}"])
    if name == "reference":
        return _named("reference")
    if find_spec("numba") is not None:
        return _named("fast")
    if name == "fast":
        raise ModelError(["kernels: the fast kernels need numba (pip install numba)"])
    warnings.warn(_SLOWER, stacklevel=2)
    return _named("reference")


@cache
def _named(name: str) -> Kernels:
    if name == "fast":
        from edumig_sim.kernels import fast_choice as study
        from edumig_sim.kernels import fast_cohort as cohort
        from edumig_sim.kernels import fast_lives as lives
        from edumig_sim.kernels import fast_location as location
    else:
        from edumig_sim.kernels import reference_lives as cohort  # type: ignore[no-redef]
        from edumig_sim.kernels import reference_lives as lives  # type: ignore[no-redef]
        from edumig_sim.kernels import reference_location as location  # type: ignore[no-redef]
        from edumig_sim.kernels import reference_study as study  # type: ignore[no-redef]
    return Kernels(
        name,
        study.rank_study,
        study.rank_again,
        study.expected_demand,
        study.seat_expected,
        study.seat_realised,
        location.locate,
        location.older_moves,
        cohort.draw_cohort,
        lives.end_of_year,
        lives.who_moves,
        lives.grow_older,
        lives.count_residents,
        lives.count_after,
    )


__all__ = ["CHOICES", "Kernels", "choose", "reference"]
