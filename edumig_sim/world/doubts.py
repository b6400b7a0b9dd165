"""Figures of a world that are possible but have not been seen of places, with the slip that they are likely to be.

Nothing here stops a world from being built. ``edumig check`` tells every doubt, and answers say that there are some.
"""

from __future__ import annotations

import difflib
import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from edumig_sim.errors import Problem
from edumig_sim.world.checks import Settings, Tables, columns_of, known_columns
from edumig_sim.world.columns import COHORTS, FLOWS, PAIRS, REGIONS, SETTINGS, Column, meanings, tables
from edumig_sim.world.rows import Row, Rows, number

Floats = NDArray[np.float64]
_NAMED = 5  # lines in a message
_ALIKE = 0.8  # likeness of two names of which one is the other misspelt
_EARTH = 6371.0  # km, mean radius
_NEAR = 50.0  # km, below which distances between places and between regions differ
_AGREE = (0.6667, 1.5)  # median of given over great-circle distances
_FITS, _BETTER = (
    0.1,
    0.5,
)  # log distances that differ by so much do not fit; coordinates that halve that fit better
_MILES = (0.55, 0.6667)
_SLOPE = (0.1, 20.0)  # km of a corridor, as a share and as a multiple of its great circle
_COHORT = (0.002, 0.045)  # persons of 18 in the population
_ENROLLED = (0.0005, 0.15)
_EMIGRANTS = 0.6  # of the population
_JUMP = 1.5  # of a cohort from one year to the next
_STOCK_YEARS = 8.0  # cohorts that study elsewhere at a time


def doubts(settings: Settings, found: Tables) -> list[Problem]:
    """All doubts about a world's tables, which have passed the checks."""
    return [problem for look in _LOOKS for problem in look(settings, found)]


def unread(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Columns that are not read but nearly have the name of one that is not there."""
    for name, rows in found.items():
        known = set(tables()[name].columns) | set(known_columns(settings, name))
        header = list(rows[0]) if rows else []
        wanted = sorted(known - set(header))
        used = {c for m in meanings() for c in columns_of(settings, m)}
        for column in header:
            meant = (
                difflib.get_close_matches(column.casefold(), wanted, 1, _ALIKE)
                if column not in known | used
                else []
            )
            if meant and not column[-4:].isdigit():  # gini_2010 is a column of its own
                yield Problem(name, f"the column {column!r} is not read. Did you mean {meant[0]!r}?")


def unusual(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Figures outside what has been seen of places, with the likely slip."""
    for name, rows in found.items():
        for title, column in known_columns(settings, name).items():
            if column.kind not in ("year", "flag") and rows and title in rows[0]:
                yield from _unusual_cells(name, rows, title, column)
    for key, column in tables()[SETTINGS].columns.items():
        said = settings.get(key)
        if column.kind == "number" and isinstance(said, (int, float)) and not column.is_usual(said):
            what = f"{said:g} is unusual ({column.unit}): {_question(column.slip(said))}"
            yield Problem(f"{SETTINGS}: {key}", what)


def _unusual_cells(name: str, rows: Rows, title: str, column: Column) -> Iterator[Problem]:
    """Unusual figures of a column, told once for each likely slip."""
    odd: dict[str, list[Row]] = defaultdict(list)
    token = not _mostly_below(rows, title, column.least)  # a single price near 0 may be a token fee
    for row in rows:
        value = number(row[title])
        if not math.isnan(value) and not column.is_usual(value) and not (token and 0 < value < column.least):
            odd[column.slip(value)].append(row)
    for slip, where in odd.items():
        span = f"outside the usual {column.usual[0]:,.10g} to {column.usual[1]:,.10g}"
        if 0.0 < number(where[0][title]) < column.least:
            span = f"above 0 and below {column.least:g}"
        what = f"{title} {_shown(where, title)} is {span} ({column.unit}): {_question(slip)}"
        yield Problem(_lines(name, where), what)


def distances(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Distances against coordinates: swapped, in other units, or of another place."""
    lat, lon = (_by_code(settings, found, name) for name in ("lat", "lon"))
    rows = [
        row
        for row in found[PAIRS]
        if row["origin"] != row["destination"] and _great_circle(row, lat, lon) > _NEAR
    ]
    if not rows:
        return
    given = np.array([number(row["distance_km"]) for row in rows])
    circle = np.array([_great_circle(row, lat, lon) for row in rows])
    ratio, misfit = float(np.median(given / circle)), _misfit(given, circle)
    swapped = misfit > _FITS and _swapped_misfit(rows, given, lat, lon) < _BETTER * misfit
    if swapped or not _AGREE[0] <= ratio <= _AGREE[1]:
        miles = "are the distances miles, or the coordinates of other places?"
        likely = miles if _MILES[0] <= ratio < _MILES[1] else "check lat, lon and the unit of distance_km"
        likely = "are lat and lon swapped?" if swapped else likely
        what = f"distance_km is {ratio:.3g} times the distance between lat and lon of regions.csv (median): {likely}"
        yield Problem(PAIRS, what)
        return
    off = [r for r, g, c in zip(rows, given, circle, strict=True) if not _SLOPE[0] * c <= g <= _SLOPE[1] * c]
    if off:
        what = f"distance_km {_shown(off, 'distance_km')} is far from the distance between lat and lon: check both"
        yield Problem(_lines(PAIRS, off), what)


def lopsided(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Distances and borders that differ with the direction."""
    del settings
    there = {(row["origin"], row["destination"]): row for row in found[PAIRS]}
    for column in ("distance_km", "contiguous", "common_official_language", "colonial_tie"):
        odd = []
        for (o, d), row in there.items():
            if o < d and row.get(column) and there[d, o].get(column):
                one, other = number(row[column]), number(there[d, o][column])
                if abs(one - other) > max(0.1 * max(one, other), 20.0 if column == "distance_km" else 0.0):
                    odd.append(row)
        if odd:
            yield Problem(
                _lines(PAIRS, odd), f"{column} is another one in the other direction: check both lines"
            )


def proportions(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Persons of 18 and students against the population."""
    people = _by_code(settings, found, "population")
    spans = (
        ("cohort_18", _COHORT, "persons of 18"),
        ("enrolled", _ENROLLED, "students"),
    )
    for meaning, (low, high), words in spans:
        for code, value in _by_code(settings, found, meaning).items():
            share = value / people[code]
            if value > 0 and not low <= share <= high:
                usual = f"usual are {100 * low:g} to {100 * high:g} %"
                what = f"{words} of {code} are {100 * share:.3g} % of its population, {usual}"
                yield Problem(REGIONS, f"{what}: is {meaning} or population in thousands?")
    for row in found.get(COHORTS, []):
        share = number(row["cohort_18"]) / people[row["code"]]
        if row["year"] == str(settings.get("base_year")) and not _COHORT[0] <= share <= _COHORT[1]:
            what = (
                f"cohort_18 is {100 * share:.3g} % of the population of {row['code']}: is one in thousands?"
            )
            yield Problem(f"{COHORTS}, line {row.line}", what)


def emigrants(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Migrants against the population that they come from."""
    people = _by_code(settings, found, "population")
    column = str(settings.get("migrants", "migrant_stock"))
    away: dict[str, float] = defaultdict(float)
    for row in found[PAIRS]:
        if row.get(column) and row["origin"] != row["destination"]:
            away[row["origin"]] += number(row[column])
    for code, persons in away.items():
        if persons > _EMIGRANTS * people[code]:
            what = f"{persons:,.0f} persons of {code} live elsewhere, {people[code]:,.0f} at home"
            yield Problem(PAIRS, f"{what}: is population in thousands, or origin swapped with destination?")


def money(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Prices that nobody at a region's income could pay."""
    income = _by_code(settings, found, "gdp_pc")
    for meaning, most in (
        ("home_price", 3.0),
        ("domestic_fee", 4.0),
        ("living_cost", 3.0),
        ("public_funding", 4.0),
    ):
        odd = [
            row
            for row in found[REGIONS]
            if (v := _by_code(settings, {**found, REGIONS: [row]}, meaning).get(row["code"])) is not None
            and v > most * income[row["code"]]
        ]
        if odd:
            what = f"{meaning} is more than {most:g} times gdp_pc: is one of them in thousands, or in another currency?"
            yield Problem(_lines(REGIONS, odd), what)


def entrants(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Flows of the base year against cohorts: stocks taken for entrants, or the reverse."""
    cohort = _by_code(settings, found, "cohort_18")
    base = str(settings.get("base_year"))
    cohort |= {r["code"]: number(r["cohort_18"]) for r in found.get(COHORTS, []) if r["year"] == base}
    counted: dict[str, float] = defaultdict(float)
    stock = settings.get("flow_is", "stock") == "stock"
    for row in found[FLOWS]:
        if row["year"] == base and row["students"] and not (stock and row["origin"] == row["destination"]):
            counted[row["origin"]] += number(row["students"])
    years = _STOCK_YEARS if stock else 1.0
    for code, persons in counted.items():
        if code in cohort and persons > years * cohort[code]:
            likely = "" if stock else "are they all who are enrolled ('flow_is: stock')? "
            what = f"{persons:,.0f} students of {code} in {base}, {cohort[code]:,.0f} persons of 18: {likely}"
            yield Problem(FLOWS, f"{what}is cohort_18 in thousands?")


def jumps(settings: Settings, found: Tables) -> Iterator[Problem]:
    """Cohorts that change by half from one year to the next."""
    del settings
    size = {(row["code"], int(row["year"])): row for row in found.get(COHORTS, [])}
    odd = []
    for (code, year), row in size.items():
        before = size.get((code, year - 1))
        if before is not None:
            ratio = number(row["cohort_18"]) / number(before["cohort_18"])
            if not 1 / _JUMP <= ratio <= _JUMP:
                odd.append(row)
    if odd:
        yield Problem(_lines(COHORTS, odd), "cohort_18 changes by half or more from the year before: a slip?")


_LOOKS: tuple[Callable[[Settings, Tables], Iterator[Problem]], ...] = (
    unread,
    unusual,
    distances,
    lopsided,
    proportions,
    emigrants,
    money,
    entrants,
    jumps,
)


def _mostly_below(rows: Rows, title: str, least: float) -> bool:
    """Whether most prices above 0 are below the least usual one."""
    paid = [value for row in rows if (value := number(row[title])) > 0]
    return bool(paid) and float(np.median(paid)) < least


def _by_code(settings: Settings, found: Tables, meaning: str) -> dict[str, float]:
    """The first known figure of each region."""
    names = columns_of(settings, meaning)
    values = {}
    for row in found[REGIONS]:
        known = [row[name] for name in names if row.get(name)]
        if known:
            values[row["code"]] = number(known[-1])
    return values


def _great_circle(row: Row, lat: Mapping[str, float], lon: Mapping[str, float]) -> float:
    """Distance in km between two regions by their coordinates (haversine)."""
    o, d = row["origin"], row["destination"]
    a, b = math.radians(lat[o]), math.radians(lat[d])
    half = math.sin((b - a) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(lon[d] - lon[o]) / 2) ** 2
    return 2 * _EARTH * math.asin(min(1.0, math.sqrt(half)))


def _misfit(given: Floats, circle: Floats) -> float:
    """Median distance between the logarithms of two distances."""
    return float(np.median(np.abs(np.log(np.maximum(given, 1.0) / np.maximum(circle, 1.0)))))


def _swapped_misfit(rows: Rows, given: Floats, lat: Mapping[str, float], lon: Mapping[str, float]) -> float:
    """The misfit once latitude and longitude change places; infinite where they cannot."""
    if any(abs(v) > 90 for v in lon.values()):
        return math.inf
    return _misfit(given, np.array([_great_circle(row, lon, lat) for row in rows]))


def _question(slip: str) -> str:
    return f"is it given in {slip}?" if slip else "check the figure and its unit"


def _shown(rows: Rows, column: str) -> str:
    told = ", ".join(row[column] for row in rows[:_NAMED])
    return f"{told} ..." if len(rows) > _NAMED else told


def _lines(name: str, rows: Rows) -> str:
    told = ", ".join(str(row.line) for row in rows[:_NAMED])
    more = f" and {len(rows) - _NAMED} more" if len(rows) > _NAMED else ""
    return f"{name}, line{'s' if len(rows) > 1 else ''} {told}{more}"
