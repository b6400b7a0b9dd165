"""A policy against its baseline, paired by seed: effects with intervals, costs, a verdict in plain words.

The verdict and the cost never say more than the interval allows: an effect whose 95% interval holds 0 is
"not distinguishable from no effect", and has no cost per additional graduate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim import storage
from edumig_sim.cost import GRADUATES, MEASURED_AFTER, NO_EFFECT, Cost, cost_of, cost_table
from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, MAIN_INDICATORS, find_indicator
from edumig_sim.paired import Estimate, Floats, differences, effects, estimate, pairs_needed, spread, widened
from edumig_sim.results import Results, chosen_rows, marked, write_csv
from edumig_sim.who import BY, RESIDENCE, STUDY, changed, displaced
from edumig_sim.wording import difference_words, dollars, interval_words, listed, value_words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

KIND = "comparison"
PRECISE = 0.1  # `more_replicates` asks for an interval of plus or minus this part of the effect


class Comparison:
    """A reform and its baseline with the same seeds.

    plain: the baseline under the usual assumptions of its world, where it changes them; then `assumptions` is
    what these changes do by themselves, baseline against plain. regions: in question, whatever the policies say.
    """

    def __init__(
        self,
        baseline: Results,
        reform: Results,
        plain: Results | None = None,
        regions: Sequence[str] | None = None,
        central: Comparison | None = None,
    ) -> None:
        if baseline.provenance["seeds"] != reform.provenance["seeds"]:
            raise EduMigError(["the two results were not made with the same seeds: they cannot be paired"])
        if baseline.codes != reform.codes or baseline.years != reform.years:
            raise EduMigError(["the two results differ in their regions or years: they cannot be paired"])
        self.baseline = baseline
        self.reform = reform
        self._regions = regions
        self.central = central
        self.assumptions = None if plain is None else Comparison(plain, baseline, regions=self.home_regions)

    def change_of(self, measure: Callable[[Results], Floats]) -> Floats:
        """Paired differences (replicates, ...) of anything measured on either side.

        Where parameters are drawn, those whose usual intervals cover parameters too (`paired.widened`).
        """
        change = differences(measure(self.baseline), measure(self.reform))
        return change if self.central is None else widened(change, self.central.change_of(measure))

    @property
    def title(self) -> str:
        """The title of the reform's scenario."""
        return self.reform.title

    @property
    def replicates(self) -> int:
        """Number of paired replicates."""
        return self.reform.replicates

    @property
    def drawn(self) -> bool:
        """Whether each replicate has its own parameters, so that intervals cover them too."""
        return self.central is not None

    @property
    def marks(self) -> tuple[str, ...]:
        """Settings of either side outside their published range, in words."""
        return tuple(dict.fromkeys([*self.reform.marks, *self.baseline.marks]))

    @property
    def pilot(self) -> int | None:
        """How many pairs decided how many were run; None where their number did not depend on the results."""
        return self.reform.pilot

    @property
    def stopped(self) -> dict[str, Any]:
        """Why no more pairs were run, where a precision or a time was asked for; else empty."""
        return dict(self.reform.provenance.get("stopped") or {})

    @property
    def assumed(self) -> dict[str, Any]:
        """What the baseline assumes otherwise than its world: dotted key -> value."""
        return dict(self.baseline.provenance.get("assumptions") or {})

    @property
    def home_regions(self) -> list[str]:
        """The regions in question: those of the scenario's headline, else those that its policies are about.

        A policy that does not say which regions it is about is about its origins, else its destinations, else all.
        """
        if self._regions is not None:
            return list(self._regions)
        headline = self._headline.get("regions")
        if headline:
            return list(headline)
        policies = self.reform.policies
        known = [c for p in policies for c in p.get("in_question", ())]
        rest = [p for p in policies if "in_question" not in p]
        origins = [c for p in rest for c in p["origins"]]
        destinations = [c for p in rest for c in p["destinations"]]
        return list(dict.fromkeys(known + (origins or destinations))) or [ALL_REGIONS]

    @property
    def headline_indicator(self) -> str:
        """The indicator of the verdict."""
        return str(self._headline.get("indicator") or GRADUATES)

    @property
    def _headline(self) -> dict[str, Any]:
        return dict(self.reform.provenance.get("headline") or {})

    @property
    def start(self) -> int:
        """The first simulated year in which a policy is active."""
        first = self.reform.years[0]
        starts = [p["start"] for p in self.reform.policies if p["start"] is not None]
        return max(first, min(starts)) if starts else first

    @property
    def horizon(self) -> int:
        """The last simulated year."""
        return self.reform.years[-1]

    @property
    def cost_year(self) -> int:
        """The year of the cost account: ten years after the start, or the last."""
        return min(self.start + MEASURED_AFTER, self.horizon)

    def changed(
        self, what: str = "study", by: Sequence[str] = BY, years: Sequence[int] | None = None
    ) -> pd.DataFrame:
        """Who studies or lives ("residence") elsewhere because of the policy, and why: see `who.changed`."""
        return changed(self, what, by, years)

    def displaced(self, years: Sequence[int] | None = None) -> pd.DataFrame:
        """Who was pushed out of a place, by whom, and where they went: see `who.displaced`."""
        return displaced(self, years)

    @cached_property
    def _effects(self) -> dict[str, xr.Dataset]:
        before, after = self.baseline.indicators(), self.reform.indicators()
        calm = None if self.central is None else (self.central.baseline, self.central.reform)
        return {
            str(n): effects(
                before[n], after[n], self.pilot, calm and (calm[0].indicators()[n], calm[1].indicators()[n])
            )
            for n in after.data_vars
            if n in before
        }

    def effects(self, indicator: str) -> xr.Dataset:
        """Effect of the policy on an indicator: effect, low, high, ... (year, region)."""
        find_indicator(indicator)
        if indicator not in self._effects:
            raise EduMigError(
                [f"indicator '{indicator}' cannot be computed from what these results recorded"]
            )
        return self._effects[indicator]

    def effect(self, indicator: str, region: str | Sequence[str], year: int) -> Estimate:
        """Paired effect in one region, or on the sum over several, in one year."""
        return estimate(self.changes(indicator, region, year), self.pilot)

    def changes(self, indicator: str, region: str | Sequence[str], year: int) -> Floats:
        """The paired difference of every replicate, in one region or summed over several, in one year."""
        regions = [region] if isinstance(region, str) else list(region)

        def measure(arm: Results) -> Floats:
            rows = chosen_rows(arm.indicators()[[indicator]], regions, [year])[indicator]
            return rows.sum(("region", "year"), skipna=False).values  # type: ignore[no-any-return]

        return self.change_of(measure)

    @property
    def headline_place(self) -> tuple[str, list[str], int]:
        """What the verdict is about: indicator, the regions whose sum counts, and the year."""
        if self.headline_indicator == GRADUATES:
            return GRADUATES, self.home_regions, self.cost_year
        return self.headline_indicator, self.home_regions[:1], self.horizon

    def replicates_needed(
        self, indicator: str, half_width: float, region: str | None = None, year: int | None = None
    ) -> int | None:
        """How many more pairs a 95% interval of plus or minus `half_width` or less would need; 0: none.

        half_width: above 0, in the unit of the indicator (a share: 0.002 for 0.2 percentage points). region: by
        default the first one in question; year: the last. None where nobody knows: with one replicate, or where
        the indicator is not defined.
        """
        find_indicator(indicator)
        if not half_width > 0.0:
            raise EduMigError([f"half_width: {half_width!r} is not a number above 0"])
        place = region or self.home_regions[0]
        change = self.changes(indicator, place, self.horizon if year is None else year)
        if self.replicates < 2 or self.drawn:
            return None
        total = float(pairs_needed(spread(change, self.pilot), np.asarray(half_width), self.pilot))
        return None if np.isnan(total) else max(int(total) - self.replicates, 0)

    def table(
        self,
        indicators: Sequence[str] | None = None,
        regions: Sequence[str] | None = None,
        years: Sequence[int] | None = None,
    ) -> pd.DataFrame:
        """Effects with intervals: main indicators, regions that the policies name and all, last year.

        probability_better is NaN for indicators of which neither direction is better; `distinguishable` says
        whether the 95% interval excludes 0. more_replicates is how many further pairs an interval of plus or
        minus a tenth of the effect would need, if their spread stays: 0 when it is that narrow already, NaN with
        one replicate or an effect of exactly 0.
        """
        names = [n for n in MAIN_INDICATORS if n in self._effects] if indicators is None else indicators
        places = self.reform.default_regions() if regions is None else regions
        frames = []
        for name in names:
            rows = chosen_rows(self.effects(name), places, [self.horizon] if years is None else years)
            frame = rows.transpose("region", "year").to_dataframe().reset_index()
            better = INDICATORS[name].better
            up = frame.pop("probability_up")
            frame["probability_better"] = up if better == "up" else 1.0 - up if better == "down" else np.nan
            frame["distinguishable"] = (frame["low"] > 0.0) | (frame["high"] < 0.0)
            frame["more_replicates"] = self._more_replicates(frame)
            frame.insert(0, "unit", INDICATORS[name].unit)
            frame.insert(0, "label", INDICATORS[name].label)
            frame.insert(0, "indicator", name)
            frames.append(frame.assign(better=better, replicates=self.replicates))
        return marked(pd.concat(frames, ignore_index=True), self.marks)

    def _more_replicates(self, frame: pd.DataFrame) -> Floats:
        if self.drawn:  # parameters do not average out
            return np.full(len(frame), np.nan)
        deviation = frame["standard_error"].to_numpy() * np.sqrt(self.replicates)
        total = pairs_needed(deviation, PRECISE * frame["effect"].abs().to_numpy(), self.pilot)
        return np.maximum(total - self.replicates, 0.0)

    def assumption_table(self) -> pd.DataFrame | None:
        """What the changed assumptions do without the policy, as `table()`; None where they are the usual ones."""
        if self.assumptions is None:
            return None
        return self.assumptions.table(regions=list(dict.fromkeys([*self.home_regions, ALL_REGIONS])))

    def cost(self, year: int | None = None, regions: Sequence[str] | None = None) -> Cost:
        """What the policies cost up to `year` (default: ten years after their start, or the last year)."""
        return cost_of(self, year, regions)

    def verdict(
        self, indicator: str | None = None, region: str | None = None, year: int | None = None
    ) -> str:
        """One sentence that claims no more than the interval allows.

        Without an indicator: that of the scenario's headline, or additional skilled residents of the regions in
        question, with their cost.
        """
        if indicator is None and self.headline_indicator != GRADUATES:
            indicator = self.headline_indicator
        if indicator is None:
            return self._cost_verdict(self.cost(year, None if region is None else [region]))
        measure = find_indicator(indicator)
        place = region or self.home_regions[0]
        when = self.horizon if year is None else year
        effect = self.effect(indicator, place, when)
        subject = f"{measure.label}, {self.reform.region_name(place)}, {when}"
        if not effect.distinguishable:
            return f"{subject}: {self._not_distinguishable(effect, measure.unit)}."
        return (
            f"{subject}: {difference_words(effect, measure.unit)} with the policy than without it "
            f"({interval_words(effect, measure.unit)})."
        )

    def plot(self, name: str, region: str | None = None) -> Figure:
        """A figure: an indicator, or 'flows', 'quintiles', 'origins', 'cost', 'reasons' or 'displaced'."""
        from edumig_sim.report import figures

        return figures.comparison_figure(self, name, region)

    def report(self, path: str | Path, *, language: str = "en", pdf: bool = False) -> Path:
        """Writes one page to read and print (HTML, and beside it a PDF if asked for); gives its path."""
        from edumig_sim.brief.report import write_report

        return write_report(self, path, language=language, pdf=pdf)[0]

    def save(self, folder: str | Path, *, figures: bool = True) -> Path:
        """Writes both results, tables, figures (unless left out) and provenance: whole or not at all."""
        return storage.write_whole(folder, partial(self.write_into, figures=figures))

    def write_into(self, folder: Path, figures: bool = True) -> None:
        """Writes everything into an existing empty folder."""
        with self._drawn_alongside(folder) if figures else nullcontext():
            arms = dict(zip(storage.ARMS, (self.baseline, self.reform), strict=True))
            if self.assumptions is not None:
                arms[storage.ASSUMPTIONS] = self.assumptions.baseline
            if self.central is not None:
                arms |= dict(zip(storage.CENTRAL, (self.central.baseline, self.central.reform), strict=True))
            for name, arm in arms.items():
                (folder / name).mkdir()
                arm.write_data(folder / name)
            (folder / storage.TABLES).mkdir()
            self._write_tables(folder / storage.TABLES)
        (folder / storage.SCENARIO).write_text(self.reform.provenance["scenario"], encoding="utf-8")
        storage.seal(folder, KIND, {**self.reform.provenance, "marks": self.marks, "verdict": self.verdict()})

    def _drawn_alongside(self, folder: Path) -> AbstractContextManager[None]:
        from edumig_sim.report.figures import comparison_drawings, drawn_alongside

        self.baseline.indicators(), self.reform.indicators()  # once, here, for tables and figures
        return drawn_alongside(comparison_drawings(self), folder / storage.FIGURES)

    def _write_tables(self, tables: Path) -> None:
        every = self.table(list(self._effects), [*self.reform.codes, ALL_REGIONS], self.reform.years)
        write_csv(every, tables / "effects.csv")
        write_csv(self.table(), tables / "summary.csv")
        write_csv(marked(cost_table(self.cost()), self.marks), tables / "cost.csv")
        write_csv(marked(self.flow_table(), self.marks), tables / "flows.csv")
        if (assumed := self.assumption_table()) is not None:
            write_csv(marked(assumed, self.marks), tables / "assumption_effects.csv")
        if "changed_study" in self.reform.data:
            for what in (STUDY, RESIDENCE):
                write_csv(marked(self.changed(what), self.marks), tables / f"changed_{what}.csv")
            write_csv(marked(self.displaced(), self.marks), tables / "displaced.csv")

    def flow_table(self) -> pd.DataFrame:
        """Expected entrants of each corridor with and without the policy; corridors without entrants left out."""
        name = "flow_expected"
        both = self.central
        calm = None if both is None else (both.baseline.data[name], both.reform.data[name])
        found = effects(self.baseline.data[name], self.reform.data[name], self.pilot, calm)
        table = found.to_dataframe().reset_index()
        return table[(table["baseline"] != 0.0) | (table["reform"] != 0.0)]

    def _not_distinguishable(self, effect: Estimate, unit: str) -> str:
        if effect.replicates < 2:
            return "one replicate cannot tell an effect from chance; run more"
        if effect.low == effect.high == 0.0:
            return f"no change in any of the {effect.replicates} replicates"
        return f"{NO_EFFECT} ({interval_words(effect, unit)}, {effect.replicates} replicates)"

    def _cost_verdict(self, cost: Cost) -> str:
        places = listed([self.reform.region_name(c) for c in cost.regions])
        after = f"In {cost.year}, {cost.year - cost.start} years after its start,"
        effect, paid = cost.additional, _paid_words(cost)
        if not effect.distinguishable:
            finding = self._not_distinguishable(effect, "persons")
            return f"{after} the policy's effect on skilled residents of {places} is: {finding}; it {paid}."
        words = f"{difference_words(effect, 'persons')} skilled residents than without the policy"
        sentence = f"{after} {places} had {words} ({interval_words(effect, 'persons')})"
        each = cost.per_additional
        if each is None:
            return f"{sentence}; it {paid}."
        if not each.low > 0.0:
            return f"{sentence}; it {paid}, and what each costs cannot be told from chance."
        sentence += (
            f", for {dollars(each.mean)} of payments each ({dollars(each.low)} to {dollars(each.high)})"
        )
        if cost.deadweight is not None and cost.deadweight.mean > 0:
            sentence += f"; deadweight {value_words(cost.deadweight.mean, 'share')} of its recipients"
        return f"{sentence}."


def _paid_words(cost: Cost) -> str:
    """What the policy's own account shows, the larger side first."""
    out, into = cost.gross + cost.admin + cost.forgone, cost.recovered
    if out <= 0.0 and into <= 0.0:
        return "cost nothing"
    if into > out:
        return f"brought in {dollars(into)} for {dollars(out)} of outlay and revenue forgone"
    return f"cost {dollars(out)}" + (f", of which {dollars(into)} was recovered" if into > 0.0 else "")


def load_comparison(place: Path) -> Comparison:
    """Reads a comparison from a folder that has been checked."""

    def arm(name: str) -> Results | None:
        file = place / name / storage.DATASET
        return Results(storage.read_dataset(file)) if file.is_file() else None

    baseline, reform = (
        Results(storage.read_dataset(place / name / storage.DATASET)) for name in storage.ARMS
    )
    before, after = map(arm, storage.CENTRAL)
    central = Comparison(before, after) if before is not None and after is not None else None
    return Comparison(baseline, reform, arm(storage.ASSUMPTIONS), central=central)
