"""From replicates to what the page draws: means, changes with their intervals, the cost account, flows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edumig_sim.app.jobs import Both
from edumig_sim.app.measures import ADMIN, FORGONE, GROSS, LINES, RECOVERED, UNITS
from edumig_sim.app.state import State
from edumig_sim.cost import DISCOUNT_RATE, MILLION
from edumig_sim.paired import Estimate, differences, estimate, interval, ratio
from edumig_sim.spans import change_within, level_span

Floats = NDArray[np.float64]
_DIGITS = 5  # significant digits of flows on the map; everything else is exact


def frame(state: State, found: Sequence[Both]) -> dict[str, Any]:
    """Everything that a screen shows of one state, from its replicates so far; ready for JSON."""
    scenario = state.reform
    return {
        "years": list(range(scenario.start, scenario.end + 1)),
        "agents": state.baseline.population.agents_per_region,
        "replicates": len(found),
        "of": state.replicates,
        "moved": state.moved,
        "measures": {name: _measure(name, found) for name in UNITS},
        "account": account(state, found),
        "corridors": state.plan.corridors(state.home).tolist(),
        "flows": {side: _flows(side, found) for side in ("out", "back")},
        "skilled": {
            "before": _short(np.mean([b.before.skilled for b in found], axis=0)),
            "change": _short(np.mean([b.after.skilled - b.before.skilled for b in found], axis=0)),
        },
    }


def _measure(name: str, found: Sequence[Both]) -> dict[str, list[float | None]]:
    """Means of both sides and the paired effect with its interval, (T,) each."""
    before = np.stack([b.before.paths[name] for b in found])
    after = np.stack([b.after.paths[name] for b in found])
    span = change_within(level_span(name, UNITS[name]))
    mean, low, high, _ = interval(differences(before, after), span=span)
    return {
        "before": _exact(before.mean(axis=0)),
        "effect": _exact(mean),
        "low": _exact(low),
        "high": _exact(high),
    }


def account(state: State, found: Sequence[Both]) -> dict[str, Any]:
    """What the levers cost up to each year (T,), by the rules of `edumig_sim.cost`; $ and persons."""
    scenario = state.reform
    years = np.arange(scenario.start, scenario.end + 1)
    start = _start(state)
    paid = years >= start
    lines = np.stack([b.after.lines - b.before.lines for b in found]) * MILLION * paid[:, None]
    awards = np.stack([b.after.awards - b.before.awards for b in found]) * paid
    budgets = _budgets(state, found)
    balance = np.stack([(b.after.balance - b.before.balance)[:, budgets].sum(axis=1) for b in found])
    discount = np.where(paid, (1.0 + DISCOUNT_RATE) ** -(years - start), 0.0)
    present = (lines * discount[:, None]).cumsum(axis=1)
    promised = _promised(found) * discount
    payments = present[:, :, GROSS] + promised
    net = (-balance * MILLION * discount).cumsum(axis=1) + promised
    home = [b.after.paths["graduates_home"] - b.before.paths["graduates_home"] for b in found]
    additional, recipients = np.stack(home), awards.cumsum(axis=1)
    told = [
        _additional(payments[:, t], net[:, t], additional[:, t], recipients[:, t]) for t in range(len(years))
    ]
    spent = lines[:, :, [GROSS, ADMIN, FORGONE]].sum(axis=2) - lines[:, :, RECOVERED]
    spent += np.stack([b.after.induced - b.before.induced for b in found]) * MILLION * paid
    return {
        "start": start,
        "spent": _exact(spent.mean(axis=0)),
        "spent_so_far": _exact(spent.cumsum(axis=1).mean(axis=0)),
        "lines": {name: _exact(present[:, :, k].mean(axis=0)) for k, name in enumerate(LINES)},
        "promised": _exact(promised.mean(axis=0)),
        "recipients": _exact(recipients.mean(axis=0)),
        "each": [one[0] for one in told],
        "net_each": [one[1] for one in told],
        "deadweight": [one[2] for one in told],
        "spent_by_home": _exact(_spent_by_home(state, found)),
        "no_award": _no_award(state, found),
        "payers": _payers(state, found),
    }


def _promised(found: Sequence[Both]) -> Floats:
    """What awards made by each year still pay later, (S, T) $ as that year values it."""
    due = np.stack([b.after.promised - b.before.promised for b in found])
    worth: Floats = due @ (1.0 + DISCOUNT_RATE) ** -np.arange(1.0, due.shape[2] + 1.0) * MILLION
    return worth


def _start(state: State) -> int:
    """The first simulated year in which a policy is active that today's policies do not have."""
    first, known = state.reform.start, state.baseline.policies
    starts = [first if p.start is None else p.start for p in state.reform.policies if p not in known]
    return max(first, min(starts)) if starts else first


def _budgets(state: State, found: Sequence[Both]) -> NDArray[np.intp]:
    """The regions in question and those whose budgets pay."""
    home = state.plan.rows(state.plan.home(state.home).codes)
    paying = np.sum([b.after.payers - b.before.payers for b in found], axis=(0, 1)) != 0.0
    return np.union1d(home, np.flatnonzero(paying))


def _additional(
    gross: Floats, net: Floats, additional: Floats, recipients: Floats
) -> tuple[dict[str, float] | None, dict[str, float] | None, dict[str, float] | None]:
    """Payments and net cost of an additional graduate, and deadweight; None where the effect cannot be told from 0."""
    more = estimate(additional)
    if not (more.distinguishable and more.mean > 0.0):
        return None, None, None
    paid = recipients.mean() > 0.0
    share = ratio(additional, recipients) if paid else None
    wasted = None
    if share is not None:
        wasted = {"mean": 1.0 - share.mean, "low": 1.0 - share.high, "high": 1.0 - share.low}
    return _bounds(ratio(gross, additional) if paid else None), _bounds(ratio(net, additional)), wasted


def _no_award(state: State, found: Sequence[Both]) -> list[str]:
    """The policies with a budget or a number of places that made no award in any replicate, so that they do nothing."""
    made = np.sum([b.after.made for b in found], axis=0)
    limited = [getattr(policy, "limited", False) for policy in state.reform.policies]
    none = [k for k, limit in enumerate(limited) if limit and made[k] <= 0.0]
    return [state.reform.policy_names()[k] for k in none]


def _bounds(value: Estimate | None) -> dict[str, float] | None:
    return None if value is None else {"mean": value.mean, "low": value.low, "high": value.high}


def _spent_by_home(state: State, found: Sequence[Both]) -> Floats:
    """What the levers cost the budgets of the regions in question each year (T,), $; others may pay more."""
    home = state.plan.rows(state.plan.home(state.home).codes)
    paid = np.mean([b.after.payers - b.before.payers for b in found], axis=0)
    mine: Floats = paid[:, home].sum(axis=1) * MILLION
    return mine


def _payers(state: State, found: Sequence[Both]) -> list[list[Any]]:
    """Whose budgets pay over the horizon, the largest first: code and million $ of everybody who pays."""
    paid = np.mean([b.after.payers - b.before.payers for b in found], axis=0).sum(axis=0)
    order = np.argsort(-paid, kind="stable")
    codes = state.plan.world.codes
    return [[codes[k], float(paid[k])] for k in order if paid[k] > 0.0]


def _flows(side: str, found: Sequence[Both]) -> dict[str, Any]:
    """Persons along each corridor of the map, (T, A): without the levers, and the change."""
    before = np.mean([getattr(b.before, side) for b in found], axis=0)
    after = np.mean([getattr(b.after, side) for b in found], axis=0)
    return {"before": _short(before), "change": _short(after - before)}


def _exact(values: Floats) -> list[float | None]:
    return [float(v) if np.isfinite(v) else None for v in values]


def _short(values: Floats) -> list[list[float]]:
    """Numbers with some significant digits, so that a frame stays small."""
    return [[float(f"{v:.{_DIGITS}g}") for v in row] for row in values]
