"""What a reform changes for the same people: both models of a pair are looked at after every year.

A stand-in that records nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from edumig_sim.record import Variable

VARIABLES: dict[str, Variable] = {}


def labels(codes: Sequence[str]) -> dict[str, Sequence[str]]:
    """Coordinate labels of dimensions that other recorded variables do not have."""
    return {}


class Changes:
    """Compares a baseline model with a reform model of the same seed, year by year."""

    def __init__(self, baseline_model: Any, reform_model: Any) -> None:
        self._models = baseline_model, reform_model

    def record(self) -> None:
        """Called after both models have stepped a year."""

    def arrays(self) -> dict[str, np.ndarray]:
        """What was recorded, by the names of VARIABLES."""
        return {}
