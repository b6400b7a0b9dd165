"""Who gains and who loses, who changed and why, and who was pushed out: tables of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from edumig_sim.brief import marks
from edumig_sim.brief.words import Words
from edumig_sim.compare import Comparison
from edumig_sim.indicators import ALL_REGIONS, INDICATORS
from edumig_sim.paired import CONFIDENCE, Estimate
from edumig_sim.report.access import MEASURES, changes_by_fifth
from edumig_sim.report.basis import people_regions, touched_regions
from edumig_sim.who import REASON_WORDS, RESIDENCE, STUDY, WHO, tally

REGIONS_SHOWN, ORIGINS_SHOWN, REASONS_SHOWN, PLACES_SHOWN = 8, 6, 6, 6
GAINS = ("skilled_stock", "output", "budget_balance")  # what a region gains or loses
FEW = 0.5  # persons
NOWHERE = "none"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """An effect in a table: as it is written, its interval, and its sign for the eye."""

    text: str
    span: str
    sign: str  # "up", "down" or "unclear"
    mark: str
    strength: float = 0.0  # 0 to 1, of the colour


def cell(effect: Estimate, unit: str, words: Words, largest: float = 0.0) -> Cell:
    """The cell of an effect; an unknown one says so."""
    if not np.isfinite(effect.mean):
        return Cell(text="–", span="", sign="unclear", mark="")
    clear = effect.distinguishable
    sign = "unclear" if not clear else "up" if effect.mean > 0 else "down"
    strength = abs(effect.mean) / largest if clear and largest > 0 else 0.0
    span = words.span(effect, unit) if effect.replicates > 1 and effect.low < effect.high else ""
    text = words.short(effect.mean, unit)
    return Cell(text=text, span=span, sign=sign, mark=marks.sign_mark(effect), strength=round(strength, 2))


def regions_table(comparison: Comparison, words: Words) -> dict[str, Any]:
    """What regions gain and lose in the year of the cost account: those named, and those that change most."""
    year = comparison.cost_year
    names = [n for n in GAINS if n in comparison.reform.indicators()]
    shown = touched_regions(comparison)[:REGIONS_SHOWN]
    change = comparison.change_of(lambda arm: arm.indicators()[GAINS[0]].sel(year=year).values).mean(axis=0)
    ranked = [comparison.reform.codes[k] for k in np.argsort(-np.abs(change[: len(comparison.reform.codes)]))]
    shown += [c for c in ranked if c not in shown][: REGIONS_SHOWN - len(shown)]
    rows = []
    for code in [*shown, ALL_REGIONS]:
        cells = [cell(comparison.effect(n, code, year), INDICATORS[n].unit, words) for n in names]
        rows.append({"name": words.region(code), "cells": cells, "total": code == ALL_REGIONS})
    left = len(comparison.reform.codes) - len(shown)
    heads = [words.texts.of(INDICATORS[n].label) for n in names]
    return {"year": year, "heads": heads, "rows": rows, "left_out": left}


def fifths_table(comparison: Comparison, words: Words) -> dict[str, Any]:
    """Effects on entering study, anywhere and outside the home region, by origin and fifth of family income."""
    people = [c for c in people_regions(comparison) if c != ALL_REGIONS]
    counts = tally(comparison, WHO[STUDY], ("origin",)).set_index("origin")["persons"]
    ranked = [str(c) for c in counts[counts >= FEW].sort_values(ascending=False, kind="stable").index]
    shown = list(dict.fromkeys([*people, *ranked]))[:ORIGINS_SHOWN]
    groups = [(words.say("report.meant"), people)] if len(people) > 1 else []
    groups += [(words.region(code), [code]) for code in shown]
    found = [
        (name, [e for variable in MEASURES for e in changes_by_fifth(comparison, variable, codes)])
        for name, codes in groups
    ]
    clear = [e for _, effects in found for e in effects if e.distinguishable]
    largest = max((abs(e.mean) for e in clear), default=0.0)
    rows = [
        {
            "name": name,
            "cells": [cell(e, "share", words, largest) for e in effects],
            "total": len(people) > 1 and not k,
        }
        for k, (name, effects) in enumerate(found)
    ]
    every = sum(len(effects) for _, effects in found)
    return {
        "rows": rows,
        "distinct": len(clear),
        "cells": every,
        "by_chance": round((1.0 - CONFIDENCE) * every),
        "years": (comparison.start, comparison.cost_year),
        "left_out": len([c for c in ranked if c not in shown]),
    }


def changed_tables(comparison: Comparison, words: Words) -> list[dict[str, Any]]:
    """Persons who study and who live elsewhere because of the policy, by reason and by origin; and that in words."""
    return [_changed(comparison, what, words) for what in (STUDY, RESIDENCE)]


def _changed(comparison: Comparison, what: str, words: Words) -> dict[str, Any]:
    whole = tally(comparison, WHO[what], ()).iloc[0]
    people = float(whole["persons"])
    about = {
        "n": words.texts.whole(people),
        "start": comparison.start,
        "year": comparison.cost_year,
        "interval": _interval(whole, comparison.replicates, words),
    }
    if people < FEW:
        return {"sentence": words.say(f"report.changed_{what}_nobody", about), "reasons": [], "origins": []}
    reasons = _bars(comparison, what, "reason", words)
    origins = _bars(comparison, what, "origin", words)
    about |= {
        "why": reasons[0]["name"],
        "share": words.texts.percent(reasons[0]["part"], 2),
        "from": origins[0]["name"],
    }
    return {
        "sentence": words.say(f"report.changed_{what}", about),
        "reasons": reasons,
        "origins": origins,
    }


def _bars(comparison: Comparison, what: str, by: str, words: Words) -> list[dict[str, Any]]:
    table = tally(comparison, WHO[what], (by,))
    everybody = float(table["persons"].sum())
    table = table[table["persons"] > 0].nlargest(REASONS_SHOWN, "persons")
    largest = float(table["persons"].max())
    rows = []
    for row in table.itertuples():
        code, persons = str(getattr(row, by)), float(row.persons)  # type: ignore[arg-type]
        name = words.texts.of(REASON_WORDS[code]) if by == "reason" else words.region(code)
        rows.append(
            {
                "name": name,
                "persons": words.texts.whole(persons),
                "part": persons / everybody,
                "share": words.texts.percent(persons / everybody, 2),
                "bar": marks.bar(persons, largest),
            }
        )
    return rows


def displaced_table(comparison: Comparison, words: Words) -> dict[str, Any] | None:
    """Who was pushed out of a place, by whom, and where the loss lands; None where nobody was."""
    whole = tally(comparison, "pushed_out", ()).iloc[0]
    if float(whole["persons"]) < FEW:
        return None
    places = tally(comparison, "pushed_out", ("place",)).nlargest(PLACES_SHOWN, "persons")
    rows = []
    for row in places.itertuples():
        if float(row.persons) <= 0.0:  # type: ignore[arg-type]
            continue
        place = str(row.place)
        rows.append(
            {
                "place": words.region(place),
                "persons": words.texts.whole(float(row.persons)),  # type: ignore[arg-type]
                "out": _most(comparison, "pushed_out", place, words),
                "into": _most(comparison, "pushed_in", place, words),
                "landed": _most(comparison, "landed", place, words),
            }
        )
    values = {
        "n": words.texts.whole(float(whole["persons"])),
        "interval": _interval(whole, comparison.replicates, words),
        "place": rows[0]["place"],
        "start": comparison.start,
        "year": comparison.cost_year,
    }
    clear = comparison.replicates > 1 and float(whole["low"]) > 0.0
    key = "report.pushed" if clear else "report.pushed_unclear"
    return {"sentence": words.say(key, values), "rows": rows}


def _most(comparison: Comparison, variable: str, place: str, words: Words) -> str:
    """The two regions with most persons, with their shares."""
    dim = "with" if variable == "landed" else "origin"
    table = tally(comparison, variable, ("place", dim))
    table = table[(table["place"] == place) & (table["persons"] > 0)]
    total = float(table["persons"].sum())
    parts = []
    for code, persons in table.nlargest(2, "persons")[[dim, "persons"]].to_numpy():
        name = words.say("report.no_studies") if code == NOWHERE else words.region(str(code))
        parts.append(f"{name} {words.texts.percent(persons / total, 2)}")
    return ", ".join(parts) or "–"


def _interval(row: Any, replicates: int, words: Words) -> str:
    if replicates < 2:
        return words.say("report.one_pair")
    low, high = (words.texts.whole(max(float(row[end]), 0.0)) for end in ("low", "high"))
    return words.say("report.interval", {"span": words.say("report.span", {"low": low, "high": high})})
