"""Lessons: every mistake of a file at once, a page that carries its runs and asks nothing of the outside."""

from __future__ import annotations

import dataclasses
import json
import re

import pytest
from browsing import needs_browser, serious_violations, visits

from edumig_sim.errors import EduMigError
from edumig_sim.lesson import answer_key, compute, lesson_names, lesson_page, load_lesson
from edumig_sim.lesson.write import new_lesson


@pytest.fixture(scope="module")
def made():
    plan = load_lesson("who_pays")
    one = dataclasses.replace(plan.sliders[0], values=(0.0, 2000.0, 8000.0))
    plan = dataclasses.replace(plan, agents=20, replicates=2, sliders=(one,))
    return plan, compute(plan, workers=1, progress=False)


def carried(page):
    return json.loads(re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1])


@pytest.mark.parametrize("name", lesson_names())
def test_packaged_lessons_are_whole(name):
    assert load_lesson(name).prediction["options"]


def test_all_mistakes_of_a_file_are_told_at_once_with_the_nearest_names(tmp_path):
    file = new_lesson(tmp_path / "mine.yaml")
    text = file.read_text(encoding="utf-8").replace("world: classroom", "world: clasroom")
    text = text.replace("lever: scholarship", "lever: scholarshp").replace("[0, 4000, 8000, 16000]", "[1, 2]")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(EduMigError) as error:
        load_lesson(file)
    said = str(error.value)
    assert "3 problems" in said
    assert "'classroom'" in said
    assert "'scholarship'" in said
    assert "sliders[1].values" in said


def test_a_new_lesson_can_be_used_as_it_is(tmp_path):
    assert load_lesson(new_lesson(tmp_path / "mine.yaml")).title == "Who pays?"


def test_an_unknown_lesson_names_the_nearest():
    with pytest.raises(EduMigError, match="who_pays"):
        load_lesson("who_pay")


def test_the_page_carries_every_point_and_not_the_answers(made):
    plan, grid = made
    page, key = lesson_page(plan, grid), answer_key(plan, grid)
    assert set(carried(page)["points"]) == {"1", "2"}
    assert len(page.encode()) < 2_000_000
    assert not re.findall(r"(?:src|href)=.https?:", page)
    answers = re.findall(r"<strong>(.*?)</strong>", key)
    assert len(answers) == 1 + len(plan.worksheet)
    assert not any(one in page for one in answers)
    assert "reasons" not in carried(page)


def test_the_page_speaks_ukrainian(made):
    page = lesson_page(*made, language="uk")
    assert '<html lang="uk">' in page
    assert "Хто платить?" in page


@needs_browser
def test_a_class_predicts_then_moves_a_slider_by_keyboard(made, tmp_path, browser):
    plan, grid = made
    file = tmp_path / "lesson.html"
    file.write_text(lesson_page(plan, grid), encoding="utf-8")
    with visits(browser, file.as_uri(), "#prediction") as visit:
        page = visit("", width=360, height=740)
        assert page.locator("#reveal").is_hidden()
        page.check("input[value='0']")
        page.click("#prediction button")
        assert page.locator("#reveal").is_visible()
        assert page.locator("input[value='2']").is_disabled()
        page.focus("#slider-0")
        page.keyboard.press("ArrowRight")
        assert page.get_attribute("#slider-0", "aria-valuetext") == "$2,000 a year"
        effects = grid.data["points"]["1"]["effects"]["skilled_stock"][0]
        shown = page.locator("#cards b").first.text_content()
        effect = effects[grid.data["years"].index(grid.data["year"])]
        assert float(shown.replace(",", "")) == pytest.approx(effect, rel=0.01)
        assert (
            page.locator(".ghost").count() == 3
        )  # graduates, students abroad, students elsewhere in the country
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert not serious_violations(page)
