"""Turning plain values into typed settings; every problem is kept, none is raised before all are known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from edumig_sim.errors import Problem, nearest
from edumig_sim.policies import DatedPath, Policy, Target, levers
from edumig_sim.policies.settings import Setting, settings
from edumig_sim.policies.target import is_span
from edumig_sim.quantities import LONGEST_SHOWN, number_problem
from edumig_sim.scenario.scenario import period_problems
from edumig_sim.scenario.text import Text
from edumig_sim.world.groups import group_named, group_words, groups, have_groups, members_in

T = TypeVar("T")
_RANKS = re.compile(r"^(lowest|bottom|poorest|top|highest|richest)\s+(\d+(?:\.\d+)?)\s*%$")
_ALL_BUT = re.compile(r"^all[ _]but\s+(.*)$", re.IGNORECASE)
_LOW_WORDS = ("lowest", "bottom", "poorest")


class Reader:
    """Reads keys of one file and collects what is wrong with them.

    regions: names of the world's regions by code; None when the world is not known, and then no code is wrong.
    """

    def __init__(self, text: Text, regions: Mapping[str, str] | None) -> None:
        self.text, self.names = text, regions
        self.problems: list[Problem | str] = list(text.problems)
        self.told: list[str] = []  # whom the groups of countries contain that the file names

    def wrong(self, key: str, what: str) -> None:
        """Note a problem at a key path."""
        self.problems.append(Problem(self.text.where(key), what))

    def known_keys(self, values: Any, path: str, allowed: Iterable[str]) -> dict[str, Any]:
        """The mapping at a path, with unknown keys noted and left out."""
        if values is None:
            return {}
        if not isinstance(values, Mapping):
            expected = f"keys with values are expected: {', '.join(sorted(allowed))}"
            self.wrong(path, f"{_show(values)} is a value where {expected}")
            return {}
        good = {}
        for key, value in values.items():
            if key in allowed:
                good[key] = value
            elif value is None and str(key).isdigit():
                self.wrong(path, f"write large numbers without commas: a comma before {key} begins a new key")
            else:
                self.wrong(_join(path, key), f"no such key.{nearest(str(key), allowed)}")
        return good

    def number(
        self, key: str, value: Any, about: Mapping[str, Any], whole: bool = False
    ) -> float | int | None:
        """A number in its allowed range, or None with the problem noted."""
        problem = number_problem(value, about, whole=whole)
        if problem:
            self.wrong(key, problem)
            return None
        return int(value) if whole else float(value)

    def flag(self, key: str, value: Any) -> bool | None:
        """on/off, true/false."""
        if isinstance(value, bool):
            return value
        self.wrong(key, f"{_show(value)} is neither on nor off")
        return None

    def choice(self, key: str, value: Any, options: tuple[str, ...]) -> str | None:
        """One of some names."""
        if value in options:
            return str(value)
        self.wrong(key, f"{_show(value)} is not one of {', '.join(options)}")
        return None

    def words(self, key: str, value: Any) -> str | None:
        """A text without control characters."""
        if not isinstance(value, str):
            self.wrong(key, f"{_show(value)} is not a text; put it in quotes")
            return None
        if not all(c.isprintable() or c in "\n\t" for c in value):
            self.wrong(key, "holds characters that cannot be printed")
            return None
        return value

    def regions(self, key: str, value: Any) -> tuple[str, ...] | None:
        """Region codes of the world; groups of countries stand for their members, and ``all but`` for the others."""
        meant, without = _all_but(value)
        listed = [meant] if isinstance(meant, str) else meant
        if not isinstance(listed, list):
            example = "such as [AAA, BBB], or {all but: [AAA]}"
            self.wrong(key, f"{_show(meant)} is not a list of region codes, {example}")
            return None
        problems = [self._region_problem(code) for code in listed]
        if not listed:
            problems.append("the list is empty; leave the key out to mean all regions")
        problems += [f"{code!r} is named twice" for i, code in enumerate(listed) if code in listed[:i]]
        for problem in filter(None, problems):
            self.wrong(key, problem)
        if any(problems) or self.names is None:
            return None if any(problems) else tuple(listed)
        codes = tuple(dict.fromkeys(code for word in listed for code in self._meant(word, self.names)))
        if without:
            codes = tuple(code for code in self.names if code not in codes)
            if not codes:
                self.wrong(key, "leaves no region of this world")
                return None
        return codes

    def _meant(self, word: str, names: Mapping[str, str]) -> tuple[str, ...]:
        """The codes that a word stands for; a group is noted, to be told with what the scenario does."""
        if word in names or (group := group_named(word)) is None:
            return (word,)
        if (told := group_words(group, names)) not in self.told:
            self.told.append(told)
        return members_in(group, names)

    def _region_problem(self, code: Any) -> str:
        if isinstance(code, bool):
            return f"{'YES or ON' if code else 'NO or OFF'} is read as a switch; put the code in quotes"
        if not isinstance(code, str):
            return f"{_show(code)} is not a region code; put it in quotes if it is one"
        if self.names is None or code in self.names:
            return ""
        grouped = groups() if have_groups(self.names) else {}
        if grouped and (group := group_named(code)):
            return "" if members_in(group, self.names) else f"no member of {group.name} is in this world"
        named = [c for c, name in self.names.items() if name.casefold() == code.casefold()]
        hint = f" Did you mean {named[0]!r}?" if named else nearest(code, [*self.names, *grouped])
        what = "group or region" if grouped else "region"
        return f"no {what} {code!r} in this world.{hint}"

    # --- policies ----------------------------------------------------------------------------------------------------

    def policy(self, item: Any, path: str, horizon: tuple[int, int] | None) -> Policy | None:
        """One entry of ``policies``: the lever's name with its settings. ``horizon`` is None where it is wrong."""
        if isinstance(item, str):
            item = {item: {}}
        if not isinstance(item, Mapping) or len(item) != 1:
            example = "- scholarship: {amount: 4000}"
            self.wrong(path, f"each policy is one lever with its settings, such as '{example}'")
            return None
        (lever, raw), *_ = item.items()
        cls = levers().get(str(lever))
        path = _join(path, lever)
        if cls is None:
            self.wrong(path, f"no such lever.{nearest(str(lever), levers())}")
            return None
        before = len(self.problems)
        known = settings(cls)
        asked = self.known_keys(raw, path, known)
        given = {key: self._setting(f"{path}.{key}", known[key], value) for key, value in asked.items()}
        if raw is None or isinstance(raw, Mapping):
            for key in cls.needed:
                if key not in asked and not self._misspelled(raw, key, known):
                    self.wrong(_join(path, key), f"is missing. {known[key].about['doc']}")
            if cls.one_of and not any(
                key in asked or self._misspelled(raw, key, known) for key in cls.one_of
            ):
                self.wrong(path, f"changes nothing: give at least one of {', '.join(cls.one_of)}")
        if horizon is not None:
            for key, problem in period_problems(given.get("start"), given.get("end"), horizon):
                self.wrong(f"{path}.{key}", problem)
            given["start"] = given.get("start") or horizon[0]
        return cls(**given) if len(self.problems) == before else None

    def _misspelled(self, raw: Any, key: str, known: Iterable[str]) -> bool:
        """Whether a key that is missing is there under a name close to it, which is a problem already."""
        strange = [str(k) for k in raw or () if k not in known]
        return any(repr(key) in nearest(k, known).partition("Did you mean")[2] for k in strange)

    def _setting(self, path: str, setting: Setting, value: Any) -> Any:
        if value is None and setting.optional:
            return None
        match setting.kind:
            case "regions":
                return self.regions(path, value)
            case "target":
                return self._target(path, value)
            case "choice":
                return self.choice(path, value, setting.options)
            case "text":
                return self.words(path, value)
            case "flag":
                return self.flag(path, value)
            case "path" if isinstance(value, Mapping):
                return self._dated(path, value, setting.about)
        return self.number(path, value, setting.about, whole=setting.kind == "whole")

    def _dated(self, path: str, value: Mapping[Any, Any], about: Mapping[str, Any]) -> DatedPath | None:
        year_about = {"low": 1900, "high": 2200, "doc": "", "unit": "year"}
        steps = [
            (
                self.number(f"{path}.{year}", year, year_about, whole=True),
                self.number(f"{path}.{year}", amount, about),
            )
            for year, amount in value.items()
        ]
        if not steps:
            self.wrong(path, "a dated path needs at least one year, such as {2026: 3000, 2030: 5000}")
            return None
        good = [(int(y), float(a)) for y, a in steps if y is not None and a is not None]
        return DatedPath.of(good) if len(good) == len(steps) else None

    def _target(self, path: str, value: Any) -> Target | None:
        if value is None:
            self.wrong(path, "has no value; leave the key out to mean everybody")
            return None
        given = self.known_keys(value, path, ("income", "ability"))
        before = len(self.problems)
        spans = {k: self._ranks(f"{path}.{k}", v) for k, v in given.items()}
        return None if len(self.problems) > before else Target(**{k: v for k, v in spans.items() if v})

    def _ranks(self, path: str, value: Any) -> tuple[float, float] | None:
        span = value
        if isinstance(value, str) and (match := _RANKS.match(value.strip().lower())):
            share = float(match[2]) / 100.0
            span = (0.0, share) if match[1] in _LOW_WORDS else (1.0 - share, 1.0)
        if is_span(span):
            return float(span[0]), float(span[1])
        self.wrong(path, f"{_show(value)} is not a range of ranks: 'lowest 40%', 'top 20%' or [0.2, 0.6]")
        return None


def collect(read: Callable[[str, Any], T | None], values: Mapping[str, Any], path: str) -> dict[str, T]:
    """Read every value of a mapping, leaving out those that were wrong."""
    found = {key: read(_join(path, key), value) for key, value in values.items()}
    return {key: value for key, value in found.items() if value is not None}


def _all_but(value: Any) -> tuple[Any, bool]:
    """What a value names, and whether all others are meant: ``{all but: [AAA]}`` or ``all but [AAA, BBB]``."""
    if isinstance(value, Mapping) and [str(k).replace("_", " ") for k in value] == ["all but"]:
        return next(iter(value.values())), True
    if isinstance(value, str) and (match := _ALL_BUT.match(value.strip())):
        return [word.strip() for word in match[1].strip("[] ").split(",") if word.strip()], True
    return value, False


def _join(path: str, key: Any) -> str:
    return f"{path}.{key}" if path else str(key)


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "..."
