"""Older people and the balance of everybody: persons by origin and residence, folded out of the table of students."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_ALL = slice(None)


class Stocks:
    """Persons (R, R) by origin and residence.

    ``skilled`` are graduates above the folding age, ``units`` their efficiency units, ``unskilled`` everybody in the
    labour force without a degree. ``young_skilled``, ``young_units`` and ``young_senders``, who send money home, are
    counted anew each year from the table of students. ``retired`` (R,) adds up those who left the labour force, by
    residence.
    """

    def __init__(self, skilled: Floats, units: Floats, unskilled: Floats) -> None:
        self.skilled, self.units, self.unskilled = skilled.copy(), units.copy(), unskilled.copy()
        self.young_skilled = np.zeros_like(skilled)
        self.young_units = np.zeros_like(skilled)
        self.young_senders = np.zeros_like(skilled)  # efficiency units away that remit in full
        self.retired = np.zeros(len(skilled))

    @property
    def all_skilled(self) -> Floats:
        """Persons with a degree (R, R) by origin and residence, young and old."""
        return self.skilled + self.young_skilled

    def residents_skilled(self, regions: slice | int = _ALL) -> Floats:
        """Persons with a degree who live in regions."""
        return _residents(self.skilled, regions) + _residents(self.young_skilled, regions)

    def residents_units(self, regions: slice | int = _ALL) -> Floats:
        """Skilled labour in regions, in efficiency units."""
        return _residents(self.units, regions) + _residents(self.young_units, regions)

    def residents_unskilled(self, regions: slice | int = _ALL) -> Floats:
        """Persons without a degree who live in regions."""
        return _residents(self.unskilled, regions)

    def retire(self, skilled_rate: float, unskilled_rate: float) -> None:
        """Let a share of the older people leave the labour force."""
        self.retired += skilled_rate * self.skilled.sum(axis=0) + unskilled_rate * self.unskilled.sum(axis=0)
        self.skilled *= 1.0 - skilled_rate
        self.units *= 1.0 - skilled_rate
        self.unskilled *= 1.0 - unskilled_rate

    @property
    def older(self) -> Floats:
        """Older graduates and their efficiency units (2, R, R)."""
        return np.stack([self.skilled, self.units])

    def move(self, arrivals: Floats, departures: Floats) -> None:
        """Let older graduates and their units (2, R, R), by origin and residence, arrive and leave."""
        self.skilled += arrivals[0] - departures[0]
        self.units += arrivals[1] - departures[1]


def _residents(persons: Floats, regions: slice | int) -> Floats:
    """Sums over origins; summed row by row, so that one region gets the same sum as among all."""
    return np.ascontiguousarray(persons.T[regions]).sum(axis=-1)  # type: ignore[no-any-return]
