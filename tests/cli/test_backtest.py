"""``edumig backtest`` as a user types it."""

import json

import pandas as pd
import pytest

from edumig_sim.cli import execute

LINE = ["backtest", "sweden_2011", "--agents", "10", "--replicates", "2", "--workers", "1"]


def test_an_event_is_told_and_drawn(capsys, tmp_path):
    assert execute([*LINE, "--out", str(tmp_path / "out")]) == 0
    told = capsys.readouterr().out
    assert "Sweden charges" in told and "predicted" in told and "…" not in told
    tables = [
        line for line in told.splitlines() if not line.endswith(".")
    ]  # sentences wrap on terminals only
    assert max(map(len, tables)) <= 80
    assert {"observed", "predicted", "placebo_p"} <= set(
        pd.read_csv(tmp_path / "out" / "backtest.csv").columns
    )
    assert (tmp_path / "out" / "paths.png").stat().st_size > 10_000


@pytest.mark.slow
def test_json_is_one_object(capsys):
    assert execute([*LINE, "--json"]) == 0
    (event,) = json.loads(capsys.readouterr().out)["events"]
    assert event["name"] == "sweden_2011" and event["verdict"] and len(event["years"]) >= 5


def test_a_mistyped_name_gets_the_nearest(capsys):
    assert execute(["backtest", "sweden_2012"]) == 2
    assert "Did you mean 'sweden_2011'" in " ".join(capsys.readouterr().err.split())
