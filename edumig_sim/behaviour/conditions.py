"""What a year's entrants go by: earnings, costs, pull, quality and networks as they stood when they chose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_KM_PER_THOUSAND = 1000.0
_SHORTEST_KM = 1.0  # below this the logarithm of distance means nothing


class Conditions(NamedTuple):
    """Matrices (R, R) by origin and destination, home on the diagonal; kept for every year, to explain it later."""

    year: int
    earnings: Floats  # theta_w times the expected log gain over not studying
    return_share: Floats  # belief in coming home after studying there
    cost: Floats  # k$ a year before any policy
    pull: Mapping[str, Floats]  # named parts of the bilateral utility of Eq. 6
    means_work: Floats  # k$ a year that a student can earn there
    diaspora: Floats  # persons
    quality: Floats  # (R,) sd
    net_wage: Floats  # (R,) k$ a year of a graduate
    family_income: Floats  # (R,) k$ a year, mean of the cohort's families
    nests: kernel.Nests

    @property
    def attraction(self) -> Floats:
        """The bilateral part of utility (R, R), gravity-comparable: within the nest (Eq. 6)."""
        return np.sum(list(self.pull.values()), axis=0)  # type: ignore[no-any-return]


def conditions(model: EduMigModel) -> Conditions:
    """The year's conditions from lagged wages, prices, stay rates, quality and networks."""
    region = model.regions
    return Conditions(
        year=model.year,
        earnings=model.parameters.theta_wage * expected_gain(model),
        return_share=1.0 - model.corridors.belief_stay,
        cost=study_cost(model),
        pull=pull(model),
        means_work=_work(model),
        diaspora=model.corridors.diaspora.copy(),
        quality=region.quality.copy(),
        net_wage=region.wage_skilled * (1.0 - model.world.tax_rate),
        family_income=region.family_income.copy(),
        nests=model.nests,
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
    cost = model.guest_fee + region.living_cost[None, :] + p.travel_cost_per_km * world.distance_km
    np.fill_diagonal(cost, world.home_price + p.home_living_share * region.living_cost)
    return cost


def pull(model: EduMigModel) -> dict[str, Floats]:
    """The parts of the bilateral utility (R, R) by name (Eq. 6), in the order in which they are added."""
    p, world = model.parameters, model.world
    thousands = np.maximum(world.distance_km, _SHORTEST_KM) / _KM_PER_THOUSAND
    permit = p.theta_psw * world.post_study_work[None, :] - p.theta_visa * world.visa[None, :]
    parts = {
        "distance": -p.theta_distance * np.log(thousands),
        "network": p.theta_network * np.log1p(model.corridors.diaspora),
        "ties": p.theta_colonial * world.colonial + p.theta_contiguity * world.contiguous,
        "permit": np.where(model.same_country, 0.0, permit),
        "region": np.broadcast_to(world.delta[None, :], thousands.shape),
    }
    if model.use_corridor_history:
        parts["history"] = world.affinity
    return parts


def _work(model: EduMigModel) -> Floats:
    """Part-time earnings (R, R) in k$ a year; less at home, where families support students in kind."""
    work = np.broadcast_to(model.world.work[None, :], (len(model.world.codes),) * 2).copy()
    np.fill_diagonal(work, model.parameters.work_share_home * model.world.work)
    return work
