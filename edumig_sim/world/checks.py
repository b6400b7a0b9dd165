"""What a world's folder must hold, checked before anything is built: each check returns all that it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from edumig_sim.errors import Problem, nearest
from edumig_sim.world.columns import (
    COHORTS,
    FLOWS,
    PAIRS,
    REGIONS,
    SETTINGS,
    Column,
    meanings,
    tables,
)
from edumig_sim.world.rows import Row, Rows, number, number_hint
from edumig_sim.world.settings import NO_MIGRANTS

REQUIRED = (REGIONS, PAIRS, FLOWS, SETTINGS)
READ = (REGIONS, PAIRS, FLOWS, "totals.csv", COHORTS)  # when a world is built; calibration reads more
NEEDED = tuple(name for name, column in meanings().items() if column.always)
RESERVED = ("all", "(none)")  # names of the sum over regions, and of not studying
SHOWN = 10  # problems of one kind in one file that are written out

Settings = Mapping[str, Any]
Tables = Mapping[str, Rows]
Columns = Mapping[str, Column]  # of a table, by the name that the column has there


def known_columns(settings: Settings, name: str, *, pairs: bool = True) -> Columns:
    """Columns of numbers of a table under the names that world.yaml gives them."""
    if name == REGIONS:
        return {
            name: column for meaning, column in meanings().items() for name in columns_of(settings, meaning)
        }
    found = {c.name: c for c in tables()[name].numbers}
    migrants = settings.get("migrants", "migrant_stock")
    if name == PAIRS and pairs and migrants != "migrant_stock":
        stock = found.pop("migrant_stock")
        return found if migrants == NO_MIGRANTS else {**found, str(migrants): stock}
    return found


def columns_of(settings: Settings, meaning: str) -> tuple[str, ...]:
    """Columns of regions.csv that hold a meaning: one, or one a year."""
    spec = settings["columns"].get(meaning, meaning)
    return tuple(spec.values()) if isinstance(spec, Mapping) else (spec,)


def check_columns(settings: Settings, found: Tables) -> list[Problem]:
    """Find columns that a table, or world.yaml, needs and that are not there."""
    problems = list(_missing_columns(found))
    regions = found.get(REGIONS, [])
    if not regions:
        return problems
    header = list(regions[0])
    for meaning in NEEDED:
        if meaning not in settings["columns"] and meaning not in header:
            known = nearest(meaning, header)
            problems.append(Problem(REGIONS, f"a column for {meaning} is missing.{known}"))
    for meaning in settings["columns"]:
        for column in columns_of(settings, meaning):
            if column not in header:
                what = f"regions.csv has no column {column!r}.{nearest(str(column), header)}"
                problems.append(Problem(f"{SETTINGS}: columns.{meaning}", what))
    if settings.get("countries") == "column" and "country" not in header:
        problems.append(
            Problem(REGIONS, "the column 'country' is missing, as world.yaml says countries: column")
        )
    return problems + _migrants(settings, found)


def check_numbers(settings: Settings, found: Tables) -> list[Problem]:
    """Find figures that are no numbers, are impossible, or are missing where they may not be."""
    problems = []
    for name, rows in found.items():
        columns = known_columns(settings, name)
        wrong = list(_bad_fields(name, rows, columns))
        if name == REGIONS:
            wrong += _home_below_nothing(settings, rows)
        problems += _shortened(name, wrong)
    return problems


def check_codes(settings: Settings, found: Tables) -> list[Problem]:
    """Find empty, reserved and repeated region codes, codes that are no region's, and lines that are there twice."""
    codes = {row.get("code", "") for row in found.get(REGIONS, [])}
    problems = list(_bad_codes(settings, found.get(REGIONS, [])))
    for name, rows in found.items():
        for column in ("code", "origin", "destination"):
            if name == REGIONS or not rows or column not in rows[0]:
                continue
            first: dict[str, Row] = {}
            for row in rows:
                first.setdefault(row.get(column, ""), row)
            problems += _shortened(
                name,
                [
                    Problem(
                        f"{name}, line {first[c].line}",
                        f"{column} {c!r} is not a code of regions.csv.{nearest(c, codes)}"
                        if c
                        else f"{column} is empty",
                    )
                    for c in sorted(set(first) - codes)
                ],
            )
        problems += _shortened(name, list(_repeated(name, rows, tables()[name].key)))
    return problems


def check_coverage(settings: Settings, found: Tables) -> list[Problem]:
    """Find corridors without a line in pairs.csv, and years or regions without flows, cohorts or home students."""
    codes = [row.get("code", "") for row in found.get(REGIONS, [])]
    seen = {(row.get("origin"), row.get("destination")) for row in found.get(PAIRS, [])}
    lacking = [f"{o}-{d}" for o in codes for d in codes if (o, d) not in seen]
    problems = []
    if lacking and found.get(PAIRS):
        problems.append(Problem(PAIRS, f"lacks {len(lacking)} corridors: {_some(lacking)}"))
    base = str(settings.get("base_year"))
    years = sorted({row.get("year", "") for row in found.get(FLOWS, [])})
    if years and base not in years:
        problems.append(Problem(FLOWS, f"has no line for the base year {base}; years: {_some(years)}"))
    for year in settings.get("network_from_flows") or ():
        if str(year) not in years:
            problems.append(Problem(f"{SETTINGS}: network_from_flows", f"flows.csv has no year {year!r}"))
    attainment = columns_of(settings, "attainment")
    degrees = sum(any(row.get(a) for a in attainment) for row in found.get(REGIONS, []))
    if degrees < min(2, len(codes)):
        what = f"needs the share of adults with a degree ({attainment[0]}, %) of two regions at least"
        problems.append(Problem(REGIONS, what))
    return problems + _cohort_gaps(settings, codes, found) + _home_gaps(settings, base, codes, found)


def table_problems(
    name: str, rows: Rows, numbers: tuple[str, ...], filled: tuple[str, ...], key: tuple[str, ...]
) -> list[Problem]:
    """Bad figures of a table that stands outside a world's folder, and rows that are there twice.

    numbers: columns of flows.csv that must be numbers; filled: those among them that may not be empty.
    """
    known = tables()[FLOWS].columns
    found = list(_bad_fields(name, rows, {c: known[c] for c in numbers}, filled))
    return _shortened(name, found) + _shortened(name, list(_repeated(name, rows, key)))


CHECKS: tuple[Callable[[Settings, Tables], list[Problem]], ...] = (
    check_columns,
    check_numbers,
    check_codes,
    check_coverage,
)


def _missing_columns(found: Tables) -> Iterator[Problem]:
    for name, rows in found.items():
        header = list(rows[0]) if rows else []
        for column in tables()[name].required:
            if rows and column not in header and not (name == REGIONS and column in meanings()):
                yield Problem(name, f"the column {column!r} is missing.{nearest(column, header)}")


def _migrants(settings: Settings, found: Tables) -> list[Problem]:
    """A world without a stock of migrants is refused unless it says that it has none."""
    pairs = found.get(PAIRS, [])
    column = settings.get("migrants", "migrant_stock")
    if not pairs or settings.get("network_from_flows") or column == NO_MIGRANTS:
        return []
    if any(row.get(column) for row in pairs):
        return []
    near = "" if column in pairs[0] else nearest(column, pairs[0])
    what = (
        f"the column {column!r} is {'empty' if column in pairs[0] else 'missing'} (persons born in origin who live in "
        f"destination).{near} Without it nobody lives elsewhere at the start, and brain drain grows from nothing. "
        "World.yaml may name another column ('migrants: COLUMN'), take earlier movers of flows.csv "
        "('network_from_flows: [FIRST, LAST]'), or say that there is no figure ('migrants: none'), as every answer will"
    )
    return [Problem(PAIRS, what)]


def _bad_fields(
    name: str, rows: Rows, columns: Columns, filled: Sequence[str] | None = None
) -> Iterator[Problem]:
    """Problems of cells; ``filled`` are the columns that may not be empty, by default as the table says."""
    for title, column in columns.items():
        if not rows or title not in rows[0]:
            continue
        must = column.always if filled is None else title in filled
        for row in rows:
            wrong = field_problem(row.get(title, ""), column, must)
            if wrong:
                yield Problem(f"{name}, line {row.line}", f"{title} {wrong}")


def field_problem(text: str, column: Column, filled: bool) -> str:
    """Why a cell cannot stand for a figure of a column; empty when it can."""
    if not text:
        return "is empty" if filled else ""
    if column.kind == "year":
        good = (
            text.isascii()
            and text.isdigit()
            and len(text) < _DIGITS
            and column.low <= int(text) <= column.high
        )
        return "" if good else f"{text!r} is not a year"
    try:
        value = number(text)
    except ValueError:
        return f"{text!r} is not a number{number_hint(text, filled)}"
    if column.kind == "flag":
        return "" if value in (0.0, 1.0) else f"{value:g} is neither 0 nor 1"
    if column.kind == "whole" and value != int(value):
        return f"{value:g} is not a whole number"
    if column.low <= value <= column.high:
        return ""
    if value < 0 <= column.low:
        return f"{value:g} is negative"
    if value == 0 and column.low > 0:
        return "must be more than 0"
    slip = column.slip(value) if column.slips else ""
    hint = (
        f"; is it given in {slip}?" if slip else "; is it swapped with lon?" if column.name == "lat" else ""
    )
    return f"{value:g} is not {column.low:,.10g} to {column.high:,.10g} ({column.unit}){hint}"


_DIGITS = 9


def _home_below_nothing(settings: Settings, rows: Rows) -> Iterator[Problem]:
    """Regions with more students from elsewhere than students."""
    (enrolled,), (inbound,) = columns_of(settings, "enrolled")[:1], columns_of(settings, "inbound")[:1]
    for row in rows:
        try:
            less = number(row.get(enrolled, "")) < number(row.get(inbound, ""))
        except ValueError:
            continue
        if less and not settings.get("home_in_flows"):
            what = f"{enrolled} {row[enrolled]} is less than {inbound} {row[inbound]}, which it includes"
            yield Problem(f"{REGIONS}, line {row.line}", what)


def _bad_codes(settings: Settings, regions: Rows) -> Iterator[Problem]:
    """Regions without a code, with one that means something else, or with an empty name or country."""
    for row in regions:
        where, code = f"{REGIONS}, line {row.line}", row.get("code", "")
        if not code:
            yield Problem(where, "a region has no code (code is empty)")
        elif code.casefold() in RESERVED:
            yield Problem(
                where, f"code {code!r} is the name of something else in every table; choose another"
            )
        elif not code.isprintable():
            yield Problem(where, f"code {code!r} holds characters that cannot be printed")
        if "name" in row and not (row["name"] and row["name"].isprintable()):
            yield Problem(where, "name is empty or holds characters that cannot be printed")
        if settings.get("countries") == "column" and "country" in row and not row["country"]:
            yield Problem(where, "country is empty")


def _repeated(name: str, rows: Rows, key: tuple[str, ...]) -> Iterator[Problem]:
    seen: dict[tuple[str, ...], int] = {}
    for row in rows:
        mark = tuple(row.get(k, "") for k in key)
        if mark in seen:
            what = f"{' '.join(mark)} is there twice (first in line {seen[mark]})"
            yield Problem(f"{name}, line {row.line}", what)
        seen.setdefault(mark, row.line)


def _cohort_gaps(settings: Settings, codes: list[str], found: Tables) -> list[Problem]:
    rows = found.get(COHORTS)
    if not rows:
        return _constant_cohort_gaps(settings, found.get(REGIONS, []))
    base = str(settings.get("base_year"))
    seen = {(row.get("year", ""), row.get("code", "")) for row in rows}
    years = sorted({int(year) for year, _ in seen if year.isdigit()})
    span = range(years[0], years[-1] + 1) if years else range(0)
    gaps = [f"{c} {y}" for y in span for c in codes if (str(y), c) not in seen]
    problems = [Problem(COHORTS, f"lacks {len(gaps)} cohorts: {_some(gaps)}")] if gaps else []
    if not base.isdigit() or int(base) not in span:
        problems.append(Problem(COHORTS, f"does not reach the base year {base}"))
    return problems


def _constant_cohort_gaps(settings: Settings, regions: Rows) -> list[Problem]:
    """Regions whose persons of 18 are in no table."""
    ((cohort, *_), shares) = columns_of(settings, "cohort_18"), columns_of(settings, "under_18_share")
    given = not regions or any(c in regions[0] for c in (cohort, *shares))
    if not given:
        what = "needs a column 'cohort_18' (persons) or 'under_18_share' (%), or a file cohorts.csv beside it"
        return [Problem(REGIONS, what)]
    if any(row.get(share) for row in regions for share in shares):
        return []  # a missing share is the median of the others
    return [
        Problem(f"{REGIONS}, line {row.line}", f"{cohort} is empty, and no under_18_share stands for it")
        for row in regions
        if not row.get(cohort)
    ]


def _home_gaps(settings: Settings, base: str, codes: list[str], found: Tables) -> list[Problem]:
    """Regions whose students at home are in no table."""
    if settings.get("home_in_flows"):
        stay = {
            row.get("origin")
            for row in found.get(FLOWS, [])
            if row.get("origin") == row.get("destination") and row.get("year") == base
        }
        lacking = [c for c in codes if c not in stay]
        what = f"has no line of those who stay in {base} for {_some(lacking)}"
        return [Problem(FLOWS, what)] if lacking else []
    columns = columns_of(settings, "enrolled") + columns_of(settings, "gross_ratio")
    lacking = [r.get("code", "") for r in found.get(REGIONS, []) if not any(r.get(c) for c in columns)]
    what = (
        f"needs students at home ({' or '.join(columns)}) for {_some(lacking)}; or say 'home_in_flows: true' in "
        "world.yaml where rows of flows.csv with the origin as destination are those who stay"
    )
    return [Problem(REGIONS, what)] if lacking else []


def _shortened(name: str, problems: list[Problem]) -> list[Problem]:
    more = len(problems) - SHOWN
    return problems if more <= 0 else [*problems[:SHOWN], Problem(name, f"and {more} more of this kind")]


def _some(names: list[str]) -> str:
    return ", ".join(names[:SHOWN]) + (" ..." if len(names) > SHOWN else "")
