"""Why people of a region leave it, for the page."""

from __future__ import annotations

from typing import Any

from edumig_sim.push_pull import PushPull, leavers


def push_pull_of(model: Any, region: int, cohort: int, watch: Any) -> PushPull:
    """Push and pull of those of a region's cohort who study elsewhere. The model is simulated up to it, and closed."""
    try:
        return leavers(model, region, cohort, watch)
    finally:
        model.close()
