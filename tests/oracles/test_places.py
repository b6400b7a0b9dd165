"""Eq. 11 and 12 by hand: who gets a place, who enrols, and under which stress and awards."""

from __future__ import annotations

from math import inf

import numpy as np
import pytest
from oracles.test_study_choice import Chooser, worked_out
from oracles.watching import PLANS, plans, same, watched

from edumig_sim.crn import Decision

ROUNDING = 1e-9


def scores(year: Chooser):
    """Eq. 11."""
    luck = year.run.model.draws.bell(
        Decision.ADMISSION_LUCK, year.people.key, year.now.year, year.run.model.region_keys
    )
    return [
        [year.people.ability[i] + year.p.score_luck * luck[i, d] for d in range(year.size)]
        for i in range(len(year.people))
    ]


def programmes(size):
    """A region's places for its own people, and those for all others."""
    return [(side, d) for side in ("own", "others") for d in range(size)]


def competes(o, side, d):
    return (o == d) == (side == "own")


def places_on_offer(year: Chooser):
    """Eq. 22's places, and what seat changes make of those for others."""
    regions = year.now.before["admit"].regions
    own, others = list(regions.places_home), list(regions.places_foreign)
    for d, code in enumerate(year.world.codes):
        changes = [p for p in seat_changes(year).values() if code in p.destinations]
        others[d] = max(others[d] * (1 + sum(p.share for p in changes)), 0.0)
        others[d] = min([others[d], *(p.at_most for p in changes if p.at_most is not None)])
    return {(side, d): (own if side == "own" else others)[d] for side, d in programmes(year.size)}


def seat_changes(year: Chooser):
    """Policies on places that act in the year, by their number."""
    every = enumerate(year.run.model.scenario.policies)
    return {k: p for k, p in every if p.lever == "seat_change" and p.start <= year.now.year}


def lowest_that_fits(queue, places):
    """The lowest score of a queue of (score, persons) such that all at or above it fit; infinite if nobody does."""
    queue = sorted(queue, key=lambda one: -one[0])
    taken, lowest = 0.0, inf
    for place, (score, persons) in enumerate(queue):
        taken += persons
        if taken > places * (1 + ROUNDING):
            return lowest
        if place + 1 == len(queue) or queue[place + 1][0] < score:
            lowest = score
    return lowest


def cleared(year: Chooser, demand_of, everybody):
    """Cutoffs by programme, raised from the bottom until nobody has more takers than places (Eq. 12).

    demand_of: what each person would take at each region, given where she would be let in. everybody: whether those
    who would take nothing stand in the queue too; a cutoff is the lowest score in it that fits.
    """
    score, places = scores(year), places_on_offer(year)
    cutoffs = dict.fromkeys(places, -inf)
    origins = [int(o) for o in year.people.origin]

    def open_to(i):
        return [score[i][d] >= cutoffs["own" if origins[i] == d else "others", d] for d in range(year.size)]

    wanted = [demand_of(i, open_to(i)) for i in range(len(origins))]
    while True:
        over = []
        for (side, d), room in places.items():
            takers = [i for i, o in enumerate(origins) if competes(o, side, d)]
            if sum(wanted[i][d] for i in takers) > room * (1 + ROUNDING):
                over.append((side, d))
                queue = [i for i in takers if score[i][d] >= cutoffs[side, d] and (everybody or wanted[i][d])]
                cutoffs[side, d] = lowest_that_fits([(score[i][d], wanted[i][d]) for i in queue], room)
        if not over:
            return cutoffs, [open_to(i) for i in range(len(origins))]
        for i, o in enumerate(origins):
            if any(competes(o, side, d) and score[i][d] < cutoffs[side, d] for side, d in over):
                wanted[i] = demand_of(i, open_to(i))


@pytest.mark.parametrize("plan", plans())
def test_places_are_cleared_by_cutoffs(plan):
    year, upper, preference, _ = worked_out(plan)
    weight, size = year.people.weight, year.size
    admission = year.now.after["admit"].admission
    assert admission.flow.sum() == pytest.approx(weight.sum())

    def expected(i, within):
        shut = [u if ok else -inf for u, ok in zip(upper[i], [*within, True], strict=True)]
        return [weight[i] * share for share in year.probabilities(i, shut)]

    def best(i, within):
        return max((d for d in range(size + 1) if d == size or within[d]), key=lambda d: preference[i][d])

    def realised(i, within):
        return [weight[i] if best(i, within) == d else 0.0 for d in range(size + 1)]

    by_chance = PLANS[plan][3] == "expected"
    everywhere = [[True] * size for _ in weight]
    if year.on.seats:
        cutoffs, within = cleared(year, expected if by_chance else realised, by_chance)
        for side, row in (("own", 0), ("others", 1)):
            same(admission.cutoffs[row], [cutoffs[side, d] for d in range(size)], f"cutoffs for {side}")
    else:
        within = everywhere
    choice = [best(i, within[i]) for i in range(len(weight))]
    found = np.asarray(year.now.after["admit"].entrants.choice)
    np.testing.assert_array_equal(found, [-1 if d == size else d for d in choice])
    flow, chances = np.zeros((2, size, size + 1))
    for i, o in enumerate(year.people.origin):
        flow[o, choice[i]] += weight[i]
        chances[o] += expected(i, within[i])
    same(admission.flow, flow, "realised flows")
    same(admission.expected, chances, "expected flows")
    for (side, d), room in places_on_offer(year).items():
        same(admission.places[0 if side == "own" else 1, d], room, "places")
    if year.on.seats:
        assert within != everywhere  # somebody is refused


@pytest.mark.parametrize("plan", plans())
def test_who_has_a_place_enrols_and_the_others_work(plan):
    year, *_ = worked_out(plan)
    before, after = year.now.before["admit"], year.now.after["admit"]
    old, everybody, who = len(before.students), after.students, after.entrants
    choice = np.asarray(who.choice)
    rows = [i for i in range(len(who)) if choice[i] >= 0]
    new = everybody.take(np.arange(old, len(everybody)))
    assert len(new) == len(rows)
    low = before.stocks.unskilled.copy()
    for i in range(len(who)):
        if choice[i] < 0:
            low[who.origin[i], who.origin[i]] += who.weight[i]
    same(after.stocks.unskilled, low, "labour force without a degree")
    for n, i in enumerate(rows):
        o, d = int(who.origin[i]), int(choice[i])
        assert (new.key[n], new.origin[n], new.study[n], new.residence[n]) == (who.key[i], o, d, d)
        assert new.stage[n] == new.years[n] == new.stay_years[n] == 0
        assert new.weight[n] == who.weight[i]
        assert new.stressed[n] == (year.cost(i, o, d) > year.p.fund_stress_ratio * year.means(i, o, d))
        assert new.study_award[n] == awarded(year, i, o, d)
    assert 0 < new.stressed.sum() < len(new)


def awarded(year: Chooser, i, o, d):
    """Bits of the policies that pay a student, or change her fee."""
    bits, first = 0, int(year.people.first_choice[i])
    for offer in year.offers.study:
        gain = offer.outlay - offer.fees
        here = gain[{"home": 2, "domestic": 1, "foreign": 0}[year.kind(o, d)], d]
        if not offer.eligible[i] or here == 0:
            continue
        if offer.policy.lever != "fee_change":  # an award is for those who applied, where it pays
            applied = gain[{"home": 2, "domestic": 1, "foreign": 0}[year.kind(o, first)], first]
            if first < 0 or applied <= 0:
                continue
        bits += 2**offer.number
    return bits


def test_nobody_would_swap_her_place_for_one_that_takes_worse_people():
    """Stability (Azevedo and Leshno 2016): who is refused scores below everybody who is in, at every programme."""
    year, _, preference, _ = worked_out("realised")
    score = scores(year)
    choice = np.asarray(year.now.after["admit"].entrants.choice)
    places, origin = places_on_offer(year), year.people.origin
    full = 0
    for (side, d), room in places.items():
        rivals = [i for i in range(len(choice)) if competes(origin[i], side, d)]
        inside = [i for i in rivals if choice[i] == d]
        envious = [i for i in rivals if preference[i][d] > preference[i][choice[i]] and choice[i] != d]
        taken = sum(year.people.weight[i] for i in inside)
        assert taken <= room * (1 + ROUNDING)
        if inside and envious:
            assert max(score[i][d] for i in envious) < min(score[i][d] for i in inside)
        if envious:
            full += 1
            heaviest = max(year.people.weight[i] for i in envious)
            assert taken + heaviest > room  # what stays empty is less than the agent who did not fit
    assert full


def test_the_displaced_and_the_refused_are_recorded():
    """On the last year of the classroom: by origin, and by the region of the first choice."""
    run = watched("classroom")
    who = run.years[-1].after["admit"].entrants
    arrays = run.model.recorder.arrays()
    refused, displaced = np.zeros((2, len(run.world.codes)))
    for i in range(len(who)):
        if who.first_choice[i] != who.choice[i]:
            refused[who.first_choice[i]] += who.weight[i]
            displaced[who.origin[i]] += who.weight[i]
    same(arrays["applicants_rejected"][-1], refused)
    same(arrays["displaced"][-1], displaced)
    assert refused.sum() > 0


@pytest.mark.parametrize("plan", plans("classroom", "realised", "world"))
def test_the_account_of_a_change_of_places(plan):
    """Each change alone: new places are built once; entrants gained or lost bring or take fees and teaching."""
    year, *_ = worked_out(plan)
    before, after = year.now.before["admit"], year.now.after["admit"]
    wanted, funding = after.admission.wanted, before.regions.public_funding
    gross, admin, recovered, forgone = range(4)
    moves = 0
    for number, policy in seat_changes(year).items():
        took, induced = 0.0, 0.0
        for d, code in enumerate(year.world.codes):
            base = before.regions.places_foreign[d]
            share = policy.share if code in policy.destinations else 0.0
            capped = policy.at_most is not None and code in policy.destinations
            places = min(base * (1 + share), policy.at_most) if capped else base * (1 + share)
            others = [o for o in range(year.size) if o != d]
            asked = sum(wanted[o, d] for o in others)
            moved = min(asked, places) - min(asked, base)
            took += abs(moved)
            moves += moved != 0
            fee = sum(
                wanted[o, d]
                * (year.world.domestic_fee[d] if year.kind(o, d) == "domestic" else year.world.foreign_fee[d])
                for o in others
            ) / max(asked, 1e-9)
            fees = moved * fee * year.world.mean_study_years / 1000
            teaching = (
                moved * year.p.education_spend_marginal * funding[d] * year.world.mean_study_years / 1000
            )
            built = max(places - base - before.ledger.built[number, d], 0.0)
            paid = after.ledger.paid[number, :, d]
            induced += teaching - fees
            same(after.ledger.built[number, d], before.ledger.built[number, d] + built, "places built so far")
            same(paid[gross], built * policy.cost_per_place / 1e6, "new places")
            same(paid[admin], policy.admin_cost / 1e6 if places != base else 0.0, "administration")
            assert not paid[recovered] and not paid[forgone]
        same(after.ledger.induced[number], induced, "teaching less fees of entrants gained or lost")
        same(after.ledger.takers[number], took, "entrants gained or lost")
    assert moves
