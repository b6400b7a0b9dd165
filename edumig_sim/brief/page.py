"""The report page: everything of one comparison, of several or of a run as one self-contained HTML text."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from edumig_sim import __version__
from edumig_sim.brief import account, circumstances, flows, ground, marks, paths, people, stressing
from edumig_sim.brief import answer as answers
from edumig_sim.brief.cautions import cautions, mark_sentence
from edumig_sim.brief.words import Words
from edumig_sim.compare import Comparison
from edumig_sim.cost import DISCOUNT_RATE
from edumig_sim.experiments.ledger import Ledger, read_ledger
from edumig_sim.indicators import INDICATORS
from edumig_sim.multiplicity import notes_on
from edumig_sim.paired import Estimate
from edumig_sim.results import Results
from edumig_sim.side_by_side import SideBySide
from edumig_sim.texts import texts_in
from edumig_sim.verdict import Answer, answer_of, answers_of
from edumig_sim.wording import money_kind

Saved = Comparison | Results | SideBySide


def report_page(found: Saved, *, language: str = "en", folder: Path | None = None) -> str:
    """The page; folder: where the results are saved, whose stress test the page tells if there is one."""
    texts = texts_in(language)
    first = next(iter(found.comparisons.values())) if isinstance(found, SideBySide) else found
    run = first.reform if isinstance(first, Comparison) else first
    words = Words(texts=texts, names=dict(run.provenance["region_names"]))
    content: dict[str, Any] = {"w": words, "language": language, "version": __version__}
    if isinstance(found, SideBySide):
        parts = [
            _comparison(
                c, Words(texts=texts, names=dict(c.reform.provenance["region_names"])), _inside(folder, part)
            )
            for c, part in zip(found.comparisons.values(), found.folders(), strict=True)
        ]
        content |= {"kind": "several", "parts": parts, "together": _together(found, parts, words)}
        content["title"] = words.say("report.several_title", {"titles": texts.listed(found.names)})
    elif isinstance(found, Comparison):
        part = _comparison(found, words, folder)
        content |= {"kind": "one", "parts": [part], "title": part["title"]}
    else:
        part = _run(found, words)
        content |= {"kind": "run", "parts": [part], "title": part["title"]}
    return _template().render(content)


def _inside(folder: Path | None, part: str) -> Path | None:
    return None if folder is None else folder / part


def _comparison(comparison: Comparison, words: Words, folder: Path | None) -> dict[str, Any]:
    """What the page says of one comparison."""
    found, *others = answers_of(comparison)
    plan = ground.scenario_of(comparison.reform)
    recorded = "changed_study" in comparison.reform.data
    ledger = None if folder is None else read_ledger(folder)
    sentence = answers.answer_sentence(found, words)
    return {
        **_about(comparison.reform, plan, words),
        "kind": found.kind,
        "label": answers.label(found, words),
        "sentence": sentence,
        "others": answers.other_aims([found, *others], words),
        "strip": marks.strip(found.effect, sentence) if found.kind not in ("one", "none") else "",
        "axis": _axis(found, words),
        "money": answers.money_sentences(found, words),
        "account": account.account_lines(found.cost, words),
        "levers": account.lever_table(found.cost, words),
        "figures": answers.cost_figures(found, words),
        "discount": words.texts.percent(DISCOUNT_RATE),
        "money_kind": money_kind(comparison.reform.currency, words.texts),
        "cost_years": {"start": found.cost.start, "year": found.cost.year},
        "cautions": [
            *cautions(found, words),
            *circumstances.said(
                circumstances.cautions_of(comparison.baseline, comparison.home_regions), words
            ),
        ],
        "effects": people.effects_table(comparison, words),
        "regions": people.regions_table(comparison, words),
        "fifths": people.fifths_table(comparison, words),
        "changed": people.changed_tables(comparison, words) if recorded else [],
        "displaced": people.displaced_table(comparison, words) if recorded else None,
        "flow_map": flows.flow_map(comparison, words),
        "flows": flows.flow_table(comparison, words),
        "paths": paths.paths(comparison, words),
        "start": comparison.start,
        "stress": _stress(ledger, words),
        "stress_command": f"edumig stress {folder or 'RESULTS'}",
        "assumed": [(k, str(v)) for k, v in comparison.assumed.items()],
    }


def _axis(found: Answer, words: Words) -> str:
    label = words.texts.of(INDICATORS[found.indicator].label)
    return words.say("report.strip_axis", {"what": label, "year": found.year})


def _stress(ledger: Ledger | None, words: Words) -> dict[str, Any] | None:
    if ledger is None:
        return None
    return {"rows": ground.ledger_table(ledger, words), "sentences": stressing.sentences(ledger, words)}


def _run(results: Results, words: Words) -> dict[str, Any]:
    """What the page says of a run by itself: levels, no effect."""
    table = results.summary_table()
    first, last = results.years[0], results.years[-1]
    rows = []
    for (name, region), group in table.groupby(["indicator", "region"], sort=False):
        unit = INDICATORS[str(name)].unit
        at = group.set_index("year")
        cells = []
        for year in (first, last):
            row = {k: float(at.at[year, k]) for k in ("mean", "low", "high")}  # type: ignore[arg-type]
            ends = {"low": words.bare(row["low"], unit), "high": words.bare(row["high"], unit)}
            span = words.say("report.span", ends) if row["low"] == row["low"] else ""
            cells.append({"text": words.bare(row["mean"], unit), "span": span})
        label = words.texts.of(INDICATORS[str(name)].label)
        rows.append({"name": label, "region": words.region(str(region)), "cells": cells})
    plan = ground.scenario_of(results)
    return {
        **_about(results, plan, words),
        "kind": "run",
        "levels": {"rows": rows, "years": (first, last)},
        "paths": paths.run_paths(results, words),
        "marks": [mark_sentence(m, words) for m in results.marks],
    }


def _about(run: Results, plan: Any, words: Words) -> dict[str, Any]:
    return {
        "title": run.title,
        "question": str(run.provenance.get("question") or run.title),
        "made": ground.provenance(run, words),
        "mechanisms": ground.mechanisms(plan, words) if plan else None,
        "assumptions": ground.assumptions_table(plan, words) if plan else [],
        "sources": ground.sources(plan),
        "skill": ground.skill(Path(str(run.provenance["world"])).name, words),
        "invented": run.provenance["world"] == "classroom",
        "pairs": run.replicates,
    }


def _together(found: SideBySide, parts: list[dict[str, Any]], words: Words) -> dict[str, Any]:
    """The table of several policies and their order as far as it can be told."""
    rows = []
    told: list[Estimate] = []
    asked = {name: answer_of(comparison) for name, comparison in found.comparisons.items()}
    first, usual = next(iter(asked.items()))
    for (name, answer), part in zip(asked.items(), parts, strict=True):
        about = (answer.indicator, answer.regions, answer.year)
        gap = None
        if name != first and about == (usual.indicator, usual.regions, usual.year):
            gap = found.gap(name, first, answer.indicator, answer.regions, answer.year)
        told += [answer.effect, *([] if gap is None else [gap])]
        rows.append(
            {
                "name": name,
                "label": part["label"],
                "kind": part["kind"],
                "effect": people.cell(answer.effect, answer.unit, words),
                "gap": None if gap is None else people.cell(gap, answer.unit, words),
                "figures": part["figures"],
            }
        )
    notes = notes_on(told, found.replicates, words.texts)
    order = [*answers.ranking(found, words), *answers.package_sentences(found, words)]
    return {"rows": rows, "first": first, "notes": notes, "ranking": order}


@cache
def _template() -> Any:
    jinja = Environment(
        loader=PackageLoader("edumig_sim.brief", "page"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = resources.files("edumig_sim.brief").joinpath("page/page.css").read_text(encoding="utf-8")
    jinja.globals["style"] = Markup(style)
    return jinja.get_template("page.html.j2")
