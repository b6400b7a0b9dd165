"""Models of one seed share their cohorts and the years before the first policy, and no number changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from invented import CODES, model_of, plain_scenario

import edumig_sim as em
from edumig_sim.changes import watch
from edumig_sim.explanation import explain_person
from edumig_sim.kernels import cohort_memory
from edumig_sim.lockstep import Setup
from edumig_sim.run import default_model
from edumig_sim.scenario import load_scenario
from edumig_sim.sharing import begins_alike, expecting, shared
from tests.unit.test_levers_at_work import LEVERS

SCENARIOS = sorted((Path(__file__).parents[2] / "scenarios").glob("*.yaml"))


def whole_run(scenario, seed=3):
    model = em.EduMigModel(scenario, seed=seed)
    model.run_horizon()
    arrays = model.recorder.arrays()
    model.close()
    return arrays


def burn_ins(monkeypatch):
    """The years that are burnt in from here on."""
    years = []
    burn = em.EduMigModel.burn_in_year

    def counted(model):
        years.append(model.year)
        burn(model)

    monkeypatch.setattr(em.EduMigModel, "burn_in_year", counted)
    return years


@pytest.mark.parametrize(
    "file", [f for f in SCENARIOS if f.stem.startswith("classroom")], ids=lambda f: f.stem
)
def test_a_shared_opening_gives_the_numbers_of_an_own_one(file):
    check(load_scenario(file).with_agents(30))


@pytest.mark.slow
@pytest.mark.parametrize("file", SCENARIOS, ids=lambda f: f.stem)
def test_every_packaged_scenario_may_share_its_opening(file):
    check(load_scenario(file).with_agents(20))


def check(reform):
    alone = whole_run(reform)
    pair = (reform.baseline(), reform)
    for expected in ((), pair):
        with shared(expected):
            before, together = (em.EduMigModel(plan, seed=3) for plan in pair)
            assert before.year == together.year
            assert before.year == (min(p.start for p in reform.policies) if expected else reform.start)
            before.step()  # what one model does must not reach the other
            together.run_horizon()
        same(together.recorder.arrays(), alone)


def same(arrays, others):
    for name, values in others.items():
        np.testing.assert_array_equal(arrays[name], values, err_msg=name)


@pytest.mark.parametrize("admission", ["expected", "realised"])
@pytest.mark.parametrize("name", LEVERS)
def test_under_every_lever_years_may_be_shared(name, admission):
    reform = plain_scenario(end=2022, policies=[LEVERS[name]], admission=admission)
    alone = model_of(reform)
    alone.run_horizon()
    with shared([reform, reform.baseline()]):
        first, second = model_of(reform.baseline()), model_of(reform)
    assert first.year == second.year == 2018
    first.run_horizon()
    second.run_horizon()
    same(second.recorder.arrays(), alone.recorder.arrays())
    person = f"{CODES[0]}-2017-3"
    assert explain_person(second, person).sentences == explain_person(alone, person).sentences


def test_the_earliest_policy_says_how_many_years_are_shared():
    plan = em.scenario("classroom").with_agents(10)
    grants = [
        plan.with_policies(em.levers.ReturnGrant(origins=("RUR",), amount=5000.0, years=3, start=start))
        for start in (plan.start + 4, plan.start + 2, plan.start + 6)
    ]
    alone = [whole_run(grant, seed=1) for grant in grants]
    with shared(grants):
        models = [em.EduMigModel(grant, seed=1) for grant in grants]
    for model, arrays in zip(models, alone, strict=True):
        assert model.year == plan.start + 2
        model.run_horizon()
        same(model.recorder.arrays(), arrays)


def test_expectations_may_change_from_model_to_model(monkeypatch):
    plan = em.scenario("classroom").with_agents(10)
    reforms = {
        later: plan.with_policies(
            em.levers.ReturnGrant(origins=("RUR",), amount=5000.0, years=3, start=plan.start + later)
        )
        for later in (5, 3, 8)
    }
    alone = {later: whole_run(reform, seed=1) for later, reform in reforms.items()}
    years = burn_ins(monkeypatch)
    with shared():
        for later, reform in reforms.items():
            with expecting([plan, reform]):
                em.EduMigModel(plan, seed=1)
                model = em.EduMigModel(reform, seed=1)
            assert model.year == plan.start + later
            model.run_horizon()
            same(model.recorder.arrays(), alone[later])
        assert len(years) == 2 * plan.burn_in  # for the first, and for the one that begins earlier
        assert em.EduMigModel(plan, seed=1).year == plan.start


def test_what_differs_after_the_burn_in_is_not_shared():
    plan = em.scenario("classroom").with_agents(10)
    grant = em.levers.ReturnGrant(origins=("RUR",), amount=5000.0, years=3, start=plan.start + 3)
    reform = plan.with_policies(grant)
    other = replace(reform, corridor_history=False)
    with shared([reform, other]):
        models = [em.EduMigModel(one, seed=1) for one in (reform, other)]
    for model in models:
        model.run_horizon()
        same(model.recorder.arrays(), whole_run(model.scenario, seed=1))


def test_a_pair_that_differs_from_the_first_year_is_looked_at_from_there():
    plan = em.scenario("classroom").with_agents(30)
    grant = em.levers.ReturnGrant(origins=("RUR",), amount=5000.0, years=3, start=plan.start + 4)
    base = replace(plan, corridor_history=False)
    pairs = (base, plan.with_policies(grant)), (plan, plan.with_policies(grant))
    seen = [
        Setup(scenarios=pair, factory=default_model, pairs=((0, 1),), watch=watch).simulate(1).changes[0]
        for pair in pairs
    ]
    first = [int(np.flatnonzero(found["changed_study"].sum(axis=(1, 2, 3)))[0]) for found in seen]
    assert first[0] == 0 and first[1] >= 4


def test_a_pair_burns_in_once(monkeypatch):
    years = burn_ins(monkeypatch)
    plan = em.scenario("classroom").with_agents(10)
    with shared():
        em.EduMigModel(plan, seed=1)
        em.EduMigModel(plan, seed=1)
    assert len(years) == plan.burn_in
    em.EduMigModel(plan, seed=1)
    assert len(years) == 2 * plan.burn_in


def test_another_seed_or_parameter_burns_in_anew(monkeypatch):
    years = burn_ins(monkeypatch)
    plan = em.scenario("classroom").with_agents(10)
    with shared():
        em.EduMigModel(plan, seed=1)
        em.EduMigModel(plan, seed=2)
        em.EduMigModel(replace(plan, parameters={"theta_quality": 0.9}), seed=1)
        em.EduMigModel(plan, seed=1, kernels="reference")
    assert len(years) == 4 * plan.burn_in


def test_scenarios_begin_alike_whatever_their_policies():
    reform = load_scenario(SCENARIOS[-2])
    assert begins_alike(reform, reform.baseline())
    assert not begins_alike(reform, reform.with_agents(77))
    assert not begins_alike(reform, replace(reform, corridor_history=False))


def test_cohorts_are_forgotten_oldest_first_beyond_the_limit():
    draws = []

    def draw(name):
        draws.append(name)
        return cohort_memory.Characteristics(*(np.zeros(100) for _ in cohort_memory.Characteristics._fields))

    one = draw("size")
    draws.clear()
    with cohort_memory.remembered_cohorts(limit=2 * sum(a.nbytes for a in one)):
        for name in "ababcab":
            cohort_memory.drawn(name, lambda name=name: draw(name))
    assert "".join(draws) == "abcab"
    cohort_memory.drawn("a", lambda: draw("a"))
    assert draws[-1] == "a" and len(draws) == 6
