"""Eq. 1 by hand: every person of a cohort from her draws, one by one."""

from __future__ import annotations

from math import exp, sqrt
from statistics import NormalDist

import numpy as np
import pytest
from oracles.watching import PLANS, plans, same, watched

from edumig_sim.crn import Decision, person_keys

NORMAL = NormalDist()


@pytest.mark.parametrize("plan", plans())
def test_a_cohort_person_by_person(plan):
    run = watched(plan)
    world, p, draws = run.world, run.p, run.model.draws
    year = run.years[-1]
    people = year.after["new_cohorts"].entrants
    income_before = year.before["form_prospects"].regions.family_income
    agents = PLANS[plan][1]
    assert len(people) == agents * len(world.codes)
    for row in range(0, len(people), 7):
        origin, serial = divmod(row, agents)
        key = person_keys(run.model.region_keys[origin : origin + 1], year.year, np.array([serial]))
        uniform = {d: float(draws.uniform(d, key)[0]) for d in Decision}
        normal = {d: NORMAL.inv_cdf(u) for d, u in uniform.items()}
        ability = normal[Decision.ABILITY]
        rho = p.rho_ability_income
        z = rho * ability + sqrt(1 - rho**2) * normal[Decision.FAMILY_INCOME]
        sigma = world.income_sigma[origin]
        income = income_before[origin] * exp(sigma * z - sigma**2 / 2)
        tastes = [
            exp(p.taste_spread * normal[d] - p.taste_spread**2 / 2)
            for d in (Decision.TASTE_QUALITY, Decision.TASTE_COST, Decision.TASTE_CULTURE)
        ]
        tastes[int(3 * uniform[Decision.PREFERENCE_CLASS])] *= p.preference_class_multiplier
        speakers = min(max(world.english[origin], 0.001), 0.999)
        latent = NORMAL.inv_cdf(speakers) + p.english_ability_slope * ability + normal[Decision.ENGLISH]
        expected = {
            "origin": origin,
            "serial": serial,
            "cohort": year.year,
            "weight": world.cohort(year.year)[origin] / agents,
            "ability": ability,
            "ability_rank": NORMAL.cdf(ability),
            "income": income,
            "income_rank": NORMAL.cdf(z),
            "wealth": p.liquid_wealth_share * income * exp(p.sigma_wealth * normal[Decision.WEALTH]),
            "taste_quality": tastes[0],
            "taste_cost": tastes[1],
            "taste_culture": tastes[2],
            "english": NORMAL.cdf(latent),
            "temporary": uniform[Decision.INTENTION] < p.temporary_intention_share,
        }
        assert people.key[row] == key[0]
        for name, value in expected.items():
            same(getattr(people, name)[row], value, f"{name} of row {row}", digits=1e-7)
