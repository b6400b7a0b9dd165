"""How long foreign students live on in their host: published shares, and what the model expects without luck.

The expectation follows one person at a time: the chance to stay at graduation, and in every later year the chance to
think again and to leave (Eq. 15 and 16), under the conditions of the base year and with the draws of permits that the
person has in a run. People who leave and come back are left out.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.behaviour.location import location_conditions, location_terms
from edumig_sim.crn import Decision
from edumig_sim.errors import DataError, Problem, nearest
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels.reference_study import upper_utilities
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import Scenario
from edumig_sim.world import World
from edumig_sim.world.parameters import Parameters
from edumig_sim.world.rows import read_rows

Floats = NDArray[np.float64]
FILE = "stay_rates.csv"
COLUMNS = ("code", "entry_year", "years_since_entry", "share", "is")
KINDS = ("value", "upper bound")
LONGEST = 10  # years after entry
_RAISE = 0.01  # of net pay at home, for the elasticity of returns
_LATE = 3  # full years of study after which the hazard of leaving is that of late years
_FEW = 1e-9  # persons


class StayRate(NamedTuple):
    """Share of the foreign entrants of a year who still live in the host some years later."""

    code: str
    entry_year: int
    years: int
    share: float
    bound: bool  # the share is below this


class Stays(NamedTuple):
    """What the model expects."""

    retention: Floats  # (H, LONGEST) by host and years since entry, from 1
    return_elasticity: float  # of returns to net pay at home


def stay_rates(folder: Path, codes: tuple[str, ...]) -> tuple[StayRate, ...]:
    """The published shares beside a world's tables; none without the table. Raises DataError for a damaged one."""
    path = folder / FILE
    if not path.is_file():
        return ()
    rows, problems = read_rows(path)
    if problems:
        raise DataError([Problem(str(folder / p.where), p.what) for p in problems])
    found: list[StayRate] = []
    for line, row in enumerate(rows, start=2):
        place = f"{path}, line {line}"
        if missing := [c for c in COLUMNS if c not in row]:
            raise DataError([Problem(place, f"has no column {', '.join(missing)}")])
        if row["code"] not in codes:
            raise DataError([Problem(place, f"no region {row['code']!r}.{nearest(row['code'], codes)}")])
        if row["is"] not in KINDS:
            raise DataError([Problem(place, f"'is' is {row['is']!r}.{nearest(row['is'], KINDS)}")])
        try:
            year, after, share = int(row["entry_year"]), int(row["years_since_entry"]), float(row["share"])
        except ValueError:
            raise DataError(
                [Problem(place, "entry_year, years_since_entry and share must be numbers")]
            ) from None
        if not (1 <= after <= LONGEST and 0.0 < share < 1.0):
            what = f"years_since_entry must be 1 to {LONGEST} and share above 0 and below 1"
            raise DataError([Problem(place, what)])
        found.append(StayRate(row["code"], year, after, share, row["is"] == KINDS[1]))
    return tuple(found)


class Progress(NamedTuple):
    """What becomes of foreign students: chances by person and year of study, from the end of the first year on."""

    enrolled: Floats  # (M, LONGEST) still studying
    graduates: Floats  # (M, LONGEST) graduated in that year
    left: Floats  # (M, LONGEST) without a degree so far


def _foreign(
    model: EduMigModel, origin: NDArray[np.integer], place: NDArray[np.integer]
) -> NDArray[np.bool_]:
    """Who is in a region of another country."""
    foreign: NDArray[np.bool_] = model.place_kind[origin, place] == kernel.FOREIGN
    return foreign


class StayModel:
    """Foreign students of some hosts, one row a person and host, weighed by the chance that she studies there."""

    def __init__(
        self,
        world: World,
        scenario: Scenario,
        parameters: Parameters,
        hosts: tuple[str, ...],
        agents: int,
        seed: int,
    ) -> None:
        self.hosts = np.array([world.codes.index(code) for code in hosts], np.intp)
        plan = scenario.with_agents(agents)
        self.model = EduMigModel(plan, seed=seed, world=world, parameters=parameters, opened=False)
        model = self.model
        model.year = world.base_year
        model.prepare_choice()
        people, problem = model.entrants, model.demand.problem
        origin = people.origin.astype(np.intp)
        chance = kernel.nested_logit_probabilities(upper_utilities(problem), origin, model.nests)
        person, host = np.nonzero(_foreign(model, origin[:, None], self.hosts[None, :]))
        self.host, place = host, self.hosts[host]
        self.weight = people.weight[person] * chance[person, place]
        self.origin, self.place = origin[person], place
        self.english, self.temporary = people.english[person], people.temporary[person]
        self.permits = self._permits(people.key, person)
        self.progress = self._progress(person, people.ability[person])
        self.rows = np.arange(len(person))

    def _permits(self, keys: NDArray[np.uint64], person: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Where each may live (M, LONGEST, R) in the years after graduation; where they live already, later."""
        model = self.model
        allowed = np.empty((len(person), LONGEST, len(model.world.codes)), bool)
        rows = np.arange(len(person))
        for years in range(LONGEST):
            luck = model.draws.uniform(Decision.PERMIT, keys, model.year + years, model.region_keys)
            allowed[:, years] = luck[person] < model.permit_chance[self.origin]
            allowed[rows, years, self.origin] = True
            if years:
                allowed[rows, years, self.place] = True
        return allowed

    def _progress(self, person: NDArray[np.intp], ability: Floats) -> Progress:
        """Chances to drop out and to graduate (Eq. 13 and 14)."""
        model, o, d = self.model, self.origin, self.place
        p, world, problem = model.parameters, model.world, model.demand.problem
        spoken = np.maximum(world.language[o, d], self.english * world.english[d])
        means = problem.wealth[person] + problem.means[o, d]
        stressed = problem.terms.cost[problem.terms.group[person], d] > p.fund_stress_ratio * means
        effect = np.array([p.drop_ability, p.drop_fund_stress, p.drop_foreign_language, p.drop_quality])
        enrolled, left = np.ones(len(d)), np.zeros(len(d))
        out = np.zeros((3, len(d), LONGEST))
        for k in range(LONGEST):
            base = p.drop_first if k == 0 else p.drop_second if k < _LATE else p.drop_late
            hazard = kernel.drop_out_hazard(
                np.full(len(d), base), ability, stressed.astype(float), 1.0 - spoken, world.quality[d], effect
            )
            length = int(p.study_length)
            late = p.graduate_late if k >= length else 0.0
            completes = p.graduate_on_time if k + 1 == length else late
            leaves = enrolled * hazard
            graduates = (enrolled - leaves) * completes
            enrolled = enrolled - leaves - graduates
            if k + 1 >= length + p.graduate_limit:
                leaves, enrolled = leaves + enrolled, np.zeros(len(d))
            left = left + leaves
            out[:, :, k] = enrolled, graduates, left
        return Progress(*out)

    def stays(self, parameters: Parameters, asc_stay: Floats) -> Stays:
        """What to expect with these parameters and constants (H,) of the hosts."""
        retention, _returns = self._follow(parameters, asc_stay, 0.0)
        ratio = self.returns_ratio(parameters, asc_stay, _RAISE)
        return Stays(retention, float(np.log(ratio) / np.log1p(_RAISE)))

    def returns_ratio(self, parameters: Parameters, asc_stay: Floats, rise: float) -> float:
        """Persons who come home if net pay there rises by a share, over those who come without."""
        pull = parameters.alpha_wage * np.log1p(rise)
        return self._follow(parameters, asc_stay, pull)[1] / self._follow(parameters, asc_stay, 0.0)[1]

    def _follow(self, parameters: Parameters, asc_stay: Floats, pull: float) -> tuple[Floats, float]:
        """Retention (H, LONGEST), and persons who come home; ``pull`` is added to the utility of home."""
        model, p, shape = self.model, parameters, self.progress
        model.parameters = p
        terms = location_terms(model, location_conditions(model))
        movers = kernel.Movers(
            self.origin,
            self.place,
            self.place,
            self.english,
            p.alpha_temporary * self.temporary + pull,
            np.zeros(len(self.rows)),
        )
        there = np.ones(len(self.rows))  # chance to live in the host still
        living = np.zeros((len(self.rows), LONGEST))  # by rounds of choice since graduation
        degrees = shape.graduates.sum(axis=1)
        returns = 0.0
        for years in range(LONGEST):
            # ties grow from graduation on, as those of the rows of students do
            ties = p.alpha_ties * (p.ties_start + p.ties_slope * years) + asc_stay[self.host]
            utility = kernel.location_utility(movers._replace(ties=ties), terms, self.permits[:, years])
            chance = kernel.logit_probabilities(utility)
            stay, home = chance[self.rows, self.place], chance[self.rows, self.origin]
            asks = 1.0 if years == 0 else self._asks(p, years)
            returns += float(np.sum(self.weight * degrees * there * asks * home))
            there = there * (1.0 - asks + asks * stay)
            living[:, years] = there
        out = np.empty((len(self.hosts), LONGEST))
        persons = np.maximum(kernel.totals(self.host, self.weight, len(self.hosts)), _FEW)
        for k in range(LONGEST):  # at the end of year k + 1
            stayed = (shape.graduates[:, : k + 1] * living[:, : k + 1][:, ::-1]).sum(axis=1)
            share = shape.enrolled[:, k] + stayed + (1.0 - p.dropout_return) * shape.left[:, k]
            out[:, k] = kernel.totals(self.host, self.weight * share, len(self.hosts)) / persons
        return out, returns

    def _asks(self, p: Parameters, years: int) -> Floats:
        """Chance (M,) of thinking again, the years after graduation (Eq. 16)."""
        plain = p.reconsider_abroad * np.exp(-p.reconsider_decay * years) + p.reconsider_abroad_floor
        return np.minimum(np.where(self.temporary, p.reconsider_temporary * plain, plain), 1.0)

    def close(self) -> None:
        """Let the model be collected."""
        self.model.close()
