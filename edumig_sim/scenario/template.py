"""A new scenario file, ready to be changed, with the settings of its lever and what they mean."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from edumig_sim.errors import ScenarioError, nearest
from edumig_sim.policies import levers
from edumig_sim.policies.settings import Setting, settings
from edumig_sim.quantities import range_words
from edumig_sim.scenario.load import load_scenario, scenario
from edumig_sim.scenario.schema import json_schema
from edumig_sim.scenario.text import write_text
from edumig_sim.world import world_codes

SCHEMA_FILE = "scenario.schema.json"  # beside the scenarios, for completion in editors
_LATER = 4  # years from the start of the horizon to that of the policy
_NOTHING: Mapping[str, str] = MappingProxyType({})


def template(world: str, lever: str, values: Mapping[str, str] = _NOTHING, title: str = "") -> str:
    """Text of a scenario file for a packaged world and a lever. Raises ScenarioError for unknown names.

    values: settings of the lever as they are to stand in the file, instead of the first ones.
    """
    if lever not in levers():
        raise ScenarioError([f"no lever {lever!r}.{nearest(lever, levers())}"])
    plain, cls = scenario(world), levers()[lever]
    known = settings(cls)
    given = {**first_values(world, lever), "start": str(first_start(world))}
    given |= {n: v for n, v in values.items() if n in known}
    lines = [
        f"# yaml-language-server: $schema={SCHEMA_FILE}",
        "# Author:     your name",
        "# Question:   what should this scenario find out?",
        f"# Resembles:  {cls.programmes}",
        "# References: where the amounts come from",
        write_text({"title": title or f"My {lever.replace('_', ' ')}"}).strip(),
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


def lever_example(lever: str, world: str = "world") -> list[str]:
    """A scenario with a lever, line by line, to copy into a file."""
    given = {**first_values(world, lever), "start": str(first_start(world))}
    body = ", ".join(f"{name}: {value}" for name, value in given.items())
    return [f"base: {world}", "policies:", f"  - {lever}: {{{body}}}"]


def first_values(world: str, lever: str) -> dict[str, str]:
    """Settings that a new scenario begins with, as text of the file: what the lever needs and an example."""
    cls = levers()[lever]
    codes = world_codes(world)
    ends = {"origins": codes[0], "destinations": codes[-1]}
    regions = {name: f"[{quoted(ends[name])}]" for name in cls.needed if name in ends}
    return {**regions, **cls.example}


def quoted(code: str) -> str:
    """A region code as it stands in a file: in quotes where YAML would read a switch."""
    return f"'{code}'" if code.casefold() in ("no", "on", "off", "yes") else code


def first_start(world: str) -> int:
    """The first year of the policy of a new scenario."""
    return scenario(world).start + _LATER


def schema_text() -> str:
    """The JSON Schema of scenario files as text."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def write_template(
    path: Path, world: str, lever: str, values: Mapping[str, str] = _NOTHING, title: str = ""
) -> None:
    """Write a new scenario file, check that it loads, and put the schema beside it where there is none.

    A file that is there already is left alone. Raises ScenarioError, and then leaves nothing behind.
    """
    write_new(path, template(world, lever, values, title))
    try:
        load_scenario(path)
        schema = path.parent / SCHEMA_FILE
        if not schema.exists():
            write_new(schema, schema_text())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def write_schema(path: Path, text: str = "") -> None:
    """Write the schema of scenarios, or another one, to a file; an older one with its title is replaced.

    Any other file is left alone. Raises ScenarioError.
    """
    wanted = text or schema_text()
    if path.exists() and not _is_schema(path, wanted):
        raise ScenarioError(
            [f"{os.fspath(path)}: is there already and is no such schema; choose another name"]
        )
    if not path.parent.is_dir():
        raise ScenarioError([f"{os.fspath(path)}: cannot be written (there is no folder {path.parent})"])
    unfinished = path.with_name(f".{path.name}.unfinished-{os.getpid()}")
    write_new(unfinished, wanted)
    try:
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise ScenarioError([f"{os.fspath(path)}: cannot be written ({_reason(error)})"]) from None


def _is_schema(path: Path, wanted: str) -> bool:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and told.get("title") == json.loads(wanted)["title"]


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet, whole or not at all. Raises ScenarioError."""
    try:
        file = path.open("x", encoding="utf-8", newline="\n")
    except FileExistsError:
        raise ScenarioError([f"{os.fspath(path)}: is there already; choose another name"]) from None
    except (OSError, ValueError) as error:
        raise ScenarioError([f"{os.fspath(path)}: cannot be written ({_reason(error)})"]) from None
    try:
        with file:
            file.write(text)
    except BaseException as error:  # a full disk, or Ctrl-C
        path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise ScenarioError([f"{os.fspath(path)}: cannot be written ({_reason(error)})"]) from None
        raise


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _about(setting: Setting) -> str:
    about = setting.about
    if setting.kind in ("whole", "number", "path"):
        return f"{about['doc']} [{range_words(about)}]"
    if setting.kind == "choice":
        return f"{about['doc']} [{', '.join(setting.options)}]"
    example = {"regions": " Such as [AAA, BBB].", "target": " Such as {income: lowest 40%}."}
    return f"{about['doc']}{example.get(setting.kind, '')}"
