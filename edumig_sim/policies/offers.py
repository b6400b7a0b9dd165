"""What policies offer in a year. Offers add up, so that the order of policies never matters."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from edumig_sim.kernels.reference import DOMESTIC, FOREIGN, HOME
from edumig_sim.policies.target import Mask

Floats = NDArray[np.float64]
KINDS = 3  # of a region of study, seen from home: foreign, another one of the same country, home itself


class RegionTable(Protocol):
    """The regions of a world as policies see them, with prices (R,) in k$ a year."""

    codes: tuple[str, ...]

    @property
    def foreign_fee(self) -> Floats: ...
    @property
    def domestic_fee(self) -> Floats: ...
    @property
    def home_price(self) -> Floats: ...
    def __len__(self) -> int: ...
    def index(self, codes: tuple[str, ...]) -> NDArray[np.intp]: ...


class StudyOffer(NamedTuple):
    """Money for studying, (3, R) in k$ a year by kind of destination and destination."""

    eligible: Mask  # (N,)
    outlay: Floats  # paid out to students
    fees: Floats  # added to the fee that they pay; negative where fees are cut or waived
    applied_for: bool = True  # given on application and rationed; or else a rule that holds for all

    @property
    def amount(self) -> Floats:
        """What a student gains, (3, R) in k$ a year; negative where it costs her."""
        return self.outlay - self.fees


class ReturnOffer(NamedTuple):
    """Money for living at home after studying elsewhere."""

    eligible: Mask  # (N,)
    amount: Floats  # (R,) k$ a year by home region


class PermitOffer(NamedTuple):
    """The right to stay and work in another country."""

    eligible: Mask  # (N,)
    years: Floats  # (R,) added to the post-study right of those who studied there
    chance: Floats  # (R,) added to the chance that anybody may live there
    cost_per_case: float  # k$ of administration


class PlacesOffer(NamedTuple):
    """Study places for people from elsewhere, (R,)."""

    share: Floats  # added to them, as a share of what they would be
    limit: Floats  # entrants a year at most; infinite without a limit
    cost_per_place: float  # k$ of capital for a new place
    admin: float  # k$ a year in each region whose places change


def by_kind(regions: int) -> Floats:
    """Zeros (3, R) to be filled by kind of destination."""
    return np.zeros((KINDS, regions))


__all__ = [
    "DOMESTIC",
    "FOREIGN",
    "HOME",
    "KINDS",
    "PermitOffer",
    "PlacesOffer",
    "RegionTable",
    "ReturnOffer",
    "StudyOffer",
    "by_kind",
]
