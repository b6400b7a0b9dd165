"""Two test processes share two cores: linear algebra with threads of its own in each would have them wait in turns.

One browser serves all tests of pages: to start it takes longer than most of them. A shell in the background hands down
that Ctrl-C is ignored; tests of Ctrl-C need it, in this process and in those that it starts.
"""

import os
import signal

import pytest
from browsing import chromium

for setting in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(setting, "1")
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def browser():
    """The installed Chromium."""
    with chromium() as opened:
        yield opened
