"""New scenario files and the schema beside them: from options, and from questions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.cli import questions
from edumig_sim.scenario import template
from edumig_sim.scenario.schema import json_schema


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def asked(monkeypatch: pytest.MonkeyPatch, lines: str, *options: str) -> tuple[int, str]:
    """Exit code and output of `edumig new` when somebody types these lines."""
    monkeypatch.setattr(questions, "in_terminal", lambda: True)
    done = CliRunner().invoke(cli.app, ["new", *options], input=lines)
    return done.exit_code, " ".join(done.output.split())


def test_defaults_alone_make_a_scenario_that_loads(place, monkeypatch):
    code, said = asked(monkeypatch, "\n" * 8)
    assert code == 0 and "Wrote my_scenario.yaml" in said
    made = em.load_scenario("my_scenario.yaml")
    assert made.world == "world" and made.title == "My return grant" and made.policies[0].origins == ()
    assert (place / "scenario.schema.json").is_file()


def test_answers_stand_in_the_file(place, monkeypatch):
    answers = "classroom\nscholarship\nWho: goes 'away'?\nCAP, RUR\nNOR\n4,000\n2030\nmine.yaml\n"
    code, _ = asked(monkeypatch, answers)
    made = em.load_scenario("mine.yaml")
    (policy,) = made.policies
    assert code == 0 and made.title == "Who: goes 'away'?" and made.world == "classroom"
    assert (policy.lever, policy.origins, policy.start) == ("scholarship", ("CAP", "RUR"), 2030)
    assert policy.amount == 4000.0  # type: ignore[attr-defined]


WRONG = {
    "world": ("clasroom\n", "Did you mean 'classroom'?"),
    "lever": ("classroom\ngrant\n", "Did you mean 'return_grant'?"),
    "title": ("classroom\n\n \x07\n", "a line of text"),
    "origins": ("classroom\n\n\nKAP\n", "Did you mean 'CAP'?"),
    "origins twice": ("classroom\n\n\nCAP CAP\n", "'CAP' is named twice"),
    "amount": ("classroom\n\n\n\nlots\n", "'lots' is not a number; allowed is 0 to"),
    "negative amount": ("classroom\n\n\n\n-5\n", "-5 is outside"),
    "endless amount": ("classroom\n\n\n\ninf\n", "inf is not a number"),
    "part of a year": ("classroom\n\n\n\n\n2.5\n", "2.5 is not a whole number"),
    "no origin": ("classroom\noutbound_scholarship\n\nall\n", "name at least one region"),
    "start": ("classroom\n\n\n\n\n\n1999\n", "'1999' is not a year from 2021 to 2045"),
    "no year": ("classroom\n\n\n\n\n\nsoon\n", "'soon' is not a year"),
    "file": ("classroom\n\n\n\n\n\n\nthere.yaml\n", "there.yaml: is there already"),
    "folder": ("classroom\n\n\n\n\n\n\nnowhere/x.yaml\n", "nowhere: there is no such folder"),
    "ending": ("classroom\n\n\n\n\n\n\nmine.txt\n", "ends with .yaml"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_answer_is_told_and_asked_again(name, place, monkeypatch):
    (place / "there.yaml").write_text("mine", encoding="utf-8")
    lines, says = WRONG[name]
    code, said = asked(monkeypatch, lines + "classroom\n" * (name == "world") + "\n" * 8)
    assert code == 0 and says in said and em.load_scenario("my_scenario.yaml").world == "classroom"
    assert (place / "there.yaml").read_text(encoding="utf-8") == "mine"


def test_what_an_option_says_is_not_asked(place, monkeypatch):
    code, said = asked(monkeypatch, "\n" * 6, "--world", "classroom", "--lever", "scholarship")
    assert code == 0 and "World (" not in said and "Lever (" not in said and "Title" in said
    assert asked(monkeypatch, "", "--world", "clasroom")[0] != 0


def test_leaving_in_the_middle_writes_nothing(place, monkeypatch):
    code, _ = asked(monkeypatch, "classroom\nscholarship\n")  # the end of the input, as Ctrl-D
    assert code != 0 and not list(place.iterdir())


def test_without_a_terminal_the_file_must_be_named(place, capsys, monkeypatch):
    monkeypatch.setattr(questions, "in_terminal", lambda: False)
    assert cli.execute(["new"]) == cli.USER_MISTAKE
    assert "name the file to write" in capsys.readouterr().err
    monkeypatch.setattr(questions, "in_terminal", lambda: True)
    assert cli.execute(["new", "--json"]) == cli.USER_MISTAKE and not list(place.iterdir())


def test_new_names_the_schema_and_writes_it_only_where_there_is_none(place, capsys):
    assert cli.execute(["new", "one.yaml", "--world", "classroom"]) == 0
    first = (place / "one.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=scenario.schema.json"
    schema = place / "scenario.schema.json"
    assert json.loads(schema.read_text(encoding="utf-8")) == json_schema()
    schema.write_text("{}", encoding="utf-8")
    assert cli.execute(["new", "two.yaml", "--world", "classroom"]) == 0
    assert schema.read_text(encoding="utf-8") == "{}"
    assert sorted(p.name for p in place.iterdir()) == ["one.yaml", "scenario.schema.json", "two.yaml"]


def test_schema_is_written_to_a_file_and_renewed_but_over_nothing_else(place, capsys):
    assert cli.execute(["schema", "--out", "a.json"]) == 0 == cli.execute(["schema", "--out", "a.json"])
    assert json.loads((place / "a.json").read_text(encoding="utf-8")) == json_schema()
    (place / "b.json").write_text('{"mine": 1}', encoding="utf-8")
    capsys.readouterr()
    for out, says in {
        "b.json": "no such schema",
        "nowhere/c.json": "there is no folder nowhere",
        ".": ".",
    }.items():
        assert cli.execute(["schema", "--out", out]) == cli.USER_MISTAKE
        assert says in capsys.readouterr().err
    assert (place / "b.json").read_text(encoding="utf-8") == '{"mine": 1}'
    assert sorted(p.name for p in place.iterdir()) == ["a.json", "b.json"]


@pytest.mark.parametrize("reason", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_full_disk_or_ctrl_c_leaves_no_half_file(reason, place, monkeypatch, capsys):
    def fail() -> str:
        raise reason

    monkeypatch.setattr(template, "schema_text", fail)
    code = cli.execute(["new", "mine.yaml", "--world", "classroom"])
    assert code == (cli.USER_MISTAKE if isinstance(reason, OSError) else cli.INTERRUPTED)
    assert not list(place.iterdir()) and "Traceback" not in capsys.readouterr().err
