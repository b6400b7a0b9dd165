"""One person's decision as a picture: what spoke for her choice and against it, and what else she could have done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from edumig_sim.explanation import Alternative, Explanation
from edumig_sim.report import style
from edumig_sim.tales import WORDS
from edumig_sim.wording import rounded

TERMS_SHOWN = 9
ALTERNATIVES_SHOWN = 7
_SMALL = 0.005  # utilities below which a term is not drawn
_LABEL = 26
_REST = "all other terms"
_OBSTACLES = {"refused": "she was not admitted", "unknown to her": "she did not know of it"}


def explanation_figure(explanation: Explanation, note: str = "") -> Figure:
    """The terms of the choice less those of the next best, and how far behind every alternative was.

    note: a sentence for the small print, such as what she would have done without the policies.
    """
    chosen, second = explanation.alternatives[0], _next_best(explanation.alternatives)
    gaps = _gaps(chosen, second)
    others = _alternatives(explanation.alternatives)
    figure = style.new_figure(10.0, 3.4 + 0.42 * max(len(gaps), len(others), 4))
    left, right = figure.subplots(1, 2, width_ratios=(5, 4))
    _terms(left, gaps)
    _totals(right, others, chosen)
    against = f"against {second.name}" if second else "each term by itself"
    left.set_title(f"{chosen.name} {against}", fontsize=style.TEXT_SIZE, color=style.INK)
    right.set_title("all together, against the choice", fontsize=style.TEXT_SIZE, color=style.INK)
    verb = "study" if explanation.decision == "study" else "live"
    shown = (
        f"Where {explanation.person} chose to {verb} in {explanation.year}, in units of utility: "
        "only differences matter. To the right: speaks for the choice; to the left: against it"
    )
    small = "Hatched: what a policy adds. Terms add up exactly to what decided; her own taste is her luck in the draw."
    style.headline(
        figure, _finding(explanation, second, gaps), shown, f"{small} {note}".strip(), (), _source()
    )
    return figure


def _next_best(alternatives: Sequence[Alternative]) -> Alternative | None:
    """The best of the others that she could have chosen."""
    return next((a for a in alternatives[1:] if not a.obstacle), None)


def _gaps(chosen: Alternative, second: Alternative | None) -> dict[str, float]:
    """What each term adds to the choice over the next best, the largest first; small ones together."""
    other: Mapping[str, float] = second.terms if second else {}
    names = dict.fromkeys([*chosen.terms, *other])
    every = {n: chosen.terms.get(n, 0.0) - other.get(n, 0.0) for n in names}
    ranked = sorted((n for n in every if abs(every[n]) >= _SMALL), key=lambda n: -abs(every[n]))
    kept = ranked if len(ranked) <= TERMS_SHOWN + 1 else ranked[:TERMS_SHOWN]
    found = {n: every[n] for n in kept}
    rest = sum(every[n] for n in ranked if n not in found)
    return {**found, _REST: rest} if len(kept) < len(ranked) else found


def _alternatives(alternatives: Sequence[Alternative]) -> list[Alternative]:
    """The choice, what she would rather have had, and the best of the rest."""
    chosen = alternatives[0]
    dreams = sorted((a for a in alternatives[1:] if a.total > chosen.total), key=lambda a: -a.total)
    rest = sorted((a for a in alternatives[1:] if a.total <= chosen.total), key=lambda a: -a.total)
    kept = dreams[: ALTERNATIVES_SHOWN - 3]
    return [*kept, chosen, *rest[: ALTERNATIVES_SHOWN - 1 - len(kept)]]


def _terms(axes: Axes, gaps: Mapping[str, float]) -> None:
    for y, (name, gap) in enumerate(gaps.items()):
        hatch = "////" if name.startswith("policy ") else ""
        axes.barh(
            y, gap, color=style.GAIN if gap > 0 else style.LOSS, hatch=hatch, edgecolor="white", height=0.66
        )
        _at_end(axes, f"{gap:+.2f}", gap, y)
    labels = [style.wrapped(WORDS.get(n, n), _LABEL) for n in gaps]
    _frame(axes, labels)


def _totals(axes: Axes, alternatives: Sequence[Alternative], chosen: Alternative) -> None:
    for y, one in enumerate(alternatives):
        gap = one.total - chosen.total
        if one is chosen:
            axes.plot(0.0, y, "o", color=style.REFORM, markersize=12, zorder=4)
            _at_end(axes, "  her choice", 0.0, y)
            continue
        colour = style.PALE if one.obstacle else style.BASELINE
        axes.barh(y, gap, color=colour, hatch="...." if one.obstacle else "", edgecolor="white", height=0.5)
        _at_end(axes, f"{gap:+.2f}", gap, y)
    _frame(axes, [_label(a) for a in alternatives])


def _label(one: Alternative) -> str:
    """The name of an alternative, and why it was out of reach."""
    why = _OBSTACLES.get(one.obstacle, one.obstacle)
    name = style.wrapped(one.name, _LABEL)
    return f"{name}\n({style.wrapped(why, _LABEL)})" if why else name


def _at_end(axes: Axes, text: str, value: float, y: float) -> None:
    """A number beside its bar: at its end, or where it goes left, right of the zero line, clear of the names."""
    axes.annotate(
        text.replace("-", "\N{MINUS SIGN}"),
        (max(value, 0.0), y),
        (5, 0),
        textcoords="offset points",
        ha="left",
        va="center",
        fontsize=style.SMALL_SIZE,
        parse_math=False,
    )


def _frame(axes: Axes, labels: Sequence[str]) -> None:
    style.plain_across(axes, "utility", bins=4)
    axes.axvline(0.0, color=style.INK, linewidth=1.2)
    axes.set_yticks(range(len(labels)), labels)
    axes.set_ylim(len(labels) - 0.4, -0.6)
    axes.margins(x=0.22)


def _finding(explanation: Explanation, second: Alternative | None, gaps: Mapping[str, float]) -> str:
    chosen = explanation.alternatives[0]
    where = "not to study" if chosen.code == "none" else chosen.name
    if second is None:
        return f"{explanation.person} chose {where}: nothing else was open to her"
    over = "not studying" if second.code == "none" else second.name
    most = max((n for n in gaps if n != _REST), key=lambda n: gaps[n], default="")
    why = f"; most of all for {WORDS.get(most, f'the {most}')}" if most and gaps[most] > 0 else ""
    return f"{explanation.person} chose {where} over {over} by {rounded(chosen.total - second.total)} of utility{why}"


def _source() -> str:
    from edumig_sim import __version__

    return f"Source: one person of a simulation with EduMig Sim {__version__}."
