"""Maps: areas are kept, nothing runs across the page, small regions are dots, one's own world gets a plain layout."""

import json
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumig_sim.maps import curve, draw_map, world_map
from edumig_sim.maps.geometry import area, centroid, cut, holds, path_text
from edumig_sim.maps.outlines import FOLDER, by_name, every_ring, packaged
from edumig_sim.maps.projection import Albers, EqualEarth

SQUARE = np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]])
SPHERE = 4.0 * np.pi  # square Earth radii


@pytest.fixture(scope="module")
def maps():
    return {name: world_map(name) for name in ("world", "us_states", "classroom")}


def cell(lon, lat, size=0.02):
    """A small ring of degrees and its area on the sphere."""
    ring = np.array([[lon, lat], [lon + size, lat], [lon + size, lat + size], [lon, lat + size]])
    sines = np.sin(np.radians([lat, lat + size]))
    return ring, np.radians(size) * (sines[1] - sines[0])


@given(st.floats(-150, 150), st.floats(-80, 80))
def test_equal_earth_keeps_areas_everywhere(lon, lat):
    ring, true = cell(lon, lat)
    assert abs(area(EqualEarth(11.0).project(ring))) == pytest.approx(true, rel=1e-4)


@given(st.floats(-170, -60), st.floats(18, 72))
def test_albers_keeps_areas_everywhere(lon, lat):
    ring, true = cell(lon, lat)
    projected = Albers(-96.0, 37.5, (29.5, 45.5)).project(ring)
    assert abs(area(projected)) == pytest.approx(true, rel=1e-4)


def test_albers_meets_the_worked_example():
    # Snyder 1987, p. 292 (sphere of radius 1): 35 N, 75 W with parallels 29.5 and 45.5 and origin 23 N, 96 W.
    x, y = Albers(-96.0, 23.0, (29.5, 45.5)).project(np.array([[-75.0, 35.0]]))[0]
    assert (x, -y) == pytest.approx((0.2952720, 0.2416774), abs=1e-6)


def test_equal_earth_covers_the_sphere():
    edge = np.concatenate(
        [[[180.0, lat] for lat in np.arange(-90, 90.5)], [[-180.0, lat] for lat in np.arange(90, -90.5, -1)]]
    )
    assert abs(area(EqualEarth().project(edge))) == pytest.approx(SPHERE, rel=1e-3)


def test_a_ring_across_the_antimeridian_is_cut_in_two_and_keeps_its_area():
    ring = np.array([[170.0, 0.0], [-170.0, 0.0], [-170.0, 10.0], [170.0, 10.0]])
    pieces = list(cut(ring, 0.0))
    assert len(pieces) == 2
    assert sum(abs(area(p)) for p in pieces) == pytest.approx(200.0)
    assert all(np.ptp(p[:, 0]) == pytest.approx(10.0) and np.abs(p[:, 0]).max() <= 180.0 for p in pieces)
    assert len(list(cut(ring, 150.0))) == 1  # seen from another side it is whole


def test_centroids_are_by_area():
    assert centroid(SQUARE) == (1.0, 1.0)
    crowded = np.insert(SQUARE, 1, np.column_stack([np.linspace(0.1, 1.9, 50), np.zeros(50)]), axis=0)
    assert centroid(crowded) == pytest.approx((1.0, 1.0))  # more points on one side change nothing
    assert holds(SQUARE, (0.5, 1.5)) and not holds(SQUARE, (2.5, 1.0))


def test_a_path_is_short_relative_text():
    assert path_text([SQUARE]) == "M0 0l2 0 0 2 -2 0z"


@pytest.mark.parametrize("world", ["world", "us_states", "classroom"])
def test_every_region_is_on_its_map_and_inside_the_frame(maps, world):
    drawn = maps[world]
    assert all(0 < p.x < drawn.width and 0 < p.y < drawn.height for p in drawn.places)
    assert len({(p.x, p.y) for p in drawn.places}) == len(drawn.places)
    for place in drawn.places:
        for ring in rings_of(place.path):
            assert (ring >= -0.5).all() and (ring <= [drawn.width + 0.5, drawn.height + 0.5]).all()
    if world != "classroom":
        assert "public domain" in drawn.source


def rings_of(path):
    """Absolute points of the rings of a path."""
    for text in re.findall(r"M([^Mz]+)z", path):
        begin, steps = text.split("l")
        numbers = [np.array(part.split(), float).reshape(-1, 2) for part in (begin, steps)]
        yield np.cumsum(np.concatenate(numbers), axis=0)


def test_no_outline_runs_across_the_world(maps):
    widest = max(np.ptp(ring[:, 0]) for p in maps["world"].places for ring in rings_of(p.path))
    assert widest < 0.45 * maps["world"].width


def test_regions_too_small_for_an_outline_are_dots(maps):
    dots = {p.code for p in maps["world"].places if not p.path}
    assert "HKG" in dots and len(dots) < 5
    small = draw_map(
        ["SGP", "MLT", "FRA", "DEU", "POL", "ESP", "ITA", "CHE", "AUT", "CZE"], ["x"] * 10, ten_points()
    )
    assert [p.path for p in small.places[:2]] == ["", ""]
    assert small.background  # the other countries are still there


def ten_points():
    return np.array(
        [
            [103.8, 1.3],
            [14.5, 35.9],
            [2, 48],
            [13, 52],
            [21, 52],
            [-4, 40],
            [12, 42],
            [7, 47],
            [16, 48],
            [14, 50],
        ]
    )


def test_flows_begin_where_people_would_expect(maps):
    world = {p.code: p for p in maps["world"].places}
    assert (
        world["FRA"].x > world["GBR"].x and abs(world["FRA"].y - world["DEU"].y) < 25
    )  # not between France and Guiana
    assert world["USA"].y > world["CAN"].y + 30  # not pulled up by Alaska
    assert world["MYS"].x < world["IDN"].x  # the peninsula, with the capital
    states = {p.code: p for p in maps["us_states"].places}
    assert states["AK"].y > states["AZ"].y and states["HI"].x > states["AK"].x  # insets


def test_crimea_is_drawn_in_ukraine():
    rings = {code: by_name("countries").rings(code) for code in ("UKR", "RUS")}
    simferopol = (34.1, 45.1)
    assert any(holds(ring, simferopol) for ring in rings["UKR"])
    assert not any(holds(ring, simferopol) for ring in rings["RUS"])


def test_the_invented_land_has_the_borders_of_its_table():
    shapes = by_name("classroom").contents["shapes"]
    arcs = {code: {k if k >= 0 else ~k for ring in rings for k in ring} for code, rings in shapes.items()}
    touching = {frozenset((a, b)) for a in arcs for b in arcs if a < b and arcs[a] & arcs[b]}
    told = [("CAP", "IND"), ("CAP", "BOR"), ("IND", "RUR"), ("BOR", "NOR"), ("BOR", "SOU")]
    assert touching == {frozenset(pair) for pair in told}


def test_a_world_of_ones_own_stands_by_its_coordinates():
    drawn = draw_map(["a", "b", "c"], ["A", "B", "C"], np.array([[20.0, 50.0], [24.0, 49.0], [22.0, 47.0]]))
    a, b, c = drawn.places
    assert a.x < c.x < b.x and a.y < b.y < c.y
    assert not any(p.path for p in drawn.places)


@pytest.mark.parametrize("degrees", [np.full((5, 2), np.nan), np.zeros((5, 2))])
def test_without_coordinates_regions_stand_in_a_ring(degrees):
    drawn = draw_map(list("abcde"), list("ABCDE"), degrees)
    assert drawn.places[0].y == min(p.y for p in drawn.places)
    assert len({(p.x, p.y) for p in drawn.places}) == 5


def test_other_regions_with_the_codes_of_states_are_not_drawn_in_america():
    codes = ["AL", "MA", "CO"]
    drawn = draw_map(codes, codes, np.array([[20.0, 41.0], [21.0, 42.0], [20.5, 43.0]]))
    assert not any(p.path for p in drawn.places)


@given(st.integers(1, 40), st.integers(0, 3))
def test_dots_never_cover_each_other(count, crowd):
    near = np.column_stack([np.arange(count) // (crowd + 1) * 1.0, np.arange(count) % 7 * 0.1])
    drawn = draw_map([f"r{k}" for k in range(count)], ["x"] * count, near)
    points = np.array([(p.x, p.y) for p in drawn.places])
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1)) + 1e9 * np.eye(count)
    assert apart.min() > 8.0


def test_a_curve_leaves_room_for_the_way_back(maps):
    a, b = maps["classroom"].places[:2]
    assert curve(a, b) != curve(b, a)
    there, back = (re.findall(r"Q(\S+) (\S+)", curve(*ends))[0] for ends in ((a, b), (b, a)))
    assert there != back


def test_the_files_are_compact_and_say_their_source():
    for outlines in packaged():
        assert (FOLDER / f"{outlines.name}.json").stat().st_size < 60_000
        assert outlines.contents["source"] and outlines.contents["licence"] and outlines.contents["notes"]
        assert all(len(ring) > 2 for _, ring in every_ring(outlines))
        json.dumps(outlines.contents)
