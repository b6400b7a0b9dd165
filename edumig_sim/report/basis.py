"""What all figures of a run or a comparison say about themselves: what it rests on, where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.paired import Estimate
from edumig_sim.report import style
from edumig_sim.results import Results
from edumig_sim.wording import interval_words, listed, short_words

NOT_TOLD = "no effect that can be told from chance"
ONE_REPLICATE = "one replicate cannot tell an effect from chance"


def captioned(figure: Figure, about: Results | Comparison, finding: str, shown: str, note: str = "") -> None:
    """Title, subtitle, small print, source and footnote of a figure."""
    run = about.reform if isinstance(about, Comparison) else about
    facts = run.provenance
    source = (
        f"Source: simulation with EduMig Sim {facts.get('version', '')}, world '{facts['world']}'. "
        f"Scenario: {run.title}."
    )
    style.headline(figure, finding, shown, note, about.marks, source)


def place_words(comparison: Comparison, regions: Sequence[str]) -> str:
    """The names of regions, as words of a sentence."""
    return listed([comparison.reform.region_name(c) for c in regions])


def intervals_words(replicates: int, drawn: bool = False) -> str:
    """What the intervals of a figure are; drawn: they cover parameters too."""
    if replicates == 1:
        return "One replicate: chance is not shown."
    covered = ", of chance and of parameters drawn from the calibration" if drawn else ""
    return f"95% intervals over {replicates} paired replicates{covered}."


def nothing_words(effect: Estimate) -> str:
    """Why an effect is not stated, as the end of a title."""
    if effect.replicates == 1:
        return ONE_REPLICATE
    if effect.low == effect.high == 0.0:
        return f"no change in any of {effect.replicates} replicates"
    return NOT_TOLD


def span_words(effect: Estimate, unit: str) -> str:
    """'95% interval 2.1 to 4.3' of a size stated as more or fewer: of a loss the numbers without their sign."""
    if effect.mean >= 0.0 or not effect.distinguishable:
        return interval_words(effect, unit)
    return interval_words(replace(effect, mean=-effect.mean, low=-effect.high, high=-effect.low), unit)


def people_regions(comparison: Comparison) -> list[str]:
    """Whose people the policies are meant for: the origins that they name, else the regions in question."""
    named = [c for p in comparison.policies for c in p["origins"]]
    return list(dict.fromkeys(named)) or list(comparison.home_regions)


def touched_regions(comparison: Comparison) -> list[str]:
    """Every region that the policies name or that is in question; none where they are about all."""
    found = list(dict.fromkeys([*comparison.home_regions, *comparison.focus]))
    return [c for c in found if c != ALL_REGIONS]


def signed(value: float) -> str:
    """A change of persons with its sign."""
    return short_words(value, "persons")
