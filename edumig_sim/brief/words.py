"""Values, changes and intervals as a language writes them; region names and indicators in that language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from edumig_sim.indicators import ALL_REGIONS, INDICATORS
from edumig_sim.paired import Estimate
from edumig_sim.texts import Texts

_DOUBLED = re.compile(r"(?<!\.)\.\.(?!\.)")  # an abbreviation at the end of a sentence


@dataclass(frozen=True, kw_only=True)
class Words:
    """The texts of a page: of its language, with the names of its regions."""

    texts: Texts
    names: Mapping[str, str]  # region code -> name in the world's own language

    def say(self, key: str, values: Mapping[str, object] | None = None) -> str:
        """A text of the report."""
        return _DOUBLED.sub(".", self.texts.say(key, values))

    def region(self, code: str) -> str:
        """The name of a region, or "all regions"."""
        if code == ALL_REGIONS:
            return self.say("report.all_regions")
        return self.texts.of(self.names.get(code, code))

    def regions(self, codes: Sequence[str], most: int = 4) -> str:
        """Names of regions as words of a sentence."""
        return self.texts.listed([self.region(c) for c in codes], most)

    def value(self, x: float, unit: str) -> str:
        """A value with its unit: '61.2%', '4,120 persons', '$3.1 million'."""
        return self.texts.value(x, unit)

    def bare(self, x: float, unit: str) -> str:
        """A value without the name of its unit; money and shares keep their signs."""
        return self.texts.bare(x, unit)

    def measured(self, x: float, unit: str) -> str:
        """A parameter with its unit, which the model words."""
        number = self.texts.number(x)
        return number if unit in ("", "1") else f"{number} {self.texts.of(unit)}"

    def unit_of(self, indicator: str) -> str:
        """The unit of an indicator."""
        return INDICATORS[indicator].unit

    def change(self, x: float, unit: str) -> str:
        """A change with its unit: shares change by percentage points."""
        return self.texts.change(x, unit)

    def short(self, x: float, unit: str) -> str:
        """A change for a table: no name of a unit, a sign in front."""
        return self.texts.short(x, unit)

    def difference(self, effect: Estimate, unit: str) -> str:
        """'412 more', '2.1 percentage points lower'."""
        return self.texts.difference(effect.mean, unit)

    def interval(self, effect: Estimate, unit: str, size: bool = False) -> str:
        """'95% interval 2.1 to 4.3'; size: of a loss that a sentence states without its sign."""
        if size and effect.mean < 0.0 and effect.distinguishable:
            effect = replace(effect, mean=-effect.mean, low=-effect.high, high=-effect.low)
        return self.say("report.interval", {"span": self.span(effect, unit)})

    def span(self, effect: Estimate, unit: str) -> str:
        """'2.1 to 4.3' in the unit of a change."""
        low, high = (self.texts.bound(x, unit) for x in (effect.low, effect.high))
        return self.say("report.span", {"low": low, "high": high})

    def bounds(self, effect: Estimate, unit: str) -> str:
        """'$2 to $4': bounds of a value, each with its unit."""
        low, high = (self.bare(x, unit) for x in (effect.low, effect.high))
        return self.say("report.span", {"low": low, "high": high})
