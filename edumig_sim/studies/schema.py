"""The JSON Schema of study files, for completion and checks in editors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from edumig_sim.indicators import INDICATORS
from edumig_sim.scenario.load import LIMITS
from edumig_sim.scenario.schema import json_schema
from edumig_sim.studies.factors import ROLES, SCALES
from edumig_sim.studies.read import EVERY, KEYS, OUTCOME_KEYS
from edumig_sim.studies.read_design import KEYS_OF
from edumig_sim.studies.search_schema import search_schema
from edumig_sim.studies.study import CONSTANTS, OVER, PARTS
from edumig_sim.world.parameters import entries

TITLE = "EduMig Sim study"
_VALUE: Mapping[str, Any] = {"type": ["number", "string", "boolean"]}


def study_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a study file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        "type": "object",
        "additionalProperties": False,
        "required": ["scenario"],
        "anyOf": [{"required": ["design"]}, {"required": ["search"]}],
        "properties": {key: _forms()[key] for key in KEYS},
    }


def _forms() -> dict[str, dict[str, Any]]:
    inner = json_schema()
    scenario = {key: inner[key] for key in ("type", "additionalProperties", "required", "properties")}
    seed = {
        "type": "integer",
        "minimum": 0,
        "description": "Seed of the first replicate; every point has it.",
    }
    return {
        "title": {"type": "string", "description": "What the study is called in tables and figures."},
        "question": {"type": "string", "description": "What it should find out."},
        "author": {"type": "string", "description": "Who wrote it."},
        "scenario": {
            "description": "The scenario file or the world that is studied, or a scenario's settings.",
            "anyOf": [{"type": "string"}, scenario],
        },
        "factors": {
            "description": "What is varied: dotted paths, each with its range or values; empty: as documented.",
            "anyOf": [{"type": "array", "items": {"type": "string"}}, _factors()],
        },
        "design": _designs(),
        "outcomes": _outcomes(),
        "replicates": _replicates(),
        "seed": seed,
        "constants": {
            "enum": list(CONSTANTS),
            "description": "Whether fitted constants follow a parameter that is varied, or stay.",
        },
        "search": search_schema(),
    }


def _factors() -> dict[str, Any]:
    factor = {
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {
            "low": {"type": "number", "description": "Low end of its range."},
            "high": {"type": "number", "description": "High end of its range."},
            "scale": {"enum": list(SCALES), "description": "How a range is filled."},
            "values": {"type": "array", "items": _VALUE, "minItems": 2, "description": "Instead of a range."},
            "role": {"enum": list(ROLES), "description": "Whether somebody can choose it."},
        },
    }
    known = {
        f"parameters.{name}": {**factor, "description": f"{entry.doc} ({entry.unit})"}
        for name, entry in entries().items()
    }
    return {"type": ["object", "null"], "properties": known, "additionalProperties": factor}


def _designs() -> dict[str, Any]:
    each = {"oneOf": [_design(kind, keys) for kind, keys in KEYS_OF.items()]}
    crossed = {
        "type": "object",
        "additionalProperties": False,
        "required": list(PARTS),
        "properties": dict.fromkeys(PARTS, each),
    }
    return {"description": "Which points are run.", "anyOf": [*each["oneOf"], crossed]}


def _design(kind: str, keys: tuple[str, ...]) -> dict[str, Any]:
    forms: dict[str, Any] = {
        "samples": {"type": "integer", "minimum": 1},
        "levels": {"type": "integer", "minimum": 2},
        "seed": {"type": "integer", "minimum": 0},
        "second_order": {"type": "boolean"},
        "points": {
            "type": "array",
            "items": {"type": "object", "additionalProperties": _VALUE},
            "minItems": 1,
        },
        "file": {"type": "string"},
    }
    needed = [key for key in keys if key in ("samples", "points", "file")]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["kind", *needed],
        "properties": {"kind": {"const": kind}, **{key: forms[key] for key in keys}},
    }


def _outcomes() -> dict[str, Any]:
    names = {"enum": list(INDICATORS)}
    year = {"type": "integer"}
    forms: dict[str, Any] = {
        "indicators": {
            "anyOf": [names, {"type": "array", "items": names}],
            "description": "Which are kept.",
        },
        "years": {"anyOf": [year, {"type": "array", "items": year}, {"const": "all"}]},
        "regions": {
            "anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "examples": [EVERY]}]
        },
        "over_years": {"enum": list(OVER), "description": "One number for the years instead of one each."},
        "effects": {"type": "boolean", "description": "Also the change against the same without policies."},
        "flows": {"type": "boolean", "description": "Also students by origin and destination."},
    }
    return {
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {key: forms[key] for key in OUTCOME_KEYS},
    }


def _replicates() -> dict[str, Any]:
    about = LIMITS["replicates"]
    count = {"type": "integer", "minimum": about["low"], "maximum": about["high"]}
    until = {
        "type": "object",
        "additionalProperties": False,
        "required": ["until"],
        "properties": {"until": {"type": "string"}, "most": count},
    }
    return {"anyOf": [count, until], "description": "Runs of each point, or until an interval is narrow."}
