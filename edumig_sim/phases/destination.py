"""Phase 4: where to study, or whether: a nested logit over {none | home | other regions | foreign} (MODEL 3.2, 3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers, StudyMoney, Use, announce, over_budget
from edumig_sim.behaviour.study import group_terms, problem
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.problems import Ranking, StudyProblem

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]


class Demand(NamedTuple):
    """What entrants want before places are scarce."""

    problem: StudyProblem
    ranking: Ranking
    offers: Offers  # after rationing


def choose_destination(model: EduMigModel) -> None:
    """Rank every alternative for every entrant, and ration awards among those who would use them."""
    people = model.entrants
    offers = _as_entrants_see_it(model, announce(model, people, model.parameters.career_years))
    asked = _problem(model, offers)
    demand = _ration(model, Demand(asked, model.kernels.rank_study(asked), offers))
    first = demand.ranking.first
    people.first_choice = np.where(first == len(model.world.codes), kernel.NONE, first)
    model.demand = demand


def _problem(model: EduMigModel, offers: Offers) -> StudyProblem:
    people, now = model.entrants, model.conditions
    patterns = offers.patterns(len(people), len(model.world.codes))
    return problem(model, now, people, group_terms(model, now, people, patterns))


def _as_entrants_see_it(model: EduMigModel, offers: Offers) -> Offers:
    """Entrants weigh a return grant by the chance that last year's applicants had to get one."""
    chance = model.ledger.chance
    return offers._replace(comeback=[o._replace(value=o.value * chance[o.number]) for o in offers.comeback])


def _ration(model: EduMigModel, demand: Demand) -> Demand:
    """Give awards as far as budgets reach; who holds none chooses again. Ends, because offers only shrink."""
    people = model.entrants
    while True:
        study = list(demand.offers.study)
        uses = [_use(model, offer, demand.ranking.first) for offer in study]
        changed = np.zeros(len(people), bool)
        for k, keep in over_budget(model, study, people, uses):
            changed |= study[k].eligible & ~keep
            study[k] = study[k]._replace(eligible=keep)
        if not changed.any():
            return demand
        offers = demand.offers._replace(study=study)
        asked = _problem(model, offers)
        again = model.kernels.rank_again(asked, demand.ranking, np.flatnonzero(changed))
        demand = Demand(asked, again, offers)


def _use(model: EduMigModel, offer: StudyMoney, choice: NDArray[np.integer]) -> Use:
    """What an offer is worth to each person given the choice, and at most; never negative."""
    regions, origin = offer.amount.shape[1], model.entrants.origin
    studies = choice < regions
    place = np.where(studies, choice, 0)
    paid = offer.amount[model.place_kind[origin, place], place]
    taken = np.where(offer.eligible & studies, np.maximum(paid, 0.0), 0.0)
    return Use(taken, offer.amount[model.place_kind, np.arange(regions)].max(axis=1)[origin])
