"""How every figure looks: colours that colour-blind readers can tell apart, sizes, titles that say a finding."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.text import Annotation, Text
from matplotlib.ticker import FuncFormatter, MaxNLocator

from edumig_sim.no_award import no_award_of
from edumig_sim.paired import Estimate, Floats
from edumig_sim.wording import PERCENT, rounded
from edumig_sim.world.marks import mark_parts

# Okabe and Ito, Color universal design, 2008.
BASELINE = "#5F6368"  # grey: what would have been
REFORM = "#0072B2"  # blue: with the policy
LOSS = "#D55E00"  # vermilion
GAIN = "#009E73"  # bluish green
ACCENT = "#E69F00"  # orange
SKY = "#56B4E9"
PURPLE = "#CC79A7"
YELLOW = "#F0E442"
INK = "#202124"
PALE = "#DADCE0"
# Series of one figure: a colour and a hatch each, so that black and white print keeps them apart.
SERIES = (REFORM, ACCENT, GAIN, PURPLE, SKY, LOSS, YELLOW, BASELINE)
HATCHES = ("", "////", "....", "xxxx", "----", "\\\\\\\\", "++++", "oo")
PALETTE = frozenset({*SERIES, INK, PALE})
DASHES = (0, (5, 2.5))

TITLE_SIZE, TEXT_SIZE, SMALL_SIZE = 14, 11, 9.5
PADDING = 0.12  # inches around the axes
BAND_OPACITY = 0.22
DOTS_PER_INCH = 150
_NOTEBOOK_DPI = 96
WIDTH = 8.5  # inches of an ordinary figure
TITLE_WIDTH = 72  # characters a line of an ordinary figure
SUBTITLE_WIDTH = 98
NOTE_WIDTH = 119
_NARROWEST = 0.75  # of the widest line: lines are not evened out beyond
THOUSAND, MILLION = 1e3, 1e6
OUTSIDE = "Outside the published range"
_PNG = MappingProxyType({"compress_level": 3})  # of 9: little larger, and written sooner
MARKS = "marks"  # gid of the text that holds the footnote


class Picture(Figure):
    """A figure that notebooks show also where pyplot was never used."""

    def _repr_png_(self) -> bytes:
        stream = io.BytesIO()
        self.savefig(stream, format="png", dpi=_NOTEBOOK_DPI)
        return stream.getvalue()


def new_figure(width: float = 8.5, height: float = 5.5) -> Figure:
    """An empty figure (inches) that needs no window."""
    layout = ConstrainedLayoutEngine(w_pad=PADDING, h_pad=PADDING)
    figure = Picture(figsize=(width, height), layout=layout, facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def headline(
    figure: Figure, finding: str, shown: str = "", note: str = "", marks: Sequence[str] = (), source: str = ""
) -> None:
    """The finding as title, what is shown below it; how sure it is and where it comes from in small print.

    marks: settings outside their published range, named in a footnote that a reader of the picture cannot miss.
    """
    wide = figure.get_figwidth() / WIDTH
    title = _even_lines(finding, int(TITLE_WIDTH * wide))
    subtitle = _even_lines(shown, int(SUBTITLE_WIDTH * wide)) if shown else ""
    room = "\n" * _count(subtitle)  # the layout keeps these lines free below the title
    above = figure.suptitle(title + room, fontsize=TITLE_SIZE, weight="bold", color=INK, ha="left", x=0.02)
    above.set_parse_math(False)
    if subtitle:
        _attached(figure, subtitle, above, (TEXT_SIZE, BASELINE))
    small = int(NOTE_WIDTH * wide)
    warning = "\n".join(_lines(sentence, small) for sentence in _footnote(marks))
    text = "\n".join(_lines(part, small) for part in (note, source) if part)
    if not text and not warning:
        return
    below = figure.supxlabel(text + "\n" * _count(warning), x=0.02, ha="left")
    below.set(fontsize=SMALL_SIZE, linespacing=1.4, parse_math=False, color=BASELINE)
    if warning:
        _attached(figure, warning, below, (SMALL_SIZE, LOSS)).set_gid(MARKS)


def _attached(figure: Figure, text: str, place: Text, look: tuple[float, str]) -> Annotation:
    """A text in the lines that another keeps free at its end; look: size, colour."""
    found = Annotation(text, (0.0, 0.0), xycoords=place, va="bottom")
    found.set(fontsize=look[0], color=look[1], linespacing=1.4, parse_math=False)
    figure.add_artist(found)
    return found


def _count(lines: str) -> int:
    """Lines of a text; 0 of none."""
    return lines.count("\n") + 1 if lines else 0


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


def plain_across(axes: Axes, x_label: str = "", bins: int = 5) -> None:
    """Light axes whose numbers run from left to right."""
    plain(axes, "", x_label)
    axes.grid(visible=False, axis="y")
    axes.grid(axis="x", color=PALE, linewidth=0.8)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=bins, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(_tick))


def beside(axes: Axes, text: str, y: float, colour: str = INK) -> None:
    """A text to the right of the axes, level with y."""
    note = axes.annotate(text, (1.02, y), xycoords=("axes fraction", "data"), va="center", color=colour)
    note.set(fontsize=SMALL_SIZE, parse_math=False)


def few(names: Sequence[str], most: int = 4) -> str:
    """Some names of many as words: 'A, B and 3 others'."""
    shown = list(names[:most] if len(names) > most + 1 else names)
    if len(names) > most + 1:
        return f"{', '.join(shown)} and {len(names) - most} others"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1] if shown else ""]))


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


def sign_marker(clear: bool, value: float) -> str:
    """A triangle that points up or down, a square where the direction is not clear: readable without colour."""
    if not clear:
        return "s"
    return "^" if value > 0 else "v"


def dot(axes: Axes, effect: Estimate, place: float, factor: float = 1.0, upright: bool = False) -> None:
    """An effect with its interval as a dot and a line; `place` is where on the other axis."""
    colour = sign_colour(effect.distinguishable, effect.mean)
    bounds = [factor * effect.low, factor * effect.high]
    across = [place, place]
    centre = [factor * effect.mean]
    line, point = ((across, bounds), ([place], centre)) if upright else ((bounds, across), (centre, [place]))
    axes.plot(*line, color=colour, linewidth=2.2, zorder=3)
    axes.plot(*point, sign_marker(effect.distinguishable, effect.mean), color=colour, markersize=9, zorder=4)


def wrapped(text: str, width: int, lines: int = 2) -> str:
    """A label on so many lines at most, cut with an ellipsis where it is longer."""
    return textwrap.fill(text, width, max_lines=lines, placeholder=" \N{HORIZONTAL ELLIPSIS}")


def note_at(axes: Axes, text: str, x: float, y: float) -> None:
    """A number just above a point of the axes."""
    axes.annotate(
        text, (x, y), (0, 4), textcoords="offset points", ha="center", fontsize=TEXT_SIZE, parse_math=False
    )


def show_nothing_as_flat(axes: Axes, values: Floats, across: bool = False) -> None:
    """Where all values are 0 (or unknown), a quiet axis around 0 instead of one blown up to rounding errors."""
    if np.any(np.nan_to_num(values)):
        return
    if across:
        axes.set_xlim(-1.1, 1.1)
    else:
        axes.set_ylim(-1.1, 1.1)


def sign_colour(clear: bool, value: float) -> str:
    """Green for more, vermilion for less, grey where the direction is not clear."""
    if not clear:
        return BASELINE
    return GAIN if value > 0 else LOSS


def save_figures(figures: Mapping[str, Figure], folder: Path) -> None:
    """Writes every figure as PNG and SVG; the same figure always gives the same file."""
    folder.mkdir(exist_ok=True)
    with mpl.rc_context({"svg.hashsalt": "edumig_sim", "figure.constrained_layout.use": False}):
        for name, figure in figures.items():
            words = marks_words(figure)
            about: dict[str, str | None] = {"Description": words} if words else {}
            with _laid_out(figure):
                figure.savefig(folder / f"{name}.png", dpi=DOTS_PER_INCH, metadata=about, pil_kwargs=_PNG)
                figure.savefig(folder / f"{name}.svg", metadata={"Date": None, **about})


@contextmanager
def _laid_out(figure: Figure) -> Iterator[None]:
    """Room for all texts is found once, not again for every file; drawing once more to find it is not needed then."""
    layout, resolution = figure.get_layout_engine(), figure.get_dpi()
    if layout is None:
        yield
        return
    try:
        figure.set_dpi(DOTS_PER_INCH)
        layout.execute(figure)
        figure.set_layout_engine(None)
        yield
    finally:
        figure.set_dpi(resolution)
        figure.set_layout_engine(layout)


def _lines(text: str, width: int) -> str:
    """Lines of at most that many characters; a percent sign stays with its number."""
    return textwrap.fill(
        text.replace(" %", "\N{NO-BREAK SPACE}%").replace("% interval ", "%\N{NO-BREAK SPACE}interval "),
        width,
    )


def _even_lines(text: str, width: int) -> str:
    """The same number of lines, about equally long: no last word alone."""
    found = _lines(text, width)
    for narrower in range(width - 1, int(_NARROWEST * width), -1):
        tried = _lines(text, narrower)
        if _count(tried) > _count(found):
            break
        found = tried
    return found


def _footnote(marks: Sequence[str]) -> list[str]:
    """Settings outside their published range in one sentence; what the world lacks or a policy did not do in others."""
    lacking = [mark for mark in marks if mark_parts(mark) or no_award_of(mark)]
    outside = [
        f"{name} ({span})" if span else name for name, span in map(_mark_parts, marks) if name not in lacking
    ]
    return ([f"{OUTSIDE}: {'; '.join(outside)}."] if outside else []) + [f"Note: {m}." for m in lacking]


def _mark_parts(mark: str) -> tuple[str, str]:
    """What is outside its published range, and that range."""
    name, _, span = mark.partition(f" is {OUTSIDE[0].lower()}{OUTSIDE[1:]} ")
    return name, span


def _tick(value: float, _position: object) -> str:
    return rounded(value)
