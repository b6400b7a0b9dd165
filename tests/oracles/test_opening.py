"""The opening by hand: young graduates within limits, stocks, technology, networks and accounts in balance."""

from __future__ import annotations

from math import exp, log

import numpy as np
import pytest
from oracles.watching import plan_of, plans, same, watched

from edumig_sim.model import EduMigModel

MILLION = 1000.0


@pytest.mark.parametrize("plan", plans())
def test_stocks_are_what_is_observed_less_the_young(plan):
    run = watched(plan)
    w, p, stocks = run.world, run.p, run.opened.stocks
    young = np.zeros_like(w.skilled)
    s = run.opened.students
    for i in range(len(s)):
        if s.stage[i] == 1:
            young[s.origin[i], s.residence[i]] += s.weight[i]
    same(stocks.young_skilled, young)
    for o in range(len(w.codes)):
        for j in range(len(w.codes)):
            old = max(w.skilled[o, j] - young[o, j], 0.0)
            same(stocks.skilled[o, j], old)
            same(stocks.units[o, j], old * (1.0 if w.country[o] == w.country[j] else p.recognition))
            same(stocks.unskilled[o, j], w.unskilled[o, j])
            if o != j:
                assert young[o, j] <= p.young_graduate_limit * w.skilled[o, j] * (1 + 1e-9) or (
                    w.skilled[o, j] == 0 and young[o, j] == 0
                )
        assert young[o, o] <= p.young_graduate_limit * w.skilled[:, o].sum() * (1 + 1e-9)
    assert not stocks.retired.any()


@pytest.mark.parametrize("plan", plans("classroom", "world"))
def test_young_graduates_are_scaled_down_only_where_there_are_too_many(plan):
    """The weights after the burn-in are those of the agents, but where the young would be above their share."""
    scenario, world = plan_of(plan)
    p = watched(plan).p
    model = EduMigModel(scenario, seed=4, world=world, parameters=p, kernels="reference", opened=False)
    while model.year < scenario.start:
        model.burn_in_year()
    s, opened = model.students, watched(plan).opened.students
    size = len(world.codes)
    young = np.zeros((size, size))
    for i in range(len(s)):
        if s.stage[i] == 1:
            young[s.origin[i], s.residence[i]] += s.weight[i]
    scaled = 0
    for i in range(len(s)):
        o, j, factor = int(s.origin[i]), int(s.residence[i]), 1.0
        if s.stage[i] == 1:
            most = world.skilled[:, o].sum() if o == j else world.skilled[o, j]
            here = young[:, o].sum() if o == j else young[o, j]
            factor = min(1.0, p.young_graduate_limit * most / here)
        scaled += factor < 1
        same(opened.weight[i], s.weight[i] * factor)
    assert 0 < scaled < len(s)
    model.close()


@pytest.mark.parametrize("plan", plans())
def test_observed_wages_are_marginal_products_at_the_opening(plan):
    run = watched(plan)
    w, p, start, stocks = run.world, run.p, run.opened.start, run.opened.stocks
    r = (p.sigma_substitution - 1) / p.sigma_substitution
    for j in range(len(w.codes)):
        s, u = (stocks.units + stocks.young_units)[:, j].sum(), stocks.unskilled[:, j].sum()
        a, g = start.productivity[j], start.skill_share[j]
        labour = (g * s**r + (1 - g) * u**r) ** (1 / r)
        same(w.wage_skilled[j], a * g * (labour / s) ** (1 / p.sigma_substitution))
        same(w.wage_unskilled[j], a * (1 - g) * (labour / u) ** (1 / p.sigma_substitution))
        persons = (stocks.skilled + stocks.young_skilled)[:, j].sum()
        same(start.skilled_share[j], persons / (persons + u))
        same(start.people[j], persons + u + run.opened.enrolled[:, j].sum())
        same(start.peer_ability[j], run.opened.regions.peer_ability[j])
        same(start.tax_per_adult[j], run.opened.regions.tax_revenue[j] / (persons + u))
        same(start.remittances[j], run.opened.regions.remittances[j])


@pytest.mark.parametrize("plan", plans())
def test_networks_and_budgets_are_in_balance_at_the_opening(plan):
    """With the arrivals of the last burn-in year, networks stay as they are; other services balance the budget."""
    run = watched(plan)
    w, p, opened = run.world, run.p, run.opened
    corridors, arrivals = opened.corridors, opened.admission.expected
    for o in range(len(w.codes)):
        for d in range(len(w.codes)):
            if o != d:
                next_year = (1 - p.diaspora_exit) * w.diaspora[o, d] + w.belief_stay[o, d] * arrivals[o, d]
                same(next_year + corridors.other_inflow[o, d], w.diaspora[o, d], digits=1e-8)
    region = opened.regions
    assert not region.budget_balance.any()
    for d in range(len(w.codes)):
        wages = (
            w.wage_skilled[d] * (opened.stocks.units + opened.stocks.young_units)[:, d].sum()
            + w.wage_unskilled[d] * opened.stocks.unskilled[:, d].sum()
        )
        teaching = w.public_funding[d] * opened.enrolled[d, d]
        for o in range(len(w.codes)):
            if o != d:
                fee = w.domestic_fee[d] if w.country[o] == w.country[d] else w.foreign_fee[d]
                teaching += opened.enrolled[o, d] * (p.education_spend_marginal * w.public_funding[d] - fee)
        revenue = w.tax_rate[d] * wages / MILLION + p.vat * region.remittances[d]
        same(region.base_services[d], revenue - teaching / MILLION, "other services", digits=1e-8)


@pytest.mark.parametrize("plan", plans("classroom", "invented", "world"))
def test_demand_for_skill_drifts_with_the_projected_supply(plan):
    """The frozen drift of Eq. 20 keeps the premium in a projection with the last three burn-in years' inflows."""
    run = watched(plan)
    w, p, opened, scenario = run.world, run.p, run.opened, run.model.scenario
    flows = run.model.burn_in_flows
    horizon = scenario.end - scenario.start + 1
    drift = opened.start.skill_demand
    assert drift.shape[0] == horizon + 1
    for j in range(len(w.codes)):
        last = w.cohort(scenario.start - 1)[j]
        degree = max(sum(f[j] for f in flows.graduates[-3:]) / 3 / last, 0.0)
        other = sum(f[j] for f in flows.others[-3:]) / 3 / last
        old, young = opened.stocks.skilled[:, j].sum(), opened.stocks.young_skilled[:, j].sum()
        low = opened.stocks.unskilled[:, j].sum()
        first = (old + young) / low
        for t in range(horizon):
            ripe = young / (p.fold_age - p.entry_age - p.study_length)
            young += degree * w.cohort(scenario.start + t - p.study_length)[j] - ripe
            old = (old + ripe) * (1 - p.attrition_skilled)
            low = (low + other * w.cohort(scenario.start + t)[j]) * (1 - p.attrition_unskilled)
            same(drift[t, j], log((old + young) / low / first) / p.sigma_substitution, digits=1e-7)
        assert drift[horizon, j] == drift[horizon - 1, j]
    assert abs(exp(drift[-1].max()) - 1) > 1e-6


def test_burn_in_inflows_are_what_the_burn_in_added():
    """What the drift rests on: new graduates who live in a region, and others, of each burn-in year."""
    scenario, world = plan_of("classroom")
    model = EduMigModel(scenario, seed=4, world=world, parameters=watched("classroom").p, kernels="reference",
                        opened=False)  # fmt: skip

    def residents():
        s = model.students
        degree = np.zeros(len(world.codes))
        for i in range(len(s)):
            if s.stage[i] == 1:
                degree[s.residence[i]] += s.weight[i]
        return degree + model.stocks.skilled.sum(axis=0), model.stocks.unskilled.sum(axis=0)

    before = residents()
    for year in range(4):
        model.burn_in_year()
        after = residents()
        same(model.burn_in_flows.graduates[year], after[0] - before[0], digits=1e-8)
        same(model.burn_in_flows.others[year], after[1] - before[1], digits=1e-8)
        before = after
    model.close()
