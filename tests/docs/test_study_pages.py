"""The study of the documents loads, and every example in them runs on its results."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import matplotlib
import numpy as np
import pytest
import yaml

import edumig_sim as em

DOCS = Path(__file__).resolve().parents[2] / "docs"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_CLUSTER = "# needs:"  # begins an example that only a cluster can run


def blocks(page, language):
    """The blocks of a language in a page."""
    found = _BLOCK.findall((DOCS / page).read_text(encoding="utf-8"))
    return [text for kind, text in found if kind == language]


def examples(page):
    """Its examples in Python that run anywhere, by number."""
    return [text for text in blocks(page, "python") if not text.startswith(_CLUSTER)]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with the study of the page, made small, and its results."""
    folder = tmp_path_factory.mktemp("page")
    [text] = blocks("studies.md", "yaml")
    study = yaml.safe_load(text)
    study["scenario"]["population"] = {"agents_per_region": 20}
    study["scenario"]["horizon"]["burn_in"] = 8
    study |= {"replicates": 1, "design": {"kind": "latin_hypercube", "samples": 12}}
    (folder / "study.yaml").write_text(yaml.safe_dump(study, sort_keys=False))
    em.sweep(folder / "study.yaml", folder / "grants", workers=1, progress=False)
    return folder


def ran(text, folder, monkeypatch):
    """The names that an example leaves behind."""
    monkeypatch.chdir(folder)
    matplotlib.use("agg")
    names: dict[str, object] = {"__name__": "example"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of libraries about small samples
        exec(compile(text, "example", "exec"), names)
    return names


def test_the_study_of_the_page_is_one(tmp_path):
    [text] = blocks("studies.md", "yaml")
    (tmp_path / "study.yaml").write_text(text)
    study = em.load_study(tmp_path / "study.yaml")
    assert [f.role for f in study.factors] == ["lever", "lever", *["uncertainty"] * 3]
    assert study.outcomes.effects


@pytest.mark.parametrize("number", range(5))
def test_an_example_of_the_page_runs(number, place, monkeypatch):
    found = examples("studies.md")
    assert len(found) == 5
    names = ran(found[number], place, monkeypatch)
    sizes = {"late": 12, "wide": 12, "means": 12, "best": 12, "effects": 12}
    made = [name for name in sizes if name in names]
    assert made or number == 0
    assert all(len(names[name]) == sizes[name] for name in made)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(4))
def test_an_adapter_runs(number, place, monkeypatch):
    found = examples("study_adapters.md")
    assert len(found) == 4
    names = ran(found[number], place, monkeypatch)
    if number == 0:
        assert np.isfinite(names["indices"]["S1"]).all() and len(names["indices"]["S1"]) == 5
    elif number == 1:
        results = names["results"]
        np.testing.assert_array_equal(results.experiments[names["paths"]], names["sample"])
        assert results.complete and results.failures.empty
    elif number == 2:
        assert names["scores"].shape == (5, 1) and names["box"] is not None
    else:
        assert len(names["experiments"]) == 4 and np.isfinite(names["outcomes"]["retention"]).all()
