"""Large arrays that are used again: fresh memory costs more to touch than a kernel's arithmetic."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_KEPT = (
    2  # pieces that wait for the next loan: the weights of a year's entrants, and the bins of their scores
)
_LINE = 8  # float64 in a cache line
_free: list[NDArray[np.float64]] = []  # the smallest first


def _fresh(size: int) -> NDArray[np.float64]:
    """Uninitialised memory that begins at a cache line, so that no vector of a kernel lies across two."""
    memory = np.empty(size + _LINE)
    skip = -(memory.ctypes.data // memory.itemsize) % _LINE
    return memory[skip : skip + size]


class Loan:
    """An uninitialised array of some shape, whose memory serves the next loan once nobody holds this one."""

    def __init__(self, shape: tuple[int, ...], dtype: Any = np.float64) -> None:
        length = int(np.prod(shape))
        size = -(-length * np.dtype(dtype).itemsize // np.dtype(np.float64).itemsize)
        fits = [k for k, memory in enumerate(_free) if memory.size >= size]
        self._memory = _free.pop(fits[0]) if fits else _fresh(size)
        self.array: NDArray[Any] = self._memory.view(dtype)[:length].reshape(shape)

    def __del__(self) -> None:
        pieces = [*_free, self._memory]
        _free[:] = sorted(pieces, key=len)[-_KEPT:]
