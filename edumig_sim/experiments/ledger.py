"""The assumption ledger of an answer: what a stress test found, as plain values that go into a results folder.

`tables/assumptions.csv` has one row an assumption and value that was tried; `tables/stress.json` has all of it, and is
what a report reads.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from edumig_sim import __version__, storage
from edumig_sim.errors import EduMigError
from edumig_sim.experiments.assumptions import Assumption
from edumig_sim.experiments.stress import Stress
from edumig_sim.experiments.stress_runs import Place
from edumig_sim.experiments.stress_search import Tried, Turn
from edumig_sim.paired import Estimate
from edumig_sim.results import write_csv

TABLE, RECORD, EVALUATIONS = "assumptions.csv", "stress.json", "stress_evaluations.json"


@dataclass(frozen=True, kw_only=True)
class Change:
    """One assumption of a turn: from its usual value to another; steps in standard errors (None: a switch)."""

    name: str
    doc: str
    unit: str
    before: float
    after: float
    steps: float | None


@dataclass(frozen=True, kw_only=True)
class Turning:
    """A change of assumptions that turns the answer ("reversed"), or hides it in chance ("lost")."""

    changes: tuple[Change, ...]
    effect: Estimate
    state: str
    distance: float | None  # standard errors, all changes together


@dataclass(frozen=True, kw_only=True)
class Row:
    """An assumption with what was tried of it."""

    name: str
    doc: str
    unit: str
    value: float
    low: float
    high: float
    basis: str
    tag: str
    source: str
    inside: bool
    tried: tuple[Attempt, ...]

    @property
    def switch(self) -> bool:
        """Whether it is on or off."""
        return self.basis == "switch"

    @property
    def largest(self) -> float:
        """The largest move of the answer, without its sign."""
        return max((abs(t.shift.mean) for t in self.tried), default=0.0)


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """An assumption at one value: the effect there, and how far that is from the usual one."""

    value: float
    effect: Estimate
    shift: Estimate
    state: str


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """All that a stress test found; rows with the largest moves first."""

    digest: str
    version: str
    place: Place
    replicates: int
    central: Estimate
    rows: tuple[Row, ...]
    unvaried: tuple[str, ...]
    alone: tuple[Turning, ...]
    lost: tuple[Turning, ...]
    together: Turning | None
    joined: tuple[str, ...]
    corner: Estimate | None
    searched: bool
    stopped: str
    seeds: tuple[int, ...] = ()  # of its pairs; none in records of earlier versions


def ledger_of(found: Stress) -> Ledger:
    """What a stress test found. Raises EduMigError where it was stopped before it knew the usual effect."""
    if found.central is None or found.place is None:
        raise EduMigError(["the stress test ended before the effect under the usual assumptions was known"])
    return Ledger(
        digest=found.digest,
        version=__version__,
        place=found.place,
        replicates=len(found.seeds),
        central=found.central,
        rows=tuple(_row(a, found.tried_of(a)) for a in found.ranked()),
        unvaried=found.unvaried,
        alone=tuple(map(_turning, found.alone)),
        lost=tuple(map(_turning, found.lost)),
        together=None if found.together is None else _turning(found.together),
        joined=tuple(t.assumption.name for t in found.joined),
        corner=found.corner,
        searched=found.searched,
        stopped=found.stopped,
        seeds=found.seeds,
    )


def ledger_table(ledger: Ledger) -> pd.DataFrame:
    """One row an assumption and value tried: what it is, its range and source, the effect there and the move."""
    rows = []
    for row in ledger.rows:
        about = {k: v for k, v in asdict(row).items() if k != "tried"}
        for one in row.tried:
            sizes = {f"effect{e}": getattr(one.effect, k) for e, k in _ENDINGS.items()}
            sizes |= {f"move{e}": getattr(one.shift, k) for e, k in _ENDINGS.items()}
            rows.append({**about, "tried": one.value, **sizes, "state": one.state})
    return pd.DataFrame(rows).assign(replicates=ledger.replicates)


_ENDINGS = {"": "mean", "_low": "low", "_high": "high"}


def ledger_mapping(ledger: Ledger) -> dict[str, Any]:
    """A ledger as plain values for JSON: null for what is no number."""
    told: dict[str, Any] = _plain(asdict(ledger))
    return told


def write_ledger(found: Stress, tables: Path) -> Ledger:
    """Writes table, record and evaluations into an existing folder of tables."""
    ledger = ledger_of(found)
    write_csv(ledger_table(ledger), tables / TABLE)
    text = json.dumps(ledger_mapping(ledger), ensure_ascii=False, indent=1)
    (tables / RECORD).write_text(text + "\n", encoding="utf-8")
    found.evaluations.save(tables / EVALUATIONS, found.digest)
    return ledger


def read_ledger(folder: Path) -> Ledger | None:
    """The ledger of a results folder; None where none was made. Raises EduMigError for a damaged one."""
    path = folder / storage.TABLES / RECORD
    if not path.is_file():
        return None
    try:
        return _ledger(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EduMigError(
            [f"{path}: is damaged ({type(error).__name__}); run 'edumig stress {folder}' again"]
        ) from None


def _row(a: Assumption, tries: list[Tried]) -> Row:
    attempts = (Attempt(value=t.value, effect=t.effect, shift=t.shift, state=t.state) for t in tries)
    return Row(
        name=a.name,
        doc=a.doc,
        unit=a.unit,
        value=a.value,
        low=a.low,
        high=a.high,
        basis=a.basis,
        tag=a.tag,
        source=a.source,
        inside=a.inside,
        tried=tuple(attempts),
    )


def _turning(turn: Turn) -> Turning:
    changes = tuple(
        Change(
            name=a.name,
            doc=a.doc,
            unit=a.unit,
            before=a.value,
            after=turn.changes[a],
            steps=None if a.switch else a.steps(turn.changes[a]),
        )
        for a in turn.assumptions
    )
    distance = None if math.isnan(turn.distance) else turn.distance
    return Turning(changes=changes, effect=turn.effect, state=turn.state, distance=distance)


def _plain(value: Any) -> Any:
    """JSON has no "not a number"."""
    if isinstance(value, Mapping):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _ledger(told: Mapping[str, Any]) -> Ledger:
    indicator, regions, year = told["place"]
    together, corner = told["together"], told["corner"]
    return Ledger(
        **{
            **told,
            "place": Place(indicator, tuple(regions), year),
            "central": _estimate(told["central"]),
            "rows": tuple(_read_row(r) for r in told["rows"]),
            "unvaried": tuple(told["unvaried"]),
            "alone": tuple(_read_turning(t) for t in told["alone"]),
            "lost": tuple(_read_turning(t) for t in told["lost"]),
            "together": None if together is None else _read_turning(together),
            "joined": tuple(told["joined"]),
            "seeds": tuple(told.get("seeds", ())),
            "corner": None if corner is None else _estimate(corner),
        }
    )


def _read_row(told: Mapping[str, Any]) -> Row:
    tries = (
        Attempt(**{**t, "effect": _estimate(t["effect"]), "shift": _estimate(t["shift"])})
        for t in told["tried"]
    )
    return Row(**{**told, "tried": tuple(tries)})


def _read_turning(told: Mapping[str, Any]) -> Turning:
    changes = tuple(Change(**c) for c in told["changes"])
    return Turning(**{**told, "changes": changes, "effect": _estimate(told["effect"])})


def _estimate(told: Mapping[str, Any]) -> Estimate:
    values: dict[str, Any] = {k: math.nan if v is None else v for k, v in told.items()}
    return Estimate(**values)
