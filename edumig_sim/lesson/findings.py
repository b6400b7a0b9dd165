"""What came out of a lesson's runs, in sentences: an answer key says nothing that its runs do not.

A finding is about one slider at its end with the others at 0, or about all of them. It claims a difference only where
its interval excludes none.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from edumig_sim.lesson.grid import Grid
from edumig_sim.lesson.lesson import Lesson, measured, said
from edumig_sim.texts import Texts

Three = tuple[float, float, float]  # mean and the bounds of its interval
_SEEN = 0.03  # a share of what spoke for leaving that is worth a word
_NAMED = 3


class Told(NamedTuple):
    """A lesson with its runs, in a language."""

    lesson: Lesson
    grid: Grid
    texts: Texts

    @property
    def year(self) -> int:
        """The year of which all findings are told."""
        return int(self.grid.data["year"])

    @property
    def region(self) -> str:
        """The name of the region in question."""
        return str(self.grid.data["names"][self.lesson.region])

    def name_of(self, code: str) -> str:
        """A region's name in the language of the page."""
        return self.texts.of(str(self.grid.data["names"][code]))

    def point(self, positions: Mapping[int, int]) -> dict[str, Any]:
        """The runs at some positions of sliders, the others at 0."""
        at = [positions.get(k, 0) for k in range(len(self.lesson.sliders))]
        found: dict[str, Any] = self.grid.data["points"]["-".join(map(str, at))]
        return found

    def end(self, slider: int) -> dict[str, Any]:
        """The runs with one slider at its end, alone."""
        return self.point({slider: len(self.lesson.sliders[slider].values) - 1})

    def effect(self, point: Mapping[str, Any], indicator: str) -> Three:
        """An effect in the year of the findings."""
        then = self.grid.data["years"].index(self.year)
        mean, low, high = (float(part[then]) for part in point["effects"][indicator])
        return mean, low, high

    def setting(self, slider: int, position: int = -1) -> str:
        """A position of a slider in words: what it is called, and its value with its unit."""
        one = self.lesson.sliders[slider]
        value = measured(self.texts, one.values[position], one.unit)
        return self.texts.say("lesson.found_setting", {"label": said(self.texts, one.label), "value": value})


def answer(told: Told, findings: Sequence[Mapping[str, Any]]) -> str:
    """The sentences of some findings of a lesson file, in its order."""
    return " ".join(s for one in findings for s in FINDINGS[one["finding"]](told, int(one.get("slider", 0))))


def predicted(told: Told) -> tuple[str, list[bool]]:
    """What came out of what the class predicted, in sentences; and which of the options the interval allows."""
    asked = told.lesson.prediction
    about, slider = asked["about"]["finding"], int(asked["about"].get("slider", 0))
    value = MEASURED[about](told, slider)
    if value is None:
        return told.texts.say("lesson.found_unclear"), [False] * len(asked["options"])
    mean, low, high = value
    spans = [(float(o.get("from", -math.inf)), float(o.get("to", math.inf))) for o in asked["options"]]
    allowed = [low <= b and a <= high and (a <= mean < b or low < high) for a, b in spans]
    options = [said(told.texts, o["text"]) for o, yes in zip(asked["options"], allowed, strict=True) if yes]
    key = "lesson.found_right" if len(options) == 1 else "lesson.found_between"
    quoted = [told.texts.say("lesson.found_option", {"option": o}) for o in options]
    sentence = " ".join(FINDINGS[_SAYS[about]](told, slider))
    return f"{told.texts.say(key, {'options': told.texts.listed(quoted)})} {sentence}", allowed


def _still_away(told: Told, slider: int) -> Three | None:
    """Of those who would study elsewhere, the share who still do."""
    without = told.grid.data["baseline"]["away"][told.grid.data["years"].index(told.year)]
    if without <= 0.0:
        return None
    mean, low, high = (1.0 + v / without for v in told.effect(told.end(slider), "away"))
    return mean, low, high


def _changed(told: Told, slider: int) -> Three | None:
    """Of those who were paid, the share whom it changed."""
    dead = told.end(slider)["cost"]["deadweight"]
    return None if dead is None else (1.0 - dead[0], 1.0 - dead[2], 1.0 - dead[1])


def _graduates(told: Told, slider: int) -> Three | None:
    """The change of graduates as a share of those without the slider."""
    without = told.grid.data["baseline"]["skilled_stock"][told.grid.data["years"].index(told.year)]
    mean, low, high = told.effect(told.end(slider), "skilled_stock")
    return mean / without, low / without, high / without


MEASURED: Mapping[str, Callable[[Told, int], Three | None]] = {
    "still_away": _still_away,
    "changed": _changed,
    "graduates": _graduates,
}
_SAYS = {"still_away": "away", "changed": "anyway", "graduates": "alone"}


def _sized(told: Told, effect: Three, setting: str) -> str:
    mean, low, high = effect
    texts = told.texts
    values = {
        "setting": setting,
        "region": told.texts.of(told.region),
        "year": told.year,
        "n": texts.whole(abs(mean)),
        "low": texts.whole(low),
        "high": texts.whole(high),
    }
    if low == high == 0.0:
        return texts.say("lesson.found_none", values)
    if low <= 0.0 <= high:
        return texts.say("lesson.found_same", values)
    return texts.say("lesson.found_more" if mean > 0.0 else "lesson.found_fewer", values)


def _alone(told: Told, slider: int) -> list[str]:
    """What one slider does to graduates by itself."""
    return [_sized(told, told.effect(told.end(slider), "skilled_stock"), told.setting(slider))]


def _together(told: Told, slider: int) -> list[str]:
    """What all sliders at their ends do together."""
    del slider
    ends = {k: len(s.values) - 1 for k, s in enumerate(told.lesson.sliders)}
    effect = told.effect(told.point(ends), "skilled_stock")
    return [_sized(told, effect, told.texts.say("lesson.found_all"))]


def _away(told: Told, slider: int) -> list[str]:
    """How many still study elsewhere."""
    then = told.grid.data["years"].index(told.year)
    without = float(told.grid.data["baseline"]["away"][then])
    mean, low, high = told.effect(told.end(slider), "away")
    texts = told.texts
    values = {
        "setting": told.setting(slider),
        "region": texts.of(told.region),
        "year": told.year,
        "low": texts.whole(without + low),
        "high": texts.whole(without + high),
        "without": texts.whole(without),
        "places": texts.listed(
            [told.name_of(c) for c in _largest(told.end(slider)["flows"], told.lesson.region)]
        ),
    }
    return [texts.people("lesson.found_away", without + mean, values)]


def _largest(flows: Mapping[str, float], home: str) -> list[str]:
    rest = sorted((c for c in flows if c != home and flows[c] >= 1.0), key=lambda c: -flows[c])
    return rest[:_NAMED]


def _paid(told: Told, slider: int) -> list[str]:
    """Whose money it is."""
    payers = [(c, v) for c, v in told.end(slider)["payers"] if v > 0.0]
    setting, texts = told.setting(slider), told.texts
    if not payers:
        return [texts.say("lesson.found_unpaid", {"setting": setting})]
    whole = sum(v for _, v in payers)
    who = [
        texts.say("lesson.found_share", {"region": told.name_of(c), "share": texts.percent(v / whole, 2)})
        for c, v in payers[:_NAMED]
    ]
    amount = texts.money(told.end(slider)["cost"]["gross"])
    values = {"setting": setting, "amount": amount, "year": told.year, "who": texts.listed(who)}
    return [texts.say("lesson.found_paid", values)]


def _each(told: Told, slider: int) -> list[str]:
    """What each additional graduate costs along a slider, and whether it rises."""
    texts, steps = told.texts, range(1, len(told.lesson.sliders[slider].values))
    found = [told.point({slider: k})["cost"]["each"] for k in steps]
    listed = [
        texts.say("lesson.found_each_one", {"setting": told.setting(slider, k), **_bounds(texts, one)})
        if one
        else texts.say("lesson.found_each_none", {"setting": told.setting(slider, k)})
        for k, one in zip(steps, found, strict=True)
    ]
    known = [one for one in found if one]
    if len(known) < 2:
        trend = "unclear"
    elif known[-1][1] > known[0][2]:
        trend = "rises"
    elif known[-1][2] < known[0][1]:
        trend = "falls"
    else:
        trend = "level"
    return [
        texts.say("lesson.found_each", {"steps": "; ".join(listed)}),
        texts.say(f"lesson.found_each_{trend}"),
    ]


def _bounds(texts: Texts, value: Sequence[float]) -> dict[str, str]:
    return {key: texts.money(v) for key, v in zip(("n", "low", "high"), value, strict=True)}


def _anyway(told: Told, slider: int) -> list[str]:
    """Of every hundred who are paid, how many would have done the same."""
    dead, texts = told.end(slider)["cost"]["deadweight"], told.texts
    setting = told.setting(slider)
    if dead is None:
        return [texts.say("lesson.found_anyway_unclear", {"setting": setting})]
    values = dict(zip(("n", "low", "high"), (texts.number(round(100 * v)) for v in dead), strict=True))
    return [texts.say("lesson.found_anyway", {"setting": setting, **values})]


def _less_waste(told: Told, slider: int) -> list[str]:
    """Which slider, alone at its end, pays fewer who would have done the same anyway."""
    del slider
    texts, count = told.texts, len(told.lesson.sliders)
    lines = [s for k in range(count) for s in _anyway(told, k)]
    known = [(k, dead) for k in range(count) if (dead := told.end(k)["cost"]["deadweight"])]
    known.sort(key=lambda one: one[1][0])
    if len(known) < 2:
        return lines
    (best, least), (_, next_) = known[0], known[1]
    if least[2] < next_[1]:
        return [*lines, texts.say("lesson.found_less_waste", {"setting": told.setting(best)})]
    return [*lines, texts.say("lesson.found_same_waste")]


def _stronger(told: Told, slider: int) -> list[str]:
    """Which slider, alone at its end, changes the number of graduates more."""
    del slider
    count = range(len(told.lesson.sliders))
    lines = [s for k in count for s in _alone(told, k)]
    effects = {k: told.effect(told.end(k), "skilled_stock") for k in count}
    order = sorted(effects, key=lambda k: -abs(effects[k][0]))
    first, second = effects[order[0]], effects[order[-1]]
    clear = not (first[1] <= 0.0 <= first[2])
    least = min(abs(first[1]), abs(first[2]))
    most = max(abs(second[1]), abs(second[2]))
    if clear and least > most:
        return [*lines, told.texts.say("lesson.found_stronger", {"setting": told.setting(order[0])})]
    return [*lines, told.texts.say("lesson.found_equal")]


def _reasons(told: Told, slider: int) -> list[str]:
    """Push and pull of those who still leave with the first slider at its end."""
    del slider
    texts, sides = told.texts, told.grid.data["reasons"]
    lines = []
    for side in ("push", "pull", "against"):
        ranked = sorted(((v, g) for s, g, v in sides if s == side and v >= _SEEN), reverse=True)[:_NAMED]
        words = [
            texts.say(
                "lesson.found_reason",
                {"reason": texts.say(f"app.reason.{side}.{g}"), "share": texts.percent(v, 2)},
            )
            for v, g in ranked
        ]
        if words:
            lines.append(texts.say(f"app.story.{side}", {"reasons": texts.listed(words)}))
    return lines or [texts.say("app.story.too_few")]


FINDINGS: Mapping[str, Callable[[Told, int], list[str]]] = {
    "alone": _alone,
    "together": _together,
    "away": _away,
    "paid": _paid,
    "each": _each,
    "anyway": _anyway,
    "less_waste": _less_waste,
    "stronger": _stronger,
    "reasons": _reasons,
}
