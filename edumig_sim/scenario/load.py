"""From a scenario file to a Scenario: a file is a diff on its base, and every problem is told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from importlib import resources
from pathlib import Path
from typing import Any

from edumig_sim.errors import DataError, Problem, ScenarioError, is_text, nearest
from edumig_sim.limits import LIMITS
from edumig_sim.policies import Policy
from edumig_sim.policies.settings import settings
from edumig_sim.scenario.read import Reader, collect
from edumig_sim.scenario.scenario import (
    RESERVED,
    UNCERTAINTIES,
    Headline,
    Mechanisms,
    Population,
    Scenario,
    crowd_problem,
    period_problems,
)
from edumig_sim.scenario.text import Text, read_text
from edumig_sim.world import region_names, world_codes, world_folder, world_names
from edumig_sim.world.parameters import load_parameters

KEYS = (
    "title",
    "question",
    "author",
    "references",
    "base",
    "horizon",
    "policies",
    "base_policies",
    "mechanisms",
    "population",
    "parameters",
    "corridor_history",
    "refit",
    "uncertainty",
    "headline",
    "replicates",
    "seed",
)
HORIZON = ("start", "end", "burn_in")
MOST_BASES = 20  # files, each the base of the one before
_LONGEST = 200  # simulated years
_USUAL = 30  # simulated years of a world that has no baseline of its own


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


def scenario_inside(text: Text, key: str) -> Scenario:
    """The scenario that stands inside another file under a key: its name, its path beside the file, or its settings.

    Raises ScenarioError.
    """
    value = text.values[key]
    if isinstance(value, str) and value.isprintable():
        place = _locate(value, Path(text.path))
        if not _is_there(place):
            options = [*world_names(), *(Path(p).name for p in _neighbours(place))]
            what = f"there is no such scenario file or world.{nearest(value, options)}"
            raise ScenarioError([Problem(text.where(key), what)])
        return _load(place, ())
    if not isinstance(value, Mapping):
        what = "names a scenario file or a world, or holds a scenario's settings, such as {base: classroom}"
        raise ScenarioError([Problem(text.where(key), what)])
    prefix = f"{key}."
    lines = {k.removeprefix(prefix): n for k, n in text.lines.items() if k.startswith(prefix)}
    inner = Text(text.path, dict(value), {"": text.lines.get(key, 1), **lines})
    return _change(_base(inner, Path(text.path), ()), inner)


def _locate(source: str | Path, beside: Path | None) -> Path:
    """Path of a file given as a path, relative to the file that names it, or of a world's baseline by name."""
    if str(source) in world_names():
        return Path(str(resources.files("edumig_sim.scenario"))) / "builtin" / f"{source}.yaml"
    path = Path(source)
    return path if beside is None or path.is_absolute() else beside.parent / path


def _load(path: Path, chain: tuple[Path, ...]) -> Scenario:
    if not is_text(str(path)):
        raise ScenarioError([Problem(repr(str(path)), "holds a byte that is not UTF-8; rename the file")])
    if path.is_dir():
        return _own_world(path)
    if not _is_there(path):
        near = nearest(str(path), [*world_names(), *_neighbours(path)])
        raise ScenarioError([Problem(str(path), f"there is no such scenario file or world.{near}")])
    here = path.resolve()
    if here in chain:
        circle = " -> ".join(p.name for p in (*chain, here))
        raise ScenarioError([Problem(str(path), f"the bases go round in a circle: {circle}")])
    if len(chain) > MOST_BASES:
        what = f"has more than {MOST_BASES} bases, one after the other, up to {path.name}; name a nearer one"
        raise ScenarioError([Problem(chain[0].name, what)])
    text = read_text(path)
    if "world" in text.values and here.parent == _locate(world_names()[0], None).parent.resolve():
        title, world = (str(text.values.pop(key)) for key in ("title", "world"))
        return _change(Scenario(title=title, world=world, start=0, end=0), text)
    try:
        base = _base(text, path, (*chain, here))
    except ScenarioError as error:  # say what else is wrong too, as if the base were the first world
        _change(_load(_locate(world_names()[0], None), ()), text, error.problems)
        raise
    return _change(base, text)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _neighbours(path: Path) -> list[str]:
    """Scenario files beside a path, with its folder."""
    return [str(p) for p in path.parent.glob("*.yaml")] if path.parent.is_dir() else []


def _own_world(folder: Path) -> Scenario:
    """The plain baseline of a world of one's own. Raises ScenarioError for a folder that is not a world."""
    try:
        world_codes(folder)
        first = _first_year(str(folder))
    except FileNotFoundError as error:
        missing = Path(str(error.filename)).name
        what = (
            f"is a folder without {missing}, so it is not a world ('edumig worlds' lists the packaged ones)"
        )
        raise ScenarioError([Problem(str(folder), what)]) from None
    except DataError as error:
        raise ScenarioError(error.problems) from None
    plain = _load(_locate(world_names()[0], None), ())
    world = str(folder.resolve())
    last = first + _USUAL - 1
    return replace(plain, world=world, base=world, title=folder.resolve().name, start=first, end=last)


def _base(text: Text, path: Path, chain: tuple[Path, ...]) -> Scenario:
    """The scenario that a file changes: another file, a packaged world, or a folder with a world of one's own."""
    named = text.values.get("base")
    if not isinstance(named, str) or not named.isprintable():
        what = "names the world or the scenario file to change, such as 'base: world'"
        raise ScenarioError([Problem(text.where("base"), what)])
    target = _locate(named, path)
    if not _is_there(target):
        options = [*world_names(), *(Path(p).name for p in _neighbours(path))]
        what = f"no world or file {named!r}.{nearest(named, options)}"
        raise ScenarioError([Problem(text.where("base"), what)])
    return _load(target, chain)


def _change(base: Scenario, text: Text, known: list[Problem] | None = None) -> Scenario:
    """Apply a file to its base. Problems that are ``known`` mean that the base is only a stand-in."""
    reader = Reader(text, None if known else region_names(base.world))
    reader.problems = [*(known or []), *reader.problems]
    given = reader.known_keys(text.values, "", KEYS)
    changes: dict[str, Any] = {"base": str(given.get("base", base.world))}
    changes |= _about(reader, given, base)
    before = len(reader.problems)
    changes |= _horizon(reader, given.get("horizon"), base, check_start=not known)
    usable = len(reader.problems) == before and not known
    horizon = (changes.get("start", base.start), changes.get("end", base.end)) if usable else None
    changes |= _switches(reader, given, base)
    for key in ("replicates", "seed"):
        if key in given and (value := reader.number(key, given[key], LIMITS[key], whole=True)) is not None:
            changes[key] = value
    inherited = _inherited(reader, base, horizon) if horizon else ()
    own = _policies(reader, given.get("policies"), horizon)
    if problem := crowd_problem(len(inherited) + len(own)):
        reader.wrong("policies", problem)
    _check_effective(reader, own, asdict(changes["mechanisms"]))
    changes |= {
        "policies": inherited + own,
        "base_policies": len(inherited) + _part_of_base(reader, given.get("base_policies", 0), len(own)),
    }
    if reader.problems:
        raise ScenarioError(reader.problems)
    changes["groups"] = tuple(dict.fromkeys([*base.groups, *reader.told]))
    return replace(base, **changes)


def _about(reader: Reader, given: Mapping[str, Any], base: Scenario) -> dict[str, Any]:
    """What the scenario says of itself."""
    changes: dict[str, Any] = {}
    for key in ("title", "question", "author"):
        if key in given and (words := reader.words(key, given[key])) is not None:
            changes[key] = words
    if "headline" in given:
        changes["headline"] = _headline(reader, given["headline"], base.headline)
    if "references" in given:
        changes["references"] = _references(reader, given["references"])
    return changes


def _check_effective(reader: Reader, policies: tuple[Policy, ...], mechanisms: Mapping[str, bool]) -> None:
    """Note policies that would change nothing."""
    for i, policy in enumerate(policies):
        for problem in policy.problems(mechanisms):
            reader.wrong(f"policies[{i}].{policy.lever}", problem)


def _inherited(reader: Reader, base: Scenario, horizon: tuple[int, int]) -> tuple[Policy, ...]:
    """Policies of the base. One that began with the base's horizon begins with the new one."""
    moved = tuple(replace(p, start=horizon[0]) if p.start == base.start else p for p in base.policies)
    for policy in moved:
        for key, problem in period_problems(policy.start, policy.end, horizon):
            reader.wrong(f"horizon.{key}", f"{policy.lever} of the base: its {key} {problem}")
    return moved


def _part_of_base(reader: Reader, value: Any, own: int) -> int:
    """How many policies of a resolved file belong to its base."""
    number = reader.number("base_policies", value, LIMITS["base_policies"], whole=True)
    if number is not None and number > own:
        reader.wrong("base_policies", f"{number} of only {own} policies")
    return int(number or 0)


def _headline(reader: Reader, value: Any, base: Headline) -> Headline:
    given = reader.known_keys(value, "headline", settings(Headline))
    changes: dict[str, Any] = {}
    if given.get("regions"):
        changes["regions"] = reader.regions("headline.regions", given["regions"])
    if "indicator" in given:
        changes["indicator"] = reader.words("headline.indicator", given["indicator"])
    return replace(base, **{key: v for key, v in changes.items() if v is not None})


def _references(reader: Reader, value: Any) -> tuple[str, ...]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(v, str) for v in listed):
        reader.wrong("references", "is not a list of texts")
        return ()
    return tuple(listed)


def _horizon(reader: Reader, value: Any, base: Scenario, *, check_start: bool) -> dict[str, int]:
    years = collect(
        lambda path, v: reader.number(path, v, LIMITS[path.rpartition(".")[2]], whole=True),
        reader.known_keys(value, "horizon", HORIZON),
        "horizon",
    )
    start, end = years.get("start", base.start), years.get("end", base.end)
    if end < start:
        reader.wrong("horizon.end", f"{end} is before the start {start}")
    elif end - start >= _LONGEST:
        reader.wrong("horizon.end", f"{start} to {end} are more than {_LONGEST} years")
    if check_start and start < (first := _first_year(base.world)):
        what = f"{start} is before {first}, the first year after the data of {base.world!r}"
        reader.wrong("horizon.start", what)
    return {k: int(v) for k, v in years.items()}


def _first_year(world: str) -> int:
    text = read_text(world_folder(world) / "world.yaml")
    base_year = text.values.get("base_year")
    if not isinstance(base_year, int):
        raise ScenarioError(
            [Problem(text.where("base_year"), "names the year of the world's data, such as 2015")]
        )
    return base_year + 1


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
    for key in ("corridor_history", "refit"):
        if key in given and (on := reader.flag(key, given[key])) is not None:
            changes[key] = on
    if "uncertainty" in given:
        word = reader.choice("uncertainty", given["uncertainty"], UNCERTAINTIES)
        changes["uncertainty"] = word or base.uncertainty
    if given.get("parameters") is not None:
        changes["parameters"] = {**base.parameters, **_parameters(reader, given["parameters"])}
    return changes


def _population(reader: Reader, value: Any, base: Population) -> Population:
    known = settings(Population)
    changes: dict[str, Any] = {}
    for key, v in reader.known_keys(value, "population", known).items():
        path = f"population.{key}"
        setting = known[key]
        if setting.kind == "choice":
            changes[key] = reader.choice(path, v, setting.options)
        else:
            changes[key] = reader.number(path, v, setting.about, whole=setting.kind == "whole")
    if "agents_per_region" in changes and "persons_per_agent" in changes:
        reader.wrong("population", "give agents_per_region or persons_per_agent, not both")
        return base
    changes = {key: v for key, v in changes.items() if v is not None}
    if "agents_per_region" in changes:
        changes["persons_per_agent"] = None
    elif "persons_per_agent" in changes:
        changes["agents_per_region"] = Population().agents_per_region
    return replace(base, **changes)


def _parameters(reader: Reader, value: Any) -> dict[str, float]:
    if not isinstance(value, Mapping):
        reader.wrong("parameters", "is not a list of parameters with values, such as {theta_quality: 0.7}")
        return {}
    good: dict[str, float] = {}
    for name, number in value.items():
        path = f"parameters.{name}"
        try:
            load_parameters({str(name): number})
            good[str(name)] = float(number)
        except DataError as error:
            for problem in error.problems:
                reader.wrong(path, problem.what.removeprefix(f"{path}: "))
    return good


def _policies(reader: Reader, value: Any, horizon: tuple[int, int] | None) -> tuple[Policy, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        reader.wrong("policies", "is not a list: begin each policy with '- '")
        return ()
    made = [reader.policy(item, f"policies[{i}]", horizon) for i, item in enumerate(value)]
    return tuple(p for p in made if p is not None)
