"""Saved results made again: equal bit for bit, or which numbers differ and what has changed since."""

from __future__ import annotations

import json
import shutil
from importlib.metadata import version
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import edumig_sim as em
from edumig_sim import cli, kernels, storage
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.reproduction import data_differences
from edumig_sim.results import Results
from edumig_sim.world import world_folder

SHORT = """\
base: classroom
title: A short plan
horizon: {start: 2021, end: 2023, burn_in: 8}
population: {agents_per_region: 30}
replicates: 2
policies:
  - scholarship: {origins: [CAP], amount: 5000, start: 2022}
"""


@pytest.fixture(scope="module")
def scenario(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plans") / "short.yaml"
    path.write_text(SHORT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def ran(scenario: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A saved run."""
    results = em.run(scenario, workers=1, seed=40, progress=False)
    return results.save(tmp_path_factory.mktemp("results") / "run", figures=False)


@pytest.fixture(scope="module")
def compared(scenario: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A saved comparison."""
    comparison = em.compare(scenario, workers=1, progress=False)
    return comparison.save(tmp_path_factory.mktemp("results") / "comparison", figures=False)


def changed(results: Results, attrs: dict[str, str], **shifts: float) -> Results:
    """Results as if some variables had come out otherwise in the last year, and some versions were others."""
    data = results.data.copy(deep=True)
    for name, shift in shifts.items():
        data[name].values[1, -1, 0] += shift
    data.attrs.update(attrs)
    return Results(data)


def test_a_run_is_reproduced_from_its_folder_alone(ran, capsys):
    assert cli.execute(["reproduce", str(ran), "--json", "--workers", "1"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["equal"] and told["kind"] == "run" and told["seeds"] == [40, 41]
    assert told["differences"] == told["changes"] == [] and told["variables"] > 30 and told["values"] > 1000


def test_a_comparison_is_reproduced_with_both_arms_on_two_processes(compared, capsys):
    assert cli.execute(["reproduce", str(compared), "--workers", "2", "-v"]) == 0
    out, err = capsys.readouterr()
    assert "equal, bit for bit" in " ".join(out.split()) and "em.reproduce(" in err
    both = em.load_results(compared)
    assert isinstance(both, Comparison)
    found = em.reproduce(compared, workers=1, progress=False)
    assert found.equal
    assert found.variables == len(both.reform.data.data_vars) + len(both.baseline.data.data_vars)


def test_an_arm_of_a_comparison_is_a_run_that_can_be_made_again(compared):
    assert em.reproduce(compared / "baseline", workers=1, progress=False).equal


def test_a_number_that_differs_is_named_with_its_year_region_and_size(ran, tmp_path, capsys):
    stored = em.load_results(ran)
    assert isinstance(stored, Results)
    place = changed(stored, {}, output=0.5).save(tmp_path / "out", figures=False)
    assert cli.execute(["reproduce", str(place), "--workers", "1"]) == cli.DIFFERENT
    said = " ".join(capsys.readouterr().out.split())
    assert "output: 1 of" in said and "by at most 0.5 million $/year" in said
    assert "years 2023" in said and "regions CAP" in said and "replicates 1" in said


def test_json_of_a_value_that_became_no_number_is_json(ran, tmp_path, capsys):
    stored = em.load_results(ran)
    assert isinstance(stored, Results)
    place = changed(stored, {}, output=np.nan).save(tmp_path / "out", figures=False)
    assert cli.execute(["reproduce", str(place), "--workers", "1", "--json"]) == cli.DIFFERENT
    text = capsys.readouterr().out
    (found,) = json.loads(text)["differences"]
    assert "NaN" not in text and found["largest"] is None and found["regions"] == ["CAP"]
    assert "number on one side only" in str(em.reproduce(place, workers=1, progress=False))


def test_the_smallest_bit_counts(ran):
    data = em.load_results(ran).data  # type: ignore[union-attr]
    again = data.copy(deep=True)
    assert data_differences(data, again) == []
    again["output"].values[0, 0, 0] = np.nextafter(again["output"].values[0, 0, 0], np.inf)
    (found,) = data_differences(data, again)
    assert found.variable == "output" and 0 < found.relative < 1e-15 and found.values == 1


def test_what_is_not_a_number_equals_itself_and_signs_of_zero_count():
    one = xr.Dataset({"x": ("n", np.array([np.nan, 0.0, 1.0])), "flag": ("n", np.array([True, False, True]))})
    two = one.copy(deep=True)
    assert data_differences(one, two) == []
    two["x"].values[1] = -0.0
    two["flag"].values[0] = False
    assert [d.variable for d in data_differences(one, two)] == ["x", "flag"]
    two["x"].values[0] = 2.0
    assert np.isnan(data_differences(one, two)[0].largest)


def test_variables_that_came_or_went_or_changed_their_shape_are_told():
    one = xr.Dataset({"a": ("n", np.zeros(2)), "b": ("n", np.zeros(2)), "d": ("n", np.zeros(2))})
    two = xr.Dataset({"b": ("m", np.zeros(3)), "c": ("m", np.zeros(3)), "d": ("n", np.zeros(2, dtype=int))})
    told = {d.variable: d.what for d in data_differences(one, two, "reform")}
    assert "is not now" in told["a"] and "was not then" in told["c"]
    assert "other dimensions: 2 n then, 3 m now" in told["b"] and "type of number" in told["d"]


def test_one_arm_alone_may_differ(compared, tmp_path):
    stored = em.load_results(compared)
    assert isinstance(stored, Comparison)
    place = Comparison(changed(stored.baseline, {}, output=1.0), stored.reform).save(
        tmp_path / "out", figures=False
    )
    found = em.reproduce(place, workers=1, progress=False)
    assert [(d.arm, d.variable) for d in found.differences] == [("baseline", "output")]
    assert "baseline, output: 1 of" in str(found)


def test_other_versions_are_told_and_another_world_before_the_run(ran, tmp_path, capsys):
    stored = em.load_results(ran)
    assert isinstance(stored, Results)
    libraries = {**stored.provenance["libraries"], "numpy": "1.2.3", "gone": "7"}
    attrs = {"libraries": json.dumps(libraries), "world_digest": "ab" * 32, "version": "0.0.9"}
    place = changed(stored, attrs).save(tmp_path / "out", figures=False)
    assert cli.execute(["reproduce", str(place), "--workers", "1"]) == 0  # the numbers are what counts
    out, err = (" ".join(text.split()) for text in capsys.readouterr())
    for words in (
        "numpy: 1.2.3 when they were made",
        "edumig_sim: 0.0.9",
        "gone: 7",
        "world classroom: abababababab...",
    ):
        assert words in out
    assert "The data are not those that made the results. world classroom" in err and "numpy" not in err
    with pytest.warns(UserWarning, match="world classroom"):
        em.reproduce(place, workers=1, progress=False)


def _no_folder(place: Path) -> None:
    shutil.rmtree(place)


def _not_results(place: Path) -> None:
    (place / storage.PROVENANCE).unlink()


def _cut(place: Path) -> None:
    file = place / storage.DATASET
    file.write_bytes(file.read_bytes()[:500])


def _other_scenario(place: Path) -> None:
    (place / storage.SCENARIO).write_text("base: classroom\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (_no_folder, "there is no such folder"),
        (_not_results, "is not a results folder"),
        (_cut, "results.nc: is damaged"),
        (_other_scenario, "scenario.yaml: is damaged"),
    ],
)
def test_a_folder_that_cannot_be_made_again_is_told(spoil, says, ran, tmp_path, capsys):
    place = Path(shutil.copytree(ran, tmp_path / "out"))
    spoil(place)
    assert cli.execute(["reproduce", str(place), "--workers", "1"]) == cli.USER_MISTAKE
    out, err = capsys.readouterr()
    assert says in " ".join(err.split()) and not out and "Traceback" not in err


def test_a_world_that_is_gone_is_told(ran, tmp_path, capsys):
    world = world_folder("classroom")
    mine = Path(shutil.copytree(world, tmp_path / "mine"))
    results = em.run(em.load_scenario(mine).with_agents(30), replicates=1, workers=1, progress=False)
    place = results.save(tmp_path / "out", figures=False)
    shutil.rmtree(mine)
    assert cli.execute(["reproduce", str(place)]) == cli.USER_MISTAKE
    said = " ".join(capsys.readouterr().err.split())
    assert "can no longer be loaded" in said and "mine" in said


def test_reproduce_refuses_a_wrong_number_of_workers(ran):
    with pytest.raises(EduMigError, match="workers"):
        em.reproduce(ran, workers=0)


def test_the_kernels_that_ran_are_recorded_and_others_are_told(ran, monkeypatch):
    """The stored run says which kernels made it, with numba's version; other kernels add up in another order."""
    kept = em.load_results(ran).provenance
    assert kept["kernels"] == kernels.choose().name == "fast"
    assert kept["libraries"]["numba"] == version("numba")
    slow = kernels.choose("reference")
    monkeypatch.setattr("edumig_sim.model.choose_kernels", lambda name: slow)
    monkeypatch.setattr("edumig_sim.reproduction.choose_kernels", lambda: slow)
    found = em.reproduce(ran, workers=1, progress=False)
    assert all(d.relative < 1e-9 for d in found.differences)
    assert [str(c) for c in found.changes] == ["kernels: fast when they were made, reference now"]


def test_results_of_a_version_that_always_said_reference_are_not_believed(ran, tmp_path):
    stored = em.load_results(ran)
    assert isinstance(stored, Results)
    libraries = {k: v for k, v in stored.provenance["libraries"].items() if k != "numba"}
    attrs = {"libraries": json.dumps(libraries), "kernels": "reference"}
    place = changed(stored, attrs).save(tmp_path / "older", figures=False)
    told = {c.name: c.stored for c in em.reproduce(place, workers=1, progress=False).changes}
    assert told == {"kernels": "unknown", "numba": "unknown"}
