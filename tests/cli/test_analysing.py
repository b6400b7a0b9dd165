"""``edumig sensitivity``, ``edumig discover`` and ``edumig search`` as a user types them."""

import json

import pandas as pd
import pytest
from searching import CLASSROOM, SEARCH
from studying import line_study, write_study

import edumig_sim as em
from edumig_sim.cli import execute


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli_analysing") / "lines"
    em.sweep(line_study(120, replicates=2), folder, workers=1, progress=False)
    return str(folder)


def test_a_sensitivity_is_told_and_saved_twice(lines, capsys, tmp_path):
    out = tmp_path / "out"
    for _ in range(2):  # into the same folder
        assert execute(["sensitivity", lines, "--out", str(out), "-v"]) == 0
    told = capsys.readouterr()
    assert "depends most on x1" in told.out and "Warning: " in told.out and str(out) in told.out
    assert "em.sensitivity(" in told.err
    assert {"ranking_y.csv", "sensitivity.csv", "variance.csv", "figures"} <= {p.name for p in out.iterdir()}
    assert (out / "figures" / "tornado_y.png").stat().st_size > 10_000
    assert list(pd.read_csv(out / "ranking_y.csv")["factor"]) == ["x1", "x2"]


def test_sensitivity_as_json_is_one_object(lines, capsys):
    assert execute(["sensitivity", lines, "--outcome", "y", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {i["factor"] for i in found["indices"]} == {"x1", "x2"} and found["variance"] and found["warnings"]


def test_rules_are_told_and_drawn(lines, capsys, tmp_path):
    out = tmp_path / "out"
    assert execute(["discover", lines, "--outcome", "y > 1.5", "--out", str(out)]) == 0
    told = capsys.readouterr().out
    assert "Rule 1: when" in told and "Surrogate of y" in told
    assert {"rules.csv", "surrogate.csv", "figures"} <= {p.name for p in out.iterdir()}
    assert execute(["discover", lines, "--outcome", "y > 1.5", "--json", "--no-curves"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["rules"] and found["surrogate"] is None and found["unseen_density"] > 0.5


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["sensitivity", "{lines}", "--outcome", "Y"], "Did you mean 'y'"),
        (["sensitivity", "nowhere"], "nowhere"),
        (["discover", "{lines}", "--outcome", "y is large"], "is not of the form"),
        (["search", "{lines}/nothing.yaml"], "cannot be read"),
    ],
)
def test_a_mistake_is_one_message_and_code_2(lines, capsys, words, told):
    assert execute([w.replace("{lines}", lines) for w in words]) == 2
    err = " ".join(capsys.readouterr().err.split())
    assert told in err and "Traceback" not in err


def test_a_search_ends_with_what_each_point_trades(capsys, tmp_path):
    search = {**SEARCH, "trials": 4, "generation": 2, "first_replicates": 1}
    path = write_study(tmp_path, {**CLASSROOM, "replicates": 2, "search": search})
    out = tmp_path / "out"
    assert execute(["search", str(path), "--out", str(out), "--workers", "1", "-v"]) == 0
    told = capsys.readouterr()
    assert "4 candidates tried" in told.out and "Point 1 (policies.return_grant.amount" in told.out
    assert "em.search(" in told.err and (out / "figures" / "pareto.png").is_file()
    assert execute(["search", str(path), "--out", str(out), "--json", "--no-figures"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["candidates"] == 4 and len(found["pareto"]) >= 1
    scenario = sorted((out / "scenarios").glob("*.yaml"))[0]
    assert em.load_scenario(scenario).policies


def test_a_study_without_a_search_says_what_is_missing(capsys, tmp_path):
    path = write_study(tmp_path)
    assert execute(["search", str(path), "--out", str(tmp_path / "out")]) == 2
    assert "no section 'search'" in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "out").exists()
