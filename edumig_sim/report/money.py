"""The cost of a policy as a picture: what it pays, what comes back, what remains; and whom the payments reach."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.cost import Cost
from edumig_sim.report import style
from edumig_sim.report.basis import NOT_TOLD, ONE_REPLICATE, captioned, intervals_words, place_words
from edumig_sim.wording import bounds_words, counted, dollars, money_kind, value_words

MILLION = 1e6
_ROUNDING = 1e-9  # of the largest level: below it nothing hangs under the zero line
_INSIDE = 0.24  # a part of a bar this large holds its text


def cost(comparison: Comparison) -> Figure:
    """What the policy pays, what comes back to the public budgets, what remains; and whom the payments reach."""
    account = comparison.cost()
    split = account.deadweight is not None and 0.0 <= account.deadweight.mean <= 1.0
    figure = style.new_figure(style.WIDTH, 8.2 if split else 6.0)
    if split:
        upper, lower = figure.subplots(2, 1, height_ratios=(3, 1))
        _whom(lower, account)
    else:
        upper = figure.subplots()
    _waterfall(upper, account)
    shown = (
        f"Public money of {place_words(comparison, account.regions)} and of whoever pays, {account.start} to "
        f"{account.year}, present values in {account.start} at 3% a year; "
        f"million {money_kind(comparison.reform.currency)}"
    )
    captioned(figure, comparison, _finding(comparison, account), shown, _note(comparison, account))
    return figure


def _waterfall(axes: Axes, account: Cost) -> None:
    """One bar after the other, from payments to the net cost."""
    steps = [step for step in _steps(account) if step[1] != 0.0]
    level = 0.0
    for k, (_, amount, look) in enumerate(steps):
        axes.bar(k, amount, bottom=level, color=look[0], hatch=look[1], edgecolor="white", width=0.6)
        _amount(axes, dollars(amount * MILLION), k, (min(level, level + amount), max(level, level + amount)))
        level += amount
        axes.plot([k + 0.3, k + 0.7], [level, level], color=style.BASELINE, linewidth=1)
    last, net = len(steps), account.net
    bounds = [x / MILLION for x in (net.low, net.high)]
    axes.bar(last, net.mean / MILLION, color=style.BASELINE, width=0.6)
    axes.plot([last, last], bounds, color=style.INK, linewidth=2)
    ends = [0.0, net.mean / MILLION, *bounds]
    _amount(axes, dollars(net.mean), last, (float(np.nanmin(ends)), float(np.nanmax(ends))))
    axes.axhline(0.0, color=style.INK, linewidth=1.2)
    style.plain(axes, "cost, million $")
    axes.set_xticks(
        range(last + 1), [*(name for name, _, _ in steps), "net cost" if net.mean >= 0 else "net gain"]
    )
    axes.use_sticky_edges = False
    axes.margins(y=0.14)
    levels = np.cumsum([0.0, *(amount for _, amount, _ in steps)])
    largest = float(np.abs(levels).max())
    if min(levels.min(), *ends[1:2], np.nanmin([0.0, *bounds])) >= -_ROUNDING * largest:
        axes.set_ylim(bottom=0.0)
    if not steps and net.mean == 0.0:
        axes.set_ylim(-1.1, 1.1)


def _amount(axes: Axes, text: str, x: float, span: tuple[float, float]) -> None:
    """An amount above its bar, or below where the bar hangs under the zero line."""
    low, high = span
    under = high <= 0.0 and low < 0.0
    if under:
        axes.annotate(
            text, (x, low), (0, -4), textcoords="offset points", ha="center", va="top", parse_math=False
        )
        axes.texts[-1].set_fontsize(style.TEXT_SIZE)
    else:
        style.note_at(axes, text, x, high)


def _steps(account: Cost) -> list[tuple[str, float, tuple[str, str]]]:
    """The bars before the net cost: name, million $, colour and hatch."""
    clear, lost = account.effects.distinguishable, account.effects.mean
    gained = f"taxes, teaching\n{'gained' if lost <= 0 else 'lost'}"
    name = gained if clear else f"{gained}\n(not told from chance)"
    rows = [
        ("payments\n(gross)", account.gross, (style.REFORM, "")),
        ("promised for\nlater", account.promised, (style.REFORM, "....")),
        ("administration", account.admin, (style.REFORM, "////")),
        ("forgone\nrevenue", account.forgone, (style.ACCENT, "....")),
        ("recovered", -account.recovered, (style.GAIN, "xxxx")),
        (name, lost, (style.sign_colour(clear, -lost), "----")),
    ]
    return [(name, amount / MILLION, look) for name, amount, look in rows]


def _whom(axes: Axes, account: Cost) -> None:
    """Recipients who would have done the same anyway, and those whom the policy won."""
    assert account.deadweight is not None
    same = account.deadweight.mean
    parts = (
        (same, "would have done the same", style.BASELINE, "", "white"),
        (1.0 - same, "additional graduates", style.GAIN, "xxxx", style.INK),
    )
    left = 0.0
    for share, name, colour, hatch, ink in parts:
        axes.barh(0, share, left=left, color=colour, hatch=hatch, edgecolor="white", height=0.55)
        words = f"{name}: {value_words(share, 'share')}"
        inside = share >= _INSIDE and not hatch
        at = left + share / 2 if inside else (0.0 if left == 0.0 else 1.0)
        side = "center" if inside else ("left" if left == 0.0 else "right")
        axes.annotate(words, (at, 0 if inside else 0.36), ha=side, va="center" if inside else "bottom")
        axes.texts[-1].set(fontsize=style.TEXT_SIZE, color=ink if inside else style.INK)
        left += share
    axes.set(xlim=(0, 1), ylim=(-0.35, 0.85), xticks=[], yticks=[])
    axes.set_title(
        f"Whom the payments reach: {counted(account.recipients)} recipients; would have done the same: "
        f"{bounds_words(account.deadweight, 'share')}",
        fontsize=style.TEXT_SIZE,
        loc="left",
    )
    for edge in axes.spines.values():
        edge.set_visible(False)


def _finding(comparison: Comparison, account: Cost) -> str:
    places = place_words(comparison, account.regions)
    more, each = account.additional, account.per_additional
    if each is not None and each.distinguishable:
        return (
            f"Each additional skilled resident of {places} costs {dollars(each.mean)} in payments "
            f"(95% interval {bounds_words(each, '$')})"
        )
    money = _money_words(account)
    if more.replicates == 1:
        return f"{money}; {ONE_REPLICATE}"
    if not more.distinguishable:
        return f"{money}; skilled residents of {places}: {NOT_TOLD}"
    unknown = "" if each is None else "; the cost of each cannot be told from chance"
    change = f"{counted(abs(more.mean))} {'more' if more.mean > 0 else 'fewer'}"
    return f"{money}; {change} skilled residents of {places} in {account.year}{unknown}"


def _money_words(account: Cost) -> str:
    """What is paid, or where nothing is, what the budgets gain or lose."""
    net = account.net
    if account.gross > 0.0 or not net.distinguishable:
        return f"{dollars(account.gross)} paid"
    verb = "costs the public budgets" if net.mean > 0 else "brings the public budgets"
    return f"The policy {verb} {dollars(abs(net.mean))} net"


def _note(comparison: Comparison, account: Cost) -> str:
    parts = [f"Line on the last bar: {intervals_words(comparison.replicates, comparison.drawn)}"]
    if account.per_recipient is not None:
        parts.append(f"{counted(account.recipients)} recipients, {dollars(account.per_recipient)} each.")
    more = account.additional
    if more.replicates > 1:
        parts.append(
            f"Additional skilled residents in {account.year}: {counted(more.mean)} "
            f"({counted(more.low)} to {counted(more.high)})."
        )
    if account.per_additional is not None:
        parts.append(
            f"Cost of each: {dollars(account.per_additional.mean)} ({bounds_words(account.per_additional, '$')}), "
            "of payments made and promised."
        )
    elif more.replicates > 1:
        parts.append("A cost per additional graduate is stated only where there clearly are some.")
    if account.deadweight is not None:
        parts.append(
            "Additional graduates are additional skilled residents; who would have done the same: deadweight."
        )
    return " ".join(parts)
