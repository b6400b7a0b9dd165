"""Permits that a policy gives and people use: what its administration is charged for (MODEL 3.8, decision 0027)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from edumig_sim.agents.awards import Rights
from edumig_sim.behaviour.location import added_right, general_chance, permit_tables
from edumig_sim.crn import Decision
from edumig_sim.kernels.reference import FOREIGN, totals
from edumig_sim.policies import Target

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel
    from edumig_sim.phases.return_home import Moved

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


def permits_used(model: EduMigModel, moved: Moved) -> Iterator[tuple[Rights, Floats]]:
    """The cases of each policy on permits among this year's movers, persons (R,) by the region that lets them in.

    A longer right to stay is used by every foreign graduate who stays where she studied. A raised chance of a permit
    gives those who newly live there and whom the same luck would have refused without it. What shortens a right or
    lowers a chance makes no case.
    """
    for k, right in enumerate(moved.offers.rights):
        used = _uses_right(model, moved, right) | _uses_chance(model, moved, k)
        yield right, totals(moved.region[used], moved.people.weight[used], len(model.world.codes))


def permits_of_older(model: EduMigModel, arrivals: Floats) -> Iterator[tuple[Rights, Floats]]:
    """The cases (R,) among older graduates who arrive, (R, R) by origin and region: the share that each policy adds."""
    rights = model.moved.offers.rights
    foreign = model.place_kind == FOREIGN
    for k, right in enumerate(rights):
        if (right.chance > 0).any() and getattr(right.policy, "target", Target()) == Target():
            without = general_chance(model, rights[:k] + rights[k + 1 :])
            given = np.maximum(model.permit_chance - without, 0.0)
            share = np.divide(given, model.permit_chance, out=np.zeros_like(given), where=given > 0)
            yield right, (arrivals * share * foreign).sum(axis=0)


def _uses_right(model: EduMigModel, moved: Moved, right: Rights) -> Mask:
    """Foreign graduates (M,) who stay where they studied, where the policy lengthens what right they have to."""
    people, region = moved.people, moved.region
    stays = moved.first & right.eligible & (region == people.study) & (right.years[region] > 0)
    stays &= model.place_kind[people.origin, region] == FOREIGN
    rows = np.flatnonzero(stays)
    years = np.array([other.eligible[rows] * other.years[region[rows]] for other in moved.offers.rights])
    stays[rows] = added_right(model, years.sum(axis=0), region[rows]) > 0
    return stays


def _uses_chance(model: EduMigModel, moved: Moved, k: int) -> Mask:
    """Foreigners (M,) who newly live in a region and had no permit for it but for the k-th policy on permits."""
    people, region, rights = moved.people, moved.region, moved.offers.rights
    new = (moved.first | (region != people.residence)) & rights[k].eligible & (rights[k].chance[region] > 0)
    new &= model.place_kind[people.origin, region] == FOREIGN
    rows = np.flatnonzero(new)
    others = [r._replace(eligible=r.eligible[rows]) for r in rights[:k] + rights[k + 1 :]]
    code, chance, graduate = permit_tables(model, len(rows), others)
    origin, place = people.origin[rows], region[rows]
    if not others:  # the tables are those of the policies in force: here there are none
        chance = graduate = general_chance(model, [])[None]
    after = moved.first[rows] & (place == people.study[rows])
    without = np.where(after, graduate[code, origin, place], chance[code, origin, place])
    luck = model.draws.uniform(Decision.PERMIT, people.key[rows], model.year, model.region_keys)
    new[rows] = luck[np.arange(len(rows)), place] >= without
    return new
