"""Rules that complete a world, one by one, with numbers worked by hand and as laws."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from edumig_sim.world import rules
from edumig_sim.world.parameters import load_parameters

PARAMETERS = load_parameters()
shares = st.floats(0.01, 0.99)
persons = st.floats(1.0, 1e6)


def test_a_tier_begins_at_its_lower_bound():
    tier = rules.income_tier(np.array([30.0, 29.99, 10.0, 9.99]), [30.0, 10.0])
    assert tier.tolist() == [0, 1, 1, 2]


def test_the_spread_of_incomes_gives_back_the_gini():
    sigma = rules.income_sigma(np.array([52.05]))  # Gini = 2 Phi(sigma / sqrt 2) - 1, so sigma is 1 at 52.05
    assert sigma[0] == pytest.approx(1.0, abs=1e-3)


@given(st.floats(20.0, 65.0), st.floats(0.1, 5.0))
def test_a_larger_gini_means_a_wider_spread(gini, more):
    low, high = rules.income_sigma(np.array([gini, gini + more]))
    assert 0 < low < high


def test_a_missing_share_lies_on_the_line_and_an_implausible_one_above_it():
    share, gdp = (
        np.array([0.1, 0.2, 0.1, 0.2, np.nan, 0.9, 0.6]),
        np.array([10.0, 10.0, 20.0, 20.0, 15.0, 15.0, 60.0]),
    )
    filled, missing, held = rules.attainment(share, gdp, 0.5, 40.0)
    assert missing.tolist() == [False] * 4 + [True, False, False]
    assert held.tolist() == [False] * 5 + [True, False]
    assert filled[[0, 1, 2, 3, 6]].tolist() == [0.1, 0.2, 0.1, 0.2, 0.6]
    line, spread = rules.log_linear_fit(share, gdp, ~(missing | held))
    assert filled[4] == pytest.approx(line[4])
    assert filled[5] == pytest.approx(line[5] * np.exp(spread))


def test_the_line_goes_through_the_logs():
    line, spread = rules.log_linear_fit(
        np.array([1.0, 2.0, 99.0]), np.array([10.0, 20.0, 40.0]), np.array([True, True, False])
    )
    assert line == pytest.approx([1.0, 2.0, 4.0])
    assert spread == pytest.approx(0.0, abs=1e-9)


def test_a_missing_corridor_takes_the_mean_of_its_origin_or_of_all():
    values = np.array([[0.0, 1.0, np.nan], [3.0, 0.0, 5.0], [np.nan, np.nan, 0.0]])
    filled, without = rules.fill_corridors(values)
    assert filled.tolist() == [[0.0, 1.0, 1.0], [3.0, 0.0, 5.0], [3.0, 3.0, 0.0]]
    assert without.tolist() == [False, False, True]


def test_a_gap_takes_the_median_of_the_nearest_group_that_knows_one():
    values = np.array([1.0, 3.0, np.nan, np.nan, 9.0, np.nan])
    near, far = ["a", "a", "a", "b", "c", "d"], [0, 0, 0, 1, 1, 2]
    assert rules.group_median(values, [near, far], 7.0).tolist() == [1.0, 3.0, 2.0, 9.0, 9.0, 7.0]


def test_quality_is_standardised_once_and_the_ranking_stands_alone_where_funding_is_unknown():
    score, funding = np.array([0.0, 1.0, 3.0]), np.array([np.nan, 2.0, 8.0])
    quality = rules.quality_index(score, funding, 0.7)
    ranking = np.array([0.0, 1.0, 2.0]) / np.sqrt(2 / 3) - np.sqrt(3 / 2)  # ln(1 + score) in units of ln 2
    blend = np.array([ranking[0], 0.7 * ranking[1] - 0.3, 0.7 * ranking[2] + 0.3])
    assert quality == pytest.approx((blend - blend.mean()) / blend.std())


def test_regions_without_any_ranking_or_funding_are_alike():
    assert not rules.quality_index(np.zeros(3), np.full(3, np.nan), 0.7).any()


def test_selection_of_migrants_is_an_odds_ratio():
    assert rules.migrant_degree_share(np.array([0.2, 0.5]), 2.0) == pytest.approx([1 / 3, 2 / 3])


def test_natives_are_what_immigrants_leave_of_the_residents():
    migrants = np.array([[5.0, 20.0], [30.0, 5.0]])
    people, tight = rules.residents(np.array([100.0, 100.0]), migrants, 0.1)
    assert people.tolist() == [[70.0, 20.0], [30.0, 80.0]]
    assert not tight.any()


def test_immigrants_are_scaled_down_to_leave_the_least_share_of_natives():
    people, tight = rules.residents(np.array([100.0, 100.0]), np.array([[0.0, 20.0], [180.0, 0.0]]), 0.1)
    assert people == pytest.approx(np.array([[10.0, 20.0], [90.0, 80.0]]))
    assert tight.tolist() == [True, False]


@given(arrays(float, 4, elements=persons), arrays(float, (4, 4), elements=st.floats(0.0, 1e6)), shares)
def test_residents_always_add_up_and_nobody_is_negative(total, migrants, floor):
    people, _ = rules.residents(total, migrants, floor)
    assert people.sum(axis=0) == pytest.approx(total)
    assert (people >= 0).all()
    assert (np.diagonal(people) >= 0.999 * floor * total).all()


def test_a_mean_stay_is_worked_by_hand():
    p = PARAMETERS.with_changes(
        {
            "drop_first": 0.1, "drop_second": 0.0, "drop_late": 0.0, "study_length": 4,
            "graduate_on_time": 0.5, "graduate_late": 1.0, "graduate_limit": 4,
        }
    )  # fmt: skip
    # All study year 1; nine tenths years 2 to 4; half of those graduate, the others study year 5.
    assert rules.expected_study_years(p) == pytest.approx(1 + 3 * 0.9 + 0.45)


def test_the_defaults_give_a_mean_stay_of_four_and_a_half_years():
    assert rules.expected_study_years(PARAMETERS) == pytest.approx(4.503, abs=1e-3)


def test_unlisted_students_come_from_the_world_in_the_same_share_everywhere():
    inbound = rules.within_world_inbound(np.array([10.0, 0.0, 5.0]), np.array([30.0, 20.0, 4.0]), 35.0)
    assert inbound == pytest.approx([20.0, 10.0, 5.0])  # a gap of 20 over 40 unlisted: half of them


@given(
    arrays(float, 5, elements=st.floats(1.0, 1e5)),
    arrays(float, 5, elements=st.floats(0.0, 1e6)),
    st.floats(0.0, 1e6),
)
def test_inbound_totals_add_up_and_never_fall_below_the_listed(listed, reported, more):
    outbound = float(listed.sum()) + more
    inbound = rules.within_world_inbound(listed, reported, outbound)
    assert inbound.sum() == pytest.approx(outbound)
    assert (inbound >= listed * (1 - 1e-9)).all()


def test_a_cohort_cannot_all_study():
    held, capped = rules.cap_entrants(np.array([60.0, 95.0]), np.array([5.0, 5.0]), np.full(2, 100.0), 0.88)
    assert held == pytest.approx([60.0, 83.0])
    assert capped.tolist() == [False, True]
