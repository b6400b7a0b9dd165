"""Explains one person's decision, or one region's story, by running the scenario with and without its policies.

A person is named by origin, cohort and number, such as RUR-2025-17; she is the same person, with the same tastes and
the same luck, in every scenario of a world and under every policy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from edumig_sim.errors import EduMigError, ModelError, nearest
from edumig_sim.sharing import shared

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from edumig_sim.explanation import Explanation
    from edumig_sim.model import EduMigModel
    from edumig_sim.scenario import Scenario

_PATIENCE = 9  # years after a cohort's study choice by which nearly all have chosen where to live


@dataclass(frozen=True, kw_only=True)
class PersonStory:
    """One person's decisions under a scenario, and without its policies where there are any."""

    person: str
    study: Explanation
    location: Explanation | None
    study_without: Explanation | None = None
    location_without: Explanation | None = None
    notes: tuple[str, ...] = ()  # on policies that paid nobody

    @property
    def sentences(self) -> tuple[str, ...]:
        """The story in plain words."""
        said = [*self.study.sentences]
        if self.study_without is not None:
            said.append(_otherwise(self.study.choice, self.study_without))
        if self.location is not None:
            said += self.location.sentences
        if self.location_without is not None and self.location is not None:
            said.append(_otherwise(self.location.choice, self.location_without))
        return (*said, *self.notes)

    def plot(self, decision: str = "study") -> Figure:
        """What spoke for and against her choice of where to "study", or to live ("location")."""
        from edumig_sim.report.decisions import explanation_figure

        choices = {
            "study": (self.study, self.study_without),
            "location": (self.location, self.location_without),
        }
        if decision not in choices:
            raise EduMigError([f"there is no decision '{decision}'.{nearest(decision, list(choices))}"])
        made, without = choices[decision]
        if made is None:
            raise EduMigError([f"{self.person} did not choose where to live within the horizon"])
        return explanation_figure(made, "" if without is None else _otherwise(made.choice, without))

    def __str__(self) -> str:
        return "\n".join(self.sentences)


def explain(
    scenario: Scenario | str | Path, person: str | None = None, *, seed: int | None = None
) -> PersonStory:
    """Explain where a person studies and lives, term by term, and what would have changed it.

    scenario: a Scenario, a file or the name of a world. person: such as "RUR-2025-17"; by default the first whose
    choice the policies change, or the first who studies elsewhere. seed: of the replicate; the scenario's own by
    default. Raises ModelError for a person who is not in the scenario.
    """
    plan = _loaded(scenario)
    number = plan.seed if seed is None else seed
    with_policies, without = _pair(plan, number)
    models = [m for m in (with_policies, without) if m is not None]
    try:
        name = _somebody(with_policies, without) if person is None else person
        _step_to_choice(models, name)
        study = [m.explain(name) for m in models]
        location = [_first_location(m, name) for m in models]
        return PersonStory(
            person=name,
            study=study[0],
            location=location[0],
            study_without=study[1] if without is not None else None,
            location_without=location[1] if without is not None else None,
            notes=tuple(_unpaid(with_policies)),
        )
    finally:
        for model in models:
            model.close()


def _loaded(scenario: Scenario | str | Path) -> Scenario:
    if isinstance(scenario, str | Path):
        from edumig_sim.scenario import load_scenario

        return load_scenario(scenario)
    return scenario


def _pair(plan: Scenario, seed: int) -> tuple[EduMigModel, EduMigModel | None]:
    """The model of a scenario, and that of its baseline where it adds policies."""
    from edumig_sim.model import EduMigModel

    baseline = plan.baseline()
    with shared():  # each tells its whole story: they share the burn-in only
        reform = EduMigModel(plan, seed=seed)
        return reform, EduMigModel(baseline, seed=seed) if baseline.policies != plan.policies else None


def _somebody(model: EduMigModel, without: EduMigModel | None) -> str:
    """The first person whose choice the policies change; without policies the first who studies elsewhere."""
    from edumig_sim.explanation import name_of

    while model.running:
        model.step()
        people = model.entrants
        if without is None:
            rows = np.flatnonzero((people.choice >= 0) & (people.choice != people.origin))
        else:
            without.step()
            rows = np.flatnonzero(without.entrants.choice != people.choice)
            if not len(rows) and (name := _mover(model, without)):
                return name
        if len(rows):
            return name_of(model, people.take(rows[:1]))
    unpaid = [f"; {words}" for words in _unpaid(model)]
    raise EduMigError(
        [f"the policies change nobody's choice of where to study or live: name a person{''.join(unpaid)}"]
    )


def _unpaid(model: EduMigModel) -> Iterator[str]:
    """What to know of policies that have made no award, though they have begun."""
    last, awards = model.year - 1, model.recorder.arrays()["awards"]
    names = model.scenario.policy_names()
    for number, policy in enumerate(model.scenario.policies):
        begun = policy.start is None or policy.start <= last
        if begun and getattr(policy, "limited", False) and not awards[:, number].any():
            yield (
                f"{names[number]} has made no award up to {last}: its budget or its places do not reach for one agent, "
                "who stands for many persons, or nobody asked (--agents)."
            )


def _mover(model: EduMigModel, without: EduMigModel) -> str | None:
    """The first graduate of the horizon who chose another place to live in one model than in the other."""
    from edumig_sim.explanation import name_of

    a, b = model.moved, without.moved
    _, i, j = np.intersect1d(a.people.key, b.people.key, return_indices=True)
    young = a.first[i] & (a.people.cohort[i] >= model.scenario.start)
    differs = np.sort(i[(a.region[i] != b.region[j]) & young])
    return name_of(model, a.people.take(differs[:1])) if len(differs) else None


def _step_to_choice(models: Sequence[EduMigModel], person: str) -> None:
    """Simulate until the person has chosen where to study."""
    from edumig_sim.explanation import parse_person

    _, cohort, _ = parse_person(models[0], person)
    scenario = models[0].scenario
    if cohort > scenario.end:
        raise ModelError([f"no person {person!r}: the last cohort is that of {scenario.end}"])
    for model in models:
        while model.year <= cohort:
            model.step()


def _first_location(model: EduMigModel, person: str) -> Explanation | None:
    """Simulate until she has chosen where to live; None if she never studied, gave up, or the horizon ends first."""
    last = model.year + _PATIENCE
    while True:
        found = model.explain(person)
        if found.location is not None or not model.running or model.year > last or found.choice == "none":
            return found.location
        model.step()


def _otherwise(choice: str, without: Explanation) -> str:
    """What she would have done without the policies."""
    what = "study" if without.decision == "study" else "live"
    if without.choice == choice:
        return f"Without the policies she would have chosen the same place to {what}."
    other = next(a for a in without.alternatives if a.code == without.choice)
    deed = "not have studied" if other.code == "none" else f"have chosen to {what} in {other.name}"
    return f"Without the policies she would {deed}."
