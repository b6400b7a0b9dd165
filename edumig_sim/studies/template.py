"""A new study file, ready to be changed: the assumptions with a published range that its world lets one vary."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import INDICATORS
from edumig_sim.policies.settings import settings
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
_MOST_OF_A_CANDIDATE = 12
_ASIDE = (
    "start",
    "end",
    "ramp",
    "admin_share",
    "cost_per_case",
    "cost_per_place",
    "admin_cost",
)  # not what one chooses


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a new study file is made of. scenario: a world, or a scenario file as the study file names it."""

    scenario: str = "classroom"
    title: str = ""
    design: str = "latin_hypercube"
    size: int = 0  # samples or levels; 0: as many as such designs begin with
    replicates: int = _REPLICATES
    outcomes: tuple[str, ...] = ("retention", "skilled_stock")
    search: bool = False  # for `edumig search`: goals and levers, without a design


def study_template(plan: Plan, scenario: Scenario) -> str:
    """Text of a study file. Raises EduMigError for an unknown design or outcome."""
    problems = []
    if plan.design not in OFFERED:
        problems.append(f"no design {plan.design!r}.{nearest(plan.design, OFFERED)}")
    problems += [
        f"no outcome {name!r}.{nearest(name, INDICATORS)}" for name in plan.outcomes if name not in INDICATORS
    ]
    if plan.search and not _lever_lines(scenario):
        problems.append(
            "a search changes the settings of policies: name a scenario file that has one (--world FILE)"
        )
    if problems:
        raise EduMigError(problems)
    if plan.search:
        return _search_template(plan, scenario)
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
    return [*lines, *_lever_lines(scenario), "  # mechanisms.networks:  # on and off"]


def _lever_lines(scenario: Scenario) -> list[str]:
    """The numbers that the policies of a scenario set, with their published ranges."""
    many = Counter(policy.lever for policy in scenario.policies)
    lines = []
    for k, policy in enumerate(scenario.policies):
        place = f"policies.{policy.lever}" if many[policy.lever] == 1 else f"policies[{k}]"
        for name, setting in settings(type(policy)).items():
            value, published = getattr(policy, name), setting.about.get("published")
            if name in _ASIDE or published is None or not isinstance(value, int | float) or not value:
                continue
            low, high = published
            lines.append(f"  {place}.{name}: {{low: {low:g}, high: {high:.12g}}}  # its published range")
    return lines


def _search_template(plan: Plan, scenario: Scenario) -> str:
    """Text of a study file for `edumig search`: the first goal is the scenario's, the other is what it costs."""
    lines = [
        "# Run it with: edumig search THIS FILE",
        write_text({"title": plan.title or f"The best settings for: {scenario.title}"}).strip(),
        "question: Which settings are best in all goals at once?",
        write_text({"scenario": plan.scenario}).strip(),
        "factors:",
        *_lever_lines(scenario),
        "search:",
        "  goals:  # changes against no policy, with the same seeds",
        *(f"    - {{indicator: {name}, direction: {_way(name)}}}" for name in plan.outcomes),
        "    - {indicator: policy_spend, over: sum, direction: down}",
        "  # budget: 1000  # million $ over all years",
        "  # constraints: [access_gap_effect < 1pp]",
        "  trials: 60",
        "  first_replicates: 3",
        f"replicates: {max(plan.replicates, _MOST_OF_A_CANDIDATE)}  # the most that a candidate gets",
    ]
    return "\n".join(lines) + "\n"


def _way(indicator: str) -> str:
    """Which way of an indicator is better; up where neither is."""
    better = INDICATORS[indicator].better
    return "up" if better == "neither" else better


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
