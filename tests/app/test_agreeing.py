"""Levers, cards, captions and links agree, whatever happens to the connection or was written into a link."""

from __future__ import annotations

import http.client
import json

import pytest
from app_server import ask, last_frame
from browsing import needs_browser, visits

SETTLED = "body[data-shown]:not(.busy)"
SMALL = "/#v=1&world=classroom&agents=40&replicates=2"


def status_for_host(address, host):
    where = address.removeprefix("http://")
    connection = http.client.HTTPConnection(where)
    connection.putrequest("GET", "/", skip_host=True)
    connection.putheader("Host", host)
    connection.endheaders()
    return connection.getresponse().status


@pytest.mark.parametrize(
    "host",
    ["evil@127.0.0.1", "127.0.0.1@evil.example", "127.0.0.1/x", "", "127.0.0.1:99999999", "[::1", "a b"],
)
def test_a_host_that_no_browser_writes_is_refused(address, host):
    assert status_for_host(address, host) == 421


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8000", "[::1]:8000", "LOCALHOST"])
def test_this_computer_is_answered_under_its_names(address, host):
    assert status_for_host(address, host) == 200


def test_everybody_who_pays_is_in_the_account(address):
    """The shares of payers are of all that is paid, not of the largest three."""
    state = {
        "world": "classroom",
        "home": "CAP",
        "levers": {"return": 6000, "pull": 6000},
        "agents": 40,
        "replicates": 2,
    }
    state["home"] = next(
        h["key"]
        for h in json.loads(ask(address, "/api/world", {"world": "classroom"})[1])["homes"]
        if "+" in h["key"]
    )
    frame = last_frame(ask(address, "/api/run", {"state": state})[1])
    payers = dict(frame["account"]["payers"])
    assert len(payers) > 3 and list(payers.values()) == sorted(payers.values(), reverse=True)
    assert sum(payers.values()) * 1e6 == pytest.approx(sum(frame["account"]["spent"]), rel=1e-6)


@needs_browser
def test_shares_of_payers_add_up_with_the_others(browser, address):
    with visits(browser, address, SETTLED) as visit:
        page = visit(f"{SMALL}&levers=return:6000,pull:6000")
        words = page.inner_text("#payers")
        shares = [int(part.split("%")[0].split()[-1]) for part in words.split(":")[1].split(", ")]
        assert len(shares) >= 4 and abs(sum(shares) - 100) <= len(shares) // 2 + 1


@pytest.mark.slow
@needs_browser
def test_the_source_line_is_that_of_the_world_that_is_shown(browser, address):
    with visits(browser, address, SETTLED) as visit:
        page = visit(SMALL)
        assert "nvented" in page.inner_text("#legend .source")
        page.select_option("#world", "us_states")
        page.wait_for_selector("g[data-code=US-CA], g[data-code=CA]", timeout=90_000)
        page.wait_for_selector(SETTLED, timeout=90_000)
        assert "nvented" not in page.inner_text("#legend .source")
        page.select_option("#world", "classroom")
        page.wait_for_selector("g[data-code=RUR]", timeout=90_000)
        page.wait_for_selector(SETTLED, timeout=90_000)
        assert "nvented" in page.inner_text("#legend .source") and "Census" not in page.inner_text(
            "#legend .source"
        )


@needs_browser
def test_after_a_lost_connection_the_page_catches_up_by_itself(browser, address):
    with visits(browser, address, SETTLED, expected="Failed to load resource") as visit:
        page = visit(f"{SMALL}&levers=return:3000")
        before = page.inner_text("[data-card=cost] .big")
        page.route("**/api/run", lambda route: route.abort())
        page.focus("#lever-return")
        page.keyboard.press("PageUp")
        page.wait_for_selector("body.stale")
        assert "does not reach its server" in page.inner_text("#trouble")
        page.unroute("**/api/run")
        page.wait_for_selector("body[data-shown]:not(.busy):not(.stale)", timeout=60_000)
        assert page.inner_text("#trouble") == "" and page.inner_text("[data-card=cost] .big") != before
        fresh = visit("/" + page.evaluate("location.hash"))
        assert fresh.inner_text("[data-card=cost] .big") == page.inner_text("[data-card=cost] .big")


@needs_browser
def test_a_link_with_a_value_out_of_range_shows_the_nearest_and_says_so(browser, address):
    with visits(browser, address, SETTLED) as visit:
        page = visit(
            "/#v=1&world=classroom&agents=1&replicates=2&seed=-4&year=1900&begin=2999&levers=return:99999,x:1"
        )
        assert page.input_value("#lever-return") == page.get_attribute("#lever-return", "max")
        assert page.inner_text("#year-shown") == page.get_attribute("#year", "min")
        assert "nearest possible" in page.inner_text("#note")
        assert all(page.eval_on_selector_all(".card .big", "all => all.map(one => one.textContent)"))
        fine = visit(f"{SMALL}&levers=return:6000")
        assert fine.inner_text("#note") == ""


def test_a_hosts_money_is_not_held_against_the_home_budget(address):
    """What hosts pay for their scholarships is theirs; what home pays is measured against its budget."""
    state = {"world": "classroom", "levers": {"pull": 6000}, "agents": 40, "replicates": 2}
    account = last_frame(ask(address, "/api/run", {"state": state})[1])["account"]
    payers = dict(account["payers"])
    told = json.loads(ask(address, "/api/world", {"world": "classroom"})[1])
    home = next(h["codes"] for h in told["homes"] if h["key"] == told["first_home"])
    mine = sum(amount for code, amount in payers.items() if code in home)
    assert sum(payers.values()) > 0 and mine < 0.05 * sum(payers.values())
    assert sum(account["spent_by_home"]) <= 0.05 * sum(account["spent"])


@needs_browser
def test_the_meter_names_the_owner_of_the_money_and_a_loss_is_called_one(browser, address):
    with visits(browser, address, SETTLED) as visit:
        page = visit(f"{SMALL}&mode=policy&levers=pull:9000")
        assert page.query_selector("#meter.over") is None
        assert "Other regions spend" in page.inner_text("#elsewhere")
        assert "Middleland spends" in page.inner_text("#spent")
        assert "Middleland" in page.inner_text("#budget-name")
        if page.inner_text("[data-card=graduates_home] .change").startswith("▼"):
            assert page.inner_text("#each") == "Fewer graduates at home, not more"
        else:
            assert "told from none" in page.inner_text("#each")


@needs_browser
@pytest.mark.parametrize("world", ["classroom", pytest.param("us_states", marks=pytest.mark.slow)])
def test_who_leaves_and_who_arrives_differ_and_no_name_lies_over_another(browser, address, world):
    with visits(browser, address, SETTLED) as visit:
        page = visit(f"/#v=1&world={world}&agents=40&replicates=2&levers=return:6000")
        boxes = page.evaluate(
            """() => [...document.querySelectorAll('#map .names text, .corner, .zoom, .ways, #legend > *')]
               .map(node => { const b = node.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom] })"""
        )
        names = page.eval_on_selector_all("#map .names text", "all => all.length")
        assert names >= 5
        for k, a in enumerate(boxes[:names]):
            for b in boxes[k + 1 :]:
                assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1], (a, b)
        drawn = "all => all.filter(one => !one.hasAttribute('hidden')).length"
        looks = "s => { const c = getComputedStyle(document.querySelector(s)); return [c.stroke, c.strokeDasharray] }"
        leaving, arriving = (page.evaluate(looks, f".arc.{kind}") for kind in ("leaving", "arriving"))
        assert leaving[0] != arriving[0] and leaving[1] != arriving[1]
        for chosen, gone in (("leaving", "arriving"), ("arriving", "leaving")):
            page.click(f"[data-ways={chosen}]")
            assert page.eval_on_selector_all(f".arc.{gone}", drawn) == 0
            assert page.eval_on_selector_all(f".arc.{chosen}", drawn) > 0
        assert "ways=arriving" in page.evaluate("location.hash")
        widths = page.eval_on_selector_all(
            "#widths i", "all => all.map(one => one.getBoundingClientRect().height)"
        )
        assert len(widths) == 2 and widths[0] > widths[1] > 0
