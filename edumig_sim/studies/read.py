"""From a study file to a Study: checked like a scenario, and every problem is told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from edumig_sim.errors import EduMigError, Problem, ScenarioError, nearest
from edumig_sim.indicators import ALL_REGIONS, INDICATORS, MAIN_INDICATORS, with_borders
from edumig_sim.scenario import Scenario
from edumig_sim.scenario.load import LIMITS, scenario_inside
from edumig_sim.scenario.read import Reader
from edumig_sim.scenario.text import Text, read_text
from edumig_sim.stopping import PILOT, parse_until
from edumig_sim.studies.read_design import read_design
from edumig_sim.studies.read_factors import read_factors
from edumig_sim.studies.read_search import read_search
from edumig_sim.studies.study import CONSTANTS, OVER, REPLICATES, Outcomes, Replication, Study
from edumig_sim.world import world_codes, world_countries

KEYS = (
    "title",
    "question",
    "author",
    "scenario",
    "factors",
    "design",
    "outcomes",
    "replicates",
    "seed",
    "constants",
    "search",
)
OUTCOME_KEYS = ("indicators", "years", "regions", "over_years", "effects", "flows")
EVERY = "every"  # region, and every one of them
MOST: Mapping[str, Any] = MappingProxyType(
    {"low": PILOT, "high": 100_000, "unit": "runs", "doc": "The most replicates of a point."}
)


def load_study(source: str | Path) -> Study:
    """Load a study file. Raises ScenarioError with every problem: its place, what is allowed, the nearest name."""
    return read_study(read_text(Path(source)))


def read_study(text: Text) -> Study:
    """The study of a parsed file. Raises ScenarioError with every problem."""
    reader = Reader(text, None)
    given = reader.known_keys(text.values, "", KEYS)
    scenario = _scenario(reader, text)
    words = {
        key: reader.words(key, given[key]) or "" for key in ("title", "question", "author") if key in given
    }
    factors = read_factors(reader, given.get("factors"), scenario)
    usual = {"kind": "one_at_a_time"} if "search" in given else None  # a search needs no design of its own
    design, factors = read_design(reader, given.get("design", usual), factors, scenario)
    search = read_search(reader, given["search"], factors, scenario) if "search" in given else None
    outcomes = _outcomes(reader, given.get("outcomes"), scenario)
    replication = _replication(reader, given.get("replicates", REPLICATES), outcomes)
    seed = reader.number(
        "seed", given.get("seed", scenario.seed if scenario else 1), LIMITS["seed"], whole=True
    )
    constants = reader.choice("constants", given.get("constants", "follow"), CONSTANTS)
    if scenario is not None and scenario.refit and constants == "keep":
        reader.wrong(
            "constants", "keep contradicts 'refit: true' of the scenario, which fits them at every point"
        )
    if reader.problems or scenario is None or design is None or outcomes is None:
        raise ScenarioError(reader.problems)
    return Study(
        title=words.get("title") or f"A study of {scenario.title}",
        question=words.get("question", ""),
        author=words.get("author", ""),
        scenario=scenario,
        factors=factors,
        design=design,
        outcomes=outcomes,
        replication=replication,
        seed=int(seed or 0),
        constants=constants,  # type: ignore[arg-type]  # checked above
        search=search,
    )


def _scenario(reader: Reader, text: Text) -> Scenario | None:
    if "scenario" not in text.values:
        what = "names the scenario file or the world that is studied, such as 'scenario: classroom'"
        reader.wrong("scenario", what)
        return None
    try:
        return scenario_inside(text, "scenario")
    except ScenarioError as error:
        reader.problems += error.problems
        return None


def _outcomes(reader: Reader, value: Any, scenario: Scenario | None) -> Outcomes | None:
    """What is kept: by default the main indicators of the regions in question in the last year."""
    given = reader.known_keys(value, "outcomes", OUTCOME_KEYS)
    usual = (
        MAIN_INDICATORS
        if scenario is None
        else with_borders(MAIN_INDICATORS, world_countries(scenario.world))
    )
    names = _names(reader, "outcomes.indicators", given.get("indicators", list(usual)))
    for name in names:
        if name not in INDICATORS:
            reader.wrong("outcomes.indicators", f"no indicator {name!r}.{nearest(name, INDICATORS)}")
    over = reader.choice("outcomes.over_years", given.get("over_years", "none"), OVER)
    switches = {
        key: reader.flag(f"outcomes.{key}", given[key]) for key in ("effects", "flows") if key in given
    }
    if scenario is None:
        return None
    has_policies = len(scenario.policies) > scenario.base_policies
    if switches.get("effects") and not has_policies:
        what = "the scenario has no policies of its own, so that there is no effect to keep"
        reader.wrong("outcomes.effects", what)
    return Outcomes(
        indicators=tuple(names),
        years=_years(reader, given.get("years", scenario.end), scenario),
        regions=_regions(reader, given.get("regions"), scenario),
        over_years=over or "none",  # type: ignore[arg-type]  # checked above
        effects=bool(switches.get("effects", has_policies)),
        flows=bool(switches.get("flows", False)),
    )


def _names(reader: Reader, path: str, value: Any) -> list[str]:
    """A list of different names; one may stand without a list."""
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not listed or not all(isinstance(v, str) for v in listed):
        reader.wrong(path, "is not a list of names, such as [retention, skilled_stock]")
        return []
    twice = {name for name in listed if listed.count(name) > 1}
    for name in sorted(twice):
        reader.wrong(path, f"{name!r} is named twice")
    return listed


def _years(reader: Reader, value: Any, scenario: Scenario) -> tuple[int, ...]:
    """Years in their order: one, a list, or all."""
    span = range(scenario.start, scenario.end + 1)
    if value == "all":
        return tuple(span)
    listed = value if isinstance(value, list) else [value]
    wrong = [y for y in listed if isinstance(y, bool) or not isinstance(y, int) or y not in span]
    for year in wrong:
        what = f"{year!r} is not a year of the horizon {scenario.start} to {scenario.end}, nor 'all'"
        reader.wrong("outcomes.years", what)
    if not listed:
        reader.wrong("outcomes.years", "the list is empty; leave the key out to mean the last year")
    return () if wrong else tuple(sorted(set(listed)))


def _regions(reader: Reader, value: Any, scenario: Scenario) -> tuple[str, ...]:
    codes = world_codes(scenario.world)
    if value is None:
        asked = [*scenario.headline.regions, *(c for p in scenario.policies for c in p.in_question())]
        return (*dict.fromkeys(asked), ALL_REGIONS)
    if value == EVERY:
        return (*codes, ALL_REGIONS)
    named = _names(reader, "outcomes.regions", value)
    for code in named:
        if code not in codes and code != ALL_REGIONS:
            what = f"no region {code!r} in this world.{nearest(code, [*codes, ALL_REGIONS, EVERY])}"
            reader.wrong("outcomes.regions", what)
    return tuple(named)


def _replication(reader: Reader, value: Any, outcomes: Outcomes | None) -> Replication:
    if not isinstance(value, Mapping):
        number = reader.number("replicates", value, LIMITS["replicates"], whole=True)
        return Replication(count=int(number or 1))
    given = reader.known_keys(value, "replicates", ("until", "most"))
    most = reader.number("replicates.most", given.get("most", 100), MOST, whole=True)
    wishes = []
    try:
        if not isinstance(given.get("until"), str):
            raise EduMigError(["is missing: which interval is wanted, such as 'retention all 2040 ci<1pp'"])
        wishes = list(parse_until(given["until"]))
    except EduMigError as error:
        for problem in error.problems:
            reader.wrong("replicates.until", problem.what.removeprefix("until: "))
    if outcomes is None or not outcomes.years:
        return Replication(count=int(most or PILOT))
    if outcomes.over_years != "none":
        reader.wrong(
            "replicates.until", "cannot go with outcomes.over_years; wish for one year of an outcome"
        )
    settled = [
        replace(w, region=w.region or ALL_REGIONS, year=outcomes.years[-1] if w.year is None else w.year)
        for w in wishes
    ]
    for wish in settled:
        kept = wish.indicator in outcomes.indicators and wish.year in outcomes.years
        if not kept or wish.region not in outcomes.regions:
            what = f"{wish.indicator} of {wish.region} in {wish.year} is not among the outcomes to keep"
            reader.wrong("replicates.until", what)
    return Replication(count=int(most or PILOT), until=tuple(settled))


def study_problems(study: Study) -> list[Problem]:
    """What is wrong with a study that was made in Python and not read from a file."""
    problems = []
    if not study.factors and study.design.kind not in ("posterior", "list", "csv"):
        problems.append(Problem("factors", "a study varies at least one factor"))
    twice = {f.path for f in study.factors if [g.path for g in study.factors].count(f.path) > 1}
    problems += [Problem(f"factors.{path}", "is named twice") for path in sorted(twice)]
    if study.scenario is None and study.function is None:
        problems.append(Problem("scenario", "a study has a scenario, or a function in its place"))
    return problems
