"""The floor in C does the work that it is said to do: all builds and threads give what NumPy gives."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.peers import c_floor


def splitmix64(key, alternative):
    """The upper 32 bits of SplitMix64 as signed integers."""
    with np.errstate(over="ignore"):
        z = key[:, None] + alternative[None, :] * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((z ^ (z >> np.uint64(31))) >> np.uint64(32)).astype(np.uint32).view(np.int32)


def best(problem):
    """Utilities in float64 and the affordable alternatives."""
    t, p = problem.tables, problem.people
    o = np.repeat(np.arange(problem.regions), np.diff(p["start"]))
    noise = splitmix64(p["key"], t["alternative"]) * 2.0**-31
    utility = t["pull"][o] + p["quality"][:, None].astype(float) * t["quality"][o] + 0.5 * noise
    utility -= p["cost"][:, None].astype(float) * t["cost"][o] + p["culture"][:, None] * t["culture"][o]
    utility += p["language"][:, None].astype(float) * t["language"][o]
    return np.where(t["cost"][o] <= p["means"][:, None], utility, -np.inf)


@pytest.mark.skipif(c_floor.compiler() is None, reason=c_floor.NO_COMPILER)
def test_the_floor_chooses_the_best_alternative():
    problem = c_floor.make_problem(1003, 7)
    utility = best(problem)
    rows = np.arange(problem.students)
    with c_floor.builds() as kernels:
        assert kernels
        for library in kernels.values():
            alone = c_floor.choose(library, problem)
            assert (alone == c_floor.choose(library, problem, threads=2)).all()
            got = np.where(alone < 0, -np.inf, utility[rows, alone])
            np.testing.assert_allclose(got, utility.max(axis=1), atol=1e-5)


def test_without_a_compiler_one_line_says_so(monkeypatch, capsys):
    monkeypatch.setattr(c_floor, "compiler", lambda: None)
    c_floor.main()
    assert capsys.readouterr().out == c_floor.NO_COMPILER + "\n"
