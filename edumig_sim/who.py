"""Who changed because of a policy, and why; and who was pushed out of a place by whom: counts, person by person.

The counts are exact for the simulated people, because each meets the same luck with and without the policy. Intervals
cover the chance in which people are simulated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pandas as pd
import xarray as xr

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.paired import interval
from edumig_sim.wording import counted, listed, value_words

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
_FEW = 0.5  # persons: below it nobody changed
_NAMED = 3  # origins or reasons named in a sentence


def changed(
    comparison: Comparison, what: str, by: Sequence[str] = BY, years: Sequence[int] | None = None
) -> pd.DataFrame:
    """Persons who study ("study") or live ("residence") elsewhere because of the policy, with intervals.

    by: any of origin, quintile, reason. years: persons of these years together; by default, of studies all years from
    the start to the year of the cost account, of residences (a stock) that year alone. Columns: by..., persons, low,
    high, standard_error, share (of all who changed). Rows with nobody are left out.
    """
    if what not in WHO:
        raise EduMigError([f"there is no change of '{what}'.{nearest(what, WHO)}"])
    wrong = [f"cannot count by '{one}'.{nearest(one, BY)}" for one in by if one not in BY]
    if wrong:
        raise EduMigError(wrong)
    table = tally(comparison, WHO[what], by, _years(comparison, what, years))
    everybody = float(table["persons"].sum())
    table["share"] = table["persons"] / everybody if everybody > 0 else 0.0
    return table[table["persons"] > 0].reset_index(drop=True)


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
    joined = pd.concat(frames, ignore_index=True)
    return joined[["place", "role", "region", "persons", "low", "high", "standard_error"]]


def no_award_words(comparison: Comparison) -> Iterator[str]:
    """A warning for each policy whose awards are fewer than one agent stands for, so that nobody got any."""
    awards = comparison.reform.data["awards"].sum(("replicate", "year"))
    limited = [p["label"] for p in comparison.reform.policies if p.get("limited")]
    for label in limited:
        if float(awards.sel(policy=label)) <= 0.0:
            yield (
                f"{label} made no award at all: its budget or its places are too small for one agent, who stands for "
                "many persons. Run it with more agents (--agents)."
            )


def tally(
    comparison: Comparison, variable: str, by: Sequence[str], years: Sequence[int] | None = None
) -> pd.DataFrame:
    """Persons of a recorded count by some of its dimensions: by..., persons, low, high, standard_error.

    variable: such as "changed_study" or "pushed_out". years: summed; by default as in `changed`.
    """
    counts = _counts(comparison, variable)
    what = RESIDENCE if variable == WHO[RESIDENCE] else STUDY
    counts = counts.sel(year=list(_years(comparison, what, years))).sum("year")
    rest = [d for d in counts.dims if d not in ("replicate", *by)]
    return _table(counts.sum(rest).transpose("replicate", *by), comparison)


def who_words(comparison: Comparison) -> Iterator[str]:
    """Who changed and why, and who was pushed out, in sentences."""
    until = comparison.cost_year
    for what, deed, when in (
        (STUDY, "change whether or where they study", f"Of the cohorts {comparison.start} to {until},"),
        (RESIDENCE, "live elsewhere", f"In {until},"),
    ):
        people = "persons" if what == STUDY else "young graduates"
        whole = changed(comparison, what, ())
        if whole.empty or whole["persons"][0] < _FEW:
            yield f"{when} nobody would {deed} because of the policy."
            continue
        low, high = (counted(max(float(whole[bound][0]), 0.0)) for bound in ("low", "high"))
        sure = f" (95% interval {low} to {high})" if comparison.replicates > 1 else ""
        reasons = changed(comparison, what, ["reason"]).nlargest(_NAMED, "persons")
        why = [f"{REASON_WORDS[r]} ({value_words(s, 'share')})" for r, s in _pairs(reasons, "reason")]
        origins = changed(comparison, what, ["origin"]).nlargest(_NAMED, "persons")
        whence = [comparison.reform.region_name(str(code)) for code, _ in _pairs(origins, "origin")]
        yield (
            f"{when} {counted(float(whole['persons'][0]))} {people} {deed} because of the policy{sure}, most of them "
            f"from {listed(whence)}; the main reasons: {listed(why)}."
        )
    yield from _pushed_words(comparison)


def _pushed_words(comparison: Comparison) -> Iterator[str]:
    table = displaced(comparison)
    out = table[table["role"] == "pushed out"]
    if out["persons"].sum() < _FEW:
        return
    places = out.groupby("place")["persons"].sum().nlargest(_NAMED)
    landed = table[table["role"] == "landed"].groupby("region")["persons"].sum().nlargest(_NAMED)
    where = [
        "no studies at all" if c == "none" else comparison.reform.region_name(str(c)) for c in landed.index
    ]
    names = [comparison.reform.region_name(str(code)) for code in places.index]
    yield (
        f"{counted(float(out['persons'].sum()))} entrants lost their place to others, most of them in {listed(names)}; "
        f"they ended mostly in {listed(where)}."
    )


def _pairs(table: pd.DataFrame, key: str) -> Iterator[tuple[str, float]]:
    return zip(table[key].astype(str), table["share"].astype(float), strict=True)


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
