"""One app and one browser for all tests of the app: to start them takes longer than most tests."""

from __future__ import annotations

import pytest
from app_server import SMALL, running_app
from browsing import chromium


@pytest.fixture(scope="session")
def address():
    """Where a small app answers."""
    with running_app("classroom", *SMALL) as found:
        yield found


@pytest.fixture(scope="session")
def browser():
    """The installed Chromium."""
    with chromium() as opened:
        yield opened
