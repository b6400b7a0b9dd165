"""Packaged outlines: regions as rings of shared arcs, with their source; see prepare.py for how they were made."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from edumig_sim.maps.geometry import Points
from edumig_sim.maps.projection import Albers, EqualEarth, Inset, Plane, Projection, WithInsets

FOLDER = Path(__file__).parent / "data"


@dataclass(frozen=True, eq=False)
class Outlines:
    """Outlines of regions by code. Coordinates are degrees, or units of an invented plane."""

    name: str
    contents: Mapping[str, Any]  # the file

    @property
    def source(self) -> str:
        """Who made the figures, and their licence."""
        return f"{self.contents['source']} ({self.contents['licence']})"

    @property
    def invented(self) -> bool:
        """Whether it is a land of nowhere, whose coordinates are no degrees."""
        return self.contents["projection"]["name"] == "plane"

    @property
    def codes(self) -> frozenset[str]:
        """Codes of all regions with an outline."""
        return frozenset(self.contents["shapes"])

    @cached_property
    def projection(self) -> Projection:
        """How it is meant to be drawn."""
        about = self.contents["projection"]
        if about["name"] == "plane":
            return Plane()
        if about["name"] == "equal_earth":
            return EqualEarth(about["middle"])
        return WithInsets(_albers(about), {code: _inset(one) for code, one in about["insets"].items()})

    def rings(self, code: str) -> list[Points]:
        """Rings (P, 2) of a region, none of which ends with its first point."""
        return [self._ring(arcs) for arcs in self.contents["shapes"][code]]

    @cached_property
    def background(self) -> list[Points]:
        """Rings of land that has no code of its own."""
        return [self._ring(arcs) for arcs in self.contents["background"]]

    @cached_property
    def _arcs(self) -> list[Points]:
        unit = self.contents["unit"]
        return [np.cumsum(np.reshape(arc, (-1, 2)), axis=0) * unit for arc in self.contents["arcs"]]

    def _ring(self, arcs: list[int]) -> Points:
        """Arcs joined end to end; the number ~k is arc k backwards."""
        pieces = [self._arcs[k] if k >= 0 else self._arcs[~k][::-1] for k in arcs]
        return np.concatenate([piece[:-1] for piece in pieces])


@lru_cache
def packaged() -> tuple[Outlines, ...]:
    """All packaged outlines."""
    return tuple(_read(file) for file in sorted(FOLDER.glob("*.json")))


def _read(file: Path) -> Outlines:
    return Outlines(file.stem, json.loads(file.read_text(encoding="utf-8")))


def by_name(name: str) -> Outlines:
    """The outlines in the file of that name."""
    return next(one for one in packaged() if one.name == name)


def every_ring(outlines: Outlines) -> Iterator[tuple[str, Points]]:
    """All rings with the codes of their regions."""
    for code in sorted(outlines.codes):
        for ring in outlines.rings(code):
            yield code, ring


def _albers(about: Mapping[str, Any]) -> Albers:
    return Albers(about["middle"], about["latitude"], tuple(about["parallels"]))


def _inset(about: Mapping[str, Any]) -> Inset:
    return Inset(_albers(about), about["scale"], tuple(about["move"]))
