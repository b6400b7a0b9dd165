"""When to stop: after a number of replicates."""

from __future__ import annotations

from typing import Protocol


class Rule(Protocol):
    """Says after each round how many replicates the next one has; 0: stop."""

    def more(self, done: int) -> int:
        """How many to run next."""

    def total(self, done: int) -> int:
        """How many there will be, as far as is known now."""


class Fixed:
    """A number of replicates known beforehand, in one round."""

    def __init__(self, replicates: int) -> None:
        self._replicates = replicates

    def more(self, done: int) -> int:
        """All that are left."""
        return self._replicates - done

    def total(self, done: int) -> int:
        """The number."""
        return self._replicates
