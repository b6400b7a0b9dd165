"""Corridors: what links an origin to a destination and changes over time: networks and beliefs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Corridors:
    """Matrices (R, R) by origin and destination.

    ``diaspora`` counts persons with a degree who form the network; ``belief_stay`` is the share that entrants expect
    to stay after studying there; ``belief_leave`` (R,) the share of home graduates that they expect to leave. Both
    beliefs are shrunk towards their start by a prior weight in persons.
    """

    def __init__(self, diaspora: Floats, belief_stay: Floats, belief_leave: Floats) -> None:
        self.diaspora = diaspora.copy()
        self.belief_stay, self.belief_leave = belief_stay.copy(), belief_leave.copy()
        self._start_stay, self._start_leave = belief_stay.copy(), belief_leave.copy()
        self._stayed, self._asked = np.zeros_like(diaspora), np.zeros_like(diaspora)
        self._left, self._home = np.zeros(len(diaspora)), np.zeros(len(diaspora))
        self.other_inflow = np.zeros_like(diaspora)

    def learn(
        self, stay: tuple[Floats, Floats], leave: tuple[Floats, Floats], memory: float, prior: float
    ) -> None:
        """Update beliefs from (persons who did, persons asked); experience decays by ``memory`` a year (Eq. 5)."""
        self._stayed, self._asked = memory * self._stayed + stay[0], memory * self._asked + stay[1]
        self._left, self._home = memory * self._left + leave[0], memory * self._home + leave[1]
        self.belief_stay = _shrunk(self._stayed, self._asked, self._start_stay, prior)
        self.belief_leave = _shrunk(self._left, self._home, self._start_leave, prior)

    def balance(self, arrivals: Floats, leaving_rate: float) -> None:
        """Set the inflow from outside the model that keeps the networks of the first year in place."""
        self.other_inflow = leaving_rate * self.diaspora - self.belief_stay * arrivals

    def grow(self, arrivals: Floats, leaving_rate: float) -> None:
        """Add expected stayers among this year's arrivals, let a share leave or retire (Eq. 21)."""
        inflow = self.belief_stay * arrivals + self.other_inflow
        self.diaspora = np.maximum((1.0 - leaving_rate) * self.diaspora + inflow, 0.0)
        np.fill_diagonal(self.diaspora, 0.0)


def _shrunk(did: Floats, asked: Floats, start: Floats, prior: float) -> Floats:
    """Share of those asked who did, shrunk to its start; the start where nobody was asked and it weighs nothing."""
    weight = asked + prior
    return np.divide(did + prior * start, weight, out=start.copy(), where=weight > 0.0)
