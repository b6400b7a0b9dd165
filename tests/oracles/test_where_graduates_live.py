"""Eq. 15 and 16 by hand: who thinks again, where she may live, what she weighs and where she goes."""

from __future__ import annotations

from functools import cache
from math import exp, inf, log
from types import SimpleNamespace

import numpy as np
import pytest
from oracles.watching import plans, same, watched

from edumig_sim.agents.awards import ReturnMoney
from edumig_sim.agents.students import Students
from edumig_sim.crn import Decision, code_keys
from edumig_sim.levers import ReturnGrant, Target
from edumig_sim.phases import return_home

GRADUATE = 1


class Settling:
    """A year's choices of where to live, worked out person by person."""

    def __init__(self, plan, place=-1):
        self.run = watched(plan)
        self.p, self.w, self.on = self.run.p, self.run.world, self.run.model.mechanisms
        self.now = self.run.years[place]
        self.state, self.after = self.now.before["return_or_stay"], self.now.after["return_or_stay"]
        self.size = len(self.w.codes)
        self.net = self.state.regions.wage_skilled * (1 - self.w.tax_rate)
        self.price = self.state.regions.living_cost / self.w.living_cost
        offers = self.after.moved.offers  # after rationing; their rows are the movers
        self.offers = offers._replace(comeback=list(offers.comeback))
        self.rows = self.movers()
        keys = self.state.students.key[self.rows]
        draws, places = self.run.model.draws, self.run.model.region_keys
        self.permit_luck = draws.uniform(Decision.PERMIT, keys, self.now.year, places)
        self.taste = -np.log(-np.log(draws.uniform(Decision.LOCATION, keys, self.now.year, places)))

    def same_country(self, a, b):
        return self.w.country[a] == self.w.country[b]

    def movers(self):
        """Eq. 16: this year's graduates, and those who think again."""
        s, p = self.state.students, self.p
        luck = self.run.model.draws.uniform(Decision.RECONSIDER, s.key, self.now.year)
        found = []
        for i in range(len(s)):
            years = int(s.years[i])
            first, floor = (
                (p.reconsider_home, p.reconsider_home_floor)
                if s.residence[i] == s.origin[i]
                else (p.reconsider_abroad, p.reconsider_abroad_floor)
            )
            chance = first * exp(-p.reconsider_decay * years) + floor
            chance *= p.reconsider_temporary if s.temporary[i] else 1
            again = self.on.later_moves and luck[i] < chance
            if s.stage[i] == GRADUATE and (years == 0 or again):
                found.append(i)
        return found

    def chance(self, m, i, j):
        """Of a permit to live somewhere else than home or where one lives."""
        s, p, w = self.state.students, self.p, self.w
        o = int(s.origin[i])
        if not self.on.permits or self.same_country(o, j):
            return 1.0
        base = p.permit_base + p.permit_per_psw_year * w.post_study_work[j] - w.visa[j]
        rights = [r for r in self.offers.rights if r.eligible[m]]
        base += sum(r.chance[j] for r in rights)
        if s.years[i] == 0 and s.study[i] == j:
            longer = max(w.post_study_work[j] + sum(r.years[j] for r in rights), 0)
            base += p.permit_per_psw_year * (longer - w.post_study_work[j])
        return min(max(base, 0.0), 1.0)

    def may(self, m, i, j):
        s = self.state.students
        if j == s.origin[i] or (s.years[i] > 0 and j == s.residence[i]):
            return True
        return bool(self.permit_luck[m, j] < self.chance(m, i, j))

    def utility(self, m, i, j):
        """Eq. 15."""
        s, p, w = self.state.students, self.p, self.w
        o, c, study = int(s.origin[i]), int(s.residence[i]), int(s.study[i])
        counts = 1.0 if self.same_country(study, j) else p.recognition
        value = p.alpha_wage * log(self.net[j] * counts / self.price[j])
        value += p.alpha_language * max(w.language[o, j], float(s.english[i]) * w.english[j])
        if j == o:
            value += p.alpha_home + p.alpha_temporary * bool(s.temporary[i]) + w.asc_location[o]
            value += p.alpha_wage * log(1 + self.grant(m, i) / (self.net[o] * float(s.human_capital[i])))
        else:
            value += p.alpha_network * log(1 + self.state.corridors.diaspora[o, j]) + w.amenity[j]
        if j == c and c != o:
            value += p.alpha_ties * (p.ties_start + p.ties_slope * int(s.stay_years[i]))
            value += w.asc_stay[study] if c == study else 0.0
        if j != c:
            value -= p.alpha_move + p.alpha_distance * max(log(max(w.distance_km[c, j], 1) / 1000), 0)
        return value

    def grant(self, m, i):
        """k$ a year of return grants, spread over the planning horizon."""
        s, total = self.state.students, 0.0
        if s.residence[i] == s.origin[i]:
            return total
        for offer in self.offers.comeback:
            if offer.eligible[m]:
                policy = offer.policy
                total += policy.amount / 1000 * min(policy.years, self.p.planning_horizon)
        return total / self.p.planning_horizon

    def chances(self, utility):
        """A logit over where one may live."""
        weight = [exp(u) if u > -inf else 0.0 for u in utility]
        return [x / sum(weight) for x in weight]


@cache
def settled(plan):
    """Everybody's utilities (-inf where one may not), choices and chances."""
    year = Settling(plan)
    utility = [
        [year.utility(m, i, j) if year.may(m, i, j) else -inf for j in range(year.size)]
        for m, i in enumerate(year.rows)
    ]
    choice = [int(np.argmax(np.array(u) + year.taste[m])) for m, u in enumerate(utility)]
    return year, choice, [year.chances(u) for u in utility]


@pytest.mark.parametrize("plan", plans())
def test_movers_are_who_they_should_be_and_go_where_they_should(plan):
    year, choice, _ = settled(plan)
    moved = year.after.moved
    np.testing.assert_array_equal(moved.people.key, year.state.students.key[year.rows])
    np.testing.assert_array_equal(moved.first, [year.state.students.years[i] == 0 for i in year.rows])
    np.testing.assert_array_equal(moved.region, choice)
    assert len(set(choice)) > 2


@pytest.mark.parametrize("plan", plans())
def test_moves_are_counted_where_they_belong(plan):
    year, choice, chance = settled(plan)
    s, found = year.state.students, year.after.relocation
    size = year.size
    names = ("graduates", "stayed", "returned", "onward", "moves", "returns_from", "expected_stay")
    table = {name: np.zeros((size, size)) for name in (*names, "expected_home")}
    leave = np.zeros(size)
    for m, i in enumerate(year.rows):
        o, c, study, j, weight = (
            *(int(x[i]) for x in (s.origin, s.residence, s.study)),
            choice[m],
            s.weight[i],
        )
        table["expected_home"][o] += weight * np.array(chance[m])
        if s.years[i] == 0:
            table["graduates"][o, study] += weight
            outcome = "stayed" if j == study else "returned" if j == o else "onward"
            table[outcome][o, study] += weight
            if study == o:
                leave[o] += weight * (1 - chance[m][o])
            else:
                table["expected_stay"][o, study] += weight * chance[m][study]
        elif j != c:
            table["moves"][o, j] += weight
        if j == o != c:
            table["returns_from"][o, c] += weight
    for name, value in table.items():
        same(getattr(found, name), value, name, digits=1e-7)
    same(found.expected_leave, leave, "expected to leave home", digits=1e-7)


@pytest.mark.parametrize("plan", plans())
def test_who_moved_lives_there_anew(plan):
    year, choice, _ = settled(plan)
    s, t = year.state.students, year.after.students
    settled_at = dict(zip(year.rows, choice, strict=True))
    number = {i: m for m, i in enumerate(year.rows)}
    moves, grants = 0, 0
    for i in range(len(s)):
        j = settled_at.get(i, int(s.residence[i]))
        assert t.residence[i] == j
        if j == s.residence[i]:
            assert t.stay_years[i] == s.stay_years[i]
            assert (t.returned[i], t.return_award[i]) == (s.returned[i], s.return_award[i])
            continue
        moves += 1
        home = j == s.origin[i]
        assert t.stay_years[i] == 0
        assert t.returned[i] == (year.now.year if home else s.returned[i])
        paid = sum(2**g.number for g in year.offers.comeback if home and g.eligible[number[i]])
        assert t.return_award[i] == paid
        grants += paid > 0
    assert moves


@pytest.mark.parametrize("plan", plans())
def test_chances_of_a_permit_for_people_whose_ranks_are_not_known(plan):
    """What older graduates go by (Eq. 17): policies for certain ranks are left out."""
    year = Settling(plan)
    p, w = year.p, year.w
    for o in range(year.size):
        for j in range(year.size):
            chance = p.permit_base + p.permit_per_psw_year * w.post_study_work[j] - w.visa[j]
            for policy in year.run.model.scenario.policies:
                if policy.lever == "skilled_permit" and policy.active(year.now.year):
                    for_her = not policy.origins or w.codes[o] in policy.origins
                    for_her = for_her and policy.target == Target()
                    chance += policy.chance if for_her and w.codes[j] in policy.destinations else 0
            free = not year.on.permits or year.same_country(o, j)
            same(year.after.permit_chance[o, j], 1.0 if free else min(max(chance, 0), 1))


def rationed(year, number, policy):
    """Eq. 24 for money for coming home: whom a policy pays in the end, who applied, and whether anybody was refused.

    In the order of a lottery each holds the grant while what is left covers hers; the first who would use it and is
    not covered closes the year; who holds none chooses again without it.
    """
    s, rows = year.state.students, year.rows
    lottery = year.run.model.draws.uniform(
        Decision.AWARD_LOTTERY, s.key[rows], year.now.year, code_keys(["return_grant"])
    )[:, 0]
    origin, weight = [int(s.origin[i]) for i in rows], [float(s.weight[i]) for i in rows]
    eligible = [
        year.w.codes[origin[m]] in policy.origins and s.residence[i] != s.origin[i]
        for m, i in enumerate(rows)
    ]
    applied, refused = None, False
    award = [weight[m] * policy.amount * policy.years for m in range(len(rows))]
    while True:
        year.offers.comeback[number] = year.offers.comeback[number]._replace(eligible=np.array(eligible))
        uses = [ok and goes_home(year, m, i) for m, (i, ok) in enumerate(zip(rows, eligible, strict=True))]
        applied = list(uses) if applied is None else applied
        spent, closed, holds = 0.0, False, [False] * len(rows)
        for m in sorted(range(len(rows)), key=lambda m: -lottery[m]):
            if eligible[m] and not closed:
                covered = spent + award[m] <= policy.budget * (1 + 1e-12)
                holds[m] = covered
                closed = uses[m] and not covered
                spent += award[m] if uses[m] and covered else 0.0
        if not any(h and u for h, u in zip(holds, uses, strict=True)):
            holds = [False] * len(rows)  # a year without an award is a year without the policy
        if holds == eligible:
            paid = sum(weight[m] for m in range(len(rows)) if holds[m] and uses[m])
            return holds, paid, sum(w for w, a in zip(weight, applied, strict=True) if a), refused
        eligible, refused = holds, True


def goes_home(year, m, i):
    """Whether she lives at home if she chooses under the year's offers."""
    utility = [
        year.utility(m, i, j) + year.taste[m, j] if year.may(m, i, j) else -inf for j in range(year.size)
    ]
    return int(np.argmax(utility)) == year.state.students.origin[i]


@pytest.mark.parametrize("plan", plans("classroom", "invented"))
def test_grants_are_rationed_among_those_who_come_home_for_them(plan):
    """Who is paid, and what next year's entrants learn: the share of applicants who were."""
    ever_refused = False
    for place in range(len(watched(plan).years)):
        year = Settling(plan, place)
        found = [o.eligible.copy() for o in year.offers.comeback]
        assert found
        for number, offer in enumerate(list(year.offers.comeback)):
            eligible, paid, applied, refused = rationed(year, number, offer.policy)
            np.testing.assert_array_equal(found[number], eligible)
            ever_refused |= refused
            if applied > 0:
                same(year.after.ledger.chance[offer.number], paid / applied, "chance of next year's entrants")
    assert ever_refused


def test_a_grant_ends_with_the_next_move_and_begins_with_coming_home_for_one():
    """Four people: one with a grant moves away, one with a grant stays, one comes home for one, one without."""
    students = Students(4, {"origin": [0, 0, 0, 0], "residence": [0, 0, 1, 2], "stay_years": [3, 3, 3, 3]})
    students.return_award[:] = [2, 2, 0, 4]
    students.returned[:] = [2027, 2027, 0, 2020]
    promised = []
    ledger = SimpleNamespace(promise_return=lambda offer, year: promised.append((offer.number, year)))
    model = SimpleNamespace(students=students, year=2030, ledger=ledger)
    rows = np.arange(4)
    offer = ReturnMoney(
        1,
        ReturnGrant(amount=1.0),
        np.array([True, True, True, False]),
        np.array([9.0, 0, 0]),
        np.ones(3),
        3.0,
    )
    return_home._settle(model, rows, students.take(rows), np.array([1, 0, 0, 0]), [offer])
    assert students.residence.tolist() == [1, 0, 0, 0]
    assert students.return_award.tolist() == [0, 2, 2, 0]
    assert students.returned.tolist() == [2027, 2027, 2030, 2030]
    assert students.stay_years.tolist() == [0, 3, 0, 0]
    assert promised == [(1, 2030)]
