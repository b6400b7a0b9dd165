"""The study choice of people under given conditions: tastes, what they know and can pay, utilities and their parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers, Patterns
from edumig_sim.behaviour.conditions import Conditions
from edumig_sim.crn import Decision
from edumig_sim.kernels import reference as kernel

if TYPE_CHECKING:
    from edumig_sim.agents.students import Entrants
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


class GroupTerms(NamedTuple):
    """Group arrays of the year; a group is (origin, set of offers)."""

    study: kernel.StudyTerms
    means: Floats  # (R, R) k$ that loans and work add to wealth


class Evaluation(NamedTuple):
    """How people rank the alternatives. The last column is "none"."""

    upper: Floats  # (N, R+1) systematic utility on the upper level, -inf where not feasible
    preference: Floats  # (N, R+1) the same with taste shocks
    stressed: Mask  # (N, R) cost takes most of the means


def evaluate(model: EduMigModel, now: Conditions, people: Entrants, terms: GroupTerms) -> Evaluation:
    """Utilities of every alternative for people whose rows are those of ``terms.study.group``."""
    origin = people.origin.astype(np.intp)
    utility = kernel.study_utility(tastes(model, people), terms.study, perceived_quality(model, now, people))
    feasible, stressed = means_test(model, now, people, terms)
    upper = kernel.nested_utility(utility, feasible, origin, now.nests)
    gumbel, mixing = shocks(model, now, people)
    preference = kernel.shocked_utility(upper, gumbel, mixing, origin, now.nests)
    return Evaluation(upper, preference, stressed)


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


def perceived_quality(model: EduMigModel, now: Conditions, people: Entrants) -> Floats:
    """Quality (N, R) as people see it (Eq. 2): the poor and those without compatriots there see it less clearly."""
    p, origin = model.parameters, people.origin.astype(np.intp)
    quality = np.broadcast_to(now.quality, (len(people), len(now.quality)))
    if p.sigma_information == 0.0:
        return quality
    clarity = (1.0 + now.diaspora / p.information_network_scale) ** -p.information_network_decay
    np.fill_diagonal(clarity, 0.0)  # one's own region is known
    spread = p.sigma_information * (1.0 - 0.5 * people.income_rank)
    noise = model.draws.bell(Decision.PERCEIVED_QUALITY, people.key, None, model.region_keys)
    return quality + spread[:, None] * clarity[origin] * noise


def means_test(model: EduMigModel, now: Conditions, people: Entrants, terms: GroupTerms) -> tuple[Mask, Mask]:
    """What people can pay for and know of, and where paying would strain them, (N, R) each (Eq. 3 and 10)."""
    resources, cost = money(model, people, terms), terms.study.cost[terms.study.group]
    feasible = cost <= resources if model.mechanisms.affordability else np.ones_like(cost, bool)
    if model.mechanisms.limited_awareness:
        feasible &= known(model, now, people)
    return feasible, cost > model.parameters.fund_stress_ratio * resources


def money(model: EduMigModel, people: Entrants, terms: GroupTerms) -> Floats:
    """What people can spend (N, R) in k$ a year: wealth, a loan, and work beside their studies (Eq. 10)."""
    origin = people.origin.astype(np.intp)
    wealth = np.broadcast_to(people.wealth[:, None], (len(people), terms.means.shape[1])).copy()
    wealth[np.arange(len(people)), origin] *= model.parameters.wealth_share_home
    resources: Floats = wealth + terms.means[origin]
    return resources


def known(model: EduMigModel, now: Conditions, people: Entrants) -> Mask:
    """Consideration sets (N, R): home, and the most prominent others drawn without replacement (Gumbel top k)."""
    p, origin = model.parameters, people.origin.astype(np.intp)
    prominence = np.log1p(now.diaspora)[origin] + now.quality
    prominence = prominence + model.draws.gumbel(Decision.AWARENESS, people.key, None, model.region_keys)
    prominence[np.arange(len(people)), origin] = np.inf
    rank = np.argsort(np.argsort(-prominence, axis=1, kind="stable"), axis=1, kind="stable")
    size = p.consideration_base + np.rint(p.consideration_income_slope * people.income_rank)
    return rank <= size[:, None]


def shocks(model: EduMigModel, now: Conditions, people: Entrants) -> tuple[Floats, Floats]:
    """Taste shocks of the year: Gumbel (N, R+1) and the logarithms (N, 2) of the nests' positive stable draws."""
    draws, scale = model.draws, now.nests.scale
    gumbel = draws.gumbel(Decision.STUDY, people.key, now.year, model.alternative_keys)
    foreign = draws.log_positive_stable(
        Decision.NEST_FOREIGN, Decision.NEST_FOREIGN_SCALE, people.key, now.year, scale[0]
    )
    domestic = draws.log_positive_stable(
        Decision.NEST_DOMESTIC, Decision.NEST_DOMESTIC_SCALE, people.key, now.year, scale[1]
    )
    return gumbel, np.column_stack([foreign, domestic])


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
    own = kernel.study_parts(taste, plain.study, perceived_quality(model, now, people))
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
    added = _added_years(model, asked)
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


def _added_years(model: EduMigModel, years: Floats) -> Floats:
    """Years added to the post-study right once it has not fallen below 0."""
    base = model.world.post_study_work
    added: Floats = np.maximum(base + years, 0.0) - base
    return added


def _rights_pull(model: EduMigModel, rights: Floats) -> Floats:
    """Utility (R, P, R) of changed post-study rights; none within a country."""
    value = model.parameters.theta_psw * _added_years(model, rights)
    return np.where(model.same_country[:, None, :], 0.0, value[None, :, :])
