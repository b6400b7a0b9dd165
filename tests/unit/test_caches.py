"""No home folder or cache that can be written: libraries keep what they make in a temporary folder, or nowhere."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from unprivileged import read_only_package, without_home

from edumig_sim import caches

pytestmark = pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
ASK = (
    "import edumig_sim.kernels.lanes as lanes, edumig_sim.report.style, numba, matplotlib, os;"
    "from edumig_sim.kernels.compiled import cache_folder;"
    "print(cache_folder()); print(matplotlib.get_cachedir()); print(os.environ['EDUMIG_TEMPORARY_CACHE'])"
)


@pytest.fixture
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable that says where caches are."""
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "MPLCONFIGDIR", "NUMBA_CACHE_DIR", caches._OURS):
        monkeypatch.setenv(name, "")  # so that it is as before when the test ends
        monkeypatch.delenv(name)


@pytest.fixture
def package(tmp_path: Path):
    here = read_only_package(tmp_path)
    yield here
    for folder, _inside, _files in os.walk(here):
        Path(folder).chmod(0o755)


def test_kernels_and_fonts_go_to_a_temporary_folder_with_one_line(package, tmp_path):
    (tmp_path / "tmp").mkdir()
    told = without_home(package, ["-c", ASK], tmp_path, TMPDIR=str(tmp_path / "tmp"))
    assert told.returncode == 0, told.stderr
    kernels, fonts, folder = told.stdout.splitlines()
    assert Path(folder).parent == tmp_path / "tmp"
    assert Path(kernels).is_relative_to(folder) and Path(fonts).is_relative_to(folder)
    assert len(told.stderr.splitlines()) == 1 and folder in told.stderr, told.stderr


@pytest.mark.slow
def test_a_comparison_with_its_figures_needs_no_home(package, tmp_path):
    (tmp_path / "tmp").mkdir()
    command = [
        "-m",
        "edumig_sim",
        "compare",
        "classroom.yaml",
        "--agents",
        "20",
        "--replicates",
        "2",
        "--out",
        "out",
    ]
    (tmp_path / "classroom.yaml").write_text(
        "base: classroom\nhorizon: {end: 2023}\npolicies: [{scholarship: {amount: 4000}}]\n", encoding="utf-8"
    )
    for again in (False, True):
        told = without_home(package, command, tmp_path, TMPDIR=str(tmp_path / "tmp"))
        assert told.returncode == 0, told.stderr
        assert list((tmp_path / "out" / "figures").glob("*.png"))
        lines = [line for line in told.stderr.splitlines() if line.strip()]
        assert len(lines) == (1 if again else 2), told.stderr  # ours, and once that kernels are compiled
        assert "kept in" in lines[0] and (again or "this happens once" in lines[1])


def test_without_any_folder_nothing_is_kept_and_one_line_says_so(nothing_known, monkeypatch, capsys):
    def no_place() -> str:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr(caches, "_can_write", lambda name: False)
    monkeypatch.setattr(tempfile, "gettempdir", no_place)
    assert caches.settle_caches() is None and caches.settle_caches() is None
    assert capsys.readouterr().err.count("\n") == 1 and "XDG_CACHE_HOME" not in os.environ


def test_numba_that_finds_no_folder_compiles_without_keeping(nothing_known, monkeypatch, capsys):
    from edumig_sim.kernels import compiled, keeping

    monkeypatch.setattr(keeping, "_finds_a_folder", lambda: False)
    monkeypatch.setattr(caches, "private_folder", lambda: None)
    assert keeping.can_keep.__wrapped__() is False
    monkeypatch.setattr(compiled, "cache_folder", lambda: None)
    monkeypatch.setattr(compiled, "_done", False)
    monkeypatch.setattr(
        compiled, "_compile", lambda: pytest.fail("what cannot be kept was compiled beforehand")
    )
    compiled.ensure_compiled()
    assert capsys.readouterr().err.count("\n") == 1


def test_a_home_that_can_be_written_is_used(nothing_known, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert caches.settle_caches() is None and capsys.readouterr().err == ""


def test_a_folder_that_others_may_write_is_never_trusted(nothing_known, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    mine = caches.private_folder()
    assert mine is not None and caches.private_folder() == mine
    mine.chmod(0o777)
    assert caches.private_folder() != mine
    mine.rmdir()
    (tmp_path / "elsewhere").mkdir()
    mine.symlink_to(tmp_path / "elsewhere")
    assert caches.private_folder() != mine
