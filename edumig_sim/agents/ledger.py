"""The ledger: what policies pay, to how many, in which year. No policy is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Announced
from edumig_sim.agents.students import ENROLLED, GRADUATE
from edumig_sim.kernels.reference import totals

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
LINES = ("gross", "admin", "recovered", "forgone")
_MILLION = 1000.0  # k$ in a million $, per thousand


class Ledger:
    """Payments of the year by policy; awards keep the terms of the year in which they were made."""

    def __init__(self, policies: int, regions: int) -> None:
        self._terms: dict[tuple[str, int, int], Announced] = {}
        self.takers = np.zeros(policies)
        self.awards = np.zeros(policies)
        self.spend = np.zeros((policies, len(LINES)))
        self.spend_region = np.zeros((policies, regions))
        self.chance = np.ones(policies)  # of last year's applicants to get a return grant

    @property
    def paid_by_region(self) -> Floats:
        """Million $ (R,) that this year's policies cost each region's public budget."""
        return self.spend_region.sum(axis=0)

    @property
    def longest_grant(self) -> float:
        """Years of the longest return grant promised so far."""
        return max((o.years for (kind, *_), o in self._terms.items() if kind == "return"), default=0.0)

    def promise(self, kind: str, offer: Announced, year: int) -> None:
        """Remember the terms of awards of a kind ("study" or "return") made in a year."""
        self._terms[kind, offer.number, year] = offer

    def remember_chance(self, offer: Announced, applied: float, paid: float) -> None:
        """Keep the share of applicants (persons) who were paid, for next year's entrants."""
        if applied > 0:
            self.chance[offer.number] = paid / applied

    def open_year(self) -> None:
        """Start the year's accounts at zero."""
        for array in (self.takers, self.awards, self.spend, self.spend_region):
            array[...] = 0.0

    def pay_studies(self, model: EduMigModel) -> None:
        """Pay this year's awards to everybody who is enrolled with one."""
        for (kind, number, year), offer in self._terms.items():
            if kind == "study":
                self._pay_study(model, number, year, offer)

    def pay_returns(self, model: EduMigModel) -> None:
        """Pay grants to those who came home with one and still live there; then add administration."""
        for (kind, number, year), offer in self._terms.items():
            if kind == "return":
                self._pay_return(model, number, year, offer)
        for number, policy in enumerate(model.scenario.policies):
            self.spend[number, 1] = policy.admin_share * self.spend[number, 0]
            self.spend_region[number] *= 1.0 + policy.admin_share

    def _pay_study(self, model: EduMigModel, number: int, year: int, offer: Announced) -> None:
        students = model.students
        due = (
            (students.stage == ENROLLED)
            & (students.cohort == year)
            & (students.study_award >> number & 1 == 1)
        )
        place = students.study[due]
        payer = students.origin[due] if offer.policy.paid_by_origins() else place
        amount = offer.paid_for_study(students.origin[due], place)
        self._charge(number, students.weight[due], amount, payer)
        if year == model.year:
            self.awards[number] += students.weight[due].sum()

    def _pay_return(self, model: EduMigModel, number: int, year: int, offer: Announced) -> None:
        students = model.students
        if model.year - year >= offer.years:
            return
        due = (
            (students.stage == GRADUATE)
            & (students.returned == year)
            & (students.residence == students.origin)
        )
        due &= students.return_award >> number & 1 == 1
        home = students.origin[due]
        self._charge(number, students.weight[due], offer.amount[home], home)
        if year == model.year:
            self.awards[number] += students.weight[due].sum()

    def _charge(self, number: int, persons: Floats, amount: Floats, payer: NDArray[np.integer]) -> None:
        cost = persons * amount / _MILLION
        self.takers[number] += persons.sum()
        self.spend[number, 0] += cost.sum()
        self.spend_region[number] += totals(payer, cost, self.spend_region.shape[1])
