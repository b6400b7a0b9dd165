"""What a visitor holds stays in her hand: nothing on the page is made anew under the focus."""

from __future__ import annotations

import pytest
from browsing import needs_browser, visits

SETTLED = "body[data-shown]:not(.busy)"

pytestmark = needs_browser


@pytest.fixture
def visit(browser, address):
    """Opens the page as a visitor of her own."""
    with visits(browser, address, SETTLED) as opened:
        yield opened


def pressed(page, selector, key="ArrowRight", times=4):
    """The values after each press of a key, and that it is the same element that has the focus each time."""
    page.focus(selector)
    page.evaluate("selector => { window.held = document.querySelector(selector) }", selector)
    values = []
    for _ in range(times):
        page.keyboard.press(key)
        page.wait_for_timeout(60)
        page.wait_for_selector(SETTLED, timeout=60_000)
        assert page.evaluate("document.activeElement === window.held && window.held.isConnected"), selector
        values.append(page.evaluate("window.held.value"))
    return values


@pytest.mark.parametrize(
    "mode", ["explore", *(pytest.param(m, marks=pytest.mark.slow) for m in ("class", "policy"))]
)
def test_every_lever_moves_as_often_as_a_key_is_pressed(visit, mode):
    page = visit(f"/#v=1&world=classroom&agents=40&replicates=2&mode={mode}")
    levers = page.eval_on_selector_all("#sliders input", "all => all.map(one => '#' + one.id)")
    assert len(levers) >= 4
    for lever in levers[:2] if mode == "explore" else levers:
        start = float(page.input_value(lever))
        step = float(page.get_attribute(lever, "step"))
        assert [float(v) for v in pressed(page, lever)] == pytest.approx(
            [start + k * step for k in (1, 2, 3, 4)]
        )
        page.click("#reset")
        page.wait_for_selector(SETTLED)


@pytest.mark.slow
def test_selects_and_the_year_keep_the_focus(visit):
    page = visit("/#v=1&world=classroom&agents=40&replicates=2&mode=explore&levers=return:6000")
    years = pressed(page, "#year", "ArrowLeft")
    assert [int(y) for y in years] == [2044, 2043, 2042, 2041]
    for select in ("#home", "#chart-0", "#chart-2"):
        assert len(set(pressed(page, select, "ArrowDown"))) > 1, select
    assert page.get_attribute("#charts figure >> nth=0", "data-measure") == page.input_value("#chart-0")


@pytest.mark.slow
def test_a_student_of_ones_own_is_made_by_keyboard(visit):
    page = visit("/#v=1&world=classroom&agents=40&replicates=2&mode=explore&levers=return:6000")
    page.click("[data-open=student]")
    page.wait_for_selector(".bars")
    page.focus("#own-ability")
    for _ in range(4):
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        assert page.evaluate("document.activeElement.id") == "own-ability"
    assert float(page.input_value("#own-ability")) == pytest.approx(0.7)
    page.click("details summary")
    page.focus("#own-income")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(1500)
    assert page.evaluate("document.querySelector('#pane-student details').open")
