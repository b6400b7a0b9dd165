"""What an answer rests on: assumptions, mechanisms, how good forecasts of its world are, sources, provenance."""

from __future__ import annotations

import dataclasses
import json
import textwrap
from collections.abc import Mapping
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

from edumig_sim.brief import marks
from edumig_sim.brief.words import Words
from edumig_sim.citations import cite
from edumig_sim.errors import EduMigError
from edumig_sim.experiments.assumptions import Assumption, assumptions_of
from edumig_sim.experiments.ledger import Ledger, Row
from edumig_sim.results import Results
from edumig_sim.scenario import Mechanisms, Scenario
from edumig_sim.scenario.load import scenario_inside
from edumig_sim.scenario.text import parse_text
from edumig_sim.world.parameters import entries

LEDGER_SHOWN = 10
SKILL = "skill.json"
KNOWN = ("without", "with", "yearly")  # what models may know of the flows of corridors
_SEEDS_SHOWN = 3


def scenario_of(results: Results) -> Scenario | None:
    """The scenario of results; None where it can no longer be loaded, as its world is gone."""
    inside = textwrap.indent(str(results.provenance["scenario"]), "  ")
    try:
        return scenario_inside(parse_text(f"scenario:\n{inside}".encode(), "scenario"), "scenario")
    except EduMigError:
        return None


def ledger_table(ledger: Ledger, words: Words) -> list[dict[str, Any]]:
    """The assumptions that move the answer most, each with its move as drawn bars."""
    shown = [row for row in ledger.rows if row.tried][:LEDGER_SHOWN]
    largest = max((row.largest for row in shown), default=0.0)
    return [_ledger_row(row, ledger, largest, words) for row in shown]


def _ledger_row(row: Row, ledger: Ledger, largest: float, words: Words) -> dict[str, Any]:
    unit = words.unit_of(ledger.place.indicator)
    moves = [words.short(t.shift.mean, unit) for t in row.tried]
    return {
        "name": words.texts.of(row.doc),
        "key": row.name,
        "value": _state(row.value, words) if row.switch else words.measured(row.value, row.unit),
        "range": words.say("report.switch")
        if row.switch
        else words.say(
            "report.span", {"low": words.texts.number(row.low), "high": words.texts.number(row.high)}
        ),
        "inside": row.inside,
        "grade": grade(row.basis, row.tag, words),
        "bars": marks.tornado([t.shift for t in row.tried], largest),
        "moves": " / ".join(moves) or "–",
        "turns": any(t.state == "reversed" for t in row.tried),
        "hides": any(t.state == "lost" for t in row.tried),
    }


def assumptions_table(plan: Scenario, words: Words) -> list[dict[str, Any]]:
    """All that can be varied, and what the scenario sets itself: value, range, grade, source."""
    own = [
        {
            "name": words.texts.of(entries()[name].doc),
            "key": name,
            "value": words.measured(float(value), entries()[name].unit),
            "range": words.say("report.set_by_scenario"),
            "grade": "–",
            "inside": _published(name, float(value)),
            "source": words.say("report.set_by_scenario"),
        }
        for name, value in plan.parameters.items()
    ]
    return own + [_assumption(a, words) for a in assumptions_of(plan) if not a.switch]


def _published(name: str, value: float) -> bool:
    span = entries()[name].published
    return span is None or span[0] <= value <= span[1]


def _assumption(a: Assumption, words: Words) -> dict[str, Any]:
    ends = {"low": words.texts.number(a.low), "high": words.texts.number(a.high)}
    return {
        "name": words.texts.of(a.doc),
        "key": a.name,
        "value": words.measured(a.value, a.unit),
        "range": words.say("report.span", ends),
        "grade": grade(a.basis, a.tag, words),
        "inside": a.inside,
        "source": a.source,
    }


def grade(basis: str, tag: str, words: Words) -> str:
    """How well a number was checked, in a few words."""
    if basis == "switch":
        return words.say("report.grade_switch")
    return words.say(f"report.grade_{'E' if basis == 'calibration' else tag}")


def mechanisms(plan: Scenario, words: Words) -> dict[str, list[str]]:
    """Names of the mechanisms that are on, and of those that are off."""
    found: dict[str, list[str]] = {"on": [], "off": []}
    for field in dataclasses.fields(Mechanisms):
        state = "on" if getattr(plan.mechanisms, field.name) else "off"
        found[state].append(words.texts.of(field.name.replace("_", " ").capitalize()))
    return found


def skill(world: str, words: Words) -> dict[str, Any] | None:
    """How good forecasts of this world are for a year that the fit did not see; None where nobody measured it."""
    text = resources.files("edumig_sim.brief").joinpath(SKILL).read_text(encoding="utf-8")
    told: Mapping[str, Any] = json.loads(text)
    if world not in told:
        return None
    about = told[world]
    shared = {"train": f"{about['train'][0]}–{about['train'][-1]}", "test": about["test"]}
    sentences = [s for known in KNOWN for s in _skill_knowing(known, about[known], shared, words)]
    percent = words.texts.percent
    itself = about["simulator"]
    simulator = itself and {"simulator": percent(itself["cpc"]), "base": itself["base_year"]}
    return {
        "sentences": sentences,
        "last": words.say("report.skill_last", {"last": percent(about["last"]["cpc"])}),
        "unlike": words.say("report.skill_unlike"),
        "simulator": simulator and words.say("report.skill_simulator", simulator),
        "command": about["command"],
        "about": words.say(
            "report.skill_about", {"version": about["version"], "digest": about["digest"][:12]}
        ),
    }


def _skill_knowing(
    known: str, found: Mapping[str, Any], shared: Mapping[str, object], words: Words
) -> list[str]:
    """What the forecast reaches with what it knows of corridors, and whether it leads, as far as its interval says."""
    percent, ours = words.texts.percent, found["ours"]
    reached = {
        "cpc": percent(ours["cpc"]),
        "bounds": words.say("report.span", {k: percent(ours[f"cpc_{k}"]) for k in ("low", "high")}),
    }
    told = {**shared, **reached} if known == KNOWN[0] else reached
    other = {"other": percent(found["rival"]["cpc"])}
    return [
        words.say(f"report.skill_{known}", told),
        words.say(f"report.skill_{found['verdict']}", other),
    ]


def sources(plan: Scenario | None) -> list[dict[str, Any]]:
    """The sources that this scenario rests on, data and evidence first, unchecked priors marked."""
    if plan is None:
        return []
    return [
        {
            "text": s.text,
            "author": s.author if s.kind != "software" else "",
            "year": s.year,
            "note": s.note,
            "prior": s.prior,
            "kind": s.kind,
        }
        for s in cite(plan).sources
    ]


def provenance(results: Results, words: Words) -> list[tuple[str, str]]:
    """How the numbers were made: what somebody needs to make them again."""
    facts = results.provenance
    seeds = [str(s) for s in facts["seeds"]]
    shown = ", ".join(seeds) if len(seeds) <= _SEEDS_SHOWN else f"{seeds[0]}, {seeds[1]}, … {seeds[-1]}"
    rows = [
        ("command", str(facts.get("command") or "–")),
        ("version", f"EduMig Sim {facts.get('version', '')}"),
        ("world", f"{Path(str(facts['world'])).name} ({str(facts['world_digest'])[:12]})"),
        ("seeds", shown),
        ("pairs", str(results.replicates)),
        ("libraries", ", ".join(f"{k} {v}" for k, v in (facts.get("libraries") or {}).items())),
    ]
    if day := _day(results, words):
        rows.insert(0, ("made", day))
    return [(words.say(f"report.made_{name}"), text) for name, text in rows]


def _day(results: Results, words: Words) -> str:
    created = results.provenance.get("created")
    return words.texts.date(datetime.fromisoformat(created).date()) if created else ""


def _state(value: float, words: Words) -> str:
    return words.say("report.on" if value > 0.5 else "report.off")
