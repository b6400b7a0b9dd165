"""The map of a world: packaged outlines where its regions have them, else dots by coordinates or in a ring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from edumig_sim.maps import layout
from edumig_sim.maps.geometry import TURN, Points, area, centroid, cut, holds, path_text
from edumig_sim.maps.outlines import Outlines, packaged

WIDTH = 1000.0  # units of the map's own
DOT = 5.0  # radius of a region too small for an outline
LARGE_DOT = 14.0  # where no region has one
_MARGIN = 0.012  # parts of the width around the land
_DOTS_MARGIN = 0.1  # where labels stand around dots
_MOST = 5  # the part with the region's own point counts if it is at least the largest part divided by this
_NEAR = 3.0  # degrees around an outline in which a region's own point must lie
_ENOUGH = 0.8  # of the regions must be known to a file of outlines
_FLATTEST = 0.42  # height of a map of dots, parts of its width
_ISLETS = 2000.0  # land of no region in question counts for the frame from this part of the largest on
_SMALL_LAND = 6.0  # square units: less than that cannot be seen or pressed


@dataclass(frozen=True, kw_only=True)
class Place:
    """A region on the map: where its flows begin and end, and its outline ("" where it is a dot)."""

    code: str
    name: str
    x: float
    y: float
    path: str
    radius: float


@dataclass(frozen=True, kw_only=True)
class Map:
    """A map in units of its own, x to the right and y downwards from the upper left."""

    width: float
    height: float
    places: tuple[Place, ...]
    background: str  # path of land that belongs to no region
    source: str  # of the outlines; "" where there are none
    invented: bool  # a land of nowhere

    def place(self, code: str) -> Place:
        """The place of a region. Raises KeyError for one that is not on the map."""
        for one in self.places:
            if one.code == code:
                return one
        raise KeyError(code)


def world_map(world: str) -> Map:
    """The map of a world by its name or folder."""
    from edumig_sim.world import load_world
    from edumig_sim.world.calibration import world_parameters

    loaded = load_world(world, world_parameters(world, {}))
    return draw_map(loaded.codes, loaded.names, np.column_stack([loaded.lon, loaded.lat]))


def draw_map(codes: Sequence[str], names: Sequence[str], degrees: Points) -> Map:
    """The map of regions with these codes, names and points (R, 2) of longitude and latitude, NaN where unknown."""
    degrees = np.asarray(degrees, np.float64).reshape(-1, 2)
    for outlines in packaged():
        if _knows(outlines, codes, degrees):
            return _outlined(outlines, codes, names, degrees)
    return _dotted(codes, names, degrees)


def _knows(outlines: Outlines, codes: Sequence[str], degrees: Points) -> bool:
    """Whether these are the regions of a file, and not others that happen to have the same codes."""
    known = [k for k, code in enumerate(codes) if code in outlines.codes]
    if len(known) < _ENOUGH * len(codes) or not known:
        return False
    if outlines.invented:
        return set(codes) == set(outlines.codes)
    return all(_near(outlines.rings(codes[k]), degrees[k]) for k in known)


def _near(rings: list[Points], point: Points) -> bool:
    every = np.concatenate(rings)
    low, high = every.min(axis=0) - _NEAR, every.max(axis=0) + _NEAR
    return bool(((point >= low) & (point <= high)).all())


def _outlined(outlines: Outlines, codes: Sequence[str], names: Sequence[str], degrees: Points) -> Map:
    projection = outlines.projection

    def flat(code: str, ring: Points) -> list[Points]:
        if outlines.invented:
            return [ring]
        return [projection.project(piece, code) for piece in cut(ring, projection.middle)]

    shapes = {code: [p for ring in outlines.rings(code) for p in flat(code, ring)] for code in outlines.codes}
    rest = [p for ring in outlines.background for p in flat("", ring)]
    points = _own_points(outlines, codes, degrees)
    pieces = [(code, piece) for code, ones in shapes.items() for piece in ones]
    largest = max(abs(area(piece)) for _, piece in pieces)
    framing = [p for c, p in pieces if c in codes or abs(area(p)) * _ISLETS > largest]
    fit = _Fit(np.concatenate([*framing, points]), _MARGIN)
    places = []
    for k, code in enumerate(codes):
        outline = [fit(piece) for piece in shapes.get(code, ())]
        places.append(_place(code, names[k], outline, fit(points[k : k + 1])[0]))
    others = [fit(p) for code in sorted(outlines.codes - set(codes)) for p in shapes[code]]
    land = path_text([*others, *(fit(p) for p in rest)])
    return Map(
        width=WIDTH,
        height=fit.height,
        places=tuple(places),
        background=land,
        source=outlines.source,
        invented=outlines.invented,
    )


def _own_points(outlines: Outlines, codes: Sequence[str], degrees: Points) -> Points:
    """The regions' own points in the plane; the middle of the outline in a land of nowhere."""
    if outlines.invented:
        return np.array([centroid(outlines.rings(code)[0]) for code in codes])
    projection = outlines.projection
    turned = degrees.copy()
    turned[:, 0] = (degrees[:, 0] - projection.middle + TURN / 2) % TURN - TURN / 2 + projection.middle
    return np.array([projection.project(turned[k : k + 1], code)[0] for k, code in enumerate(codes)])


def _place(code: str, name: str, pieces: list[Points], point: Points) -> Place:
    """A region with its outline and its middle; a dot at its own point where the outline is too small to press."""
    sizes = [abs(area(piece)) for piece in pieces]
    if sum(sizes) < _SMALL_LAND:
        return Place(code=code, name=name, x=_short(point[0]), y=_short(point[1]), path="", radius=DOT)
    main = pieces[int(np.argmax(sizes))]
    for piece, size in zip(pieces, sizes, strict=True):
        if size * _MOST >= max(sizes) and holds(piece, (point[0], point[1])):
            main = piece
    x, y = centroid(main)
    return Place(code=code, name=name, x=_short(x), y=_short(y), path=path_text(pieces), radius=DOT)


def _dotted(codes: Sequence[str], names: Sequence[str], degrees: Points) -> Map:
    known = bool(np.isfinite(degrees).all()) and len(np.unique(degrees, axis=0)) > 1
    plane = layout.by_coordinates(degrees) if known else layout.in_a_ring(len(codes))
    fit = _Fit(plane, _DOTS_MARGIN)
    placed = fit(plane)
    return Map(
        width=WIDTH,
        height=fit.height,
        places=tuple(
            Place(code=c, name=n, x=_short(x), y=_short(y), path="", radius=LARGE_DOT)
            for c, n, (x, y) in zip(codes, names, placed, strict=True)
        ),
        background="",
        source="",
        invented=False,
    )


class _Fit:
    """From a plane to the map: one scale for both axes, so that areas stay comparable."""

    def __init__(self, points: Points, margin: float) -> None:
        low, high = points.min(axis=0), points.max(axis=0)
        inside = WIDTH * (1.0 - 2.0 * margin)
        span = high - low
        most = max(float(span[0]), float(span[1]) / 0.62, 1e-9)  # a tall land leaves room on its sides
        self._scale = inside / most
        size = span * self._scale
        self.height = _short(max(size[1] + 2.0 * margin * WIDTH, _FLATTEST * WIDTH))
        self._move = np.array([(WIDTH - size[0]) / 2.0, (self.height - size[1]) / 2.0]) - low * self._scale

    def __call__(self, points: Points) -> Points:
        return points * self._scale + self._move


def _short(value: float) -> float:
    return round(float(value), 1)
