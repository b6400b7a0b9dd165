"""Eq. 1 by hand: every person of a cohort from her draws, one by one."""

from __future__ import annotations

from dataclasses import replace
from math import exp, sqrt
from statistics import NormalDist

import numpy as np
import pytest
from oracles.watching import PLANS, plan_of, plans, same, watched

from edumig_sim.crn import Decision, person_keys
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import Population

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


def test_agents_may_all_stand_for_as_many_persons_and_nobody_goes_without_one():
    """persons_per_agent: as many agents as come nearest, at least one, whose weights add up to the cohort."""
    scenario, world = plan_of("classroom")
    each = 0.7 * float(world.cohort(scenario.start).max())
    population = Population(persons_per_agent=each)
    model = EduMigModel(
        replace(scenario, population=population, policies=()),
        seed=1,
        world=world,
        parameters=watched("classroom").p,
        kernels="reference",
        opened=False,
    )
    model.burn_in_year()
    people, size = model.entrants, len(world.codes)
    cohort = world.cohort(model.year - 1)
    for o in range(size):
        count = int(np.sum(np.asarray(people.origin) == o))
        assert count == max(1, round(cohort[o] / each))
        same(people.weight[np.asarray(people.origin) == o].sum(), cohort[o])
    assert cohort.min() < each / 2
    model.close()
