"""Predict first: a class sees nothing of what happens before it has said what will."""

from __future__ import annotations

import re

import pytest
from browsing import needs_browser, visits

SETTLED = "body[data-shown]:not(.busy)"
CLASS = "/#v=1&world=classroom&agents=40&replicates=2&mode=class"

pytestmark = needs_browser


@pytest.fixture
def visit(browser, address):
    """Opens the page as a visitor of her own."""
    with visits(browser, address, SETTLED) as opened:
        yield opened


def is_covered(page):
    """Nothing that depends on the levers is shown: cards, lines, bands, changes on the map, cost, tables, axes."""
    numbers = page.eval_on_selector_all(".card .big", "all => all.map(one => one.textContent)")
    gone = (".after", ".band", ".labels .gain", ".labels .loss", ".verdict:not(:empty)")
    names = page.eval_on_selector_all("g.region", "all => all.map(one => one.getAttribute('aria-label'))")
    return (
        numbers == ["?"] * 3
        and not any(page.query_selector(one) for one in gone)
        and not any(re.search(r"\([+−]", name) for name in names)
        and page.is_disabled("[data-open=student]")
        and page.inner_text("#said") == ""
    )


def guessed(page, home="more", abroad="fewer"):
    page.check(f"input[name=guess-graduates_home][value={home}]", force=True)
    page.check(f"input[name=guess-students_abroad][value={abroad}]", force=True)
    page.click("#reveal")
    page.wait_for_selector(SETTLED)


def moved(page, value):
    page.eval_on_selector(
        "#lever-return",
        "(range, value) => { range.value = value; for (const e of ['input', 'change']) "
        "range.dispatchEvent(new Event(e, { bubbles: true })) }",
        value,
    )
    page.wait_for_timeout(50)
    page.wait_for_selector(SETTLED)


def test_a_reload_and_a_link_cover_what_was_revealed(visit):
    page = visit(f"{CLASS}&levers=return:6000")
    assert is_covered(page)
    guessed(page)
    assert not is_covered(page) and page.query_selector_all(".verdict:not(:empty)")
    assert page.evaluate("document.activeElement.id") == "cards"
    page.reload()
    page.wait_for_selector(SETTLED)
    assert is_covered(page)


def test_a_guess_belongs_to_the_levers_that_it_was_made_for(visit):
    page = visit(f"{CLASS}&levers=return:6000")
    page.check("input[name=guess-graduates_home][value=more]", force=True)
    page.check("input[name=guess-students_abroad][value=more]", force=True)
    moved(page, "9000")
    assert is_covered(page) and page.is_disabled("#reveal")
    assert not page.query_selector("#predict input:checked")
    guessed(page, abroad="same")
    assert "no change" in page.inner_text("[data-card=students_abroad] .verdict")
    moved(page, "12000")
    assert is_covered(page)
    moved(page, "9000")  # it has been revealed: with what was said of it
    assert not is_covered(page)
    assert "no change" in page.inner_text("[data-card=students_abroad] .verdict")


@pytest.mark.slow
def test_question_card_and_verdict_are_of_one_year(visit):
    page = visit(f"{CLASS}&levers=return:6000&year=2030")
    last = page.get_attribute("#year", "max")
    assert last in page.inner_text("#predict h3")
    guessed(page)
    assert page.inner_text("#year-shown") == last
    happened = page.inner_text("[data-card=graduates_home] .change")[0]
    said = page.inner_text("[data-card=graduates_home] .verdict")
    assert said.startswith("✓" if happened == "▲" else "✗")
    page.eval_on_selector("#year", "r => { r.value = 2030; r.dispatchEvent(new Event('input')) }")
    assert not page.query_selector(".verdict:not(:empty)")


@pytest.mark.slow
def test_the_axes_of_a_covered_chart_are_those_of_today(visit):
    today, covered = visit(CLASS), visit(f"{CLASS}&levers=return:15000")
    ticks = "all => all.map(one => one.textContent)"
    assert covered.eval_on_selector_all("#charts .tick", ticks) == today.eval_on_selector_all(
        "#charts .tick", ticks
    )
