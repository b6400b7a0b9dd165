"""Kernels: pure functions, arrays in and arrays out, that exist twice.

``reference`` and the modules named after it are the specification that the documents cite, whole-array NumPy that is
never tuned. ``fast`` holds their twins, compiled by numba: same names, same arguments, same answers.
"""

from __future__ import annotations

import importlib
import multiprocessing
import os
import warnings
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from typing import Any, NamedTuple

from edumig_sim.errors import ModelError
from edumig_sim.kernels import reference

CHOICES = ("auto", "fast", "reference")
_SLOWER = "{why}: the reference kernels do the work, with the same results, many times slower. {cure}."
_INSTALL = "Install numba (pip install numba) for the fast ones"


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
    """The kernels by name: "fast", "reference", or "auto": fast where numba works, else a warning.

    Raises ModelError for another name, and for "fast" where numba is missing, does not load or may not compile.
    """
    if name not in CHOICES:
        raise ModelError([f"kernels: no kernels {name!r}; there are {', '.join(CHOICES)}"])
    if name == "reference":
        return _named("reference")
    missing = why_not_fast()
    if missing is None:
        return _named("fast")
    why, cure = missing
    if name == "fast":
        raise ModelError([f"kernels: {why}. {cure}"])
    if multiprocessing.parent_process() is None:  # a worker's parent has said so
        warnings.warn(_SLOWER.format(why=why, cure=cure), stacklevel=2)
    return _named("reference")


def why_not_fast() -> tuple[str, str] | None:
    """Why the fast kernels cannot work here, and the cure; None where they can."""
    if os.environ.get("NUMBA_DISABLE_JIT", "0").strip() not in ("", "0"):
        return "NUMBA_DISABLE_JIT is set", "Unset it for the fast ones"
    if find_spec("numba") is None:
        return "numba is not installed", _INSTALL
    return _why_not_imported()


@cache
def _why_not_imported() -> tuple[str, str] | None:
    """numba may be there and still fail to load: another Python's, a library missing, a NumPy that it refuses."""
    try:
        importlib.import_module("numba")
    except Exception as error:
        said = (str(error).strip() or type(error).__name__).splitlines()[0]
        return f"numba cannot be loaded ({said})", "Install it again (pip install --force-reinstall numba)"
    return None


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
