"""The account of every policy, computed anew from the people and what was promised to them, year after year."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from invented import CODES, invented_world, model_of, plain_scenario

from edumig_sim.agents.students import ENROLLED, GRADUATE
from edumig_sim.policies import (
    DatedPath,
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    ReturnGrant,
    Scholarship,
    SeatChange,
)

A, B, C, D, E, F = range(6)
FIRST, END = 2016, 2021
COUNTRY = np.array([0, 0, 0, 1, 2, 3])  # of the invented world: A, B and C are one country
PAYING = (
    Scholarship(
        origins=("A", "D"), destinations=("B", "E"), amount=DatedPath.of({2016: 8000.0, 2018: 5000.0})
    ),
    InboundScholarship(destinations=("B", "E"), amount=3000.0, fee_waiver=0.5, admin_share=0.2, start=2017),
    OutboundScholarship(origins=("C",), amount=6000.0, places=900.0, start=2016, end=2018),
    FeeChange(
        destinations=("A", "E"), home=-400.0, domestic=700.0, foreign=-2500.0, admin_share=0.1, start=2017
    ),
    Scholarship(destinations=("F",), amount=2000.0, payer="destinations", label="hosts"),
    ReturnGrant(origins=("A", "B"), amount=9000.0, years=2, start=2017),
)


def paid_for(number: int, origin: int, place: int, cohort: int) -> tuple[float, float, int]:
    """Paid out and added to her fee, k$ a year, and whose budget it is, for a student under one of the policies."""
    foreign, home = COUNTRY[origin] != COUNTRY[place], origin == place
    if number == 0:
        return ((8.0 if cohort < 2018 else 5.0) * (place in (B, E)), 0.0, origin)
    if number == 1:
        here = place in (B, E) and not home
        return 3.0 * here, -0.5 * here * (6.0 if foreign else 3.0), place
    if number == 2:
        return 6.0 * (not home), 0.0, origin
    if number == 3:
        change = -0.4 if home else -2.5 if foreign else 0.7
        return 0.0, change * (place in (A, E)), place
    return 2.0 * (place == F), 0.0, place


def by_hand(model, students, returned: dict[int, int]) -> np.ndarray:
    """Million $ (6 policies, 4 lines, 6 regions), person by person in plain Python."""
    lines = np.zeros((len(PAYING), 4, len(CODES)))
    for row in range(len(students)):
        o, s, w, cohort = (getattr(students, n)[row] for n in ("origin", "study", "weight", "cohort"))
        o, s, cohort = int(o), int(s), int(cohort)
        if students.stage[row] == ENROLLED:
            for number in range(5):
                if students.study_award[row] >> number & 1:
                    out, fee, payer = paid_for(number, o, s, cohort)
                    lines[number, 0, payer] += w * out / 1000
                    lines[number, 2, s] += w * max(fee, 0.0) / 1000
                    lines[number, 3, s] += w * max(-fee, 0.0) / 1000
        home = students.stage[row] == GRADUATE and students.residence[row] == o and o in (A, B)
        since = model.year - returned.get(int(students.key[row]), 0)
        if home and since < 2:
            lines[5, 0, o] += w * 9.0 / 1000
    share = np.array([0.08, 0.2, 0.08, 0.1, 0.08, 0.08])
    lines[:, 1] = share[:, None] * lines[:, [0, 2, 3]].sum(axis=1)
    return lines


def test_every_line_in_every_region_is_what_persons_are_promised(monkeypatch):
    model = model_of(plain_scenario(end=END, agents=150, policies=PAYING))
    returned: dict[int, int] = {}  # key of a person -> the year in which she came home
    seen = []

    def remember(model):
        moved = model.moved
        came = (moved.region == moved.people.origin) & (moved.people.residence != moved.people.origin)
        for key, moves in zip(moved.people.key.tolist(), came.tolist(), strict=True):
            if moves and model.year >= 2017:
                returned[key] = model.year
        left = moved.region != moved.people.origin
        for key in moved.people.key[left].tolist():
            returned.pop(key, None)

    studies, returns = model.ledger.pay_studies, model.ledger.pay_returns

    def pay_studies(model):
        enrolled = model.students.take(np.flatnonzero(model.students.stage == ENROLLED))
        seen.append(by_hand(model, enrolled, {}))
        studies(model)

    def pay_returns(model):
        remember(model)
        graduates = model.students.take(np.flatnonzero(model.students.stage == GRADUATE))
        seen[-1] += by_hand(model, graduates, returned)
        returns(model)

    monkeypatch.setattr(model.ledger, "pay_studies", pay_studies)
    monkeypatch.setattr(model.ledger, "pay_returns", pay_returns)
    touched = np.zeros((len(PAYING), 4), bool)
    while model.running:
        model.step()
        np.testing.assert_allclose(model.ledger.paid, seen[-1], rtol=1e-10, atol=1e-12)
        t = model.year - 1 - FIRST
        recorded = model.recorder.arrays()
        np.testing.assert_allclose(recorded["spend"][t], seen[-1].sum(axis=2), rtol=1e-10, atol=1e-12)
        net = seen[-1][:, [0, 1, 3]].sum(axis=1) - seen[-1][:, 2]
        np.testing.assert_allclose(recorded["spend_region"][t], net, rtol=1e-10, atol=1e-12)
        touched |= seen[-1].any(axis=2)
    paid, fees = [True, True, False, False], [False, True, True, True]
    assert touched.tolist() == [paid, [True, True, False, True], paid, fees, paid, paid]
    model.close()


def test_who_holds_an_award_is_who_meets_its_terms_and_applied():
    crowded = replace(
        invented_world(seats=0.1), seats_foreign=np.full(6, 9000.0), asc_domestic=np.full(6, -2.0)
    )
    model = model_of(plain_scenario(end=2017, agents=150, policies=PAYING), world=crowded)
    refused = 0
    while model.running:
        year = model.year
        model.step()
        people, students = model.entrants, model.students
        fresh = {k: r for r, k in enumerate(students.key.tolist()) if students.cohort[r] == year}
        for row in range(len(people)):
            if people.key[row] not in fresh:
                continue
            student = fresh[int(people.key[row])]
            o, place, first = int(people.origin[row]), int(people.choice[row]), int(people.first_choice[row])
            bits = int(students.study_award[student])
            now = sum(paid_for(0, o, place, year)[:2]) > 0 and o in (A, D)
            asked = first >= 0 and paid_for(0, o, first, year)[0] > 0
            assert (bits & 1 == 1) == (now and asked)
            refused += now and not asked
            assert (bits >> 3 & 1 == 1) == (year >= 2017 and place in (A, E))
    assert refused > 0  # some are displaced into a paid place that they had not asked for
    model.close()


@pytest.mark.parametrize(("share", "gains"), [(-0.9, False), (1.5, True)])
def test_entrants_moved_by_places_count_whether_they_come_or_stay_away(share, gains):
    changed = SeatChange(
        destinations=("D", "E"), share=share, start=FIRST, admin_cost=3e6, cost_per_place=40_000.0
    )
    model = model_of(plain_scenario(end=FIRST, policies=[changed]), world=invented_world(seats=0.1))
    funding = model.regions.public_funding.copy()
    model.step()
    before = np.full(6, 0.1 * 1800.0)
    after = before * np.where(np.isin(range(6), (D, E)), 1 + share, 1.0)
    moved, fees, teaching = np.zeros(6), np.zeros(6), np.zeros(6)
    for place in (D, E):
        asked = [0.0 if o == place else float(model.admission.wanted[o, place]) for o in range(6)]
        fee = sum(a * (6.0 if COUNTRY[o] != COUNTRY[place] else 3.0) for o, a in enumerate(asked)) / sum(
            asked
        )
        moved[place] = min(sum(asked), after[place]) - min(sum(asked), before[place])
        fees[place] = moved[place] * fee * 4.5 / 1000
        teaching[place] = (
            moved[place] * model.parameters.education_spend_marginal * funding[place] * 4.5 / 1000
        )
    assert (moved[[D, E]] > 0).all() if gains else (moved[[D, E]] < 0).all()
    ledger = model.ledger
    assert ledger.takers[0] == pytest.approx(np.abs(moved).sum(), rel=1e-12)
    assert ledger.induced[0] == pytest.approx(teaching.sum() - fees.sum(), rel=1e-12)
    built = np.maximum(after - before, 0.0) * 40 / 1000
    np.testing.assert_allclose(ledger.paid[0, 0], built, rtol=1e-12)
    np.testing.assert_allclose(ledger.paid[0, 1], np.where(np.isin(range(6), (D, E)), 3.0, 0.0), rtol=1e-12)
    model.close()


def test_the_chance_of_a_grant_is_the_share_of_those_paid_among_who_came_home_for_it():
    grant = {"origins": ("A",), "amount": 30_000.0, "years": 2, "start": FIRST}
    free, few = (
        model_of(plain_scenario(end=FIRST, policies=[ReturnGrant(**grant, **limit)]))
        for limit in ({}, {"places": 70.0})
    )
    for model in (free, few):
        model.step()
    applied, paid = (float(m.recorder.arrays()["awards"][0, 0]) for m in (free, few))
    assert 0 < paid < applied
    assert few.ledger.chance[0] == pytest.approx(paid / applied, rel=1e-12)
    assert free.ledger.chance[0] == 1.0
