"""Makes the packaged outlines from public-domain files. Only developers run it; the package carries what it wrote.

    npm pack world-atlas@2.0.2 us-atlas@3.0.1        # redistributions of Natural Earth 4.1.0 and the Census Bureau
    python -m edumig_sim.maps.prepare countries-110m.json iso3166-1.json states-10m.json

iso3166-1.json (of the package pycountry) translates numeric codes to those of our worlds. What is left out, moved or
inset, and why, stands in data/settings.yaml, which also holds the sketch of the invented land.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from edumig_sim.crn import mix64
from edumig_sim.maps.geometry import Points
from edumig_sim.maps.outlines import FOLDER
from edumig_sim.maps.projection import Albers, EqualEarth, Projection
from edumig_sim.plain_yaml import read_yaml

Shapes = dict[str, list[list[int]]]
Settings = Mapping[str, Any]


def main(arguments: Sequence[str]) -> None:
    """Write all outlines."""
    countries, iso, states = (json.loads(Path(a).read_text(encoding="utf-8")) for a in arguments)
    settings = read_yaml((FOLDER / "settings.yaml").read_text(encoding="utf-8"))
    numeric = {row["numeric"]: row["alpha_3"] for row in iso["3166-1"]}
    _write("countries", settings["countries"], *_coded(countries, "countries", numeric))
    _write("states", settings["states"], *_coded(states, "states", settings["states"]["codes"]))
    _write("classroom", settings["classroom"], *_sketched(settings["classroom"]["sketch"]))


def _coded(topology: Settings, layer: str, codes: Mapping[str, str]) -> tuple[list[Points], Shapes]:
    """Arcs in degrees, and the rings of every region by code; "" is land without a code."""
    scale, move = (np.array(topology["transform"][k]) for k in ("scale", "translate"))
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + move for arc in topology["arcs"]]
    shapes: Shapes = {}
    for one in topology["objects"][layer]["geometries"]:
        polygons = one["arcs"] if one["type"] == "MultiPolygon" else [one["arcs"]]
        code = codes.get(str(one.get("id")), "")
        shapes.setdefault(code, []).extend(ring for polygon in polygons for ring in polygon)
    return arcs, shapes


def _sketched(sketch: Settings) -> tuple[list[Points], Shapes]:
    """The invented land: straight arcs of a sketch made rough by halving them again and again."""
    arcs = []
    for number, points in enumerate(sketch["arcs"]):
        line = np.array(points, np.float64)
        for halving in range(sketch["halvings"]):
            middle = (line[1:] + line[:-1]) / 2.0
            step = np.diff(line, axis=0)
            keys = np.arange(len(middle), dtype=np.uint64) + np.uint64(1000 * halving + 100_000 * number + 1)
            push = (mix64(keys) >> np.uint64(11)) / 2.0**53 - 0.5
            middle += sketch["roughness"] * push[:, None] * np.column_stack([-step[:, 1], step[:, 0]])
            line = np.insert(line, np.arange(1, len(line)), middle, axis=0)
        arcs.append(line)
    return arcs, {code: [list(ring)] for code, ring in sketch["shapes"].items()}


def _write(name: str, about: Settings, arcs: list[Points], shapes: Shapes) -> None:
    """Leave out, move, simplify, round, renumber, and write one file."""
    kept = {code: rings for code, rings in shapes.items() if code not in about.get("without", ())}
    for change in about.get("moved", ()):
        _move(kept, change)
    projection = _flat(about["projection"])
    short = [_simplified(arc, projection, about["smallest_triangle"]) for arc in arcs]
    used: dict[int, int] = {}
    renumbered = {
        code: [[_renumber(k, used) for k in ring] for ring in rings if _size(ring, short) > 2]
        for code, rings in sorted(kept.items())
    }
    unit = about["unit"]
    rounded = [np.round(short[k] / unit).astype(int) for k in used]
    contents = {
        **{key: about[key] for key in ("source", "licence", "notes", "projection", "unit")},
        "background": renumbered.pop("", []),
        "shapes": renumbered,
        "arcs": [np.diff(arc, axis=0, prepend=0).ravel().tolist() for arc in rounded],
    }
    text = json.dumps(contents, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def _move(shapes: Shapes, change: Settings) -> None:
    """Join a ring of one region to a ring of another along the arc that they share."""
    arc = change["shared_arc"]
    ring = next(r for r in shapes[change["from"]] if arc in r)
    shapes[change["from"]].remove(ring)
    place = ring.index(arc)
    rest = [*ring[place + 1 :], *ring[:place]]
    target = next(r for r in shapes[change["to"]] if ~arc in r)
    at = target.index(~arc)
    target[at : at + 1] = rest


def _flat(about: Settings) -> Projection | None:
    if about["name"] == "equal_earth":
        return EqualEarth(0.0)
    if about["name"] == "albers":
        return Albers(about["middle"], about["latitude"], tuple(about["parallels"]))
    return None


def _simplified(arc: Points, projection: Projection | None, smallest: float) -> Points:
    """An arc without the points whose triangles are smallest (Visvalingam and Whyatt 1993), ends kept."""
    flat = arc if projection is None else projection.project(arc)
    keep = list(range(len(arc)))
    ring = bool(np.allclose(arc[0], arc[-1]))
    while len(keep) > (5 if ring else 2):
        a, b, c = flat[keep[:-2]], flat[keep[1:-1]], flat[keep[2:]]
        size = np.abs((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]) / 2.0
        least = int(size.argmin())
        if size[least] >= smallest:
            break
        del keep[least + 1]
    return arc[keep]


def _size(ring: Iterable[int], arcs: list[Points]) -> int:
    """Points of a ring."""
    return sum(len(arcs[k if k >= 0 else ~k]) - 1 for k in ring)


def _renumber(arc: int, used: dict[int, int]) -> int:
    number = used.setdefault(arc if arc >= 0 else ~arc, len(used))
    return number if arc >= 0 else ~number


if __name__ == "__main__":
    main(sys.argv[1:])
