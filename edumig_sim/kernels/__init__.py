"""Kernels: pure functions, arrays in and arrays out. ``reference`` is the specification that the documents cite."""

from edumig_sim.kernels import reference

__all__ = ["reference"]
