"""The answer of a comparison: what it is about, which way that was meant to go, and what may be claimed of it.

One account and one verdict: the sentence of a terminal, of a report and of a saved file are made of this answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from edumig_sim.cost import GRADUATES, Cost
from edumig_sim.indicators import INDICATORS, Direction, find_indicator
from edumig_sim.paired import Estimate
from edumig_sim.uncertainty import Uncertainty, uncertainty_of

if TYPE_CHECKING:
    from edumig_sim.compare import Comparison

Kind = Literal[
    "one", "none", "unclear", "backfires", "helps", "dear", "pays", "more", "less", "meant", "opposed"
]
SURE: frozenset[Kind] = frozenset({"backfires", "helps", "dear", "pays", "more", "less", "meant", "opposed"})
SUMMED = ("persons", "million $")  # units of indicators of which several regions have the sum


class Question(NamedTuple):
    """What a verdict is about: an indicator on regions in a year, and which way the policies mean it to go."""

    indicator: str
    regions: tuple[str, ...]
    year: int
    way: Direction | None  # None: the policies do not aim at it


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a comparison says about its question; before: the indicator without the policy.

    A package whose policies aim at different things is judged by each aim by itself, without its account: nobody can
    say which of its money is for which.
    """

    indicator: str
    regions: tuple[str, ...]
    year: int
    start: int
    effect: Estimate
    cost: Cost
    way: Direction | None = None
    before: float | None = None
    alone: bool = True  # whether all policies aim at it, so that their account is the price of it
    marks: tuple[str, ...] = ()
    sure: Uncertainty | None = None

    @property
    def unit(self) -> str:
        """The unit of the effect."""
        return INDICATORS[self.indicator].unit

    @property
    def share(self) -> float | None:
        """A change of persons as a share of those without the policy."""
        if self.unit != "persons" or not self.before:
            return None
        return self.effect.mean / self.before

    @property
    def better(self) -> Direction:
        """Which way is for the better here: that of the policies' aim, else that of the indicator."""
        return INDICATORS[self.indicator].better if self.way is None else self.way

    @property
    def priced(self) -> bool:
        """Whether an additional graduate has a price: where the policies are for graduates and nothing else."""
        return self.alone and self.indicator == GRADUATES

    @property
    def kind(self) -> Kind:
        """What may be claimed: a verdict only where the interval excludes no effect."""
        effect, better = self.effect, self.better
        if effect.replicates < 2:
            return "one"
        if effect.low == effect.high == 0.0:
            return "none"
        if not effect.distinguishable:
            return "unclear"
        if better == "neither":
            return "more" if effect.mean > 0 else "less"
        along = (effect.mean > 0) == (better == "up")
        if self.way is not None and ((self.indicator, self.way) != (GRADUATES, "up") or not self.alone):
            return "meant" if along else "opposed"
        if not along:
            return "backfires"
        if self.cost.net.low > 0.0:
            return "dear"
        return "pays" if self.cost.net.high < 0.0 else "helps"


def answers_of(comparison: Comparison) -> tuple[Answer, ...]:
    """The answer of a comparison, and after it one for every other aim of its policies."""
    cost, sure = comparison.cost(), uncertainty_of(comparison)
    return tuple(
        _answer(comparison, question, cost, None if k else sure)
        for k, question in enumerate(comparison.questions)
    )


def answer_of(comparison: Comparison) -> Answer:
    """The answer of a comparison."""
    return _answer(comparison, comparison.questions[0], comparison.cost(), uncertainty_of(comparison))


def answer_about(
    comparison: Comparison, indicator: str | None, region: str | None, year: int | None
) -> Answer:
    """The answer to another question; what is None stays that of the comparison. Raises EduMigError for wrong names."""
    first = comparison.questions[0]
    name = first.indicator if indicator is None else find_indicator(indicator).name
    places = first.regions if name == first.indicator else tuple(places_of(name, comparison.home_regions))
    asked = Question(
        indicator=name,
        regions=places if region is None else (region,),
        year=first.year if year is None else year,
        way=next((q.way for q in comparison.questions if q.indicator == name), None),
    )
    cost = comparison.cost(year, None if region is None else [region])
    return _answer(comparison, asked, cost, None)


def places_of(indicator: str, regions: Sequence[str]) -> list[str]:
    """Of which regions an indicator is told: of all together where a sum has a meaning, else of the first."""
    return list(regions) if INDICATORS[indicator].unit in SUMMED else list(regions[:1])


def _answer(comparison: Comparison, about: Question, cost: Cost, sure: Uncertainty | None) -> Answer:
    effect = comparison.effect(about.indicator, about.regions, about.year)
    before = comparison.baseline.indicators()[about.indicator]
    rows = before.sel(region=list(about.regions), year=about.year)
    return Answer(
        indicator=about.indicator,
        regions=about.regions,
        year=about.year,
        start=comparison.start,
        effect=effect,
        cost=cost,
        way=about.way,
        alone=len(comparison.questions) == 1,
        before=float(rows.sum("region", skipna=False).mean("replicate")),
        marks=comparison.marks,
        sure=sure,
    )
