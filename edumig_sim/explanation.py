"""One person's decision taken apart: every term of every alternative, what would have changed it, and plain words.

The terms are those of the kernels and add up to the utilities that decided; nothing is estimated afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Offers
from edumig_sim.behaviour import location, study
from edumig_sim.behaviour.conditions import Conditions
from edumig_sim.behaviour.location import LocationConditions
from edumig_sim.errors import ModelError, nearest
from edumig_sim.kernels import reference as kernel
from edumig_sim.kernels import reference_location, reference_study
from edumig_sim.kernels.problems import StudyProblem
from edumig_sim.phases.cohorts import draw_entrants
from edumig_sim.tales import Person, location_tale, study_tale

if TYPE_CHECKING:
    from edumig_sim.agents.students import Entrants, People, Students
    from edumig_sim.model import EduMigModel

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Rows = NDArray[np.intp]
POLICY = "policy:"  # begins the name of a part that a policy adds
TASTE, LEAVING = "own taste", "leaving home"
_THOUSAND = 1000.0  # $ in a k$
_NUMBERS = 2  # in the name of a person: cohort and serial


class StudyMemory(NamedTuple):
    """What decided where a year's entrants study."""

    conditions: Conditions
    offers: Offers  # after rationing
    cutoffs: Floats  # (2, R)


class MoveMemory(NamedTuple):
    """What decided where a year's movers live."""

    conditions: LocationConditions
    people: Students  # (M,) as they were before
    first: Mask  # (M,)
    offers: Offers  # after rationing


class Memory:
    """The circumstances of past choices: small arrays a year, so that any of them can be explained later."""

    def __init__(self) -> None:
        self.studies: dict[int, StudyMemory] = {}
        self.moves: dict[int, MoveMemory] = {}

    def remember(self, model: EduMigModel) -> None:
        """Keep what this year's choices went by. Moves are kept for one year: their people are many."""
        self.studies[model.year] = StudyMemory(model.conditions, model.demand.offers, model.admission.cutoffs)
        moved = model.moved
        self.moves = {model.year: MoveMemory(model.location_now, moved.people, moved.first, moved.offers)}


class Decomposition(NamedTuple):
    """Study choices of N people of a cohort, taken apart. The last of R + 1 columns is "none"."""

    people: Entrants
    parts: Mapping[str, Floats]  # (N, R+1) each; they add up to ``preference``
    preference: Floats  # (N, R+1), also of what is out of reach
    affordable: Mask  # (N, R)
    known: Mask  # (N, R)
    admitted: Mask  # (N, R) would be, if she applied
    choice: Rows  # (N,) the last column is none
    per_dollar: Floats  # (N, R) utility of a $ a year more for studying there
    shortfall: Floats  # (N, R) $ a year that are missing to pay for it, 0 where it can be paid

    def reachable(self) -> Mask:
        """What each person could have chosen (N, R+1)."""
        inside = self.affordable & self.known & self.admitted
        return np.column_stack([inside, np.ones(len(inside), bool)])

    def grants(self) -> Floats:
        """The smallest grant (N, R) in $ a year that makes a region the choice, luck unchanged; inf if none does."""
        rows = np.arange(len(self.choice))
        behind = self.preference[rows, self.choice][:, None] - self.preference[:, :-1]
        needed = np.maximum(np.maximum(behind, 0.0) / self.per_dollar, self.shortfall)
        return np.where(self.admitted & self.known, needed, np.inf)


def decompose(model: EduMigModel, cohort: int, rows: Rows | None = None) -> Decomposition:
    """Take the study choices of people of a cohort apart, all of them or some rows.

    Raises ModelError for a cohort that has not chosen yet.
    """
    if cohort not in model.memory.studies:
        raise ModelError([f"cohort {cohort} has not chosen in this model{_known_years(model)}"])
    memory = model.memory.studies[cohort]
    now, regions = memory.conditions, len(model.world.codes)
    fresh = cohort == model.entrants.cohort[0]
    everybody = model.entrants if fresh else draw_entrants(model, cohort, now.family_income)
    rows = np.arange(len(everybody)) if rows is None else rows
    people = everybody.take(rows)
    offers = _of_rows(memory.offers, rows)
    terms = study.group_terms(model, now, people, offers.patterns(len(people), regions))
    asked = study.problem(model, now, people, terms)
    money, cost = reference_study.money(asked), terms.study.cost[terms.study.group]
    scores = reference_study.admission_scores(asked)
    parts = _study_parts(model, now, asked, people, offers)
    preference: Floats = np.sum(list(parts.values()), axis=0)
    found = Decomposition(
        people,
        parts,
        preference,
        affordable=cost <= money if model.mechanisms.affordability else np.ones(cost.shape, bool),
        known=reference_study.known(asked),
        admitted=kernel.reachable(scores, asked.origin, memory.cutoffs),
        choice=np.zeros(len(people), np.intp),
        per_dollar=_per_dollar(model, now, people),
        shortfall=np.maximum(cost - money, 0.0) * _THOUSAND
        if model.mechanisms.affordability
        else np.zeros(cost.shape),
    )
    choice = kernel.choose(np.where(found.reachable(), preference, -np.inf))
    return found._replace(choice=choice)


def _of_rows(offers: Offers, rows: Rows) -> Offers:
    return Offers(
        [o._replace(eligible=o.eligible[rows]) for o in offers.study],
        [o._replace(eligible=o.eligible[rows]) for o in offers.comeback],
        [o._replace(eligible=o.eligible[rows]) for o in offers.rights],
    )


def _study_parts(
    model: EduMigModel, now: Conditions, asked: StudyProblem, people: Entrants, offers: Offers
) -> dict[str, Floats]:
    """All terms (N, R+1) on the scale of the upper level: those of a nest are scaled, its constant and luck added."""
    o = people.origin.astype(np.intp)
    kind = model.place_kind[o]
    scale = np.array([*now.nests.scale, 1.0])[kind]
    parts: dict[str, Floats] = {}
    for name, value in study.parts(model, now, people, offers):
        scaled = np.column_stack([scale * value, np.zeros(len(o))])
        parts[name] = parts[name] + scaled if name in parts else scaled
    constants = np.column_stack([now.nests.constant[o], np.zeros(len(o))])
    leaving = np.take_along_axis(constants, kind, axis=1)
    parts[LEAVING] = np.column_stack([leaving, now.nests.none[o]])
    gumbel, mixing = reference_study.shocks(asked)
    parts[TASTE] = kernel.shocked_utility(np.zeros(gumbel.shape), gumbel, mixing, o, now.nests)
    return parts


def _per_dollar(model: EduMigModel, now: Conditions, people: Entrants) -> Floats:
    """Utility (N, R) on the upper level of a $ a year more."""
    o, taste = people.origin.astype(np.intp), study.tastes(model, people)
    kind = model.place_kind[o]
    price = np.where(kind == kernel.HOME, taste.cost_home[:, None], taste.cost_abroad[:, None])
    scaled: Floats = price * np.array([*now.nests.scale, 1.0])[kind] / _THOUSAND
    return scaled


@dataclass(frozen=True)
class Alternative:
    """One alternative of a decision as a person saw it. Utilities have no unit: only differences matter."""

    code: str  # of a region, or "none"
    name: str
    terms: Mapping[str, float]  # what speaks for it (+) and against it (-)
    total: float
    obstacle: str  # why it could not be chosen; empty where it could
    grant: float | None  # $ a year that would have made it the choice; None where no grant would


@dataclass(frozen=True)
class Explanation:
    """Why a person chose as she did. ``sentences`` says it in plain words, ``alternatives`` holds the numbers."""

    person: str
    decision: str  # "study" or "location"
    year: int
    choice: str  # code of a region, or "none"
    alternatives: tuple[Alternative, ...]  # the best first
    sentences: tuple[str, ...]
    location: Explanation | None = None  # where she chose to live, if she chose this year

    def terms(self) -> dict[str, dict[str, float]]:
        """The terms of every alternative: code -> name of the term -> utility; with their "total"."""
        return {a.code: {**a.terms, "total": a.total} for a in self.alternatives}

    @property
    def home(self) -> str:
        """The code of her region of origin."""
        return self.person.rsplit("-", _NUMBERS)[0]

    def shown(self, most: int = 4) -> tuple[Alternative, ...]:
        """The best alternatives, her home among them."""
        best = self.alternatives[:most]
        home = next(a for a in self.alternatives if a.code == self.home)
        return best if home in best else (*best[:-1], home)

    def __str__(self) -> str:
        after = f"\n{self.location}" if self.location else ""
        return "\n".join(self.sentences) + after


def explain_person(model: EduMigModel, person: str) -> Explanation:
    """Why a person chose where to study, and where to live if she chose that in the year just simulated."""
    code, cohort, serial = person_id(model, person)
    count = np.bincount(origins_of(model, cohort), minlength=len(model.world.codes))
    origin = model.world.codes.index(code)
    if serial >= count[origin]:
        raise ModelError([f"no person {person!r}: {code} has {count[origin]} agents in the cohort {cohort}"])
    row = np.array([int(count[:origin].sum()) + serial])
    return explanations(model, cohort, row)[0]


def person_id(model: EduMigModel, person: str) -> tuple[str, int, int]:
    """Origin, cohort and number of a person whose cohort has chosen. Raises ModelError for anything else."""
    code, cohort, serial = parse_person(model, person)
    if cohort not in model.memory.studies:
        raise ModelError([f"no person {person!r}: cohort {cohort} has not chosen{_known_years(model)}"])
    return code, cohort, serial


def parse_person(model: EduMigModel, person: str) -> tuple[str, int, int]:
    """Origin, cohort and number from the name of a person. Raises ModelError for what is no such name."""
    code, *numbers = person.rsplit("-", 2)
    if len(numbers) < _NUMBERS or not all(n.isdecimal() for n in numbers):
        example = f"{model.world.codes[0]}-{model.scenario.start}-0"
        raise ModelError([f"{person!r} is not a person: give origin, cohort and number, such as {example}"])
    if code not in model.world.codes:
        raise ModelError([f"no person {person!r}: no region {code!r}.{nearest(code, model.world.codes)}"])
    cohort, serial = map(int, numbers)
    return code, cohort, serial


def origins_of(model: EduMigModel, cohort: int) -> NDArray[np.integer]:
    """The region (N,) of origin of everybody of a cohort that has chosen, in the order of its rows."""
    origins: NDArray[np.integer] = draw_entrants(
        model, cohort, model.memory.studies[cohort].conditions.family_income
    ).origin
    return origins


def _known_years(model: EduMigModel) -> str:
    years = sorted(model.memory.studies)
    return f": cohorts run from {years[0]} to {years[-1]} so far" if years else " yet: step it first"


def explanations(model: EduMigModel, cohort: int, rows: Rows) -> list[Explanation]:
    """Explain the study choices of people of a cohort, and the choice of where to live of those who just made it."""
    found = decompose(model, cohort, rows)
    grants, reachable = found.grants(), found.reachable()
    codes = [*model.world.codes, "none"]
    told = []
    for i in range(len(rows)):
        person = found.people.take(np.array([i]))
        order = np.lexsort((-found.preference[i], ~reachable[i]))
        alternatives = tuple(_alternative(model, found, grants, i, int(j)) for j in order)
        place = found.choice[i] if codes[found.choice[i]] != "none" else person.origin[0]
        worth = 1.0 / float(found.per_dollar[i, place])
        about = study_tale(_person(model, person, worth), alternatives)
        told.append(
            Explanation(
                name_of(model, person),
                "study",
                cohort,
                codes[found.choice[i]],
                alternatives,
                about,
                _explain_move(model, person),
            )
        )
    return told


def name_of(model: EduMigModel, person: People) -> str:
    """Origin, cohort and serial number of the first of some people: "RUR-2025-17"."""
    return f"{model.world.codes[person.origin[0]]}-{person.cohort[0]}-{person.serial[0]}"


def _person(model: EduMigModel, person: People, worth: float) -> Person:
    home, ranks = int(person.origin[0]), (float(person.ability_rank[0]), float(person.income_rank[0]))
    return Person(name_of(model, person), model.world.codes[home], model.world.names[home], *ranks, worth)


def _alternative(model: EduMigModel, found: Decomposition, grants: Floats, i: int, j: int) -> Alternative:
    regions = len(model.world.codes)
    none = j == regions
    terms = {labelled(model, name): float(value[i, j]) for name, value in found.parts.items()}
    obstacle = ""
    if not none:
        missing = found.shortfall[i, j]
        obstacle = (
            "refused"
            if not found.admitted[i, j]
            else "unknown to her"
            if not found.known[i, j]
            else f"unaffordable by ${missing:,.0f} a year"
            if not found.affordable[i, j]
            else ""
        )
    grant = None if none or not np.isfinite(grants[i, j]) else float(grants[i, j])
    code = "none" if none else model.world.codes[j]
    name = "not studying" if none else model.world.names[j]
    return Alternative(code, name, terms, float(found.preference[i, j]), obstacle, grant)


def labelled(model: EduMigModel, part: str) -> str:
    """A part's name for readers: that of a policy is the policy's own."""
    if not part.startswith(POLICY):
        return part
    return f"policy {model.scenario.policy_names()[int(part.removeprefix(POLICY))]}"


def _explain_move(model: EduMigModel, person: Entrants) -> Explanation | None:
    """Where she chose to live, if she chose in the last simulated year."""
    for year, memory in model.memory.moves.items():
        rows = np.flatnonzero(memory.people.key == person.key[0])
        if len(rows):
            return _move(model, year, memory, rows)
    return None


def move_parts(model: EduMigModel, memory: MoveMemory, rows: Rows) -> tuple[dict[str, Floats], Mask]:
    """The terms (n, R) of where movers may live, with luck; and where they may."""
    movers: Students = memory.people.take(rows)
    offers = _of_rows(memory.offers, rows)
    year = memory.conditions.year
    parts = dict(location.parts(model, memory.conditions, movers, offers.comeback))
    asked = location.problem(model, year, movers, memory.first[rows], (np.zeros(len(rows)), offers.rights))
    parts[TASTE] = reference_location.luck(asked)
    return parts, reference_location.permitted(asked)


def _move(model: EduMigModel, year: int, memory: MoveMemory, rows: Rows) -> Explanation:
    parts, allowed = move_parts(model, memory, rows)
    total = np.sum(list(parts.values()), axis=0)[0]
    order = np.lexsort((-total, ~allowed[0]))
    alternatives = tuple(
        Alternative(
            model.world.codes[j],
            model.world.names[j],
            {labelled(model, name): float(value[0, j]) for name, value in parts.items()},
            float(total[j]),
            "" if allowed[0, j] else "no permit",
            None,
        )
        for j in order
    )
    mover: Students = memory.people.take(rows)
    needed = _grant_to_return(model, memory, mover, total, allowed[0])
    graduated = bool(memory.first[rows[0]])
    said = location_tale(_person(model, mover, 0.0), alternatives, needed, graduated=graduated)
    return Explanation(name_of(model, mover), "location", year, alternatives[0].code, alternatives, said)


def _grant_to_return(
    model: EduMigModel, memory: MoveMemory, mover: Students, total: Floats, allowed: Mask
) -> float | None:
    """$ a year for as long as she plans ahead that would have brought her home; None where she is at home."""
    home = int(mover.origin[0])
    best = int(np.argmax(np.where(allowed, total, -np.inf)))
    if best == home or mover.residence[0] == home:
        return None
    net = memory.conditions.net_wage[home] * mover.human_capital[0]
    paid = sum(
        o.value[home] for o in memory.offers.comeback if o.eligible[memory.people.key == mover.key[0]][0]
    )
    behind = (total[best] - total[home]) / model.parameters.alpha_wage
    return float(((net + paid) * np.exp(behind) - net - paid) * _THOUSAND)
