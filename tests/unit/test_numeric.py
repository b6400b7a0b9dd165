"""One notion of what changes no number: for studies, shared beginnings, arms of a comparison, stress and the page."""

from __future__ import annotations

import dataclasses
from dataclasses import fields, replace

import numpy as np
import pytest

from edumig_sim import run, scenario
from edumig_sim.app.workbench import bare
from edumig_sim.arms import Arms, Case, case
from edumig_sim.experiments.stress import _digest
from edumig_sim.policies.return_grant import ReturnGrant
from edumig_sim.scenario import Mechanisms, Scenario
from edumig_sim.scenario.scenario import SAYS_ONLY, Headline
from edumig_sim.sharing import begins_alike
from edumig_sim.studies import load_study

GRANT = ReturnGrant(amount=4000, origins=("RUR",), start=2022)
PLAN = dataclasses.replace(scenario("classroom").with_agents(20).with_policies(GRANT), end=2024)
WORDS = {
    "title": "Another title",
    "question": "What now?",
    "author": "Somebody else",
    "references": ("A book",),
    "base": "another file",
    "groups": ("Some group is these countries.",),
    "headline": Headline(regions=("RUR",), indicator="retention"),
    "replicates": 7,
    "seed": 99,
}
NUMBERS = {
    "world": "us_states",
    "start": 2022,
    "end": 2023,
    "burn_in": 12,
    "mechanisms": Mechanisms(wages=False),
    "population": PLAN.population.with_agents(21),
    "parameters": {"theta_wage": 1.0},
    "policies": (replace(GRANT, amount=4001.0),),
    "corridor_history": False,
    "refit": True,
    "uncertainty": "posterior",
}
OF_PAIRS = {"base_policies": 1}  # changes no run, but what it is compared with
STUDY = """\
scenario: {scenario}
factors: {{policies.return_grant.amount: {{low: 1000, high: 2000}}}}
design: {{kind: one_at_a_time}}
outcomes: {{indicators: [retention], regions: [RUR]}}
replicates: 2
seed: 1
"""


def test_every_field_is_said_to_change_numbers_or_not():
    assert set(WORDS) == set(SAYS_ONLY)
    assert {f.name for f in fields(Scenario)} == set(WORDS) | set(NUMBERS) | set(OF_PAIRS)


@pytest.mark.parametrize("name", WORDS)
def test_a_field_that_says_only_changes_no_key(name):
    other = replace(PLAN, **{name: WORDS[name]})
    assert other.numeric() == PLAN.numeric() and other.numeric().digest == PLAN.numeric().digest
    assert other.numeric(pair=True).digest == PLAN.numeric(pair=True).digest
    assert bare(other) == bare(PLAN) and begins_alike(other, PLAN)
    both = [Case(reform=one, baseline=one.baseline()) for one in (PLAN, other)]
    assert len(Arms(both).scenarios) == 2  # baseline and reform, each once
    asked = [_digest(case(one, None, False)) for one in (PLAN, other)]
    assert (asked[0] == asked[1]) == (
        name != "headline"
    )  # which number is asked about is part of a stress test


@pytest.mark.parametrize("name", NUMBERS)
def test_a_field_that_changes_numbers_changes_every_key(name):
    other = replace(PLAN, **{name: NUMBERS[name]})
    assert other.numeric() != PLAN.numeric() and other.numeric().digest != PLAN.numeric().digest
    assert bare(other) != bare(PLAN)


def test_which_policies_are_the_base_decides_a_comparison_and_no_run():
    other = replace(PLAN, **OF_PAIRS)
    assert other.numeric() == PLAN.numeric() and bare(other) == bare(PLAN)
    assert other.numeric(pair=True) != PLAN.numeric(pair=True)


def test_fields_that_say_only_change_no_number_of_a_run():
    said = replace(PLAN, **{k: v for k, v in WORDS.items() if k not in ("replicates", "seed")})
    one, two = (run(s, replicates=1, workers=1, progress=False) for s in (PLAN, said))
    for name, values in one.data.data_vars.items():
        np.testing.assert_array_equal(values.values, two.data[name].values, err_msg=str(name))


@pytest.mark.parametrize(
    ("changed", "same"),
    [
        ("headline: {regions: [RUR], indicator: retention}", True),
        ("question: Who knows?", True),
        ("references: [A book]", True),
        ("replicates: 9", True),
        ("parameters: {theta_wage: 1.0}", False),
    ],
)
def test_a_headline_added_to_a_scenario_does_not_lock_its_study(tmp_path, changed, same):
    digests = []
    for text in ("", changed):
        plan = tmp_path / "plan.yaml"
        plan.write_text(
            "base: classroom\ntitle: A grant\nhorizon: {end: 2024}\n"
            f"policies:\n  - return_grant: {{amount: 4000, origins: [RUR]}}\n{text}\n",
            encoding="utf-8",
        )
        study = tmp_path / "study.yaml"
        study.write_text(STUDY.format(scenario="plan.yaml"), encoding="utf-8")
        digests.append(load_study(study).digest)
    assert (digests[0] == digests[1]) is same
