"""``edumig validate WORLD --facts`` as a user types it."""

import json

import pandas as pd
import pytest

from edumig_sim.cli import execute
from edumig_sim.experiments.facts import FACTS

LINE = ["validate", "classroom", "--facts", "--agents", "20", "--replicates", "2"]


@pytest.mark.slow
def test_facts_are_printed_whole_and_saved(capsys, tmp_path):
    assert execute([*LINE, "--out", str(tmp_path / "out")]) == 0
    told = capsys.readouterr().out
    assert max(map(len, told.splitlines()[:-1])) <= 150 and "…" not in told  # whole: no terminal cuts it
    assert "not applicable to classroom" in " ".join(told.split())
    assert len(pd.read_csv(tmp_path / "out" / "facts.csv")) == len(FACTS)


@pytest.mark.slow
def test_json_is_one_object(capsys):
    assert execute([*LINE, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["world"], found["replicates"]) == ("classroom", 2)
    assert {row["verdict"] for row in found["findings"]} <= {
        "pass",
        "fail",
        "cannot be said",
        "not applicable",
    }


def test_without_years_and_facts_it_says_what_to_give(capsys):
    assert execute(["validate", "classroom"]) == 2
    assert "--train 2010-2014 --test 2016, or --facts" in " ".join(capsys.readouterr().err.split())
