"""Errors that a user can act on: all problems at once, each with its place and its cure."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_LISTED = 24  # names in one message
SHORTEST_PART = 3  # letters by which a longer name is recognised


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where (file, line, key path) and what, with what is allowed."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}" if self.where else self.what


class EduMigError(Exception):
    """A mistake in what a user asked for, or in the model itself; carries every problem found."""

    def __init__(self, problems: Sequence[Problem | str]) -> None:
        self.problems = [p if isinstance(p, Problem) else Problem("", p) for p in problems]
        super().__init__(str(self))

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return str(self.problems[0])
        lines = "\n  ".join(str(p) for p in self.problems)
        return f"{len(self.problems)} problems:\n  {lines}"


class ScenarioError(EduMigError):
    """A scenario file or its settings."""


class DataError(EduMigError):
    """A table of a world, a parameter, or a results folder."""


class ModelError(EduMigError):
    """Something that only our own bug, or a wrong call, can break."""


def is_text(name: str) -> bool:
    """Whether a name can be written as UTF-8; a file's name may hold bytes that cannot."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def nearest(word: str, options: Iterable[str]) -> str:
    """ " Did you mean 'x'?", or what is known; upper and lower case are the same."""
    known = sorted(options)
    by_folded = {name.casefold(): name for name in known}
    folded = str(word).casefold()
    hits = difflib.get_close_matches(folded, by_folded, 1)
    if not hits and len(folded) >= SHORTEST_PART:
        hits = [name for name in by_folded if folded in name]
    if len(hits) == 1:
        return f" Did you mean {by_folded[hits[0]]!r}?"
    more = f" and {len(known) - MOST_LISTED} more" if len(known) > MOST_LISTED else ""
    return f" Known: {', '.join(known[:MOST_LISTED])}{more}."
