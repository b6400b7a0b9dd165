"""Every lever in a running model: its account worked by hand, its direction, and nothing before its start."""

from __future__ import annotations

import numpy as np
import pytest
from invented import CODES, invented_world, model_of, plain_scenario, run_arrays

from edumig_sim.crn import Decision
from edumig_sim.errors import ScenarioError
from edumig_sim.policies import (
    DatedPath,
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    Policy,
    PostStudyWork,
    ReturnGrant,
    Scholarship,
    SeatChange,
    SkilledPermit,
)

A, B, D, E = (CODES.index(c) for c in "ABDE")
FIRST = 2016
GROSS, ADMIN, RECOVERED, FORGONE = range(4)
BY_POLICY = {"takers", "awards", "spend", "spend_region", "induced", "promised"}
LEVERS: dict[str, Policy] = {
    "scholarship": Scholarship(destinations=("B",), amount=3000.0, start=2018),
    "outbound": OutboundScholarship(origins=("A",), amount=4000.0, start=2018),
    "inbound": InboundScholarship(destinations=("E",), amount=4000.0, fee_waiver=0.5, start=2018),
    "return grant": ReturnGrant(origins=("A",), amount=20_000.0, years=2, start=2018),
    "foreign fee": FeeChange(destinations=("E",), foreign=5000.0, start=2018),
    "home fee": FeeChange(destinations=("A",), home=-1500.0, start=2018),
    "seats": SeatChange(destinations=("E",), share=-0.95, start=2018),
    "cap": SeatChange(destinations=("D", "E"), at_most=300.0, start=2018),
    "post-study work": PostStudyWork(destinations=("E",), years=3.0, start=2018),
    "permits": SkilledPermit(destinations=("E",), chance=-0.5, start=2018),
    "open permits": SkilledPermit(destinations=("E",), chance=0.4, start=2018),
}
CLOSING = {"permits"}  # a permit that is not given costs nothing


def run(*policies: Policy, end: int = 2020, seats: float = 1.3, **settings):
    return run_arrays(plain_scenario(end=end, policies=policies, **settings), seed=1, seats=seats)


def inbound(arrays, region: int) -> np.ndarray:
    """Expected entrants from elsewhere, by year."""
    return np.delete(arrays["flow_expected"][:, :, region], region, axis=1).sum(axis=1)


@pytest.mark.parametrize("name", LEVERS)
def test_nothing_changes_before_the_start_and_something_does_after(name):
    with_it, without = run(LEVERS[name], end=2024), run(end=2024)
    for key, array in without.items():
        if key not in BY_POLICY:
            np.testing.assert_array_equal(with_it[key][:2], array[:2], err_msg=key)
    assert not with_it["spend"][:2].any() and with_it["spend"][2:].any() == (name not in CLOSING)
    assert np.abs(with_it["skilled"] - without["skilled"])[-1].sum() > 1


@pytest.mark.parametrize("name", LEVERS)
def test_the_account_adds_up_to_what_public_budgets_pay(name):
    a = run(LEVERS[name], end=2020, seats=0.9)
    spend = a["spend"][:, 0]
    assert (spend >= 0).all()
    if name not in ("seats", "cap"):
        paid = spend[:, GROSS] + spend[:, ADMIN] + spend[:, FORGONE] - spend[:, RECOVERED]
        np.testing.assert_allclose(a["spend_region"][:, 0].sum(axis=1), paid, rtol=1e-12, atol=1e-9)
    payers = np.flatnonzero(a["spend_region"][:, 0].any(axis=0))
    named = LEVERS[name].in_question()
    assert set(payers) <= {CODES.index(c) for c in named} or not named


def test_a_higher_fee_is_earned_from_everybody_who_begins_under_it():
    raised = FeeChange(destinations=("E",), foreign=5000.0, start=FIRST, admin_share=0.1)
    model = model_of(plain_scenario(end=2018, policies=[raised]))
    while model.running:
        model.step()
        s, t = model.students, model.year - 1 - FIRST
        account, books = model.recorder.arrays()["spend"][t, 0], model.recorder.arrays()["spend_region"][t, 0]
        began = model.admission.flow[:, E].sum() - model.admission.flow[E, E]
        if t == 0:
            assert account[RECOVERED] == pytest.approx(began * 5000 / 1e6, rel=1e-12)
        assert account[RECOVERED] > 0 and not account[[GROSS, FORGONE]].any()
        assert account[ADMIN] == pytest.approx(0.1 * account[RECOVERED], rel=1e-12)
        assert books[E] == pytest.approx(-0.9 * account[RECOVERED], rel=1e-12) and len(s)
    assert not model.recorder.arrays()["awards"].any()  # nobody applies for a fee
    model.close()


def test_a_waived_fee_is_income_forgone():
    free = InboundScholarship(destinations=("E",), amount=2000.0, fee_waiver=0.5, start=FIRST)
    a = run(free, end=FIRST)
    holders = a["awards"][0, 0]
    assert holders > 0
    fee = invented_world().foreign_fee[E] * 1000
    assert a["spend"][0, 0, GROSS] == pytest.approx(holders * 2000 / 1e6, rel=1e-12)
    assert a["spend"][0, 0, FORGONE] == pytest.approx(holders * 0.5 * fee / 1e6, rel=1e-12)
    assert a["spend_region"][0, 0, E] == pytest.approx(a["spend"][0, 0].sum(), rel=1e-12)


def test_a_home_fee_cut_is_forgone_from_the_regions_own_students():
    cut = FeeChange(destinations=("A",), home=-1500.0, start=FIRST)
    a = run(cut, end=FIRST)
    assert a["spend"][0, 0, FORGONE] == pytest.approx(a["flow"][0, A, A] * 1500 / 1e6, rel=1e-12)
    assert a["flow_expected"][0, A, A] > run(end=FIRST)["flow_expected"][0, A, A]


def test_the_public_accounts_book_a_fee_once():
    raised = FeeChange(destinations=("E",), foreign=5000.0, start=FIRST, admin_share=0.0)
    model = model_of(plain_scenario(end=FIRST, policies=[raised]))
    funding = model.regions.public_funding[E]
    model.step()
    p, region = model.parameters, model.regions
    spending = region.education_spend[E] + model.ledger.paid_by_region[E] + region.base_services[E]
    assert region.budget_balance[E] == pytest.approx(region.tax_revenue[E] - spending)
    guests = model.enrolled[:, E].sum() - model.enrolled[E, E]
    own = p.education_spend_marginal * guests + model.enrolled[E, E]
    by_hand = (funding * own - guests * model.world.foreign_fee[E]) / 1000
    fresh = model.ledger.takers[0]
    assert region.education_spend[E] == pytest.approx(by_hand)
    assert model.ledger.paid_by_region[E] == pytest.approx(-fresh * 5000 / 1e6)


@pytest.mark.parametrize("admission", ["expected", "realised"])
def test_a_cap_binds_and_growth_of_places_does_not_undo_it(admission):
    capped = SeatChange(destinations=("E",), at_most=300.0, start=2017)
    a, plain = (run(*p, end=2023, seats=0.9, admission=admission) for p in ((capped,), ()))
    key = "flow_expected" if admission == "expected" else "flow"
    came = np.delete(a[key][:, :, E], E, axis=1).sum(axis=1)
    assert (came[1:] <= 300 * (1 + 1e-6)).all() and came[0] > 300
    assert (a["places_foreign"][1:, E] == 300).all()
    assert (plain["places_foreign"][:, E] > 300).all()


def test_places_return_when_a_cap_ends():
    capped = SeatChange(destinations=("E",), share=-0.5, start=2017, end=2018)
    a, plain = run(capped, end=2021), run(end=2021)
    ratio = a["places_foreign"][:, E] / plain["places_foreign"][:, E]
    assert ratio[1] == pytest.approx(0.5) and 0.45 < ratio[2] < 0.55 and ratio[4] > 0.9


def test_lost_entrants_take_their_fees_and_free_their_teaching():
    cut = SeatChange(destinations=("E",), share=-1.0, start=FIRST, admin_cost=0.0)
    model = model_of(plain_scenario(end=FIRST, policies=[cut]), world=invented_world(seats=1.3))
    funding = model.regions.public_funding[E]
    model.step()
    wanted = model.admission.wanted[:, E].sum() - model.admission.wanted[E, E]
    assert 0 < wanted < 1.3 * 1800
    years, arrays = model.world.mean_study_years, model.recorder.arrays()
    fees = wanted * model.world.foreign_fee[E] * years / 1000
    teaching = wanted * model.parameters.education_spend_marginal * funding * years / 1000
    assert arrays["induced"][0, 0] == pytest.approx(fees - teaching, rel=1e-9)
    assert not arrays["spend"][0, 0].any()  # places taken away cost nothing by the policy's own terms
    assert model.ledger.paid_by_region[E] == 0  # the public accounts see the students stay away
    model.close()


def test_new_places_are_built_once():
    more = SeatChange(destinations=("E",), share=0.5, start=FIRST, admin_cost=0.0)
    a = run(more, end=2018, mechanisms={"seat_growth": False})
    base = 1.3 * 1800
    assert a["spend_region"][0, 0, E] == pytest.approx(0.5 * base * 25_000 / 1e6, rel=1e-9)
    assert not a["spend_region"][1:, 0].any()


def test_each_foreign_graduate_who_stays_uses_a_longer_right():
    right = PostStudyWork(destinations=("E",), years=2.0, start=FIRST, cost_per_case=500.0)
    a = run(right, end=2018)
    cases = a["stayed"][:, :, E].sum(axis=1) - a["stayed"][:, E, E]
    foreign = a["graduates"][:, :, E].sum(axis=1) - a["graduates"][:, E, E]
    assert (cases > 0).all() and (cases < foreign).all()
    np.testing.assert_allclose(a["spend"][:, 0, ADMIN], cases * 500 / 1e6, rtol=1e-12)
    np.testing.assert_allclose(a["spend_region"][:, 0, E], cases * 500 / 1e6, rtol=1e-12)
    np.testing.assert_allclose(a["takers"][:, 0], cases, rtol=1e-12)


@pytest.mark.parametrize(
    "closing",
    [
        PostStudyWork(destinations=("E",), years=-2.0, start=FIRST),
        PostStudyWork(destinations=("E",), years=DatedPath.of({2018: -1.0}), start=FIRST),
        SkilledPermit(destinations=("E",), chance=-0.4, start=FIRST),
    ],
    ids=["shorter", "dated", "refused"],
)
def test_closing_a_right_costs_no_administration(closing):
    a = run(closing, end=2019)
    assert not a["spend"].any() and not a["spend_region"].any() and not a["takers"].any()


def test_a_right_given_by_one_policy_and_taken_by_another_is_nobodys_case():
    gives = PostStudyWork(destinations=("E",), years=2.0, start=FIRST)
    takes = PostStudyWork(destinations=("E",), years=DatedPath.of({2017: -1.0, 2018: -2.0}), start=FIRST)
    a = run(gives, takes, end=2018)
    assert (a["takers"][:2, 0] > 0).all() and a["takers"][2, 0] == 0 and not a["takers"][:, 1].any()


def test_permits_that_a_raised_chance_gives_are_its_cases_of_young_and_old():
    opened = SkilledPermit(
        origins=("A", "B", "C", "D"), destinations=("E",), chance=0.3, start=FIRST, cost_per_case=700.0
    )
    model = model_of(plain_scenario(end=2018, policies=[opened]))
    usual = float(model.permit_chance[D, E])
    assert 0 < usual < 0.7
    seen = []
    while model.running:
        model.step()
        people, first, region, _ = model.moved
        luck = model.draws.uniform(Decision.PERMIT, people.key, model.year - 1, model.region_keys)[:, E]
        comes = (region == E) & ((people.residence != E) | first) & np.isin(people.origin, range(E))
        young = float(people.weight[comes & (luck >= usual)].sum())
        old = 0.3 / (usual + 0.3) * model.older_moves[:E, E].sum()
        seen.append(young)
        assert old > 0 and (luck[comes & (people.residence != E)] < usual + 0.3).all()
        assert model.ledger.takers[0] == pytest.approx(young + old, rel=1e-12)
        account = model.recorder.arrays()["spend"][model.year - 1 - FIRST, 0]
        np.testing.assert_allclose(account, [0, (young + old) * 700 / 1e6, 0, 0], rtol=1e-12)
    assert sum(seen) > 0
    model.close()


def test_a_longer_right_to_stay_draws_students_and_keeps_graduates():
    a, plain = run(LEVERS["post-study work"], end=2026), run(end=2026)
    assert (inbound(a, E)[2:] > inbound(plain, E)[2:]).all()
    stayed = [x["stayed"][3:, :, E].sum() - x["stayed"][3:, E, E].sum() for x in (a, plain)]
    assert stayed[0] > stayed[1]


def test_a_right_never_falls_below_none():
    gone, more_gone = (
        run(PostStudyWork(destinations=("E",), years=y, start=FIRST), end=2019) for y in (-1.0, -3.0)
    )
    plain = run(end=2019)  # the invented world grants no right: there is nothing to take away
    for a in (gone, more_gone):
        np.testing.assert_array_equal(a["flow_expected"], plain["flow_expected"])
    both = run(
        PostStudyWork(destinations=("E",), years=2.0, start=FIRST),
        PostStudyWork(destinations=("E",), years=DatedPath.of({2018: -2.0}), start=FIRST),
        end=2018,
    )
    two = run(PostStudyWork(destinations=("E",), years=2.0, start=FIRST), end=2018)
    np.testing.assert_array_equal(both["flow_expected"][1], two["flow_expected"][1])
    assert inbound(both, E)[2] < inbound(two, E)[2]


def test_closed_borders_let_nobody_move_abroad():
    closed = SkilledPermit(chance=-1.0, start=FIRST)
    model = model_of(plain_scenario(end=2018, policies=[closed]))
    while model.running:
        s = model.students
        before = dict(zip(s.key.tolist(), s.residence.tolist(), strict=True))
        model.step()
        moved = model.moved
        arrived = (moved.region != moved.people.residence) & (moved.region != moved.people.origin)
        foreign = model.place_kind[moved.people.origin, moved.region] == 0
        assert not (arrived & foreign).any() and before
        assert not model.older_moves[~np.eye(6, dtype=bool) & ~model.same_country].any()
    model.close()


@pytest.mark.parametrize("name", ["foreign fee", "seats", "cap", "post-study work", "inbound"])
def test_these_levers_push_entrants_the_expected_way(name):
    a, plain = run(LEVERS[name], end=2020, seats=0.9), run(end=2020, seats=0.9)
    change = inbound(a, E)[2] - inbound(plain, E)[2]
    assert change > 0 if name in ("post-study work", "inbound") else change < 0


@pytest.mark.parametrize(("name", "sign"), [("permits", -1), ("open permits", 1)])
def test_permits_push_where_foreign_graduates_live_and_entrants_learn_of_it(name, sign):
    a, plain = run(LEVERS[name], end=2024), run(end=2024)
    foreign = [np.delete(x["skilled"][:, :, E], E, axis=1).sum(axis=1) for x in (a, plain)]
    assert (sign * (foreign[0] - foreign[1])[2:] > 0).all()
    came = inbound(a, E) - inbound(plain, E)
    assert came[2] == 0.0 and sign * came[-1] > 0  # beliefs about staying follow who stays


def test_without_destinations_places_and_fees_change_everywhere():
    closed = run(SeatChange(share=-1.0, start=FIRST), end=FIRST)
    away = closed["flow_expected"][0] * (1 - np.eye(len(CODES)))
    assert away.sum() < 1e-6
    dear = run(FeeChange(foreign=10_000.0, domestic=10_000.0, start=FIRST), end=FIRST)
    plain = run(end=FIRST)
    assert all(inbound(dear, r)[0] < inbound(plain, r)[0] for r in range(len(CODES)))


NOTHING = {
    "scholarship": Scholarship(destinations=("B",), amount=0.0, start=FIRST),
    "outbound": OutboundScholarship(origins=("A",), amount=0.0, start=FIRST),
    "inbound": InboundScholarship(destinations=("E",), amount=0.0, start=FIRST),
    "return grant": ReturnGrant(origins=("A",), amount=0.0, years=2, start=FIRST),
    "fees": FeeChange(destinations=("E",), foreign=0.0, start=FIRST),
    "seats": SeatChange(destinations=("E",), share=0.0, start=FIRST),
    "post-study work": PostStudyWork(destinations=("E",), years=0.0, start=FIRST),
    "permits": SkilledPermit(destinations=("E",), chance=0.0, start=FIRST),
}


@pytest.mark.parametrize("name", NOTHING)
def test_a_lever_of_size_nothing_is_never_having_had_it(name):
    with_it, without = run(NOTHING[name]), run()
    for key, array in without.items():
        if key not in BY_POLICY:
            np.testing.assert_allclose(with_it[key], array, rtol=1e-9, atol=1e-9, err_msg=key)
    assert not with_it["spend"].any()


@pytest.mark.parametrize("gone", LEVERS)
def test_removing_a_lever_is_never_having_had_it(gone):
    others = [policy for name, policy in LEVERS.items() if name != gone]
    base = plain_scenario().with_policies(*others)
    assert base.with_policies(LEVERS[gone]).baseline().policies == base.policies


def test_dated_places_and_waivers_hold_from_their_year_on():
    policy = InboundScholarship(
        destinations=("E",),
        amount=4000.0,
        places={2017: 200.0, 2019: 400.0},
        fee_waiver={2018: 0.5},
        start=FIRST,
    )
    a = run(policy, end=2019)
    awards = a["awards"][:, 0]
    assert awards[0] == 0 and (awards[1:3] <= 200.001).all() and 0 < awards[3] <= 400.001
    assert a["spend"][1, 0, FORGONE] == 0 < a["spend"][2, 0, FORGONE]
    assert (
        "at most 200 new awards a year from 2017" in policy.describe()
        and "50 % from 2018" in policy.describe()
    )


def test_levers_in_another_order_change_nothing():
    several = list(LEVERS.values())
    plain, turned = run(*several, end=2019), run(*several[::-1], end=2019)
    for name, array in plain.items():
        other = turned[name][:, ::-1] if name in BY_POLICY else turned[name]
        np.testing.assert_allclose(other, array, rtol=1e-8, atol=1e-8, err_msg=name)


def test_a_lever_that_can_change_nothing_is_refused():
    off = {"mechanisms": {"seats": False}}
    with pytest.raises(ScenarioError, match=r"seat_change: changes nothing while mechanisms\.seats is off"):
        plain_scenario(policies=[LEVERS["seats"]], **off)
    with pytest.raises(ScenarioError, match=r"skilled_permit: changes nothing while mechanisms\.permits"):
        plain_scenario(policies=[LEVERS["permits"]], mechanisms={"permits": False})
    with pytest.raises(ScenarioError, match=r"inbound_scholarship\.destinations: names no region"):
        plain_scenario(policies=[InboundScholarship(amount=1.0)])
    with pytest.raises(ScenarioError, match="ramp changes nothing"):
        plain_scenario(policies=[SeatChange(destinations=("E",), at_most=5.0, ramp=2)])
