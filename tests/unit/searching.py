"""Help for tests of searches: functions whose best policies are known, and a small search in the classroom."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Mapping
from typing import Any

import numpy as np
from studying import GRANT

from edumig_sim.studies import Design, Factor, Study, function_study
from edumig_sim.studies.goals import Goal, Limit, Measure, Search

SEARCH: dict[str, Any] = {
    "goals": [
        {"indicator": "skilled_stock", "direction": "up"},
        {"indicator": "policy_spend", "over": "sum"},
    ],
    "trials": 6,
    "generation": 3,
    "first_replicates": 2,
}
CLASSROOM: dict[str, Any] = {
    "title": "A small search",
    "design": ...,
    "factors": {"policies.return_grant.amount": {"low": 0, "high": 12000}},
    "scenario": {
        "base": "classroom",
        "population": {"agents_per_region": 20},
        "horizon": {"end": 2025, "burn_in": 8},
        "policies": [GRANT],
    },
    "replicates": 4,
    "search": SEARCH,
}


def schaffer(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """Schaffer (1985): x^2 and (x - 2)^2, best together for x in [0, 2], with luck that all candidates share."""
    x, y = float(values["x"]), float(values["y"])
    luck = 0.3 * np.sin(37.0 * seed)
    return {"near": x**2 + y + luck, "far": (x - 2.0) ** 2 + y + luck, "cost": x + 3.0}


def noisy(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """The same with luck of each candidate's own."""
    own = np.sin(1000.0 * values["x"] * (seed + 1.0))
    found = schaffer(values, seed)
    return {**found, "near": found["near"] + 0.5 * own}


def fussy(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """The same where candidates above 3 fail."""
    if values["x"] > 3.0:
        raise ValueError("too far")
    return schaffer(values, seed)


def measure(name: str) -> Measure:
    return Measure(outcome=name, region="all", year=0)


def schaffer_study(function: Any = schaffer, replicates: int = 4, **changes: Any) -> Study:
    """A search for both goals; changes: of the search."""
    factors = [
        Factor(path="x", low=-5.0, high=5.0, role="lever"),
        Factor(path="y", low=0.0, high=1.0, role="lever"),
    ]
    study = function_study(
        function, factors, Design(kind="latin_hypercube", samples=1), ["near", "far", "cost"], replicates
    )
    goals = tuple(Goal(measure=measure(name), direction="down") for name in ("near", "far"))
    search = Search(**{"goals": goals, "trials": 60, "generation": 20, "first": 2, **changes})
    return dataclasses.replace(study, title="Schaffer", search=search)


def below(name: str, number: float) -> Limit:
    return Limit(measure=measure(name), sense="<", number=number, text=f"{name} below {number}")


def slowly(values: Mapping[str, Any], seed: int) -> dict[str, float]:
    """The same, taking a while."""
    time.sleep(0.05)
    return schaffer(values, seed)
