"""The sentences that say an answer, and the figures beside them, never more than the interval allows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from edumig_sim.brief.account import item_name
from edumig_sim.brief.words import Words
from edumig_sim.cost import GRADUATES
from edumig_sim.indicators import INDICATORS
from edumig_sim.paired import Estimate, estimate
from edumig_sim.results import Results
from edumig_sim.side_by_side import SideBySide
from edumig_sim.texts import texts_in
from edumig_sim.verdict import SURE, Answer, answer_of

PEOPLE = (
    GRADUATES,
    "inbound_students",
    "inbound_elsewhere",
    "students_home",
)  # indicators whose people have a name of their own


def english(run: Results) -> Words:
    """The words of a terminal: English, with the names of a run's regions."""
    return Words(texts=texts_in("en"), names=dict(run.provenance["region_names"]))


def verdict_words(answer: Answer, run: Results) -> str:
    """The verdict in a few words, where there is one, and the answer in a sentence, in English."""
    words = english(run)
    sentence = answer_sentence(answer, words)
    return f"{label(answer, words)}. {sentence}" if answer.kind in SURE else sentence


def label(answer: Answer, words: Words) -> str:
    """The verdict in a few words."""
    kind = answer.kind
    if kind not in ("meant", "opposed", "more", "less") or answer.indicator not in PEOPLE:
        return words.say(f"report.kind_{kind}")
    how = kind if kind in ("meant", "opposed") else "people"
    size = "more" if answer.effect.mean > 0 else "less"
    return words.say(f"report.kind_{how}_{size}", {"what": _people(answer, words)})


def answer_sentence(answer: Answer, words: Words) -> str:
    """The answer in one sentence with its interval; of people with the share that the change is."""
    effect, unit = answer.effect, answer.unit
    people = answer.indicator in PEOPLE
    values: dict[str, object] = {
        "places": words.regions(answer.regions),
        "year": answer.year,
        "what": words.texts.of(INDICATORS[answer.indicator].label),
        "change": words.difference(effect, unit),
        "interval": words.interval(effect, unit, size=True),
        "replicates": words.texts.count("common.pairs", effect.replicates),
        "years": words.texts.count("common.years", answer.year - answer.start),
    }
    if people:
        values |= {"what": words.say(f"report.number_{answer.indicator}"), "people": _people(answer, words)}
    if answer.kind not in SURE:
        return words.say(f"report.answer_{answer.kind}", values)
    if not people:
        return words.say("report.answer_indicator", values)
    if answer.share is None:
        return words.say("report.answer_people", values)
    values["share"] = words.texts.percent(answer.share)
    return words.say("report.answer_people_share", values)


def other_aims(found: Sequence[Answer], words: Words) -> list[str]:
    """What a package does for its other aims, of which the verdict does not speak; found: the verdict's comes first."""
    return [
        words.say("report.other_aim", {"label": label(one, words), "sentence": answer_sentence(one, words)})
        for one in found[1:]
    ]


def _people(answer: Answer, words: Words) -> str:
    return words.say(f"report.people_{answer.indicator}")


def money_sentences(answer: Answer, words: Words) -> list[str]:
    """What it costs, what each additional graduate costs, and how many would have come anyway."""
    cost, texts = answer.cost, words.texts
    said = [_paid(answer, words)]
    if 0.0 < cost.recovered <= cost.outlay:
        said.append(words.say("report.recovered", {"into": texts.money(cost.recovered)}))
    if answer.kind == "one":
        return said
    net = cost.net
    budgets = {"net": texts.money(net.mean), "year": cost.year, "bounds": words.bounds(net, "$")}
    if not (net.low == net.high == 0.0):
        key = (
            "report.net_unclear"
            if not net.distinguishable
            else "report.net_loss"
            if net.mean > 0
            else "report.net_gain"
        )
        if key == "report.net_gain":
            budgets |= {"net": texts.money(-net.mean), "bounds": words.bounds(_turned(net), "$")}
        said.append(words.say(key, budgets))
    if not answer.priced:
        return said
    each = cost.per_additional
    if each is not None and each.low > 0.0:
        said.append(
            words.say("report.each", {"each": texts.money(each.mean), "bounds": words.bounds(each, "$")})
        )
    elif each is not None:
        said.append(words.say("report.each_unclear"))
    if cost.deadweight is not None and cost.deadweight.mean > 0.0:
        dead = cost.deadweight
        said.append(
            words.say(
                "report.deadweight_is",
                {"share": texts.percent(dead.mean), "bounds": words.bounds(dead, "share")},
            )
        )
    return said


def ranking(together: SideBySide, words: Words) -> list[str]:
    """Which of several policies does more, as far as their paired difference can be told from chance."""
    answers = {name: answer_of(c) for name, c in together.comparisons.items()}
    first = next(iter(answers.values()))
    if len({(a.indicator, a.regions, a.year, a.better) for a in answers.values()}) > 1:
        return [words.say("report.rank_not")]
    ordered = sorted(answers, key=lambda n: answers[n].effect.mean, reverse=first.better != "down")
    return [_pair(together, (better, worse), first, words) for better, worse in pairwise(ordered)]


def package_sentences(together: SideBySide, words: Words) -> list[str]:
    """What a package does beyond the sum of its parts, where each was run by itself too."""
    said = []
    for name, parts in together.packages().items():
        whole, about = together[name], answer_of(together[name])
        place = (about.indicator, list(about.regions), about.year)
        apart = np.sum([together[n].changes(*place) for n in parts], axis=0)
        gap = estimate(np.asarray(whole.changes(*place) - apart), whole.pilot, whole.replicates)
        total = estimate(np.asarray(apart), whole.pilot, whole.replicates)
        values = {
            "name": name,
            "what": _measured(about, words),
            "year": about.year,
            "effect": words.short(about.effect.mean, about.unit),
            "parts": words.short(total.mean, about.unit),
            "gap": words.short(gap.mean, about.unit),
            "interval": words.interval(gap, about.unit),
        }
        key = "one" if gap.replicates < 2 else "differs" if gap.distinguishable else "same"
        said.append(words.say(f"report.package_{key}", values))
    return said


def _measured(answer: Answer, words: Words) -> str:
    if answer.indicator in PEOPLE:
        return words.say(f"report.number_{answer.indicator}")
    return words.texts.of(INDICATORS[answer.indicator].label)


def _pair(together: SideBySide, names: Sequence[str], about: Answer, words: Words) -> str:
    more, less = reversed(names) if about.better == "down" else names
    gap = together.gap(more, less, about.indicator, list(about.regions), about.year)
    values = {
        "first": names[0],
        "second": names[1],
        "size": words.change(gap.mean, about.unit),
        "interval": words.interval(gap, about.unit),
    }
    if gap.replicates < 2:
        return words.say("report.rank_one", values)
    if gap.low == gap.high == 0.0:
        return words.say("report.rank_same", values)
    return words.say("report.rank_more" if gap.distinguishable else "report.rank_tie", values)


def _paid(answer: Answer, words: Words) -> str:
    cost, texts = answer.cost, words.texts
    out, into = cost.outlay, cost.recovered
    values = {
        "out": texts.money(out),
        "into": texts.money(into),
        "start": cost.start,
        "year": cost.year,
        "recipients": texts.count("common.recipients", float(round(cost.recipients))),
    }
    if out <= 0.0 and into <= 0.0:
        return words.say("report.paid_nothing", values)
    if into > out:
        return words.say("report.brought_in", values)
    key = "report.paid" if cost.recipients > 0 else "report.paid_nobody"
    return words.say(key, values)


def _turned(effect: Estimate) -> Estimate:
    return Estimate(
        mean=-effect.mean,
        low=-effect.high,
        high=-effect.low,
        standard_error=effect.standard_error,
        replicates=effect.replicates,
    )


def cost_figures(answer: Answer, words: Words) -> list[dict[str, str]]:
    """The cost as figures: payments, net, per recipient, per additional graduate, deadweight; always these five."""
    cost = answer.cost
    per = "–" if cost.per_recipient is None else words.texts.money(cost.per_recipient)
    return [
        _figure("gross", words.texts.money(cost.gross), "", words),
        _sized("net", cost.net, "$", words),
        _figure(
            "recipient", per, words.texts.count("common.recipients", float(round(cost.recipients))), words
        ),
        _sized("each", cost.per_additional if answer.priced else None, "$", words),
        _sized("deadweight", cost.deadweight if answer.priced else None, "share", words),
    ]


def _figure(name: str, value: str, under: str, words: Words) -> dict[str, str]:
    return {"name": item_name(name, words), "value": value, "under": under}


def _sized(name: str, value: Estimate | None, unit: str, words: Words) -> dict[str, str]:
    """A figure with its interval; one that cannot be stated says so."""
    if value is None:
        return _figure(name, "–", words.say("report.not_stated"), words)
    shown = words.bare(value.mean, unit)
    if value.replicates < 2:
        return _figure(name, shown, words.say("report.one_pair"), words)
    if value.low == value.high:
        return _figure(name, shown, "", words)
    return _figure(name, shown, words.bounds(value, unit), words)
