"""Phase 6: a year of study: drop-out, graduation, human capital (MODEL 3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.students import ENROLLED, GRADUATE, Students
from edumig_sim.crn import Decision
from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


def study(model: EduMigModel) -> None:
    """Let students drop out, graduate or go on; count who is enrolled before that."""
    students, regions = model.students, len(model.world.codes)
    enrolled = np.flatnonzero(students.stage == ENROLLED)
    rows: Students = students.take(enrolled)
    model.enrolled = kernel.weighted_counts(
        rows.weight, rows.origin.astype(np.intp), rows.study.astype(np.intp), regions
    )
    model.enrolled_expected = _expected_enrolled(model, rows)
    _count_universities(model, rows)
    year = rows.years + 1
    leaves = _drops_out(model, rows, year)
    graduates = ~leaves & _graduates(model, rows, year)
    leaves |= ~graduates & (year >= model.parameters.study_length + model.parameters.graduate_limit)
    students.years[enrolled] = np.where(graduates, 0, year)
    students.stage[enrolled[graduates]] = GRADUATE
    students.human_capital[enrolled[graduates]] = _human_capital(model, rows.take(graduates))
    _leave(model, enrolled[leaves])


def _expected_enrolled(model: EduMigModel, rows: Students) -> Floats:
    """Expected students (R, R): each cohort's expected entrants times the share of its students still enrolled."""
    size = len(model.world.codes)
    people = model.entrants
    starters = kernel.totals(people.origin, people.weight * (people.choice >= 0), size)
    model.past_entrants[model.year] = (model.admission.expected[:, :-1], starters)
    total = np.zeros((size, size))
    for cohort, (flows, started) in list(model.past_entrants.items()):
        there = rows.cohort == cohort
        if not there.any():
            del model.past_entrants[cohort]
            continue
        persons = kernel.totals(rows.origin[there], rows.weight[there], size)
        total += flows * np.divide(persons, started, out=np.zeros(size), where=started > 0)[:, None]
    return total


def _count_universities(model: EduMigModel, rows: Students) -> None:
    """Students and their mean ability by region."""
    size, region = len(model.world.codes), model.regions
    region.enrolled = model.enrolled.sum(axis=0)
    region.enrolled_own = np.diagonal(model.enrolled)
    ability = kernel.totals(rows.study, rows.weight * rows.ability, size)
    region.peer_ability = np.divide(ability, region.enrolled, out=np.zeros(size), where=region.enrolled > 0)


def _drops_out(model: EduMigModel, rows: Students, year: NDArray[np.integer]) -> Mask:
    """Who leaves without a degree this year (Eq. 13)."""
    if not model.mechanisms.drop_out:
        return np.zeros(len(rows), bool)
    p, world = model.parameters, model.world
    base = np.where(year == 1, p.drop_first, np.where(year <= 3, p.drop_second, p.drop_late))
    o, d = rows.origin, rows.study
    spoken = np.maximum(world.language[o, d], rows.english * world.english[d])
    gap = np.where(model.same_country[o, d], 0.0, 1.0 - spoken)
    effect = np.array([p.drop_ability, p.drop_fund_stress, p.drop_foreign_language, p.drop_quality])
    hazard = kernel.drop_out_hazard(
        base, rows.ability, rows.stressed.astype(float), gap, model.regions.quality[d], effect
    )
    return model.draws.uniform(Decision.DROP_OUT, rows.key, model.year) < hazard


def _graduates(model: EduMigModel, rows: Students, year: NDArray[np.integer]) -> Mask:
    """Who completes this year: on time, or in one of the years after (Eq. 14)."""
    p = model.parameters
    chance = np.where(
        year == p.study_length, p.graduate_on_time, np.where(year > p.study_length, p.graduate_late, 0.0)
    )
    return model.draws.uniform(Decision.GRADUATION, rows.key, model.year) < chance


def _human_capital(model: EduMigModel, rows: Students) -> Floats:
    """Efficiency units of new graduates: ability, quality of the university, a degree from abroad (Eq. 14)."""
    p = model.parameters
    abroad = ~model.same_country[rows.origin, rows.study]
    return np.exp(
        p.h_ability * rows.ability + p.h_quality * model.regions.quality[rows.study] + p.h_abroad * abroad
    )


def _leave(model: EduMigModel, rows: NDArray[np.intp]) -> None:
    """Drop-outs join the labour force without a degree, most of them at home."""
    leaving: Students = model.students.take(rows)
    home = model.draws.uniform(Decision.DROP_OUT_RETURN, leaving.key) < model.parameters.dropout_return
    residence = np.where(home, leaving.origin, leaving.study)
    np.add.at(model.stocks.unskilled, (leaving.origin, residence), leaving.weight)
    stay = np.ones(len(model.students), bool)
    stay[rows] = False
    model.students.keep(stay)
