"""The whole model as plain Mesa objects: ``python -m benchmarks.peers.mesa_objects [WORLD] [AGENTS] [--years N]``.

The logic of `edumig_sim` without policies, on the tables of its `World` and `Parameters`, as a good user of Mesa 3
writes it: an agent an entrant, ``AgentSet.do`` and ``shuffle_do``, ordinary draws from ``self.rng``, and none of our
kernels. It differs in two things: places go to realised applicants (deferred acceptance, one round of refusals after
another), and there are no policies, no ledger and no memory for explanations, which only makes it faster.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import time
from typing import Any

import mesa
import numpy as np
from numpy.typing import NDArray

from benchmarks.peers.mesa_people import ENTRANT, GRADUATE, Student
from benchmarks.peers.mesa_regions import Region
from edumig_sim.scenario import Scenario, scenario
from edumig_sim.world import load_world
from edumig_sim.world.parameters import load_parameters

Floats = NDArray[np.float64]
_PROJECTION_YEARS = 3


class MigrationModel(mesa.Model):
    """One replicate."""

    def __init__(self, plan: Scenario, seed: int = 1) -> None:
        super().__init__(seed=seed)
        self.scenario = plan
        self.parameters = p = load_parameters(plan.parameters)
        self.world = world = load_world(plan.world, p)
        self.size = len(world.codes)
        self.year, self.in_burn_in = plan.start - plan.burn_in, True
        self.diaspora = world.diaspora.copy()
        self.belief_stay, self.belief_leave = world.belief_stay.copy(), world.belief_leave.copy()
        self.skilled, self.units = world.skilled.copy(), world.skilled.copy()
        self.unskilled = world.unskilled.copy()
        self.young_skilled = np.zeros_like(self.skilled)
        self.stayed, self.asked = np.zeros_like(self.skilled), np.zeros_like(self.skilled)
        self.left, self.kept = np.zeros(self.size), np.zeros(self.size)
        self.burn_in_flows: list[tuple[Floats, Floats]] = []
        self.records: list[dict[str, float]] = []
        self.student_years = 0
        same = world.country[:, None] == world.country[None, :]
        self.recognition = p.alpha_wage * np.log(np.where(same, 1.0, p.recognition))
        far = np.maximum(np.log(np.maximum(world.distance_km, 1.0) / 1000.0), 0.0)
        self.moving = p.alpha_move + p.alpha_distance * far
        np.fill_diagonal(self.moving, 0.0)
        self.regions = [Region(self, i) for i in range(self.size)]
        while self.year < plan.start:
            self._burn_in_year()
        self._open()

    def agents_of(self, persons: float) -> int:
        """How many agents stand for the cohort of an origin."""
        population = self.scenario.population
        if population.persons_per_agent is None:
            return int(population.agents_per_region)
        return max(1, round(persons / population.persons_per_agent))

    @property
    def use_history(self) -> bool:
        """Whether the corridors' own history shapes choice."""
        return self.in_burn_in or self.scenario.corridor_history

    @property
    def places_are_scarce(self) -> bool:
        """Universities are full only after the burn-in."""
        return not self.in_burn_in

    # --- a year ------------------------------------------------------------------------------------------------------

    def step(self) -> None:
        """Simulate a year."""
        self._live()
        regions = self.agents_by_type[Region]
        regions.do("count_labour")
        self.log_productivity = np.log([r.productivity for r in self.regions])
        regions.do("produce")
        regions.do("balance_budget")
        regions.do("plan_places")
        regions.do("improve")
        self._learn()
        self._record()
        self.year += 1

    def run(self) -> None:
        """Simulate to the end of the horizon."""
        while self.year <= self.scenario.end:
            self.step()

    def _live(self) -> None:
        """What people do in a year."""
        self._take_stock()
        regions = self.agents_by_type[Region]
        regions.do("look_ahead")
        regions.do("new_cohort")
        students = self.agents_by_type[Student]
        self.student_years += len(students)
        entrants = students.select(lambda student: student.stage == ENTRANT)
        entrants.shuffle_do("choose")
        self._fill_places(entrants)
        self.agents_by_type[Student].shuffle_do("step")
        if not self.in_burn_in:
            self._retire()
            self._move_older()

    def _take_stock(self) -> None:
        """What everybody sees of last year."""
        self.net_wage = self.net_wages()
        self.log_skilled = np.log(self.net_wage)
        self.quality = np.array([r.quality for r in self.regions])
        self.living_cost = np.array([r.living_cost for r in self.regions])
        shape = (self.size, self.size)
        self.returns_from, self.graduates, self.expected_stay = np.zeros((3, *shape))
        self.expected_leave = np.zeros(self.size)
        self.young_skilled, self.young_units, self.sending = np.zeros((3, *shape))

    def net_wages(self) -> Floats:
        """Net wages (R,) of skilled labour."""
        return np.array([r.net_wage() for r in self.regions])

    def _fill_places(self, entrants: Any) -> None:
        """Students propose and universities refuse, until nobody is refused; then all enrol."""
        regions = self.agents_by_type[Region]
        regions.do("open_applications")
        entrants.do("apply")
        self.refusals = 1
        while self.refusals:
            self.refusals = 0
            regions.do("admit")
        self.cutoffs = np.array([[r.cutoff[kind] for r in self.regions] for kind in (0, 1)])
        entrants.do("enrol")
        self.wanted = np.array([r.wanted[:-1] for r in self.regions])
        self.arrivals = np.array([r.expected[:-1] for r in self.regions])
        self.flow = np.array([r.entered for r in self.regions])

    def remember_graduate(self, student: Student, choice: Region, stay: float) -> None:
        """Note where a new graduate studied, and the chance that she stays there."""
        assert student.study_region is not None
        o, d = student.home.index, student.study_region.index
        self.graduates[o, d] += student.weight
        if o != d:
            self.expected_stay[o, d] += student.weight * stay
        else:
            self.expected_leave[o] += student.weight * (1.0 - stay)

    def _retire(self) -> None:
        p = self.parameters
        self.skilled *= 1.0 - p.attrition_skilled
        self.units *= 1.0 - p.attrition_skilled
        self.unskilled *= 1.0 - p.attrition_unskilled

    def _move_older(self) -> None:
        """A small share of older graduates think again; they follow the chances of the mean graduate."""
        p, same = self.parameters, np.arange(self.size)
        ties = p.alpha_ties * (p.ties_start + p.ties_slope * (p.fold_age - p.entry_age - p.study_length))
        for o, region in enumerate(self.regions):
            with np.errstate(divide="ignore"):
                utility = region.living + np.log(region.permit_chance)
            utility[same, same] = region.living[same, same] + ties * (same != o)
            going = np.exp(utility - utility.max(axis=1, keepdims=True))
            going *= p.residual_migration / going.sum(axis=1, keepdims=True)
            going[same, same] = 0.0
            for stock in (self.skilled, self.units):
                moved = stock[o][:, None] * going
                stock[o] += moved.sum(axis=0) - moved.sum(axis=1)

    def _learn(self) -> None:
        """Networks and beliefs take in expected arrivals and stays."""
        p = self.parameters
        inflow = self.belief_stay * self.arrivals + self.other_inflow
        self.diaspora = np.maximum((1.0 - p.diaspora_exit) * self.diaspora + inflow, 0.0)
        np.fill_diagonal(self.diaspora, 0.0)
        memory, prior = 1.0 - p.belief_learning, p.belief_prior_weight
        home = np.diagonal(self.graduates)
        self.stayed = memory * self.stayed + self.expected_stay
        self.asked = memory * self.asked + self.graduates - np.diag(home)
        self.left = memory * self.left + self.expected_leave
        self.kept = memory * self.kept + home
        self.belief_stay = (self.stayed + prior * self.world.belief_stay) / (self.asked + prior)
        self.belief_leave = (self.left + prior * self.world.belief_leave) / (self.kept + prior)

    def _record(self) -> None:
        abroad = self.flow[:, :-1].sum() - np.trace(self.flow[:, :-1])
        self.records.append(
            {
                "year": self.year,
                "entrants_abroad": float(abroad),
                "entrants": float(self.flow[:, :-1].sum()),
                "cohort": float(self.flow.sum()),
                "returnees": float(self.returns_from.sum()),
                "skilled": sum(r.skilled for r in self.regions),
                "output": sum(r.output for r in self.regions),
            }
        )

    # --- the opening -------------------------------------------------------------------------------------------------

    def _burn_in_year(self) -> None:
        """A year under the conditions of the base year."""
        low = self.unskilled.sum(axis=0)
        high = (self.skilled + self.young_skilled).sum(axis=0)
        self._live()
        high = (self.skilled + self.young_skilled).sum(axis=0) - high
        self.burn_in_flows.append((high, self.unskilled.sum(axis=0) - low))
        self.year += 1

    def _open(self) -> None:
        """Scale young graduates, fill the stocks, solve technology, and balance the accounts."""
        p, world = self.parameters, self.world
        most = p.young_graduate_limit
        young = self.young_skilled
        share = most * np.divide(world.skilled, young, out=np.ones_like(young), where=young > 0)
        own = most * world.skilled.sum(axis=0) / np.maximum(young.sum(axis=0), 1e-9)
        np.fill_diagonal(share, own)
        share = np.minimum(share, 1.0)
        for student in self.agents_by_type[Student]:
            if student.stage == GRADUATE:
                student.weight *= share[student.home.index, student.residence.index]
        self.young_skilled, self.young_units = young * share, self.young_units * share
        self.sending = self.sending * share
        same = world.country[:, None] == world.country[None, :]
        self.skilled = np.maximum(world.skilled - self.young_skilled, 0.0)
        self.units = self.skilled * np.where(same, 1.0, p.recognition)
        self.unskilled = world.unskilled.copy()
        self.other_inflow = p.diaspora_exit * self.diaspora - self.belief_stay * self.arrivals
        regions = self.agents_by_type[Region]
        regions.do("count_labour")
        regions.do("start_economy")
        regions.do("start_accounts")
        self._project_skill_demand()
        self.in_burn_in = False

    def _project_skill_demand(self) -> None:
        """The shift of the demand for skill that keeps the wage premium in the projected baseline."""
        p, world, start = self.parameters, self.world, self.scenario.start
        lag = p.fold_age - p.entry_age - p.study_length
        flows = np.mean(self.burn_in_flows[-_PROJECTION_YEARS:], axis=0)
        graduates = np.maximum(flows[0] / world.cohort(start - 1), 0.0)
        others = flows[1] / world.cohort(start - 1)
        old, young = self.skilled.sum(axis=0), self.young_skilled.sum(axis=0)
        low = self.unskilled.sum(axis=0)
        first = np.log((old + young) / low)
        for region in self.regions:
            region.skill_demand = []
        for t in range(self.scenario.end - start + 1):
            ripe = young / lag
            young = young + graduates * world.cohort(start + t - p.study_length) - ripe
            old = (old + ripe) * (1.0 - p.attrition_skilled)
            low = (low + others * world.cohort(start + t)) * (1.0 - p.attrition_unskilled)
            shift = (np.log((old + young) / low) - first) / p.sigma_substitution
            for region in self.regions:
                region.skill_demand.append(float(shift[region.index]))

    def close(self) -> None:
        """Let this model be collected: Mesa keeps every model that ever had an agent in a class attribute."""
        self.remove_all_agents()
        getattr(mesa.Agent, "_ids", {}).pop(self, None)


def measure(world: str, agents: int, years: int | None = None) -> dict[str, Any]:
    """Seconds and student-years of one replicate with the burn-in; ``years`` shortens the horizon."""
    plan = scenario(world).with_agents(agents)
    if years is not None:
        plan = dataclasses.replace(plan, end=plan.start + years - 1)
    begin = time.perf_counter()
    model = MigrationModel(plan)
    model.run()
    seconds = time.perf_counter() - begin
    entrants, counted = agents * model.size, model.student_years
    model.close()
    return {"world": world, "entrants": entrants, "seconds": seconds, "student_years": counted}


def main() -> None:
    """Measure one replicate and print it."""
    arguments = argparse.ArgumentParser(description=str(__doc__).splitlines()[0].split(":")[0])
    arguments.add_argument("world", nargs="?", default="world")
    arguments.add_argument("agents", nargs="?", type=int, default=20, help="in each region and cohort")
    arguments.add_argument("--years", type=int, help="years of the horizon")
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    found = measure(given.world, given.agents, given.years)
    if given.json:
        print(json.dumps(found))
        return
    print(
        f"plain Mesa objects, {given.world}, {found['entrants']:,} entrants a year: {found['seconds']:.2f} s, "
        f"{found['student_years'] / found['seconds']:,.0f} student-years a second"
    )


if __name__ == "__main__":
    main()
