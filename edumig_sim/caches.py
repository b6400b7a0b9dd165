"""Where libraries keep what they make once: the user's cache folder, or a temporary one where that cannot be written.

numba keeps compiled kernels, Matplotlib and fontconfig their lists of fonts. A service account, a container or a
school's shared installation may have no home folder that can be written.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

_HOMES = {"XDG_CACHE_HOME": ".cache", "XDG_CONFIG_HOME": ".config"}  # and their places below the home folder
_OURS = "EDUMIG_TEMPORARY_CACHE"  # what this process found, for those that it starts
NOWHERE = "nowhere"


def settle_caches(*, kept_elsewhere: bool = False) -> Path | None:
    """Point libraries to a temporary folder where the user's cache cannot be written, with one line on standard error.

    kept_elsewhere: do so whatever the user's cache is, because a library has said that it cannot use it. Gives the
    temporary folder, or None where none is needed or none can be had. Processes started later find the same.
    """
    known = os.environ.get(_OURS)
    if known is not None:
        return None if known == NOWHERE else Path(known)
    if not kept_elsewhere and all(_can_write(name) for name in _HOMES):
        return None
    folder = private_folder()
    os.environ[_OURS] = NOWHERE if folder is None else str(folder)
    if folder is None:
        _say(
            "no folder can be written for caches; kernels are compiled and fonts listed anew by each command."
        )
        return None
    os.environ["XDG_CACHE_HOME"] = str(folder)
    os.environ.setdefault("MPLCONFIGDIR", str(folder / "matplotlib"))
    os.environ.setdefault("NUMBA_CACHE_DIR", str(folder / "numba"))
    _say(f"the cache folder of this user cannot be written; compiled kernels and fonts are kept in {folder}.")
    return folder


def private_folder() -> Path | None:
    """A temporary folder that only this user can write, the same every time; None where there is no place for one.

    Others could leave code there that we would run: a folder that is not ours alone is never used.
    """
    whose = str(os.getuid()) if hasattr(os, "getuid") else "user"
    try:
        folder = Path(tempfile.gettempdir()) / f"edumig-cache-{whose}"
        folder.mkdir(mode=0o700, exist_ok=True)
        if _is_ours_alone(folder):
            return folder
        return Path(tempfile.mkdtemp(prefix="edumig-cache-"))
    except OSError:
        return None


def _is_ours_alone(folder: Path) -> bool:
    found = folder.lstat()
    if not hasattr(os, "getuid"):
        return not folder.is_symlink()
    private = not folder.is_symlink() and not found.st_mode & 0o022
    return private and found.st_uid == os.getuid() and os.access(folder, os.W_OK)


def _can_write(name: str) -> bool:
    """Whether one of the user's folders is there and can be written, or can be made."""
    try:
        place = Path(os.environ.get(name) or Path.home() / _HOMES[name])
        nearest = next(p for p in (place, *place.parents) if p.exists())
    except (OSError, RuntimeError, StopIteration):  # no home folder, or one that cannot be looked into
        return False
    return nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)


def _say(line: str) -> None:
    sys.stderr.write(f"edumig: {line}\n")
    sys.stderr.flush()
