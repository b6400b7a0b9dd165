"""Small runs of every packaged world give the numbers that are kept; `python -m tests.oracles.golden` renews them."""

from __future__ import annotations

import numpy as np
import pytest
from oracles.golden import WORLDS, kept, run


@pytest.mark.parametrize("world", WORLDS)
def test_a_small_run_gives_the_golden_numbers(world):
    """To eight digits: sums run in another order on another machine."""
    found = run(world)
    expected = {key: value for key, value in kept().items() if key[0] == world}
    assert set(found) == set(expected)
    wrong = [
        f"{'/'.join(map(str, key))}: {found[key]:.10g} instead of {value:.10g}"
        for key, value in expected.items()
        if not np.isclose(found[key], value, rtol=1e-8, atol=1e-6)
    ]
    assert not wrong, f"{len(wrong)} numbers changed, the first: {wrong[:4]}"
