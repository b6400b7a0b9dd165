"""What policies cost: worked by hand to the cent, rationed within their limits, and the same in any order."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest
from invented import CODES, invented_world, model_of, plain_scenario, run_arrays

from edumig_sim.agents.awards import StudyMoney, Use, over_budget, priority
from edumig_sim.crn import Draws, code_keys
from edumig_sim.policies import (
    DatedPath,
    FeeChange,
    InboundScholarship,
    Policy,
    ReturnGrant,
    Scholarship,
    Target,
)

A, B = CODES.index("A"), CODES.index("B")
FIRST = 2016
CENT = 1e-8  # million $
GROSS, ADMIN, RECOVERED, FORGONE = range(4)
STUDY_YEARS = invented_world().mean_study_years
ABROAD = Scholarship(origins=("A",), destinations=("B",), amount=20_000.0, start=FIRST)
HOME = ReturnGrant(origins=("A",), amount=30_000.0, years=3, start=FIRST)
SETTLED = {"later_moves": False}  # whoever came home stays


def run(*policies: Policy, end: int = 2019, seed: int = 1, seats: float = 1.3, **settings):
    return run_arrays(plain_scenario(end=end, policies=policies, **settings), seed=seed, seats=seats)


def gross(arrays, policy: int = 0) -> np.ndarray:
    return arrays["spend"][:, policy, GROSS]


def cents(found, expected) -> None:
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=CENT)


# --- worked by hand --------------------------------------------------------------------------------------------------


def test_every_student_from_the_origin_at_the_destination_is_paid_in_the_first_year():
    a = run(ABROAD, end=FIRST)
    students = a["flow"][0, A, B]
    assert students > 0 and a["takers"][0, 0] == a["awards"][0, 0] == pytest.approx(students)
    cents(gross(a)[0], students * 20_000 / 1e6)
    cents(a["spend"][0, 0, ADMIN], 0.08 * students * 20_000 / 1e6)
    assert not a["spend"][0, 0, [RECOVERED, FORGONE]].any()


def test_later_years_pay_those_still_enrolled_and_the_new_ones():
    model = model_of(plain_scenario(end=2018, policies=[ABROAD]))
    while model.running:
        s = model.students
        still = (s.stage == 0) & (s.cohort >= FIRST) & (s.origin == A) & (s.study == B)
        carried = float(s.weight[still].sum())
        model.step()
        year = model.year - 1 - FIRST
        persons = carried + model.admission.flow[A, B]
        cents(model.recorder.arrays()["spend"][year, 0, GROSS], persons * 20_000 / 1e6)
        assert model.recorder.arrays()["awards"][year, 0] == pytest.approx(model.admission.flow[A, B])
    assert carried > 0
    model.close()


def test_without_destinations_everybody_abroad_is_paid_and_nobody_at_home():
    a = run(Scholarship(origins=("A",), amount=5000.0, start=FIRST), end=FIRST)
    abroad = a["flow"][0, A].sum() - a["flow"][0, A, A]
    cents(gross(a)[0], abroad * 5000 / 1e6)
    home = run(Scholarship(origins=("A",), destinations=("A",), amount=5000.0, start=FIRST), end=FIRST)
    cents(gross(home)[0], home["flow"][0, A, A] * 5000 / 1e6)


def test_a_return_grant_is_paid_for_its_years_after_coming_home():
    model = model_of(plain_scenario(end=2021, policies=[HOME], mechanisms=SETTLED))
    came = []
    while model.running:
        model.step()
        came.append(model.relocation.returns_from[A].sum())
        persons = sum(came[-3:])
        recorded, t = model.recorder.arrays(), len(came) - 1
        assert recorded["takers"][t, 0] == pytest.approx(persons)
        assert recorded["awards"][t, 0] == pytest.approx(came[-1])
        cents(recorded["spend"][t, 0, GROSS], persons * 30_000 / 1e6)
    assert np.count_nonzero(came) > 3
    model.close()


def test_a_target_pays_only_its_own():
    poor = Scholarship(origins=("A",), amount=5000.0, start=FIRST, target=Target(income=(0.0, 0.4)))
    a = run(poor, end=FIRST)
    cents(gross(a)[0], a["away_quintile"][0, A, :2].sum() * 5000 / 1e6)


@pytest.mark.parametrize("share", [0.0, 0.08, 1.0])
def test_administration_is_a_share_of_the_outlay(share):
    a = run(Scholarship(amount=5000.0, start=FIRST, admin_share=share), end=2018)
    cents(a["spend"][:, 0, ADMIN], share * gross(a))
    cents(a["spend_region"].sum(axis=(1, 2)), (1 + share) * gross(a))


@pytest.mark.parametrize("policy", [ABROAD, HOME, Scholarship(amount=3000.0), ReturnGrant(amount=3000.0)])
def test_the_cost_adds_up_over_the_regions_that_pay(policy):
    a = run(policy, end=2018)
    assert gross(a).min() > 0
    cents(a["spend_region"].sum(axis=2), a["spend"].sum(axis=2))
    if policy.origins:
        assert not np.delete(a["spend_region"], A, axis=2).any()


def test_with_a_ramp_awards_keep_the_amount_of_their_first_year():
    ramped = Scholarship(origins=("A",), amount=6000.0, ramp=2, start=FIRST)
    model = model_of(plain_scenario(end=2019, policies=[ramped]))
    terms = {FIRST: 2000.0, 2017: 4000.0, 2018: 6000.0, 2019: 6000.0}
    while model.running:
        s, year = model.students, model.year
        old = (s.stage == 0) & (s.cohort >= FIRST) & (s.origin == A) & (s.study != A)
        cost = sum(w * terms[int(c)] for w, c in zip(s.weight[old], s.cohort[old], strict=True))
        model.step()
        new = model.admission.flow[A, :-1].sum() - model.admission.flow[A, A]
        spent = model.recorder.arrays()["spend"][year - FIRST, 0, GROSS]
        cents(spent, (cost + new * terms[year]) / 1e6)
    model.close()


def test_a_dated_amount_pays_nothing_before_its_first_year():
    a = run(Scholarship(origins=("A",), amount=DatedPath.of({2018: 5000.0}), start=FIRST))
    assert not gross(a)[:2].any() and not a["takers"][:2].any()
    cents(gross(a)[2], (a["flow"][2, A].sum() - a["flow"][2, A, A]) * 5000 / 1e6)


@pytest.mark.parametrize("policy", [ABROAD, HOME])
def test_after_its_end_a_policy_makes_no_new_awards_but_pays_the_old_ones(policy):
    ended = type(policy)(**{**vars(policy), "end": 2017})
    a = run(ended, end=2025)
    assert (a["awards"][:2, 0] > 0).all() and not a["awards"][2:].any()
    assert a["takers"][2, 0] > 0 and gross(a)[2] > 0
    assert gross(a)[-1] == 0  # everybody has been paid
    left = a["takers"][1:, 0]
    assert (np.diff(left) <= 1e-9).all()
    open_ended = run(policy, end=2025)
    np.testing.assert_array_equal(a["flow"][:2], open_ended["flow"][:2])


# --- rationing -------------------------------------------------------------------------------------------------------


# Five applicants, each for 100 persons; the ablest is the second richest.
CROWD = SimpleNamespace(
    key=code_keys(["p0", "p1", "p2", "p3", "p4"]),
    weight=np.full(5, 100.0),
    ability_rank=np.array([0.1, 0.9, 0.5, 0.7, 0.3]),
    income_rank=np.array([0.2, 0.8, 0.6, 0.4, 1.0]),
)


def kept(policy: Policy, applies=(1, 1, 1, 1, 1), amount: float = 4.0, seed: int = 1) -> list[int] | None:
    """Who of the crowd keeps an offer of ``amount`` k$ a year for 2 years; None when there is enough for all."""
    money = np.full((3, 6), amount)
    offer = StudyMoney(0, policy, np.ones(5, bool), money, 0 * money, 2.0, True)
    model = SimpleNamespace(year=FIRST, draws=Draws(seed))
    uses = [Use(np.array(applies) * amount, np.full(5, amount))]
    found = [np.flatnonzero(keep).tolist() for _, keep in over_budget(model, [offer], CROWD, uses)]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("priority", "first"), [("merit", [1, 3]), ("need", [0, 3])]
)  # fmt: skip
def test_places_go_to_the_able_or_to_the_poor(priority, first):
    assert kept(Scholarship(amount=4000, places=299, priority=priority)) == first
    assert kept(Scholarship(amount=4000, places=200, priority=priority)) == first


def test_a_budget_pays_for_all_years_of_an_award():
    each = 100 * 4000 * 2  # $ that one agent commits
    assert kept(Scholarship(amount=4000, budget=2 * each)) == [1, 3]
    assert kept(Scholarship(amount=4000, budget=3 * each - 1)) == [1, 3]
    assert kept(Scholarship(amount=4000, budget=3 * each)) == [1, 2, 3]
    assert kept(Scholarship(amount=4000, budget=5 * each)) is None
    assert kept(Scholarship(amount=4000, budget=0)) == []
    assert kept(Scholarship(amount=4000, places=0)) == []
    assert kept(Scholarship(amount=4000, places=100, budget=3 * each)) == [1]


def test_who_does_not_apply_uses_nothing_up_and_keeps_the_offer_if_good_enough():
    # the ablest, 1, would not use it: 3 and 2 are paid, and 1 could still take it up if somebody else went
    assert kept(Scholarship(amount=4000, places=200), applies=(1, 0, 1, 1, 1)) == [1, 2, 3]
    # nothing is left for those who come after the last one paid, whether they ask or not
    assert kept(Scholarship(amount=4000, places=200), applies=(0, 1, 0, 1, 0)) == [1, 3]
    assert kept(Scholarship(amount=4000, places=300), applies=(0, 1, 0, 1, 0)) is None


def test_a_lottery_is_a_draw_of_its_own_that_depends_on_the_label():
    lucky = [tuple(kept(Scholarship(amount=1, places=200, priority="lottery"), seed=s)) for s in range(40)]
    assert len(set(lucky)) > 5 and all(len(winners) == 2 for winners in lucky)
    assert {k for winners in lucky for k in winners} == {0, 1, 2, 3, 4}
    model = SimpleNamespace(year=FIRST, draws=Draws(1))
    one, two, plain = (
        priority(model, Scholarship(amount=1, priority="lottery", label=label), CROWD)
        for label in ("one", "two", "")
    )
    assert (one != two).all() and (one != plain).all()


LIMITS = [
    {"places": 200.0},
    {"budget": 2e6},
    {"places": 300.0, "budget": 5e6, "priority": "need"},
    {"places": 150.0, "priority": "lottery"},
    {"budget": DatedPath.of({FIRST: 1e6, 2018: 3e6})},
]


@cache
def free_awards(*origins: str, **settings) -> np.ndarray:
    """New awards of a scholarship without limits."""
    policy = Scholarship(origins=origins, amount=5000.0, start=FIRST)
    return run(policy, end=2018, **settings)["awards"]


@pytest.mark.parametrize("limits", LIMITS, ids=str)
@pytest.mark.parametrize("admission", ["expected", "realised"])
@pytest.mark.parametrize("seats", [1.3, 0.6])
def test_new_scholarships_never_exceed_their_limits(limits, admission, seats):
    policy = Scholarship(origins=("A", "C"), amount=5000.0, start=FIRST, **limits)
    a = run(policy, end=2018, admission=admission, seats=seats)
    assert (a["awards"] < free_awards("A", "C", admission=admission, seats=seats)).all()
    assert_within(a["awards"][:, 0], policy, STUDY_YEARS)


def test_displaced_entrants_do_not_take_more_awards_than_there_are():
    policy = Scholarship(
        origins=("A", "C"), destinations=("B", "D"), amount=12_000.0, start=FIRST, places=500.0
    )
    a = run(policy, end=2018, agents=100, seats=0.3, seed=0)
    assert_within(a["awards"][:, 0], policy, STUDY_YEARS)


@pytest.mark.parametrize("limits", LIMITS, ids=str)
def test_new_return_grants_never_exceed_their_limits(limits):
    policy = ReturnGrant(amount=5000.0, years=2, start=FIRST, **limits)
    a = run(policy)
    assert (a["awards"] < run(ReturnGrant(amount=5000.0, years=2, start=FIRST))["awards"]).all()
    assert_within(a["awards"][:, 0], policy, policy.years)


def assert_within(awards: np.ndarray, policy: Policy, years: float) -> None:
    """New awards and what they commit stay within the limits of every year."""
    for t, persons in enumerate(awards):
        if policy.places is not None:
            assert persons <= policy.places * (1 + 1e-9)
        budget = policy.budget_in(FIRST + t)
        if budget is not None:
            assert persons * policy.amount * years <= budget * (1 + 1e-9)


# --- several policies ------------------------------------------------------------------------------------------------

SEVERAL = (
    ABROAD,
    HOME,
    Scholarship(destinations=("D",), amount=3000.0, start=2017, places=400.0, label="places"),
    Scholarship(origins=("C",), amount=2000.0, start=FIRST, budget=3e6, priority="lottery", label="luck"),
)


def test_the_order_of_policies_changes_nothing():
    plain, turned = run(*SEVERAL), run(*SEVERAL[::-1])
    by_policy = {"takers", "awards", "spend", "spend_region", "induced", "promised"}
    for name, array in plain.items():
        other = turned[name][:, ::-1] if name in by_policy else turned[name]
        np.testing.assert_allclose(other, array, rtol=1e-9, atol=1e-12, err_msg=name)


@pytest.mark.parametrize("gone", range(len(SEVERAL)))
def test_removing_a_policy_is_never_having_had_it(gone):
    kept_ones = [p for k, p in enumerate(SEVERAL) if k != gone]
    without = plain_scenario(end=2018).with_policies(*kept_ones)
    removed = without.with_policies(SEVERAL[gone]).baseline()
    assert removed.policies == without.policies
    worthless = Scholarship(amount=0.0, start=FIRST)
    a, b = run(*kept_ones, end=2018), run(worthless, *kept_ones, end=2018)
    for name, array in a.items():
        other = (
            b[name][:, 1:]
            if name in {"takers", "awards", "spend", "spend_region", "induced", "promised"}
            else b[name]
        )
        np.testing.assert_allclose(other, array, rtol=1e-9, atol=1e-12, err_msg=name)


def test_both_of_two_awards_are_paid_to_the_same_person():
    a = run(ABROAD, Scholarship(origins=("A",), amount=1000.0, start=FIRST), end=FIRST)
    cents(gross(a, 0)[0], a["flow"][0, A, B] * 20_000 / 1e6)
    cents(gross(a, 1)[0], (a["flow"][0, A].sum() - a["flow"][0, A, A]) * 1000 / 1e6)


# --- what is promised ------------------------------------------------------------------------------------------------


def test_a_grant_promises_the_years_that_are_left_and_keeps_its_word():
    model = model_of(plain_scenario(end=2021, policies=[HOME], mechanisms=SETTLED))
    came = [0.0, 0.0]
    while model.running:
        model.step()
        came.append(model.relocation.returns_from[A].sum())
        t = len(came) - 3
        promised = model.recorder.arrays()["promised"][t, 0]
        cents(promised[:2], np.array([came[-1] + came[-2], came[-1]]) * 30_000 / 1e6)
        assert not promised[2:].any()
    recorded = model.recorder.arrays()
    carried = gross(recorded)[1:] - np.array(came[3:]) * 30_000 / 1e6  # paid to those of earlier years
    cents(carried, recorded["promised"][:-1, 0, 0])
    assert carried.max() > 0
    model.close()


def test_a_scholarship_promises_the_rest_of_the_regular_years_of_study():
    waived = InboundScholarship(
        origins=("A",), destinations=("B",), amount=20_000.0, fee_waiver=0.5, start=FIRST
    )
    for policy in (ABROAD, waived):
        model = model_of(plain_scenario(end=2021, policies=[policy]))
        each = 20_000.0 + (0.5 * 1000.0 * model.world.domestic_fee[B] if policy is waived else 0.0)
        while model.running:
            model.step()
            s, year = model.students, model.year - 1
            due = np.zeros(20)
            for k in np.flatnonzero((s.stage == 0) & (s.study_award != 0)):
                left = max(model.parameters.study_length - (year - s.cohort[k] + 1), 1)
                due[: int(left)] += s.weight[k] * each / 1e6
            cents(model.recorder.arrays()["promised"][year - FIRST, 0], due)
        regular, promised = int(model.parameters.study_length), model.recorder.arrays()["promised"][:, 0]
        assert promised[:, regular - 2].max() > promised[:, regular - 1].max() == 0.0
        model.close()


def test_a_rule_for_everybody_promises_nothing():
    a = run(FeeChange(destinations=("B",), foreign=-500.0, start=FIRST), end=2018)
    assert a["spend"][:, 0, FORGONE].min() > 0 and not a["promised"].any()
