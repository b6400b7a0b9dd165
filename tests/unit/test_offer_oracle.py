"""What every lever offers, written out by hand for three regions: sign, floor, kind of place, region, year."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from edumig_sim.policies import (
    DatedPath,
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    PostStudyWork,
    ReturnGrant,
    Scholarship,
    SeatChange,
    SkilledPermit,
    Target,
)
from edumig_sim.policies.base import spread

CODES = ("A", "B", "C")


class Regions:
    """Three regions whose prices all differ, k$ a year."""

    codes = CODES
    foreign_fee = np.array([10.0, 20.0, 30.0])
    domestic_fee = np.array([1.0, 2.0, 3.0])
    home_price = np.array([0.5, 0.25, 0.125])

    def __len__(self) -> int:
        return len(self.codes)

    def index(self, codes):
        return np.array([self.codes.index(c) for c in codes], dtype=np.intp)


REGIONS = Regions()
PEOPLE = SimpleNamespace(
    origin=np.array([0, 1, 2, 0, 1, 2]),
    ability_rank=np.array([0.1, 0.2, 0.4, 0.6, 0.8, 1.0]),
    income_rank=np.array([1.0, 0.8, 0.6, 0.4, 0.2, 0.1]),
)
ALL = [True] * 6
NONE = [[0.0] * 3] * 3
# lever and year -> eligible (6,), paid out (foreign, domestic, home by region), added to fees (the same)
STUDY = {
    "scholarship anywhere but at home": (
        Scholarship(amount=4000.0),
        (ALL, [[4, 4, 4], [4, 4, 4], [0, 0, 0]], NONE),
    ),
    "scholarship at home too where it is named": (
        Scholarship(destinations=("B",), amount=4000.0, origins=("A", "C")),
        ([True, False, True, True, False, True], [[0, 4, 0], [0, 4, 0], [0, 4, 0]], NONE),
    ),
    "outbound never at home": (
        OutboundScholarship(origins=("B",), destinations=("B", "C"), amount=500.0),
        ([False, True, False, False, True, False], [[0, 0.5, 0.5], [0, 0.5, 0.5], [0, 0, 0]], NONE),
    ),
    "inbound waives the fee of its kind": (
        InboundScholarship(destinations=("C", "A"), amount=1000.0, fee_waiver=0.25),
        (ALL, [[1, 0, 1], [1, 0, 1], [0, 0, 0]], [[-2.5, 0, -7.5], [-0.25, 0, -0.75], [0, 0, 0]]),
    ),
    "fees by kind": (
        FeeChange(destinations=("B", "C"), home=100.0, domestic=-500.0, foreign=2000.0),
        (ALL, NONE, [[0, 2, 2], [0, -0.5, -0.5], [0, 0.1, 0.1]]),
    ),
    "no fee falls below none, each kind by its own": (
        FeeChange(home=-90_000.0, domestic=-90_000.0, foreign=-90_000.0),
        (ALL, NONE, [[-10, -20, -30], [-1, -2, -3], [-0.5, -0.25, -0.125]]),
    ),
    "the floor of one kind is not that of another": (
        FeeChange(destinations=("A",), home=-700.0, domestic=-1500.0, foreign=-1500.0),
        (ALL, NONE, [[-1.5, 0, 0], [-1, 0, 0], [-0.5, 0, 0]]),
    ),
    "the able of some origins": (
        FeeChange(origins=("A", "B"), target=Target(ability=(0.5, 1.0)), foreign=1000.0),
        ([False, False, False, True, True, False], NONE, [[1, 1, 1], [0, 0, 0], [0, 0, 0]]),
    ),
    "the poor": (
        Scholarship(amount=1000.0, target=Target(income=(0.0, 0.4))),
        ([False, False, False, True, True, True], [[1, 1, 1], [1, 1, 1], [0, 0, 0]], NONE),
    ),
}


@pytest.mark.parametrize("name", STUDY)
def test_money_for_studying_is_what_was_written_out(name):
    policy, (eligible, outlay, fees) = STUDY[name]
    offer = policy.study_offer(2030, PEOPLE, REGIONS)
    np.testing.assert_array_equal(offer.eligible, eligible)
    np.testing.assert_allclose(offer.outlay, outlay, rtol=1e-14)
    np.testing.assert_allclose(offer.fees, fees, rtol=1e-14)
    np.testing.assert_allclose(offer.amount, np.array(outlay) - np.array(fees), rtol=1e-14)
    assert offer.applied_for == (not isinstance(policy, FeeChange))
    assert policy.return_offer(2030, PEOPLE, REGIONS) is None
    assert policy.permit_offer(2030, PEOPLE, REGIONS) is None and policy.places_offer(2030, REGIONS) is None


def test_a_grant_to_come_home_is_paid_in_its_origins():
    offer = ReturnGrant(origins=("C", "A"), amount=6000.0, years=3).return_offer(2030, PEOPLE, REGIONS)
    assert offer.amount.tolist() == [6.0, 0.0, 6.0]
    assert offer.eligible.tolist() == [True, False, True, True, False, True]
    assert ReturnGrant(amount=500.0).return_offer(2030, PEOPLE, REGIONS).amount.tolist() == [0.5] * 3


def test_permits_change_years_or_chances_in_their_hosts():
    longer = PostStudyWork(destinations=("B",), years=-1.5, cost_per_case=250.0).permit_offer(
        2030, PEOPLE, REGIONS
    )
    assert longer.years.tolist() == [0.0, -1.5, 0.0] and longer.chance.tolist() == [0.0] * 3
    assert longer.cost_per_case == 0.25
    opened = SkilledPermit(destinations=("A", "C"), origins=("B",), chance=0.3).permit_offer(
        2030, PEOPLE, REGIONS
    )
    assert opened.chance.tolist() == [0.3, 0.0, 0.3] and opened.years.tolist() == [0.0] * 3
    assert opened.eligible.tolist() == [False, True, False, False, True, False]
    assert SkilledPermit(chance=-0.2).permit_offer(2030, PEOPLE, REGIONS).chance.tolist() == [-0.2] * 3


def test_places_change_by_a_share_and_are_capped_in_their_regions():
    cut = SeatChange(destinations=("B",), share=-0.35, cost_per_place=20_000.0, admin_cost=5000.0)
    offer = cut.places_offer(2030, REGIONS)
    assert offer.share.tolist() == [0.0, -0.35, 0.0] and offer.limit.tolist() == [np.inf] * 3
    assert (offer.cost_per_place, offer.admin) == (20.0, 5.0)
    capped = SeatChange(destinations=("A",), at_most=DatedPath.of({2031: 700.0, 2033: 900.0}))
    limits = [capped.places_offer(year, REGIONS).limit.tolist() for year in (2030, 2031, 2032, 2033)]
    assert limits == [[np.inf] * 3, [700.0, np.inf, np.inf], [700.0, np.inf, np.inf], [900.0, np.inf, np.inf]]
    assert SeatChange(at_most=5.0).places_offer(2030, REGIONS).limit.tolist() == [5.0] * 3


def test_a_ramp_reaches_its_full_size_in_equal_steps_after_its_years():
    ramped = Scholarship(amount=6000.0, start=2025, ramp=2)
    assert [ramped.value_in("amount", y) for y in range(2025, 2030)] == [
        2000.0,
        4000.0,
        6000.0,
        6000.0,
        6000.0,
    ]
    dated = FeeChange(foreign=DatedPath.of({2026: 3000.0, 2028: -1000.0}), start=2025, ramp=1)
    assert [dated.value_in("foreign", y) for y in range(2025, 2030)] == [
        0.0,
        3000.0,
        3000.0,
        -1000.0,
        -1000.0,
    ]
    assert [dated.value_in("home", y) for y in (2025, 2030)] == [0.0, 0.0]
    halves = SeatChange(share=-0.4, start=2025, ramp=1)
    assert [halves.places_offer(y, REGIONS).share[0] for y in (2025, 2026)] == [-0.2, -0.4]


def test_a_policy_runs_from_its_first_to_its_last_year():
    policy = Scholarship(amount=1.0, start=2025, end=2027)
    assert [y for y in range(2020, 2032) if policy.active(y)] == [2025, 2026, 2027]
    assert all(Scholarship(amount=1.0).active(y) for y in (1900, 2200))


def test_who_pays_and_whom_a_policy_is_made_for():
    made = {"origins": ("A",), "destinations": ("B",), "amount": 1.0}
    assert Scholarship(**made).in_question() == ("A",)
    assert Scholarship(**made, payer="destinations").in_question() == ("B",)
    assert OutboundScholarship(**made).in_question() == ("A",)
    assert InboundScholarship(**made).in_question() == ("B",)
    assert ReturnGrant(origins=("A",), amount=1.0).in_question() == ("A",)
    for policy in (FeeChange, SkilledPermit, PostStudyWork):
        assert policy(origins=("A",), destinations=("B",)).in_question() == ("B",)
    assert SeatChange(destinations=("B",)).in_question() == ("B",)


def test_a_value_is_spread_over_the_named_regions_or_all():
    assert spread(REGIONS, ("C",), 2.0).tolist() == [0.0, 0.0, 2.0]
    assert spread(REGIONS, (), 2.0).tolist() == [2.0, 2.0, 2.0]
