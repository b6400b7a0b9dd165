"""Cells that a spreadsheet would run as a formula, made harmless in the CSV files that we write, and back as they were.

The rule is that of OWASP (CSV injection): a text that begins with =, +, -, @, a tab or a line end gets an apostrophe
before it. A text that already looks so gets one more, so that reading gives back every text; numbers stay numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_RUN = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"  # the last four are those of East Asian keyboards
_FORMULA = re.compile(f"'*[{_RUN}]")
_MARKED = re.compile(f"'+[{_RUN}]")
NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?(inf|nan)")


def harmless(cell: Any) -> Any:
    """The cell as it may be written: texts that a spreadsheet would run get an apostrophe; all else is as it was."""
    if not isinstance(cell, str) or not _FORMULA.match(cell) or NUMBER.fullmatch(cell):
        return cell
    return f"'{cell}"


def harmless_row(cells: Iterable[Any]) -> list[Any]:
    """A row of cells as it may be written."""
    return [harmless(cell) for cell in cells]


def restored(cell: str) -> str:
    """The text that ``harmless`` made a cell from."""
    return cell[1:] if _MARKED.match(cell) else cell
