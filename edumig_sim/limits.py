"""Whole numbers that a user may ask for: years, runs, agents, the seed. One outside is refused before any work."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from edumig_sim.errors import ScenarioError
from edumig_sim.quantities import number_problem, range_words

LARGEST_SEED = 2**63 - 1  # results keep seeds as signed 64-bit numbers
AGENTS = (10, 5_000_000, "agents/cohort")  # of a region and year
LIMITS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "start": {"low": 1900, "high": 2200, "unit": "year", "doc": "First simulated year."},
        "end": {"low": 1900, "high": 2200, "unit": "year", "doc": "Last simulated year."},
        "burn_in": {"low": 8, "high": 60, "unit": "years", "doc": "Years before the first."},
        "replicates": {"low": 1, "high": 100_000, "unit": "runs", "doc": "Runs with different seeds."},
        "base_policies": {
            "low": 0,
            "high": 10_000,
            "unit": "policies",
            "doc": "How many of the policies, from the first, belong to the base (resolved files say so).",
        },
        "seed": {"low": 0, "high": LARGEST_SEED, "unit": "", "doc": "Seed of the first replicate."},
    }
)


def seed_problems(first: Any, count: Any) -> list[str]:
    """What is wrong with a first seed and a number of replicates; every replicate has the next seed."""
    about = {"replicates": count, "seed": first}
    problems = [f"{key}: {what}" for key, value in about.items() if (what := _problem(key, value))]
    if not problems and first + count - 1 > LARGEST_SEED:
        last = f"the seed of the last of {count:,} replicates would be {first + count - 1:,}"
        problems.append(f"seed: {last}; allowed is {range_words(LIMITS['seed'])}")
    return problems


def check_seed(seed: Any) -> None:
    """Raises ScenarioError for a seed that is out of range."""
    if problems := seed_problems(seed, 1):
        raise ScenarioError(problems)


def _problem(key: str, value: Any) -> str:
    about = LIMITS[key]
    plain = int(value) if hasattr(value, "__index__") and not isinstance(value, bool) else value
    return number_problem(plain, about, whole=True)
