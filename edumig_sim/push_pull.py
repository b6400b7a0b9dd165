"""Push and pull: why those who study elsewhere left, as drawbacks of home and attractions of where they went.

For somebody of origin o who chose d, a term of the decision with the values v_j for the R regions is taken apart at its
mean elsewhere, m = sum_{j != o} v_j / (R - 1):

    v_d - v_o  =  (m - v_o)  +  (v_d - m)
                   push          pull

Push is what home lacks against the average of all other places (Lee 1966), pull what her destination has beyond it.
Either may be negative: what holds people at home, and what is worse where they went. Terms that only other places have
(distance, language, culture, people from home, permits) are pull as a whole, or hold people back. Constants that were
fitted to past flows are neither: they are what the model does not explain, and taste is each person's own. All are
on one scale and add up to the whole advantage of leaving (`explanation.decompose`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.explanation import Decomposition, decompose, origins_of

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
ENOUGH = 30  # agents who leave; with fewer, earlier cohorts are asked as well
_COHORTS = 6  # at most

PLACE, TASTE, LEVERS = "place", "taste", "policy"
# The terms of a decision in the groups that stories, bars and lessons show.
GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "quality": "quality",
        "ability": "quality",
        "cost": "cost",
        "wage": "wage",
        "permit": "wage",
        "culture": "culture",
        "language": "culture",
        "distance": "near",
        "ties": "near",
        "network": "network",
        "history": PLACE,
        "region": PLACE,
        "home": PLACE,
        "moving": PLACE,
        "leaving home": PLACE,
        "intention": TASTE,
        "own taste": TASTE,
    }
)
BOTH_SIDES = ("quality", "cost", "wage", LEVERS)  # groups of terms that home has as well
_ABROAD_ONLY = (
    "permit",
    "culture",
    "language",
    "distance",
    "ties",
    "network",
)  # terms that home does not have
NAMED = (
    "quality",
    "cost",
    "wage",
    "culture",
    "near",
    "network",
    LEVERS,
)  # what is taken apart into push and pull


def group_of(term: str) -> str:
    """The group of a term; what policies add is a group of its own, and what nobody named belongs to the place."""
    return LEVERS if term.startswith("policy") else GROUPS.get(term, PLACE)


@dataclass(frozen=True, kw_only=True)
class PushPull:
    """Means over those who left, weighted by the persons that each stands for, in utilities (differences alone count).

    The values of push, pull, unexplained and taste add up to `advantage`, by which leaving was better than home.
    """

    leavers: int  # agents who left
    persons: float  # whom they stand for
    refused: float  # share of them whom no university at home admitted
    push: Mapping[str, float]  # group -> what speaks against home, against the average elsewhere
    pull: Mapping[str, float]  # group -> what speaks for the destination, against the average elsewhere
    unexplained: float  # constants fitted to past flows
    taste: float

    @property
    def advantage(self) -> float:
        """By how much the place they went to is better than home, all told."""
        return sum(self.push.values()) + sum(self.pull.values()) + self.unexplained + self.taste

    def shares(self) -> dict[tuple[str, str], float]:
        """What spoke for leaving, (side, group) -> share of all that did, and the same measure below 0 for what spoke
        against it. Sides are push, pull and other. Empty where nobody left or nothing spoke for it."""
        every = {("push", g): v for g, v in self.push.items()} | {
            ("pull", g): v for g, v in self.pull.items()
        }
        every |= {("other", PLACE): self.unexplained, ("other", TASTE): self.taste}
        whole = sum(v for v in every.values() if v > 0.0)
        return {key: v / whole for key, v in every.items() if v != 0.0} if whole > 0.0 else {}


def push_and_pull(found: Decomposition) -> PushPull:
    """Push and pull of those among some people who study elsewhere, whatever the rest does."""
    regions = found.affordable.shape[1]
    home = found.people.origin.astype(np.intp)
    rows = np.flatnonzero((found.choice < regions) & (found.choice != home))
    weight = found.people.weight[rows].astype(np.float64)
    persons = float(weight.sum())
    share: Floats = weight / persons if persons > 0.0 else weight
    o, d = home[rows], found.choice[rows]
    push, pull = dict.fromkeys(NAMED, 0.0), dict.fromkeys(NAMED, 0.0)
    rest = {PLACE: 0.0, TASTE: 0.0}
    for term, values in found.parts.items():
        v = values[rows, :regions]
        each = np.arange(len(rows))
        here, there = v[each, o], v[each, d]
        group = group_of(term)
        if group in rest:
            rest[group] += float(share @ (there - here))
            continue
        mean = here if term in _ABROAD_ONLY else (v.sum(axis=1) - here) / max(regions - 1, 1)
        push[group] += float(share @ (mean - here))
        pull[group] += float(share @ (there - mean))
    return PushPull(
        leavers=len(rows),
        persons=persons,
        refused=float(share @ ~found.admitted[rows, o]),
        push=push,
        pull=pull,
        unexplained=rest[PLACE],
        taste=rest[TASTE],
    )


def together(parts: list[PushPull]) -> PushPull:
    """Several groups of leavers as one."""
    persons = sum(p.persons for p in parts)

    def mean(values: list[float]) -> float:
        return (
            sum(v * p.persons for v, p in zip(values, parts, strict=True)) / persons if persons > 0.0 else 0.0
        )

    return PushPull(
        leavers=sum(p.leavers for p in parts),
        persons=persons,
        refused=mean([p.refused for p in parts]),
        push={g: mean([p.push[g] for p in parts]) for g in NAMED},
        pull={g: mean([p.pull[g] for p in parts]) for g in NAMED},
        unexplained=mean([p.unexplained for p in parts]),
        taste=mean([p.taste for p in parts]),
    )


def leavers(
    model: EduMigModel, region: int, cohort: int, watch: Callable[[int], None] = lambda year: None
) -> PushPull:
    """Push and pull of those of a region's cohort who study elsewhere and, where they are few, of cohorts before it.

    The model is simulated up to the cohort's year; watch is called with each year that is done.
    """
    while model.year <= cohort:
        model.step()
        watch(model.year - 1)
    found: list[PushPull] = []
    for year in range(cohort, max(cohort - _COHORTS, model.scenario.start - 1), -1):
        found.append(_of_cohort(model, region, year))
        if sum(one.leavers for one in found) >= ENOUGH:
            break
    return together(found)


def _of_cohort(model: EduMigModel, region: int, year: int) -> PushPull:
    rows = np.flatnonzero(origins_of(model, year) == region)
    return push_and_pull(decompose(model, year, rows))
