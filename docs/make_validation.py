"""Make docs/validation.md and its figures: ``python docs/make_validation.py [--page FOLDER]``; about two minutes.

FOLDER is that of ``edumig calibrate world --years 2010-2014 --page FOLDER``, whose figures are then taken over.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from matplotlib.figure import Figure

from edumig_sim.cli.facts import band_words
from edumig_sim.experiments.backtest import Backtest, backtest, events
from edumig_sim.experiments.facts import Facts, Finding, facts
from edumig_sim.experiments.validate import OUR_MODEL, Validation, validate
from edumig_sim.report import backtest as history
from edumig_sim.report import style, validation
from edumig_sim.world.calibration import Calibration, read_calibration

PAGE = Path(__file__).parent / "validation.md"
FIGURES = Path(__file__).parent / "figures"
FORECASTS = (("world", "2010-2014", 2016), ("us_states", "2002-2006", 2010))
DRAWN = ("sweden_2011", "united_kingdom_2012")
FROM_CALIBRATION = ("flows", "moments", "profiles", "pins")


def main() -> None:
    """Measure everything and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", type=Path, help="folder of a calibration's page, for its figures")
    page = parser.parse_args().page
    if page is not None:
        for name in FROM_CALIBRATION:
            shutil.copyfile(page / "figures" / f"{name}.png", FIGURES / f"calibration_{name}.png")
    found = [validate(*forecast) for forecast in FORECASTS]
    for one in found:
        draw(f"validation_{one.world}", validation.scores(one))
    regular = [facts("world"), facts("us_states")]
    draw("validation_facts", validation.facts(regular[0]))
    past = [backtest(name) for name in events()]
    for one in past:
        if one.event.name in DRAWN:
            draw(f"backtest_{one.event.name}", history.paths(one))
    PAGE.write_text(text(found, regular, past, read_calibration("world")), encoding="utf-8")


def draw(name: str, figure: Figure) -> None:
    """Write a figure as PNG."""
    figure.savefig(FIGURES / f"{name}.png", dpi=style.DOTS_PER_INCH // 2 * 2)


def text(
    found: list[Validation], regular: list[Facts], past: list[Backtest], calibration: Calibration | None
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
        *_forecasts(found),
        *([] if calibration is None else _calibration(calibration)),
        *_facts(regular),
        *_history(past),
    ]
    return "\n".join(parts) + "\n"


def _forecasts(found: list[Validation]) -> list[str]:
    lines = [
        "## Forecasts of a year that nothing was fitted to",
        "",
        "Every model learns from the training years alone. *Structural*: coefficients and constants of origins and "
        "destinations; *assimilated*: also what each corridor's own history says, as far as it is reliable. CPC "
        "is the "
        "common part of commuters (1 is perfect), with a 95 % interval over corridors.",
        "",
    ]
    for one in found:
        for subset, given in dict.fromkeys((s.subset, s.given_origin_totals) for s in one.scores):
            what = "movers and stayers" if subset == "all" else "movers"
            known = "each origin's total given" if given else "totals forecast too"
            lines += [f"**{one.world}, {one.test}, {what}, {known}**", ""]
            lines += [
                "| model | CPC | 95 % | R2 ln | SRMSE | deviance explained | top 5 |",
                "| --- | --- | --- | --- | --- | --- | --- |",
            ]
            mine = [s for s in one.scores if (s.subset, s.given_origin_totals) == (subset, given)]
            for s in sorted(mine, key=lambda s: -s.cpc):
                name = f"**ours, {s.kind}**" if s.model == OUR_MODEL else s.model
                lines.append(
                    f"| {name} | {s.cpc:.3f} | {s.cpc_low:.3f} to {s.cpc_high:.3f} | {s.r2_ln:.2f} | {s.srmse:.2f} | "
                    f"{s.deviance_explained:.2f} | {100 * s.top5:.0f} % |"
                )
            lines += ["", f"<sub>{validation.source(one)}</sub>", ""]
        lines += [f"![Forecasts of {one.world}](figures/validation_{one.world}.png)", ""]
    return lines


def _calibration(found: Calibration) -> list[str]:
    record = found.record
    lines = [
        "## Calibration of the world",
        "",
        f"Parameters are fitted to the flows of {record['years'][0]} to {record['years'][-1]}, to published "
        f"stay rates and "
        "to attendance by wealth; those of which these data say too little keep their prior and are named as priors. "
        "Constants are fitted to the totals of the base year.",
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
