"""Phase 9: a year passes: graduates grow older, the oldest join the stocks, the stocks retire (MODEL 3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from edumig_sim.agents.students import ENROLLED, GRADUATE, Students
from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel


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
    students = model.students
    young: Students = students.take(students.stage == GRADUATE)
    origin, residence = young.origin.astype(np.intp), young.residence.astype(np.intp)
    size = len(model.world.codes)
    model.stocks.young_skilled = kernel.weighted_counts(young.weight, origin, residence, size)
    model.stocks.young_units = kernel.weighted_counts(
        young.weight * _units(model, young), origin, residence, size
    )


def _units(model: EduMigModel, people: Students) -> np.ndarray:
    """Efficiency units (n,): a degree of another country counts for less where it is not recognised."""
    home_degree = model.same_country[people.study, people.residence]
    return people.human_capital * np.where(home_degree, 1.0, model.parameters.recognition)


def _fold(model: EduMigModel) -> None:
    """Move graduates at the folding age into the stocks; other graduates get a year older."""
    p, students = model.parameters, model.students
    age = model.year - students.cohort + p.entry_age
    granted = (students.return_award > 0) & (model.year - students.returned < model.ledger.longest_grant)
    old = (age >= p.fold_age) & (students.stage == GRADUATE) & ~granted
    leaving: Students = students.take(old)
    where = (leaving.origin.astype(np.intp), leaving.residence.astype(np.intp))
    np.add.at(model.stocks.skilled, where, leaving.weight)
    np.add.at(model.stocks.units, where, leaving.weight * _units(model, leaving))
    if old.any():
        students.keep(~old)
    students.years += (students.stage == GRADUATE).astype(students.years.dtype)
    students.stay_years += (students.stage != ENROLLED).astype(students.stay_years.dtype)


def _move_older(model: EduMigModel) -> None:
    """A small share of older graduates think again each year; they follow the chances of the mean graduate."""
    p = model.parameters
    ties = p.alpha_ties * (p.ties_start + p.ties_slope * (p.fold_age - p.entry_age - p.study_length))
    shares = model.kernels.older_shares(model.location_terms, model.permit_chance, ties)
    model.older_moves = model.stocks.move(p.residual_migration * shares)
