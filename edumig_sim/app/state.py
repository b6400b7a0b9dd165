"""What a visitor has set: sliders, regions in question, seed. It makes the two scenarios that are compared."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from edumig_sim.app.levers import all_levers, made_policies
from edumig_sim.app.plan import Opened, Plan, opened, packaged_plan
from edumig_sim.errors import EduMigError, Problem, nearest
from edumig_sim.quantities import is_number, plain, whole_asked
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.scenario.scenario import Headline
from edumig_sim.scenario.text import parse_text
from edumig_sim.world import world_names

FORMAT = 1  # of addresses; older ones are read, newer ones are refused
LONGEST_FILE = 100_000  # bytes of a scenario file that a visitor opens
LIMITS = {
    "seed": (0, 2**53 - 1),  # what a browser counts exactly
    "replicates": (1, 30),
}  # of the settings of any world: least and most
_MOST_AGENTS = 200_000  # in a cohort of all regions
_FEWEST_AGENTS = 10  # of a region
_KEYS = ("world", "file", "home", "levers", "begin", "seed", "own", "agents", "replicates")


@dataclass(frozen=True, kw_only=True, eq=False)
class State:
    """One screen, as far as its numbers go."""

    plan: Plan
    home: str
    values: Mapping[str, float]
    begin: int
    seed: int
    own: bool  # whether the policies that the opened file brought are in force
    agents: int | None  # of each region and cohort, instead of the plan's
    replicates: int

    @property
    def baseline(self) -> Scenario:
        """Today's policies."""
        plan = self.plan.scenario
        if self.agents is not None:
            plan = plan.with_agents(self.agents)
        title = f"{plan.title}: today's policies"
        return dataclasses.replace(
            plan,
            title=title,
            policies=plan.policies[: plan.base_policies],
            seed=self.seed,
            replicates=self.replicates,
            headline=Headline(regions=self.plan.home(self.home).codes),
        )

    @property
    def reform(self) -> Scenario:
        """The same with the sliders."""
        base, plan = self.baseline, self.plan.scenario
        own = plan.policies[plan.base_policies :] if self.own else ()
        moved = made_policies(self.values, self.plan.places(self.home), self.begin)
        return dataclasses.replace(
            base, title=plan.title, policies=(*base.policies, *own, *moved), base_policies=len(base.policies)
        )

    @property
    def moved(self) -> bool:
        """Whether anything differs from today's policies."""
        return self.reform.policies != self.baseline.policies

    @property
    def seeds(self) -> range:
        """The seed of each replicate, as the command line has them."""
        return range(self.seed, self.seed + self.replicates)

    def quick(self) -> State:
        """The same with as few agents as answer while a slider moves."""
        return dataclasses.replace(self, agents=self.plan.quick_agents, replicates=1)


class Grounds:
    """The plans that a server shows: the packaged ones, and the one that it was started with."""

    def __init__(self, first: Opened | None) -> None:
        self.first = first

    def allowed(self) -> tuple[str, ...]:
        """The worlds that files may name: no other folder of this computer is opened for a page."""
        own = () if self.first is None else (self.first.plan.scenario.world,)
        return tuple(dict.fromkeys((*world_names(), *own)))

    def plan(self, world: str, packed: str) -> Plan:
        """A plan by the address: of a packaged world, or of the file that the address carries."""
        if packed:
            return unpacked(packed, self.allowed()).plan
        if world not in world_names():
            raise EduMigError(
                [Problem("world", f"there is no world {world[:40]!r}.{nearest(world, world_names())}")]
            )
        return packaged_plan(world)

    def state(self, asked: Any) -> State:
        """What a page asks for. Raises EduMigError with everything that is wrong with it."""
        if not isinstance(asked, Mapping):
            raise EduMigError(["the request is no list of settings"])
        known = [k for k in asked if k not in _KEYS]
        if known:
            raise EduMigError(
                [
                    Problem(
                        str(known[0])[:40], f"is no setting of the page.{nearest(str(known[0])[:40], _KEYS)}"
                    )
                ]
            )
        plan = self.plan(_text(asked, "world"), _text(asked, "file"))
        home = _text(asked, "home") or plan.first_home
        plan.home(home)
        scenario = plan.scenario
        problems: list[Problem] = []
        values = _values(asked.get("levers", {}), problems)
        limits = {**LIMITS, **limits_of(plan)}
        begin = whole_asked(asked, "begin", limits["begin"], plan.begin, problems)
        seed = whole_asked(asked, "seed", limits["seed"], scenario.seed, problems)
        usual = scenario.population.agents_per_region
        agents = whole_asked(asked, "agents", limits["agents"], usual, problems)
        replicates = whole_asked(asked, "replicates", limits["replicates"], scenario.replicates, problems)
        own = asked.get("own", True)
        if not isinstance(own, bool):
            problems.append(Problem("own", "is neither true nor false"))
        if problems:
            raise EduMigError(problems)
        same = "agents" not in asked or agents == usual
        return State(
            plan=plan,
            home=home,
            values=values,
            begin=begin,
            seed=seed,
            own=own,
            agents=None if same else agents,
            replicates=replicates,
        )


def limits_of(plan: Plan) -> dict[str, tuple[int, int]]:
    """Least and most of the settings that hang on the world: years, and agents of a region."""
    years = (plan.scenario.start, plan.scenario.end)
    most = max(_MOST_AGENTS // len(plan.world.codes), _FEWEST_AGENTS)
    return {"begin": years, "year": years, "agents": (_FEWEST_AGENTS, most)}


def packed(plan: Plan) -> str:
    """A plan for an address: "" for a packaged one, else its file, compressed."""
    s = plan.scenario
    if s.world in world_names() and packaged_plan(s.world).scenario == s:
        return ""
    return base64.urlsafe_b64encode(zlib.compress(s.canonical().encode(), 9)).decode().rstrip("=")


@lru_cache(maxsize=32)
def unpacked(text: str, worlds: tuple[str, ...]) -> Opened:
    """The plan that an address carries. Raises EduMigError for a text that is damaged or too long."""
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        stream = zlib.decompressobj()
        contents = stream.decompress(raw, LONGEST_FILE + 1)
        if not stream.eof and len(contents) <= LONGEST_FILE:
            raise ValueError
    except (binascii.Error, ValueError, zlib.error):
        raise EduMigError(
            [Problem("file", "the address is damaged: it was cut or changed on its way")]
        ) from None
    return opened_text(contents, "the file in the address", worlds)


def opened_text(contents: bytes, name: str, worlds: tuple[str, ...]) -> Opened:
    """A scenario file that a visitor gave. Raises EduMigError with all that is wrong with it."""
    if len(contents) > LONGEST_FILE:
        raise EduMigError([Problem(name, f"has more than {LONGEST_FILE:,} bytes")])
    base = parse_text(contents, name).values.get("base")
    if base not in worlds:
        what = f"names one of {', '.join(worlds)}; other files and folders are not opened for a page"
        raise EduMigError([Problem(f"{name}: base", what)])
    with TemporaryDirectory() as folder:
        place = Path(folder) / "scenario.yaml"
        place.write_bytes(contents)
        try:
            return opened(load_scenario(place))
        except EduMigError as error:
            told = [Problem(p.where.replace(str(place), name), p.what) for p in error.problems]
            raise EduMigError(told) from None


def _text(asked: Mapping[str, Any], key: str) -> str:
    value = asked.get(key, "")
    if not isinstance(value, str):
        raise EduMigError([Problem(key, "is not a text")])
    return value


def _values(asked: Any, problems: list[Problem]) -> dict[str, float]:
    """Slider values, each within its slider; the rest is noted."""
    if not isinstance(asked, Mapping):
        problems.append(Problem("levers", "is no list of levers with values"))
        return {}
    found = {}
    for key, value in asked.items():
        lever = all_levers().get(key)
        place = f"levers.{str(key)[:40]}"
        if lever is None:
            problems.append(Problem(place, f"there is no such lever.{nearest(str(key)[:40], all_levers())}"))
        elif not is_number(value) or not lever.low <= value <= lever.high:
            span = f"{plain(lever.low)} to {plain(lever.high)}"
            problems.append(Problem(place, f"{str(value)[:40]} is not a number from {span}"))
        elif value:
            found[key] = float(value)
    return found
