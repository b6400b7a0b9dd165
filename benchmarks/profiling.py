"""Where the time of a whole run goes: a profile on one thread, so that the page can show what sets its limits."""

from __future__ import annotations

import cProfile
import dataclasses
import pstats
from pathlib import Path
from typing import Any, NamedTuple

import numba

from edumig_sim.model import EduMigModel
from edumig_sim.scenario import scenario

_LONGEST = 10  # lines of a table
_PACKAGE = "edumig_sim"


class Subject(NamedTuple):
    """A run to be profiled."""

    world: str
    agents: int
    years: int


def profile(subject: Subject) -> dict[str, Any]:
    """Milliseconds a year of the horizon by function, own time, the longest first; profiling itself slows Python."""
    plan = scenario(subject.world).with_agents(subject.agents)
    plan = dataclasses.replace(plan, end=plan.start + subject.years)
    threads = numba.get_num_threads()
    numba.set_num_threads(1)
    try:
        model = EduMigModel(plan, seed=1)
        model.step()  # warms up
        watch = cProfile.Profile()
        watch.enable()
        model.run_horizon()
        watch.disable()
    finally:
        numba.set_num_threads(threads)
    entrants = len(model.entrants)
    model.close()
    spent: dict[str, float] = {}
    for (file, _line, function), (_calls, _primitive, own, *_rest) in pstats.Stats(watch).stats.items():  # type: ignore[attr-defined]
        name = _named(file, function)
        spent[name] = spent.get(name, 0.0) + 1000.0 * own / subject.years
    lines = sorted(spent.items(), key=lambda item: -item[1])
    return {
        **subject._asdict(),
        "entrants": entrants,
        "milliseconds_a_year": sum(spent.values()),
        "lines": lines[:_LONGEST],
    }


def _named(file: str, function: str) -> str:
    """A function of ours by module and name; all others by what they belong to."""
    path = Path(file)
    if _PACKAGE in path.parts:
        return f"{path.stem}.{function}"
    library = (
        "NumPy" if "numpy" in file or "numpy" in function else "Mesa" if "mesa" in path.parts else "Python"
    )
    return f"inside {library}"
