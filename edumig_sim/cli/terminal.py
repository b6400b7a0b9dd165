"""What the commands write to: a terminal of any width and encoding, a file, or a pipe that nobody reads to its end."""

from __future__ import annotations

import codecs
import errno
import os
import select
import sys
import warnings
from typing import Any, TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.measure import Measurement
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

PIPE_CLOSED = 141  # what shells show of a command whose reader has gone: 128 + SIGPIPE
_AS_WIDE_AS_NEEDED = 10_000  # columns of a file
_NARROWEST = 20
_LABEL = 28  # columns that a label wants; with less its table is written as a list
_ERRORS = "edumig"  # name of our way to write what an encoding lacks
# Marks that have a plain twin; whatever else an encoding lacks is written as its number, so that nothing is lost.
_TWINS = str.maketrans(
    {
        "\N{MINUS SIGN}": "-",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
        "\N{THIN SPACE}": " ",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{MULTIPLICATION SIGN}": "x",
        "\N{RIGHTWARDS ARROW}": "->",
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{LESS-THAN OR EQUAL TO}": "<=",
        "\N{GREATER-THAN OR EQUAL TO}": ">=",
        "\N{BULLET}": "*",
        "\N{PLUS-MINUS SIGN}": "+/-",
        "\N{BOX DRAWINGS HEAVY HORIZONTAL}": "-",
    }
)


class Terminal(Console):
    """Sentences are wrapped at words to the width of a terminal, and not at all in a file.

    A table whose labels would be cut is written as a list instead.
    """

    def print(  # type: ignore[override]  # what our commands use of it
        self,
        *objects: Any,
        end: str = "\n",
        style: str | None = None,
        markup: bool | None = None,
        highlight: bool | None = None,
        soft_wrap: bool | None = None,
    ) -> None:
        """As a Console prints; whether lines are wrapped is decided here, whatever ``soft_wrap`` says."""
        table = objects[0] if len(objects) == 1 and isinstance(objects[0], Table) else None
        shown = objects if table is None else (self._fitting(table),)
        wrapped = self.is_terminal or table is not None
        super().print(*shown, end=end, style=style, markup=markup, highlight=highlight, soft_wrap=not wrapped)

    def on_broken_pipe(self) -> None:
        """Leave it to the command line, which ends quietly."""
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))

    def _fitting(self, table: Table) -> Any:
        """The table, or its list where there is no room for its first column."""
        wide = self.options.update(width=_AS_WIDE_AS_NEEDED)
        if Measurement.get(self, wide, table).maximum <= self.width or not table.columns:
            return table
        label, *others = table.columns
        wanted = max((cell_len(_plain(one)) for one in label.cells), default=0)
        taken = sum(self._least(column.header, column.cells, column.no_wrap) for column in others)
        return table if self.width - taken >= min(wanted, _LABEL) else _as_list(table)

    def _least(self, header: Any, cells: Any, whole: bool) -> int:
        """Columns that the cells of a column need, with the space before them."""
        texts = [_plain(one) for one in (header, *cells)]
        lengths = [cell_len(word) for text in texts for word in ([text] if whole else text.split() or [""])]
        return max(lengths, default=0) + 1


def console(stream: TextIO, *, errors: bool = False) -> Terminal:
    """The console of standard output, or of standard error.

    COLUMNS says how wide it is where that is a number above 0; a file is as wide as its tables.
    """
    asked = os.environ.get("COLUMNS", "")
    known = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    width = max(int(asked), _NARROWEST) if asked.isdecimal() and int(asked) > 0 else None
    if width is None and not stream.isatty():
        width = _AS_WIDE_AS_NEEDED
    return Terminal(stderr=errors, width=width, _environ=known)


def _plain(cell: Any) -> str:
    return cell.plain if isinstance(cell, Text) else str(cell)


def _as_list(table: Table) -> Padding:
    """Each row as its label, and below it a line for each cell with the column's name."""
    lines = Text()
    names = [_plain(column.header) for column in table.columns[1:]]
    for label, *cells in zip(*(column.cells for column in table.columns), strict=True):
        found = [
            (name, text) for name, one in zip(names, cells, strict=True) if (text := _plain(one).strip())
        ]
        named = _plain(label)
        inset = " " * (len(named) - len(named.lstrip()) + 2)
        lines.append(f"{named}\n", "" if found else "bold")
        for name, text in found:
            lines.append(f"{inset}{name}: {text}\n" if name.strip() else f"{inset}{text}\n")
    lines.rstrip()
    return Padding(lines, 0)


def is_utf8(stream: TextIO) -> bool:
    """Whether a stream can write every character."""
    return (
        (getattr(stream, "encoding", None) or "").lower().replace("-", "").replace("_", "").startswith("utf")
    )


def settle_streams() -> None:
    """Let both streams write what their encoding lacks, and tell warnings as every other message is told, once."""
    codecs.register_error(_ERRORS, _written_otherwise)
    for stream in (sys.stdout, sys.stderr):
        strict = getattr(stream, "errors", "") in ("strict", "surrogateescape", "backslashreplace")
        if strict and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=_ERRORS)
    usual, told = warnings.showwarning, set[str]()

    def show(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        if category is not UserWarning:
            usual(message, category, filename, lineno, file, line)
        elif str(message) not in told:
            told.add(str(message))
            sys.stderr.write(f"edumig: {message}\n")

    warnings.showwarning = show


def _written_otherwise(error: UnicodeError) -> tuple[str, int]:
    """The plain twin of each character that an encoding lacks, or its number as Python writes it."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end].translate(_TWINS)
    return lacking.encode("ascii", "backslashreplace").decode("ascii"), error.end


def reader_has_gone() -> bool:
    """Whether nobody reads standard output any more, as after ``| head -1``."""
    try:
        number = sys.__stdout__.fileno() if sys.__stdout__ else -1
        poll = select.poll()
        poll.register(number, select.POLLOUT)
        return any(event & select.POLLERR for _file, event in poll.poll(0))
    except (AttributeError, OSError, ValueError):  # no poll, or no file
        return True


def forget_output() -> None:
    """Send to nowhere what is still to be written to a reader that has gone, so that Python ends quietly."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.__stdout__.fileno() if sys.__stdout__ else 1)
    except (OSError, ValueError):
        return
