"""Cautions: what a reader of a report has to know before using its answer."""

from __future__ import annotations

from edumig_sim.brief.answer import Answer
from edumig_sim.brief.words import Words

FEW = 5  # replicates below which a report says that its intervals are wide


def cautions(answer: Answer, words: Words) -> list[str]:
    """What a reader has to know before using the answer."""
    said = []
    if 1 < answer.effect.replicates < FEW:
        said.append(
            words.say("report.few", {"pairs": words.texts.count("common.pairs", answer.effect.replicates)})
        )
    if answer.sure is not None:
        share = words.texts.percent(answer.sure.parameter_share, 2)
        said.append(words.say("report.drawn", {"share": share}))
    else:
        said.append(words.say("report.chance_only"))
    said += [words.say("report.mark", {"mark": mark_words(mark, words)}) for mark in answer.marks]
    return said


def mark_words(mark: str, words: Words) -> str:
    """A setting outside its published range: its name and that range."""
    name, _, span = mark.partition(" is outside the published range ")
    return words.say("report.mark_span", {"name": name, "span": span}) if span else name
