"""Money is called what its world says it is: in sentences, figures, pages and tables, in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from edumig_sim.texts import texts_in
from edumig_sim.wording import money_kind
from edumig_sim.world import load_world
from edumig_sim.world.calibration import world_parameters
from edumig_sim.world.money import Money, money_of

PACKAGE = Path(__file__).resolve().parents[2] / "edumig_sim"


@pytest.mark.parametrize(
    ("world", "english", "ukrainian"),
    [
        (
            "world",
            "constant international dollars of 2021 (purchasing-power parity)",
            "сталі міжнародні долари 2021",
        ),
        ("us_states", "US dollars of 2010, at the prices of that year", "долари США 2010 року"),
        ("classroom", "invented dollars", "вигадані долари"),
    ],
)
def test_a_world_says_its_own_money(world, english, ukrainian):
    currency = load_world(world, world_parameters(world)).currency
    assert money_kind(currency) == english
    assert money_kind(currency, texts_in("uk")).startswith(ukrainian)


@pytest.mark.parametrize(
    ("said", "money"),
    [
        ("constant 2021 international $", Money("international", 2021, "constant 2021 international $")),
        ("2017 international dollars", Money("international", 2017, "2017 international dollars")),
        ("current US $ of 2019", Money("current", 2019, "current US $ of 2019")),
        ("euros of 2020", Money("stated", None, "euros of 2020")),
        ("", Money("unstated", None, "")),
    ],
)
def test_a_world_of_ones_own_is_taken_at_its_word_and_nothing_is_assumed(said, money):
    assert money_of(said) == money
    if money.kind == "stated":
        assert money_kind(said) == said
    if money.kind == "unstated":
        assert "does not state" in money_kind(said)


def test_nobody_but_the_world_says_what_money_it_is():
    """No sentence, figure or axis of the package names a kind of dollars by itself."""
    fixed = re.compile(r"\(PPP\)|constant international dollars of the|доларах базового року")
    files = [
        f for f in PACKAGE.rglob("*") if f.suffix in (".py", ".po", ".j2", ".js", ".html") and f.is_file()
    ]
    assert [f.name for f in files if fixed.search(f.read_text(encoding="utf-8"))] == []
