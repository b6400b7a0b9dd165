"""The page's numbers by hand: sums over regions, the account of the levers, and why people leave."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from oracles.watching import same
from scipy import stats

from edumig_sim.app.frame import frame
from edumig_sim.app.jobs import Both
from edumig_sim.app.leaving import reasons
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
            "cost": gross + admin + forgone - recovered,
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
    paths = {name: ground.uniform(50, 60, years) for name in UNITS}
    paths["graduates_home"] = paths["graduates_home"] + after * luck * 40
    paths["students_abroad"] = paths["students_abroad"] - after * luck * 7
    lines = np.outer(after * luck, [12.0, 1.0, 2.5, 0.7]) + 0.25
    balance = ground.uniform(-1, 1, (years, 3)) - np.outer(after * luck, [6.0, 4.0, 0.0])
    return Shown(
        paths=paths,
        lines=lines,
        awards=after * luck * 90.0,
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
    for name in UNITS:
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
    balance, home = of(found, lambda s: s.balance), of(found, lambda s: s.paths["graduates_home"])
    payers = (0, 1)  # the region in question, and the other one whose budget pays
    for t in range(4):
        paid = range(1, t + 1)
        gross, admin, recovered, forgone = (sum(np.mean(lines[:, y, k]) for y in paid) for k in range(4))
        names = ("gross", "admin", "recovered", "forgone")
        same([account["lines"][k][t] for k in names], [gross, admin, recovered, forgone])
        same(account["spent_so_far"][t], gross + admin + forgone - recovered)
        year = np.mean(lines[:, t], axis=0) if t else np.zeros(4)
        same(account["spent"][t], year[0] + year[1] + year[3] - year[2])
        same(account["recipients"][t], sum(np.mean(awards[:, y]) for y in paid))
        if not t:
            assert account["each"][0] is None
            continue
        worth = [1.03 ** -(y - 1) for y in range(4)]
        present = sum(lines[:, y, 0] * worth[y] for y in paid)
        net = sum(-1e6 * sum(balance[:, y, r] for r in payers) * worth[y] for y in paid)
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

KIND = {
    "quality": ("quality", "ability"),
    "cost": ("cost",),
    "culture": ("culture", "language", "distance", "ties"),
    "wage": ("wage", "permit"),
    "network": ("network", "history"),
}


def told(monkeypatch, people, refused=()):
    """Why invented people leave region 1 for region 0; people: terms there less at home, by name."""
    names = sorted({t for terms in people for t in terms})
    parts = {t: np.zeros((len(people), 3)) for t in names}
    for n, terms in enumerate(people):
        for t, value in terms.items():
            parts[t][n, 0] += value / 2
            parts[t][n, 1] -= value / 2
            parts[t][n, 2] += 50.0  # of a region that nobody chose
    admitted = np.ones((len(people), 3), bool)
    admitted[list(refused), 1] = False
    apart = SimpleNamespace(parts=parts, choice=np.zeros(len(people), int), admitted=admitted)
    monkeypatch.setattr("edumig_sim.app.leaving.decompose", lambda model, cohort, rows: apart)
    closed = []
    entrants = SimpleNamespace(
        origin=np.array([1] * len(people) + [1, 1, 2]), choice=np.array([0] * len(people) + [1, -1, 0])
    )
    model = SimpleNamespace(year=2030, entrants=entrants, close=lambda: closed.append(True))
    found = reasons(model, 1, 2029, None)
    assert closed == [True]
    return found


def test_terms_of_a_kind_add_up_and_policies_are_money(monkeypatch):
    for kind, terms in KIND.items():
        for term in terms:
            assert told(monkeypatch, [{term: 1.0, "own taste": 9.0, "region": 8.0}]) == {kind: 1.0}
        if len(terms) > 1:
            rival = "cost" if kind != "cost" else "wage"
            for one in terms:
                for other in terms:
                    if one < other:
                        assert told(monkeypatch, [{one: 0.6, other: 0.6, rival: 1.0}]) == {kind: 1.0}
                        assert told(monkeypatch, [{one: 0.6, other: -0.6, rival: 0.1}]) == {rival: 1.0}
    assert told(monkeypatch, [{"policy:0": 1.0, "policy:3": 1.0, "network": 1.5}]) == {"cost": 1.0}
    assert told(monkeypatch, [{"cost": -3.0, "policy:0": 2.0, "quality": -0.5}]) == {
        "culture": 1.0
    }  # all others 0
    three = [{"cost": 2.0}, {"wage": 2.0}, {"wage": 3.0, "cost": 1.0}, {"quality": 4.0}]
    assert told(monkeypatch, three, refused=[3]) == {"cost": 0.25, "wage": 0.5, "seat": 0.25}


@pytest.mark.parametrize("region", [1, 2, 5])
def test_what_spoke_most_for_leaving(region):
    """Of those of a region who study elsewhere: terms there less terms at home, by kind; a seat where home had none."""
    plan = Scenario(
        title="x", world="classroom", start=2021, end=2023, burn_in=6,
        population=Population(agents_per_region=80), replicates=2, corridor_history=True,
    )  # fmt: skip
    cohort = 2022
    model, twin = (EduMigModel(plan, seed=3, kernels="reference") for _ in range(2))
    watched = []
    found = reasons(twin, region, cohort, watched.append)
    assert watched == [2021, 2022]
    model.step()
    model.step()
    who = model.entrants
    rows = [i for i in range(len(who)) if who.origin[i] == region and who.choice[i] not in (-1, region)]
    apart = decompose(model, cohort, np.array(rows))
    count = dict.fromkeys([*KIND, "seat"], 0)
    for n in range(len(rows)):
        there = int(apart.choice[n])
        gap = {
            kind: sum(apart.parts[t][n, there] - apart.parts[t][n, region] for t in terms if t in apart.parts)
            for kind, terms in KIND.items()
        }
        main = max(gap, key=lambda kind: gap[kind])
        count[main if apart.admitted[n, region] else "seat"] += 1
    expected = {kind: number / len(rows) for kind, number in count.items() if number}
    assert found == pytest.approx(expected)
    assert sum(found.values()) == pytest.approx(1.0)
    model.close()
