"""Every behavioural number has a value in range, a unit, a source and an equation; changes are checked."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest
import yaml

import edumig_sim.world.parameters as module
from edumig_sim.errors import DataError
from edumig_sim.world.parameters import Parameters, entries, load_parameters

ROOT = Path(__file__).resolve().parents[2]
ENTRIES = list(entries().values())
SOME_DEFAULTS = {
    "rho_ability_income": 0.35,
    "lambda_foreign": 0.6,
    "theta_cost_abroad": 0.015,
    "theta_distance": 0.62,
    "alpha_wage": 2.2,
    "sigma_substitution": 1.5,
    "foreign_seat_funding_elasticity": 1.2,
    "study_length": 4,
}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: e.name)
def test_an_entry_is_complete_and_its_ranges_are_nested(entry):
    low, high = entry.published or (entry.value, entry.value)
    assert entry.low <= low <= entry.value <= high <= entry.high
    assert entry.low < entry.high
    assert entry.unit and entry.source and entry.doc.endswith(".")
    assert entry.tag in module.TAG_MEANING


def test_a_number_tagged_as_read_or_derived_names_more_than_a_prior():
    assert not [e.name for e in ENTRIES if e.checked and e.source.startswith("Prior")]


@pytest.mark.parametrize(("name", "value"), SOME_DEFAULTS.items())
def test_defaults_are_those_of_the_specification(name, value):
    assert getattr(load_parameters(), name) == value


def test_the_file_has_every_key_once():
    names = [
        line.split(":")[0]
        for line in Path(module.__file__).with_name("parameters.yaml").read_text().splitlines()
        if line and line[0].isalpha()
    ]
    assert names == [f.name for f in fields(Parameters)]
    assert len(names) == len(set(names))


def test_the_equations_of_parameters_are_in_the_model_text():
    text = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    missing = {e.equation for e in ENTRIES if f"\\tag{{{e.equation}}}" not in text}
    assert not missing


def test_whole_numbers_are_int_and_the_others_float():
    p = load_parameters({"study_length": 5.0, "alpha_wage": 2})
    assert type(p.study_length) is int and p.study_length == 5
    assert type(p.alpha_wage) is float


def test_a_change_leaves_the_original_alone():
    before = load_parameters()
    after = before.with_changes({"alpha_wage": 1.0})
    assert (before.alpha_wage, after.alpha_wage) == (2.2, 1.0)
    assert after == load_parameters({"alpha_wage": 1.0})
    assert hash(before) != hash(after)
    with pytest.raises(FrozenInstanceError):
        before.alpha_wage = 1.0  # type: ignore[misc]


def test_all_wrong_overrides_are_told_at_once_with_the_nearest_name():
    wrong = {
        "alpha_wages": 1.0,
        "seat_rise": 7,
        "study_length": 3.5,
        "theta_wage": "much",
        "vat": True,
        "tax_rate": float("nan"),
    }
    with pytest.raises(DataError) as error:
        load_parameters(wrong)
    message = str(error.value)
    assert "alpha_wage" in message and "Did you mean" in message
    assert "outside [0, 1]" in message
    assert "not a whole number" in message
    assert all(f"parameters.{name}" in message for name in wrong)


def test_neutral_values_are_allowed():
    """Limits of the model are tests, so what can be switched to nothing may be 0."""
    neutral = [e.name for e in ENTRIES if e.name.startswith(("theta_", "kappa_", "h_", "quality_"))]
    assert load_parameters(dict.fromkeys(neutral, 0.0)).theta_distance == 0.0


def test_the_description_carries_value_default_and_source():
    rows = load_parameters({"alpha_wage": 3.0}).describe()
    row = next(r for r in rows if r["name"] == "alpha_wage")
    assert (row["value"], row["default"], row["equation"]) == (3.0, 2.2, 15)
    assert len(rows) == len(fields(Parameters))


def test_a_file_that_disagrees_with_the_class_is_refused(tmp_path, monkeypatch):
    lines = yaml.safe_load(Path(module.__file__).with_name("parameters.yaml").read_text())
    lines.pop("vat")
    (tmp_path / "parameters.yaml").write_text(yaml.safe_dump(lines, sort_keys=False))
    monkeypatch.setattr(module.resources, "files", lambda package: tmp_path)
    with pytest.raises(DataError, match="vat"):
        module.entries.__wrapped__()
