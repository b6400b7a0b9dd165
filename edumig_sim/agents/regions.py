"""Regions: rows of a table that are Mesa agents and run their universities and their labour market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import mesa
import numpy as np
from numpy.typing import NDArray

from edumig_sim.kernels import economy
from edumig_sim.tables import Column, Row, Table

if TYPE_CHECKING:
    from edumig_sim.model import EduMigModel


_MILLION = 1000.0  # k$ in a million $, per thousand


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
        """Open the places that were planned, and decide on those of two years ahead: ``update_capacity``."""
        update_capacity(self.model, self._row)

    def update_skilled_labour(self) -> None:
        """Count residents with and without a degree."""
        update_skilled_labour(self.model, self._row)

    def update_output(self) -> None:
        """Produce, and pay marginal products: ``update_output``."""
        update_output(self.model, self._row)

    @property
    def _row(self) -> slice:
        return slice(self.index, self.index + 1)

    def __repr__(self) -> str:
        return f"<RegionAgent {self.code}>"

    model: Any


_ALL = slice(None)


def update_capacity(model: EduMigModel, rows: slice = _ALL) -> None:
    """Let regions open the places that were planned, and decide on those of two years ahead from demand (Eq. 22).

    rows: of the table of regions; regions do not depend on each other here, so that all at once is the same as each.
    """
    p, region = model.parameters, model.regions
    if not model.mechanisms.seat_growth:
        return
    rise = np.where(_can_afford_growth(model, rows), p.seat_rise, 0.0)
    for kind in ("home", "foreign"):
        places, planned, decided, wanted = (
            getattr(region, f"{name}_{kind}")[rows] for name in ("places", "planned", "decided", "wanted")
        )
        after = economy.seats_after(decided, wanted / p.seat_utilisation, p.seat_adjust, p.seat_fall, rise)
        places[:], planned[:], decided[:] = planned.copy(), decided.copy(), after
    if model.mechanisms.public_budget:
        change = model.funding_change[rows]
        region.decided_foreign[rows] *= 1.0 - p.foreign_seat_funding_elasticity * change


def _can_afford_growth(model: EduMigModel, rows: slice) -> NDArray[np.bool_]:
    """Whether public budgets allow new places: a deficit below the tolerated share of revenue."""
    region = model.regions
    balance = region.budget_balance[rows]
    if not model.mechanisms.public_budget:
        return np.ones(len(balance), bool)
    enough: NDArray[np.bool_] = balance >= -model.parameters.deficit_limit * region.tax_revenue[rows]
    return enough


def update_skilled_labour(model: EduMigModel, rows: slice = _ALL) -> None:
    """Let regions count residents with and without a degree."""
    region, stocks = model.regions, model.stocks
    region.skilled[rows] = stocks.residents_skilled(rows)
    region.skilled_units[rows] = stocks.residents_units(rows)
    region.unskilled[rows] = stocks.residents_unskilled(rows)


def update_output(model: EduMigModel, rows: slice = _ALL) -> None:
    """Let regions produce, and pay marginal products (Eq. 18 and 19)."""
    p, region = model.parameters, model.regions
    labour = economy.Labour(
        region.skilled_units[rows],
        region.unskilled[rows],
        region.productivity[rows],
        region.skill_share[rows],
        p.sigma_substitution,
    )
    income = region.productivity[rows] * economy.aggregate_labour(labour) / _MILLION
    region.output[rows] = income / (1.0 - p.capital_share)
    if model.mechanisms.wages:
        region.wage_skilled[rows], region.wage_unskilled[rows] = economy.wages(labour)
