"""What the kernels are asked and what they answer, the same for the reference and its fast twin.

Axes: N persons sorted by origin, M movers, R regions; the column R of a study matrix is the choice "none".
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from edumig_sim.crn import Draws, Keys
from edumig_sim.kernels.reference import LocationTerms, Movers, Nests, StudyTastes, StudyTerms

Floats = NDArray[np.float64]
Ints = NDArray[np.integer[Any]]
Mask = NDArray[np.bool_]


class Awareness(NamedTuple):
    """What decides which regions people know of (MODEL 3.2)."""

    prominence: Floats  # (R, R) by origin and destination
    size: Floats  # (N,) regions that each person knows beside her own


class StudyProblem(NamedTuple):
    """Everything that decides where a year's entrants study."""

    tastes: StudyTastes
    terms: StudyTerms
    nests: Nests
    quality: Floats  # (R,) sd
    clarity: Floats  # (R, R) how much of the noise in perceived quality people of an origin have; 0 at home
    spread: Floats | None  # (N,) sd of that noise; None: quality is seen as it is
    wealth: Floats  # (N,) k$ a year
    wealth_share_home: float
    means: Floats  # (R, R) k$ a year that loans and work add to wealth
    affordability: bool
    awareness: Awareness | None
    ability: Floats  # (N,) sd
    luck: float  # weight of luck in the admission score
    weight: Floats  # (N,) persons
    person: Keys  # (N,)
    alternatives: Keys  # (R + 1,), the last is "none"
    draws: Draws
    year: int

    @property
    def origin(self) -> Ints:
        """Region of origin (N,)."""
        return self.tastes.origin

    def take(self, rows: Any) -> StudyProblem:
        """The problem of these persons: indices, a mask or a slice."""
        aware = self.awareness
        return self._replace(
            tastes=StudyTastes(*(column[rows] for column in self.tastes)),
            terms=self.terms._replace(group=self.terms.group[rows]),
            spread=None if self.spread is None else self.spread[rows],
            wealth=self.wealth[rows],
            awareness=None if aware is None else aware._replace(size=aware.size[rows]),
            ability=self.ability[rows],
            weight=self.weight[rows],
            person=self.person[rows],
        )


class Ranking(NamedTuple):
    """How entrants rank the alternatives before places are scarce."""

    first: Ints  # (N,) first choice; R is "none"
    state: Any  # what the kernels that made it need to go on


class Seated(NamedTuple):
    """Where entrants end once places are scarce."""

    choice: Ints  # (N,) R is "none"
    cutoffs: Floats  # (2, R) lowest admitted score, for home students and for others
    expected: Floats  # (R, R + 1) sums of choice probabilities by origin


class LocationProblem(NamedTuple):
    """Everything that decides where movers live."""

    movers: Movers
    terms: LocationTerms
    first: Mask  # (M,) at graduation: they have no right from living somewhere already
    rights: Ints  # (M,) set of policies on permits that each mover falls under
    chance: Floats  # (P, R, R) of a permit by set of policies, origin and region
    graduate: Floats  # (P, R, R) the same for those who graduate in the region
    weight: Floats  # (M,) persons
    person: Keys  # (M,)
    regions: Keys  # (R,)
    draws: Draws
    year: int

    def take(self, rows: Any) -> LocationProblem:
        """The problem of these movers: indices, a mask or a slice."""
        return self._replace(
            movers=Movers(*(column[rows] for column in self.movers)),
            first=self.first[rows],
            rights=self.rights[rows],
            weight=self.weight[rows],
            person=self.person[rows],
        )


class Located(NamedTuple):
    """Where movers live."""

    region: NDArray[np.int64]  # (M,)
    stay: Floats  # (M,) chance of keeping the present residence
    expected: Floats  # (R, R) sums of chances by origin and region
