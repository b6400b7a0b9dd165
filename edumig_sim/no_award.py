"""Marks of awards that were not made: a policy that pays nobody, or nobody in many years, says so with its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import xarray as xr

OFTEN = 0.1  # share of simulated years without an award from which on a limited policy is marked
_NONE = "made no award at all"
_SOME = "made no award in"
_AGENTS = "run it with more agents (--agents)"
_SMALL = f"its budget or its places do not reach for one agent, who stands for many persons, or nobody asked; {_AGENTS}"
_UNUSED = f"no simulated agent took it up; {_AGENTS}"
_SHAPE = re.compile(rf"(?P<label>.+) (?:{_NONE}|{_SOME} (?P<idle>\d+) of (?P<years>\d+) simulated years): .+")


class NoAward(NamedTuple):
    """A policy that made no award in some of its years, of all replicates together."""

    label: str
    idle: int | None  # years without an award; None where there was none at all
    years: int | None


def no_award_marks(data: xr.Dataset, policies: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """A sentence without its stop for each policy that made no award at all, or made none in many of its years.

    data: with ``awards`` (replicate, year, policy). policies: as in the provenance of results. In a year without an
    award a limited policy changes nothing (decision 0026), so that its effect is smaller than it would be for persons.
    """
    if "awards" not in data or not data.sizes.get("policy"):
        return
    for policy in policies:
        limited = bool(policy.get("limited"))
        if not (limited or policy.get("award")):
            continue
        made = data["awards"].sel(policy=policy["label"])
        first, last = policy.get("start"), policy.get("end")
        made = made.where(made["year"] >= (first or 0), drop=True)
        made = made.where(made["year"] <= (last or made["year"].max()), drop=True)
        idle, years = int((made <= 0.0).sum()), int(made.size)
        if idle == years:
            yield f"{policy['label']} {_NONE}: {_SMALL if limited else _UNUSED}"
        elif limited and idle > OFTEN * years:
            yield f"{policy['label']} {_SOME} {idle} of {years} simulated years: {_SMALL}"


def no_award_of(mark: str) -> NoAward | None:
    """What such a sentence says, for saying it in another language; None for other marks."""
    found = _SHAPE.fullmatch(mark)
    if found is None:
        return None
    idle, years = found["idle"], found["years"]
    return NoAward(found["label"], None if idle is None else int(idle), None if years is None else int(years))
