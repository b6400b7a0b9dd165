"""Stages of long work, kept on disk: what was done before an interruption is not done again."""

from __future__ import annotations

import contextlib
import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Report = Callable[[str], None]
_T = TypeVar("_T")
_KEY = "key"


class Stages:
    """Results of named stages in a folder, for one key: with another key, or without a folder, all begins anew."""

    def __init__(self, folder: Path | None, key: str, say: Report) -> None:
        self._folder, self._say = folder, say
        if folder is None:
            return
        kept = folder / _KEY
        if not kept.is_file() or kept.read_text(encoding="utf-8") != key:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            kept.write_text(key, encoding="utf-8")

    def run(self, name: str, work: Callable[[], _T]) -> _T:
        """The result of a stage: what was kept, or what the work gives."""
        if self._folder is None:
            return work()
        path = self._folder / f"{name}.pickle"
        if path.is_file():
            with contextlib.suppress(pickle.PickleError, EOFError, AttributeError, ImportError):
                found: _T = pickle.loads(path.read_bytes())
                self._say(f"{name}: done before")
                return found
        found = work()
        part = path.with_suffix(".part")
        part.write_bytes(pickle.dumps(found))
        os.replace(part, path)
        return found

    def done(self) -> None:
        """All stages are part of a result: forget them."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
