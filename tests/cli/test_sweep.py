"""``edumig sweep`` and study files as a user types them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time

import pytest
import yaml
from studying import SMALL, contents, write_study

from edumig_sim.cli import execute
from edumig_sim.studies import load_study_results

COMMAND = [sys.executable, "-m", "edumig_sim"]


@pytest.fixture(scope="module")
def swept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("swept")
    path = write_study(folder)
    assert execute(["sweep", str(path), "--out", str(folder / "out"), "--workers", "1"]) == 0
    return folder


def test_the_range_of_every_outcome_is_printed(swept, capsys):
    assert execute(["sweep", str(swept / "out")]) == 0  # nothing is left to do
    told = capsys.readouterr().out
    assert "A small study" in told and "retention" in told and "%" in told and "6 points" in told
    assert max(map(len, told.splitlines()[:-1])) <= 80


def test_json_is_one_object(swept, capsys):
    assert execute(["sweep", str(swept / "out"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["points"] == 6 and told["complete"] and told["failures"] == []
    found = load_study_results(swept / "out")
    assert told["outcomes"]["retention"]["largest"] == found.table("retention")["mean"].max()


def test_status_says_how_far_it_is(swept, capsys):
    assert execute(["sweep", str(swept / "out"), "--status", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (
        told["complete"] and told["chunks_done"] == told["chunks"] and told["runs_done"] == 24
    )  # with the baselines
    assert not told["running"]


def test_a_dry_run_measures_and_writes_nothing(swept, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert execute(["sweep", str(swept / "study.yaml"), "--dry-run", "--workers", "2", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["points"] == 6 and told["runs"] == 24 and told["seconds"] > 0 and told["megabytes"] > 0
    assert not list(tmp_path.iterdir())


def test_check_says_what_a_study_will_do(swept, capsys):
    assert execute(["check", str(swept / "study.yaml")]) == 0
    assert "Latin hypercube of 6" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"factors": {"parameters.theta_netwrok": None}}, "Did you mean 'theta_network'"),
        ({"outcomes": {"indicators": ["retentoin"]}}, "retention"),
        ({"replicates": 0}, "replicates"),
    ],
)
def test_a_mistake_gets_one_message(changes, words, tmp_path, capsys):
    path = write_study(tmp_path, changes)
    assert execute(["sweep", str(path), "--out", str(tmp_path / "out")]) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert words in said and str(path) in said
    assert not (tmp_path / "out").exists()


def test_a_folder_that_holds_another_study_is_left_alone(swept, tmp_path, capsys):
    other = write_study(tmp_path, {"seed": 7})
    before = contents(swept / "out")
    assert execute(["sweep", str(other), "--out", str(swept / "out")]) == 2
    assert "holds another study: seed changed" in " ".join(capsys.readouterr().err.split())
    assert contents(swept / "out") == before


def test_a_new_study_loads_and_is_not_written_over(tmp_path, capsys):
    file = tmp_path / "mine.yaml"
    assert execute(["new", "--study", str(file)]) == 0
    assert execute(["check", str(file)]) == 0
    text = file.read_text()
    assert execute(["new", "--study", str(file)]) == 2
    assert "is there already" in capsys.readouterr().err and file.read_text() == text


def test_a_new_study_of_a_scenario_keeps_the_effects_of_its_policies(tmp_path):
    scenario = tmp_path / "plan.yaml"
    scenario.write_text(yaml.safe_dump(SMALL["scenario"]))
    file = tmp_path / "mine.yaml"
    assert execute(["new", "--study", str(file), "--world", str(scenario)]) == 0
    study = yaml.safe_load(file.read_text())
    assert study["scenario"] == "plan.yaml" or study["scenario"] == str(scenario)
    assert study["outcomes"]["effects"] is True


def test_the_schema_of_studies_accepts_a_study(swept, tmp_path):
    import jsonschema

    out = tmp_path / "study.schema.json"
    assert execute(["schema", "--study", "--out", str(out)]) == 0
    jsonschema.validate(yaml.safe_load((swept / "study.yaml").read_text()), json.loads(out.read_text()))


@pytest.mark.slow
def test_ctrl_c_says_where_whole_chunks_are_and_the_same_command_goes_on(tmp_path):
    path = write_study(tmp_path, {"design": {"kind": "latin_hypercube", "samples": 60}})
    line = [*COMMAND, "sweep", str(path), "--out", str(tmp_path / "out"), "--workers", "1"]
    running = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not list((tmp_path / "out").glob("chunks/*.json")):
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130 and str(tmp_path / "out") in "".join(said.split("\n"))
    assert len(contents(tmp_path / "out")) > 0 and not load_study_results(tmp_path / "out").complete
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    assert "60 points" in done.stdout
    assert load_study_results(tmp_path / "out").complete
