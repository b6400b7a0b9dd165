"""What a policy costs the public, and what an additional graduate costs: one account, in present values.

Payments made and promised, administration and revenue forgone, less what is recovered, and what the policy's effects
take in taxes and teaching: together they are the net cost of the public budgets in question. The cost of an additional
graduate and the deadweight are stated only where the effect is distinguishable from no effect.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import xarray as xr

from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.paired import Estimate, Floats, estimate, ratio, widened
from edumig_sim.results import Results, chosen_rows

if TYPE_CHECKING:
    from edumig_sim.compare import Comparison

MEASURED_AFTER = 10  # years after the start of the policy at which additional graduates are counted
DISCOUNT_RATE = 0.03  # a year, on public money
MILLION = 1e6
GRADUATES = "skilled_stock"  # the indicator whose change counts as additional graduates
RECORDED = (
    "gross",
    "admin",
    "forgone",
    "recovered",
)  # lines of the account of a policy, as they are recorded
BASE = "policies of the base"


@dataclass(frozen=True, kw_only=True)
class Account:
    """What public budgets pay, forgo and recover under the terms of a policy or of several, in $."""

    gross: float
    promised: float  # by awards made so far, for later years
    admin: float
    forgone: float
    recovered: float
    recipients: float

    @property
    def outlay(self) -> float:
        """All that is paid, promised or forgone."""
        return self.gross + self.promised + self.admin + self.forgone

    @property
    def own(self) -> float:
        """What the policy costs by its own terms."""
        return self.outlay - self.recovered


@dataclass(frozen=True, kw_only=True)
class LeverAccount(Account):
    """The part of one policy of a package; name: its label, or that of its lever."""

    name: str


@dataclass(frozen=True, kw_only=True)
class Cost(Account):
    """What policies cost from their start to `year`, means over replicates, in $ at the start, 3% a year.

    net: what the public budgets of the regions in question, and of any others that pay, lose altogether: the policies'
    own cost and effects, which is what these budgets lose in taxes and pay more for teaching, less fees (negative where
    they gain). additional: more skilled residents of the regions in `year`. per_additional is payments, made and
    promised, over additional; it and deadweight, 1 - additional / recipients, are None where additional is not
    distinguishable from 0 or negative, or where nobody was paid. undiscounted: the same lines without discount. levers:
    the account split by policy.
    """

    regions: tuple[str, ...]
    start: int
    year: int
    effects: Estimate
    taxes: float | None  # of the effects, where they were recorded
    teaching: float | None
    net: Estimate
    per_recipient: float | None
    additional: Estimate
    per_additional: Estimate | None
    net_per_additional: Estimate | None
    deadweight: Estimate | None
    undiscounted: Mapping[str, float]
    levers: tuple[LeverAccount, ...] = ()


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
    span = (start, until)
    budgets = _budgets(comparison, places)
    additional = _change(comparison, _stock(places, until))
    lines = {line: _change(comparison, _paid(line, span)) for line in RECORDED}
    promised = _change(comparison, _promised(span))
    balance = _change(comparison, _flow("budget_balance", budgets, span))
    effects = -balance - _change(comparison, _flow("spend_region", budgets, span))
    net = promised - balance
    payments, awards = lines["gross"] + promised, _change(comparison, _awards(span))
    more = estimate(additional, pilot, comparison.replicates)
    known = more.distinguishable and more.mean > 0.0
    recipients = float(awards.mean())
    paid = known and recipients > 0.0
    return Cost(
        regions=tuple(places),
        start=start,
        year=until,
        promised=float(promised.mean()),
        **{line: float(values.mean()) for line, values in lines.items()},
        effects=estimate(effects, pilot, comparison.replicates),
        taxes=_part(comparison, "tax_revenue", budgets, span, -1.0),
        teaching=_part(comparison, "education_spend", budgets, span, 1.0),
        net=estimate(net, pilot, comparison.replicates),
        recipients=recipients,
        per_recipient=float(payments.mean()) / recipients if recipients > 0 else None,
        additional=more,
        per_additional=ratio(payments, additional, pilot) if paid else None,
        net_per_additional=ratio(net, additional, pilot) if known else None,
        deadweight=_deadweight(additional, awards, pilot) if paid else None,
        undiscounted=_undiscounted(comparison, budgets, span),
        levers=_levers(comparison, span),
    )


Span = tuple[int, int]  # from the start to the year of the account
Measured = Callable[[Results], Floats]  # of a side: (replicates,)


def _change(comparison: Comparison, measure: Measured) -> Floats:
    """Reform less baseline (replicates,); where parameters are drawn, so that intervals cover them too."""
    change = measure(comparison.reform) - measure(comparison.baseline)
    if comparison.central is None:
        return change
    return widened(change, _change(comparison.central, measure), comparison.reform.draws)


def _stock(regions: Sequence[str], year: int) -> Measured:
    def measure(arm: Results) -> Floats:
        stock = arm.indicators()[GRADUATES].sel(region=list(regions), year=year)
        return np.asarray(stock.sum("region", skipna=False).values)

    return measure


def _present(values: xr.DataArray, span: Span, rate: float = DISCOUNT_RATE) -> Floats:
    """Present value at the start of (replicate, year) million $ in $, (replicates,)."""
    start, until = span
    discount = (1.0 + rate) ** -np.arange(until - start + 1.0)
    money = values.transpose("replicate", "year").sel(year=slice(start, until)).values
    return np.asarray(money @ discount * MILLION)


def _paid(
    line: str, span: Span, rate: float = DISCOUNT_RATE, policies: Sequence[str] | None = None
) -> Measured:
    def measure(arm: Results) -> Floats:
        spend = arm.data["spend"] if policies is None else arm.data["spend"].sel(policy=list(policies))
        return _present(spend.sel(line=line).sum("policy"), span, rate)

    return measure


def _promised(span: Span, rate: float = DISCOUNT_RATE, policies: Sequence[str] | None = None) -> Measured:
    """What awards made by the last year still pay afterwards; nothing where it was not recorded."""

    def measure(arm: Results) -> Floats:
        if "promised" not in arm.data:
            return np.zeros(arm.replicates)
        due = arm.data["promised"] if policies is None else arm.data["promised"].sel(policy=list(policies))
        later = due.sel(year=span[1]).sum("policy").transpose("replicate", "ahead")
        discount = (1.0 + rate) ** -(span[1] - span[0] + later["ahead"].values.astype(float))
        return np.asarray(later.values @ discount * MILLION)

    return measure


def _flow(name: str, regions: Sequence[str], span: Span, rate: float = DISCOUNT_RATE) -> Measured:
    def measure(arm: Results) -> Floats:
        values = arm.data[name]
        values = values.sum("policy") if "policy" in values.dims else values
        values = values if ALL_REGIONS in regions else values.sel(region=list(regions))
        return _present(values.sum("region"), span, rate)

    return measure


def _awards(span: Span, policies: Sequence[str] | None = None) -> Measured:
    def measure(arm: Results) -> Floats:
        awards = arm.data["awards"] if policies is None else arm.data["awards"].sel(policy=list(policies))
        within = awards.sel(year=slice(*span)).sum(("policy", "year"))
        return np.asarray(within.values, dtype=np.float64)

    return measure


def _part(comparison: Comparison, name: str, regions: Sequence[str], span: Span, sign: float) -> float | None:
    if name not in comparison.reform.data:
        return None
    return sign * float(_change(comparison, _flow(name, regions, span)).mean())


def _undiscounted(comparison: Comparison, budgets: Sequence[str], span: Span) -> dict[str, float]:
    found = {line: float(_change(comparison, _paid(line, span, 0.0)).mean()) for line in RECORDED}
    promised = _change(comparison, _promised(span, 0.0))
    balance = _change(comparison, _flow("budget_balance", budgets, span, 0.0))
    own = _change(comparison, _flow("spend_region", budgets, span, 0.0))
    return found | {
        "promised": float(promised.mean()),
        "effects": float((-balance - own).mean()),
        "net": float((promised - balance).mean()),
    }


def _levers(comparison: Comparison, span: Span) -> tuple[LeverAccount, ...]:
    """The account of every policy that the baseline does not have, and what changes in the account of those it has."""
    new = [p for p in comparison.policies if not p.get("dropped")]
    labels = [str(p["label"]) for p in new]
    kept = [str(p["label"]) for p in comparison.reform.policies if str(p["label"]) not in labels]

    def account(name: str, value: Callable[[Callable[..., Measured], str | None], float]) -> LeverAccount:
        money = {line: value(_paid, line) for line in RECORDED}
        promised, recipients = value(_promised, None), value(_awards, None)
        return LeverAccount(name=name, promised=promised, recipients=recipients, **money)

    def of(policies: Sequence[str], arm: Results) -> Callable[[Callable[..., Measured], str | None], float]:
        def value(measured: Callable[..., Measured], line: str | None) -> float:
            asked = measured(line, span, policies=policies) if line else measured(span, policies=policies)
            return float(asked(arm).mean())

        return value

    found = [
        account(str(p.get("called") or p["label"]), of([label], comparison.reform))
        for p, label in zip(new, labels, strict=True)
    ]
    old = [str(p["label"]) for p in comparison.baseline.policies]
    if old:
        after, before = of(kept, comparison.reform), of(old, comparison.baseline)
        found.append(account(BASE, lambda measured, line: after(measured, line) - before(measured, line)))
    return tuple(found)


def _budgets(comparison: Comparison, regions: Sequence[str]) -> list[str]:
    """The regions in question and those whose budgets pay or earn otherwise than in the baseline."""
    if ALL_REGIONS in regions:
        return [ALL_REGIONS]
    sides = [
        arm.data["spend_region"].sum("policy").transpose("replicate", "year", "region").values
        for arm in (comparison.reform, comparison.baseline)
    ]
    touched = (sides[0] != sides[1]).any(axis=(0, 1))
    payers = [code for code, pays in zip(comparison.reform.codes, touched, strict=True) if pays]
    return list(dict.fromkeys([*regions, *payers]))


def cost_table(cost: Cost) -> pd.DataFrame:
    """A cost as a table: policy (empty for all together), item, mean, low, high, undiscounted; empty where unknown."""
    rows: list[dict[str, object]] = []
    for item, value in asdict(cost).items():
        if item in ("regions", "undiscounted", "levers"):
            continue
        known = {"policy": "", "item": item, "undiscounted": cost.undiscounted.get(item)}
        if isinstance(value, dict):
            rows.append({**known, **{k: value[k] for k in ("mean", "low", "high")}})
        else:
            rows.append({**known, "mean": value})
    if len(cost.levers) > 1:
        rows += [
            {"policy": lever.name, "item": item, "mean": value}
            for lever in cost.levers
            for item, value in asdict(lever).items()
            if item != "name"
        ]
    table = pd.DataFrame(rows, columns=["policy", "item", "mean", "low", "high", "undiscounted"])
    return table.assign(regions=" ".join(cost.regions))


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
