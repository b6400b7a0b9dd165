"""Young people: those who choose this year (Entrants) and those who study or graduated lately (Students)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from edumig_sim.kernels.reference_lives import ENROLLED, GRADUATE, LEFT, Enrolment, Residents
from edumig_sim.tables import Column, Row, Table

if TYPE_CHECKING:
    from edumig_sim.agents.regions import RegionAgent
    from edumig_sim.explanation import Explanation
    from edumig_sim.model import EduMigModel

__all__ = ["ENROLLED", "GRADUATE", "LEFT", "Entrants", "People", "StudentView", "Students"]


_RENAMED = {"units": "human_capital", "granted": "return_award"}  # columns that kernels know by other names


class People(Table):
    """Who a person is; none of it ever changes."""

    key = Column(np.uint64, "", "Key of the person's draws: origin code, cohort and serial.")
    origin = Column(np.int16, "region index", "Region of origin.")
    cohort = Column(np.int16, "year", "Year of turning 18.")
    serial = Column(np.int32, "", "Number of the agent within its origin and cohort.")
    weight = Column(np.float64, "persons", "How many persons the agent stands for.")
    ability = Column(np.float64, "sd", "Ability, standard normal in the cohort of the origin.")
    ability_rank = Column(np.float64, "rank in [0, 1]", "Rank of ability in the origin.")
    income_rank = Column(np.float64, "rank in [0, 1]", "Rank of family income in the origin.")
    english = Column(np.float64, "share in [0, 1]", "Proficiency in English.")
    temporary = Column(np.bool_, "", "Intends to come home after studying abroad.")


class Entrants(People):
    """The cohort of the year, at the moment of its study choice."""

    income = Column(np.float64, "k$/year", "Family income.")
    wealth = Column(np.float64, "k$", "Liquid family wealth.")
    taste_quality = Column(np.float64, "factor", "Weight of quality relative to the mean person.")
    taste_cost = Column(np.float64, "factor", "Weight of cost relative to the mean person.")
    taste_culture = Column(np.float64, "factor", "Weight of cultural distance relative to the mean person.")
    first_choice = Column(
        np.int16, "region index", "Preferred choice before places are scarce; -1 is none.", -1
    )
    choice = Column(np.int16, "region index", "Where the person enrols; -1 is none.", -1)


class Students(People):
    """People who enrolled: students, and graduates until they are folded into the stocks of their region."""

    ability = Column(np.float32, "sd", "Ability, standard normal in the cohort of the origin.")
    ability_rank = Column(np.float32, "rank in [0, 1]", "Rank of ability in the origin.")
    income_rank = Column(np.float32, "rank in [0, 1]", "Rank of family income in the origin.")
    english = Column(np.float32, "share in [0, 1]", "Proficiency in English.")
    study = Column(np.int16, "region index", "Region of study.")
    stage = Column(
        np.int8,
        "0 enrolled, 1 graduate, 2 left",
        "Where the person stands; who left without a degree is dropped at the end of the year.",
        ENROLLED,
    )
    years = Column(np.int8, "years", "Years enrolled so far, or years since graduation.")
    residence = Column(np.int16, "region index", "Region where the person lives.")
    stay_years = Column(np.int8, "years", "Years since the person came to live in the present region.")
    human_capital = Column(
        np.float32, "efficiency units", "Efficiency of labour, 1 for the mean graduate.", 1.0
    )
    stressed = Column(np.bool_, "", "Study costs take most of the person's means.")
    study_award = Column(np.uint32, "bits", "Policies that pay for the studies, one bit each.")
    return_award = Column(np.uint32, "bits", "Policies that pay for living at home, one bit each.")
    returned = Column(np.int16, "year", "Year of coming home; 0 is never.")

    def residents(self) -> Residents:
        """Everybody, as the kernels that count and move people see them."""
        of = self.column_arrays()
        return Residents(*(of[_RENAMED.get(name, name)] for name in Residents._fields))

    def enrolment(self) -> Enrolment:
        """Everybody, as the kernel of a year of study sees and changes them."""
        of = self.column_arrays()
        return Enrolment(*(of[name] for name in Enrolment._fields))

    def live(self, region: int) -> int:
        """Count agents who live in a region."""
        return int(np.count_nonzero(self.residence == region))


class StudentView(Row):
    """One student, seen as an agent: read it, change it; its state is a row of ``model.students``."""

    def __init__(self, model: EduMigModel, index: int) -> None:
        super().__init__(model.students, index)
        object.__setattr__(self, "model", model)

    @property
    def unique_id(self) -> str:
        """Origin code, cohort and serial: the same person in every scenario."""
        codes = self.model.world.codes
        return f"{codes[self.origin]}-{self.cohort}-{self.serial}"

    @property
    def region_agent(self) -> RegionAgent:
        """The Mesa agent of the region where the student lives."""
        return self.model.region_agents[self.residence]

    def explain(self) -> Explanation:
        """Why she studies where she does, term by term and in plain words; and why she lives where she does."""
        return self.model.explain(self.unique_id)

    def __repr__(self) -> str:
        return f"<StudentView {self.unique_id}>"

    model: Any
