"""The ledger: what policies pay and earn, for how many, in which year. No policy is free."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import ReturnMoney, StudyMoney
from edumig_sim.agents.students import ENROLLED, GRADUATE
from edumig_sim.kernels.reference import totals

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel
    from edumig_sim.policies import Policy

Floats = NDArray[np.float64]
Ints = NDArray[np.integer]
Rows = NDArray[np.intp]
LINES = ("gross", "admin", "recovered", "forgone")
GROSS, ADMIN, RECOVERED, FORGONE = range(len(LINES))
AHEAD = 20  # years for which payments are promised, at most: the longest return grant
_MILLION = 1000.0  # k$ in a million $, per thousand


class Ledger:
    """The year's account of every policy; awards keep the terms of the year in which they were made."""

    def __init__(self, policies: Sequence[Policy], regions: int) -> None:
        self._study: dict[tuple[int, int], StudyMoney] = {}
        self._comeback: dict[tuple[int, int], ReturnMoney] = {}
        size = len(policies)
        self.takers = np.zeros(size)
        self.awards = np.zeros(size)
        self.paid = np.zeros((size, len(LINES), regions))  # by the public budget that pays or earns
        self.induced = np.zeros(size)  # seen by the public accounts on their own
        self.built = np.zeros((size, regions))  # places that each policy has built so far
        # of last year's applicants to get a return grant; where grants are limited, none before one has been paid
        self.chance = np.array([0.0 if getattr(p, "limited", False) else 1.0 for p in policies])

    @property
    def spend(self) -> Floats:
        """Million $ (K, 4) by policy and line: what public budgets pay, earn or forgo under its terms."""
        every: Floats = self.paid.sum(axis=2)
        return every

    @property
    def spend_region(self) -> Floats:
        """Million $ (K, R) that each policy costs each region's public budget, less what it earns."""
        spent: Floats = self.paid.sum(axis=1) - 2.0 * self.paid[:, RECOVERED]
        return spent

    @property
    def paid_by_region(self) -> Floats:
        """Million $ (R,) that this year's policies cost each region's public budget."""
        return self.spend_region.sum(axis=0)

    @property
    def longest_grant(self) -> float:
        """Years of the longest return grant promised so far."""
        return max((o.years for o in self._comeback.values()), default=0.0)

    def promise_study(self, offer: StudyMoney, year: int) -> None:
        """Remember the terms of money for studying that was offered in a year."""
        self._study[offer.number, year] = offer._replace(eligible=np.zeros(0, bool))

    def promise_return(self, offer: ReturnMoney, year: int) -> None:
        """Remember the terms of money for coming home that was offered in a year."""
        self._comeback[offer.number, year] = offer._replace(eligible=np.zeros(0, bool))

    def remember_chance(self, offer: ReturnMoney, applied: float, paid: float) -> None:
        """Keep the share of applicants (persons) who were paid, for next year's entrants."""
        if applied > 0:
            self.chance[offer.number] = paid / applied

    def open_year(self) -> None:
        """Start the year's accounts at zero."""
        for array in (self.takers, self.awards, self.paid, self.induced):
            array[...] = 0.0

    def pay_studies(self, model: EduMigModel) -> None:
        """Pay this year's awards, and settle changed fees, for everybody who is enrolled under such terms."""
        longest = model.parameters.study_length + model.parameters.graduate_limit
        for number, year in list(self._study):
            if model.year - year > longest:
                del self._study[number, year]
        if self._study:
            students = model.students
            paid = np.flatnonzero((students.study_award != 0) & (students.stage == ENROLLED))
            for (number, year), offer in self._study.items():
                self._pay_study(model, paid, (number, year), offer)

    def pay_returns(self, model: EduMigModel) -> None:
        """Pay grants to those who came home with one and still live there."""
        due = {key: o for key, o in self._comeback.items() if model.year - key[1] < o.years}
        if due:
            students = model.students
            paid = np.flatnonzero(students.return_award)
            at_home = students.residence[paid] == students.origin[paid]
            paid = paid[at_home & (students.stage[paid] == GRADUATE)]
            for (number, year), offer in due.items():
                self._pay_return(model, paid, (number, year), offer)

    def add_administration(self, model: EduMigModel) -> None:
        """Add the share of all money moved that administration takes, where the budget that moves it is."""
        for number, policy in enumerate(model.scenario.policies):
            share = getattr(policy, "admin_share", 0.0)
            self.paid[number, ADMIN] += share * self.paid[number, [GROSS, RECOVERED, FORGONE]].sum(axis=0)

    def handle_cases(self, number: int, persons: Floats, cost: float) -> None:
        """Charge the administration of cases: persons (R,) by the region that handles them, cost in k$ each."""
        self.takers[number] += persons.sum()
        self.paid[number, ADMIN] += persons * cost / _MILLION

    def change_places(self, number: int, moved: Floats, built: Floats, admin: Floats) -> None:
        """Charge new places and the running of a quota, (R,) in million $ each; ``moved`` is entrants (R,)."""
        self.takers[number] += np.abs(moved).sum()
        self.paid[number, GROSS] += built
        self.paid[number, ADMIN] += admin

    def induce(self, number: int, fees: Floats, teaching: Floats) -> None:
        """Note what students gained bring in fees and cost in teaching, (R,) in million $; negative for those lost.

        The public accounts see both on their own, as the students come or stay away.
        """
        self.induced[number] += (teaching - fees).sum()

    def promised(self, model: EduMigModel) -> Floats:
        """Million $ (K, AHEAD) that awards made so far still pay in each of the next years, and the fees they waive.

        To students for what is left of the regular years of study, a year at least; to returnees who live at home for
        what is left of their grant. Nobody is expected to drop out or to leave: it is what the budgets stand for.
        """
        due = np.zeros((len(self.takers), AHEAD))
        students, regular = model.students, int(model.parameters.study_length)
        held = np.flatnonzero((students.study_award != 0) & (students.stage == ENROLLED))
        for (number, year), offer in self._study.items():
            if offer.applied_for:
                rows, amount = self._holders(model, held, (number, year), offer)
                years = max(regular - (model.year - year + 1), 1)
                due[number, :years] += (students.weight[rows] * amount).sum() / _MILLION
        held = np.flatnonzero((students.return_award != 0) & (students.stage == GRADUATE))
        held = held[students.residence[held] == students.origin[held]]
        for (number, year), grant in self._comeback.items():
            rows = _returnees(model, held, (number, year))
            years = max(int(np.ceil(grant.years)) - (model.year - year + 1), 0)
            amount = grant.amount[students.origin[rows]]
            due[number, :years] += (students.weight[rows] * amount).sum() / _MILLION
        return due

    def _holders(
        self, model: EduMigModel, rows: Rows, promise: tuple[int, int], offer: StudyMoney
    ) -> tuple[Rows, Floats]:
        """Those of these students with an award of a policy and year, and the k$ a year paid to or waived for each."""
        students, (number, year) = model.students, promise
        due = rows[(students.cohort[rows] == year) & (students.study_award[rows] >> number & 1 == 1)]
        place = students.study[due].astype(np.intp)
        kind = model.place_kind[students.origin[due], place]
        return due, offer.outlay[kind, place] + np.maximum(-offer.fees[kind, place], 0.0)

    def _pay_study(self, model: EduMigModel, rows: Rows, promise: tuple[int, int], offer: StudyMoney) -> None:
        """Pay what was promised in a year under a policy to those of these students who have such an award."""
        students, (number, year) = model.students, promise
        due = rows[(students.cohort[rows] == year) & (students.study_award[rows] >> number & 1 == 1)]
        origin, weight = students.origin[due], students.weight[due]
        place = students.study[due].astype(np.intp)
        payer = origin if offer.policy.paid_by_origins() else place
        kind = model.place_kind[origin, place]
        fees = offer.fees[kind, place]
        self._add(number, GROSS, payer, weight * offer.outlay[kind, place])
        self._add(number, RECOVERED, place, weight * np.maximum(fees, 0.0))
        self._add(number, FORGONE, place, weight * np.maximum(-fees, 0.0))
        self.takers[number] += weight.sum()
        if year == model.year and offer.applied_for:
            self.awards[number] += weight.sum()

    def _pay_return(
        self, model: EduMigModel, rows: Rows, promise: tuple[int, int], offer: ReturnMoney
    ) -> None:
        """Pay what was promised in a year under a policy to those of these students who came home for it."""
        students, (number, year) = model.students, promise
        due = _returnees(model, rows, promise)
        home, weight = students.origin[due], students.weight[due]
        self._add(number, GROSS, home, weight * offer.amount[home])
        self.takers[number] += weight.sum()
        if year == model.year:
            self.awards[number] += weight.sum()

    def _add(self, number: int, line: int, region: Ints, thousands: Floats) -> None:
        """Add k$ (n,) to a line of a policy's account, by region (n,)."""
        self.paid[number, line] += totals(region, thousands / _MILLION, self.paid.shape[2])


def _returnees(model: EduMigModel, rows: Rows, promise: tuple[int, int]) -> Rows:
    """Those of these graduates who came home in a year with a grant of a policy."""
    students, (number, year) = model.students, promise
    return rows[(students.returned[rows] == year) & (students.return_award[rows] >> number & 1 == 1)]
