"""A world of one's own to begin with: a folder of tables whose invented rows are there to be replaced."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from edumig_sim.errors import DataError, Problem
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.world.build import world_folder

EXAMPLE = "classroom"  # the packaged world whose tables are the example
COLUMNS = "COLUMNS.md"
_FITTED = (
    "constants.csv",
    "corridors.csv",
    "fit.yaml",
    "sources.yaml",
)  # belong to the example's own regions


def begin_world(folder: str | Path) -> Path:
    """Write the tables of a new world into a folder that is not there yet, whole or not at all; gives the folder.

    Raises DataError where it cannot be written.
    """
    place = Path(folder).expanduser()
    if place.exists():
        raise DataError([Problem(os.fspath(folder), "is there already; choose another name")])
    if not place.parent.is_dir():
        raise DataError(
            [Problem(os.fspath(folder), f"cannot be written (there is no folder {place.parent})")]
        )
    try:
        unfinished = Path(tempfile.mkdtemp(prefix=f".{place.name}.unfinished-", dir=place.parent))
    except OSError as error:
        raise DataError([Problem(os.fspath(folder), f"cannot be written ({error.strerror})")]) from None
    try:
        _fill(unfinished)
        unfinished.chmod(0o755)
        unfinished.rename(place)
    except OSError as error:
        raise DataError([Problem(os.fspath(folder), f"cannot be written ({error.strerror})")]) from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return place


def _fill(folder: Path) -> None:
    """The tables and settings of the example, and what their columns mean."""
    source = world_folder(EXAMPLE)
    for file in sorted(source.iterdir()):
        if file.suffix in (".csv", ".yaml") and file.name not in _FITTED:
            shutil.copyfile(file, folder / file.name)
    settings = folder / "world.yaml"
    text = settings.read_text(encoding="utf-8").splitlines()
    titled = ["title: My world (its rows are still those of an invented example)", *text[1:]]
    settings.write_text("\n".join(titled) + "\n", encoding="utf-8")
    (folder / COLUMNS).write_text(_columns(source), encoding="utf-8")


def _columns(source: Path) -> str:
    told = read_yaml((source / "sources.yaml").read_text(encoding="utf-8"))
    lines = [
        "# Columns",
        "",
        "Replace the rows of every table by your own; the codes of regions.csv are those of the other tables. An empty",
        "cell is filled by a rule where there is one, and flagged. Then:",
        "",
        "```",
        "edumig check THIS_FOLDER       # everything that is missing or wrong",
        "edumig calibrate THIS_FOLDER   # fits the constants to the base year",
        "edumig run THIS_FOLDER",
        "```",
    ]
    for table, about in told["tables"].items():
        if table in _FITTED:
            continue
        lines += [
            "",
            f"## {table}",
            "",
            str(about.get("note", "")).strip(),
            "",
            "| column | unit |",
            "| --- | --- |",
        ]
        lines += [f"| {name} | {facts['unit']} |" for name, facts in about["columns"].items()]
    return "\n".join(lines) + "\n"
