"""Writes pages and new lesson files: whole or not at all."""

from __future__ import annotations

from pathlib import Path

from edumig_sim.errors import EduMigError
from edumig_sim.lesson.lesson import FOLDER
from edumig_sim.texts import texts_in

_EXAMPLE = "who_pays"


def write_page(file: Path, text: str) -> Path:
    """Write under a temporary name, then move."""
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return file


def new_lesson(file: Path) -> Path:
    """A lesson file to change, in English words. Raises EduMigError for a file that is there already."""
    if file.suffix not in (".yaml", ".yml"):
        raise EduMigError([f"{file}: a lesson file ends with .yaml"])
    if file.exists():
        raise EduMigError([f"{file}: is there already; choose another name"])
    text = (FOLDER / f"{_EXAMPLE}.yaml").read_text(encoding="utf-8")
    for key, message in texts_in("en").messages.items():
        if key.startswith("lesson.") and isinstance(message, str):
            text = text.replace(f'"{key}"', f'"{message}"')
    return write_page(file, text)
