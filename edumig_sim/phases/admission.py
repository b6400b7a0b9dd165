"""Phase 5: places are scarce: admission by cutoffs, for home students and for others (MODEL 3.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.students import Students
from edumig_sim.kernels import problems as kernel
from edumig_sim.kernels.reference import HOME, NONE, totals, weighted_counts
from edumig_sim.policies import PlacesOffer

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
_MILLION = 1000.0  # k$ in a million $, per thousand
_FEW = 1e-9  # persons: below it a mean over them means nothing


class Admission(NamedTuple):
    """The outcome of the year's applications."""

    cutoffs: Floats  # (2, R) lowest admitted score, for home students and for others
    flow: Floats  # (R, R+1) realised entrants by origin and destination; the last column is "none"
    expected: Floats  # (R, R+1) sums of choice probabilities
    wanted: Floats  # (R, R+1) expected demand before places were scarce
    places: Floats  # (2, R) on offer, for home students and for others


def admit(model: EduMigModel) -> None:
    """Seat the entrants, record who was pushed aside, and enrol."""
    people, demand = model.entrants, model.demand
    origin, regions = people.origin.astype(np.intp), len(model.world.codes)
    wanted = model.kernels.expected_demand(demand.problem, demand.ranking)
    places = np.stack([model.regions.places_home, places_for_others(model, wanted)])
    seated = kernel.Seated(demand.ranking.first, np.full((2, regions), -np.inf), wanted)
    if model.mechanisms.seats and not model.in_burn_in:
        expected = model.scenario.population.admission == "expected"
        seat = model.kernels.seat_expected if expected else model.kernels.seat_realised
        seated = seat(demand.problem, demand.ranking, places)
    model.demand = demand._replace(ranking=demand.ranking._replace(state=None))  # large, and done with
    people.choice = np.where(seated.choice == regions, NONE, seated.choice)
    flow = weighted_counts(people.weight, origin, seated.choice, regions, regions + 1)
    model.admission = Admission(seated.cutoffs, flow, seated.expected, wanted, places)
    model.regions.wanted_home = np.diagonal(wanted[:, :-1])
    model.regions.wanted_foreign = wanted[:, :-1].sum(axis=0) - np.diagonal(wanted[:, :-1])
    _enrol(model)


def _enrol(model: EduMigModel) -> None:
    """Turn entrants with a place into students; the others join the labour force at home."""
    people = model.entrants
    studying = np.flatnonzero(people.choice >= 0)
    rest = people.choice < 0
    at_home = totals(people.origin[rest], people.weight[rest], len(model.world.codes))
    model.stocks.unskilled[np.diag_indices(len(at_home))] += at_home
    region = people.choice[studying].astype(np.intp)
    kept = {k: v.take(studying) for k, v in people.column_arrays().items() if k in Students.columns}
    new = Students(len(studying), kept)
    new.study = new.residence = region
    new.stressed = _stressed(model, studying, region)
    new.study_award = _awards(model, studying, region)
    model.students.append(new)


def _stressed(model: EduMigModel, rows: NDArray[np.intp], region: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Whether the costs of those who enrol take most of their means, (n,)."""
    asked = model.demand.problem
    origin = asked.origin[rows]
    share = np.where(region == origin, asked.wealth_share_home, 1.0)
    means = share * asked.wealth[rows] + asked.means[origin, region]
    cost = asked.terms.cost[asked.terms.group[rows], region]
    stressed: NDArray[np.bool_] = cost > model.parameters.fund_stress_ratio * means
    return stressed


def _awards(model: EduMigModel, rows: NDArray[np.intp], region: NDArray[np.intp]) -> NDArray[np.uint32]:
    """Bits (n,) of the study awards that those who enrol take up."""
    awards = np.zeros(len(rows), np.uint32)
    origin, first = model.entrants.origin[rows], model.entrants.first_choice[rows]
    applied_to = np.maximum(first, 0)
    for offer in model.demand.offers.study:
        moved = offer.amount[model.place_kind[origin, region], region] != 0
        if offer.applied_for:
            # awards are given on applications: who is displaced into a paid region has not applied for one
            applied = offer.amount[model.place_kind[origin, applied_to], applied_to] > 0
            moved &= applied & (first >= 0)
        awards[offer.eligible[rows] & moved] |= np.uint32(1 << offer.number)
        model.ledger.promise_study(offer, model.year)
    return awards


def places_for_others(model: EduMigModel, wanted: Floats) -> Floats:
    """Places (R,) for people from elsewhere once policies have changed them; the change goes to their account."""
    base = model.regions.places_foreign.copy()
    if model.in_burn_in:
        return base
    share, limit = np.zeros(len(base)), np.full(len(base), np.inf)
    for number, policy in enumerate(model.scenario.policies):
        if not policy.active(model.year):
            continue
        offer = policy.places_offer(model.year, model.region_table)
        if offer is not None:
            alone = np.minimum(base * np.maximum(1.0 + offer.share, 0.0), offer.limit)
            _account_for_places(model, number, offer, (base, alone), wanted)
            share += offer.share
            limit = np.minimum(limit, offer.limit)
    return np.minimum(base * np.maximum(1.0 + share, 0.0), limit)


def _account_for_places(
    model: EduMigModel, number: int, offer: PlacesOffer, places: tuple[Floats, Floats], wanted: Floats
) -> None:
    """Write what a change of places, before and after (R,), costs and brings to the policy's account (MODEL 3.8).

    New places are built, which the public budget pays. Entrants gained or lost bring or take their fees, and their
    teaching, for the mean years of study; the public accounts see these by themselves as the students come and go.
    """
    p, before, after = model.parameters, *places
    others = wanted[:, :-1] * (model.place_kind != HOME)
    asked = others.sum(axis=0)
    moved = np.minimum(asked, after) - np.minimum(asked, before)  # entrants (R,)
    fee = (others * model.guest_fee).sum(axis=0) / np.maximum(asked, _FEW)
    years = model.world.mean_study_years / _MILLION
    fees = moved * fee * years
    teaching = moved * p.education_spend_marginal * model.regions.public_funding * years
    new = np.maximum(after - before - model.ledger.built[number], 0.0)
    model.ledger.built[number] += new
    built = new * offer.cost_per_place / _MILLION
    admin = np.where(after != before, offer.admin / _MILLION, 0.0)
    model.ledger.change_places(number, moved, built, admin)
    model.ledger.induce(number, fees, teaching)
