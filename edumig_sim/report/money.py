"""The cost of a policy as a picture: what it pays, what comes back to the public budget, what remains."""

from __future__ import annotations

import numpy as np
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.cost import Cost
from edumig_sim.report import style
from edumig_sim.report.corridors import place_words
from edumig_sim.wording import counted, dollars, replicates_words, value_words

MILLION = 1e6


def cost(comparison: Comparison) -> Figure:
    """What the policy pays, what comes back to the public budgets, and what remains."""
    account = comparison.cost()
    steps = [step for step in _steps(account) if step[1] != 0.0]
    figure = style.new_figure(8.5, 5.2)
    axes = figure.subplots()
    level = 0.0
    for k, (_, amount, colour) in enumerate(steps):
        axes.bar(k, amount, bottom=level, color=colour, width=0.6)
        style.note_at(axes, dollars(amount * MILLION), k, max(level, level + amount))
        level += amount
    last, net = len(steps), account.net
    bounds = [x / MILLION for x in (net.low, net.high)]
    axes.bar(last, net.mean / MILLION, color=style.BASELINE, width=0.6)
    axes.plot([last, last], bounds, color=style.INK, linewidth=1.6)
    style.note_at(axes, dollars(net.mean), last, float(np.nanmax([0.0, net.mean / MILLION, *bounds])))
    axes.axhline(0.0, color=style.BASELINE, linewidth=1.2)
    style.plain(axes, "million $ (PPP)")
    axes.set_xticks(range(last + 1), [*(name for name, _, _ in steps), "net cost"])
    axes.use_sticky_edges = False
    axes.margins(y=0.1)
    if axes.dataLim.y0 >= 0.0:
        axes.set_ylim(bottom=0.0)
    style.headline(figure, _finding(comparison, account), _note(comparison, account), comparison.marks)
    return figure


def _steps(account: Cost) -> list[tuple[str, float, str]]:
    """The bars before the net cost: name, million $, colour."""
    paid = account.gross + account.admin + account.forgone - account.recovered
    back = paid - account.net.mean
    clear = bool(account.net.high < paid or account.net.low > paid)
    gained = ("gained by" if back >= 0 else "lost by") + "\nthe public budget"
    rows = [
        ("payments", account.gross, style.REFORM),
        ("administration", account.admin, style.REFORM),
        ("forgone\nrevenue", account.forgone, style.REFORM),
        ("recovered", -account.recovered, style.GAIN),
        (gained if clear else f"{gained}\n(not distinguishable)", -back, style.sign_colour(clear, back)),
    ]
    return [(name, amount / MILLION, colour) for name, amount, colour in rows]


def _finding(comparison: Comparison, account: Cost) -> str:
    places = place_words(comparison, account.regions)
    more, paid = account.additional, dollars(account.gross)
    if account.per_additional is not None:
        each = dollars(account.per_additional.mean)
        return f"Each additional skilled resident of {places} costs {each} in payments"
    if more.replicates == 1:
        return f"{paid} paid; one replicate cannot tell an effect from chance"
    if not more.distinguishable:
        return f"{paid} paid; effect on skilled residents of {places} not distinguishable from none"
    direction = "more" if more.mean > 0 else "fewer"
    return f"{paid} paid, and {counted(abs(more.mean))} {direction} skilled residents of {places}"


def _note(comparison: Comparison, account: Cost) -> str:
    basis = replicates_words(comparison.replicates)
    parts = [f"{account.start} to {account.year}, not discounted; {basis}."]
    if account.per_recipient is not None:
        parts.append(f"{counted(account.recipients)} recipients, {dollars(account.per_recipient)} each.")
    more = account.additional
    if more.replicates > 1:
        parts.append(
            f"Additional skilled residents in {account.year}: {counted(more.mean)} "
            f"({counted(more.low)} to {counted(more.high)})."
        )
    if account.per_additional is not None:
        each = account.per_additional
        parts.append(f"Each: {dollars(each.low)} to {dollars(each.high)}, present value of payments.")
    if account.deadweight is not None:
        parts.append(f"Deadweight: {value_words(account.deadweight.mean, 'share')} of recipients.")
    return " ".join(parts)
