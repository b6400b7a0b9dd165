"""Who plays: roles with their levers, budgets and aims, the rounds, the regions. Read from cast.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, NamedTuple

from edumig_sim.plain_yaml import read_yaml
from edumig_sim.policies import Policy, Target
from edumig_sim.policies.base import levers as policies
from edumig_sim.policies.target import DatedPath
from edumig_sim.world import load_world
from edumig_sim.world.calibration import world_parameters

MONEY = "money"  # the aim that every role with a budget has
MEASURES = ("graduates_home", "students_abroad", "graduates_host", "students_university")
ASKED = ("graduates_home", "students_abroad", "students_university")  # what the students predict
GUESSES = ("more", "same", "fewer")


class Span(NamedTuple):
    """First and last year of a round."""

    first: int
    last: int

    @property
    def years(self) -> range:
        """Its years."""
        return range(self.first, self.last + 1)


class Aim(NamedTuple):
    """What a role is measured by: points for reaching a target, in proportion below and above it."""

    key: str  # a measure, or money
    target: float  # share of today's path; 1 for money, of which the share that is left counts
    points: float


@dataclass(frozen=True, kw_only=True)
class RoleLever:
    """One slider of a role: it sets one number of one policy, round by round."""

    key: str
    policy: str  # name of the policy in scenario files
    setting: str
    also: str  # another setting that moves with it; "" where there is none
    given: Mapping[str, Any]
    label: str
    unit: str
    low: float
    high: float
    step: float

    def made(self, values: Sequence[tuple[int, float]], end: int, regions: Mapping[str, Any]) -> Policy:
        """The policy of some rounds in a row, in force to the year `end`; values: (first year, value) of each."""
        given = {key: _meant(what, regions) for key, what in self.given.items()}
        steps = [v for k, v in enumerate(values) if k == 0 or v[1] != values[k - 1][1]]
        value = steps[0][1] if len(steps) == 1 else DatedPath.of(steps)
        chosen: dict[str, Any] = {self.setting: value, **({self.also: value} if self.also else {})}
        return policies()[self.policy](**given, **chosen, label=self.label, start=values[0][0], end=end)

    @property
    def programmes(self) -> str:
        """Real programmes that it resembles."""
        return policies()[self.policy].programmes


@dataclass(frozen=True, kw_only=True)
class Role:
    """A role with money."""

    key: str
    budget: float  # $ a round
    aims: tuple[Aim, ...]
    levers: Mapping[str, RoleLever]


@dataclass(frozen=True, kw_only=True)
class Cast:
    """Everything that a game in one world has."""

    world: str
    spans: tuple[Span, ...]
    home: tuple[str, ...]
    home_name: str  # what its regions are called together
    host: tuple[str, ...]
    university: tuple[str, ...]
    chips: int
    roles: Mapping[str, Role]
    regions: Mapping[str, tuple[str, ...]]  # by the words that levers use

    @property
    def levers(self) -> Mapping[str, RoleLever]:
        """All levers of all roles by key, in the order of play."""
        return {key: lever for role in self.roles.values() for key, lever in role.levers.items()}

    @property
    def owners(self) -> Mapping[str, str]:
        """Whose each lever is."""
        return {key: role.key for role in self.roles.values() for key in role.levers}


@cache
def casts() -> Mapping[str, Cast]:
    """The casts by world."""
    text = (resources.files("edumig_sim.game") / "cast.yaml").read_text(encoding="utf-8")
    return MappingProxyType({world: _cast(world, about) for world, about in read_yaml(text).items()})


def _cast(world: str, about: Mapping[str, Any]) -> Cast:
    places = {key: tuple(about[key]) for key in ("home", "host", "university")}
    codes = load_world(world, world_parameters(world, {})).codes
    regions = {
        **places,
        "towns": tuple(c for c in places["home"] if c not in places["university"]),
        "guests": tuple(c for c in codes if c not in places["host"]),
        "newcomers": tuple(c for c in codes if c not in places["university"]),
    }
    begin, years = about["begin"], about["round_years"]
    starts = [begin + years * k for k in range(about["rounds"])]
    return Cast(
        world=world,
        spans=tuple(Span(first, first + years - 1) for first in starts),
        chips=about["chips"],
        home_name=about["home_name"],
        roles=MappingProxyType({key: _role(key, told) for key, told in about["roles"].items()}),
        regions=MappingProxyType(regions),
        **places,
    )


def _role(key: str, about: Mapping[str, Any]) -> Role:
    aims = [Aim(name, float(told.get("target", 1.0)), told["points"]) for name, told in about["aims"].items()]
    levers = {name: RoleLever(key=name, **{"also": "", **told}) for name, told in about["levers"].items()}
    return Role(key=key, budget=float(about["budget"]), aims=tuple(aims), levers=MappingProxyType(levers))


def _meant(what: Any, regions: Mapping[str, Any]) -> Any:
    if isinstance(what, str):
        return regions[what]
    return Target(**{k: tuple(v) for k, v in what.items()}) if isinstance(what, Mapping) else what
