"""Eq. 18 to 23 by hand, region by region: labour, technology, output, wages, money, places and quality."""

from __future__ import annotations

import copy
from math import exp, log

import numpy as np
import pytest
from oracles.watching import plans, same, watched

MILLION = 1000.0  # of k$, per thousand persons


def plus(x):
    return max(x, 0.0)


class Economy:
    """The regions of a year before and after each of their phases."""

    def __init__(self, plan, year=-1):
        self.run = watched(plan)
        self.p, self.w, self.on = self.run.p, self.run.world, self.run.model.mechanisms
        self.now = self.run.years[year]
        self.start = self.run.opened.start
        self.size = len(self.w.codes)

    def at(self, phase):
        return self.now.before[phase], self.now.after[phase]

    def within(self, o, d):
        return self.w.country[o] == self.w.country[d]


def in_every_year(test):
    """The test for every plan, and for the first and the last watched year."""
    return pytest.mark.parametrize("year", [0, -1])(pytest.mark.parametrize("plan", plans())(test))


@in_every_year
def test_labour_is_everybody_who_lives_there(plan, year):
    e = Economy(plan, year)
    state, after = e.at("update_skilled_labour")
    stocks, found = state.stocks, after.regions
    for j in range(e.size):
        same(found.skilled[j], sum(stocks.skilled[o, j] + stocks.young_skilled[o, j] for o in range(e.size)))
        same(
            found.skilled_units[j], sum(stocks.units[o, j] + stocks.young_units[o, j] for o in range(e.size))
        )
        same(found.unskilled[j], sum(stocks.unskilled[o, j] for o in range(e.size)))


@in_every_year
def test_technology(plan, year):
    """Eq. 20: knowledge comes home, laggards converge, the skilled spill over; demand for skill drifts as frozen."""
    e = Economy(plan, year)
    state, after = e.at("update_technology")
    p, productivity = e.p, state.regions.productivity
    since = e.now.year - e.run.model.scenario.start
    for j in range(e.size):
        skilled, low = state.regions.skilled[j], state.regions.unskilled[j]
        ahead = [plus(log(productivity[k] / productivity[j])) for k in range(e.size)]
        back, network = state.relocation.returns_from[j], state.corridors.diaspora[j]
        grown = sum(
            (p.kappa_return * p.kappa_scale * back[k] + p.kappa_diaspora * network[k]) / skilled * ahead[k]
            for k in range(e.size)
        )
        knowledge = state.knowledge[j] + grown + p.convergence * max(ahead)
        level = log(e.start.productivity[j]) + p.productivity_growth * since
        if e.on.knowledge_transfer:
            same(after.knowledge[j], knowledge, "knowledge")
            level += p.spillover * (skilled / (skilled + low) - e.start.skilled_share[j]) + knowledge
        else:
            assert after.knowledge[j] == 0
        same(after.regions.productivity[j], exp(level), "productivity")
        g = e.start.skill_share[j]
        odds = g / (1 - g) * exp(e.start.skill_demand[since, j])
        same(after.regions.skill_share[j], odds / (1 + odds), "skill share")


@in_every_year
def test_output_and_wages_are_marginal_products(plan, year):
    """Eq. 18, and Eq. 19 by numerical derivatives of output; wages exhaust the income of labour."""
    e = Economy(plan, year)
    state, after = e.at("update_output")
    r = (e.p.sigma_substitution - 1) / e.p.sigma_substitution
    for j in range(e.size):
        region = after.regions
        a, g = region.productivity[j], region.skill_share[j]
        s, u = region.skilled_units[j], region.unskilled[j]

        def income(s, u, a=a, g=g):
            return a * (g * s**r + (1 - g) * u**r) ** (1 / r)

        same(region.output[j], income(s, u) / (1 - e.p.capital_share) / MILLION, "output")
        if not e.on.wages:
            assert region.wage_skilled[j] == state.regions.wage_skilled[j] == e.w.wage_skilled[j]
            continue
        ds, du = 1e-4 * s, 1e-4 * u
        same(region.wage_skilled[j], (income(s + ds, u) - income(s - ds, u)) / (2 * ds), digits=1e-7)
        same(region.wage_unskilled[j], (income(s, u + du) - income(s, u - du)) / (2 * du), digits=1e-7)
        same(region.wage_skilled[j] * s + region.wage_unskilled[j] * u, income(s, u), "labour's income")


@in_every_year
def test_money_sent_home(plan, year):
    """Eq. 21: a share of net pay that fades with the years away; the older have been away as long as they are in
    their stock on average."""
    e = Economy(plan, year)
    _, after = e.at("update_budgets")
    p, s, students = e.p, after.stocks, after.students
    for o in range(e.size):
        sent = 0.0
        for i in range(len(students)):
            j = int(students.residence[i])
            if students.stage[i] == 1 and students.origin[i] == o != j:
                net = after.regions.wage_skilled[j] * (1 - e.w.tax_rate[j])
                earned = students.weight[i] * float(students.human_capital[i]) * net
                sent += p.remittance_share * earned * exp(-p.remittance_decay * int(students.stay_years[i]))
        away = p.fold_age - p.entry_age - p.study_length + 0.5 / p.attrition_skilled
        for j in range(e.size):
            if j != o:
                net = after.regions.wage_skilled[j] * (1 - e.w.tax_rate[j])
                sent += p.remittance_share * s.units[o, j] * net * exp(-p.remittance_decay * away)
        expected = sent / MILLION if e.on.remittances else 0.0
        same(after.regions.remittances[o], expected, "remittances", digits=1e-7)


@in_every_year
def test_public_accounts(plan, year):
    """Eq. 22: revenue, spending on own and other students less fees, policies and other services; then funding."""
    e = Economy(plan, year)
    state, after = e.at("update_budgets")
    p, region, ledger = e.p, after.regions, state.ledger
    for d in range(e.size):
        wages = (
            region.wage_skilled[d] * region.skilled_units[d] + region.wage_unskilled[d] * region.unskilled[d]
        )
        revenue = e.w.tax_rate[d] * wages / MILLION + p.vat * region.remittances[d]
        teaching = 0.0
        for o in range(e.size):
            students = state.enrolled[o, d]
            if o == d:
                teaching += state.regions.public_funding[d] * students
            else:
                fee = e.w.domestic_fee[d] if e.within(o, d) else e.w.foreign_fee[d]
                teaching += students * (p.education_spend_marginal * state.regions.public_funding[d] - fee)
        gross, admin, recovered, forgone = range(4)
        paid = sum(
            account[gross, d] + account[admin, d] + account[forgone, d] - account[recovered, d]
            for account in ledger.paid
        )
        same(region.tax_revenue[d], revenue, "revenue")
        same(region.education_spend[d], teaching / MILLION, "spending on students")
        balance = revenue - teaching / MILLION - paid - region.base_services[d]
        same(region.budget_balance[d], balance, "balance", digits=1e-7)
        adults = region.skilled[d] + region.unskilled[d]
        funding = state.regions.public_funding[d]
        if e.on.public_budget:
            funding = e.w.public_funding[d] * revenue / adults / e.start.tax_per_adult[d]
            same(after.funding_change[d], log(funding / state.regions.public_funding[d]), "change of funding")
        same(region.public_funding[d], funding, "funding")
        more = (region.remittances[d] - e.start.remittances[d]) * MILLION / (adults / p.adults_per_family)
        same(
            region.family_income[d], e.w.family_income[d] + p.remittance_income_effect * more, "family income"
        )


@in_every_year
def test_places_follow_demand_two_years_later(plan, year):
    """Eq. 22: what was planned opens, what was decided is planned, and the next is decided from demand."""
    e = Economy(plan, year)
    state, after = e.at("update_capacity")
    p, old, new = e.p, state.regions, after.regions
    for kind in ("home", "foreign"):
        places, planned, decided, wanted = (
            [getattr(old, f"{name}_{kind}"), getattr(new, f"{name}_{kind}")]
            for name in ("places", "planned", "decided", "wanted")
        )
        for d in range(e.size):
            if not e.on.seat_growth:
                assert (places[1][d], planned[1][d], decided[1][d]) == (
                    places[0][d],
                    planned[0][d],
                    decided[0][d],
                )
                continue
            same(places[1][d], planned[0][d], "places")
            same(planned[1][d], decided[0][d], "planned")
            too_poor = old.budget_balance[d] < -p.deficit_limit * old.tax_revenue[d]
            rise = 0.0 if e.on.public_budget and too_poor else p.seat_rise
            gap = wanted[0][d] / (p.seat_utilisation * decided[0][d]) - 1 if decided[0][d] > 0 else 0.0
            grown = decided[0][d] * (1 + min(max(p.seat_adjust * gap, -p.seat_fall), rise))
            if kind == "foreign" and e.on.public_budget:
                grown *= 1 - p.foreign_seat_funding_elasticity * state.funding_change[d]
            same(decided[1][d], grown, f"decided for {kind}")
            assert places[1][d] >= 0 and decided[1][d] >= 0  # never below none


@in_every_year
def test_quality_and_living_costs(plan, year):
    """Eq. 23."""
    e = Economy(plan, year)
    state, after = e.at("update_quality")
    p, old, new, admission = e.p, state.regions, after.regions, state.admission
    for d in range(e.size):
        people = old.enrolled[d] + old.skilled[d] + old.unskilled[d]
        living = e.w.living_cost[d] * (people / e.start.people[d]) ** p.living_cost_elasticity
        same(new.living_cost[d], living, "living costs")
        entrants = sum(admission.expected[o, d] for o in range(e.size))
        places = max(admission.places[0, d] + admission.places[1, d], 1.0)
        quality = old.quality[d]
        if e.on.quality_growth:
            quality += p.quality_spend * log(old.public_funding[d] / e.w.public_funding[d])
            quality += p.quality_peers * (old.peer_ability[d] - e.start.peer_ability[d])
            quality -= p.quality_crowding * plus(entrants / places - 1)
            quality -= p.quality_reversion * (old.quality[d] - e.w.quality[d])
        same(new.quality[d], quality, "quality")


@in_every_year
def test_networks_gain_who_stays_and_beliefs_fade(plan, year):
    """Eq. 21 and 5, corridor by corridor: from the origin to the destination, not the other way."""
    e = Economy(plan, year)
    state, after = e.at("learn")
    p, old, new = e.p, state.corridors, after.corridors
    memory, prior = 1 - p.belief_learning, p.belief_prior_weight
    first, moved = e.run.opened.corridors, state.relocation
    for o in range(e.size):
        for d in range(e.size):
            stay = old.belief_stay[o, d]
            network = 0.0
            if o != d:
                network = (1 - p.diaspora_exit) * old.diaspora[o, d] + old.other_inflow[o, d]
                network = plus(network + stay * state.admission.expected[o, d])
            same(new.diaspora[o, d], network if e.on.networks else old.diaspora[o, d], "network")
            if e.on.beliefs and o != d:
                asked = memory * old._asked[o, d] + moved.graduates[o, d]
                stayed = memory * old._stayed[o, d] + moved.expected_stay[o, d]
                stay = (stayed + prior * first.belief_stay[o, d]) / (asked + prior)
            if o != d:
                same(new.belief_stay[o, d], stay, "belief in staying")
        leave = old.belief_leave[o]
        if e.on.beliefs:
            left = memory * old._left[o] + moved.expected_leave[o]
            home = memory * old._home[o] + moved.graduates[o, o]
            leave = (left + prior * first.belief_leave[o]) / (home + prior)
        same(new.belief_leave[o], leave, "belief in leaving")


def test_the_watched_years_move_everything():
    """Oracles over what stands still would see nothing."""
    e = Economy("classroom")
    old, new = e.run.years[0].before["form_prospects"], e.now.after["learn"]
    for name in (
        "places_home",
        "places_foreign",
        "quality",
        "living_cost",
        "public_funding",
        "family_income",
    ):
        assert not np.allclose(getattr(old.regions, name), getattr(new.regions, name), rtol=1e-12), name
    assert (new.regions.remittances > 0).any() and new.ledger.paid.any() and new.relocation.returns_from.any()


def test_a_region_alone_does_what_all_at_once_do():
    """The methods of a region's agent change that region, as the phase does, and no other."""
    run = watched("classroom")
    model = run.model
    for name in ("update_skilled_labour", "update_output", "update_capacity"):
        before, after = run.years[-1].before[name], run.years[-1].after[name]
        held = {k: getattr(model, k) for k in ("regions", "stocks", "funding_change")}
        try:
            for agent in model.region_agents:
                regions = copy.deepcopy(before.regions)
                model.regions, model.stocks, model.funding_change = (
                    regions,
                    before.stocks,
                    before.funding_change,
                )
                getattr(agent, name)()
                here = agent.index
                for column in regions.columns:
                    expected = getattr(before.regions, column).copy()
                    expected[here] = getattr(after.regions, column)[here]
                    same(getattr(regions, column), expected, f"{column} after {name} of {agent.code}")
        finally:
            for k, value in held.items():
                setattr(model, k, value)
