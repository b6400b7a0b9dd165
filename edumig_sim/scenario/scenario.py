"""A scenario: everything a user may choose. Equal scenarios and seeds give equal results."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, Literal

from edumig_sim.errors import Problem, ScenarioError, nearest
from edumig_sim.limits import AGENTS, check_seed
from edumig_sim.policies import DatedPath, Policy, Target
from edumig_sim.policies.settings import settings, settle
from edumig_sim.policies.target import WHOLE, Dated
from edumig_sim.quantities import is_unusual, plain, quantity
from edumig_sim.scenario.text import write_text
from edumig_sim.scenario.words import headline_words, with_names
from edumig_sim.world import region_names
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.marks import fit_marks, world_marks
from edumig_sim.world.parameters import entries
from edumig_sim.world.posterior import check_calibrated

CENTRAL, POSTERIOR = "none", "posterior"
UNCERTAINTIES = (CENTRAL, POSTERIOR)  # of parameters, what a run shows

Admission = Literal["expected", "realised"]
_REFIT_WORDS = "The constants are fitted again, so that the totals of the base year hold."
RESERVED = ("credit_mobility", "online_study", "fields", "shocks")
MOST_POLICIES = 32  # a person's awards are bits of a 32-bit word


@dataclass(frozen=True, kw_only=True)
class Mechanisms:
    """Switches; off means the neutral value that the field's meaning names."""

    networks: bool = quantity(
        True, unit="", doc="Networks grow with arrivals; off: they stay as in the first year."
    )
    beliefs: bool = quantity(
        True, unit="", doc="People learn who stays and who leaves; off: first-year beliefs."
    )
    limited_awareness: bool = quantity(False, unit="", doc="People know only some regions; off: all of them.")
    affordability: bool = quantity(
        True, unit="", doc="Wealth, loans and work limit choice; off: money only weighs."
    )
    seats: bool = quantity(True, unit="", doc="Places are scarce; off: everybody is admitted.")
    drop_out: bool = quantity(
        True, unit="", doc="Some students leave without a degree; off: none before time is up."
    )
    later_moves: bool = quantity(
        True, unit="", doc="Graduates think again later; off: they stay where they settled."
    )
    permits: bool = quantity(True, unit="", doc="Living abroad needs a permit; off: everybody may.")
    wages: bool = quantity(
        True, unit="", doc="Wages follow labour supply; off: they stay as in the first year."
    )
    knowledge_transfer: bool = quantity(
        True, unit="", doc="Returnees, diasporas and the skilled share move productivity; off: they do not."
    )
    remittances: bool = quantity(True, unit="", doc="Migrants send money home; off: none.")
    public_budget: bool = quantity(True, unit="", doc="Public funding follows revenue; off: it stays.")
    seat_growth: bool = quantity(True, unit="", doc="Universities adjust places to demand; off: they stay.")
    quality_growth: bool = quantity(True, unit="", doc="Quality follows funding and peers; off: it stays.")

    def __post_init__(self) -> None:
        settle(self, "mechanisms")


@dataclass(frozen=True, kw_only=True)
class Population:
    """How many agents stand for a cohort."""

    agents_per_region: int = quantity(
        2000, unit=AGENTS[2], low=AGENTS[0], high=AGENTS[1], doc="The same in each origin."
    )
    persons_per_agent: float | None = quantity(
        None, unit="persons", low=1, high=1e7, doc="Instead: each agent stands for this many persons."
    )
    admission: Admission = quantity(
        "expected",
        unit="",
        doc="Places are cleared on expected demand, or on realised choices (decision 0006).",
    )

    def __post_init__(self) -> None:
        settle(self, "population")

    def with_agents(self, agents: int) -> Population:
        """The same with another number of agents in each origin."""
        return dataclasses.replace(self, agents_per_region=agents, persons_per_agent=None)


@dataclass(frozen=True, kw_only=True)
class Headline:
    """What the answer to the scenario's question is about."""

    regions: tuple[str, ...] = quantity(
        (), unit="region codes", doc="Regions in question; those that the policies are about when left out."
    )
    indicator: str = quantity(
        "", unit="", doc="The indicator of the verdict; additional graduates and their cost when left out."
    )

    def __post_init__(self) -> None:
        settle(self, "headline")


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """A world, a horizon, mechanisms and policies."""

    title: str
    world: str
    start: int
    end: int
    question: str = ""
    author: str = ""
    references: tuple[str, ...] = ()
    base: str = field(default="", compare=False)  # what the file changes, as written there
    groups: tuple[str, ...] = field(
        default=(), compare=False
    )  # whom its groups of countries contain, in sentences
    burn_in: int = 16
    mechanisms: Mechanisms = Mechanisms()
    population: Population = Population()
    parameters: Mapping[str, float] = field(default_factory=dict)
    policies: tuple[Policy, ...] = ()
    base_policies: int = 0  # how many of the policies belong to the base
    replicates: int = 30
    seed: int = 1
    corridor_history: bool = True
    refit: bool = False  # constants are fitted again for parameters that they were fitted with
    uncertainty: str = CENTRAL  # or POSTERIOR: parameters are drawn from the world's calibration, by seed
    headline: Headline = Headline()

    def __post_init__(self) -> None:
        """A policy that names no start begins with the horizon.

        Raises ScenarioError for too many policies, and for one that would change nothing.
        """
        problems: list[Problem | str] = []
        if problem := crowd_problem(len(self.policies)):
            problems.append(Problem("policies", problem))
        switches = dataclasses.asdict(self.mechanisms)
        for i, policy in enumerate(self.policies):
            place = f"policies[{i}].{policy.lever}"
            problems += [Problem(place, what) for what in policy.problems(switches)]
            problems += [Problem(f"{place}.{key}", "names no region") for key in policy.unnamed()]
        if problems:
            raise ScenarioError(problems)
        object.__setattr__(self, "policies", tuple(_begun(p, self.start) for p in self.policies))

    def with_policies(self, *policies: Policy, start: int | None = None) -> Scenario:
        """A copy with policies added; ``start`` is the first year of those that name none.

        Raises ScenarioError for a policy that begins outside the horizon.
        """
        added = tuple(_begun(p, self.start if start is None else start) for p in policies)
        problems: list[Problem | str] = [
            Problem(f"policies[{i}].{p.lever}.{key}", problem)
            for i, p in enumerate(added)
            for key, problem in period_problems(p.start, p.end, (self.start, self.end))
        ]
        if problems:
            raise ScenarioError(problems)
        return dataclasses.replace(self, policies=self.policies + added, base_policies=len(self.policies))

    def with_agents(self, agents: int) -> Scenario:
        """A copy with another number of agents in each origin."""
        return dataclasses.replace(self, population=self.population.with_agents(agents))

    def with_seed(self, seed: int) -> Scenario:
        """A copy whose first replicate has another seed. Raises ScenarioError for one that is out of range."""
        check_seed(seed)
        return dataclasses.replace(self, seed=seed)

    def with_uncertainty(self, uncertainty: str) -> Scenario:
        """A copy whose parameters are the calibrated ones ("none") or drawn by seed ("posterior").

        Raises ScenarioError for another word, and DataError for a world without a calibration.
        """
        if uncertainty not in UNCERTAINTIES:
            near = nearest(uncertainty, UNCERTAINTIES)
            raise ScenarioError([Problem("uncertainty", f"is {uncertainty!r}.{near}")])
        if uncertainty == POSTERIOR:
            check_calibrated(self.world)
        return dataclasses.replace(self, uncertainty=uncertainty)

    def numeric(self, *, pair: bool = False) -> Scenario:
        """The scenario without what changes no number of a replicate; equal ones give equal numbers with a seed.

        Words, the headline, the number of replicates and the first seed are left out. pair: keep which policies
        belong to the base, on which a run by itself does not depend and a comparison does.
        """
        changes: dict[str, Any] = {**SAYS_ONLY, **({} if pair else {"base_policies": 0})}
        return dataclasses.replace(self, **changes)

    def baseline(self) -> Scenario:
        """The scenario without the policies that it adds to its base."""
        kept = self.policies[: self.base_policies]
        return dataclasses.replace(self, policies=kept, title=f"{self.title}: baseline")

    def assumptions(self) -> dict[str, Any]:
        """What it assumes otherwise than the plain baseline of its world: dotted key -> value.

        Mechanisms, parameters and the corridor history are assumptions; policies, horizon, population and seed
        are not.
        """
        usual, own = Mechanisms(), self.mechanisms
        changed: dict[str, Any] = {
            f"mechanisms.{f.name}": getattr(own, f.name)
            for f in fields(usual)
            if getattr(own, f.name) != getattr(usual, f.name)
        }
        usual_values = world_parameters(self.world)
        changed |= {
            f"parameters.{k}": v for k, v in sorted(self.parameters.items()) if v != getattr(usual_values, k)
        }
        changed |= {"refit": True} if self.refit and self.parameters else {}
        return changed if self.corridor_history else changed | {"corridor_history": False}

    def plain(self) -> Scenario:
        """The scenario with the assumptions of its world's plain baseline; all else as it is."""
        usual: dict[str, Any] = {"mechanisms": Mechanisms(), "parameters": {}, "refit": False}
        title = f"{self.title}: usual assumptions"
        return dataclasses.replace(self, **usual, corridor_history=True, title=title)

    def policy_names(self) -> tuple[str, ...]:
        """A name for each policy that is its own: label or lever, numbered where they repeat."""
        plain = [p.label or p.lever for p in self.policies]
        return tuple(
            n if plain.count(n) == 1 else f"{n}_{plain[: k + 1].count(n)}" for k, n in enumerate(plain)
        )

    def marks(self, followed: Collection[str] = ()) -> tuple[str, ...]:
        """Numbers outside their published range, and what the world or its constants lack, said in every result.

        followed: parameters that the constants follow, as in a study.
        """
        found = []
        for name, policy in zip(self.policy_names(), self.policies, strict=True):
            for key, setting in settings(type(policy)).items():
                value = getattr(policy, key)
                values = [v for _, v in value.values] if isinstance(value, DatedPath) else [value]
                if any(is_unusual(v, setting.about) for v in values):
                    found.append(_mark(f"{name}.{key}", setting.about["published"], setting.about["unit"]))
        for key, number in self.parameters.items():
            entry = entries()[key]
            if is_unusual(number, {"published": entry.published}):
                found.append(_mark(f"parameters.{key}", entry.published, entry.unit))
        fitted = () if self.refit else fit_marks(self.world, self.parameters, followed)
        return (*found, *fitted, *world_marks(self.world))

    def explain(self) -> list[str]:
        """What the scenario will do, in sentences."""
        agents = self.population
        size = (
            f"each agent stands for {agents.persons_per_agent:,.0f} persons"
            if agents.persons_per_agent
            else f"{agents.agents_per_region:,} agents in each region and cohort"
        )
        lines = [
            f"{self.title}.",
            f"Simulates the world {self.world!r} from {self.start} to {self.end}, {size}, "
            f"{self.replicates} replicates.",
            self._switched(),
        ]
        names = region_names(self.world)
        lines += [with_names(p.describe(), names) for p in self.policies] or [
            "No policy: this is a baseline."
        ]
        if 0 < self.base_policies <= len(self.policies):
            lines.append(f"The first {self.base_policies} of these policies belong to its base.")
        if asked := headline_words(self.headline, names):
            lines.append(asked)
        lines += [f"Changes the parameter {k} to {v:g}." for k, v in self.parameters.items()]
        lines += [_REFIT_WORDS] if self.refit and self.parameters else []
        return [*lines, *self.groups, *(f"Mark: {m}." for m in self.marks())]

    def _switched(self) -> str:
        """Mechanisms that are not as usual, in words."""
        usual, words = Mechanisms(), []
        for state, name in ((False, "off"), (True, "on")):
            changed = [
                f.name
                for f in fields(usual)
                if getattr(self.mechanisms, f.name) is state and getattr(usual, f.name) is not state
            ]
            words += [f"switched {name}: {', '.join(changed)}"] if changed else []
        return f"Mechanisms {'; '.join(words) or 'are as usual'}."

    def canonical(self) -> str:
        """The resolved scenario as YAML text; loading it gives an equal scenario."""
        return write_text(as_mapping(self))

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical text."""
        return hashlib.sha256(self.canonical().encode()).hexdigest()

    def __str__(self) -> str:
        return "\n".join(self.explain())


# Fields that change no number, as they are where nothing is said; a policy's label is not one: it names its lottery.
SAYS_ONLY: Mapping[str, Any] = MappingProxyType(
    {
        "title": "",
        "question": "",
        "author": "",
        "references": (),
        "base": "",
        "groups": (),
        "headline": Headline(),
        "replicates": 1,
        "seed": 0,
    }
)


def period_problems(start: int | None, end: int | None, horizon: tuple[int, int]) -> list[tuple[str, str]]:
    """What is wrong with the years of a policy: the key, and why."""
    first = horizon[0] if start is None else start
    problems = []
    if not horizon[0] <= first <= horizon[1]:
        problems.append(("start", f"{first} is outside the horizon {horizon[0]} to {horizon[1]}"))
    if end is not None and end < first:
        problems.append(("end", f"{end} is before the start {first}"))
    return problems


def crowd_problem(policies: int) -> str:
    """What is wrong with a number of policies; empty when nothing is."""
    return f"{policies} policies; a scenario has at most {MOST_POLICIES}" if policies > MOST_POLICIES else ""


def _begun(policy: Policy, start: int) -> Policy:
    return dataclasses.replace(policy, start=start) if policy.start is None else policy


def _mark(name: str, span: Any, unit: str) -> str:
    return f"{name} is outside the published range {plain(span[0])} to {plain(span[1])} {unit}".strip()


def as_mapping(scenario: Scenario) -> dict[str, Any]:
    """The scenario as plain values, in the form of a scenario file."""
    s = scenario
    return {
        "title": s.title,
        "question": s.question,
        "author": s.author,
        "references": list(s.references),
        "base": s.world,
        "horizon": {"start": s.start, "end": s.end, "burn_in": s.burn_in},
        "policies": [{p.lever: _policy_mapping(p)} for p in s.policies],
        "base_policies": s.base_policies,
        "mechanisms": {f.name: getattr(s.mechanisms, f.name) for f in fields(s.mechanisms)},
        "population": _population_mapping(s.population),
        "parameters": dict(s.parameters),
        "corridor_history": s.corridor_history,
        **({"refit": True} if s.refit else {}),
        **({} if s.uncertainty == CENTRAL else {"uncertainty": s.uncertainty}),
        "headline": {key: _plain(v) for key, v in dataclasses.asdict(s.headline).items() if v},
        "replicates": s.replicates,
        "seed": s.seed,
    }


def _population_mapping(population: Population) -> dict[str, Any]:
    unused = "agents_per_region" if population.persons_per_agent else "persons_per_agent"
    return {f.name: getattr(population, f.name) for f in fields(population) if f.name != unused}


def _policy_mapping(policy: Policy) -> dict[str, Any]:
    default = type(policy)()
    given = [f.name for f in fields(policy) if getattr(policy, f.name) != getattr(default, f.name)]
    said = {*given, *policy.needed}
    if policy.one_of and not said.intersection(policy.one_of):
        said.add(policy.one_of[0])
    return {f.name: _plain(getattr(policy, f.name)) for f in fields(policy) if f.name in said}


def _plain(value: Dated | Target | tuple[str, ...] | Any) -> Any:
    if isinstance(value, DatedPath):
        return dict(value.values)
    if isinstance(value, Target):
        return {
            f.name: list(getattr(value, f.name)) for f in fields(value) if getattr(value, f.name) != WHOLE
        }
    return list(value) if isinstance(value, tuple) else value
