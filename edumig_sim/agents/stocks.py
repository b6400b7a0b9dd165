"""Older people and the balance of everybody: persons by origin and residence, folded out of the table of students."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_ALL = slice(None)


class Stocks:
    """Persons (R, R) by origin and residence.

    ``skilled`` are graduates above the folding age, ``units`` their efficiency units, ``unskilled`` everybody in the
    labour force without a degree. ``young_skilled`` and ``young_units`` are counted anew each year from the table of
    students. ``retired`` (R,) adds up those who left the labour force, by residence.
    """

    def __init__(self, skilled: Floats, units: Floats, unskilled: Floats) -> None:
        self.skilled, self.units, self.unskilled = skilled.copy(), units.copy(), unskilled.copy()
        self.young_skilled = np.zeros_like(skilled)
        self.young_units = np.zeros_like(skilled)
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

    def move(self, shares: Floats) -> Floats:
        """Let older graduates move: shares (R, R, R) by origin, residence and new residence; returns persons moved.

        The diagonal (staying) is ignored. Returned: (R, R) persons by origin and new residence.
        """
        moved = np.empty_like(self.skilled)
        for origin, going in enumerate(shares.copy()):
            np.fill_diagonal(going, 0.0)
            moved[origin] = _spread(self.skilled[origin], going)
            _spread(self.units[origin], going)
        return moved


def _spread(stock: Floats, going: Floats) -> Floats:
    """Move a stock (R,) of one origin, in place, by shares (R, R) of residence and new residence; arrivals (R,)."""
    persons = stock[:, None] * going
    arrivals: Floats = persons.sum(axis=0)
    stock += arrivals - persons.sum(axis=1)
    return arrivals


def _residents(persons: Floats, regions: slice | int) -> Floats:
    """Sums over origins; summed row by row, so that one region gets the same sum as among all."""
    return np.ascontiguousarray(persons.T[regions]).sum(axis=-1)  # type: ignore[no-any-return]
