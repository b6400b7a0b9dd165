"""What the page shows of one simulated replicate: paths of the regions in question, the account, flows on the map.

All are sums over the recorded arrays: the indicators of the package, summed over the regions in question, and the cost
account of `edumig compare`. Abroad is another country, elsewhere another region of one's own. In `share_home` and
`returns` several regions in question count as one: who lives in another of them is at home.
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
    "students_elsewhere": "persons",
    "cost": "million $",
    "share_home": "share",
    "returns": "persons",
    "students_home": "persons",
    "students_in": "persons",
    "students_in_elsewhere": "persons",
    "pay": "$",
    "output": "million $",
    "access_gap": "share",
}


_ABROAD, _ELSEWHERE = ("students_abroad", "students_in"), ("students_elsewhere", "students_in_elsewhere")


def idle_measures(country: NDArray[np.int64]) -> list[str]:
    """Measures about borders that a world does not have; country: (R,) equal numbers are the same country."""
    several = len(np.unique(country))
    return [*(_ABROAD if several == 1 else ()), *(_ELSEWHERE if several == len(country) else ())]


@dataclass(frozen=True, kw_only=True)
class Shown:
    """Numbers of one replicate; T years, A corridors, R regions."""

    paths: dict[str, Floats]  # measure -> (T,)
    lines: Floats  # (T, 4) million $: gross, admin, recovered, forgone of all policies
    induced: Floats  # (T,) million $: teaching less fees of entrants gained or lost by a change of places
    promised: Floats  # (T, A) million $ that awards so far still pay one year later, two, ...
    awards: Floats  # (T,) new awards
    made: Floats  # (K,) awards that each policy made in all years
    balance: Floats  # (T, R) million $, public budgets
    payers: Floats  # (T, R) million $ that policies cost each region's budget
    skilled: Floats  # (T, R) residents with a degree
    out: Floats  # (T, A) students enrolled along the corridors of the map
    back: Floats  # (T, A) graduates who return from there, a year


def shown(arrays: Arrays, home: Rows, corridors: Rows, country: NDArray[np.int64]) -> Shown:
    """What the page shows of a run; home: (H,) regions in question, corridors: (A, 2) origin and destination.

    country: (R,) equal numbers are the same country.
    """
    origin, destination = corridors.T
    spend, induced = arrays["spend"].sum(axis=1), arrays["induced"].sum(axis=1)
    return Shown(
        paths=_paths(arrays, home, country, (spend, induced)),
        lines=spend,
        induced=induced,
        promised=arrays["promised"].sum(axis=1),
        awards=arrays["awards"].sum(axis=1),
        made=arrays["awards"].sum(axis=0),
        balance=arrays["budget_balance"],
        payers=arrays["spend_region"].sum(axis=1),
        skilled=arrays["skilled"].sum(axis=1),
        out=arrays["enrolled_expected"][:, origin, destination],
        back=arrays["returned"][:, origin, destination],
    )


def _paths(
    arrays: Arrays, home: Rows, country: NDArray[np.int64], money: tuple[Floats, Floats]
) -> dict[str, Floats]:
    """Every measure (T,) of the regions in question together; money: lines of the account, induced."""
    spend, induced = money
    regions = np.arange(len(country))
    foreign = country[:, None] != country[None, :]
    domestic = ~foreign & ~np.eye(len(country), dtype=bool)
    away = np.setdiff1d(regions, home)
    enrolled, skilled = arrays["enrolled_expected"], arrays["skilled"]
    residents = skilled[:, :, home].sum(axis=1)  # (T, H)
    everywhere = skilled[:, home].sum(axis=(1, 2))
    here = residents.sum(axis=1)
    taken, born = (arrays[name][:, home].sum(axis=1) for name in ("enrolled_quintile", "cohort_quintile"))
    rate = np.divide(taken, born, out=np.full(taken.shape, np.nan), where=born > 0.0)
    return {
        "graduates_home": here,
        "students_abroad": (enrolled * foreign)[:, home].sum(axis=(1, 2)),
        "students_elsewhere": (enrolled * domestic)[:, home].sum(axis=(1, 2)),
        "cost": spend[:, [GROSS, ADMIN, FORGONE]].sum(axis=1) - spend[:, RECOVERED] + induced,
        "share_home": skilled[:, home][:, :, home].sum(axis=(1, 2)) / everywhere,
        "returns": arrays["returned"][:, home][:, :, away].sum(axis=(1, 2)),
        "students_home": enrolled[:, home, home].sum(axis=1),
        "students_in": (enrolled * foreign)[:, :, home].sum(axis=(1, 2)),
        "students_in_elsewhere": (enrolled * domestic)[:, :, home].sum(axis=(1, 2)),
        "pay": (arrays["wage_skilled"][:, home] * residents).sum(axis=1) / here * DOLLARS,
        "output": arrays["output"][:, home].sum(axis=1),
        "access_gap": rate[:, -1] - rate[:, 0],
    }
