"""Flows before and after: a map whose arcs show both, and a table of the corridors that change most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from markupsafe import Markup

from edumig_sim.brief import marks
from edumig_sim.brief.people import cell
from edumig_sim.brief.words import Words
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.maps import Map, Place, curve, world_map
from edumig_sim.multiplicity import notes_on
from edumig_sim.report.corridors import Corridor, corridors
from edumig_sim.report.style import BASELINE, INK

ROWS, ARCS = 8, 12  # corridors in the table and on the map
WIDEST, WIDEST_CHANGE = 13.0, 7.0  # of an arc, in parts of a thousandth of the width shown
_CLOSEST = 0.3  # of the map's width: the frame shows at least so much
_AROUND = 0.14  # room around the arcs, in parts of the frame
_EDGE = 0.03  # room below the lowest arc, in parts of the height
_ASPECT = 0.56  # height of the frame, in parts of its width
_LETTERS = 19.0  # size of names
_OUTLINE = 0.5
_LAND, _SHORE, _NAMED = "#EDEFF2", "#FFFFFF", "#DCE4EC"


def flow_table(comparison: Comparison, words: Words) -> dict[str, Any]:
    """Entrants of the last year with and without the policy on the corridors that change most."""
    every = _ranked(comparison)
    rows = [
        {
            "from": words.region(c.ends[0]),
            "to": words.region(c.ends[1]),
            "before": words.texts.whole(c.before),
            "after": words.texts.whole(c.after),
            "change": cell(c.effect, "persons", words),
        }
        for c in every[:ROWS]
    ]
    notes = notes_on([c.effect for c in every], comparison.replicates, words.texts)
    return {"rows": rows, "left_out": max(len(every) - ROWS, 0), "year": comparison.cost_year, "notes": notes}


def flow_map(comparison: Comparison, words: Words) -> dict[str, Any] | None:
    """The map with these corridors; None where the world cannot be drawn any more or nobody moves."""
    shown = _ranked(comparison)[:ARCS]
    try:
        drawn = world_map(str(comparison.reform.provenance["world"]))
        ends = {code: drawn.place(code) for c in shown for code in c.ends}
    except (EduMigError, KeyError, OSError):
        return None
    if not shown:
        return None
    frame = _frame(drawn, ends, shown)
    return {"svg": _svg(drawn, frame, shown, ends, words), "source": drawn.source, "invented": drawn.invented}


def _ranked(comparison: Comparison) -> list[Corridor]:
    every = corridors(comparison)
    order = np.argsort([-abs(c.effect.mean) for c in every], kind="stable")
    return [every[i] for i in order]


def _frame(
    drawn: Map, ends: Mapping[str, Place], shown: Sequence[Corridor]
) -> tuple[float, float, float, float]:
    """x, y, width and height of the part of the map that holds the arcs and the names at their ends."""
    points = [(p.x, p.y) for p in ends.values()]
    points += [_middle(ends[c.ends[0]], ends[c.ends[1]]) for c in shown]
    (left, top), (right, bottom) = np.min(points, axis=0), np.max(points, axis=0)
    width = max(right - left, (bottom - top) / _ASPECT, _CLOSEST * drawn.width) * (1.0 + 2.0 * _AROUND)
    width = min(width, max(drawn.width, right - left))
    height = max(width * _ASPECT, bottom - top + _AROUND * width)
    x, y = (left + right - width) / 2.0, (top + bottom - height) / 2.0
    if width <= drawn.width:
        x = min(max(x, 0.0), drawn.width - width)
    if height <= drawn.height:
        y = min(max(y, min(0.0, top)), max(drawn.height - height, bottom + _EDGE * height - height))
    return float(x), float(y), float(width), float(height)


def _middle(start: Place, end: Place) -> tuple[float, float]:
    """The middle of an arc, where it is farthest from the straight way."""
    x, y = (float(v) for v in curve(start, end).split("Q")[1].split()[:2])
    return 0.25 * start.x + 0.5 * x + 0.25 * end.x, 0.25 * start.y + 0.5 * y + 0.25 * end.y


def _svg(
    drawn: Map,
    frame: tuple[float, float, float, float],
    shown: Sequence[Corridor],
    ends: dict[str, Place],
    words: Words,
) -> Markup:
    part = frame[2] / 1000.0  # sizes are meant for a frame 1000 wide
    land = [Markup('<path d="{}" fill="{}"/>').format(drawn.background, _LAND)] if drawn.background else []
    for place in drawn.places:
        fill = _NAMED if place.code in ends else _LAND
        if place.path:
            land.append(
                Markup('<path d="{}" fill="{}" stroke="{}" stroke-width="{}"/>').format(
                    place.path, fill, _SHORE, round(_OUTLINE * part * 2, 2)
                )
            )
        else:
            land.append(
                Markup('<circle cx="{}" cy="{}" r="{}" fill="{}"/>').format(
                    place.x, place.y, round(min(place.radius, 12 * part), 1), _NAMED
                )
            )
    arcs = [_arc(c, ends, _largest(shown), part) for c in reversed(shown)]
    names = _names(list(ends.values()), part, words)
    return Markup('<svg class="map" viewBox="{}" role="img" aria-label="{}">{}{}{}</svg>').format(
        " ".join(f"{v:.1f}" for v in frame),
        words.say("report.map_label"),
        Markup("").join(land),
        Markup("").join(arcs),
        names,
    )


def _largest(shown: Sequence[Corridor]) -> tuple[float, float]:
    return max(max(c.before, c.after) for c in shown), max(abs(c.effect.mean) for c in shown)


def _arc(one: Corridor, ends: dict[str, Place], largest: tuple[float, float], part: float) -> Markup:
    """A grey arc as wide as the flow without the policy, and on it one in colour as wide as the clear change."""
    start, end = ends[one.ends[0]], ends[one.ends[1]]
    way = curve(start, end)
    wide = max(WIDEST * one.before / largest[0], 1.0) * part
    drawn = Markup('<path d="{}" fill="none" stroke="{}" stroke-opacity=".38" stroke-width="{}" {}/>').format(
        way, BASELINE, round(wide, 2), Markup('stroke-linecap="round"')
    )
    if not one.effect.distinguishable:
        return drawn
    ink = marks.colour(one.effect)
    wide = max(WIDEST_CHANGE * abs(one.effect.mean) / max(largest[1], 1e-9), 1.6) * part
    dashes = "" if one.effect.mean > 0 else f"{9 * part:.1f} {6 * part:.1f}"
    return drawn + Markup(
        '<path d="{}" fill="none" stroke="{}" stroke-width="{}" stroke-dasharray="{}"/>{}'
    ).format(way, ink, round(wide, 2), dashes or "none", _head(start, end, ink, wide + 9.0 * part))


def _head(start: Place, end: Place, ink: str, size: float) -> Markup:
    """A triangle in the middle of an arc that points where it goes."""
    x, y = _middle(start, end)
    turn = np.degrees(np.arctan2(end.y - start.y, end.x - start.x))
    half = size / 2.0
    return Markup('<path d="M{} {}L{} {}L{} {}Z" fill="{}" transform="translate({} {}) rotate({})"/>').format(
        *(round(v, 1) for v in (half, 0.0, -half, -half * 0.9, -half, half * 0.9)),
        ink,
        round(x, 1),
        round(y, 1),
        round(float(turn), 1),
    )


def _names(places: Sequence[Place], part: float, words: Words) -> Markup:
    """Names at the ends of arcs; one that would cover an earlier one moves down, or is left out."""
    size = _LETTERS * part
    taken: list[tuple[float, float, float]] = []
    texts = []
    for place in places:
        name = words.region(place.code)
        half = 0.29 * size * len(name)
        for step in (-0.65, 1.2, -1.8, 2.3):
            y = place.y + step * size
            if all(abs(place.x - x) > half + h or abs(y - other) > size for x, other, h in taken):
                taken.append((place.x, y, half))
                texts.append(
                    Markup('<text x="{}" y="{}">{}</text>').format(round(place.x, 1), round(y, 1), name)
                )
                break
    dots = Markup("").join(
        Markup('<circle cx="{}" cy="{}" r="{}" fill="{}"/>').format(p.x, p.y, round(4.5 * part, 2), INK)
        for p in places
    )
    return dots + Markup(
        '<g font-size="{}" text-anchor="middle" fill="{}" stroke="#fff" stroke-width="{}" paint-order="stroke" '
        'stroke-linejoin="round" font-weight="600">{}</g>'
    ).format(round(size, 1), INK, round(4 * part, 2), Markup("").join(texts))
