"""What to cite: the software, the data, the levers and the parameters of a scenario, as text, JSON and BibTeX."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from pathlib import Path

import pytest
import yaml

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.citations import ONLY_FOR, SOFTWARE, cite
from edumig_sim.errors import EduMigError
from edumig_sim.policies import levers
from edumig_sim.reproduction import data_differences
from edumig_sim.scenario import Mechanisms
from edumig_sim.world import world_folder, world_names
from edumig_sim.world.parameters import entries

ROOT = Path(__file__).resolve().parents[2]
GRANT = ROOT / "scenarios" / "ukraine_return_grant.yaml"


def parsed(bibtex: str) -> dict[str, dict[str, str]]:
    """A tiny BibTeX parser: comments outside entries, fields in balanced braces. Fails for anything else."""
    found: dict[str, dict[str, str]] = {}
    rest = "\n".join(line for line in bibtex.splitlines() if not line.startswith("%"))
    while rest := rest.strip():
        head = re.match(r"@(software|misc)\{([a-z0-9_]+),\s*", rest)
        assert head and head[2] not in found, rest[:60]
        fields: dict[str, str] = {}
        rest = rest[head.end() :]
        while name := re.match(r"([a-z]+) = \{", rest):
            depth, at = 1, name.end()
            while depth:
                escaped = rest[at - 1] == "\\"
                depth += 0 if escaped else (rest[at] == "{") - (rest[at] == "}")
                at += 1
            fields[name[1]] = rest[name.end() : at - 1]
            assert rest[at] == ","
            rest = rest[at + 1 :].lstrip()
        assert rest.startswith("}"), rest[:60]
        found[head[2]], rest = fields, rest[1:]
    return found


def told(*arguments: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert cli.execute(["cite", *arguments]) == 0
    return capsys.readouterr().out


def test_without_argument_it_says_how_to_cite_the_software(capsys):
    said = told(capsys=capsys)
    assert f"EduMig Sim, version {em.__version__}" in said.replace(
        "EduMig Sim. Version", "EduMig Sim, version"
    )
    assert "EduMig Sim contributors" in said and "MIT" in said
    (entry,) = parsed(told("--bibtex", capsys=capsys)).values()
    assert entry["author"] == "{EduMig Sim contributors}" and entry["version"] == em.__version__


def test_the_package_holds_what_the_citation_file_says():
    written = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert written["title"] == SOFTWARE["title"] and written["license"] == SOFTWARE["license"]
    assert str(written["version"]) == SOFTWARE["version"] == em.__version__
    assert " and ".join(a["name"] for a in written["authors"]) == SOFTWARE["author"]
    assert "edumig cite" in written["message"]


def test_a_scenario_names_data_lever_parameters_priors_and_its_own_references(capsys):
    said = " ".join(told(str(GRANT), capsys=capsys).split())
    publishers = yaml.safe_load((world_folder("world") / "sources.yaml").read_text(encoding="utf-8"))[
        "publishers"
    ]
    for publisher in publishers.values():
        assert publisher["title"] in said and publisher["licence"] in said
    cls = levers()["return_grant"]
    assert cls.source in said and cls.programmes in said and levers()["scholarship"].programmes not in said
    assert "returns to Italy under tax relief" in said and "priors that nobody has checked" in said
    assert entries()["alpha_home"].source in said and "flows of 2010-2014" in said and "sigma_wealth" in said
    assert "consideration_base" not in said  # people know all regions: nobody asks how many they know


def test_json_tells_priors_from_evidence(capsys):
    sources = json.loads(told("classroom", "--json", capsys=capsys))["sources"]
    kinds = {s["kind"] for s in sources}
    assert kinds == {"software", "data", "parameter"} and "Invented for teaching" in str(sources)
    prior = {name for s in sources if s["prior"] for name in s["used_for"]}
    checked = {name for s in sources if s["kind"] == "parameter" and not s["prior"] for name in s["used_for"]}
    for name, entry in entries().items():
        if name not in ONLY_FOR["limited_awareness"]:
            assert name in (checked if entry.checked else prior)


@pytest.mark.parametrize("world", world_names())
def test_bibtex_is_valid_and_loses_nothing(world, capsys):
    text = told(world, "--bibtex", capsys=capsys)
    found = parsed(text)
    assert "edumig_sim" in found and all(e["author"] and e["title"] for e in found.values())
    for source in cite(world).sources:
        if not source.prior:
            assert source.key in found or source.text.split("\n")[0] in text


def test_bibtex_knows_authors_and_years():
    found = parsed(cite("world").bibtex())
    assert found["world_cepii"]["year"] == "2011" and "Zignago" in found["world_cepii"]["author"]
    assert found["world_undesa"]["author"].startswith("{United Nations")


def test_braces_and_signs_of_a_source_are_escaped(tmp_path):
    mine = own_world(tmp_path)
    text = (mine / "sources.yaml").read_text(encoding="utf-8")
    licence = 'licence: "MIT, as the package"}\ntables'
    odd = text.replace(licence, 'licence: "50 % {free} & #1_a", author: "A_B & Sons"}\ntables')
    assert odd != text
    (mine / "sources.yaml").write_text(odd, encoding="utf-8")
    entry = parsed(cite(mine).bibtex())["mine_invented"]
    assert entry["author"] == r"{A\_B \& Sons}" and r"50 \% \{free\} \& \#1\_a" in entry["note"]


def own_world(place: Path) -> Path:
    return Path(shutil.copytree(world_folder("classroom"), place / "mine"))


def test_a_world_without_sources_is_told_and_a_changed_parameter_is_the_scenarios(tmp_path):
    mine = own_world(tmp_path)
    (mine / "sources.yaml").unlink()
    (tmp_path / "plan.yaml").write_text("base: mine\nparameters: {theta_network: 0.5}\n", encoding="utf-8")
    found = cite(tmp_path / "plan.yaml")
    assert "'mine' names no sources" in str(found) and "theta_network = 0.5" in str(found)
    assert entries()["theta_network"].source not in str(found)


def test_saved_results_are_cited_with_the_version_that_made_them(tmp_path, capsys):
    scenario = em.load_scenario("classroom").with_agents(30)
    short = dataclasses.replace(scenario, end=2022, references=("A reference of its own",))
    results = em.run(short, replicates=1, workers=1, progress=False)
    data = results.data
    data.attrs["version"] = "0.0.7"
    place = em.Results(data).save(tmp_path / "out", figures=False)
    said = told(str(place), capsys=capsys)
    assert "0.0.7" in said and "A reference of its own" in said and "Invented for teaching" in said
    grant = levers()["return_grant"](amount=3000)  # type: ignore[call-arg]
    plan = short.with_policies(grant)
    compared = em.compare(plan, replicates=1, workers=1, progress=False).save(
        tmp_path / "compared", figures=False
    )
    assert levers()["return_grant"].source in str(em.cite(compared)) and len(em.cite(compared).title) > 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("nowhere.yaml",), "no such scenario file or world"),
        (("clasroom",), "Did you mean 'classroom'?"),
        (("classroom", "--bibtex", "--json"), "choose one"),
    ],
)
def test_a_wrong_request_is_told(arguments, says, capsys):
    assert cli.execute(["cite", *arguments]) == cli.USER_MISTAKE
    assert says in " ".join(capsys.readouterr().err.split())


def test_a_world_whose_sources_are_no_table_is_told(tmp_path):
    mine = own_world(tmp_path)
    (mine / "sources.yaml").write_text("publishers: 5\ntables: []\n", encoding="utf-8")
    with pytest.raises(EduMigError, match="no publishers"):
        cite(mine)


@pytest.mark.parametrize("mechanism", ONLY_FOR)
def test_a_parameter_left_out_changes_nothing_while_its_mechanism_is_off(mechanism):
    plain = dataclasses.replace(em.load_scenario("classroom").with_agents(30), end=2023, burn_in=8)
    off = dataclasses.replace(plain, mechanisms=dataclasses.replace(Mechanisms(), **{mechanism: False}))
    known = entries()
    moved = {name: 0.5 * (known[name].value + known[name].high) for name in ONLY_FOR[mechanism]}
    moved = {name: float(round(v)) if known[name].whole else v for name, v in moved.items()}
    first, second = (
        em.run(s, replicates=1, workers=1, progress=False).data
        for s in (off, dataclasses.replace(off, parameters=moved))
    )
    assert data_differences(first, second) == []
