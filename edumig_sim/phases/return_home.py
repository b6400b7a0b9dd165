"""Phases 7 and 8: where graduates live: stay, return or go on, at graduation and later (MODEL 3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers, ReturnMoney, Use, announce, over_budget
from edumig_sim.agents.students import Students
from edumig_sim.behaviour.location import (
    general_chance,
    grant_pull,
    location_conditions,
    location_terms,
    problem,
)
from edumig_sim.behaviour.permits import permits_used
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.problems import Located

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


_YEARS = 64  # after graduation that can be told apart; people are folded into the stocks long before


class Relocation(NamedTuple):
    """What the year's location choices did, persons by (R, R) matrices."""

    graduates: Floats  # origin, region of study
    stayed: Floats  # at graduation: live where they studied
    returned: Floats  # at graduation: studied elsewhere and came home
    onward: Floats  # at graduation: went to a third region, or left home
    moves: Floats  # later moves: origin, new residence
    returns_from: Floats  # everybody who came home: origin, region left
    expected_stay: Floats  # sums of the probability to stay after study elsewhere: origin, region of study
    expected_leave: Floats  # (R,) of the probability to leave home after study at home
    expected_home: Floats  # (R, R) sums of the probability to live in a region: origin, region


class Moved(NamedTuple):
    """Who chose where to live this year, as they were before, and what they were offered after rationing."""

    people: Students  # (M,)
    first: Mask  # (M,) at graduation
    region: NDArray[np.intp]  # (M,) new residence
    offers: Offers


def return_or_stay(model: EduMigModel) -> None:
    """Let this year's graduates, and older ones who think again, choose where to live."""
    students = model.students
    model.location_now = location_conditions(model)
    model.location_terms = location_terms(model, model.location_now)
    rows = model.kernels.who_moves(students.residents(), _hazard(model), model.draws, model.year)
    movers: Students = students.take(rows)
    first = movers.years == 0
    offers = announce(model, movers, model.parameters.planning_horizon)
    model.permit_chance = general_chance(model, offers.rights)
    choices, grants = _choose(model, movers, first, offers)
    model.relocation = _count(model, movers, first, choices)
    model.moved = Moved(movers, first, choices.region, offers._replace(comeback=grants))
    for right, persons in permits_used(model, model.moved):
        model.ledger.handle_cases(right.number, persons, right.cost_per_case)
    _settle(model, rows, movers, choices.region, grants)


def _hazard(model: EduMigModel) -> Floats:
    """Chance (2, 2, Y) of thinking again by living away, by intending to come home, and by years since graduation."""
    p = model.parameters
    if not model.mechanisms.later_moves:
        return np.zeros((2, 2, 1))
    years = np.arange(_YEARS)
    decay = np.exp(-p.reconsider_decay * years)
    home = p.reconsider_home * decay + p.reconsider_home_floor
    away = p.reconsider_abroad * decay + p.reconsider_abroad_floor
    plain = np.stack([home, away])
    return np.stack([plain, p.reconsider_temporary * plain], axis=1)


def _choose(
    model: EduMigModel, movers: Students, first: Mask, offers: Offers
) -> tuple[Located, list[ReturnMoney]]:
    """The choices of all movers, and the grants after rationing."""
    away = movers.residence != movers.origin
    grants = [o._replace(eligible=o.eligible & away) for o in offers.comeback]
    refused = np.zeros(len(grants))  # persons who came home for a grant and were turned down
    while True:
        pull = grant_pull(model, model.location_now, movers, grants)
        asked = problem(model, model.year, movers, first, (pull, offers.rights))
        located = model.kernels.locate(asked)
        home = located.region == movers.origin
        amounts = [o.amount[movers.origin] for o in grants]
        uses = [Use(np.where(o.eligible & home, a, 0.0), a) for o, a in zip(grants, amounts, strict=True)]
        changed = False
        for k, keep in over_budget(model, grants, movers, uses):
            turned = grants[k].eligible & ~keep
            changed |= bool(turned.any())
            refused[k] += movers.weight[turned & home].sum()
            grants[k] = grants[k]._replace(eligible=keep)
        if not changed:
            for offer, persons in zip(grants, refused, strict=True):
                paid = float(movers.weight[offer.eligible & home].sum())
                model.ledger.remember_chance(offer, paid + persons, paid)
            return located, grants


def _count(model: EduMigModel, movers: Students, first: Mask, choices: Located) -> Relocation:
    """Tabulate the choices by origin and region."""
    choice, stay_chance = choices.region, choices.stay
    size = len(model.world.codes)
    origin, study = movers.origin.astype(np.intp), movers.study.astype(np.intp)
    residence = movers.residence.astype(np.intp)
    elsewhere = study != origin

    by_study, by_choice, by_residence = (origin * size + second for second in (study, choice, residence))

    def count(mask: Mask, place: NDArray[np.intp], weight: Floats = movers.weight) -> Floats:
        return kernel.totals(place, weight * mask, size * size).reshape(size, size)

    home_leave = first & ~elsewhere
    return Relocation(
        graduates=count(first, by_study),
        stayed=count(first & (choice == study), by_study),
        returned=count(first & elsewhere & (choice == origin), by_study),
        onward=count(first & (choice != study) & ((choice != origin) | ~elsewhere), by_study),
        moves=count(~first & (choice != residence), by_choice),
        returns_from=count((choice == origin) & (residence != origin), by_residence),
        expected_stay=count(first & elsewhere, by_study, movers.weight * stay_chance),
        expected_leave=kernel.totals(
            origin[home_leave], (movers.weight * (1.0 - stay_chance))[home_leave], size
        ),
        expected_home=choices.expected,
    )


def _settle(
    model: EduMigModel,
    rows: NDArray[np.intp],
    movers: Students,
    choice: NDArray[np.intp],
    offers: list[ReturnMoney],
) -> None:
    """Write new residences and the grants of those who came home."""
    students = model.students
    moved = choice != movers.residence
    students.residence[rows] = choice
    students.stay_years[rows[moved]] = 0
    home = moved & (choice == movers.origin)
    students.returned[rows[home]] = model.year
    students.return_award[rows[moved]] = 0
    for offer in offers:
        paid = home & offer.eligible & (offer.amount[movers.origin] > 0)
        students.return_award[rows[paid]] |= np.uint32(1 << offer.number)
        if paid.any():
            model.ledger.promise_return(offer, model.year)
