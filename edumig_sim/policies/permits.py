"""Permits: who may stay and work in a country after study, and who may come to live there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from edumig_sim.policies.aims import FOREIGN_STUDENTS, GRADUATES, Aim, sign_of, way
from edumig_sim.policies.base import Targeted, change_words, spread, to_thousands
from edumig_sim.policies.offers import PermitOffer, RegionTable
from edumig_sim.policies.target import Dated, DatedPath, People
from edumig_sim.quantities import plain, quantity


@dataclass(frozen=True, kw_only=True)
class Permit(Targeted):
    """A change of who may stay and work in some countries, decided case by case."""

    destinations: tuple[str, ...] = quantity((), unit="region codes", doc="The hosts; all when left out.")
    cost_per_case: float = quantity(
        400,
        unit="$/case",
        low=0,
        high=20_000,
        published=(50, 3_000),
        doc="Administration of each permit that is used under the policy.",
    )

    def paid_by_origins(self) -> bool:
        """The destinations pay."""
        return False


@dataclass(frozen=True, kw_only=True)
class PostStudyWork(Permit, lever="post_study_work"):
    """Lengthens or shortens the right of foreign graduates to stay and work (MODEL 3.8, lever 16)."""

    example = MappingProxyType({"years": "2"})
    programmes = "Graduate Route (UK, 2 years, 2021), PGWP (Canada, up to 3 years), OPT-STEM (US)"
    source = (
        "Amuedo-Dorantes and others (2020) and Kato and Sparber (2013) for the direction; the size of the effect on "
        "choice and on permits is a prior"
    )
    needed = ("destinations", "years")

    years: Dated = quantity(
        0.0,
        unit="years",
        low=-10,
        high=10,
        published=(-3, 4),
        doc="Added to the post-study right, which never falls below that of 0 years.",
    )

    def permit_offer(self, year: int, people: People, regions: RegionTable) -> PermitOffer | None:
        """Change the right of those who study, or have just studied, in the destinations."""
        years = spread(regions, self.destinations, self.value_in("years", year))
        cost = to_thousands(self.cost_per_case)
        return PermitOffer(self.eligible(people, regions), years, np.zeros(len(regions)), cost)

    def aim(self) -> Aim:
        """More students from elsewhere who come for the right, or fewer without it."""
        return Aim(FOREIGN_STUDENTS, way([sign_of(self.years)]))

    def describe(self) -> str:
        """What it does, in a sentence."""
        change = change_words(self.years, "years")
        return (
            f"Post-study work: {', '.join(self.destinations)} lets {self.whom()} who graduate there as foreigners "
            f"stay and work {change}, {self.period()}."
        )


@dataclass(frozen=True, kw_only=True)
class SkilledPermit(Permit, lever="skilled_permit"):
    """Opens or closes a country to graduates from abroad, wherever they studied (MODEL 3.8, lever 18)."""

    example = MappingProxyType({"chance": "0.2"})
    programmes = "EU Blue Card, Express Entry (Canada), points systems; at its limits open or closed borders"
    source = "OECD stay rates by host for the direction; the chance of a permit is a prior"
    needed = ("chance",)

    chance: Dated = quantity(
        0.0,
        unit="share in [-1, 1]",
        low=-1,
        high=1,
        published=(-0.5, 0.4),
        doc="Added to the chance that a graduate who wants to live there may.",
    )

    def permit_offer(self, year: int, people: People, regions: RegionTable) -> PermitOffer | None:
        """Change the chance of a permit; those who live there already may stay."""
        chance = spread(regions, self.destinations, self.value_in("chance", year))
        cost = to_thousands(self.cost_per_case)
        return PermitOffer(self.eligible(people, regions), np.zeros(len(regions)), chance, cost)

    def aim(self) -> Aim:
        """More graduates who live there or, where the country closes, fewer."""
        return Aim(GRADUATES, way([sign_of(self.chance)]))

    def problems(self, mechanisms: Mapping[str, bool]) -> list[str]:
        """Without permits everybody may live everywhere already."""
        return [] if mechanisms["permits"] else ["changes nothing while mechanisms.permits is off"]

    def describe(self) -> str:
        """What it does, in a sentence."""
        where = ", ".join(self.destinations) or "every country"
        return f"Skilled permit: {where} admits {self.whom()} {_chance_words(self.chance)}, {self.period()}."


def _chance_words(chance: Dated) -> str:
    if isinstance(chance, DatedPath):
        return ", ".join(f"{_chance_words(v)} from {year}" for year, v in chance.values)
    points = plain(round(100 * abs(chance), 6))
    return f"with a chance {points} percentage points {'higher' if chance >= 0 else 'lower'}"
