"""How numbers become words: persons whole, zeros said, tiny numbers as a reader can see them, in both languages."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest
from rich.console import Console

from edumig_sim import rows
from edumig_sim.brief.people import cell
from edumig_sim.brief.words import Words
from edumig_sim.game.telling import change_words
from edumig_sim.paired import Estimate, estimate
from edumig_sim.report.basis import signed
from edumig_sim.texts import texts_in
from edumig_sim.wording import difference_words, interval_words, short_words, value_words

MINUS = "\N{MINUS SIGN}"


@pytest.mark.parametrize(
    ("value", "unit", "english", "ukrainian"),
    [
        (0.998, "persons", "+1", "+1"),
        (9.7, "persons", "+10", "+10"),
        (42.4, "persons", "+42", "+42"),
        (0.2, "persons", "<1", "<1"),
        (-0.2, "persons", f">{MINUS}1", f">{MINUS}1"),
        (-8.6, "persons", f"{MINUS}9", f"{MINUS}9"),
        (0.0, "persons", "0", "0"),
        (2.86e-7, "share", "<0.001", "<0,001"),
        (-2.86e-7, "share", f">{MINUS}0.001", f">{MINUS}0,001"),
        (0.0213, "share", "+2.13", "+2,13"),
        (4e-6, "index", "<0.0001", "<0,0001"),
        (0.04567, "index", "+0.0457", "+0,0457"),
    ],
)
def test_a_change_in_a_table(value: float, unit: str, english: str, ukrainian: str) -> None:
    assert texts_in("en").short(value, unit) == english
    assert texts_in("uk").short(value, unit) == ukrainian
    assert short_words(value, unit) == english


@pytest.mark.parametrize(
    ("value", "unit", "english", "ukrainian"),
    [
        (1.2, "persons", "1 person", "1 особа"),
        (2.7, "persons", "3 persons", "3 особи"),
        (0.3, "persons", "<1 persons", "<1 особи"),
        (5.0, "persons", "5 persons", "5 осіб"),
        (3e-8, "share", "<0.001%", "<0,001%"),
        (0.612, "share", "61.2%", "61,2%"),
        (51.1, "%", "51.1%", "51,1%"),
    ],
)
def test_a_value_with_its_unit(value: float, unit: str, english: str, ukrainian: str) -> None:
    assert texts_in("en").value(value, unit) == value_words(value, unit) == english
    assert texts_in("uk").value(value, unit) == ukrainian


def effect(mean: float, low: float, high: float) -> Estimate:
    return Estimate(mean=mean, low=low, high=high, standard_error=1.0, replicates=4)


def test_the_same_words_everywhere() -> None:
    """One formatter: terminal, figure, report page and game agree to the letter."""
    small, words = effect(9.7, 0.998, 42.2), Words(texts=texts_in("en"), names={})
    assert difference_words(small, "persons") == words.difference(small, "persons") == "10 more"
    assert interval_words(small, "persons") == words.interval(small, "persons") == "95% interval 1 to 42"
    assert cell(small, "persons", words).text == signed(9.7) == change_words(texts_in("en"), small) == "+10"
    assert rows._change(row("persons", small)) == "+10 (1 to 42)"
    share = effect(0.021, 0.0120004, 0.03)
    assert interval_words(share, "share") == words.interval(share, "share") == "95% interval 1.2 to 3"


def row(unit: str, e: Estimate) -> dict[str, object]:
    return {
        "indicator": "x",
        "label": "What",
        "region": "A",
        "year": 2030,
        "unit": unit,
        "baseline": 0.0,
        "effect": e.mean,
        "low": e.low,
        "high": e.high,
        "distinguishable": e.distinguishable,
        "probability_better": 0.5,
        "more_replicates": 0.0,
        "rests_on_few": False,
    }


def printed(unit: str, e: Estimate) -> str:
    stream = io.StringIO()
    Console(file=stream, width=120).print(rows.effects(pd.DataFrame([row(unit, e)]), str))
    return stream.getvalue()


def test_exact_zeros_are_said_and_not_called_indistinguishable() -> None:
    nothing = estimate(np.zeros(3))
    assert "no change" in printed("persons", nothing)
    assert "not distinguishable" in printed("persons", effect(1.0, -1.0, 3.0))
    assert "no change" not in printed("persons", effect(1.0, -1.0, 3.0))
    assert change_words(texts_in("en"), nothing) == texts_in("en").say("game.alone_none")


def test_what_is_not_defined_is_left_empty() -> None:
    unknown = effect(float("nan"), float("nan"), float("nan"))
    assert "distinguishable" not in printed("share", unknown) and "nan" not in printed("share", unknown)


def test_a_tiny_change_of_a_share_is_printed_as_small_as_it_is() -> None:
    told = printed("share", effect(2.86e-7, 1e-7, 4e-7))
    assert "<0.001 pp" in told and "e-" not in told


def test_levels_of_persons_are_whole() -> None:
    frame = pd.DataFrame([{"indicator": "x", "label": "Who", "unit": "persons", "region": "A", "year": 2030}])
    stream = io.StringIO()
    level = frame.assign(mean=27.4, low=9.7, high=1234567.8)
    Console(file=stream, width=120).print(rows.levels(level, str))
    assert "27 " in stream.getvalue() and "10 to 1,234,568" in stream.getvalue()
