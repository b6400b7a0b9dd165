"""The examples of the pages about sensitivity and search run, here at a tiny size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

import edumig_sim as em
from edumig_sim.cli import execute

ROOT = Path(__file__).resolve().parents[2]
TINY = {"population": {"agents_per_region": 20}, "horizon": {"end": 2026, "burn_in": 8}}


def example(page: str, folder: Path, changes: dict) -> Path:
    """The study of a page, made tiny, as a file; the page's own is read first."""
    (text,) = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / page).read_text(encoding="utf-8"), re.DOTALL)
    path = folder / "study.yaml"
    path.write_text(text)
    assert em.load_study(path).title
    values = yaml.safe_load(text)
    values["scenario"] |= TINY
    path.write_text(yaml.safe_dump({**values, "replicates": 2, **changes}))
    return path


@pytest.mark.slow
def test_the_example_of_sensitivity_runs(tmp_path, capsys):
    outcomes = {"indicators": ["retention"], "years": [2025, 2026], "regions": ["RUR"]}
    study = example(
        "sensitivity.md",
        tmp_path,
        {"design": {"kind": "latin_hypercube", "samples": 24}, "outcomes": outcomes},
    )
    results = str(tmp_path / "study_results")
    em.sweep(study, results, workers=1, progress=False)
    assert execute(["sensitivity", results, "--outcome", "retention"]) == 0
    assert execute(["discover", results, "--outcome", "retention > 70%"]) == 0
    told = capsys.readouterr().out
    assert "Of the variance of single runs" in told and "Surrogate of" in told


@pytest.mark.slow
def test_the_example_of_search_runs(tmp_path, capsys):
    path = example("search.md", tmp_path, {})
    values = yaml.safe_load(path.read_text())
    values["search"] |= {"trials": 2, "generation": 2, "first_replicates": 1}
    path.write_text(yaml.safe_dump({**values, "replicates": 1}))
    out = tmp_path / "search"
    assert execute(["search", str(path), "--out", str(out), "--workers", "1", "--no-figures"]) == 0
    assert "2 candidates tried" in capsys.readouterr().out and (out / "pareto.csv").is_file()
