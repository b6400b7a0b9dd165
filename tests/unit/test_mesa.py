"""The model as Mesa sees it: batch runs, data collection, agent sets, and nothing left behind."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import mesa
import numpy as np
import pytest
from invented import invented_world, model_of, plain_scenario

from edumig_sim.agents import RegionAgent, StudentView
from edumig_sim.errors import ModelError
from edumig_sim.model import EduMigModel
from edumig_sim.policies import Scholarship
from edumig_sim.scenario import Scenario, load_scenario

YEARS = (2021, 2022)
TINY = f"""\
base: classroom
title: Two years
horizon: {{start: {YEARS[0]}, end: {YEARS[1]}}}
population: {{agents_per_region: 20}}
"""
REPORTED = {
    "students_abroad",
    "students_elsewhere",
    "students_home",
    "entrants_abroad",
    "entrants_elsewhere",
    "returnees",
    "skilled",
    "output",
    "policy_cost",
}


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A scenario file of two years with few agents."""
    path = tmp_path / "tiny.yaml"
    path.write_text(TINY, encoding="utf-8")
    return path


@pytest.fixture
def model():
    """A model of the invented world before its first year, with few agents."""
    made = model_of(plain_scenario(agents=30, end=2017))
    yield made
    made.close()


def last_rows(scenario: object, seed: int) -> list[dict]:
    """What batch_run keeps of the last year: one row, or from Mesa 3.5 on a row of each region."""
    parameters = {"scenario": [scenario], "rng": [seed]}
    return mesa.batch_run(EduMigModel, parameters, number_processes=1, display_progress=False)


# --- batch_run -------------------------------------------------------------------------------------------------------


def test_batch_run_takes_scenario_files_and_seeds(tiny):
    rows = mesa.batch_run(
        EduMigModel,
        {"scenario": [str(tiny)], "rng": range(2)},
        data_collection_period=1,
        number_processes=1,
        display_progress=False,
    )
    assert {(row["rng"], row["year"]) for row in rows} == {(s, y) for s in (0, 1) for y in YEARS}
    assert set(rows[0]) >= REPORTED | {"RunId", "scenario", "rng"}
    first, second = ([r["output"] for r in rows if r["rng"] == s] for s in (0, 1))
    assert first != second


def test_a_row_of_batch_run_is_that_of_the_model_alone(tiny):
    plan = load_scenario(tiny)
    last = last_rows(plan, 7)[0]
    alone = EduMigModel(plan, seed=7)
    alone.run_horizon()
    assert last["students_abroad"] == alone.datacollector.model_vars["students_abroad"][-1]
    assert last["year"] == YEARS[-1]
    alone.close()


def test_batch_run_takes_a_scenario_object(tiny):
    plan = load_scenario(tiny).with_policies(Scholarship(amount=5000.0))
    rows = last_rows(plan, 1)
    assert rows and rows[0]["policy_cost"] > 0 and isinstance(rows[0]["scenario"], Scenario)


# --- DataCollector ---------------------------------------------------------------------------------------------------


def test_the_frame_of_the_model_has_a_row_a_year_and_agrees_with_the_recorder(model):
    model.run_horizon()
    frame = model.datacollector.get_model_vars_dataframe()
    recorded = model.recorder.arrays()
    assert frame["year"].tolist() == [2016, 2017] and set(frame) == REPORTED | {"year"}
    np.testing.assert_allclose(frame["output"], recorded["output"].sum(axis=1))
    np.testing.assert_allclose(frame["students_home"], np.einsum("too->t", recorded["enrolled"]))
    everybody = frame["students_home"] + frame["students_elsewhere"] + frame["students_abroad"]
    np.testing.assert_allclose(everybody, recorded["enrolled"].sum(axis=(1, 2)))
    country = np.asarray(model.world.country)
    beyond = country[:, None] != country[None, :]
    for name, flows in (("students_abroad", "enrolled"), ("entrants_abroad", "flow")):
        assert frame[name].tolist() == pytest.approx([year[beyond].sum() for year in recorded[flows]])
    inside = ~beyond & ~np.eye(len(country), dtype=bool)
    for name, flows in (("students_elsewhere", "enrolled"), ("entrants_elsewhere", "flow")):
        assert frame[name].tolist() == pytest.approx([year[inside].sum() for year in recorded[flows]])


def test_the_frame_of_the_regions_has_a_row_a_region_and_year(model):
    model.run_horizon()
    frame = model.datacollector.get_agenttype_vars_dataframe(RegionAgent)
    assert len(frame) == 2 * len(model.world.codes)
    last = frame.xs(frame.index.get_level_values("Step").max(), level="Step")
    assert last["code"].tolist() == list(model.world.codes)
    np.testing.assert_allclose(last["output"].astype(float), model.recorder.arrays()["output"][-1])


# --- agents ----------------------------------------------------------------------------------------------------------


def test_regions_are_mesa_agents_with_sets(model):
    model.step()
    agents = model.agents
    assert len(agents) == len(model.world.codes) and all(isinstance(a, mesa.Agent) for a in agents)
    assert list(agents.get("code")) == list(model.world.codes)
    assert agents.get("output") == model.regions.output.tolist()
    assert agents.agg("output", sum) == pytest.approx(model.regions.output.sum())
    rich = agents.select(lambda a: a.wage_skilled > np.median(model.regions.wage_skilled))
    assert {a.code for a in rich} == {"D", "E", "F"}
    assert set(model.agents_by_type) == {RegionAgent}


def test_a_region_agent_is_a_row_of_the_table_both_ways(model):
    agent = model.region_agents[2]
    agent.output = 123.0
    assert model.regions.output[2] == 123.0
    model.regions.quality = np.arange(6.0)
    assert agent.quality == 2.0
    model.agents.set("living_cost", 9.0)
    assert (model.regions.living_cost == 9.0).all()
    model.agents.do("update_skilled_labour")
    assert agent.skilled == model.stocks.residents_skilled(2)
    with pytest.raises(AttributeError, match="Did you mean 'output'"):
        agent.outputs  # noqa: B018


def test_students_are_views_on_rows(model):
    model.step()
    student = model.student(0)
    assert isinstance(student, StudentView) and not isinstance(student, mesa.Agent)
    origin = model.world.codes[model.students.origin[0]]
    assert student.unique_id == f"{origin}-{student.cohort}-{student.serial}"
    student.residence = 3
    assert model.students.residence[0] == 3 and student.region_agent is model.region_agents[3]
    model.students.ability[0] = 0.25
    assert student.ability == 0.25
    for wrong in (-1, len(model.students)):
        with pytest.raises(ModelError, match=f"no student {wrong}"):
            model.student(wrong)


# --- chance, time and memory -----------------------------------------------------------------------------------------


def test_a_run_consumes_none_of_mesas_chance(model):
    before = model.random.getstate(), repr(model.rng.bit_generator.state)
    model.run_horizon()
    assert (model.random.getstate(), repr(model.rng.bit_generator.state)) == before


def test_shuffled_agents_and_foreign_draws_change_nothing():
    plain, disturbed = (model_of(plain_scenario(agents=30, end=2017)) for _ in range(2))
    plain.run_horizon()
    while disturbed.running:
        disturbed.random.random()
        np.random.random()
        disturbed.agents.shuffle(inplace=True)
        disturbed.step()
    for name, array in plain.recorder.arrays().items():
        np.testing.assert_array_equal(array, disturbed.recorder.arrays()[name], err_msg=name)
    plain.close()
    disturbed.close()


def test_a_seed_can_be_given_in_each_of_mesas_ways():
    plan = plain_scenario(agents=20, end=2016)
    world = invented_world()
    one, two, three = (EduMigModel(plan, **how, world=world) for how in ({"seed": 5}, {"rng": 5}, {}))
    assert one.draws == two.draws != three.draws and three.draws.seed == plan.seed
    source = np.random.SeedSequence(5)
    again = [EduMigModel(plan, rng=source, world=world) for _ in range(2)]
    assert again[0].draws == again[1].draws
    for model in (one, two, three, *again):
        model.close()


def test_mesa_counts_the_steps_and_the_model_stops_at_its_horizon(model):
    while model.running:
        model.step()
    assert model.steps == 2
    with pytest.raises(ModelError, match="the horizon ends in 2017"):
        model.step()


def test_a_closed_model_is_collected():
    made = [model_of(plain_scenario(agents=20, end=2016)) for _ in range(3)]
    references = [weakref.ref(m) for m in made]
    for m in made:
        m.run_horizon()
        m.close()
    del made, m
    gc.collect()
    assert [r() for r in references] == [None] * 3


def test_a_run_may_leave_the_collector_empty_and_records_the_same():
    plan = load_scenario("classroom").with_agents(20)
    models = [EduMigModel(plan, seed=3) for _ in range(2)]
    models[0].run_horizon()
    models[1].run_horizon(collect=False)
    assert len(models[0].datacollector.get_model_vars_dataframe()) and not models[1].datacollector.model_vars
    full, bare = (model.recorder.arrays() for model in models)
    assert all(np.array_equal(full[name], bare[name], equal_nan=True) for name in full)
