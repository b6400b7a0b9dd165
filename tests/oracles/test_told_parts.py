"""The terms of a decision, as explanations tell them, are those of the equations: each by hand, and their sum."""

from __future__ import annotations

from math import log, log1p

import numpy as np
import pytest
from oracles.test_study_choice import worked_out
from oracles.test_where_graduates_live import settled
from oracles.watching import plans, same

from edumig_sim.behaviour import location, study


def people_of(year):
    """A few entrants of every origin."""
    return range(0, len(year.people), 5)


@pytest.mark.parametrize("plan", plans("classroom", "realised", "invented"))
def test_terms_of_the_study_choice(plan):
    year, *_ = worked_out(plan)
    p, w, now, who = year.p, year.world, year.state, year.people
    told = {}
    for name, value in study.parts(
        year.run.model, year.now.after["form_prospects"].conditions, who, year.offers
    ):
        told[name] = told.get(name, 0.0) + value
    assert len([name for name in told if name.startswith("policy:")]) >= 6
    for i in people_of(year):
        o = int(who.origin[i])
        for d in range(year.size):
            same(sum(value[i, d] for value in told.values()), year.utility(i, o, d), "sum of the terms")
            away, abroad = d != o, year.kind(o, d) == "foreign"
            learning = max(1 + p.quality_ability_complementarity * who.ability[i], 0.0)
            permit = p.theta_psw * w.post_study_work[d] - p.theta_visa * w.visa[d]
            expected = {
                "quality": p.theta_quality * who.taste_quality[i] * learning * year.quality(i, o, d),
                "ability": p.theta_ability * who.ability[i],
                "language": p.theta_language * max(w.language[o, d], who.english[i] * w.english[d]) * away,
                "culture": -p.theta_culture * who.taste_culture[i] * w.culture[o, d] * away,
                "distance": -p.theta_distance * log(max(w.distance_km[o, d], 1) / 1000) * away,
                "network": p.theta_network * log1p(now.corridors.diaspora[o, d]) * away,
                "ties": (p.theta_colonial * w.colonial[o, d] + p.theta_contiguity * w.contiguous[o, d])
                * away,
                "permit": permit * abroad,
                "region": w.delta[d] * away,
                **policy_terms(year, i, o, d),
            }
            if year.run.model.scenario.corridor_history:
                expected["history"] = w.affinity[o, d] * away
            for name, value in expected.items():
                same(told[name][i, d], value, f"{name} of {d}")


def policy_terms(year, i, o, d):
    """What each policy adds, by its number; money for coming home is shared by what each grant is worth."""
    p, who, terms = year.p, year.people, {}
    dear = (p.cost_income_reference / who.income[i]) ** p.cost_income_exponent
    dear = min(max(dear, p.cost_income_floor), p.cost_income_cap) * who.taste_cost[i]
    price = (p.theta_cost_home if o == d else p.theta_cost_abroad) * dear
    row = {"foreign": 0, "domestic": 1, "home": 2}[year.kind(o, d)]
    for offer in year.offers.study:
        gain = (offer.outlay[row, d] - offer.fees[row, d]) * bool(offer.eligible[i])
        terms[f"policy:{offer.number}"] = price * gain
    worth = {
        g.number: (g.policy.amount / 1000 * min(g.policy.years / p.career_years, 1))
        * year.state.ledger.chance[g.number]
        * bool(g.eligible[i])
        for g in year.offers.comeback
    }
    everything = sum(worth.values())
    stay = year.state.corridors.belief_stay[o, d]
    gain = p.theta_wage * (1 - stay) * log(1 + everything / year.net[o]) if o != d else 0.0
    for number, value in worth.items():
        terms[f"policy:{number}"] = gain * value / everything if everything else 0.0
    asked = {r.number: r.years[d] * bool(r.eligible[i]) for r in year.offers.rights}
    base = year.world.post_study_work[d]
    added = max(base + sum(asked.values()), 0.0) - base
    for number, years in asked.items():
        part = years / sum(asked.values()) if sum(asked.values()) else 0.0
        terms[f"policy:{number}"] = p.theta_psw * added * part * (year.kind(o, d) == "foreign")
    return terms


@pytest.mark.parametrize("plan", plans("classroom", "realised", "invented"))
def test_terms_of_where_to_live(plan):
    year, *_ = settled(plan)
    p, w, s = year.p, year.w, year.state.students
    model, moved = year.run.model, year.after.moved
    told = dict(location.parts(model, year.after.location_now, moved.people, moved.offers.comeback))
    for m, i in enumerate(year.rows):
        o, c, degree = int(s.origin[i]), int(s.residence[i]), int(s.study[i])
        for j in range(year.size):
            same(sum(v[m, j] for v in told.values()), year.utility(m, i, j), "sum of the terms", digits=1e-6)
            counts = 1.0 if year.same_country(degree, j) else p.recognition
            years = int(s.stay_years[i])
            ties = p.alpha_ties * (p.ties_start + p.ties_slope * years) + (
                w.asc_stay[c] if c == degree else 0.0
            )
            far = p.alpha_move + p.alpha_distance * max(log(max(w.distance_km[c, j], 1) / 1000), 0)
            grant = p.alpha_wage * log(1 + year.grant(m, i) / (year.net[o] * float(s.human_capital[i])))
            expected = {
                "wage": p.alpha_wage * log(year.net[j] * counts / year.price[j]),
                "home": (p.alpha_home + w.asc_location[o]) * (j == o),
                "network": p.alpha_network * log(1 + year.state.corridors.diaspora[o, j]) * (j != o),
                "region": w.amenity[j] * (j != o),
                "moving": -far * (j != c),
                "language": p.alpha_language * max(w.language[o, j], float(s.english[i]) * w.english[j]),
                "intention": p.alpha_temporary * bool(s.temporary[i]) * (j == o),
                "ties": ties * (j == c != o),
            }
            for name, value in expected.items():
                same(told[name][m, j], value, name, digits=1e-6)
            paid = sum(told[f"policy:{g.number}"][m, j] for g in moved.offers.comeback)
            same(paid, grant * (j == o), "grants", digits=1e-6)
    assert np.any(told["ties"]) and np.any(told["intention"])


def test_two_grants_share_what_they_move():
    """Money of two policies for the same people: the terms are in proportion to what each is worth."""
    year, *_ = settled("classroom")
    model, moved = year.run.model, year.after.moved
    (one,) = moved.offers.comeback
    everybody = one._replace(eligible=np.ones(len(moved.people), bool), value=np.full(year.size, 3.0))
    other = everybody._replace(number=12, value=np.full(year.size, 1.0))
    told = dict(location.parts(model, year.after.location_now, moved.people, [everybody, other]))
    for m, i in enumerate(year.rows):
        o = int(year.state.students.origin[i])
        net = year.net[o] * float(year.state.students.human_capital[i])
        whole = year.p.alpha_wage * log(1 + 4.0 / net)
        same(told[f"policy:{one.number}"][m, o], 0.75 * whole, digits=1e-6)
        same(told["policy:12"][m, o], 0.25 * whole, digits=1e-6)
        assert not np.delete(told["policy:12"][m], o).any()
