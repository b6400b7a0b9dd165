"""Hold forecasts of flows against a year that nothing was fitted to, beside simple models that they have to beat."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from edumig_sim import __version__
from edumig_sim.errors import DataError
from edumig_sim.experiments import fit_measures as measure
from edumig_sim.experiments.forecast import Coefficient, Forecasts, forecasts
from edumig_sim.experiments.observed import (
    Observed,
    migrants_before,
    observed_flows,
    region_groups,
    strangers_said,
)
from edumig_sim.experiments.rivals import Training, rivals
from edumig_sim.experiments.shrinkage import Variances
from edumig_sim.results import csv_text
from edumig_sim.world import load_world, world_folder
from edumig_sim.world.parameters import load_parameters

Floats = NDArray[np.float64]
Report = Callable[[str], None]
OUR_MODEL = "EduMig Sim"
AFFORDABILITY = (
    "Our forecast leaves the hard limit of what families can pay out of the choice: with it the model forecasts too "
    "few students from poor to expensive regions."
)
RIVAL = "baseline"
_DIGITS = 4
_GROUPS = ("un_region", "continent")  # columns of regions.csv


class Score(NamedTuple):
    """How near one forecast came to the flows of the test year."""

    model: str
    kind: str  # "structural", "assimilated" or "baseline"
    given_origin_totals: bool
    subset: str  # "movers" or "all", with those who stay
    cpc: float
    cpc_low: float
    cpc_high: float
    r2_ln: float
    srmse: float
    deviance_explained: float
    top5: float
    outbound_error: float
    inbound_error: float
    n_corridors: int


class Gap(NamedTuple):
    """CPC of a forecast of ours less that of another, on the same draws of corridors."""

    model: str
    kind: str
    other: str
    given_origin_totals: bool
    subset: str
    gap: float
    low: float
    high: float


class Validation(NamedTuple):
    """All scores of one test year."""

    world: str
    train: tuple[int, ...]
    test: int
    scores: list[Score]
    gaps: list[Gap]
    coefficients: list[Coefficient]
    variances: Variances
    notes: list[str]
    digest: str  # of the flows that were read
    version: str

    def as_dict(self) -> dict[str, Any]:
        """Plain values, as JSON can hold them."""
        plain = self._asdict() | {"train": list(self.train)}
        tables: dict[str, Sequence[Any]] = {
            "scores": self.scores,
            "gaps": self.gaps,
            "coefficients": self.coefficients,
        }
        listed = {name: [_plain(row._asdict()) for row in rows] for name, rows in tables.items()}
        return plain | listed | {"variances": self.variances._asdict()}


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """The same with None for what is no finite number."""
    return {k: None if isinstance(v, float) and not np.isfinite(v) else v for k, v in row.items()}


def validate(
    world: str,
    train: str | Sequence[int],
    test: int,
    *,
    flows: str | Path | None = None,
    say: Report = lambda line: None,
) -> Validation:
    """Fit every model to the training years and hold it against the test year.

    world: a packaged world or a folder. train: years, or text such as "2010-2014". flows: a table of more years in the
    form of the world's flows.csv. Raises DataError for years without flows, for a test year that is trained on, and for
    a table that cannot be read.
    """
    folder = world_folder(world)
    observed = observed_flows(folder, None if flows is None else Path(flows))
    years = years_of(train, observed.flows) if isinstance(train, str) else tuple(sorted(set(train)))
    if test in years:
        raise DataError([f"--test {test}: this year is among the training years {years[0]} to {years[-1]}"])
    if not years:
        raise DataError(["--train: give at least one year"])
    if test < years[0]:
        raise DataError([f"--test {test}: a forecast needs training years before it, not from {years[0]} on"])
    held_out = observed.years([test], "--test")[test]
    training = training_of(world, observed, years)
    said = {(name, RIVAL): model(training) for name, model in rivals(training).items()}
    ours: Forecasts = forecasts(training, test, say)
    said |= {(OUR_MODEL, "structural"): ours.structural, (OUR_MODEL, "assimilated"): ours.assimilated}
    scores: list[Score] = []
    gaps: list[Gap] = []
    for subset in ("movers", "all") if observed.with_home else ("movers",):
        pairs = measure.corridors(held_out, subset == "all")
        for given in (True, False):
            more, apart = _scores(said, pairs, subset, given)
            scores += more
            gaps += apart
    notes = [note for note in (strangers_said(observed), AFFORDABILITY) if note]
    fitted = ours.structure.coefficients, ours.levels.variances
    return Validation(world, years, test, scores, gaps, *fitted, notes, observed.digest, __version__)


def training_of(world: str, observed: Observed, years: tuple[int, ...]) -> Training:
    """What may be learnt from: the tables of the training years, and the world as it was in them."""
    folder = world_folder(world)
    own = [y for y in years if y in observed_flows(folder).flows]
    seen = load_world(world, load_parameters(), own[-1] if own else None)
    return Training(
        world,
        seen,
        observed.years(years, "--train"),
        observed.with_home,
        migrants_before(folder, years[0]),
        observed.before(years[0]),
        region_groups(folder, _GROUPS),
    )


def _scores(
    said: dict[tuple[str, str], Floats], pairs: measure.Corridor, subset: str, given: bool
) -> tuple[list[Score], list[Gap]]:
    seen = pairs.students
    sample = measure.Resampling(len(seen))
    draws, scores = {}, []
    for (model, kind), table in said.items():
        forecast = table[pairs.origin, pairs.destination]
        if given:
            forecast = measure.given_totals(pairs, forecast)
        draws[model, kind] = sample.cpc(seen, forecast)
        low, high = measure.interval(draws[model, kind])
        scores.append(
            Score(
                model=model,
                kind=kind,
                given_origin_totals=given,
                subset=subset,
                cpc=measure.cpc(seen, forecast),
                cpc_low=low,
                cpc_high=high,
                r2_ln=measure.r2_of_logs(seen, forecast),
                srmse=measure.srmse(seen, forecast),
                deviance_explained=measure.deviance_explained(seen, forecast),
                top5=measure.top_overlap(pairs, forecast),
                outbound_error=measure.margin_error(pairs.origin, seen, forecast),
                inbound_error=measure.margin_error(pairs.destination, seen, forecast),
                n_corridors=len(seen),
            )
        )
    central = {(s.model, s.kind): s.cpc for s in scores}
    gaps = [
        Gap(OUR_MODEL, kind, other, given, subset, central[mine] - central[theirs], *bounds)
        for mine in central
        for theirs in central
        if mine[0] == OUR_MODEL and theirs[0] != OUR_MODEL
        for kind, other in [(mine[1], theirs[0])]
        for bounds in [measure.interval(draws[mine] - draws[theirs])]
    ]
    return scores, gaps


def years_of(text: str, known: Container[int]) -> tuple[int, ...]:
    """Years from "2010-2014", of which those with flows count, or "2002,2004,2006", or both forms mixed.

    Raises DataError for anything else, and for a range in which no year has flows.
    """
    years: set[int] = set()
    for part in (p.strip() for p in text.split(",")):
        ends = [end.strip() for end in part.split("-")]
        if len(ends) > 2 or not all(end.isdigit() and len(end) == _DIGITS for end in ends):
            raise DataError([f"--train {text}: {part!r} is no year and no range such as 2010-2014"])
        first, last = int(ends[0]), int(ends[-1])
        if last < first:
            raise DataError([f"--train {text}: {part!r} ends before it begins"])
        there = {y for y in range(first, last + 1) if y in known or len(ends) == 1}
        if not there:
            raise DataError([f"--train {text}: no year of {part!r} has flows"])
        years |= there
    return tuple(sorted(years))


def save(found: Validation, folder: Path) -> None:
    """Write scores.csv, gaps.csv, coefficients.csv and validation.json into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (
        ("scores", found.scores),
        ("gaps", found.gaps),
        ("coefficients", found.coefficients),
    ):
        (folder / f"{name}.csv").write_text(csv_text(pd.DataFrame(rows)), encoding="utf-8")
    text = json.dumps(found.as_dict(), indent=1, allow_nan=False)
    (folder / "validation.json").write_text(text + "\n", encoding="utf-8")
