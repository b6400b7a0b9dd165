"""Which money a world counts in: the kind of dollars and the year of their prices, as `currency` of world.yaml says."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Kind = Literal["international", "current", "invented", "stated", "unstated"]
_INTERNATIONAL = re.compile(r"(?:constant )?(\d{4}) international (?:\$|dollars)", re.IGNORECASE)
_CURRENT = re.compile(r"(?:current )?(?:US )?(?:\$|dollars) of (\d{4})", re.IGNORECASE)
_INVENTED = ("invented $", "invented dollars")


class Money(NamedTuple):
    """Kind of dollars, year of their prices where that is known, and the world's own words for it."""

    kind: Kind
    year: int | None
    said: str


def money_of(currency: str) -> Money:
    """What a world's `currency` means: 'constant 2021 international $', 'current $ of 2010' and 'invented $' are known.

    Any other words are taken as they stand, and none at all is not taken for anything.
    """
    said = currency.strip()
    if found := _INTERNATIONAL.fullmatch(said):
        return Money("international", int(found[1]), said)
    if found := _CURRENT.fullmatch(said):
        return Money("current", int(found[1]), said)
    if said.lower() in _INVENTED:
        return Money("invented", None, said)
    return Money("stated" if said else "unstated", None, said)
