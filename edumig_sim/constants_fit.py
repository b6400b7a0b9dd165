"""Constants of a world that meet its base year: who studies, who leaves, who goes where, and who comes home.

Study constants are found by contraction on expected flows (Berry 1994 for logit shares, damped as in MODEL 3.3),
location constants by contraction on a simulated burn-in, beliefs as the fixed point of what people then see.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers
from edumig_sim.behaviour.study import parts
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.reference_study import upper_utilities
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import Scenario
from edumig_sim.world import World
from edumig_sim.world.parameters import Parameters

Floats = NDArray[np.float64]
QUINTILES = 5  # of family income


@dataclass(frozen=True, kw_only=True)
class FitSettings:
    """How a fit is made; recorded beside its result."""

    agents_per_region: int = 4000  # for the study choice
    location_agents: int = 500  # for the burn-ins that fit location
    seed: int = 1
    rounds: int = 4  # of beliefs and location constants around the study constants
    passes: int = 120  # of the contraction, at most
    tolerance: float = 0.002  # largest relative error of a total
    location_steps: int = 6  # simulated burn-ins a round
    step_origin: float = 0.5
    step_destination: float = 0.3
    largest_affinity: float = 6.0  # bound of a corridor's log correction


class Targets(NamedTuple):
    """Entrants of the base year, persons."""

    none: Floats  # (R,)
    away: Floats  # (R, 2) to foreign and to other regions of the country
    inbound: Floats  # (R,)
    corridor: Floats  # (R, R) listed corridors, NaN elsewhere


class StudyFit(NamedTuple):
    """Constants of the study choice and how well they meet the totals."""

    none: Floats
    away: Floats  # (R, 2)
    delta: Floats
    affinity: Floats
    flows: Floats  # (R, R+1) expected entrants
    error: float  # largest relative error of outbound, home and inbound totals


def study_constants(plain: StudyFit, full: StudyFit, nests: kernel.Nests) -> dict[str, Floats]:
    """Structural constants, and one matrix of corridor corrections that carries all that history adds."""
    scale = np.where(nests.kind == kernel.FOREIGN, nests.scale[0], nests.scale[1])
    shift = full.away - plain.away
    by_nest = np.where(nests.kind == kernel.FOREIGN, shift[:, [0]], shift[:, [1]]) / scale
    affinity = full.affinity + by_nest + (full.delta - plain.delta)[None, :]
    np.fill_diagonal(affinity, 0.0)
    return {
        "asc_none": plain.none,
        "none_history": full.none - plain.none,
        "asc_foreign": plain.away[:, 0],
        "asc_domestic": plain.away[:, 1],
        "delta": plain.delta,
        "affinity": affinity,
    }


def structural_flows(
    world: World, scenario: Scenario, settings: FitSettings, parameters: Parameters
) -> Floats:
    """Expected entrants (R, R) of the base year under a world's fitted constants, without corridor history."""
    choices = StudyChoices(world, scenario, settings, parameters)
    away = np.column_stack([world.asc_foreign, world.asc_domestic])
    blank = np.zeros_like(world.affinity)
    fit = StudyFit(world.asc_none, away, world.delta, blank, np.empty(0), np.inf)
    return choices.flows(fit)[:, :-1]


def targets(world: World) -> Targets:
    """Totals that the base year's flows have to meet, in entrants."""
    cohort = world.cohort(world.base_year)
    listed = np.nan_to_num(world.observed_flow)
    country = np.asarray(world.country)
    same = country[:, None] == country[None, :]
    np.fill_diagonal(listed, 0.0)
    inside, outside = (listed * same).sum(axis=1), (listed * ~same).sum(axis=1)
    total = inside + outside
    share = np.divide(inside, total, out=np.zeros_like(total), where=total > 0)
    away = np.column_stack([world.target_outbound * (1 - share), world.target_outbound * share])
    none = cohort - world.target_home - world.target_outbound
    corridor = np.where(np.eye(len(cohort), dtype=bool), np.nan, world.observed_flow)
    return Targets(none, away, world.target_inbound, corridor)


class StudyChoices:
    """The base year's cohort, with utilities before any constant."""

    def __init__(
        self,
        world: World,
        scenario: Scenario,
        settings: FitSettings,
        parameters: Parameters | None = None,
    ) -> None:
        size = len(world.codes)
        blank = {
            k: np.zeros(size) for k in ("asc_none", "none_history", "asc_foreign", "asc_domestic", "delta")
        }
        blank["affinity"] = np.zeros((size, size))
        self.settings, self.targets = settings, targets(world)
        self.world = world
        agents, seed = settings.agents_per_region, settings.seed
        model = _unopened(world.with_constants(blank), scenario, agents, seed, parameters)
        model.year = world.base_year
        model.prepare_choice()
        self.upper = upper_utilities(model.demand.problem)
        self.origin = model.entrants.origin.astype(np.intp)
        self.weight, self.nests = model.entrants.weight.copy(), model.nests
        self.income_rank = model.entrants.income_rank.copy()
        self.mean_parts = _mean_parts(model)
        model.close()

    def fit(self, *, history: bool, start: StudyFit | None = None) -> StudyFit:
        """Contract until all totals are met; with history, listed corridors too."""
        size, s = len(self.targets.none), self.settings
        fit = start or StudyFit(
            np.zeros(size), np.zeros((size, 2)), np.zeros(size), np.zeros((size, size)), np.empty(0), np.inf
        )
        for number in range(s.passes):
            # corridors first; in the last quarter they rest and the totals settle
            corridors = history and number < 0.75 * s.passes
            fit = fit._replace(flows=self.flows(fit))
            fit = fit._replace(error=self._error(fit.flows))
            if fit.error < s.tolerance and not corridors:
                break
            fit = self._step(fit, corridors)
        return fit

    def with_shift(self, shift: Floats, start: StudyFit | None = None) -> StudyFit:
        """Constants of origins that meet who stays home and who leaves, given what corridors add (R, R) in the nest."""
        size, s = len(self.targets.none), self.settings
        blank = StudyFit(np.zeros(size), np.zeros((size, 2)), np.zeros(size), shift, np.empty(0), np.inf)
        fit = blank if start is None else start._replace(affinity=shift)
        for _ in range(s.passes):
            fit = fit._replace(flows=self.flows(fit))
            by_nest, _inbound = self._split(fit.flows)
            sent, wanted = by_nest.sum(axis=1), self.targets.away.sum(axis=1)
            error = float(np.abs(_log_ratio(wanted, sent)).max())
            fit = fit._replace(error=error)
            if error < s.tolerance:
                break
            moved = self._step(fit, history=False)
            fit = fit._replace(none=moved.none, away=moved.away)
        return fit

    def flows(self, fit: StudyFit) -> Floats:
        """Expected entrants (R, R+1) under these constants."""
        flows = np.zeros((len(fit.none), len(fit.none) + 1))
        for rows in np.array_split(np.arange(len(self.weight)), max(1, len(self.weight) // 2048)):
            chance = self._chances(fit, rows)
            flows += kernel.expected_flows(self.weight[rows], self.origin[rows], chance, len(fit.none))
        return flows

    def _constants(self, fit: StudyFit) -> Floats:
        """What constants add to utility (R, R+1)."""
        scale = np.where(self.nests.kind == kernel.FOREIGN, self.nests.scale[0], self.nests.scale[1])
        shift = scale * (fit.delta[None, :] + fit.affinity)
        shift += np.where(self.nests.kind == kernel.FOREIGN, fit.away[:, [0]], fit.away[:, [1]])
        np.fill_diagonal(shift, 0.0)
        return np.column_stack([shift, fit.none])

    def _chances(self, fit: StudyFit, rows: NDArray[np.intp] | slice = slice(None)) -> Floats:
        """Choice probabilities (N, R+1)."""
        upper = self.upper[rows] + self._constants(fit)[self.origin[rows]]
        return kernel.nested_logit_probabilities(upper, self.origin[rows], self.nests)

    def studying_by_quintile(self, fit: StudyFit) -> Floats:
        """Expected share (R, 5) of each fifth of family income that studies, at home or elsewhere."""
        size = len(self.targets.none)
        fifth = np.minimum((self.income_rank * QUINTILES).astype(np.intp), QUINTILES - 1)
        studies = 1.0 - self._chances(fit)[:, -1]
        persons = kernel.weighted_counts(self.weight, self.origin, fifth, size, QUINTILES)
        return kernel.weighted_counts(self.weight * studies, self.origin, fifth, size, QUINTILES) / persons

    def _split(self, flows: Floats) -> tuple[Floats, Floats]:
        """Persons away (R, 2) by nest, and inbound (R,)."""
        away = flows[:, :-1] * (1.0 - np.eye(len(flows)))
        by_nest = np.column_stack(
            [(away * (self.nests.kind == n)).sum(axis=1) for n in (kernel.FOREIGN, kernel.DOMESTIC)]
        )
        return by_nest, away.sum(axis=0)

    def _error(self, flows: Floats) -> float:
        by_nest, inbound = self._split(flows)
        home = np.diagonal(flows[:, :-1])
        pairs = [
            (by_nest.sum(axis=1), self.targets.away.sum(axis=1)),
            (inbound, self.targets.inbound),
            (home, self.world.target_home),
        ]
        return max(float(np.abs(sim[obs > 0] / obs[obs > 0] - 1.0).max()) for sim, obs in pairs)

    def _step(self, fit: StudyFit, history: bool) -> StudyFit:
        s, t = self.settings, self.targets
        by_nest, inbound = self._split(fit.flows)
        home = np.diagonal(fit.flows[:, :-1])
        home_gap = _log_ratio(self.world.target_home, home)
        none = fit.none + s.step_origin * (_log_ratio(t.none, fit.flows[:, -1]) - home_gap)
        away = fit.away + s.step_origin * (_log_ratio(t.away, by_nest) - home_gap[:, None])
        delta = fit.delta + s.step_destination * _log_ratio(t.inbound, inbound)
        affinity = fit.affinity
        if history:
            affinity = affinity + s.step_origin * _log_ratio(np.nan_to_num(t.corridor), fit.flows[:, :-1])
            affinity = np.clip(affinity, -s.largest_affinity, s.largest_affinity)
        return fit._replace(none=none, away=away, delta=delta - delta.mean(), affinity=affinity)


def _mean_parts(model: EduMigModel) -> dict[str, Floats]:
    """The named parts of utility (R, R), means over the people of an origin."""
    people, size = model.entrants, len(model.world.codes)
    origin = people.origin.astype(np.intp)
    persons = kernel.totals(origin, people.weight, size)
    named = parts(model, model.conditions, people, Offers([], [], []))
    return {
        name: kernel.expected_flows(people.weight, origin, value, size) / persons[:, None]
        for name, value in named
    }


def _log_ratio(observed: Floats, simulated: Floats) -> Floats:
    """ln(observed / simulated), 0 where either is 0."""
    known = (observed > 0) & (simulated > 0)
    return np.where(
        known, np.log(np.where(known, observed, 1.0)) - np.log(np.where(known, simulated, 1.0)), 0.0
    )


# --- location ----------------------------------------------------------------------------------------------------


def fit_location(
    world: World, scenario: Scenario, settings: FitSettings, parameters: Parameters
) -> tuple[World, float]:
    """Contract home pulls and amenities on simulated burn-ins; update beliefs to what is then seen."""
    away = 1.0 - np.eye(len(world.codes))
    drain = (world.skilled * away).sum(axis=1) / world.skilled.sum(axis=1)
    hosts = (world.skilled * away).sum(axis=0)
    gap = np.inf
    for _ in range(settings.location_steps):
        model = _unopened(world, scenario, settings.location_agents, settings.seed, parameters)
        while model.year < model.scenario.start:
            model.burn_in_year()
        young = model.stocks.young_skilled
        simulated = (young * away).sum(axis=1) / young.sum(axis=1)
        moved = model.relocation
        live = (moved.expected_home * away).sum(axis=0)
        known = drain > 0
        gap = float(np.abs(simulated - drain)[known].max()) if known.any() else 0.0
        pull = np.where(known, kernel.logit(_inside(simulated)) - kernel.logit(_inside(drain)), 0.0)
        amenity = world.amenity + settings.step_destination * _log_ratio(
            hosts / max(hosts.sum(), 1e-9), live / max(live.sum(), 1e-9)
        )
        world = world.with_constants(
            {
                "asc_location": world.asc_location + settings.step_origin * pull,
                "amenity": np.where(
                    hosts > 0, amenity - amenity[hosts > 0].mean() if (hosts > 0).any() else 0.0, 0.0
                ),
                **_beliefs(model),
            }
        )
        model.close()
    return world, gap


def _inside(share: Floats) -> Floats:
    return np.clip(share, 1e-4, 1 - 1e-4)


def _beliefs(model: EduMigModel) -> dict[str, Floats]:
    """Stay and leave rates that the last burn-in cohort shows; corridors without graduates take their region's rate."""
    moved, prior = model.relocation, model.parameters.belief_prior_weight
    abroad = moved.graduates * (1.0 - np.eye(len(moved.graduates)))
    overall = moved.expected_stay.sum() / max(abroad.sum(), 1e-9)
    asked = abroad.sum(axis=0) + prior  # nobody was asked and the prior weighs nothing: the rate of all
    host = np.divide(
        moved.expected_stay.sum(axis=0) + prior * overall, asked, where=asked > 0, out=0 * asked + overall
    )
    shrunk = moved.expected_stay + prior * host[None, :]
    stay = np.divide(shrunk, abroad + prior, where=abroad + prior > 0, out=np.tile(host, (len(abroad), 1)))
    home = np.diagonal(moved.graduates)
    leave = np.divide(moved.expected_leave, home, out=np.zeros_like(home), where=home > 0)
    return {"belief_stay": stay, "belief_leave": leave}


def _unopened(
    world: World, scenario: Scenario, agents: int, seed: int, parameters: Parameters | None = None
) -> EduMigModel:
    plan = scenario.with_agents(agents)
    return EduMigModel(plan, seed=seed, world=world, parameters=parameters, opened=False)
