"""Dotted paths into a scenario: what a factor may change, its range, its value, and a scenario changed there.

``parameters.theta_network``, ``mechanisms.networks``, ``population.admission``, ``corridor_history``, ``burn_in``,
``policies.return_grant`` (on or off), ``policies[0].return_grant.amount`` or, where only one policy is meant,
``policies.return_grant.amount`` (the name is the lever or the policy's label), ``...amount.2030`` (the value from that
year on) and ``...target.income.high``.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from edumig_sim.errors import Problem, ScenarioError, nearest
from edumig_sim.policies import DatedPath, Policy
from edumig_sim.policies.settings import Setting, settings
from edumig_sim.scenario import Mechanisms, Population, Scenario
from edumig_sim.scenario.load import LIMITS
from edumig_sim.scenario.scenario import UNCERTAINTIES, period_problems
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.parameters import entries

PlaceKind = Literal["number", "whole", "flag", "choice"]
PARAMETERS, MECHANISMS, POPULATION, POLICIES = "parameters", "mechanisms", "population", "policies"
SECTIONS = (PARAMETERS, MECHANISMS, POPULATION, POLICIES)
SWITCHES = ("corridor_history", "uncertainty", "burn_in")
_VARIED = ("number", "whole", "path", "flag", "choice")  # kinds of settings that a factor may change
_NUMBERED = re.compile(r"policies\[(\d+)\](?:\.(.+))?")
_RANK = {"unit": "rank in [0, 1]", "low": 0.0, "high": 1.0, "published": None}
_RANKS = ("income", "ability")
_YEARS = {"low": 1900, "high": 2200}


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a path leads in one scenario. policy: the number of the policy, or None; rest: the keys below it."""

    path: str
    kind: PlaceKind
    about: Mapping[str, Any]  # unit, low, high, published, doc
    options: tuple[str, ...] = ()
    policy: int | None = None
    rest: tuple[str, ...] = ()

    @property
    def is_lever(self) -> bool:
        """Whether somebody may choose it."""
        return self.policy is not None

    @property
    def in_opening(self) -> bool:
        """Whether the years before the first depend on it."""
        return self.policy is None and self.path != "corridor_history"


def find_place(scenario: Scenario, path: str) -> Place:
    """Where a path leads. Raises ScenarioError with the nearest valid name."""
    head, _, rest = path.partition(".")
    if path in SWITCHES:
        return _switch(path)
    if head == PARAMETERS and rest:
        return _parameter(path, rest)
    if head in (MECHANISMS, POPULATION) and rest:
        return _of_class(path, Mechanisms if head == MECHANISMS else Population, rest)
    if path.startswith(POLICIES):
        return _of_policy(scenario, path)
    known = [*SWITCHES, *(f"{s}.NAME" for s in SECTIONS)]
    raise _unknown(path, f"leads nowhere in a scenario.{nearest(path, known)}")


def own_value(scenario: Scenario, place: Place) -> Any:
    """The value that the scenario itself has there; None where it has none, or one that changes over the years."""
    head, _, rest = place.path.partition(".")
    if place.policy is not None:
        value: Any = _setting_value(scenario.policies[place.policy], place.rest)
        return None if isinstance(value, DatedPath) else value
    if head == PARAMETERS:
        return getattr(world_parameters(scenario.world, scenario.parameters), rest)
    owner: Any = {MECHANISMS: scenario.mechanisms, POPULATION: scenario.population}.get(head, scenario)
    return getattr(owner, rest or head)


def changed(scenario: Scenario, values: Iterable[tuple[Place, Any]]) -> Scenario:
    """The scenario with other values at some places. Raises ScenarioError for one that cannot be."""
    sections: dict[str, dict[str, Any]] = {}
    policies: dict[int, list[tuple[tuple[str, ...], Any]]] = {}
    for place, value in values:
        head, _, rest = place.path.partition(".")
        if place.policy is not None:
            policies.setdefault(place.policy, []).append((place.rest, value))
        else:
            sections.setdefault(head, {})[rest] = value
    changes: dict[str, Any] = {key: given[""] for key, given in sections.items() if key in SWITCHES}
    if given := sections.get(PARAMETERS):
        changes[PARAMETERS] = {**scenario.parameters, **given}
    if given := sections.get(MECHANISMS):
        changes[MECHANISMS] = dataclasses.replace(scenario.mechanisms, **given)
    if given := sections.get(POPULATION):
        changes[POPULATION] = dataclasses.replace(scenario.population, **_settled_size(given))
    if policies:
        changes |= _changed_policies(scenario, policies)
    return dataclasses.replace(scenario, **changes) if changes else scenario


def _settled_size(given: Mapping[str, Any]) -> dict[str, Any]:
    """Agents in a region and persons an agent exclude each other."""
    return {"persons_per_agent": None, **given} if "agents_per_region" in given else dict(given)


def _changed_policies(
    scenario: Scenario, changes: Mapping[int, list[tuple[tuple[str, ...], Any]]]
) -> dict[str, Any]:
    kept, of_base = [], scenario.base_policies
    for k, policy in enumerate(scenario.policies):
        given = changes.get(k, [])
        if any(not rest and not value for rest, value in given):  # switched off
            of_base -= k < scenario.base_policies
            continue
        for rest, value in given:
            policy = _with_setting(policy, rest, value) if rest else policy
        problems = period_problems(policy.start, policy.end, (scenario.start, scenario.end)) if given else []
        if problems:
            raise ScenarioError(
                [Problem(f"policies[{k}].{policy.lever}.{key}", what) for key, what in problems]
            )
        kept.append(policy)
    return {"policies": tuple(kept), "base_policies": of_base}


def _with_setting(policy: Policy, rest: tuple[str, ...], value: Any) -> Policy:
    name, *inner = rest
    if not inner:
        return _replaced(policy, name, value)
    now = getattr(policy, name)
    if name == "target":
        low, high = getattr(now, inner[0])
        span = (value, high) if inner[1] == "low" else (low, value)
        return _replaced(policy, "target", dataclasses.replace(now, **{inner[0]: span}))
    year = int(inner[0])
    if isinstance(now, DatedPath):
        steps = dict(now.values)
    else:
        steps = {} if now is None or policy.start is None or policy.start >= year else {policy.start: now}
    return _replaced(policy, name, DatedPath.of((steps | {year: value}).items()))


def _replaced(policy: Policy, name: str, value: Any) -> Policy:
    changes: dict[str, Any] = {name: value}
    return dataclasses.replace(policy, **changes)


def _setting_value(policy: Policy, rest: tuple[str, ...]) -> Any:
    if not rest:
        return True
    name, *inner = rest
    now = getattr(policy, name)
    if not inner:
        return now
    if name == "target":
        return getattr(now, inner[0])[inner[1] == "high"]
    return now.at(int(inner[0])) if isinstance(now, DatedPath) else now


# --- finding -------------------------------------------------------------------------------------------------------


def _switch(path: str) -> Place:
    if path == "burn_in":
        return Place(path=path, kind="whole", about={"published": None, **LIMITS["burn_in"]})
    about = {"unit": "", "doc": "", "published": None}
    if path == "uncertainty":
        return Place(path=path, kind="choice", about=about, options=UNCERTAINTIES)
    return Place(path=path, kind="flag", about=about)


def _parameter(path: str, name: str) -> Place:
    known = entries()
    if name not in known:
        raise _unknown(path, f"no such parameter.{nearest(name, known)}")
    entry = known[name]
    about = {key: getattr(entry, key) for key in ("unit", "low", "high", "published", "doc")}
    return Place(path=path, kind="whole" if entry.whole else "number", about=about)


def _of_class(path: str, cls: type, name: str) -> Place:
    known = settings(cls)
    if name not in known:
        raise _unknown(path, f"no such key.{nearest(name, known)}")
    return _at_setting(path, known[name])


def _at_setting(path: str, setting: Setting, policy: int | None = None, rest: tuple[str, ...] = ()) -> Place:
    kind: PlaceKind = "number"
    if setting.kind in ("whole", "flag", "choice"):
        kind = setting.kind  # type: ignore[assignment]
    return Place(path=path, kind=kind, about=setting.about, options=setting.options, policy=policy, rest=rest)


def _of_policy(scenario: Scenario, path: str) -> Place:
    number, keys = _named_policy(scenario, path)
    policy = scenario.policies[number]
    if not keys:
        about = {"unit": "", "doc": "Whether the policy is there.", "published": None}
        return Place(path=path, kind="flag", about=about, policy=number)
    known = settings(type(policy))
    varied = [name for name, setting in known.items() if setting.kind in _VARIED]
    name, *inner = keys
    if name == "target" and name in known:
        return _in_target(path, inner, number)
    if name not in varied:
        what = "cannot be varied by a study" if name in known else f"no such setting of {policy.lever}"
        raise _unknown(path, f"{what}.{nearest(name, varied)}")
    if inner:
        _check_year(scenario, path, known[name], inner)
    return _at_setting(path, known[name], number, (name, *inner))


def _check_year(scenario: Scenario, path: str, setting: Setting, inner: list[str]) -> None:
    if len(inner) > 1 or setting.kind != "path" or not inner[0].isdecimal():
        what = "only a year may follow a setting with dated values, such as amount.2030"
        raise _unknown(path, what)
    if not scenario.start <= int(inner[0]) <= scenario.end:
        raise _unknown(path, f"the year {inner[0]} is outside the horizon {scenario.start} to {scenario.end}")


def _in_target(path: str, inner: list[str], number: int) -> Place:
    if len(inner) == 2 and inner[0] in _RANKS and inner[1] in ("low", "high"):
        about = {**_RANK, "doc": f"The {inner[1]} end of the ranks of {inner[0]} that it is for."}
        return Place(path=path, kind="number", about=about, policy=number, rest=("target", *inner))
    raise _unknown(path, "of a target, vary income.low, income.high, ability.low or ability.high")


def _named_policy(scenario: Scenario, path: str) -> tuple[int, list[str]]:
    """The number of the policy that a path names, and the keys that follow."""
    if not scenario.policies:
        raise _unknown(path, "the scenario has no policies to vary")
    names = scenario.policy_names()
    numbered = _NUMBERED.fullmatch(path)
    if numbered:
        number, keys = int(numbered[1]), (numbered[2] or "").split(".") if numbered[2] else []
        if number >= len(names):
            raise _unknown(path, f"there are only {len(names)} policies, numbered from 0: {', '.join(names)}")
        if keys and keys[0] in (scenario.policies[number].lever, names[number]):
            keys = keys[1:]
        return number, keys
    head, _, rest = path.partition(".")
    name, *keys = rest.split(".")
    found = [k for k, p in enumerate(scenario.policies) if name in (names[k], p.lever)]
    exact = [k for k in found if names[k] == name]
    if head != POLICIES or not found:
        known = [f"policies.{n}" for n in names]
        raise _unknown(path, f"no such policy in the scenario.{nearest(f'policies.{name}', known)}")
    if len(found) > 1 and not exact:
        several = ", ".join(f"policies[{k}]" for k in found)
        raise _unknown(path, f"there are {len(found)} policies of that name: write {several}")
    return (exact or found)[0], keys


def _unknown(path: str, what: str) -> ScenarioError:
    return ScenarioError([Problem(path, what)])
