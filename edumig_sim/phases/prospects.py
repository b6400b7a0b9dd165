"""Phase 1: what this year's entrants expect: earnings, costs, networks (MODEL 3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_KM_PER_THOUSAND = 1000.0
_SHORTEST_KM = 1.0  # below this the logarithm of distance means nothing


class Prospects(NamedTuple):
    """Matrices (R, R) by origin and destination; home on the diagonal."""

    earnings: Floats  # theta_w times the expected log gain over not studying
    return_share: Floats  # belief in coming home after studying there
    cost: Floats  # k$ a year before awards
    attraction: Floats  # distance, network, ties, visa, constants
    means_work: Floats  # k$ a year that a student can earn there


def form_prospects(model: EduMigModel) -> None:
    """Compute the year's expectations from lagged wages, prices, stay rates and networks."""
    model.prospects = Prospects(
        earnings=model.parameters.theta_wage * expected_gain(model),
        return_share=1.0 - model.corridors.belief_stay,
        cost=study_cost(model),
        attraction=attraction(model),
        means_work=_work(model),
    )


def expected_gain(model: EduMigModel) -> Floats:
    """Expected log earnings of a graduate less those without a degree (Eq. 4 and 5).

    Abroad: stay with the believed chance, else come home with the premium of a foreign degree. At home: leave with the
    believed chance for the best-paying region; this term is the brain-gain channel (Mountford 1997; Beine, Docquier
    and Rapoport 2008).
    """
    p, world, region = model.parameters, model.world, model.regions
    skilled = np.log(region.wage_skilled * (1.0 - world.tax_rate))
    unskilled = np.log(region.wage_unskilled * (1.0 - world.tax_rate))
    stay = model.corridors.belief_stay
    home = skilled + np.log1p(p.return_degree_premium)
    gain = stay * skilled[None, :] + (1.0 - stay) * home[:, None] - unskilled[:, None]
    psi = np.log(np.where(model.same_country, 1.0, p.recognition))
    best = (skilled[None, :] + psi).max(axis=1)
    leave = model.corridors.belief_leave
    np.fill_diagonal(gain, (1.0 - leave) * skilled + leave * best - unskilled)
    return gain


def study_cost(model: EduMigModel) -> Floats:
    """Fees, living and travel (R, R) in k$ a year; at home the home price and the share of living costs borne."""
    p, world, region = model.parameters, model.world, model.regions
    fee = np.where(model.same_country, world.domestic_fee[None, :], world.foreign_fee[None, :])
    cost = fee + region.living_cost[None, :] + p.travel_cost_per_km * world.distance_km
    np.fill_diagonal(cost, world.home_price + p.home_living_share * region.living_cost)
    return cost


def attraction(model: EduMigModel) -> Floats:
    """The bilateral part of utility (Eq. 6), gravity-comparable: within the nest."""
    p, world = model.parameters, model.world
    thousands = np.maximum(world.distance_km, _SHORTEST_KM) / _KM_PER_THOUSAND
    value = (
        -p.theta_distance * np.log(thousands)
        + p.theta_network * np.log1p(model.corridors.diaspora)
        + p.theta_colonial * world.colonial
        + p.theta_contiguity * world.contiguous
        + np.where(
            model.same_country,
            0.0,
            p.theta_psw * world.post_study_work[None, :] - p.theta_visa * world.visa[None, :],
        )
        + world.delta[None, :]
    )
    return value + world.affinity if model.use_corridor_history else value


def _work(model: EduMigModel) -> Floats:
    """Part-time earnings (R, R) in k$ a year; less at home, where families support students in kind."""
    work = np.broadcast_to(model.world.work[None, :], (len(model.world.codes),) * 2).copy()
    np.fill_diagonal(work, model.parameters.work_share_home * model.world.work)
    return work
