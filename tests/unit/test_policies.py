"""What policies offer: pure, additive, nothing before they start, and no setting outside its range."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edumig_sim import levers as em_levers
from edumig_sim.errors import ScenarioError
from edumig_sim.kernels.reference import DOMESTIC, FOREIGN, HOME
from edumig_sim.policies import (
    Award,
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
    Target,
    levers,
)
from edumig_sim.policies.settings import settings as settings_of
from edumig_sim.scenario import scenario

CODES = ("A", "B", "C", "D")
PEOPLE = 40


@dataclass(frozen=True)
class Regions:
    """Four regions by code."""

    codes: tuple[str, ...] = CODES
    foreign_fee: np.ndarray = field(default_factory=lambda: np.array([1.0, 2.0, 4.0, 8.0]))
    domestic_fee: np.ndarray = field(default_factory=lambda: np.array([0.5, 1.0, 2.0, 4.0]))
    home_price: np.ndarray = field(default_factory=lambda: np.array([0.1, 0.2, 0.4, 0.8]))

    def __len__(self) -> int:
        return len(self.codes)

    def index(self, codes: tuple[str, ...]) -> np.ndarray:
        return np.array([self.codes.index(c) for c in codes], dtype=np.intp)


@dataclass(frozen=True)
class Crowd:
    """People (N,) of all regions and ranks."""

    origin: np.ndarray
    ability_rank: np.ndarray
    income_rank: np.ndarray


REGIONS = Regions()
CROWD = Crowd(
    np.arange(PEOPLE) % len(CODES),
    np.linspace(0.0, 1.0, PEOPLE),
    np.linspace(0.0, 1.0, PEOPLE)[::-1],
)
some_codes = st.lists(st.sampled_from(CODES), unique=True, max_size=3).map(tuple)
ranks = st.tuples(st.floats(0, 0.49), st.floats(0.5, 1))
years = st.integers(2020, 2040)
money = st.floats(0, 20_000)
amounts = st.one_of(money, st.dictionaries(years, money, min_size=1, max_size=3).map(DatedPath.of))
common = {
    "origins": some_codes,
    "amount": amounts,
    "start": st.integers(2020, 2030),
    "ramp": st.integers(0, 5),
    "target": st.builds(Target, income=ranks, ability=ranks),
}
hosts = st.lists(st.sampled_from(CODES), unique=True, min_size=1, max_size=3).map(tuple)
changes = st.floats(-20_000, 20_000)
timing = {key: common[key] for key in ("start", "ramp")}
people = {**timing, "origins": some_codes, "target": common["target"]}
policies = st.one_of(
    st.builds(Scholarship, **common, destinations=some_codes),
    st.builds(OutboundScholarship, **{**common, "origins": hosts}, destinations=some_codes),
    st.builds(InboundScholarship, **common, destinations=hosts, fee_waiver=st.floats(0, 1)),
    st.builds(ReturnGrant, **common, years=st.integers(1, 20)),
    st.builds(FeeChange, **people, destinations=hosts, home=changes, domestic=changes, foreign=changes),
    st.builds(SeatChange, **timing, destinations=hosts, share=st.floats(-1, 2)),
    st.builds(PostStudyWork, **people, destinations=hosts, years=st.floats(-3, 4)),
    st.builds(SkilledPermit, **people, destinations=some_codes, chance=st.floats(-1, 1)),
)


def offers(policy: Policy, year: int) -> list[tuple]:
    """What it offers in a year, as the model asks: nothing when it is not active."""
    if not policy.active(year):
        return []
    made = (policy.study_offer, policy.return_offer, policy.permit_offer)
    found = [make(year, CROWD, REGIONS) for make in made]
    return [offer for offer in found if offer is not None]


def total(several: list[Policy], year: int) -> np.ndarray:
    """Sum of all that is offered to each person: (N, 3 + 1 + 2, R), k$ a year, years and chances; then places (R,)."""
    grid = np.zeros((PEOPLE + 1, 6, len(CODES)))
    for policy in several:
        for offer in offers(policy, year):
            rows = np.flatnonzero(offer.eligible)
            if hasattr(offer, "outlay"):
                grid[rows, :3] += offer.amount
            elif hasattr(offer, "chance"):
                grid[rows, 4] += offer.years
                grid[rows, 5] += offer.chance
            else:
                grid[rows, 3] += offer.amount
        places = policy.places_offer(year, REGIONS) if policy.active(year) else None
        grid[PEOPLE, 0] += 0.0 if places is None else places.share
    return grid


@given(st.lists(policies, max_size=4), years)
def test_offers_add_up(several, year):
    alone = sum((total([p], year) for p in several), total([], year))
    np.testing.assert_allclose(total(several, year), alone)


@given(st.lists(policies, min_size=2, max_size=4), years, st.randoms(use_true_random=False))
def test_the_order_of_policies_is_irrelevant(several, year, luck):
    shuffled = list(several)
    luck.shuffle(shuffled)
    np.testing.assert_allclose(total(several, year), total(shuffled, year))


@given(policies, st.integers(1, 30))
def test_nothing_is_offered_before_the_start_or_after_the_end(policy, before):
    ended = replace(policy, end=policy.start + 2)
    assert not total([policy], policy.start - before).any()
    assert not total([ended], policy.start + 2 + before).any()
    assert ended.active(policy.start) and ended.active(policy.start + 2)


@given(policies, years)
def test_an_offer_is_pure_and_awards_are_never_negative(policy, year):
    first, second = (total([policy], year) for _ in range(2))
    assert np.array_equal(first, second) and np.isfinite(first).all()
    assert not isinstance(policy, Award) or (first >= 0).all()


@given(policies, years)
def test_only_its_origins_and_its_target_are_offered_anything(policy, year):
    for offer in offers(policy, year):
        low, high = policy.target.income
        assert (
            (CROWD.income_rank[offer.eligible] >= low) & (CROWD.income_rank[offer.eligible] <= high)
        ).all()
        if policy.origins:
            assert set(np.array(CODES)[CROWD.origin[offer.eligible]]) <= set(policy.origins)


@given(st.integers(0, 8), st.integers(2020, 2035))
@settings(max_examples=50)
def test_a_ramp_only_ever_grows_and_ends_at_the_full_amount(ramp, start):
    policy = Scholarship(amount=9000, ramp=ramp, start=start)
    path = [policy.value_in("amount", start + k) for k in range(ramp + 3)]
    assert path == sorted(path) and path[0] == pytest.approx(9000 / (ramp + 1))
    assert path[ramp:] == pytest.approx([9000] * 3)


def test_dollars_become_thousands_of_dollars():
    offer = Scholarship(amount=4000, destinations=("B",), start=2020).study_offer(2020, CROWD, REGIONS)
    assert offer is not None and offer.amount.tolist() == [[0, 4, 0, 0]] * 3
    grant = ReturnGrant(amount=6000, origins=("A", "C"), start=2020).return_offer(2020, CROWD, REGIONS)
    assert grant is not None and grant.amount.tolist() == [6, 0, 6, 0]


def test_without_destinations_a_scholarship_is_for_any_other_region():
    offer = Scholarship(amount=4000, start=2020).study_offer(2020, CROWD, REGIONS)
    assert (
        offer is not None and (offer.amount[[FOREIGN, DOMESTIC]] == 4).all() and not offer.amount[HOME].any()
    )


def test_an_outbound_scholarship_is_never_paid_at_home():
    policy = OutboundScholarship(origins=("A",), destinations=("A", "B"), amount=4000, start=2020)
    offer = policy.study_offer(2020, CROWD, REGIONS)
    assert offer.amount.tolist() == [[4, 4, 0, 0]] * 2 + [[0] * 4] and policy.in_question() == ("A",)


def test_an_inbound_scholarship_waives_a_part_of_the_fee():
    policy = InboundScholarship(destinations=("C",), amount=4000, fee_waiver=0.5, start=2020)
    offer = policy.study_offer(2020, CROWD, REGIONS)
    assert offer.outlay[:, 2].tolist() == [4, 4, 0] and offer.fees[:, 2].tolist() == [-2, -1, 0]
    assert offer.amount[:, 2].tolist() == [6, 5, 0] and policy.in_question() == ("C",)


def test_a_fee_never_falls_below_nothing():
    policy = FeeChange(destinations=("B", "C"), home=-300, domestic=1000, foreign=-3000, start=2020)
    offer = policy.study_offer(2020, CROWD, REGIONS)
    assert offer.fees[HOME].tolist() == [0, -0.2, -0.3, 0]
    assert offer.fees[DOMESTIC].tolist() == [0, 1, 1, 0]
    assert offer.fees[FOREIGN].tolist() == [0, -2, -3, 0] and not offer.applied_for and not offer.outlay.any()


def test_a_seat_change_is_a_share_a_cap_or_both():
    policy = SeatChange(destinations=("B",), share=-0.4, at_most={2022: 100}, ramp=1, start=2020)
    first, later = (policy.places_offer(year, REGIONS) for year in (2020, 2022))
    assert first.share.tolist() == [0, -0.2, 0, 0] and np.isinf(first.limit).all()
    assert later.share.tolist() == [0, -0.4, 0, 0] and later.limit[1] == 100 and np.isinf(later.limit[0])
    assert later.cost_per_place == 25 and later.admin == 100


def test_permits_change_years_where_one_studied_or_chances_anywhere():
    stay = PostStudyWork(destinations=("B",), years=2, start=2020).permit_offer(2020, CROWD, REGIONS)
    assert stay.years.tolist() == [0, 2, 0, 0] and not stay.chance.any() and stay.cost_per_case == 0.4
    closed = SkilledPermit(chance=-1, start=2020).permit_offer(2020, CROWD, REGIONS)
    assert (closed.chance == -1).all() and not closed.years.any()


def test_a_dated_amount_holds_from_its_year_on():
    policy = Scholarship(amount=DatedPath.of({2030: 5000, 2026: 3000}), start=2020)
    asked = {2025: 0.0, 2026: 3000.0, 2029: 3000.0, 2030: 5000.0, 2044: 5000.0}
    assert {year: policy.value_in("amount", year) for year in asked} == asked


def test_a_dated_budget_is_nothing_before_its_first_year():
    policy = Scholarship(amount=1, budget=DatedPath.of({2026: 1e6}), start=2020)
    assert [policy.budget_in(y) for y in (2025, 2026, 2040)] == [0.0, 1e6, 1e6]
    assert Scholarship(amount=1).budget_in(2025) is None


WRONG = {
    "negative": ({"amount": -1.0}, "amount: -1 is outside the allowed range"),
    "not finite": ({"amount": float("nan")}, "amount: nan is not a number"),
    "a word": ({"amount": "much"}, "amount: 'much' is not a number"),
    "a part of a year": ({"start": 2020.5}, "start: 2020.5 is not a whole number"),
    "one region twice": ({"origins": ("A", "A")}, "origins: a region is named twice"),
    "no code": ({"origins": (1,)}, "origins: (1,) are not region codes"),
    "unknown priority": ({"priority": "rich"}, "'rich' is not one of merit, need, lottery"),
    "no year": ({"amount": {"soon": 1.0}}, "'soon' is not a year"),
    "bad dated value": ({"budget": {2026: -1.0}}, "budget: in 2026: -1 is outside"),
    "empty path": ({"amount": {}}, "needs at least one year"),
    "no target": ({"target": "poor"}, "'poor' is not a target"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_lever_made_in_python_is_checked_like_a_file(name):
    chosen, says = WRONG[name]
    with pytest.raises(ScenarioError) as error:
        Scholarship(**{"amount": 1.0, **chosen})
    assert says in str(error.value) and "scholarship." in str(error.value)


def test_all_problems_of_a_lever_are_told_at_once():
    with pytest.raises(ScenarioError) as error:
        ReturnGrant(amount=-1, years=99, priority="rich")
    assert len(error.value.problems) == 3


@pytest.mark.parametrize("span", [(0.6, 0.2), (0.0, 1.2), (0.5, 0.5), (0.1,), "low"])
def test_a_target_that_makes_no_sense_is_refused(span):
    with pytest.raises(ScenarioError, match=r"target\.income"):
        Target(income=span)


def test_lists_and_whole_numbers_are_brought_to_one_form():
    plain = Scholarship(origins=["A", "B"], amount=4000, budget={2026: 5}, target=Target(income=[0, 1]))
    assert plain == Scholarship(origins=("A", "B"), amount=4000.0, budget=DatedPath(((2026, 5.0),)))
    assert isinstance(plain.amount, float) and hash(plain)
    assert Scholarship(origins="A").origins == ("A",)


def test_a_sentence_says_what_whom_where_and_when():
    target = Target(income=(0, 0.4), ability=(0.8, 1))
    sentence = Scholarship(
        origins=("A",),
        destinations=("B",),
        amount=4000,
        places=20,
        start=2026,
        end=2030,
        ramp=2,
        target=target,
    ).describe()
    for words in (
        "4,000 $ a year",
        "from A",
        "lowest 40 %",
        "top 20 %",
        "in B",
        "2026 to 2030",
        "over 2 years",
        "20 new",
    ):
        assert words in sentence
    dated = ReturnGrant(amount={2026: 3000, 2030: 5000}, years=1, budget=1e6).describe()
    for words in (
        "3,000 $ a year from 2026",
        "5,000 $ a year from 2030",
        "for one year",
        "1,000,000 $ a year",
    ):
        assert words in dated


def test_every_lever_names_its_programmes_sources_and_what_it_needs():
    for name, cls in levers().items():
        assert cls.lever == name and cls.programmes and cls.source
        assert set(cls.needed) | set(cls.one_of) <= set(settings_of(cls))
        assert getattr(em_levers, cls.__name__) is cls


def test_every_setting_has_a_meaning_and_numbers_have_a_unit():
    for cls in levers().values():
        for setting in settings_of(cls).values():
            assert setting.about["doc"].endswith(".")
            if setting.kind in ("whole", "number", "path"):
                assert setting.about["unit"] and setting.about["low"] < setting.about["high"]


def test_a_name_in_tables_is_the_label_or_the_lever_numbered_where_it_repeats():
    base = scenario("classroom")
    several = base.with_policies(
        Scholarship(amount=1), Scholarship(amount=2), ReturnGrant(label="home", amount=1)
    )
    assert several.policy_names() == ("scholarship_1", "scholarship_2", "home")
