"""A new scenario file, ready to be changed, with the settings of its lever and what they mean."""

from __future__ import annotations

import os
from pathlib import Path

from edumig_sim.errors import ScenarioError, nearest
from edumig_sim.policies import levers
from edumig_sim.policies.settings import Setting, settings
from edumig_sim.quantities import range_words
from edumig_sim.scenario.load import load_scenario, scenario

_LATER = 4  # years from the start of the horizon to that of the policy
_FIRST = {"amount": "5000", "years": "3"}  # amounts to begin with


def template(world: str, lever: str) -> str:
    """Text of a scenario file for a packaged world and a lever. Raises ScenarioError for unknown names."""
    if lever not in levers():
        raise ScenarioError([f"no lever {lever!r}.{nearest(lever, levers())}"])
    plain, cls = scenario(world), levers()[lever]
    known = settings(cls)
    given = {name: _FIRST[name] for name in known if name in _FIRST}
    given["start"] = str(plain.start + _LATER)
    lines = [
        "# Author:     your name",
        "# Question:   what should this scenario find out?",
        f"# Resembles:  {cls.programmes}",
        "# References: where the amounts come from",
        f"title: My {lever.replace('_', ' ')}",
        "question: What does it change, and at what cost?",
        f"base: {world}",
        f"horizon: {{start: {plain.start}, end: {plain.end}}}",
        f"replicates: {plain.replicates}",
        "policies:",
        f"  - {lever}:",
        *(f"      {name}: {value}  # {_about(known[name])}" for name, value in given.items()),
        "      # More settings; take the # away to use one:",
        *(f"      # {name}:  # {_about(setting)}" for name, setting in known.items() if name not in given),
    ]
    return "\n".join(lines) + "\n"


def write_template(path: Path, world: str, lever: str) -> None:
    """Write a new scenario file and check that it loads; a file that is there already is left alone."""
    text = template(world, lever)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise ScenarioError([f"{os.fspath(path)}: is there already; choose another name"]) from None
    load_scenario(path)


def _about(setting: Setting) -> str:
    about = setting.about
    if setting.kind in ("whole", "number", "path"):
        return f"{about['doc']} [{range_words(about)}]"
    if setting.kind == "choice":
        return f"{about['doc']} [{', '.join(setting.options)}]"
    example = {"regions": " Such as [AAA, BBB].", "target": " Such as {income: lowest 40%}."}
    return f"{about['doc']}{example.get(setting.kind, '')}"
