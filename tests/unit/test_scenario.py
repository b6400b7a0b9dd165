"""Scenarios: a file is a diff on its base, resolves to text that loads back equal, and says what it will do."""

from __future__ import annotations

import dataclasses
import shutil
import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import edumig_sim
from edumig_sim.errors import MOST_LISTED, DataError, EduMigError, ModelError, Problem, ScenarioError, nearest
from edumig_sim.policies import DatedPath, ReturnGrant, Scholarship, Target
from edumig_sim.scenario import Mechanisms, Population, Scenario, load_scenario, scenario
from edumig_sim.scenario.scenario import MOST_POLICIES
from edumig_sim.scenario.template import template, write_template
from edumig_sim.scenario.text import parse_text, write_text
from edumig_sim.world import world_codes, world_folder, world_names
from edumig_sim.world.marks import world_marks
from edumig_sim.world.parameters import entries

PACKAGED = sorted((Path(__file__).resolve().parents[2] / "scenarios").rglob("*.yaml"))
REGIONS = world_codes("classroom")
FAST = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def written(tmp_path: Path):
    """Writes a scenario file and returns its path."""

    def write(text: str, name: str = "plan.yaml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def problems(path: Path) -> str:
    with pytest.raises(ScenarioError) as error:
        load_scenario(path)
    return str(error.value)


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("world", world_names())
def test_every_world_has_a_plain_baseline(world):
    plain = scenario(world)
    assert plain == load_scenario(world)
    assert plain.world == world and not plain.policies and plain.title and plain.start <= plain.end
    assert plain.baseline().policies == () and plain.marks() == world_marks(world)


@pytest.mark.parametrize("path", PACKAGED, ids=lambda p: p.stem)
def test_every_packaged_scenario_loads_and_names_its_question_author_and_references(path):
    plan = load_scenario(path)
    assert plan.title and plan.question.endswith("?") and plan.author and plan.references
    assert plan.policies and plan.baseline().policies == plan.policies[: plan.base_policies]
    assert path.read_text(encoding="utf-8").startswith("#")


@pytest.mark.parametrize("source", [*PACKAGED, *world_names()], ids=str)
def test_the_resolved_text_loads_back_equal(source, written):
    plan = load_scenario(source)
    again = load_scenario(written(plan.canonical()))
    assert again == plan and again.digest == plan.digest and again.canonical() == plan.canonical()


def test_a_file_is_a_diff_on_its_base(written):
    written("base: classroom\nseed: 7\npolicies:\n  - scholarship: {amount: 100}\n", "first.yaml")
    second = load_scenario(
        written("base: first.yaml\ntitle: Second\npolicies:\n  - return_grant: {amount: 5}\n")
    )
    assert (second.world, second.seed, second.title) == ("classroom", 7, "Second")
    assert [p.lever for p in second.policies] == ["scholarship", "return_grant"]
    assert [p.lever for p in second.baseline().policies] == ["scholarship"]
    again = load_scenario(written(second.canonical(), "resolved.yaml"))
    assert again == second and again.baseline() == second.baseline()


def test_a_policy_of_the_base_that_began_with_its_horizon_moves_with_it(written):
    written("base: classroom\npolicies:\n  - scholarship: {amount: 100}\n", "first.yaml")
    moved = load_scenario(written("base: first.yaml\nhorizon: {start: 2030}\n"))
    assert moved.policies[0].start == moved.start == 2030
    assert load_scenario(written(moved.canonical(), "resolved.yaml")) == moved


def test_a_policy_of_the_base_outside_the_new_horizon_is_told(written):
    written("base: classroom\npolicies:\n  - scholarship: {amount: 100, start: 2025}\n", "first.yaml")
    assert "scholarship of the base: its start 2025" in problems(
        written("base: first.yaml\nhorizon: {start: 2030}\n")
    )


def test_a_base_is_found_beside_the_file_that_names_it(written, tmp_path, monkeypatch):
    written("base: classroom\nseed: 9\n", "first.yaml")
    path = written("base: first.yaml\n")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert load_scenario(path).seed == 9 and load_scenario("../plan.yaml").seed == 9


def test_a_world_of_ones_own_is_a_folder(written, tmp_path):
    shutil.copytree(world_folder("classroom"), tmp_path / "mine")
    plan = load_scenario(written("base: mine\npolicies:\n  - scholarship: {origins: [CAP], amount: 5}\n"))
    assert Path(plan.world) == (tmp_path / "mine").resolve()
    assert (plan.start, plan.end) == (2021, 2050) and plan.policies[0].start == 2021
    assert load_scenario(tmp_path / "mine").baseline().world == plan.world
    assert load_scenario(written(plan.canonical(), "resolved.yaml")) == plan
    assert "no region 'CAPE'" in problems(
        written("base: mine\npolicies:\n  - scholarship: {origins: [CAPE], amount: 5}\n", "wrong.yaml")
    )


def test_numbers_are_read_as_a_person_reads_them(written):
    text = "base: classroom\npolicies:\n  - scholarship: {amount: 4_000, budget: 50e6, places: 1.5e3}\n"
    policy = load_scenario(written(text)).policies[0]
    assert (policy.amount, policy.budget, policy.places) == (4000.0, 50e6, 1500.0)


@pytest.mark.parametrize("word", ["E0", "e5", "-E3", ".e5", "._5", "_1", "00.5", "1:30", "2026-01-01"])
def test_words_that_only_look_like_numbers_are_words(word, written):
    assert load_scenario(written(f"base: classroom\ntitle: {word}\n")).title == word


def test_a_scenario_has_as_many_policies_as_an_award_has_bits(written):
    plain, grant = scenario("classroom"), ReturnGrant(amount=1)
    assert len(plain.with_policies(*[grant] * MOST_POLICIES).policies) == MOST_POLICIES
    with pytest.raises(ScenarioError, match="33 policies; a scenario has at most 32"):
        plain.with_policies(*[grant] * (MOST_POLICIES + 1))
    written("base: classroom\npolicies:\n" + "  - scholarship: {amount: 1}\n" * MOST_POLICIES, "first.yaml")
    assert "33 policies" in problems(written("base: first.yaml\npolicies:\n  - return_grant: {amount: 1}\n"))


def test_ranks_are_given_in_words_or_as_a_range(written):
    text = "base: classroom\npolicies:\n  - scholarship: {amount: 1, target: {income: lowest 40%, ability: [0.5, 1]}}\n"
    assert load_scenario(written(text)).policies[0].target == Target(income=(0.0, 0.4), ability=(0.5, 1.0))
    text = "base: classroom\npolicies:\n  - scholarship: {amount: 1, target: {ability: top 20%}}\n"
    assert load_scenario(written(text)).policies[0].target == Target(ability=(0.8, 1.0))


def test_persons_for_each_agent_replace_the_number_of_agents(written):
    plan = load_scenario(written("base: classroom\npopulation: {persons_per_agent: 50}\n"))
    assert plan.population.persons_per_agent == 50 and "50 persons" in str(plan)
    assert load_scenario(written(plan.canonical(), "resolved.yaml")) == plan
    assert plan.with_agents(300).population == Population(agents_per_region=300, admission="realised")


def test_problems_of_a_base_and_of_its_file_are_told_together(written):
    written("base: classroom\ntitel: x\n", "first.yaml")
    message = problems(written("base: first.yaml\nsede: 1\n"))
    assert (
        "2 problems" in message
        and "first.yaml, line 2: titel" in message
        and "plan.yaml, line 2: sede" in message
    )


# --- the object ------------------------------------------------------------------------------------------------------

texts = st.text(string.printable.strip() + " éЖ中", max_size=20)
money = st.one_of(
    st.floats(0, 1e5),
    st.dictionaries(st.integers(2021, 2045), st.floats(0, 1e5), min_size=1).map(DatedPath.of),
)
common = {
    "label": texts,
    "origins": st.lists(st.sampled_from(REGIONS), unique=True).map(tuple),
    "amount": money,
    "start": st.one_of(st.none(), st.integers(2021, 2040)),
    "budget": st.one_of(st.none(), money),
    "target": st.builds(Target, income=st.tuples(st.floats(0, 0.4), st.floats(0.5, 1))),
}
policies = st.one_of(
    st.builds(Scholarship, **common), st.builds(ReturnGrant, **common, years=st.integers(1, 20))
)


@FAST
@given(
    texts,
    st.lists(policies, max_size=3),
    st.builds(Mechanisms, networks=st.booleans()),
    st.integers(0, 2**40),
)
def test_any_scenario_resolves_to_text_that_loads_back_equal(written, title, several, mechanisms, seed):
    plain = scenario("classroom")
    plan = Scenario(
        title=title, world="classroom", start=2021, end=2045, seed=seed, mechanisms=mechanisms,
        parameters={"theta_quality": 0.9}, population=plain.population,
    ).with_policies(*several)  # fmt: skip
    again = load_scenario(written(plan.canonical()))
    assert again == plan and again.digest == plan.digest


@given(st.dictionaries(st.text(string.ascii_lowercase, min_size=1), texts, max_size=5))
def test_written_texts_are_read_back_as_texts(values):
    assert parse_text(write_text(values).encode(), "x").values == values


def test_the_digest_changes_with_anything_that_matters():
    plain = scenario("classroom")
    others = [
        plain.with_seed(2),
        plain.with_agents(10),
        plain.with_policies(Scholarship(amount=1)),
        plain.with_policies(Scholarship(amount=2)),
        scenario("world"),
    ]
    assert len({plain.digest, *(s.digest for s in others)}) == len(others) + 1


def test_policies_added_in_python_begin_with_the_horizon_unless_told():
    plain = scenario("classroom")
    grant = ReturnGrant(origins=("CAP",), amount=6_000, years=5)
    assert plain.with_policies(grant).policies[0].start == plain.start
    assert plain.with_policies(grant, start=2026).policies[0].start == 2026
    baseline = plain.with_policies(grant).baseline()
    assert dataclasses.replace(baseline, title=plain.title) == plain


@pytest.mark.parametrize(("start", "end"), [(2010, None), (2060, None), (2030, 2025)])
def test_a_policy_outside_the_horizon_is_refused_in_python_too(start, end):
    with pytest.raises(ScenarioError, match="policies"):
        scenario("classroom").with_policies(Scholarship(amount=1, start=start, end=end))


def test_settings_made_in_python_are_checked():
    with pytest.raises(ScenarioError, match=r"population\.agents_per_region: -5 is outside"):
        Population(agents_per_region=-5)
    with pytest.raises(ScenarioError, match=r"mechanisms\.networks"):
        Mechanisms(networks="on")  # type: ignore[arg-type]


def test_numbers_outside_their_published_range_run_and_carry_a_mark(written):
    text = "base: classroom\nparameters: {theta_quality: 9}\n"
    text += "policies:\n  - scholarship: {amount: 100000, admin_share: 0.5}\n"
    marks = load_scenario(written(text)).marks()
    assert any("scholarship.amount is outside the published range 0 to 40,000 $/year" in m for m in marks)
    assert any("admin_share" in m for m in marks) and any("theta_quality" in m for m in marks)
    dated = scenario("classroom").with_policies(Scholarship(amount={2025: 10, 2030: 100_000}))
    assert len(dated.marks()) == 1


def test_a_scenario_says_what_it_will_do(written):
    text = (
        "base: classroom\ntitle: My plan\nmechanisms: {networks: off, limited_awareness: on}\n"
        "parameters: {theta_quality: 0.9}\npolicies:\n  - return_grant: {origins: [CAP], amount: 6000, years: 5}\n"
    )
    said = str(load_scenario(written(text)))
    for words in (
        "My plan",
        "2021 to 2045",
        "off: networks",
        "on: limited_awareness",
        "6,000 $",
        "theta_quality to 0.9",
    ):
        assert words in said
    assert "baseline" in str(scenario("classroom"))


# --- templates -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("world", world_names())
@pytest.mark.parametrize("lever", ["scholarship", "return_grant"])
def test_a_new_file_loads_as_it_is(world, lever, tmp_path):
    write_template(tmp_path / "new.yaml", world, lever)
    plan = load_scenario(tmp_path / "new.yaml")
    assert (
        plan.world == world
        and [p.lever for p in plan.policies] == [lever]
        and plan.marks() == world_marks(world)
    )
    with pytest.raises(ScenarioError, match="there already"):
        write_template(tmp_path / "new.yaml", world, lever)


def test_a_template_explains_every_setting():
    text = template("classroom", "scholarship")
    assert all(f"{name}:" in text for name in ("amount", "destinations", "budget", "priority", "target"))


# --- errors and public names -----------------------------------------------------------------------------------------


def test_an_error_tells_one_problem_plainly_and_several_as_a_list():
    assert str(ScenarioError([Problem("a.yaml, line 3", "is wrong")])) == "a.yaml, line 3: is wrong"
    assert str(DataError(["one", "two"])) == "2 problems:\n  one\n  two"
    assert issubclass(ModelError, EduMigError)


def test_the_nearest_name_is_found_in_any_case_and_long_lists_are_cut():
    assert nearest("ukr", ["UKR", "POL"]) == " Did you mean 'UKR'?"
    assert nearest("grant", ["return_grant", "scholarship"]) == " Did you mean 'return_grant'?"
    assert nearest("zzz", ["b", "a"]) == " Known: a, b."
    many = [f"name{i}" for i in range(MOST_LISTED + 5)]
    assert nearest("zzz", many).endswith(" and 5 more.")


PUBLIC = [
    "Citations",
    "Comparison",
    "Discovery",
    "EduMigModel",
    "Policy",
    "Reproduction",
    "Results",
    "Scenario",
    "SearchResults",
    "Sensitivity",
    "SideBySide",
    "Study",
    "StudyResults",
    "Surrogate",
    "World",
    "cite",
    "compare",
    "discover",
    "explain",
    "levers",
    "load_results",
    "load_scenario",
    "load_search_results",
    "load_study",
    "load_world",
    "reproduce",
    "run",
    "scenario",
    "search",
    "sensitivity",
    "surrogate",
    "sweep",
]


def test_the_public_names_are_these():
    assert sorted(edumig_sim.__all__) == PUBLIC
    assert all(getattr(edumig_sim, name) is not None for name in PUBLIC)
    with pytest.raises(AttributeError, match="no attribute"):
        edumig_sim.nothing  # noqa: B018


@pytest.mark.parametrize("first", ["run", "compare", "scenario", "Comparison", "load_scenario"])
def test_a_module_never_hides_the_function_of_its_name(first):
    code = f"import edumig_sim as em; em.{first}; import edumig_sim.results; import edumig_sim.run"
    code += "; print(all(type(f).__name__ == 'function' for f in (em.run, em.compare, em.scenario)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


def test_the_package_and_its_command_start_quickly():
    heavy = "{'numpy', 'pandas', 'xarray', 'mesa', 'matplotlib', 'scipy'}"
    for what in ("edumig_sim", "edumig_sim.cli"):
        code = f"import sys, {what}; print(sorted({heavy} & set(sys.modules)))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]"


def test_assumptions_are_what_differs_from_the_plain_world():
    plan = scenario("classroom")
    assert plan.assumptions() == {} and plan.plain() == dataclasses.replace(plan, title=plan.plain().title)
    name, entry = next((n, e) for n, e in entries().items() if not e.whole and e.low < e.value)
    changed = dataclasses.replace(
        plan,
        mechanisms=dataclasses.replace(plan.mechanisms, networks=False),
        parameters={name: entry.low},
        corridor_history=False,
    )
    assert changed.assumptions() == {
        "mechanisms.networks": False,
        f"parameters.{name}": entry.low,
        "corridor_history": False,
    }
    assert changed.plain().assumptions() == {} and changed.plain().population == changed.population
    assert dataclasses.replace(plan, parameters={name: entry.value}).assumptions() == {}
