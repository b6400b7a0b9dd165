"""What every answer from a world says of it: figures that are not there at all, and constants that do not fit it.

Marks are English sentences made from ``SENTENCES``; ``mark_parts`` takes them apart for another language.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from edumig_sim.errors import DataError
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.world.build import edition, world_folder, world_names
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.columns import PAIRS, REGIONS
from edumig_sim.world.constants import FITTED_WITH, tables_digest
from edumig_sim.world.rows import number
from edumig_sim.world.settings import NO_MIGRANTS
from edumig_sim.world.tables import Folder, read_folder

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "no_migrants": (
            "the world's tables hold no migrants: nobody lives elsewhere at the start, so that brain drain grows from "
            "nothing"
        ),
        "no_migrants_of": (
            "the world's tables hold no migrants from {codes}: nobody from there lives elsewhere at the start"
        ),
        "flat_cohorts": "the world has no cohorts.csv: as many turn 18 in every year as in its base year",
        "not_fitted": "the world's constants are not fitted (edumig calibrate): flows are not those of its base year",
        "not_fitted_again": "the world's tables changed after its constants were fitted: run edumig calibrate again",
        "unusual": "{number} doubts about figures of the world's tables (edumig check)",
        "fitted_with": (
            "parameters.{name} is {value}, the constants were fitted with {fitted}: what they met in the base year "
            "does not hold (refit: true fits them again)"
        ),
    }
)
_PATTERNS = {
    key: re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(words)))
    for key, words in SENTENCES.items()
}
_NAMED = 5  # codes in a sentence


def mark_parts(mark: str) -> tuple[str, dict[str, str]] | None:
    """The key of ``SENTENCES`` and the parts of a mark; None for a mark of another kind."""
    for key, pattern in _PATTERNS.items():
        if found := pattern.fullmatch(mark):
            return key, found.groupdict()
    return None


def world_marks(name: str | Path) -> tuple[str, ...]:
    """What every answer from a world has to say of it; nothing for one that cannot be read, which says so itself."""
    try:
        folder = world_folder(name).resolve()
        return _marks(folder, edition(folder), str(name) in world_names())
    except DataError:
        return ()


def fit_marks(
    name: str | Path, parameters: Mapping[str, float], followed: Collection[str] = ()
) -> tuple[str, ...]:
    """Parameters with which the constants of a world were fitted and that now have another value.

    followed: parameters that the constants follow.
    """
    try:
        fitted = world_parameters(name)
    except DataError:
        return ()
    return tuple(
        SENTENCES["fitted_with"].format(name=key, value=f"{value:g}", fitted=f"{getattr(fitted, key):g}")
        for key, value in parameters.items()
        if key in FITTED_WITH and key not in followed and value != getattr(fitted, key)
    )


@lru_cache(maxsize=8)
def _marks(folder: Path, _edition: object, packaged: bool) -> tuple[str, ...]:
    read = read_folder(folder)
    found = [*_migrants(read), *_cohorts(read)]
    if not packaged:
        found += _fit(folder)
        number_of = len(read.doubts())
        found += [SENTENCES["unusual"].format(number=number_of)] if number_of else []
    return tuple(found)


def _migrants(folder: Folder) -> Iterator[str]:
    """Whether nobody from a region, or from anywhere, lives elsewhere at the start."""
    if folder.settings.get("network_from_flows"):
        return
    column = folder.settings.get("migrants", "migrant_stock")
    away: dict[str, float] = defaultdict(float)
    for row in folder.tables[PAIRS] if column != NO_MIGRANTS else ():
        if row["origin"] != row["destination"] and row[column]:
            away[row["origin"]] += number(row[column])
    none = [code for code in folder.codes if not away[code]]
    if len(none) == len(folder.codes) > 1:
        yield SENTENCES["no_migrants"]
    elif none:
        more = f" and {len(none) - _NAMED} more" if len(none) > _NAMED else ""
        yield SENTENCES["no_migrants_of"].format(codes=", ".join(none[:_NAMED]) + more)


def _cohorts(folder: Folder) -> Iterator[str]:
    """Whether cohorts stay as they are because nothing says how they change: cohort_18 is given for every year."""
    given = folder.settings["columns"].get("cohort_18", "cohort_18")
    if not folder.table("cohorts.csv") and not all(row.get(given) for row in folder.tables[REGIONS]):
        yield SENTENCES["flat_cohorts"]


def _fit(folder: Path) -> Iterator[str]:
    """Whether the constants are those of the tables."""
    if not (folder / "constants.csv").is_file():
        yield SENTENCES["not_fitted"]
        return
    record = folder / "fit.yaml"
    told = read_yaml(record.read_text(encoding="utf-8")) if record.is_file() else {}
    tables = told.get("tables") if isinstance(told, dict) else None
    if tables and tables != tables_digest(folder):
        yield SENTENCES["not_fitted_again"]
