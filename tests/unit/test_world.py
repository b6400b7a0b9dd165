"""Packaged worlds: what they hold, what is flagged, where it comes from; a world is written once."""

from __future__ import annotations

import csv
import hashlib

import numpy as np
import pytest
import yaml

from edumig_sim.errors import DataError
from edumig_sim.world import World, load_world, world_folder, world_names
from edumig_sim.world.parameters import load_parameters

PARAMETERS = load_parameters()
NAMES = world_names()
FITTED = {"constants.csv", "corridors.csv"}


@pytest.fixture(params=NAMES)
def world(request: pytest.FixtureRequest) -> World:
    return load_world(request.param, PARAMETERS)


def flagged(world: World, column: str) -> set[str]:
    return {f.where for f in world.flags if f.column == column}


def column(world: str, name: str, table: str = "regions.csv") -> dict[str, str]:
    with (world_folder(world) / table).open(encoding="utf-8", newline="") as handle:
        return {row["code"]: row[name] for row in csv.DictReader(handle)}


# --- packaged worlds -----------------------------------------------------------------------------------------------


def test_three_worlds_are_packaged():
    assert NAMES == ("classroom", "us_states", "world")


@pytest.mark.parametrize(
    ("name", "regions", "countries"), [("world", 62, 62), ("us_states", 51, 1), ("classroom", 6, 3)]
)
def test_a_world_has_its_regions_and_countries(name, regions, countries):
    world = load_world(name, PARAMETERS)
    assert len(world.codes) == regions
    assert len(set(world.country.tolist())) == countries


def test_residents_with_and_without_a_degree_are_the_adults(world):
    assert world.skilled.sum(axis=0) + world.unskilled.sum(axis=0) == pytest.approx(world.adults)
    assert (world.skilled >= 0).all() and (world.unskilled >= 0).all()


def test_the_diaspora_is_the_skilled_who_live_elsewhere(world):
    away = ~np.eye(len(world.codes), dtype=bool)
    assert np.array_equal(world.diaspora[away], world.skilled[away])
    assert not np.diagonal(world.diaspora).any()


def test_wages_pay_out_the_labour_income(world):
    paid = world.wage_skilled * world.skilled.sum(axis=0) + world.wage_unskilled * world.unskilled.sum(axis=0)
    assert paid / 1000 == pytest.approx(
        (1 - PARAMETERS.capital_share) * world.gdp
    )  # persons x k$ in million $
    assert world.wage_skilled / world.wage_unskilled == pytest.approx(world.premium)


def test_as_many_leave_as_arrive(world):
    assert world.target_outbound.sum() == pytest.approx(world.target_inbound.sum())


def test_no_total_is_below_its_listed_corridors(world):
    listed = np.nan_to_num(world.observed_flow)
    assert (world.target_outbound >= listed.sum(axis=1) * (1 - 1e-9)).all()
    assert (world.target_inbound >= listed.sum(axis=0) * (1 - 1e-9)).all()
    assert np.isnan(np.diagonal(world.observed_flow)).all()


def test_more_people_turn_18_than_begin_to_study(world):
    assert (world.target_home > 0).all()
    assert (world.target_home + world.target_outbound < world.cohort(world.base_year)).all()


def test_places_are_the_entrants_over_the_utilisation(world):
    assert world.seats_home * PARAMETERS.seat_utilisation == pytest.approx(world.target_home)
    assert world.seats_foreign * PARAMETERS.seat_utilisation == pytest.approx(world.target_inbound)


def test_shares_and_indices_are_between_0_and_1(world):
    for name in ("english", "language", "culture", "contiguous", "colonial"):
        values = getattr(world, name)
        assert values.min() >= 0 and values.max() <= 1, name


def test_living_costs_stay_in_their_bounds(world):
    assert world.living_cost.min() >= 2 and world.living_cost.max() <= 15


def test_outside_the_known_years_the_nearest_cohort_stands():
    world = load_world("world", PARAMETERS)
    assert np.array_equal(world.cohort(1900), world.cohort_size[0])
    assert np.array_equal(world.cohort(2500), world.cohort_size[-1])
    assert (
        float(column("world", "cohort_18", "cohorts.csv")["UKR"])
        == world.cohort(2050)[world.codes.index("UKR")]
    )


def test_a_state_world_has_no_language_culture_or_colonial_term():
    world = load_world("us_states", PARAMETERS)
    assert (world.language == 1).all()
    assert not world.culture.any() and not world.colonial.any()
    assert np.isfinite(world.observed_flow[~np.eye(51, dtype=bool)]).all()  # a complete matrix


def test_movers_of_a_state_world_are_as_observed():
    world = load_world("us_states", PARAMETERS)
    with (world_folder("us_states") / "flows.csv").open(encoding="utf-8") as handle:
        rows = [
            r
            for r in csv.DictReader(handle)
            if r["year"] == "2010" and r["origin"] == "NY" != r["destination"]
        ]
    assert world.target_outbound[world.codes.index("NY")] == pytest.approx(
        sum(float(r["students"]) for r in rows)
    )


def test_a_stock_of_students_becomes_entrants_by_the_mean_stay():
    world = load_world("world", PARAMETERS)
    outbound = {}
    with (world_folder("world") / "totals.csv").open(encoding="utf-8") as handle:
        outbound = {
            r["code"]: float(r["outbound_total"]) for r in csv.DictReader(handle) if r["year"] == "2015"
        }
    for code in ("UKR", "CHN", "DEU"):
        expected = outbound[code] / world.mean_study_years
        assert world.target_outbound[world.codes.index(code)] == pytest.approx(expected)


# --- what is not as observed is flagged ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "flag"),
    [
        ("english_speaking_share", "english"),
        ("household_funding_per_student_ppp", "home_price"),
        ("gov_funding_per_student_ppp", "public_funding"),
        ("tertiary_enrolment", "tertiary_enrolment"),
        ("inbound_total", "inbound_total"),
        ("tertiary_attainment_25plus", "attainment"),
    ],
)
def test_every_missing_figure_is_flagged(source, flag):
    world = load_world("world", PARAMETERS)
    empty = {code for code, value in column("world", source).items() if not value}
    assert empty
    assert empty <= flagged(world, flag)


def test_countries_without_a_survey_of_culture_are_flagged_and_no_others():
    world = load_world("world", PARAMETERS)
    with (world_folder("world") / "pairs.csv").open(encoding="utf-8") as handle:
        rows = [r for r in csv.DictReader(handle) if r["origin"] != r["destination"]]
    known = {r["origin"] for r in rows if r["cultural_distance"]}
    assert flagged(world, "cultural_distance") == set(world.codes) - known


def test_totals_of_another_year_and_free_tuition_are_flagged():
    world = load_world("world", PARAMETERS)
    assert {"CHN", "GRC", "ESP"} <= {f.where for f in world.flags if f.rule == "another year"}
    assert {"DNK", "JOR", "UZB"} <= {f.where for f in world.flags if f.rule == "as reported"}


def test_more_immigrants_than_residents_are_flagged(world):
    natives = np.diagonal(world.skilled) / world.skilled.sum(axis=0)
    at_floor = {c for c, share in zip(world.codes, natives, strict=True) if share < 0.1 + 1e-9}
    assert at_floor == flagged(world, "skilled")


def test_implausible_attainment_is_replaced_and_flagged():
    world = load_world("world", PARAMETERS)
    assert flagged(world, "attainment") == {"ARG", "KAZ", "UZB"}
    share = dict(zip(world.codes, world.skilled.sum(axis=0) / world.adults, strict=True))
    assert share["KAZ"] < 0.4 and share["UZB"] < 0.4
    assert share["CAN"] == pytest.approx(0.6088)  # as reported


def test_observed_entrants_stand_and_a_cohort_too_small_for_them_is_raised():
    world = load_world("us_states", PARAMETERS)
    with (world_folder("us_states") / "flows.csv").open(encoding="utf-8") as handle:
        rows = [r for r in csv.DictReader(handle) if r["year"] == "2010" and r["origin"] == r["destination"]]
    stayers = {r["origin"]: float(r["students"]) for r in rows}
    assert world.target_home == pytest.approx([stayers[c] for c in world.codes])
    assert {f.where for f in world.flags if f.rule == "raised"} == {"CT", "MA", "ME", "NH", "NJ", "RI"}


def test_quality_stays_in_its_bounds(world):
    assert np.abs(world.quality).max() <= 3.0


def test_a_flag_names_a_region_a_column_a_rule_and_a_reason(world):
    assert world.flags
    known = {*world.codes, "all regions", "all corridors"}
    assert all(f.where in known and f.column and f.rule and f.note for f in world.flags)


# --- a world is written once ---------------------------------------------------------------------------------------


def test_arrays_cannot_be_written():
    world = load_world("classroom", PARAMETERS)
    with pytest.raises(ValueError, match="read-only"):
        world.quality[0] = 1.0
    with pytest.raises(ValueError, match="read-only"):
        world.cohort(2020)[0] = 1.0


def test_the_digest_follows_the_figures_and_nothing_else():
    world = load_world("classroom", PARAMETERS)
    same = world.replace_arrays({"quality": world.quality})
    other = world.replace_arrays({"quality": world.quality + 1e-9})
    assert same.digest == world.digest != other.digest


def test_new_constants_leave_the_given_array_writable():
    world = load_world("classroom", PARAMETERS)
    delta = np.arange(6.0)
    changed = world.with_constants({"delta": delta})
    delta[0] = 99.0
    assert changed.delta.tolist() == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"quality": np.zeros(5)}, "quality has the shape (5,)"),
        ({"wage_skilled": np.full(6, np.nan)}, "wage_skilled has missing or infinite values"),
        ({"population": np.zeros(6)}, "population must be positive"),
        ({"english": np.full(6, 1.5)}, "english must be between 0 and 1"),
        ({"target_home": np.full(6, 1e9)}, "CAP: more entrants than persons of 18"),
    ],
)
def test_an_inconsistent_world_is_refused(change, said):
    with pytest.raises(DataError, match="classroom") as caught:
        load_world("classroom", PARAMETERS).replace_arrays(change)
    assert said in str(caught.value)


# --- sources -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_table_and_column_has_its_source(name):
    folder = world_folder(name)
    sources = yaml.safe_load((folder / "sources.yaml").read_text(encoding="utf-8"))
    assert set(sources["tables"]) == {f.name for f in folder.glob("*.csv")} - FITTED
    for table, about in sources["tables"].items():
        content = (folder / table).read_bytes().replace(b"\r\n", b"\n")
        assert hashlib.sha256(content).hexdigest() == about["sha256"], table
        lines = list(csv.reader(content.decode().splitlines()))
        assert list(about["columns"]) == lines[0]
        assert len(lines) - 1 == about["rows"]
        assert about["source"] and about["licence"]
        for told in about["columns"].values():
            assert told["unit"] and told["year"] and told["publisher"] in sources["publishers"]


@pytest.mark.parametrize("name", NAMES)
def test_fitted_constants_are_documented(name):
    folder = world_folder(name)
    fitted = yaml.safe_load((folder / "sources.yaml").read_text(encoding="utf-8"))["fitted"]
    assert set(fitted) == FITTED
    for table in FITTED & {f.name for f in folder.glob("*.csv")}:
        header = (folder / table).read_text(encoding="utf-8").splitlines()[0]
        assert header.split(",") == list(fitted[table])


def test_the_classroom_says_that_it_is_invented():
    assert "invented" in load_world("classroom", PARAMETERS).sources["about"]
