"""Numbers in plain English words: what a terminal, a figure and an English page say alike, from one formatter."""

from __future__ import annotations

from collections.abc import Sequence

from edumig_sim.paired import Estimate
from edumig_sim.texts import Texts, texts_in
from edumig_sim.world.money import money_of

PERCENT = 100.0  # a share of 1 in percent
MILLION = 1e6
ENGLISH = "en"  # the numbers of a terminal are those of an English page
_NAMELESS = (
    "",
    "1",
    "index",
    "share",
    "%",
    "persons",
    "$",
    "million $",
)  # units that the texts write themselves


def rounded(value: float) -> str:
    """A number with three significant digits and thousands separated; a tiny one keeps its size."""
    return texts_in(ENGLISH).number(value)


def counted(value: float) -> str:
    """A number of persons: whole, with three significant digits."""
    return texts_in(ENGLISH).whole(value)


def percent_words(share: float, digits: int = 2) -> str:
    """A share of something that is itself uncertain, in few digits: '61%'."""
    return texts_in(ENGLISH).percent(share, digits)


def value_words(value: float, unit: str) -> str:
    """A value with its unit: '61.2%', '4,120 persons', '$3.1 million'."""
    return _named(texts_in(ENGLISH).value(value, unit), unit)


def change_words(value: float, unit: str) -> str:
    """A change with its unit: shares and percentages change by percentage points."""
    return _named(texts_in(ENGLISH).change(value, unit), unit)


def short_words(value: float, unit: str) -> str:
    """A change for a table: no name of a unit, a sign in front."""
    return texts_in(ENGLISH).short(value, unit)


def bound_words(value: float, unit: str) -> str:
    """A bound of a change without its unit, money excepted."""
    return texts_in(ENGLISH).bound(value, unit)


def money_kind(currency: str, texts: Texts | None = None) -> str:
    """Which money a world counts in, from its `currency`: 'constant international dollars of 2021 (...)'."""
    found = money_of(currency)
    values = {"year": found.year, "said": found.said}
    return (texts or texts_in(ENGLISH)).say(f"common.kind_of_money_{found.kind}", values)


def whole_words(value: float) -> str:
    """A whole number with all its digits."""
    return texts_in(ENGLISH).exact(value)


def difference_words(effect: Estimate, unit: str) -> str:
    """'412 more', '2.1 percentage points lower': an effect as a difference from the baseline."""
    return texts_in(ENGLISH).difference(effect.mean, unit)


def no_change_words() -> str:
    """What is said where nothing changed in any pair."""
    return texts_in(ENGLISH).say("common.no_change")


def replicates_words(replicates: int) -> str:
    """What a mean rests on."""
    return "one replicate, no interval" if replicates == 1 else f"mean of {replicates} paired replicates"


def interval_words(effect: Estimate, unit: str) -> str:
    """'95% interval 2.1 to 4.3' in the unit of the change."""
    return f"95% interval {bound_words(effect.low, unit)} to {bound_words(effect.high, unit)}"


def bounds_words(effect: Estimate, unit: str) -> str:
    """'2.1 to 4.3' in the unit of a value."""
    return f"{value_words(effect.low, unit)} to {value_words(effect.high, unit)}"


def dollars(value: float) -> str:
    """An amount of money in dollars: '$41,200', '$3.1 million'."""
    return texts_in(ENGLISH).money(value)


def listed(words: Sequence[str], most: int = 4) -> str:
    """'A, B and C'; a long list is cut and counted."""
    shown = list(words[:most])
    if len(words) > most:
        return f"{', '.join(shown)} and {len(words) - most} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1] if shown else ""]))


def _named(text: str, unit: str) -> str:
    """Other units than the common ones have their name behind the number."""
    return text if unit in _NAMELESS else f"{text} {unit}"
