"""Phase 4: where to study, or whether: a nested logit over {none | home | other regions | foreign} (MODEL 3.2, 3.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers, StudyMoney, announce, over_budget
from edumig_sim.behaviour.study import evaluate, group_terms
from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
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
    offers: Offers  # after rationing


def choose_destination(model: EduMigModel) -> None:
    """Rank every alternative for every entrant, and ration awards among those who would use them."""
    people = model.entrants
    offers = _as_entrants_see_it(model, announce(model, people, model.parameters.career_years))
    size, regions = len(people), len(model.world.codes)
    demand = Demand(
        upper=np.empty((size, regions + 1)),
        preference=np.empty((size, regions + 1)),
        stressed=np.empty((size, regions), bool),
        offers=offers,
    )
    _evaluate(model, demand, offers, np.arange(size))
    offers = _ration(model, demand, offers)
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
        taken = [_money_taken(model, offer, choice) for offer in offers.study]
        study = list(offers.study)
        changed = np.zeros(len(people), bool)
        for k, keep in over_budget(model, study, people, taken):
            changed |= study[k].eligible & ~keep
            study[k] = study[k]._replace(eligible=keep)
        if not changed.any():
            return offers
        offers = offers._replace(study=study)
        _evaluate(model, demand, offers, np.flatnonzero(changed))


def _money_taken(model: EduMigModel, offer: StudyMoney, choice: NDArray[np.integer]) -> Floats:
    """Money (N,) in k$ a year that an offer is worth to each person given the choice; never negative."""
    studies = choice < offer.amount.shape[1]
    place = np.where(studies, choice, 0)
    paid = offer.amount[model.place_kind[model.entrants.origin, place], place]
    return np.where(offer.eligible & studies, np.maximum(paid, 0.0), 0.0)


def _evaluate(model: EduMigModel, demand: Demand, offers: Offers, rows: Rows) -> None:
    """Fill the utilities of these rows, block by block."""
    everybody = model.entrants
    patterns = offers.patterns(len(everybody), len(model.world.codes))
    terms = group_terms(model, model.conditions, everybody, patterns)
    for block in _blocks(rows):
        people = everybody.take(block)
        block_terms = terms._replace(study=terms.study._replace(group=terms.study.group[block]))
        found = evaluate(model, model.conditions, people, block_terms)
        demand.upper[block], demand.preference[block], demand.stressed[block] = found


def _blocks(rows: Rows) -> Iterator[Rows]:
    for start in range(0, len(rows), _BLOCK):
        yield rows[start : start + _BLOCK]
