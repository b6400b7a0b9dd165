"""`edumig report`: one page that needs nothing else, in every language, of whatever was saved."""

from __future__ import annotations

import json
import os
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.brief import page as pages
from edumig_sim.brief.printing import CHOSEN, find_browser
from edumig_sim.errors import EduMigError
from edumig_sim.experiments.ledger import RECORD, TABLE
from edumig_sim.experiments.stress import stress
from edumig_sim.results import load_saved
from edumig_sim.side_by_side import SideBySide
from edumig_sim.texts import LANGUAGES

SHORT = """\
base: classroom
title: {title}
question: Does <b>money</b> & more of it keep them?
horizon: {{start: 2021, end: 2023, burn_in: 8}}
population: {{agents_per_region: 20}}
replicates: 3
policies:
  - scholarship: {{origins: [CAP], amount: {amount}, start: 2022}}
"""
MOST = 400_000  # bytes: it has to go through any mail
VOID = {"meta", "br", "line", "circle", "path", "rect", "use", "img", "stop", "col", "link"}


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plans") / "short.yaml"
    path.write_text(SHORT.format(title="A short <i>plan</i>", amount=5000), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def comparison(plan: Path) -> em.Comparison:
    return em.compare(plan, workers=1, progress=False)


@pytest.fixture(scope="module")
def saved(comparison: em.Comparison, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return comparison.save(tmp_path_factory.mktemp("results") / "compared", figures=False)


def ended(capsys: pytest.CaptureFixture[str], *line: object) -> tuple[int, str, str]:
    code = cli.execute([str(part) for part in line])
    told = capsys.readouterr()
    return code, told.out, told.err


class Checked(HTMLParser):
    """Finds tags that do not match, ids that are there twice, and anything that a page would have to fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.wrong: list[str] = []
        self.feed(text)
        self.close()
        self.wrong += self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids += [given["id"] or ""] if "id" in given else []
        if tag in ("script", "iframe", "object", "link", "img") or any(k.startswith("on") for k in given):
            self.wrong.append(f"<{tag}>")
        for key in ("src", "href", "xlink:href"):
            if key in given and not (given[key] or "").startswith("#"):
                self.wrong.append(f"{key}={given[key]}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}>")


def check_page(text: str, language: str) -> None:
    """What holds of every page."""
    found = Checked(text)
    assert not found.wrong
    assert len(found.ids) == len(set(found.ids))
    assert len(text.encode()) < MOST
    assert f'<html lang="{language}">' in text
    assert "url(http" not in text and "@import" not in text
    assert not re.search(
        r"\bnan\b|\bNone\b|built-in|Undefined", re.sub(r"<svg.*?</svg>", "", text, flags=re.S)
    )


@pytest.fixture(scope="module")
def written(saved: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The page in every language, as the command writes it."""
    found = {}
    for language in LANGUAGES:
        out = tmp_path_factory.mktemp("pages") / "brief.html"
        assert cli.execute(["report", str(saved), "--out", str(out), "--lang", language]) == 0
        found[language] = out.read_text(encoding="utf-8")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_comparison_becomes_one_page_that_fetches_nothing(written, language):
    text = written[language]
    check_page(text, language)
    assert "Does &lt;b&gt;money&lt;/b&gt; &amp; more of it keep them?" in text  # a user's words are no markup
    assert "A short &lt;i&gt;plan&lt;/i&gt;" in text
    assert text.count('class="plot"') == 4 and text.count('class="map"') == 1
    assert "edumig stress" in text  # what the answer hangs on is not known yet


def test_the_page_holds_every_part_of_a_brief(written):
    text = written["en"]
    for heading in (
        *("What it costs", "Before you use this answer", "Who gains and who loses", "Where students go"),
        *("Paths over the years", "Who changed, and why", "What the answer hangs on", "Mechanisms"),
        *("How good the model is", "How these numbers were made", "Sources used", "all assumptions"),
    ):
        assert heading in text, heading
    assert "Only 3 pairs of runs" in text
    assert "invented, for teaching" in text


def test_python_writes_the_same_page_but_for_the_folder_to_test(comparison, saved, written, tmp_path):
    path = comparison.report(tmp_path / "brief.html", language="uk")
    text = path.read_text(encoding="utf-8")
    assert text == written["uk"].replace(f"edumig stress {saved}", "edumig stress RESULTS")


def test_a_run_gets_a_shorter_page_that_claims_no_effect(capsys, comparison, tmp_path):
    folder = comparison.reform.save(tmp_path / "run", figures=False)
    code, told, _ = ended(capsys, "report", folder, "--json")
    assert code == 0
    about = json.loads(told)
    text = Path(about["saved"][0]).read_text(encoding="utf-8")
    check_page(text, "en")
    assert about["kind"] == "Results" and about["bytes"] == len(text.encode())
    assert "without a comparison" in text and "What it costs" not in text
    comparison.reform.save(folder, figures=False)  # the page is ours: the folder may be written again


def test_several_policies_stand_side_by_side(comparison):
    together = SideBySide({"One": comparison, "Other": comparison})
    text = pages.report_page(together)
    assert "2 policies side by side" in text and "do exactly the same" in text
    assert text.count("What it costs") == 2


def test_a_wrong_language_place_or_folder_gets_one_message_and_nothing_is_written(capsys, saved, tmp_path):
    for line, words in (
        ((saved, "--lang", "en-GB"), "no texts in language 'en-GB'"),
        ((saved, "--out", tmp_path / "brief.txt"), "end its name with .html"),
        ((tmp_path,), "is not a results folder"),
        ((tmp_path / "nothing",), "there is no such folder"),
    ):
        code, _, error = ended(capsys, "report", *line)
        assert code == 2 and words in error.replace("\n", " ") and "Traceback" not in error
    assert not list(tmp_path.iterdir())


def test_without_a_browser_pdf_says_what_to_do_and_writes_nothing(capsys, saved, tmp_path, monkeypatch):
    monkeypatch.setenv(CHOSEN, "no-such-browser")
    code, _, error = ended(capsys, "report", saved, "--out", tmp_path / "brief.html", "--pdf")
    assert code == 2 and "print it to PDF" in error.replace("\n", " ")
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None and not os.environ.get("CI"), reason="no Chromium is installed")
def test_pdf_is_printed_by_an_installed_browser(capsys, saved, tmp_path):
    code, *_ = ended(capsys, "report", saved, "--out", tmp_path / "brief.html", "--pdf")
    assert code == 0
    printed = (tmp_path / "brief.pdf").read_bytes()
    assert printed.startswith(b"%PDF") and printed.rstrip().endswith(b"%%EOF")


def test_stress_goes_into_the_comparison_and_onto_its_page(capsys, saved, tmp_path):
    folder = tmp_path / "compared"
    shutil.copytree(saved, folder)
    line = ("stress", folder, "--replicates", "2", "--max-time", "2s", "--workers", "1", "--json")
    code, told, _ = ended(capsys, *line)
    assert code == 0
    about = json.loads(told)
    assert about["stopped"] == "time" and about["sentences"][0].startswith("Under the usual assumptions")
    assert {TABLE, RECORD} <= {f.name for f in (folder / "tables").iterdir()}
    text = pages.report_page(load_saved(folder), folder=folder)
    check_page(text, "en")
    assert "Under the usual assumptions" in text and "edumig stress" not in text.split("How these numbers")[0]


def test_stress_of_a_run_or_of_one_pair_is_refused(capsys, plan, comparison, tmp_path):
    folder = comparison.reform.save(tmp_path / "run", figures=False)
    code, _, error = ended(capsys, "stress", folder)
    assert code == 2 and "of one comparison" in error.replace("\n", " ")
    with pytest.raises(EduMigError, match="one pair cannot tell"):
        stress(plan, replicates=1)
