"""Calibrate a world: parameters on flows, stay rates and access, and the constants that go with them.

Blocks follow one another, each a posterior mode under the priors of ``priors``: access by family income, the observed
corridors of the training years, then rounds of constants (Eq. 25) and stay rates. A parameter of which the data say
too little keeps its prior. At the end, the change of the constants with each parameter is found by fitting them again,
so that a draw of parameters comes with constants that still meet the totals. Every stage is kept on disk until the
whole is written: an interrupted calibration goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim import __version__
from edumig_sim.experiments import fit_measures as measure
from edumig_sim.experiments.access_fit import AccessFit, access_steps, fit_access
from edumig_sim.experiments.base_fit import FitSettings, fit_world
from edumig_sim.experiments.constant_slopes import Refit, constant_slopes
from edumig_sim.experiments.corridor_fit import AT_HOME, MEANS, CorridorFit, fit_corridors
from edumig_sim.experiments.observed import Observed, observed_flows
from edumig_sim.experiments.priors import with_priors
from edumig_sim.experiments.stages import Stages
from edumig_sim.experiments.stay_fit import Moment, StayFit, fit_stays
from edumig_sim.experiments.stay_moments import StayModel, stay_rates
from edumig_sim.experiments.validate import training_of, years_of
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.world import World, load_world, world_folder
from edumig_sim.world.calibration import Calibrated, Calibration, save_calibration
from edumig_sim.world.constants import PAIR_CONSTANTS, REGION_CONSTANTS, save_constants, tables_digest
from edumig_sim.world.parameters import Parameters, load_parameters

Floats = NDArray[np.float64]
Report = Callable[[str], None]
_WHY = {
    AT_HOME: "prior, divided by liquid_wealth_share: what can be paid at home stays as it was",
    "theta_cost_abroad": "prior: dear destinations offer more, so that flows do not tell what a price does",
}
Block = CorridorFit | AccessFit | StayFit


@dataclass(frozen=True, kw_only=True)
class CalibrationSettings:
    """How a calibration is made; recorded beside its result. Agents are in each region."""

    corridor_agents: int = 600
    access_agents: int = 400
    stay_agents: int = 25
    slope_agents: int = 300
    constants: FitSettings = field(default_factory=lambda: FitSettings(rounds=3))

    @property
    def seed(self) -> int:
        """Seed of all draws."""
        return self.constants.seed


class Calibrating(NamedTuple):
    """Everything that a calibration found, for its files and for its page."""

    world: World
    years: tuple[int, ...]
    observed: Observed
    calibration: Calibration
    corridors: CorridorFit
    access: AccessFit | None
    stays: StayFit | None
    slopes: dict[str, Floats]
    fit: dict[str, Any]  # of the constants

    @property
    def moments(self) -> list[Moment]:
        """All moments of the two small blocks."""
        return [m for block in (self.access, self.stays) if block for m in block.moments]


def calibrate(
    name: str,
    years: str | Sequence[int],
    *,
    settings: CalibrationSettings | None = None,
    keep: Path | None = None,
    say: Report = lambda line: None,
) -> Calibrating:
    """Calibrate a packaged world or a folder on the flows of ``years``; nothing is written but the stages in ``keep``.

    Raises DataError for years without flows and for tables that cannot be read.
    """
    how = settings or CalibrationSettings()
    folder = world_folder(name)
    everything = observed_flows(folder)
    chosen = years_of(years, everything.flows) if isinstance(years, str) else tuple(sorted(set(years)))
    tables = everything.years(chosen, "--years")
    seen = everything._replace(flows={y: t for y, t in everything.flows.items() if y <= chosen[-1]})
    plan, start = load_scenario(name), load_parameters()
    world = load_world(name, start)
    stages = Stages(keep, _key(world, seen, folder, chosen, how), say)
    steps = access_steps(folder, world.codes, world.base_year)
    access = (
        stages.run("access", partial(fit_access, world, plan, steps, start, how.access_agents, say))
        if steps
        else None
    )
    parameters = access.parameters if access else start
    training = training_of(name, seen, chosen)
    corridors = stages.run(
        "corridors", partial(fit_corridors, training, parameters, how.corridor_agents, say)
    )
    parameters = corridors.parameters
    world, parameters, fit, stays = stages.run(
        "constants", partial(_constants, name, plan, parameters, how, say)
    )
    blocks: list[Block] = [b for b in (access, corridors, stays) if b is not None]
    rows, correlation = _joined(blocks, parameters, chosen, len(tables))
    refit = Refit(world, plan, parameters, how.slope_agents, how.seed)
    slopes = constant_slopes(refit, rows, stays, stages, say)
    record = _record(world, seen, chosen, how, fit, corridors, blocks)
    found = Calibration(rows, correlation, record)
    stages.done()
    fit = {**fit, "tables": tables_digest(folder)}
    return Calibrating(world, chosen, seen, found, corridors, access, stays, slopes, fit)


def _constants(
    name: str, plan: Scenario, parameters: Parameters, how: CalibrationSettings, say: Report
) -> tuple[World, Parameters, dict[str, Any], StayFit | None]:
    """Constants of the base year and, where the world has stay rates, what these say, in turn."""
    world = load_world(name, parameters)
    rates = stay_rates(world_folder(name), world.codes)
    hosts = tuple(dict.fromkeys(rate.code for rate in rates))
    found: list[StayFit] = []

    def between(world: World, parameters: Parameters) -> tuple[World, Parameters]:
        if not rates:
            return world, parameters
        stays = StayModel(world, plan, parameters, hosts, how.stay_agents, how.seed)
        fit = fit_stays(stays, rates, parameters, say, found[-1] if found else None)
        stays.close()
        found.append(fit)
        constants = np.full(len(world.codes), fit.common)
        constants[[world.codes.index(code) for code in hosts]] = fit.constants
        return world.with_constants({"asc_stay": constants}), fit.parameters

    world, parameters, fit = fit_world(world, plan, how.constants, say, parameters, between)
    return world, parameters, fit, found[-1] if found else None


def _joined(
    blocks: Sequence[Block], parameters: Parameters, years: tuple[int, ...], tables: int
) -> tuple[tuple[Calibrated, ...], Floats]:
    """All parameters with a prior: those that a block estimated, and the rest as they were before."""
    told = {p.name: (block, i) for block in blocks for i, p in enumerate(block.priors)}
    rows = []
    for one in with_priors():
        value = float(getattr(parameters, one.name))
        if one.name not in told:
            why = _WHY.get(one.name, "prior: no data of this world bear on it, or they say too little")
            rows.append(Calibrated(one.name, value, one.se, value, one.se, one.scale, False, why))
            continue
        block, i = told[one.name]
        se = float(np.sqrt(block.covariance[i, i]))
        rows.append(
            Calibrated(
                one.name, value, se, one.value(one.mean), one.se, one.scale, True, _data(block, years, tables)
            )
        )
    size = len(rows)
    correlation = np.eye(size)
    place = {row.name: k for k, row in enumerate(rows)}
    for block in blocks:
        at = np.array([place[p.name] for p in block.priors], np.intp)
        spread = np.sqrt(np.diag(block.covariance))
        correlation[np.ix_(at, at)] = block.covariance / np.outer(spread, spread) if len(at) else 0.0
    if AT_HOME not in told:
        _keep_means_at_home(rows, correlation, place[AT_HOME], place[MEANS])
    return tuple(rows), correlation


def _keep_means_at_home(rows: list[Calibrated], correlation: Floats, home: int, means: int) -> None:
    """What can be paid at home is a share of what can be paid at all: one falls as the other rises."""
    rows[home] = rows[home]._replace(se=rows[means].se, prior_se=rows[means].prior_se)
    correlation[home] = correlation[:, home] = -correlation[means]
    correlation[home, home] = 1.0


def _data(block: Block, years: tuple[int, ...], tables: int) -> str:
    """What a block was estimated on, in words."""
    if isinstance(block, CorridorFit):
        when = f"{years[0]}-{years[-1]} ({tables} years)" if tables > 1 else f"{years[0]}"
        return f"flows of {when}, Poisson with effects of origins and destinations"
    return "; ".join(dict.fromkeys(m.data for m in block.moments))


def _key(world: World, seen: Observed, folder: Path, years: tuple[int, ...], how: CalibrationSettings) -> str:
    """Names everything that a calibration depends on."""
    tables = [f.read_bytes() for f in sorted(folder.glob("*_rates.csv"))] + [
        f.read_bytes() for f in sorted(folder.glob("access.csv"))
    ]
    seal = hashlib.sha256(json.dumps([asdict(how), years, __version__]).encode())
    for part in (world.digest.encode(), seen.digest.encode(), *tables):
        seal.update(part)
    return seal.hexdigest()


def _record(
    world: World,
    seen: Observed,
    years: tuple[int, ...],
    how: CalibrationSettings,
    fit: dict[str, Any],
    corridors: CorridorFit,
    blocks: Sequence[Block],
) -> dict[str, Any]:
    """What is kept beside the parameters."""
    last = seen.flows[years[-1]]
    pairs = measure.corridors(last, home=False)
    said = corridors.flows[max(corridors.flows)][pairs.origin, pairs.destination]
    given = measure.given_totals(pairs, said)
    moments = [m for b in blocks if not isinstance(b, CorridorFit) for m in b.moments]
    stays = [b for b in blocks if isinstance(b, StayFit)]
    return {
        "world": world.name,
        "base_year": world.base_year,
        "years": list(years),
        "flows_digest": seen.digest,
        "world_digest": world.digest,
        "version": __version__,
        "settings": asdict(how),
        "corridors": {
            "steps": corridors.steps,
            "settled": corridors.settled,
            "corridors": len(pairs.origin),
            "cpc_last_year": round(measure.cpc(pairs.students, given), 4),
            "r2_ln_last_year": round(measure.r2_of_logs(pairs.students, given), 4),
        },
        "constants": {k: v for k, v in fit.items() if k != "settings"},
        **({"asc_stay_se": _own_errors(world, stays[0])} if stays else {}),
        "moments": [
            {k: round(v, 4) if isinstance(v, float) else v for k, v in m._asdict().items()} for m in moments
        ],
    }


def _own_errors(world: World, stays: StayFit) -> dict[str, float]:
    """Standard errors of hosts' constants by code, without what goes with the parameters of the same fit."""
    together = np.einsum("kh,kl,lh->h", stays.follow, stays.covariance, stays.follow)
    whole = np.append(stays.constants_se, stays.common_se)
    own = np.sqrt(np.maximum(whole**2 - together, 0.0))
    known = dict(zip(stays.hosts, own[:-1], strict=True))
    return {code: round(float(known.get(code, own[-1])), 4) for code in world.codes}


def save(found: Calibrating, folder: Path) -> None:
    """Write the constants, their record, and the calibration into a world's folder, each file whole or not at all."""
    world = found.world
    arrays = {k: getattr(world, k) for k in (*REGION_CONSTANTS, *PAIR_CONSTANTS)}
    about = {"world": world.name, "base_year": world.base_year, "version": __version__}
    folder.mkdir(parents=True, exist_ok=True)
    save_constants(folder, world.codes, arrays, found.fit | about)
    save_calibration(folder, found.calibration, found.slopes)
