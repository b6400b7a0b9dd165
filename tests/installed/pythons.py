"""Which Pythons this machine has, and environments made of them with nothing but the wheel."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SUPPORTED = ("3.11", "3.12", "3.13")
OLDEST, NEWEST = "lowest-direct", "highest"  # of the dependencies that pyproject.toml allows
# What a user's shell does not have and a test's may: the repository on the path, and settings of these tests.
OURS = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "NUMBA_DISABLE_JIT", "NUMBA_CACHE_DIR")


def python_of(version: str) -> str | None:
    """An interpreter of a version that really runs, as a shim on the path need not; None where there is none."""
    candidates = [sys.executable] if version == "{}.{}".format(*sys.version_info) else []
    candidates += [found] if (found := shutil.which(f"python{version}")) else []
    if shutil.which("pyenv"):
        latest = _said(["pyenv", "latest", version])
        folder = _said(["pyenv", "prefix", latest]) if latest else None
        candidates += [str(Path(folder, "bin", f"python{version}"))] if folder else []
    for one in candidates:
        if _said([one, "-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"]) == version:
            return one
    return None


def _said(command: list[str]) -> str | None:
    """What a command prints; None where it is not there or fails."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def uv(*arguments: object) -> None:
    """Run uv, which installs an environment in seconds from what it has fetched before."""
    from uv import find_uv_bin

    command = [find_uv_bin(), "--quiet", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def built(folder: Path) -> Path:
    """The wheel of this repository."""
    uv("build", "--wheel", "--out-dir", folder, ROOT)
    [wheel] = folder.glob("*.whl")
    return wheel


def environment(folder: Path, python: str, resolution: str, wheel: Path) -> Path:
    """A fresh environment with the wheel and the newest or the oldest dependencies; gives its folder of programs."""
    only = ("--only-binary", ":all:", "--resolution", resolution, "--python", python)
    uv("venv", "--python", python, folder)
    uv("pip", "compile", *only, "-o", folder / "asked.txt", ROOT / "pyproject.toml")
    into = ("--python", folder / "bin" / "python")
    uv("pip", "install", *into, "--only-binary", ":all:", "-r", folder / "asked.txt", wheel)
    return folder / "bin"


def shell(**more: str) -> dict[str, str]:
    """The environment of a user's shell."""
    return {key: value for key, value in os.environ.items() if key not in OURS} | more
