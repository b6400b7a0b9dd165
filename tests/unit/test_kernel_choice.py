"""numba that is missing, does not load, or may not compile: the reference does the work, and one line says why."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from edumig_sim import kernels
from edumig_sim.errors import ModelError

ROOT = Path(__file__).resolve().parents[2]
SHORT = (
    "base: classroom\nhorizon: {end: 2022, burn_in: 8}\npopulation: {agents_per_region: 10}\nreplicates: 2\n"
)
BROKEN = {
    "a library is missing": 'raise OSError("libllvmlite.so: cannot open shared object file")',
    "another Python's": 'raise ImportError("No module named llvmlite.binding")',
    "another NumPy's": 'raise ImportError("Numba needs NumPy 2.3 or less. Got NumPy 2.5.")',
}


def edumig(place: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    (place / "short.yaml").write_text(SHORT, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "edumig_sim", *arguments],
        cwd=place,
        env={**os.environ, "PYTHONPATH": f"{place}{os.pathsep}{ROOT}", **settings},
        capture_output=True,
        text=True,
        timeout=300,
    )


def broken_numba(place: Path, how: str) -> None:
    (place / "numba").mkdir()
    (place / "numba" / "__init__.py").write_text(BROKEN[how], encoding="utf-8")


@pytest.mark.slow
def test_a_run_goes_on_with_the_reference_and_says_why_once(tmp_path):
    broken_numba(tmp_path, "a library is missing")
    told = edumig(tmp_path, "run", "short.yaml", "--workers", "2")
    assert told.returncode == 0 and "Students abroad" in told.stdout, told.stderr
    said = [line for line in told.stderr.splitlines() if "reference kernels" in line]
    assert len(said) == 1 and said[0].startswith("edumig: numba cannot be loaded (libllvmlite.so"), (
        told.stderr
    )
    assert "site-packages" not in told.stderr and "UserWarning" not in told.stderr


def test_so_it_does_where_numba_may_not_compile(tmp_path):
    told = edumig(tmp_path, "run", "short.yaml", "--workers", "1", NUMBA_DISABLE_JIT="1")
    assert told.returncode == 0 and "Students abroad" in told.stdout, told.stderr
    assert told.stderr.startswith("edumig: NUMBA_DISABLE_JIT is set: the reference kernels")
    assert len(told.stderr.splitlines()) == 1


@pytest.mark.parametrize("how", BROKEN)
def test_whatever_keeps_numba_from_loading_is_told(tmp_path, how):
    broken_numba(tmp_path, how)
    ask = (
        "import warnings; warnings.simplefilter('ignore')\n"
        "from edumig_sim import kernels\n"
        "print(kernels.choose().name, kernels.why_not_fast()[0])\n"
        "try: kernels.choose('fast')\n"
        "except kernels.ModelError as error: print(error)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask],
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, refused = told.stdout.splitlines()
    assert first.startswith("reference numba cannot be loaded (") and refused.startswith(
        "kernels: numba cannot"
    )


@pytest.mark.parametrize(("value", "off"), [("1", True), ("0", False), ("", False)])
def test_only_a_switch_that_is_on_counts(monkeypatch, value, off):
    monkeypatch.setenv("NUMBA_DISABLE_JIT", value)
    assert (kernels.why_not_fast() is not None) == off
    if off:
        with pytest.warns(UserWarning, match="NUMBA_DISABLE_JIT is set"):
            assert kernels.choose().name == "reference"
        with pytest.raises(ModelError, match="Unset it"):
            kernels.choose("fast")
