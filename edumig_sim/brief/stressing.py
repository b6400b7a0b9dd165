"""A stress test in words: what the answer hangs on, and what would turn it round."""

from __future__ import annotations

from edumig_sim.brief.words import Words
from edumig_sim.experiments.ledger import Change, Ledger, Row, Turning
from edumig_sim.paired import Estimate

NAMED = 3


def sentences(ledger: Ledger, words: Words) -> list[str]:
    """What a stress test found; also that nothing plausible reverses the answer, as far as that was looked for."""
    texts = words.texts
    unit = words.unit_of(ledger.place.indicator)
    about: dict[str, object] = {
        "effect": words.short(ledger.central.mean, unit),
        "interval": _interval(ledger.central, unit, words),
        "assumptions": texts.count("common.assumptions", len([r for r in ledger.rows if r.tried])),
        "pairs": texts.count("common.pairs", ledger.replicates),
    }
    said = [words.say("report.stress_usual", about)]
    if ledger.seeds:
        pairs = {"pairs": about["pairs"], "first": ledger.seeds[0], "last": ledger.seeds[-1]}
        said.append(words.say("report.stress_basis", pairs))
    if not ledger.central.distinguishable:
        said.append(words.say("report.stress_no_sign"))
        said += _appearing(ledger, words)
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
                "interval": _interval(ledger.corner, unit, words),
                "n": len(ledger.joined),
            }
            said.append(words.say("report.stress_corner", left))
    said += [_hidden(turn, words) for turn in ledger.lost[:NAMED]]
    return said


def _appearing(ledger: Ledger, words: Words) -> list[str]:
    """Assumptions with which an effect can be told from none that usually cannot."""
    unit = words.unit_of(ledger.place.indicator)
    said: list[str] = []
    for row in ledger.rows:
        for one in row.tried:
            if one.state == "appears" and len(said) < NAMED:
                values = {
                    "change": _tried(row, one.value, words),
                    "effect": words.short(one.effect.mean, unit),
                    "interval": _interval(one.effect, unit, words),
                }
                said.append(words.say("report.stress_appears", values))
    return said


def _interval(effect: Estimate, unit: str, words: Words) -> str:
    """An interval; of an effect that few pairs have alike, that they do, instead of a range from a value to itself."""
    if effect.low == effect.high:
        return words.say("report.stress_one_value")
    return words.interval(effect, unit)


def named(row: Row, words: Words) -> str:
    """An assumption in words, with the key that a scenario calls it by."""
    return f"{words.texts.of(row.doc).rstrip('.')} ({row.name})"


def _tried(row: Row, value: float, words: Words) -> str:
    if row.switch:
        state = words.say("report.on" if value > 0.5 else "report.off")
        return words.say(
            "report.change_switch", {"name": words.texts.of(row.doc).rstrip("."), "state": state}
        )
    return f"{named(row, words)} = {words.measured(value, row.unit)}"


def _by_itself(turn: Turning, unit: str, words: Words) -> str:
    values = {
        "change": _change(turn.changes[0], words),
        "effect": words.short(turn.effect.mean, unit),
        "interval": _interval(turn.effect, unit, words),
    }
    return words.say("report.stress_reverses", values)


def _together(turn: Turning, unit: str, words: Words) -> str:
    values = {
        "changes": "; ".join(_change(c, words) for c in turn.changes),
        "distance": words.texts.number(turn.distance or 0.0, 2),
        "effect": words.short(turn.effect.mean, unit),
        "interval": _interval(turn.effect, unit, words),
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
