"""Large arrays that are used again: fresh memory costs more to touch than a kernel's arithmetic."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_free: list[NDArray[np.float64]] = []


_LINE = 8  # float64 in a cache line


def _fresh(size: int) -> NDArray[np.float64]:
    """Uninitialised memory that begins at a cache line, so that no vector of a kernel lies across two."""
    memory = np.empty(size + _LINE)
    skip = -(memory.ctypes.data // memory.itemsize) % _LINE
    return memory[skip : skip + size]


class Loan:
    """An uninitialised float64 array of some shape, whose memory serves the next loan once nobody holds this one."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        size = int(np.prod(shape))
        fits = [k for k, memory in enumerate(_free) if memory.size >= size]
        self._memory = _free.pop(fits[0]) if fits else _fresh(size)
        self.array = self._memory[:size].reshape(shape)

    def __del__(self) -> None:
        if not _free or self._memory.size >= _free[0].size:
            _free[:] = [self._memory]
