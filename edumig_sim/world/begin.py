"""A world of one's own to begin with: a folder of tables whose invented rows are there to be replaced."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from edumig_sim.errors import DataError, Problem
from edumig_sim.world.build import world_folder
from edumig_sim.world.columns import columns_page

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
    (folder / COLUMNS).write_text(columns_page(_BEGIN), encoding="utf-8")


_BEGIN = """# Columns

Replace the rows of every table by your own; the codes of regions.csv are those of the other tables. Tables are CSV in
UTF-8, separated by commas, semicolons or tabs, with decimal points or decimal commas; blank lines and lines that begin
with # are left out. An empty cell is filled by the rule that stands here, and flagged. Then:

```
edumig check THIS_FOLDER       # everything that is missing, impossible or unusual
edumig calibrate THIS_FOLDER   # fits the constants to the base year
edumig run THIS_FOLDER
```

`edumig worlds THIS_FOLDER --flags` lists every figure that a rule filled. Money is in $ of one year, the same in all
columns; with other money, priors in $ would not go together with it.
"""
