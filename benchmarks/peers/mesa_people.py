"""Students as plain Mesa objects: one agent an entrant, with NumPy over regions inside the agent.

The same behaviour as `edumig_sim`, written as a user of Mesa writes it: attributes, methods, ordinary random draws.
Shared rows of the origin are computed once a year by the region, so that a student does only what is her own.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import mesa
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from benchmarks.peers.mesa_regions import Region

Floats = NDArray[np.float64]
ENTRANT, ENROLLED, GRADUATE = 0, 1, 2
_RANDOM_IN_TIE = 1e-12  # keeps the logarithm of a uniform draw finite


class Student(mesa.Agent):
    """A young person from the study choice until the folding age."""

    model: Any

    def __init__(self, model: Any, home: Region, born: dict[str, float]) -> None:
        super().__init__(model)
        self.home = home
        self.weight, self.ability, self.income_rank = home.weight, born["ability"], born["income_rank"]
        self.income, self.wealth, self.english = born["income"], born["wealth"], born["english"]
        self.taste_quality, self.taste_cost = born["taste_quality"], born["taste_cost"]
        self.taste_culture = born["taste_culture"]
        self.temporary = bool(born["temporary"])
        self.cohort = model.year
        self.stage, self.years, self.stay_years = ENTRANT, 0, 0
        self.human_capital, self.stressed = 1.0, False
        self.study_region: Region | None = None
        self.residence = home

    # --- the study choice --------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Rank all regions and "none", the last, and add the chances to what the origin wants."""
        model, home, p = self.model, self.home, self.model.parameters
        resources = self.wealth + home.means
        resources[home.index] = p.wealth_share_home * self.wealth + home.means[home.index]
        self.strained = home.cost > p.fund_stress_ratio * resources
        upper = home.nest_scale * self.utility() + home.nest_constant
        upper[home.cost > resources] = -np.inf
        self.upper = np.append(upper, home.none)
        shock = model.rng.gumbel(size=len(self.upper))
        for members, scale in home.nests:
            mixing = _log_positive_stable(model.rng, scale)
            shock[members] = scale * (shock[members] + mixing)
        self.preference = self.upper + shock
        chances = self.chances(self.upper)
        home.wanted += self.weight * chances
        home.expected += self.weight * chances
        self.believed = chances
        self.score = self.ability + p.score_luck * model.rng.standard_normal(model.size)

    def utility(self) -> Floats:
        """Utility (R,) of studying in each region, within its nest."""
        model, home, p = self.model, self.home, self.model.parameters
        i = home.index
        noise = model.rng.standard_normal(model.size)
        spread = p.sigma_information * (1.0 - 0.5 * self.income_rank)
        quality = model.quality + spread * home.clarity * noise
        weight = (
            p.theta_quality
            * self.taste_quality
            * max(1.0 + p.quality_ability_complementarity * self.ability, 0.0)
        )
        ratio = (p.cost_income_reference / self.income) ** p.cost_income_exponent
        dearness = self.taste_cost * min(max(ratio, p.cost_income_floor), p.cost_income_cap)
        learning = weight * quality + (p.theta_ability * self.ability + home.earnings)
        spoken = np.maximum(home.language, self.english * model.world.english)
        utility: Floats = learning + home.attraction - p.theta_cost_abroad * dearness * home.cost
        utility += p.theta_language * spoken - p.theta_culture * self.taste_culture * home.culture
        utility[i] = learning[i] - p.theta_cost_home * dearness * home.cost[i]
        return utility

    def chances(self, upper: Floats) -> Floats:
        """Choice probabilities (R+1,) of the nested logit."""
        weight = np.exp((upper - upper.max()) / self.home.scales)
        for members, scale in self.home.nests:
            total = weight[members].sum()
            if total > 0.0:
                weight[members] *= total ** (scale - 1.0)
        return weight / weight.sum()

    def apply(self) -> None:
        """Apply to the best programme that has not refused this student yet."""
        best = int(self.preference.argmax())
        self.study_region = None if best == self.model.size else self.model.regions[best]
        if self.study_region is not None:
            self.study_region.applicants[self.study_region is not self.home].append(self)

    def refused(self, region: Region) -> None:
        """Strike a programme off and apply to the next one."""
        self.preference[region.index] = -np.inf
        self.apply()

    def enrol(self) -> None:
        """Take up the place, or join the labour force at home; tell the origin what was out of reach."""
        closed = self.score < self.home.cutoffs()
        if closed.any():
            upper = self.upper.copy()
            upper[:-1][closed] = -np.inf
            self.home.expected += self.weight * (self.chances(upper) - self.believed)
        region = self.study_region
        self.home.entered[self.model.size if region is None else region.index] += self.weight
        if region is None:
            self.model.unskilled[self.home.index, self.home.index] += self.weight
            self.remove()
            return
        self.stressed = bool(self.strained[region.index])
        self.stage, self.residence = ENROLLED, region
        del self.upper, self.preference, self.score, self.strained, self.believed

    # --- studies -----------------------------------------------------------------------------------------------------

    def step(self) -> None:
        """A year after enrolling: study, decide where to live, get older."""
        if self.stage == ENROLLED:
            self._study()
        if self.stage == GRADUATE:
            if self.years == 0 or self._thinks_again():
                self._settle()
            self._grow_older()

    def _study(self) -> None:
        """A year at university: drop out, graduate or go on."""
        model, p, region = self.model, self.model.parameters, self.study_region
        assert region is not None
        region.count_student(self)
        self.years += 1
        if model.rng.random() < self._hazard(region):
            self._leave(region)
        elif self._completes(model.rng.random()):
            self.stage, self.years = GRADUATE, 0
            abroad = not self.home.same_country[region.index]
            effort = p.h_ability * self.ability + p.h_quality * region.quality + p.h_abroad * abroad
            self.human_capital = math.exp(effort)
        elif self.years >= p.study_length + p.graduate_limit:
            self._leave(region)

    def _hazard(self, region: Region) -> float:
        p, j = self.model.parameters, region.index
        base = p.drop_first if self.years == 1 else p.drop_second if self.years <= 3 else p.drop_late
        spoken = max(self.home.language[j], self.english * region.english)
        gap = 0.0 if self.home.same_country[j] else 1.0 - spoken
        logit = math.log(base) - math.log1p(-base) + p.drop_ability * self.ability
        logit += p.drop_fund_stress * self.stressed + p.drop_foreign_language * gap
        return 1.0 / (1.0 + math.exp(-logit - p.drop_quality * region.quality))

    def _completes(self, luck: float) -> bool:
        p = self.model.parameters
        if self.years < p.study_length:
            return False
        return luck < (p.graduate_on_time if self.years == p.study_length else p.graduate_late)

    def _leave(self, region: Region) -> None:
        """Join the labour force without a degree, mostly at home."""
        back = self.model.rng.random() < self.model.parameters.dropout_return
        there = self.home if back else region
        self.model.unskilled[self.home.index, there.index] += self.weight
        self.remove()

    # --- where to live -----------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Choose where to live."""
        model, p, home, here = self.model, self.model.parameters, self.home, self.residence
        o, c = home.index, here.index
        first = self.years == 0
        spoken = np.maximum(home.language, self.english * model.world.english)
        assert self.study_region is not None
        utility = home.living[c] + model.recognition[self.study_region.index] + p.alpha_language * spoken
        utility[o] += p.alpha_temporary * self.temporary
        if here is not home:
            utility[c] += p.alpha_ties * (p.ties_start + p.ties_slope * self.stay_years)
        allowed = model.rng.random(model.size) < home.permit_chance
        allowed[o] = True
        if not first:
            allowed[c] = True
        utility[~allowed] = -np.inf
        choice = model.regions[int((utility + model.rng.gumbel(size=model.size)).argmax())]
        if first:
            weight = np.exp(utility - utility.max())
            model.remember_graduate(self, choice, float(weight[c] / weight.sum()))
        if choice is not here:
            if choice is home:
                model.returns_from[o, c] += self.weight
            self.residence, self.stay_years = choice, 0

    def _thinks_again(self) -> bool:
        p = self.model.parameters
        decay = math.exp(-p.reconsider_decay * self.years)
        if self.residence is self.home:
            hazard = p.reconsider_home * decay + p.reconsider_home_floor
        else:
            hazard = p.reconsider_abroad * decay + p.reconsider_abroad_floor
        if self.temporary:
            hazard *= p.reconsider_temporary
        return bool(self.model.rng.random() < hazard)

    def _grow_older(self) -> None:
        """Get a year older; at the folding age join the stocks, else count among the young."""
        model, p, home, here = self.model, self.model.parameters, self.home, self.residence
        assert self.study_region is not None
        same = self.study_region.same_country[here.index]
        units = self.weight * self.human_capital * (1.0 if same else p.recognition)
        place = (home.index, here.index)
        if model.year - self.cohort + p.entry_age >= p.fold_age:
            model.skilled[place] += self.weight
            model.units[place] += units
            self.remove()
            return
        self.years += 1
        self.stay_years += 1
        model.young_skilled[place] += self.weight
        model.young_units[place] += units
        if here is not home:
            fading = math.exp(-p.remittance_decay * self.stay_years)
            model.sending[place] += self.weight * self.human_capital * fading


def _log_positive_stable(rng: np.random.Generator, alpha: float) -> float:
    """Logarithm of a positive stable draw of index ``alpha`` (Kanter 1975)."""
    if alpha == 1.0:
        return 0.0
    angle = math.pi * max(rng.random(), _RANDOM_IN_TIE)
    rest = (1.0 - alpha) / alpha
    value = math.log(math.sin(alpha * angle)) - math.log(math.sin(angle)) / alpha
    return value + rest * (math.log(math.sin((1.0 - alpha) * angle)) - math.log(rng.standard_exponential()))
