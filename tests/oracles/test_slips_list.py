"""The list of slips follows the code: each stands in it once, and makes another program of it."""

from __future__ import annotations

import ast

import pytest

from tests.mutation.parts import ROOT, parts
from tests.mutation.slips import slips


@pytest.mark.parametrize("part", sorted(slips()))
def test_every_slip_has_its_place(part):
    assert part in parts()
    for slip in slips()[part]:
        source = (ROOT / slip.file).read_text(encoding="utf-8")
        made = (
            slip.mutant()
        )  # raises where the text is not there exactly once: mend it in tests/mutation/slips
        assert ast.dump(ast.parse(made.source)) != ast.dump(ast.parse(source)), slip


def test_every_part_has_files_and_tests():
    for part in parts().values():
        assert part.files(), part.name
        for test in part.tests:
            assert (ROOT / test.split("::")[0]).exists(), f"{part.name}: {test}"
        assert part.bar >= 0.8
