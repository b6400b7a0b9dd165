"""Return grant: money for coming home after studying elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from edumig_sim.policies.base import Offer, Policy, RegionOrder, money_words, to_thousands
from edumig_sim.policies.target import Dated, People
from edumig_sim.quantities import quantity


@dataclass(frozen=True, kw_only=True)
class ReturnGrant(Policy, lever="return_grant"):
    """Pays graduates who come home from elsewhere, for some years of living there (MODEL 3.8, lever 7)."""

    programmes = "Regressar (Portugal), Biram Hrvatsku (Croatia), Thousand Talents (China)"
    source = "Bassetto and Ippedico (Italy) and the Malaysian REP for the response of returns to net pay"
    needed = ("amount",)

    amount: Dated = quantity(
        0.0,
        unit="$/year",
        low=0,
        high=500_000,
        published=(0, 30_000),
        doc="Paid in each year of living at home.",
    )
    years: int = quantity(
        1, unit="years", low=1, high=20, published=(1, 10), doc="Years of payment after coming home."
    )

    def return_offer(self, year: int, people: People, regions: RegionOrder) -> Offer | None:
        """Money at home for those who live elsewhere; also for who would have come anyway."""
        amount = to_thousands(self.amount_in(year, self.start or year))
        homes = np.zeros(len(regions))
        homes[regions.index(self.origins) if self.origins else slice(None)] = amount
        return Offer(self.eligible(people, regions), homes)

    def describe(self) -> str:
        """What it does, in a sentence."""
        years = "one year" if self.years == 1 else f"{self.years} years"
        return (
            f"Return grant: pays {money_words(self.amount)} for {years} to graduates among {self.whom()} "
            f"who come home from elsewhere, {self.period()}{self.limits()}."
        )
