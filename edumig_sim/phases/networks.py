"""Phase 1 of the next year: networks and beliefs take in what happened (MODEL 3.3).

Both learn from expected flows, not from realised ones: a heavy agent in a small corridor would make them jump.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel


def learn(model: EduMigModel) -> None:
    """Update networks with this year's expected arrivals, and beliefs with expected stays and departures."""
    p, corridors = model.parameters, model.corridors
    arrivals = model.admission.expected[:, :-1]
    if model.mechanisms.networks:
        corridors.grow(arrivals, p.diaspora_exit)
    if model.mechanisms.beliefs:
        moved = model.relocation
        abroad = moved.graduates * (1.0 - np.eye(len(moved.graduates)))
        corridors.learn(
            (moved.expected_stay, abroad),
            (moved.expected_leave, np.diagonal(moved.graduates)),
            1.0 - p.belief_learning,
            p.belief_prior_weight,
        )
