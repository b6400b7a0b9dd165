"""Phase 6: a year of study: drop-out, graduation, human capital (MODEL 3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.students import ENROLLED, GRADUATE, LEFT
from edumig_sim.crn import Decision
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.reference_lives import StudyYear

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_LATE_YEAR = 4  # of study: from then on the hazard of leaving is that of late years


class _Enrolled(NamedTuple):
    """The students of the year, n of them, as they were before it ended."""

    rows: NDArray[np.intp]
    origin: NDArray[np.intp]
    study: NDArray[np.intp]
    cohort: NDArray[np.integer]
    weight: Floats
    ability: Floats


def study(model: EduMigModel) -> None:
    """Let students drop out, graduate or go on; count who is enrolled before that."""
    students, p = model.students, model.parameters
    rows = np.flatnonzero(students.stage == ENROLLED)
    origin, place = students.origin[rows].astype(np.intp), students.study[rows].astype(np.intp)
    there = _Enrolled(
        rows, origin, place, students.cohort[rows], students.weight[rows], students.ability[rows]
    )
    model.enrolled = kernel.weighted_counts(there.weight, origin, place, len(model.world.codes))
    model.enrolled_expected = _expected_enrolled(model, there)
    _count_universities(model, there)
    year = students.years[rows].astype(np.int64) + 1
    leaves, graduates = model.kernels.end_of_year(_end_of_year(model, there, year))
    leaves |= ~graduates & (year >= p.study_length + p.graduate_limit)
    students.years[rows] = np.where(graduates, 0, year)
    done = np.flatnonzero(graduates)
    students.stage[rows[done]] = GRADUATE
    students.human_capital[rows[done]] = _human_capital(model, origin[done], place[done], there.ability[done])
    _leave(model, rows[leaves])


def _end_of_year(model: EduMigModel, there: _Enrolled, year: NDArray[np.int64]) -> StudyYear:
    p, world, students = model.parameters, model.world, model.students
    years = np.arange(max(_LATE_YEAR, p.study_length + 1) + 1)
    base = np.where(years <= 1, p.drop_first, np.where(years <= 3, p.drop_second, p.drop_late))
    late = np.where(years > p.study_length, p.graduate_late, 0.0)
    return StudyYear(
        origin=there.origin,
        study=there.study,
        years=year,
        ability=there.ability,
        english=students.english[there.rows],
        stressed=students.stressed[there.rows],
        key=students.key[there.rows],
        base=base,
        graduate=np.where(years == p.study_length, p.graduate_on_time, late),
        effect=np.array([p.drop_ability, p.drop_fund_stress, p.drop_foreign_language, p.drop_quality]),
        language=world.language,
        spoken=world.english,
        abroad=~model.same_country,
        quality=model.regions.quality,
        drop_out=model.mechanisms.drop_out,
        draws=model.draws,
        year=model.year,
    )


def _expected_enrolled(model: EduMigModel, rows: _Enrolled) -> Floats:
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


def _count_universities(model: EduMigModel, rows: _Enrolled) -> None:
    """Students and their mean ability by region."""
    size, region = len(model.world.codes), model.regions
    region.enrolled = model.enrolled.sum(axis=0)
    region.enrolled_own = np.diagonal(model.enrolled)
    ability = kernel.totals(rows.study, rows.weight * rows.ability, size)
    region.peer_ability = np.divide(ability, region.enrolled, out=np.zeros(size), where=region.enrolled > 0)


def _human_capital(
    model: EduMigModel, origin: NDArray[np.intp], study: NDArray[np.intp], ability: Floats
) -> Floats:
    """Efficiency units of new graduates: ability, quality of the university, a degree from abroad (Eq. 14)."""
    p = model.parameters
    abroad = ~model.same_country[origin, study]
    return np.exp(p.h_ability * ability + p.h_quality * model.regions.quality[study] + p.h_abroad * abroad)


def _leave(model: EduMigModel, rows: NDArray[np.intp]) -> None:
    """Drop-outs join the labour force without a degree, most of them at home; their rows go when the year ends."""
    students = model.students
    draw = model.draws.uniform(Decision.DROP_OUT_RETURN, students.key[rows])
    origin = students.origin[rows].astype(np.intp)
    residence = np.where(draw < model.parameters.dropout_return, origin, students.study[rows])
    size = len(model.world.codes)
    model.stocks.unskilled += kernel.weighted_counts(students.weight[rows], origin, residence, size)
    students.stage[rows] = LEFT
