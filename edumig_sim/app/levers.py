"""The levers of the page: a slider each, in plain words, that sets one number of one policy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, NamedTuple

from edumig_sim.plain_yaml import read_yaml
from edumig_sim.policies import Policy, Target
from edumig_sim.policies.base import levers as policies
from edumig_sim.policies.settings import settings

MOST_HOSTS = 5


class Places(NamedTuple):
    """The regions that levers speak of."""

    home: tuple[str, ...]  # in question
    away: tuple[str, ...]  # all others
    hosts: tuple[str, ...]  # where most of its people go


@dataclass(frozen=True, kw_only=True)
class Lever:
    """One slider."""

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
    modes: tuple[str, ...]
    abroad_only: bool  # it needs more than one country

    def made(self, value: float, places: Places, begin: int) -> Policy:
        """The policy that a value of the slider means."""
        given = {key: _meant(what, places) for key, what in self.given.items()}
        chosen: dict[str, Any] = {self.setting: value, **({self.also: value} if self.also else {})}
        return policies()[self.policy](**given, **chosen, label=self.label, start=begin)

    def value_of(self, policy: Policy, places: Places) -> float | None:
        """The slider's value that means this policy; None where it is another one."""
        value = getattr(policy, self.setting, None)
        if policy.lever != self.policy or not isinstance(value, float | int) or policy.start is None:
            return None
        inside = self.low <= value <= self.high
        same = replace(self.made(float(value), places, policy.start), label=policy.label) == policy
        return float(value) if inside and same else None

    @property
    def programmes(self) -> str:
        """Real programmes that it resembles."""
        return policies()[self.policy].programmes

    @property
    def marked_outside(self) -> tuple[float, float] | None:
        """The published range, outside which a value carries a mark."""
        span = settings(policies()[self.policy])[self.setting].about["published"]
        return None if span is None else (float(span[0]), float(span[1]))


@cache
def all_levers() -> Mapping[str, Lever]:
    """All levers by key, in the order of the panel."""
    rows = read_yaml(_text("levers.yaml"))
    return MappingProxyType({key: _lever(key, about) for key, about in rows.items()})


@cache
def stories() -> Mapping[str, Any]:
    """What the page opens with: homes, stories, personas."""
    return MappingProxyType(read_yaml(_text("stories.yaml")))


def made_policies(values: Mapping[str, float], places: Places, begin: int) -> list[Policy]:
    """The policies of all sliders that are not at today's mark, in the order of the panel."""
    return [lever.made(values[key], places, begin) for key, lever in all_levers().items() if values.get(key)]


def recognised(found: Sequence[Policy], places: Places) -> tuple[dict[str, float], int | None, list[Policy]]:
    """Slider values that mean some of these policies, the year they begin in, and the policies that are left."""
    values: dict[str, float] = {}
    begin: int | None = None
    left = []
    for policy in found:
        key, value = _slider(policy, places)
        if value is None or key in values or begin not in (None, policy.start):
            left.append(policy)
            continue
        values[key], begin = value, policy.start
    return values, begin, left


def _slider(policy: Policy, places: Places) -> tuple[str, float | None]:
    for key, lever in all_levers().items():
        if (value := lever.value_of(policy, places)) is not None:
            return key, value
    return "", None


def _meant(what: Any, places: Places) -> Any:
    if isinstance(what, str):
        return getattr(places, what)
    return Target(**{k: tuple(v) for k, v in what.items()}) if isinstance(what, Mapping) else what


def _lever(key: str, about: Mapping[str, Any]) -> Lever:
    extra = {"also": about.get("also", ""), "abroad_only": about.get("abroad_only", False)}
    plain = {k: about[k] for k in ("policy", "setting", "given", "label", "unit", "low", "high", "step")}
    return Lever(key=key, modes=tuple(about["modes"]), **plain, **extra)


def _text(name: str) -> str:
    return (resources.files("edumig_sim.app") / "data" / name).read_text(encoding="utf-8")
