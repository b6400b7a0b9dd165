"""Stylised facts of student migration, each with the band that a credible model keeps to, and what this model shows."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Literal, NamedTuple

import numpy as np

from edumig_sim import __version__
from edumig_sim.errors import EduMigError
from edumig_sim.experiments.fact_lab import Values, observe
from edumig_sim.paired import estimate
from edumig_sim.workers import at_work, worker_count
from edumig_sim.world import load_world
from edumig_sim.world.calibration import world_parameters

Verdict = Literal["pass", "fail", "cannot be said", "not applicable"]
Report = Callable[[str], None]
AGENTS, REPLICATES = 200, 6


class Fact(NamedTuple):
    """A regularity, the band of its measure, and where the band comes from."""

    name: str  # of the measure
    words: str
    low: float
    high: float
    unit: str
    source: str
    fitted: bool = False  # the calibration aims at it, so that meeting it proves little


class Finding(NamedTuple):
    """What the model shows of a fact; NaN where the world has nothing of the kind."""

    fact: Fact
    value: float
    low: float
    high: float
    verdict: Verdict


_STAYS = "OECD, International Migration Outlook 2022"
_EAG = "OECD, Education at a Glance 2019 and 2022"
FACTS: tuple[Fact, ...] = (
    Fact(
        "gravity_distance",
        "flows fall with distance: PPML elasticity, two-way effects",
        -1.3,
        -0.4,
        "",
        "gravity studies",
    ),
    Fact(
        "gravity_language",
        "a common language raises flows: PPML coefficient",
        0.4,
        1.2,
        "",
        "gravity studies",
    ),
    Fact("gravity_colony", "a colonial tie raises flows: PPML coefficient", 0.2, 1.0, "", "gravity studies"),
    Fact(
        "stay_lowest",
        "after 5 years, the smallest share of foreign entrants who stay",
        0.10,
        0.65,
        "share",
        _STAYS,
        True,
    ),
    Fact("stay_highest", "after 5 years, the largest share who stay", 0.10, 0.65, "share", _STAYS, True),
    Fact(
        "stay_order",
        "hosts keep foreign entrants in the published order after 5 years (rank correlation)",
        0.7,
        1.0,
        "",
        _STAYS,
        True,
    ),
    Fact(
        "stay_ratio",
        "who stays 10 years, of those who stay 5 (hosts with both shares of the same entrants)",
        0.6,
        0.85,
        "share",
        _STAYS,
        True,
    ),
    Fact(
        "late_exit",
        "foreign entrants who leave a year, years 5 to 10 (the same hosts)",
        0.03,
        0.08,
        "share a year",
        _STAYS,
        True,
    ),
    Fact(
        "fee_elasticity",
        "a host's foreign entrants answer its fee: elasticity",
        -1.0,
        0.0,
        "",
        "Delogu, Beine and Ragot 2018: -0.8; Beine, Noel and Ragot 2014: about 0",
    ),
    Fact(
        "return_elasticity",
        "returns answer net pay at home: elasticity",
        0.7,
        1.4,
        "",
        "Malaysia's and Italy's return schemes",
        True,
    ),
    Fact(
        "relief",
        "30 % more net pay for returnees brings back more",
        0.15,
        0.40,
        "share",
        "Bassetto and Ippedico: +27 % under tax relief",
        True,
    ),
    Fact(
        "brain_gain",
        "schooling answers the chance to leave: elasticity outside rich regions",
        0.02,
        0.10,
        "",
        "Beine, Docquier and Rapoport 2008: about 0.05",
    ),
    Fact(
        "brain_gain_poor_less_rich",
        "and more so in poor than in rich regions (difference)",
        0.0,
        math.inf,
        "",
        "Beine, Docquier and Rapoport 2008",
    ),
    Fact("first_year_exit", "students who leave by the second year", 0.10, 0.14, "share", _EAG),
    Fact(
        "completion", "students who graduate within 3 years of the regular length", 0.60, 0.75, "share", _EAG
    ),
    Fact(
        "top5",
        "share of the five largest hosts",
        0.44,
        0.52,
        "share",
        "UNESCO 2018: 44.5 %; recent: about 51 %, of the whole world",
    ),
    Fact(
        "q5q1_rich",
        "enrolment of the richest over the poorest fifth, rich regions",
        1.3,
        2.0,
        "ratio",
        "access surveys of rich countries",
    ),
    Fact("q5q1_poor", "the same in poor regions", 3.0, math.inf, "ratio", "surveys of 76 countries"),
    Fact(
        "abroad_ci_less_study_ci",
        "study abroad is more concentrated among the rich than study (difference)",
        0.0,
        math.inf,
        "",
        "access surveys",
    ),
    Fact(
        "selection_poor",
        "who leaves a poor region is abler than who stays (difference)",
        0.0,
        math.inf,
        "sd",
        "migration and selection",
    ),
    Fact(
        "tighter_permits_ability",
        "fewer work permits lower the ability of foreign entrants (change)",
        -math.inf,
        0.0,
        "sd",
        "Kato and Sparber 2013",
    ),
    Fact(
        "merit_aid",
        "merit aid raises the share of graduates at home, per dollar, over pay for coming back",
        -0.25,
        0.25,
        "ratio",
        "Sjoquist and Winters: little effect of merit aid on later residence",
    ),
    Fact(
        "hysteresis",
        "networks 1 % larger raise entrants 5 years later (elasticity)",
        0.09,
        0.12,
        "",
        "Stuen and Ramirez 2019",
    ),
)


class Facts(NamedTuple):
    """All findings of a world."""

    world: str
    agents: int
    replicates: int
    findings: tuple[Finding, ...]
    seeds: tuple[int, ...]
    digest: str
    version: str

    def as_dict(self) -> dict[str, Any]:
        """Plain values; what is no finite number is None."""
        rows = []
        for f in self.findings:
            row = f.fact._asdict() | {"band_low": f.fact.low, "band_high": f.fact.high}
            row |= {"value": f.value, "low": f.low, "high": f.high, "verdict": f.verdict}
            rows.append(
                {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in row.items()}
            )
        return self._asdict() | {"findings": rows, "seeds": list(self.seeds)}

    def count(self, verdict: Verdict) -> int:
        """How many findings have a verdict."""
        return sum(f.verdict == verdict for f in self.findings)


def facts(
    world: str,
    *,
    agents: int = AGENTS,
    replicates: int = REPLICATES,
    workers: int | None = None,
    say: Report = lambda line: None,
) -> Facts:
    """Measure every fact in a world at its calibrated parameters, with several seeds.

    Raises EduMigError for fewer than two replicates, and DataError for a world that is not there.
    """
    if replicates < 2:
        raise EduMigError([f"replicates: {replicates} gives no interval; give at least 2"])
    digest = load_world(world, world_parameters(world)).digest
    seeds = tuple(range(1, replicates + 1))
    seen: dict[int, Values] = {}
    with at_work(partial(observe, world, agents), worker_count(workers, replicates)) as work:
        for k, values in work(seeds):
            seen[k] = values
            say(f"Stylised facts: {len(seen)} of {replicates} replicates")
    ordered = [seen[k] for k in range(replicates)]
    findings = tuple(finding(fact, ordered) for fact in FACTS)
    return Facts(world, agents, replicates, findings, seeds, digest, __version__)


def finding(fact: Fact, seen: Sequence[Mapping[str, float]]) -> Finding:
    """Mean and interval of a measure over replicates, and the verdict."""
    values = np.array([one.get(fact.name, np.nan) for one in seen])
    if not np.isfinite(values).all():
        return Finding(fact, np.nan, np.nan, np.nan, "not applicable")
    mean = estimate(values)
    return Finding(fact, mean.mean, mean.low, mean.high, verdict(fact, mean.mean, mean.low, mean.high))


def verdict(fact: Fact, value: float, low: float, high: float) -> Verdict:
    """Pass inside the band, fail where the whole interval is outside, else it cannot be said."""
    if fact.low <= low and high <= fact.high:
        return "pass"
    if high < fact.low or low > fact.high:
        return "fail"
    return "pass" if low == high and fact.low <= value <= fact.high else "cannot be said"
