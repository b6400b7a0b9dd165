"""Ctrl-C that is not lost.

Python drops it where it cannot raise, as in a finaliser, and compiled code may turn it into another error. While it is
watched for, whoever loops over long work asks now and then whether it came.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_seen = False


@contextmanager
def interrupts_noticed() -> Iterator[None]:
    """Remembers Ctrl-C besides raising KeyboardInterrupt; where somebody else handles it, does nothing."""
    global _seen
    mine = threading.current_thread() is threading.main_thread()
    if not mine or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return

    def notice(number: int, frame: Any) -> None:
        global _seen
        _seen = True
        signal.default_int_handler(number, frame)

    _seen = False
    signal.signal(signal.SIGINT, notice)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        _seen = False


def was_interrupted() -> bool:
    """Whether Ctrl-C came while it was watched for."""
    return _seen


def raise_if_interrupted() -> None:
    """Raises KeyboardInterrupt if Ctrl-C came, even where Python has dropped it."""
    if _seen:
        raise KeyboardInterrupt
