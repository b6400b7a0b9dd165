"""New study files: from options and from questions, for sweeps and for searches."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.cli import questions
from edumig_sim.studies.template import LEVELS, OFFERED, SAMPLED

RETURN = str(Path(__file__).resolve().parents[2] / "scenarios" / "classroom_return.yaml")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def asked(monkeypatch: pytest.MonkeyPatch, lines: str, *options: str) -> tuple[int, str]:
    """Exit code and output of `edumig new --study` when somebody types these lines."""
    monkeypatch.setattr(questions, "in_terminal", lambda: True)
    done = CliRunner().invoke(cli.app, ["new", "--study", *options], input=lines)
    return done.exit_code, " ".join(done.output.split())


def test_defaults_alone_make_a_study_that_loads(place, monkeypatch):
    code, said = asked(monkeypatch, "\n" * 7)
    made = em.load_study("my_study.yaml")
    assert code == 0 and "edumig sweep my_study.yaml --dry-run" in said
    assert made.scenario.world == "classroom" and made.search is None
    assert (made.design.kind, made.design.samples) == ("latin_hypercube", SAMPLED["latin_hypercube"])


@pytest.mark.parametrize("design", OFFERED)
def test_every_design_that_is_offered_makes_a_study_that_loads(design, place, monkeypatch):
    scenario = "us_states" if design == "posterior" else RETURN  # calibrated, and not
    code, said = asked(monkeypatch, f"{scenario}\n\n{design}\n4\n2\n\n\n")
    made = em.load_study("my_study.yaml")
    assert code == 0, said
    size = made.design.levels if design in LEVELS else made.design.samples
    assert (made.design.kind, size, made.replication.count) == (design, 4, 2)


def test_draws_are_offered_only_where_a_world_is_calibrated(place, monkeypatch):
    _, said = asked(monkeypatch, f"{RETURN}\n\nposterior\n" + "\n" * 6)
    assert "no design 'posterior'" in said
    assert em.load_study("my_study.yaml").design.kind == "latin_hypercube"


def test_the_levers_of_a_scenario_are_factors_over_their_published_ranges(place):
    assert cli.execute(["new", "--study", "mine.yaml", "--world", RETURN]) == 0
    levers = {f.path: (f.low, f.high) for f in em.load_study("mine.yaml").factors if f.role == "lever"}
    assert levers == {"policies.return_grant.amount": (0, 30000), "policies.return_grant.years": (1, 10)}


def test_search_stands_among_the_designs_and_makes_goals(place, monkeypatch, capsys):
    code, said = asked(monkeypatch, f"{RETURN}\n\nsearch\n\nskilled_stock, brain_drain_rate\n\n")
    made = em.load_study("my_study.yaml").search
    assert code == 0 and "edumig search my_study.yaml" in said
    assert [(g.measure.outcome, g.direction) for g in made.goals] == [
        ("skilled_stock", "up"), ("brain_drain_rate", "down"), ("policy_spend", "down"),
    ]  # fmt: skip
    assert cli.execute(["new", "--study", "same.yaml", "--search", "--world", RETURN]) == 0
    assert cli.execute(["check", "same.yaml"]) == 0, capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (("new", "mine.yaml", "--search"), "--search goes with --study"),
        (("new", "--study", "mine.yaml", "--search"), "name a scenario file that has one (--world FILE)"),
        (("new", "--study", "mine.yaml", "--lever", "scholarship"), "--lever goes with a scenario"),
        (("new", "--study", "mine.yaml", "--world", "clasroom"), "'classroom'"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_written(line, says, place, capsys):
    assert cli.execute(list(line)) == cli.USER_MISTAKE
    assert says in " ".join(capsys.readouterr().err.split())
    assert not list(place.iterdir())
