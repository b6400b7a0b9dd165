"""What a table of many intervals says by chance alone, and which of its intervals rest on too little.

Of rows without any effect one in twenty looks clear. And Student's interval needs differences that are somewhat normal:
where most pairs show none, or one pair makes the spread, it covers the truth less often than it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtrit

from edumig_sim.texts import Texts, texts_in

if TYPE_CHECKING:
    import pandas as pd

CONFIDENCE = 0.95  # of every interval printed
MARK = "**"  # behind an interval that rests on few pairs
_OUTLYING = 0.01  # how often normal differences are said to rest on one pair

Floats = NDArray[np.float64]


class Interval(Protocol):
    """An interval, and whether it rests on few pairs."""

    @property
    def low(self) -> float:
        """Its lower bound."""

    @property
    def high(self) -> float:
        """Its upper bound."""

    @property
    def rests_on_few(self) -> bool:
        """See `rests_on_few`."""


class Row(NamedTuple):
    """The interval of a row of a table."""

    low: float
    high: float
    rests_on_few: bool


class Tested(NamedTuple):
    """How many rows of a table have an interval, and how many of these exclude no effect."""

    rows: int
    clear: int

    @property
    def by_chance(self) -> float:
        """How many would look clear if no row had any effect; their intervals may well go together."""
        return (1.0 - CONFIDENCE) * self.rows


def tested(low: Floats, high: Floats) -> Tested:
    """Of intervals from `low` to `high`, those that could look clear by chance: without NaN, not of exactly 0."""
    known = np.isfinite(low) & np.isfinite(high) & (low < high)
    return Tested(int(known.sum()), int((known & ((low > 0.0) | (high < 0.0))).sum()))


def of_table(table: pd.DataFrame) -> Tested:
    """The same of a table with the columns low and high."""
    return tested(table["low"].to_numpy(dtype=float), table["high"].to_numpy(dtype=float))


def by_chance_words(found: Tested, texts: Texts) -> str:
    """'of 40 rows without any effect about 2 would look clear by chance; 5 do'; empty for a single row."""
    if found.rows < 2:
        return ""
    about = {
        "rows": texts.exact(found.rows),
        "chance": texts.number(found.by_chance, 1),
        "clear": texts.exact(found.clear),
    }
    return texts.say("common.by_chance", about)


def few_words(texts: Texts, replicates: int) -> str:
    """What the mark behind an interval means."""
    return texts.say("common.rests_on_few", {"pairs": texts.count("common.pairs", replicates)})


def unseen_words(texts: Texts, replicates: int) -> str:
    """What "no change" in so many pairs leaves open: the largest chance of a change in a pair that is still plausible.

    1 - 0.05^(1/n), the exact upper bound of a share of which n draws have shown none (Clopper and Pearson 1934).
    """
    share = 1.0 - (1.0 - CONFIDENCE) ** (1.0 / replicates)
    about = {"pairs": texts.count("common.pairs", replicates), "share": texts.percent(share, 2)}
    return texts.say("common.unseen", about)


def notes(table: pd.DataFrame, replicates: int) -> list[str]:
    """What has to be said, in English, below a table with the columns low, high and rests_on_few."""
    rows = zip(table["low"], table["high"], table["rests_on_few"], strict=True)
    return notes_on([Row(*row) for row in rows], replicates, texts_in("en"))


def notes_on(found: Sequence[Interval], replicates: int, texts: Texts, counted: bool = True) -> list[str]:
    """The same of any intervals, in the language of `texts`; counted: say how many would look clear by chance."""
    if replicates < 2 or not found:
        return []
    low, high = (np.array([getattr(one, end) for one in found], dtype=float) for end in ("low", "high"))
    said = [by_chance_words(tested(low, high), texts)] if counted else []
    if any(one.rests_on_few for one in found):
        said.append(f"{MARK} {few_words(texts, replicates)}")
    if ((low == 0.0) & (high == 0.0)).any():
        said.append(unseen_words(texts, replicates))
    return [line for line in said if line]


def figure_words(found: Sequence[Interval], replicates: int) -> list[str]:
    """The same below a figure, in few English words."""
    if replicates < 2 or not found:
        return []
    low, high = (np.array([getattr(one, end) for one in found], dtype=float) for end in ("low", "high"))
    said = [by_chance_words(tested(low, high), texts_in("en"))]
    if few := sum(one.rests_on_few for one in found):
        said.append(f"{few} of {len(found)} intervals rest on few pairs and cover less often than 95%.")
    return [line for line in said if line]


def rests_on_few(values: Floats) -> NDArray[np.bool_]:
    """Whether differences over the first axis are too few to give an interval that covers what it says.

    True where at least half of them are one and the same number and not all (rare jumps: most pairs show no change), or
    where one lies outside what Grubbs' test allows at 1 % (1950, Annals of Mathematical Statistics 21, 27-58): one pair
    makes the spread. Of normal differences 1 % are said to; where one pair in five or fewer shows a change, in which
    case the interval of 4 pairs covers 34 to 59 %, at least 97 % of the samples that show any are
    (`tests/unit/test_multiplicity.py`).
    """
    count = len(values)
    if count < 2:
        return np.zeros(np.shape(values)[1:], dtype=bool)
    ordered = np.sort(values, axis=0)
    ties = [(values == ordered[k]).sum(axis=0) for k in ((count - 1) // 2, count // 2)]
    tied = np.maximum(*ties) >= max(2.0, count / 2)
    constant = ordered[0] == ordered[-1]
    spread = values.std(axis=0, ddof=1)
    away = np.abs(values - values.mean(axis=0)).max(axis=0)
    with np.errstate(invalid="ignore"):
        outlying = away > _farthest(count) * spread
    known = np.isfinite(spread)
    return np.asarray(known & ~constant & (tied | (outlying if count > 2 else False)))


def _farthest(count: int) -> float:
    """Grubbs' critical distance from the mean in standard deviations."""
    if count < 3:
        return np.inf
    t2 = float(stdtrit(count - 2, 1.0 - _OUTLYING / (2 * count))) ** 2
    return float((count - 1) / np.sqrt(count) * np.sqrt(t2 / (count - 2 + t2)))
