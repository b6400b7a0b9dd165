"""Which regions are of one country: for most worlds a region is a country, for others several are one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from edumig_sim.world.rows import read_rows
from edumig_sim.world.settings import read_settings

ONE, COLUMN = (
    "one",
    "column",
)  # values of `countries` in world.yaml; "codes", the usual, is each region by itself


def labels(how: str | None, codes: Sequence[str], column: Callable[[], Sequence[str]]) -> list[str]:
    """A word for each region's country; how: `countries` of world.yaml, column: reads the column `country`."""
    if how == ONE:
        return ["same"] * len(codes)
    return list(column()) if how == COLUMN else list(codes)


def country_codes(codes: Sequence[str], country: Sequence[Hashable]) -> dict[str, str]:
    """A country for each region: the code of its first region. country: equal values are the same country."""
    first: dict[Hashable, str] = {}
    for code, one in zip(codes, country, strict=True):
        first.setdefault(one, code)
    return {code: first[one] for code, one in zip(codes, country, strict=True)}


def countries_of(folder: Path) -> dict[str, str]:
    """A country for each region of a world's folder, without building the world."""
    settings, _ = read_settings(folder / "world.yaml")
    rows, _ = read_rows(folder / "regions.csv")
    codes = [row.get("code", "") for row in rows]
    return country_codes(
        codes, labels(settings.get("countries"), codes, lambda: [row.get("country", "") for row in rows])
    )
