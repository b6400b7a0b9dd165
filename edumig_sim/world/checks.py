"""What a world's folder must hold, checked before anything is built: each check returns all that it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from edumig_sim.errors import Problem, nearest
from edumig_sim.world.rows import Rows, number

REQUIRED = ("regions.csv", "pairs.csv", "flows.csv", "world.yaml")
SHOWN = 10  # problems of one kind in one file that are written out

Settings = Mapping[str, Any]
Tables = Mapping[str, Rows]


class Form(NamedTuple):
    """What a table must hold."""

    columns: tuple[str, ...]  # that it must have
    numbers: tuple[str, ...]  # among its columns, if there: numbers, not negative
    filled: tuple[str, ...]  # numbers that may not be empty
    key: tuple[str, ...]  # together used once


FORMS: Mapping[str, Form] = {
    "regions.csv": Form(("code", "name"), (), (), ("code",)),
    "pairs.csv": Form(
        ("origin", "destination", "distance_km"),
        ("distance_km", "contiguous", "common_official_language", "common_spoken_language", "colonial_tie",
         "cultural_distance"),
        ("distance_km",),
        ("origin", "destination"),
    ),
    "flows.csv": Form(
        ("year", "origin", "destination", "students"),
        ("year", "students"),
        ("year", "students"),
        ("year", "origin", "destination"),
    ),
    "totals.csv": Form(
        ("year", "code", "outbound_total", "inbound_total"),
        ("year", "outbound_total", "inbound_total"),
        ("year",),
        ("year", "code"),
    ),
    "cohorts.csv": Form(
        ("year", "code", "cohort_18"), ("year", "cohort_18"), ("year", "cohort_18"), ("year", "code")
    ),
}  # fmt: skip
# Columns of regions.csv by meaning. world.yaml may name another column for each.
NEEDED = ("gdp_pc", "population", "lat", "lon")
MEANINGS = (
    "gdp_pc", "population", "gini", "attainment", "cohort_18", "under_18_share", "home_price", "foreign_fee",
    "domestic_fee", "public_funding", "living_cost", "english", "quality", "score", "enrolled", "gross_ratio",
    "inbound", "outbound", "lat", "lon",
)  # fmt: skip
SIGNED = {"lat", "lon", "quality"}
POSITIVE = {"gdp_pc", "population", "cohort_18"}


def check_columns(settings: Settings, tables: Tables) -> list[Problem]:
    """Find columns that a table, or world.yaml, needs and that are not there."""
    problems = []
    for name, rows in tables.items():
        header = list(rows[0]) if rows else []
        for column in FORMS[name].columns:
            if rows and column not in header:
                problems.append(Problem(name, f"the column {column!r} is missing.{nearest(column, header)}"))
    regions = tables.get("regions.csv", [])
    header = list(regions[0]) if regions else []
    columns = settings["columns"]
    for meaning in NEEDED:
        if regions and meaning not in columns and meaning not in header:
            known = nearest(meaning, header)
            problems.append(Problem("regions.csv", f"a column for {meaning} is missing.{known}"))
    for meaning, spec in columns.items():
        for column in spec.values() if isinstance(spec, Mapping) else [spec]:
            if regions and column not in header and meaning in MEANINGS:
                what = (
                    f"columns.{meaning}: regions.csv has no column {column!r}.{nearest(str(column), header)}"
                )
                problems.append(Problem("world.yaml", what))
    if settings.get("countries") == "column" and regions and "country" not in header:
        problems.append(
            Problem("regions.csv", "the column 'country' is missing, as world.yaml says countries: column")
        )
    return problems


def check_numbers(settings: Settings, tables: Tables) -> list[Problem]:
    """Find figures that are no numbers, are negative, or are missing where they may not be."""
    problems = []
    for name, rows in tables.items():
        form = FORMS[name]
        found = list(_bad_fields(name, rows, form.numbers, form.filled))
        if name == "pairs.csv":
            found += _bad_fields(name, rows, (settings.get("migrants", "migrant_stock"),), ())
        problems += _shortened(name, found)
    regions = tables.get("regions.csv", [])
    found = []
    for meaning in MEANINGS:
        spec = settings["columns"].get(meaning, meaning)
        columns = tuple(spec.values()) if isinstance(spec, Mapping) else (spec,)
        found += _bad_fields("regions.csv", regions, columns, columns if meaning in NEEDED else (), meaning)
    return problems + _shortened("regions.csv", found)


def check_codes(settings: Settings, tables: Tables) -> list[Problem]:
    """Find empty and repeated region codes, codes that are no region's, and lines that are there twice."""
    del settings
    codes = {row.get("code", "") for row in tables.get("regions.csv", [])}
    problems = [Problem("regions.csv", "a region has no code")] if "" in codes else []
    for name, rows in tables.items():
        for column in ("code", "origin", "destination"):
            if name == "regions.csv" or not rows or column not in rows[0]:
                continue
            strange = sorted({row.get(column, "") for row in rows} - codes)
            problems += _shortened(
                name,
                [
                    Problem(name, f"{column} {c!r} is not a code of regions.csv.{nearest(c, codes)}")
                    for c in strange
                ],
            )
        problems += _shortened(name, list(_repeated(name, rows, FORMS[name].key)))
    return problems


def check_coverage(settings: Settings, tables: Tables) -> list[Problem]:
    """Find corridors without a line in pairs.csv, and years or regions without flows, cohorts or home students."""
    codes = [row.get("code", "") for row in tables.get("regions.csv", [])]
    seen = {(row.get("origin"), row.get("destination")) for row in tables.get("pairs.csv", [])}
    lacking = [f"{o}-{d}" for o in codes for d in codes if (o, d) not in seen]
    problems = []
    if lacking and tables.get("pairs.csv"):
        problems.append(Problem("pairs.csv", f"lacks {len(lacking)} corridors: {_some(lacking)}"))
    base = str(settings.get("base_year"))
    years = sorted({row.get("year", "") for row in tables.get("flows.csv", [])})
    if years and base not in years:
        problems.append(Problem("flows.csv", f"has no line for the base year {base}; years: {_some(years)}"))
    for year in settings.get("network_from_flows") or ():
        if str(year) not in years:
            problems.append(Problem("world.yaml", f"network_from_flows: flows.csv has no year {year!r}"))
    attainment = settings["columns"].get("attainment", "attainment")
    if sum(bool(row.get(attainment)) for row in tables.get("regions.csv", [])) < min(2, len(codes)):
        what = f"needs the share of adults with a degree ({attainment}, %) of two regions at least"
        problems.append(Problem("regions.csv", what))
    return problems + _cohort_gaps(base, codes, tables) + _home_gaps(settings, base, codes, tables)


def table_problems(
    name: str, rows: Rows, numbers: tuple[str, ...], filled: tuple[str, ...], key: tuple[str, ...]
) -> list[Problem]:
    """Bad figures of a table that stands outside a world's folder, and rows that are there twice."""
    found = list(_bad_fields(name, rows, numbers, filled))
    return _shortened(name, found) + _shortened(name, list(_repeated(name, rows, key)))


CHECKS: tuple[Callable[[Settings, Tables], list[Problem]], ...] = (
    check_columns,
    check_numbers,
    check_codes,
    check_coverage,
)


def _bad_fields(
    name: str, rows: Rows, columns: tuple[str, ...], filled: tuple[str, ...], meaning: str = ""
) -> Iterator[Problem]:
    for column in columns:
        if not rows or column not in rows[0]:
            continue
        for line, row in enumerate(rows, start=2):
            text = row.get(column, "")
            wrong = _field_problem(text, column in filled, meaning)
            if column == "year" and not text.isdigit():
                wrong = f"{text!r} is not a year"
            if wrong:
                yield Problem(f"{name}, line {line}", f"{column} {wrong}")


def _field_problem(text: str, filled: bool, meaning: str) -> str:
    try:
        value = number(text)
    except ValueError:
        return f"{text!r} is not a number"
    if filled and not text:
        return "is empty"
    if value < 0 and meaning not in SIGNED:
        return f"{value:g} is negative"
    if value == 0 and meaning in POSITIVE:
        return "must be more than 0"
    return ""


def _repeated(name: str, rows: Rows, key: tuple[str, ...]) -> Iterator[Problem]:
    seen: set[tuple[str, ...]] = set()
    for line, row in enumerate(rows, start=2):
        mark = tuple(row.get(k, "") for k in key)
        if mark in seen:
            yield Problem(f"{name}, line {line}", f"{' '.join(mark)} is there twice")
        seen.add(mark)


def _cohort_gaps(base: str, codes: list[str], tables: Tables) -> list[Problem]:
    rows = tables.get("cohorts.csv")
    if not rows:
        regions = tables.get("regions.csv", [])
        given = not regions or any(c in regions[0] for c in ("cohort_18", "under_18_share"))
        what = "needs a column 'cohort_18' (persons) or 'under_18_share' (%), or a file cohorts.csv beside it"
        return [] if given else [Problem("regions.csv", what)]
    seen = {(row.get("year", ""), row.get("code", "")) for row in rows}
    years = sorted({int(year) for year, _ in seen if year.isdigit()})
    span = range(years[0], years[-1] + 1) if years else []
    gaps = [f"{c} {y}" for y in span for c in codes if (str(y), c) not in seen]
    problems = [Problem("cohorts.csv", f"lacks {len(gaps)} cohorts: {_some(gaps)}")] if gaps else []
    if not base.isdigit() or int(base) not in span:
        problems.append(Problem("cohorts.csv", f"does not reach the base year {base}"))
    return problems


def _home_gaps(settings: Settings, base: str, codes: list[str], tables: Tables) -> list[Problem]:
    """Regions whose students at home are in no table."""
    if settings.get("home_in_flows"):
        stay = {
            row.get("origin")
            for row in tables.get("flows.csv", [])
            if row.get("origin") == row.get("destination") and row.get("year") == base
        }
        lacking = [c for c in codes if c not in stay]
        what = f"has no line of those who stay in {base} for {_some(lacking)}"
        return [Problem("flows.csv", what)] if lacking else []
    enrolled, ratio = (settings["columns"].get(k, k) for k in ("enrolled", "gross_ratio"))
    lacking = [
        r.get("code", "") for r in tables.get("regions.csv", []) if not (r.get(enrolled) or r.get(ratio))
    ]
    what = f"needs students at home ({enrolled} or {ratio}) for {_some(lacking)}"
    return [Problem("regions.csv", what)] if lacking else []


def _shortened(name: str, problems: list[Problem]) -> list[Problem]:
    more = len(problems) - SHOWN
    return problems if more <= 0 else [*problems[:SHOWN], Problem(name, f"and {more} more of this kind")]


def _some(names: list[str]) -> str:
    return ", ".join(names[:SHOWN]) + (" ..." if len(names) > SHOWN else "")
