"""The one way to declare a number that a user may set: default, unit, ranges, source and meaning."""

from __future__ import annotations

import math
from dataclasses import field
from typing import Any


def quantity(
    default: Any,
    *,
    unit: str,
    doc: str,
    low: float = -math.inf,
    high: float = math.inf,
    published: tuple[float, float] | None = None,
    source: str = "",
) -> Any:
    """Declare a dataclass field with its unit and ranges.

    Outside ``low`` to ``high`` a value is an error; outside ``published`` it runs and carries a mark.
    """
    return field(
        default=default,
        metadata={
            "unit": unit,
            "doc": doc,
            "low": low,
            "high": high,
            "published": published,
            "source": source,
        },
    )
