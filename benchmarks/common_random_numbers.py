"""How much sharper the same luck makes effects: ``python benchmarks/common_random_numbers.py [PAIRS] [AGENTS]``.

With independent seeds the variance of an effect is the sum of the variances of both sides. The table shows by what
factor the variance of paired differences is smaller, in the year of the cost account. Ratios hold on any machine.
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import numpy as np

import edumig_sim as em

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
CASES = {"classroom_return": 2035, "classroom_pull": 2035, "classroom_push": 2035}  # last year simulated
INDICATORS = ("retention", "skilled_stock", "students_abroad")


def main(pairs: int = 30, agents: int = 200) -> None:
    """Print one row for each scenario, indicator and region in question."""
    print(f"{pairs} pairs, {agents} agents in each region and cohort")
    for name, last in CASES.items():
        plan = em.load_scenario(SCENARIOS / f"{name}.yaml").with_agents(agents)
        compared = em.compare(dataclasses.replace(plan, end=last), replicates=pairs, progress=False)
        for indicator in INDICATORS:
            for region in compared.home_regions:
                factor = reduction(compared, indicator, region)
                print(f"{name:18} {indicator:16} {region:4} {compared.cost_year} {factor:10,.0f} times")


def reduction(compared: em.Comparison, indicator: str, region: str) -> float:
    """Variance of the effect with independent seeds over that with the same luck."""
    before, after = (
        arm.indicators()[indicator].sel(region=region, year=compared.cost_year).values
        for arm in (compared.baseline, compared.reform)
    )
    apart = np.var(before, ddof=1) + np.var(after, ddof=1)
    together = np.var(after - before, ddof=1)
    return float(apart / together) if together > 0.0 else float("inf")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
