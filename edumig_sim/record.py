"""The recorder looks and never touches: one slice a year into arrays made beforehand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.ledger import AHEAD, LINES
from edumig_sim.kernels.reference import totals, weighted_counts

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
QUINTILES = 5
OUTCOMES = ("at_study", "at_origin", "elsewhere")
_OUR_MODEL = "EduMig Sim, simulated"
_CORRIDOR = ("year", "origin", "destination")
_REGION = ("year", "region")
_ORIGIN = ("year", "origin")
_ACCESS = ("year", "origin", "quintile")


class Variable(NamedTuple):
    """What a recorded array holds."""

    dims: tuple[str, ...]
    unit: str
    long_name: str
    source: str = _OUR_MODEL


VARIABLES: dict[str, Variable] = {
    "flow": Variable(_CORRIDOR, "persons/year", "Entrants by origin and region of study, realised"),
    "flow_expected": Variable(_CORRIDOR, "persons/year", "Entrants, sum of choice probabilities"),
    "none": Variable(_ORIGIN, "persons/year", "Cohort members who do not enrol"),
    "enrolled": Variable(_CORRIDOR, "persons", "Students enrolled, realised"),
    "enrolled_expected": Variable(_CORRIDOR, "persons", "Students enrolled, from expected entrants"),
    "places_home": Variable(_REGION, "entrants/year", "Study places for the region's own people"),
    "places_foreign": Variable(_REGION, "entrants/year", "Study places for people from elsewhere"),
    "wanted_home": Variable(_REGION, "entrants/year", "Expected first-choice demand of own people"),
    "wanted_foreign": Variable(_REGION, "entrants/year", "Expected first-choice demand of others"),
    "applicants_rejected": Variable(_REGION, "persons/year", "Entrants refused at their first choice"),
    "displaced": Variable(_ORIGIN, "persons/year", "Entrants who end elsewhere than at their first choice"),
    "graduates": Variable(_CORRIDOR, "persons/year", "New graduates by origin and region of study"),
    "stayed": Variable(_CORRIDOR, "persons/year", "New graduates who live where they studied"),
    "returned": Variable(_CORRIDOR, "persons/year", "New graduates who studied elsewhere and come home"),
    "onward": Variable(_CORRIDOR, "persons/year", "New graduates who move to a third region or leave home"),
    "moves": Variable(_CORRIDOR, "persons/year", "Later moves of graduates by origin and new residence"),
    "returnees": Variable(_ORIGIN, "persons/year", "Graduates who come home, at any time after graduation"),
    "after5": Variable(
        (*_CORRIDOR, "outcome"), "persons", "Graduates in their fifth year, by where they live"
    ),
    "skilled": Variable(
        ("year", "origin", "region"), "persons", "Labour force with a degree by origin and residence"
    ),
    "unskilled": Variable(_REGION, "persons", "Labour force without a degree"),
    "diaspora": Variable(_CORRIDOR, "persons", "Network of compatriots with a degree"),
    "wage_skilled": Variable(_REGION, "k$/year", "Wage of an efficiency unit of skilled labour"),
    "wage_unskilled": Variable(_REGION, "k$/year", "Wage of a person without a degree"),
    "output": Variable(_REGION, "million $/year", "Gross regional product"),
    "productivity": Variable(_REGION, "k$ per unit", "Total factor productivity"),
    "quality": Variable(_REGION, "sd", "Education quality"),
    "living_cost": Variable(_REGION, "k$/year", "Living cost of a student"),
    "public_funding": Variable(_REGION, "k$/student/year", "Public funding per student"),
    "tax_revenue": Variable(_REGION, "million $/year", "Tax revenue"),
    "education_spend": Variable(
        _REGION, "million $/year", "Public spending on students less fees from elsewhere"
    ),
    "budget_balance": Variable(
        _REGION, "million $/year", "Public revenue less spending, zero at the opening"
    ),
    "remittances": Variable(_REGION, "million $/year", "Remittances received"),
    "cohort_quintile": Variable(_ACCESS, "persons/year", "Cohort by family-income quintile"),
    "enrolled_quintile": Variable(_ACCESS, "persons/year", "Entrants to study by family-income quintile"),
    "away_quintile": Variable(
        _ACCESS, "persons/year", "Entrants to study outside their region by family-income quintile"
    ),
    "abroad_quintile": Variable(
        _ACCESS, "persons/year", "Entrants to study in another country by family-income quintile"
    ),
    "takers": Variable(("year", "policy"), "persons", "Persons paid in the year"),
    "awards": Variable(("year", "policy"), "persons/year", "New awards"),
    "spend": Variable(("year", "policy", "line"), "million $/year", "Cost account of the policy"),
    "induced": Variable(
        ("year", "policy"),
        "million $/year",
        "Teaching less fees of entrants gained or lost by a change of places",
    ),
    "promised": Variable(
        ("year", "policy", "ahead"),
        "million $/year",
        "Payments that awards so far still make so many years later",
    ),
    "spend_region": Variable(
        ("year", "policy", "region"), "million $/year", "Policy cost by the region that pays"
    ),
}
_STATE = [
    "wanted_home",
    "wanted_foreign",
    "unskilled",
    "wage_skilled",
    "wage_unskilled",
    "output",
    "productivity",
    "quality",
    "living_cost",
    "public_funding",
    "tax_revenue",
    "education_spend",
    "budget_balance",
    "remittances",
]


class Recorder:
    """Arrays over the horizon, filled year by year."""

    def __init__(self, model: EduMigModel) -> None:
        scenario, regions = model.scenario, len(model.world.codes)
        self.first, self.years = scenario.start, scenario.end - scenario.start + 1
        sizes = {
            "year": self.years,
            "origin": regions,
            "destination": regions,
            "region": regions,
            "quintile": QUINTILES,
            "outcome": len(OUTCOMES),
            "policy": len(scenario.policies),
            "line": len(LINES),
            "ahead": AHEAD,
        }
        self._arrays = {name: np.zeros([sizes[d] for d in v.dims]) for name, v in VARIABLES.items()}

    def arrays(self) -> dict[str, Floats]:
        """All recorded arrays by name; dimensions as in VARIABLES."""
        return self._arrays

    def history(self, year: int) -> dict[str, Floats]:
        """A copy of what was recorded before a year, but for policies."""
        done = year - self.first
        return {
            name: self._arrays[name][:done].copy() for name, v in VARIABLES.items() if "policy" not in v.dims
        }

    def continue_from(self, history: Mapping[str, Floats]) -> None:
        """Take over what another model recorded before policies began."""
        for name, values in history.items():
            self._arrays[name][: len(values)] = values

    def record(self, model: EduMigModel) -> None:
        """Write the slice of the present year."""
        t = model.year - self.first
        for name in _STATE:
            self._arrays[name][t] = getattr(model.regions, name)
        for name, value in {
            **_choices(model),
            **_outcomes(model),
            **_access(model),
            **_ledger(model),
        }.items():
            self._arrays[name][t] = value


def _choices(model: EduMigModel) -> dict[str, Floats]:
    people, admission, size = model.entrants, model.admission, len(model.world.codes)
    pushed = people.first_choice != people.choice
    refused = people.first_choice[pushed]
    return {
        "flow": admission.flow[:, :-1],
        "flow_expected": admission.expected[:, :-1],
        "none": admission.flow[:, -1],
        "places_home": admission.places[0],
        "places_foreign": admission.places[1],
        "enrolled": model.enrolled,
        "enrolled_expected": model.enrolled_expected,
        "applicants_rejected": totals(refused, people.weight[pushed], size),
        "displaced": totals(people.origin[pushed], people.weight[pushed], size),
        "diaspora": model.corridors.diaspora,
    }


def _outcomes(model: EduMigModel) -> dict[str, Floats]:
    moved = model.relocation
    return {
        "graduates": moved.graduates,
        "stayed": moved.stayed,
        "returned": moved.returned,
        "onward": moved.onward,
        "moves": moved.moves + model.older_moves,
        "returnees": moved.returns_from.sum(axis=1) + np.diagonal(model.older_moves),
        "after5": model.kernels.count_after(model.students.residents(), len(model.world.codes)),
        "skilled": model.stocks.all_skilled,
    }


def _access(model: EduMigModel) -> dict[str, Floats]:
    people, size = model.entrants, len(model.world.codes)
    origin = people.origin.astype(np.intp)
    quintile = np.minimum((people.income_rank * QUINTILES).astype(int), QUINTILES - 1)

    def count(weight: Floats) -> Floats:
        return weighted_counts(weight, origin, quintile, size, QUINTILES)

    studies = people.weight * (people.choice >= 0)
    return {
        "cohort_quintile": count(people.weight),
        "enrolled_quintile": count(studies),
        "away_quintile": count(studies * (people.choice != people.origin)),
        "abroad_quintile": count(studies * ~model.same_country[origin, people.choice]),
    }


def _ledger(model: EduMigModel) -> dict[str, Floats]:
    ledger = model.ledger
    return {
        "takers": ledger.takers,
        "awards": ledger.awards,
        "spend": ledger.spend,
        "induced": ledger.induced,
        "promised": ledger.promised(model),
        "spend_region": ledger.spend_region,
    }


def model_reporters() -> dict[str, Callable[[Any], float]]:
    """What Mesa's DataCollector keeps of the whole model, a number a year."""
    return {
        "year": lambda m: m.year,
        "students_abroad": lambda m: _abroad(m, m.enrolled),
        "students_elsewhere": lambda m: _elsewhere(m, m.enrolled),
        "students_home": lambda m: float(np.trace(m.enrolled)),
        "entrants_abroad": lambda m: _abroad(m, m.admission.flow[:, :-1]),
        "entrants_elsewhere": lambda m: _elsewhere(m, m.admission.flow[:, :-1]),
        "returnees": lambda m: float(m.relocation.returns_from.sum()),
        "skilled": lambda m: float(m.regions.skilled.sum()),
        "output": lambda m: float(m.regions.output.sum()),
        "policy_cost": lambda m: float(m.ledger.spend.sum()),
    }


def _abroad(model: EduMigModel, flows: Floats) -> float:
    """Persons along corridors (R, R) to another country."""
    return float(flows[~model.same_country].sum())


def _elsewhere(model: EduMigModel, flows: Floats) -> float:
    """Persons along corridors (R, R) to another region of the same country."""
    return float(flows[model.same_country].sum() - np.trace(flows))


def region_reporters() -> dict[str, str]:
    """What Mesa's DataCollector keeps of every region agent."""
    return {name: name for name in ("code", "enrolled", "skilled", "output")}
