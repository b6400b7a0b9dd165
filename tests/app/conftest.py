"""One app for all tests of the app: to start it takes longer than most of them."""

from __future__ import annotations

import pytest
from app_server import SMALL, running_app


@pytest.fixture(scope="session")
def address():
    """Where a small app answers."""
    with running_app("classroom", *SMALL) as found:
        yield found
