"""Rows of CSV files as written: text with the line of each row, from whatever a spreadsheet made of the table.

A table may be separated by commas, semicolons or tabs, begin with ``sep=``, hold blank and comment lines, a byte-order
mark and line ends of any system, and write numbers with a decimal comma or separated thousands where there is one way
to read them. What cannot be read for certain is refused with its cause.
"""

from __future__ import annotations

import codecs
import csv
import io
import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from edumig_sim.errors import Problem
from edumig_sim.spreadsheet import restored


class Row(dict[str, str]):
    """Cells by column, and the line of the file on which the row begins."""

    line: int = 0


Rows = list[Row]
TEXTS = ("code", "name", "country", "group", "origin", "destination", "is")  # never read as numbers
LARGEST = 200_000_000  # bytes of a table
_SEPARATORS = ",;\t|"
_PLAIN = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
_SPACED = re.compile(r"[-+]?[0-9]{1,3}([ \u00a0\u202f\u2009'\u2019][0-9]{3})+([.,][0-9]+)?")
_MAYBE = re.compile(
    "[0-9][ \u00a0\u202f\u2009'\u2019][0-9]|[0-9]\\.[0-9]+\\.|\u2212"
)  # a cell that is not plain
_SPACES = re.compile("[ \u00a0\u202f\u2009'\u2019]")
_COMMA = re.compile(r"[-+]?[0-9]*,[0-9]+([eE][-+]?[0-9]+)?")  # 27,5 and, with three digits, 27,000
_EITHER = re.compile(r"[-+]?[1-9][0-9]{0,2},[0-9]{3}")  # thousands or a decimal comma: nobody can tell
_COMMAS = re.compile(r"[-+]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")  # 1,234,567 or 1,234.5
_POINTS = re.compile(r"[-+]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?")  # 1.234.567 or 1.234,5
_MISSING = ("nan", "n/a", "na", "null", "none", "-", "--", ".", "..", "...", "inf", "-inf", "#n/a", "#value!")


class _Lines(NamedTuple):
    """Fields of a table's rows with their lines, the header first."""

    rows: list[tuple[int, list[str]]]
    separator: str


def number(text: str) -> float:
    """A field as a number; NaN where it is empty. Raises ValueError for anything else that is not finite."""
    if not text:
        return math.nan
    value = float(text)
    if not math.isfinite(value) or "_" in text or not text.isascii():  # 1_000 is a number of Python's only
        raise ValueError(text)
    return value


def number_hint(text: str, needed: bool) -> str:
    """Why a text is no number, where that is known; empty otherwise. ``needed``: the cell may not be empty."""
    if text.casefold() in _MISSING and not needed:
        return "; leave the cell empty where a figure is missing"
    if text.endswith("%") or text[:1] in "$€£" or text[-1:] in "$€£":
        return "; write the number without a sign of its unit"
    return ""


def read_rows(path: Path) -> tuple[Rows, list[Problem]]:
    """Rows of a CSV file as text, and its problems. An empty field stays empty; NA is a code like any other."""
    text, problem = _decoded(path)
    if problem:
        return [], [problem]
    lines, problem = _split(path.name, text)
    if problem:
        return [], [problem]
    if not lines.rows:
        return [], [Problem(path.name, "is empty: the first line names the columns")]
    (first, header), *rows = lines.rows
    while header and not header[-1] and all(not any(f[len(header) - 1 :]) for _, f in rows):
        header = header[:-1]  # a comma at the end of every line
    rows = [(line, _trimmed(fields, len(header))) for line, fields in rows]
    problems = [Problem(f"{path.name}, line {first}", "a column has no name")] if "" in header else []
    problems += [Problem(path.name, f"the column {c!r} is there twice") for c in sorted(_twice(header)) if c]
    problems += _uneven(path.name, rows, len(header), lines.separator)
    if not rows:
        problems.append(Problem(path.name, "has no rows"))
    found = [_row(line, header, fields) for line, fields in rows]
    if not problems and (lines.separator != "," or '"' in text or _MAYBE.search(text)):
        problems = _plain_numbers(path.name, found)
    return found, problems


def _decoded(path: Path) -> tuple[str, Problem | None]:
    """Text of a file in UTF-8, or in UTF-16 with its mark."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        return "", Problem(path.name, f"cannot be read ({error.strerror})")
    if raw is None:
        return "", Problem(path.name, f"is larger than {LARGEST:,} bytes")
    marked = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = raw.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        what = f"not UTF-8 text (byte {error.start}): save it as 'CSV UTF-8'"
        return "", Problem(f"{path.name}, line {line}", what)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return "", Problem(f"{path.name}, line {line}", "not UTF-8 text (zero bytes): save it as 'CSV UTF-8'")
    return text, None


def _split(name: str, text: str) -> tuple[_Lines, Problem | None]:
    """Fields by line without what holds no figure: ``sep=``, blank lines, comments and rows of separators alone."""
    lines = list(io.StringIO(text, newline=""))
    separator, skip = "", 0
    if lines and (told := re.fullmatch(r'"?sep=(.)"?\s*', lines[0].lstrip("\ufeff"), re.IGNORECASE)):
        separator, skip = told[1], 1
    separator = separator or _separator(lines)
    kept = [
        line if number >= skip and not line.lstrip().startswith("#") else "\n"
        for number, line in enumerate(lines)
    ]
    reader = csv.reader(kept, strict=True, delimiter=separator)
    rows, before = [], 0
    try:
        for fields in reader:
            if any(f.strip() for f in fields):
                rows.append((before + 1, [f.strip(" \u00a0") for f in fields]))
            before = reader.line_num
    except csv.Error as error:
        return _Lines([], separator), Problem(f"{name}, line {before + 1}", f"not a table: {error}")
    return _Lines(rows, separator), None


def _separator(lines: list[str]) -> str:
    """The separator that stands most often in the header."""
    header = next((line for line in lines if line.strip() and not line.lstrip().startswith("#")), "")
    bare = re.sub(r'"[^"]*"', "", header)
    return max(_SEPARATORS, key=bare.count)


def _trimmed(fields: list[str], size: int) -> list[str]:
    """Fields without empty ones beyond the header."""
    extra = fields[size:]
    return fields[:size] if extra and not any(extra) else fields


def _uneven(name: str, rows: list[tuple[int, list[str]]], size: int, separator: str) -> list[Problem]:
    """Rows with another number of fields than the header; told once where a decimal comma is the cause."""
    wrong = [(line, len(fields)) for line, fields in rows if len(fields) != size]
    shown = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}.get(separator, repr(separator))
    if len(wrong) > 1 and all(fields > size for _, fields in wrong):
        (line, fields), more = wrong[0], len(wrong) - 1
        cause = (
            "a comma inside a field (a decimal comma, a comma in a name)"
            if separator == ","
            else "a separator"
        )
        what = (
            f"{fields} fields, the header has {size}; so are {more} more lines. The table is read as separated by "
            f"{shown}: {cause} {'needs quotes, or semicolons as separators' if separator == ',' else 'needs quotes'}"
        )
        return [Problem(f"{name}, line {line}", what)]
    return [
        Problem(f"{name}, line {line}", f"{fields} fields, the header has {size}") for line, fields in wrong
    ]


def _row(line: int, header: list[str], fields: list[str]) -> Row:
    row = Row(zip(header, [restored(f) if f[:1] == "'" else f for f in fields], strict=False))
    row.line = line
    return row


def _plain_numbers(name: str, rows: Rows) -> list[Problem]:
    """Write numbers with commas and separated thousands plainly, in place; problems where two readings are possible."""
    odd = [(row, column) for row in rows for column, text in row.items() if _is_odd(column, text)]
    for row, column in odd:
        text = row[column].replace("\u2212", "-")
        row[column] = _SPACES.sub("", text) if _SPACED.fullmatch(text) else text
    odd = [(row, column) for row, column in odd if not _PLAIN.fullmatch(row[column])]
    comma = next(_cells(odd, _is_decimal_comma), None)
    if comma is None:
        return _with_points(name, odd)
    for row in rows:
        for column, text in row.items():
            if column in TEXTS or ("." not in text and "," not in text):
                continue
            if _POINTS.fullmatch(text) or _COMMA.fullmatch(text):
                row[column] = text.replace(".", "").replace(",", ".")
            elif _PLAIN.fullmatch(text) and "." in text:
                where = f"{name}, line {row.line}"
                what = f"{column} {text!r} has a decimal point, line {comma[0].line} a decimal comma ({comma[1]!r})"
                return [Problem(where, f"{what}: use one of them")]
    return []


def _with_points(name: str, odd: list[tuple[Row, str]]) -> list[Problem]:
    """The odd cells of a table without a decimal comma: separated thousands are joined where they are certain."""
    certain = any(_COMMAS.fullmatch(row[c]) and not _EITHER.fullmatch(row[c]) for row, c in odd)
    for row, column in odd:
        text = row[column]
        if _EITHER.fullmatch(text) and not certain:
            thousands, decimal = text.replace(",", ""), text.replace(",", ".")
            what = f"{column} {text!r} may be {thousands} or {decimal}: write it without a comma"
            return [Problem(f"{name}, line {row.line}", what)]
        if _COMMAS.fullmatch(text):
            row[column] = text.replace(",", "")
    return []


def _is_odd(column: str, text: str) -> bool:
    return (
        bool(text) and not _PLAIN.fullmatch(text) and column not in TEXTS and any(c.isdigit() for c in text)
    )


def _is_decimal_comma(text: str) -> bool:
    """Whether a text can only be a number with a decimal comma."""
    if _POINTS.fullmatch(text):
        return "," in text or text.count(".") > 1
    return bool(_COMMA.fullmatch(text)) and not _EITHER.fullmatch(text)


def _cells(odd: list[tuple[Row, str]], fits: Callable[[str], bool]) -> Iterator[tuple[Row, str]]:
    for row, column in odd:
        if fits(row[column]):
            yield row, row[column]


def _twice(names: list[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}
