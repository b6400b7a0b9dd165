"""Small drawings in SVG that stand in tables and beside numbers: an effect with its interval, a bar, a tornado."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from edumig_sim.paired import Estimate
from edumig_sim.report import style

NEUTRAL = style.BASELINE


def colour(effect: Estimate) -> str:
    """Blue for more, vermilion for less, grey where the direction is not clear."""
    if not effect.distinguishable:
        return NEUTRAL
    return style.REFORM if effect.mean > 0 else style.LOSS


def sign_mark(effect: Estimate) -> str:
    """A sign that a reader without colours can tell: up, down, or not clear."""
    if not effect.distinguishable:
        return "○"
    return "▲" if effect.mean > 0 else "▼"


def strip(effect: Estimate, label: str) -> Markup:
    """The effect as a dot with its interval on an axis through 0; label: what it shows, for who cannot see it."""
    low, high = (effect.low, effect.high) if effect.replicates > 1 else (effect.mean, effect.mean)
    ends = [0.0, low, high, effect.mean]
    span = max(ends) - min(ends) or 1.0
    first = min(ends) - 0.08 * span

    def x(value: float) -> float:
        return round(10 + 580 * (value - first) / (1.16 * span), 1)

    ink = colour(effect)
    return Markup(
        '<svg class="strip" viewBox="0 0 600 44" role="img" aria-label="{}">'
        '<line x1="10" x2="590" y1="22" y2="22" stroke="#DADCE0" stroke-width="1"/>'
        '<line x1="{}" x2="{}" y1="4" y2="40" stroke="#5F6368" stroke-width="1.5" stroke-dasharray="4 3"/>'
        '<line x1="{}" x2="{}" y1="22" y2="22" stroke="{}" stroke-width="7" stroke-linecap="round" opacity=".45"/>'
        '<circle cx="{}" cy="22" r="8" fill="{}"/></svg>'
    ).format(label, x(0.0), x(0.0), x(low), x(high), ink, x(effect.mean), ink)


def bar(value: float, largest: float, ink: str = style.REFORM) -> Markup:
    """A bar from the left, its length in parts of the largest."""
    width = round(120 * value / largest, 1) if largest > 0 else 0.0
    return Markup(
        '<svg class="bar" viewBox="0 0 120 12" aria-hidden="true"><rect width="{}" height="12" fill="{}"/></svg>'
    ).format(max(width, 0.5 if value > 0 else 0.0), ink)


def tornado(moves: Sequence[Estimate], largest: float) -> Markup:
    """How far an assumption moves the answer at each end of its range: bars to both sides of the usual answer."""
    parts = []
    for k, move in enumerate(moves):
        width = round(88 * abs(move.mean) / largest, 1) if largest > 0 else 0.0
        height, y = (13 if len(moves) == 1 else 7), (1 if len(moves) == 1 else 8 * k)
        start = 90.0 if move.mean >= 0 else 90.0 - width
        ink = style.REFORM if move.mean >= 0 else style.LOSS
        opacity = 1 if move.distinguishable else 0.4
        parts.append(
            Markup('<rect x="{}" y="{}" width="{}" height="{}" fill="{}" opacity="{}"/>').format(
                start, y, width, height, ink, opacity
            )
        )
    return Markup(
        '<svg class="tornado" viewBox="0 0 180 15" aria-hidden="true">{}'
        '<line x1="90" x2="90" y1="0" y2="15" stroke="#202124" stroke-width="1"/></svg>'
    ).format(Markup("").join(parts))
