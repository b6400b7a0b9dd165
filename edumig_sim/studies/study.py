"""A study: one scenario at many points of its factors, each with the same seeds, and what is kept of every run.

The vocabulary is that of exploratory modelling: a factor is an *uncertainty* or a *lever*, what is measured is an
*outcome*; a point that combines levers is a *policy*, one of uncertainties a *draw*. A *scenario* is our file.
"""

from __future__ import annotations

import csv
import hashlib
import inspect
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Literal

from edumig_sim.scenario import Scenario
from edumig_sim.scenario.scenario import as_mapping
from edumig_sim.scenario.text import write_text
from edumig_sim.spreadsheet import harmless
from edumig_sim.stopping import Wish
from edumig_sim.studies.factors import Factor, Value
from edumig_sim.world.constants import FITTED_WITH
from edumig_sim.world.posterior import following

if TYPE_CHECKING:
    from edumig_sim.studies.goals import Search

DesignKind = Literal[
    "full_factorial",
    "latin_hypercube",
    "sobol",
    "morris",
    "one_at_a_time",
    "list",
    "csv",
    "posterior",
    "crossed",
]
DESIGNS: tuple[DesignKind, ...] = (
    "full_factorial",
    "latin_hypercube",
    "sobol",
    "morris",
    "one_at_a_time",
    "list",
    "csv",
    "posterior",
)
Over = Literal["none", "mean", "sum", "min", "max"]
OVER: tuple[Over, ...] = ("none", "mean", "sum", "min", "max")
Constants = Literal["follow", "keep"]
CONSTANTS: tuple[Constants, ...] = ("follow", "keep")
Function = Callable[
    [Mapping[str, Value], int], Mapping[str, float]
]  # (values of the factors, seed) -> outcomes
ABOUT = ("title", "question", "author")  # what a study says of itself; changing it changes no number
MOST_LISTED = 100  # points in a study file; more are in a file beside it
POINTS_FILE = "points.csv"
PARTS = ("uncertainties", "levers")  # of a crossed design
PART_FILES = tuple(f"{part}.csv" for part in PARTS)
REPLICATES = 5  # of a study that does not say


@dataclass(frozen=True, kw_only=True)
class Design:
    """Which points are run.

    samples: points of a Latin hypercube, base samples of Sobol's indices (N of N (D + 2), or of N (2 D + 2) with
    second_order), trajectories of Morris, draws of the posterior. levels: of a full factorial, of Morris, one at a
    time. points: listed values by path, also those of a CSV file. parts: of a crossed design, the uncertainties and
    the levers; every one of the former is run with every one of the latter.
    """

    kind: DesignKind = "latin_hypercube"
    samples: int = 0
    levels: int = 0
    second_order: bool = False
    seed: int = 1
    file: str = field(default="", compare=False)
    points: tuple[Mapping[str, Value], ...] = ()
    parts: tuple[Design, ...] = ()

    def as_mapping(self, file: str = POINTS_FILE) -> dict[str, Any]:
        """The design as it stands in a study file; many listed points stand in a file beside it."""
        if self.kind == "crossed":
            named = zip(PARTS, PART_FILES, self.parts, strict=True)
            return {name: part.as_mapping(its_file) for name, its_file, part in named}
        if len(self.points) > MOST_LISTED:
            return {"kind": "csv", "file": file}
        kind = "list" if self.kind == "csv" else self.kind
        given: dict[str, Any] = {"kind": kind, "samples": self.samples, "levels": self.levels}
        sampled = self.kind in ("latin_hypercube", "sobol", "morris", "posterior")
        given |= {"seed": self.seed} if sampled else {}
        given |= {"second_order": True} if self.second_order else {}
        given |= {"points": [dict(p) for p in self.points]} if self.points else {}
        return {key: value for key, value in given.items() if value != 0 or key == "seed"}


@dataclass(frozen=True, kw_only=True)
class Outcomes:
    """What is kept of every run.

    indicators: by name. years, regions: of which; the region "all" is the total. over_years: one number for the years
    instead of one each. effects: also the change against the same without the scenario's own policies, with the same
    seed. flows: also students by origin and destination.
    """

    indicators: tuple[str, ...]
    years: tuple[int, ...] = ()
    regions: tuple[str, ...] = ()
    over_years: Over = "none"
    effects: bool = False
    flows: bool = False

    def as_mapping(self) -> dict[str, Any]:
        """The outcomes as they stand in a study file."""
        return {f.name: _listed(getattr(self, f.name)) for f in fields(self)}


@dataclass(frozen=True, kw_only=True)
class Replication:
    """How often a point is run: a number of times, or until intervals are narrow and at most so often.

    until: wishes such as 'retention RUR 2040 ci<1pp' for the 95% interval of an outcome, of its effect where the study
    keeps effects. A pilot of ten says how many each point needs (Stein 1945; see `edumig_sim.stopping`).
    """

    count: int = REPLICATES
    until: tuple[Wish, ...] = ()

    def as_value(self) -> Any:
        """The replicates as they stand in a study file."""
        if not self.until:
            return self.count
        return {"until": " and ".join(w.text for w in self.until), "most": self.count}


@dataclass(frozen=True, kw_only=True)
class Study:
    """Everything that decides the numbers of a study. Equal studies give equal results.

    scenario: what is run; None where a plain function stands in for the model. seed: of the first replicate; every
    point has the same seeds. constants: whether the fitted constants of the world follow a factor that is a parameter,
    to first order (`follow`), or stay (`keep`). search: what `edumig search` looks for; it changes
    no number of a sweep.
    """

    title: str
    question: str = ""
    author: str = ""
    scenario: Scenario | None = None
    function: Function | None = None
    factors: tuple[Factor, ...] = ()
    design: Design = Design()
    outcomes: Outcomes
    replication: Replication = Replication()
    seed: int = 1
    constants: Constants = "follow"
    search: Search | None = None

    @property
    def seeds(self) -> list[int]:
        """The seeds of every point, as far as it needs them."""
        return [self.seed + k for k in range(self.replication.count)]

    @property
    def uncertainties(self) -> tuple[Factor, ...]:
        """Factors that nobody chooses."""
        return tuple(f for f in self.factors if f.role == "uncertainty")

    @property
    def levers(self) -> tuple[Factor, ...]:
        """Factors that somebody may choose."""
        return tuple(f for f in self.factors if f.role == "lever")

    def factor(self, path: str) -> Factor:
        """The factor of a path. Raises KeyError."""
        return {f.path: f for f in self.factors}[path]

    def as_mapping(self) -> dict[str, Any]:
        """The study as plain values, in the form of a study file."""
        ran: dict[str, Any] = {} if self.scenario is None else {"scenario": as_mapping(self.scenario)}
        ran |= {} if self.function is None else {"function": _function_name(self.function)}
        return {
            **{key: getattr(self, key) for key in ABOUT},
            **ran,
            "factors": {f.path: f.as_mapping() for f in self.factors},
            "design": self.design.as_mapping(),
            "outcomes": self.outcomes.as_mapping(),
            "replicates": self.replication.as_value(),
            "seed": self.seed,
            "constants": self.constants,
        }

    def canonical(self) -> str:
        """The resolved study as YAML text; reading it gives an equal study."""
        return write_text(self.as_mapping())

    @property
    def digest(self) -> str:
        """SHA-256 of all that decides its numbers."""
        bare = replace(self, **dict.fromkeys(ABOUT, ""))  # type: ignore[arg-type]
        if self.scenario is not None:
            bare = replace(bare, scenario=self.scenario.numeric(pair=True))
        source = "" if self.function is None else _source(self.function)
        return hashlib.sha256(
            (bare.canonical() + source + "".join(points_files(self).values())).encode()
        ).hexdigest()

    def explain(self) -> list[str]:
        """What the study will do, in sentences."""
        ran = "a function" if self.scenario is None else f"the scenario {self.scenario.title!r}"
        title = f"{self.title.rstrip('.?!')}."
        if self.search is not None:
            levers = [f.describe() for f in self.factors]
            return [title, f"Searches the levers of {ran}.", *levers, *self.search.explain()]
        lines = [title, f"Runs {ran} at the points of {design_words(self.design)}."]
        lines += [f.describe() for f in self.factors]
        lines += self._constants_words()
        lines += _replication_words(self.replication)
        kept = self.outcomes
        years = _years_words(kept.years)
        over = "" if kept.over_years == "none" else f"the {kept.over_years} over "
        lines.append(f"Keeps {', '.join(kept.indicators)} of {', '.join(kept.regions)}: {over}{years}.")
        if kept.effects:
            lines.append("Keeps their changes against the same without the policies, with the same seed.")
        if kept.flows:
            lines.append("Keeps students by origin and destination.")
        return lines

    def _constants_words(self) -> list[str]:
        """What becomes of the constants where a factor is a parameter that they were fitted with."""
        if self.scenario is None:
            return []
        names = {f.path.removeprefix("parameters.") for f in self.factors} & FITTED_WITH
        if not names:
            return []
        if self.scenario.refit:
            return [
                "At every point the constants are fitted again, so that the totals of the base year hold."
            ]
        followed = following(self.scenario.world) if self.constants == "follow" else frozenset()
        lines = []
        if both := sorted(names & followed):
            lines.append(f"Constants follow {', '.join(both)} to first order.")
        if alone := sorted(names - followed):
            what = f"Constants do not follow {', '.join(alone)}: what they met in the base year does not hold"
            lines.append(f"{what} (refit: true in the scenario fits them at every point).")
        return lines


def design_words(design: Design) -> str:
    """A design in words."""
    if design.kind == "crossed":
        return f"{design_words(design.parts[0])}, each with {design_words(design.parts[1])}"
    words = {
        "full_factorial": f"a full factorial of {design.levels} levels",
        "latin_hypercube": f"a Latin hypercube of {design.samples:,}",
        "sobol": f"Saltelli's design for Sobol indices from {design.samples:,} base samples",
        "morris": f"{design.samples:,} Morris trajectories on {design.levels} levels",
        "one_at_a_time": f"one factor at a time on {design.levels} levels",
        "posterior": f"{design.samples:,} draws from the calibration",
    }
    return words.get(design.kind, f"a list of {len(design.points):,} points")


def points_files(study: Study) -> dict[str, str]:
    """Points that are too many for a study file: CSV text by the name of the file beside it."""
    design = study.design
    named = dict(zip(PART_FILES, design.parts, strict=True)) if design.parts else {POINTS_FILE: design}
    return {name: _points_text(part.points) for name, part in named.items() if len(part.points) > MOST_LISTED}


def _points_text(points: Sequence[Mapping[str, Value]]) -> str:
    columns = list(dict.fromkeys(key for point in points for key in point))
    stream = io.StringIO()
    rows = csv.DictWriter(stream, columns, lineterminator="\n")
    rows.writerow({key: harmless(key) for key in columns})
    rows.writerows({key: _cell(value) for key, value in point.items()} for point in points)
    return stream.getvalue()


def _cell(value: Value) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return repr(value) if isinstance(value, int | float) else str(harmless(value))


def _replication_words(replication: Replication) -> list[str]:
    if replication.until:
        wishes = " and ".join(w.text for w in replication.until)
        return [f"Each point: replicates until {wishes}, at most {replication.count}; the same seeds."]
    return [f"Each point: {replication.count} replicates with the same seeds."]


def _years_words(years: tuple[int, ...]) -> str:
    if len(years) > 2 and years == tuple(range(years[0], years[-1] + 1)):
        return f"{years[0]} to {years[-1]}"
    return ", ".join(map(str, years))


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _function_name(function: Function) -> str:
    return f"{getattr(function, '__module__', '')}.{getattr(function, '__qualname__', repr(function))}"


def _source(function: Function) -> str:
    try:
        return inspect.getsource(function)
    except (OSError, TypeError):
        return ""


def function_study(
    function: Function,
    factors: Iterable[Factor],
    design: Design,
    outcomes: Iterable[str],
    replicates: int = 1,
    title: str = "A function",
) -> Study:
    """A study of a plain function, (values of the factors, seed) -> outcomes by name, in place of the model.

    It goes through the same designs, sweep and store; its outcomes stand for the region "all" and the year 0. A
    function for worker processes stands at the top of a module.
    """
    kept = Outcomes(indicators=tuple(outcomes), years=(0,), regions=("all",))
    return Study(
        title=title,
        function=function,
        factors=tuple(factors),
        design=design,
        outcomes=kept,
        replication=Replication(count=replicates),
    )
