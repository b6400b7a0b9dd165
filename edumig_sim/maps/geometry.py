"""Plane geometry of outlines: rings of longitudes and latitudes, cut at the antimeridian, with areas and centroids."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]  # (P, 2) a ring, whose last point is not its first again

TURN = 360.0  # degrees
_HALF = TURN / 2


def area(ring: Points) -> float:
    """Signed area of a ring, in the square of its unit (shoelace formula); positive when counterclockwise."""
    x, y = (ring - ring[0]).T
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2.0)


def centroid(ring: Points) -> tuple[float, float]:
    """Centroid by area; the mean of the points of a ring without an area."""
    x, y = (ring - ring[0]).T
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    whole = cross.sum()
    if abs(whole) < 1e-12:
        middle = ring.mean(axis=0)
    else:
        sums = [((part + np.roll(part, -1)) * cross).sum() / (3.0 * whole) for part in (x, y)]
        middle = ring[0] + np.array(sums)
    return float(middle[0]), float(middle[1])


def holds(ring: Points, point: tuple[float, float]) -> bool:
    """Whether a point is inside a ring (even-odd rule)."""
    x, y = ring.T
    x_next, y_next = np.roll(x, -1), np.roll(y, -1)
    crosses = (y > point[1]) != (y_next > point[1])
    with np.errstate(divide="ignore", invalid="ignore"):
        at = x + (point[1] - y) * (x_next - x) / (y_next - y)
    return bool(np.count_nonzero(crosses & (point[0] < at)) % 2)


def cut(ring: Points, middle: float) -> Iterator[Points]:
    """A ring (P, 2) in degrees as pieces whose longitudes lie within 180 degrees of the map's middle meridian.

    A ring that crosses the opposite meridian becomes a piece on either side of the map, so that no line runs across.
    """
    lon = np.degrees(np.unwrap(np.radians(ring[:, 0])))
    first = int(np.floor((lon.min() - middle + _HALF) / TURN))
    last = int(np.floor((lon.max() - middle + _HALF) / TURN))
    for turns in range(first, last + 1):
        piece = np.column_stack([lon - turns * TURN, ring[:, 1]])
        if last > first:
            piece = _within(_within(piece, middle - _HALF, 1.0), middle + _HALF, -1.0)
        if len(piece) > 2:
            yield piece


def _within(ring: Points, limit: float, side: float) -> Points:
    """The part of a ring on one side of a meridian (Sutherland and Hodgman 1974); side 1: east of it, -1: west."""
    kept: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in zip(ring, np.roll(ring, -1, axis=0), strict=True):
        inside, next_inside = side * (x0 - limit) >= 0.0, side * (x1 - limit) >= 0.0
        if inside:
            kept.append((x0, y0))
        if inside != next_inside:
            kept.append((limit, y0 + (limit - x0) / (x1 - x0) * (y1 - y0)))
    return np.array(kept).reshape(-1, 2)


def path_text(rings: list[Points], decimals: int = 1) -> str:
    """Rings as the `d` of an SVG path: absolute beginnings, relative steps, so that it stays short."""
    return "".join(_ring_text(np.round(ring, decimals), decimals) for ring in rings)


def _ring_text(ring: Points, decimals: int) -> str:
    steps = np.round(np.diff(ring, axis=0), decimals)
    steps = steps[(steps != 0.0).any(axis=1)]
    if len(steps) < 2:
        return ""
    begin = f"M{_number(ring[0, 0], decimals)} {_number(ring[0, 1], decimals)}l"
    return begin + " ".join(f"{_number(x, decimals)} {_number(y, decimals)}" for x, y in steps) + "z"


def _number(value: float, decimals: int) -> str:
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
