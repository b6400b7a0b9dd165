"""The game's measures, money and points, and the lesson's answer key, by hand."""

from __future__ import annotations

import dataclasses
import re
from types import SimpleNamespace

import numpy as np
import pytest
from oracles.watching import same
from scipy import stats

from edumig_sim.game.cast import MEASURES, casts
from edumig_sim.game.outcome import Outcome, Taken, purses, taken, where
from edumig_sim.game.score import Prediction, happened, role_scores, student_points
from edumig_sim.lesson import answer_key, compute, load_lesson
from edumig_sim.lesson.grid import Grid
from edumig_sim.model import EduMigModel
from edumig_sim.paired import estimate
from edumig_sim.scenario import scenario
from edumig_sim.texts import texts_in

CAST = casts()["classroom"]
START = CAST.spans[0].first - 2
YEARS = CAST.spans[-1].last - START + 1


def test_what_a_game_keeps_of_a_run():
    """The people at home, who study away, the host's graduates and the universities' students; money by policy."""
    rng = np.random.default_rng(2)
    codes = ("CAP", "IND", "RUR", "BOR", "NOR", "SOU")
    place = where(CAST, codes)
    for group, names in (
        (place.home, CAST.home),
        (place.host, CAST.host),
        (place.university, CAST.university),
    ):
        assert [codes[k] for k in group] == list(names)
    a = {
        "skilled": rng.uniform(1, 9, (4, 6, 6)),
        "enrolled_expected": rng.uniform(1, 9, (4, 6, 6)),
        "spend": rng.uniform(1, 9, (4, 3, 4)),
        "induced": rng.uniform(-1, 1, (4, 3)),
    }
    found = taken(a, place)
    away = [r for r in range(6) if r not in place.home]
    for t in range(4):
        skilled, enrolled = a["skilled"][t], a["enrolled_expected"][t]
        expected = (
            sum(skilled[o, j] for o in range(6) for j in place.home),
            sum(enrolled[o, d] for o in place.home for d in away),
            sum(skilled[o, j] for o in range(6) for j in place.host),
            sum(enrolled[o, d] for o in range(6) for d in place.university),
        )
        same([found.paths[m][t] for m in MEASURES], expected)
        for k in range(3):
            gross, admin, recovered, forgone = a["spend"][t, k]
            same(found.costs[t, k], 1e6 * (gross + admin + forgone - recovered + a["induced"][t, k]))


def played(effects, costs=0.0, levers=("return", "merit")):
    """Three seeds; `effects` by measure and seed from the first round on; costs: $ a year of the second lever."""
    year = np.arange(START, START + YEARS)
    on = year >= CAST.spans[0].first

    def run(seed, with_levers):
        paths = {
            m: 1000.0 + 10 * seed + np.arange(YEARS) + with_levers * on * effects.get(m, (0, 0, 0))[seed]
            for m in MEASURES
        }
        money = np.zeros((YEARS, len(levers) if with_levers else 0))
        if with_levers:
            money[:, 1] = costs * on * (1 + seed)
        return Taken(paths, money)

    sides = ([run(s, with_levers) for s in range(3)] for with_levers in (False, True))
    return Outcome(start=START, before=next(sides), after=next(sides), levers=levers)


def test_changes_levels_and_bands_of_a_game():
    found = played({"graduates_home": (30.0, 40.0, 44.0)})
    year = CAST.spans[1].last
    t = year - START
    change = found.change("graduates_home", year)
    half = stats.t.ppf(0.975, 2) * np.std([30, 40, 44], ddof=1) / 3**0.5
    same([change.mean, change.low, change.high], [38.0, 38.0 - half, 38.0 + half])
    same(found.extra("graduates_home", year), [30.0, 40.0, 44.0])
    same(found.extra("graduates_home", START), [0.0, 0.0, 0.0])
    same(found.level("graduates_home", year), 1010.0 + t)
    before, mean, low, high = found.bands("graduates_home")
    same([before[t], mean[t], low[t], high[t]], [1010.0 + t, 38.0, 38.0 - half, 38.0 + half])
    assert happened(change) == "more"
    assert happened(estimate(np.array([-30.0, -40.0, -44.0]))) == "fewer"
    assert happened(estimate(np.array([-30.0, 40.0, 4.0]))) == "same"


def test_money_of_a_role_round_by_round():
    """Only its own levers, only the years of the round; what is left, or owed, goes on."""
    role = next(key for key, r in CAST.roles.items() if "merit" in r.levers)
    outcome = played({}, costs=1e6)
    money = purses(CAST, role, outcome, 2)
    budget, brought = CAST.roles[role].budget, 0.0
    for purse, span in zip(money, CAST.spans, strict=False):
        years = span.last - span.first + 1
        cost = 1e6 * years * (1 + 2 + 3) / 3
        same(
            [purse.brought, purse.budget, purse.cost, purse.left],
            [brought, budget, cost, brought + budget - cost],
        )
        brought = purse.left
    other = next(key for key, r in CAST.roles.items() if "merit" not in r.levers and r.budget)
    assert all(p.cost == 0 for p in purses(CAST, other, outcome, 2))


def test_points_of_every_aim():
    """In proportion to the target, below 0 the other way, none where it may be chance, money by the share left."""
    effects = {
        MEASURES[0]: (30.0, 31.0, 32.0),
        MEASURES[1]: (-20.0, 0.0, 21.0),
        MEASURES[2]: (-9.0, -10.0, -9.5),
    }
    outcome = played(effects, costs=2e6)
    game = SimpleNamespace(cast=CAST, rounds=[None], now=CAST.spans[0])
    year = CAST.spans[0].last
    for score in role_scores(game, outcome):
        money = purses(CAST, score.role, outcome, 1)[0]
        for one in score.aims:
            if one.aim.key == "money":
                share = (money.brought + money.budget - money.cost) / money.budget
                assert one.points == round(one.aim.points * share)
                continue
            values = np.array(effects.get(one.aim.key, (0.0, 0.0, 0.0)))
            level = 1010.0 + year - START
            same(one.share, values.mean() / level)
            mean, spread = values.mean(), stats.t.ppf(0.975, 2) * values.std(ddof=1) / 3**0.5
            clear = abs(mean) > spread
            assert one.points == (round(one.aim.points * mean / level / one.aim.target) if clear else 0)
        assert score.points == sum(a.points for a in score.aims)


def test_chips_of_predictions():
    def said(guess, truth, chips):
        return Prediction(0, "m", SimpleNamespace(guess=guess, chips=chips), truth, None)

    found = [said("more", "more", 4), said("same", "fewer", 2), said("fewer", "more", 1)]
    assert [p.right for p in found] == [True, False, False]
    assert [p.won for p in found] == [4.0, -1.0, -0.5]  # a wrong one of three loses half of its stake
    assert student_points(CAST, 2, found) == round(100 * 2.5 / (2 * CAST.chips))


# --- the lesson -------------------------------------------------------------------------------------------------------


def invented_grid(lesson):
    """Three years, of which the middle one is asked; every number tells its year and its point."""
    sizes = [len(s.values) for s in lesson.sliders]
    assert len(sizes) == 2
    points = {}
    for a in range(sizes[0]):
        for b in range(sizes[1]):
            if a or b:
                base = 10_000 * a + 1_000 * b
                effects = [
                    [base + x + y for y in (100_000, 300_000, 500_000)] for x in (10_000, 5_000, 15_000)
                ]
                cost = {
                    "year": 2030,
                    "gross": base + 7,
                    "deadweight": [0.25, 0.1, 0.4],
                    "each": None,
                    "start": 2025,
                }
                points[f"{a}-{b}"] = {
                    "effects": {"skilled_stock": effects, "away": [[-1.0] * 3, [-2.0] * 3, [0.0] * 3]},
                    "cost": cost,
                    "payers": [],
                    "flows": {},
                }
    data = {
        "years": [2025, 2030, 2035],
        "year": 2030,
        "points": points,
        "baseline": {"away": [10.0, 20.0, 30.0], "skilled_stock": [1e5] * 3},
        "names": {lesson.region: "Green Valley"},
        "reasons": [],
    }
    return Grid(data=data, seeds=(1, 2))


def test_the_answer_key_tells_the_year_that_is_asked():
    lesson = next(x for x in map(load_lesson, ("who_pays", "push_and_pull")) if len(x.sliders) == 2)
    key = answer_key(lesson, invented_grid(lesson))
    rows = re.findall(r"<tr>(.*?)</tr>", key.split("<tbody>")[1], re.DOTALL)
    cells = [re.findall(r"<td.*?>(.*?)</td>", row) for row in rows]
    assert len(cells) == len(lesson.sliders[0].values) * len(lesson.sliders[1].values) - 1
    for row in cells:
        digits = [int(re.sub(r"\D", "", value)) for value in row[:2]]
        a, b = (s.values.index(float(v)) for s, v in zip(lesson.sliders, digits, strict=True))
        base = 10_000 * a + 1_000 * b
        effect, low, high = (texts_in("en").whole(base + x + 300_000) for x in (10_000, 5_000, 15_000))
        assert row[2] == f"{effect} ({low} … {high})"  # of 2030, neither of 2025 nor of 2035
        assert row[3] == texts_in("en").money(base + 7)
        assert re.findall(r"\d+", row[4])[0] == "25"
    assert "2030" in key.split("<thead>")[1].split("</thead>")[0]


@pytest.mark.slow
def test_every_point_of_a_lesson_is_what_its_runs_give():
    """The grid against models that are run by hand with the same seeds: graduates at home and flows of students."""
    plan = load_lesson("who_pays")
    one = dataclasses.replace(plan.sliders[0], values=(0.0, 2000.0, 8000.0))
    plan = dataclasses.replace(plan, agents=20, replicates=2, sliders=(one,))
    grid = compute(plan, workers=1, progress=False)
    base = dataclasses.replace(scenario(plan.world).with_agents(20), replicates=2)
    reform = base.with_policies(one.policy(8000.0), start=plan.start)
    runs = {"base": [], "reform": []}
    for name, asked in (("base", base), ("reform", reform)):
        for seed in grid.seeds:
            model = EduMigModel(asked, seed=seed)
            model.run_horizon(collect=False)
            runs[name].append(model.recorder.arrays())
            home = model.world.codes.index(plan.region)
            model.close()
    living = {k: np.array([[y[:, home].sum() for y in a["skilled"]] for a in v]) for k, v in runs.items()}
    change = (living["reform"] - living["base"]).mean(axis=0)
    effect = grid.data["points"]["2"]["effects"]["skilled_stock"][0]
    assert grid.data["years"] == list(range(base.start, base.end + 1))
    np.testing.assert_allclose(effect, change, atol=0.051)  # a tenth of a person
    np.testing.assert_allclose(
        grid.data["baseline"]["skilled_stock"], living["base"].mean(axis=0), atol=0.051
    )
    away = np.mean([a["enrolled_expected"][-1, home] for a in runs["reform"]], axis=0)
    np.testing.assert_allclose(list(grid.data["points"]["2"]["flows"].values()), away, atol=0.051)
    without = np.mean([a["enrolled_expected"][-1, home] for a in runs["base"]], axis=0)
    np.testing.assert_allclose(list(grid.data["flows"].values()), without, atol=0.051)
    last = grid.data["year"] - base.start
    worth = 1.03 ** -(np.arange(base.start, base.end + 1) - plan.start)  # at the start of the lever
    paid = np.mean([a["spend"][: last + 1, :, 0].sum(axis=1) @ worth[: last + 1] for a in runs["reform"]])
    later = np.mean([a["promised"][last].sum(axis=0) for a in runs["reform"]], axis=0)
    due = sum(amount * worth[last] * 1.03**-y for y, amount in enumerate(later, 1))
    assert grid.data["points"]["2"]["cost"]["gross"] == pytest.approx((paid + due) * 1e6, abs=1.0)
