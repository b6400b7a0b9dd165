"""Cells that a spreadsheet would run are harmless in every CSV that is written, and come back as they were."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from edumig_sim import cli
from edumig_sim.results import csv_text, write_csv
from edumig_sim.scenario import load_scenario
from edumig_sim.spreadsheet import NUMBER, harmless, restored
from edumig_sim.world import load_world, region_names, world_folder
from edumig_sim.world.constants import PAIR_CONSTANTS, REGION_CONSTANTS, save_constants
from edumig_sim.world.parameters import load_parameters

DANGEROUS = ("=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\uff1d1")
STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
NUMBERS = ("-3.5", "+2", "-1e-07", "-inf", "0")


@given(st.text(st.characters(codec="utf-8")) | st.from_regex(r"'*[=+\-@\t\r].*"))
def test_every_text_comes_back_and_none_begins_a_formula(text):
    written = harmless(text)
    assert restored(written) == text
    if written.startswith(STARTS):  # then it is a number
        assert written == text and isinstance(float(text), float)


@pytest.mark.parametrize("number", [*NUMBERS, -3.5, -7, np.float64(-1.5), None])
def test_numbers_stay_numbers(number):
    assert harmless(number) is number


def test_tables_are_written_harmless(tmp_path):
    table = pd.DataFrame({"=name": [*DANGEROUS], "x": np.linspace(-3, 3, len(DANGEROUS))})
    write_csv(table, tmp_path / "a.csv")
    (tmp_path / "b.csv").write_text(csv_text(table), encoding="utf-8", newline="")
    for file in ("a.csv", "b.csv"):
        with (tmp_path / file).open(encoding="utf-8", newline="") as lines:
            header, *rows = csv.reader(lines)
        assert [restored(h) for h in header] == ["=name", "x"] and header[0] == "'=name"
        assert [restored(r[0]) for r in rows] == list(DANGEROUS)
        assert not any(cell.startswith(STARTS) for r in rows for cell in r[:1])
        assert [float(r[1]) for r in rows] == pytest.approx(table["x"].tolist())


@pytest.fixture
def dangerous(tmp_path: Path) -> Path:
    """The classroom with a region whose code and name a spreadsheet would run."""
    folder = Path(shutil.copytree(world_folder("classroom"), tmp_path / "mine"))
    for name in ("regions.csv", "pairs.csv", "flows.csv", "constants.csv", "corridors.csv"):
        text = (
            (folder / name)
            .read_text(encoding="utf-8")
            .replace("RUR", "=RUR")
            .replace("Green Valley", "@Valley")
        )
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_constants_of_such_a_region_come_back(dangerous):
    world = load_world(dangerous, load_parameters())
    assert "=RUR" in world.codes
    given_constants = {name: np.arange(6.0) / 10 for name in REGION_CONSTANTS}
    given_constants |= {name: np.full((6, 6), 0.25) for name in PAIR_CONSTANTS}
    save_constants(dangerous, world.codes, given_constants, {"totals": 0.01})
    assert "\n=RUR" not in (dangerous / "constants.csv").read_text(encoding="utf-8")
    again = load_world(dangerous, load_parameters())
    assert again.delta.tolist() == given_constants["delta"].tolist() and again.codes == world.codes


def test_a_saved_run_holds_no_cell_that_runs(dangerous, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    plan = "base: mine\nhorizon: {start: 2021, end: 2021, burn_in: 8}\npopulation: {agents_per_region: 20}\n"
    (tmp_path / "plan.yaml").write_text(
        plan + "policies:\n  - scholarship: {origins: ['=RUR'], amount: 100, label: '=cmd'}\n",
        encoding="utf-8",
    )
    ask = ["compare", "plan.yaml", "--replicates", "2", "--workers", "1", "--out", "out", "--force"]
    assert cli.execute(ask[:-1]) == 0, capsys.readouterr().err
    seen = 0
    for file in (tmp_path / "out").rglob("*.csv"):
        with file.open(encoding="utf-8", newline="") as lines:
            for cell in (cell for row in csv.reader(lines) for cell in row):
                seen += restored(cell) in ("=RUR", "@Valley", "=cmd")
                assert not cell.startswith(STARTS) or NUMBER.fullmatch(cell), (file, cell)
    assert seen > 0 and region_names(dangerous)["=RUR"] == "@Valley"
    assert load_scenario(dangerous).world.endswith("mine")
