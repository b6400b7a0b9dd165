"""Older people and the balance of everybody: persons by origin and residence, folded out of the table of students."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


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

    def residents_skilled(self, region: int) -> float:
        """Persons with a degree who live in a region."""
        return float(self.skilled[:, region].sum() + self.young_skilled[:, region].sum())

    def residents_units(self, region: int) -> float:
        """Skilled labour in a region, in efficiency units."""
        return float(self.units[:, region].sum() + self.young_units[:, region].sum())

    def residents_unskilled(self, region: int) -> float:
        """Persons without a degree who live in a region."""
        return float(self.unskilled[:, region].sum())

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
        going = shares.copy()
        same = np.arange(len(self.skilled))
        going[:, same, same] = 0.0
        persons = self.skilled[:, :, None] * going
        units = self.units[:, :, None] * going
        self.skilled += persons.sum(axis=1) - persons.sum(axis=2)
        self.units += units.sum(axis=1) - units.sum(axis=2)
        return persons.sum(axis=1)
