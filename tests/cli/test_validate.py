"""``edumig validate`` as a user types it."""

import json

import pandas as pd
import pytest

from edumig_sim.cli import execute


def test_the_scores_are_printed_whole_at_eighty_columns(capsys, tmp_path):
    line = ["validate", "us_states", "--train", "2002-2006", "--test", "2010", "--out", str(tmp_path / "out")]
    assert execute([*line, "-v"]) == 0
    told = capsys.readouterr()
    rows = told.out.split("us_states:")[0].splitlines()
    assert "…" not in told.out and max(map(len, rows)) <= 80
    names = [row.split("  ")[0].split(" 0.")[0].strip() for row in rows]
    for name in (
        "ours",
        "ours, earlier",
        "ours, yearly",
        "PPML two-way",
        "PPML two-way, earlier",
        "radiation",
    ):
        assert names.count(name) == 4  # movers and all, given totals and not
    for history in ("without", "with"):
        assert sum(f", {history} corridor history" in row for row in rows) == 4
    assert "ours cannot be told apart from PPML two-way effects" in told.out
    assert "validate('us_states', '2002-2006', 2010" in told.err + told.out
    assert "Warning" not in told.err
    assert len(pd.read_csv(tmp_path / "out" / "scores.csv")) == 4 * (5 + 7)


def test_json_is_one_object_of_the_agreed_form(capsys):
    assert execute(["validate", "us_states", "--train", "2004,2006", "--test", "2008", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["world"], found["train"], found["test"]) == ("us_states", [2004, 2006], 2008)
    agreed = {
        "model", "kind", "corridor_history", "knows", "given_origin_totals", "subset", "cpc", "cpc_low", "cpc_high",
        "r2_ln", "srmse", "n_corridors",
    }  # fmt: skip
    assert all(agreed <= set(score) for score in found["scores"])
    assert {(s["corridor_history"], s["knows"]) for s in found["scores"]} == {
        ("without", "no corridor history"), ("with", "earlier students"), ("with", "yearly flows"),
    }  # fmt: skip
    assert {score["kind"] for score in found["scores"]} == {"structural", "assimilated", "baseline"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["world", "--train", "2010-2014", "--test", "2014"], "among the training years"),
        (["world", "--train", "yesterday", "--test", "2014"], "no year and no range"),
        (["world", "--train", "2010", "--test", "2030"], "no flows of 2030"),
        (["wrold", "--train", "2010", "--test", "2012"], "Did you mean 'world'"),
        (["world", "--train", "2010", "--test", "2012", "--flows", "missing.csv"], "no such file"),
    ],
)
def test_a_mistake_ends_with_one_message(arguments, told, capsys):
    assert execute(["validate", *arguments]) == 2
    error = capsys.readouterr().err
    assert told in error.replace("\n", " ") and "Traceback" not in error
