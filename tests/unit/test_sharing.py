"""Models of one seed share their opening and their cohorts, and no number changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import edumig_sim as em
from edumig_sim.kernels import cohort_memory
from edumig_sim.scenario import load_scenario
from edumig_sim.sharing import opens_alike, shared

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
    with shared():
        before = em.EduMigModel(reform.baseline(), seed=3)
        together = em.EduMigModel(reform, seed=3)
        before.step()  # what one model does must not reach the other
        together.run_horizon()
    for name, values in together.recorder.arrays().items():
        np.testing.assert_array_equal(values, alone[name], err_msg=name)


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


def test_scenarios_open_alike_whatever_their_policies():
    reform = load_scenario(SCENARIOS[-2])
    assert opens_alike(reform, reform.baseline())
    assert not opens_alike(reform, reform.with_agents(77))


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
