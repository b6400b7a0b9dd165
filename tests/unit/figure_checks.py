"""What every figure must keep: text inside the picture, labels apart, colours of the palette."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from edumig_sim.report import style

_TOUCH = 1.0  # pixels by which boxes may overlap
_BLENDS = {"#ffffff", "#000000"}


def title(figure: Figure) -> str:
    """The finding of a figure on one line."""
    return " ".join(figure.get_suptitle().replace("\N{NO-BREAK SPACE}", " ").split())


def words(figure: Figure) -> str:
    """All text of a figure on one line."""
    every = " ".join(t.get_text() for t in figure.findobj(Text))
    return " ".join(every.replace("\N{NO-BREAK SPACE}", " ").split())


def untidy(figure: Figure) -> list[str]:
    """Texts outside the figure, labels of an axis that overlap, headline or small print over the axes."""
    figure.canvas.draw()
    renderer = figure.canvas.get_renderer()  # type: ignore[attr-defined]
    frame, hidden = figure.bbox, _undrawn(figure)
    found = []
    for text in figure.findobj(Text):
        if not (text.get_text().strip() and text.get_visible()) or id(text) in hidden:
            continue
        box = text.get_window_extent(renderer)
        if box.x0 < -_TOUCH or box.y0 < -_TOUCH or box.x1 > frame.x1 + _TOUCH or box.y1 > frame.y1 + _TOUCH:
            found.append(f"outside: {text.get_text()!r}")
    above = figure._suptitle.get_window_extent(renderer)  # type: ignore[attr-defined]
    below = figure._supxlabel.get_window_extent(renderer)  # type: ignore[attr-defined]
    for axes in figure.axes:
        box = axes.get_tightbbox(renderer)
        if box is not None and (box.y1 > above.y0 + _TOUCH or box.y0 < below.y1 - _TOUCH):
            found.append(f"axes over headline or small print: {axes.get_title()!r}")
        for labels in (axes.get_xticklabels(), axes.get_yticklabels(), axes.texts):
            drawn = [t for t in labels if id(t) not in hidden and t.get_text().strip()]
            found += _overlaps(axes.get_title(), drawn, renderer)
        if axes.get_window_extent(renderer).width < 0.1 * frame.width:
            found.append(f"narrow axes: {axes.get_title()!r}")
    return found


def _undrawn(figure: Figure) -> set[int]:
    """Ids of the tick labels that are not drawn: beyond the limits of their axis, or of axes without any."""
    hidden: set[int] = set()
    for axes in figure.axes:
        for axis in (axes.xaxis, axes.yaxis):
            ticks = [*axis.get_major_ticks(), *axis.get_minor_ticks()]
            drawn = axis._update_ticks() if axes.axison else []
            hidden |= {id(t) for tick in ticks for t in (tick.label1, tick.label2)}
            hidden -= {id(t) for tick in drawn for t in (tick.label1, tick.label2)}
    return hidden


def _overlaps(name: str, texts: Sequence[Text], renderer: object) -> Iterator[str]:
    boxes = [(t.get_text(), t.get_window_extent(renderer)) for t in texts]  # type: ignore[arg-type]
    for (a, first), (b, second) in combinations(boxes, 2):
        both = Bbox.intersection(first, second)
        if both is not None and both.width > _TOUCH and both.height > _TOUCH:
            yield f"overlap in {name!r}: {a!r}, {b!r}"


def strange_colours(figure: Figure) -> set[str]:
    """Colours of lines, bars and texts that are not of the palette."""
    used = set()
    for axes in figure.axes:
        used |= {to_hex(line.get_color()) for line in axes.lines}
        used |= {to_hex(patch.get_facecolor()) for patch in axes.patches}
        used |= {to_hex(band.get_facecolor()[0]) for band in axes.collections if len(band.get_facecolor())}
    used |= {to_hex(text.get_color()) for text in figure.findobj(Text)}
    return {c.upper() for c in used - _BLENDS} - {c.upper() for c in style.PALETTE}
