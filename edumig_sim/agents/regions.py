"""Regions: rows of a table that are Mesa agents and run their universities and their labour market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import mesa
import numpy as np

from edumig_sim.kernels import economy
from edumig_sim.tables import Column, Row, Table

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel


class Regions(Table):
    """The state of every region in the present year."""

    places_home = Column(np.float64, "entrants/year", "Study places for the region's own people.")
    places_foreign = Column(np.float64, "entrants/year", "Study places for people from elsewhere.")
    wanted_home = Column(np.float64, "entrants/year", "Own people whose first choice is to study at home.")
    wanted_foreign = Column(np.float64, "entrants/year", "People from elsewhere whose first choice it is.")
    planned_home = Column(np.float64, "entrants/year", "Home places that open next year.")
    planned_foreign = Column(np.float64, "entrants/year", "Places for others that open next year.")
    decided_home = Column(np.float64, "entrants/year", "Home places that open in two years.")
    decided_foreign = Column(np.float64, "entrants/year", "Places for others that open in two years.")
    enrolled = Column(np.float64, "persons", "Students at the region's universities.")
    enrolled_own = Column(np.float64, "persons", "Own people at the region's universities.")
    peer_ability = Column(np.float64, "sd", "Mean ability of the students.")
    peer_ability_start = Column(np.float64, "sd", "The same in the first year.")
    skilled = Column(np.float64, "persons", "Residents with a degree.")
    skilled_units = Column(np.float64, "efficiency units", "Skilled labour.")
    unskilled = Column(np.float64, "persons", "Residents without a degree.")
    productivity = Column(np.float64, "k$ per unit", "Total factor productivity A.")
    skill_share = Column(np.float64, "share", "CES weight g of skilled labour.")
    wage_skilled = Column(np.float64, "k$/year", "Wage of an efficiency unit of skilled labour.")
    wage_unskilled = Column(np.float64, "k$/year", "Wage of a person without a degree.")
    output = Column(np.float64, "million $/year", "Gross regional product.")
    quality = Column(np.float64, "sd", "Education quality; mean 0 and sd 1 over regions at the start.")
    living_cost = Column(np.float64, "k$/year", "Living cost of a student.")
    public_funding = Column(np.float64, "k$/student/year", "Public funding per own student.")
    tax_revenue = Column(np.float64, "million $/year", "Income tax and the tax on spent remittances.")
    education_spend = Column(np.float64, "million $/year", "Public spending on students.")
    budget_balance = Column(np.float64, "million $/year", "Revenue less spending; zero in the first year.")
    base_services = Column(np.float64, "million $/year", "Other public spending, fixed by the first year.")
    remittances = Column(
        np.float64, "million $/year", "Sent home by people from this region who live elsewhere."
    )
    family_income = Column(np.float64, "k$/year", "Mean family income of the next cohort.")


class RegionAgent(Row, mesa.Agent):
    """A region. Its columns live in ``model.regions``; its behaviour lives here."""

    def __init__(self, model: EduMigModel, index: int) -> None:
        Row.__init__(self, model.regions, index)
        mesa.Agent.__init__(self, model)
        self.code: str = model.world.codes[index]
        self.name: str = model.world.names[index]

    def update_capacity(self) -> None:
        """Open the places that were planned, and decide on those of two years ahead from demand (Eq. 22)."""
        p = self.model.parameters
        if not self.model.mechanisms.seat_growth:
            return
        rise = p.seat_rise if self._can_afford_growth() else 0.0
        for kind in ("home", "foreign"):
            planned, decided = getattr(self, f"planned_{kind}"), getattr(self, f"decided_{kind}")
            wanted = getattr(self, f"wanted_{kind}") / p.seat_utilisation
            after = economy.seats_after(
                np.array([decided]), np.array([wanted]), p.seat_adjust, p.seat_fall, rise
            )
            setattr(self, f"places_{kind}", planned)
            setattr(self, f"planned_{kind}", decided)
            setattr(self, f"decided_{kind}", float(after[0]))
        if self.model.mechanisms.public_budget:
            change = self.model.funding_change[self.index]
            self.decided_foreign *= 1.0 - p.foreign_seat_funding_elasticity * change

    def _can_afford_growth(self) -> bool:
        """Whether the public budget allows new places: a deficit below the tolerated share of revenue."""
        if not self.model.mechanisms.public_budget:
            return True
        return self.budget_balance >= -self.model.parameters.deficit_limit * self.tax_revenue

    def update_skilled_labour(self) -> None:
        """Count residents with and without a degree."""
        self.skilled = self.model.stocks.residents_skilled(self.index)
        self.skilled_units = self.model.stocks.residents_units(self.index)
        self.unskilled = self.model.stocks.residents_unskilled(self.index)

    def update_output(self) -> None:
        """Produce, and pay marginal products (Eq. 18 and 19)."""
        p = self.model.parameters
        labour = economy.Labour(
            np.array([self.skilled_units]),
            np.array([self.unskilled]),
            np.array([self.productivity]),
            np.array([self.skill_share]),
            p.sigma_substitution,
        )
        income = float(self.productivity * economy.aggregate_labour(labour)[0]) / 1000.0
        self.output = income / (1.0 - p.capital_share)
        if self.model.mechanisms.wages:
            skilled, unskilled = economy.wages(labour)
            self.wage_skilled, self.wage_unskilled = float(skilled[0]), float(unskilled[0])

    def __repr__(self) -> str:
        return f"<RegionAgent {self.code}>"

    model: Any
