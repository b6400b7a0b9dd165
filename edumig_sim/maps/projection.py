"""Equal-area projections: degrees to a plane whose x grows to the right and y downwards, in Earth radii."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from edumig_sim.maps.geometry import TURN, Points

# Equal Earth, equation 5 of Šavrič, Patterson and Jenny (2018), The Equal Earth map projection, International Journal
# of Geographical Information Science 33, 454-465.
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = np.sqrt(3.0) / 2.0


class Projection(Protocol):
    """From longitudes and latitudes (P, 2) to a plane (P, 2)."""

    @property
    def middle(self) -> float:
        """Longitude, in degrees, opposite to where rings are cut."""
        ...

    def project(self, degrees: Points, code: str = "") -> Points:
        """Points of a region in the plane; its code matters where a map has insets."""
        ...


@dataclass(frozen=True)
class EqualEarth:
    """The whole Earth, areas kept, parallels straight."""

    middle: float = 0.0

    def project(self, degrees: Points, code: str = "") -> Points:
        """Points (P, 2) in Earth radii."""
        del code
        lon = np.radians(degrees[:, 0] - self.middle)
        theta = np.arcsin(_M * np.sin(np.radians(degrees[:, 1])))
        t2 = theta**2
        t6 = t2**3
        x = lon * np.cos(theta) / (_M * (_A1 + 3.0 * _A2 * t2 + t6 * (7.0 * _A3 + 9.0 * _A4 * t2)))
        return np.column_stack([x, -theta * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2))])


@dataclass(frozen=True)
class Albers:
    """Albers' conic, areas kept, true on two parallels (Snyder 1987, Map Projections: A Working Manual, pp. 98-103)."""

    middle: float
    latitude: float  # of the origin
    parallels: tuple[float, float]

    def project(self, degrees: Points, code: str = "") -> Points:
        """Points (P, 2) in Earth radii."""
        del code
        first, second = np.sin(np.radians(self.parallels))
        n = (first + second) / 2.0
        c = 1.0 - first**2 + 2.0 * n * first
        lon = (degrees[:, 0] - self.middle + TURN / 2) % TURN - TURN / 2
        angle = n * np.radians(lon)
        radius = np.sqrt(c - 2.0 * n * np.sin(np.radians(degrees[:, 1]))) / n
        start = np.sqrt(c - 2.0 * n * np.sin(np.radians(self.latitude))) / n
        return np.column_stack([radius * np.sin(angle), radius * np.cos(angle) - start])


@dataclass(frozen=True)
class Inset:
    """A region drawn in a place of its own: its own projection, scaled and moved in the main plane."""

    projection: Albers
    scale: float
    move: tuple[float, float]  # Earth radii


@dataclass(frozen=True)
class WithInsets:
    """A projection for most regions, and insets for those far away. Areas are kept up to the insets' scale."""

    main: Albers
    insets: Mapping[str, Inset]

    @property
    def middle(self) -> float:
        """The middle meridian of the main map."""
        return self.main.middle

    def project(self, degrees: Points, code: str = "") -> Points:
        """Points (P, 2) in Earth radii of the main map."""
        inset = self.insets.get(code)
        if inset is None:
            return self.main.project(degrees)
        return inset.projection.project(degrees) * inset.scale + np.array(inset.move)


@dataclass(frozen=True)
class Plane:
    """An invented land that is drawn as it is: x to the right, y downwards."""

    middle: float = 0.0

    def project(self, degrees: Points, code: str = "") -> Points:
        """The points themselves."""
        del code
        return degrees
