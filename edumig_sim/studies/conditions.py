"""Conditions on outcomes, as a user writes them: 'retention AAA 2040 < 50%', 'skilled_stock_effect > 1k'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

import numpy as np

from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import ALL_REGIONS, INDICATORS
from edumig_sim.studies.tables import EFFECT
from edumig_sim.wording import change_words, rounded, value_words

Sense = Literal["<", ">"]
FORM = "NAME [REGION] [YEAR] < NUMBER (or >), such as 'retention AAA 2040 < 50%'"
_CONDITION = re.compile(
    r"(?P<name>\w+)(?:\s+(?P<region>[A-Za-z]\w*))?(?:\s+(?P<year>\d{4}))?\s*(?P<sense>[<>])=?\s*"
    r"(?P<number>[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(?P<unit>%|pp|k|M)?"
)
_FACTORS = MappingProxyType({None: 1.0, "k": 1e3, "M": 1e6})
PERCENT = 100.0


@dataclass(frozen=True, kw_only=True)
class Condition:
    """An outcome below or above a number. region, year: None where the usual ones are meant."""

    outcome: str
    sense: Sense
    number: float
    region: str | None = None
    year: int | None = None

    @property
    def text(self) -> str:
        """The condition as a user writes it; reading it gives an equal condition."""
        place = " ".join(str(p) for p in (self.outcome, self.region, self.year) if p is not None)
        return f"{place} {self.sense} {self.number!r}"

    def holds(self, values: Any) -> Any:
        """Whether values meet it; NaN meets nothing."""
        array = np.asarray(values, float)
        return array < self.number if self.sense == "<" else array > self.number

    def excess(self, values: Any) -> Any:
        """How far values are from meeting it, in their unit; negative where they do."""
        array = np.asarray(values, float)
        return array - self.number if self.sense == "<" else self.number - array

    def words(self) -> str:
        """The condition in words."""
        where = outcome_place(self.outcome, self.region, self.year)
        return f"{where} is {'below' if self.sense == '<' else 'above'} {number_words(self.outcome, self.number)}"


def parse_condition(text: Any, key: str = "outcome") -> Condition:
    """Reads one condition. key: what the user calls it. Raises EduMigError with the form that is expected."""
    found = _CONDITION.fullmatch(str(text).strip())
    if found is None:
        raise EduMigError([f"{key}: {text!r} is not of the form {FORM}"])
    name, unit = found["name"], found["unit"]
    number = float(found["number"])
    if unit in ("%", "pp"):
        known = unit_of(name)
        if known not in ("share", "%"):
            raise EduMigError([f"{key}: {name} is no share, so {found['number']}{unit} means nothing"])
        number = number / PERCENT if known == "share" else number
    else:
        number *= _FACTORS[unit]
    return Condition(
        outcome=name,
        sense="<" if found["sense"] == "<" else ">",
        number=number,
        region=found["region"],
        year=None if found["year"] is None else int(found["year"]),
    )


def unit_of(outcome: str) -> str:
    """The unit of an outcome or of its effect; empty where it is not an indicator."""
    indicator = INDICATORS.get(outcome.removesuffix(EFFECT))
    return "" if indicator is None else indicator.unit


def label_of(outcome: str) -> str:
    """What an outcome is called."""
    indicator = INDICATORS.get(outcome.removesuffix(EFFECT))
    if indicator is None:
        return outcome
    return f"Change of: {indicator.label}" if outcome.endswith(EFFECT) else indicator.label


def outcome_place(outcome: str, region: str | None, year: int | None) -> str:
    """What an outcome is called, where and when; a plain function has neither place nor year."""
    where = "" if region is None else " of all regions" if region == ALL_REGIONS else f" of {region}"
    return label_of(outcome) if not year else f"{label_of(outcome)}{where} in {year}"


def number_words(outcome: str, number: float) -> str:
    """A value of an outcome, or of its change, with its unit."""
    if outcome.removesuffix(EFFECT) not in INDICATORS:
        return rounded(number)
    say = change_words if outcome.endswith(EFFECT) else value_words
    return say(number, unit_of(outcome))


def check_name(name: str, known: Sequence[str], what: str) -> None:
    """Raises EduMigError with the nearest name for one that is not there."""
    if name not in known:
        raise EduMigError([f"{what} {name!r} is not there.{nearest(name, known)}"])
