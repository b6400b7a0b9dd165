"""Return grant: money for coming home after studying elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from edumig_sim.policies.base import Award, money_words, spread, to_thousands
from edumig_sim.policies.offers import RegionTable, ReturnOffer
from edumig_sim.policies.target import Dated, People
from edumig_sim.quantities import quantity


@dataclass(frozen=True, kw_only=True)
class ReturnGrant(Award, lever="return_grant"):
    """Pays graduates who come home from elsewhere, for some years of living there (MODEL 3.8, lever 7)."""

    example = MappingProxyType({"amount": "5000", "years": "3"})
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

    def return_offer(self, year: int, people: People, regions: RegionTable) -> ReturnOffer | None:
        """Money at home for those who live elsewhere; also for who would have come anyway."""
        amount = to_thousands(self.value_in("amount", year))
        return ReturnOffer(self.eligible(people, regions), spread(regions, self.origins, amount))

    def describe(self) -> str:
        """What it does, in a sentence."""
        years = "one year" if self.years == 1 else f"{self.years} years"
        return (
            f"Return grant: pays {money_words(self.amount)} for {years} to graduates among {self.whom()} "
            f"who come home from elsewhere, {self.period()}{self.limits()}."
        )
