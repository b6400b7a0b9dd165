"""The same luck on both sides makes the effect on retention at least ten times sharper than independent seeds."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

import edumig_sim as em
from benchmarks.common_random_numbers import reduction

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
LEAST = 10.0


@pytest.mark.slow
@pytest.mark.parametrize("name", ["classroom_return", "classroom_pull"])
def test_common_random_numbers_reduce_the_variance_tenfold(name):
    plan = em.load_scenario(SCENARIOS / f"{name}.yaml").with_agents(100)
    found = em.compare(dataclasses.replace(plan, end=2035, burn_in=8), replicates=40, progress=False)
    factors = {region: reduction(found, "retention", region) for region in found.home_regions}
    print(name, factors)
    assert all(factor >= LEAST for factor in factors.values())
