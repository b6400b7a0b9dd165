"""The text of scenario files: read with the line of every key, and told from a study."""

from __future__ import annotations

from pathlib import Path

from edumig_sim.errors import ScenarioError
from edumig_sim.plain_yaml import LARGEST_FILE, Text, parse_text, read_text, write_text

__all__ = ["LARGEST_FILE", "Text", "is_study_file", "parse_text", "read_text", "write_text"]


def is_study_file(path: str | Path) -> bool:
    """Whether a file is a study rather than a scenario; False for anything that cannot be read."""
    try:
        values = read_text(Path(path)).values
    except ScenarioError:
        return False
    return any(key in values for key in ("design", "factors", "search"))
