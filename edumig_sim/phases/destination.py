"""Phase 4: where to study, or whether: a nested logit over {none | home | other regions | foreign} (MODEL 3.2, 3.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Announced, Offers, Patterns, announce, over_budget
from edumig_sim.crn import Decision
from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
    from edumig_sim.agents.students import Entrants
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Rows = NDArray[np.intp]
_BLOCK = 1024  # rows at a time: a block of matrices stays in the processor's cache


class Demand(NamedTuple):
    """What entrants want before places are scarce. The last column is "none"."""

    upper: Floats  # (N, R+1) systematic utility on the upper level
    preference: Floats  # (N, R+1) the same with taste shocks
    stressed: Mask  # (N, R) cost takes most of the means
    awards: NDArray[np.uint32]  # (N,) bits of the study awards on offer after rationing
    offers: Offers


class _Terms(NamedTuple):
    """Group arrays of the year; a group is (origin, set of offers)."""

    study: kernel.StudyTerms
    means: Floats  # (R, R) k$ that loans and work add to wealth


def choose_destination(model: EduMigModel) -> None:
    """Rank every alternative for every entrant, and ration awards among those who would use them."""
    people = model.entrants
    offers = _as_entrants_see_it(model, announce(model, people, model.parameters.career_years))
    size, regions = len(people), len(model.world.codes)
    demand = Demand(
        upper=np.empty((size, regions + 1)),
        preference=np.empty((size, regions + 1)),
        stressed=np.empty((size, regions), bool),
        awards=np.zeros(size, np.uint32),
        offers=offers,
    )
    _evaluate(model, demand, offers, np.arange(size))
    offers = _ration(model, demand, offers)
    for offer in offers.study:
        demand.awards[offer.eligible] |= np.uint32(1 << offer.number)
    people.first_choice = np.where((best := kernel.choose(demand.preference)) == regions, kernel.NONE, best)
    model.demand = demand._replace(offers=offers)


def _as_entrants_see_it(model: EduMigModel, offers: Offers) -> Offers:
    """Entrants weigh a return grant by the chance that last year's applicants had to get one."""
    chance = model.ledger.chance
    return offers._replace(comeback=[o._replace(value=o.value * chance[o.number]) for o in offers.comeback])


def _ration(model: EduMigModel, demand: Demand, offers: Offers) -> Offers:
    """Turn down applicants beyond budgets; only they choose again. Ends, because offers only shrink."""
    people = model.entrants
    while True:
        choice = kernel.choose(demand.preference)
        taken = [_money_taken(offer, people.origin, choice) for offer in offers.study]
        study = list(offers.study)
        changed = np.zeros(len(people), bool)
        for k, keep in over_budget(model, study, people, taken):
            changed |= study[k].eligible & ~keep
            study[k] = study[k]._replace(eligible=keep)
        if not changed.any():
            return offers
        offers = offers._replace(study=study)
        _evaluate(model, demand, offers, np.flatnonzero(changed))


def _money_taken(offer: Announced, origin: NDArray[np.integer], choice: NDArray[np.integer]) -> Floats:
    """Money (N,) in k$ a year that an offer pays to each person given the choice."""
    studies = choice < len(offer.amount)
    paid = offer.paid_for_study(origin, np.where(studies, choice, 0))
    return np.where(offer.eligible & studies, paid, 0.0)


def _evaluate(model: EduMigModel, demand: Demand, offers: Offers, rows: Rows) -> None:
    """Fill the utilities of these rows, block by block."""
    terms = _group_terms(model, offers.patterns(len(model.entrants), len(model.world.codes)))
    nests = model.nests
    shocks = _Shocks(model)
    for block in _blocks(rows):
        people = model.entrants.take(block)
        origin = people.origin.astype(np.intp)
        block_terms = terms.study._replace(group=terms.study.group[block])
        utility = kernel.study_utility(_tastes(model, people), block_terms, perceived_quality(model, people))
        feasible, stressed = _feasible(model, people, block_terms, terms.means)
        upper = kernel.nested_utility(utility, feasible, origin, nests)
        demand.upper[block] = upper
        demand.stressed[block] = stressed
        demand.preference[block] = shocks.add(people, upper, origin)


def _blocks(rows: Rows) -> Iterator[Rows]:
    for start in range(0, len(rows), _BLOCK):
        yield rows[start : start + _BLOCK]


class _Shocks:
    """The taste shocks of the study choice."""

    def __init__(self, model: EduMigModel) -> None:
        self.draws, self.year, self.nests, self.keys = (
            model.draws,
            model.year,
            model.nests,
            model.alternative_keys,
        )

    def add(self, people: Entrants, upper: Floats, origin: NDArray[np.intp]) -> Floats:
        gumbel = self.draws.gumbel(Decision.STUDY, people.key, self.year, self.keys)
        stable = self.draws.log_positive_stable
        foreign = stable(
            Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, people.key, self.year, self.nests.scale[0]
        )
        domestic = stable(
            Decision.NEST_DOMESTIC, Decision.NEST_DOMESTIC_SCALE, people.key, self.year, self.nests.scale[1]
        )
        mixing = np.column_stack([foreign, domestic])
        return kernel.shocked_utility(upper, gumbel, mixing, origin, self.nests)


def _tastes(model: EduMigModel, people: Entrants) -> kernel.StudyTastes:
    """Persons' coefficients (MODEL 3.1): tastes, income scaling of cost, complementarity of ability and quality."""
    p = model.parameters
    scale = np.clip(
        (p.cost_income_reference / people.income) ** p.cost_income_exponent,
        p.cost_income_floor,
        p.cost_income_cap,
    )
    learning = np.maximum(1.0 + p.quality_ability_complementarity * people.ability, 0.0)
    return kernel.StudyTastes(
        origin=people.origin.astype(np.intp),
        quality=p.theta_quality * people.taste_quality * learning,
        ability_value=p.theta_ability * people.ability,
        cost_abroad=p.theta_cost_abroad * people.taste_cost * scale,
        cost_home=p.theta_cost_home * people.taste_cost * scale,
        culture=p.theta_culture * people.taste_culture,
        language=np.full(len(people), p.theta_language),
        english=people.english,
    )


def perceived_quality(model: EduMigModel, people: Entrants) -> Floats:
    """Quality (N, R) as people see it (Eq. 2): the poor and those without compatriots there see it less clearly."""
    p, origin = model.parameters, people.origin.astype(np.intp)
    quality = np.broadcast_to(model.regions.quality, (len(people), len(model.world.codes)))
    if p.sigma_information == 0.0:
        return quality
    clarity = (1.0 + model.corridors.diaspora / p.information_network_scale) ** -p.information_network_decay
    np.fill_diagonal(clarity, 0.0)  # one's own region is known
    spread = p.sigma_information * (1.0 - 0.5 * people.income_rank)
    noise = model.draws.bell(Decision.PERCEIVED_QUALITY, people.key, None, model.region_keys)
    return quality + spread[:, None] * clarity[origin] * noise


def _feasible(
    model: EduMigModel, people: Entrants, terms: kernel.StudyTerms, means: Floats
) -> tuple[Mask, Mask]:
    """What people can pay for and know of, and where paying would strain them (Eq. 3 and 10)."""
    p, origin = model.parameters, people.origin.astype(np.intp)
    rows = np.arange(len(people))
    wealth = np.broadcast_to(people.wealth[:, None], (len(people), means.shape[1])).copy()
    wealth[rows, origin] *= p.wealth_share_home
    resources = wealth + means[origin]
    cost = terms.cost[terms.group]
    feasible = cost <= resources if model.mechanisms.affordability else np.ones_like(cost, bool)
    if model.mechanisms.limited_awareness:
        feasible &= _known(model, people)
    return feasible, cost > p.fund_stress_ratio * resources


def _known(model: EduMigModel, people: Entrants) -> Mask:
    """Consideration sets (N, R): home, and the most prominent others drawn without replacement (Gumbel top k)."""
    p, origin = model.parameters, people.origin.astype(np.intp)
    rows = np.arange(len(people))
    prominence = np.log1p(model.corridors.diaspora)[origin] + model.regions.quality
    prominence = prominence + model.draws.gumbel(Decision.AWARENESS, people.key, None, model.region_keys)
    prominence[rows, origin] = np.inf
    rank = np.argsort(np.argsort(-prominence, axis=1, kind="stable"), axis=1, kind="stable")
    size = p.consideration_base + np.rint(p.consideration_income_slope * people.income_rank)
    return rank <= size[:, None]


def _group_terms(model: EduMigModel, offered: Patterns) -> _Terms:
    """Earnings and costs (G, R) of every origin under every set of offers, and each person's group (N,)."""
    p, world, prospects = model.parameters, model.world, model.prospects
    regions, patterns = len(world.codes), len(offered.study)
    same = np.arange(regions)
    cost = np.repeat(prospects.cost[:, None, :], patterns, axis=1) - offered.study
    cost[same, :, same] = np.diagonal(prospects.cost)[:, None] - offered.study_at_home.T
    net = model.regions.wage_skilled * (1.0 - world.tax_rate)
    boost = np.log1p(offered.comeback / net).T  # (R, P): by home region
    gain = p.theta_wage * prospects.return_share[:, None, :] * boost[:, :, None]
    gain[same, :, same] = 0.0
    earnings = prospects.earnings[:, None, :] + gain
    study = kernel.StudyTerms(
        group=model.entrants.origin.astype(np.intp) * patterns + offered.code,
        earnings=earnings.reshape(regions * patterns, regions),
        cost=cost.reshape(regions * patterns, regions),
        language=world.language,
        english=world.english,
        culture=world.culture,
        attraction=prospects.attraction,
    )
    return _Terms(study, world.loan[:, None] + prospects.means_work)
