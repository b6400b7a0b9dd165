"""What a scenario file may hold, derived from the classes: a JSON Schema for editors, and the catalogue of levers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from edumig_sim.policies import levers
from edumig_sim.policies.base import PRIORITIES, Policy, settings
from edumig_sim.scenario.scenario import Mechanisms, Population
from edumig_sim.world import world_names
from edumig_sim.world.parameters import entries

_RANKS = {
    "oneOf": [
        {"type": "string", "pattern": "^(lowest|bottom|poorest|top|highest|richest) [0-9.]+ *%$"},
        {
            "type": "array",
            "items": {"type": "number", "minimum": 0, "maximum": 1},
            "minItems": 2,
            "maxItems": 2,
        },
    ]
}


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a scenario file."""
    policy = {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": {name: _object(cls) for name, cls in levers().items()},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "EduMig Sim scenario",
        "type": "object",
        "additionalProperties": False,
        "required": ["base"],
        "properties": {
            "title": {"type": "string"},
            "question": {"type": "string"},
            "author": {"type": "string"},
            "references": {"type": ["array", "string"], "items": {"type": "string"}},
            "base": {
                "type": "string",
                "description": f"A scenario file, or a world: {', '.join(world_names())}.",
            },
            "horizon": _plain({"start": "integer", "end": "integer", "burn_in": "integer"}),
            "policies": {"type": "array", "items": policy},
            "mechanisms": _switches(),
            "population": _population(),
            "parameters": _parameters(),
            "corridor_history": {"type": "boolean"},
            "replicates": {"type": "integer", "minimum": 1},
            "seed": {"type": "integer", "minimum": 0},
        },
    }


def lever_catalogue() -> list[str]:
    """Every lever with its meaning, its programmes and its settings, line by line."""
    lines = []
    for name, cls in sorted(levers().items()):
        about = (cls.__doc__ or "").strip().splitlines()[0]
        lines += [f"{name}: {about}", f"  resembles: {cls.programmes}", f"  evidence: {cls.source}"]
        lines += [f"  {key}: {m['doc']}{_limits(m)}" for key, m in settings(cls)]
        lines.append("")
    return lines


def _limits(about: Mapping[str, Any]) -> str:
    span = f" {about['low']:g} to {about['high']:g}" if math.isfinite(about["low"]) else ""
    unit = f" {about['unit']}" if about["unit"] else ""
    seen = about.get("published")
    marked = f"; marked outside {seen[0]:g} to {seen[1]:g}" if seen else ""
    return f" [{(span + unit).strip()}{marked}]" if span or unit else ""


def _object(cls: type[Policy]) -> dict[str, Any]:
    return {
        "type": ["object", "null"],
        "description": f"{(cls.__doc__ or '').strip().splitlines()[0]} Resembles: {cls.programmes}.",
        "additionalProperties": False,
        "properties": {name: _setting(name, about) for name, about in settings(cls)},
    }


def _setting(name: str, about: Mapping[str, Any]) -> dict[str, Any]:
    kinds: dict[str, dict[str, Any]] = {
        "label": {"type": "string"},
        "priority": {"enum": list(PRIORITIES)},
        "target": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"income": _RANKS, "ability": _RANKS},
        },
    }
    if about["unit"] == "region codes":
        return {"type": ["array", "string"], "items": {"type": "string"}, "description": about["doc"]}
    if name in kinds:
        return {**kinds[name], "description": about["doc"]}
    number = {"type": "number", **_bounds(about)}
    described = {"description": f"{about['doc']} ({about['unit']})"}
    if name in {"amount", "budget"}:
        path = {"type": "object", "patternProperties": {"^[0-9]{4}$": number}, "additionalProperties": False}
        return {"oneOf": [number, path], **described}
    return {**number, **described}


def _bounds(about: Mapping[str, Any]) -> dict[str, float]:
    limits = {"minimum": about["low"], "maximum": about["high"]}
    return {k: v for k, v in limits.items() if math.isfinite(v)}


def _plain(kinds: Mapping[str, str]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {k: {"type": v} for k, v in kinds.items()},
    }


def _switches() -> dict[str, Any]:
    properties = {f.name: {"type": "boolean", "description": f.metadata["doc"]} for f in fields(Mechanisms)}
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _population() -> dict[str, Any]:
    properties: dict[str, Any] = {
        f.name: {"type": "number", **_bounds(f.metadata), "description": f.metadata["doc"]}
        for f in fields(Population)
    }
    properties["admission"] = {
        "enum": ["expected", "realised"],
        "description": properties["admission"]["description"],
    }
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _parameters() -> dict[str, Any]:
    properties = {
        name: {"type": "number", "minimum": e.low, "maximum": e.high, "description": f"{e.doc} ({e.unit})"}
        for name, e in entries().items()
    }
    return {"type": "object", "additionalProperties": False, "properties": properties}
