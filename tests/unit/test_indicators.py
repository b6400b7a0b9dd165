"""Indicators against numbers worked by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import xarray as xr

from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, MAIN_INDICATORS, indicator_values
from edumig_sim.inequality import concentration_index, erreygers, gini, group_ranks, wagstaff

CODES = ["A", "B", "C"]
CORRIDOR = ["origin", "destination"]

# Persons enrolled: rows are origins, columns where they study.
ENROLLED = np.array([[60.0, 30.0, 10.0], [5.0, 90.0, 5.0], [0.0, 20.0, 80.0]])


def value(name: str, region: str, **arrays: tuple[list[str], Any]) -> float:
    """The indicator of one region in a run of one replicate and one year."""
    coords: dict[str, Any] = dict.fromkeys(("origin", "destination", "region"), CODES)
    coords |= {"outcome": ["at_study", "at_origin", "elsewhere"], "quintile": [1, 2, 3, 4, 5]}
    columns = {
        n: (["replicate", "year", *dims], np.asarray(a, float)[None, None]) for n, (dims, a) in arrays.items()
    }
    data = xr.Dataset(columns)
    data = data.assign_coords({d: coords[d] for d in data.dims if d in coords} | {"year": [2030]})
    return float(indicator_values(data, [name])[name].sel(region=region).squeeze())


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("students_abroad", "A", 40.0),
        ("students_abroad", ALL_REGIONS, 70.0),
        ("students_home", "B", 90.0),
        ("students_home", ALL_REGIONS, 230.0),
        ("inbound_students", "B", 50.0),
        ("inbound_rate", "B", 100 * 50 / 140),
        ("outbound_ratio", "A", 100 * 40 / 65),  # over enrolment located in A, not A's own students
        ("net_flow_ratio", "A", 100 * (5 - 40) / 65),
        ("net_flow_ratio", ALL_REGIONS, 0.0),
        ("destination_hhi", "A", 0.75**2 + 0.25**2),
        ("destination_hhi", ALL_REGIONS, (5 / 70) ** 2 + (50 / 70) ** 2 + (15 / 70) ** 2),
        ("top_destinations", "A", 1.0),
        ("destination_gini", "A", 0.25),  # shares 1/4 and 3/4 of two destinations
        ("destination_gini", "C", 0.5),
    ],
)
def test_study_indicators_by_hand(name: str, region: str, expected: float) -> None:
    assert value(name, region, enrolled_expected=(CORRIDOR, ENROLLED)) == pytest.approx(expected)


# Persons in their fifth year: [origin, study region, (at study, at origin, elsewhere)].
AFTER = np.zeros((3, 3, 3))
AFTER[0, 0] = [70, 0, 30]  # graduates at home: 70 are still there
AFTER[0, 1] = [20, 25, 5]
AFTER[0, 2] = [5, 4, 1]
AFTER[1, 1] = [100, 0, 0]
AFTER[1, 0] = [6, 3, 1]


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("retention", "A", (70 + 25 + 4) / 160),
        ("retention", "B", 103 / 110),
        ("retention", ALL_REGIONS, (99 + 103) / 270),
        ("return_rate", "A", 29 / 60),
        ("return_rate", ALL_REGIONS, 32 / 70),
        ("onward_rate", "A", 6 / 60),
        ("stay_rate", "B", 20 / 50),  # foreign graduates of B
        ("study_region_retention", "B", 120 / 150),
    ],
)
def test_stay_and_return_by_hand(name: str, region: str, expected: float) -> None:
    assert value(name, region, after5=([*CORRIDOR, "outcome"], AFTER)) == pytest.approx(expected)


def test_a_rate_without_people_is_unknown() -> None:
    assert np.isnan(value("return_rate", "C", after5=([*CORRIDOR, "outcome"], AFTER)))


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("brain_drain_rate", "A", 30 / 100),
        ("brain_drain_rate", ALL_REGIONS, 40 / 300),
        ("skilled_stock", "B", 115.0),  # 90 of its own and 25 of A
        ("skilled_natives", "B", 90.0),
        ("skilled_stock", ALL_REGIONS, 300.0),
    ],
)
def test_skilled_people_by_hand(name: str, region: str, expected: float) -> None:
    skilled = [[70.0, 25.0, 5.0], [10.0, 90.0, 0.0], [0.0, 0.0, 100.0]]
    assert value(name, region, skilled=(["origin", "region"], skilled)) == pytest.approx(expected)


def test_access_by_hand() -> None:
    cohort = np.full((3, 5), 100.0)
    enrolled = np.array([[14.0, 22, 30, 38, 46], [30, 30, 30, 30, 30], [10, 10, 10, 10, 50]])
    dims = ["origin", "quintile"]
    arrays = {"cohort_quintile": (dims, cohort), "enrolled_quintile": (dims, enrolled)}
    assert value("access_gap", "A", **arrays) == pytest.approx(0.32)
    assert value("access_gap", ALL_REGIONS, **arrays) == pytest.approx((46 + 30 + 50 - 14 - 30 - 10) / 300)
    assert value("access_concentration", "B", **arrays) == pytest.approx(0.0, abs=1e-12)
    # Mid-ranks .1 to .9 have variance .08, so C = 2 * .4 * .08 / .3.
    assert value("access_concentration", "A", **arrays) == pytest.approx(0.064 / 0.3)


def test_spending_is_the_sum_over_policies() -> None:
    paid = (["policy", "region"], [[1.0, 2.0, 0.0], [0.5, 0.0, 0.0]])
    assert value("policy_spend", "A", spend_region=paid) == 1.5
    assert value("policy_spend", ALL_REGIONS, spend_region=paid) == 3.5


def test_concentration_of_a_linear_chance() -> None:
    rank = (np.arange(100_000) + 0.5) / 100_000
    index = concentration_index(0.1 + 0.4 * rank, rank)
    assert index == pytest.approx(0.2222, abs=1e-3)
    assert wagstaff(index, np.asarray(0.3)) == pytest.approx(0.319, abs=2e-3)
    assert erreygers(index, np.asarray(0.3)) == pytest.approx(0.268, abs=2e-3)


def test_gini_of_known_spreads() -> None:
    assert gini(np.array([3.0, 3.0, 3.0])) == pytest.approx(0.0)
    assert gini(np.array([0.0, 0.0, 0.0, 8.0])) == pytest.approx(0.75)
    assert gini(np.array([1.0, 3.0])) == pytest.approx(0.25)


def test_group_ranks_are_the_middles_of_the_groups() -> None:
    np.testing.assert_allclose(group_ranks(np.array([1.0, 1.0, 2.0])), [0.125, 0.375, 0.75])


def test_every_indicator_is_described() -> None:
    assert set(MAIN_INDICATORS) <= set(INDICATORS)
    for indicator in INDICATORS.values():
        assert indicator.formula and indicator.label and indicator.unit and indicator.needs


def test_a_missing_variable_is_named() -> None:
    with pytest.raises(EduMigError, match="needs enrolled_expected"):
        value("students_abroad", "A", skilled=(["origin", "region"], ENROLLED))
