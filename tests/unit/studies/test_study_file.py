"""A study file is checked like a scenario: every problem at once, with its place and the nearest name."""

import jsonschema
import pytest
from studying import SMALL, small_study, write_study

from edumig_sim.errors import ScenarioError
from edumig_sim.scenario.text import is_study_file
from edumig_sim.studies import load_study


def problems(folder, **changes):
    with pytest.raises(ScenarioError) as caught:
        small_study(folder, changes)
    return [str(p) for p in caught.value.problems]


def test_a_study_reads_back_from_its_resolved_text(tmp_path):
    study = small_study(tmp_path)
    again = tmp_path / "again.yaml"
    again.write_text(study.canonical())
    assert load_study(again) == study
    assert load_study(again).digest == study.digest


def test_what_a_study_says_of_itself_changes_no_digest(tmp_path):
    assert (
        small_study(tmp_path).digest == small_study(tmp_path, {"title": "Another", "question": "Why?"}).digest
    )
    assert small_study(tmp_path).digest != small_study(tmp_path, {"replicates": 3}).digest


def test_a_factor_without_a_range_takes_the_documented_one(tmp_path):
    factors = {
        "parameters.rho_ability_income": None,
        "parameters.sigma_wealth": None,
        "policies.return_grant.years": None,
        "policies.return_grant.start": None,
        "population.admission": None,
        "policies.return_grant": None,
    }
    study = small_study(tmp_path, {"factors": factors})
    spans = {f.path: (f.kind, f.low, f.high, f.span) for f in study.factors if f.kind != "categorical"}
    assert spans["parameters.rho_ability_income"] == ("continuous", 0.2, 0.5, "published range")
    assert spans["parameters.sigma_wealth"] == ("continuous", 0.0, 3.0, "allowed range")
    assert spans["policies.return_grant.years"] == ("integer", 1, 10, "published range")
    assert spans["policies.return_grant.start"] == ("integer", 2021, 2025, "horizon")
    assert study.factor("population.admission").values == ("expected", "realised")
    assert study.factor("policies.return_grant").values == (False, True)
    assert [f.role for f in study.factors] == ["uncertainty"] * 2 + ["lever"] * 2 + ["uncertainty", "lever"]


def test_factors_may_be_a_plain_list(tmp_path):
    study = small_study(tmp_path, {"factors": ["parameters.theta_network", "mechanisms.networks"]})
    assert [f.kind for f in study.factors] == ["continuous", "categorical"]


def test_every_problem_is_told_at_once_with_its_place_and_cure(tmp_path):
    found = problems(
        tmp_path,
        factors={
            "parameters.theta_netwrok": None,
            "parameters.theta_quality": {"low": 2, "high": 1},
            "policies.return_grant.amont": None,
            "policies.scholarship.amount": None,
            "mechanisms.networks": {"low": 0},
            "corridor_histry": None,
        },
        design={"kind": "sobol", "samples": 100, "sead": 3},
        outcomes={"indicators": ["retension"], "years": [2050], "regions": ["RUL"]},
        replicates=0,
        constants="stay",
        desing=1,
    )
    text = "\n".join(found)
    assert "study.yaml, line" in text
    for words in (
        "desing: no such key. Did you mean 'design'?",
        "theta_netwrok: no such parameter. Did you mean 'theta_network'?",
        "2 is not below the high end 1",
        "no such setting of return_grant. Did you mean 'amount'?",
        "no such policy in the scenario",
        "does not go with values",
        "corridor_histry: leads nowhere in a scenario. Did you mean 'corridor_history'?",
        "100 is no power of 2",
        "sead: no such key. Did you mean 'seed'?",
        "no indicator 'retension'. Did you mean 'retention'?",
        "2050 is not a year of the horizon 2021 to 2025",
        "no region 'RUL' in this world. Did you mean 'RUR'?",
        "constants: 'stay' is not one of follow, keep",
    ):
        assert words in text, f"{words}\n{text}"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"scenario": ...}, "names the scenario file or the world that is studied"),
        ({"scenario": "clasroom"}, "Did you mean 'classroom'?"),
        ({"scenario": {"base": "classroom", "horizn": {}}}, "Did you mean 'horizon'?"),
        ({"design": ...}, "says which points are run"),
        ({"design": {"kind": "sobel", "samples": 8}}, "'sobel' is no design. Did you mean 'sobol'?"),
        ({"design": {"kind": "latin_hypercube"}}, "samples: is missing"),
        ({"design": {"kind": "morris", "samples": 4, "levels": 5}}, "5 is odd"),
        ({"design": {"kind": "posterior", "samples": 4}, "factors": ...}, "no calibration"),
        ({"factors": ...}, "name at least one"),
        ({"outcomes": {"effects": "maybe"}}, "neither on nor off"),
        ({"replicates": {"until": "retention ci<1pp"}, "outcomes": {"indicators": ["output"]}}, "not among"),
        ({"replicates": {"until": "retention"}}, "is not of the form"),
        ({"design": {"kind": "csv", "file": "none.csv"}}, "cannot be read"),
        ({"factors": {"policies[3].amount": None}}, "there are only 1 policies"),
        ({"factors": {"policies.return_grant.origins": None}}, "cannot be varied"),
        ({"factors": {"policies.return_grant.amount.1990": None}}, "outside the horizon"),
        (
            {"factors": {"policies.return_grant.amount": None, "policies[0].return_grant.amount": None}},
            "varies the same as",
        ),
    ],
    ids=str,
)
def test_a_mistake_gets_one_clear_message(tmp_path, changes, words):
    assert words in "\n".join(problems(tmp_path, **changes))


def test_points_of_a_csv_file_name_the_factors(tmp_path):
    table = (
        "parameters.theta_network,mechanisms.networks,policies.return_grant.amount\n0.2,on,\n0.3,off,9000\n"
    )
    (tmp_path / "points.csv").write_text(table)
    study = small_study(tmp_path, {"design": {"kind": "csv", "file": "points.csv"}, "factors": ...})
    assert [f.path for f in study.factors] == table.splitlines()[0].split(",")
    assert study.design.points[0] == {"parameters.theta_network": 0.2, "mechanisms.networks": True}


def test_a_bad_cell_of_a_csv_file_is_named(tmp_path):
    (tmp_path / "points.csv").write_text("parameters.theta_network\n0.2\nmuch\n")
    found = problems(tmp_path, design={"kind": "csv", "file": "points.csv"}, factors=...)
    assert "point 2: parameters.theta_network: 'much' is not a number" in found[0]


def test_a_study_is_told_from_a_scenario(tmp_path):
    assert is_study_file(write_study(tmp_path))
    assert not is_study_file("scenarios/classroom_pull.yaml") and not is_study_file(tmp_path / "none.yaml")


def test_the_schema_knows_the_study_and_finds_a_misspelled_key(tmp_path):
    from edumig_sim.studies.schema import study_schema

    schema = study_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(SMALL, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**SMALL, "replicats": 3}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**SMALL, "design": {"kind": "sobel", "samples": 4}}, schema)
