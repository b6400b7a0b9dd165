"""How every figure looks: colours that colour-blind readers can tell apart, sizes, titles that say a finding."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.text import Annotation, Text
from matplotlib.ticker import FuncFormatter, MaxNLocator

from edumig_sim.paired import Floats
from edumig_sim.wording import PERCENT, rounded

# Okabe and Ito, Color universal design, 2008.
BASELINE = "#5F6368"  # grey: what would have been
REFORM = "#0072B2"  # blue: with the policy
LOSS = "#D55E00"  # vermilion
GAIN = "#009E73"  # bluish green
ACCENT = "#E69F00"  # orange
INK = "#202124"
PALE = "#DADCE0"

TITLE_SIZE, TEXT_SIZE, SMALL_SIZE = 14, 11, 9.5
PADDING = 0.12  # inches around the axes
BAND_OPACITY = 0.22
DOTS_PER_INCH = 150
TITLE_WIDTH = 74  # characters a line
NOTE_WIDTH = 105
THOUSAND, MILLION = 1e3, 1e6
OUTSIDE = "Outside the published range"
MARKS = "marks"  # gid of the text that holds the footnote


def new_figure(width: float = 8.5, height: float = 5.5) -> Figure:
    """An empty figure (inches) that needs no window."""
    layout = ConstrainedLayoutEngine(w_pad=PADDING, h_pad=PADDING)
    figure = Figure(figsize=(width, height), layout=layout, facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def headline(figure: Figure, finding: str, note: str = "", marks: Sequence[str] = ()) -> None:
    """The finding as title above the axes, what is shown and how sure it is in small print below.

    marks: settings outside their published range, named in a footnote that a reader of the picture cannot miss.
    """
    title = _lines(finding, TITLE_WIDTH)
    figure.suptitle(title, fontsize=TITLE_SIZE, weight="bold", color=INK, ha="left", x=0.02, parse_math=False)
    outside = [f"{name} ({span})" if span else name for name, span in map(_mark_parts, marks)]
    warning = _lines(f"{OUTSIDE}: {'; '.join(outside)}.", NOTE_WIDTH) if marks else ""
    room = "\n" * (
        warning.count("\n") + 1 if warning else 0
    )  # the layout keeps these lines free below the note
    if note or warning:
        below = figure.supxlabel(_lines(note, NOTE_WIDTH) + room, x=0.02, ha="left")
        foot = Annotation(warning, (0.0, 0.0), xycoords=below, va="bottom")
        for text, colour in ((below, BASELINE), (foot, LOSS)):
            text.set(fontsize=SMALL_SIZE, linespacing=1.4, parse_math=False, color=colour)
        if warning:
            foot.set_gid(MARKS)
            figure.add_artist(foot)


def marks_words(figure: Figure) -> str:
    """The footnote of a figure about settings outside their published range; empty where there are none."""
    found = [t.get_text() for t in figure.findobj(Text) if t.get_gid() == MARKS]
    return " ".join(" ".join(found).replace("\N{NO-BREAK SPACE}", " ").split())


def plain(axes: Axes, y_label: str = "", x_label: str = "") -> None:
    """Light axes: no box, faint horizontal lines, labels with units, thousands separated."""
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(PALE)
    axes.grid(axis="y", color=PALE, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=INK, labelsize=TEXT_SIZE, length=0)
    axes.yaxis.set_major_locator(MaxNLocator(nbins=7, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(_tick))
    if y_label:
        axes.set_ylabel(y_label, fontsize=TEXT_SIZE, color=INK)
    if x_label:
        axes.set_xlabel(x_label, fontsize=TEXT_SIZE, color=INK)


def year_axis(axes: Axes, first: int, last: int) -> None:
    """A horizontal axis of whole years."""
    axes.set_xlim(first, last)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=8, min_n_ticks=2))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda year, _: f"{year:.0f}"))


def axis_scale(unit: str, largest: float, change: bool = False) -> tuple[float, str]:
    """What to multiply values by and the axis label, so that ticks stay short."""
    if unit == "share":
        return PERCENT, "percentage points" if change else "%"
    if unit == "%":
        return 1.0, "percentage points" if change else "%"
    if unit == "million $":
        if largest >= MILLION:
            return 1.0 / MILLION, "trillion $"
        return (1.0 / THOUSAND, "billion $") if largest >= 10 * THOUSAND else (1.0, "million $")
    if unit == "persons" and largest >= MILLION:
        return 1.0 / MILLION, "million persons"
    return (
        (1.0 / THOUSAND, "thousand persons")
        if unit == "persons" and largest >= 10 * THOUSAND
        else (1.0, unit)
    )


def note_at(axes: Axes, text: str, x: float, y: float) -> None:
    """A number just above a point of the axes."""
    axes.annotate(
        text, (x, y), (0, 4), textcoords="offset points", ha="center", fontsize=TEXT_SIZE, parse_math=False
    )


def show_nothing_as_flat(axes: Axes, values: Floats) -> None:
    """Where all values are 0 (or unknown), a quiet axis around 0 instead of one blown up to rounding errors."""
    if not np.any(np.nan_to_num(values)):
        axes.set_ylim(-1.1, 1.1)


def sign_colour(clear: bool, value: float) -> str:
    """Green for more, vermilion for less, grey where the direction is not clear."""
    if not clear:
        return BASELINE
    return GAIN if value > 0 else LOSS


def save_figures(figures: Mapping[str, Figure], folder: Path) -> None:
    """Writes every figure as PNG and SVG; the same figure always gives the same file."""
    folder.mkdir()
    with mpl.rc_context({"svg.hashsalt": "edumig_sim"}):
        for name, figure in figures.items():
            words = marks_words(figure)
            about: dict[str, str | None] = {"Description": words} if words else {}
            figure.savefig(folder / f"{name}.png", dpi=DOTS_PER_INCH, metadata=about)
            figure.savefig(folder / f"{name}.svg", metadata={"Date": None, **about})


def _lines(text: str, width: int) -> str:
    """Lines of at most that many characters; a percent sign stays with its number."""
    return textwrap.fill(text.replace(" %", "\N{NO-BREAK SPACE}%"), width)


def _mark_parts(mark: str) -> tuple[str, str]:
    """What is outside its published range, and that range."""
    name, _, span = mark.partition(f" is {OUTSIDE[0].lower()}{OUTSIDE[1:]} ")
    return name, span


def _tick(value: float, _position: object) -> str:
    return rounded(value)
