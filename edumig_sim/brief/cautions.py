"""Cautions: what a reader of a report has to know before using its answer."""

from __future__ import annotations

from edumig_sim.brief.answer import Answer
from edumig_sim.brief.words import Words
from edumig_sim.world.marks import mark_parts

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
    return said + [mark_sentence(mark, words) for mark in answer.marks]


def mark_sentence(mark: str, words: Words) -> str:
    """A mark as a sentence: what the world or its constants lack, or a setting outside its published range."""
    if found := mark_parts(mark):
        key, parts = found
        return words.say(f"report.mark_{key}", parts)
    name, _, span = mark.partition(" is outside the published range ")
    said = words.say("report.mark_span", {"name": name, "span": span}) if span else name
    return words.say("report.mark", {"mark": said})
