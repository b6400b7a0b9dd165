"""What is recorded, counted again from the state at the end of the year."""

from __future__ import annotations

import numpy as np
import pytest
from oracles.watching import plans, same, watched

GRADUATE = 1


@pytest.mark.parametrize("plan", plans())
def test_flows_access_and_stocks_are_those_of_the_state(plan):
    run = watched(plan)
    arrays, now, size = run.model.recorder.arrays(), run.years[-1], len(run.world.codes)
    t = now.year - run.model.scenario.start
    who, end = now.after["admit"].entrants, now.after["learn"]
    flow, none = np.zeros((size, size)), np.zeros(size)
    cohort, study, away, abroad = np.zeros((4, size, 5))
    for i in range(len(who)):
        o, d, weight = int(who.origin[i]), int(who.choice[i]), who.weight[i]
        fifth = min(int(who.income_rank[i] // 0.2), 4)
        cohort[o, fifth] += weight
        if d < 0:
            none[o] += weight
            continue
        flow[o, d] += weight
        study[o, fifth] += weight
        away[o, fifth] += weight if d != o else 0.0
        abroad[o, fifth] += weight if run.world.country[d] != run.world.country[o] else 0.0
    expected = {
        "flow": flow,
        "none": none,
        "cohort_quintile": cohort,
        "enrolled_quintile": study,
        "away_quintile": away,
        "abroad_quintile": abroad,
        "flow_expected": now.after["admit"].admission.expected[:, :-1],
        "skilled": end.stocks.skilled + end.stocks.young_skilled,
        "unskilled": end.stocks.unskilled.sum(axis=0),
        "diaspora": end.corridors.diaspora,
        "enrolled": end.enrolled,
        "enrolled_expected": end.enrolled_expected,
        "places_home": end.admission.places[0],
        "places_foreign": end.admission.places[1],
        **{name: getattr(end.relocation, name) for name in ("graduates", "stayed", "returned", "onward")},
        **{
            name: getattr(end.regions, name)
            for name in (
                *("wage_skilled", "wage_unskilled", "output", "productivity", "quality", "living_cost"),
                *("public_funding", "tax_revenue", "education_spend", "budget_balance", "remittances"),
                *("wanted_home", "wanted_foreign"),
            )
        },
    }
    for name, value in expected.items():
        same(arrays[name][t], value, name)


@pytest.mark.parametrize("plan", plans())
def test_moves_and_returns_include_those_of_older_people(plan):
    run = watched(plan)
    arrays, end, size = run.model.recorder.arrays(), run.years[-1].after["learn"], len(run.world.codes)
    for o in range(size):
        home = sum(end.relocation.returns_from[o, k] for k in range(size)) + end.older_moves[o, o]
        same(arrays["returnees"][-1, o], home)
        for j in range(size):
            same(arrays["moves"][-1, o, j], end.relocation.moves[o, j] + end.older_moves[o, j])
    assert not np.diagonal(end.relocation.returns_from).any()


@pytest.mark.parametrize("plan", plans("classroom", "realised", "world"))
def test_where_graduates_live_in_their_fifth_year(plan):
    run = watched(plan)
    size, s = len(run.world.codes), run.years[-1].after["learn"].students
    after = np.zeros((size, size, 3))
    for i in range(len(s)):
        if s.stage[i] == GRADUATE and s.years[i] == 5:
            o, study, lives = int(s.origin[i]), int(s.study[i]), int(s.residence[i])
            after[o, study, 0 if lives == study else 1 if lives == o else 2] += s.weight[i]
    same(run.model.recorder.arrays()["after5"][-1], after)
    assert (after.sum(axis=(0, 1)) > 0).sum() >= 2


@pytest.mark.parametrize("plan", plans())
def test_identities_of_everything_recorded(plan):
    """Sums that must agree in every recorded year, whatever happened."""
    run = watched(plan)
    a, world, scenario = run.model.recorder.arrays(), run.world, run.model.scenario
    for t, year in enumerate(range(scenario.start, scenario.end + 1)):
        cohort = world.cohort(year)
        same(a["flow"][t].sum(axis=1) + a["none"][t], cohort, "the cohort studies or does not")
        same(a["cohort_quintile"][t].sum(axis=1), cohort, "fifths make the cohort")
        same(a["enrolled_quintile"][t].sum(axis=1), a["flow"][t].sum(axis=1), "fifths make the entrants")
        away = a["flow"][t].sum(axis=1) - np.diagonal(a["flow"][t])
        same(a["away_quintile"][t].sum(axis=1), away, "fifths make those who go away")
        assert (a["abroad_quintile"][t] <= a["away_quintile"][t] + 1e-9).all()
        ends = a["stayed"][t] + a["returned"][t] + a["onward"][t]
        same(ends, a["graduates"][t], "graduates stay, return or go on")
        assert not np.diagonal(a["returned"][t]).any() and not np.diagonal(a["diaspora"][t]).any()
        wanted = np.diagonal(a["flow_expected"][t])
        if run.model.mechanisms.seats and scenario.population.admission == "expected":
            assert (wanted <= a["places_home"][t] * (1 + 1e-6)).all()
            others = a["flow_expected"][t].sum(axis=0) - wanted
            assert (others <= a["places_foreign"][t] * (1 + 1e-6)).all()
        assert a["displaced"][t].sum() == pytest.approx(a["applicants_rejected"][t].sum())
        assert (a["enrolled"][t] >= a["flow"][t] - 1e-9).all()
        spend = a["spend"][t].sum(axis=1)
        assert (a["spend"][t] >= 0).all() and spend.shape == (len(scenario.policies),)
        for name in ("flow", "skilled", "unskilled", "places_home", "places_foreign", "output", "quality"):
            assert np.isfinite(a[name][t]).all()


def test_what_mesa_collects_is_what_is_recorded():
    run = watched("classroom")
    a, frame = run.model.recorder.arrays(), run.model.datacollector.get_model_vars_dataframe()
    for t in range(len(frame)):
        row, off, country = frame.iloc[t], 1 - np.eye(len(run.world.codes)), run.world.country
        foreign = np.array([[a != b for b in country] for a in country])
        assert row["year"] == run.model.scenario.start + t
        same(row["students_abroad"], (a["enrolled"][t] * foreign).sum())
        same(row["students_elsewhere"], (a["enrolled"][t] * off * ~foreign).sum())
        same(row["students_home"], (a["enrolled"][t] * (1 - off)).sum())
        same(row["entrants_abroad"], (a["flow"][t] * foreign).sum())
        same(row["entrants_elsewhere"], (a["flow"][t] * off * ~foreign).sum())
        same(row["skilled"], a["skilled"][t].sum())
        same(row["output"], a["output"][t].sum())
        same(row["policy_cost"], a["spend"][t].sum())


def test_a_model_that_continues_records_the_years_before():
    """History holds the years before, policies left out, and another model takes them over."""
    run = watched("classroom")
    recorder, scenario = run.model.recorder, run.model.scenario
    history = recorder.history(scenario.start + 2)
    assert not {"takers", "awards", "spend", "spend_region"} & set(history)
    for name, values in history.items():
        assert len(values) == 2
        same(values, recorder.arrays()[name][:2])
    fresh = type(recorder)(run.model)
    fresh.continue_from(history)
    same(fresh.arrays()["flow"][:2], recorder.arrays()["flow"][:2])
    assert not fresh.arrays()["flow"][2:].any()
