"""Cautions that a scenario, its world and its results call for, each by a rule on their numbers.

A rule gives the key of a text and what fills it in, or nothing. `codes` are the regions in question.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from edumig_sim.brief.words import Words
from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.paired import interval
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.world import load_world, world_folder
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.money import money_of
from edumig_sim.world.rows import read_rows

if TYPE_CHECKING:
    from edumig_sim.results import Results

OFF = 0.2  # of the observed value: a baseline that is farther from it says so
DRAINED = 0.25  # share of own graduates abroad from which their number rests on old migrations,
FEW_LEAVE = 1 / 3  # where the share of students who leave is below this part of it
MOST = 4  # regions told of each kind
_TOTALS = {"outbound_total": "students_abroad", "inbound_total": "inbound_students"}


class Caution(NamedTuple):
    """The key of a text of the report, and its values: plain, or to be worded by `said`."""

    key: str
    values: Mapping[str, Any]


class Observed(NamedTuple):
    """The last observed total of a region."""

    code: str
    column: str
    year: int
    persons: float


def cautions_of(baseline: Results, codes: Sequence[str], today: int | None = None) -> list[Caution]:
    """All that a reader has to know of a baseline; codes: regions in question, today: the present year."""
    world = str(baseline.provenance["world"])
    if money_of(baseline.currency).kind == "invented":
        return list(_rich(baseline, codes))  # an invented land has no history
    year = date.today().year if today is None else today
    try:
        base_year = load_world(world, world_parameters(world)).base_year
        observed = last_observed(world)
    except (
        OSError,
        EduMigError,
    ):  # the world of saved results is no longer there: what it holds is not known
        return []
    own = [c for c in codes if c != ALL_REGIONS]
    return [
        *base_year_and_past(base_year, baseline.years, year),
        *absent_events(baseline.years, own),
        *_levels(baseline, [o for o in observed if o.code in own]),
        *_old_migrations(baseline, own),
        *_rich(baseline, codes),
    ]


def said(cautions: Sequence[Caution], words: Words) -> list[str]:
    """The sentences of cautions in a language."""
    told = []
    for one in cautions:
        values = {k: _worded(k, v, words) for k, v in one.values.items()}
        told.append(words.say(one.key, values))
    return told


def base_year_and_past(base_year: int, years: Sequence[int], today: int) -> Iterator[Caution]:
    """The year of the data; and years simulated that are over, of which nothing that happened is known to the model."""
    yield Caution("report.base_year", {"base": base_year})
    if years[0] < today:
        past = {"first": years[0], "last": min(years[-1], today - 1)}
        yield Caution("report.past_years" if past["last"] > past["first"] else "report.past_year", past)


def absent_events(years: Sequence[int], codes: Sequence[str]) -> Iterator[Caution]:
    """Wars and epidemics in the years simulated that are about a region in question."""
    for key, event in _events().items():
        about = [c for c in codes if c in event["regions"]]
        last = event.get("last", years[-1])
        if years[0] <= last and event["first"] <= years[-1] and (about or not event["regions"]):
            yield Caution(f"report.event_{key}", {"first": event["first"]})


def last_observed(world: str) -> list[Observed]:
    """The last totals of totals.csv for every region; none in a world that has no such table."""
    file = world_folder(world) / "totals.csv"
    if not file.is_file():
        return []
    rows, _ = read_rows(file)
    found: dict[tuple[str, str], Observed] = {}
    for row in rows:
        for column in _TOTALS:
            if not row.get(column):
                continue
            one = Observed(row["code"], column, int(row["year"]), float(row[column]))
            if one.year >= found.get((one.code, column), one).year:
                found[one.code, column] = one
    return list(found.values())


def _levels(baseline: Results, observed: Sequence[Observed]) -> Iterator[Caution]:
    """Students abroad and from abroad in the baseline that are far from the last observed number."""
    known = baseline.indicators()
    for one in observed[: 2 * MOST]:
        year = int(np.clip(one.year, baseline.years[0], baseline.years[-1]))
        level = float(known[_TOTALS[one.column]].sel(region=one.code, year=year).mean("replicate"))
        if one.persons > 0.0 and abs(level / one.persons - 1.0) > OFF:
            values = {"region": one.code, "persons": level, "year": year, "observed": one.persons}
            yield Caution(f"report.level_{one.column}", values | {"then": one.year})


def _old_migrations(baseline: Results, codes: Sequence[str]) -> Iterator[Caution]:
    """Regions whose graduates abroad are many though few of its students leave: they left long ago."""
    first = baseline.indicators().isel(year=0).mean("replicate")
    for code in codes[:MOST]:
        at = first.sel(region=code)
        drained, away = float(at["brain_drain_rate"]), float(at["students_abroad"])
        everyone = away + float(at["students_elsewhere"]) + float(at["students_home"])
        leave = away / everyone if everyone > 0.0 else 0.0
        if drained > DRAINED and leave < FEW_LEAVE * drained:
            yield Caution("report.old_migrations", {"region": code, "share": drained, "leave": leave})


def _rich(baseline: Results, codes: Sequence[str]) -> Iterator[Caution]:
    """Study abroad that is clearly more common among the poorer who study, against what surveys find."""
    place = codes[0] if len(codes) == 1 else ALL_REGIONS
    values = baseline.indicators()["mobility_concentration"].sel(region=place).isel(year=-1).values
    if len(values) > 1 and np.isfinite(values).all():
        mean, _, high, _ = interval(values, baseline.pilot)
        if high < 0.0:
            yield Caution("report.poor_leave", {"region": place, "index": float(mean)})


def _worded(name: str, value: Any, words: Words) -> object:
    if name == "region":
        return words.region(value)
    if name in ("persons", "observed"):
        return words.texts.whole(value)
    if name in ("share", "leave"):
        return words.texts.percent(value, 2)
    return words.texts.number(value) if name == "index" else value


@cache
def _events() -> dict[str, Any]:
    text = (resources.files("edumig_sim.brief") / "absent_events.yaml").read_text(encoding="utf-8")
    return dict(read_yaml(text))
