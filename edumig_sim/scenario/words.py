"""What a scenario does, in words: names of regions for their codes, and what its answer is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edumig_sim.scenario.scenario import Headline


def headline_words(headline: Headline, names: Mapping[str, str]) -> str:
    """What the answer is about, in a sentence; empty where the scenario does not say."""
    words = f"the indicator {headline.indicator}" if headline.indicator else ""
    where = ", ".join(names.get(code) or code for code in headline.regions)
    words += f"{' of ' if words else ''}{where}" if where else ""
    return f"The answer is about {words}." if words else ""


def with_names(sentence: str, names: Mapping[str, str]) -> str:
    """Region codes replaced by names."""
    return re.sub(r"\b[A-Z][A-Z0-9_]+\b", lambda word: names.get(word[0]) or word[0], sentence)
