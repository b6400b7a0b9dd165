"""Eq. 13 and 14 by hand: who leaves, who completes and what her labour counts; who is enrolled where."""

from __future__ import annotations

from math import exp, log

import numpy as np
import pytest
from oracles.watching import plans, same, watched

from edumig_sim.crn import Decision

ENROLLED, GRADUATE, LEFT = 0, 1, 2


def logit(x):
    return log(x / (1 - x))


def luck(run, what, keys, year=None):
    """Uniform draws of people, the same every year where none is given."""
    return run.model.draws.uniform(what, keys, year)


@pytest.mark.parametrize("plan", plans())
def test_a_year_of_study_student_by_student(plan):
    run, p, w = watched(plan), watched(plan).p, watched(plan).world
    now = run.years[-1]
    before, after = now.before["study"], now.after["study"]
    s, t, quality = before.students, after.students, before.regions.quality
    drops = luck(run, Decision.DROP_OUT, s.key, now.year)
    ends = luck(run, Decision.GRADUATION, s.key, now.year)
    homes = luck(run, Decision.DROP_OUT_RETURN, s.key)
    size = len(w.codes)
    enrolled, low = np.zeros((size, size)), before.stocks.unskilled.copy()
    seen = {ENROLLED: 0, GRADUATE: 0, LEFT: 0}
    for i in range(len(s)):
        if s.stage[i] != ENROLLED:
            assert (t.stage[i], t.years[i]) == (s.stage[i], s.years[i])
            assert t.human_capital[i] == s.human_capital[i]
            continue
        o, d, year = int(s.origin[i]), int(s.study[i]), int(s.years[i]) + 1
        abroad = w.country[o] != w.country[d]
        enrolled[o, d] += s.weight[i]
        base = p.drop_first if year == 1 else p.drop_second if year <= 3 else p.drop_late
        gap = 1 - max(w.language[o, d], float(s.english[i]) * w.english[d]) if abroad else 0.0
        hazard = logit(base) + p.drop_ability * float(s.ability[i]) + p.drop_fund_stress * bool(s.stressed[i])
        hazard += p.drop_foreign_language * gap + p.drop_quality * quality[d]
        leaves = run.model.mechanisms.drop_out and drops[i] < 1 / (1 + exp(-hazard))
        chance = (
            0.0
            if year < p.study_length
            else p.graduate_on_time
            if year == p.study_length
            else p.graduate_late
        )
        completes = not leaves and ends[i] < chance
        leaves = leaves or (not completes and year >= p.study_length + p.graduate_limit)
        stage = LEFT if leaves else GRADUATE if completes else ENROLLED
        seen[stage] += 1
        assert (t.stage[i], t.years[i]) == (stage, 0 if completes else year)
        if completes:
            units = exp(p.h_ability * float(s.ability[i]) + p.h_quality * quality[d] + p.h_abroad * abroad)
            same(t.human_capital[i], units, digits=1e-6)
        if leaves:
            low[o, o if homes[i] < p.dropout_return else d] += s.weight[i]
    assert all(seen.values())
    same(after.enrolled, enrolled, "enrolled")
    same(after.stocks.unskilled, low, "labour force without a degree")


@pytest.mark.parametrize("plan", plans())
def test_universities_know_their_students(plan):
    now = watched(plan).years[-1]
    s, regions = now.before["study"].students, now.after["study"].regions
    for d in range(len(regions)):
        rows = [i for i in range(len(s)) if s.stage[i] == ENROLLED and s.study[i] == d]
        own = sum(s.weight[i] for i in rows if s.origin[i] == d)
        everybody = sum(s.weight[i] for i in rows)
        same(regions.enrolled[d], everybody)
        same(regions.enrolled_own[d], own)
        mean = sum(s.weight[i] * float(s.ability[i]) for i in rows) / everybody if rows else 0.0
        same(regions.peer_ability[d], mean, digits=1e-6)


@pytest.mark.parametrize("plan", plans("classroom", "off", "invented"))
def test_expected_enrolment_is_each_cohorts_expected_entrants_less_those_who_ended(plan):
    """From the recorded first year on: entrants of a cohort times the share of its realised students still there."""
    run = watched(plan)
    arrays = run.model.recorder.arrays()
    now = run.years[-1]
    s = now.before["study"].students
    first = run.model.scenario.start
    size = len(run.world.codes)
    expected = np.zeros((size, size))
    for cohort in sorted({int(c) for c in s.cohort}):
        t = cohort - first
        if t >= 0:
            flows, realised = arrays["flow_expected"][t], arrays["flow"][t]
        elif cohort in now.after["study"].past_entrants:  # a burn-in year, kept by the model
            flows, started = now.after["study"].past_entrants[cohort]
            realised = None
        else:
            continue
        for o in range(size):
            still = sum(
                s.weight[i]
                for i in range(len(s))
                if s.stage[i] == ENROLLED and s.cohort[i] == cohort and s.origin[i] == o
            )
            began = realised[o].sum() if realised is not None else started[o]
            if began > 0:
                expected[o] += flows[o] * still / began
    same(now.after["study"].enrolled_expected, expected, digits=1e-8)
    same(arrays["enrolled_expected"][-1], expected, digits=1e-8)
