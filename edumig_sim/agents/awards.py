"""What policies offer to people, and who gets it when money or awards run short (MODEL 3.8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision, code_keys

if TYPE_CHECKING:
    from edumig_sim.agents.students import People
    from edumig_sim.model import EduMigModel
    from edumig_sim.policies import Policy

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


class Announced(NamedTuple):
    """One policy's offer of the year to a table of people."""

    number: int  # position in the scenario, and the bit of its awards
    policy: Policy
    eligible: Mask  # (N,)
    amount: Floats  # (R,) k$ a year: by destination for study, by home region for return
    value: Floats  # (R,) the same as people weigh it in their decision
    years: float  # expected years of payment
    at_home: bool  # whether study in one's own region is paid

    def paid_for_study(self, origin: NDArray[np.integer], place: NDArray[np.integer]) -> Floats:
        """Money (n,) in k$ a year that people from ``origin`` get for studying in ``place``."""
        amount = self.amount[place]
        return amount if self.at_home else np.where(origin == place, 0.0, amount)


class Patterns(NamedTuple):
    """Distinct sets of offers (P,) and what each adds up to, (P, R) in k$ a year as people weigh it."""

    code: NDArray[np.int64]  # (N,) the set of each person
    study: Floats  # by destination other than home
    study_at_home: Floats  # by home region
    comeback: Floats  # by home region


class Offers(NamedTuple):
    """All study and return offers made to one table of people."""

    study: list[Announced]
    comeback: list[Announced]

    def patterns(self, size: int, regions: int) -> Patterns:
        """Distinct sets of offers among ``size`` people."""
        offers = [*self.study, *self.comeback]
        bits = np.zeros(size, np.int64)
        for k, offer in enumerate(offers):
            bits |= offer.eligible.astype(np.int64) << k
        present, code = np.unique(bits, return_inverse=True)
        holds = (present[:, None] >> np.arange(len(offers)) & 1).astype(float)
        value = np.array([o.value for o in offers]).reshape(len(offers), regions)
        study = np.arange(len(offers)) < len(self.study)
        at_home = study & np.array([o.at_home for o in offers], bool)
        return Patterns(code, *((holds * kind) @ value for kind in (study, at_home, ~study)))


def announce(model: EduMigModel, people: People, horizon: float) -> Offers:
    """Ask every active policy what it offers these people this year.

    People weigh a return grant by its years as a share of their horizon (years).
    """
    study, comeback = [], []
    for number, policy in enumerate(model.scenario.policies):
        if not policy.active(model.year) or model.in_burn_in:
            continue
        offer = policy.study_offer(model.year, people, model.region_names)
        if offer is not None:
            years = model.world.mean_study_years
            study.append(
                Announced(number, policy, offer.eligible, offer.amount, offer.amount, years, offer.at_home)
            )
        offer = policy.return_offer(model.year, people, model.region_names)
        if offer is not None:
            years = float(getattr(policy, "years", 1))
            value = offer.amount * min(years / horizon, 1.0)
            comeback.append(
                Announced(number, policy, offer.eligible, offer.amount, value, years, at_home=True)
            )
    return Offers(study, comeback)


def priority(model: EduMigModel, policy: Policy, people: People) -> Floats:
    """Who comes first (N,): the able, the poor, or the lucky; each a rank in [0, 1]."""
    if policy.priority == "merit":
        return people.ability_rank
    if policy.priority == "need":
        return 1.0 - people.income_rank
    lottery = code_keys([policy.label or policy.lever])
    return model.draws.uniform(Decision.AWARD_LOTTERY, people.key, model.year, lottery)[:, 0]


def over_budget(
    model: EduMigModel, offers: list[Announced], people: People, amounts: list[Floats]
) -> Iterator[tuple[int, Mask]]:
    """Turn down applicants beyond the budget or the number of awards.

    amounts: for each offer, k$ a year that each person (N,) would take up, 0 for those who would not. Yields the
    position of a rationed offer and the people (N,) who keep it: those with a priority at or above that of the last
    one paid. An award commits its full expected cost to the budget of its first year.
    """
    for k, (offer, taken) in enumerate(zip(offers, amounts, strict=True)):
        limits = [
            (people.weight, offer.policy.places),
            (people.weight * taken * offer.years, _budget(offer, model.year)),
        ]
        rank = priority(model, offer.policy, people)
        takers = np.flatnonzero(taken > 0)
        takers = takers[np.lexsort((people.key[takers], -rank[takers]))]
        paid = len(takers)
        for use, limit in limits:
            if limit is not None:
                paid = min(
                    paid, int(np.searchsorted(np.cumsum(use[takers]), limit * (1 + 1e-12), side="right"))
                )
        if paid < len(takers):
            keep = offer.eligible & (rank > rank[takers[paid]])
            keep[takers[:paid]] = True
            yield k, keep


def _budget(offer: Announced, year: int) -> float | None:
    """Budget of new awards in k$ (a policy states dollars a year)."""
    budget = offer.policy.budget_in(year)
    return None if budget is None else budget / 1000.0
