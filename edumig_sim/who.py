"""Who changed because of a policy, and why; and who was pushed out of a place by whom: counts, person by person.

The counts are exact for the simulated people, because each meets the same luck with and without the policy. Intervals
cover the chance in which people are simulated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.leading import leading, shares
from edumig_sim.paired import interval
from edumig_sim.wording import counted, listed, percent_words

if TYPE_CHECKING:
    from edumig_sim.compare import Comparison

STUDY, RESIDENCE = "study", "residence"
WHO = {STUDY: "changed_study", RESIDENCE: "changed_residence"}
BY = ("origin", "quintile", "reason")
# The reasons in words; an award counts to the term that it changes.
REASON_WORDS = {
    "cost": "cost (awards and fees included)",
    "quality": "quality",
    "culture": "culture and language",
    "network": "networks",
    "wage": "pay (return grants included)",
    "permit": "permits",
    "seat": "places",
    "study": "having studied elsewhere",
    "other": "other reasons",
}
FEW = 0.5  # persons: below it nobody changed
HALF = 0.5
NOWHERE = "none"  # label of "does not study"
_NAMED = 3  # origins or reasons named in a sentence


def changed(
    comparison: Comparison, what: str, by: Sequence[str] = BY, years: Sequence[int] | None = None
) -> pd.DataFrame:
    """Persons who study ("study") or live ("residence") elsewhere because of the policy, with intervals.

    by: any of origin, quintile, reason. years: persons of these years together; by default, of studies all years from
    the start to the year of the cost account, of residences (a stock) that year alone. Columns: by..., persons, low,
    high, standard_error, share (of all who changed), share_low, share_high. Rows with nobody are left
    out. What comes first in ``by`` orders them by its persons, such as origins, the most first.
    """
    if what not in WHO:
        raise EduMigError([f"there is no change of '{what}'.{nearest(what, WHO)}"])
    wrong = [f"cannot count by '{one}'.{nearest(one, BY)}" for one in by if one not in BY]
    if wrong:
        raise EduMigError(wrong)
    counts = _counted(comparison, WHO[what], by, _years(comparison, what, years))
    return _largest_first(_with_shares(comparison, counts), list(by)[:1], "persons")


def displaced(comparison: Comparison, years: Sequence[int] | None = None) -> pd.DataFrame:
    """Who lost a place where the policy made places scarcer, who took it, and where the losers went.

    Columns: place; role ("pushed out" by origin, "came in" by origin, "landed" by place of study or none); region;
    persons, low, high, standard_error: of all years from the start to the year of the cost account, or of ``years``.
    """
    chosen = _years(comparison, STUDY, years)
    frames = []
    for variable, role, dim in (
        ("pushed_out", "pushed out", "origin"),
        ("pushed_in", "came in", "origin"),
        ("landed", "landed", "with"),
    ):
        table = tally(comparison, variable, ("place", dim), chosen).rename(columns={dim: "region"})
        frames.append(table[table["persons"] > 0].assign(role=role))
    joined = pd.concat([_largest_first(frame, ["place", "region"], "persons") for frame in frames])
    return joined[["place", "role", "region", "persons", "low", "high", "standard_error"]]


def _largest_first(table: pd.DataFrame, by: Sequence[str], size: str) -> pd.DataFrame:
    """Rows by the size of their group, of the first column and then of the next ones, the largest first."""
    if table.empty or not by:
        return table.reset_index(drop=True)
    sums = {f"_{k}": table.groupby(list(by[: k + 1]))[size].transform("sum") for k in range(len(by))}
    ordered = table.assign(**sums).sort_values(list(sums), ascending=False, kind="stable")
    return ordered.drop(columns=list(sums)).reset_index(drop=True)


def tally(
    comparison: Comparison, variable: str, by: Sequence[str], years: Sequence[int] | None = None
) -> pd.DataFrame:
    """Persons of a recorded count by some of its dimensions: by..., persons, low, high, standard_error.

    variable: such as "changed_study" or "pushed_out". years: summed; by default as in `changed`.
    """
    return _table(_counted(comparison, variable, by, years), comparison)


class Ranked(NamedTuple):
    """Persons of a count by one of its dimensions, the most first."""

    table: pd.DataFrame  # the dimension, persons, low, high, standard_error, share, share_low, share_high
    names: list[str]  # values of the dimension in the order of the table
    main: str | None  # the one that is the largest clearly (`leading.leading`), if any is
    most_often: str  # the largest in most pairs
    often: int  # in so many pairs it is the largest
    pairs: int  # pairs in which anybody is counted
    enough: int  # the first so many rows hold most of all persons clearly; 0 where they cannot be told


def ranked(comparison: Comparison, variable: str, by: str, place: str | None = None) -> Ranked:
    """Persons of a recorded count by one dimension, with shares over pairs and who leads.

    place: of displacement, only those of this place. A reason is called the main one only by the rule of `leading`.
    """
    counts = _counted(comparison, variable, [by] if place is None else ["place", by])
    if place is not None:
        counts = counts.sel(place=place, drop=True)
    table = _with_shares(comparison, counts).sort_values("persons", ascending=False, kind="stable")
    values = counts.values.astype(float)
    found = leading(values, comparison.pilot, comparison.reform.draws)
    labels = [str(label) for label in counts[by].values]
    names = [str(name) for name in table[by]]
    together = np.cumsum(values[:, [labels.index(name) for name in names]], axis=1)
    most = shares(together, values.sum(axis=1), comparison.pilot, comparison.reform.draws).low > HALF
    return Ranked(
        table=table.reset_index(drop=True),
        names=names,
        main=labels[found.first] if found.clear else None,
        most_often=labels[found.most_often],
        often=found.often,
        pairs=found.pairs,
        enough=int(most.argmax()) + 1 if most.any() else 0,
    )


def who_words(comparison: Comparison) -> Iterator[str]:
    """Who changed and why, and who was pushed out, in sentences.

    Every count has its interval over pairs, or says that it cannot be told from chance; then neither reasons nor
    origins are named. A main reason is named only where pairs agree on it (`leading.leading`); else the shares of the
    largest are, with their intervals.
    """
    until = comparison.cost_year
    for what, deed, when in (
        (STUDY, "change whether or where they study", f"Of the cohorts {comparison.start} to {until},"),
        (RESIDENCE, "live elsewhere", f"In {until},"),
    ):
        people = "persons" if what == STUDY else "young graduates"
        whole = tally(comparison, WHO[what], ()).iloc[0]
        if whole["persons"] < FEW:
            yield f"{when} nobody would {deed} because of the policy."
            continue
        said = f"{when} {counted(float(whole['persons']))} {people} {deed} because of the policy"
        if comparison.replicates > 1 and not whole["low"] > 0:
            yield f"{said}, {_unclear(whole)}."
            continue
        origins = ranked(comparison, WHO[what], "origin")
        whence = _mostly(origins, "from", comparison)
        yield f"{said}{_sure(whole, comparison)}, {whence}; {reason_words(ranked(comparison, WHO[what], 'reason'))}."
    yield from _pushed_words(comparison)


def reason_words(reasons: Ranked) -> str:
    """The main reason with its share and the others after it, or that pairs of runs disagree about it."""
    rows = reasons.table.head(_NAMED).to_dict("records")
    words = [f"{REASON_WORDS[row['reason']]} ({share_words(row)})" for row in rows]
    if reasons.main is not None:
        others = f", then {listed(words[1:])}" if words[1:] else ""
        return f"the main reason: {words[0]}{others}"
    if reasons.pairs < 2:
        return f"reasons in the only pair of runs with such persons: {listed(words)}"
    most = f"in {reasons.often} of {reasons.pairs} it is {REASON_WORDS[reasons.most_often]}"
    return f"pairs of runs disagree about the main reason, {most}; shares: {listed(words)}"


def share_words(row: Any) -> str:
    """A share with its interval over pairs: '94.7%, 91% to 97%'; without one for a single pair."""
    share = percent_words(row["share"], 3)
    if not row["share_low"] < row["share_high"]:
        return share
    return f"{share}, {percent_words(row['share_low'])} to {percent_words(row['share_high'])}"


def _pushed_words(comparison: Comparison) -> Iterator[str]:
    whole = tally(comparison, "pushed_out", ()).iloc[0]
    if whole["persons"] < FEW:
        return
    said = f"{counted(float(whole['persons']))} entrants lost their place to others"
    if comparison.replicates > 1 and not whole["low"] > 0:
        yield f"{said}, {_unclear(whole)}."
        return
    places = _mostly(ranked(comparison, "pushed_out", "place"), "in", comparison)
    ended = _mostly(ranked(comparison, "landed", "with"), "ended in", comparison)
    yield f"{said}{_sure(whole, comparison)}, {places}; {ended}."


def _sure(whole: pd.Series, comparison: Comparison) -> str:
    if comparison.replicates < 2:
        return " (one pair of runs, no interval)"
    return f" (95% interval {counted(float(whole['low']))} to {counted(float(whole['high']))})"


def _unclear(whole: pd.Series) -> str:
    return f"a number that cannot be told from chance (95% interval 0 to {counted(float(whole['high']))})"


def _mostly(found: Ranked, where: str, comparison: Comparison) -> str:
    """The first few, and whether they clearly hold most of all."""
    names = [
        "no studies at all" if name == NOWHERE else comparison.reform.region_name(name)
        for name in found.names[:_NAMED]
    ]
    most = "most of them" if 0 < found.enough <= len(names) else "some of them"
    return f"{most} {where} {listed(names)}"


def _with_shares(comparison: Comparison, counts: xr.DataArray) -> pd.DataFrame:
    """The table of counts (replicate, ...) with shares of all and their intervals; rows with nobody left out."""
    table = _table(counts, comparison)
    parts = counts.values.astype(float).reshape(comparison.replicates, -1)
    found = shares(parts, parts.sum(axis=1), comparison.pilot, comparison.reform.draws)
    table = table.assign(share=found.mean, share_low=found.low, share_high=found.high)
    return table[table["persons"] > 0]


def _counted(
    comparison: Comparison, variable: str, by: Sequence[str], years: Sequence[int] | None = None
) -> xr.DataArray:
    """A recorded count (replicate, by...) summed over years and all other dimensions."""
    counts = _counts(comparison, variable)
    what = RESIDENCE if variable == WHO[RESIDENCE] else STUDY
    counts = counts.sel(year=list(_years(comparison, what, years))).sum("year")
    rest = [d for d in counts.dims if d not in ("replicate", *by)]
    return counts.sum(rest).transpose("replicate", *by)


def _counts(comparison: Comparison, variable: str) -> xr.DataArray:
    data = comparison.reform.data
    if variable not in data:
        raise EduMigError(
            [f"these results did not record who changed ('{variable}'): run the comparison again"]
        )
    return data[variable]


def _years(comparison: Comparison, what: str, years: Sequence[int] | None) -> Sequence[int]:
    if years is not None:
        known = comparison.reform.years
        if wrong := [y for y in years if y not in known]:
            raise EduMigError(
                [f"year {y} is not in the results: they run from {known[0]} to {known[-1]}" for y in wrong]
            )
        return years
    until = comparison.cost_year
    return [until] if what == RESIDENCE else range(comparison.start, until + 1)


def _table(counts: xr.DataArray, comparison: Comparison) -> pd.DataFrame:
    """Means and intervals over replicates of persons (replicate, ...), one row a combination."""
    mean, low, high, error = interval(counts.values.astype(float), comparison.pilot, comparison.reform.draws)
    rest = counts.isel(replicate=0, drop=True)
    columns = {"persons": mean, "low": low, "high": high, "standard_error": error}
    if not rest.dims:
        return pd.DataFrame({name: [float(value)] for name, value in columns.items()})
    index = pd.MultiIndex.from_product([rest[d].values for d in rest.dims], names=list(rest.dims))
    return index.to_frame(index=False).assign(**{k: v.ravel() for k, v in columns.items()})
