"""Eq. 2 to 10 by hand: what every entrant sees, weighs, can pay and chooses, from the state a year earlier."""

from __future__ import annotations

from functools import cache
from math import exp, inf, log, log1p, pi, sin

import numpy as np
import pytest
from oracles.watching import plans, same, watched

from edumig_sim.crn import Decision

HOME, DOMESTIC, FOREIGN = "home", "domestic", "foreign"
ROW = {FOREIGN: 0, DOMESTIC: 1, HOME: 2}  # of an offer's table of money


def plus(x):
    return max(x, 0.0)


class Chooser:
    """A year's study choices, worked out person by person; k$ a year."""

    def __init__(self, plan):
        self.run = watched(plan)
        self.p, self.world, self.on = self.run.p, self.run.world, self.run.model.mechanisms
        self.now = self.run.years[-1]
        self.state = self.now.before["form_prospects"]
        after = self.now.after["choose_destination"]
        self.people, self.offers, self.found = after.entrants, after.demand.offers, after.demand.ranking
        self.size = len(self.world.codes)
        self.net = self.state.regions.wage_skilled * (1 - self.world.tax_rate)
        self.net_low = self.state.regions.wage_unskilled * (1 - self.world.tax_rate)
        self.shocks()

    def shocks(self):
        draws, key, year = self.run.model.draws, self.people.key, self.now.year
        places = self.run.model.alternative_keys
        self.gumbel = -np.log(-np.log(draws.uniform(Decision.STUDY, key, year, places)))
        self.misread = draws.bell(Decision.PERCEIVED_QUALITY, key, None, places[:-1])
        self.noticed = -np.log(-np.log(draws.uniform(Decision.AWARENESS, key, None, places[:-1])))
        self.mixing = {
            kind: [
                self.log_stable(float(u), float(v), scale)
                for u, v in zip(draws.uniform(a, key, year), draws.uniform(b, key, year), strict=True)
            ]
            for kind, a, b, scale in (
                (FOREIGN, Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, self.p.lambda_foreign),
                (DOMESTIC, Decision.NEST_DOMESTIC, Decision.NEST_DOMESTIC_SCALE, self.p.lambda_domestic),
            )
        }

    @staticmethod
    def log_stable(u, v, index):
        """ln S with E exp(-t S) = exp(-t ** index) (Kanter 1975)."""
        angle, waiting = pi * u, -log(v)
        first = sin(index * angle) / sin(angle) ** (1 / index)
        second = (sin((1 - index) * angle) / waiting) ** ((1 - index) / index)
        return log(first * second)

    def kind(self, o, d):
        if o == d:
            return HOME
        return DOMESTIC if self.world.country[o] == self.world.country[d] else FOREIGN

    def earnings(self, i, o, d):
        """Eq. 4 and 5, a return grant included."""
        p, beliefs = self.p, self.state.corridors
        if o == d:
            leave = beliefs.belief_leave[o]
            best = max(
                log(self.net[j]) + (0 if self.kind(o, j) != FOREIGN else log(p.recognition))
                for j in range(self.size)
            )
            return (1 - leave) * log(self.net[o]) + leave * best - log(self.net_low[o])
        stay = beliefs.belief_stay[o, d]
        home = log(self.net[o]) + log(1 + p.return_degree_premium)
        gain = stay * log(self.net[d]) + (1 - stay) * home - log(self.net_low[o])
        grant = 0.0
        for offer in self.offers.comeback:
            policy = offer.policy
            if offer.eligible[i]:
                assert self.world.codes[o] in policy.origins
                part = min(policy.years / p.career_years, 1) * self.state.ledger.chance[offer.number]
                grant += policy.amount / 1000 * part
        return gain + (1 - stay) * log(1 + grant / self.net[o])

    def cost(self, i, o, d):
        """k$ a year, awards and changes of fees taken off."""
        p, w, living = self.p, self.world, self.state.regions.living_cost
        if o == d:
            price = w.home_price[o] + p.home_living_share * living[o]
        else:
            fee = w.foreign_fee[d] if self.kind(o, d) == FOREIGN else w.domestic_fee[d]
            price = fee + living[d] + p.travel_cost_per_km * w.distance_km[o, d]
        row = ROW[self.kind(o, d)]
        for offer in self.offers.study:
            if offer.eligible[i]:
                price += offer.fees[row, d] - offer.outlay[row, d]
        return price

    def quality(self, i, o, d):
        """Eq. 2."""
        true = self.state.regions.quality[d]
        if o == d:
            return true
        p, people = self.p, self.people
        network = self.state.corridors.diaspora[o, d] / p.information_network_scale
        blur = (1 - people.income_rank[i] / 2) * (1 + network) ** -p.information_network_decay
        return true + p.sigma_information * blur * self.misread[i, d]

    def utility(self, i, o, d):
        """Eq. 6 and 7."""
        p, w, who = self.p, self.world, self.people
        a = who.ability[i]
        dear = min(
            max((p.cost_income_reference / who.income[i]) ** p.cost_income_exponent, p.cost_income_floor),
            p.cost_income_cap,
        )
        learning = plus(1 + p.quality_ability_complementarity * a)
        value = p.theta_quality * who.taste_quality[i] * learning * self.quality(i, o, d)
        value += p.theta_ability * a + p.theta_wage * self.earnings(i, o, d)
        if o == d:
            return value - p.theta_cost_home * who.taste_cost[i] * dear * self.cost(i, o, d)
        value -= p.theta_cost_abroad * who.taste_cost[i] * dear * self.cost(i, o, d)
        value += p.theta_language * max(w.language[o, d], who.english[i] * w.english[d])
        value -= p.theta_culture * who.taste_culture[i] * w.culture[o, d]
        value -= p.theta_distance * log(max(w.distance_km[o, d], 1) / 1000)
        value += p.theta_network * log1p(self.state.corridors.diaspora[o, d])
        value += p.theta_colonial * w.colonial[o, d] + p.theta_contiguity * w.contiguous[o, d] + w.delta[d]
        if self.kind(o, d) == FOREIGN:
            asked = sum(r.years[d] for r in self.offers.rights if r.eligible[i])
            value += p.theta_psw * plus(w.post_study_work[d] + asked) - p.theta_visa * w.visa[d]
        if self.run.model.scenario.corridor_history:
            value += w.affinity[o, d]
        return value

    def means(self, i, o, d):
        """Eq. 10."""
        p, w, wealth = self.p, self.world, self.people.wealth[i]
        if o == d:
            return p.wealth_share_home * wealth + w.loan[o] + p.work_share_home * w.work[o]
        return wealth + w.loan[o] + w.work[d]

    def known(self, i, o):
        """Eq. 3: her own region and the most prominent others."""
        if not self.on.limited_awareness:
            return set(range(self.size))
        many = self.p.consideration_base + round(
            self.p.consideration_income_slope * float(self.people.income_rank[i])
        )
        seen = {
            d: log(1 + self.state.corridors.diaspora[o, d])
            + self.state.regions.quality[d]
            + self.noticed[i, d]
            for d in range(self.size)
            if d != o
        }
        return {o, *sorted(seen, key=lambda d: -seen[d])[:many]}

    def scale(self, kind):
        return {HOME: 1.0, DOMESTIC: self.p.lambda_domestic, FOREIGN: self.p.lambda_foreign}[kind]

    def upper(self, i):
        """Eq. 8: utilities on the upper level, none the last."""
        o, w = int(self.people.origin[i]), self.world
        constant = {HOME: 0.0, DOMESTIC: w.asc_domestic[o], FOREIGN: w.asc_foreign[o]}
        known, row = self.known(i, o), []
        for d in range(self.size):
            can_pay = not self.on.affordability or self.cost(i, o, d) <= self.means(i, o, d)
            kind = self.kind(o, d)
            within = d in known and can_pay
            row.append(self.scale(kind) * self.utility(i, o, d) + constant[kind] if within else -inf)
        history = w.none_history[o] if self.run.model.scenario.corridor_history else 0.0
        return [*row, w.asc_none[o] + history]

    def preference(self, i, upper):
        """The utilities with their shocks."""
        o, row = int(self.people.origin[i]), []
        for d in range(self.size):
            kind = self.kind(o, d)
            mixing = 0.0 if kind == HOME else self.mixing[kind][i]
            row.append(upper[d] + self.scale(kind) * (self.gumbel[i, d] + mixing))
        return [*row, upper[-1] + self.gumbel[i, -1]]

    def probabilities(self, i, upper):
        """Eq. 9."""
        o = int(self.people.origin[i])
        kinds = [self.kind(o, d) for d in range(self.size)] + ["none"]
        scale = {**{k: self.scale(k) for k in (HOME, DOMESTIC, FOREIGN)}, "none": 1.0}
        inside = {
            k: sum(exp(u / scale[k]) for u, kind in zip(upper, kinds, strict=True) if kind == k)
            for k in scale
        }
        total = sum(inside[k] ** scale[k] for k in scale if inside[k] > 0)
        return [
            exp(u / scale[k]) / inside[k] * inside[k] ** scale[k] / total if u > -inf else 0.0
            for u, k in zip(upper, kinds, strict=True)
        ]


@cache
def worked_out(plan):
    """The year's choices by hand: the chooser, upper utilities, preferences and probabilities of everybody."""
    year = Chooser(plan)
    everybody = range(len(year.people))
    upper = [year.upper(i) for i in everybody]
    preference = [year.preference(i, upper[i]) for i in everybody]
    return year, upper, preference, [year.probabilities(i, upper[i]) for i in everybody]


@pytest.mark.parametrize("plan", plans())
def test_every_entrant_weighs_and_chooses_as_the_equations_say(plan):
    year, upper, preference, _ = worked_out(plan)
    same(year.found.state.upper, upper, "upper utilities")
    same(year.found.state.preference, preference, "utilities with shocks")
    first = [int(np.argmax(row)) for row in preference]
    np.testing.assert_array_equal(year.found.first, first)
    np.testing.assert_array_equal(year.people.first_choice, [d if d < year.size else -1 for d in first])
    assert len(set(first)) > 4  # people differ


@pytest.mark.parametrize("plan", plans())
def test_expected_demand_is_the_sum_of_choice_probabilities(plan):
    year, _, _, probability = worked_out(plan)
    expected = np.zeros((year.size, year.size + 1))
    for i, row in enumerate(probability):
        assert sum(row) == pytest.approx(1.0)
        expected[year.people.origin[i]] += year.people.weight[i] * np.array(row)
    admission = year.now.after["admit"].admission
    same(admission.wanted, expected, "expected demand")
    regions = year.now.after["admit"].regions
    for d in range(year.size):
        same(regions.wanted_home[d], expected[d, d])
        same(regions.wanted_foreign[d], sum(expected[o, d] for o in range(year.size) if o != d))


@pytest.mark.parametrize("plan", plans("classroom", "invented", "world"))
def test_the_watched_worlds_have_all_that_the_equations_speak_of(plan):
    """An oracle over terms that are all zero would see nothing."""
    year, upper, _, _ = worked_out(plan)
    if year.on.affordability:
        assert (np.array(upper) == -inf).any()
    assert any(offer.eligible.any() and offer.amount.any() for offer in year.offers.study)
    assert any(offer.eligible.any() for offer in year.offers.comeback)
    assert year.state.corridors.diaspora.any() and (year.state.corridors.belief_stay > 0).all()


def test_a_scholarship_without_money_for_all_pays_the_poorest_applicants_within_its_budget():
    """Eq. 24 on the classroom: who keeps the award is the poorest who would use it, and one more would be too many."""
    year, *_ = worked_out("classroom")
    offer = next(o for o in year.offers.study if o.policy.lever == "outbound_scholarship")
    policy, who = offer.policy, year.people
    origin = year.world.codes.index(policy.origins[0])
    first, weight = np.asarray(who.first_choice), who.weight
    cost = weight * policy.amount * year.world.mean_study_years
    holders = [i for i in range(len(who)) if offer.eligible[i] and first[i] >= 0 and first[i] != origin]
    assert holders and {int(who.origin[i]) for i in holders} == {origin}
    spent = sum(cost[i] for i in holders)
    assert spent <= policy.budget < spent + cost[holders[0]]
    turned_down = [i for i in range(len(who)) if who.origin[i] == origin and not offer.eligible[i]]
    assert turned_down
    assert max(who.income_rank[i] for i in holders) < min(who.income_rank[i] for i in turned_down)
