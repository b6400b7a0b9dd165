"""A folder with a world of one's own: read as it is, or refused with every problem and its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from edumig_sim.errors import DataError
from edumig_sim.world import load_world, world_folder
from edumig_sim.world.constants import REGION_CONSTANTS, save_constants
from edumig_sim.world.parameters import load_parameters

PARAMETERS = load_parameters()
FITTED = ("constants.csv", "corridors.csv")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A user's folder: the classroom under another name, with a space in its path."""
    return Path(shutil.copytree(world_folder("classroom"), tmp_path / "my world"))


def refusal(folder: Path) -> str:
    with pytest.raises(DataError) as caught:
        load_world(folder, PARAMETERS)
    return str(caught.value)


def change(file: Path, edit: Callable[[str], str]) -> None:
    file.write_text(edit(file.read_text(encoding="utf-8")), encoding="utf-8")


def test_a_copied_folder_is_the_same_world(own):
    assert load_world(own, PARAMETERS).digest == load_world("classroom", PARAMETERS).digest


def test_a_code_may_be_NA(own):  # noqa: N802
    for table in ("regions.csv", "pairs.csv", "flows.csv", *FITTED):
        if (own / table).exists():
            change(own / table, lambda text: text.replace("RUR", "NA"))
    assert "NA" in load_world(own, PARAMETERS).codes


def test_a_changed_file_is_read_again(own):
    before = load_world(own, PARAMETERS)
    change(own / "regions.csv", lambda text: text.replace("27000", "28000"))
    assert load_world(own, PARAMETERS).gdp[0] == pytest.approx(before.gdp[0] * 28 / 27)


def test_constants_come_back_as_they_were_saved(own):
    world = load_world(own, PARAMETERS)
    given = {name: np.arange(6.0) / 10 for name in REGION_CONSTANTS}
    given |= {"belief_stay": np.full((6, 6), 0.25), "affinity": world.affinity}
    save_constants(own, world.codes, given, {"totals": 0.01})
    again = load_world(own, PARAMETERS)
    assert again.delta.tolist() == given["delta"].tolist()
    assert again.belief_stay[0, 1] == 0.25
    assert not list(own.glob("*.part"))


def test_an_unknown_world_names_the_nearest():
    with pytest.raises(DataError, match="Did you mean 'classroom'"):
        load_world("clasroom", PARAMETERS)


@pytest.mark.parametrize(
    ("table", "old", "new", "said"),
    [
        ("regions.csv", "gdp_pc,", "gdp_pcx,", "a column for gdp_pc is missing. Did you mean 'gdp_pcx'?"),
        ("regions.csv", "CAP,Capital", ",Capital", "a region has no code"),
        ("regions.csv", "IND,Steeltown", "CAP,Steeltown", "line 3: CAP is there twice"),
        ("regions.csv", "27000", "much", "line 2: gdp_pc 'much' is not a number"),
        ("regions.csv", "27000", "nan", "line 2: gdp_pc 'nan' is not a number"),
        ("regions.csv", "27000", "", "line 2: gdp_pc is empty"),
        ("regions.csv", "27000", "0", "line 2: gdp_pc must be more than 0"),
        ("regions.csv", "attainment", "schooling", "needs the share of adults with a degree (attainment, %)"),
        ("regions.csv", ",country,", ",land,", "the column 'country' is missing"),
        ("regions.csv", "cohort_18", "cohort", "needs a column 'cohort_18' (persons) or 'under_18_share'"),
        ("regions.csv", ",0.8\n", "\n", "line 2: 16 fields, the header has 17"),
        ("pairs.csv", "CAP,IND,188", "CAP,INX,188", "destination 'INX' is not a code of regions.csv. Did you mean"),
        ("pairs.csv", "CAP,IND,188,1,1,1,0,0,9000\n", "", "lacks 1 corridors: CAP-IND"),
        ("pairs.csv", "CAP,IND,188", "CAP,IND,-188", "line 3: distance_km -188 is negative"),
        ("pairs.csv", "migrant_stock\n", "migrant_stock,migrant_stock\n", "the column 'migrant_stock' is there twice"),
        ("flows.csv", "2020,CAP,IND,260", "2020,CAP,IND,many", "line 3: students 'many' is not a number"),
        ("flows.csv", "2020,CAP,IND,260", "2020.0,CAP,IND,260", "line 3: year '2020.0' is not a year"),
        ("flows.csv", "2020,CAP,IND,260", "2020,CAP,RUR,260", "line 4: 2020 CAP RUR is there twice"),
        ("flows.csv", "2020,CAP,CAP,11200\n", "", "has no line of those who stay in 2020 for CAP"),
        ("flows.csv", "2020,", "2019,", "has no line for the base year 2020; years: 2019"),
        ("world.yaml", "base_year: 2020\n", "", "base_year is missing"),
        ("world.yaml", "base_year: 2020", "base_year: soon", "world.yaml, line 2: base_year: 'soon' is not a year"),
        ("world.yaml", "flow_is: entrants", "flow_is: entrant", "line 4: flow_is: 'entrant' is not one of stock"),
        ("world.yaml", "title:", "titel:", "world.yaml, line 1: titel: no such setting. Did you mean 'title'?"),
        ("world.yaml", "migrants: migrant_stock", "columns: {gini: ginny}", "columns.gini: regions.csv has no column"),
        ("world.yaml", "title:", "title: [", "line 2: not valid YAML"),
    ],
)  # fmt: skip
def test_a_wrong_folder_says_where_and_what(own, table, old, new, said):
    text = (own / table).read_text(encoding="utf-8")
    assert old in text
    (own / table).write_text(text.replace(old, new), encoding="utf-8")
    message = refusal(own)
    assert said in message
    assert str(own / table) in message


def test_all_problems_of_a_folder_are_told_at_once(own):
    change(own / "regions.csv", lambda text: text.replace("27000", "much").replace("14000", "-5"))
    change(own / "flows.csv", lambda text: text.replace("2020,CAP,IND,260", "2020,CAX,IND,x"))
    change(own / "world.yaml", lambda text: text + "colour: red\n")
    message = refusal(own)
    for part in (
        "'much' is not a number",
        "-5 is negative",
        "'CAX' is not a code",
        "'x' is not a number",
        "colour: no such setting",
    ):
        assert part in message


def test_missing_files_are_named(tmp_path):
    assert "lacks regions.csv, pairs.csv, flows.csv, world.yaml" in refusal(tmp_path)


def test_text_that_is_not_utf8_is_refused(own):
    (own / "regions.csv").write_bytes(b"code,name\n\xff\xfe,x\n")
    assert "not UTF-8 text" in refusal(own)


def test_many_problems_of_a_kind_are_counted_not_listed(own):
    change(
        own / "flows.csv",
        lambda text: "".join(f"{line}x\n" if line[0] == "2" else f"{line}\n" for line in text.split()),
    )
    assert "and 26 more of this kind" in refusal(own)
