"""The part of the JSON Schema of study files that is about a search."""

from __future__ import annotations

from typing import Any

from edumig_sim.indicators import INDICATORS
from edumig_sim.studies.goals import DIRECTIONS, ROBUSTNESS, SAMPLERS
from edumig_sim.studies.read_search import BUDGET_KEYS, GOAL_KEYS, PER, ROBUST_KEYS, SEARCH_KEYS
from edumig_sim.studies.study import OVER


def search_schema() -> dict[str, Any]:
    """JSON Schema of the section `search`."""
    number, whole = {"type": "number", "minimum": 0}, {"type": "integer", "minimum": 1}
    seed = {"type": "integer", "minimum": 0}
    names = {"enum": list(INDICATORS)}
    goal = _object(
        GOAL_KEYS,
        indicator=names,
        region={"type": "string"},
        year={"type": "integer"},
        over={"enum": list(OVER)},
        direction={"enum": list(DIRECTIONS)},
        change={"type": "boolean", "description": "Against the same without the policies."},
    )
    condition = {"type": "string", "examples": ["access_gap AAA 2040 < 20%"]}
    budget = _object(BUDGET_KEYS, most=number, per={"enum": list(PER)}, region={"type": "string"})
    futures = {"type": "object", "additionalProperties": {"type": ["object", "null"]}}
    robust = _object(
        ROBUST_KEYS,
        measure={"enum": list(ROBUSTNESS)},
        draws=whole,
        samples=whole,
        scenarios=futures,
        seed=seed,
    )
    made = _object(
        SEARCH_KEYS,
        goals={"type": "array", "minItems": 1, "items": {"anyOf": [names, goal]}},
        budget={"anyOf": [number, budget], "description": "The most that policies may spend, million $."},
        constraints={"anyOf": [condition, {"type": "array", "items": condition}]},
        trials=whole,
        sampler={"enum": list(SAMPLERS)},
        first_replicates=whole,
        generation={"type": "integer", "minimum": 2},
        robust=robust,
        seed=seed,
    )
    return {**made, "required": ["goals"], "description": "What edumig search looks for."}


def _object(keys: tuple[str, ...], **forms: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": {key: forms[key] for key in keys}}
