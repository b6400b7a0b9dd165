"""Scholarships: money for studying in given regions, paid by the students' origins or by the hosts."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from edumig_sim.policies.aims import FOREIGN_STUDENTS, MORE_GRADUATES, Aim
from edumig_sim.policies.base import Award, money_words, spread, to_thousands
from edumig_sim.policies.offers import DOMESTIC, FOREIGN, HOME, RegionTable, StudyOffer, by_kind
from edumig_sim.policies.target import Dated, DatedPath, People
from edumig_sim.quantities import plain, quantity

Payer = Literal["origins", "destinations"]
_EVIDENCE = (
    "Delogu, Beine and Ragot (2018) for the price response of students; programme rules recalled, not checked"
)


@dataclass(frozen=True, kw_only=True)
class StudyAward(Award):
    """Money for each year of study in given destinations."""

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


@dataclass(frozen=True, kw_only=True)
class Scholarship(StudyAward, lever="scholarship"):
    """Pays students of given origins while they study in given destinations, at home too (MODEL 3.8, levers 1 to 4)."""

    example = MappingProxyType({"amount": "5000"})
    programmes = "HOPE (Georgia, US), PROMISE (West Virginia), Pell grants, BAföG (Germany), Bolashak, DAAD"
    source = _EVIDENCE
    needed = ("amount",)

    payer: Payer = quantity(
        "origins",
        unit="",
        doc="Whose public budget pays: that of the students' origins, or of the destinations.",
    )

    def study_offer(self, year: int, people: People, regions: RegionTable) -> StudyOffer | None:
        """Lower the cost of the destinations. A holder at home is paid only where home is named as a destination."""
        amount = to_thousands(self.value_in("amount", year))
        outlay = by_kind(len(regions))
        outlay[[FOREIGN, DOMESTIC]] = spread(regions, self.destinations, amount)
        outlay[HOME] = outlay[FOREIGN] if self.destinations else 0.0
        return StudyOffer(self.eligible(people, regions), outlay, by_kind(len(regions)))

    def aim(self) -> Aim:
        """More graduates where the origins pay; more students from elsewhere where the hosts do."""
        return MORE_GRADUATES if self.paid_by_origins() else Aim(FOREIGN_STUDENTS, "up")

    def paid_by_origins(self) -> bool:
        """Whether the public budget of the recipient's origin pays, or else that of the region where she studies."""
        return self.payer == "origins"

    def describe(self) -> str:
        """What it does, in a sentence."""
        where = f"in {', '.join(self.destinations)}" if self.destinations else "in any other region"
        paid = f"Scholarship: pays {money_words(self.amount)} to {self.whom()} who study {where}"
        return f"{paid}, {self.period()}{self.limits()}; the {self.payer} pay."


@dataclass(frozen=True, kw_only=True)
class OutboundScholarship(StudyAward, lever="outbound_scholarship"):
    """Pays a region's own students while they study elsewhere (MODEL 3.8, lever 1)."""

    example = MappingProxyType({"amount": "5000"})
    programmes = "Bolashak (Kazakhstan), CSC (China), Becas Chile, Ciência sem Fronteiras (Brazil)"
    source = _EVIDENCE
    needed = ("amount", "origins")

    def study_offer(self, year: int, people: People, regions: RegionTable) -> StudyOffer | None:
        """Lower the cost of studying elsewhere."""
        amount = to_thousands(self.value_in("amount", year))
        outlay = by_kind(len(regions))
        outlay[[FOREIGN, DOMESTIC]] = spread(regions, self.destinations, amount)
        return StudyOffer(self.eligible(people, regions), outlay, by_kind(len(regions)))

    def describe(self) -> str:
        """What it does, in a sentence."""
        where = f"in {', '.join(self.destinations)}" if self.destinations else "in any other region"
        paid = f"Outbound scholarship: {', '.join(self.origins)} pay {money_words(self.amount)}"
        return f"{paid} to {self.whom()} who study {where}, {self.period()}{self.limits()}."


@dataclass(frozen=True, kw_only=True)
class InboundScholarship(StudyAward, lever="inbound_scholarship"):
    """Pays students from elsewhere while they study in a host, and waives their fees (MODEL 3.8, lever 2)."""

    example = MappingProxyType({"amount": "5000"})
    programmes = "DAAD (Germany), Fulbright (US), Chevening (UK), Stipendium Hungaricum (Hungary)"
    source = _EVIDENCE
    needed = ("amount", "destinations")

    fee_waiver: Dated = quantity(
        0.0,
        unit="share of the fee",
        low=0,
        high=1,
        published=(0, 1),
        doc="Part of the fee for people from elsewhere that holders need not pay.",
    )

    def study_offer(self, year: int, people: People, regions: RegionTable) -> StudyOffer | None:
        """Lower the cost of the hosts for students from elsewhere; the waived fee is lost income."""
        outlay, fees = by_kind(len(regions)), by_kind(len(regions))
        amount = to_thousands(self.value_in("amount", year))
        waived = spread(regions, self.destinations, self.value_in("fee_waiver", year))
        for kind, fee in ((FOREIGN, regions.foreign_fee), (DOMESTIC, regions.domestic_fee)):
            outlay[kind] = spread(regions, self.destinations, amount)
            fees[kind] = -waived * fee
        return StudyOffer(self.eligible(people, regions), outlay, fees)

    def aim(self) -> Aim:
        """More students from elsewhere."""
        return Aim(FOREIGN_STUDENTS, "up")

    def paid_by_origins(self) -> bool:
        """The hosts pay."""
        return False

    def describe(self) -> str:
        """What it does, in a sentence."""
        hosts = ", ".join(self.destinations)
        waived = f" and waives {_share_words(self.fee_waiver)} of their fee" if self.fee_waiver else ""
        paid = f"Inbound scholarship: {hosts} pays {money_words(self.amount)}{waived}"
        return f"{paid} for {self.whom()} who come to study there, {self.period()}{self.limits()}."


def _share_words(share: Dated) -> str:
    if isinstance(share, DatedPath):
        return ", ".join(f"{_share_words(v)} from {year}" for year, v in share.values)
    return f"{plain(round(100 * share, 6))} %"
