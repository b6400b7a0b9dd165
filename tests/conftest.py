"""Two test processes share two cores: linear algebra with threads of its own in each would have them wait in turns.

One browser serves all tests of pages: to start it takes longer than most of them.
"""

import os

import pytest
from browsing import chromium

for setting in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(setting, "1")


@pytest.fixture(scope="session")
def browser():
    """The installed Chromium."""
    with chromium() as opened:
        yield opened
