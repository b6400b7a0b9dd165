"""A policy that pays nobody says so wherever its answer is shown."""

from __future__ import annotations

import json

import numpy as np
import pytest
import xarray as xr

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.brief.page import report_page
from edumig_sim.errors import EduMigError
from edumig_sim.no_award import no_award_marks, no_award_of
from edumig_sim.texts import LANGUAGES
from edumig_sim.who import who_words

NOBODY = """\
base: classroom
title: {title}
horizon: {{start: 2021, end: 2026, burn_in: 8}}
population: {{agents_per_region: 40}}
policies:
  - inbound_scholarship: {{origins: [CAP, IND], destinations: [NOR], amount: 8000, places: {places}, start: 2023}}
"""
SAID = {"en": "pays nobody at all", "uk": "виплат не отримує ніхто"}


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nobody")
    for name, places in (("none", 1), ("some", 9000)):
        (folder / f"{name}.yaml").write_text(NOBODY.format(title=name, places=places), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def both(files):
    return em.compare([files / "none.yaml", files / "some.yaml"], replicates=2, workers=1, progress=False)


def test_the_comparison_its_tables_and_its_files_say_it(both, tmp_path):
    alone = both["none"]
    assert not alone.reform.data["awards"].any() and "made no award at all" in alone.marks[0]
    assert [*who_words(alone)] == [
        "Of the cohorts 2023 to 2026, nobody would change whether or where they study because of the policy.",
        "In 2026, nobody would live elsewhere because of the policy.",
    ]
    both.save(tmp_path / "out", figures=False)
    for table in (tmp_path / "out" / both.folders()[0] / "tables").glob("*.csv"):
        rows = table.read_text(encoding="utf-8").splitlines()
        assert len(rows) == 1 or "made no award at all" in rows[1], table.name
    kept = json.loads((tmp_path / "out" / both.folders()[0] / "provenance.json").read_text(encoding="utf-8"))
    assert "made no award at all" in kept["marks"][0]
    assert not any("made no award at all" in mark for mark in both["some"].marks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_say_it_alone_and_side_by_side(both, language):
    for found in (both["none"], both):
        assert SAID[language] in report_page(found, language=language)
    assert SAID[language] not in report_page(both["some"], language=language)
    assert SAID[language] in report_page(both["none"].reform, language=language)


@pytest.mark.parametrize("asked", [["none.yaml"], ["none.yaml", "some.yaml"]], ids=["alone", "side by side"])
def test_commands_print_it_and_give_it_to_machines(files, asked, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    command = ["compare", *(str(files / name) for name in asked), "--replicates", "2", "--workers", "1"]
    assert cli.execute([*command, "--no-figures"]) == 0
    assert "inbound_scholarship made no award at all" in " ".join(capsys.readouterr().out.split())
    assert cli.execute(["--json", *command, "--no-figures"]) == 0
    told = json.loads(capsys.readouterr().out)
    first = told if len(asked) == 1 else told["scenarios"]["none"]
    assert "made no award at all" in first["marks"][0]


def test_explain_says_why_nobody_changes(files):
    with pytest.raises(EduMigError, match="has made no award up to 2026"):
        em.explain(files / "none.yaml")
    story = em.explain(files / "none.yaml", "CAP-2023-1")
    assert "has made no award" in story.sentences[-1]


def awards(*years: float) -> xr.Dataset:
    values = np.array(years)[None, :, None]
    return xr.Dataset(
        {"awards": (("replicate", "year", "policy"), values)},
        coords={"year": range(2020, 2020 + len(years)), "policy": ["grant"]},
    )


def test_years_without_an_award_count_while_the_policy_runs():
    policy = {"label": "grant", "limited": True, "award": True, "start": 2021, "end": None}
    assert [*no_award_marks(awards(0, 1, 1, 1), [policy])] == []
    (some,) = no_award_marks(awards(0, 0, 1, 1), [policy])
    assert no_award_of(some) == ("grant", 1, 3)
    (none,) = no_award_marks(awards(5, 0, 0, 0), [policy])
    assert no_award_of(none) == ("grant", None, None)
    rule = {**policy, "limited": False}
    assert [*no_award_marks(awards(0, 0, 1, 1), [rule])] == []
    (unused,) = no_award_marks(awards(0, 0, 0, 0), [rule])
    assert "no simulated agent took it up" in unused and no_award_of(unused) is not None
    assert [*no_award_marks(awards(0, 0, 0, 0), [{**rule, "award": False}])] == []
    assert no_award_of("amount 5 is outside the published range 1 to 2") is None
