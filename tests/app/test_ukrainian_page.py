"""The page in Ukrainian: plural forms by the number that is shown, one way of money, names in the nominative."""

from __future__ import annotations

import pytest
from browsing import needs_browser, visits

SETTLED = "body[data-shown]:not(.busy)"
SHOWN = "?lang=uk#v=1&world=classroom&agents=40&replicates=2&mode=policy&levers=return:6000,fee:-500"

pytestmark = needs_browser


@pytest.fixture
def visit(browser, address):
    """Opens the page as a visitor of her own."""
    with visits(browser, address, SETTLED) as opened:
        yield opened


def test_the_rounded_number_decides_the_form_in_a_browser(visit):
    said = visit("/" + SHOWN).evaluate(
        """async () => {
          const { say } = await import("/static/js/words.js");
          const told = [1, 20.996, 322, 1e6, 1.5].map((n) => say("app.unit.years_more", { n, count: n }));
          return [...told, say("app.unit.years_more", { n: 1 })];
        }"""
    )
    assert [words.split()[1] for words in said[:5]] == ["рік", "рік", "роки", "років", "року"]
    assert said[5] == "app.unit.years_more"  # a caller that forgets the number is seen


def test_money_is_written_in_one_way_on_the_whole_screen(visit):
    page = visit("/" + SHOWN)
    screen = page.inner_text("body") + page.inner_html("#charts")
    assert "$" not in screen
    assert "дол./рік" in screen and "млн\N{NO-BREAK SPACE}дол." in page.inner_text("[data-card=cost] .big")


def test_a_region_of_ones_own_choice_stands_before_the_question(visit):
    page = visit("/?lang=uk#v=1&world=classroom&agents=40&replicates=2&home=NOR")
    assert page.inner_text("#question") == "Північний край: що втримало б більше випускників?"


def test_the_cost_fits_its_card_beside_an_open_drawer(visit):
    page = visit("/" + SHOWN, width=1280, height=720)
    page.click("[data-open=student]")
    page.wait_for_selector("#drawer", state="visible")
    page.wait_for_timeout(300)
    sizes = page.eval_on_selector_all(
        "[data-card] .big", "all => all.map((e) => [e.scrollWidth, e.clientWidth])"
    )
    assert all(needed <= there for needed, there in sizes), sizes
