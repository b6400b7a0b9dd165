"""Results: read-only, tidy, saved whole or not at all, read back the same."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import xarray as xr

import edumig_sim.storage as storage
from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError
from edumig_sim.indicators import ALL_REGIONS
from edumig_sim.results import Results, load_results
from edumig_sim.run import simulate
from tests.unit.fake_model import VARIABLES, FakeScenario, fake_model


def made(scenario: FakeScenario, replicates: int = 3) -> Results:
    return simulate([scenario], list(range(5, 5 + replicates)), 1, False, fake_model, VARIABLES)[0]


@pytest.fixture(scope="module")
def results() -> Results:
    return made(FakeScenario())


@pytest.fixture(scope="module")
def saved(results: Results, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return results.save(tmp_path_factory.mktemp("a folder with spaces") / "out")


def test_the_arrays_are_read_only(results: Results) -> None:
    with pytest.raises(ValueError, match="read-only"):
        results.data["flow"][0, 0, 0, 0] = 1.0
    results.data["flow"] = 0  # changes the caller's own copy
    assert results.data["flow"].dims == ("replicate", "year", "origin", "destination")


def test_every_variable_has_units_a_name_and_a_source(results: Results) -> None:
    for variable in [*results.data.data_vars.values(), *results.indicators().data_vars.values()]:
        assert variable.attrs["units"] and variable.attrs["long_name"] and variable.attrs["source"]


def test_a_table_is_tidy(results: Results) -> None:
    table = results.table("flow")
    assert list(table.columns) == ["replicate", "year", "origin", "destination", "flow"]
    row = table[
        (table.replicate == 1) & (table.year == 2025) & (table.origin == "BBB") & (table.destination == "AAA")
    ]
    expected = results.data["flow"].sel(replicate=1, year=2025, origin="BBB", destination="AAA")
    assert row["flow"].item() == float(expected)
    assert list(results.table("retention").columns) == ["replicate", "year", "region", "retention"]


def test_wrong_names_get_the_nearest_and_all_are_listed(results: Results) -> None:
    with pytest.raises(EduMigError, match="retention"):
        results.table("retentoin")
    with pytest.raises(EduMigError) as caught:
        results.summary_table(regions=["AAB", "ZZZ"], years=[1999])
    assert len(caught.value.problems) == 3


def test_the_summary_shows_named_regions_and_the_total(results: Results) -> None:
    table = results.summary_table()
    assert set(table["region"]) == {"AAA", ALL_REGIONS} and set(table["year"]) == {2020, 2034}
    assert ((table["low"] <= table["mean"]) & (table["mean"] <= table["high"])).all()


def test_a_results_folder_holds_what_it_should(saved: Path) -> None:
    names = {p.name for p in saved.iterdir()}
    assert names == {"results.nc", "tables", "figures", "scenario.yaml", "provenance.json"}
    assert {"flow.csv", "indicators.csv", "contents.csv"} <= {p.name for p in (saved / "tables").iterdir()}
    assert {p.suffix for p in (saved / "figures").iterdir()} == {".png", ".svg"}
    provenance = json.loads((saved / "provenance.json").read_text(encoding="utf-8"))
    assert provenance["kind"] == "run" and provenance["seeds"] == [5, 6, 7]
    assert (saved / "scenario.yaml").read_text(encoding="utf-8") == FakeScenario().canonical()
    assert not list(saved.parent.glob(".*"))


def test_results_come_back_the_same(results: Results, saved: Path) -> None:
    again = load_results(saved)
    assert isinstance(again, Results)
    assert again.data.identical(results.data)
    assert {n: v.dtype for n, v in again.data.variables.items()} == {
        n: v.dtype for n, v in results.data.variables.items()
    }
    assert again.provenance == results.provenance and again.region_name("CCC") == "Čarli"


def test_results_without_policies_come_back_the_same(tmp_path: Path) -> None:
    results = made(FakeScenario(policies=()))
    again = load_results(results.save(tmp_path / "out", figures=False))
    assert isinstance(again, Results) and again.data.identical(results.data)
    assert again.data["spend"].shape == (3, 15, 0, 4)


def test_integers_flags_and_texts_survive_the_file(tmp_path: Path) -> None:
    data = xr.Dataset(
        {
            "wide": ("n", np.array([2**40, -(2**50)])),
            "narrow": ("n", np.array([1, 2])),
            "flag": ("n", np.array([True, False])),
            "text": ("n", np.array(["Київ", "Łódź"])),
            "unknown": ("n", np.array([np.nan, 1.5])),
        },
        attrs={"note": "Žluťoučký kůň\nsecond line", "none": ""},
    )
    storage.write_dataset(data, tmp_path / "x.nc")
    again = storage.read_dataset(tmp_path / "x.nc")
    assert again.identical(data)
    assert {n: v.dtype.kind for n, v in again.items()} == {n: v.dtype.kind for n, v in data.items()}


def test_a_comparison_comes_back_the_same(results: Results, tmp_path: Path) -> None:
    comparison = Comparison(made(FakeScenario(policies=())), results)
    again = load_results(comparison.save(tmp_path / "out", figures=False))
    assert isinstance(again, Comparison)
    pd.testing.assert_frame_equal(again.table(), comparison.table())
    assert again.verdict() == comparison.verdict()
    assert {p.name for p in (tmp_path / "out" / "tables").iterdir()} >= {
        "effects.csv",
        "cost.csv",
        "flows.csv",
    }
    arm = load_results(tmp_path / "out" / "reform")
    assert isinstance(arm, Results) and arm.data.identical(results.data)


def test_a_results_folder_is_replaced_whole(results: Results, tmp_path: Path) -> None:
    place = results.save(tmp_path / "out", figures=False)
    (place / "tables" / "stale.csv").write_text("old", encoding="utf-8")
    results.save(place, figures=False)
    assert not (place / "tables" / "stale.csv").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_foreign_folder_or_file_is_left_alone(results: Results, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(EduMigError, match="not a results folder"):
        results.save(tmp_path / "mine", figures=False)
    with pytest.raises(EduMigError, match="is a file"):
        results.save(tmp_path / "mine" / "thesis.txt")
    place = results.save(tmp_path / "out", figures=False)
    (place / "notes.txt").write_text("my notes", encoding="utf-8")
    with pytest.raises(EduMigError, match=r"notes\.txt"):
        results.save(place, figures=False)
    assert (place / "notes.txt").exists() and (tmp_path / "mine" / "thesis.txt").exists()


@pytest.mark.parametrize(
    "reason", [KeyboardInterrupt(), OSError(28, "No space left on device"), RuntimeError("a bug")]
)
def test_a_broken_save_leaves_the_old_results(
    results: Results, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: BaseException
) -> None:
    place = results.save(tmp_path / "out", figures=False)
    before = (place / "provenance.json").read_bytes()

    def fail(*_: object) -> None:
        raise reason

    monkeypatch.setattr(storage, "seal", fail)
    with pytest.raises(EduMigError if isinstance(reason, OSError) else type(reason)):
        results.save(place, figures=False)
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
    assert (place / "provenance.json").read_bytes() == before
    with pytest.raises(BaseException):  # noqa: B017  whatever the reason, nothing is left
        results.save(tmp_path / "new", figures=False)
    assert not (tmp_path / "new").exists()


def test_a_variable_that_is_mostly_0_takes_little_room_and_comes_back_bit_for_bit(tmp_path: Path) -> None:
    mostly = np.zeros((4, 50, 60))
    mostly[1, 2, 3], mostly[2, 0, 0], mostly[3, 49, 59] = -0.0, np.nan, 1.0 / 3.0
    dims = ("replicate", "year", "region")
    data = xr.Dataset(
        {"mostly": (dims, mostly, {"units": "persons"}), "nothing": (dims, np.zeros_like(mostly))},
        coords={"year": np.arange(50)},
    )
    storage.write_dataset(data, tmp_path / "x.nc")
    again = storage.read_dataset(tmp_path / "x.nc")
    assert again.identical(data)
    assert again["mostly"].values.astype(float).tobytes() == mostly.tobytes()
    assert (tmp_path / "x.nc").stat().st_size < mostly.nbytes / 10


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_explained(results: Results, tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    with pytest.raises(EduMigError, match="cannot write"):
        results.save(tmp_path / "out", figures=False)


def test_a_place_below_a_file_is_explained(results: Results, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(EduMigError, match="cannot write"):
        results.save(tmp_path / "file" / "out", figures=False)


def _truncate(folder: Path) -> None:
    file = folder / "results.nc"
    file.write_bytes(file.read_bytes()[:1000])


def _other_version(folder: Path) -> None:
    file = folder / "provenance.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"format_version": 1', '"format_version": 99'))


DAMAGE = {
    "results.nc: is damaged": _truncate,
    "results.nc: is missing": lambda f: (f / "results.nc").unlink(),
    "provenance.json: is damaged": lambda f: (f / "provenance.json").write_text('{"format": '),
    "scenario.yaml: is damaged": lambda f: (f / "scenario.yaml").write_text("title: another"),
    "not a results folder": lambda f: (f / "provenance.json").unlink(),
    "format 99": _other_version,
}


@pytest.mark.parametrize("message", DAMAGE)
def test_a_damaged_folder_is_explained(saved: Path, tmp_path: Path, message: str) -> None:
    place = Path(shutil.copytree(saved, tmp_path / "out"))
    DAMAGE[message](place)
    with pytest.raises(EduMigError, match=message):
        load_results(place)


def test_a_file_that_passes_its_checksum_but_is_no_dataset_is_explained(tmp_path: Path) -> None:
    (tmp_path / "x.nc").write_bytes(b"CDF\x02 nothing useful")
    with pytest.raises(EduMigError, match="cannot be read as results"):
        storage.read_dataset(tmp_path / "x.nc")


def test_missing_folders_are_explained(tmp_path: Path) -> None:
    with pytest.raises(EduMigError, match="no such folder"):
        load_results(tmp_path / "nowhere")
