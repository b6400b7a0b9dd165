"""Eq. 17 by hand: who joins the stocks, who retires, who of the older moves; and who counts as young."""

from __future__ import annotations

from math import exp, inf, log

import numpy as np
import pytest
from oracles.watching import plans, same, watched

ENROLLED, GRADUATE, LEFT = 0, 1, 2


class Ageing:
    """A year of growing older: what was before and after, and the numbers it goes by."""

    def __init__(self, plan):
        self.run = watched(plan)
        self.p, self.w = self.run.p, self.run.world
        self.now = self.run.years[-1]
        self.before, self.after = self.now.before["grow_older"], self.now.after["grow_older"]
        self.size = len(self.w.codes)

    def counts(self, study, j):
        """Share of a degree's efficiency that counts where its holder lives."""
        return 1.0 if self.w.country[study] == self.w.country[j] else self.p.recognition

    def folds(self, i):
        """Whether a graduate reaches the folding age and no grant is still due."""
        s, p = self.before.students, self.p
        age = self.now.year - int(s.cohort[i]) + p.entry_age
        longest = max((g.years for g in self.before.moved.offers.comeback), default=0)
        waits = s.return_award[i] > 0 and self.now.year - int(s.returned[i]) < longest
        return s.stage[i] == GRADUATE and age >= p.fold_age and not waits

    def older_chances(self, o, c):
        """Where older people from o who live in c would live if they chose anew: Eq. 15 for the mean graduate."""
        p, w, s = self.p, self.w, self.before
        net = s.regions.wage_skilled * (1 - w.tax_rate)
        weight = []
        for j in range(self.size):
            value = p.alpha_wage * log(net[j] / (s.regions.living_cost[j] / w.living_cost[j]))
            value += (
                p.alpha_home + w.asc_location[o]
                if j == o
                else p.alpha_network * log(1 + s.corridors.diaspora[o, j]) + w.amenity[j]
            )
            if j != c:
                value -= p.alpha_move + p.alpha_distance * max(log(max(w.distance_km[c, j], 1) / 1000), 0)
                chance = self.before.permit_chance[o, j]
                value += log(chance) if chance > 0 else -inf
            elif c != o:
                years = p.fold_age - p.entry_age - p.study_length
                value += p.alpha_ties * (p.ties_start + p.ties_slope * years)
            weight.append(exp(value) if value > -inf else 0.0)
        return [x / sum(weight) for x in weight]


@pytest.mark.parametrize("plan", plans())
def test_the_oldest_join_the_stocks_which_retire_and_move(plan):
    year = Ageing(plan)
    s, p, size = year.before.students, year.p, year.size
    persons, units = year.before.stocks.skilled.copy(), year.before.stocks.units.copy()
    low, retired = year.before.stocks.unskilled.copy(), year.before.stocks.retired.copy()
    folded = [i for i in range(len(s)) if year.folds(i)]
    for i in folded:
        o, j = int(s.origin[i]), int(s.residence[i])
        persons[o, j] += s.weight[i]
        units[o, j] += s.weight[i] * float(s.human_capital[i]) * year.counts(int(s.study[i]), j)
    assert folded
    for j in range(size):
        retired[j] += p.attrition_skilled * persons[:, j].sum() + p.attrition_unskilled * low[:, j].sum()
    persons, units = persons * (1 - p.attrition_skilled), units * (1 - p.attrition_skilled)
    low *= 1 - p.attrition_unskilled
    went = np.zeros((size, size))
    if year.run.model.mechanisms.later_moves:
        stay = [persons.copy(), units.copy()]
        for o in range(size):
            for c in range(size):
                if persons[o, c] == 0:
                    continue
                for j, chance in enumerate(year.older_chances(o, c)):
                    if j != c:
                        for old, new in zip((persons, units), stay, strict=True):
                            new[o, c] -= p.residual_migration * chance * old[o, c]
                            new[o, j] += p.residual_migration * chance * old[o, c]
                        went[o, j] += p.residual_migration * chance * persons[o, c]
        persons, units = stay
        same(year.after.older_moves, went, "moves of the older")
        assert went.sum() > 0
    stocks = year.after.stocks
    same(stocks.skilled, persons, "older graduates")
    same(stocks.units, units, "their efficiency units")
    same(stocks.unskilled, low, "labour force without a degree")
    same(stocks.retired, retired, "retired")


@pytest.mark.parametrize("plan", plans())
def test_others_grow_a_year_older_and_those_without_a_degree_go(plan):
    year = Ageing(plan)
    s, t = year.before.students, year.after.students
    kept = [i for i in range(len(s)) if s.stage[i] != LEFT and not year.folds(i)]
    np.testing.assert_array_equal(t.key, s.key[kept])
    for n, i in enumerate(kept):
        older = int(s.stage[i] == GRADUATE)
        assert t.years[n] == s.years[i] + older
        assert t.stay_years[n] == s.stay_years[i] + older
        assert (t.residence[n], t.weight[n]) == (s.residence[i], s.weight[i])


@pytest.mark.parametrize("plan", plans())
def test_young_graduates_are_counted_by_origin_and_residence(plan):
    year = Ageing(plan)
    t, p = year.after.students, year.p
    persons, units, senders = np.zeros((3, year.size, year.size))
    for i in range(len(t)):
        if t.stage[i] != GRADUATE:
            continue
        o, j, weight, h = int(t.origin[i]), int(t.residence[i]), t.weight[i], float(t.human_capital[i])
        persons[o, j] += weight
        units[o, j] += weight * h * year.counts(int(t.study[i]), j)
        if j != o:
            senders[o, j] += weight * h * exp(-p.remittance_decay * int(t.stay_years[i]))
    stocks = year.after.stocks
    same(stocks.young_skilled, persons, "young graduates")
    same(stocks.young_units, units, "their units", digits=1e-7)
    same(stocks.young_senders, senders, "those who send money home", digits=1e-7)


@pytest.mark.parametrize("plan", plans())
def test_nobody_is_lost_or_made_in_any_phase(plan):
    """Persons: students, graduates, stocks and the retired, phase by phase; entrants come in once, when they enrol."""
    run = watched(plan)

    def people(state):
        left = state.students.weight[
            state.students.stage == LEFT
        ].sum()  # counted among the unskilled already
        s = state.stocks
        return state.students.weight.sum() - left + s.skilled.sum() + s.unskilled.sum() + s.retired.sum()

    for now in run.years:
        for phase in now.after:
            came = now.after[phase].entrants.weight.sum() if phase == "admit" else 0.0
            same(people(now.after[phase]), people(now.before[phase]) + came, f"persons in {phase}")
