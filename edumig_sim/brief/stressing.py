"""A stress test in words: what the answer hangs on, and what would turn it round."""

from __future__ import annotations

from edumig_sim.brief.words import Words
from edumig_sim.experiments.ledger import Change, Ledger, Turning

NAMED = 3


def sentences(ledger: Ledger, words: Words) -> list[str]:
    """What a stress test found; also that nothing plausible reverses the answer, as far as that was looked for."""
    texts = words.texts
    unit = words.unit_of(ledger.place.indicator)
    about: dict[str, object] = {
        "effect": words.short(ledger.central.mean, unit),
        "interval": words.interval(ledger.central, unit),
        "assumptions": texts.count("common.assumptions", len([r for r in ledger.rows if r.tried])),
        "pairs": texts.count("common.pairs", ledger.replicates),
    }
    said = [words.say("report.stress_usual", about)]
    if not ledger.central.distinguishable:
        said.append(words.say("report.stress_no_sign"))
    else:
        said += _turned(ledger, words)
    if ledger.unvaried:
        said.append(texts.count("report.stress_unvaried", len(ledger.unvaried)))
    if ledger.stopped:
        said.append(words.say(f"report.stress_stopped_{ledger.stopped}"))
    return said


def _turned(ledger: Ledger, words: Words) -> list[str]:
    unit = words.unit_of(ledger.place.indicator)
    if not ledger.searched:
        return [words.say("report.stress_not_searched")]
    said = [_by_itself(turn, unit, words) for turn in ledger.alone[:NAMED]]
    if ledger.together is not None:
        said.append(_together(ledger.together, unit, words))
    if not said and not ledger.stopped:
        said.append(words.say("report.stress_nothing"))
        if ledger.corner is not None:
            left = {
                "effect": words.short(ledger.corner.mean, unit),
                "interval": words.interval(ledger.corner, unit),
                "n": len(ledger.joined),
            }
            said.append(words.say("report.stress_corner", left))
    said += [_hidden(turn, words) for turn in ledger.lost[:NAMED]]
    return said


def _by_itself(turn: Turning, unit: str, words: Words) -> str:
    values = {
        "change": _change(turn.changes[0], words),
        "effect": words.short(turn.effect.mean, unit),
        "interval": words.interval(turn.effect, unit),
    }
    return words.say("report.stress_reverses", values)


def _together(turn: Turning, unit: str, words: Words) -> str:
    values = {
        "changes": "; ".join(_change(c, words) for c in turn.changes),
        "distance": words.texts.number(turn.distance or 0.0, 2),
        "effect": words.short(turn.effect.mean, unit),
        "interval": words.interval(turn.effect, unit),
    }
    return words.say("report.stress_together", values)


def _hidden(turn: Turning, words: Words) -> str:
    return words.say("report.stress_hides", {"change": _change(turn.changes[0], words)})


def _change(change: Change, words: Words) -> str:
    """'networks off', or an assumption from its usual value to another."""
    name = words.texts.of(change.doc).rstrip(".")
    if change.steps is None:
        state = words.say("report.on" if change.after > 0.5 else "report.off")
        return words.say("report.change_switch", {"name": name, "state": state})
    values = {
        "name": name,
        "key": change.name,
        "before": words.texts.number(change.before),
        "after": words.measured(change.after, change.unit),
        "steps": words.texts.number(abs(change.steps), 2),
    }
    return words.say("report.change_value", values)
