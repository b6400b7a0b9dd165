"""English sentences that other parts own and pages show, so that every language needs a translation of them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from edumig_sim.indicators import INDICATORS
from edumig_sim.policies import levers
from edumig_sim.policies.settings import settings
from edumig_sim.scenario import Mechanisms
from edumig_sim.scenario.schema import lever_summary
from edumig_sim.who import REASON_WORDS
from edumig_sim.world import world_names
from edumig_sim.world.parameters import entries

WORLDS = Path(__file__).resolve().parents[2] / "edumig_sim" / "world" / "data"


def owned_sentences() -> set[str]:
    """All of them."""
    return {text for part in PARTS.values() for text in part() if text and not text.isdigit()}


def indicators() -> Iterator[str]:
    for measure in INDICATORS.values():
        yield from (measure.label, measure.unit)


def policies() -> Iterator[str]:
    for lever, cls in levers().items():
        yield from (lever.replace("_", " ").capitalize(), lever_summary(cls), cls.programmes)
        for setting in settings(cls).values():
            yield from (setting.about["doc"], setting.about["unit"])


def parameters() -> Iterator[str]:
    for entry in entries().values():
        yield from (entry.doc, entry.unit)


def mechanisms() -> Iterator[str]:
    for field in fields(Mechanisms):
        yield from (field.name.replace("_", " ").capitalize(), field.metadata["doc"])


def reasons() -> Iterator[str]:
    yield from REASON_WORDS.values()


def regions() -> Iterator[str]:
    for world in world_names():
        with (WORLDS / world / "regions.csv").open(encoding="utf-8", newline="") as lines:
            yield from (row["name"] for row in csv.DictReader(lines))


PARTS = {f.__name__: f for f in (indicators, policies, parameters, mechanisms, reasons, regions)}
