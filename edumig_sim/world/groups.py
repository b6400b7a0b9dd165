"""Groups of countries with date and source of their membership: EU, EEA, OECD, and the World Bank's by income."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import NamedTuple

from edumig_sim.plain_yaml import read_yaml

_SHOWN = 12  # members that a world lacks, in a sentence
_PART = 0.5  # of a world's regions that are countries, for its codes to be codes of countries


class Group(NamedTuple):
    """A group of countries as of a date."""

    name: str
    title: str
    date: str  # from which on these were its members
    source: str
    members: tuple[str, ...]  # ISO 3166-1 alpha-3


@cache
def groups() -> Mapping[str, Group]:
    """All groups by name."""
    text = (resources.files("edumig_sim.world") / "groups.yaml").read_text(encoding="utf-8")
    return MappingProxyType(
        {
            name: Group(name, about["title"], str(about["date"]), about["source"], tuple(about["members"]))
            for name, about in read_yaml(text).items()
        }
    )


def group_named(word: str) -> Group | None:
    """A group by its name in any case, with spaces or underscores: "EU", "high income"."""
    return groups().get("_".join(word.upper().split()))


def have_groups(codes: Iterable[str]) -> bool:
    """Whether the codes of a world are those of countries; IND is Steeltown in the classroom, and India elsewhere."""
    known = frozenset(code for group in groups().values() for code in group.members)
    here = list(codes)
    return sum(code in known for code in here) >= _PART * len(here) > 0


def members_in(group: Group, codes: Iterable[str]) -> tuple[str, ...]:
    """Members of a group that are regions of a world, in the world's order."""
    return tuple(code for code in codes if code in group.members)


def group_words(group: Group, names: Mapping[str, str]) -> str:
    """Whom a group contains in a world whose regions have these names, and which members are missing there."""
    inside = members_in(group, names)
    missing = sorted(set(group.members) - set(inside))
    here = ", ".join(names[code] or code for code in inside)
    more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
    lacking = f"; not in this world: {', '.join(missing[:_SHOWN])}{more}" if missing else ""
    return (
        f"{group.name} ({group.title}, as of {group.date}) means {len(inside)} of {len(group.members)} members: "
        f"{here}{lacking}. Source: {group.source}."
    )
