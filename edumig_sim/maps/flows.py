"""Flow lines: a curve from one place to another that leaves room for the way back."""

from __future__ import annotations

from edumig_sim.maps.drawing import Place

BEND = 0.18  # how far a line bows out, in parts of its length


def curve(start: Place, end: Place, bend: float = BEND) -> str:
    """The `d` of an SVG path from start to end, bowed to the left of the way: there and back are two lines."""
    dx, dy = end.x - start.x, end.y - start.y
    x = (start.x + end.x) / 2.0 + 2.0 * bend * dy
    y = (start.y + end.y) / 2.0 - 2.0 * bend * dx
    return f"M{start.x:.1f} {start.y:.1f}Q{x:.1f} {y:.1f} {end.x:.1f} {end.y:.1f}"
