"""Who gains and who loses, who changed and why, and who was pushed out: tables of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from edumig_sim.brief import marks
from edumig_sim.brief.words import Words
from edumig_sim.compare import Comparison
from edumig_sim.indicators import ALL_REGIONS, INDICATORS
from edumig_sim.multiplicity import MARK, notes_on
from edumig_sim.paired import CONFIDENCE, Estimate
from edumig_sim.report.access import MEASURES, changes_by_fifth
from edumig_sim.report.basis import people_regions, touched_regions
from edumig_sim.verdict import places_of
from edumig_sim.who import FEW, NOWHERE, REASON_WORDS, RESIDENCE, STUDY, WHO, Ranked, ranked, tally

REGIONS_SHOWN, ORIGINS_SHOWN, REASONS_SHOWN, PLACES_SHOWN = 8, 6, 6, 6
GAINS = ("skilled_stock", "output", "budget_balance")  # what a region gains or loses


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
    text = words.short(effect.mean, unit) + (MARK if effect.rests_on_few else "")
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
    every: list[Estimate] = []
    for code in [*shown, ALL_REGIONS]:
        effects = [comparison.effect(n, code, year) for n in names]
        every += effects
        cells = [cell(e, INDICATORS[n].unit, words) for n, e in zip(names, effects, strict=True)]
        rows.append({"name": words.region(code), "cells": cells, "total": code == ALL_REGIONS})
    left = len(comparison.reform.codes) - len(shown)
    heads = [words.texts.of(INDICATORS[n].label) for n in names]
    notes = notes_on(every, comparison.replicates, words.texts)
    return {"year": year, "heads": heads, "rows": rows, "left_out": left, "notes": notes}


def effects_table(comparison: Comparison, words: Words) -> dict[str, Any]:
    """Effects on the main indicators in the regions in question: in the year of the verdict, and in the last one."""
    years = sorted({comparison.cost_year, comparison.horizon})
    rows = []
    for name in comparison.main_indicators:
        unit = INDICATORS[name].unit
        places = places_of(name, comparison.home_regions)
        told = [comparison.effect(name, places, year) for year in years]
        before = comparison.baseline.indicators()[name].sel(region=places, year=years[0])
        level = float(before.sum("region", skipna=False).mean("replicate"))
        shown = words.bare(level, unit) if np.isfinite(level) else "–"
        title = f"{words.texts.of(INDICATORS[name].label)}, {words.regions(places)}"
        rows.append({"name": title, "before": shown, "cells": [cell(e, unit, words) for e in told]})
    return {"years": years, "rows": rows}


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
    all_effects = [e for _, effects in found for e in effects]
    return {
        "rows": rows,
        "distinct": len(clear),
        "cells": every,
        "by_chance": round((1.0 - CONFIDENCE) * every),
        "notes": notes_on(all_effects, comparison.replicates, words.texts, counted=False),
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
    if comparison.replicates > 1 and not whole["low"] > 0:
        return {"sentence": words.say(f"report.changed_{what}_unclear", about), "reasons": [], "origins": []}
    reasons, origins = (ranked(comparison, WHO[what], by) for by in ("reason", "origin"))
    said = [words.say(f"report.changed_{what}", about), _reason_sentence(reasons, words)]
    if origins.main is not None:
        said.append(words.say("report.most_from", {"from": words.region(origins.main)}))
    return {
        "sentence": " ".join(said),
        "reasons": _bars(reasons, words, reason=True),
        "origins": _bars(origins, words),
    }


def _reason_sentence(reasons: Ranked, words: Words) -> str:
    """The main reason with its share, or that pairs of runs disagree about it."""
    values: dict[str, object] = {
        "why": words.texts.of(REASON_WORDS[reasons.main or reasons.most_often]),
        "share": _share(reasons.table.iloc[0], words),
        "often": words.texts.exact(reasons.often),
        "pairs": words.texts.exact(reasons.pairs),
    }
    if reasons.main is not None:
        return words.say("report.main_reason", values)
    return words.say("report.one_reason" if reasons.pairs < 2 else "report.no_main_reason", values)


def _share(row: Any, words: Words) -> str:
    """A share with its interval over pairs, if there is one."""
    share, span = words.texts.percent(float(row["share"]), 2), _share_span(row, words)
    return f"{share} ({span})" if span else share


def _share_span(row: Any, words: Words) -> str:
    if not row["share_low"] < row["share_high"]:
        return ""
    low, high = (words.texts.percent(float(row[end]), 2) for end in ("share_low", "share_high"))
    return words.say("report.span", {"low": low, "high": high})


def _bars(found: Ranked, words: Words, reason: bool = False) -> list[dict[str, Any]]:
    table = found.table.head(REASONS_SHOWN)
    largest = float(table["persons"].max())
    rows = []
    for code, row in zip(found.names, table.to_dict("records"), strict=False):
        persons = float(row["persons"])
        rows.append(
            {
                "name": words.texts.of(REASON_WORDS[code]) if reason else words.region(code),
                "persons": words.texts.whole(persons),
                "part": float(row["share"]),
                "share": words.texts.percent(float(row["share"]), 2),
                "span": _share_span(row, words),
                "bar": marks.bar(persons, largest),
            }
        )
    return rows


def displaced_table(comparison: Comparison, words: Words) -> dict[str, Any] | None:
    """Who was pushed out of a place, by whom, and where the loss lands; None where nobody was.

    Where the number cannot be told from chance the sentence says so and no place is named.
    """
    whole = tally(comparison, "pushed_out", ()).iloc[0]
    if float(whole["persons"]) < FEW:
        return None
    values: dict[str, object] = {
        "n": words.texts.whole(float(whole["persons"])),
        "interval": _interval(whole, comparison.replicates, words),
        "start": comparison.start,
        "year": comparison.cost_year,
    }
    if comparison.replicates > 1 and not whole["low"] > 0.0:
        return {"sentence": words.say("report.pushed_unclear", values), "rows": []}
    places = ranked(comparison, "pushed_out", "place")
    rows = []
    for place, row in zip(places.names, places.table.head(PLACES_SHOWN).to_dict("records"), strict=False):
        ends = {end: words.texts.whole(max(float(row[end]), 0.0)) for end in ("low", "high")}
        rows.append(
            {
                "place": words.region(place),
                "persons": words.texts.whole(float(row["persons"])),
                "span": words.say("report.span", ends) if comparison.replicates > 1 else "",
                "out": _most(comparison, "pushed_out", place, words),
                "into": _most(comparison, "pushed_in", place, words),
                "landed": _most(comparison, "landed", place, words),
            }
        )
    said = words.say("report.pushed", values)
    if places.main is not None:
        said += " " + words.say("report.most_pushed", {"place": words.region(places.main)})
    return {"sentence": said, "rows": rows}


def _most(comparison: Comparison, variable: str, place: str, words: Words) -> str:
    """The two regions with most persons, with their shares and intervals."""
    found = ranked(comparison, variable, "with" if variable == "landed" else "origin", place)
    parts = []
    for code, row in zip(found.names, found.table.head(2).to_dict("records"), strict=False):
        name = words.say("report.no_studies") if code == NOWHERE else words.region(code)
        parts.append(f"{name} {_share(row, words)}")
    return "; ".join(parts) or "–"


def _interval(row: Any, replicates: int, words: Words) -> str:
    if replicates < 2:
        return words.say("report.one_pair")
    low, high = (words.texts.whole(max(float(row[end]), 0.0)) for end in ("low", "high"))
    return words.say("report.interval", {"span": words.say("report.span", {"low": low, "high": high})})
