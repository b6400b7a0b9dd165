"""The catalogue: .po files read once, looked up by key, plural forms by the rules of Unicode CLDR.

A folder holds the files of one language. In all but `model.po` a message's id is a key whose first part is the
name of its file (`report.interval` is in report.po), so that every language, English too, has its own sentence. In
`model.po` the id is the English sentence itself, which another part of the package owns and may change: then
its translation is missing, and a test says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.messages.pofile import read_po

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.texts import numbers

Language = Literal["en", "uk"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
OWNED_ELSEWHERE = "model"  # the file whose ids are English sentences
FOLDER = Path(__file__).parent
PLACEHOLDER = re.compile(r"\{(\w+)\}")
PERCENT = 100.0
COUNTED = "n"  # placeholder of the number that decides the plural form
# Order of the plural forms in the files: msgstr[0], msgstr[1], ...
FORMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"en": ("one", "other"), "uk": ("one", "few", "many", "other")}
)
Message = str | tuple[str, ...]  # a text, or its plural forms in the order of `FORMS`


@dataclass(frozen=True, kw_only=True)
class Texts:
    """The texts of one language."""

    language: str
    messages: Mapping[str, Message]
    sentences: Mapping[str, str]  # English sentence -> the same in this language

    @property
    def locale(self) -> Locale:
        """The language's rules for numbers and dates."""
        return Locale.parse(self.language)

    def say(self, key: str, values: Mapping[str, object] | None = None) -> str:
        """The text of a key, its placeholders {name} filled with `values`.

        Raises KeyError for a key that is not in the catalogue or a placeholder without a value: our own bugs.
        """
        message = self.messages[key]
        if not isinstance(message, str):
            raise KeyError(f"{key} has plural forms: use count")
        return _filled(message, values or {})

    def count(self, key: str, amount: float, values: Mapping[str, object] | None = None) -> str:
        """The plural form of a text for an amount, which fills {n} as it is written: '21 student', '1.5 students'."""
        forms = self.messages[key]
        if isinstance(forms, str):
            raise KeyError(f"{key} has no plural forms: use say")
        shown = numbers.shown(amount)
        category = self.locale.plural_form(abs(shown))
        form = forms[FORMS[self.language].index(category)]
        return _filled(form, {COUNTED: numbers.written(shown, self.locale), **(values or {})})

    def people(self, key: str, amount: float, values: Mapping[str, object] | None = None) -> str:
        """The plural form of a text for a known number of persons, which fills {n} whole, as `whole` writes it."""
        return self._counted(key, amount, self.whole(amount), 0, values)

    def of(self, sentence: str) -> str:
        """A sentence that another part owns, in this language; unknown ones (a user's own) as they are."""
        return self.sentences.get(sentence, sentence)

    def number(self, value: float, digits: int = numbers.DIGITS) -> str:
        """A number with so many significant digits; an unknown one says so."""
        return self._known(value, lambda x: numbers.written(numbers.shown(x, digits), self.locale))

    def fine(self, value: float, decimals: int, digits: int = numbers.DIGITS) -> str:
        """A number with at most so many decimals; a smaller one that is not 0 says so: '<0.001'."""

        def write(x: float) -> str:
            if (least := numbers.beyond(x, decimals)) is not None:
                return f"{least[0]}{numbers.written(least[1], self.locale)}"
            return numbers.written(numbers.shown(x, digits, decimals), self.locale)

        return self._known(value, write)

    def whole(self, value: float) -> str:
        """A number of persons or years: whole, and with three significant digits; less than half a one is '<1'."""
        return self.fine(value, 0)

    def exact(self, value: float) -> str:
        """A count with all its digits: '12,480'."""
        return self._known(value, lambda x: numbers.written(numbers.counted(x), self.locale))

    def percent(self, share: float, digits: int = numbers.DIGITS) -> str:
        """A share in percent: 0.612 is '61.2%'; less than can be seen is '<0.001%'."""

        def write(x: float) -> str:
            if (least := numbers.beyond(x, numbers.SHARE)) is not None:
                return f"{least[0]}{numbers.percent(least[1], self.locale)}"
            return numbers.percent(numbers.shown(x, digits, numbers.SHARE), self.locale)

        return self._known(share, write)

    def points(self, value: float, digits: int = numbers.DIGITS) -> str:
        """A number of percentage points: '2.1', '<0.001'."""
        return self.fine(value, numbers.POINTS, digits)

    def value(self, x: float, unit: str) -> str:
        """A value with its unit: '61.2%', '4,120 persons', '$3.1 million'."""
        if unit == "persons":
            return self.people("common.persons", x)
        return self.bare(x, unit)

    def bare(self, x: float, unit: str) -> str:
        """A value without the name of its unit; money and shares keep their signs."""
        if unit == "persons":
            return self.whole(x)
        if unit in ("share", "%"):
            return self.percent(x if unit == "share" else x / PERCENT)
        if unit in ("$", "million $"):
            return self.money(x if unit == "$" else x * numbers.MILLION)
        return self.fine(x, numbers.INDEX) if unit == "index" else self.number(x)

    def change(self, x: float, unit: str) -> str:
        """A change with its unit: shares change by percentage points."""
        if unit in ("share", "%"):
            points = x * PERCENT if unit == "share" else x
            return self._counted("common.points", points, self.points(points), numbers.POINTS)
        return self.value(x, unit)

    def bound(self, x: float, unit: str) -> str:
        """A change, or a bound of one, without the name of its unit."""
        if unit in ("share", "%"):
            return self.points(x * PERCENT if unit == "share" else x)
        return self.bare(x, unit)

    def short(self, x: float, unit: str) -> str:
        """A change for a table: no name of a unit, a sign in front."""
        shown = self.bound(x, unit)
        return f"+{shown}" if x > 0.0 and shown != "0" and not shown.startswith("<") else shown

    def difference(self, x: float, unit: str) -> str:
        """A change in words: '412 more', '2.1 percentage points lower'."""
        if unit == "persons":
            return self.say("report.more" if x > 0 else "report.fewer", {"n": self.whole(abs(x))})
        return self.say("report.higher" if x > 0 else "report.lower", {"n": self.change(abs(x), unit)})

    def money(self, value: float) -> str:
        """An amount of money: '$3.1 million', '3,1 млн дол.'."""

        def write(x: float) -> str:
            scaled, scale = numbers.scaled(x)
            amount = numbers.written(abs(numbers.shown(scaled)), self.locale)
            text = self.say(f"common.money{scale}", {"n": amount})
            return f"{numbers.MINUS}{text}" if x < 0 else text

        return self._known(value, write)

    def date(self, day: date) -> str:
        """A day in words: 'November 25, 2026'."""
        return str(format_date(day, "long", locale=self.locale))

    def listed(self, words: Sequence[str], most: int = 4) -> str:
        """'A, B and C'; a long list is cut and counted."""
        shown = list(words[:most])
        if len(words) > most:
            shown.append(self.count("common.more", len(words) - most))
        return str(format_list(shown, locale=self.locale))

    def export(self, *parts: str) -> dict[str, Any]:
        """What a page needs to speak this language, ready for JSON.

        parts: names of files ("app", "common"); all when left out. Plural texts are {category: text} by the
        categories of CLDR, which a browser's Intl.PluralRules names as well.
        """
        chosen = {k: m for k, m in self.messages.items() if not parts or k.split(".")[0] in parts}
        forms = FORMS[self.language]
        return {
            "language": self.language,
            "texts": {
                k: m if isinstance(m, str) else dict(zip(forms, m, strict=True)) for k, m in chosen.items()
            },
            "sentences": dict(self.sentences),
        }

    def _counted(
        self,
        key: str,
        amount: float,
        shown: str,
        decimals: int,
        values: Mapping[str, object] | None = None,
    ) -> str:
        """The plural form for a number as it is shown."""
        if not numbers.finite(amount):
            return shown
        least = numbers.beyond(amount, decimals)
        number = numbers.shown(amount, decimals=decimals) if least is None else least[1] / 2  # a part of one
        return self.count(key, float(number), {COUNTED: shown, **(values or {})})

    def _known(self, value: float, write: Any) -> str:
        return str(write(value)) if numbers.finite(value) else self.say("common.unknown")


def texts_in(language: str) -> Texts:
    """The texts of a language by its code. Raises EduMigError for a language that there is not."""
    if language not in LANGUAGES:
        raise EduMigError(
            [
                f"there are no texts in language '{language}'.{nearest(language, LANGUAGES)}"
                f" Choose one of {', '.join(LANGUAGES)}"
            ]
        )
    return _read(language)


@cache
def _read(language: str) -> Texts:
    messages: dict[str, Message] = {}
    sentences: dict[str, str] = {}
    for file in sorted((FOLDER / language).glob("*.po")):
        found = messages_of(file)
        if file.stem == OWNED_ELSEWHERE:
            sentences |= {k: m for k, m in found.items() if isinstance(m, str)}
        else:
            messages |= found
    return Texts(
        language=language, messages=MappingProxyType(messages), sentences=MappingProxyType(sentences)
    )


def messages_of(file: Path) -> dict[str, Message]:
    """The messages of one .po file: id -> text or plural forms. Untranslated and doubtful ones are left out."""
    with file.open("rb") as stream:
        catalogue = read_po(stream, abort_invalid=True)
    found: dict[str, Message] = {}
    for message in catalogue:
        if not message.id or message.fuzzy or not message.string:
            continue
        if isinstance(message.id, str):
            found[message.id] = str(message.string)
        elif all(message.string):
            found[message.id[0]] = tuple(message.string)
    return found


def _filled(text: str, values: Mapping[str, object]) -> str:
    return PLACEHOLDER.sub(lambda found: str(values[found[1]]), text)
