"""The page in a real browser: what a visitor sees, does with mouse or keyboard, and shares.

Everything outside this computer is blocked; a request to it, an error on the console or a refused style fails.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from browsing import needs_browser, serious_violations, visits

SETTLED = "body[data-shown]:not(.busy)"

pytestmark = needs_browser


@pytest.fixture
def visit(browser, address):
    """Opens the page as a visitor of her own; at the end nothing may have gone wrong or left this computer."""
    with visits(browser, address, SETTLED) as opened:
        yield opened


def big(page, card="graduates_home"):
    return page.inner_text(f"[data-card={card}] .big")


def pulled(page, lever="return", value="6000"):
    """Drag a lever and let go."""
    page.eval_on_selector(
        f"#lever-{lever}",
        """(range, value) => {
          range.focus();
          range.value = value;
          range.dispatchEvent(new Event("input", { bubbles: true }));
          range.dispatchEvent(new Event("change", { bubbles: true }));
        }""",
        value,
    )
    page.wait_for_timeout(50)
    page.wait_for_selector(SETTLED, timeout=60_000)


def test_a_lever_moves_cards_charts_and_map_and_the_ghost_stays(visit):
    page = visit()
    before = {
        "card": big(page),
        "ghost": page.get_attribute("#charts svg .ghost", "points"),
        "cost": big(page, "cost"),
        "map": page.inner_html(".labels"),
    }
    assert page.get_attribute("#charts svg .after", "points") == before["ghost"]
    pulled(page)
    assert big(page) != before["card"] and big(page, "cost") != before["cost"]
    assert page.inner_html(".labels") != before["map"] and page.query_selector(".labels .gain")
    ghost, after = (page.get_attribute(f"#charts svg .{k}", "points") for k in ("ghost", "after"))
    assert ghost != after
    assert "today’s path" in page.inner_text("[data-card=graduates_home] .range")
    assert page.inner_text("#said").startswith("In 2045")
    assert "$6,000" in page.get_attribute("#lever-return", "aria-valuetext")
    page.eval_on_selector("#lever-return", "r => { r.value = 9000; r.dispatchEvent(new Event('input')) }")
    page.wait_for_selector(".card.quick")
    assert page.get_attribute("#charts svg .ghost", "points") == ghost  # and the axes with it
    page.click("#undo")
    page.wait_for_selector(SETTLED)


def test_a_region_tells_its_story_and_a_student_shows_her_reasons(visit):
    page = visit("/#v=1&world=classroom&agents=40&replicates=2&levers=return:6000")
    page.click("g[data-code=RUR]")
    page.wait_for_selector(".spark")
    assert len(page.query_selector_all(".sentence")) == 3
    page.click("#tab-student")
    page.wait_for_selector(".bars")
    assert len(page.query_selector_all(".face")) == 6 and len(page.query_selector_all(".side")) == 2
    assert page.query_selector(".bars .part.quality") and page.query_selector(".bars .halo")
    assert "would" in page.inner_text(".side .would") or "grant" in page.inner_text(".side .would")
    page.fill("#search", "Border")
    page.keyboard.press("Enter")
    page.wait_for_selector("g[data-code=BOR].chosen")


def test_a_link_shows_the_same_screen_to_another_visitor_and_two_do_not_mix(visit):
    first, second = visit(), visit()
    untouched = big(second)
    pulled(first, "merit", "3000")
    first.eval_on_selector("#year", "r => { r.value = 2040; r.dispatchEvent(new Event('input')) }")
    first.wait_for_timeout(400)
    assert big(second) == untouched
    link = first.evaluate("location.hash")
    assert {"levers=merit:3000", "seed=1", "year=2040"} <= set(link[1:].split("&"))
    third = visit(f"/{link}")
    for card in ("graduates_home", "students_abroad", "cost"):
        assert big(third, card) == big(first, card)
    first.click("#share")
    first.wait_for_selector("#share-dialog img[src^=blob]")
    assert first.input_value("#link").endswith(link)
    with first.expect_download() as saved:
        first.click("text=Scenario file (YAML)")
    assert "scholarship" in Path(saved.value.path()).read_text(encoding="utf-8")


def test_the_class_predicts_before_it_sees(visit):
    page = visit("/?lang=uk#v=1&world=classroom&mode=class")
    assert page.is_visible("#to-game a") and page.get_attribute("#to-game a", "href") == "/game?lang=uk"
    page.click(".story >> nth=0")
    page.wait_for_selector("#predict fieldset")
    assert big(page) == "?" and page.query_selector("#charts .after") is None
    assert page.is_disabled("#reveal")
    page.check("input[name=guess-graduates_home][value=more]")
    page.check("input[name=guess-students_abroad][value=fewer]")
    page.click("#reveal")
    page.wait_for_selector(SETTLED)
    assert big(page) != "?"
    assert "Ви сказали" in page.inner_text("[data-card=graduates_home] .verdict")


@pytest.mark.slow
def test_policies_are_pinned_and_compared(visit):
    page = visit("/#v=1&world=classroom&mode=policy&levers=merit:3000&pins=return:6000")
    assert len(page.query_selector_all(".lever")) == 8
    page.click("#open-pins")
    page.click("#pin")
    page.wait_for_selector(".pins thead th:nth-child(3)")
    for _ in range(100):
        if "…\n" not in page.inner_text(".pins tbody") and "\t…" not in page.inner_text(".pins tbody"):
            break
        page.wait_for_timeout(100)
    assert "Policy B" in page.inner_text(".pins thead") and "$" in page.inner_text(".pins tbody")
    assert "pins=return:6000;merit:3000" in page.evaluate("location.hash")


def test_everything_can_be_done_by_keyboard(visit):
    page = visit()
    reached = []
    for _ in range(80):
        page.keyboard.press("Tab")
        name, visible = page.evaluate(
            """() => {
              const e = document.activeElement, s = getComputedStyle(e);
              const shown = s.outlineStyle !== 'none' || e.classList.contains('region');
              return [e === document.body ? '' : e.id || e.dataset.code || e.className || e.textContent, shown];
            }"""
        )
        if not name:  # past the last one
            break
        assert visible, f"focus cannot be seen on {name}"
        reached.append(name)
    for wanted in ("skip", "share", "lever-return", "budget", "search", "RUR", "play", "year", "dots"):
        assert wanted in reached
    before = big(page, "cost")
    page.focus("#lever-return")
    for _ in range(8):
        page.keyboard.press("ArrowRight")
    page.wait_for_timeout(80)
    page.wait_for_selector(SETTLED)
    assert big(page, "cost") != before
    page.keyboard.press("Control+z")
    page.wait_for_timeout(80)
    page.wait_for_selector(SETTLED)
    page.focus("g[data-code=RUR]")
    page.keyboard.press("Enter")
    page.wait_for_selector(".sentence")
    page.focus("#drawer-close")
    page.keyboard.press("Escape")
    assert not page.is_visible("#drawer")
    page.focus("[data-table=map]")
    page.keyboard.press("Enter")
    assert len(page.query_selector_all("#table-dialog tbody tr")) > 10


@pytest.mark.parametrize("language", ["en", pytest.param("uk", marks=pytest.mark.slow)])
def test_one_screen_without_scrolling(visit, language):
    page = visit(f"/?lang={language}#v=1&world=classroom&levers=return:6000,fee:-500")
    for mode in ("class", "policy", "explore"):
        page.click(f".modes [data-mode={mode}]")
        room = page.evaluate(
            """() => [document.documentElement, document.querySelector('#levers'), document.querySelector('#centre')]
              .map(e => [e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight])"""
        )
        assert room == [[0, 0], [0, 0], [0, 0]], mode
        assert "app." not in page.inner_text("body")


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), [(360, 740), (683, 384)])
def test_a_telephone_and_200_percent_zoom(visit, width, height):
    page = visit("/#v=1&world=classroom&levers=return:6000", width, height)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    pulled(page, "merit", "2000")
    assert page.query_selector("#charts .after")
    page.click("[data-open=student]")
    page.wait_for_selector(".bars")
    assert page.evaluate("document.querySelector('#drawer').scrollWidth") <= width


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "then"),
    [
        ("/#v=1&world=classroom&levers=return:6000", ("[data-open=student]", ".bars >> nth=0")),
        ("/?lang=uk#v=1&world=classroom&mode=class", (".story >> nth=0", "#predict legend >> nth=0")),
        (
            "/#v=1&world=classroom&mode=policy&levers=return:6000&pins=return:6000",
            ("#open-pins", ".pins caption"),
        ),
        ("/#v=1&world=classroom", ("#share", "#share-title")),
    ],
)
def test_axe_finds_no_serious_violation(visit, path, then):
    page = visit(path)
    for one in then:
        page.click(one)
    assert not serious_violations(page)
