"""The parts of the code that are mutated, and the tests that are to see it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Part:
    """A part: its files (patterns below the repository), tests, the least share to be seen, and the sample's size."""

    name: str
    patterns: tuple[str, ...]
    tests: tuple[str, ...]
    bar: float
    sample: int

    def files(self) -> list[str]:
        """Its files, below the repository."""
        found = [
            f for pattern in self.patterns for f in sorted(ROOT.glob(pattern)) if f.name != "__init__.py"
        ]
        return [f.relative_to(ROOT).as_posix() for f in found]


@cache
def parts() -> dict[str, Part]:
    """All parts by name."""
    text = (HERE / "parts.yaml").read_text(encoding="utf-8")
    return {
        name: Part(name, tuple(p["files"]), tuple(p["tests"]), p["bar"], p["sample"])
        for name, p in yaml.safe_load(text).items()
    }
