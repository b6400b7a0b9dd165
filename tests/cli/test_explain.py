"""`edumig explain` as users type it: a person's decision, the same in Python, and a region's story."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import edumig_sim as em
from edumig_sim import cli

SHORT = """\
base: classroom
title: Northland pays
horizon: {start: 2021, end: 2026, burn_in: 8}
population: {agents_per_region: 60}
replicates: 2
policies:
  - inbound_scholarship: {label: pull, origins: [CAP, IND], destinations: [NOR], amount: 6000, start: 2022}
"""


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.yaml"
    path.write_text(SHORT, encoding="utf-8")
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> str:
    assert cli.execute([str(a) for a in arguments]) == code
    out = capsys.readouterr()
    return " ".join((out.out if code == 0 else out.err).split())


def test_without_a_person_it_finds_one_whom_the_policy_moves(short, capsys):
    words = said(capsys, "explain", short)
    assert "chose" in words and "Without the policies she would" in words and "own taste" in words
    assert "the same place to study" not in words or "the same place to live" not in words


def test_json_holds_every_term_of_every_alternative(short, capsys):
    told = json.loads(said(capsys, "explain", short, "--person", "IND-2023-7", "--json"))
    assert told["person"] == "IND-2023-7" and told["study"]["year"] == 2023
    assert len(told["study"]["alternatives"]) == 7 and told["study_without"]["choice"]
    for alternative in told["study"]["alternatives"]:
        assert sum(alternative["terms"].values()) == pytest.approx(alternative["total"])


def test_the_same_person_has_the_same_luck_with_and_without_the_policy(short):
    story = em.explain(short, "CAP-2024-3")
    luck = [
        {a.code: a.terms["own taste"] for a in e.alternatives} for e in (story.study, story.study_without)
    ]
    assert luck[0] == luck[1]
    again = em.explain(em.load_scenario(short), "CAP-2024-3")
    assert again == story and str(story).startswith("CAP-2024-3 is 18")


def test_python_that_verbose_prints_tells_the_same_story(short, capsys):
    assert cli.execute(["explain", str(short), "--person", "CAP-2024-3", "-v"]) == 0
    out, err = capsys.readouterr()
    script = "\n".join(line.strip() for line in err.splitlines() if line.startswith("  "))
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True
    )
    assert " ".join(done.stdout.split()) in " ".join(out.split())


def test_a_baseline_explains_somebody_who_leaves(short, capsys):
    words = said(capsys, "explain", "classroom", "--agents", 30)
    assert "chose to study in" in words and "Without the policies" not in words


@pytest.mark.slow
def test_a_region_tells_its_story(short, capsys):
    words = said(capsys, "explain", short, "--region", "CAP", "--replicates", 2)
    for part in (
        "Capital, 2021:",
        "of its young people begin to study",
        "come from elsewhere",
        "Because of the",
    ):
        assert part in words
    told = json.loads(said(capsys, "--json", "explain", "classroom", "--region", "BOR", "--agents", 30))
    assert told["region"] == "BOR" and len(told["sentences"]) >= 4


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--person", "CAP-2024"), "'CAP-2024' is not a person: give origin, cohort and number"),
        (("--person", "CPA-2024-1"), "no region 'CPA'. Did you mean 'CAP'?"),
        (("--person", "CAP-2024-60"), "CAP has 60 agents in the cohort 2024"),
        (("--person", "CAP-2099-1"), "the last cohort is that of 2026"),
        (("--person", "CAP-1999-1"), "cohort 1999 has not chosen"),
        (("--region", "CPA"), "--region: no region 'CPA' in classroom. Did you mean 'CAP'?"),
        (("--region", "CAP", "--person", "CAP-2024-1"), "give --person or --region, not both"),
    ],
)
def test_a_mistake_gets_one_message(short, capsys, arguments, says):
    assert says in said(capsys, "explain", short, *arguments, code=cli.USER_MISTAKE)
