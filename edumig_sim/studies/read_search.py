"""Reading the `search` section of a study file: checked like all the rest, every problem told at once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from edumig_sim.errors import DataError, EduMigError, ScenarioError, nearest
from edumig_sim.indicators import ALL_REGIONS, INDICATORS
from edumig_sim.scenario import Scenario
from edumig_sim.scenario.read import Reader
from edumig_sim.scenario.text import write_text
from edumig_sim.studies.conditions import Condition, parse_condition
from edumig_sim.studies.factors import Factor
from edumig_sim.studies.goals import (
    DIRECTIONS,
    FIRST,
    GENERATION,
    ROBUSTNESS,
    SAMPLERS,
    SPEND,
    TRIALS,
    Future,
    Goal,
    Limit,
    Measure,
    Search,
)
from edumig_sim.studies.places import find_place
from edumig_sim.studies.read_factors import value_problem
from edumig_sim.studies.study import OVER
from edumig_sim.studies.tables import EFFECT
from edumig_sim.world import world_codes
from edumig_sim.world.posterior import check_calibrated

SEARCH_KEYS = (
    *("goals", "budget", "constraints", "trials", "sampler", "first_replicates", "generation"),
    *("robust", "seed"),
)
GOAL_KEYS = ("indicator", "region", "year", "over", "direction", "change")
BUDGET_KEYS = ("most", "per", "region")
ROBUST_KEYS = ("measure", "draws", "samples", "scenarios", "seed")
PER = ("year", "all")
MOST_FUTURES = 200
_ABOUT: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "trials": {"low": 1, "high": 1_000_000, "unit": "candidates", "doc": "Candidates in all."},
        "first_replicates": {"low": 1, "high": 100_000, "unit": "runs", "doc": "With which each begins."},
        "generation": {"low": 2, "high": 10_000, "unit": "candidates", "doc": "Drawn at a time."},
        "draws": {"low": 2, "high": MOST_FUTURES, "unit": "draws", "doc": "From the calibration."},
        "samples": {"low": 2, "high": MOST_FUTURES, "unit": "samples", "doc": "Of the uncertainties."},
        "seed": {"low": 0, "high": 2**31 - 1, "unit": "", "doc": "Of the search."},
        "most": {"low": 0, "high": 1e12, "unit": "million $", "doc": "The budget."},
        "year": {"low": 1900, "high": 2200, "unit": "year", "doc": "Of a goal."},
    }
)


def read_search(
    reader: Reader, value: Any, factors: tuple[Factor, ...], scenario: Scenario | None
) -> Search | None:
    """The search of a file; None where it has problems, which the reader keeps."""
    before = len(reader.problems)
    given = reader.known_keys(value, "search", SEARCH_KEYS)
    if scenario is None:
        return None
    section = _Section(reader, scenario)
    goals = section.goals(given.get("goals"))
    limits = section.budget(given["budget"]) if "budget" in given else []
    limits += section.constraints(given.get("constraints", []), goals)
    numbers = {
        key: int(reader.number(f"search.{key}", given.get(key, usual), _ABOUT[key], whole=True) or 0)
        for key, usual in (
            ("trials", TRIALS),
            ("first_replicates", FIRST),
            ("generation", GENERATION),
            ("seed", 1),
        )
    }
    sampler = reader.choice("search.sampler", given.get("sampler", SAMPLERS[0]), SAMPLERS)
    futures, robust = section.robust(given.get("robust"), factors)
    if not any(f.role == "lever" for f in factors):
        reader.wrong("factors", "a search needs at least one lever: a setting of a policy, or 'role: lever'")
    if len(reader.problems) > before:
        return None
    return Search(
        goals=tuple(goals),
        limits=tuple(limits),
        trials=numbers["trials"],
        sampler=sampler,  # type: ignore[arg-type]  # checked above
        first=numbers["first_replicates"],
        generation=numbers["generation"],
        futures=futures,
        robust=robust,  # type: ignore[arg-type]  # checked above
        seed=numbers["seed"],
        text=write_text(dict(given)),
    )


class _Section:
    """The parts of the section, with the scenario that gives regions and years their meaning."""

    def __init__(self, reader: Reader, scenario: Scenario) -> None:
        self._reader, self._scenario = reader, scenario
        asked = [*scenario.headline.regions, *(c for p in scenario.policies for c in p.in_question())]
        self._region = next(iter(asked), ALL_REGIONS)
        self._codes = [*world_codes(scenario.world), ALL_REGIONS]
        self._changes = len(scenario.policies) > scenario.base_policies

    def goals(self, value: Any) -> list[Goal]:
        """At least one goal, each with the direction that is better."""
        if not isinstance(value, list) or not value:
            example = "[{indicator: skilled_stock, direction: up}, {indicator: policy_spend, over: sum}]"
            self._reader.wrong(
                "search.goals", f"is a list of what should be large or small, such as {example}"
            )
            return []
        made = [self._goal(f"search.goals[{k}]", one) for k, one in enumerate(value)]
        goals = [g for g in made if g is not None]
        names = [g.measure.name for g in goals]
        for name in sorted({n for n in names if names.count(n) > 1}):
            self._reader.wrong("search.goals", f"{name} is named twice")
        return goals

    def _goal(self, path: str, value: Any) -> Goal | None:
        reader, before = self._reader, len(self._reader.problems)
        given = reader.known_keys({"indicator": value} if isinstance(value, str) else value, path, GOAL_KEYS)
        name = given.get("indicator")
        if name not in INDICATORS:
            near = nearest(str(name), INDICATORS)
            reader.wrong(
                f"{path}.indicator", f"no indicator {name!r}.{near}" if name else f"is missing.{near}"
            )
            return None
        over = reader.choice(f"{path}.over", given.get("over", "none"), OVER)
        year = self._year(f"{path}.year", given.get("year"))
        region = self._known_region(
            f"{path}.region", given.get("region", ALL_REGIONS if name == SPEND else self._region)
        )
        usual = INDICATORS[name].better
        usual = "down" if name == SPEND else usual
        if "direction" not in given and usual == "neither":
            reader.wrong(f"{path}.direction", f"is missing: {name} is not better one way; say up or down")
            return None
        direction = reader.choice(f"{path}.direction", given.get("direction", usual), DIRECTIONS)
        change = self._changes and name != SPEND
        if "change" in given:
            change = bool(reader.flag(f"{path}.change", given["change"]))
            if change and not self._changes:
                reader.wrong(f"{path}.change", "the scenario has no policies of its own to change anything")
        if len(reader.problems) > before:
            return None
        measure = Measure(outcome=name, region=region, year=year, over=over, change=change)  # type: ignore[arg-type]
        return Goal(measure=measure, direction=direction)  # type: ignore[arg-type]  # checked above

    def budget(self, value: Any) -> list[Limit]:
        """The most that policies may spend: over all years, or in any one of them."""
        given = self._reader.known_keys(
            value if isinstance(value, Mapping) else {"most": value}, "search.budget", BUDGET_KEYS
        )
        most = self._reader.number("search.budget.most", given.get("most"), _ABOUT["most"])
        per = self._reader.choice("search.budget.per", given.get("per", "all"), PER)
        region = self._known_region("search.budget.region", given.get("region", ALL_REGIONS))
        if most is None or per is None:
            return []
        over = "max" if per == "year" else "sum"
        measure = Measure(outcome=SPEND, region=region, year=self._scenario.end, over=over)  # type: ignore[arg-type]
        when = "in any year" if per == "year" else "over all years"
        return [
            Limit(
                measure=measure,
                sense="<",
                number=float(most),
                text=f"spending of at most {measure.words(float(most))} {when}",
            )
        ]

    def constraints(self, value: Any, goals: list[Goal]) -> list[Limit]:
        """Conditions such as 'access_gap AAA 2040 < 20%' or 'skilled_stock_effect NOR > 0'."""
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list):
            self._reader.wrong(
                "search.constraints", "is a list of conditions, such as ['retention AAA 2040 > 50%']"
            )
            return []
        made = []
        for k, text in enumerate(listed):
            path = f"search.constraints[{k}]"
            try:
                asked = parse_condition(text, path)
            except EduMigError as error:
                for problem in error.problems:
                    self._reader.wrong(path, problem.what.removeprefix(f"{path}: "))
                continue
            made += self._limit(path, asked, goals)
        return made

    def _limit(self, path: str, asked: Condition, goals: list[Goal]) -> list[Limit]:
        before = len(self._reader.problems)
        name = asked.outcome.removesuffix(EFFECT)
        change = asked.outcome.endswith(EFFECT)
        if name not in INDICATORS:
            self._reader.wrong(path, f"no indicator {name!r}.{nearest(name, INDICATORS)}")
        if change and not self._changes:
            self._reader.wrong(path, "the scenario has no policies of its own to change anything")
        usual = goals[0].measure.region if goals else self._region
        region = self._known_region(path, asked.region or usual)
        year = self._year(path, asked.year)
        if len(self._reader.problems) > before:
            return []
        measure = Measure(outcome=name, region=region, year=year, change=change)
        sign = "below" if asked.sense == "<" else "above"
        text = f"{measure.label} {sign} {measure.words(asked.number)}"
        return [Limit(measure=measure, sense=asked.sense, number=asked.number, text=text)]

    def robust(self, value: Any, factors: tuple[Factor, ...]) -> tuple[tuple[Future, ...], str]:
        """The futures, and what counts over them."""
        if value is None:
            return Search(goals=()).futures, "mean"
        reader = self._reader
        given = reader.known_keys(value, "search.robust", ROBUST_KEYS)
        measure = reader.choice("search.robust.measure", given.get("measure", "mean"), ROBUSTNESS)
        kinds = [key for key in ("draws", "samples", "scenarios") if key in given]
        if len(kinds) != 1:
            what = "over what: one of draws (from the calibration), samples (of uncertain factors), scenarios"
            reader.wrong("search.robust", what)
            return (), "mean"
        seed = int(reader.number("search.robust.seed", given.get("seed", 1), _ABOUT["seed"], whole=True) or 0)
        if kinds == ["scenarios"]:
            return self._named(given["scenarios"]), measure or "mean"
        kind = kinds[0]
        count = int(reader.number(f"search.robust.{kind}", given[kind], _ABOUT[kind], whole=True) or 0)
        if kind == "samples":
            return self._sampled(count, seed, factors), measure or "mean"
        try:
            check_calibrated(self._scenario.world)
        except DataError as error:
            for problem in error.problems:
                reader.wrong("search.robust.draws", problem.what)
        return tuple(
            Future(name=f"draw {k}", values={}, draw=k) for k in range(seed, seed + count)
        ), measure or "mean"

    def _sampled(self, count: int, seed: int, factors: tuple[Factor, ...]) -> tuple[Future, ...]:
        from scipy.stats import qmc

        uncertain = [f for f in factors if f.role == "uncertainty"]
        if not uncertain:
            self._reader.wrong("search.robust.samples", "no factor of the study is an uncertainty")
            return ()
        table = qmc.LatinHypercube(len(uncertain), rng=seed).random(count)
        return tuple(
            Future(
                name=f"sample {k}",
                values={f.path: f.value(float(p)) for f, p in zip(uncertain, row, strict=True)},
            )
            for k, row in enumerate(table, start=1)
        )

    def _named(self, value: Any) -> tuple[Future, ...]:
        path = "search.robust.scenarios"
        if not isinstance(value, Mapping) or not value:
            example = "{usual: {}, no networks: {mechanisms.networks: off}}"
            self._reader.wrong(path, f"names circumstances with the values that differ, such as {example}")
            return ()
        made = []
        for name, changes in value.items():
            values: dict[str, Any] = {}
            if changes is not None and not isinstance(changes, Mapping):
                self._reader.wrong(f"{path}.{name}", "is a list of dotted paths with their values")
                continue
            for key, setting in (changes or {}).items():
                try:
                    place = find_place(self._scenario, str(key))
                except ScenarioError as error:
                    for problem in error.problems:
                        self._reader.wrong(f"{path}.{name}.{key}", problem.what)
                    continue
                if problem_words := value_problem(place, setting):
                    self._reader.wrong(f"{path}.{name}.{key}", problem_words)
                values[str(key)] = setting
            made.append(Future(name=str(name), values=values))
        return tuple(made)

    def _year(self, path: str, value: Any) -> int:
        if value is None:
            return self._scenario.end
        year = self._reader.number(path, value, _ABOUT["year"], whole=True)
        if year is not None and not self._scenario.start <= year <= self._scenario.end:
            self._reader.wrong(
                path, f"{year} is outside the horizon {self._scenario.start} to {self._scenario.end}"
            )
        return int(year or self._scenario.end)

    def _known_region(self, path: str, code: Any) -> str:
        if code not in self._codes:
            self._reader.wrong(path, f"no region {code!r} in this world.{nearest(str(code), self._codes)}")
        return str(code)
