"""Every parameter may stand at both ends of its allowed range: the model runs, without warnings and without NaN."""

from __future__ import annotations

import dataclasses
import warnings
from pathlib import Path

import numpy as np
import pytest

import edumig_sim as em
from edumig_sim.agents.corridors import Corridors
from edumig_sim.kernels import reference
from edumig_sim.model import EduMigModel
from edumig_sim.policies import ReturnGrant, Scholarship
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.world.parameters import entries

ENDS = [(name, end) for name in entries() for end in ("low", "high")]
DELICATE = (  # they did not run, or stand where a formula has its limit
    *("attrition_skilled", "belief_prior_weight", "return_degree_premium", "drop_first", "drop_second", "drop_late"),
    *("lambda_foreign", "sigma_substitution", "remittance_decay", "seat_utilisation"),
)  # fmt: skip


def plan(name: str, value: float, *, aware: bool = False) -> Scenario:
    base = load_scenario("classroom").with_agents(20)
    base = dataclasses.replace(base, start=2021, end=2023, burn_in=8, parameters={name: value})
    base = dataclasses.replace(base, mechanisms=dataclasses.replace(base.mechanisms, limited_awareness=aware))
    return base.with_policies(
        ReturnGrant(origins=("RUR",), amount=4000.0, years=3), Scholarship(amount=2000.0), start=2022
    )


def runs(scenario: Scenario, kernels: str) -> None:
    """Three years, every warning an error, and no figure of a person or a region that is not finite."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        model = EduMigModel(scenario, kernels=kernels)
        for _ in range(3):
            model.step()
    for table in (model.regions, model.students):
        for column, values in table.column_arrays().items():
            assert values.dtype.kind != "f" or np.isfinite(values).all(), column
    model.close()


@pytest.mark.parametrize("kernels", ["fast", "reference"])
@pytest.mark.parametrize("name", DELICATE)
def test_a_delicate_parameter_runs_at_both_ends(name, kernels):
    for end in ("low", "high"):
        runs(plan(name, getattr(entries()[name], end)), kernels)


@pytest.mark.slow
@pytest.mark.parametrize("aware", [False, True], ids=["all known", "limited awareness"])
@pytest.mark.parametrize("kernels", ["fast", "reference"])
@pytest.mark.parametrize(("name", "end"), ENDS)
def test_every_parameter_runs_at_both_ends(name, end, kernels, aware):
    runs(plan(name, getattr(entries()[name], end), aware=aware), kernels)


def test_an_answer_where_prior_beliefs_weigh_nothing(tmp_path: Path):
    """The case of the question `prior weight zero`: a whole answer, all of it finite."""
    file = tmp_path / "bp0.yaml"
    file.write_text(
        "base: classroom\nhorizon: {start: 2021, end: 2027, burn_in: 8}\npopulation: {agents_per_region: 30}\n"
        "parameters: {belief_prior_weight: 0}\n"
        "policies:\n  - return_grant: {origins: [RUR], amount: 4000, years: 3, start: 2025}\n",
        encoding="utf-8",
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        answer = em.compare(file, replicates=2, workers=1, progress=False)
    assert np.isfinite(answer.table()["effect"].to_numpy()).all()


def test_beliefs_without_a_prior_are_what_was_seen_and_stay_where_nothing_was():
    start = np.array([[0.0, 0.5], [0.5, 0.0]])
    corridors = Corridors(np.zeros((2, 2)), start, np.array([0.2, 0.3]))
    stay = (np.array([[0.0, 3.0], [0.0, 0.0]]), np.array([[0.0, 4.0], [0.0, 0.0]]))
    corridors.learn(stay, (np.array([1.0, 0.0]), np.array([10.0, 0.0])), memory=0.5, prior=0.0)
    assert corridors.belief_stay.tolist() == [[0.0, 0.75], [0.5, 0.0]]
    assert corridors.belief_leave.tolist() == [0.1, 0.3]


def test_a_hazard_of_nothing_stays_nothing_whatever_adds_to_it():
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        hazard = reference.logistic(reference.logit(np.array([0.0, 0.5])) + 3.0)
    assert hazard[0] == 0.0 and 0.9 < hazard[1] < 1.0
