"""The kernels are compiled once for an installation, by one process, and the user hears of it."""

from __future__ import annotations

import os
import threading
import time

import pytest

from edumig_sim.kernels import compiled


@pytest.fixture
def installation(tmp_path, monkeypatch):
    """A fresh cache folder; counts how often the kernels were compiled into it."""
    times = []

    def compile_them():
        times.append(1)
        time.sleep(0.3)
        return True

    monkeypatch.setattr(compiled, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(compiled, "_compile", compile_them)
    monkeypatch.setattr(compiled, "_done", False)
    monkeypatch.delenv("EDUMIG_COMPILING", raising=False)
    monkeypatch.delenv("NUMBA_DISABLE_JIT", raising=False)
    return tmp_path, times


def test_a_second_process_finds_them_compiled(installation, monkeypatch):
    _folder, times = installation
    compiled.ensure_compiled()
    monkeypatch.setattr(compiled, "_done", False)
    compiled.ensure_compiled()
    assert len(times) == 1


def test_of_two_at_once_one_compiles_and_the_other_waits(installation, monkeypatch):
    folder, times = installation
    seen = []

    def ask():
        with compiled._alone(folder / "lock", folder / "stamp") as first:
            seen.append(first)
            if first:
                time.sleep(0.4)
                (folder / "stamp").touch()

    both = [threading.Thread(target=ask) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sorted(seen) == [False, True] and not (folder / "lock").exists() and not times


def test_a_lock_that_a_dead_process_left_does_not_hold_for_ever(installation):
    folder, times = installation
    lock = folder / "edumig-compiling"
    lock.touch()
    long_ago = time.time() - 2 * compiled._PATIENCE
    os.utime(lock, (long_ago, long_ago))
    compiled.ensure_compiled()
    assert times and not lock.exists()


def test_what_other_sources_left_is_forgotten(installation):
    folder, _times = installation
    for name in ("fast_study.rank_rows-1.py311.nbi", "edumig-0123456789abcdef.compiled", "other.nbi"):
        (folder / name).touch()
    compiled.ensure_compiled()
    left = {file.name for file in folder.iterdir()}
    assert left == {"other.nbi", compiled._stamp()}


def test_a_folder_that_cannot_be_written_stops_nobody(monkeypatch, tmp_path, installation):
    _folder, times = installation
    monkeypatch.setattr(compiled, "cache_folder", lambda: tmp_path / "file" / "below")
    (tmp_path / "file").touch()
    compiled.ensure_compiled()
    assert not times


def test_compiling_is_announced_and_every_kernel_counted(capsys, monkeypatch):
    script = "import sys; sys.stdout.write('.\\n' * 4)"
    monkeypatch.setattr(compiled, "_command", lambda part: [compiled.sys.executable, "-c", script])
    assert compiled._compile()
    assert "once" in capsys.readouterr().err
    monkeypatch.setattr(
        compiled, "_command", lambda part: [compiled.sys.executable, "-c", "raise SystemExit(3)"]
    )
    assert not compiled._compile()
