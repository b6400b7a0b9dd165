"""Where graduates live, under given conditions: permits, grants, utilities and their parts (MODEL 3.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import ReturnMoney, Rights, distinct_sets
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.problems import LocationProblem
from edumig_sim.policies import Target

if TYPE_CHECKING:
    from edumig_sim.agents.students import Students
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
_KM_PER_THOUSAND = 1000.0


class LocationConditions(NamedTuple):
    """What a year's movers go by; kept for every year so that it can be explained."""

    year: int
    net_wage: Floats  # (R,) k$ a year of a graduate
    price: Floats  # (R,) of living, 1 at the start
    diaspora: Floats  # (R, R) persons


def location_conditions(model: EduMigModel) -> LocationConditions:
    """The year's wages, prices and networks."""
    region, world = model.regions, model.world
    return LocationConditions(
        year=model.year,
        net_wage=region.wage_skilled * (1.0 - world.tax_rate),
        price=region.living_cost / world.living_cost,
        diaspora=model.corridors.diaspora.copy(),
    )


def shared_parts(model: EduMigModel, now: LocationConditions) -> dict[str, Floats]:
    """The named parts of Eq. 15 that all people of an origin share, each broadcast to (R, R, R).

    Axes: origin, region where they live, candidate.
    """
    p, world = model.parameters, model.world
    size = len(world.codes)
    same = np.arange(size)
    at_home = np.eye(size, dtype=bool)
    distance = np.maximum(np.log(np.maximum(world.distance_km, 1.0) / _KM_PER_THOUSAND), 0.0)
    move = p.alpha_move + p.alpha_distance * distance
    move[same, same] = 0.0
    home = np.where(at_home, (p.alpha_home + world.asc_location)[:, None], 0.0)
    network = np.where(at_home, 0.0, p.alpha_network * np.log1p(now.diaspora))
    region = np.where(at_home, 0.0, world.amenity[None, :])
    return {
        "wage": (p.alpha_wage * np.log(now.net_wage / now.price))[None, None, :],
        "home": home[:, None, :],
        "network": network[:, None, :],
        "region": region[:, None, :],
        "moving": -move[None, :, :],
    }


def location_terms(model: EduMigModel, now: LocationConditions) -> kernel.LocationTerms:
    """Utility of living in j for people from o who live in c (Eq. 15), the part that all of them share."""
    p, world = model.parameters, model.world
    base = np.zeros((1, 1, 1))
    for part in shared_parts(model, now).values():
        base = base + part  # broadcast no further than a part asks for; the last one spans all three axes
    psi = np.where(model.same_country, 1.0, p.recognition)
    return kernel.LocationTerms(
        base, p.alpha_wage * np.log(psi), world.language, world.english, p.alpha_language
    )


def personal(model: EduMigModel, movers: Students, pull: Floats) -> kernel.Movers:
    """What M movers bring to the choice; ``pull`` (M,) is the utility of money for coming home."""
    p = model.parameters
    current, study = movers.residence.astype(np.intp), movers.study.astype(np.intp)
    settled = np.where(current == study, model.world.asc_stay[study], 0.0)
    return kernel.Movers(
        origin=movers.origin.astype(np.intp),
        current=current,
        study=study,
        english=movers.english.astype(np.float64),
        home_pull=p.alpha_temporary * movers.temporary + pull,
        ties=p.alpha_ties * (p.ties_start + p.ties_slope * movers.stay_years) + settled,
    )


def grant_pull(
    model: EduMigModel, now: LocationConditions, movers: Students, offers: list[ReturnMoney]
) -> Floats:
    """Utility (M,) that money for coming home adds: a grant is weighed against the net wage at home."""
    money = np.zeros(len(movers))
    for offer in offers:
        money += np.where(offer.eligible, offer.value[movers.origin], 0.0)
    net = now.net_wage[movers.origin] * movers.human_capital
    pull: Floats = model.parameters.alpha_wage * np.log1p(money / net)
    return pull


def problem(
    model: EduMigModel, year: int, movers: Students, first: Mask, offers: tuple[Floats, list[Rights]]
) -> LocationProblem:
    """Where movers may live and what they weigh, as the kernels solve it, under the terms of the present year.

    first: (M,) who chooses for the first time, at graduation; only they have a right from having studied there.
    offers: the utility (M,) of money for coming home, and what policies on permits change.
    """
    pull, rights = offers
    code, chance, graduate = permit_tables(model, len(movers), rights)
    return LocationProblem(
        movers=personal(model, movers, pull),
        terms=model.location_terms,
        first=first,
        rights=code,
        chance=chance,
        graduate=graduate,
        weight=movers.weight,
        person=movers.key,
        regions=model.region_keys,
        draws=model.draws,
        year=year,
    )


def permit_tables(
    model: EduMigModel, size: int, rights: list[Rights]
) -> tuple[NDArray[np.int64], Floats, Floats]:
    """The set (M,) of policies on permits that each mover falls under, and chances (P, R, R) by set.

    Chances are by origin and region: of a permit, and of one for those who graduate there; citizens need none.
    """
    if not model.mechanisms.permits or not rights:
        chance = model.permit_chance[None]
        return np.zeros(size, np.int64), chance, chance
    code, holds = distinct_sets(size, [right.eligible for right in rights])
    open_to = _plain_chance(model) + holds @ np.array([r.chance for r in rights])
    added = added_right(model, holds @ np.array([r.years for r in rights]))
    after = open_to + model.parameters.permit_per_psw_year * added
    chance, graduate = (
        np.where(model.same_country, 1.0, np.clip(table, 0.0, 1.0)[:, None, :]) for table in (open_to, after)
    )
    return code, chance, graduate


def added_right(model: EduMigModel, years: Floats, region: NDArray[np.intp] | slice = slice(None)) -> Floats:
    """Years (..., R) that policies add to the right after study, which does not fall below none; or in some regions."""
    base = model.world.post_study_work[region]
    added: Floats = np.maximum(base + years, 0.0) - base
    return added


def general_chance(model: EduMigModel, rights: list[Rights]) -> Floats:
    """Chance (R, R) that a person from o may live in j without having studied there; citizens need no permit.

    Policies with a target of ranks are left out: older people's ranks are not known.
    """
    if not model.mechanisms.permits:
        return np.ones(model.same_country.shape)
    chance = np.broadcast_to(_plain_chance(model), model.same_country.shape).copy()
    for right in rights:
        if getattr(right.policy, "target", Target()) == Target():
            origins = getattr(right.policy, "origins", ())
            chance[model.region_table.index(origins) if origins else slice(None)] += right.chance
    return np.where(model.same_country, 1.0, np.clip(chance, 0.0, 1.0))


def _plain_chance(model: EduMigModel) -> Floats:
    """Chance (R,) before any policy, not yet cut to [0, 1]."""
    p, world = model.parameters, model.world
    chance: Floats = p.permit_base + p.permit_per_psw_year * world.post_study_work - world.visa
    return chance


def parts(
    model: EduMigModel, now: LocationConditions, movers: Students, offers: list[ReturnMoney]
) -> Iterator[tuple[str, Floats]]:
    """The named parts (M, R) that add up to the utility of living in each region (Eq. 15)."""
    p, world = model.parameters, model.world
    rows, o, c = np.arange(len(movers)), movers.origin.astype(np.intp), movers.residence.astype(np.intp)
    for name, part in shared_parts(model, now).items():
        full = np.broadcast_to(part, (len(world.codes),) * 3)
        value = full[o, c]
        if name == "wage":
            value = (
                value + p.alpha_wage * np.log(np.where(model.same_country, 1.0, p.recognition))[movers.study]
            )
        yield name, value
    spoken = np.maximum(world.language[o], movers.english[:, None] * world.english)
    yield "language", p.alpha_language * spoken
    person = personal(model, movers, np.zeros(len(movers)))
    intention, ties = np.zeros((2, len(movers), len(world.codes)))
    intention[rows, o] = person.home_pull
    away = c != o
    ties[rows[away], c[away]] = person.ties[away]
    yield "intention", intention
    yield "ties", ties
    total = grant_pull(model, now, movers, offers)
    money = np.array([np.where(g.eligible, g.value[o], 0.0) for g in offers]).reshape(len(offers), len(o))
    for offer, value in zip(offers, money, strict=True):
        everything = money.sum(axis=0)
        share = np.divide(value, everything, out=np.zeros_like(value), where=everything > 0)
        at_home = np.zeros((len(movers), len(world.codes)))
        at_home[rows, o] = total * share
        yield f"policy:{offer.number}", at_home
