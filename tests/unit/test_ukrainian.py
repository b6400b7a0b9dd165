"""Ukrainian as a teacher reads it: plural forms, names in the nominative, one word for a thing, one way of money."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from edumig_sim.lesson.lesson import measured
from edumig_sim.texts import texts_in

UK = texts_in("uk")
STATIC = Path(__file__).resolve().parents[2] / "edumig_sim" / "app" / "static"
HARD = "\N{NO-BREAK SPACE}"
# Words that were wrong, and what stands for them.
WRONG = {
    r"до сьогодні": "як сьогодні",
    r"звідусіль": "деінде, з інших регіонів, з-за кордону",
    r"тих країн": "деінде",
    r"зерн(?:о|а|ом|ен|і)?\b": "початкове значення генератора",
    r"господар(?:\b|[яеіюуом])": "країна навчання",
    r"клас \(вигадан": "вигаданий світ",
    r"приймаюч": "регіон навчання",
    r"держзамовлен|навчальн\w+ місц": "місце",
    r"місц\w+ навчання|інших місцях|обран\w+ місц|місц\w+ призначення": "регіон",
    r"холост\w+ витрат": "марні виплати",
    r"Північ(?:\b|[іч]\b)": "Північний край, як на карті",
}
# Numbers that take no form of their own: shares in per cent, and the date of a year.
FORMLESS = {"share", "ability", "income", "leave", "cpc", "simulator", "year"}
COUNTED = (
    r"студент|випускник|агент|вступник|отримувач|осіб|особ|люд|регіон|країн|рок(?:и|ів)\b|раунд|бал|фіш|прогон"
    r"|пар[аи]?\b|повторен|обчислен|місц|припущен|параметр|клітин|напрям"
)
AMOUNT = re.compile(rf"\{{(\w+)\}}[ {HARD}](?:{COUNTED})")
NAME = r"\{(?:region|home|place|places|role|from|who)\}"
GOVERNED = re.compile(
    rf"\b(?:із|зі|з|до|у|в|на|для|від|за|про|при|регіону|регіоні|країні|країни) {NAME}", re.IGNORECASE
)


def all_texts():
    for key, message in UK.messages.items():
        for form in (message,) if isinstance(message, str) else message:
            yield key, form
    yield from UK.sentences.items()


@pytest.mark.parametrize("wrong", WRONG)
def test_a_word_that_was_wrong_is_nowhere(wrong):
    found = re.compile(rf"\b(?:{wrong})", re.IGNORECASE)
    assert not [key for key, text in all_texts() if found.search(text)], f"say: {WRONG[wrong]}"


def test_a_number_before_what_it_counts_has_plural_forms():
    single = {key: m for key, m in UK.messages.items() if isinstance(m, str)}
    assert not {k: m for k, m in single.items() if set(AMOUNT.findall(m)) - FORMLESS}


def test_the_rule_for_numbers_finds_them():
    assert AMOUNT.findall("{region}: тут живе {graduates} випускників") == ["graduates"]
    assert not AMOUNT.findall("{year} рік: випускників на {n} більше")


def test_a_name_that_is_filled_in_may_stay_in_the_nominative():
    assert not {key: text for key, text in all_texts() if GOVERNED.search(text)}
    assert UK.say("app.question", {"home": "Польща"}) == "Польща: що втримало б більше випускників?"


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (322.3, f"навчаються 322{HARD}студенти"),
        (20.6, f"навчається 21{HARD}студент "),
        (1_322.0, f"навчається 1{HARD}320{HARD}студентів"),
        (1_000_000.0, f"навчається 1{HARD}000{HARD}000{HARD}студентів"),
        (1_232_001.0, f"навчається 1{HARD}230{HARD}000{HARD}студентів"),
        (0.3, f"навчається <1{HARD}студента"),
    ],
)
def test_the_number_as_it_is_shown_decides_the_form(amount, said):
    blank = {"setting": "", "region": "", "year": 2030, "low": "", "high": "", "without": "", "places": ""}
    assert said.replace(HARD, " ") in UK.people("lesson.found_away", amount, blank).replace(HARD, " ")


def test_years_of_a_lessons_slider_have_plural_forms():
    told = [measured(UK, value, "lesson.years_unit") for value in (0.0, 1.0, 2.0, 5.0, 1.5)]
    assert told == ["0 років", "1 рік", "2 роки", "5 років", "1,5 року"]
    assert measured(UK, 3.0, "кілометрів") == "3 кілометрів"  # a teacher's own words stay


def test_every_text_with_plural_forms_gets_its_number_from_the_page():
    plural = {key for key, m in UK.messages.items() if not isinstance(m, str)}
    calls = re.compile(r"""say\(["'`]([\w.]+)["'`](.{0,90})""")
    code = "\n".join(f.read_text(encoding="utf-8") for f in sorted(STATIC.rglob("*.js")))
    asked = [(key, rest) for key, rest in calls.findall(code) if key in plural]
    assert asked
    assert not [key for key, rest in asked if "count:" not in rest]


def test_money_is_written_in_one_way():
    assert not [key for key, text in all_texts() if "$" in text]
    split = re.compile(
        r"(?:[\d}]|млн|млрд|трлн) (?:млн|млрд|трлн|дол)"
    )  # a number and its unit stay together
    assert not [key for key, text in all_texts() if split.search(text)]
    for key in ("common.money", "app.tick_money", "app.unit.dollars", "lesson.dollars"):
        assert f"{{n}}{HARD}дол." in UK.messages[key]


def test_marks_are_those_of_the_language():
    straight = re.compile(r"[\"'“”]|\d\s%")
    assert not [key for key, text in all_texts() if straight.search(text)]
