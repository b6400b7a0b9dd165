"""The page's numbers by hand: sums over regions, the account of the levers, and why people leave."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from oracles.watching import same
from scipy import stats

from edumig_sim import push_pull
from edumig_sim.app import leaving
from edumig_sim.app.frame import frame
from edumig_sim.app.jobs import Both
from edumig_sim.app.measures import UNITS, Shown, idle_measures, shown
from edumig_sim.explanation import decompose
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import Population, Scenario

YEARS, REGIONS, POLICIES = 3, 4, 2
HOME = (1, 3)
COUNTRY = np.array([7, 7, 8, 9])  # the second region has another one in its country, the fourth none
CORRIDORS = np.array([[1, 0], [0, 3], [2, 1]])


def recorded():
    """Invented recorded arrays."""
    rng = np.random.default_rng(5)
    shapes = {
        **dict.fromkeys(("skilled", "enrolled_expected", "returned"), (REGIONS, REGIONS)),
        **dict.fromkeys(("output", "budget_balance", "wage_skilled"), (REGIONS,)),
        **dict.fromkeys(("enrolled_quintile", "cohort_quintile"), (REGIONS, 5)),
        "spend": (POLICIES, 4),
        "spend_region": (POLICIES, REGIONS),
        "awards": (POLICIES,),
        "induced": (POLICIES,),
        "promised": (POLICIES, 5),
    }
    return {name: rng.uniform(1, 9, (YEARS, *shape)) for name, shape in shapes.items()}


def abroad(o, d):
    """Another country."""
    return COUNTRY[o] != COUNTRY[d]


def elsewhere(o, d):
    """Another region of the same country."""
    return o != d and COUNTRY[o] == COUNTRY[d]


def test_every_measure_of_the_regions_in_question():
    a = recorded()
    found = shown(a, np.array(HOME), CORRIDORS, COUNTRY)
    away = [r for r in range(REGIONS) if r not in HOME]
    assert list(found.paths) == list(UNITS)
    assert idle_measures(COUNTRY) == []
    assert idle_measures(np.zeros(3)) == ["students_abroad", "students_in"]
    assert idle_measures(np.arange(3)) == ["students_elsewhere", "students_in_elsewhere"]
    for t in range(YEARS):
        skilled, enrolled, back = a["skilled"][t], a["enrolled_expected"][t], a["returned"][t]
        here = sum(skilled[o, j] for o in range(REGIONS) for j in HOME)
        everywhere = sum(skilled[o, j] for o in HOME for j in range(REGIONS))
        paid = sum(a["wage_skilled"][t, j] * skilled[o, j] for o in range(REGIONS) for j in HOME)
        low, high = (
            sum(a["enrolled_quintile"][t, o, q] for o in HOME)
            / sum(a["cohort_quintile"][t, o, q] for o in HOME)
            for q in (0, 4)
        )
        gross, admin, recovered, forgone = (
            sum(a["spend"][t, k, x] for k in range(POLICIES)) for x in range(4)
        )
        expected = {
            "graduates_home": here,
            "students_abroad": sum(enrolled[o, d] for o in HOME for d in range(REGIONS) if abroad(o, d)),
            "students_elsewhere": sum(
                enrolled[o, d] for o in HOME for d in range(REGIONS) if elsewhere(o, d)
            ),
            "cost": gross + admin + forgone - recovered + sum(a["induced"][t, k] for k in range(POLICIES)),
            "share_home": sum(skilled[o, j] for o in HOME for j in HOME) / everywhere,
            "returns": sum(back[o, d] for o in HOME for d in away),
            "students_home": sum(enrolled[o, o] for o in HOME),
            "students_in": sum(enrolled[o, d] for o in range(REGIONS) for d in HOME if abroad(o, d)),
            "students_in_elsewhere": sum(
                enrolled[o, d] for o in range(REGIONS) for d in HOME if elsewhere(o, d)
            ),
            "pay": 1000 * paid / here,
            "output": sum(a["output"][t, j] for j in HOME),
            "access_gap": high - low,
        }
        for name, value in expected.items():
            same(found.paths[name][t], value, name)
        same(found.lines[t], [gross, admin, recovered, forgone], "lines")
        same(found.induced[t], sum(a["induced"][t, k] for k in range(POLICIES)))
        same(found.promised[t], [sum(a["promised"][t, k, y] for k in range(POLICIES)) for y in range(5)])
        same(found.awards[t], sum(a["awards"][t, k] for k in range(POLICIES)))
        for r in range(REGIONS):
            same(found.balance[t, r], a["budget_balance"][t, r])
            same(found.payers[t, r], sum(a["spend_region"][t, k, r] for k in range(POLICIES)))
            same(found.skilled[t, r], sum(skilled[o, r] for o in range(REGIONS)))
        for k, (o, d) in enumerate(CORRIDORS):
            same(found.out[t, k], enrolled[o, d])
            same(found.back[t, k], back[o, d])


def test_a_share_of_nobody_is_unknown_and_not_none():
    a = recorded()
    a["cohort_quintile"][:, :, 0] = 0.0
    assert np.isnan(shown(a, np.array(HOME), CORRIDORS, COUNTRY).paths["access_gap"]).all()


# --- the account ------------------------------------------------------------------------------------------------------

START, FIRST, LAST, BEGIN = 2021, 2021, 2024, 2022
SEEDS = 5


def side(seed, levers, clear=True):
    """A run of four years, two regions and one corridor; in million $ and persons."""
    rng = np.random.default_rng(10 + seed)
    ground = np.random.default_rng(100 + seed)
    years = LAST - FIRST + 1
    luck = rng.uniform(0.9, 1.1, years) if clear else rng.normal(0, 30, years)
    after = (np.arange(FIRST, LAST + 1) >= BEGIN) * levers
    paths = {name: ground.uniform(50, 60, years) for name, unit in UNITS.items()}
    paths["graduates_home"] = paths["graduates_home"] + after * luck * 40
    paths["students_abroad"] = paths["students_abroad"] - after * luck * 7
    lines = np.outer(after * luck, [12.0, 1.0, 2.5, 0.7]) + 0.25
    balance = ground.uniform(-1, 1, (years, 3)) - np.outer(after * luck, [6.0, 4.0, 2.0])
    return Shown(
        paths=paths,
        lines=lines,
        induced=after * luck * 0.9 - 0.1,
        promised=np.outer(after * luck, [5.0, 3.0, 1.0]) + 0.2,
        awards=after * luck * 90.0,
        made=np.ones(1),
        balance=balance,
        payers=np.outer(after, [8.0, 3.0, 0.0]),
        skilled=np.outer(np.ones(years), [30.0, 20.0, 10.0]) + np.outer(after, [4.0, -2.0, 0.0]),
        out=np.full((years, 1), 123.456789) - np.outer(after, [2.0]),
        back=np.full((years, 1), 7.0) + np.outer(after, [0.5]),
    )


def asked():
    """A screen about the first region, whose policy begins a year after the horizon."""
    policies = (SimpleNamespace(start=BEGIN),)
    reform = SimpleNamespace(start=START, end=LAST, policies=policies)
    plan = SimpleNamespace(
        rows=lambda codes: np.array([["AAA", "BBB", "CCC"].index(c) for c in codes]),
        home=lambda key: SimpleNamespace(codes=(key,)),
        corridors=lambda key: np.array([[0, 1]]),
        world=SimpleNamespace(codes=("AAA", "BBB", "CCC")),
    )
    baseline = SimpleNamespace(policies=(), population=SimpleNamespace(agents_per_region=40))
    return SimpleNamespace(
        reform=reform, baseline=baseline, plan=plan, home="AAA", replicates=SEEDS, moved=True
    )


def runs(clear=True):
    return [Both(side(s, 0.0, clear), side(s, 1.0, clear)) for s in range(SEEDS)]


def of(found, part):
    """A number of every seed, with the levers less without, (seeds, years...)."""
    return np.array([part(b.after) - part(b.before) for b in found])


def bounds(values):
    """Mean and Student's interval."""
    n = len(values)
    half = stats.t.ppf(0.975, n - 1) * np.std(values, ddof=1) / n**0.5
    return np.mean(values), np.mean(values) - half, np.mean(values) + half


def fieller(above, below):
    """A ratio of two means with Fieller's interval: where (mean above - r mean below) is 0 within t standard errors."""
    t, n = stats.t.ppf(0.975, len(above) - 1), len(above)
    a, b = np.mean(above), np.mean(below)
    (vaa, vab), (_, vbb) = np.cov(above, below) / n
    # (a - r b)^2 = t^2 (vaa - 2 r vab + r^2 vbb)
    roots = np.roots([b * b - t * t * vbb, -2 * (a * b - t * t * vab), a * a - t * t * vaa])
    return a / b, min(roots.real), max(roots.real)


def test_effects_are_those_of_pairs():
    found = runs()
    said = frame(asked(), found)
    assert said["years"] == [2021, 2022, 2023, 2024]
    for name in (n for n, unit in UNITS.items() if unit != "share"):  # shares have bounds of their own
        change = of(found, lambda s, name=name: s.paths[name])
        for t in range(4):
            mean, low, high = bounds(change[:, t])
            one = said["measures"][name]
            same(one["before"][t], np.mean([b.before.paths[name][t] for b in found]))
            same([one["effect"][t], one["low"][t], one["high"][t]], [mean, low, high])
    assert said["measures"]["graduates_home"]["effect"][2] > 30
    assert said["measures"]["students_abroad"]["effect"][2] < -5


def test_flows_and_graduates_of_the_map():
    said = frame(asked(), runs())
    assert said["flows"]["out"]["before"] == [[123.46]] * 4  # five digits are enough for a map
    same(said["flows"]["out"]["change"], [[0], [-2], [-2], [-2]])
    same(said["flows"]["back"]["change"], [[0], [0.5], [0.5], [0.5]])
    same(said["skilled"]["before"][1], [30, 20, 10])
    same(said["skilled"]["change"][1], [4, -2, 0])
    assert said["corridors"] == [[0, 1]]
    assert (said["agents"], said["replicates"], said["of"], said["moved"]) == (40, SEEDS, SEEDS, True)


def test_the_account_of_the_levers():
    found = runs()
    account = frame(asked(), found)["account"]
    assert account["start"] == BEGIN
    lines, awards = of(found, lambda s: s.lines) * 1e6, of(found, lambda s: s.awards)
    induced, promised = of(found, lambda s: s.induced) * 1e6, of(found, lambda s: s.promised) * 1e6
    balance, home = of(found, lambda s: s.balance), of(found, lambda s: s.paths["graduates_home"])
    payers = (0, 1)  # the region in question, and the other one whose budget pays
    for t in range(4):
        paid = range(1, t + 1)
        worth = [1.03 ** -(y - 1) for y in range(4)]
        names = ("gross", "admin", "recovered", "forgone")
        present = [sum(np.mean(lines[:, y, k]) * worth[y] for y in paid) for k in range(4)]
        same([account["lines"][k][t] for k in names], present, "present values at the start")
        spent = [np.mean(lines[:, y, [0, 1, 3]].sum(axis=1) - lines[:, y, 2] + induced[:, y]) for y in paid]
        same(account["spent_so_far"][t], sum(spent))
        same(account["spent"][t], spent[-1] if t else 0.0)
        due = promised[:, t] @ np.array([1.03**-1, 1.03**-2, 1.03**-3]) * worth[t] if t else np.zeros(SEEDS)
        same(account["promised"][t], due.mean(), "promised for later years")
        same(account["spent_by_home"][t], 8e6 if t else 0.0)
        same(account["recipients"][t], sum(np.mean(awards[:, y]) for y in paid))
        if not t:
            assert account["each"][0] is None
            continue
        present = sum(lines[:, y, 0] * worth[y] for y in paid) + due
        net = sum(-1e6 * sum(balance[:, y, r] for r in payers) * worth[y] for y in paid) + due
        holders = sum(awards[:, y] for y in paid)
        for name, expected in (
            ("each", fieller(present, home[:, t])),
            ("net_each", fieller(net, home[:, t])),
        ):
            told = account[name][t]
            same([told["mean"], told["low"], told["high"]], expected, name, digits=1e-6)
        share, low, high = fieller(home[:, t], holders)
        told = account["deadweight"][t]
        same([told["mean"], told["low"], told["high"]], [1 - share, 1 - high, 1 - low], digits=1e-6)
    assert account["payers"] == [
        ["AAA", 24.0],
        ["BBB", 9.0],
    ]  # the largest first; who pays nothing is not named


def test_no_cost_of_a_graduate_is_told_where_there_may_be_none():
    account = frame(asked(), runs(clear=False))["account"]
    assert account["each"] == account["net_each"] == account["deadweight"] == [None] * 4


def test_where_nobody_was_paid_only_the_net_cost_of_a_graduate_is_told():
    found = runs()
    none = [Both(*(replace(side, awards=0.0 * side.awards) for side in both)) for both in found]
    account = frame(asked(), none)["account"]
    assert account["each"] == account["deadweight"] == [None] * 4
    assert account["net_each"] == frame(asked(), found)["account"]["net_each"] and account["net_each"][3]


def test_fewer_graduates_have_no_price():
    found = [Both(b.after, b.before) for b in runs()]
    assert frame(asked(), found)["account"]["each"] == [None] * 4


def test_a_policy_without_a_start_begins_with_the_horizon():
    state = asked()
    state.reform.policies = ()
    assert frame(state, runs())["account"]["start"] == START
    state.reform.policies = (SimpleNamespace(start=2023), SimpleNamespace(start=None))
    assert frame(state, runs())["account"]["start"] == START
    state.reform.policies = (SimpleNamespace(start=2024), SimpleNamespace(start=2023))
    assert frame(state, runs())["account"]["start"] == 2023


def test_the_account_begins_with_the_first_policy_that_today_does_not_have():
    state = asked()
    known = SimpleNamespace(start=2021)
    state.baseline.policies, state.reform.policies = (known,), (known, SimpleNamespace(start=2023))
    assert frame(state, runs())["account"]["start"] == 2023


# --- why people leave -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("leavers", "asked_for"),
    [([40, 9, 9], [2030]), ([20, 9, 9], [2030, 2029, 2028]), ([1, 1, 1], [2030, 2029, 2028])],
)
def test_earlier_cohorts_are_asked_where_few_leave(monkeypatch, leavers, asked_for):
    """Thirty who left are enough; no cohort before the first year is asked; the model is simulated and closed."""
    counts, asked_years, given = dict(zip((2030, 2029, 2028), leavers, strict=True)), [], []

    def of_cohort(model, region, year):
        asked_years.append(year)
        return SimpleNamespace(leavers=counts[year])

    monkeypatch.setattr(push_pull, "_of_cohort", of_cohort)
    monkeypatch.setattr(push_pull, "together", lambda found: given.append(found) or "all")
    closed, watched_years = [], []
    model = SimpleNamespace(
        year=2029, scenario=SimpleNamespace(start=2028), close=lambda: closed.append(True)
    )
    model.step = lambda: setattr(model, "year", model.year + 1)
    assert leaving.push_pull_of(model, 1, 2030, watched_years.append) == "all"
    assert (asked_years, watched_years, closed) == (asked_for, [2029, 2030], [True])
    assert len(given[0]) == len(asked_for)


def test_push_and_pull_are_of_the_people_of_the_region():
    """Of a real cohort: only those of one origin, as their decisions taken apart say."""
    plan = Scenario(
        title="x", world="classroom", start=2021, end=2023, burn_in=6,
        population=Population(agents_per_region=60), replicates=2,
    )  # fmt: skip
    model, twin = (EduMigModel(plan, seed=3, kernels="reference") for _ in range(2))
    found = leaving.push_pull_of(twin, 2, 2021, lambda year: None)
    model.step()
    who = model.entrants
    left = [i for i in range(len(who)) if who.origin[i] == 2 and who.choice[i] not in (-1, 2)]
    apart = decompose(model, 2021, np.array(left))
    gap = sum(
        who.weight[i] * (apart.preference[n, apart.choice[n]] - apart.preference[n, 2])
        for n, i in enumerate(left)
    )
    assert (found.leavers, found.persons) == (len(left), pytest.approx(sum(who.weight[i] for i in left)))
    same(found.advantage, gap / found.persons, digits=1e-8)
    model.close()
