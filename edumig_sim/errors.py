"""Errors that a user can act on: all problems at once, each with its place and its cure."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_LISTED = 24  # names in one message
SHORTEST_PART = 3  # letters by which a longer name is recognised
MOST_OFFERED = 6  # names that are as near as each other
_LIKE = 0.6  # likeness of a name that may be meant
_AS_NEAR = 1e-9  # difference of likeness that is none


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
    """ " Did you mean 'x'?", or "'x', 'y' or 'z'?" where several are as near, or what is known.

    Upper and lower case are the same. Among names that are as like, those that begin alike come first.
    """
    known = sorted(options)
    by_folded = {name.casefold(): name for name in known}
    folded = str(word).casefold()
    likeness = {name: _likeness(folded, name) for name in by_folded}
    best = max(likeness.values(), default=0.0)
    hits = [name for name, like in likeness.items() if like >= max(best - _AS_NEAR, _LIKE)]
    if not hits and len(folded) >= SHORTEST_PART:
        hits = [name for name in by_folded if folded in name]
    if hits and len(hits) <= MOST_OFFERED:
        ordered = sorted(hits, key=lambda name: (-_begins_alike(folded, name), -likeness[name], name))
        *first, last = [repr(by_folded[name]) for name in ordered]
        return f" Did you mean {', '.join(first)}{' or ' if first else ''}{last}?"
    more = f" and {len(known) - MOST_LISTED} more" if len(known) > MOST_LISTED else ""
    return f" Known: {', '.join(known[:MOST_LISTED])}{more}."


def _likeness(word: str, name: str) -> float:
    """The share of letters that two words have in common in order, 0 to 1 (Ratcliff and Obershelp)."""
    return difflib.SequenceMatcher(None, name, word).ratio()


def _begins_alike(word: str, name: str) -> int:
    return next(
        (k for k, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name))
    )
