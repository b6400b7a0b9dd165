"""The model: a Mesa Model whose regions are agents and whose students are rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mesa
import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents import Entrants, RegionAgent, Regions, Students, StudentView
from edumig_sim.agents.corridors import Corridors
from edumig_sim.agents.ledger import Ledger
from edumig_sim.agents.stocks import Stocks
from edumig_sim.behaviour.conditions import Conditions
from edumig_sim.behaviour.location import LocationConditions, general_chance
from edumig_sim.crn import Draws, code_keys
from edumig_sim.errors import ModelError
from edumig_sim.explanation import Explanation, Memory, explain_person
from edumig_sim.kernels import choose as choose_kernels
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.compiled import ensure_compiled
from edumig_sim.limits import check_seed
from edumig_sim.opening import BurnInFlows, Start, open_model
from edumig_sim.phases.admission import Admission, admit
from edumig_sim.phases.cohorts import new_cohorts
from edumig_sim.phases.destination import Demand, choose_destination
from edumig_sim.phases.economy import run_regions
from edumig_sim.phases.fold import grow_older
from edumig_sim.phases.networks import learn
from edumig_sim.phases.prospects import form_prospects
from edumig_sim.phases.return_home import Moved, Relocation, return_or_stay
from edumig_sim.phases.study import study
from edumig_sim.record import Recorder, model_reporters, region_reporters
from edumig_sim.scenario import Scenario, load_scenario
from edumig_sim.scenario.scenario import POSTERIOR
from edumig_sim.sharing import first_year_apart, leave_beginning, take_beginning
from edumig_sim.world import World, load_world
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.parameters import Parameters
from edumig_sim.world.posterior import posterior_draw, shared_draws

if TYPE_CHECKING:
    from numpy.random import Generator, SeedSequence

Floats = NDArray[np.float64]
_NONE_CODE = "(none)"  # the key of the alternative "do not study"; no region may be called so
_ROUNDING = 1e-9  # relative error that sums of weights may carry


class RegionTable:
    """The regions as policies see them: their order, and prices (R,) in k$ a year before any policy."""

    def __init__(self, world: World) -> None:
        self.codes = world.codes
        self.foreign_fee, self.domestic_fee = world.foreign_fee, world.domestic_fee
        self.home_price = world.home_price
        self._index = {code: i for i, code in enumerate(self.codes)}

    def __len__(self) -> int:
        return len(self.codes)

    def index(self, codes: tuple[str, ...]) -> NDArray[np.intp]:
        """Positions (k,) of region codes."""
        return np.array([self._index[c] for c in codes], np.intp)


class EduMigModel(mesa.Model):
    """One replicate of a scenario. ``step`` is the model, in the order in which it happens."""

    entrants: Entrants
    conditions: Conditions
    demand: Demand
    admission: Admission
    relocation: Relocation
    location_now: LocationConditions
    location_terms: kernel.LocationTerms
    moved: Moved
    start: Start
    running: bool
    scenario: Any = None  # ours; a plain attribute, because Mesa has a property of this name from 3.5 on
    people_expected: float  # persons at the opening and all entrants since
    enrolled: Floats  # (R, R) persons by origin and region of study
    enrolled_expected: Floats

    def __init__(
        self,
        scenario: Scenario | str | Path = "classroom",
        seed: int | None = None,
        rng: Generator | SeedSequence | int | None = None,
        *,
        world: World | None = None,
        parameters: Parameters | None = None,
        opened: bool = True,
        kernels: str = "auto",
    ) -> None:
        """Build the world of a scenario and run its burn-in.

        scenario: a Scenario, the path of a scenario file or the name of a world. seed: names the replicate; ``rng``
        is Mesa's newer name for it, and the one to vary in ``mesa.batch_run``: Mesa 3.5 sets its own ``seed`` there,
        whatever the parameters say. world, parameters: replace those that the scenario names. ``opened=False`` leaves
        the model in its burn-in, for fitting constants. kernels: "fast" (numba), "reference" (NumPy), or "auto": fast
        where numba is installed. Raises ScenarioError and DataError for bad input.
        """
        number = _replicate_number(seed, rng)
        super().__init__(rng=number)
        self.scenario = scenario if isinstance(scenario, Scenario) else load_scenario(scenario)
        self.draws = Draws(self.scenario.seed if number is None else number)
        self.parameters, self.world = self._circumstances(parameters, world)
        self.mechanisms = self.scenario.mechanisms
        self.kernels = choose_kernels(kernels)
        if self.kernels.name == "fast":
            ensure_compiled()
        self._name_alternatives()
        self._make_regions()
        self._make_people()
        self.recorder = Recorder(self)
        self.datacollector = mesa.DataCollector(
            model_reporters=model_reporters(), agenttype_reporters={RegionAgent: region_reporters()}
        )
        self.year = self.scenario.start - self.scenario.burn_in
        self.in_burn_in = True
        if opened:
            self._open()

    # --- a year ------------------------------------------------------------------------------------------------------

    def step(self) -> None:
        """Simulate one academic year."""
        if not self.running:
            raise ModelError(
                [f"the horizon ends in {self.scenario.end}: there is no year {self.year} to simulate"]
            )
        self._simulate_year()
        self.datacollector.collect(self)
        self.year += 1
        self.running = self.year <= self.scenario.end

    def _simulate_year(self) -> None:
        self._live()
        run_regions(self)
        learn(self)
        self._check_everybody_is_somewhere()
        self.recorder.record(self)

    def _live(self) -> None:
        """What people do in a year, the same in the burn-in."""
        self.ledger.open_year()
        self.prepare_choice()
        admit(self)
        self.ledger.pay_studies(self)
        study(self)
        return_or_stay(self)
        self.memory.remember(self)
        self.ledger.pay_returns(self)
        self.ledger.add_administration(self)
        grow_older(self)

    def prepare_choice(self) -> None:
        """Form expectations, draw the year's cohort, and rank every alternative for every entrant."""
        form_prospects(self)
        new_cohorts(self)
        choose_destination(self)

    def expected_demand(self) -> Floats:
        """Expected entrants (R, R+1) of the present year's cohort before places are scarce; the last is "none"."""
        self.prepare_choice()
        return self.kernels.expected_demand(self.demand.problem, self.demand.ranking)

    def burn_in_year(self) -> None:
        """Simulate one year under the conditions of the base year, before the first year."""
        before = self.stocks.unskilled.sum(axis=0)
        residents = self.stocks.all_skilled.sum(axis=0)
        self._live()
        self.burn_in_flows.graduates.append(self.stocks.all_skilled.sum(axis=0) - residents)
        self.burn_in_flows.others.append(self.stocks.unskilled.sum(axis=0) - before)
        self.year += 1

    def _open(self) -> None:
        """Bring the model to its first year, or to a later one where models share the years before.

        Mesa's data collector keeps only the years from there on.
        """
        first = first_year_apart(self)
        if not take_beginning(self, first):
            while self.year < self.scenario.start:
                self.burn_in_year()
            self.start = open_model(self)
            self.people_expected = self.people()
        self.in_burn_in = False
        while self.year < first:
            self._simulate_year()
            self.year += 1
        leave_beginning(self)

    def run_horizon(self, progress: Callable[[int], None] | None = None, *, collect: bool = True) -> None:
        """Simulate to the end of the horizon; ``progress`` is called with each year that is done.

        collect=False leaves Mesa's data collector empty, which saves time where only ``recorder`` is read.
        """
        if not collect:
            self.datacollector = mesa.DataCollector()
        while self.running:
            self.step()
            if progress is not None:
                progress(self.year - 1)

    # --- looking at it -----------------------------------------------------------------------------------------------

    def student(self, index: int) -> StudentView:
        """A student as an agent: a view on a row of ``students``. Raises ModelError for a row that is not there."""
        if not 0 <= index < len(self.students):
            raise ModelError(
                [f"no student {index}: rows run from 0 to {len(self.students) - 1} in {self.year}"]
            )
        return StudentView(self, index)

    def explain(self, person: str) -> Explanation:
        """Why a person, such as "RUR-2025-17", chose as she did. Raises ModelError for one who has not chosen yet."""
        return explain_person(self, person)

    def people(self) -> float:
        """Persons in the model: students, young graduates, stocks and the retired."""
        stocks = self.stocks
        return float(
            self.students.weight.sum() + stocks.skilled.sum() + stocks.unskilled.sum() + stocks.retired.sum()
        )

    @property
    def nests(self) -> kernel.Nests:
        """The nesting of the study choice, with the constants of the present year."""
        p, world = self.parameters, self.world
        none = world.asc_none + world.none_history if self.use_corridor_history else world.asc_none
        away = np.column_stack([world.asc_foreign, world.asc_domestic])
        return kernel.Nests(self.place_kind, (p.lambda_foreign, p.lambda_domestic), away, none)

    @property
    def use_corridor_history(self) -> bool:
        """Whether the corridors' own history shapes choice: always before the first year, then if the scenario says."""
        return self.in_burn_in or self.scenario.corridor_history

    def close(self) -> None:
        """Let this model be collected: Mesa keeps every model that ever had an agent in a class attribute."""
        ids = getattr(mesa.Agent, "_ids", None)
        if ids is not None:
            ids.pop(self, None)
        self.remove_all_agents()

    # --- construction ------------------------------------------------------------------------------------------------

    def _circumstances(self, parameters: Parameters | None, world: World | None) -> tuple[Parameters, World]:
        """The parameters and the world of this replicate: given, drawn, or those of the scenario's world."""
        plan = self.scenario
        known = parameters or world_parameters(plan.world, plan.parameters)
        packaged = world or load_world(plan.world, known)
        self.data_digest = packaged.digest  # of the world before anything was drawn or fitted again
        if parameters is not None or world is not None:
            return known, packaged
        if plan.uncertainty == POSTERIOR:
            known, packaged = posterior_draw(plan.world, plan.parameters, shared_draws(self.draws.seed))
        if plan.refit:
            from edumig_sim.refit import refitted

            packaged = refitted(plan, packaged)
        return known, packaged

    def _name_alternatives(self) -> None:
        codes = self.world.codes
        self.alternative_keys = code_keys([*codes, _NONE_CODE])
        self.region_keys = self.alternative_keys[:-1]
        self.region_table = RegionTable(self.world)
        country = np.asarray(self.world.country)
        self.same_country = country[:, None] == country[None, :]
        kind = np.where(self.same_country, kernel.DOMESTIC, kernel.FOREIGN)
        np.fill_diagonal(kind, kernel.HOME)
        self.place_kind = kind  # (R, R) by origin and destination: foreign, domestic or home
        fees = (self.world.domestic_fee[None, :], self.world.foreign_fee[None, :])
        self.guest_fee = np.where(self.same_country, *fees)  # (R, R) k$ a year, of people from elsewhere
        self.permit_chance = general_chance(self, [])

    def _make_regions(self) -> None:
        world = self.world
        self.regions = Regions(
            len(world.codes),
            {
                "places_home": world.seats_home,
                "places_foreign": world.seats_foreign,
                "planned_home": world.seats_home,
                "planned_foreign": world.seats_foreign,
                "decided_home": world.seats_home,
                "decided_foreign": world.seats_foreign,
                "wage_skilled": world.wage_skilled,
                "wage_unskilled": world.wage_unskilled,
                "quality": world.quality,
                "living_cost": world.living_cost,
                "public_funding": world.public_funding,
                "family_income": world.family_income,
            },
        )
        self.region_agents = [RegionAgent(self, i) for i in range(len(world.codes))]

    def _make_people(self) -> None:
        world, size = self.world, len(self.world.codes)
        self.students = Students(0)
        self.stocks = Stocks(world.skilled, world.skilled, world.unskilled)
        self.corridors = Corridors(world.diaspora, world.belief_stay, world.belief_leave)
        self.ledger = Ledger(self.scenario.policies, size)
        self.burn_in_flows = BurnInFlows([], [])
        self.funding_change = np.zeros(size)
        self.knowledge = np.zeros(size)
        self.older_moves = np.zeros((size, size))
        self.memory = Memory()
        self.past_entrants: dict[int, tuple[Floats, Floats]] = {}

    def _check_everybody_is_somewhere(self) -> None:
        """Persons are conserved: those at the opening and all entrants since are still here or retired."""
        self.people_expected += float(self.entrants.weight.sum())
        expected = self.people_expected
        if abs(self.people() - expected) > _ROUNDING * expected:
            raise ModelError(
                [f"{self.year}: {self.people():.3f} persons instead of {expected:.3f}: our own bug"]
            )


def _replicate_number(seed: int | None, rng: Generator | SeedSequence | int | None) -> int | None:
    """The number that names the replicate, from Mesa's two ways of giving it."""
    given = rng if seed is None else seed
    if given is None:
        return None
    if isinstance(given, (int, np.integer)):
        check_seed(given)
        return int(given)
    source = given.generate_state(1) if hasattr(given, "generate_state") else [given.integers(2**32)]
    return int(source[0])
