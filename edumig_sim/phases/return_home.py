"""Phases 7 and 8: where graduates live: stay, return or go on, at graduation and later (MODEL 3.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Announced, announce, over_budget
from edumig_sim.agents.students import GRADUATE, Students
from edumig_sim.crn import Decision
from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_BLOCK = 2048
_KM_PER_THOUSAND = 1000.0


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


class _Choices(NamedTuple):
    """What M movers choose."""

    region: NDArray[np.intp]  # (M,) new residence
    stay: Floats  # (M,) chance of keeping the present one
    expected: Floats  # (R, R) sums of chances by origin and region


def return_or_stay(model: EduMigModel) -> None:
    """Let this year's graduates, and older ones who think again, choose where to live."""
    students = model.students
    fresh = (students.stage == GRADUATE) & (students.years == 0)
    model.location_terms = location_terms(model)
    rows = np.flatnonzero(fresh | (_reconsiders(model, fresh)))
    movers: Students = students.take(rows)
    first = movers.years == 0
    choices, offers = _choose(model, movers, first)
    model.relocation = _count(model, movers, first, choices)
    _settle(model, rows, movers, choices.region, offers)


def _reconsiders(model: EduMigModel, fresh: Mask) -> Mask:
    """Graduates who ask themselves again where to live (Eq. 16)."""
    students, p = model.students, model.parameters
    if not model.mechanisms.later_moves:
        return np.zeros(len(students), bool)
    older = (students.stage == GRADUATE) & ~fresh
    away = students.residence != students.origin
    decay = np.exp(-p.reconsider_decay * students.years)
    hazard = np.where(
        away,
        p.reconsider_abroad * decay + p.reconsider_abroad_floor,
        p.reconsider_home * decay + p.reconsider_home_floor,
    )
    hazard = np.where(students.temporary, p.reconsider_temporary * hazard, hazard)
    return older & (model.draws.uniform(Decision.RECONSIDER, students.key, model.year) < hazard)


def location_terms(model: EduMigModel) -> kernel.LocationTerms:
    """Utility of living in j for people from o who live in c (Eq. 15), the part that all of them share."""
    p, world, region = model.parameters, model.world, model.regions
    size = len(world.codes)
    price = region.living_cost / world.living_cost
    net = p.alpha_wage * np.log(region.wage_skilled * (1.0 - world.tax_rate) / price)
    same = np.arange(size)
    from_home = p.alpha_network * np.log1p(model.corridors.diaspora) + world.amenity[None, :]
    from_home[same, same] = p.alpha_home + world.asc_location
    distance = np.maximum(np.log(np.maximum(world.distance_km, 1.0) / _KM_PER_THOUSAND), 0.0)
    move = p.alpha_move + p.alpha_distance * distance
    move[same, same] = 0.0
    base = net[None, None, :] + from_home[:, None, :] - move[None, :, :]
    psi = np.where(model.same_country, 1.0, p.recognition)
    return kernel.LocationTerms(
        base, p.alpha_wage * np.log(psi), world.language, world.english, p.alpha_language
    )


def permit_chance(model: EduMigModel) -> Floats:
    """Chance (R, R) that a person from o may live in j (Eq. 15); citizens need no permit."""
    p, world = model.parameters, model.world
    chance = np.clip(p.permit_base + p.permit_per_psw_year * world.post_study_work - world.visa, 0.0, 1.0)
    chance = np.broadcast_to(chance, model.same_country.shape)
    return np.where(model.same_country, 1.0, chance) if model.mechanisms.permits else np.ones(chance.shape)


def _choose(model: EduMigModel, movers: Students, first: Mask) -> tuple[_Choices, list[Announced]]:
    """The choices of all movers, and the offers after rationing."""
    away = movers.residence != movers.origin
    offers = [
        o._replace(eligible=o.eligible & away)
        for o in announce(model, movers, model.parameters.planning_horizon).comeback
    ]
    size = len(model.world.codes)
    region, stay = np.empty(len(movers), np.intp), np.empty(len(movers))
    expected = np.zeros((size, size))
    rows = np.arange(len(movers))
    applied: list[float] | None = None
    while True:
        pull = _grant_pull(model, movers, offers)
        for start in range(0, len(rows), _BLOCK):
            block = rows[start : start + _BLOCK]
            part: Students = movers.take(block)
            region[block], chance = _choose_block(model, part, first[block], pull[block])
            stay[block] = chance[np.arange(len(block)), part.residence]
            expected += kernel.expected_flows(part.weight, part.origin.astype(np.intp), chance, size)
        home = region == movers.origin
        if applied is None:
            applied = [float(movers.weight[o.eligible & home].sum()) for o in offers]
        taken = [np.where(o.eligible & home, o.amount[movers.origin], 0.0) for o in offers]
        changed = np.zeros(len(movers), bool)
        for k, keep in over_budget(model, offers, movers, taken):
            changed |= offers[k].eligible & ~keep
            offers[k] = offers[k]._replace(eligible=keep)
        rows = np.flatnonzero(changed)
        if not len(rows):
            for offer, persons in zip(offers, applied, strict=True):
                model.ledger.remember_chance(
                    offer, persons, float(movers.weight[offer.eligible & home].sum())
                )
            return _Choices(region, stay, expected), offers
        expected -= _expected_of(model, movers.take(rows), first[rows], pull[rows])


def _expected_of(model: EduMigModel, movers: Students, first: Mask, pull: Floats) -> Floats:
    """Sums of chances (R, R) of people who are about to choose again."""
    _, chance = _choose_block(model, movers, first, pull)
    return kernel.expected_flows(movers.weight, movers.origin.astype(np.intp), chance, len(model.world.codes))


def _grant_pull(model: EduMigModel, movers: Students, offers: list[Announced]) -> Floats:
    """Utility (M,) that money for coming home adds: a grant is weighed against the net wage at home."""
    money = np.zeros(len(movers))
    for offer in offers:
        money += np.where(offer.eligible, offer.value[movers.origin], 0.0)
    net = (model.regions.wage_skilled * (1.0 - model.world.tax_rate))[movers.origin] * movers.human_capital
    return model.parameters.alpha_wage * np.log1p(money / net)


def _choose_block(
    model: EduMigModel, movers: Students, first: Mask, pull: Floats
) -> tuple[NDArray[np.intp], Floats]:
    p, draws = model.parameters, model.draws
    rows = np.arange(len(movers))
    origin, current = movers.origin.astype(np.intp), movers.residence.astype(np.intp)
    chance = model.permit_chance[origin]
    permitted = draws.uniform(Decision.PERMIT, movers.key, model.year, model.region_keys) < chance
    permitted[rows, origin] = True
    permitted[rows[~first], current[~first]] = True
    people = kernel.Movers(
        origin=origin,
        current=current,
        study=movers.study.astype(np.intp),
        english=movers.english,
        home_pull=p.alpha_temporary * movers.temporary + pull,
        ties=p.alpha_ties * (p.ties_start + p.ties_slope * movers.stay_years),
    )
    utility = kernel.location_utility(people, model.location_terms, permitted)
    gumbel = draws.gumbel(Decision.LOCATION, movers.key, model.year, model.region_keys)
    probability = kernel.logit_probabilities(utility)
    return kernel.choose(utility + gumbel), probability


def _count(model: EduMigModel, movers: Students, first: Mask, choices: _Choices) -> Relocation:
    """Tabulate the choices by origin and region."""
    choice, stay_chance = choices.region, choices.stay
    size = len(model.world.codes)
    origin, study = movers.origin.astype(np.intp), movers.study.astype(np.intp)
    residence = movers.residence.astype(np.intp)
    elsewhere = study != origin

    def count(mask: Mask, second: NDArray[np.intp], weight: Floats = movers.weight) -> Floats:
        return kernel.weighted_counts(weight[mask], origin[mask], second[mask], size)

    home_leave = first & ~elsewhere
    return Relocation(
        graduates=count(first, study),
        stayed=count(first & (choice == study), study),
        returned=count(first & elsewhere & (choice == origin), study),
        onward=count(first & (choice != study) & ((choice != origin) | ~elsewhere), study),
        moves=count(~first & (choice != residence), choice),
        returns_from=count((choice == origin) & (residence != origin), residence),
        expected_stay=count(first & elsewhere, study, movers.weight * stay_chance),
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
    offers: list[Announced],
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
        model.ledger.promise("return", offer, model.year)
