"""Every sentence of an answer key is made from the runs: invented runs, and what may then be said of them."""

from __future__ import annotations

import copy
import dataclasses
import re

import numpy as np
import pytest

from edumig_sim.errors import EduMigError
from edumig_sim.lesson import lesson, lesson_names, load_lesson
from edumig_sim.lesson.findings import FINDINGS, MEASURED, Told, answer, predicted
from edumig_sim.lesson.grid import Grid, compute
from edumig_sim.lesson.page import answer_key
from edumig_sim.lesson.write import new_lesson
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import scenario
from edumig_sim.texts import LANGUAGES, texts_in


def grid_of(plan, **changed):
    """Two years, the second asked; both sliders alone bring 100 and 300 more graduates, together 500."""

    def point(effect, away, each, dead, payers):
        return {
            "effects": {"skilled_stock": [[0.0, v] for v in effect], "away": [[0.0, v] for v in away]},
            "cost": {"year": 2030, "gross": 7e6, "each": each, "deadweight": dead},
            "payers": payers,
            "flows": {"RUR": 700.0, "CAP": 200.0, "NOR": 90.0, "IND": 0.2},
        }

    sizes = [len(s.values) for s in plan.sliders]
    points = {}
    for a in range(sizes[0]):
        for b in range(sizes[1]):
            points[f"{a}-{b}"] = point((500, 400, 600), (0, -5, 5), None, None, [["RUR", 5e6]])
    for a in range(1, sizes[0]):
        each = [10_000.0 * a, 10_000.0 * a - 2_000, 10_000.0 * a + 2_000]
        points[f"{a}-0"] = point((100, 50, 150), (-60, -80, -40), each, [0.9, 0.85, 0.95], [["RUR", 3e6]])
    for b in range(1, sizes[1]):
        points[f"0-{b}"] = point(
            (300, 200, 400), (40, 20, 60), None, [0.5, 0.4, 0.6], [["NOR", 9e6], ["RUR", 1e6]]
        )
    del points["0-0"]
    data = {
        "years": [2025, 2030],
        "year": 2030,
        "points": points,
        "baseline": {"away": [1.0, 400.0], "skilled_stock": [1.0, 10_000.0]},
        "names": {"RUR": "Green Valley", "NOR": "Northland", "CAP": "Capital", "IND": "Steeltown"},
        "reasons": [
            ["push", "quality", 0.4],
            ["pull", "network", 0.3],
            ["against", "near", 0.2],
            ["pull", "cost", 0.01],
        ],
    }
    data.update(copy.deepcopy(changed))
    return Grid(data=data, seeds=(1, 2))


@pytest.fixture
def told():
    plan = load_lesson("push_and_pull")
    return Told(plan, grid_of(plan), texts_in("en"))


def one(told, finding, slider=0):
    return answer(told, [{"finding": finding, "slider": slider}])


def test_a_slider_alone_says_its_effect_of_the_year_with_its_sign(told):
    assert "in 2030 Green Valley has 100 more graduates than without it (50 to 150)" in one(told, "alone")
    assert "Northland pays students who come” ($12,000 a year): in 2030" in one(told, "alone", 1)
    told.grid.data["points"]["3-0"]["effects"]["skilled_stock"] = [[9, -80], [9, -90], [9, -70]]
    assert "has 80 fewer graduates than without it (−90 to −70)" in one(told, "alone")
    told.grid.data["points"]["3-0"]["effects"]["skilled_stock"] = [[9, 80], [9, -10], [9, 170]]
    assert "cannot be told from that without it (−10 to 170)" in one(told, "alone")
    told.grid.data["points"]["3-0"]["effects"]["skilled_stock"] = [[9, 0], [9, 0], [9, 0]]
    assert "exactly that without it" in one(told, "alone")


def test_all_sliders_together(told):
    assert one(told, "together").startswith("All sliders at their ends: in 2030 Green Valley has 500 more")


def test_who_still_leaves_and_where_to(told):
    said = one(told, "away")
    assert "340 students from Green Valley still study elsewhere (320 to 360); without it 400." in said
    assert said.endswith("Most of them go to Capital and Northland.")


def test_whose_money_it_is(told):
    assert one(told, "paid").endswith(
        "payments of $7 million, made and promised up to 2030; of what is paid Green Valley pays 100%."
    )
    assert one(told, "paid", 1).endswith("of what is paid Northland pays 90% and Green Valley pays 10%.")
    told.grid.data["points"]["3-0"]["payers"] = []
    assert "nobody’s budget pays for it" in one(told, "paid")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([[1, 0.5, 2], [3, 2.5, 4], [9, 8, 10]], "They rise"),
        ([[9, 8, 10], [3, 2.5, 4], [1, 0.5, 2]], "They fall"),
        ([[1, 0.5, 9], [3, 2.5, 4], [5, 4, 10]], "the intervals overlap"),
        ([None, None, [5, 4, 10]], "cannot be told here"),
    ],
)
def test_what_each_costs_rises_only_where_the_intervals_say_so(told, found, said):
    for k, each in enumerate(found, 1):
        told.grid.data["points"][f"{k}-0"]["cost"]["each"] = each and [1000.0 * v for v in each]
    text = one(told, "each")
    assert said in text
    assert text.count("cannot be told;") + text.count("cannot be told.") == sum(e is None for e in found)


def test_the_lever_that_wastes_less_is_named_only_where_it_can_be_told(told):
    said = one(told, "less_waste")
    assert "of every 100 who are paid, 90 would have done the same anyway (85 to 95)" in said
    assert said.endswith("Less is wasted by: “Northland pays students who come” ($12,000 a year).")
    told.grid.data["points"]["0-3"]["cost"]["deadweight"] = [0.5, 0.1, 0.86]
    assert one(told, "less_waste").endswith("Which wastes less cannot be told: the intervals overlap.")


def test_the_stronger_lever_is_named_only_where_it_can_be_told(told):
    assert one(told, "stronger").endswith(
        "The stronger one is: “Northland pays students who come” ($12,000 a year)."
    )
    told.grid.data["points"]["0-3"]["effects"]["skilled_stock"] = [[0, -300], [0, -400], [0, -200]]
    assert "Northland pays students who come” ($12,000 a year)." in one(
        told, "stronger"
    )  # also where it takes
    told.grid.data["points"]["0-3"]["effects"]["skilled_stock"] = [[0, 300], [0, 140], [0, 400]]
    assert "Which is stronger cannot be told" in one(told, "stronger")


def test_push_and_pull_are_those_of_the_run(told):
    said = one(told, "reasons")
    assert "Push" in said and "weaker universities (40%)" in said
    assert "Pull" in said and "people from home who went before (30%)" in said and "cheaper" not in said
    assert "Against leaving" in said and "distance (20%)" in said


@pytest.mark.parametrize(
    ("away", "options"),
    [((-380, -390, -370), [0]), ((-60, -80, -40), [1]), ((0, -2, 2), [2]), ((-10, -40, 20), [1, 2])],
)
def test_the_prediction_is_answered_by_the_run_and_only_as_far_as_its_interval_goes(told, away, options):
    told.grid.data["points"]["3-0"]["effects"]["away"] = [[0.0, v] for v in away]
    said, allowed = predicted(told)
    assert [k for k, yes in enumerate(allowed) if yes] == options
    assert said.startswith("The runs say: “" if len(options) == 1 else "The runs cannot decide between “")


def test_what_cannot_be_known_is_not_answered():
    plan = load_lesson("who_pays")
    grid = grid_of(plan)
    grid.data["points"]["3-0"]["cost"]["deadweight"] = None
    assert predicted(Told(plan, grid, texts_in("en"))) == ("These runs cannot tell.", [False] * 3)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", lesson_names())
def test_every_packaged_key_answers_its_prediction_and_every_question(name, language):
    plan = load_lesson(name)
    key = answer_key(plan, grid_of(plan), language)
    assert texts_in(language).say("lesson.key_prediction") in key
    answers = re.findall(r"<strong>(.*?)</strong>", key)
    assert len(answers) == 1 + len(plan.worksheet) and all(answers)
    assert "lesson." not in re.sub(r"<[^>]+>", "", key.split("<body>")[1])


def test_the_file_knows_exactly_the_findings_that_there_are():
    assert set(lesson.FINDINGS) == set(FINDINGS) and set(lesson.MEASURES) == set(MEASURED)


def test_wrong_findings_and_ranges_are_told_with_the_nearest_name(tmp_path):
    file = new_lesson(tmp_path / "mine.yaml")
    text = file.read_text(encoding="utf-8")
    text = text.replace("finding: less_waste", "finding: les_waste").replace(
        "finding: changed, slider: 0", "finding: changed, slider: 7"
    )
    file.write_text(text.replace("from: 0.2, to: 0.8", "from: 0.8, to: 0.2"), encoding="utf-8")
    with pytest.raises(EduMigError) as error:
        load_lesson(file)
    said = str(error.value)
    assert (
        "'less_waste'" in said
        and "7 is not the number of a slider" in said
        and "the first the smaller" in said
    )


@pytest.mark.slow
def test_leavers_payers_and_reasons_of_the_grid_are_those_of_the_runs():
    plan = load_lesson("push_and_pull")
    two = dataclasses.replace(plan.sliders[1], values=(0.0, 3000.0, 12000.0))
    plan = dataclasses.replace(plan, agents=30, replicates=2, sliders=(two,))
    grid = compute(plan, workers=1, progress=False)
    base = scenario(plan.world).with_agents(30)
    sides = []
    for asked in (base, base.with_policies(two.policy(12000.0), start=plan.start)):
        arrays = []
        for seed in grid.seeds:
            model = EduMigModel(asked, seed=seed)
            model.run_horizon(collect=False)
            arrays.append({k: np.array(v) for k, v in model.recorder.arrays().items()})
            codes, home = model.world.codes, model.world.codes.index(plan.region)
            model.close()
        sides.append(arrays)
    away = [
        np.mean(
            [
                a["enrolled_expected"][:, home].sum(axis=1) - a["enrolled_expected"][:, home, home]
                for a in arrays
            ],
            axis=0,
        )
        for arrays in sides
    ]
    np.testing.assert_allclose(grid.data["baseline"]["away"], away[0], atol=0.051)
    np.testing.assert_allclose(grid.data["points"]["2"]["effects"]["away"][0], away[1] - away[0], atol=0.11)
    years = grid.data["years"]
    span = slice(years.index(plan.start), years.index(grid.data["year"]) + 1)
    paid = np.mean([a["spend_region"].sum(axis=1)[span].sum(axis=0) for a in sides[1]], axis=0) * 1e6
    assert grid.data["points"]["2"]["payers"][0][0] == codes[int(paid.argmax())] == "NOR"
    assert dict(grid.data["points"]["2"]["payers"])["NOR"] == pytest.approx(paid.max(), rel=1e-6)
    speaks_for = sum(share for side, _, share in grid.data["reasons"] if side != "against" and share > 0)
    assert speaks_for == pytest.approx(1.0, abs=0.01)
