"""Groups of countries in `origins` and `destinations`, and all but some."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from edumig_sim import cli
from edumig_sim.errors import ScenarioError
from edumig_sim.scenario import load_scenario
from edumig_sim.scenario.schema import json_schema
from edumig_sim.world import world_codes
from edumig_sim.world.groups import group_words, groups, have_groups

CODES = world_codes("world")
_FURTHER = "AUS CAN CHE CHL COL CRI GBR ISR JPN KOR MEX NZL TUR USA"
HALL = "base: world\npolicies:\n  - return_grant: {{origins: {}, amount: 4000, years: 3}}\n"


def origins(place: Path, text: str, base: str = "world") -> tuple[str, ...]:
    file = place / "plan.yaml"
    file.write_text(HALL.format(text).replace("base: world", f"base: {base}"), encoding="utf-8")
    return load_scenario(file).policies[0].origins


# --- facts -----------------------------------------------------------------------------------------------------------


def test_groups_have_the_members_of_their_date():
    sizes = {name: len(set(group.members)) for name, group in groups().items()}
    assert sizes == {
        "EU": 27,
        "EEA": 30,
        "OECD": 38,  # without the United Kingdom; with Costa Rica
        "LOW_INCOME": 31,
        "LOWER_MIDDLE_INCOME": 52,
        "UPPER_MIDDLE_INCOME": 56,
        "HIGH_INCOME": 79,
    }
    eu, eea, oecd = (set(groups()[name].members) for name in ("EU", "EEA", "OECD"))
    assert eea - eu == {"ISL", "LIE", "NOR"} and "GBR" not in eea and "HRV" in eu
    assert oecd - eea == {
        *("AUS", "CAN", "CHE", "CHL", "COL", "CRI", "GBR", "ISR", "JPN", "KOR", "MEX", "NZL", "TUR", "USA")
    }
    assert eu - oecd == {"BGR", "CYP", "HRV", "MLT", "ROU"}


def test_every_country_of_the_world_is_in_one_income_group():
    tiers = [group.members for name, group in groups().items() if name.endswith("_INCOME")]
    everybody = [code for members in tiers for code in members]
    assert len(everybody) == len(set(everybody)) == 218 and set(CODES) <= set(everybody)
    of = {
        code: name for name, group in groups().items() if name.endswith("_INCOME") for code in group.members
    }
    assert (of["UKR"], of["RUS"], of["NPL"], of["POL"]) == (
        *("LOWER_MIDDLE_INCOME", "UPPER_MIDDLE_INCOME", "LOW_INCOME", "HIGH_INCOME"),
    )


def test_every_group_says_its_date_and_its_source():
    for group in groups().values():
        assert group.date.count("-") == 2 and len(group.source) > 20 and group.title


# --- reading ---------------------------------------------------------------------------------------------------------


def test_a_group_stands_for_its_members_in_the_world(tmp_path):
    eu = tuple(code for code in CODES if code in groups()["EU"].members)
    assert origins(tmp_path, "EU") == origins(tmp_path, "[EU]") == origins(tmp_path, "[eu, POL]") == eu
    assert origins(tmp_path, "[UKR, low income]") == ("UKR", "NPL")


@pytest.mark.parametrize("text", ["{all but: [EU, USA]}", "{all_but: [EU, USA]}"])
def test_all_but_means_the_others(tmp_path, text):
    left = origins(tmp_path, text)
    assert set(left) == set(CODES) - set(groups()["EU"].members) - {"USA"} and "UKR" in left


def test_all_but_may_be_a_line_of_its_own(tmp_path):
    (tmp_path / "plan.yaml").write_text(
        "base: world\npolicies:\n  - return_grant:\n"
        "      origins: all but [EU, USA]\n      amount: 1\n      years: 3\n",
        encoding="utf-8",
    )
    assert load_scenario(tmp_path / "plan.yaml").policies[0].origins == origins(
        tmp_path, "{all but: [EU, USA]}"
    )


def test_equal_scenarios_stay_equal_and_resolved_files_name_regions(tmp_path):
    origins(tmp_path, "EEA")
    plan = load_scenario(tmp_path / "plan.yaml")
    (tmp_path / "again.yaml").write_text(plan.canonical(), encoding="utf-8")
    assert load_scenario(tmp_path / "again.yaml") == plan and "EEA" not in plan.canonical()


WRONG = {
    "EUU": ("no group or region 'EUU'", "'EU'"),
    "[EU, EU]": ("named twice",),
    "{all but: [ZZZ]}": ("no group or region 'ZZZ'",),
    "{all but: []}": ("the list is empty",),
    "{all but: [high income, upper middle income, lower middle income, low income]}": ("leaves no region",),
    "all but [EU]": ("{all but: [AAA, BBB]}",),
}


@pytest.mark.parametrize("text", WRONG)
def test_mistakes_are_told_with_the_nearest(tmp_path, text):
    with pytest.raises(ScenarioError) as told:
        origins(tmp_path, text)
    assert all(part in str(told.value) for part in WRONG[text]), told.value


@pytest.mark.parametrize("word", ["EU", "LOWER_MIDDLE_INCOME"])
def test_worlds_whose_codes_are_no_countries_have_no_groups(tmp_path, word):
    with pytest.raises(ScenarioError, match="no region"):  # IND is Steeltown there, not India
        origins(tmp_path, word, base="classroom")
    assert not have_groups(world_codes("us_states")) and have_groups(["FRA", "DEU", "REST"])
    assert origins(tmp_path, "{all but: [CAP]}", base="classroom") == tuple(world_codes("classroom")[1:])


# --- told ------------------------------------------------------------------------------------------------------------


def test_check_says_whom_a_group_contains_and_who_is_missing(tmp_path, capsys):
    origins(tmp_path, "EU")
    assert cli.execute(["check", str(tmp_path / "plan.yaml")]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "EU (European Union, as of 2020-02-01) means 19 of 27 members: Austria" in said
    assert "not in this world: EST, FIN, HRV, LTU, LUX, LVA, MLT, SVN." in said and "Source: Treaty" in said
    assert cli.execute(["check", str(tmp_path / "plan.yaml"), "--json"]) == 0
    assert any("27 members" in one for one in json.loads(capsys.readouterr().out)["sentences"])


def test_a_file_on_a_base_with_groups_says_so_too(tmp_path):
    origins(tmp_path, "EU")
    (tmp_path / "more.yaml").write_text("base: plan.yaml\nseed: 3\n", encoding="utf-8")
    told = load_scenario(tmp_path / "more.yaml").explain()
    assert group_words(groups()["EU"], dict.fromkeys(CODES, "")).split(":")[0] in " ".join(told)


@pytest.mark.parametrize("value", ["EU", ["EU", "UKR"], {"all but": ["EU"]}, {"all but": "EU"}])
def test_the_schema_knows_groups(value):
    plan = {"base": "world", "policies": [{"return_grant": {"origins": value, "amount": 1, "years": 1}}]}
    jsonschema.validate(plan, json_schema())
    with pytest.raises(jsonschema.ValidationError):
        plan["policies"][0]["return_grant"]["origins"] = {"but": ["EU"]}
        jsonschema.validate(plan, json_schema())


# --- one lever -------------------------------------------------------------------------------------------------------


def test_levers_names_one_with_an_example_that_works(tmp_path, capsys):
    assert cli.execute(["levers", "return_grant"]) == 0
    said = capsys.readouterr().out
    assert all(part in said for part in ("resembles:", "evidence:", "amount:", "$/year", "An example"))
    assert "scholarship:" not in said
    (tmp_path / "plan.yaml").write_text(said[said.index("base:") :], encoding="utf-8")
    assert cli.execute(["check", str(tmp_path / "plan.yaml")]) == 0


def test_an_unknown_lever_gets_the_nearest(capsys):
    assert cli.execute(["levers", "return_grand"]) == 2
    assert "Did you mean 'return_grant'?" in capsys.readouterr().err
