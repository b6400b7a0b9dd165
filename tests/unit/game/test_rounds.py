"""Rounds of the role game: what they mean as policies, what they cost, and that the past never changes."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from typer.testing import CliRunner

from edumig_sim import cli
from edumig_sim.app.game_table import GameJob, Plan
from edumig_sim.app.plan import packaged_plan
from edumig_sim.app.workbench import Workbench
from edumig_sim.errors import EduMigError
from edumig_sim.game.cast import casts
from edumig_sim.game.files import scenario_text
from edumig_sim.game.game import game_of, mix
from edumig_sim.game.outcome import Outcome, purses, where
from edumig_sim.policies.target import DatedPath
from edumig_sim.run import compare

GROUND = packaged_plan("classroom").scenario
CAST = casts()["classroom"]
FIRST = {"levers": {"return": 6000, "merit": 1500, "pull": 4000, "own_fee": 400}}
SECOND = {"levers": {"return": 2000, "visas": -0.3, "own_fee": 400, "places": 0.5}}
THIRD = {"levers": {"merit": 3000, "stay": 3}}


def game(*rounds, **more):
    return game_of({"agents": 30, "replicates": 2, "seed": 4, "rounds": list(rounds), **more}, GROUND)


@pytest.fixture(scope="module")
def bench():
    opened = Workbench()
    yield opened
    opened.close()


def arrays(bench, played, seed=4):
    scenario, _ = played.with_mix(played.values)
    return bench.bench(played.baseline, seed).arrays(scenario, lambda year: None)


def outcome_of(bench, played):
    scenario, made = played.with_mix(played.values)
    place = where(CAST, packaged_plan("classroom").world.codes)
    sides = [
        [
            GameJob(baseline=played.baseline, scenario=one, seed=seed, place=place).done(
                bench, lambda y: None
            )
            for seed in played.seeds
        ]
        for one in (played.baseline, scenario)
    ]
    return Outcome(start=played.ground.start, before=sides[0], after=sides[1], levers=made.levers)


def test_a_lever_that_is_kept_is_one_policy_and_a_pause_makes_two():
    kept = mix(CAST, [{"places": 0.5}, {"places": 0.5}, {"places": 0.2}])
    assert len(kept.policies) == 1
    (only,) = kept.policies
    assert (only.start, only.end, only.share) == (2026, 2040, DatedPath(((2026, 0.5), (2036, 0.2))))
    apart = mix(CAST, [{"return": 3000}, {}, {"return": 3000}])
    assert [(p.start, p.end, p.amount) for p in apart.policies] == [(2026, 2030, 3000), (2036, 2040, 3000)]


def test_a_later_round_never_changes_an_earlier_year(bench):
    """Bit for bit, in everything that is recorded, also where a lever is prolonged or changed."""
    one, two, three = (
        arrays(bench, game(*rounds)) for rounds in ([FIRST], [FIRST, SECOND], [FIRST, SECOND, THIRD])
    )
    for earlier, later, span in ((one, two, CAST.spans[0]), (two, three, CAST.spans[1])):
        past = slice(0, span.last - GROUND.start + 1)
        for name, path in earlier.items():
            if name not in (
                "takers",
                "awards",
                "spend",
                "spend_region",
                "induced",
                "promised",
            ):  # by policy: compared below
                np.testing.assert_array_equal(path[past], later[name][past], err_msg=name)
        shared = earlier["spend"].shape[1]
        np.testing.assert_array_equal(earlier["spend"][past], later["spend"][past, :shared])
        assert not later["spend"][past, shared:].any()
    assert any((one[k] != two[k]).any() for k in ("skilled", "enrolled"))


def test_a_budget_office_that_looks_no_further_than_the_round_sees_the_same_cost(bench):
    played = game(FIRST)
    scenario, made = played.with_mix(played.values)
    short = dataclasses.replace(scenario, end=CAST.spans[0].last)
    cut = bench.bench(played.baseline, 4).arrays(short, lambda year: None)
    whole = arrays(bench, played)
    np.testing.assert_array_equal(cut["spend"], whole["spend"][: len(cut["spend"])])
    assert made.levers == ("return", "merit", "pull", "own_fee")


def test_no_lever_is_free(bench):
    """Each lever alone, at each of its ends: its account is never empty while it is in force."""
    for key, lever in CAST.levers.items():
        for value in {lever.low, lever.high} - {0.0}:
            played = game({"levers": {key: value}})
            spend = arrays(bench, played)["spend"][:, 0]
            during = slice(5, 10)
            assert np.abs(spend[during]).sum() > 0.0, key
            assert not spend[:5].any(), key


def test_money_that_is_left_goes_into_the_next_round(bench):
    played = game(FIRST, SECOND)
    found = purses(CAST, "donor", outcome_of(bench, played), 2)
    budget = CAST.roles["donor"].budget
    assert found[0].brought == 0.0 and found[0].cost > 0.0
    assert found[1].brought == found[0].left == budget - found[0].cost
    university = purses(CAST, "university", outcome_of(bench, played), 2)
    assert (
        university[0].cost < 0.0 < university[0].left - CAST.roles["university"].budget
    )  # fees bring money in


@pytest.mark.parametrize(
    ("plan", "enough"),
    [
        (Plan(0.0, 100.0, 99.0, 0.0), True),
        (Plan(0.0, 100.0, 101.0, 0.0), False),
        (Plan(-50.0, 100.0, 60.0, 0.0), False),  # debts are paid first
        (Plan(-80.0, 100.0, 40.0, 40.0), True),  # nothing new, only what was promised before
        (Plan(30.0, 100.0, 120.0, 0.0), True),
    ],
)
def test_a_role_may_do_what_it_can_pay(plan, enough):
    assert plan.enough is enough


def test_an_estimate_supposes_that_the_others_carry_on():
    played = game(FIRST, draft={"return": 100, "stay": 2})
    assert played.supposed("donor", played.draft)[-1] == {"return": 100, "pull": 4000, "own_fee": 400}
    assert played.supposed("host", {})[-1] == {"return": 6000, "merit": 1500, "own_fee": 400}


def test_without_a_decision_everything_else_is_as_it_was():
    played = game(FIRST, SECOND)
    decision = next(d for d in played.decisions if d.lever == "own_fee" and d.round == 0)
    values = played.without(decision)
    assert "own_fee" not in values[0] and values[0]["return"] == 6000
    assert values[1] == played.values[1] and played.values[0]["own_fee"] == 400


def test_the_saved_mix_gives_the_same_numbers_on_the_command_line(bench, tmp_path):
    played = game(FIRST, SECOND)
    file = tmp_path / "game.yaml"
    file.write_text(scenario_text(played), encoding="utf-8")
    found = compare(file, workers=1, progress=False)
    outcome = outcome_of(bench, played)
    for side, runs in ((found.baseline, outcome.before), (found.reform, outcome.after)):
        living = side.data["skilled"].sel(region=list(CAST.home)).sum(("origin", "region"))
        np.testing.assert_allclose(
            living.transpose("replicate", "year"), [r.paths["graduates_home"] for r in runs], rtol=1e-12
        )


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"world": "world"}, "played in one of classroom"),
        ({"rounds": [{"levers": {"retrun": 1}}]}, "Did you mean 'return'"),
        ({"rounds": [{"levers": {"return": 1e9}}]}, "is not a number from 0 to 15"),
        ({"rounds": [{}] * 5}, "at most 4 rounds"),
        ({"rounds": [{"bets": {"graduates_home": ["more", 7]}}]}, "7 chips are staked; a round has 6"),
        ({"rounds": [{"bets": {"graduates_home": ["lots", 1]}}]}, "no prediction (more, same, fewer)"),
        ({"rounds": [{"bets": {"gradautes_home": ["more", 1]}}]}, "Did you mean 'graduates_home'"),
        ({"rounds": [{"bets": {"graduates_home": ["more", 1.5]}}]}, "no number of chips"),
        ({"seed": -1}, "seed"),
        ({"replicates": 1}, "replicates"),
        ({"v": 9}, "another version"),
        ({"roundz": []}, "Did you mean 'rounds'"),
    ],
)
def test_a_bad_game_is_named_with_what_is_allowed(wrong, told):
    with pytest.raises(EduMigError) as error:
        game_of(wrong, GROUND)
    assert told in str(error.value)


def test_the_game_is_not_opened_in_a_world_without_a_cast():
    done = CliRunner().invoke(cli.app, ["app", "us_states", "--game", "--no-browser"])
    assert isinstance(done.exception, EduMigError)
    assert "--game: the role game is played in classroom" in str(done.exception)


def test_the_command_opens_the_game(monkeypatch):
    opened = []
    monkeypatch.setattr("edumig_sim.app.serve.serve", lambda found, say, **how: opened.append((found, how)))
    done = CliRunner().invoke(cli.app, ["app", "--game", "--no-browser", "--agents", "40", "--lang", "uk"])
    assert done.exit_code == 0, done.output
    found, how = opened[0]
    assert how["page"] == "game" and how["language"] == "uk"
    assert found.plan.scenario.population.agents_per_region == 40
