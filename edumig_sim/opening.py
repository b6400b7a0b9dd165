"""The opening: burn-in under the conditions of the base year, then stocks, prices and demand that fit the world.

Cohorts before the first year choose, study, graduate and move while wages, networks, beliefs, places and quality
stay as observed. Then the model is put in balance: nothing jumps when the first year begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.students import GRADUATE
from edumig_sim.kernels import economy as kernel
from edumig_sim.phases.economy import account, remittances
from edumig_sim.phases.fold import count_young

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]


class Start(NamedTuple):
    """What the first year is measured against, each (R,) unless said otherwise."""

    productivity: Floats
    skill_share: Floats  # CES weight g
    skilled_share: Floats  # of residents
    skill_demand: Floats  # (T+1, R) shift of the log odds of g
    remittances: Floats  # million $ a year
    tax_per_adult: Floats
    people: Floats  # students and residents
    peer_ability: Floats


class BurnInFlows(NamedTuple):
    """What burn-in cohorts added each year, (B, R) by region: new graduates who live there, and others."""

    graduates: list[Floats]
    others: list[Floats]


def open_model(model: EduMigModel) -> Start:
    """End the burn-in: scale young graduates, fill the stocks, solve technology and skill demand, balance accounts."""
    _fit_young_graduates(model)
    _fill_stocks(model)
    region, _world, p = model.regions, model.world, model.parameters
    stocks = model.stocks
    region.skilled = stocks.all_skilled.sum(axis=0)
    region.skilled_units = (stocks.units + stocks.young_units).sum(axis=0)
    region.unskilled = stocks.unskilled.sum(axis=0)
    a, g = kernel.technology(
        region.skilled_units,
        region.unskilled,
        region.wage_skilled,
        region.wage_unskilled,
        p.sigma_substitution,
    )
    region.productivity, region.skill_share = a, g
    model.corridors.balance(model.admission.expected[:, :-1], p.diaspora_exit)
    region.remittances = remittances(model) if model.mechanisms.remittances else 0.0
    account(model)
    region.base_services = region.budget_balance.copy()
    region.budget_balance = 0.0
    return Start(
        productivity=a,
        skill_share=g,
        skilled_share=region.skilled / (region.skilled + region.unskilled),
        skill_demand=skill_demand(model),
        remittances=region.remittances.copy(),
        tax_per_adult=region.tax_revenue / (region.skilled + region.unskilled),
        people=region.enrolled + region.skilled + region.unskilled,
        peer_ability=region.peer_ability.copy(),
    )


def _fit_young_graduates(model: EduMigModel) -> None:
    """Keep burn-in graduates within their share of each region's graduates.

    Burn-in cohorts enrol at the base year's rate. Where enrolment grew lately that makes too many young graduates:
    their weights are scaled to at most ``young_graduate_limit`` of the observed residents with a degree, by region of
    residence, and to the observed diaspora by corridor.
    """
    students, world = model.students, model.world
    count_young(model)
    young = model.stocks.young_skilled
    limit = model.parameters.young_graduate_limit
    corridor = np.minimum(
        1.0, limit * np.divide(world.skilled, young, out=np.ones_like(young), where=young > 0)
    )
    np.fill_diagonal(
        corridor, np.minimum(1.0, limit * world.skilled.sum(axis=0) / np.maximum(young.sum(axis=0), 1e-9))
    )
    graduates = students.stage == GRADUATE
    scale = corridor[students.origin, students.residence]
    students.weight *= np.where(graduates, scale, 1.0)
    count_young(model)


def _fill_stocks(model: EduMigModel) -> None:
    """Give the older people what the world observes less the young: persons by origin and residence."""
    world, stocks = model.world, model.stocks
    psi = np.where(model.same_country, 1.0, model.parameters.recognition)
    stocks.skilled = np.maximum(world.skilled - stocks.young_skilled, 0.0)
    stocks.units = stocks.skilled * psi
    stocks.unskilled = world.unskilled.copy()
    stocks.retired[:] = 0.0


def skill_demand(model: EduMigModel) -> Floats:
    """Shift (T+1, R) of the log odds of g that keeps the wage premium in the projected baseline (MODEL, fact 5).

    Residents are projected with the inflows of the last burn-in years, scaled by the size of the own cohorts and
    frozen: policies do not move it. Without it the premium would fall as schooling rises.
    """
    p, world, flows = model.parameters, model.world, model.burn_in_flows
    start, horizon = model.scenario.start, model.scenario.end - model.scenario.start + 1
    lag = p.fold_age - p.entry_age - int(p.study_length)
    graduates = np.mean(flows.graduates[-_PROJECTION_YEARS:], axis=0) / world.cohort(start - 1)
    graduates = np.maximum(graduates, 0.0)  # one heavy agent who leaves must not empty a small region
    others = np.mean(flows.others[-_PROJECTION_YEARS:], axis=0) / world.cohort(start - 1)
    old = model.stocks.skilled.sum(axis=0)
    young = model.stocks.young_skilled.sum(axis=0)
    low = model.stocks.unskilled.sum(axis=0)
    first = np.log((old + young) / low)
    shift = np.zeros((horizon + 1, len(world.codes)))
    share_leaving = 1.0 / lag
    for t in range(horizon):
        cohort = world.cohort(start + t)
        ripe = share_leaving * young
        young = young + graduates * world.cohort(start + t - int(p.study_length)) - ripe
        old = (old + ripe) * (1.0 - p.attrition_skilled)
        low = (low + others * cohort) * (1.0 - p.attrition_unskilled)
        shift[t] = (np.log((old + young) / low) - first) / p.sigma_substitution
    shift[horizon] = shift[horizon - 1]
    return shift


_PROJECTION_YEARS = 3
