"""What policies offer to people, and who gets it when money or awards run short (MODEL 3.8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Decision, code_keys
from edumig_sim.policies import Award
from edumig_sim.policies.offers import KINDS

if TYPE_CHECKING:
    from edumig_sim.agents.students import People
    from edumig_sim.model import EduMigModel
    from edumig_sim.policies import Policy

Floats = NDArray[np.float64]
Ints = NDArray[np.integer]
Mask = NDArray[np.bool_]
_COUNTED = 10  # masks whose sets are told apart by counting: a table of at most 1,024


class StudyMoney(NamedTuple):
    """One policy's money for studying, offered this year to a table of people."""

    number: int  # position in the scenario, and the bit of its awards
    policy: Policy
    eligible: Mask  # (N,)
    outlay: Floats  # (3, R) k$ a year paid out, by kind of destination and destination
    fees: Floats  # (3, R) k$ a year added to fees; negative where they are cut
    years: float  # expected years of payment
    applied_for: bool  # given on application, or a rule for everybody

    @property
    def amount(self) -> Floats:
        """What a student gains, (3, R) k$ a year."""
        return self.outlay - self.fees


class ReturnMoney(NamedTuple):
    """One policy's money for coming home, offered this year to a table of people."""

    number: int
    policy: Policy
    eligible: Mask  # (N,)
    amount: Floats  # (R,) k$ a year by home region
    value: Floats  # (R,) the same as people weigh it in their decision
    years: float  # of payment


class Use(NamedTuple):
    """What people would make of an award, (N,) k$ a year each."""

    taken: Floats  # with the choice that they make now; 0 for those who would not use it
    most: Floats  # with the dearest choice that it pays for


class Rights(NamedTuple):
    """One policy's change of the right to stay and work, for a table of people."""

    number: int
    policy: Policy
    eligible: Mask  # (N,)
    years: Floats  # (R,) added to the post-study right
    chance: Floats  # (R,) added to the chance that anybody may live there
    cost_per_case: float  # k$ of administration


def distinct_sets(size: int, members: Sequence[Mask]) -> tuple[NDArray[np.int64], Floats]:
    """The set (N,) of those masks (N,) that each person is in, and which masks each set holds (P, masks), 0 or 1."""
    bits = np.zeros(size, np.int64)
    for k, inside in enumerate(members):
        bits |= inside.astype(np.int64) << k
    if len(members) <= _COUNTED:  # counting is quicker than sorting, and gives the same order
        present = np.flatnonzero(np.bincount(bits, minlength=1))
        place = np.zeros(1 << len(members), np.int64)
        place[present] = np.arange(len(present))
        code = place[bits]
    else:
        present, code = np.unique(bits, return_inverse=True)
    return code, (present[:, None] >> np.arange(len(members)) & 1).astype(float)


class Patterns(NamedTuple):
    """Distinct sets of offers (P,) and what each adds up to."""

    code: NDArray[np.int64]  # (N,) the set of each person
    study: Floats  # (P, 3, R) k$ a year by kind of destination and destination
    comeback: Floats  # (P, R) k$ a year by home region, as people weigh it
    rights: Floats  # (P, R) years added to the post-study right


class Offers(NamedTuple):
    """All offers made to one table of people."""

    study: list[StudyMoney]
    comeback: list[ReturnMoney]
    rights: list[Rights]

    def patterns(self, size: int, regions: int) -> Patterns:
        """Distinct sets of offers among ``size`` people. Offers that nobody holds leave no trace, not even rounding."""
        made = [o for o in self.study if o.eligible.any()]
        back = [o for o in self.comeback if o.eligible.any() and o.value.any()]
        allowed = [o for o in self.rights if o.eligible.any()]
        everything: list[Mask] = [o.eligible for o in made]
        everything += [o.eligible for o in back] + [o.eligible for o in allowed]
        code, holds = distinct_sets(size, everything)
        s, c = len(made), len(back)
        study = np.array([o.amount for o in made]).reshape(s, KINDS * regions)
        comeback = np.array([o.value for o in back]).reshape(c, regions)
        rights = np.array([o.years for o in allowed]).reshape(len(allowed), regions)
        return Patterns(
            code,
            (holds[:, :s] @ study).reshape(len(holds), KINDS, regions),
            holds[:, s : s + c] @ comeback,
            holds[:, s + c :] @ rights,
        )


def announce(model: EduMigModel, people: People, horizon: float) -> Offers:
    """Ask every active policy what it offers these people this year.

    People weigh a return grant by its years as a share of their horizon (years). An offer of nothing is not made.
    """
    offers = Offers([], [], [])
    for number, policy in enumerate(model.scenario.policies):
        if not policy.active(model.year) or model.in_burn_in:
            continue
        money = policy.study_offer(model.year, people, model.region_table)
        if money is not None and (money.outlay.any() or money.fees.any()):
            years = model.world.mean_study_years
            offers.study.append(
                StudyMoney(number, policy, money.eligible, money.outlay, money.fees, years, money.applied_for)
            )
        grant = policy.return_offer(model.year, people, model.region_table)
        if grant is not None and grant.amount.any():
            years = float(getattr(policy, "years", 1))
            value = grant.amount * min(years / horizon, 1.0)
            offers.comeback.append(ReturnMoney(number, policy, grant.eligible, grant.amount, value, years))
        right = policy.permit_offer(model.year, people, model.region_table)
        if right is not None and (right.years.any() or right.chance.any()):
            offers.rights.append(Rights(number, policy, *right))
    return offers


def priority(model: EduMigModel, policy: Award, people: People) -> Floats:
    """Who comes first (N,): the able, the poor, or the lucky; each a rank in [0, 1]."""
    if policy.priority == "merit":
        return people.ability_rank
    if policy.priority == "need":
        return 1.0 - people.income_rank
    lottery = code_keys([policy.label or policy.lever])
    return model.draws.uniform(Decision.AWARD_LOTTERY, people.key, model.year, lottery)[:, 0]


def over_budget(
    model: EduMigModel, offers: Sequence[StudyMoney | ReturnMoney], people: People, uses: Sequence[Use]
) -> Iterator[tuple[int, Mask]]:
    """Say who holds an award of each policy with a budget or a number of places, where that is not everybody.

    Yields the position of an offer and the people (N,) who keep it. They are served in the order of priority: each
    holds the offer while what the takers before her leave over covers her own award, over all its years; the first
    taker whom it does not cover is turned down and closes the year. So what one person holds never hangs on her own
    luck, and the awards that the holders' choice probabilities add up to are, on average, those that are made (decision
    0026). A year in which no award is made is a year without the policy: nobody holds it.
    """
    nobody = np.zeros(len(people.key), bool)
    cut: dict[int, Mask] = {}  # offers that go on for some
    idle: list[int] = []
    closed: list[int] = []
    for k, (offer, use) in enumerate(zip(offers, uses, strict=True)):
        if not (isinstance(offer.policy, Award) and offer.policy.limited and offer.eligible.any()):
            continue
        keep, paid = _served(model, offer, people, use)
        if not paid:
            (closed if use.taken.any() else idle).append(k)
        elif (offer.eligible & ~keep).any():
            cut[k] = keep
    if closed:  # before anybody is turned down elsewhere who only asks because of them
        yield from ((k, nobody) for k in closed)
    elif cut:
        yield from cut.items()
    else:  # at last, when nobody who is turned down elsewhere can ask for them any more
        yield from ((k, nobody) for k in idle)


def _served(
    model: EduMigModel, offer: StudyMoney | ReturnMoney, people: People, use: Use
) -> tuple[Mask, int]:
    """Who (N,) holds an award with limits, and how many of its takers are paid; if none is, it is closed for all."""
    policy, year = offer.policy, model.year
    assert isinstance(policy, Award)
    rank = priority(model, policy, people)
    takers = np.flatnonzero(use.taken > 0)
    takers = takers[np.lexsort((people.key[takers], -rank[takers]))]
    before = np.searchsorted(-rank[takers], -rank, side="right")  # takers served before each person
    paid, fits = len(takers), np.ones(len(rank), bool)
    for each, most, limit in (
        (people.weight, people.weight, policy.places_in(year)),
        (
            people.weight * use.taken * offer.years,
            people.weight * use.most * offer.years,
            _budget(policy, year),
        ),
    ):
        if limit is not None:
            room = limit * (1 + 1e-12)
            spent = np.concatenate([[0.0], np.cumsum(each[takers])])
            paid = min(paid, int(np.searchsorted(spent[1:], room, side="right")))
            fits &= spent[before] + most <= room
    keep = offer.eligible & fits & (before <= paid)
    keep[takers[:paid]] = True
    return keep, paid


def _budget(policy: Award, year: int) -> float | None:
    """Budget of new awards in k$ (a policy states dollars a year)."""
    budget = policy.budget_in(year)
    return None if budget is None else budget / 1000.0
