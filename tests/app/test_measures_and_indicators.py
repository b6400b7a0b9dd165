"""The page's measures are the indicators of the regions in question, whichever borders lie between these regions."""

from __future__ import annotations

import json

import numpy as np
import pytest
import xarray as xr

from edumig_sim.app.measures import idle_measures, shown
from edumig_sim.game.cast import casts
from edumig_sim.game.outcome import taken, where
from edumig_sim.indicators import indicator_values
from edumig_sim.record import AHEAD, VARIABLES
from edumig_sim.world import world_countries

YEARS = 3
SAME = {
    "graduates_home": "skilled_stock",
    "students_abroad": "students_abroad",
    "students_elsewhere": "students_elsewhere",
    "students_home": "students_home",
    "students_in": "inbound_students",
    "students_in_elsewhere": "inbound_elsewhere",
    "output": "output",
}
COUNTRIES = world_countries("classroom")
CODES = list(COUNTRIES)
SIZES = {
    "year": YEARS,
    **dict.fromkeys(("origin", "destination", "region"), len(CODES)),
    "quintile": 5,
    "policy": 2,
    "line": 4,
    "outcome": 3,
    "ahead": AHEAD,
}


@pytest.fixture(scope="module")
def arrays():
    luck = np.random.default_rng(7)
    return {name: luck.uniform(1.0, 9.0, [SIZES[d] for d in v.dims]) for name, v in VARIABLES.items()}


@pytest.fixture(scope="module")
def indicators(arrays):
    columns = {n: (("replicate", *v.dims), arrays[n][None]) for n, v in VARIABLES.items()}
    coords = dict.fromkeys(("origin", "destination", "region"), CODES) | {"year": range(2030, 2030 + YEARS)}
    coords["outcome"] = ["at_study", "at_origin", "elsewhere"]
    data = xr.Dataset(columns, coords=coords, attrs={"countries": json.dumps(COUNTRIES)})
    return indicator_values(data).isel(replicate=0)


@pytest.mark.parametrize(
    "home", [["RUR"], ["NOR"], ["CAP", "IND", "RUR", "BOR"], ["CAP", "NOR"]], ids="+".join
)
def test_page_and_command_line_count_the_same_people(arrays, indicators, home):
    rows = np.array([CODES.index(code) for code in home])
    country = np.unique(list(COUNTRIES.values()), return_inverse=True)[1]
    paths = shown(arrays, rows, np.array([[0, 1]]), country).paths
    for measure, name in SAME.items():
        wanted = indicators[name].sel(region=home).sum("region").transpose("year").values
        np.testing.assert_allclose(paths[measure], wanted, rtol=1e-12, err_msg=measure)
    if len(home) == 1:
        gap = indicators["access_gap"].sel(region=home[0]).values
        np.testing.assert_allclose(paths["access_gap"], gap, rtol=1e-12)


def test_the_home_of_a_game_is_a_whole_country_so_that_its_students_abroad_are_abroad(arrays, indicators):
    for cast in casts().values():
        countries = world_countries(cast.world)
        assert {code for code, land in countries.items() if land == countries[cast.home[0]]} == set(cast.home)
    cast = casts()["classroom"]
    found = taken(arrays, where(cast, CODES)).paths["students_abroad"]
    wanted = indicators["students_abroad"].sel(region=list(cast.home)).sum("region").values
    np.testing.assert_allclose(found, wanted, rtol=1e-12)


@pytest.mark.parametrize(
    ("country", "idle"),
    [
        ([0, 0, 1], []),
        ([0, 1, 2], ["students_elsewhere", "students_in_elsewhere"]),
        ([0, 0, 0], ["students_abroad", "students_in"]),
    ],
)
def test_the_page_offers_no_measure_of_borders_that_are_not_there(country, idle):
    assert idle_measures(np.array(country)) == idle
