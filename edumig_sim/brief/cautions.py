"""Cautions: what a reader of a report has to know before using its answer."""

from __future__ import annotations

from edumig_sim.brief.words import Words
from edumig_sim.uncertainty import FEW_REPLICATES, Uncertainty
from edumig_sim.verdict import Answer

FEW = 5  # replicates below which a report says that its intervals are wide


def cautions(answer: Answer, words: Words) -> list[str]:
    """What a reader has to know before using the answer."""
    said = []
    if 1 < answer.effect.replicates < FEW:
        said.append(
            words.say("report.few", {"pairs": words.texts.count("common.pairs", answer.effect.replicates)})
        )
    if answer.sure is not None:
        said.append(_drawn_words(answer.sure, words))
    else:
        said.append(words.say("report.chance_only"))
    said += [words.say("report.mark", {"mark": mark_words(mark, words)}) for mark in answer.marks]
    return said


def _drawn_words(sure: Uncertainty, words: Words) -> str:
    """What intervals cover, and what parameters make of the variance where enough draws tell it."""
    shares = (sure.parameter_share, sure.parameter_share_low, sure.parameter_share_high)
    share, low, high = (words.texts.percent(x, 2) for x in shares)
    covered = words.say("report.drawn")
    if not sure.shared:
        about: dict[str, object] = {
            "draws": words.texts.exact(sure.draws),
            "enough": words.texts.count("common.pairs", FEW_REPLICATES),
        }
        return f"{covered} {words.say('report.drawn_few', about)}"
    if sure.parameter_share_low == 0.0:
        return f"{covered} {words.say('report.drawn_most', {'high': high})}"
    span = words.say("report.span", {"low": low, "high": high})
    return f"{covered} {words.say('report.drawn_share', {'share': share, 'span': span})}"


def mark_words(mark: str, words: Words) -> str:
    """A setting outside its published range: its name and that range."""
    name, _, span = mark.partition(" is outside the published range ")
    return words.say("report.mark_span", {"name": name, "span": span}) if span else name
