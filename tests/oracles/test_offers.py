"""What each lever offers, and what an account is charged, by hand: eight levers, dated values, ramps, targets."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from oracles.watching import plans, same, watched

from edumig_sim.levers import (
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    PostStudyWork,
    ReturnGrant,
    Scholarship,
    SeatChange,
    SkilledPermit,
    Target,
)
from edumig_sim.policies import DatedPath

FOREIGN, DOMESTIC, HOME = range(3)
CODES = ("AA", "BB", "CC")


class Table:
    """Three regions whose prices all differ; k$ a year."""

    codes = CODES
    foreign_fee = np.array([10.0, 20.0, 1.0])
    domestic_fee = np.array([4.0, 5.0, 0.5])
    home_price = np.array([2.0, 3.0, 0.25])

    def __len__(self):
        return 3

    def index(self, codes):
        return np.array([CODES.index(c) for c in codes])


PEOPLE = SimpleNamespace(
    origin=np.array([0, 0, 1, 1, 2]),
    ability_rank=np.array([0.1, 0.9, 0.5, 0.2, 0.7]),
    income_rank=np.array([0.8, 0.3, 0.25, 0.6, 0.0]),
)


def table(foreign, domestic, home):
    return np.array([foreign, domestic, home], float)


def test_outbound_scholarships_pay_everywhere_but_at_home():
    offer = OutboundScholarship(origins=("AA",), amount=6000.0).study_offer(2030, PEOPLE, Table())
    same(offer.outlay, table([6, 6, 6], [6, 6, 6], [0, 0, 0]))
    assert not offer.fees.any() and offer.applied_for
    assert offer.eligible.tolist() == [True, True, False, False, False]
    there = OutboundScholarship(origins=("AA",), amount=6000.0, destinations=("CC",))
    same(there.study_offer(2030, PEOPLE, Table()).outlay, table([0, 0, 6], [0, 0, 6], [0, 0, 0]))
    assert there.paid_by_origins()
    assert there.in_question() == ("AA",)


def test_inbound_scholarships_waive_a_share_of_the_fee_that_would_be_paid():
    award = InboundScholarship(destinations=("BB",), amount=1500.0, fee_waiver=0.5)
    offer = award.study_offer(2030, PEOPLE, Table())
    same(offer.outlay, table([0, 1.5, 0], [0, 1.5, 0], [0, 0, 0]))
    same(offer.fees, table([0, -10, 0], [0, -2.5, 0], [0, 0, 0]))
    same(offer.amount, table([0, 11.5, 0], [0, 4.0, 0], [0, 0, 0]))
    assert offer.eligible.all() and not award.paid_by_origins()
    assert award.in_question() == ("BB",)


def test_scholarships_pay_at_home_only_where_home_is_named():
    everywhere = Scholarship(amount=2000.0).study_offer(2030, PEOPLE, Table())
    same(everywhere.outlay, table([2, 2, 2], [2, 2, 2], [0, 0, 0]))
    named = Scholarship(amount=2000.0, destinations=("AA",)).study_offer(2030, PEOPLE, Table())
    same(named.outlay, table([2, 0, 0], [2, 0, 0], [2, 0, 0]))
    assert Scholarship(amount=1.0).paid_by_origins()
    assert not Scholarship(amount=1.0, payer="destinations").paid_by_origins()


def test_fees_never_fall_below_none_each_of_its_own():
    lower = FeeChange(foreign=-12_000.0, domestic=-4500.0, home=-2500.0).study_offer(2030, PEOPLE, Table())
    same(lower.fees, table([-10, -12, -1], [-4, -4.5, -0.5], [-2, -2.5, -0.25]))
    assert not lower.outlay.any() and not lower.applied_for
    higher = FeeChange(destinations=("CC",), foreign=3000.0, home=400.0).study_offer(2030, PEOPLE, Table())
    same(higher.fees, table([0, 0, 3], [0, 0, 0], [0, 0, 0.4]))
    assert not FeeChange(foreign=1.0).paid_by_origins()


def test_return_grants_are_paid_at_the_homes_they_are_for():
    offer = ReturnGrant(origins=("BB",), amount=9000.0, years=3).return_offer(2030, PEOPLE, Table())
    same(offer.amount, [0, 9, 0])
    assert offer.eligible.tolist() == [False, False, True, True, False]
    same(ReturnGrant(amount=9000.0).return_offer(2030, PEOPLE, Table()).amount, [9, 9, 9])


def test_permits_change_years_or_chances_in_their_countries():
    work = PostStudyWork(destinations=("AA", "CC"), years=2.0, cost_per_case=500).permit_offer(
        2030, PEOPLE, Table()
    )
    same(work.years, [2, 0, 2])
    same([*work.chance, work.cost_per_case], [0, 0, 0, 0.5])
    skilled = SkilledPermit(destinations=("BB",), chance=-0.3).permit_offer(2030, PEOPLE, Table())
    same(skilled.chance, [0, -0.3, 0])
    same([*skilled.years, skilled.cost_per_case], [0, 0, 0, 0.4])
    same(SkilledPermit(chance=0.2).permit_offer(2030, PEOPLE, Table()).chance, [0.2, 0.2, 0.2])


def test_changes_of_places_and_caps():
    offer = SeatChange(destinations=("BB",), share=-0.35, cost_per_place=25_000, admin_cost=1e6).places_offer(
        2030, Table()
    )
    same(offer.share, [0, -0.35, 0])
    assert np.isinf(offer.limit).all()
    same([offer.cost_per_place, offer.admin], [25, 1000])
    capped = SeatChange(destinations=("CC",), at_most=700.0).places_offer(2030, Table())
    assert capped.limit.tolist() == [np.inf, np.inf, 700.0] and not capped.share.any()
    assert SeatChange(at_most=700.0).places_offer(2030, Table()).limit.tolist() == [700.0] * 3
    late = SeatChange(at_most=DatedPath.of({2035: 10.0}))
    assert np.isinf(late.places_offer(2034, Table()).limit).all()
    assert late.places_offer(2035, Table()).limit.tolist() == [10.0] * 3


def test_targets_hold_ranks_at_both_ends():
    target = Target(income=(0.25, 0.6), ability=(0.2, 0.5))
    assert target.holds(PEOPLE).tolist() == [False, False, True, True, False]
    assert Target(income=(0.0, 0.3)).holds(PEOPLE).tolist() == [False, True, True, False, True]
    both = Scholarship(amount=1.0, origins=("BB",), target=Target(ability=(0.3, 1.0)))
    assert both.eligible(PEOPLE, Table()).tolist() == [False, False, True, False, False]


def test_values_by_year_ramps_and_periods():
    dated = DatedPath.of({2030: 5000, 2026: 3000})
    assert [dated.at(y) for y in (2025, 2026, 2029, 2030, 2050)] == [None, 3000, 3000, 5000, 5000]
    award = Scholarship(amount=dated, start=2026, end=2032)
    assert [award.active(y) for y in (2025, 2026, 2032, 2033)] == [False, True, True, False]
    assert [award.value_in("amount", y) for y in (2025, 2027, 2031)] == [0, 3000, 5000]
    slow = Scholarship(amount=4000.0, start=2026, ramp=3)
    same([slow.value_in("amount", y) for y in range(2026, 2032)], [1000, 2000, 3000, 4000, 4000, 4000])
    same(slow.study_offer(2027, PEOPLE, Table()).outlay[FOREIGN], [2, 2, 2])
    limited = Scholarship(amount=1.0, budget=DatedPath.of({2030: 9e6}), places=50.0)
    assert [limited.budget_in(y) for y in (2029, 2030)] == [0.0, 9e6]
    assert limited.places_in(1999) == 50.0 and limited.limited
    assert Scholarship(amount=1.0).budget_in(2030) is None and not Scholarship(amount=1.0).limited
    assert Scholarship(amount=1.0, places=DatedPath.of({2030: 9.0})).places_in(2029) == 0.0


# --- the account ------------------------------------------------------------------------------------------------------


def kind_of(world, o, d):
    return HOME if o == d else DOMESTIC if world.country[o] == world.country[d] else FOREIGN


@pytest.mark.parametrize("plan", plans("classroom", "realised", "invented", "world"))
def test_every_line_of_the_account_student_by_student(plan):
    """Payments to all who hold an award and are enrolled; fees changed, higher and lower; grants to those at home.

    The terms are those of the year in which a person began, which for these policies are the same every year.
    """
    run = watched(plan)
    world, policies, now = run.world, run.model.scenario.policies, run.years[-1]
    size = len(world.codes)
    enrolled = now.before["study"].students  # as they are when studies are paid
    home = now.before["grow_older"].students  # as they are when grants are paid
    ledger = now.before["grow_older"].ledger
    regions = run.model.region_table
    for number, policy in enumerate(policies):
        lines = np.zeros((4, size))
        takers, awards = 0.0, 0.0
        if policy.lever in ("seat_change", "post_study_work", "skilled_permit"):
            continue  # places and permits have oracles of their own
        if policy.lever == "return_grant":
            for i in range(len(home)):
                holds = int(home.return_award[i]) >> number & 1
                since = now.year - int(home.returned[i])
                at_home = home.residence[i] == home.origin[i] and home.stage[i] == 1
                if holds and at_home and 0 <= since < policy.years:
                    lines[0, home.origin[i]] += home.weight[i] * policy.amount / 1e6
                    takers += home.weight[i]
                    awards += home.weight[i] * (since == 0)
        else:
            people = SimpleNamespace(
                origin=np.zeros(1, int), ability_rank=np.ones(1), income_rank=np.zeros(1)
            )
            offer = policy.study_offer(now.year, people, regions)
            for i in range(len(enrolled)):
                if enrolled.stage[i] != 0 or not int(enrolled.study_award[i]) >> number & 1:
                    continue
                o, d, weight = int(enrolled.origin[i]), int(enrolled.study[i]), enrolled.weight[i]
                kind = kind_of(world, o, d)
                payer = o if policy.paid_by_origins() else d
                lines[0, payer] += weight * offer.outlay[kind, d] / 1000
                lines[2, d] += weight * max(offer.fees[kind, d], 0) / 1000
                lines[3, d] += weight * max(-offer.fees[kind, d], 0) / 1000
                takers += weight
                awards += weight * (enrolled.cohort[i] == now.year and policy.lever != "fee_change")
        lines[1] = policy.admin_share * (lines[0] + lines[2] + lines[3])
        same(ledger.paid[number], lines, f"{policy.lever}: gross, administration, recovered, forgone")
        same([ledger.takers[number], ledger.awards[number]], [takers, awards], policy.lever)
        assert not ledger.induced[number]


@pytest.mark.parametrize("plan", plans("classroom", "invented"))
def test_sums_of_the_account(plan):
    """What is recorded: lines, and what is induced; by region what the budget pays, less what it earns."""
    run = watched(plan)
    ledger, arrays = run.model.ledger, run.model.recorder.arrays()
    gross, admin, recovered, forgone = range(4)
    for number in range(len(run.model.scenario.policies)):
        for line in range(4):
            same(arrays["spend"][-1, number, line], ledger.paid[number, line].sum())
        same(arrays["induced"][-1, number], ledger.induced[number])
        for r in range(len(run.world.codes)):
            paid = ledger.paid[number, :, r]
            same(
                arrays["spend_region"][-1, number, r],
                paid[gross] + paid[admin] + paid[forgone] - paid[recovered],
            )
    same(ledger.paid_by_region, arrays["spend_region"][-1].sum(axis=0))
    assert arrays["takers"][-1].sum() > 0


@pytest.mark.parametrize("plan", plans("classroom", "invented", "world"))
def test_what_awards_so_far_will_still_pay(plan):
    """To students for what is left of the regular years, one at least; to returnees at home for what is left."""
    run = watched(plan)
    now = run.years[-1]
    end, world = now.after["learn"].students, run.world
    promised = run.model.recorder.arrays()["promised"][-1]
    regular = run.p.study_length
    nobody = SimpleNamespace(origin=np.zeros(1, int), ability_rank=np.ones(1), income_rank=np.zeros(1))
    for number, policy in enumerate(run.model.scenario.policies):
        due = np.zeros(promised.shape[1])
        for i in range(len(end)):
            o, d, weight = int(end.origin[i]), int(end.study[i]), end.weight[i]
            if policy.lever == "return_grant":
                if int(end.return_award[i]) >> number & 1 and end.stage[i] == 1 and end.residence[i] == o:
                    left = policy.years - (now.year - int(end.returned[i]) + 1)
                    due[: max(left, 0)] += weight * policy.amount / 1e6
            elif (
                policy.lever.endswith("scholarship")
                and int(end.study_award[i]) >> number & 1
                and end.stage[i] == 0
            ):
                offer = policy.study_offer(now.year, nobody, run.model.region_table)
                kind = kind_of(world, o, d)
                left = regular - (now.year - int(end.cohort[i]) + 1)
                amount = offer.outlay[kind, d] + max(-offer.fees[kind, d], 0.0)
                due[: max(left, 1)] += weight * amount / 1000
        same(promised[number], due, policy.lever)
    assert (promised.sum(axis=0) > 0).sum() >= 2
