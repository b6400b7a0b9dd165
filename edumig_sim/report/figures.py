"""The figures of a run and of a comparison, by name. Titles say the finding, and only what its interval allows.

Every function returns a matplotlib Figure. Bands and lines are 95% intervals over replicates; where an interval of an
effect holds 0, the title says that there is no effect that can be told from chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import MappingProxyType

from matplotlib.figure import Figure

from edumig_sim.compare import Comparison
from edumig_sim.errors import EduMigError, nearest
from edumig_sim.indicators import INDICATORS
from edumig_sim.report import style
from edumig_sim.report.access import origins, quintiles
from edumig_sim.report.corridors import flows
from edumig_sim.report.displacement import displaced
from edumig_sim.report.money import cost
from edumig_sim.report.paths import PATHS, effect_path, path
from edumig_sim.report.reasons import reasons
from edumig_sim.results import Results
from edumig_sim.workers import alongside

Drawing = Callable[[], Figure]
OTHERS: Mapping[str, Callable[[Comparison], Figure]] = MappingProxyType(
    {
        "flows": flows,
        "quintiles": quintiles,
        "origins": origins,
        "cost": cost,
        "reasons": reasons,
        "displaced": displaced,
    }
)
NEEDS = MappingProxyType({"origins": "changed_study", "reasons": "changed_study", "displaced": "pushed_out"})


def run_drawings(results: Results) -> dict[str, Drawing]:
    """What draws the figures of a run, by name."""
    return {name: partial(path, results, name) for name in PATHS if name in results.indicators()}


def comparison_drawings(comparison: Comparison) -> dict[str, Drawing]:
    """What draws the figures of a comparison, by name: those that its results allow."""
    known = comparison.reform.indicators()
    names = dict.fromkeys([*(q.indicator for q in comparison.questions), *PATHS])
    paths: dict[str, Drawing] = {n: partial(effect_path, comparison, n) for n in names if n in known}
    return paths | {n: partial(draw, comparison) for n, draw in OTHERS.items() if _drawable(comparison, n)}


def run_figures(results: Results) -> dict[str, Figure]:
    """The figures of a run, by name."""
    return {name: draw() for name, draw in run_drawings(results).items()}


def comparison_figures(comparison: Comparison) -> dict[str, Figure]:
    """The figures of a comparison, by name: those that its results allow."""
    return {name: draw() for name, draw in comparison_drawings(comparison).items()}


def comparison_figure(comparison: Comparison, name: str, region: str | None = None) -> Figure:
    """The figure of that name: an indicator, or one of OTHERS."""
    if name in OTHERS:
        if region is not None:
            raise EduMigError(
                [f"the figure '{name}' shows the regions that the policy names; it takes no region"]
            )
        return OTHERS[name](comparison)
    if name not in INDICATORS:
        every = f" Figures: {', '.join(OTHERS)}, and every indicator: {', '.join(INDICATORS)}."
        raise EduMigError([f"there is no figure '{name}'.{nearest(name, [*OTHERS, *INDICATORS])}{every}"])
    return effect_path(comparison, name, region)


def save_figures(figures: Mapping[str, Figure], folder: Path) -> None:
    """Writes every figure as PNG and SVG."""
    style.save_figures(figures, folder)


@contextmanager
def drawn_alongside(drawings: Mapping[str, Drawing], folder: Path) -> Iterator[None]:
    """Draws and writes figures while the block runs, where there are processors for both; else after it."""
    folder.mkdir()
    with alongside(lambda name: style.save_figures({name: drawings[name]()}, folder), list(drawings)):
        yield


def _drawable(comparison: Comparison, name: str) -> bool:
    """Whether the results recorded what a figure needs; and whether anybody was pushed out."""
    data = comparison.reform.data
    if name in NEEDS and NEEDS[name] not in data:
        return False
    return name != "displaced" or bool(data["pushed_out"].sum() > 0)
