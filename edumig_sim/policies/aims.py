"""What a lever means to move, and which way: a policy is judged by its own aim, not by that of another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from edumig_sim.policies.target import Dated, DatedPath

Way = Literal["up", "down", "neither"]


class Aim(NamedTuple):
    """An indicator, by its name, in the regions that the policy is made for, and the way it is meant to go."""

    indicator: str
    way: Way


GRADUATES = "skilled_stock"
FOREIGN_STUDENTS = "inbound_students"
OWN_STUDENTS = "students_home"
MORE_GRADUATES = Aim(GRADUATES, "up")


def sign_of(change: Dated | None) -> int:
    """+1, -1 or 0: which way a setting goes, and 0 for a path that goes both ways."""
    values = [v for _, v in change.values] if isinstance(change, DatedPath) else [change or 0.0]
    signs = {1 if v > 0.0 else -1 for v in values if v}
    return signs.pop() if len(signs) == 1 else 0


def way(signs: Sequence[int]) -> Way:
    """The way that several settings go together; neither where they disagree or do nothing."""
    found = {s for s in signs if s}
    if len(found) != 1:
        return "neither"
    return "up" if found.pop() > 0 else "down"
