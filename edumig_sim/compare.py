"""A policy against its baseline, paired by seed: effects with intervals, costs, a verdict in plain words.

The verdict and the cost never say more than the interval allows: an effect whose 95% interval holds 0 is
"not distinguishable from no effect", and has no cost per additional graduate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim import in_question, storage
from edumig_sim.cost import MEASURED_AFTER, Cost, cost_of, cost_table
from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, find_indicator
from edumig_sim.multiplicity import of_table
from edumig_sim.paired import Estimate, Floats, differences, effects, estimate, pairs_needed, spread, widened
from edumig_sim.results import Results, chosen_rows, marked, write_csv
from edumig_sim.spans import Span, change_span
from edumig_sim.verdict import Question, answer_about, answer_of
from edumig_sim.who import BY, RESIDENCE, STUDY, changed, displaced

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
        return (
            change
            if self.central is None
            else widened(change, self.central.change_of(measure), self.reform.draws)
        )

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
        """Settings of either side outside their published range, and awards that were not made, in words."""
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

    @cached_property
    def policies(self) -> list[Mapping[str, Any]]:
        """The policies that the two sides do not share, as the provenance tells them; those dropped come last."""
        return in_question.differing(self.baseline.policies, self.reform.policies)

    @property
    def home_regions(self) -> list[str]:
        """The regions in question: those of the scenario's headline, else those that its policies are about."""
        if self._regions is not None:
            return list(self._regions)
        return list(self._headline.get("regions") or in_question.regions_of(self.policies))

    @property
    def focus(self) -> list[str]:
        """The regions that the policies in question name, origins first."""
        return in_question.named(self.policies)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What the verdict is about, and after it the other aims of the policies: see `in_question.questions_of`."""
        return in_question.questions_of(self.reform, self.policies, self.cost_year, self._regions)

    @property
    def headline_indicator(self) -> str:
        """The indicator of the verdict."""
        return self.questions[0].indicator

    @property
    def _headline(self) -> dict[str, Any]:
        return dict(self.reform.provenance.get("headline") or {})

    @property
    def start(self) -> int:
        """The first simulated year in which a policy is active that the baseline does not have."""
        return in_question.start_of(self.policies, self.reform.years[0])

    @property
    def horizon(self) -> int:
        """The last simulated year."""
        return self.reform.years[-1]

    @property
    def cost_year(self) -> int:
        """The year of the verdict and of the cost account: ten years after the start, or the last."""
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
        known = self.baseline.indicators()
        names = [str(n) for n in self.reform.indicators().data_vars if n in known]
        return {
            name: self._paired(lambda arm, n=name: arm.indicators()[n], change_span(name))  # type: ignore[misc]
            for name in names
        }

    def _paired(self, measured: Callable[[Results], xr.DataArray], span: Span | None = None) -> xr.Dataset:
        calm = None if self.central is None else (self.central.baseline, self.central.reform)
        central = calm and (measured(calm[0]), measured(calm[1]))
        return effects(
            measured(self.baseline), measured(self.reform), self.pilot, central, self.reform.draws, span
        )

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
        change = self.changes(indicator, region, year)
        one = isinstance(region, str) or len(region) == 1  # a sum of several shares is no share
        return estimate(change, self.pilot, self.replicates, change_span(indicator) if one else None)

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
        first = self.questions[0]
        return first.indicator, list(first.regions), first.year

    @property
    def main_indicators(self) -> list[str]:
        """What the verdict is about, then the main indicators that these results allow."""
        names = dict.fromkeys([*(q.indicator for q in self.questions), *self.reform.main_indicators()])
        return [n for n in names if n in self._effects]

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
        """Effects with intervals: the main indicators, that of the verdict first, in the regions that the policies name
        and in all, in the year of the verdict and in the last one.

        probability_better is NaN for indicators of which neither direction is better; `distinguishable` says
        whether the 95% interval excludes 0. more_replicates is how many further pairs an interval of plus or
        minus a tenth of the effect would need, if their spread stays: 0 when it is that narrow already, NaN with
        one replicate or an effect of exactly 0. rests_on_few: the interval covers less often than it says;
        clear_by_chance: how many rows of the table would look clear if none had an effect (`multiplicity`).
        """
        names = self.main_indicators if indicators is None else indicators
        when = sorted({self.cost_year, self.horizon}) if years is None else years
        places = [*self.focus, ALL_REGIONS] if regions is None else regions
        frames = []
        for name in names:
            rows = chosen_rows(self.effects(name), places, when)
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
        table = pd.concat(frames, ignore_index=True)
        return marked(table.assign(clear_by_chance=of_table(table).by_chance), self.marks)

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
        """What kind of answer it is, and the answer in a sentence that claims no more than the interval allows.

        Without an indicator: that of the scenario's headline, or what its policies aim at.
        """
        from edumig_sim.brief.answer import verdict_words

        if indicator is None and region is None and year is None:
            return verdict_words(answer_of(self), self.reform)
        return verdict_words(answer_about(self, indicator, region, year), self.reform)

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
        storage.seal(folder, KIND, {**self.reform.provenance, **self._told()})

    def _told(self) -> dict[str, Any]:
        """What a reader has to know of a saved comparison, in words."""
        from edumig_sim.brief.answer import english
        from edumig_sim.brief.circumstances import cautions_of, said

        cautions = said(cautions_of(self.baseline, self.home_regions), english(self.reform))
        return {"marks": self.marks, "verdict": self.verdict(), "cautions": cautions}

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
        found = self._paired(lambda arm: arm.data["flow_expected"])
        table = found.to_dataframe().reset_index()
        table = table[(table["baseline"] != 0.0) | (table["reform"] != 0.0)]
        return table.assign(clear_by_chance=of_table(table).by_chance)


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
