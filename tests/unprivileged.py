"""A copy of the package that nobody may write to, and commands without the right to write wherever they like."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
_TAKEN = (
    "HOME",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "MPLCONFIGDIR",
    "NUMBA_CACHE_DIR",
    "EDUMIG_TEMPORARY_CACHE",
)


def read_only_package(place: Path) -> Path:
    """A copy of the package in a folder of its own, all of it read-only; gives the folder."""
    here = place / "installed"
    shutil.copytree(ROOT / "edumig_sim", here / "edumig_sim", ignore=shutil.ignore_patterns("__pycache__"))
    for folder, _inside, files in os.walk(here):
        for name in files:
            Path(folder, name).chmod(0o444)
        Path(folder).chmod(0o555)
    return here


def bounded(command: list[str]) -> list[str]:
    """The command, from which root's right to write anywhere is taken."""
    if not hasattr(os, "getuid") or os.getuid() != 0:
        return command
    if shutil.which("setpriv") is None:
        pytest.skip("root may write anywhere, and there is no setpriv to take that right away")
    return ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override", *command]


def without_home(
    package: Path, arguments: list[str], place: Path, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run Python with a package and a home folder that cannot be written; ``more`` sets other variables."""
    home = place / "home"
    if not home.exists():
        home.mkdir(mode=0o555)
    kept = {key: value for key, value in os.environ.items() if key not in _TAKEN}
    env = {**kept, "HOME": str(home), "PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": "1", **more}
    return subprocess.run(
        bounded([sys.executable, *arguments]),
        cwd=place,
        env=env,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
