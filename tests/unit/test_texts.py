"""The catalogue of texts: complete in every language, used, and with numbers as the language writes them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from owned_sentences import owned_sentences

from edumig_sim.app.levers import all_levers as app_levers
from edumig_sim.app.levers import stories as app_stories
from edumig_sim.app.measures import UNITS
from edumig_sim.brief.account import ADDED
from edumig_sim.brief.answer import PEOPLE
from edumig_sim.brief.ground import KNOWN
from edumig_sim.errors import EduMigError
from edumig_sim.game.cast import GUESSES, MEASURES, casts
from edumig_sim.push_pull import BOTH_SIDES, GROUPS, NAMED
from edumig_sim.tales import WORDS as TERMS
from edumig_sim.texts import LANGUAGES, texts_in
from edumig_sim.texts.catalogue import FOLDER, FORMS, OWNED_ELSEWHERE, PLACEHOLDER, messages_of
from edumig_sim.verdict import Kind
from edumig_sim.world import world_names
from edumig_sim.world.marks import SENTENCES
from edumig_sim.world.money import Kind as MoneyKind
from edumig_sim.world.parameters import TAG_MEANING

PACKAGE = Path(__file__).resolve().parents[2] / "edumig_sim"
PAGES = (".py", ".html", ".j2", ".js", ".mjs", ".yaml", ".css")
ENGLISH = texts_in("en")
GAME = casts()["classroom"]
OTHERS = [code for code in LANGUAGES if code != "en"]
SHARED = ("common.graduates", "common.language", "common.replicates", "common.students")  # for every page
LATER = ("home", "moving", "intention")  # terms of where to live: a lesson shows where to study
# Keys that code puts together: what stands before the part that it fills in -> what that part may be.
FAMILIES: dict[str, tuple[str, ...]] = {
    "common.money": ("", "_million", "_billion"),
    **dict.fromkeys(("app.lever.", "app.about."), tuple(app_levers())),
    "app.unit.": ("dollars", "dollars_up", "dollars_down", "points_more", "years_more"),
    **dict.fromkeys(("app.story_name.", "app.story_about."), tuple(app_stories()["stories"])),
    "app.persona.": (*app_stories()["personas"], "own"),
    "app.group.": (*GROUPS.values(), "policy", "seat"),
    "app.obstacle.": ("refused", "unknown", "unaffordable"),
    "app.reason.": (
        *(f"push.{g}" for g in BOTH_SIDES),
        *(f"{side}.{g}" for side in ("pull", "against") for g in NAMED),
    ),
    "app.story.": ("push", "pull", "against"),
    "app.region.": ("push", "pull", "other"),
    "app.measure.": tuple(UNITS),
    "report.event_": ("covid", "war_in_ukraine"),
    "report.level_": ("outbound_total", "inbound_total"),
    "common.kind_of_money_": get_args(MoneyKind),
    "app.card.": ("graduates_home", "students_abroad", "students_elsewhere", "cost"),
    "app.student.": ("home", "away", "none"),
    "app.student.studies_": ("home", "away", "none"),
    "app.predict.": ("more", "same", "fewer"),
    "app.region.part": ("1", "2", "3"),
    **dict.fromkeys(("app.world.", "app.ground.", "app.question."), tuple(world_names())),
    "game.role.": (*GAME.roles, "students"),
    "game.aim.": (*GAME.roles, "students"),
    **dict.fromkeys(("game.lever.", "game.about."), tuple(GAME.levers)),
    "game.measure.": MEASURES,
    "game.guess.": GUESSES,
    "game.save_": ("log", "scenario"),
    "lesson.found_each_": ("rises", "falls", "level", "unclear"),
    "lesson.term_": tuple(term.replace(" ", "_") for term in TERMS if term not in LATER),
    "report.kind_": (
        *get_args(Kind),
        "meant_more",
        "meant_less",
        "opposed_more",
        "opposed_less",
        "people_more",
        "people_less",
    ),
    "report.people_": PEOPLE,
    "report.package_": ("one", "same", "differs"),
    "report.number_": PEOPLE,
    "report.answer_": ("one", "none", "unclear"),
    "report.axis_": (
        *("percent", "percentage_points", "persons", "thousand_persons", "million_persons", "index"),
        *("million_dollars", "billion_dollars", "trillion_dollars"),
    ),
    "report.changed_": tuple(
        f"{what}{end}" for what in ("study", "residence") for end in ("", "_nobody", "_unclear")
    ),
    "report.cost_": (
        *(*ADDED, "recovered", "effects", "net"),
        *("recipients", "recipient", "each", "net_each", "deadweight"),
    ),
    "report.grade_": ("E", *TAG_MEANING),
    "report.mark_": ("span", *SENTENCES),
    "report.made_": ("command", "version", "world", "seeds", "pairs", "libraries", "made"),
    "report.skill_": (*KNOWN, "better", "worse", "level"),
    "report.stress_stopped_": ("time", "interrupted"),
}
STEMS = "|".join(f.stem for f in sorted((FOLDER / "en").glob("*.po")))
LITERAL = re.compile(rf"""["'`{{]((?:{STEMS})\.(?!(?:html|pdf|css|m?js|json)\b)[\w.]+)["'`}}]""")
BEGINNING = re.compile(rf"""["'`]((?:{STEMS})\.[\w.]*)\$?\{{""")


def forms(message):
    return (message,) if isinstance(message, str) else message


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_every_text_and_none_of_its_own(code):
    assert set(texts_in(code).messages) == set(ENGLISH.messages)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("key", ENGLISH.messages)
def test_all_forms_of_a_text_have_the_same_placeholders(code, key):
    message, english = texts_in(code).messages[key], ENGLISH.messages[key]
    assert isinstance(message, str) == isinstance(english, str)
    wanted = set(PLACEHOLDER.findall(forms(english)[-1]))
    for form in forms(message):
        assert set(PLACEHOLDER.findall(form)) == wanted, form
        assert form.count("{") == form.count("}") == len(PLACEHOLDER.findall(form))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_text_with_plural_forms_has_all_that_its_language_needs(code):
    locale = texts_in(code).locale
    assert set(FORMS[code]) == locale.plural_form.tags | {"other"}
    for key, message in texts_in(code).messages.items():
        assert isinstance(message, str) or len(message) == len(FORMS[code]), key


def pages() -> str:
    """All that may name a text."""
    files = (f for f in sorted(PACKAGE.rglob("*")) if f.suffix in PAGES and "data" not in f.parts)
    return "\n".join(f.read_text(encoding="utf-8") for f in files)


def families() -> set[str]:
    return {f"{beginning}{end}" for beginning, ends in FAMILIES.items() for end in ends}


def test_every_text_is_used_somewhere():
    used = set(LITERAL.findall(pages())) | families() | set(SHARED)
    assert not set(ENGLISH.messages) - used


def test_every_text_that_a_page_asks_for_is_there():
    assert not (set(LITERAL.findall(pages())) | families()) - set(ENGLISH.messages)
    assert set(BEGINNING.findall(pages())) <= set(FAMILIES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_key_begins_with_the_name_of_its_file_and_stands_there_once(code):
    for file in (FOLDER / code).glob("*.po"):
        text = file.read_text(encoding="utf-8")
        keys = re.findall(r'^msgid "(.+)"$', text, re.MULTILINE)
        assert len(keys) == len(set(keys)), file
        assert len(keys) == len(messages_of(file)), f"{file}: an empty or doubtful text"
        assert file.stem == OWNED_ELSEWHERE or all(k.startswith(f"{file.stem}.") for k in keys)


@pytest.mark.parametrize("code", OTHERS)
def test_sentences_that_other_parts_own_are_translated_and_no_others(code):
    known = set(texts_in(code).sentences)
    assert not owned_sentences() - known
    assert not known - owned_sentences()


@pytest.mark.parametrize(
    ("amount", "english", "ukrainian"),
    [
        (0, "0 students", "0 студентів"),
        (1, "1 student", "1 студент"),
        (2, "2 students", "2 студенти"),
        (5, "5 students", "5 студентів"),
        (11, "11 students", "11 студентів"),
        (21, "21 students", "21 студент"),
        (112, "112 students", "112 студентів"),
        (122, "122 students", "122 студенти"),
        (1.5, "1.5 students", "1,5 студента"),
        (1.0, "1 student", "1 студент"),
        (-2, "−2 students", "−2 студенти"),
        (1234.4, "1,230 students", "1\xa0230 студентів"),
    ],
)
def test_plural_forms_follow_the_number_as_it_is_written(amount, english, ukrainian):
    assert ENGLISH.count("common.students", amount) == english
    assert texts_in("uk").count("common.students", amount) == ukrainian


@pytest.mark.parametrize(
    ("value", "english", "ukrainian"),
    [
        (3.14159e6, "$3.14 million", "3,14\xa0млн\xa0дол."),
        (-41_234.0, "−$41,200", "−41\xa0200\xa0дол."),
        (999_999.9, "$1 million", "1\xa0млн\xa0дол."),
        (2.5e9, "$2.5 billion", "2,5\xa0млрд\xa0дол."),
        (0.0, "$0", "0\xa0дол."),
        (float("nan"), "unknown", "невідомо"),
    ],
)
def test_money_is_written_by_locale(value, english, ukrainian):
    assert (ENGLISH.money(value), texts_in("uk").money(value)) == (english, ukrainian)


def test_numbers_percentages_dates_and_lists_are_written_by_locale():
    uk = texts_in("uk")
    assert (ENGLISH.percent(0.6124), uk.percent(0.6124)) == ("61.2%", "61,2%")
    assert (ENGLISH.percent(-1.0), uk.percent(1.0)) == ("−100%", "100%")
    assert (ENGLISH.number(0.00012345), uk.number(0.00012345)) == ("0.000123", "0,000123")
    assert (ENGLISH.number(1_234_567), ENGLISH.exact(1_234_567)) == ("1,230,000", "1,234,567")
    assert (ENGLISH.whole(412.4), ENGLISH.whole(4.127), uk.whole(-12.6)) == ("412", "4", "−13")
    assert ENGLISH.date(date(2026, 11, 25)) == "November 25, 2026"
    assert uk.date(date(2026, 11, 25)) == "25 листопада 2026\u202fр."
    assert ENGLISH.listed(["a", "b", "c"]) == "a, b, and c"
    assert uk.listed(list("абвгдеж")) == "а, б, в, г і ще 3"


def test_a_language_is_exported_for_a_page_with_its_plural_categories():
    exported = texts_in("uk").export("common")
    assert exported["language"] == "uk"
    assert exported["texts"]["common.students"]["few"] == "{n} студенти"
    assert {k.split(".")[0] for k in exported["texts"]} == {"common"}
    assert exported["sentences"]["Output"] == "Випуск продукції"


def test_a_users_own_words_stay_as_they_are():
    assert texts_in("uk").of("My own region") == "My own region"


def test_an_unknown_language_is_named_with_those_that_there_are():
    with pytest.raises(EduMigError, match=r"language 'ukr'. Did you mean 'uk'\? Choose one of en, uk"):
        texts_in("ukr")


def test_a_text_or_a_value_that_is_missing_is_our_own_error():
    with pytest.raises(KeyError):
        ENGLISH.say("common.no_such_text")
    with pytest.raises(KeyError):
        ENGLISH.say("common.money")
    with pytest.raises(KeyError, match="use count"):
        ENGLISH.say("common.students")
