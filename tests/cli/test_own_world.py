"""A world of one's own, from nothing to an answer, as a user does it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from edumig_sim import cli


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert cli.execute(arguments) == code
    out = capsys.readouterr()
    return " ".join((out.out if code == 0 else out.err).split())


def test_from_new_to_an_answer(place, capsys):
    assert "Replace its rows, then: edumig check" in said(capsys, "worlds", "new", "mine")
    assert {f.name for f in (place / "mine").iterdir()} == {
        "regions.csv",
        "pairs.csv",
        "flows.csv",
        "world.yaml",
        "COLUMNS.md",
    }
    assert "| gdp_pc | $ per person and year |" in (place / "mine" / "COLUMNS.md").read_text(encoding="utf-8")
    checked = said(capsys, "check", "mine")
    assert (
        "The world has 6 regions" in checked and "No fitted constants yet: run 'edumig calibrate" in checked
    )
    said(capsys, "calibrate", "mine", "--agents", "100", "--rounds", "1")
    assert "Constants fitted" in said(capsys, "check", "mine")
    Path("plan.yaml").write_text(
        "base: mine\nhorizon: {start: 2021, end: 2022, burn_in: 8}\npopulation: {agents_per_region: 30}\n"
        "policies:\n  - return_grant: {origins: [CAP], amount: 4000}\n",
        encoding="utf-8",
    )
    assert "Capital" in said(capsys, "compare", "plan.yaml", "--replicates", "2", "--workers", "1")


PLAN = (
    "base: mine\nhorizon: {start: 2021, end: 2022, burn_in: 8}\npopulation: {agents_per_region: 20}\n"
    "policies:\n  - return_grant: {origins: [RUR], amount: 4000}\n"
)


@pytest.mark.slow
def test_a_world_without_migrants_is_refused_or_says_so_in_every_answer(place, capsys):
    said(capsys, "worlds", "new", "mine")
    pairs, settings = place / "mine" / "pairs.csv", place / "mine" / "world.yaml"
    lines = pairs.read_text(encoding="utf-8").splitlines()
    pairs.write_text("\n".join(line.rpartition(",")[0] for line in lines), encoding="utf-8")
    told = said(capsys, "check", "mine", code=cli.USER_MISTAKE)
    assert "mine/pairs.csv: the column 'migrant_stock' is missing" in told and "'migrants: none'" in told
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("migrants: migrant_stock", "migrants: none"), encoding="utf-8")
    (place / "plan.yaml").write_text(PLAN, encoding="utf-8")
    words = "Mark: the world's tables hold no migrants: nobody lives elsewhere at the start"
    ask = ("plan.yaml", "--replicates", "2", "--workers", "1")
    for command in (("check", "plan.yaml"), ("run", *ask), ("compare", *ask, "--out", "out")):
        assert words in said(capsys, *command)
    marks = json.loads(said(capsys, "compare", *ask, "--json"))["marks"]
    assert [mark.partition(":")[0] for mark in marks] == ["the world's tables hold no migrants", NOT_FITTED]
    for language, sentence in (("en", "nobody lives elsewhere"), ("uk", "на початку ніхто не живе деінде")):
        said(capsys, "report", "out", "--out", f"{language}.html", "--lang", language)
        assert sentence in (place / f"{language}.html").read_text(encoding="utf-8")


NOT_FITTED = "the world's constants are not fitted (edumig calibrate)"


def test_a_european_spreadsheet_is_checked_like_any_other(place, capsys):
    said(capsys, "worlds", "new", "mine")
    for name in ("regions.csv", "pairs.csv", "flows.csv"):
        with (place / "mine" / name).open(encoding="utf-8", newline="") as lines:
            rows = [";".join(row).replace(".", ",") for row in csv.reader(lines)]
        (place / "mine" / name).write_bytes(
            ("\ufeffsep=;\r\n" + "\r\n".join(rows) + ";;\r\n").encode("utf-8")
        )
    assert "The world has 6 regions" in said(capsys, "check", "mine")
    regions = place / "mine" / "regions.csv"
    regions.write_bytes(regions.read_bytes().replace(b"27000", b"27"))
    told = said(capsys, "check", "mine")
    assert "Doubt: regions.csv, line 3: gdp_pc 27 is outside the usual 400 to 250,000" in told
    assert "is it given in thousands of $?" in told
    regions.write_bytes(regions.read_bytes().replace(b"Steeltown", b"Steelt\xf6wn"))
    told = said(capsys, "check", "mine", code=cli.USER_MISTAKE)
    assert "mine/regions.csv, line 4: not UTF-8 text (byte" in told and "save it as 'CSV UTF-8'" in told


def test_a_slip_in_world_yaml_has_its_line_and_the_nearest_name(place, capsys):
    said(capsys, "worlds", "new", "mine")
    with (place / "mine" / "world.yaml").open("a", encoding="utf-8") as settings:
        settings.write("columns: {gdp: gdp_pc, ginni: gini}\nbase_year: 2021\n")
    told = said(capsys, "check", "mine", code=cli.USER_MISTAKE)
    assert "mine/world.yaml, line 10: base_year: given twice (first in line 2)" in told
    assert "mine/world.yaml, line 9: columns.ginni: no such meaning of a column of regions.csv." in told
    assert "Did you mean 'gini'?" in told and "Traceback" not in told


def test_check_says_everything_that_is_wrong_with_a_world(place, capsys):
    said(capsys, "worlds", "new", "mine")
    regions = place / "mine" / "regions.csv"
    text = regions.read_text(encoding="utf-8")
    regions.write_text(
        text.replace("27000", "many").replace("IND,Steeltown", "CAP,Steeltown"), encoding="utf-8"
    )
    told = said(capsys, "check", "mine", code=cli.USER_MISTAKE)
    assert "'many'" in told and "regions.csv" in told and told.count("CAP") >= 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("worlds", "new"), "name the folder to write"),
        (("worlds", "new", "there"), "there: is there already"),
        (("worlds", "new", "nowhere/mine"), "there is no folder nowhere"),
        (("worlds", "classroom", "mine"), "give one world, or 'new'"),
    ],
)
def test_a_mistake_gets_one_message_and_leaves_nothing(place, capsys, arguments, says):
    (place / "there").mkdir()
    assert says in said(capsys, *arguments, code=cli.USER_MISTAKE)
    assert [f.name for f in place.iterdir()] == ["there"]
