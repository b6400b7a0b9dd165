"""The fast kernels and the reference kernels are the same functions by name and by signature."""

import inspect

import pytest

from edumig_sim.kernels import Kernels

pytest.importorskip("numba")
from twin_problems import both

NAMES = [name for name in Kernels._fields if name != "name"]


@pytest.mark.parametrize("name", NAMES)
def test_every_kernel_has_a_twin_of_the_same_name_and_signature(name):
    fast, reference = (getattr(kernels, name) for kernels in both())
    assert fast is not reference
    assert fast.__name__ == reference.__name__ == name
    assert inspect.signature(fast, eval_str=True) == inspect.signature(reference, eval_str=True)
    assert "reference" in reference.__module__ and "fast" in fast.__module__


def test_kernels_say_which_they_are():
    assert [kernels.name for kernels in both()] == ["fast", "reference"]
