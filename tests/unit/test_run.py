"""Running replicates: seeds, processes, pairing and provenance, on a stand-in for the model."""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from edumig_sim.assemble import policy_labels
from edumig_sim.errors import EduMigError
from edumig_sim.lockstep import Setup, Together
from edumig_sim.run import compare, replicate_seeds, run, simulate
from edumig_sim.workers import THREAD_LIMITS, alongside, at_work
from tests.unit.fake_model import (
    CODES,
    VARIABLES,
    FakePolicy,
    FakeScenario,
    dying_model,
    failing_model,
    fake_model,
    opened,
    threads_model,
)

runner = importlib.import_module("edumig_sim.run")  # the module; `edumig_sim.run` is its function


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """run() and compare() use the stand-in."""
    monkeypatch.setattr(runner, "default_model", fake_model)
    monkeypatch.setattr(runner, "default_variables", lambda: VARIABLES)
    monkeypatch.setattr(runner, "default_watch", lambda: None)
    monkeypatch.setattr(runner, "default_codes", lambda scenario: CODES)


def test_numbers_do_not_depend_on_the_number_of_workers() -> None:
    scenario = FakeScenario()
    arms = [scenario.baseline(), scenario]
    alone, together = (simulate(arms, [5, 6, 7], n, False, fake_model, VARIABLES) for n in (1, 2))
    for one, two in zip(alone, together, strict=True):
        assert one.data.identical(two.data)


def test_replicates_differ_and_keep_their_order() -> None:
    first, second = simulate([FakeScenario()], [5, 6], 1, False, fake_model, VARIABLES)[0].data["flow"].values
    assert not np.array_equal(first, second)
    again = simulate([FakeScenario()], [6], 1, False, fake_model, VARIABLES)[0].data["flow"].values[0]
    np.testing.assert_array_equal(again, second)


def test_a_worker_uses_one_thread_and_the_setting_does_not_stay() -> None:
    before = {name: os.environ.get(name) for name in THREAD_LIMITS}
    results = simulate([FakeScenario()], [1, 2], 2, False, threads_model, VARIABLES)[0]
    assert (results.data["output"] == 1.0).all()
    assert {name: os.environ.get(name) for name in THREAD_LIMITS} == before


def test_the_model_is_closed_even_when_it_fails() -> None:
    with pytest.raises(ValueError, match="unlucky"):
        Setup(scenarios=(FakeScenario(),), factory=failing_model).simulate(6)
    assert opened[-1].closed


@pytest.mark.parametrize("workers", [1, 2])
def test_a_failing_replicate_ends_the_run_with_its_reason(workers: int) -> None:
    with pytest.raises(ValueError, match="unlucky"):
        simulate([FakeScenario()], [5, 6, 7, 8], workers, False, failing_model, VARIABLES)
    assert not multiprocessing.active_children()


def test_a_dead_worker_is_explained() -> None:
    with pytest.raises(EduMigError, match="workers=1"):
        simulate([FakeScenario()], [5, 6], 2, False, dying_model, VARIABLES)
    assert not multiprocessing.active_children()


def test_a_script_without_protection_is_explained_and_not_run_again(tmp_path: Path) -> None:
    script = tmp_path / "naive script.py"
    script.write_text(
        "print('started')\n"
        "from edumig_sim.run import simulate\n"
        "from tests.unit.fake_model import VARIABLES, FakeScenario, fake_model\n"
        "simulate([FakeScenario()], [1, 2, 3], 2, False, fake_model, VARIABLES)\n",
        encoding="utf-8",
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
        timeout=60,
        check=False,
    )
    assert done.returncode != 0 and "does not protect its main part" in done.stderr.splitlines()[-1]


def test_leaving_early_stops_the_workers() -> None:
    with pytest.raises(KeyboardInterrupt), at_work(simulate_fake, 2) as work:
        next(work(range(6)))
        assert multiprocessing.active_children()
        raise KeyboardInterrupt
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("then", ["waits", "dies"])
def test_a_worker_that_ends_half_way_through_its_result_is_not_waited_for(tmp_path: Path, then: str) -> None:
    script = tmp_path / "half.py"
    script.write_text(HALF_A_RESULT, encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, str(script), then],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
        timeout=60,
        check=False,
        cwd=tmp_path,
    )
    assert done.stdout.split() == {"waits": ["left"], "dies": ["EduMigError", "ended"]}[then], done.stderr


HALF_A_RESULT = """
import os, sys, time
from multiprocessing import active_children
from multiprocessing.connection import Connection
from pathlib import Path
from edumig_sim.errors import EduMigError
from edumig_sim.workers import at_work

SENT = Path("sent")

def half(task):
    number, then = task
    if number == 0:
        return 0
    def send(self, message, write=os.write):
        write(self.fileno(), message[: len(message) // 2])
        SENT.touch()
        if then == "dies":
            os._exit(9)
        time.sleep(60)
    Connection._send = send
    return bytes(1000)

if __name__ == "__main__":
    then = sys.argv[1]
    try:
        with at_work(half, 2) as work:
            for k, found in work([(0, then), (1, then)]):
                while not SENT.exists():
                    time.sleep(0.05)
                if then == "waits":
                    time.sleep(0.2)
                    raise KeyboardInterrupt
    except KeyboardInterrupt:
        print("left")
    except EduMigError as error:
        print("EduMigError", "ended" if "a worker process ended" in str(error) else error)
    assert not active_children()
"""


def test_workers_stay_for_several_rounds() -> None:
    with at_work(whoami, 2) as work:
        first = dict(work([1, 2, 3, 4]))
        second = dict(work([5, 6, 7, 8]))
    assert sorted(first) == sorted(second) == [0, 1, 2, 3]
    assert os.getpid() not in {*first.values(), *second.values()}
    assert len({*first.values(), *second.values()}) <= 2


def whoami(task: int) -> int:
    return os.getpid()


def simulate_fake(seed: int) -> Together:
    return Setup(scenarios=(FakeScenario(),), factory=fake_model).simulate(seed)


def test_run_uses_the_seeds_of_the_scenario(stand_in: None) -> None:
    results = run(FakeScenario(replicates=3, seed=5), workers=1, progress=False)
    assert results.provenance["seeds"] == [5, 6, 7]
    np.testing.assert_array_equal(results.data["seed"], [5, 6, 7])
    assert run(FakeScenario(), replicates=2, seed=40, workers=1).provenance["seeds"] == [40, 41]


def test_compare_pairs_the_reform_with_its_base(stand_in: None) -> None:
    comparison = compare(FakeScenario(), replicates=2, workers=1, progress=False)
    assert comparison.baseline.policies == []
    assert [p["lever"] for p in comparison.reform.policies] == ["return_grant"]
    before = slice(2020, 2023)
    for name in ("flow", "skilled"):
        same = [arm.data[name].sel(year=before) for arm in (comparison.baseline, comparison.reform)]
        xr.testing.assert_equal(*same)


def test_compare_without_policies_says_so(stand_in: None) -> None:
    with pytest.raises(EduMigError, match="nothing to compare"):
        compare(FakeScenario(policies=()), workers=1)


def test_a_base_must_cover_the_same_world_and_years(stand_in: None) -> None:
    with pytest.raises(EduMigError) as caught:
        compare(FakeScenario(), base=FakeScenario(world="another", end=2040), workers=1)
    assert "world" in str(caught.value) and "2040" in str(caught.value)


@pytest.mark.parametrize(
    ("replicates", "seed", "told"),
    [
        (0, None, "replicates: 0 is outside the allowed range; allowed is 1 to 100,000"),
        (-3, None, "replicates: -3 is outside"),
        (2.5, None, "replicates: 2.5 is not a whole number"),
        (True, None, "replicates: True is not a number"),
        (None, -1, "seed: -1 is outside the allowed range; allowed is 0 to 9,223"),
    ],
)
def test_impossible_numbers_are_refused(replicates: object, seed: object, told: str) -> None:
    with pytest.raises(EduMigError, match=told):
        replicate_seeds(FakeScenario(), replicates, seed)  # type: ignore[arg-type]


@pytest.mark.parametrize("workers", [0, -1, 1.5])
def test_impossible_workers_are_refused(workers: object, stand_in: None) -> None:
    with pytest.raises(EduMigError, match="workers"):
        run(FakeScenario(), workers=workers)  # type: ignore[arg-type]


def test_policies_of_one_lever_are_numbered() -> None:
    levers = ["scholarship", "return_grant", "scholarship"]
    labels = policy_labels([FakePolicy(lever=lever) for lever in levers])
    assert labels == ["scholarship 1", "return_grant", "scholarship 2"]


def test_provenance_says_how_the_results_were_made(stand_in: None) -> None:
    attrs = run(FakeScenario(), replicates=1, workers=1, progress=False).data.attrs
    wanted = {"scenario", "seeds", "world_digest", "version", "kernels", "libraries", "command"}
    assert wanted <= set(attrs) and all(isinstance(v, str) for v in attrs.values())
    assert set(json.loads(attrs["libraries"])) >= {"python", "numpy", "xarray"}
    assert list(run(FakeScenario(), replicates=1, workers=1).codes) == list(CODES)


def _marked(place: Path, threads: bool) -> None:
    """Writes one file a task, named after it, that holds the process; a task that fails in a copy is done again."""
    here = os.getpid()

    def task(k: int) -> None:
        if k == 3 and os.getpid() != here:
            raise OSError
        (place / str(k)).write_text(str(os.getpid()), encoding="utf-8")
        time.sleep(0.02)

    if threads:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    with alongside(task, range(20)):
        time.sleep(0.2)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is copied")
@pytest.mark.parametrize("threads", [False, True])
def test_tasks_are_all_done_alongside_with_and_without_a_copy(tmp_path: Path, threads: bool) -> None:
    script = f"import pathlib as p, tests.unit.test_run as t; t._marked(p.Path('{tmp_path}'), {threads})"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0 and not done.stderr, done.stderr
    assert sorted(int(file.name) for file in tmp_path.iterdir()) == list(range(20))


def test_the_error_of_a_task_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="full"), alongside(_full, [1, 2]):
        pass


def test_nothing_goes_on_alongside_a_block_that_failed() -> None:
    with pytest.raises(KeyError), alongside(time.sleep, [60.0, 60.0]):
        raise KeyError
    assert not multiprocessing.active_children()


def _full(_: int) -> None:
    raise OSError("the disk is full")
