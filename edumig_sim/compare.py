"""A policy against its baseline, paired by seed: effects with intervals, costs, a verdict in plain words.

The verdict and the cost never say more than the interval allows: an effect whose 95 % interval holds 0 is
"not distinguishable from no effect", and has no cost per additional graduate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim import storage
from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, MAIN_INDICATORS, find_indicator
from edumig_sim.paired import Estimate, Floats, differences, effects, estimate, ratio
from edumig_sim.results import Results, chosen_rows, marked, write_csv
from edumig_sim.wording import difference_words, dollars, interval_words, listed, value_words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

KIND = "comparison"
MEASURED_AFTER = 10  # years after the start of the policy at which additional graduates are counted
DISCOUNT_RATE = 0.03  # a year, on public money
MILLION = 1e6
GRADUATES = "skilled_stock"  # the indicator whose change counts as additional graduates


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What a policy costs from its start to `year`, means over replicates, in $ (PPP).

    Present values are at the start, at 3 % a year; other sums are not discounted. additional: more skilled residents
    of the regions in question in `year`. net: what the public budgets of these regions, and of any others that pay,
    lose altogether: payments less all that the policy's effects bring them. per_additional is the present value of
    gross payments over additional; it and deadweight, 1 - additional / recipients, are None where additional is not
    distinguishable from 0 or negative, or where nobody was paid.
    """

    regions: tuple[str, ...]
    start: int
    year: int
    gross: float
    admin: float
    recovered: float
    forgone: float
    net: Estimate
    gross_present_value: float
    net_present_value: Estimate
    recipients: float
    per_recipient: float | None
    additional: Estimate
    per_additional: Estimate | None
    net_per_additional: Estimate | None
    deadweight: Estimate | None


class Comparison:
    """A reform and its baseline with the same seeds."""

    def __init__(self, baseline: Results, reform: Results) -> None:
        if baseline.provenance["seeds"] != reform.provenance["seeds"]:
            raise EduMigError(["the two results were not made with the same seeds: they cannot be paired"])
        if baseline.codes != reform.codes or baseline.years != reform.years:
            raise EduMigError(["the two results differ in their regions or years: they cannot be paired"])
        self.baseline = baseline
        self.reform = reform

    @property
    def title(self) -> str:
        """The title of the reform's scenario."""
        return self.reform.title

    @property
    def replicates(self) -> int:
        """Number of paired replicates."""
        return self.reform.replicates

    @property
    def marks(self) -> tuple[str, ...]:
        """Settings of either side outside their published range, in words."""
        return tuple(dict.fromkeys([*self.reform.marks, *self.baseline.marks]))

    @property
    def home_regions(self) -> list[str]:
        """The regions in question: origins named by the policies, else destinations, else all."""
        policies = self.reform.policies
        origins = [c for p in policies for c in p["origins"]]
        destinations = [c for p in policies for c in p["destinations"]]
        return list(dict.fromkeys(origins or destinations)) or [ALL_REGIONS]

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

    @cached_property
    def _effects(self) -> dict[str, xr.Dataset]:
        before, after = self.baseline.indicators(), self.reform.indicators()
        return {str(n): effects(before[n], after[n]) for n in after.data_vars if n in before}

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
        regions = [region] if isinstance(region, str) else list(region)
        rows = [
            chosen_rows(arm.indicators()[[indicator]], regions, [year])[indicator].sum(
                ("region", "year"), skipna=False
            )
            for arm in (self.baseline, self.reform)
        ]
        return estimate(differences(rows[0].values, rows[1].values))

    def table(
        self,
        indicators: Sequence[str] | None = None,
        regions: Sequence[str] | None = None,
        years: Sequence[int] | None = None,
    ) -> pd.DataFrame:
        """Effects with intervals: main indicators, regions that the policies name and all, last year.

        probability_better is NaN for indicators of which neither direction is better; `distinguishable` says
        whether the 95 % interval excludes 0.
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
            frame.insert(0, "unit", INDICATORS[name].unit)
            frame.insert(0, "label", INDICATORS[name].label)
            frame.insert(0, "indicator", name)
            frames.append(frame.assign(better=better, replicates=self.replicates))
        return marked(pd.concat(frames, ignore_index=True), self.marks)

    def cost(self, year: int | None = None, regions: Sequence[str] | None = None) -> Cost:
        """What the policies cost up to `year` (default: ten years after their start, or the last year)."""
        start = self.start
        until = min(start + MEASURED_AFTER, self.horizon) if year is None else year
        places = self.home_regions if regions is None else list(regions)
        chosen_rows(self.reform.indicators(), places, [until])  # names every wrong region and year
        if until < start:
            raise EduMigError(
                [f"year {until} is before the start of the policy in {start}: there is no cost yet"]
            )
        additional = self._change(GRADUATES, places).sel(year=until)
        span = slice(start, until)
        years = np.arange(start, until + 1)
        discount = xr.DataArray(
            (1.0 + DISCOUNT_RATE) ** -(years - start), dims="year", coords={"year": years}
        )
        spend = self._extra("spend").sum("policy").sel(year=span) * MILLION
        lines = spend.sum("year").mean("replicate")
        gross = (spend.sel(line="gross") * discount).sum("year")
        net = -self._change("budget_balance", self._budgets(places)).sel(year=span) * MILLION
        net_present = (net * discount).sum("year")
        awards = self._extra("awards").sum("policy").sel(year=span).sum("year")
        recipients = float(awards.mean())
        money = {line: float(lines.sel(line=line)) for line in ("gross", "admin", "recovered", "forgone")}
        more = additional.values
        known = estimate(more).mean > 0.0 and recipients > 0.0
        return Cost(
            regions=tuple(places),
            start=start,
            year=until,
            **money,
            net=estimate(net.sum("year").values),
            gross_present_value=float(gross.mean()),
            net_present_value=estimate(net_present.values),
            recipients=recipients,
            per_recipient=money["gross"] / recipients if recipients > 0 else None,
            additional=estimate(more),
            per_additional=ratio(gross.values, more) if known else None,
            net_per_additional=ratio(net_present.values, more) if known else None,
            deadweight=_deadweight(more, awards.values) if known else None,
        )

    def verdict(
        self, indicator: str | None = None, region: str | None = None, year: int | None = None
    ) -> str:
        """One sentence that claims no more than the interval allows.

        Without an indicator: additional skilled residents of the regions in question, with their cost.
        """
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
        """A figure: the name of an indicator, or 'flows', 'quintiles' or 'cost'."""
        from edumig_sim.report import figures

        return figures.comparison_figure(self, name, region)

    def save(self, folder: str | Path) -> Path:
        """Writes both results, tables, figures and provenance: whole or not at all."""
        return storage.write_whole(folder, self._write)

    def _write(self, folder: Path) -> None:
        from edumig_sim.report import figures

        for name, arm in zip(storage.ARMS, (self.baseline, self.reform), strict=True):
            (folder / name).mkdir()
            arm.write_data(folder / name)
        tables = folder / storage.TABLES
        tables.mkdir()
        every = self.table(list(self._effects), [*self.reform.codes, ALL_REGIONS], self.reform.years)
        write_csv(every, tables / "effects.csv")
        write_csv(self.table(), tables / "summary.csv")
        write_csv(marked(cost_table(self.cost()), self.marks), tables / "cost.csv")
        write_csv(marked(self.flow_table(), self.marks), tables / "flows.csv")
        figures.save_figures(figures.comparison_figures(self), folder / storage.FIGURES)
        (folder / storage.SCENARIO).write_text(self.reform.provenance["scenario"], encoding="utf-8")
        storage.seal(folder, KIND, {**self.reform.provenance, "marks": self.marks, "verdict": self.verdict()})

    def flow_table(self) -> pd.DataFrame:
        """Expected entrants of each corridor with and without the policy; corridors without entrants left out."""
        name = "flow_expected"
        table = effects(self.baseline.data[name], self.reform.data[name]).to_dataframe().reset_index()
        return table[(table["baseline"] != 0.0) | (table["reform"] != 0.0)]

    def _change(self, indicator: str, regions: Sequence[str]) -> xr.DataArray:
        """Reform less baseline, summed over regions: (replicate, year)."""
        before, after = self.baseline.indicators(), self.reform.indicators()
        return (after[indicator] - before[indicator]).sel(region=list(regions)).sum("region", skipna=False)

    def _budgets(self, regions: Sequence[str]) -> list[str]:
        """The regions in question and those whose budgets pay for the policies."""
        if ALL_REGIONS in regions:
            return [ALL_REGIONS]
        paid = self.reform.data["spend_region"].sum(("replicate", "year", "policy"))
        payers = [str(c) for c in paid["region"].values[paid.values > 0.0]]
        return list(dict.fromkeys([*regions, *payers]))

    def _extra(self, variable: str) -> xr.DataArray:
        """Recorded by the reform less recorded by a baseline that has policies of its own; kept by policy."""
        reform, baseline = self.reform.data[variable], self.baseline.data[variable]
        if baseline.sizes["policy"] == 0:
            return reform
        return reform.sum("policy").expand_dims("policy") - baseline.sum("policy").expand_dims("policy")

    def _not_distinguishable(self, effect: Estimate, unit: str) -> str:
        if effect.replicates < 2:
            return "one replicate cannot tell an effect from chance; run more"
        if effect.low == effect.high == 0.0:
            return f"no change in any of the {effect.replicates} replicates"
        return f"not distinguishable from no effect ({interval_words(effect, unit)}, {effect.replicates} replicates)"

    def _cost_verdict(self, cost: Cost) -> str:
        places = listed([self.reform.region_name(c) for c in cost.regions])
        after = f"In {cost.year}, {cost.year - cost.start} years after its start,"
        effect, paid = cost.additional, dollars(cost.gross)
        if not effect.distinguishable:
            finding = self._not_distinguishable(effect, "persons")
            return f"{after} the policy's effect on skilled residents of {places} is: {finding}; it paid out {paid}."
        words = f"{difference_words(effect, 'persons')} skilled residents than without the policy"
        sentence = f"{after} {places} had {words} ({interval_words(effect, 'persons')})"
        if cost.per_additional is None:
            return f"{sentence}; it paid out {paid}."
        each = cost.per_additional
        sentence += (
            f", for {dollars(each.mean)} of payments each ({dollars(each.low)} to {dollars(each.high)})"
        )
        if cost.deadweight is not None and cost.deadweight.mean > 0:
            sentence += f"; deadweight {value_words(cost.deadweight.mean, 'share')} of its recipients"
        return f"{sentence}."


def cost_table(cost: Cost) -> pd.DataFrame:
    """A cost as a table: item, mean, low, high; empty where not distinguishable."""
    rows = []
    for item, value in asdict(cost).items():
        if isinstance(value, dict):
            rows.append({"item": item, **{k: value[k] for k in ("mean", "low", "high")}})
        elif item != "regions":
            rows.append({"item": item, "mean": value})
    return pd.DataFrame(rows).assign(regions=" ".join(cost.regions))


def _deadweight(additional: Floats, recipients: Floats) -> Estimate | None:
    """1 - additional / recipients: the share of recipients who changed nothing."""
    share = ratio(additional, recipients) if recipients.mean() > 0 else None
    if share is None:
        return None
    return Estimate(
        mean=1.0 - share.mean,
        low=1.0 - share.high,
        high=1.0 - share.low,
        standard_error=share.standard_error,
        replicates=share.replicates,
    )
