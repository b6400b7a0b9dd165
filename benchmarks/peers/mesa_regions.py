"""Regions as plain Mesa objects: the cohort's home, its universities and its labour market."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import mesa
import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from benchmarks.peers.mesa_people import Student

if TYPE_CHECKING:
    from benchmarks.peers.mesa_objects import MigrationModel

Floats = NDArray[np.float64]
_MILLION = 1000.0  # k$ in a million $, per thousand
_ENGLISH_BOUNDS = (0.001, 0.999)


class Region(mesa.Agent):
    """A region: rows of the tables for its own people, and the state of its universities and firms."""

    model: Any

    def __init__(self, model: MigrationModel, index: int) -> None:
        super().__init__(model)
        world, self.index = model.world, index
        self.code = world.codes[index]
        self.english = float(world.english[index])
        self.language, self.culture = world.language[index], world.culture[index]
        self.same_country = world.country == world.country[index]
        self.quality = self.quality_start = float(world.quality[index])
        self.living_cost = self.living_start = float(world.living_cost[index])
        self.funding = self.funding_start = float(world.public_funding[index])
        self.family_income = float(world.family_income[index])
        self.wage_skilled = float(world.wage_skilled[index])
        self.wage_unskilled = float(world.wage_unskilled[index])
        self.places = [float(world.seats_home[index]), float(world.seats_foreign[index])]
        self.planned, self.decided = list(self.places), list(self.places)
        self.cutoff = [-np.inf, -np.inf]
        self.knowledge = self.base_services = self.funding_change = self.remittances = 0.0
        self.skill_demand: list[float] = []
        self._name_nests()

    def _name_nests(self) -> None:
        """Which regions share a nest of the study choice, for people from here; "none" stands last."""
        p, world, i = self.model.parameters, self.model.world, self.index
        foreign = np.flatnonzero(~self.same_country)
        domestic = np.flatnonzero(self.same_country & (np.arange(len(world.codes)) != i))
        self.nests = [(foreign, p.lambda_foreign), (domestic, p.lambda_domestic)]
        self.scales = np.ones(len(world.codes) + 1)
        self.nest_constant = np.zeros(len(world.codes))
        for (members, scale), constant in zip(
            self.nests, (world.asc_foreign, world.asc_domestic), strict=True
        ):
            self.scales[members] = scale
            self.nest_constant[members] = constant[i]
        self.nest_scale = self.scales[:-1]

    # --- what its people look at -------------------------------------------------------------------------------------

    def look_ahead(self) -> None:
        """Take down the year's earnings, costs, pull and means for people from here."""
        m, p, world, i = self.model, self.model.parameters, self.model.world, self.index
        m_skilled, staying, leaving = m.log_skilled, m.belief_stay[i], m.belief_leave[i]
        back = m_skilled[i] + np.log1p(p.return_degree_premium)
        low = np.log(self.wage_unskilled * (1.0 - world.tax_rate[i]))
        gain = staying * m_skilled + (1.0 - staying) * back - low
        best = (m_skilled + np.log(np.where(self.same_country, 1.0, p.recognition))).max()
        gain[i] = (1.0 - leaving) * m_skilled[i] + leaving * best - low
        self.earnings = p.theta_wage * gain
        fee = np.where(self.same_country, world.domestic_fee, world.foreign_fee)
        self.cost = fee + m.living_cost + p.travel_cost_per_km * world.distance_km[i]
        self.cost[i] = world.home_price[i] + p.home_living_share * self.living_cost
        self.means = world.loan[i] + world.work
        self.means[i] = world.loan[i] + p.work_share_home * world.work[i]
        self.attraction = self._pull()
        self.none = world.asc_none[i] + (world.none_history[i] if m.use_history else 0.0)
        network = m.diaspora[i] / p.information_network_scale
        self.clarity = (1.0 + network) ** -p.information_network_decay
        self.clarity[i] = 0.0
        self._look_at_living()
        self.wanted, self.expected = np.zeros(m.size + 1), np.zeros(m.size + 1)
        self.entered = np.zeros(m.size + 1)
        self.enrolled = self.enrolled_own = self.ability_sum = self.guests_fee = 0.0

    def _pull(self) -> Floats:
        m, p, world, i = self.model, self.model.parameters, self.model.world, self.index
        permit = p.theta_psw * world.post_study_work - p.theta_visa * world.visa
        pull: Floats = world.delta - p.theta_distance * np.log(np.maximum(world.distance_km[i], 1.0) / 1000.0)
        pull = pull + p.theta_network * np.log1p(m.diaspora[i])
        pull += p.theta_colonial * world.colonial[i] + p.theta_contiguity * world.contiguous[i]
        pull += np.where(self.same_country, 0.0, permit)
        return pull + world.affinity[i] if m.use_history else pull

    def _look_at_living(self) -> None:
        """Utilities (R, R) of living in each region by present residence, and the chance of a permit."""
        m, p, world, i = self.model, self.model.parameters, self.model.world, self.index
        here = p.alpha_network * np.log1p(m.diaspora[i]) + world.amenity
        here[i] = p.alpha_home + world.asc_location[i]
        wage = p.alpha_wage * np.log(m.net_wage * world.living_cost / m.living_cost)
        self.living = here + wage - m.moving
        chance = p.permit_base + p.permit_per_psw_year * world.post_study_work - world.visa
        self.permit_chance = np.where(self.same_country, 1.0, np.clip(chance, 0.0, 1.0))

    def new_cohort(self) -> None:
        """All who turn 18 here, drawn together."""
        m, p, rng, i = self.model, self.model.parameters, self.model.rng, self.index
        persons = float(m.world.cohort(m.year)[i])
        count = m.agents_of(persons)
        self.weight = persons / count
        ability = rng.standard_normal(count)
        z = p.rho_ability_income * ability
        z += np.sqrt(1.0 - p.rho_ability_income**2) * rng.standard_normal(count)
        sigma = m.world.income_sigma[i]
        income = self.family_income * np.exp(sigma * z - 0.5 * sigma**2)
        wealth = p.liquid_wealth_share * income * np.exp(p.sigma_wealth * rng.standard_normal(count))
        s = p.taste_spread
        taste = np.exp(s * rng.standard_normal((3, count)) - 0.5 * s**2)
        if p.preference_class_multiplier != 1.0:
            taste[rng.integers(3, size=count), np.arange(count)] *= p.preference_class_multiplier
        centre = ndtri(np.clip(self.english, *_ENGLISH_BOUNDS))
        english = ndtr(centre + p.english_ability_slope * ability + rng.standard_normal(count))
        columns = {
            "ability": ability,
            "income_rank": ndtr(z),
            "income": income,
            "wealth": wealth,
            "english": english,
            "taste_quality": taste[0],
            "taste_cost": taste[1],
            "taste_culture": taste[2],
            "temporary": rng.random(count) < p.temporary_intention_share,
        }
        born = [
            dict(zip(columns, row, strict=True))
            for row in zip(*(c.tolist() for c in columns.values()), strict=True)
        ]
        Student.create_agents(m, count, self, born)

    # --- universities ------------------------------------------------------------------------------------------------

    def open_applications(self) -> None:
        """Begin a year's admission."""
        self.applicants: list[list[Student]] = [[], []]
        self.cutoff = [-np.inf, -np.inf]

    def admit(self) -> None:
        """Keep the best applicants, sorted by score, as far as places go; refuse the others."""
        if not self.model.places_are_scarce:
            return
        for kind, places in enumerate(self.places):
            queue = self.applicants[kind]
            if sum(s.weight for s in queue) <= places * (1.0 + 1e-12):
                continue
            queue.sort(key=lambda s: -s.score[self.index])
            taken, admitted = 0.0, 0
            while admitted < len(queue) and taken + queue[admitted].weight <= places * (1.0 + 1e-12):
                taken += queue[admitted].weight
                admitted += 1
            self.applicants[kind], turned_down = queue[:admitted], queue[admitted:]
            self.cutoff[kind] = queue[admitted - 1].score[self.index] if admitted else np.inf
            self.model.refusals += len(turned_down)
            for student in turned_down:
                student.refused(self)

    def cutoffs(self) -> Floats:
        """The lowest admitted scores (R,) that hold for people from here."""
        found: Floats = self.model.cutoffs[1].copy()
        found[self.index] = self.model.cutoffs[0, self.index]
        return found

    def count_student(self, student: Student) -> None:
        """A student is at this region's universities this year."""
        self.enrolled += student.weight
        self.ability_sum += student.weight * student.ability
        if student.home is self:
            self.enrolled_own += student.weight
        else:
            world, i = self.model.world, self.index
            fee = world.domestic_fee[i] if self.same_country[student.home.index] else world.foreign_fee[i]
            self.guests_fee += student.weight * fee

    def peers(self) -> float:
        """Mean ability of the students."""
        return self.ability_sum / self.enrolled if self.enrolled > 0.0 else 0.0

    def plan_places(self) -> None:
        """Open the places that were planned, and decide on those of two years ahead from demand."""
        p, m, i = self.model.parameters, self.model, self.index
        own = m.wanted[i, i]
        asked = (own, m.wanted[:, i].sum() - own)
        rise = p.seat_rise if self.balance >= -p.deficit_limit * self.tax_revenue else 0.0
        for kind in (0, 1):
            decided = self.decided[kind]
            gap = asked[kind] / p.seat_utilisation / decided - 1.0 if decided > 0 else 0.0
            growth = min(max(p.seat_adjust * gap, -p.seat_fall), rise)
            self.offered[kind], self.places[kind] = self.places[kind], self.planned[kind]
            self.planned[kind], self.decided[kind] = decided, decided * (1.0 + growth)
        self.decided[1] *= 1.0 - p.foreign_seat_funding_elasticity * self.funding_change

    # --- work and money ----------------------------------------------------------------------------------------------

    def net_wage(self) -> float:
        """What an efficiency unit of skilled labour takes home, k$ a year."""
        return self.wage_skilled * float(1.0 - self.model.world.tax_rate[self.index])

    def count_labour(self) -> None:
        """Count residents with and without a degree."""
        m, i = self.model, self.index
        self.skilled = float(m.skilled[:, i].sum() + m.young_skilled[:, i].sum())
        self.units = float(m.units[:, i].sum() + m.young_units[:, i].sum())
        self.unskilled = float(m.unskilled[:, i].sum())

    def start_economy(self) -> None:
        """Find the technology that makes observed wages the marginal products."""
        sigma = self.model.parameters.sigma_substitution
        odds = (self.wage_skilled / self.wage_unskilled) * (self.units / self.unskilled) ** (1.0 / sigma)
        self.skill_share = self.skill_share_start = odds / (1.0 + odds)
        self.productivity = 1.0
        bill = self.wage_skilled * self.units + self.wage_unskilled * self.unskilled
        self.productivity = self.productivity_start = bill / self._labour()
        self.skilled_share_start = self.skilled / (self.skilled + self.unskilled)
        self.people_start = self.enrolled + self.skilled + self.unskilled
        self.peers_start, self.offered = self.peers(), list(self.places)

    def _labour(self) -> float:
        sigma = self.model.parameters.sigma_substitution
        r, g = (sigma - 1.0) / sigma, self.skill_share
        return float((g * self.units**r + (1.0 - g) * self.unskilled**r) ** (1.0 / r))

    def produce(self) -> None:
        """Move technology, produce, and pay marginal products."""
        m, p, i = self.model, self.model.parameters, self.index
        t = m.year - m.scenario.start
        gap = np.maximum(m.log_productivity - m.log_productivity[i], 0.0)
        self.knowledge += p.kappa_return * p.kappa_scale * float(m.returns_from[i] @ gap) / self.skilled
        self.knowledge += p.kappa_diaspora * float(m.diaspora[i] @ gap) / self.skilled
        self.knowledge += p.convergence * float(gap.max())
        share = self.skilled / (self.skilled + self.unskilled)
        spill = p.spillover * (share - self.skilled_share_start)
        growth = p.productivity_growth * t + spill + self.knowledge
        self.productivity = self.productivity_start * float(np.exp(growth))
        odds = self.skill_share_start / (1.0 - self.skill_share_start) * float(np.exp(self.skill_demand[t]))
        self.skill_share = odds / (1.0 + odds)
        total, sigma = self._labour(), p.sigma_substitution
        self.output = self.productivity * total / _MILLION / (1.0 - p.capital_share)
        self.wage_skilled = self.productivity * self.skill_share * (total / self.units) ** (1.0 / sigma)
        rest = self.productivity * (1.0 - self.skill_share)
        self.wage_unskilled = rest * (total / self.unskilled) ** (1.0 / sigma)

    def balance_budget(self) -> None:
        """Remittances, revenue and spending, and what families can spend."""
        p, world, i = self.model.parameters, self.model.world, self.index
        self.account()
        per_adult = self.tax_revenue / (self.skilled + self.unskilled)
        funding = self.funding_start * per_adult / self.tax_per_adult_start
        self.funding_change = float(np.log(funding / self.funding))
        self.funding = funding
        families = (self.skilled + self.unskilled) / p.adults_per_family
        gain = (self.remittances - self.remittances_start) * _MILLION / families
        self.family_income = float(world.family_income[i]) + p.remittance_income_effect * gain

    def account(self) -> None:
        """The public accounts of the year, million $."""
        m, p, i = self.model, self.model.parameters, self.index
        years = p.fold_age - p.entry_age - p.study_length + 0.5 / p.attrition_skilled
        old = m.units[i] * np.exp(-p.remittance_decay * years)
        old[i] = 0.0
        net = m.net_wages()
        self.remittances = p.remittance_share * float((m.sending[i] + old) @ net) / _MILLION
        wages = self.wage_skilled * self.units + self.wage_unskilled * self.unskilled
        self.tax_revenue = float(m.world.tax_rate[i]) * wages / _MILLION + p.vat * self.remittances
        guests = self.enrolled - self.enrolled_own
        teaching = self.funding * (self.enrolled_own + p.education_spend_marginal * guests)
        self.balance = self.tax_revenue - (teaching - self.guests_fee) / _MILLION - self.base_services

    def start_accounts(self) -> None:
        """Other public spending balances the first account."""
        self.account()
        self.base_services, self.remittances_start = self.balance, self.remittances
        self.tax_per_adult_start = self.tax_revenue / (self.skilled + self.unskilled)

    def improve(self) -> None:
        """Quality follows funding, peers and crowding; living costs follow numbers."""
        m, p, i = self.model, self.model.parameters, self.index
        people = self.enrolled + self.skilled + self.unskilled
        self.living_cost = self.living_start * (people / self.people_start) ** p.living_cost_elasticity
        crowding = max(m.arrivals[:, i].sum() / max(sum(self.offered), 1.0) - 1.0, 0.0)
        self.quality += (
            p.quality_spend * float(np.log(self.funding / self.funding_start))
            + p.quality_peers * (self.peers() - self.peers_start)
            - p.quality_crowding * crowding
            - p.quality_reversion * (self.quality - self.quality_start)
        )
