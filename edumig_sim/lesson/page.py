"""A lesson as one page that asks nothing of the outside, and its answer key as another."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from edumig_sim import __version__
from edumig_sim.errors import EduMigError
from edumig_sim.lesson.findings import Told, answer, predicted
from edumig_sim.lesson.grid import Grid
from edumig_sim.lesson.lesson import Lesson, lesson_names, measured, said
from edumig_sim.maps.drawing import world_map
from edumig_sim.texts import Texts, texts_in

STATIC = Path(__file__).parent / "static"
MOST_BYTES = 2_000_000


def lesson_page(lesson: Lesson, grid: Grid, language: str = "en") -> str:
    """The page of a lesson. Raises EduMigError for one above 2 MB, which old school machines open badly."""
    texts = texts_in(language)
    drawn = world_map(lesson.world)
    places = [
        {"code": p.code, "name": texts.of(p.name), "x": p.x, "y": p.y, "path": p.path} for p in drawn.places
    ]
    units = texts.export("lesson")["texts"]
    carried = {
        **{k: v for k, v in grid.data.items() if k != "reasons"},  # they are for the key
        "language": language,
        "region": lesson.region,
        "sliders": [
            {"label": said(texts, s.label), "unit": units.get(s.unit, s.unit), "values": s.values}
            for s in lesson.sliders
        ],
        "replies": [said(texts, o["reply"]) for o in lesson.prediction["options"]],
        "map": {"width": drawn.width, "height": drawn.height, "places": places},
        "texts": _page_texts(texts),
    }
    page = _filled("page.html", _words(lesson, texts, grid) | {"data": _inline(carried)})
    if len(page.encode()) > MOST_BYTES:
        raise EduMigError(["the page would be above 2 MB: give the sliders fewer values"])
    return page


def answer_key(lesson: Lesson, grid: Grid, language: str = "en") -> str:
    """The teacher's page: model answers, and the numbers of every point of the grid."""
    texts = texts_in(language)
    then = grid.data["years"].index(grid.data["year"])
    rows = []
    for name, point in grid.data["points"].items():
        settings = [
            measured(texts, s.values[int(k)], s.unit)
            for s, k in zip(lesson.sliders, name.split("-"), strict=True)
        ]
        effect, low, high = (part[then] for part in point["effects"]["skilled_stock"])
        dead = point["cost"]["deadweight"]
        rows.append(
            {
                "settings": settings,
                "effect": f"{texts.whole(effect)} ({texts.whole(low)} … {texts.whole(high)})",
                "gross": texts.money(point["cost"]["gross"]),
                "deadweight": texts.percent(dead[0]) if dead else texts.say("common.unknown"),
            }
        )
    told = Told(lesson, grid, texts)
    sheet = [
        {
            "question": _asked(texts, q["question"], grid),
            "answer": said(texts, q["answer"]) if isinstance(q["answer"], str) else answer(told, q["answer"]),
        }
        for q in lesson.worksheet
    ]
    right = predicted(told)[0] if "about" in lesson.prediction else ""
    more = {
        "right": right,
        "rows": rows,
        "year": grid.data["year"],
        "sheet": sheet,
        "labels": [said(texts, s.label) for s in lesson.sliders],
    }
    return _filled("key.html", _words(lesson, texts, grid) | more)


def _page_texts(texts: Texts) -> dict[str, Any]:
    """The page's own words, without those of any lesson: model answers must not be found in its source."""
    owned = ("found_", "key", *(f"{name}_" for name in lesson_names()))
    own = texts.export("lesson")["texts"].items()
    return {k: v for k, v in own if not k.removeprefix("lesson.").startswith(owned)}


def _asked(texts: Texts, words: str, grid: Grid) -> str:
    """A question of the worksheet; {year} in it is the year of which effects and costs are told."""
    year = str(grid.data["year"])
    return texts.say(words, {"year": year}) if words in texts.messages else words.replace("{year}", year)


def _words(lesson: Lesson, texts: Texts, grid: Grid) -> dict[str, Any]:
    runs = (len(grid.data["points"]) + 1) * len(grid.seeds)
    return {
        "language": texts.language,
        "say": texts.say,
        "title": said(texts, lesson.title),
        "question": said(texts, lesson.question),
        "text": said(texts, lesson.text),
        "asked": said(texts, lesson.prediction["question"]),
        "options": [said(texts, o["text"]) for o in lesson.prediction["options"]],
        "questions": [_asked(texts, q["question"], grid) for q in lesson.worksheet],
        "provenance": texts.say(
            "lesson.provenance",
            {
                "version": __version__,
                "world": lesson.world,
                "agents": texts.exact(lesson.agents),
                "runs": texts.exact(runs),
                "first": grid.seeds[0],
                "last": grid.seeds[-1],
            },
        ),
    }


def _inline(value: Any) -> Markup:
    """JSON that cannot end the script element it stands in."""
    return Markup(json.dumps(_known(value), ensure_ascii=False).replace("<", "\\u003c"))


def _known(value: Any) -> Any:
    """Values that JSON has: an unknown number is null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {k: _known(v) for k, v in value.items()}
    return [_known(v) for v in value] if isinstance(value, list | tuple) else value


def _filled(name: str, values: dict[str, Any]) -> str:
    rooms = Environment(loader=FileSystemLoader(STATIC), autoescape=True, undefined=StrictUndefined)
    style = Markup((STATIC / "lesson.css").read_text(encoding="utf-8"))
    script = Markup((STATIC / "lesson.mjs").read_text(encoding="utf-8"))
    return rooms.get_template(name).render(values | {"style": style, "script": script})
