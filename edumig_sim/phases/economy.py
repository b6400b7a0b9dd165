"""Phases 10 and 11: labour market, knowledge, remittances, public budget, places and quality (MODEL 3.7)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.regions import update_capacity, update_output, update_skilled_labour
from edumig_sim.kernels import economy as kernel

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_MILLION = 1000.0  # k$ in a million $, per thousand


def update_technology(model: EduMigModel) -> None:
    """Move productivity and the demand for skill before regions produce (Eq. 20)."""
    p, start, region = model.parameters, model.start, model.regions
    years = model.year - model.scenario.start
    skilled = model.stocks.all_skilled.sum(axis=0)
    share = skilled / (skilled + model.stocks.unskilled.sum(axis=0))
    log_a = np.log(start.productivity) + p.productivity_growth * years
    if model.mechanisms.knowledge_transfer:
        _transfer_knowledge(model, skilled)
        log_a = log_a + p.spillover * (share - start.skilled_share) + model.knowledge
    region.productivity = np.exp(log_a)
    region.skill_share = kernel.shifted_share(start.skill_share, start.skill_demand[years])


def _transfer_knowledge(model: EduMigModel, skilled: Floats) -> None:
    """Returnees and diasporas carry knowledge from more productive regions; laggards converge (Eq. 20)."""
    p = model.parameters
    log_a = np.log(model.regions.productivity)
    gap = np.maximum(
        log_a[None, :] - log_a[:, None], 0.0
    )  # (R, R): how far the region in the column is ahead
    carried = (model.relocation.returns_from * gap).sum(axis=1) / skilled
    abroad = (model.corridors.diaspora * gap).sum(axis=1) / skilled
    model.knowledge = (
        model.knowledge
        + p.kappa_return * p.kappa_scale * carried
        + p.kappa_diaspora * abroad
        + p.convergence * gap.max(axis=1)
    )


def update_budgets(model: EduMigModel) -> None:
    """Remittances, tax revenue, public spending on students and the balance, then what families can spend."""
    region, world = model.regions, model.world
    region.remittances = remittances(model) if model.mechanisms.remittances else 0.0
    account(model)
    if model.mechanisms.public_budget:
        per_adult = region.tax_revenue / (region.skilled + region.unskilled)
        funding = world.public_funding * per_adult / model.start.tax_per_adult
        model.funding_change = np.log(funding / region.public_funding)
        region.public_funding = funding
    families = (region.skilled + region.unskilled) / model.parameters.adults_per_family
    gain = (region.remittances - model.start.remittances) * _MILLION / families
    region.family_income = world.family_income + model.parameters.remittance_income_effect * gain


def remittances(model: EduMigModel) -> Floats:
    """Sent home (R,) in million $ a year: a share of net wages that fades with the years away (Eq. 21)."""
    p, world = model.parameters, model.world
    net = model.regions.wage_skilled * (1.0 - world.tax_rate)
    young = (model.stocks.young_senders * net).sum(axis=1)
    years: float = p.fold_age - p.entry_age - p.study_length
    years += (
        0.5 / p.attrition_skilled if p.attrition_skilled else math.inf
    )  # where nobody retires, time has no end
    fade = np.exp(-p.remittance_decay * years) if p.remittance_decay else 1.0
    units = model.stocks.units * (1.0 - np.eye(len(net)))
    old = (units * net[None, :]).sum(axis=1) * fade
    return p.remittance_share * (young + old) / _MILLION


def account(model: EduMigModel) -> None:
    """Revenue, spending on students, and the balance (Eq. 22), in million $ a year."""
    p, world, region = model.parameters, model.world, model.regions
    wages = region.wage_skilled * region.skilled_units + region.wage_unskilled * region.unskilled
    region.tax_revenue = world.tax_rate * wages / _MILLION + p.vat * region.remittances
    guests = model.enrolled * (1.0 - np.eye(len(world.codes)))
    fees = guests * model.guest_fee
    places = region.enrolled_own + p.education_spend_marginal * guests.sum(axis=0)
    region.education_spend = (region.public_funding * places - fees.sum(axis=0)) / _MILLION
    spending = region.education_spend + model.ledger.paid_by_region + region.base_services
    region.budget_balance = region.tax_revenue - spending


def update_quality(model: EduMigModel) -> None:
    """Quality follows funding, peers and crowding; living costs follow numbers (Eq. 23)."""
    p, world, region, start = model.parameters, model.world, model.regions, model.start
    people = region.enrolled + region.skilled + region.unskilled
    region.living_cost = world.living_cost * (people / start.people) ** p.living_cost_elasticity
    if not model.mechanisms.quality_growth:
        return
    entrants = model.admission.expected[:, :-1].sum(axis=0)
    places = np.maximum(model.admission.places.sum(axis=0), 1.0)
    crowding = np.maximum(entrants / places - 1.0, 0.0)
    region.quality = kernel.quality_after(
        region.quality,
        world.quality,
        (
            np.log(region.public_funding / world.public_funding),
            region.peer_ability - start.peer_ability,
            crowding,
        ),
        (p.quality_spend, p.quality_peers, p.quality_crowding, p.quality_reversion),
    )


def run_regions(model: EduMigModel) -> None:
    """Let every region update its labour and its output, then the public accounts."""
    update_skilled_labour(model)
    update_technology(model)
    update_output(model)
    update_budgets(model)
    update_capacity(model)
    update_quality(model)
