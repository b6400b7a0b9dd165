"""What the page shows of one simulated replicate: paths of the regions in question, the account, flows on the map.

All are sums over the recorded arrays. With one region in question they are the indicators of the package and the cost
account of `edumig compare`; with several, these regions count as one: who studies in another of them is not away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
Arrays = Mapping[str, Floats]

LINES = ("gross", "admin", "recovered", "forgone")
GROSS, ADMIN, RECOVERED, FORGONE = range(len(LINES))
DOLLARS = 1e3  # in a k$
# Measures in the order in which the page offers them, with their units.
UNITS = {
    "graduates_home": "persons",
    "students_abroad": "persons",
    "cost": "million $",
    "share_home": "share",
    "returns": "persons",
    "students_home": "persons",
    "students_in": "persons",
    "pay": "$",
    "output": "million $",
    "access_gap": "share",
}


@dataclass(frozen=True, kw_only=True)
class Shown:
    """Numbers of one replicate; T years, A corridors, R regions."""

    paths: dict[str, Floats]  # measure -> (T,)
    lines: Floats  # (T, 4) million $: gross, admin, recovered, forgone of all policies
    induced: Floats  # (T,) million $: teaching less fees of entrants gained or lost by a change of places
    awards: Floats  # (T,) new awards
    balance: Floats  # (T, R) million $, public budgets
    payers: Floats  # (T, R) million $ that policies cost each region's budget
    skilled: Floats  # (T, R) residents with a degree
    out: Floats  # (T, A) students enrolled along the corridors of the map
    back: Floats  # (T, A) graduates who return from there, a year


def shown(arrays: Arrays, home: Rows, corridors: Rows) -> Shown:
    """What the page shows of a run; home: (H,) regions in question, corridors: (A, 2) origin and destination."""
    regions = arrays["output"].shape[1]
    away = np.setdiff1d(np.arange(regions), home)
    origin, destination = corridors.T
    spend, induced = arrays["spend"].sum(axis=1), arrays["induced"].sum(axis=1)
    return Shown(
        paths=_paths(arrays, (home, away), (spend, induced)),
        lines=spend,
        induced=induced,
        awards=arrays["awards"].sum(axis=1),
        balance=arrays["budget_balance"],
        payers=arrays["spend_region"].sum(axis=1),
        skilled=arrays["skilled"].sum(axis=1),
        out=arrays["enrolled_expected"][:, origin, destination],
        back=arrays["returned"][:, origin, destination],
    )


def _paths(arrays: Arrays, regions: tuple[Rows, Rows], money: tuple[Floats, Floats]) -> dict[str, Floats]:
    """Every measure (T,) of the regions in question together; regions: these and the rest; money: lines, induced."""
    (home, away), (spend, induced) = regions, money
    enrolled, skilled = arrays["enrolled_expected"], arrays["skilled"]
    residents = skilled[:, :, home].sum(axis=1)  # (T, H)
    everywhere = skilled[:, home].sum(axis=(1, 2))
    here = residents.sum(axis=1)
    taken, born = (arrays[name][:, home].sum(axis=1) for name in ("enrolled_quintile", "cohort_quintile"))
    rate = np.divide(taken, born, out=np.full(taken.shape, np.nan), where=born > 0.0)
    return {
        "graduates_home": here,
        "students_abroad": _between(enrolled, home, away),
        "cost": spend[:, [GROSS, ADMIN, FORGONE]].sum(axis=1) - spend[:, RECOVERED] + induced,
        "share_home": skilled[:, home][:, :, home].sum(axis=(1, 2)) / everywhere,
        "returns": _between(arrays["returned"], home, away),
        "students_home": _between(enrolled, home, home),
        "students_in": _between(enrolled, away, home),
        "pay": (arrays["wage_skilled"][:, home] * residents).sum(axis=1) / here * DOLLARS,
        "output": arrays["output"][:, home].sum(axis=1),
        "access_gap": rate[:, -1] - rate[:, 0],
    }


def _between(flows: Floats, origins: Rows, destinations: Rows) -> Floats:
    """Persons (T,) from some regions to others."""
    summed: Floats = flows[:, origins][:, :, destinations].sum(axis=(1, 2))
    return summed
