"""Make docs/validation.md and its figures: ``python docs/make_validation.py [--page FOLDER]``; about two minutes.

``--forecasts`` makes anew what the page says of forecasts and leaves the rest of it as it is.

FOLDER is that of ``edumig calibrate world --years 2010-2014 --page FOLDER``, whose figures are then taken over.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure

from edumig_sim.cli.facts import band_words
from edumig_sim.experiments.backtest import Backtest, backtest, events
from edumig_sim.experiments.facts import Facts, Finding, facts
from edumig_sim.experiments.skill import skill_figures
from edumig_sim.experiments.validate import OUR_MODEL, Validation, validate
from edumig_sim.report import backtest as history
from edumig_sim.report import style, validation
from edumig_sim.world.calibration import Calibration, read_calibration

PAGE = Path(__file__).parent / "validation.md"
FIGURES = Path(__file__).parent / "figures"
SKILL = Path(__file__).parents[1] / "edumig_sim" / "brief" / "skill.json"  # what a report says of its world
FORECASTS = (("world", "2010-2014", 2016), ("us_states", "2002-2006", 2010))
DRAWN = ("sweden_2011", "united_kingdom_2012")
FROM_CALIBRATION = ("flows", "moments", "profiles", "pins")
FORECASTS_HEADING = "## Forecasts of a year that nothing was fitted to"
_HOW_COMPARED = (
    "Every model learns from the training years alone, and models are compared like with like, in two classes. "
    "*Without corridor history* none knows what flowed in a corridor before the training years. *With corridor "
    "history* they know the students of each corridor before them (*earlier students*), or its flows in every "
    "training year too (*yearly flows*). PPML (Poisson pseudo maximum likelihood) has every covariate that "
    "ours has, moves with the same growth of origins, and with yearly flows adds each corridor's level in the same "
    "way. Ours has coefficients and constants of origins and destinations, in a choice of single people.",
    "",
    "CPC is the common part of commuters (1 is perfect). Its 95 % intervals draw regions with replacement, and a "
    "corridor counts as often as its origin times as often as its destination was drawn (the bootstrap of jointly "
    "exchangeable arrays: Davezies, D'Haultfoeuille and Guyonvarch 2021), because corridors that share a region are "
    "not independent. The fitted models are held fixed in the draws. A difference is called a lead only where its "
    "interval, from the same draws for both, excludes 0.",
    "",
    "The forecast leaves out the hard limit of what families can pay (Eq. 10). This was chosen because it forecasts "
    "world in 2016 better; damping and prior weights of growth were chosen on forecasts of 2006 to 2015. So the test "
    "year 2016 is not blind for ours.",
)


def main() -> None:
    """Measure everything and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", type=Path, help="folder of a calibration's page, for its figures")
    parser.add_argument("--forecasts", action="store_true", help="only what the page says of forecasts")
    given = parser.parse_args()
    page = given.page
    if page is not None:
        for name in FROM_CALIBRATION:
            shutil.copyfile(page / "figures" / f"{name}.png", FIGURES / f"calibration_{name}.png")
    found = [validate(*forecast) for forecast in FORECASTS]
    skill = skill_figures(found)
    SKILL.write_text(json.dumps(skill, indent=1) + "\n", encoding="utf-8")
    for one in found:
        draw(f"validation_{one.world}", validation.scores(one))
    if given.forecasts:
        PAGE.write_text(with_forecasts(PAGE.read_text(encoding="utf-8"), found, skill), encoding="utf-8")
        return
    regular = [facts("world"), facts("us_states")]
    draw("validation_facts", validation.facts(regular[0]))
    past = [backtest(name) for name in events()]
    for known in past:
        if known.event.name in DRAWN:
            draw(f"backtest_{known.event.name}", history.paths(known))
    PAGE.write_text(text((found, skill), regular, past, read_calibration("world")), encoding="utf-8")


def draw(name: str, figure: Figure) -> None:
    """Write a figure as PNG."""
    figure.savefig(FIGURES / f"{name}.png", dpi=style.DOTS_PER_INCH // 2 * 2)


def with_forecasts(page: str, found: list[Validation], skill: dict[str, Any]) -> str:
    """The page with its part on forecasts made anew."""
    before, _, rest = page.partition(FORECASTS_HEADING)
    after = rest[rest.index("\n## ") + 1 :]
    return before + "\n".join(_forecasts(found, skill)) + "\n" + after


def text(
    found: tuple[list[Validation], dict[str, Any]],
    regular: list[Facts],
    past: list[Backtest],
    calibration: Calibration | None,
) -> str:
    """The page."""
    parts = [
        "# How far to believe it",
        "",
        "This page is written by a program; do not edit it. To repeat it: `python docs/make_validation.py`. "
        "Every table "
        "and figure names the command that makes it alone, the seed, the data by the beginning of their digest, "
        "and the "
        "version.",
        "",
        *_forecasts(*found),
        *([] if calibration is None else _calibration(calibration)),
        *_facts(regular),
        *_history(past),
    ]
    return "\n".join(parts) + "\n"


def _forecasts(found: list[Validation], skill: dict[str, Any]) -> list[str]:
    lines = [FORECASTS_HEADING, "", *_HOW_COMPARED, ""]
    for one in found:
        lines += [f"**{one.world}, {one.test}, movers, each origin's total given: what can be said**", ""]
        lines += [f"- {sentence}" for sentence in one.said()]
        itself = skill[one.world]["simulator"]
        if itself is not None:
            lines.append(
                f"- The simulator itself, with its calibrated parameters, the hard limit of what families can pay, no "
                f"corridor history, and constants that meet the totals of {itself['base_year']}: "
                f"{itself['cpc']:.3f} of CPC."
            )
        lines += ["", f"<sub>{validation.source(one)}</sub>", ""]
        for table in dict.fromkeys(s.table for s in one.scores):
            lines += _table(one, table)
        lines += [f"![Forecasts of {one.world}](figures/validation_{one.world}.png)", ""]
    return lines


def _table(one: Validation, table: tuple[str, str, bool]) -> list[str]:
    """Scores of a class of models on the same corridors, the best first."""
    history, subset, given = table
    what = "movers and stayers" if subset == "all" else "movers"
    known = "each origin's total given" if given else "totals forecast too"
    lines = [
        f"**{one.world}, {one.test}, {history} corridor history: {what}, {known}**",
        "",
        "| model | CPC | 95 % | R2 ln | SRMSE | deviance explained | top 5 |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for s in sorted((s for s in one.scores if s.table == table), key=lambda s: -s.cpc):
        name = f"**{s.label}**" if s.model == OUR_MODEL else s.label
        lines.append(
            f"| {name} | {s.cpc:.3f} | {s.cpc_low:.3f} to {s.cpc_high:.3f} | {s.r2_ln:.2f} | {s.srmse:.2f} | "
            f"{s.deviance_explained:.2f} | {100 * s.top5:.0f} % |"
        )
    return [*lines, "", f"<sub>{validation.source(one)}</sub>", ""]


def _calibration(found: Calibration) -> list[str]:
    record = found.record
    lines = [
        "## Calibration of the world",
        "",
        f"Parameters are fitted to the flows of {record['years'][0]} to {record['years'][-1]}, to published "
        f"stay rates and "
        "to attendance by wealth; those of which these data say too little keep their prior and are named as priors. "
        "Constants are fitted to the totals of the base year. Standard errors of what rests on flows take corridors "
        "for independent of each other and are too narrow, most of them 1.2 to 1.7 times (decision 0023).",
        "",
        "| parameter | value | standard error | prior | its standard error | rests on |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for p in found.parameters:
        log = " (of the logarithm)" if p.scale == "log" else ""
        name = f"**{p.name}**" if p.estimated else p.name
        lines.append(
            f"| {name} | {p.value:.3g} | {p.se:.2g}{log} | {p.prior:.3g} | {p.prior_se:.2g}{log} | {p.data} |"
        )
    made = (
        f"edumig calibrate {record['world']} --years {record['years'][0]}-{record['years'][-1]}; seed "
        f"{record['settings']['constants']['seed']}; data {record['flows_digest'][:12]}; version {record['version']}"
    )
    lines += ["", f"<sub>{made}</sub>", ""]
    for name in FROM_CALIBRATION:
        if (FIGURES / f"calibration_{name}.png").is_file():
            lines += [f"![Calibration: {name}](figures/calibration_{name}.png)", ""]
    return lines


def _facts(found: list[Facts]) -> list[str]:
    lines = [
        "## Stylised facts",
        "",
        "What is known of student migration in general, each with the band that a credible model keeps to. A star "
        "marks what the calibration aims at. What a world has nothing of is left out of its table.",
        "",
    ]
    for one in found:
        lines += [f"**{one.world}**", "", "| fact | band | model | 95 % | verdict | source of the band |"]
        lines += ["| --- | --- | --- | --- | --- | --- |", *map(_fact, one.findings)]
        lines += ["", f"<sub>{validation.facts_source(one)}</sub>", ""]
    lines = [line for line in lines if "not applicable" not in line]
    return [*lines, "![Stylised facts of the world](figures/validation_facts.png)", "", *_READING, ""]


def _fact(found: Finding) -> str:
    """A row of the table."""
    verdict = f"**{found.verdict}**" if found.verdict == "fail" else found.verdict
    star = "*" if found.fact.fitted else ""
    band = band_words(found.fact.low, found.fact.high)
    value = f"{found.value:.3f} | {found.low:.3f} to {found.high:.3f}"
    return f"| {found.fact.words}{star} | {band} | {value} | {verdict} | {found.fact.source} |"


_READING = (
    "Why some fail. *Who stays ten years, and who leaves in years 5 to 10*: students of the model take four to eight "
    "years, so that many still study after five and decide only then; those behind the published shares often take "
    "shorter degrees. *Five largest hosts*: of 62 countries that hold 71 % of all students, not of the world. *Study "
    "abroad and income*: flows show students from poor regions in expensive ones, which the calibration can only "
    "explain by loose means, for want of scholarships that are not in the data. *Merit aid*: who studies at home "
    "because of it has the ties of living there at graduation and no costs of moving; in the evaluations many leave "
    "all the same. *Networks*: the coefficient comes from differences between corridors, the band from changes over "
    "time.",
)


def _history(past: list[Backtest]) -> list[str]:
    lines = [
        "## Experiments of history",
        "",
        "What dated policies did to the students of the corridors they concern, against other corridors, with a 95 % "
        "interval from the spread of placebos (the same origins at hosts without the policy), and what the "
        "model says the "
        "policy alone does as many years after its beginning. Years are those in which an academic year ends. "
        "The events and "
        "their sources are in `edumig_sim/experiments/events.yaml`.",
        "",
        "| event | year | observed | 95 % | placebo p | predicted | 95 % | verdict |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for one in past:
        seen = one.told
        row = next((r for r in one.rows() if seen and r["year"] == seen.year), None)
        if row is None:
            lines.append(f"| {one.event.title} | | | | | | | {one.verdict} |")
            continue
        lines.append(
            f"| {one.event.title} | {row['year']} | {_share(row['observed'])} | {_share(row['observed_low'])} to "
            f"{_share(row['observed_high'])} | {row['placebo_p']:.2f} | {_share(row['predicted'])} | "
            f"{_share(row['predicted_low'])} to {_share(row['predicted_high'])} | {one.verdict.split(':')[0]} |"
        )
    made = past[0]
    lines += [
        "",
        f"<sub>edumig backtest --agents {made.agents} --replicates {made.replicates}; seed {made.seed}; data "
        f"{made.digest[:12]}; version {made.version}</sub>",
        "",
        *(f"![{name}](figures/backtest_{name}.png)\n" for name in DRAWN),
    ]
    return lines


def _share(value: float | None) -> str:
    return "" if value is None else f"{100 * value:+.0f} %"


if __name__ == "__main__":
    main()
