"""Names near to a wrong one, and numbers that are refused before any work, from Python and from the command line."""

from __future__ import annotations

from importlib import import_module

import pytest

import edumig_sim as em
from edumig_sim import cli
from edumig_sim.errors import EduMigError, nearest
from edumig_sim.limits import LARGEST_SEED
from edumig_sim.model import EduMigModel
from edumig_sim.scenario import load_scenario
from edumig_sim.world import region_names


def test_names_that_are_as_near_are_all_offered_those_that_begin_alike_first():
    assert nearest("UKA", region_names("world")) == " Did you mean 'UKR', 'USA' or 'KAZ'?"
    assert nearest("aab", ["aac", "aad", "baa", "xyz"]) == " Did you mean 'aac', 'aad' or 'baa'?"


def test_a_name_that_is_nearer_is_offered_alone():
    assert nearest("DEUT", region_names("world")) == " Did you mean 'DEU'?"
    assert nearest("ukr", region_names("world")) == " Did you mean 'UKR'?"


def test_a_misspelt_setting_with_two_near_names_is_told_once(tmp_path, capsys):
    (tmp_path / "plan.yaml").write_text(
        "base: world\npolicies: [{return_grant: {amont: 5, origins: [UKA]}}]\n"
    )
    assert cli.execute(["check", str(tmp_path / "plan.yaml")]) == 2
    told = " ".join(capsys.readouterr().err.split())
    assert "'UKR', 'USA' or 'KAZ'" in told and "Did you mean 'amount'?" in told and "is missing" not in told


TOO_LARGE = [LARGEST_SEED + 1, 10**30, 10**400, 10**5000]


@pytest.mark.parametrize(
    "seed", [*TOO_LARGE, -1, True, 1.5], ids=lambda seed: str(seed)[:20] if seed < 1e30 else "huge"
)
def test_python_refuses_a_seed_before_the_run(seed, monkeypatch):
    monkeypatch.setattr(import_module("edumig_sim.run"), "collect", lambda *asked: pytest.fail("it ran"))
    with pytest.raises(EduMigError, match=r"^seed: ") as told:
        em.run("classroom", seed=seed, replicates=2)
    assert "0 to 9,223,372,036,854,775,807" in str(told.value) and len(str(told.value)) < 200


def test_so_do_a_scenario_and_a_model():
    with pytest.raises(EduMigError, match="allowed is 0 to 9,223"):
        load_scenario("classroom").with_seed(2**63)
    with pytest.raises(EduMigError, match="allowed is 0 to 9,223"):
        EduMigModel("classroom", seed=2**64)
    with pytest.raises(EduMigError, match="the seed of the last of 2 replicates"):
        em.run("classroom", seed=LARGEST_SEED, replicates=2)


def test_a_file_with_a_seed_of_hundreds_of_digits_is_told_like_any_other(tmp_path):
    (tmp_path / "plan.yaml").write_text(f"base: classroom\nseed: {'9' * 350}\n", encoding="utf-8")
    with pytest.raises(EduMigError, match="a number of 350 digits is outside"):
        load_scenario(tmp_path / "plan.yaml")


HUGE = "9" * 30
REFUSED = [
    f"run classroom --seed {HUGE}",
    "run classroom --seed -1",
    f"run classroom --agents {HUGE}",
    "run classroom --agents 9",
    "run classroom --replicates 0",
    f"compare classroom --replicates {HUGE}",
    "run classroom --workers 0",
    f"run classroom --workers {HUGE}",
    f"calibrate classroom --agents {HUGE}",
    f"calibrate classroom --seed {HUGE}",
    f"calibrate classroom --rounds {HUGE}",
    f"backtest sweden_2011 --agents {HUGE}",
    "backtest sweden_2011 --replicates 1",
    f"validate world --facts --agents {HUGE}",
    f"stress classroom --replicates {HUGE}",
    f"explain classroom CAP-2025-1 --seed {HUGE}",
    f"app classroom --no-browser --agents {HUGE}",
]


@pytest.mark.parametrize("line", REFUSED, ids=lambda line: line.replace(HUGE, "huge"))
def test_a_number_at_either_end_is_refused_with_what_is_allowed(line, capsys):
    assert cli.execute(line.split()) == 2
    told = capsys.readouterr()
    assert not told.out and "allowed is" in told.err and line.split()[-2] in told.err
    assert len(told.err.strip().splitlines()) == 1
