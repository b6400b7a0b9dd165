"""Numbers in plain words: one place that says how a value, a change and an interval are written."""

from __future__ import annotations

from collections.abc import Sequence

from edumig_sim.paired import Estimate
from edumig_sim.texts import texts_in

PERCENT = 100.0  # a share of 1 in percent
MILLION = 1e6
ENGLISH = "en"  # the numbers of a terminal are those of an English page


def rounded(value: float) -> str:
    """A number with three significant digits and thousands separated; a tiny one keeps its size."""
    return texts_in(ENGLISH).number(value)


def counted(value: float) -> str:
    """A number of persons: whole from ten on, with three significant digits."""
    return texts_in(ENGLISH).whole(value)


def percent_words(share: float, digits: int = 2) -> str:
    """A share of something that is itself uncertain, in few digits: '61%'."""
    return texts_in(ENGLISH).percent(share, digits)


def value_words(value: float, unit: str) -> str:
    """A value with its unit: '61.2%', '4,120 persons', '$3.1 million'."""
    if unit == "share":
        return texts_in(ENGLISH).percent(value)
    return _with_unit(value, unit)


def change_words(value: float, unit: str) -> str:
    """A change with its unit: shares and percentages change by percentage points."""
    if unit == "share":
        return f"{rounded(value * PERCENT)} percentage points"
    if unit == "%":
        return f"{rounded(value)} percentage points"
    return _with_unit(value, unit)


def difference_words(effect: Estimate, unit: str) -> str:
    """'412 more', '2.1 percentage points lower': an effect as a difference from the baseline."""
    if unit == "persons":
        return f"{counted(abs(effect.mean))} {'more' if effect.mean > 0 else 'fewer'}"
    return f"{change_words(abs(effect.mean), unit)} {'higher' if effect.mean > 0 else 'lower'}"


def replicates_words(replicates: int) -> str:
    """What a mean rests on."""
    return "one replicate, no interval" if replicates == 1 else f"mean of {replicates} paired replicates"


def interval_words(effect: Estimate, unit: str) -> str:
    """'95% interval 2.1 to 4.3' in the unit of the change."""
    return f"95% interval {_bare(effect.low, unit)} to {_bare(effect.high, unit)}"


def bounds_words(effect: Estimate, unit: str) -> str:
    """'2.1 to 4.3' in the unit of a value."""
    return f"{value_words(effect.low, unit)} to {value_words(effect.high, unit)}"


def dollars(value: float) -> str:
    """An amount of money in $ (PPP): '$41,200', '$3.1 million'."""
    return texts_in(ENGLISH).money(value)


def listed(words: Sequence[str], most: int = 4) -> str:
    """'A, B and C'; a long list is cut and counted."""
    shown = list(words[:most])
    if len(words) > most:
        return f"{', '.join(shown)} and {len(words) - most} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1] if shown else ""]))


def _with_unit(value: float, unit: str) -> str:
    if unit == "million $":
        return dollars(value * MILLION)
    if unit == "$":
        return dollars(value)
    if unit in ("", "1", "index"):
        return rounded(value)
    return f"{_bare(value, unit)} {unit}"


def _bare(value: float, unit: str) -> str:
    """A value without its unit, money excepted."""
    if unit == "share":
        return rounded(value * PERCENT)
    if unit == "persons":
        return counted(value)
    return dollars(value * MILLION) if unit == "million $" else rounded(value)
