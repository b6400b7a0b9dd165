"""What a sensitivity analysis is too small to say, and what it says, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from edumig_sim.studies.conditions import label_of, number_words, outcome_place
from edumig_sim.wording import listed, rounded

if TYPE_CHECKING:
    from edumig_sim.studies.sensitivity import Found, Sensitivity

# What a method needs before its numbers mean anything: rules of thumb, beside which the intervals decide.
LEAST = MappingProxyType(
    {
        "mu_star": (10, "trajectories"),  # Campolongo, Cariboni and Saltelli (2007)
        "ST": (128, "base samples"),  # Saltelli et al. (2008) begin at some hundreds
        "pawn": (100, "points"),  # Pianosi and Wagener (2018): ten slices of ten
    }
)
WIDE = (
    0.1  # half an interval of a share of variance (Sarrazin, Pianosi and Wagener 2016 ask for 0.05 over all)
)
NOISY = 0.1  # part of the variance between means that is only luck
EXPLAINED = 0.7  # R squared below which a regression on ranks misses what happens
PERCENT = 100.0


def doubts(outcome: str, found: Found, shares: Mapping[str, object], size: int) -> list[str]:
    """Warnings about one outcome. size: trajectories, base samples or points."""
    name = label_of(outcome)
    if found.flat:
        return [f"{name}: the same at all points, or unknown at some; no factor can be ranked."]
    told = []
    least, what = LEAST.get(found.main, (0, ""))
    if size < least:
        told.append(
            f"{size:,} {what} are few: {found.main} needs at least {least}; take the values as a hint."
        )
    main = next(i for i in found.indices if i.measure == found.main)
    half = (main.high - main.low) / 2.0
    if found.main == "ST" and np.nanmax(half, initial=0.0) > WIDE:
        wide = float(np.nanmax(half))
        times = int(np.ceil((wide / WIDE) ** 2))
        told.append(
            f"{name}: intervals of ST reach plus or minus {rounded(wide)}; about {times} times the base samples "
            f"would bring them to {WIDE}."
        )
    told += _order_doubts(name, found, main)
    told += _luck_doubts(name, shares)
    if np.isfinite(found.explained) and found.explained < EXPLAINED:
        told.append(
            f"{name}: the regression on ranks explains {found.explained:.0%} of the variance; effects are not monotone "
            "or factors act together, so believe PAWN rather than srrc."
        )
    below = [n for n, v, f in zip(found.names, _pawn(found), found.floor, strict=True) if v <= f]
    if below:
        verb = "is" if len(below) == 1 else "are"
        told.append(f"{name}: by PAWN {listed(below)} {verb} not told from a factor without any influence.")
    return told


def _pawn(found: Found) -> np.ndarray:
    values = [i.value for i in found.indices if i.measure == "pawn"]
    return values[0] if values else np.full(len(found.names), np.nan)


def _order_doubts(name: str, found: Found, main: object) -> list[str]:
    value, low, high = (np.asarray(getattr(main, key), float) for key in ("value", "low", "high"))
    order = np.argsort(-np.abs(value), kind="stable")
    pairs = [
        f"{found.names[a]} / {found.names[b]}"
        for a, b in pairwise(order)
        if high[b] >= low[a] and (value[a] != 0.0 or value[b] != 0.0)
    ]
    if not pairs:
        return []
    return [f"{name}: intervals overlap, so the order is not certain between {listed(pairs, 3)}."]


def _luck_doubts(name: str, shares: Mapping[str, object]) -> list[str]:
    noise = float(shares["noise"])  # type: ignore[arg-type]
    if np.isnan(float(shares["factors"])):  # type: ignore[arg-type]
        return [
            f"{name}: one replicate a point cannot tell luck from factors; where there is luck, use at least two."
        ]
    if noise > NOISY:
        return [
            f"{name}: up to {noise:.0%} of the variance between the points' means may be the luck of these seeds, "
            "which all points share and the intervals leave out; more replicates would tell."
        ]
    return []


def sensitivity_words(found: Sensitivity, outcome: str) -> list[str]:
    """The ranking and the part of luck, in sentences."""
    table = found.table(outcome)
    place = outcome_place(outcome, found.region, found.year)
    known = table[table[found.main].notna()]
    told = []
    if len(known):
        first = known.iloc[0]
        told.append(f"{place} depends most on {first['factor']} ({_told(found, outcome, first)}).")
        if len(known) > 1:
            rest = [f"{row['factor']} ({_told(found, outcome, row)})" for _, row in known.iloc[1:].iterrows()]
            told.append(f"Then: {listed(rest, 6)}.")
    rows = found.variance[(found.variance["outcome"] == outcome) & (found.variance["year"] == found.year)]
    shares = rows.iloc[0]
    if np.isfinite(shares["factors"]):
        luck = shares["seeds"] + shares["factors_and_seeds"]
        told.append(
            f"Of the variance of single runs, {_percent(shares['factors'])} is due to the factors and {_percent(luck)} "
            f"to luck (95% interval {_percent(shares['seeds_low'])} to {_percent(shares['seeds_high'])}): "
            f"{_percent(shares['seeds'])} that all points share, which cancels in comparisons, and "
            f"{_percent(shares['factors_and_seeds'])} that differs between points."
        )
    return told


def _told(found: Sensitivity, outcome: str, row: object) -> str:
    value, low, high = (float(row[f"{found.main}{end}"]) for end in ("", "_low", "_high"))  # type: ignore[index]
    if found.main in ("mu_star", "swing"):
        said = [number_words(outcome, v) for v in (value, low, high)]
    else:
        said = [rounded(v) for v in (value, low, high)]
    return f"{found.main} {said[0]}" + (f", {said[1]} to {said[2]}" if np.isfinite(low) else "")


def _percent(share: float) -> str:
    return f"{rounded(PERCENT * float(share)) if share >= 0.001 else '0'}%"
