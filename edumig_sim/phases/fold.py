"""Phase 9: a year passes: graduates grow older, the oldest join the stocks, the stocks retire (MODEL 3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.behaviour.permits import permits_of_older

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_YEARS = 64  # in one place that can be told apart


def grow_older(model: EduMigModel) -> None:
    """Age everybody, fold people above the folding age into the stocks, and retire a share of the stocks."""
    _fold(model)
    if not model.in_burn_in:
        p = model.parameters
        model.stocks.retire(p.attrition_skilled, p.attrition_unskilled)
        if model.mechanisms.later_moves:
            _move_older(model)
    count_young(model)


def count_young(model: EduMigModel) -> None:
    """Count graduates in the table of students into the balance of residents."""
    fading = np.exp(-model.parameters.remittance_decay * np.arange(_YEARS))
    counted = model.kernels.count_residents(model.students.residents(), _recognised(model), fading)
    stocks = model.stocks
    stocks.young_skilled, stocks.young_units, stocks.young_senders = counted


def _recognised(model: EduMigModel) -> Floats:
    """Share (R, R) of a degree's efficiency that counts by region of study and of residence."""
    return np.where(model.same_country, 1.0, model.parameters.recognition)


def _fold(model: EduMigModel) -> None:
    """Move graduates at the folding age into the stocks; other graduates get a year older."""
    p, students, stocks = model.parameters, model.students, model.stocks
    youngest = model.year - p.fold_age + p.entry_age  # cohort that reaches the folding age
    stays, folded = model.kernels.grow_older(
        students.residents(), _recognised(model), (youngest, model.ledger.longest_grant), model.year
    )
    stocks.skilled += folded[0]
    stocks.units += folded[1]
    students.keep(stays)


def _move_older(model: EduMigModel) -> None:
    """A small share of older graduates think again each year; they follow the chances of the mean graduate."""
    p = model.parameters
    ties = p.alpha_ties * (p.ties_start + p.ties_slope * (p.fold_age - p.entry_age - p.study_length))
    habit = (ties, p.residual_migration)
    arrivals, departures = model.kernels.older_moves(
        model.location_terms, model.permit_chance, habit, model.stocks.older
    )
    model.stocks.move(arrivals, departures)
    model.older_moves = arrivals[0]
    for right, persons in permits_of_older(model, arrivals[0]):
        model.ledger.handle_cases(right.number, persons, right.cost_per_case)
