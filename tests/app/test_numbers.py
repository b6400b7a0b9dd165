"""The page's numbers are those of the command line for the same seed and settings."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from edumig_sim.app.downloads import scenario_text, table_text
from edumig_sim.app.frame import frame
from edumig_sim.app.jobs import PairJob
from edumig_sim.app.plan import begun
from edumig_sim.app.state import Grounds, opened_text, packed, unpacked
from edumig_sim.app.workbench import Workbench
from edumig_sim.errors import EduMigError
from edumig_sim.policies import Scholarship
from edumig_sim.run import compare

SETTINGS = {"home": "RUR", "levers": {"return": 6000, "merit": 2000}, "begin": 2024, "seed": 5}


@pytest.fixture(scope="module")
def grounds():
    return Grounds(begun("classroom", 40, 2, 1))


@pytest.fixture(scope="module")
def state(grounds):
    asked = {"world": "classroom", "agents": 40, "replicates": 2, **SETTINGS}
    return grounds.state(asked)


@pytest.fixture(scope="module")
def shown(state):
    bench = Workbench()
    plan = state.plan
    where = {"home": plan.rows(plan.home(state.home).codes), "corridors": plan.corridors(state.home)}
    where["country"] = plan.world.country
    jobs = [PairJob(baseline=state.baseline, reform=state.reform, seed=s, **where) for s in state.seeds]
    found = frame(state, [job.done(bench, lambda year: None) for job in jobs])
    bench.close()
    return found


@pytest.fixture(scope="module")
def compared(state, tmp_path_factory):
    """The saved scenario file, through the command line's own way."""
    file = tmp_path_factory.mktemp("saved") / "scenario.yaml"
    file.write_text(scenario_text(state), encoding="utf-8")
    return compare(file, workers=1, progress=False)


def test_the_saved_scenario_gives_the_same_graduates_at_home(shown, compared):
    path = shown["measures"]["graduates_home"]
    for side, name in ((compared.baseline, "before"), (compared.reform, "after")):
        living = side.data["skilled"].sel(region="RUR").sum("origin").mean("replicate").to_numpy()
        found = np.array(path["before"]) + (np.array(path["effect"]) if name == "after" else 0.0)
        np.testing.assert_allclose(found, living, rtol=1e-12)


def test_the_cost_of_an_extra_graduate_is_that_of_the_cost_account(shown, compared):
    cost = compared.cost(regions=["RUR"])
    t = shown["years"].index(cost.year)
    account = shown["account"]
    assert account["recipients"][t] == pytest.approx(cost.recipients, rel=1e-9)
    assert account["lines"]["gross"][t] == pytest.approx(cost.gross, rel=1e-9)
    if cost.per_additional is None:
        assert account["each"][t] is None
    else:
        assert account["each"][t]["mean"] == pytest.approx(cost.per_additional.mean, rel=1e-9)


def test_a_kept_baseline_changes_no_number(state):
    """A second move of a slider, on a bench that has the first, gives what a fresh bench gives."""
    plan = state.plan
    where = {"home": plan.rows(plan.home(state.home).codes), "corridors": plan.corridors(state.home)}
    where["country"] = plan.world.country
    job = PairJob(baseline=state.baseline, reform=state.reform, seed=9, **where)
    other = PairJob(baseline=state.baseline, reform=state.baseline, seed=9, **where)
    used, fresh = Workbench(), Workbench()
    other.done(used, lambda year: None)
    after = [job.done(bench, lambda year: None).after for bench in (used, fresh)]
    for name, path in after[0].paths.items():
        np.testing.assert_array_equal(path, after[1].paths[name])
    used.close()
    fresh.close()


def test_a_saved_file_opens_with_the_same_levers(state, grounds):
    found = opened_text(scenario_text(state).encode(), "mine.yaml", grounds.allowed())
    assert (found.home, found.values, found.begin) == (state.home, dict(state.values), state.begin)
    again = unpacked(packed(found.plan), grounds.allowed())
    assert again.plan.scenario == found.plan.scenario


def test_the_page_says_which_policy_pays_nobody(state, shown):
    assert shown["account"]["no_award"] == []
    whole = Scholarship(origins=("RUR",), amount=5000.0, places=1.0, label="one place", start=2024)
    reform = state.reform.with_policies(*state.reform.policies, whole)
    plan, bench = state.plan, Workbench()
    where = {"home": plan.rows(plan.home(state.home).codes), "corridors": plan.corridors(state.home)}
    job = PairJob(
        baseline=state.baseline, reform=reform, seed=state.seeds[0], country=plan.world.country, **where
    )
    with_it = SimpleNamespace(
        **{n: getattr(state, n) for n in ("baseline", "plan", "home", "replicates", "moved")}, reform=reform
    )
    found = frame(with_it, [job.done(bench, lambda year: None)])
    bench.close()
    assert found["account"]["no_award"] == ["one place"]


def test_the_table_has_a_row_for_every_measure_and_year(state, shown):
    lines = table_text(state, shown).splitlines()
    assert len(lines) == 1 + len(shown["measures"]) * len(shown["years"])
    assert lines[1].startswith("graduates_home,persons,RUR,2021,")


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"world": "clasroom"}, "Did you mean 'classroom'"),
        ({"levers": {"retrun": 1}}, "Did you mean 'return'"),
        ({"levers": {"return": 1e9}}, "is not a number from 0 to 15"),
        ({"seed": -1}, "seed"),
        ({"home": "RRR"}, "there is no region"),
        ({"agents": 10**9}, "agents"),
        ({"file": "%%%"}, "damaged"),
        ({"colour": "red"}, "is no setting of the page"),
    ],
)
def test_a_bad_setting_is_named_with_what_is_allowed(grounds, wrong, told):
    with pytest.raises(EduMigError) as error:
        grounds.state({"world": "classroom", **wrong})
    assert told in str(error.value)
