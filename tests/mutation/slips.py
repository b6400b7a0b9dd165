"""Slips of a programmer, each put in by replacing a text: the tests of its part must see it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml

from tests.mutation.mutants import Mutant, changed

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


class Slip(NamedTuple):
    """A slip: the text that stands once in a file, what a hand writes instead, and the kind of mistake."""

    file: str
    kind: str
    right: str
    wrong: str

    def mutant(self) -> Mutant:
        """The file with the slip. Raises ValueError where the text is not there exactly once."""
        source = (ROOT / self.file).read_text(encoding="utf-8")
        return changed(self.file, source, self.right, self.wrong, self.kind)


def slips() -> dict[str, list[Slip]]:
    """All slips by part."""
    found: dict[str, list[Slip]] = {}
    for file in sorted(HERE.glob("slips/*.yaml")):
        for entry in yaml.safe_load(file.read_text(encoding="utf-8")):
            found.setdefault(file.stem, []).append(Slip(**entry))
    return found


def of_part(part: str) -> list[Mutant]:
    """The mutants of a part's slips."""
    return [slip.mutant() for slip in slips().get(part, [])]
