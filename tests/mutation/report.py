"""What the last run of each part found, and the page that tells it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from math import sqrt
from pathlib import Path
from typing import NamedTuple

import yaml

from tests.mutation.parts import HERE, Part
from tests.mutation.trial import SEEN, SURVIVED, Tried

FOUND = HERE / "found.json"
ALL_TOGETHER = 0.80
_NORMAL = 1.96


class Kept(NamedTuple):
    """One tried mutant as it is kept; line: where it was."""

    file: str
    line: int
    operator: str
    before: str
    after: str
    outcome: str

    @property
    def name(self) -> tuple[str, str, str]:
        """As a mutant's name."""
        return self.file, self.before, self.after


def equivalent() -> dict[tuple[str, str, str], str]:
    """Mutants that change nothing that anybody could see, and why."""
    entries = yaml.safe_load((HERE / "equivalent.yaml").read_text(encoding="utf-8")) or []
    return {(e["file"], e["before"], e["after"]): e["reason"] for e in entries}


def _store() -> dict[str, dict]:
    return json.loads(FOUND.read_text(encoding="utf-8")) if FOUND.exists() else {}


def found(part: str) -> list[Kept]:
    """What the last run of a part found; those that are known to be equivalent are left out."""
    same = equivalent()
    kept = [Kept(**one) for one in _store().get(part, {}).get("tried", [])]
    return [one for one in kept if one.name not in same]


def keep(part: str, made: Sequence[Tried], every: int, before: Sequence[Kept] = ()) -> None:
    """Keep what a run found, instead of the last one; before: what the last one found and still holds."""
    new = [
        Kept(*t.mutant.name[:1], t.mutant.line, t.mutant.operator, *t.mutant.name[1:], t.outcome)
        for t in made
    ]
    fresh = {one.name for one in new}
    new = [one for one in before if one.name not in fresh] + new
    new.sort(key=lambda one: (one.file, one.line, one.before, one.after))
    store = _store() | {part: {"mutants": every, "tried": [one._asdict() for one in new]}}
    ordered = {name: store[name] for name in sorted(store)}
    FOUND.write_text(json.dumps(ordered, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def share(seen: int, tried: int) -> tuple[float, float, float]:
    """Share seen with its 95 % interval (Wilson 1927)."""
    if not tried:
        return 0.0, 0.0, 1.0
    p, z2 = seen / tried, _NORMAL**2 / tried
    middle = (p + z2 / 2) / (1 + z2)
    half = _NORMAL * sqrt(p * (1 - p) / tried + z2 / (4 * tried)) / (1 + z2)
    return p, middle - half, middle + half


def write(page: Path, known: Mapping[str, Part]) -> int:
    """Write the page; 1 where a bar is missed."""
    store, rows, below = _store(), [], 0
    total = Counter[str]()
    for name, part in known.items():
        made = found(name)
        if not made:
            rows.append(f"| {name} | | 0 | | not tried yet | {part.bar:.0%} |")
            continue
        seen = sum(one.outcome != SURVIVED for one in made)
        total.update(seen=seen, tried=len(made))
        middle, low, high = share(seen, len(made))
        below += middle < part.bar
        every = store[name]["mutants"]
        rows.append(
            f"| {name} | {every:,} | {len(made)} | {seen} | {middle:.0%} ({low:.0%} to {high:.0%}) | {part.bar:.0%} |"
        )
    middle, low, high = share(total["seen"], total["tried"])
    below += middle < ALL_TOGETHER
    rows.append(
        f"| all | | {total['tried']} | {total['seen']} | {middle:.0%} ({low:.0%} to {high:.0%}) | {ALL_TOGETHER:.0%} |"
    )
    template = (HERE / "page.md").read_text(encoding="utf-8")
    text = template.format(
        table="\n".join(rows), survivors=_survivors(known), equivalent=_same(), slips=_slips()
    )
    page.write_text(text, encoding="utf-8")
    print(f"{page.name}: {middle:.1%} of {total['tried']} mutants seen")
    return int(below > 0)


def _survivors(known: Mapping[str, Part]) -> str:
    told = []
    for name in known:
        left = [one for one in found(name) if one.outcome == SURVIVED]
        told += [f"\n**{name}**\n"] if left else []
        told += [f"- `{one.file}` `{_short(one.before)}` → `{_short(one.after)}`" for one in left]
    return "\n".join(told) or "None."


def _same() -> str:
    told = [f"- `{f}` `{_short(a)}` → `{_short(b)}`: {why}" for (f, a, b), why in equivalent().items()]
    return "\n".join(told) or "None."


def _short(text: str) -> str:
    return text if len(text) <= 110 else text[:107] + "..."


def _slips() -> str:
    from tests.mutation.slips import slips

    every = slips()
    counts = ", ".join(f"{part} {len(of)}" for part, of in every.items())
    return f"{sum(map(len, every.values()))} slips: {counts}"


__all__ = ["SEEN", "equivalent", "found", "keep", "share", "write"]
