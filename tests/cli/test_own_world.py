"""A world of one's own, from nothing to an answer, as a user does it."""

from __future__ import annotations

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
