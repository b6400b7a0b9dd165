"""Parameters that the constants were fitted with: a change is said, and with ``refit: true`` the base year holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.constants_fit import FitSettings, StudyChoices, StudyFit
from edumig_sim.errors import ScenarioError
from edumig_sim.model import EduMigModel
from edumig_sim.refit import refitted
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.studies import load_study
from edumig_sim.studies.designs import Point
from edumig_sim.studies.points import Circumstancer
from edumig_sim.world import World, load_world
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.constants import FITTED_WITH, LOCATION_PARAMETERS, STUDY_PARAMETERS
from edumig_sim.world.marks import fit_marks, mark_parts
from edumig_sim.world.parameters import Parameters, entries

AGENTS = 4000  # in a region, as many as a refit of the classroom has
TOLERANCE = 0.005  # of the totals, beside what the sample of the check itself is off


def changed(world: str, **parameters: float) -> Scenario:
    return replace(load_scenario(world), parameters=parameters, refit=True)


def base_year(world: World, plan: Scenario, values: Parameters, history: bool, agents: int) -> StudyChoices:
    """The base year's cohort under a world's constants, and its expected flows (R, R) without those who stay."""
    choices = StudyChoices(world, replace(plan, parameters={}), FitSettings(agents_per_region=agents), values)
    away = np.column_stack([world.asc_foreign, world.asc_domestic])
    none = world.asc_none + world.none_history * history
    fit = StudyFit(none, away, world.delta, world.affinity * history, np.empty(0), np.inf)
    choices.found = choices.flows(fit)  # type: ignore[attr-defined]
    return choices


def summary(choices: StudyChoices) -> tuple[np.ndarray, float, float]:
    """Totals (4R,): at home, foreign, domestic, inbound; movers; their mean distance in km."""
    flows = choices.found[:, :-1]  # type: ignore[attr-defined]
    moves = flows * (1.0 - np.eye(len(flows)))
    by_nest, inbound = choices._split(choices.found)  # type: ignore[attr-defined]
    totals = np.concatenate([np.diagonal(flows), by_nest.ravel(), inbound])
    return totals, moves.sum(), (moves * choices.world.distance_km).sum() / moves.sum()


@pytest.mark.parametrize("history", [False, True])
@pytest.mark.parametrize(
    ("name", "value"),
    [("theta_distance", 1.1), ("lambda_domestic", 0.5), ("preference_class_multiplier", 2.0)],
)
def test_with_refit_the_totals_of_the_base_year_hold(name, value, history):
    plan = changed("classroom", **{name: value})
    usual, values = world_parameters("classroom"), world_parameters("classroom", plan.parameters)
    before = base_year(load_world("classroom", usual), plan, usual, history, AGENTS)
    moved = load_world("classroom", values)
    without = base_year(moved, plan, values, history, AGENTS)
    after = base_year(refitted(plan, moved), plan, values, history, AGENTS)
    wanted, movers, distance = summary(before)
    known = wanted > 0
    gap = np.abs(summary(after)[0] / np.where(known, wanted, 1.0) - 1.0)[known].max()
    assert gap < TOLERANCE < 4 * TOLERANCE < np.abs(summary(without)[0][known] / wanted[known] - 1.0).max()
    assert summary(after)[1] == pytest.approx(movers, rel=TOLERANCE)
    if name == "theta_distance":
        assert summary(after)[2] < distance


@pytest.mark.slow
def test_a_larger_coefficient_of_distance_moves_people_of_the_states_nearer_and_no_more_of_them():
    plan = changed("us_states", theta_distance=1.12)
    usual, values = world_parameters("us_states"), world_parameters("us_states", plan.parameters)
    _, movers, distance = summary(base_year(load_world("us_states", usual), plan, usual, True, 300))
    moved = load_world("us_states", values)
    _, unfitted, _ = summary(base_year(moved, plan, values, True, 300))
    _, fitted, nearer = summary(base_year(refitted(plan, moved), plan, values, True, 300))
    assert unfitted > 1.05 * movers  # what a change without refit does: more people move
    assert fitted == pytest.approx(movers, rel=TOLERANCE) and nearer < 0.95 * distance


def test_constants_of_location_are_fitted_again_for_parameters_of_location():
    plan = changed("classroom", alpha_home=2.5 * world_parameters("classroom").alpha_home)
    moved = load_world("classroom", world_parameters("classroom", plan.parameters))
    after = refitted(plan, moved)
    assert np.abs(after.asc_location - moved.asc_location).max() > 0.05
    assert ((after.belief_stay >= 0) & (after.belief_stay <= 1)).all()


def test_a_model_takes_the_constants_and_remembers_the_data_it_began_with():
    plan = replace(changed("classroom", theta_distance=1.1).with_agents(20), start=2021, end=2021, burn_in=8)
    model, plain = EduMigModel(plan, seed=1), EduMigModel(replace(plan, refit=False), seed=1)
    assert model.data_digest == plain.data_digest and model.world.digest != plain.world.digest
    again = EduMigModel(plan, seed=1)
    assert again.world.digest == model.world.digest


def test_without_refit_every_answer_says_so_and_with_it_none():
    plan = changed("classroom", theta_distance=1.1, spillover=0.4)
    assert plan.marks() == ()
    (mark,) = replace(plan, refit=False).marks()
    assert mark_parts(mark) == ("fitted_with", {"name": "theta_distance", "value": "1.1", "fitted": "0.62"})
    assert fit_marks("classroom", {"theta_distance": world_parameters("classroom").theta_distance}) == ()


def test_refit_is_a_key_of_a_scenario_and_comes_back(tmp_path):
    file = tmp_path / "a.yaml"
    file.write_text("base: classroom\nrefit: true\nparameters: {theta_distance: 1.1}\n", encoding="utf-8")
    plan = load_scenario(file)
    assert plan.refit and "The constants are fitted again" in str(plan)
    (tmp_path / "b.yaml").write_text(plan.canonical(), encoding="utf-8")
    assert load_scenario(tmp_path / "b.yaml") == plan
    assert plan.assumptions()["refit"] is True and not plan.plain().refit
    file.write_text("base: classroom\nrefit: perhaps\n", encoding="utf-8")
    with pytest.raises(ScenarioError, match="refit: 'perhaps' is neither on nor off"):
        load_scenario(file)


def test_the_printed_answer_the_json_and_the_page_say_it(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("plan.yaml").write_text(
        "base: classroom\nhorizon: {start: 2021, end: 2022, burn_in: 8}\npopulation: {agents_per_region: 20}\n"
        "parameters: {theta_distance: 1.1}\npolicies:\n  - return_grant: {origins: [CAP], amount: 4000}\n",
        encoding="utf-8",
    )
    ask = ("compare", "plan.yaml", "--replicates", "2", "--workers", "1")
    said = "theta_distance is 1.1, the constants were fitted with 0.62"
    for command in (("check", "plan.yaml"), (*ask, "--out", "out"), (*ask, "--json")):
        assert cli.execute(command) == 0 and said in " ".join(capsys.readouterr().out.split())
    for language, words in (("en", "were fitted with 0.62"), ("uk", "константи підібрано за 0.62")):
        assert cli.execute(("report", "out", "--out", f"{language}.html", "--lang", language)) == 0
        assert words in Path(f"{language}.html").read_text(encoding="utf-8")


def study(
    tmp_path: Path, more: str = "", base: str = "classroom", factor: str = "theta_distance"
) -> list[str]:
    file = tmp_path / "study.yaml"
    file.write_text(
        f"scenario:\n  base: {base}\n  horizon: {{start: 2021, end: 2021}}\n{more}"
        f"factors: {{parameters.{factor}: {{low: 0.5, high: 1.0}}}}\ndesign: {{kind: full_factorial, levels: 2}}\n"
        "outcomes: {indicators: [retention], regions: [all]}\n",
        encoding="utf-8",
    )
    return load_study(file).explain()


def test_a_study_says_what_becomes_of_the_constants(tmp_path):
    alone = "Constants do not follow theta_distance: what they met in the base year does not hold"
    assert any(line.startswith(alone) for line in study(tmp_path))
    assert any("fitted again" in line for line in study(tmp_path, "  refit: true\n"))
    assert any("follow theta_distance to first order" in line for line in study(tmp_path, base="us_states"))
    assert any(
        "do not follow lambda_domestic" in line
        for line in study(tmp_path, "", "us_states", "lambda_domestic")
    )
    with pytest.raises(ScenarioError, match="keep contradicts 'refit: true'"):
        study(tmp_path, "  refit: true\nconstants: keep\n")


def test_a_point_is_marked_where_its_constants_do_not_follow(tmp_path):
    study(tmp_path)
    place = Circumstancer(load_study(tmp_path / "study.yaml"))
    at = place.at(Point(number=0, values={"parameters.theta_distance": 1.0}))
    assert any("fitted with" in mark for mark in at.scenario.marks(at.followed))
    study(tmp_path, base="us_states")
    at = Circumstancer(load_study(tmp_path / "study.yaml")).at(
        Point(number=0, values={"parameters.theta_distance": 1.0})
    )
    assert not any("fitted with" in mark for mark in at.scenario.marks(at.followed))


def flows(values: Parameters) -> np.ndarray:
    """Expected flows of the base year in a world of one country and several, one behind the other."""
    worlds = (("world", 20), ("classroom", 100))
    found = [base_year(load_world(n, values), load_scenario(n), values, False, a) for n, a in worlds]
    return np.concatenate([choices.found.ravel() for choices in found])  # type: ignore[attr-defined]


@pytest.mark.slow
def test_the_parameters_that_constants_of_study_were_fitted_with_are_those_that_move_the_base_year():
    usual = world_parameters("world")
    before = flows(usual)
    for name, entry in entries().items():
        value = getattr(usual, name)
        near = value * 0.8 if value else entry.low + 0.3 * (entry.high - entry.low)
        near = max(entry.low, value - 1) if entry.whole else float(np.clip(near, entry.low, entry.high))
        gap = np.abs(flows(usual.with_changes({name: near})) / np.where(before > 0, before, 1.0) - 1.0)
        assert near == value or (gap[before > 1].max() > 1e-6) == (name in STUDY_PARAMETERS), name


def test_the_names_are_parameters():
    assert (
        set(entries()) > FITTED_WITH and {"theta_distance", "lambda_foreign", "taste_spread"} <= FITTED_WITH
    )
    assert {"alpha_home", "reconsider_home"} <= LOCATION_PARAMETERS
    assert em.__version__
