"""Mutation tests: python -m tests.mutation [PART ...]

Changes the code a little, in one place at a time, and looks whether a test fails. Needs cosmic-ray, which the extra
`mutation` installs: pip install -e ".[dev,mutation]".
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from tests.mutation import report, slips
from tests.mutation.mutants import drawn, places
from tests.mutation.parts import Part, parts
from tests.mutation.trial import NOT_TRIED, ROOT, SURVIVED, Tried, tried

PAGE = ROOT / "docs" / "mutation.md"


def main(arguments: Sequence[str] | None = None) -> int:
    """Try mutants or slips; 1 where a slip is not seen or a bar is missed."""
    asked = _asked(arguments)
    known = parts()
    unknown = [name for name in asked.part if name not in known]
    if unknown:
        print(f"no part {unknown[0]!r}: there are {', '.join(known)}", file=sys.stderr)
        return 2
    chosen = [known[name] for name in asked.part or known]
    if asked.slips:
        return _try_slips(chosen)
    if not asked.page:
        if find_spec("cosmic_ray") is None:
            print('cosmic-ray makes the mutants: pip install -e ".[dev,mutation]"', file=sys.stderr)
            return 2
        for part in chosen:
            _try_part(part, asked)
    return report.write(PAGE, known)


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("part", nargs="*", help="parts of the code, as in parts.yaml; all when left out")
    parser.add_argument(
        "--sample", type=int, help="mutants of a part that are tried, instead of its own number"
    )
    parser.add_argument("--all", action="store_true", help="try every mutant: hours")
    parser.add_argument("--seed", type=int, default=1, help="of the sample")
    parser.add_argument(
        "--survivors", action="store_true", help="try again only those that survived last time"
    )
    parser.add_argument(
        "--slips", action="store_true", help="put in each slip of slips.yaml, which must be seen"
    )
    parser.add_argument(
        "--page", action="store_true", help="only write the page from what was found last time"
    )
    return parser.parse_args(arguments)


def _try_part(part: Part, asked: argparse.Namespace) -> None:
    sources = {file: (ROOT / file).read_text(encoding="utf-8") for file in part.files()}
    every = [place for file, text in sources.items() for place in places(file, text)]
    most = len(every) if asked.all else asked.sample or part.sample
    same = set(report.equivalent())
    left = {m.name for m in report.found(part.name) if m.outcome == SURVIVED}
    order = (m for m in drawn(every, sources, asked.seed) if m.name not in same)
    if asked.survivors:
        order, most = (m for m in order if m.name in left), len(left)
    print(f"{part.name}: {len(every)} places in {len(sources)} files, {most} are tried", flush=True)
    made: list[Tried] = []

    def told(one: Tried) -> None:
        if one.outcome != NOT_TRIED:
            made.append(one)
            report.keep(part.name, made, len(every), before)  # a run that is ended early has not been in vain
        _told(one)

    before = report.found(part.name) if asked.survivors else []
    tried(order, most, part.tests, told)
    seen = sum(t.outcome != SURVIVED for t in made)
    print(f"{part.name}: {seen} of {len(made)} seen")


def _told(one: Tried) -> None:
    if one.outcome == SURVIVED:
        mutant = one.mutant
        print(
            f"  survived {mutant.file}:{mutant.line} {mutant.operator}\n    - {mutant.before}\n    + {mutant.after}"
        )
    sys.stdout.flush()


def _try_slips(chosen: Sequence[Part]) -> int:
    missed = 0
    for part in chosen:
        made = slips.of_part(part.name)
        if not made:
            continue
        found = tried(made, len(made), part.tests, lambda one: None)
        bad = [one for one in found if one.outcome in (SURVIVED, NOT_TRIED)]
        missed += len(bad)
        print(f"{part.name}: {len(found) - len(bad)} of {len(found)} slips seen")
        for one in bad:
            print(f"  {one.outcome}: {one.mutant.file}:{one.mutant.line} {one.mutant.operator}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.path.insert(0, str(Path.cwd()))
    sys.exit(main())
