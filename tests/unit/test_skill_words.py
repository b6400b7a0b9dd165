"""What a report says of the model's skill: as much as the interval of the difference allows, and what was left out."""

import json
from types import SimpleNamespace

import pytest

from edumig_sim.brief import ground
from edumig_sim.brief.words import Words
from edumig_sim.experiments.rivals import EARLIER_STUDENTS, NOTHING, YEARLY
from edumig_sim.experiments.skill import skill_figures
from edumig_sim.experiments.validate import OUR_MODEL, Gap, Validation
from edumig_sim.texts import texts_in


def measured(model, knows, cpc):
    history = "without" if knows == NOTHING else "with"
    return {
        "model": model,
        "knows": knows,
        "corridor_history": history,
        "given_origin_totals": True,
        "subset": "movers",
        "cpc": cpc,
        "cpc_low": cpc - 0.05,
        "cpc_high": cpc + 0.05,
    }


def found(low, high):
    """A validation in which ours is 0.01 above the best rival, with this interval of the difference."""
    scores, gaps = [], []
    for knows, ours in ((NOTHING, 0.75), (EARLIER_STUDENTS, 0.80), (YEARLY, 0.93)):
        for model, cpc in ((OUR_MODEL, ours), ("PPML two-way effects", ours - 0.01), ("weak", 0.2)):
            scores.append(measured(model, knows, cpc))
            if model != OUR_MODEL:
                gap = Gap(OUR_MODEL, "", "with", knows, model, True, "movers", ours - cpc, low, high)
                gaps.append(gap._asdict())
    scores.append(measured("persistence", YEARLY, 0.91))
    told = {"world": "classroom", "train": [2010, 2014], "test": 2016, "scores": scores, "gaps": gaps}
    told |= {"digest": "0123456789abcdef", "version": "1"}
    return SimpleNamespace(world="classroom", test=2016, as_dict=lambda: told)


@pytest.mark.parametrize(
    "low, high, verdict", [(0.001, 0.02, "better"), (-0.02, -0.001, "worse"), (-0.01, 0.02, "level")]
)
@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_lead_is_said_only_where_the_interval_excludes_none(
    low, high, verdict, language, tmp_path, monkeypatch
):
    figures = skill_figures([found(low, high)])
    assert {figures["classroom"][k]["verdict"] for k in ground.KNOWN} == {verdict}
    assert figures["classroom"]["without"]["rival"]["model"] == "PPML two-way effects"
    assert figures["classroom"]["simulator"] is None  # the constants of classroom are of a later year
    (tmp_path / ground.SKILL).write_text(json.dumps(figures), encoding="utf-8")
    monkeypatch.setattr(ground.resources, "files", lambda package: tmp_path)
    words = Words(texts=texts_in(language), names={})
    told = " ".join(ground.skill("classroom", words)["sentences"])
    marks = {
        "en": {
            "better": "which is less, distinguishably",
            "worse": "which is more",
            "level": "cannot be told",
        },
        "uk": {"better": "напевно менше", "worse": "напевно більше", "level": "сказати не можна"},
    }[language]
    assert told.count(marks.pop(verdict)) == 3
    assert not any(other in told for other in marks.values())


def test_the_reports_of_packaged_worlds_say_that_no_lead_can_be_told_and_what_was_left_out():
    words = Words(texts=texts_in("en"), names={})
    for world in ("world", "us_states"):
        told = ground.skill(world, words)
        text = " ".join(told["sentences"])
        assert text.count("which of the two is better cannot be told") == 3
        assert "nothing of what flowed between two places before the years it was fitted to" in text
        assert "hard limit of what families can pay" in told["unlike"] and "no blind test" in told["unlike"]
    assert "73.4%" in ground.skill("world", words)["simulator"]
    assert ground.skill("us_states", words)["simulator"] is None
    assert ground.skill("classroom", words) is None


def test_the_nearest_rival_is_the_best_of_those_that_know_the_same():
    def gap(knows, other, value):
        return Gap(OUR_MODEL, "", "with", knows, other, True, "movers", value, value - 0.1, value + 0.1)

    gaps = [
        gap(k, o, v) for k in (NOTHING, EARLIER_STUDENTS, YEARLY) for o, v in (("far", 0.3), ("near", 0.01))
    ]
    gaps.append(gap(NOTHING, "with totals forecast", -0.5)._replace(given_origin_totals=False))
    one = Validation("w", (1,), 2, [], gaps, [], None, {}, [], "", "")
    assert [g.other for g in one.nearest()] == ["near"] * 3
    assert all("cannot be told apart from near" in sentence for sentence in one.said())
