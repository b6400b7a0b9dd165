"""Who changed, and why: two models of one seed, with and without a policy, compared person by person.

The same person meets the same luck in both, so that whoever chooses otherwise does so because of the policy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers
from edumig_sim.agents.students import GRADUATE
from edumig_sim.explanation import POLICY, Decomposition, MoveMemory, decompose, move_parts
from edumig_sim.kernels.reference import NONE
from edumig_sim.record import QUINTILES, Variable

if TYPE_CHECKING:
    from edumig_sim.agents.students import People
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
Mask = NDArray[np.bool_]

REASONS = ("cost", "quality", "culture", "network", "wage", "permit", "seat", "study", "other")
COST, QUALITY, CULTURE, NETWORK, WAGE, PERMIT, SEAT, STUDY, OTHER = range(len(REASONS))
NOWHERE = "none"  # label of "does not study"
_REASON_OF = {
    "cost": COST,
    "quality": QUALITY,
    "ability": QUALITY,
    "culture": CULTURE,
    "language": CULTURE,
    "network": NETWORK,
    "wage": WAGE,
    "permit": PERMIT,
}
_ORIGIN_BITS, _SERIAL_BITS = 16, 31  # room for a region index and for a number within a cohort
_PERSONS = "persons"
_WHO = ("year", "origin", "quintile", "reason")

VARIABLES: dict[str, Variable] = {
    "changed_study": Variable(
        _WHO, "persons/year", "Cohort members who study elsewhere than without the policy"
    ),
    "changed_study_path": Variable(
        ("year", "without", "with"), "persons/year", "The same, by place of study without and with the policy"
    ),
    "changed_residence": Variable(
        _WHO, _PERSONS, "Young graduates who live elsewhere than without the policy"
    ),
    "pushed_out": Variable(
        ("year", "place", "origin"),
        "persons/year",
        "Entrants refused where they had a place without the policy",
    ),
    "pushed_in": Variable(
        ("year", "place", "origin"), "persons/year", "Entrants who came to where others were pushed out"
    ),
    "landed": Variable(
        ("year", "place", "with"), "persons/year", "Entrants who were pushed out, by where they study instead"
    ),
}


def labels(codes: Sequence[str]) -> dict[str, Sequence[str]]:
    """Labels of the dimensions that only these variables have."""
    places = (*codes, NOWHERE)
    return {"reason": REASONS, "without": places, "with": places, "place": tuple(codes)}


class Changes:
    """Looks at a baseline and a reform after each year that both have simulated."""

    def __init__(self, baseline: EduMigModel, reform: EduMigModel) -> None:
        """Raises ValueError for models whose cohorts are not the same people."""
        if baseline.scenario.population != reform.scenario.population or baseline.draws != reform.draws:
            raise ValueError("the two models do not hold the same people")
        self.baseline, self.reform = baseline, reform
        self._studied: set[int] = set()  # keys of persons who study elsewhere than without the policy
        self._moved: dict[int, int] = {}  # key of a person -> why she chose another place to live
        regions = len(reform.world.codes)
        years = reform.scenario.end - reform.scenario.start + 1
        sizes = {
            "year": years,
            "origin": regions,
            "quintile": QUINTILES,
            "reason": len(REASONS),
            "without": regions + 1,
            "with": regions + 1,
            "place": regions,
        }
        self._arrays = {name: np.zeros([sizes[d] for d in v.dims]) for name, v in VARIABLES.items()}

    def arrays(self) -> dict[str, Floats]:
        """All that was counted, by name; dimensions as in VARIABLES."""
        return self._arrays

    def record(self) -> None:
        """Compare the year that both models have just simulated."""
        t = self.reform.year - 1 - self.reform.scenario.start
        self._studies(t)
        self._moves()
        self._residences(t)

    def _studies(self, t: int) -> None:
        before, after = self.baseline.entrants, self.reform.entrants
        rows = np.flatnonzero(before.choice != after.choice)
        if not len(rows):
            return
        people, year = after.take(rows), self.reform.year - 1
        apart = [decompose(model, year, rows) for model in (self.baseline, self.reform)]
        reason = study_reasons(apart[0], apart[1], self.reform.demand.offers)
        self._studied.update(people.key.tolist())
        self._count("changed_study", t, people, reason)
        regions = len(self.reform.world.codes)
        old, new = (np.where(p.choice[rows] == NONE, regions, p.choice[rows]) for p in (before, after))
        np.add.at(self._arrays["changed_study_path"][t], (old, new), people.weight)
        _pushed(self._arrays, t, people, old, new, apart[1].admitted)

    def _moves(self) -> None:
        """Note why people who stood at the same point chose to live elsewhere."""
        year = self.reform.year - 1
        memories = [model.memory.moves[year] for model in (self.baseline, self.reform)]
        keys = [memory.people.key for memory in memories]
        old, new = _both(*(memory.people for memory in memories))
        before, after = self.baseline.moved, self.reform.moved
        same = (before.people.study[old] == after.people.study[new]) & (
            before.people.residence[old] == after.people.residence[new]
        )
        differs = same & (before.region[old] != after.region[new])
        if differs.any():
            reason = move_reasons(self.baseline, self.reform, memories, (old[differs], new[differs]))
            self._moved.update(zip(keys[1][new[differs]].tolist(), reason.tolist(), strict=True))

    def _residences(self, t: int) -> None:
        before, after = self.baseline.students, self.reform.students
        rows = [np.flatnonzero(people.stage == GRADUATE) for people in (before, after)]
        old, new = _both(before, after, *rows)
        differs = before.residence[rows[0][old]] != after.residence[rows[1][new]]
        self._count_residents(t, after.take(rows[1][new[differs]]))
        for people, mine, shared in ((before, rows[0], old), (after, rows[1], new)):
            # graduates of one model only: others stayed at home
            alone = np.delete(mine, shared)
            self._count_residents(t, people.take(alone[people.residence[alone] != people.origin[alone]]))

    def _count_residents(self, t: int, people: People) -> None:
        default = [STUDY if key in self._studied else OTHER for key in people.key.tolist()]
        reason = [self._moved.get(key, why) for key, why in zip(people.key.tolist(), default, strict=True)]
        self._count("changed_residence", t, people, np.array(reason, np.intp))

    def _count(self, name: str, t: int, people: People, reason: NDArray[np.intp]) -> None:
        quintile = np.minimum((people.income_rank * QUINTILES).astype(int), QUINTILES - 1)
        np.add.at(self._arrays[name][t], (people.origin, quintile, reason), people.weight)


class Strangers:
    """Two models that do not hold the same people: there is nobody to compare."""

    def record(self) -> None:
        """Nothing to count."""

    def arrays(self) -> dict[str, Floats]:
        """Nothing was counted."""
        return {}


def watch(baseline: EduMigModel, reform: EduMigModel) -> Changes | Strangers:
    """What looks at a baseline and a reform of one seed."""
    alike = baseline.scenario.population == reform.scenario.population and baseline.draws == reform.draws
    return Changes(baseline, reform) if alike else Strangers()


def study_reasons(before: Decomposition, after: Decomposition, offers: Offers) -> NDArray[np.intp]:
    """The main reason (N,) why people who chose otherwise did: the largest part of what turned the scale.

    Where one of the two alternatives was within reach in one model only, the reason is what put it out of reach: a
    seat, or its cost.
    """
    rows = np.arange(len(before.choice))
    old, new = before.choice, after.choice
    turned = np.zeros((len(rows), len(REASONS)))
    kinds = _policy_reasons(offers)
    for name in dict.fromkeys([*before.parts, *after.parts]):
        a = before.parts.get(name, np.zeros_like(before.preference))
        b = after.parts.get(name, np.zeros_like(after.preference))
        gain = b - a
        turned[:, kinds.get(name, _REASON_OF.get(name, OTHER))] += gain[rows, new] - gain[rows, old]
    reason = turned.argmax(axis=1)
    for place in (old, new):
        inside = place < before.admitted.shape[1]
        here = np.where(inside, place, 0)
        for reach, why in (("affordable", COST), ("known", NETWORK), ("admitted", SEAT)):
            was, is_now = getattr(before, reach)[rows, here], getattr(after, reach)[rows, here]
            reason = np.where(inside & (was != is_now), why, reason)
    return reason.astype(np.intp)


def move_reasons(
    baseline: EduMigModel, reform: EduMigModel, memories: Sequence[MoveMemory], rows: Sequence[Rows]
) -> NDArray[np.intp]:
    """The main reason (n,) why movers who stood at the same point chose another place to live."""
    (a, may_before), (b, may_after) = (
        move_parts(model, memory, chosen)
        for model, memory, chosen in zip((baseline, reform), memories, rows, strict=True)
    )
    each = np.arange(len(rows[0]))
    old, new = baseline.moved.region[rows[0]], reform.moved.region[rows[1]]
    turned = np.zeros((len(each), len(REASONS)))
    for name in dict.fromkeys([*a, *b]):
        nothing = np.zeros_like(next(iter(a.values())))
        gain = b.get(name, nothing) - a.get(name, nothing)
        kind = WAGE if name.startswith(POLICY) else _REASON_OF.get(name, OTHER)
        turned[:, kind] += gain[each, new] - gain[each, old]
    reason = turned.argmax(axis=1)
    for place in (old, new):
        reason = np.where(may_before[each, place] != may_after[each, place], PERMIT, reason)
    return reason.astype(np.intp)


def _policy_reasons(offers: Offers) -> dict[str, int]:
    """What kind of reason each policy's part is."""
    kinds = {f"{POLICY}{o.number}": COST for o in offers.study}
    kinds |= {f"{POLICY}{o.number}": WAGE for o in offers.comeback}
    return kinds | {f"{POLICY}{o.number}": PERMIT for o in offers.rights}


def _pushed(
    arrays: Mapping[str, Floats], t: int, people: People, old: Rows, new: Rows, admitted: Mask
) -> None:
    """Count who lost a place because others took it, who took it, and where the losers went."""
    regions = admitted.shape[1]
    rows = np.arange(len(old))
    had = old < regions
    refused = had & ~admitted[rows, np.where(had, old, 0)]
    np.add.at(arrays["pushed_out"][t], (old[refused], people.origin[refused]), people.weight[refused])
    np.add.at(arrays["landed"][t], (old[refused], new[refused]), people.weight[refused])
    full = arrays["pushed_out"][t].any(axis=1)
    came = (new < regions) & full[np.where(new < regions, new, 0)]
    np.add.at(arrays["pushed_in"][t], (new[came], people.origin[came]), people.weight[came])


def _both(a: People, b: People, rows_a: Any = slice(None), rows_b: Any = slice(None)) -> tuple[Rows, Rows]:
    """Positions in a and in b, or among these rows of them, of the people who are in both."""
    mine, others = _name(a, rows_a), _name(b, rows_b)
    at = np.searchsorted(others, mine)  # both rise
    old = np.flatnonzero(np.append(others, -1)[at] == mine)
    return old, at[old]


def _name(people: People, rows: Any) -> NDArray[np.int64]:
    """A number for each person, at least 0. It rises with the rows of a model's tables."""
    place = people.cohort[rows].astype(np.int64) << _ORIGIN_BITS | people.origin[rows]
    return place << _SERIAL_BITS | people.serial[rows]
