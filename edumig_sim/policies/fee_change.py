"""Fee change: what universities charge their own people, people of other regions, and foreigners."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from edumig_sim.policies.aims import FOREIGN_STUDENTS, OWN_STUDENTS, Aim, sign_of, way
from edumig_sim.policies.base import Targeted, change_words, to_thousands
from edumig_sim.policies.offers import DOMESTIC, FOREIGN, HOME, RegionTable, StudyOffer, by_kind
from edumig_sim.policies.target import Dated, People
from edumig_sim.quantities import quantity

_WHOM = {
    "home": "their own people",
    "domestic": "people of the country's other regions",
    "foreign": "foreigners",
}


@dataclass(frozen=True, kw_only=True)
class FeeChange(Targeted, lever="fee_change"):
    """Raises or lowers fees for students who begin from its start on (MODEL 3.8, lever 11)."""

    example = MappingProxyType({"foreign": "3000"})
    programmes = (
        "Sweden 2011 and Norway 2023 (fees for students from outside Europe), England 2012 (home fees)"
    )
    source = (
        "Beine, Delogu and Ragot (2018) and Sá (2019) for the response to fees; amounts recalled, not checked"
    )
    one_of = ("home", "domestic", "foreign")

    destinations: tuple[str, ...] = quantity(
        (), unit="region codes", doc="Whose universities change fees; all when left out."
    )
    home: Dated = quantity(
        0.0,
        unit="$/year",
        low=-100_000,
        high=100_000,
        published=(-20_000, 20_000),
        doc="Added to the fee of the region's own people; a fee never falls below 0.",
    )
    domestic: Dated = quantity(
        0.0,
        unit="$/year",
        low=-100_000,
        high=100_000,
        published=(-20_000, 20_000),
        doc="Added to the fee of people of other regions of the same country; a fee never falls below 0.",
    )
    foreign: Dated = quantity(
        0.0,
        unit="$/year",
        low=-100_000,
        high=100_000,
        published=(-20_000, 20_000),
        doc="Added to the fee of people from other countries; a fee never falls below 0.",
    )
    admin_share: float = quantity(
        0.03,
        unit="share of the fees changed",
        low=0,
        high=1,
        published=(0, 0.2),
        doc="Cost of collecting or of waiving them.",
    )

    def study_offer(self, year: int, people: People, regions: RegionTable) -> StudyOffer | None:
        """Change the price of the destinations. It holds for everybody who begins then, for all years of study."""
        fees = by_kind(len(regions))
        here = regions.index(self.destinations) if self.destinations else np.arange(len(regions))
        for kind, name, price in (
            (HOME, "home", regions.home_price),
            (DOMESTIC, "domestic", regions.domestic_fee),
            (FOREIGN, "foreign", regions.foreign_fee),
        ):
            fees[kind, here] = np.maximum(to_thousands(self.value_in(name, year)), -price[here])
        return StudyOffer(self.eligible(people, regions), by_kind(len(regions)), fees, applied_for=False)

    def paid_by_origins(self) -> bool:
        """The destinations earn or lose the fees."""
        return False

    def aim(self) -> Aim:
        """Lower fees mean to bring students; higher ones mean to bring money, whatever students then do."""
        whose = [self.domestic, self.foreign]
        whom = FOREIGN_STUDENTS if any(map(sign_of, whose)) else OWN_STUDENTS
        going = way([-sign_of(change) for change in (*whose, self.home)])
        return Aim(whom, "up" if going == "up" else "neither")

    def describe(self) -> str:
        """What it does, in a sentence."""
        changes = [
            f"{change_words(getattr(self, name), '$ a year')} to {whom}"
            for name, whom in _WHOM.items()
            if getattr(self, name)
        ]
        charge = " and ".join(changes) or "the same fees as before"
        where = f"in {', '.join(self.destinations)}" if self.destinations else "everywhere"
        only = "" if self.whom() == "people from everywhere" else f", for {self.whom()} only"
        return (
            f"Fee change: universities {where} charge {charge}{only}, "
            f"{self.period()}, to students who begin then."
        )
