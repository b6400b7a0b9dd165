"""Indicators against numbers worked by hand."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
import xarray as xr

from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, MAIN_INDICATORS, indicator_values, with_borders
from edumig_sim.inequality import concentration_index, erreygers, gini, group_ranks, wagstaff

CODES = ["A", "B", "C"]  # A and B are regions of one country, C is another country
COUNTRIES = {"A": "A", "B": "A", "C": "C"}
CORRIDOR = ["origin", "destination"]

# Persons enrolled: rows are origins, columns where they study.
ENROLLED = np.array([[60.0, 30.0, 10.0], [5.0, 90.0, 7.0], [3.0, 20.0, 80.0]])


def run_of(countries: dict[str, str] | None = None, **arrays: tuple[list[str], Any]) -> xr.Dataset:
    """A run of one replicate and one year."""
    coords: dict[str, Any] = dict.fromkeys(("origin", "destination", "region"), CODES)
    coords |= {"outcome": ["at_study", "at_origin", "elsewhere"], "quintile": [1, 2, 3, 4, 5]}
    columns = {
        n: (["replicate", "year", *dims], np.asarray(a, float)[None, None]) for n, (dims, a) in arrays.items()
    }
    data = xr.Dataset(columns, attrs={"countries": json.dumps(COUNTRIES if countries is None else countries)})
    return data.assign_coords({d: coords[d] for d in data.dims if d in coords} | {"year": [2030]})


def value(name: str, region: str, **arrays: tuple[list[str], Any]) -> float:
    """The indicator of one region in a run of one replicate and one year."""
    return float(indicator_values(run_of(**arrays), [name])[name].sel(region=region).squeeze())


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("students_abroad", "A", 10.0),
        ("students_abroad", "B", 7.0),
        ("students_abroad", "C", 23.0),  # both other regions are another country
        ("students_abroad", ALL_REGIONS, 40.0),
        ("students_elsewhere", "A", 30.0),
        ("students_elsewhere", "B", 5.0),
        ("students_elsewhere", "C", 0.0),
        ("students_elsewhere", ALL_REGIONS, 35.0),
        ("students_home", "B", 90.0),
        ("students_home", ALL_REGIONS, 230.0),
        ("inbound_students", "A", 3.0),
        ("inbound_students", "C", 17.0),
        ("inbound_students", ALL_REGIONS, 40.0),
        ("inbound_elsewhere", "A", 5.0),
        ("inbound_elsewhere", "B", 30.0),
        ("inbound_elsewhere", "C", 0.0),
        ("inbound_rate", "B", 100 * 20 / 140),
        ("inbound_rate", ALL_REGIONS, 100 * 40 / 305),
        ("outbound_ratio", "A", 100 * 10 / 68),  # over enrolment located in A, not A's own students
        ("outbound_ratio", "C", 100 * 23 / 97),
        ("net_flow_ratio", "A", 100 * (3 - 10) / 68),
        ("net_flow_ratio", "B", 100 * (20 - 7) / 140),
        ("net_flow_ratio", ALL_REGIONS, 0.0),
        ("destination_hhi", "A", 0.75**2 + 0.25**2),
        ("destination_hhi", ALL_REGIONS, (8 / 75) ** 2 + (50 / 75) ** 2 + (17 / 75) ** 2),
        ("top_destinations", "A", 1.0),
        ("destination_gini", "A", 0.25),  # shares 1/4 and 3/4 of two destinations
        ("destination_gini", "C", 20 / 23 - 0.5),
        ("destination_gini", ALL_REGIONS, (50 - 8) * 2 / (3 * 75)),  # of 8, 17 and 50: none left out
    ],
)
def test_study_indicators_by_hand(name: str, region: str, expected: float) -> None:
    assert value(name, region, enrolled_expected=(CORRIDOR, ENROLLED)) == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize(
    ("name", "expected"), [("students_abroad_realised", 10.0), ("students_elsewhere_realised", 30.0)]
)
def test_realised_students_by_hand(name: str, expected: float) -> None:
    assert value(name, "A", enrolled=(CORRIDOR, ENROLLED)) == expected


def test_the_five_largest_destinations_are_five() -> None:
    codes = list("ABCDEFG")
    flows = np.zeros((7, 7))
    flows[0] = [100, 1, 2, 3, 4, 5, 6]
    data = xr.Dataset(
        {"enrolled_expected": (["replicate", "year", "origin", "destination"], flows[None, None])},
        coords={"origin": codes, "destination": codes, "year": [2030]},
    )
    found = indicator_values(data, ["top_destinations"])["top_destinations"]
    assert float(found.sel(region="A").squeeze()) == pytest.approx(20 / 21)


# Persons in their fifth year: [origin, study region, (at study, at origin, elsewhere)].
AFTER = np.zeros((3, 3, 3))
AFTER[0, 0] = [70, 0, 30]  # graduates at home: 70 are still there
AFTER[0, 1] = [20, 25, 5]  # of A in B, in the same country
AFTER[0, 2] = [5, 4, 1]  # of A abroad
AFTER[1, 1] = [100, 0, 0]
AFTER[1, 0] = [6, 3, 1]
AFTER[2, 1] = [8, 2, 6]  # foreigners in B


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("retention", "A", (70 + 25 + 4) / 160),  # in their own region, wherever in the country they studied
        ("retention", "B", 103 / 110),
        ("retention", ALL_REGIONS, (99 + 103 + 2) / 286),
        ("return_rate", "A", 4 / 10),
        ("return_rate", "C", 2 / 16),
        ("return_rate", ALL_REGIONS, 6 / 26),
        ("return_rate_elsewhere", "A", 25 / 50),
        ("return_rate_elsewhere", "B", 3 / 10),
        ("return_rate_elsewhere", ALL_REGIONS, 28 / 60),
        ("onward_rate", "A", 1 / 10),
        ("onward_rate", "C", 6 / 16),
        ("stay_rate", "B", 8 / 16),  # of C only: those of A are no foreigners
        ("stay_rate", "C", 5 / 10),
        ("stay_rate", ALL_REGIONS, 13 / 26),
        ("study_region_retention", "B", (100 + 20 + 8) / 166),
        ("study_region_retention", "A", (70 + 6) / 110),
    ],
)
def test_stay_and_return_by_hand(name: str, region: str, expected: float) -> None:
    found = value(name, region, after5=([*CORRIDOR, "outcome"], AFTER))
    assert found == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize(("name", "region"), [("return_rate", "B"), ("return_rate_elsewhere", "C")])
def test_a_rate_without_people_is_unknown(name: str, region: str) -> None:
    assert np.isnan(value(name, region, after5=([*CORRIDOR, "outcome"], AFTER)))


@pytest.mark.parametrize(
    ("name", "region", "expected"),
    [
        ("brain_drain_rate", "A", 5 / 100),
        ("brain_drain_rate", "C", 3 / 100),
        ("brain_drain_rate", ALL_REGIONS, 8 / 300),
        ("internal_drain_rate", "A", 25 / 100),
        ("internal_drain_rate", "B", 10 / 100),
        ("internal_drain_rate", "C", 0.0),
        ("internal_drain_rate", ALL_REGIONS, 35 / 300),
        ("skilled_stock", "B", 116.0),  # 90 of its own, 25 of A and 1 of C
        ("skilled_natives", "B", 90.0),
        ("skilled_stock", ALL_REGIONS, 300.0),
        ("skilled_natives", ALL_REGIONS, 257.0),
    ],
)
def test_skilled_people_by_hand(name: str, region: str, expected: float) -> None:
    skilled = [[70.0, 25.0, 5.0], [10.0, 90.0, 0.0], [2.0, 1.0, 97.0]]
    found = value(name, region, skilled=(["origin", "region"], skilled))
    assert found == pytest.approx(expected, rel=1e-14)


def test_without_the_countries_of_regions_abroad_is_not_guessed() -> None:
    """Results of an earlier version do not say which regions are of one country."""
    data = run_of(enrolled_expected=(CORRIDOR, ENROLLED))
    del data.attrs["countries"]
    assert "students_abroad" not in indicator_values(data) and "students_home" in indicator_values(data)
    with pytest.raises(EduMigError, match="'students_abroad' needs countries: not recorded"):
        indicator_values(data, ["students_abroad"])


@pytest.mark.parametrize(
    ("countries", "absent"),
    [
        ({"A": "A", "B": "A", "C": "C"}, set()),
        (
            {"A": "A", "B": "B", "C": "C"},
            {"students_elsewhere", "return_rate_elsewhere", "internal_drain_rate"},
        ),
        ({"A": "A", "B": "A", "C": "A"}, {"students_abroad", "return_rate", "brain_drain_rate"}),
    ],
)
def test_a_table_is_silent_about_borders_that_a_world_does_not_have(countries, absent) -> None:
    assert set(MAIN_INDICATORS) - set(with_borders(MAIN_INDICATORS, countries)) == absent


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


def test_concentration_of_study_abroad_by_hand() -> None:
    dims = ["origin", "quintile"]
    entrants, gone = (
        np.full((3, 5), 100.0),
        np.array([[0.0, 10, 20, 30, 40], [40, 30, 20, 10, 0], [0, 0, 0, 0, 0]]),
    )
    arrays = {"abroad_quintile": (dims, gone), "enrolled_quintile": (dims, entrants)}
    # Mid-ranks .1, .3, .5, .7, .9 and rates .0 to .4: covariance .04, so that C = 2 * .04 / .2.
    assert value("mobility_concentration", "A", **arrays) == pytest.approx(0.4)
    assert value("mobility_concentration", "B", **arrays) == pytest.approx(-0.4)
    assert value("mobility_concentration", ALL_REGIONS, **arrays) == pytest.approx(0.0, abs=1e-12)
    assert np.isnan(value("mobility_concentration", "C", **arrays))


def test_money_and_output_are_summed_by_hand() -> None:
    for name in ("output", "budget_balance"):
        columns = {name: (["region"], [3.0, -1.0, 4.5])}
        assert value(name, "B", **columns) == -1.0
        assert value(name, ALL_REGIONS, **columns) == 6.5


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
