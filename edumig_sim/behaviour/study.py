"""The study choice of people under given conditions: tastes, what they know and can pay, utilities and their parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers, Patterns
from edumig_sim.behaviour.conditions import Conditions
from edumig_sim.behaviour.location import added_right
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.problems import Awareness, StudyProblem
from edumig_sim.kernels.reference_study import perceived_quality

if TYPE_CHECKING:
    from edumig_sim.agents.students import Entrants
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


class GroupTerms(NamedTuple):
    """Group arrays of the year; a group is (origin, set of offers)."""

    study: kernel.StudyTerms
    means: Floats  # (R, R) k$ that loans and work add to wealth


def problem(model: EduMigModel, now: Conditions, people: Entrants, terms: GroupTerms) -> StudyProblem:
    """The study choice of people whose rows are those of ``terms.study.group``, as the kernels solve it."""
    p = model.parameters
    spread = p.sigma_information * (1.0 - 0.5 * people.income_rank)
    return StudyProblem(
        tastes=tastes(model, people),
        terms=terms.study,
        nests=now.nests,
        quality=now.quality,
        clarity=_clarity(model, now),
        spread=None if p.sigma_information == 0.0 else spread,
        wealth=people.wealth,
        wealth_share_home=p.wealth_share_home,
        means=terms.means,
        affordability=model.mechanisms.affordability,
        awareness=_awareness(model, now, people) if model.mechanisms.limited_awareness else None,
        ability=people.ability,
        luck=p.score_luck,
        weight=people.weight,
        person=people.key,
        alternatives=model.alternative_keys,
        draws=model.draws,
        year=now.year,
    )


def _clarity(model: EduMigModel, now: Conditions) -> Floats:
    """How unclear (R, R) people of an origin see the quality of each region (Eq. 2); one's own is known."""
    p = model.parameters
    clarity: Floats = (1.0 + now.diaspora / p.information_network_scale) ** -p.information_network_decay
    np.fill_diagonal(clarity, 0.0)
    return clarity


def _awareness(model: EduMigModel, now: Conditions, people: Entrants) -> Awareness:
    p = model.parameters
    size = p.consideration_base + np.rint(p.consideration_income_slope * people.income_rank)
    return Awareness(np.log1p(now.diaspora) + now.quality, size)


def tastes(model: EduMigModel, people: Entrants) -> kernel.StudyTastes:
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


def group_terms(model: EduMigModel, now: Conditions, people: Entrants, offered: Patterns) -> GroupTerms:
    """Earnings, costs and pull (G, R) of every origin under every set of offers, and each person's group (N,)."""
    patterns, regions = len(offered.study), len(now.quality)
    study = kernel.StudyTerms(
        group=people.origin.astype(np.intp) * patterns + offered.code,
        earnings=_flat(now.earnings[:, None, :] + _grant_gain(model, now, offered.comeback)),
        cost=_flat(now.cost[:, None, :] - _by_place(model, offered.study)),
        language=model.world.language,
        english=model.world.english,
        culture=model.world.culture,
        attraction=_flat(now.attraction[:, None, :] + _rights_pull(model, offered.rights)),
    )
    assert study.cost.shape == (regions * patterns, regions)
    return GroupTerms(study, model.world.loan[:, None] + now.means_work)


def parts(
    model: EduMigModel, now: Conditions, people: Entrants, offers: Offers
) -> Iterator[tuple[str, Floats]]:
    """The named parts (N, R) that add up to the utility of studying in each region, within its nest (Eq. 6 and 7).

    Parts of a policy are called ``policy:`` and its position in the scenario.
    """
    regions = len(now.quality)
    o, rows = people.origin.astype(np.intp), np.arange(len(people))
    none = Offers([], [], [])
    plain = group_terms(model, now, people, none.patterns(len(people), regions))
    taste = tastes(model, people)
    seen = perceived_quality(problem(model, now, people, plain))
    own = kernel.study_parts(taste, plain.study, seen)
    yield from ((name, value) for name, value in own.items() if name != "attraction")
    for name, value in now.pull.items():
        yield name, _away(value[o], o)
    each_dollar = np.broadcast_to(taste.cost_abroad[:, None], (len(people), regions)).copy()
    each_dollar[rows, o] = taste.cost_home
    for offer in offers.study:
        paid = offer.amount[model.place_kind[o], np.arange(regions)]
        yield f"policy:{offer.number}", each_dollar * paid * offer.eligible[:, None]
    grants = np.array([np.where(g.eligible, g.value[o], 0.0) for g in offers.comeback]).reshape(-1, len(o))
    total = grants.sum(axis=0)
    gain = model.parameters.theta_wage * np.log1p(total / now.net_wage[o])[:, None] * now.return_share[o]
    for grant, value in zip(offers.comeback, grants, strict=True):
        share = np.divide(value, total, out=np.zeros_like(total), where=total > 0)
        yield f"policy:{grant.number}", _away(gain * share[:, None], o)
    yield from _rights_parts(model, o, offers)


def _rights_parts(model: EduMigModel, o: NDArray[np.intp], offers: Offers) -> Iterator[tuple[str, Floats]]:
    """What each policy on permits adds for each person; where together they end at no right, in proportion."""
    years = np.array([r.eligible[:, None] * r.years for r in offers.rights]).reshape(
        len(offers.rights), len(o), len(model.world.codes)
    )
    asked = years.sum(axis=0)
    added = added_right(model, asked)
    scale = np.divide(added, asked, out=np.zeros_like(asked), where=asked != 0)
    abroad = model.place_kind[o] == kernel.FOREIGN
    for right, value in zip(offers.rights, years, strict=True):
        yield f"policy:{right.number}", np.where(abroad, model.parameters.theta_psw * value * scale, 0.0)


def _away(value: Floats, origin: NDArray[np.intp]) -> Floats:
    """The same with 0 at home, where these parts do not count."""
    shown = value.copy()
    shown[np.arange(len(origin)), origin] = 0.0
    return shown


def _flat(grouped: Floats) -> Floats:
    """(R, P, R) to (R P, R)."""
    return np.ascontiguousarray(grouped).reshape(-1, grouped.shape[2])


def _by_place(model: EduMigModel, study: Floats) -> Floats:
    """Money (R, P, R) by origin, set of offers and destination from (P, 3, R)."""
    places = np.arange(study.shape[2])
    return np.moveaxis(study[:, model.place_kind, places[None, :]], 0, 1)


def _grant_gain(model: EduMigModel, now: Conditions, comeback: Floats) -> Floats:
    """Utility (R, P, R) of a return grant to those who are still to leave; none for studying at home."""
    boost = np.log1p(comeback / now.net_wage).T  # (R, P): by home region
    gain: Floats = model.parameters.theta_wage * now.return_share[:, None, :] * boost[:, :, None]
    same = np.arange(len(now.quality))
    gain[same, :, same] = 0.0
    return gain


def _rights_pull(model: EduMigModel, rights: Floats) -> Floats:
    """Utility (R, P, R) of changed post-study rights; none within a country."""
    value = model.parameters.theta_psw * added_right(model, rights)
    return np.where(model.same_country[:, None, :], 0.0, value[None, :, :])
