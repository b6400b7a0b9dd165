"""What a user can get wrong: each mistake gives one message with its place and its cure, and exit code 2."""

from __future__ import annotations

import os
import textwrap
from pathlib import Path
from typing import NamedTuple

import pytest

from edumig_sim import cli


class Wrong(NamedTuple):
    """A scenario file and what the message must say."""

    text: str
    says: tuple[str, ...]


def policy(settings: str, lever: str = "scholarship") -> str:
    return f"base: classroom\npolicies:\n  - {lever}: {{{settings}}}\n"


LINE = "scenario.yaml, line"
FILES = {
    # --- keys ---
    "unknown key": Wrong("base: classroom\ntitel: x\n", (f"{LINE} 2: titel", "Did you mean 'title'?")),
    "key given twice": Wrong("base: classroom\nseed: 1\nseed: 2\n", (f"{LINE} 3: seed", "first in line 2")),
    "inner key twice": Wrong(policy("amount: 5, amount: 6"), ("scholarship.amount", "given twice")),
    "key of a number": Wrong("base: classroom\n5: x\n", (f"{LINE} 2: 5", "no such key")),
    "key of a list": Wrong("base: classroom\n? [a, b]\n: 5\n", (f"{LINE} 2", "plain word")),
    "merge key": Wrong("base: classroom\n<<: {seed: 2}\n", (f"{LINE} 2: <<", "no such key")),
    "value where keys go": Wrong("base: classroom\nhorizon: 2021-2045\n", ("horizon", "burn_in, end, start")),
    # --- base ---
    "no base": Wrong("title: x\n", ("base", "base: world")),
    "base of a number": Wrong("base: 5\n", ("base", "base: world")),
    "unknown base": Wrong("base: clasroom\n", (f"{LINE} 1: base", "Did you mean 'classroom'?")),
    "own base": Wrong("base: scenario.yaml\n", ("circle", "scenario.yaml -> scenario.yaml")),
    "base in a circle": Wrong("base: other.yaml\n", ("circle", "scenario.yaml -> other.yaml -> scenario.yaml")),
    "base is no world": Wrong("base: folder\n", ("folder", "regions.csv")),
    "base with a zero": Wrong('base: "a\\0b"\n', ("base", "base: world")),
    "base is wrong too": Wrong("base: broken.yaml\nsede: 1\n", ("broken.yaml, line 2: titel", "sede", "'seed'")),
    # --- levers ---
    "unknown lever": Wrong(policy("amount: 5", "scolarship"), ("no such lever", "Did you mean 'scholarship'?")),
    "unknown setting": Wrong(policy("amont: 5"), (f"{LINE} 3: policies[0].scholarship.amont", "'amount'")),
    "no amount": Wrong(policy("origins: [CAP]"), ("scholarship.amount", "is missing")),
    "lever alone": Wrong("base: classroom\npolicies: [scholarship]\n", ("amount", "is missing")),
    "policies by name": Wrong("base: classroom\npolicies:\n  scholarship: {}\n", ("policies", "'- '")),
    "two levers in one": Wrong(
        "base: classroom\npolicies:\n  - {scholarship: {amount: 1}, return_grant: {amount: 1}}\n",
        ("policies[0]", "one lever"),
    ),
    "an empty policy": Wrong("base: classroom\npolicies:\n  -\n", ("policies[0]", "one lever")),
    "lever of a number": Wrong("base: classroom\npolicies:\n  - scholarship: 4000\n", ("keys with values",)),
    "too many policies": Wrong(
        "base: classroom\npolicies:\n" + "  - scholarship: {amount: 1}\n" * 33,
        (f"{LINE} 2: policies", "33 policies", "at most 32"),
    ),
    # --- numbers ---
    "text for a number": Wrong(policy("amount: lots"), ("'lots' is not a number", "0 to 200,000 $/year")),
    "quoted number": Wrong(policy("amount: '4000'"), ("'4000' is not a number",)),
    "comma in a number": Wrong(policy("amount: 4,000"), ("without commas",)),
    "no value": Wrong(policy("amount: "), ("scholarship.amount", "has no value")),
    "switch for a number": Wrong(policy("amount: yes"), ("True is not a number",)),
    "negative amount": Wrong(policy("amount: -3"), ("-3 is outside", "0 to 200,000 $/year")),
    "amount of NaN": Wrong(policy("amount: .nan"), ("nan is not a number",)),
    "endless amount": Wrong(policy("amount: .inf"), ("inf is not a number",)),
    "too large a budget": Wrong(policy("amount: 1, budget: 1e13"), ("scholarship.budget", "outside")),
    "half a year": Wrong(policy("amount: 1, years: 2.5", "return_grant"), ("2.5 is not a whole number",)),
    "no years": Wrong(policy("amount: 1, years: 0", "return_grant"), ("1 to 20 years",)),
    "octal seed": Wrong("base: classroom\nseed: 017\n", ("'017' is not a number",)),
    "clock for a number": Wrong("base: classroom\nreplicates: 1:30\n", ("'1:30' is not a number",)),
    "huge seed": Wrong(f"base: classroom\nseed: {'9' * 5000}\n", ("seed", "is not a number")),
    "negative seed": Wrong("base: classroom\nseed: -1\n", ("seed", "-1 is outside")),
    "no replicates": Wrong("base: classroom\nreplicates: 0\n", ("replicates", "1 to 100,000 runs")),
    # --- dated paths ---
    "empty dated path": Wrong(policy("amount: {}"), ("at least one year",)),
    "a word for a year": Wrong(policy("amount: {soon: 5}"), ("amount.soon", "a year from 1900 to 2200")),
    "bad value in a year": Wrong(policy("amount: {2026: 5, 2030: -5}"), ("amount.2030", "-5 is outside")),
    "year twice": Wrong(policy("amount: {2026: 5, 2026: 6}"), ("amount.2026", "given twice")),
    # --- regions ---
    "unknown region": Wrong(policy("amount: 5, origins: [KAP]"), ("no region 'KAP'", "Did you mean 'CAP'?")),
    "small letters": Wrong(policy("amount: 5, origins: [cap]"), ("Did you mean 'CAP'?",)),
    "name of a region": Wrong(policy("amount: 5, origins: [Steeltown]"), ("Did you mean 'IND'?",)),
    "switch for a region": Wrong(policy("amount: 5, origins: [NO]"), ("put the code in quotes",)),
    "number for a region": Wrong(policy("amount: 5, origins: [5]"), ("5 is not a region code",)),
    "region twice": Wrong(policy("amount: 5, origins: [CAP, CAP]"), ("'CAP' is named twice",)),
    "no regions": Wrong(policy("amount: 5, origins: []"), ("leave the key out",)),
    # --- targets and choices ---
    "unknown target": Wrong(policy("amount: 5, target: {incom: lowest 40%}"), ("Did you mean 'income'?",)),
    "target over 100 %": Wrong(policy("amount: 5, target: {income: lowest 140%}"), ("'lowest 40%'",)),
    "target upside down": Wrong(policy("amount: 5, target: {income: [0.6, 0.2]}"), ("[0.2, 0.6]",)),
    "target of nobody": Wrong(policy("amount: 5, target: {ability: top 0%}"), ("not a range of ranks",)),
    "empty target": Wrong(policy("amount: 5, target: "), ("leave the key out",)),
    "unknown priority": Wrong(policy("amount: 5, priority: rich"), ("merit, need, lottery",)),
    # --- years ---
    "starts too early": Wrong(policy("amount: 5, start: 2010"), ("2010 is outside the horizon 2021 to 2045",)),
    "starts too late": Wrong(policy("amount: 5, start: 2050"), ("2050 is outside the horizon",)),
    "ends before it starts": Wrong(policy("amount: 5, start: 2030, end: 2025"), ("before the start 2030",)),
    "a date for a year": Wrong(policy("amount: 5, start: 2026-01-01"), ("'2026-01-01' is not a number",)),
    "horizon upside down": Wrong("base: classroom\nhorizon: {start: 2040, end: 2030}\n", ("before the start",)),
    "before the data": Wrong("base: classroom\nhorizon: {start: 1990}\n", ("1990 is before 2021",)),
    "too few agents": Wrong("base: classroom\npopulation: {agents_per_region: 1}\n", ("10 to 5,000,000",)),
    "too short a burn-in": Wrong("base: classroom\nhorizon: {burn_in: 0}\n", ("8 to 60 years",)),
    # --- mechanisms, population, parameters ---
    "unknown mechanism": Wrong("base: classroom\nmechanisms: {network: on}\n", ("Did you mean 'networks'?",)),
    "not a switch": Wrong("base: classroom\nmechanisms: {networks: maybe}\n", ("neither on nor off",)),
    "a later mechanism": Wrong("base: classroom\nmechanisms: {shocks: on}\n", ("not part of the model yet",)),
    "negative agents": Wrong("base: classroom\npopulation: {agents_per_region: -5}\n", ("-5 is outside",)),
    "two populations": Wrong(
        "base: classroom\npopulation: {agents_per_region: 50, persons_per_agent: 5}\n", ("not both",)
    ),
    "unknown parameter": Wrong("base: classroom\nparameters: {theta_qualty: 1}\n", ("'theta_quality'?",)),
    "extreme parameter": Wrong("base: classroom\nparameters: {theta_quality: 99}\n", ("is outside",)),
    "text for a parameter": Wrong("base: classroom\nparameters: {theta_quality: high}\n", ("not a number",)),
    # --- texts ---
    "list for a title": Wrong("base: classroom\ntitle: [a]\n", ("title", "not a text")),
    "unprintable title": Wrong('base: classroom\ntitle: "a\\eb"\n', ("title", "cannot be printed")),
    "number for references": Wrong("base: classroom\nreferences: 5\n", ("not a list of texts",)),
    # --- YAML ---
    "tab": Wrong("base: classroom\n\ttitle: x\n", (f"{LINE} 2", "not valid YAML")),
    "open bracket": Wrong("base: classroom\npolicies: [\n", (f"{LINE} 3", "not valid YAML")),
    "code in a tag": Wrong("base: !!python/object/apply:os.system ['false']\n", (f"{LINE} 1", "tag")),
    "YAML bomb": Wrong("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", (f"{LINE} 1", "anchors")),
    "deep nesting": Wrong(f"base: {'[' * 3000}{']' * 3000}\n", ("nested more than 20 levels",)),
    "100,000 brackets": Wrong(f"base: {'[' * 100_000}", (f"{LINE} 1", "nested more than 20 levels")),
    "100,000 braces": Wrong("base: " + "{a: " * 100_000, (f"{LINE} 1", "nested more than 20 levels")),
    "100,000 dashes": Wrong(f"base: classroom\nreferences:\n{'- ' * 100_000}x\n", ("nested more than 20",)),
    "1,000 steps in": Wrong("\n".join(" " * k + "a:" for k in range(1000)), ("nested more than 20 levels",)),
    "an object in a tag": Wrong("base: !!python/object:os.Popen {}\n", (f"{LINE} 1", "tag", "not allowed")),
    "a name in a tag": Wrong("base: classroom\ntitle: !!python/name:os.system\n", (f"{LINE} 2", "tag")),
    "a tag of one's own": Wrong("base: !mine classroom\n", (f"{LINE} 1", "tag")),
    "an alias to itself": Wrong("base: &a [*a]\n", (f"{LINE} 1", "anchors and aliases")),
    "bombs of keys": Wrong("a: &a {x: 1}\nb: {<<: [*a, *a]}\n", (f"{LINE} 1", "anchors")),
    "a very long key": Wrong(f"base: classroom\n{'k' * 2000}: 3\n", (f"{LINE} 2", "not valid YAML")),
    "lists in lists": Wrong("base: classroom\npolicies: [[[]]]\n", ("policies[0]", "one lever")),
    "too many bases": Wrong("base: chain0.yaml\n", ("chain2", "more than 20 bases")),
    "far too many values": Wrong("base: classroom\nreferences:\n" + "- a\n" * 60_000, ("more than 50,000",)),
    "a list": Wrong("- base: classroom\n", ("keys with values",)),
    "empty": Wrong("", ("base: world",)),
    "two documents": Wrong("base: classroom\n---\nbase: world\n", (f"{LINE} 2", "second document")),
    "control character": Wrong("base: classroom\ntitle: a\x07b\n", (f"{LINE} 2", "character")),
}  # fmt: skip


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with neighbours of the scenario."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "other.yaml").write_text("base: scenario.yaml\n")
    (tmp_path / "broken.yaml").write_text("base: classroom\ntitel: x\n")
    (tmp_path / "folder").mkdir()
    for k in range(40):
        (tmp_path / f"chain{k}.yaml").write_text(f"base: chain{k + 1}.yaml\n")
    return tmp_path


def refused(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = cli.USER_MISTAKE) -> str:
    """Message of a command line that must be refused."""
    assert cli.execute(arguments) == code
    out, err = capsys.readouterr()
    assert not out
    assert "Traceback" not in err
    return " ".join(err.split())


@pytest.mark.parametrize("name", FILES)
def test_a_wrong_file_is_told_with_its_place_and_cure(name, place, capsys):
    (place / "scenario.yaml").write_text(FILES[name].text)
    message = refused(capsys, "check", "scenario.yaml")
    assert "scenario.yaml" in message or "folder" in message
    for words in FILES[name].says:
        assert words in message


def test_all_problems_of_a_file_are_told_at_once(place, capsys):
    text = """\
        base: clasroom
        titel: x
        seed: many
        seed: 2
        policies:
          - scholarship: {amount: -5, priority: rich}
          - scolarship: {}
        mechanisms: {networks: maybe}
        parameters: {theta_qualty: 1}
    """
    (place / "scenario.yaml").write_text(textwrap.dedent(text))
    message = refused(capsys, "check", "scenario.yaml")
    assert "9 problems" in message
    for words in (
        "'classroom'",
        "titel",
        "given twice",
        "'many'",
        "-5",
        "rich",
        "scolarship",
        "maybe",
        "qualty",
    ):
        assert words in message


BYTES = {
    "not UTF-8": (b"base: classroom\ntitle: \xff\xfe\n", ("scenario.yaml, line 2", "not UTF-8")),
    "old Latin letters": ("base: classroom\ntitle: Š\n".encode("cp1250"), ("line 2", "not UTF-8")),
    "Windows lines and a BOM": (b"\xef\xbb\xbfbase: classroom\r\nsede: 2\r\n", ("line 2: sede", "'seed'")),
    "UTF-16": ("base: classroom\n".encode("utf-16"), ("not UTF-8",)),
    "too large": (b"# " + b"x" * 1_000_001, ("1,000,003 bytes", "at most 1,000,000")),
}


@pytest.mark.parametrize("name", BYTES)
def test_a_file_that_is_no_text_is_told(name, place, capsys):
    raw, says = BYTES[name]
    (place / "scenario.yaml").write_bytes(raw)
    message = refused(capsys, "check", "scenario.yaml")
    for words in says:
        assert words in message


def test_a_very_large_file_is_refused_without_reading_it(place, capsys):
    with (place / "scenario.yaml").open("wb") as file:
        file.truncate(200_000_000)
    assert "200,000,000 bytes" in refused(capsys, "check", "scenario.yaml")


COMMANDS = {
    "missing file": (("run", "scenrio.yaml"), ("no such scenario file or world",)),
    "misspelled world": (("run", "clasroom"), ("Did you mean 'classroom'?",)),
    "unknown command": (("comprae", "classroom"), ("comprae",)),
    "unknown option": (("run", "classroom", "--replicate", "3"), ("--replicate",)),
    "no replicates": (("run", "classroom", "--replicates", "0"), ("replicates",)),
    "text for workers": (("run", "classroom", "--workers", "many"), ("workers",)),
    "too few agents": (("run", "classroom", "--agents", "1"), ("agents",)),
    "negative seed": (("run", "classroom", "--seed", "-1"), ("seed",)),
    "no scenario": (("compare",), ("scenario",)),
    "folder that is no world": (("check", "folder"), ("folder", "regions.csv")),
    "world that is not there": (("worlds", "wrold"), ("Did you mean 'world'?",)),
    "file for a device": (("check", os.devnull), ("not a file",)),
    "somebody's home": (("run", "classroom", "--out", "~nobody.there/x"), ("~nobody.there", "not a place")),
    "below a device": (("run", "classroom", "--out", "/dev/full/x"), ("/dev/full/x", "cannot write here")),
    "too long a name": (("run", "classroom", "--out", "a" * 250), ("cannot write here",)),
    "not results": (("reproduce", "folder"), ("not a results folder",)),
    "nothing to cite": (("cite", "scenrio.yaml"), ("no such scenario file or world",)),
    "schema over a scenario": (("schema", "--out", "other.yaml"), ("no such schema",)),
    "file that is there": (("new", "other.yaml"), ("other.yaml", "there already")),
    "unknown lever": (("new", "mine.yaml", "--lever", "grant"), ("Did you mean 'return_grant'?",)),
    "unknown world": (("new", "mine.yaml", "--world", "wrold"), ("Did you mean 'world'?",)),
    "no folder for a file": (("new", "nowhere/mine.yaml"), ("nowhere/mine.yaml", "No such file")),
    "results in a file": (("run", "classroom", "--out", "other.yaml"), ("other.yaml",)),
    "results in no file": (("run", "classroom", "--out", "other.yaml/results"), ("other.yaml",)),
    "results over others": (("compare", "classroom", "--out", "folder/.."), (".",)),
}  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_a_wrong_command_line_is_told(name, place, capsys):
    arguments, says = COMMANDS[name]
    before = sorted(place.rglob("*"))
    message = refused(capsys, *arguments)
    for words in says:
        assert words in message
    assert sorted(place.rglob("*")) == before  # nothing written


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_folder_without_permission_is_told(place, capsys):
    (place / "folder").chmod(0o500)
    assert "folder" in refused(capsys, "run", "classroom", "--out", "folder/results")


def test_an_interrupt_ends_with_its_own_code(capsys):
    def interrupted() -> None:
        raise KeyboardInterrupt

    assert cli.call(interrupted) == cli.INTERRUPTED
    assert "stopped" in capsys.readouterr().err


def test_an_interrupt_that_typer_has_taken_is_told_too(capsys):
    assert cli.call(lambda: cli.INTERRUPTED) == cli.INTERRUPTED
    assert "nothing was written" in capsys.readouterr().err


def test_there_are_enough_mistakes():
    assert len(FILES) + len(BYTES) + len(COMMANDS) >= 40
