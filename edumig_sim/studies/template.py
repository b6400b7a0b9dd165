"""A new study file, ready to be changed: the assumptions with a published range that its world lets one vary."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import INDICATORS
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.scenario.template import write_new
from edumig_sim.scenario.text import write_text
from edumig_sim.studies.read import load_study
from edumig_sim.studies.study import DESIGNS, DesignKind
from edumig_sim.world.parameters import entries

SAMPLED: Mapping[str, int] = MappingProxyType(
    {
        "latin_hypercube": 100,
        "sobol": 64,
        "morris": 20,
        "posterior": 50,
        "full_factorial": 3,
        "one_at_a_time": 5,
    }
)  # samples, or levels, that a new study of each design begins with
LEVELS = ("full_factorial", "one_at_a_time")
OFFERED: tuple[DesignKind, ...] = tuple(kind for kind in DESIGNS if kind in SAMPLED)
_FIRST = ("theta_network", "theta_quality", "alpha_wage")  # with a published range, and known to matter
_REPLICATES = 3


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a new study file is made of. scenario: a world, or a scenario file as the study file names it."""

    scenario: str = "classroom"
    title: str = ""
    design: str = "latin_hypercube"
    size: int = 0  # samples or levels; 0: as many as such designs begin with
    replicates: int = _REPLICATES
    outcomes: tuple[str, ...] = ("retention", "skilled_stock")


def study_template(plan: Plan, scenario: Scenario) -> str:
    """Text of a study file. Raises EduMigError for an unknown design or outcome."""
    problems = []
    if plan.design not in OFFERED:
        problems.append(f"no design {plan.design!r}.{nearest(plan.design, OFFERED)}")
    problems += [
        f"no outcome {name!r}.{nearest(name, INDICATORS)}" for name in plan.outcomes if name not in INDICATORS
    ]
    if problems:
        raise EduMigError(problems)
    size = plan.size or SAMPLED[plan.design]
    how_many = "levels" if plan.design in LEVELS else "samples"
    lines = [
        "# Run it with: edumig sweep THIS FILE; first: edumig sweep THIS FILE --dry-run",
        write_text({"title": plan.title or f"A study of {scenario.title}"}).strip(),
        "question: What do the outcomes hang on?",
        write_text({"scenario": plan.scenario}).strip(),
        *_factor_lines(plan, scenario),
        f"design: {{kind: {plan.design}, {how_many}: {size}}}  # or: {', '.join(DESIGNS)}",
        f"replicates: {plan.replicates}  # every point has the same seeds",
        "outcomes:",
        f"  indicators: [{', '.join(plan.outcomes)}]",
        f"  years: [{scenario.end}]",
        "  regions: [all]  # region codes, or every",
        f"  effects: {'on' if scenario.policies else 'off'}  # also the change that the policies make",
    ]
    return "\n".join(lines) + "\n"


def _factor_lines(plan: Plan, scenario: Scenario) -> list[str]:
    """Factors with where their ranges come from; a design of posterior draws has its parameters from there."""
    if plan.design == "posterior":
        return [
            "# The parameters are drawn together from the calibration of the world; add factors for levers."
        ]
    known = entries()
    lines = ["factors:"]
    for name in _FIRST:
        low, high = known[name].published or (known[name].low, known[name].high)
        lines.append(f"  parameters.{name}: {{low: {low:g}, high: {high:g}}}  # its published range")
    lines += [
        f"  # policies.{policy.lever}.{setting}: {{low: ..., high: ..., role: lever}}"
        for policy in scenario.policies
        for setting in list(policy.example)[:1]
    ]
    return [*lines, "  # mechanisms.networks:  # on and off"]


def write_study_template(path: Path, plan: Plan) -> None:
    """Write a new study file and check that it loads; a file that is there already is left alone.

    Raises EduMigError, and then leaves nothing behind.
    """
    named = path.parent / plan.scenario
    scenario = load_scenario(named if named.is_file() else plan.scenario)
    beside = plan.scenario
    if not named.is_file() and Path(plan.scenario).is_file():  # a path from here, and not from the new file
        beside = os.path.relpath(plan.scenario, path.parent)
    write_new(path, study_template(replace(plan, scenario=beside), scenario))
    try:
        load_study(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
