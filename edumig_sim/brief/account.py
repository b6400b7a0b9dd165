"""The cost account line by line, the same in a terminal and on a page: what is added up, and what the sum is."""

from __future__ import annotations

from typing import Any, NamedTuple

from edumig_sim.brief.words import Words
from edumig_sim.cost import Cost, LeverAccount
from edumig_sim.paired import Estimate
from edumig_sim.texts import texts_in

ADDED = ("gross", "promised", "admin", "forgone")  # lines of the account before what is recovered


class CostLine(NamedTuple):
    """One line of a cost: what it is, its value in words, and its interval in words or why it has none."""

    label: str
    value: str
    interval: str = ""


def cost_lines(cost: Cost, words: Words | None = None, graduates: bool = True) -> list[CostLine]:
    """A cost in words, in English unless other words are given; always the same lines in the same order.

    graduates: whether a policy aims at them; else nothing is said of the price of an additional one.
    """
    words = words or Words(texts=texts_in("en"), names={})
    prices = price_lines(cost, words)
    if not graduates:
        prices = [*prices[:2], *(CostLine(p.label, "", words.say("report.not_aimed")) for p in prices[2:])]
    return [*account_lines(cost, words), *prices]


def account_lines(cost: Cost, words: Words) -> list[CostLine]:
    """What is added up: payments made and promised, administration, forgone, recovered, taxes and teaching; the sum."""
    money = words.texts.money
    added = [CostLine(_name(item, words), money(getattr(cost, item))) for item in ADDED]
    recovered = CostLine(_name("recovered", words), money(-cost.recovered))
    sums = [_sized(item, value, words) for item, value in (("effects", cost.effects), ("net", cost.net))]
    return [*added, recovered, *sums]


def lever_table(cost: Cost, words: Words) -> dict[str, list[Any]] | None:
    """The account split by policy, heads and rows in words, the last one the sum; None of a single policy."""
    if len(cost.levers) < 2:
        return None
    items = [*ADDED, "recovered"]
    heads = [words.say("report.t_policy"), *(item_name(item, words) for item in items)]
    heads.append(_name("recipients", words))
    rows = []
    for part in (*cost.levers, cost):
        name = (
            part.name.replace("_", " ") if isinstance(part, LeverAccount) else words.say("report.t_together")
        )
        money = [words.texts.money(getattr(part, item)) for item in items]
        rows.append([name, *money, words.texts.whole(part.recipients)])
    return {"heads": heads, "rows": rows}


def price_lines(cost: Cost, words: Words) -> list[CostLine]:
    """What a recipient and an additional graduate cost, and whom the payments reach for nothing."""
    per = "" if cost.per_recipient is None else words.texts.money(cost.per_recipient)
    return [
        CostLine(_name("recipients", words), words.texts.whole(cost.recipients)),
        CostLine(_name("recipient", words), per, "" if per else words.say("report.paid_no_one")),
        _additional(cost, ("each", cost.per_additional, "$"), words),
        _additional(cost, ("net_each", cost.net_per_additional, "$"), words),
        _additional(cost, ("deadweight", cost.deadweight, "share"), words),
    ]


def item_name(item: str, words: Words) -> str:
    """The name of a line of the account where it stands by itself, without the sign by which it is added."""
    return _name(item, words).lstrip("+−= ")


def _name(item: str, words: Words) -> str:
    return words.say(f"report.cost_{item}")


def _sized(item: str, value: Estimate, words: Words) -> CostLine:
    shown = words.texts.money(value.mean)
    if value.replicates < 2:
        return CostLine(_name(item, words), shown, words.say("report.one_pair"))
    if value.low == value.high:
        return CostLine(_name(item, words), shown)
    interval = words.bounds(value, "$")
    if not value.distinguishable:
        interval = words.say("report.bounds_unclear", {"bounds": interval})
    return CostLine(_name(item, words), shown, interval)


def _additional(cost: Cost, line: tuple[str, Estimate | None, str], words: Words) -> CostLine:
    """A line that has a meaning only where there are additional graduates."""
    item, value, unit = line
    name, more = _name(item, words), cost.additional
    if value is not None:
        return CostLine(name, words.bare(value.mean, unit), words.bounds(value, unit))
    if more.replicates < 2:
        why = "report.not_stated_one"
    elif not more.distinguishable:
        why = "report.not_stated_unclear"
    elif more.mean < 0.0:
        why = "report.not_stated_fewer"
    else:
        why = "report.paid_no_one" if cost.recipients <= 0.0 else "report.not_stated_close"
    return CostLine(name, "", words.say(why))
