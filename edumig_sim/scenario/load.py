"""From a scenario file to a Scenario: a file is a diff on its base, and every problem is told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any

from edumig_sim.errors import DataError, Problem, ScenarioError, nearest
from edumig_sim.scenario.read import Reader, collect
from edumig_sim.scenario.scenario import RESERVED, Mechanisms, Population, Scenario
from edumig_sim.scenario.text import Text, read_text
from edumig_sim.world import world_codes, world_folder, world_names
from edumig_sim.world.parameters import load_parameters

_KEYS = (
    "title",
    "question",
    "author",
    "references",
    "base",
    "horizon",
    "policies",
    "mechanisms",
    "population",
    "parameters",
    "corridor_history",
    "replicates",
    "seed",
)
_HORIZON = ("start", "end", "burn_in")
_LIMITS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "start": {"low": 1900, "high": 2200, "unit": "year", "doc": "First simulated year."},
        "end": {"low": 1900, "high": 2200, "unit": "year", "doc": "Last simulated year."},
        "burn_in": {"low": 8, "high": 60, "unit": "years", "doc": "Years before the first."},
        "replicates": {"low": 1, "high": 100_000, "unit": "runs", "doc": "Runs with different seeds."},
        "seed": {"low": 0, "high": 2**63 - 1, "unit": "", "doc": "Seed of the first replicate."},
    }
)
_LONGEST = 200  # simulated years


def scenario(world: str) -> Scenario:
    """The plain baseline of a packaged world."""
    if world not in world_names():
        raise ScenarioError([f"no world {world!r}.{nearest(world, world_names())}"])
    return load_scenario(world)


def load_scenario(source: str | Path) -> Scenario:
    """Load a scenario file, or the baseline of a world by its name.

    Raises ScenarioError with every problem of the file: its place, what is allowed, the nearest valid name.
    """
    return _load(_locate(source, None), ())


def _locate(source: str | Path, beside: Path | None) -> Path:
    """Path of a file given as a path, relative to the file that names it, or of a world's baseline by name."""
    if str(source) in world_names():
        return Path(str(resources.files("edumig_sim.scenario"))) / "builtin" / f"{source}.yaml"
    path = Path(source)
    return path if beside is None or path.is_absolute() else beside.parent / path


def _load(path: Path, chain: tuple[Path, ...]) -> Scenario:
    here = path.resolve()
    if here in chain:
        circle = " -> ".join(p.name for p in (*chain, here))
        raise ScenarioError([Problem(str(path), f"the bases go round in a circle: {circle}")])
    if not path.exists():
        near = nearest(str(path), [*world_names(), *(str(p) for p in path.parent.glob("*.yaml"))])
        raise ScenarioError([Problem(str(path), f"there is no such scenario file or world.{near}")])
    text = read_text(path)
    if "world" in text.values and here.parent == _locate(world_names()[0], None).parent.resolve():
        first = Scenario(
            title=str(text.values.pop("title")), world=str(text.values.pop("world")), start=0, end=0
        )
        return _change(first, text)
    return _change(_base(text, path, (*chain, here)), text)


def _base(text: Text, path: Path, chain: tuple[Path, ...]) -> Scenario:
    """The scenario that a file changes: another file, a packaged world, or a folder with a world of one's own."""
    named = text.values.get("base")
    if not isinstance(named, str):
        what = "names the world or the scenario file to change, such as 'base: world'"
        raise ScenarioError([Problem(text.where("base"), what)])
    folder = path.parent / named
    if folder.is_dir():
        try:
            world_codes(folder)
        except (DataError, OSError) as error:
            raise ScenarioError([Problem(text.where("base"), str(error))]) from None
        plain = _load(_locate(world_names()[0], None), chain)
        return replace(plain, world=str(folder), title=named, start=0, end=0, parameters={})
    target = _locate(named, path)
    if not target.exists():
        options = [*world_names(), *(p.name for p in path.parent.glob("*.yaml"))]
        raise ScenarioError(
            [Problem(text.where("base"), f"no world or file {named!r}.{nearest(named, options)}")]
        )
    return _load(target, chain)


def _change(base: Scenario, text: Text) -> Scenario:
    """Apply a file to its base."""
    reader = Reader(text, world_codes(base.world))
    given = reader.known_keys(text.values, "", _KEYS)
    changes: dict[str, Any] = {"base": str(given.get("base", base.world))}
    for key in ("title", "question", "author"):
        if key in given and (words := reader.words(key, given[key])) is not None:
            changes[key] = words
    changes |= _horizon(reader, given.get("horizon"), base)
    changes |= _switches(reader, given, base)
    for key in ("replicates", "seed"):
        if key in given and (value := reader.number(key, given[key], _LIMITS[key], whole=True)) is not None:
            changes[key] = value
    if "references" in given:
        changes["references"] = _references(reader, given["references"])
    horizon = (changes.get("start", base.start), changes.get("end", base.end))
    own = _policies(reader, given.get("policies"), horizon)
    changes |= {"policies": base.policies + own, "base_policies": len(base.policies)}
    if reader.problems:
        raise ScenarioError(reader.problems)
    return replace(base, **changes)


def _references(reader: Reader, value: Any) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(v, str) for v in listed):
        reader.wrong("references", "is not a list of texts")
        return ()
    return tuple(listed)


def _horizon(reader: Reader, value: Any, base: Scenario) -> dict[str, int]:
    years = collect(
        lambda path, v: reader.number(path, v, _LIMITS[path.rpartition(".")[2]], whole=True),
        reader.known_keys(value, "horizon", _HORIZON),
        "horizon",
    )
    start, end = years.get("start", base.start), years.get("end", base.end)
    if end < start:
        reader.wrong("horizon.end", f"{end} is before the start {start}")
    elif end - start >= _LONGEST:
        reader.wrong("horizon.end", f"{start} to {end} are more than {_LONGEST} years")
    first = _first_year(base.world)
    if start and start < first:
        reader.wrong(
            "horizon.start", f"{start} is before {first}, the first year after the data of {base.world!r}"
        )
    return {k: int(v) for k, v in years.items()}


def _first_year(world: str) -> int:
    settings = read_text(world_folder(world) / "world.yaml").values
    return int(settings["base_year"]) + 1


def _switches(reader: Reader, given: Mapping[str, Any], base: Scenario) -> dict[str, Any]:
    """Mechanisms, population, parameters and corridor history."""
    names = [f.name for f in fields(Mechanisms)]
    asked = reader.known_keys(given.get("mechanisms"), "mechanisms", [*names, *RESERVED])
    switches = collect(reader.flag, asked, "mechanisms")
    for name in RESERVED:
        if switches.pop(name, False):
            reader.wrong(f"mechanisms.{name}", "is not part of the model yet; leave it out")
    changes: dict[str, Any] = {
        "mechanisms": replace(base.mechanisms, **switches),
        "population": _population(reader, given.get("population"), base.population),
    }
    if (
        "corridor_history" in given
        and (on := reader.flag("corridor_history", given["corridor_history"])) is not None
    ):
        changes["corridor_history"] = on
    if given.get("parameters") is not None:
        changes["parameters"] = {**base.parameters, **_parameters(reader, given["parameters"])}
    return changes


def _population(reader: Reader, value: Any, base: Population) -> Population:
    about = {f.name: f.metadata for f in fields(Population)}
    asked = reader.known_keys(value, "population", about)
    changes: dict[str, Any] = {}
    for key, v in asked.items():
        path = f"population.{key}"
        if key == "admission":
            changes[key] = reader.choice(path, v, ("expected", "realised"))
        else:
            changes[key] = reader.number(path, v, about[key], whole=key == "agents_per_region")
    if "agents_per_region" in changes and "persons_per_agent" in changes:
        reader.wrong("population", "give agents_per_region or persons_per_agent, not both")
    elif "agents_per_region" in changes:
        changes["persons_per_agent"] = None
    return replace(base, **{k: v for k, v in changes.items() if v is not None or k == "persons_per_agent"})


def _parameters(reader: Reader, value: Any) -> dict[str, float]:
    if not isinstance(value, Mapping):
        reader.wrong("parameters", "is not a list of parameters with values")
        return {}
    good: dict[str, float] = {}
    for name, number in value.items():
        path = f"parameters.{name}"
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            reader.wrong(path, f"{number!r} is not a number")
            continue
        try:
            load_parameters({str(name): number})
            good[str(name)] = number
        except DataError as error:
            reader.wrong(path, str(error))
    return good


def _policies(reader: Reader, value: Any, horizon: tuple[int, int]) -> tuple[Any, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        reader.wrong("policies", "is not a list: begin each policy with '- '")
        return ()
    made = [reader.policy(item, f"policies[{i}]", horizon) for i, item in enumerate(value)]
    return tuple(p for p in made if p is not None)
