"""What docs/editor.md says an editor offers is what the schema yields, and the schema describes every setting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edumig_sim.scenario.schema import json_schema

ROOT = Path(__file__).resolve().parents[2]
DOC = (ROOT / "docs" / "editor.md").read_text(encoding="utf-8")
SCENARIOS = sorted((ROOT / "scenarios").glob("*.yaml"))
LINE = "# yaml-language-server: $schema=scenario.schema.json"


def offered(path: str) -> dict[str, str]:
    """Keys that an editor offers at a path, with the text that it shows: a list offers the keys of its items."""
    node: dict[str, Any] = json_schema()
    for key in filter(None, path.split(".")):
        node = node["properties"][key]
        node = node.get("items", node)
    return {key: form["description"] for key, form in node["properties"].items()}


def documented() -> dict[str, dict[str, str]]:
    blocks = re.findall(r"```completions ?([\w.]*)\n(.*?)```", DOC, re.DOTALL)
    return {path: dict(line.split(": ", 1) for line in text.splitlines()) for path, text in blocks}


def settings_of(node: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    for key, form in node.get("properties", {}).items():
        yield f"{path}{key}", form
        yield from settings_of(form, f"{path}{key}.")
        yield from settings_of(form.get("items", {}), f"{path}{key}[].")


@pytest.mark.parametrize("path", ["", "policies.return_grant", "policies.return_grant.target"])
def test_the_documented_completions_are_those_of_the_schema(path):
    assert list(documented()[path].items()) == list(offered(path).items())


def test_the_documented_choices_are_those_of_the_schema():
    policies = json_schema()["properties"]["policies"]["items"]["properties"]
    said = re.search(r"After `priority:`, the choices: (.*)\.", DOC)
    assert (
        said and re.findall(r"`(\w+)`", said[1]) == policies["return_grant"]["properties"]["priority"]["enum"]
    )


def test_every_setting_has_a_description_that_is_a_sentence():
    found = dict(settings_of(json_schema()))
    assert len(found) > 150
    for path, form in found.items():
        words = form.get("description", "")
        assert len(words) > 10 and words[0].isupper(), path


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda p: p.stem)
def test_a_packaged_scenario_begins_with_the_line_that_editors_read(path):
    assert path.read_text(encoding="utf-8").splitlines()[0] == LINE and LINE in DOC
