"""Hold forecasts of flows against a year that nothing was fitted to, beside simple models, like with like.

There are two classes of models: those without corridor history, which know no flow of a corridor before the training
years, and those with it. A lead or a lag is measured only against models that know the same.
"""

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
from edumig_sim.experiments.covariates import HISTORIES, History, Known, known
from edumig_sim.experiments.forecast import Coefficient, assimilated, fit_structure, structural
from edumig_sim.experiments.observed import (
    Observed,
    migrants_before,
    observed_flows,
    region_groups,
    strangers_said,
)
from edumig_sim.experiments.rivals import EARLIER_STUDENTS, NOTHING, YEARLY, Knowledge, rivals
from edumig_sim.experiments.shrinkage import Variances
from edumig_sim.experiments.training import Training
from edumig_sim.results import csv_text
from edumig_sim.world import load_world, world_folder
from edumig_sim.world.parameters import load_parameters

Floats = NDArray[np.float64]
Report = Callable[[str], None]
OUR_MODEL = "EduMig Sim"
AFFORDABILITY = (
    "Our forecast leaves the hard limit of what families can pay (Eq. 10) out of the choice: with it the model "
    "forecasts too few students from poor to expensive regions. This was chosen on world, 2010-2014 against 2016, so "
    "that 2016 is no blind test of it."
)
RIVAL = "baseline"
_DIGITS = 4
_GROUPS = ("un_region", "continent")  # columns of regions.csv


class Score(NamedTuple):
    """How near one forecast came to the flows of the test year."""

    model: str
    kind: str  # "structural", "assimilated" or "baseline"
    corridor_history: History  # the class: whether flows of a corridor before the training years are known
    knows: Knowledge  # of single corridors, beside the flows that coefficients are fitted to
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

    @property
    def table(self) -> tuple[History, str, bool]:
        """The table that it stands in: of models that know as much, scored on the same corridors alike."""
        return self.corridor_history, self.subset, self.given_origin_totals

    @property
    def label(self) -> str:
        """The model, and in the class with corridor history what it knows of it."""
        name = "ours" if self.model == OUR_MODEL else self.model
        return name if self.corridor_history == "without" else f"{name}, {self.knows}"


class Gap(NamedTuple):
    """CPC of a forecast of ours less that of another that knows the same, on the same draws of regions."""

    model: str
    kind: str
    corridor_history: History
    knows: Knowledge
    other: str
    given_origin_totals: bool
    subset: str
    gap: float
    low: float
    high: float

    @property
    def verdict(self) -> str:
        """What the interval allows to say."""
        return verdict(self.low, self.high)

    @property
    def words(self) -> str:
        """One sentence that claims no more than the interval allows."""
        points = f"{100 * self.gap:+.2f} points of CPC, {100 * self.low:+.2f} to {100 * self.high:+.2f}"
        said = {"better": "is better than", "worse": "is worse than", "level": "cannot be told apart from"}
        return f"With {self.knows}, ours {said[self.verdict]} {self.other} ({points})."


def verdict(low: float, high: float) -> str:
    """Ours against another by the interval of the difference: better, worse, or level where it holds 0."""
    return "better" if low > 0.0 else "worse" if high < 0.0 else "level"


class Said(NamedTuple):
    """A forecast of the test year (R, R), and what it rests on."""

    model: str
    kind: str
    history: History
    knows: Knowledge
    students: Floats
    covariates: tuple[str, ...]  # of corridors, by name


class Forecasts(NamedTuple):
    """All forecasts of a class, ours first."""

    said: list[Said]
    coefficients: list[Coefficient]
    variances: Variances | None  # of ours with yearly flows


class Validation(NamedTuple):
    """All scores of one test year."""

    world: str
    train: tuple[int, ...]
    test: int
    scores: list[Score]
    gaps: list[Gap]
    coefficients: list[Coefficient]
    variances: Variances
    covariates: dict[History, tuple[str, ...]]  # of corridors, that every model with covariates has
    notes: list[str]
    digest: str  # of the flows that were read
    version: str

    def nearest(self) -> list[Gap]:
        """Ours against the best model that knows the same, for each thing known: movers, origins' totals given."""
        found = []
        for knows in (NOTHING, EARLIER_STUDENTS, YEARLY):
            rows = [
                g for g in self.gaps if g.knows == knows and g.given_origin_totals and g.subset == "movers"
            ]
            found.append(min(rows, key=lambda g: g.gap))
        return found

    def said(self) -> list[str]:
        """What these differences allow to say, a sentence each."""
        return [gap.words for gap in self.nearest()]

    def as_dict(self) -> dict[str, Any]:
        """Plain values, as JSON can hold them."""
        plain = self._asdict() | {"train": list(self.train)}
        tables: dict[str, Sequence[Any]] = {
            "scores": self.scores,
            "gaps": self.gaps,
            "coefficients": self.coefficients,
        }
        listed = {name: [_plain(row._asdict()) for row in rows] for name, rows in tables.items()}
        columns = {history: list(names) for history, names in self.covariates.items()}
        return plain | listed | {"variances": self.variances._asdict(), "covariates": columns}


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
    classes = {history: forecasts(known(training, history, test), test, say) for history in HISTORIES}
    said = [one for found in classes.values() for one in found.said]
    scores: list[Score] = []
    gaps: list[Gap] = []
    for subset in ("movers", "all") if observed.with_home else ("movers",):
        pairs = measure.corridors(held_out, subset == "all")
        for given in (True, False):
            more, apart = _scores(said, pairs, subset, given)
            scores += more
            gaps += apart
    coefficients = [c for found in classes.values() for c in found.coefficients]
    columns = {history: found.said[0].covariates for history, found in classes.items()}
    variances = classes["with"].variances
    assert variances is not None, "ours with history has levels"
    notes = [note for note in (strangers_said(observed), AFFORDABILITY) if note]
    return Validation(
        *(world, years, test, scores, gaps, coefficients, variances, columns, notes),
        observed.digest,
        __version__,
    )


def forecasts(told: Known, test: int, say: Report) -> Forecasts:
    """What every model of a class says of the test year."""
    history, structure = told.history, fit_structure(told, say)
    knows = NOTHING if history == "without" else EARLIER_STUDENTS
    columns = structure.covariates
    said = [Said(OUR_MODEL, "structural", history, knows, structural(told, structure), columns)]
    variances = None
    if history == "with":
        students, levels = assimilated(told, structure.flows, test)
        said.append(Said(OUR_MODEL, "assimilated", history, YEARLY, students, columns))
        variances = levels.variances
    say(f"Fitting simple models {history} corridor history")
    said += [Said(r.model, RIVAL, history, r.knows, r.students, r.covariates) for r in rivals(told, test)]
    return Forecasts(said, structure.coefficients, variances)


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
    said: list[Said], pairs: measure.Corridor, subset: str, given: bool
) -> tuple[list[Score], list[Gap]]:
    seen = pairs.students
    sample = measure.Resampling(pairs)
    draws, scores = [], []
    for one in said:
        forecast = one.students[pairs.origin, pairs.destination]
        if given:
            forecast = measure.given_totals(pairs, forecast)
        draws.append(sample.cpc(seen, forecast))
        low, high = measure.interval(draws[-1])
        scores.append(
            Score(
                model=one.model,
                kind=one.kind,
                corridor_history=one.history,
                knows=one.knows,
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
    gaps = []
    for mine, drawn in zip(scores, draws, strict=True):
        for other, theirs in zip(scores, draws, strict=True):
            if mine.model == OUR_MODEL and other.model != OUR_MODEL and mine.knows == other.knows:
                bounds = measure.interval(drawn - theirs)
                what = (mine.kind, mine.corridor_history, mine.knows, other.model, given, subset)
                gaps.append(Gap(OUR_MODEL, *what, mine.cpc - other.cpc, *bounds))
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
