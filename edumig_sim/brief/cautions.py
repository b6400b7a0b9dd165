"""Cautions: what a reader of a report has to know before using its answer."""

from __future__ import annotations

from edumig_sim.brief.words import Words
from edumig_sim.multiplicity import few_words
from edumig_sim.no_award import no_award_of
from edumig_sim.uncertainty import FEW_REPLICATES, Uncertainty
from edumig_sim.verdict import Answer
from edumig_sim.world.marks import mark_parts

FEW = 5  # replicates below which a report says that its intervals are wide


def cautions(answer: Answer, words: Words) -> list[str]:
    """What a reader has to know before using the answer."""
    said = []
    if 1 < answer.effect.replicates < FEW:
        said.append(
            words.say("report.few", {"pairs": words.texts.count("common.pairs", answer.effect.replicates)})
        )
    if few := few_sentence(answer, words):
        said.append(few)
    if answer.sure is not None:
        said.append(_drawn_words(answer.sure, words))
    else:
        said.append(words.say("report.chance_only"))
    said += [mark_sentence(mark, words) for mark in answer.marks]
    return said


def few_sentence(answer: Answer, words: Words) -> str:
    """That the answer's interval rests on few pairs; empty where it does not."""
    if not answer.effect.rests_on_few:
        return ""
    return words.say("report.rests_on_few", {"few": few_words(words.texts, answer.effect.replicates)})


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


def mark_sentence(mark: str, words: Words) -> str:
    """A policy that made no award, what the world lacks, or a setting outside its published range, with that range."""
    if (none := no_award_of(mark)) is not None:
        return words.say("report.no_award" if none.idle is None else "report.few_awards", none._asdict())
    if (found := mark_parts(mark)) is not None:
        return words.say(f"report.mark_{found[0]}", found[1])
    name, _, span = mark.partition(" is outside the published range ")
    return words.say(
        "report.mark",
        {"mark": words.say("report.mark_span", {"name": name, "span": span}) if span else name},
    )
