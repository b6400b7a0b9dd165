"""With -v every command shows the Python that does the same, and that Python runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from edumig_sim import cli
from edumig_sim.policies import levers

SHORT = """\
base: classroom
title: A short plan
question: Does it work?
horizon: {start: 2021, end: 2023, burn_in: 8}
population: {agents_per_region: 30}
replicates: 2
policies:
  - seat_change: {destinations: [NOR], share: -0.5, start: 2022}
"""
STUDY = """\
scenario: short.yaml
factors:
  parameters.theta_network: {low: 0.1, high: 0.5}
design: {kind: latin_hypercube, samples: 3}
replicates: 1
outcomes: {indicators: [retention]}
"""
SEARCH = """\
scenario: short.yaml
factors:
  policies.seat_change.share: {low: -0.8, high: 0.0}
search:
  goals: [{indicator: students_home, direction: up}, {indicator: students_abroad, direction: down}]
  trials: 2
  generation: 2
replicates: 1
"""
COMMANDS = {
    "run": ("run", "short.yaml", "--replicates", "1", "--out", "a", "--no-figures"),
    "compare": ("compare", "short.yaml", "--agents", "20", "--replicates", "2"),
    "compare until": ("compare", "short.yaml", "--until", "output ci<50%", "--max-time", "1m"),
    "compare two": ("compare", "short.yaml", "other.yaml"),
    "explain": ("explain", "short.yaml"),
    "explain a region": ("explain", "short.yaml", "--region", "NOR", "--replicates", "2"),
    "check": ("check", "short.yaml"),
    "new": ("new", "begun.yaml", "--world", "classroom", "--lever", "fee_change"),
    "levers": ("levers",),
    "worlds": ("worlds",),
    "a world": ("worlds", "classroom", "--flags"),
    "begin a world": ("worlds", "new", "mine"),
    "schema": ("schema",),
    "schema to a file": ("schema", "--out", "schema.json"),
    "cite": ("cite", "short.yaml"),
    "cite nothing": ("cite", "--bibtex"),
    "reproduce": ("reproduce", "saved"),
    "calibrate": ("calibrate", "classroom", "--agents", "50", "--rounds", "1", "--into", "fitted"),
    "validate": ("validate", "us_states", "--train", "2004,2006", "--test", "2008"),
    "calibrate parameters": (
        *("calibrate", "classroom", "--years", "2020", "--agents", "50", "--rounds", "1", "--into", "fitted"),
    ),
    "facts": ("validate", "classroom", "--facts", "--agents", "20", "--replicates", "2"),
    "backtest": ("backtest", "sweden_2011", "--agents", "10", "--replicates", "2"),
    "bench": ("bench", "--tiny"),
    "sweep": ("sweep", "study.yaml", "--workers", "1"),
    "sweep dry": ("sweep", "study.yaml", "--dry-run"),
    "sensitivity": ("sensitivity", "study_results", "--outcome", "retention"),
    "discover": ("discover", "study_results", "--outcome", "retention > 50%", "--no-curves"),
    "search": ("search", "search.yaml", "--workers", "1"),
    "new study": ("new", "--study", "begun.yaml"),
    "check study": ("check", "study.yaml"),
    "schema of studies": ("schema", "--study"),
    "report": ("report", "compared"),
    "stress": ("stress", "short.yaml", "--no-search", "--replicates", "2", "--max-time", "20s"),
    "lesson": ("lesson", "who_pays", "--agents", "10", "--replicates", "2", "--workers", "1"),
    "begin a lesson": ("lesson", "begun.yaml", "--new"),
}


def test_every_command_is_in_this_table():
    names = {str(c.name or c.callback.__name__) for c in cli.app.registered_commands}  # type: ignore[union-attr]
    serving = {"app"}  # goes on until Ctrl-C: tests/app/test_served.py
    assert names == {command[0] for command in COMMANDS.values()} | serving


@pytest.mark.parametrize("lever", levers())
@pytest.mark.parametrize("world", ["world", "us_states", "classroom"])
def test_new_begins_a_scenario_of_every_lever(lever, world, tmp_path: Path, capsys):
    file = tmp_path / "begun.yaml"
    assert cli.execute(["new", str(file), "--world", world, "--lever", lever]) == 0
    assert cli.execute(["check", str(file)]) == 0, capsys.readouterr().err


LONG = (
    "compare",
    "compare until",
    "compare two",
    "explain a region",
    "reproduce",
    "calibrate",
    "calibrate parameters",
    "validate",
    "facts",
    "backtest",
    "bench",
    "sweep",
    "sweep dry",
    "sensitivity",
    "discover",
    "search",
    "report",
    "stress",
    "lesson",
)  # each runs a command twice


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=pytest.mark.slow) if n in LONG else n for n in COMMANDS]
)
def test_the_python_that_a_command_shows_runs(name, tmp_path: Path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for file in ("short.yaml", "other.yaml"):
        Path(file).write_text(SHORT.replace("A short plan", file), encoding="utf-8")
    Path("study.yaml").write_text(STUDY, encoding="utf-8")
    Path("search.yaml").write_text(SEARCH, encoding="utf-8")
    if name in ("sensitivity", "discover"):
        assert cli.execute(["sweep", "study.yaml", "--workers", "1"]) == 0
        capsys.readouterr()
    if name == "reproduce":
        assert cli.execute(["run", "short.yaml", "--out", "saved", "--no-figures"]) == 0
        capsys.readouterr()
    if name == "report":
        assert cli.execute(["compare", "short.yaml", "--out", "compared", "--no-figures"]) == 0
        capsys.readouterr()
    assert cli.execute([*COMMANDS[name], "-v"]) == 0
    told = capsys.readouterr().err
    assert "In Python:" in told
    script = [line[2:] for line in told.split("In Python:")[1].splitlines() if line.startswith("  ")]
    assert script[0] == "import edumig_sim as em" and len(script) > 1
    code = 'if __name__ == "__main__":\n' + "".join(f"    {line}\n" for line in script)
    Path("same.py").write_text(
        code.replace("begun.yaml", "begun_again.yaml").replace("'mine'", "'mine_too'"), encoding="utf-8"
    )
    here = str(Path(cli.__file__).parents[2])
    paths = os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH", "")]))
    around = {**os.environ, "PYTHONPATH": paths}
    done = subprocess.run(
        [sys.executable, "same.py"], capture_output=True, text=True, timeout=120, env=around
    )
    assert done.returncode == 0, done.stderr
