"""Why people leave: for everybody of a cohort who studies elsewhere, what spoke most for it against home."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from edumig_sim.explanation import decompose

# The terms of a decision in the groups that the page draws.
GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "quality": "quality",
        "ability": "quality",
        "cost": "cost",
        "wage": "wage",
        "permit": "wage",
        "culture": "culture",
        "language": "culture",
        "distance": "culture",
        "ties": "culture",
        "network": "network",
        "history": "network",
        "region": "place",
        "home": "place",
        "moving": "place",
        "leaving home": "place",
        "intention": "taste",
        "own taste": "taste",
    }
)
NAMED = ("quality", "cost", "culture", "wage", "network")
SEAT = "seat"  # home had no place for her


def group_of(term: str) -> str:
    """The group of a term; what a policy adds is a group of its own."""
    return "policy" if term.startswith("policy") else GROUPS.get(term, "place")


def reasons(model: Any, region: int, cohort: int, watch: Any) -> dict[str, float]:
    """Shares of those of a region's cohort who study elsewhere, by what spoke most for it; empty if nobody leaves."""
    try:
        while model.year <= cohort:
            model.step()
            watch(model.year - 1)
        people = model.entrants
        rows = np.flatnonzero(
            (people.origin == region) & (people.choice >= 0) & (people.choice != people.origin)
        )
        if not len(rows):
            return {}
        found = decompose(model, cohort, rows)
    finally:
        model.close()
    n = np.arange(len(rows))
    gap = {name: np.zeros(len(rows)) for name in NAMED}
    for term, value in found.parts.items():
        group = "cost" if group_of(term) == "policy" else group_of(term)
        if group in gap:
            gap[group] = gap[group] + value[n, found.choice] - value[:, region]
    main = np.argmax(np.column_stack([gap[name] for name in NAMED]), axis=1)
    main = np.where(found.admitted[:, region], main, len(NAMED))
    counts = np.bincount(main, minlength=len(NAMED) + 1) / len(rows)
    return {name: float(share) for name, share in zip((*NAMED, SEAT), counts, strict=True) if share > 0.0}
