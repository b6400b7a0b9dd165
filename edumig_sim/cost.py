"""What a policy costs the public, and what an additional graduate costs.

The cost of an additional graduate and the deadweight are stated only where the effect is distinguishable from
no effect.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.paired import Estimate, Floats, estimate, ratio, widened
from edumig_sim.results import chosen_rows
from edumig_sim.wording import bounds_words, counted, dollars, value_words

if TYPE_CHECKING:
    from edumig_sim.compare import Comparison

MEASURED_AFTER = 10  # years after the start of the policy at which additional graduates are counted
DISCOUNT_RATE = 0.03  # a year, on public money
MILLION = 1e6
GRADUATES = "skilled_stock"  # the indicator whose change counts as additional graduates
NO_EFFECT = "not distinguishable from no effect"


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


class CostLine(NamedTuple):
    """One line of a printed cost: what it is, its value in words, and its interval in words or why it has none."""

    label: str
    value: str
    interval: str = ""


def cost_of(comparison: Comparison, year: int | None, regions: Sequence[str] | None) -> Cost:
    """What the policies cost up to `year` (default: ten years after their start, or the last year)."""
    start, pilot = comparison.start, comparison.pilot
    until = comparison.cost_year if year is None else year
    places = comparison.home_regions if regions is None else list(regions)
    chosen_rows(comparison.reform.indicators(), places, [until])  # names every wrong region and year
    if until < start:
        raise EduMigError(
            [f"year {until} is before the start of the policy in {start}: there is no cost yet"]
        )
    additional = _change(comparison, GRADUATES, places).sel(year=until)
    span, years = slice(start, until), np.arange(start, until + 1)
    discount = xr.DataArray((1.0 + DISCOUNT_RATE) ** -(years - start), dims="year", coords={"year": years})
    spend = _extra(comparison, "spend").sum("policy").sel(year=span) * MILLION
    lines = spend.sum("year").mean("replicate")
    gross = (spend.sel(line="gross") * discount).sum("year")
    net = -_change(comparison, "budget_balance", _budgets(comparison, places)).sel(year=span) * MILLION
    net_present = (net * discount).sum("year")
    awards = _extra(comparison, "awards").sum("policy").sel(year=span).sum("year")
    recipients = float(awards.mean())
    money = {line: float(lines.sel(line=line)) for line in ("gross", "admin", "recovered", "forgone")}
    more = estimate(additional.values, pilot, comparison.replicates)
    known = more.distinguishable and more.mean > 0.0
    paid = known and recipients > 0.0
    return Cost(
        regions=tuple(places),
        start=start,
        year=until,
        **money,
        net=estimate(net.sum("year").values, pilot, comparison.replicates),
        gross_present_value=float(gross.mean()),
        net_present_value=estimate(net_present.values, pilot, comparison.replicates),
        recipients=recipients,
        per_recipient=money["gross"] / recipients if recipients > 0 else None,
        additional=more,
        per_additional=ratio(gross.values, additional.values, pilot) if paid else None,
        net_per_additional=ratio(net_present.values, additional.values, pilot) if known else None,
        deadweight=_deadweight(additional.values, awards.values, pilot) if paid else None,
    )


def cost_lines(cost: Cost) -> list[CostLine]:
    """A cost in words, line by line; always the same lines in the same order."""
    per = "" if cost.per_recipient is None else dollars(cost.per_recipient)
    return [
        CostLine("Payments (gross)", dollars(cost.gross)),
        CostLine("Administration", dollars(cost.admin)),
        CostLine("Recovered", dollars(cost.recovered)),
        CostLine("Forgone revenue", dollars(cost.forgone)),
        _money_line("Net, all public budgets in question", cost.net),
        CostLine("Recipients", counted(cost.recipients)),
        CostLine("Payments per recipient", per, "" if per else "nobody was paid"),
        _additional_line("Payments per additional graduate", cost.per_additional, cost),
        _additional_line("Net cost per additional graduate", cost.net_per_additional, cost),
        _additional_line("Deadweight, share of recipients", cost.deadweight, cost, "share"),
    ]


def _money_line(label: str, value: Estimate) -> CostLine:
    if value.replicates < 2:
        return CostLine(label, dollars(value.mean), "one replicate, no interval")
    interval = bounds_words(value, "$")
    if not value.distinguishable and value.low < value.high:
        return CostLine(label, dollars(value.mean), f"{interval}, not distinguishable from 0")
    return CostLine(label, dollars(value.mean), interval)


def _additional_line(label: str, value: Estimate | None, cost: Cost, unit: str = "$") -> CostLine:
    """A line that has a meaning only where there are additional graduates."""
    if value is not None:
        return CostLine(label, value_words(value.mean, unit), bounds_words(value, unit))
    more = cost.additional
    if more.replicates < 2:
        return CostLine(label, "", "one replicate cannot tell")
    if cost.recipients <= 0.0 and not more.distinguishable:
        return CostLine(label, "", NO_EFFECT)
    if cost.recipients <= 0.0 and more.mean > 0.0:
        return CostLine(label, "", "nobody was paid")
    if more.distinguishable:
        return CostLine(
            label, "", "fewer graduates, not more" if more.mean < 0.0 else "too close to no effect"
        )
    return CostLine(label, "", NO_EFFECT)


def _change(comparison: Comparison, indicator: str, regions: Sequence[str]) -> xr.DataArray:
    """Reform less baseline, summed over regions: (replicate, year)."""
    before, after = comparison.baseline.indicators(), comparison.reform.indicators()
    change = (after[indicator] - before[indicator]).sel(region=list(regions)).sum("region", skipna=False)
    return _widened(comparison, change, lambda calm: _change(calm, indicator, regions))


def _widened(
    comparison: Comparison, drawn: xr.DataArray, same: Callable[[Comparison], xr.DataArray]
) -> xr.DataArray:
    """Where parameters are drawn, replicates whose intervals cover them too."""
    if comparison.central is None:
        return drawn
    axes = [str(d) for d in drawn.dims if d != "replicate"]
    whole = drawn.transpose("replicate", *axes)
    calm = same(comparison.central).transpose("replicate", *axes)
    wide = widened(whole.values, calm.values, comparison.reform.draws)
    labels = {d: whole.coords[d] for d in axes if d in whole.coords}
    return xr.DataArray(wide, dims=whole.dims, coords=labels).transpose(*drawn.dims)


def _budgets(comparison: Comparison, regions: Sequence[str]) -> list[str]:
    """The regions in question and those whose budgets pay for the policies."""
    if ALL_REGIONS in regions:
        return [ALL_REGIONS]
    paid = comparison.reform.data["spend_region"].sum(("replicate", "year", "policy"))
    payers = [str(c) for c in paid["region"].values[paid.values != 0.0]]
    return list(dict.fromkeys([*regions, *payers]))


def _extra(comparison: Comparison, variable: str) -> xr.DataArray:
    """Recorded by the reform less recorded by a baseline that has policies of its own; kept by policy."""
    reform, baseline = comparison.reform.data[variable], comparison.baseline.data[variable]
    if baseline.sizes["policy"] == 0:
        extra = reform
    else:
        extra = reform.sum("policy").expand_dims("policy") - baseline.sum("policy").expand_dims("policy")
    return _widened(comparison, extra, lambda calm: _extra(calm, variable))


def cost_table(cost: Cost) -> pd.DataFrame:
    """A cost as a table: item, mean, low, high; empty where not distinguishable."""
    rows = []
    for item, value in asdict(cost).items():
        if isinstance(value, dict):
            rows.append({"item": item, **{k: value[k] for k in ("mean", "low", "high")}})
        elif item != "regions":
            rows.append({"item": item, "mean": value})
    return pd.DataFrame(rows).assign(regions=" ".join(cost.regions))


def _deadweight(additional: Floats, recipients: Floats, pilot: int | None) -> Estimate | None:
    """1 - additional / recipients: the share of recipients who changed nothing."""
    share = ratio(additional, recipients, pilot) if recipients.mean() > 0 else None
    if share is None:
        return None
    return Estimate(
        mean=1.0 - share.mean,
        low=1.0 - share.high,
        high=1.0 - share.low,
        standard_error=share.standard_error,
        replicates=share.replicates,
    )
