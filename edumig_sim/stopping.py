"""When to stop: after a number of replicates, at a precision, or when time runs out.

Looking at the results again and again and stopping when the interval is narrow makes it cover the truth less
often than it says. So a precision is reached in two stages (Stein 1945, Annals of Mathematical Statistics 16,
243-258): a pilot of PILOT pairs says how many are needed, exactly so many are run, and the intervals take their
spread from the pilot alone (`paired`). With several wishes the largest number counts: it depends on the pilot's
covariances only, of which the mean of normal differences is independent, so every interval stays exact. A wish
in percent of the baseline also depends on the pilot's mean of the baseline; that is a small second-order effect.
Time depends on the machine and not on the outcome: stopping by it leaves every interval as it is.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, find_indicator
from edumig_sim.paired import pairs_needed, spread
from edumig_sim.wording import change_words
from edumig_sim.workers import is_whole

if TYPE_CHECKING:
    from edumig_sim.compare import Comparison

PILOT = (
    10  # pairs: with fewer, t and the luck of the pilot make N far too large; with more, easy questions wait
)
LEAST = 2  # pairs; with one there is no interval
FEWEST_DRAWN = (
    4  # pairs with drawn parameters: two seeds share a draw, and one draw says nothing about another
)
MOST = 1000  # pairs, where `replicates` says nothing: a wish that nobody can pay for must end
PERCENT = 100.0
_FORM = "INDICATOR [REGION] [YEAR] ci<NUMBER, such as 'retention ci<0.2pp'"
_WISH = re.compile(r"(?P<what>\S.*?)\s+ci\s*<\s*(?P<number>\d+\.?\d*|\.\d+)\s*(?P<unit>\S*)")
_TIME = re.compile(r"(?:(\d+(?:\.\d+)?)h)?\s*(?:(\d+(?:\.\d+)?)m)?\s*(?:(\d+(?:\.\d+)?)s)?")
_SECONDS = (3600.0, 60.0, 1.0)
_SUFFIXES = {"": 1.0, "k": 1e3, "M": 1e6}


class Rule(Protocol):
    """Says after each round how many replicates the next one has; 0: stop."""

    def more(self, done: int) -> int:
        """How many to run next."""

    def total(self, done: int) -> int | None:
        """How many there will be, as far as is known now."""


class Fixed:
    """A number of replicates known beforehand, in one round."""

    def __init__(self, replicates: int) -> None:
        self._replicates = replicates

    def more(self, done: int) -> int:
        """All that are left."""
        return self._replicates - done

    def total(self, done: int) -> int | None:
        """The number."""
        return self._replicates


@dataclass(frozen=True, kw_only=True)
class Wish:
    """A half-width of the 95% interval of an effect; region and year None: the usual ones."""

    text: str
    indicator: str
    region: str | None
    year: int | None
    number: float  # in the unit of the indicator, or a part of the baseline's mean
    relative: bool

    def place(self, comparison: Comparison) -> tuple[str, int]:
        """The region and the year that are meant."""
        region = comparison.home_regions[0] if self.region is None else self.region
        return region, comparison.horizon if self.year is None else self.year

    def half_width(self, comparison: Comparison) -> float:
        """What is wanted, in the unit of the indicator."""
        if not self.relative:
            return self.number
        region, year = self.place(comparison)
        level = comparison.baseline.indicators()[self.indicator].sel(region=region, year=year)
        return self.number * abs(float(level.mean()))


@dataclass(frozen=True, kw_only=True)
class Request:
    """What was asked for: wishes, seconds, and the most pairs that may run."""

    until: tuple[Wish, ...]
    seconds: float | None
    most: int
    text: str
    time_text: str
    least: int = LEAST  # pairs before time may stop

    def check(self, codes: Sequence[str], years: Sequence[int]) -> None:
        """Raises EduMigError with every region and year that the scenario does not have."""
        known, problems = [*codes, ALL_REGIONS], []
        for wish in self.until:
            if wish.region is not None and wish.region not in known:
                problems.append(f"until: there is no region '{wish.region}'.{nearest(wish.region, known)}")
            if wish.year is not None and wish.year not in years:
                problems.append(f"until: year {wish.year} is not in {years[0]} to {years[-1]}")
        if problems:
            raise EduMigError(problems)


def request(
    until: str | None, max_time: str | None, replicates: int | None, drawn: bool = False
) -> Request | None:
    """What `until`, `max_time` and `replicates` ask for; None where the number of replicates alone counts.

    drawn: whether parameters are.
    """
    if until is None and max_time is None:
        return None
    wishes = () if until is None else parse_until(until)
    fewest = FEWEST_DRAWN if drawn else LEAST
    least = PILOT if wishes else fewest
    if is_whole(replicates) and replicates is not None and replicates < least:
        what = f"until needs a pilot of {PILOT} pairs" if wishes else f"an interval needs {least} pairs"
        raise EduMigError([f"replicates: {replicates} is too few: {what}. It is the most that may run"])
    return Request(
        until=wishes,
        seconds=None if max_time is None else parse_time(max_time),
        most=MOST if replicates is None else replicates,
        text=until or "",
        time_text=max_time or "",
        least=fewest,
    )


def parse_until(text: str) -> tuple[Wish, ...]:
    """Reads 'retention ci<0.2pp and skilled_stock AAA 2040 ci<1k'. Raises EduMigError with every problem."""
    wishes, problems = [], []
    for part in re.split(r"\s+and\s+", str(text).strip()):
        try:
            wishes.append(_wish(part))
        except EduMigError as error:
            problems += [f"until: {p.what}" for p in error.problems]
    if problems:
        raise EduMigError(problems)
    return tuple(wishes)


def _wish(text: str) -> Wish:
    found = _WISH.fullmatch(text.strip())
    if found is None:
        raise EduMigError([f"{text!r} is not of the form {_FORM}"])
    name, *rest = found["what"].split()
    years = [word for word in rest if word.isdecimal()]
    regions = [word for word in rest if not word.isdecimal()]
    if len(years) > 1 or len(regions) > 1:
        raise EduMigError([f"{text!r} names more than one region or year; the form is {_FORM}"])
    find_indicator(name)
    number, relative = _half_width(name, float(found["number"]), found["unit"])
    return Wish(
        text=text.strip(),
        indicator=name,
        region=regions[0] if regions else None,
        year=int(years[0]) if years else None,
        number=number,
        relative=relative,
    )


def _half_width(name: str, number: float, suffix: str) -> tuple[float, bool]:
    """The number in the unit of the indicator, or as a part of the baseline's mean (then True)."""
    unit = INDICATORS[name].unit
    if not number > 0.0:
        raise EduMigError([f"'{name}': the half-width of an interval is above 0"])
    if suffix == "%":
        return number / PERCENT, True
    if suffix == "pp" and unit in ("share", "%"):
        return number / (PERCENT if unit == "share" else 1.0), False
    if suffix in _SUFFIXES:
        return number * _SUFFIXES[suffix], False
    allowed = ["pp (percentage points)"] if unit in ("share", "%") else []
    allowed += ["% (of the baseline's mean)", f"k, M, or nothing (unit: {unit})"]
    raise EduMigError([f"'{name}' has no unit '{suffix}' here; allowed: {', '.join(allowed)}"])


def parse_time(text: str) -> float:
    """Seconds of '90s', '5m', '1h' or '1h30m'. Raises EduMigError for anything else."""
    found = _TIME.fullmatch(str(text).strip())
    parts = [float(g or 0.0) for g in found.groups()] if found else []
    seconds = sum(p * s for p, s in zip(parts, _SECONDS, strict=False))
    if not seconds > 0.0:
        raise EduMigError([f"max_time: {text!r} is no time; write 90s, 5m, 1h or 1h30m"])
    return seconds


class Stopping:
    """The rule for a request: a pilot and what it says is needed, as far as pairs and time allow.

    comparisons: gives what the pairs up to now show. batch: how many pairs one round runs where time is limited.
    """

    def __init__(
        self,
        asked: Request,
        comparisons: Callable[[], list[Comparison]],
        batch: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._asked, self._comparisons, self._batch, self._clock = asked, comparisons, batch, clock
        self._begun: float | None = None
        self._round = 0.0
        self._needed: int | None = None
        self.rule = ""

    def more(self, done: int) -> int:
        """The size of the next round."""
        now = self._clock()
        self._begun = now if self._begun is None else self._begun
        last, self._round = now - self._round if done else 0.0, now
        if self._asked.until and done == PILOT:
            self._needed = max(self._number(c, w) for c in self._comparisons() for w in self._asked.until)
        target = self._target(done)
        if done >= target:
            self.rule = "precision" if self._needed is not None and done >= self._needed else "replicates"
            return 0
        if self._asked.seconds is None:
            return target - done
        if done >= self._asked.least and now - self._begun + last > self._asked.seconds:
            self.rule = "time"
            return 0
        return min(self._batch, target - done)

    def total(self, done: int) -> int | None:
        """The pairs of this stage; unknown where only time limits them."""
        return self._target(done) if self._asked.until else None

    def pilot(self, done: int) -> int | None:
        """How many pairs decided on the number, once it was decided."""
        return PILOT if self._asked.until and done >= PILOT else None

    def outcome(self, comparison: Comparison) -> dict[str, Any]:
        """Which rule stopped, after how many pairs, and what each wish still needs."""
        aims = []
        for wish in self._asked.until:
            region, year = wish.place(comparison)
            wanted = wish.half_width(comparison)
            more = comparison.replicates_needed(wish.indicator, wanted, region, year)
            effect = comparison.effect(wish.indicator, region, year)
            aims.append(
                {
                    "wish": wish.text,
                    "indicator": wish.indicator,
                    "region": region,
                    "year": year,
                    "wanted": wanted,
                    "half_width": (effect.high - effect.low) / 2.0,
                    "more": more,
                }
            )
        return {
            "rule": self.rule,
            "until": self._asked.text,
            "max_time": self._asked.time_text,
            "most": self._asked.most,
            "replicates": comparison.replicates,
            "aims": aims,
        }

    def _target(self, done: int) -> int:
        if not self._asked.until:
            return self._asked.most
        return min(PILOT if self._needed is None else self._needed, self._asked.most)

    def _number(self, comparison: Comparison, wish: Wish) -> int:
        """Stein's number of pairs for one wish, from the pilot."""
        region, year = wish.place(comparison)
        deviation = spread(comparison.changes(wish.indicator, region, year))
        number = float(pairs_needed(deviation, np.asarray(wish.half_width(comparison)), PILOT))
        if np.isnan(number):
            what = (
                f"'{wish.indicator}' of {region} in {year} has no value, or a baseline of 0 to be a part of"
            )
            raise EduMigError([f"until: {what}. Name another region or year"])
        return int(number)


def stopping_words(stopped: dict[str, Any]) -> list[str]:
    """Why a comparison stopped, in sentences; nothing where its number of pairs was fixed beforehand."""
    if not stopped:
        return []
    pairs = f"{stopped['replicates']} pairs"
    reasons = {
        "precision": f"Stopped after {pairs}: the precision asked for is reached ({stopped['until']}).",
        "time": f"Stopped after {pairs}: another round would pass the time allowed ({stopped['max_time']}).",
        "replicates": f"Stopped after {pairs}: the most that may run.",
    }
    lines = [reasons[stopped["rule"]]]
    for aim in stopped["aims"]:
        if aim["more"] != 0:
            unit = INDICATORS[aim["indicator"]].unit
            more = "an unknown number of" if aim["more"] is None else f"about {aim['more']:,}"
            lines.append(
                f"Not reached: {aim['wish']}. The 95% interval is plus or minus "
                f"{change_words(aim['half_width'], unit)}; {more} more pairs would be needed."
            )
    return lines
