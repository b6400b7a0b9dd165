"""What a scenario file may hold, derived from the classes: a JSON Schema for editors, and the catalogue of levers."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from edumig_sim.errors import ScenarioError, nearest
from edumig_sim.limits import LIMITS
from edumig_sim.policies import Policy, levers
from edumig_sim.policies.settings import Kind, Setting, settings
from edumig_sim.quantities import plain, range_words
from edumig_sim.scenario.load import HORIZON
from edumig_sim.scenario.scenario import UNCERTAINTIES, Headline, Mechanisms, Population
from edumig_sim.world import world_names
from edumig_sim.world.groups import groups
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

_WORD = {"type": "string", "examples": list(groups())}
_LISTED = {"anyOf": [_WORD, {"type": "array", "items": _WORD, "minItems": 1}]}
_REGIONS = {
    "anyOf": [
        *_LISTED["anyOf"],
        {
            "type": "object",
            "properties": {"all but": {**_LISTED, "description": "Every region except these."}},
            "required": ["all but"],
            "additionalProperties": False,
        },
    ]
}

_OF = {
    "income": "Family income: 'lowest 40%', 'top 20%' or [0.2, 0.6].",
    "ability": "Ability: 'top 40%' or [0.5, 1].",
}
_MEANING: Mapping[str, str] = MappingProxyType(
    {
        "title": "What the scenario is called in tables and figures.",
        "question": "What it should find out; printed with the answer.",
        "author": "Who wrote it.",
        "references": "Where its amounts come from; 'edumig cite' lists them.",
        "base": "The world, or the scenario file, that this file changes.",
        "horizon": "The simulated years.",
        "policies": "What is done: a list, each entry one lever with its settings.",
        "base_policies": LIMITS["base_policies"]["doc"],
        "mechanisms": "Parts of the model that can be switched off.",
        "population": "How many agents stand for a cohort, and how places are cleared.",
        "parameters": "Behavioural numbers instead of the packaged ones.",
        "headline": "What the answer is about: regions in question, and the indicator of the verdict.",
        "corridor_history": "Keeps what the model does not explain of observed flows; off: only before the first year.",
        "refit": "Fits the constants again for parameters that they were fitted with, so that base-year totals hold.",
        "uncertainty": "What intervals cover beside chance: none, or posterior: parameters drawn from the calibration.",
        "replicates": LIMITS["replicates"]["doc"],
        "seed": LIMITS["seed"]["doc"],
    }
)


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a scenario file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "EduMig Sim scenario",
        "type": "object",
        "additionalProperties": False,
        "required": ["base"],
        "properties": {key: {**form, "description": _MEANING[key]} for key, form in _forms().items()},
    }


def _forms() -> dict[str, dict[str, Any]]:
    """What each key of a file may hold."""
    policy = {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": {name: _lever(cls) for name, cls in levers().items()},
    }
    return {
        "title": {"type": "string"},
        "question": {"type": "string"},
        "author": {"type": "string"},
        "references": {"type": ["array", "string"], "items": {"type": "string"}},
        "base": {"type": "string", "examples": list(world_names())},
        "horizon": _keys({key: _whole(LIMITS[key]) for key in HORIZON}),
        "policies": {"type": ["array", "null"], "items": policy},
        "base_policies": _whole(LIMITS["base_policies"]),
        "mechanisms": _fields(Mechanisms),
        "population": _fields(Population),
        "parameters": _parameters(),
        "headline": _fields(Headline),
        "corridor_history": {"type": "boolean"},
        "refit": {"type": "boolean"},
        "uncertainty": {"enum": list(UNCERTAINTIES)},
        "replicates": _whole(LIMITS["replicates"]),
        "seed": _whole(LIMITS["seed"]),
    }


def lever_catalogue() -> list[str]:
    """Every lever with its meaning, its programmes and its settings, line by line."""
    return [line for name in sorted(levers()) for line in [*lever_lines(name), ""]]


def lever_lines(name: str) -> list[str]:
    """One lever with its meaning, its programmes, its evidence and its settings, line by line.

    Raises ScenarioError for a lever that is not there.
    """
    if name not in levers():
        raise ScenarioError([f"no lever {name!r}.{nearest(name, levers())}"])
    cls = levers()[name]
    about = [f"{name}: {lever_summary(cls)}", f"  resembles: {cls.programmes}", f"  evidence: {cls.source}"]
    return about + [f"  {key}: {s.about['doc']}{_limits(s)}" for key, s in settings(cls).items()]


def lever_summary(cls: type[Policy]) -> str:
    """What a lever does, in the sentence that its class begins with."""
    return re.sub(r" \(MODEL[^)]*\)", "", (cls.__doc__ or "").strip().splitlines()[0])


def _limits(setting: Setting) -> str:
    about = setting.about
    if setting.kind == "choice":
        return f" [{', '.join(setting.options)}]"
    if setting.kind not in ("whole", "number", "path"):
        return f" [{about['unit']}]" if about["unit"] else ""
    seen = about.get("published")
    marked = f"; marked outside {plain(seen[0])} to {plain(seen[1])}" if seen else ""
    return f" [{range_words(about)}{marked}]"


def _lever(cls: type[Policy]) -> dict[str, Any]:
    described = {"description": f"{lever_summary(cls)} Resembles: {cls.programmes}."}
    either = {"anyOf": [{"required": [key]} for key in cls.one_of]} if cls.one_of else {}
    return {**_fields(cls), **described, "required": list(cls.needed), **either}


def _fields(cls: type) -> dict[str, Any]:
    """An object with the settings of a class."""
    return _keys({name: _setting(setting) for name, setting in settings(cls).items()})


def _keys(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": dict(properties)}


def _setting(setting: Setting) -> dict[str, Any]:
    about = setting.about
    unit = f" ({about['unit']})" if about["unit"] else ""
    described = {"description": f"{about['doc']}{unit}"}
    number = {"type": "number", **_bounds(about)}
    path = {
        "type": "object",
        "patternProperties": {"^[0-9]{4}$": number},
        "additionalProperties": False,
        "minProperties": 1,
    }
    forms: Mapping[Kind, dict[str, Any]] = {
        "regions": _REGIONS,
        "target": _keys({rank: {**_RANKS, "description": words} for rank, words in _OF.items()}),
        "choice": {"enum": list(setting.options)},
        "text": {"type": "string"},
        "flag": {"type": "boolean"},
        "whole": {"type": "integer", **_bounds(about)},
        "number": number,
        "path": {"anyOf": [number, path]},
    }
    form = forms[setting.kind]
    if setting.optional:
        form = {"anyOf": [form, {"type": "null"}]}
    return {**form, **described}


def _whole(about: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "integer", **_bounds(about), "description": about["doc"]}


def _bounds(about: Mapping[str, Any]) -> dict[str, float]:
    limits = {"minimum": about["low"], "maximum": about["high"]}
    return {key: value for key, value in limits.items() if math.isfinite(value)}


def _parameters() -> dict[str, Any]:
    return _keys(
        {
            name: {
                "type": "number",
                "minimum": e.low,
                "maximum": e.high,
                "description": f"{e.doc} ({e.unit})",
            }
            for name, e in entries().items()
        }
    )
