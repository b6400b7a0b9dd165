"""What a report says, word for word, in both languages: never more than the interval allows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from edumig_sim.brief.answer import answer_sentence, cost_figures, label, money_sentences
from edumig_sim.brief.cautions import cautions
from edumig_sim.brief.words import Words
from edumig_sim.cost import Cost
from edumig_sim.paired import Estimate
from edumig_sim.texts import LANGUAGES, texts_in
from edumig_sim.verdict import Answer

NAMES = {"CAP": "Capital", "BOR": "Border"}


def words(language):
    return Words(texts=texts_in(language), names=NAMES)


def sized(mean, low, high, replicates=10):
    return Estimate(mean=mean, low=low, high=high, standard_error=abs(high - low) / 4, replicates=replicates)


def account(effect, **changes):
    """A cost; by default of a clear gain that costs more than it returns."""
    net = sized(40e6, 30e6, 50e6, effect.replicates)
    usual = Cost(
        regions=("BOR",),
        start=2025,
        year=2035,
        gross=40e6,
        promised=4e6,
        admin=4e6,
        recovered=0.0,
        forgone=0.0,
        effects=sized(-8e6, -10e6, -6e6, effect.replicates),
        taxes=-9e6,
        teaching=1e6,
        net=net,
        undiscounted={},
        recipients=4_400.0,
        per_recipient=10_000.0,
        additional=effect,
        per_additional=sized(95_000, 70_000, 150_000),
        net_per_additional=sized(90_000, 60_000, 140_000),
        deadweight=sized(0.9, 0.85, 0.95),
    )
    return replace(usual, **changes)


def answer(effect, *, marks=(), indicator="skilled_stock", way=None, before=None, **cost):
    return Answer(
        indicator=indicator,
        regions=("BOR",),
        year=2035,
        start=2025,
        effect=effect,
        cost=account(effect, **cost),
        way=way,
        before=before,
        marks=marks,
    )


NOT_STATED = {"per_additional": None, "net_per_additional": None, "deadweight": None}
GAIN, LOSS = sized(412, 210, 614), sized(-412, -614, -210)
DEAR = answer(GAIN)
PAYS = answer(GAIN, net=sized(-9e6, -12e6, -6e6))
LOSES = answer(GAIN, net=sized(-1.12e9, -3e9, 0.76e9))
HELPS = answer(GAIN, net=sized(1e6, -2e6, 4e6))
UNCLEAR = answer(sized(41, -96, 178), **NOT_STATED)
BACKFIRES = answer(LOSS, **NOT_STATED)
NONE = answer(sized(0, 0, 0), **NOT_STATED)
ONE = answer(sized(41, float("nan"), float("nan"), replicates=1), **NOT_STATED)
RATE = answer(sized(-0.021, -0.03, -0.012), indicator="brain_drain_rate")
CAP = {
    "indicator": "inbound_students",
    "way": "down",
    "before": 10_000.0,
    "gross": 0.0,
    "promised": 0.0,
    "recipients": 0.0,
}
FEWER = answer(LOSS, **CAP, **NOT_STATED)
AGAINST = answer(GAIN, **CAP, **NOT_STATED)
FEE_UP = answer(LOSS, **{**CAP, "way": "neither"}, recovered=60e6, **NOT_STATED)
NEITHER = answer(sized(300, 100, 500), indicator="students_abroad")
NOBODY = answer(
    sized(41, -96, 178), recipients=0.0, per_recipient=None, gross=0.0, promised=0.0, admin=2e6, **NOT_STATED
)
FREE = answer(GAIN, gross=0.0, promised=0.0, admin=0.0, recipients=0.0, per_recipient=None, **NOT_STATED)
FEE = answer(
    LOSS, gross=0.0, promised=0.0, admin=1e6, recovered=9e6, recipients=0.0, per_recipient=None, **NOT_STATED
)
LOAN = answer(GAIN, recovered=12e6)
FEW = answer(sized(412, 10, 814, replicates=3))
OUTSIDE = answer(GAIN, marks=("return_grant.amount = 90,000 $ is outside the published range 0 to 30,000 $",))
CASES = {
    "dear": DEAR,
    "pays": PAYS,
    "helps": HELPS,
    "unclear": UNCLEAR,
    "backfires": BACKFIRES,
    "no effect": NONE,
    "one pair": ONE,
    "a rate": RATE,
    "neither better": NEITHER,
    "a cap that works": FEWER,
    "a cap that does not": AGAINST,
    "a dearer place": FEE_UP,
    "a loss in the mean": LOSES,
    "zero recipients": NOBODY,
    "nothing paid": FREE,
    "brings in": FEE,
    "recovered": LOAN,
    "too few replicates": FEW,
    "marks out of range": OUTSIDE,
}
GOLDEN = yaml.safe_load((Path(__file__).parent / "report_sentences.yaml").read_text(encoding="utf-8"))


def said(about, language):
    spoken = words(language)
    return {
        "label": label(about, spoken),
        "answer": answer_sentence(about, spoken),
        "money": money_sentences(about, spoken),
        "cautions": cautions(about, spoken),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_a_result_is_told_in_these_words(language, case):
    assert said(CASES[case], language) == GOLDEN[case][language]


@pytest.mark.parametrize("case", ["unclear", "no effect", "one pair", "backfires"])
def test_without_a_clear_gain_no_graduate_has_a_price_and_nothing_helps(case):
    spoken = words("en")
    figures = {f["name"]: f for f in cost_figures(CASES[case], spoken)}
    price = figures["Payments per additional graduate"]
    assert price["value"] == "–" and price["under"].startswith("not stated")
    told = said(CASES[case], "en")
    assert "Each additional graduate" not in " ".join(told["money"])
    assert "Helps" not in told["label"]


def test_a_rate_out_of_chance_keeps_its_sign_in_words_and_its_bounds_positive():
    assert "2.1 percentage points lower" in said(RATE, "en")["answer"]
    assert "(95% interval 1.2 to 3)" in said(RATE, "en")["answer"]
