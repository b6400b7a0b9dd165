"""Seat change: more or fewer study places for people from elsewhere, or a cap on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from edumig_sim.policies.aims import FOREIGN_STUDENTS, Aim, sign_of, way
from edumig_sim.policies.base import Policy, at_year, spread, to_thousands
from edumig_sim.policies.offers import PlacesOffer, RegionTable
from edumig_sim.policies.target import Dated, DatedPath
from edumig_sim.quantities import plain, quantity


@dataclass(frozen=True, kw_only=True)
class SeatChange(Policy, lever="seat_change"):
    """Changes or caps the places for students from elsewhere (MODEL 3.8, levers 12 and 13)."""

    example = MappingProxyType({"share": "-0.3"})
    programmes = "Canada 2024 (permits cut by 35 %), Australia 2025 (national planning level), Denmark 2021"
    source = "Programme rules recalled, not checked; cost of a place: a prior"
    one_of = ("share", "at_most")

    destinations: tuple[str, ...] = quantity(
        (), unit="region codes", doc="Whose places change; all when left out."
    )
    share: Dated = quantity(
        0.0,
        unit="share of the places",
        low=-1,
        high=10,
        published=(-0.5, 1),
        doc="Added to the places for people from elsewhere: -0.35 takes 35 % away.",
    )
    at_most: Dated | None = quantity(
        None,
        unit="entrants/year",
        low=0,
        high=1e8,
        published=(0, 500_000),
        doc="Places for people from elsewhere, at most.",
    )
    cost_per_place: float = quantity(
        25_000,
        unit="$/place",
        low=0,
        high=1e6,
        published=(5_000, 100_000),
        doc="Capital cost of a new place, paid once by the region.",
    )
    admin_cost: float = quantity(
        100_000,
        unit="$/year in each region",
        low=0,
        high=1e9,
        published=(0, 50e6),
        doc="Cost of running the quota in each of its regions.",
    )

    def places_offer(self, year: int, regions: RegionTable) -> PlacesOffer | None:
        """Change the places for people from elsewhere."""
        cap = at_year(self.at_most, year)
        limit = np.full(len(regions), np.inf)
        if cap is not None:
            limit[regions.index(self.destinations) if self.destinations else slice(None)] = cap
        share = spread(regions, self.destinations, self.value_in("share", year))
        return PlacesOffer(share, limit, to_thousands(self.cost_per_place), to_thousands(self.admin_cost))

    def paid_by_origins(self) -> bool:
        """The destinations pay."""
        return False

    def aim(self) -> Aim:
        """More students from elsewhere or, with fewer places or a cap, fewer."""
        return Aim(FOREIGN_STUDENTS, way([sign_of(self.share), 0 if self.at_most is None else -1]))

    def problems(self, mechanisms: Mapping[str, bool]) -> list[str]:
        """Without scarce places a change of places is nothing; only the share grows over a ramp."""
        found = [] if mechanisms["seats"] else ["changes nothing while mechanisms.seats is off"]
        if self.ramp and not self.share:
            found.append("its ramp changes nothing: at_most holds at once; give dated values instead")
        return found

    def _where(self) -> str:
        return f"in {', '.join(self.destinations)}" if self.destinations else "everywhere"

    def describe(self) -> str:
        """What it does, in a sentence."""
        words = []
        if self.share:
            words.append(_share_words(self.share))
        if self.at_most is not None:
            words.append(_cap_words(self.at_most))
        return (
            f"Seat change: universities {self._where()} offer people from elsewhere "
            f"{' and '.join(words) or 'the same places as before'}, {self.period()}."
        )


def _share_words(share: Dated) -> str:
    if isinstance(share, DatedPath):
        return ", ".join(f"{_share_words(v)} from {year}" for year, v in share.values)
    return f"{plain(round(100 * abs(share), 6))} % {'more' if share >= 0 else 'fewer'} places"


def _cap_words(cap: Dated) -> str:
    if isinstance(cap, DatedPath):
        return ", ".join(f"{_cap_words(v)} from {year}" for year, v in cap.values)
    return f"at most {plain(cap)} places a year"
