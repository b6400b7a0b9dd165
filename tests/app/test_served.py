"""The server by itself: what it refuses, what it hands out, and how it ends."""

from __future__ import annotations

import json
import socket

import pytest
import yaml
from app_server import ask, last_frame

from edumig_sim import cli

STATE = {"world": "classroom", "levers": {"return": 6000}, "agents": 40, "replicates": 2}


def test_the_page_is_guarded_and_needs_nothing_from_outside(address):
    status, page = ask(address, "/")
    assert status == 200 and "{{" not in page and "https://" not in page
    assert ask(address, "/", headers={"Host": "evil.example"})[0] == 421
    status, told = ask(address, "/api/run", {"state": STATE}, {"Origin": "http://evil.example"})
    assert status == 403 and "only the page itself" in told
    status, report = ask(address, "/api/report", {"state": STATE, "language": "uk"})
    assert status == 200 and 'lang="uk"' in report
    assert ask(address, "/api/qr", {"link": "x" * 300_000})[0] == 413


@pytest.mark.parametrize(
    ("path", "body", "told"),
    [
        ("/api/run", {"state": {"world": "nowhere"}}, "there is no world"),
        ("/api/run", {"state": {**STATE, "levers": {"return": "much"}}}, "is not a number from"),
        ("/api/story", {"state": STATE, "region": "XXX", "year": 2030}, "there is no region"),
        ("/api/open", {"text": "base: ../../etc/passwd", "name": "a.yaml"}, "are not opened for a page"),
        ("/api/open", {"text": "base: classroom\nhorzion: 3", "name": "a.yaml"}, "a.yaml, line 2: horzion"),
        ("/api/report", {"state": {**STATE, "levers": {}}}, "move a lever first"),
        ("/api/nothing", {}, "there is nothing at"),
    ],
)
def test_a_bad_request_gets_one_clear_message(address, path, body, told):
    status, text = ask(address, path, body)
    assert 400 <= status < 500
    problems = json.loads(text)["problems"]
    assert problems and told in "\n".join(problems)
    assert "Traceback" not in text


def test_a_run_its_files_and_its_code(address):
    status, text = ask(address, "/api/run", {"state": STATE})
    frame = last_frame(text)
    assert status == 200 and frame["replicates"] == 2 and len(frame["corridors"]) <= 80
    assert frame["account"]["spent_so_far"][-1] > 0
    saved = yaml.safe_load(ask(address, "/api/scenario", {"state": STATE})[1])
    assert saved["policies"][0]["return_grant"]["amount"] == 6000
    assert "graduates_home,persons" in ask(address, "/api/table", {"state": STATE})[1]
    status, report = ask(address, "/api/report", {"state": STATE, "language": "uk"})
    assert status == 200 and 'lang="uk"' in report
    assert ask(address, "/api/qr", {"link": address + "/#v=1"})[1].lstrip().startswith("<?xml")


def test_another_port_where_one_is_taken():
    from edumig_sim.app.serve import bound

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with bound("127.0.0.1", port) as door:
            assert door.getsockname()[1] != port


def test_the_python_that_the_command_shows_opens_the_same_page(monkeypatch, capsys):
    served = []
    monkeypatch.setattr("edumig_sim.app.serve.serve", lambda plan, *_, **__: served.append(plan))
    assert cli.execute(["app", "us_states", "--agents", "30", "--seed", "5", "--no-browser", "-v"]) == 0
    told = capsys.readouterr().err.split("In Python:")[1]
    exec("\n".join(line.strip() for line in told.splitlines()), {})
    assert len(served) == 2 and served[0].plan.scenario == served[1].plan.scenario


def test_the_page_says_what_every_answer_from_a_world_has_to_say(address):
    """US states have no cohorts of their own: every answer says so, the page in its language."""
    told = {
        (world, language): json.loads(ask(address, "/api/world", {"world": world, "language": language})[1])[
            "marks"
        ]
        for world in ("classroom", "us_states")
        for language in ("en", "uk")
    }
    assert told["classroom", "en"] == told["classroom", "uk"] == []
    assert any("as many turn 18 in every year" in mark for mark in told["us_states", "en"])
    assert len(told["us_states", "uk"]) == len(told["us_states", "en"])
    assert told["us_states", "uk"] != told["us_states", "en"]
