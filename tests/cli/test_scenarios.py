"""Every scenario of the repository answers its question at a small size, as a user runs it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

import edumig_sim as em
from edumig_sim import cli

SCENARIOS = sorted((Path(__file__).resolve().parents[2] / "scenarios").glob("*.yaml"))
# An award goes to whole agents: one must not stand for more persons than there are awards.
AGENTS = {"kazakhstan_outbound_scholarship": 300, "ukraine_return_grant": 100}
LEAST = 10  # scenarios that come with the project


def test_there_are_enough_of_them_and_they_use_every_lever():
    plans = [em.load_scenario(path) for path in SCENARIOS]
    assert len(plans) >= LEAST
    assert len({plan.title for plan in plans}) == len(plans)
    used = {policy.lever for plan in plans for policy in plan.policies}
    assert {
        "outbound_scholarship",
        "inbound_scholarship",
        "return_grant",
        "fee_change",
        "seat_change",
        "post_study_work",
    } <= used
    assert {plan.world for plan in plans} == {"world", "us_states", "classroom"}


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda p: p.stem)
def test_check_tells_every_policy_in_a_sentence(path, capsys):
    assert cli.execute(["check", str(path)]) == 0
    said = " ".join(capsys.readouterr().out.split())
    plan = em.load_scenario(path)
    assert plan.title in said and said.count(".") > len(plan.policies)
    header = path.read_text(encoding="utf-8")
    for line in ("# Author:", "# Question:", "# Resembles:", "# References:"):
        assert line in header


@pytest.mark.slow
@pytest.mark.parametrize("path", SCENARIOS, ids=lambda p: p.stem)
def test_it_answers_at_a_small_size(path, tmp_path):
    plan = em.load_scenario(path).with_agents(AGENTS.get(path.stem, 40))
    last = max(p.start or 0 for p in plan.policies) + 2
    found = em.compare(
        dataclasses.replace(plan, end=last, burn_in=8), replicates=2, workers=1, progress=False
    )
    assert found.verdict().endswith(".") and found.replicates == 2
    first = min(p.start for p in plan.policies[plan.base_policies :])
    reform, base = (arm.data["spend"].sel(year=first).sum("policy") for arm in (found.reform, found.baseline))
    assert float(abs(reform - base).sum()) > 0  # closing a right saves what it cost
    table = found.table()
    assert table["effect"].abs().max() > 0
    folder = found.save(tmp_path / "out")
    assert (folder / "figures").is_dir() and em.load_results(folder).title == plan.title
