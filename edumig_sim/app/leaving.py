"""Why people of a region leave it: those of a cohort and, where they are few, of the cohorts before it."""

from __future__ import annotations

from typing import Any

import numpy as np

from edumig_sim.explanation import decompose, origins_of
from edumig_sim.push_pull import PushPull, push_and_pull, together

ENOUGH = 30  # agents who leave; with fewer, earlier cohorts are asked as well
_COHORTS = 6  # at most


def push_pull_of(model: Any, region: int, cohort: int, watch: Any) -> PushPull:
    """Push and pull of those of a region's cohort who study elsewhere. The model is simulated up to it, and closed."""
    try:
        while model.year <= cohort:
            model.step()
            watch(model.year - 1)
        found: list[PushPull] = []
        for year in range(cohort, max(cohort - _COHORTS, model.scenario.start - 1), -1):
            found.append(_of_cohort(model, region, year))
            if sum(one.leavers for one in found) >= ENOUGH:
                break
        return together(found)
    finally:
        model.close()


def _of_cohort(model: Any, region: int, year: int) -> PushPull:
    rows = np.flatnonzero(origins_of(model, year) == region)
    return push_and_pull(decompose(model, year, rows))
