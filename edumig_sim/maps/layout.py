"""Where regions stand that have no packaged outline: by their coordinates, or in a ring."""

from __future__ import annotations

import numpy as np

from edumig_sim.maps.geometry import TURN, Points
from edumig_sim.maps.projection import EqualEarth

_WIDE = 150.0  # degrees of longitude from which the whole Earth is the frame
_ASPECT = 1.9  # of a ring: wider than high, as a screen is
_CLOSE = 0.055  # parts of the width that two dots keep between them
_ROUNDS = 60


def by_coordinates(degrees: Points) -> Points:
    """Places (R, 2) in a plane, x to the right and y downwards, of longitudes and latitudes; areas are kept.

    Near regions lie on Lambert's cylindrical equal-area projection, true at their mean latitude (Snyder 1987, p. 76).
    """
    lon, lat = np.radians(degrees[:, 0]), degrees[:, 1]
    middle = float(np.degrees(np.arctan2(np.sin(lon).mean(), np.cos(lon).mean())))
    turned = (degrees[:, 0] - middle + TURN / 2) % TURN - TURN / 2
    if np.ptp(turned) > _WIDE:
        return apart(EqualEarth().project(np.column_stack([turned, lat])))
    true = np.cos(np.radians(np.clip(lat.mean(), -80.0, 80.0)))
    return apart(np.column_stack([np.radians(turned) * true, -np.sin(np.radians(lat)) / true]))


def in_a_ring(count: int) -> Points:
    """Places (R, 2) on an ellipse, the first on top, clockwise."""
    angle = 2.0 * np.pi * np.arange(count) / max(count, 1)
    return np.column_stack([_ASPECT * np.sin(angle), -np.cos(angle)])


def apart(places: Points) -> Points:
    """The same places, pushed apart where they would cover each other."""
    if len(places) < 2:
        return places
    spread = max(np.ptp(places[:, 0]), np.ptp(places[:, 1]))
    least = _CLOSE * (spread if spread > 0.0 else 1.0)
    least = min(least, (spread or 1.0) / np.sqrt(len(places)))
    angle = 2.4 * np.arange(len(places))  # a direction of its own for each, for those in the very same place
    moved = places + 1e-6 * least * np.column_stack([np.cos(angle), np.sin(angle)])
    for _ in range(_ROUNDS):
        step = moved[:, None, :] - moved[None, :, :]
        length = np.hypot(step[..., 0], step[..., 1])
        np.fill_diagonal(length, 2.0 * least)  # nobody pushes himself
        push = np.where(length < least, (least - length) / (2.0 * length), 0.0)
        if not push.any():
            break
        moved = moved + (step * push[..., None]).sum(axis=1)
    return moved
