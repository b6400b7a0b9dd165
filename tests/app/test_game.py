"""The role game in a real browser: played by keyboard, kept over a reload, in both languages, on any screen."""

from __future__ import annotations

import base64
import csv
import io
import json
from pathlib import Path

import pytest
import yaml
from app_server import ask
from browsing import needs_browser, serious_violations, visits

READY = "body.game[data-shown]:not(.busy)"
TURNS = ("donor", "host", "university")
PLANNED = "body:not(.estimating) #planned:not(:empty)"
ROUND = {"levers": {"return": 3000, "pull": 2000, "own_fee": 300}, "bets": {"graduates_home": ["more", 2]}}
OVERFLOW = """() => ['html', '#stage', '#stage > *'].flatMap(s => [...document.querySelectorAll(s)])
  .map(e => Math.max(e.scrollWidth - e.clientWidth, e.scrollHeight - e.clientHeight))"""

pytestmark = needs_browser


@pytest.fixture
def visit(browser, address):
    with visits(browser, address, READY) as opened:
        yield opened


def pressed(page, target, key="Enter"):
    """Reach something by Tab alone, then press a key: nothing here may need a mouse."""
    for _ in range(60):
        if page.evaluate("s => document.activeElement.matches(s)", target):
            break
        page.keyboard.press("Tab")
    assert page.evaluate("s => document.activeElement.matches(s)", target), f"{target} is not reached"
    shown = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert shown != "none" or "radio" in target
    page.keyboard.press(key)


def decided(page, role, lever="", steps=0):
    """One role's turn by keyboard: move a lever, or leave all as they are; wait for the cost; decide."""
    page.wait_for_selector(f".panel.{role}")
    if lever:
        pressed(page, f"#lever-{lever}", "ArrowRight")
        for _ in range(steps - 1):
            page.keyboard.press("ArrowRight")
        page.wait_for_timeout(80)
    page.wait_for_selector(PLANNED)
    pressed(page, "#lock")


@pytest.mark.slow
def test_two_rounds_by_keyboard(visit):
    page = visit("/game")
    pressed(page, "#start")
    for number, lever in enumerate(("return", "merit"), 1):
        decided(page, "donor", lever, 8)
        decided(page, "host", *(("pull", 2) if number == 1 else ()))
        decided(page, "university", *(("own_fee", 3) if number == 1 else ()))
        page.wait_for_selector("#play")
        pressed(page, "input[name=guess-graduates_home]", " ")
        assert "4 chips" in page.inner_text("#chips")
        pressed(page, "#play")
        page.wait_for_selector("#next", timeout=60_000)
        if number == 1:
            first = page.evaluate("document.querySelector('.told').innerText")
            assert len(page.query_selector_all(".told li")) == 4 and "2030" in first
            assert page.query_selector(".chart .ghost") and page.query_selector(".chart .band")
            signs = page.eval_on_selector_all(".chart >> nth=0 >> svg .sign", "found => found.length")
            assert signs == 3
            before = page.evaluate("location.hash")
            page.reload()
            page.wait_for_selector(READY)
            assert page.evaluate("document.querySelector('.told').innerText") == first
            assert page.evaluate("location.hash") == before
            pressed(page, "#next")
    assert "2035" in page.inner_text(".told")
    assert page.eval_on_selector_all("#rounds li[data-done]", "done => done.length") == 2
    link = page.evaluate("location.hash")
    other = visit(f"/game{link}")
    for one in (page, other):
        one.wait_for_selector("#six")
    assert other.inner_text(".told") == page.inner_text(".told")
    assert other.inner_text(".cards") == page.inner_text(".cards")
    assert max(other.evaluate(OVERFLOW)) == 0
    pressed(other, "#finish")
    other.wait_for_selector(".debrief .timeline")
    assert (
        len(other.query_selector_all(".discuss li")) == 3
        and len(other.query_selector_all(".scores tbody tr")) == 7
    )
    pressed(other, "#next")  # and play on
    other.wait_for_selector(".panel.donor")


def test_what_cannot_be_paid_is_refused_and_a_round_can_be_undone(visit):
    page = visit("/game")
    page.check("#hidden")
    page.click("#start")
    for lever in ("return", "merit"):
        page.focus(f"#lever-{lever}")
        page.keyboard.press("End")
    page.wait_for_timeout(80)
    page.wait_for_selector(".purse.over")
    assert "this cannot be paid" in page.inner_text("#refused")
    page.click("#lock")
    page.wait_for_selector("#trouble:not(:empty)")
    assert "there is $1.2 billion" in page.inner_text("#trouble") and page.query_selector(".panel.donor")
    page.keyboard.press("Control+z")
    page.wait_for_selector(PLANNED)
    assert page.input_value("#lever-merit") == "0" and page.input_value("#lever-return") == "15000"
    page.click("#undo")
    page.wait_for_selector(PLANNED)
    assert page.input_value("#lever-return") == "0" and page.is_disabled("#undo")
    page.click("#lock")
    page.wait_for_selector("#here")
    assert "Pass the keyboard: Host ministry" in page.inner_text("#turn") and not page.query_selector(
        ".panel"
    )
    page.click("#here")
    page.wait_for_selector(".panel.host")
    page.reload()
    page.wait_for_selector(".panel.host")
    page.click("#restart")
    page.click("#restart-yes")
    page.wait_for_selector("#start")


def test_a_link_that_cannot_be_played_says_why_and_begins_anew(browser, address):
    game = {"v": 1, "world": "classroom", "rounds": [{"levers": {"retrun": 1}, "bets": {}}]}
    link = base64.urlsafe_b64encode(json.dumps(game).encode()).decode()
    with visits(browser, address, READY, expected="400 (Bad Request)") as visit:
        page = visit(f"/game#g={link}")
        page.wait_for_selector("#trouble:not(:empty)")
        assert "Did you mean 'return'" in page.inner_text("#trouble") and page.is_visible("#start")


def played(address, rounds, check=True):
    """The last line of an answer about some rounds."""
    body = {"game": {"rounds": rounds}, "language": "en", "check": check}
    status, text = ask(address, "/api/game/play", body)
    assert status == 200
    return json.loads(text.splitlines()[-1])


def test_the_server_plays_refuses_and_hands_out_files(address):
    first = played(address, [ROUND])["game"]
    second = played(address, [ROUND, {"levers": {"merit": 1000}}])["game"]
    for measure, path in first["measures"].items():
        years = len(path["effect"])
        assert path["effect"] == second["measures"][measure]["effect"][:years]
    told = played(address, [ROUND, {"levers": {"return": 15000, "merit": 5000, "abroad": 10000}}])
    assert "Home ministry: this cannot be paid" in told["problems"][0]
    saved = yaml.safe_load(ask(address, "/api/game/scenario", {"game": {"rounds": [ROUND]}})[1])
    assert [next(iter(p)) for p in saved["policies"]] == ["return_grant", "inbound_scholarship", "fee_change"]
    status, lines = ask(address, "/api/game/apart", {"game": {"rounds": [ROUND]}})
    alone = [json.loads(line)["alone"] for line in lines.splitlines() if "alone" in line]
    assert status == 200 and [d["lever"] for d in alone] == ["return", "pull", "own_fee"]
    log = list(
        csv.DictReader(
            io.StringIO(ask(address, "/api/game/log", {"game": {"rounds": [ROUND]}, "language": "uk"})[1])
        )
    )
    assert (
        log[0]["change"] and "Грант" in log[0]["what"]
    )  # with what the decision did by itself, once it is known
    six = [
        json.loads(ask(address, "/api/game/people", {"game": {"rounds": [one]}})[1])["people"]
        for one in (ROUND, {})
    ]
    assert len(six[0]) == len(six[1]) == 6
    assert not any(p["tipped"] for p in six[1])  # nothing was decided
    assert [p["choices"][0] for p in six[0]] == [p["choices"][0] for p in six[1]]  # the same six
    status, wrong = ask(address, "/api/game/plan", {"game": {"draft": {"retrun": 1}}, "role": "donor"})
    assert status == 400 and "Did you mean 'return'" in wrong


@pytest.mark.slow
@pytest.mark.parametrize(("language", "width"), [("en", 1366), ("uk", 1366), ("uk", 360)])
def test_a_whole_game_fits_its_screen_and_axe_finds_nothing_serious(visit, language, width):
    page = visit(f"/game?lang={language}", width, 768)

    def looked():
        page.wait_for_selector(READY)
        room = page.evaluate(OVERFLOW)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert max(room) == 0 if width > 1000 else wide <= width, (page.inner_text("#turn"), room)
        assert "game." not in page.inner_text("body") and "app." not in page.inner_text("body")
        assert not serious_violations(page)

    looked()
    page.click("#start")
    for number in range(4):
        for role in TURNS:
            page.wait_for_selector(f".panel.{role}")
            for lever in page.query_selector_all(".lever input"):
                lever.focus()
                page.keyboard.press("ArrowRight")
            page.wait_for_timeout(80)
            page.wait_for_selector(PLANNED)
            if number < 2:
                looked()
            page.click("#lock")
        for question in page.query_selector_all(".question"):
            question.query_selector("label").click()
        if number < 2:
            looked()
        page.click("#play")
        page.wait_for_selector("#next", timeout=120_000)
        looked() if number < 2 else None
        page.click("#next")
    page.wait_for_selector(".debrief")
    page.click("#ask-apart")
    page.wait_for_selector(".alone[data-done]", timeout=240_000)
    assert len(page.query_selector_all(".alone tbody tr")) > 40
    assert not serious_violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    with page.expect_download() as saved:
        page.click("#save-log")
    assert "decision,1,2026-2030,donor" in Path(saved.value.path()).read_text(encoding="utf-8")
