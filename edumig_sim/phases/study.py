"""Phase 6: a year of study: drop-out, graduation, human capital (MODEL 3.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.kernels.reference_lives import Studied, StudyYear

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_LATE_YEAR = 4  # of study: from then on the hazard of leaving is that of late years


def study(model: EduMigModel) -> None:
    """Let students drop out, graduate or go on; count who is enrolled before that.

    Drop-outs join the labour force without a degree, most of them at home; their rows go when the year ends.
    """
    studied = model.kernels.end_of_year(model.students.enrolment(), _study_year(model))
    model.enrolled = studied.enrolled
    model.enrolled_expected = _expected_enrolled(model, studied)
    _count_universities(model, studied)
    model.stocks.unskilled += studied.left


def _study_year(model: EduMigModel) -> StudyYear:
    p, world = model.parameters, model.world
    years = np.arange(max(_LATE_YEAR, p.study_length + 1) + 1)
    base = np.where(years <= 1, p.drop_first, np.where(years <= 3, p.drop_second, p.drop_late))
    late = np.where(years > p.study_length, p.graduate_late, 0.0)
    return StudyYear(
        base=base,
        graduate=np.where(years == p.study_length, p.graduate_on_time, late),
        longest=int(p.study_length + p.graduate_limit),
        effect=np.array([p.drop_ability, p.drop_fund_stress, p.drop_foreign_language, p.drop_quality]),
        capital=(p.h_ability, p.h_quality, p.h_abroad),
        home_share=p.dropout_return,
        language=world.language,
        spoken=world.english,
        abroad=~model.same_country,
        quality=model.regions.quality,
        drop_out=model.mechanisms.drop_out,
        draws=model.draws,
        year=model.year,
    )


def _expected_enrolled(model: EduMigModel, studied: Studied) -> Floats:
    """Expected students (R, R): each cohort's expected entrants times the share of its students still enrolled."""
    size = len(model.world.codes)
    starters = model.admission.flow[:, :-1].sum(axis=1)
    model.past_entrants[model.year] = (model.admission.expected[:, :-1], starters)
    total = np.zeros((size, size))
    for cohort, (flows, started) in list(model.past_entrants.items()):
        since = model.year - cohort
        persons = studied.still[since] if since < len(studied.still) else np.zeros(size)
        if not persons.any():
            del model.past_entrants[cohort]
            continue
        total += flows * np.divide(persons, started, out=np.zeros(size), where=started > 0)[:, None]
    return total


def _count_universities(model: EduMigModel, studied: Studied) -> None:
    """Students and their mean ability by region."""
    size, region = len(model.world.codes), model.regions
    region.enrolled = model.enrolled.sum(axis=0)
    region.enrolled_own = np.diagonal(model.enrolled)
    region.peer_ability = np.divide(
        studied.ability, region.enrolled, out=np.zeros(size), where=region.enrolled > 0
    )
