"""Scholarship: money for studying in given regions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from edumig_sim.policies.base import Offer, Policy, RegionOrder, money_words, to_thousands
from edumig_sim.policies.target import Dated, People
from edumig_sim.quantities import quantity

Payer = Literal["origins", "destinations"]


@dataclass(frozen=True, kw_only=True)
class Scholarship(Policy, lever="scholarship"):
    """Pays students of given origins while they study in given destinations (MODEL 3.8, levers 1 and 2)."""

    programmes = (
        "Bolashak (Kazakhstan), CSC (China), Becas Chile, DAAD (Germany), Stipendium Hungaricum, Chevening"
    )
    source = "Delogu, Beine and Ragot (2018) for the price response of students; programme rules recalled, not checked"
    needed = ("amount",)

    destinations: tuple[str, ...] = quantity(
        (), unit="region codes", doc="Where it can be used; everywhere but at home when left out."
    )
    amount: Dated = quantity(
        0.0,
        unit="$/year",
        low=0,
        high=200_000,
        published=(0, 40_000),
        doc="Paid to each holder in each year of study.",
    )

    payer: Payer = quantity(
        "origins",
        unit="",
        doc="Whose public budget pays: that of the students' origins, or of the destinations.",
    )

    def study_offer(self, year: int, people: People, regions: RegionOrder) -> Offer | None:
        """Lower the cost of the destinations. A holder at home is paid only where home is named as a destination."""
        amount = to_thousands(self.amount_in(year, self.start or year))
        places = np.zeros(len(regions))
        places[regions.index(self.destinations) if self.destinations else slice(None)] = amount
        return Offer(self.eligible(people, regions), places, at_home=bool(self.destinations))

    def paid_by_origins(self) -> bool:
        """Whether the public budget of the recipient's origin pays, or else that of the region where she studies."""
        return self.payer == "origins"

    def describe(self) -> str:
        """What it does, in a sentence."""
        where = f"in {', '.join(self.destinations)}" if self.destinations else "in any other region"
        paid = f"Scholarship: pays {money_words(self.amount)} to {self.whom()} who study {where}"
        return f"{paid}, {self.period()}{self.limits()}; the {self.payer} pay."
