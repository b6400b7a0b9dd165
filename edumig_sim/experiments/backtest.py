"""Experiments of history: what a dated policy did to flows, beside what the model says the policy alone does."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from edumig_sim import __version__
from edumig_sim.errors import DataError, EduMigError, nearest
from edumig_sim.experiments.history import Event, Seen, observed_change
from edumig_sim.experiments.observed import observed_flows
from edumig_sim.paired import Estimate, estimate
from edumig_sim.plain_yaml import read_yaml
from edumig_sim.policies import Policy, levers
from edumig_sim.results import csv_text
from edumig_sim.run import simulate
from edumig_sim.scenario import load_scenario
from edumig_sim.world import world_folder

Floats = NDArray[np.float64]
Report = Callable[[str], None]
WORLD = "world"
AGENTS, REPLICATES = 100, 4
YEARS_AFTER = 4
_YEARS_BEFORE = 4
_LEAD = 1  # simulated years before the policy begins
_FEW = 2  # treated corridors: with fewer nothing is said


class Known(NamedTuple):
    """A documented event."""

    name: str
    title: str
    host: str
    year: int
    treated: tuple[str, ...]  # origins; empty: everybody from abroad
    change: str
    note: str
    policies: tuple[Mapping[str, Mapping[str, Any]], ...]
    before: tuple[Mapping[str, Mapping[str, Any]], ...]


class Said(NamedTuple):
    """The model's change of the logarithm of students, years after the policy begins."""

    after: int
    change: Estimate


class Backtest(NamedTuple):
    """An event, observed and predicted."""

    event: Known
    observed: tuple[Seen, ...]  # by year
    predicted: tuple[Said, ...]
    agents: int
    replicates: int
    seed: int
    digest: str  # of the flows
    version: str

    @property
    def told(self) -> Seen | None:
        """The last observed year that the prediction covers, with enough corridors."""
        usable = [
            s for s in self.observed if 0 <= s.year - self.event.year <= YEARS_AFTER and s.corridors >= _FEW
        ]
        return usable[-1] if usable else None

    @property
    def drifting(self) -> bool:
        """Whether the treated corridors moved against the others in at least half of the years before, too."""
        before = [s for s in self.observed if s.year < self.event.year - 1 and s.corridors >= _FEW]
        moved = sum(not s.low <= 0.0 <= s.high for s in before)
        return bool(before) and 2 * moved >= len(before)

    @property
    def verdict(self) -> str:
        """One sentence that claims no more than the intervals allow."""
        seen = self.told
        if seen is None:
            return "The data list too few treated corridors around the year: nothing can be said."
        said = self.predicted[seen.year - self.event.year].change
        shown, model = percent(seen.change), percent(said.mean)
        where = f"{shown} observed ({percent(seen.low)} to {percent(seen.high)}) and {model} predicted in {seen.year}"
        if self.drifting:
            return f"Not to be attributed, the treated corridors moved before too: {where}."
        if seen.low <= 0.0 <= seen.high:
            return f"Not told apart from chance: {where}."
        if seen.low <= said.mean <= seen.high:
            return f"The prediction lies inside the observed interval: {where}."
        if np.sign(said.mean) != np.sign(seen.change) and abs(said.mean) > np.log(1.01):
            return f"Failure, the wrong direction: {where}."
        return f"Failure, too {'weak' if abs(said.mean) < abs(seen.change) else 'strong'}: {where}."

    def rows(self) -> list[dict[str, Any]]:
        """A row for each year: observed and predicted, in percent."""
        by_year = {s.year: s for s in self.observed}
        said = {self.event.year + p.after: p.change for p in self.predicted}
        rows = []
        for year in sorted(by_year.keys() | said.keys()):
            seen, model = by_year.get(year), said.get(year)
            rows.append(
                {
                    "event": self.event.name,
                    "year": year,
                    "observed": _share(seen.change) if seen else None,
                    "observed_low": _share(seen.low) if seen else None,
                    "observed_high": _share(seen.high) if seen else None,
                    "corridors": seen.corridors if seen else 0,
                    "placebo_p": seen.chance if seen else None,
                    "predicted": _share(model.mean) if model else None,
                    "predicted_low": _share(model.low) if model else None,
                    "predicted_high": _share(model.high) if model else None,
                }
            )
        return rows

    def as_dict(self) -> dict[str, Any]:
        """Plain values."""
        about = {
            "name": self.event.name,
            "title": self.event.title,
            "host": self.event.host,
            "year": self.event.year,
        }
        about |= {
            "treated": list(self.event.treated) or "all",
            "change": self.event.change,
            "note": self.event.note,
        }
        settings = {"agents": self.agents, "replicates": self.replicates, "seed": self.seed}
        made = {"flows_digest": self.digest, "version": self.version}
        return about | {"verdict": self.verdict, "years": self.rows()} | settings | made


def _share(log: float) -> float | None:
    """The relative change of a difference of logarithms."""
    return round(float(np.expm1(log)), 4) if np.isfinite(log) else None


def percent(log: float) -> str:
    """'-42%' of a difference of logarithms."""
    return f"{100 * np.expm1(log):+.0f}%" if np.isfinite(log) else "unknown"


@cache
def events() -> Mapping[str, Known]:
    """All documented events by name."""
    text = resources.files("edumig_sim.experiments").joinpath("events.yaml").read_text(encoding="utf-8")
    found = {}
    for name, row in read_yaml(text).items():
        treated = () if row["treated"] == "all" else tuple(row["treated"])
        policies, before = tuple(row["policies"]), tuple(row.get("before", ()))
        found[name] = Known(
            name,
            row["title"],
            row["host"],
            row["year"],
            treated,
            row["change"],
            row["note"],
            policies,
            before,
        )
    return MappingProxyType(found)


def backtest(
    name: str,
    *,
    agents: int = AGENTS,
    replicates: int = REPLICATES,
    workers: int | None = None,
    progress: bool = False,
    say: Report = lambda line: None,
) -> Backtest:
    """An event observed in the flows and predicted by the model. Raises EduMigError for a name that is not known."""
    if name not in events():
        raise EduMigError([f"no event {name!r}.{nearest(name, list(events()))}"])
    event = events()[name]
    seen = observed(event)
    say(f"{event.title}: simulating")
    said = predicted(event, agents, replicates, workers, progress)
    plan = load_scenario(WORLD)
    digest = observed_flows(world_folder(WORLD)).digest
    return Backtest(event, seen, said, agents, replicates, plan.seed, digest, __version__)


def observed(event: Known) -> tuple[Seen, ...]:
    """What the flows show, by year around the event."""
    data = observed_flows(world_folder(WORLD))
    strange = [code for code in (event.host, *event.treated) if code not in data.codes]
    if strange:
        raise DataError([f"event {event.name}: no region {strange[0]!r}.{nearest(strange[0], data.codes)}"])
    place = Event(data.codes.index(event.host), tuple(data.codes.index(c) for c in event.treated), event.year)
    years = [y for y in data.flows if event.year - _YEARS_BEFORE <= y < event.year + YEARS_AFTER + 1]
    found = [observed_change(data.flows, place, year) for year in years if year != event.year - 1]
    return tuple(s for s in found if s is not None)


def predicted(
    event: Known, agents: int, replicates: int, workers: int | None, progress: bool
) -> tuple[Said, ...]:
    """The model's change of enrolled students of the treated corridors, from the first academic year on."""
    plan = load_scenario(WORLD).with_agents(agents)
    plan = replace(plan, end=plan.start + _LEAD + YEARS_AFTER)
    start = plan.start + _LEAD
    base = replace(plan, policies=_policies(event.before, plan.start), title=f"{event.title}: base")
    reform = replace(plan, policies=(*base.policies, *_policies(event.policies, start)), title=event.title)
    seeds = [plan.seed + k for k in range(replicates)]
    without, with_policy = simulate([base, reform], seeds, workers, progress)
    origins = list(event.treated) or [c for c in without.codes if c != event.host]

    def enrolled(results: Any, year: int) -> Floats:
        table = results.data["enrolled_expected"].sel(year=year, origin=origins, destination=event.host)
        return table.sum("origin").values  # type: ignore[no-any-return]

    return tuple(
        Said(k, estimate(np.log(enrolled(with_policy, start + k)) - np.log(enrolled(without, start + k))))
        for k in range(YEARS_AFTER + 1)
    )


def _policies(rows: tuple[Mapping[str, Mapping[str, Any]], ...], start: int) -> tuple[Policy, ...]:
    made = []
    for row in rows:
        (lever, settings), *_ = row.items()
        given = {k: tuple(v) if isinstance(v, list) else v for k, v in settings.items()}
        cls: Any = levers()[lever]
        made.append(cls(**given, start=start))
    return tuple(made)


def save(found: Backtest, folder: Path) -> None:
    """Write backtest.csv and backtest.json into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "backtest.csv").write_text(csv_text(pd.DataFrame(found.rows())), encoding="utf-8")
    text = json.dumps(found.as_dict(), indent=1, allow_nan=False)
    (folder / "backtest.json").write_text(text + "\n", encoding="utf-8")
