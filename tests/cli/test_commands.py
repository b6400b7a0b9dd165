"""The command as users call it, in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from edumig_sim import __version__, cli
from edumig_sim.policies import levers
from edumig_sim.results import load_results
from edumig_sim.scenario.text import read_text
from edumig_sim.storage import ARMS, OURS, open_sealed
from edumig_sim.world import world_names

ROOT = Path(__file__).resolve().parents[2]
SCENARIOS = sorted((ROOT / "scenarios").glob("*.yaml"))
COMMAND = [sys.executable, "-m", "edumig_sim"]
SHORT = """\
base: classroom
title: A short plan
question: Does it work?
horizon: {start: 2021, end: 2024, burn_in: 8}
population: {agents_per_region: 30}
replicates: 2
policies:
  - scholarship: {origins: [CAP], amount: 5000, start: 2022}
"""


@pytest.fixture
def short(tmp_path: Path) -> Path:
    """A scenario that runs in a second or two."""
    path = tmp_path / "short.yaml"
    path.write_text(SHORT, encoding="utf-8")
    return path


def edumig(*arguments: object, where: Path | None = None, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run a command and check its exit code and that it tells no traceback."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)], cwd=where or ROOT, capture_output=True, text=True, timeout=120,
        encoding="utf-8", env={**os.environ, "COLUMNS": "160"},
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    return done


def words(text: str) -> str:
    return " ".join(text.split())


# --- telling ---------------------------------------------------------------------------------------------------------


def test_version_is_the_package_s():
    done = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == __version__ and not done.stderr


def test_help_names_every_command():
    said = edumig("--help").stdout
    for command in ("run", "compare", "check", "new", "worlds", "levers", "schema", "calibrate"):
        assert f"\n  {command} " in said
    assert "Example: edumig compare" in words(edumig("compare", "--help").stdout)


def test_check_says_what_a_scenario_will_do():
    said = words(edumig("check", "scenarios/ukraine_return_grant.yaml").stdout)
    for part in (
        "Return grant",
        "from 2016" if "from 2016" in said else "from",
        "from Ukraine",
        "$ a year",
        "replicates",
    ):
        assert part in said
    as_json = json.loads(edumig("check", "scenarios/ukraine_return_grant.yaml", "--json").stdout)
    assert set(as_json) == {"title", "sentences", "marks", "digest"} and len(as_json["digest"]) == 64
    assert words(" ".join(as_json["sentences"])) in said


def test_levers_lists_settings_with_units_ranges_and_programmes():
    said = edumig("levers").stdout
    for part in ("scholarship: ", "return_grant: ", "resembles: ", "evidence: ", "amount: ", "$/year"):
        assert part in said
    assert set(json.loads(edumig("--json", "levers").stdout)) == set(levers())


def test_the_schema_is_one_and_accepts_every_packaged_scenario():
    schema = json.loads(edumig("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    assert SCENARIOS
    for path in SCENARIOS:
        validator.validate(json.loads(json.dumps(read_text(path).values)))
    for wrong in ({"titel": "x"}, {"base": 5}, {"base": "world", "policies": [{"grant": {}}]}):
        assert not validator.is_valid(wrong)


def test_worlds_lists_them_and_describes_one():
    said = edumig("worlds").stdout
    assert all(f"{name}  " in said for name in world_names())
    described = edumig("worlds", "classroom").stdout
    for part in ("CAP", "NOR", "invented"):
        assert part in described
    assert json.loads(edumig("worlds", "classroom", "--json").stdout)["world"] == "classroom"


def test_verbose_shows_python_aside_from_the_output(short):
    done = edumig("check", short, "-v")
    assert "import edumig_sim as em" in done.stderr and "import" not in done.stdout


# --- running ---------------------------------------------------------------------------------------------------------


def test_run_prints_json_and_nothing_else(tmp_path):
    done = edumig("run", "classroom", "--replicates", 2, "--agents", 30, "--json", where=tmp_path)
    told = json.loads(done.stdout)
    assert set(told) == {"title", "indicators", "marks", "currency", "saved"} and told["saved"] is None
    assert not done.stderr and told["marks"] == []
    assert told["indicators"] and all(row["low"] <= row["mean"] <= row["high"] for row in told["indicators"])
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict, Path]:
    """What a comparison on two processes says, and the folder it writes."""
    place = tmp_path_factory.mktemp("compared")
    (place / "short.yaml").write_text(SHORT, encoding="utf-8")
    out = place / "deep" / "results"
    done = edumig("compare", "short.yaml", "--workers", 2, "--out", out, "--json", where=place)
    return json.loads(done.stdout), out


def test_compare_writes_a_whole_folder(compared):
    told, out = compared
    assert told["replicates"] == 2 and told["verdict"] and told["effects"] and told["saved"] == str(out)
    assert [p.name for p in out.parent.iterdir()] == ["results"]  # nothing unfinished beside it
    assert {p.name for p in out.iterdir()} <= OURS and {p.name for p in out.iterdir()} >= set(ARMS)
    assert open_sealed(out)[0] == out and any(out.rglob("*.csv")) and any(out.rglob("*.svg"))
    base, reform = (load_results(out / arm) for arm in ARMS)
    assert base.replicates == reform.replicates == 2
    assert not base.data["spend"].sum() and reform.data["spend"].sum() > 0


def test_the_numbers_do_not_depend_on_the_workers(compared, short):
    told, _ = compared
    said = words(edumig("compare", short, "--workers", 1).stdout)
    assert told["verdict"] in said and "Does it work?" in said and "A short plan" in said


def test_a_folder_with_something_of_the_users_is_left_alone(compared, short):
    _, out = compared
    notes = out / "notes.txt"
    notes.write_text("mine")
    done = edumig("compare", short, "--workers", 1, "--out", out, code=cli.USER_MISTAKE)
    assert "notes.txt" in done.stderr and notes.read_text() == "mine"
    notes.unlink()
    assert open_sealed(out)


def test_compare_prints_what_the_policy_costs(short):
    said = words(edumig("compare", short, "--workers", 1).stdout)
    for part in ("Payments (gross)", "Administration", "Recovered", "Net cost, public budgets", "Recipients",
                 "Payments per additional graduate", "Deadweight", "* further pairs of runs"):  # fmt: skip
        assert part in said
    assert "Both runs above assume" not in said


@pytest.mark.slow
def test_changed_assumptions_are_told_apart_from_the_policy(short, tmp_path):
    short.write_text(SHORT + "mechanisms: {networks: false}\n", encoding="utf-8")
    out = tmp_path / "results"
    said = words(edumig("compare", short, "--workers", 2, "--out", out, "--no-figures").stdout)
    assert "Both runs above assume mechanisms.networks: off. What this changes by itself" in said
    assert (out / "tables" / "assumption_effects.csv").is_file()
    told = json.loads(edumig("compare", short, "--workers", 1, "--no-assumptions", "--json").stdout)
    assert told["assumptions"] == {"changed": {"mechanisms.networks": False}, "effects": []}


@pytest.mark.slow
def test_several_policies_stand_side_by_side(short, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(SHORT.replace("amount: 5000", "amount: 9000"), encoding="utf-8")
    out = tmp_path / "both"
    done = edumig("compare", short, other, "--workers", 2, "--out", out, "--no-figures", "-v")
    said = words(done.stdout)
    for part in ("2 policies", "A short plan (short)", "A short plan (other)", "Payments (gross)"):
        assert part in said
    assert {p.name for p in out.iterdir()} == {
        "1-a-short-plan-short",
        "2-a-short-plan-other",
        "tables",
        "provenance.json",
    }
    assert "em.compare(scenario)" in done.stderr and "scenario = [em.load_scenario(" in done.stderr
    told = json.loads(edumig("compare", short, other, "--workers", 1, "--json").stdout)
    assert list(told["scenarios"]) == ["A short plan (short)", "A short plan (other)"]
    assert all(one["verdict"] in said for one in told["scenarios"].values())


@pytest.mark.slow
def test_a_comparison_stops_when_it_was_asked_to(short):
    told = json.loads(
        edumig("compare", short, "--until", "retention ci<40pp", "--workers", 2, "--json").stdout
    )
    assert told["replicates"] == told["pilot"] == 10 and told["stopped"]["rule"] == "precision"
    said = edumig("compare", short, "--max-time", "0.1s", "--workers", 1).stdout
    assert "Stopped after 2 pairs: another round would pass the time allowed (0.1s)." in said
    for wrong, reason in (
        ("retentoin ci<1pp", "Did you mean 'retention'"),
        ("retention XYZ ci<1pp", "no region"),
    ):
        assert reason in edumig("compare", short, "--until", wrong, code=cli.USER_MISTAKE).stderr
    assert "1h30m" in edumig("compare", short, "--max-time", "soon", code=cli.USER_MISTAKE).stderr
    assert "half-width of the 95% interval" in words(edumig("compare", "--help").stdout.replace("│", " "))


def test_a_world_without_policies_has_nothing_to_compare():
    assert "nothing to compare" in edumig("compare", "classroom", code=cli.USER_MISTAKE).stderr


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is sent as a signal")
@pytest.mark.parametrize(
    ("workers", "arguments"),
    [
        pytest.param(1, ["run", "classroom", "--replicates", "50"], marks=pytest.mark.slow),
        pytest.param(2, ["run", "classroom", "--replicates", "50"], marks=pytest.mark.slow),
        (2, ["compare", str(ROOT / "scenarios" / "classroom_pull.yaml"), "--until", "retention ci<0.01pp"]),
    ],
)
def test_ctrl_c_ends_with_130_and_writes_nothing(workers, arguments, tmp_path):
    out = tmp_path / "results"
    arguments = [*arguments, "--agents", "3000"]
    with subprocess.Popen(
        [*COMMAND, *arguments, "--workers", str(workers), "--out", str(out)],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        time.sleep(4.0)  # well inside the run
        assert running.poll() is None
        os.kill(running.pid, signal.SIGINT)
        told, error = running.communicate(timeout=30)
    assert running.returncode == cli.INTERRUPTED
    assert "stopped; nothing was written" in error and "Traceback" not in error and not told
    assert not list(tmp_path.iterdir())
