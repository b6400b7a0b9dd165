"""Phase 9: a year passes: graduates grow older, the oldest join the stocks, the stocks retire (MODEL 3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.students import GRADUATE, LEFT
from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]


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
    stocks = model.stocks
    counted = model.kernels.count_residents(model.students.residents(), _recognised(model))
    stocks.young_skilled, stocks.young_units = counted


def _recognised(model: EduMigModel) -> Floats:
    """Share (R, R) of a degree's efficiency that counts by region of study and of residence."""
    return np.where(model.same_country, 1.0, model.parameters.recognition)


def _fold(model: EduMigModel) -> None:
    """Move graduates at the folding age into the stocks; other graduates get a year older."""
    p, students, stocks = model.parameters, model.students, model.stocks
    youngest = model.year - p.fold_age + p.entry_age  # cohort that reaches the folding age
    old = np.flatnonzero(students.cohort <= youngest)
    old = old[students.stage[old] == GRADUATE]
    granted = (students.return_award[old] > 0) & (
        model.year - students.returned[old] < model.ledger.longest_grant
    )
    old = old[~granted]
    stay = students.stage != LEFT
    if len(old):
        origin, residence = students.origin[old].astype(np.intp), students.residence[old].astype(np.intp)
        weight, size = students.weight[old], len(model.world.codes)
        units = weight * students.human_capital[old] * _recognised(model)[students.study[old], residence]
        stocks.skilled += kernel.weighted_counts(weight, origin, residence, size)
        stocks.units += kernel.weighted_counts(units, origin, residence, size)
        stay[old] = False
    students.keep(stay)
    graduate = (students.stage == GRADUATE).astype(np.int8)
    students.years += graduate
    students.stay_years += graduate


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
