"""A lesson file: its texts, its sliders and what the class predicts; every mistake is told at once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from edumig_sim.errors import EduMigError, Problem, nearest
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.policies import Policy, levers
from edumig_sim.policies.settings import settings
from edumig_sim.quantities import number_problem
from edumig_sim.texts import Texts
from edumig_sim.world import world_codes, world_names

FOLDER = Path(__file__).parent / "lessons"
FEWEST, MOST = 3, 6  # points of a slider
MOST_SLIDERS = 2  # each further one multiplies the runs
# What an answer key may say of the runs, and what a prediction may be about (`findings.py`).
FINDINGS = ("alone", "together", "away", "paid", "each", "anyway", "less_waste", "stronger", "reasons")
MEASURES = ("still_away", "changed", "graduates")
_KEYS = ("title", "question", "text", "world", "region", "start", "agents", "replicates", "sliders")
_MORE = ("prediction", "worksheet")
_SLIDER = ("label", "unit", "values", "lever", "setting", "fixed")
_WORDS = ("title", "question", "text")


@dataclass(frozen=True, kw_only=True)
class Slider:
    """A setting of a lever that the class moves; its first value is 0: the lever is not used."""

    label: str
    unit: str
    values: tuple[float, ...]
    lever: str
    setting: str
    fixed: Mapping[str, Any]

    def policy(self, value: float) -> Policy:
        """The lever at a value of the slider."""
        given: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in self.fixed.items()}
        given[self.setting] = (
            int(value) if settings(levers()[self.lever])[self.setting].kind == "whole" else value
        )
        return levers()[self.lever](**given)


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """A lesson. Texts are keys of the catalogue, or a teacher's own words."""

    title: str
    question: str
    text: str
    world: str
    region: str
    start: int
    agents: int
    replicates: int
    sliders: tuple[Slider, ...]
    prediction: Mapping[
        str, Any
    ]  # question, what of the runs it is about, options with a text, a reply and a range
    worksheet: tuple[Mapping[str, Any], ...]  # question, and as answer a text or findings of the runs


def said(texts: Texts, words: str) -> str:
    """The text of a key of the catalogue, or a teacher's own words as they are."""
    return texts.say(words) if words in texts.messages else words


def measured(texts: Texts, value: float, unit: str) -> str:
    """A slider's value with its unit: a key of the catalogue ('${n} a year', or with plural forms) or own words."""
    known = texts.messages.get(unit, unit)
    if not isinstance(known, str):
        return texts.count(unit, value)
    number = texts.number(value)
    return known.replace("{n}", number) if "{n}" in known else f"{number} {known}"


def lesson_names() -> list[str]:
    """The names of the packaged lessons."""
    return sorted(f.stem for f in FOLDER.glob("*.yaml"))


def load_lesson(lesson: str | Path) -> Lesson:
    """A packaged lesson by name, or one from a file. Raises EduMigError with everything that is wrong."""
    path = FOLDER / f"{lesson}.yaml" if str(lesson) in lesson_names() else Path(lesson)
    if path.suffix not in (".yaml", ".yml") or not path.is_file():
        raise EduMigError([f"no lesson {str(lesson)!r}.{nearest(str(lesson), lesson_names())}"])
    try:
        found = read_yaml(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise EduMigError([Problem(str(path), f"is not YAML in UTF-8: {error}")]) from None
    problems = list(_problems(found))
    if problems:
        raise EduMigError([Problem(f"{path}: {p.where}", p.what) for p in problems])
    sliders = tuple(
        Slider(**{**s, "values": tuple(map(float, s["values"])), "fixed": s.get("fixed") or {}})
        for s in found["sliders"]
    )
    return Lesson(**{**found, "sliders": sliders, "worksheet": tuple(found["worksheet"])})


def _problems(found: Any) -> Iterable[Problem]:
    if not isinstance(found, dict):
        yield Problem("lesson", f"is not a mapping with the keys {', '.join((*_KEYS, *_MORE))}")
        return
    yield from _keys("lesson", found, (*_KEYS, *_MORE))
    for key in _WORDS:
        if key in found and not isinstance(found[key], str):
            yield Problem(key, "is not a text")
    for key, low in (("start", 1900), ("agents", 10), ("replicates", 2)):
        if key in found and (type(found[key]) is not int or found[key] < low):
            yield Problem(key, f"{found[key]!r} is not a whole number of at least {low}")
    world = str(found.get("world"))
    if "world" in found and world not in world_names():
        yield Problem("world", f"no world {world!r}.{nearest(world, world_names())}")
    elif "region" in found and "world" in found and found["region"] not in world_codes(world):
        yield Problem(
            "region", f"no region {found['region']!r}.{nearest(str(found['region']), world_codes(world))}"
        )
    yield from _slider_problems(found.get("sliders", ()))
    yield from _words_problems(found)


def _keys(where: str, found: Mapping[str, Any], known: tuple[str, ...]) -> Iterable[Problem]:
    for key in found:
        if key not in known:
            yield Problem(where, f"no key {key!r}.{nearest(str(key), known)}")
    for key in known:
        if key not in found and key != "fixed":
            yield Problem(where, f"the key {key!r} is missing")


def _slider_problems(sliders: Any) -> Iterable[Problem]:
    if not isinstance(sliders, list | tuple) or len(sliders) > MOST_SLIDERS:
        yield Problem("sliders", f"is not a list of 1 to {MOST_SLIDERS} sliders")
        return
    for k, one in enumerate(sliders):
        where = f"sliders[{k}]"
        if not isinstance(one, dict):
            yield Problem(where, f"is not a mapping with the keys {', '.join(_SLIDER)}")
            continue
        yield from _keys(where, one, _SLIDER)
        if set(_SLIDER) - {"fixed"} <= set(one):
            yield from _lever_problems(where, one)


def _lever_problems(where: str, one: Mapping[str, Any]) -> Iterable[Problem]:
    if one["lever"] not in levers():
        yield Problem(f"{where}.lever", f"no lever {one['lever']!r}.{nearest(str(one['lever']), levers())}")
        return
    known = settings(levers()[one["lever"]])
    fixed = one.get("fixed") or {}
    names = [one["setting"], *fixed] if isinstance(fixed, dict) else [one["setting"]]
    unknown = [n for n in names if n not in known]
    for name in unknown:
        yield Problem(where, f"no setting {name!r} of {one['lever']}.{nearest(str(name), known)}")
    values = one["values"]
    numbers = isinstance(values, list) and all(type(v) in (int, float) for v in values)
    if not numbers or not FEWEST <= len(values) <= MOST or values[0] != 0 or len(set(values)) < len(values):
        yield Problem(
            f"{where}.values", f"is not a list of {FEWEST} to {MOST} different numbers, 0 the first"
        )
    elif not unknown:
        about = known[one["setting"]].about
        wrong = [p for v in values if (p := number_problem(v, about))]
        yield from (Problem(f"{where}.values", p) for p in wrong)


def _words_problems(found: Mapping[str, Any]) -> Iterable[Problem]:
    sliders = found.get("sliders")
    count = len(sliders) if isinstance(sliders, list) else 0
    asked = found.get("prediction", {"question": "", "options": []})
    if not isinstance(asked, dict) or not {"question", "options"} <= set(asked) <= {
        "question",
        "about",
        "options",
    }:
        yield Problem("prediction", "is not a mapping with the keys question, about and options")
    else:
        if "about" in asked:
            yield from _finding_problems("prediction.about", asked["about"], MEASURES, count)
        yield from _option_problems(asked["options"], "about" in asked)
    sheet = found.get("worksheet", [])
    if not isinstance(sheet, list) or not all(
        isinstance(q, dict) and set(q) == {"question", "answer"} for q in sheet
    ):
        yield Problem("worksheet", "is not a list of mappings with the keys question and answer")
        return
    for k, one in enumerate(sheet):
        where = f"worksheet[{k}].answer"
        if isinstance(one["answer"], list):
            for i, finding in enumerate(one["answer"]):
                yield from _finding_problems(f"{where}[{i}]", finding, FINDINGS, count)
        elif not isinstance(one["answer"], str):
            yield Problem(where, "is neither a text nor a list of findings")


def _finding_problems(where: str, one: Any, known: tuple[str, ...], count: int) -> Iterable[Problem]:
    if not isinstance(one, dict) or not {"finding"} <= set(one) <= {"finding", "slider"}:
        yield Problem(where, "is not a mapping with the keys finding and slider")
        return
    name, slider = str(one["finding"]), one.get("slider", 0)
    if name not in known:
        yield Problem(
            f"{where}.finding", f"no finding {name!r}: it is one of {', '.join(known)}.{nearest(name, known)}"
        )
    if type(slider) is not int or not 0 <= slider < max(count, 1):
        yield Problem(
            f"{where}.slider", f"{slider!r} is not the number of a slider, 0 to {max(count, 1) - 1}"
        )


def _option_problems(options: Any, measured: bool) -> Iterable[Problem]:
    keys = {"text", "reply", "from", "to"} if measured else {"text", "reply"}
    if (
        not isinstance(options, list)
        or not options
        or not all(isinstance(o, dict) and {"text", "reply"} <= set(o) <= keys for o in options)
    ):
        yield Problem(
            "prediction.options", f"is not a list of mappings with the keys {', '.join(sorted(keys))}"
        )
        return
    for k, one in enumerate(options):
        ends = [one.get("from", -math.inf), one.get("to", math.inf)]
        if not all(type(v) in (int, float) for v in ends) or not ends[0] < ends[1]:
            yield Problem(f"prediction.options[{k}]", "from and to are not numbers, the first the smaller")
