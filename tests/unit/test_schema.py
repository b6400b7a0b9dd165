"""The JSON Schema and the catalogue are derived from the classes, and agree with what the loader accepts."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from edumig_sim.errors import ScenarioError
from edumig_sim.policies import levers
from edumig_sim.policies.settings import settings
from edumig_sim.scenario import Mechanisms, Population, load_scenario
from edumig_sim.scenario.load import KEYS
from edumig_sim.scenario.schema import json_schema, lever_catalogue
from edumig_sim.scenario.text import read_text
from edumig_sim.world.parameters import entries

SCHEMA = json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
PACKAGED = sorted((Path(__file__).resolve().parents[2] / "scenarios").rglob("*.yaml"))
WRONG = {
    "unknown key": "base: classroom\ntitel: x\n",
    "no base": "title: x\n",
    "unknown lever": "base: classroom\npolicies:\n  - scolarship: {amount: 1}\n",
    "unknown setting": "base: classroom\npolicies:\n  - scholarship: {amount: 1, amont: 1}\n",
    "no amount": "base: classroom\npolicies:\n  - scholarship: {origins: [CAP]}\n",
    "negative amount": "base: classroom\npolicies:\n  - scholarship: {amount: -1}\n",
    "empty dated path": "base: classroom\npolicies:\n  - scholarship: {amount: {}}\n",
    "no regions": "base: classroom\npolicies:\n  - scholarship: {amount: 1, origins: []}\n",
    "unknown priority": "base: classroom\npolicies:\n  - scholarship: {amount: 1, priority: rich}\n",
    "half a year": "base: classroom\npolicies:\n  - return_grant: {amount: 1, years: 1.5}\n",
    "not a switch": "base: classroom\nmechanisms: {networks: maybe}\n",
    "negative agents": "base: classroom\npopulation: {agents_per_region: -1}\n",
    "extreme parameter": "base: classroom\nparameters: {theta_quality: 99}\n",
    "no replicates": "base: classroom\nreplicates: 0\n",
    "short burn-in": "base: classroom\nhorizon: {burn_in: 1}\n",
}


def mistakes(path: Path) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(read_text(path).values)]


def test_the_schema_is_valid():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", PACKAGED, ids=lambda p: p.stem)
def test_every_packaged_scenario_and_its_resolved_text_satisfy_the_schema(path, tmp_path):
    assert mistakes(path) == []
    (tmp_path / "resolved.yaml").write_text(load_scenario(path).canonical(), encoding="utf-8")
    assert mistakes(tmp_path / "resolved.yaml") == []


@pytest.mark.parametrize("name", WRONG)
def test_what_the_schema_refuses_the_loader_refuses_too(name, tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_text(WRONG[name], encoding="utf-8")
    assert mistakes(path)
    with pytest.raises(ScenarioError):
        load_scenario(path)


def test_the_schema_holds_every_key_switch_setting_and_parameter():
    properties = SCHEMA["properties"]
    assert set(properties) == set(KEYS)
    assert set(properties["mechanisms"]["properties"]) == {f.name for f in fields(Mechanisms)}
    assert set(properties["population"]["properties"]) == {f.name for f in fields(Population)}
    assert set(properties["parameters"]["properties"]) == set(entries())
    known = properties["policies"]["items"]["properties"]
    assert set(known) == set(levers())
    for name, cls in levers().items():
        assert set(known[name]["properties"]) == set(settings(cls))


def test_every_setting_in_the_schema_is_described():
    for lever in SCHEMA["properties"]["policies"]["items"]["properties"].values():
        assert lever["description"] and all(p["description"] for p in lever["properties"].values())


def test_the_catalogue_names_every_lever_its_programmes_and_its_settings():
    text = "\n".join(lever_catalogue())
    for name, cls in levers().items():
        assert name in text and cls.programmes in text and cls.source in text
        assert all(f"  {setting}: " in text for setting in settings(cls))
    assert "marked outside 0 to 40,000" in text and "0 to 200,000 $/year" in text


def test_scenario_files_are_plain_yaml():
    for path in PACKAGED:
        assert yaml.safe_load(path.read_text(encoding="utf-8"))["base"]
