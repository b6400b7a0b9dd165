"""How sure an effect is where parameters are drawn, and what makes it so: chance or parameters."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from edumig_sim.indicators import find_indicator
from edumig_sim.paired import FEW_DRAWS, Estimate, Floats, differences, estimate, parts
from edumig_sim.results import Results, chosen_rows
from edumig_sim.wording import interval_words, percent_words, value_words
from edumig_sim.world.posterior import SEEDS_A_DRAW, draw_numbers

if TYPE_CHECKING:
    from edumig_sim.compare import Comparison

FEW_REPLICATES = SEEDS_A_DRAW * FEW_DRAWS


@dataclass(frozen=True, kw_only=True)
class Uncertainty:
    """An effect on the sum over the regions in question, chance and parameters apart.

    parameter_share, of the variance of the effect under drawn parameters, with its 95 % interval; NaN where too few
    draws tell nothing of it.
    """

    indicator: str
    regions: tuple[str, ...]
    year: int
    effect: Estimate  # parameters drawn: its interval covers chance and parameters
    central: Estimate  # at the calibrated parameters: its interval covers chance alone
    draws: int
    parameter_share: float
    parameter_share_low: float
    parameter_share_high: float

    @property
    def shared(self) -> bool:
        """Whether enough draws tell what parameters make of the variance."""
        return not np.isnan(self.parameter_share)

    def words(self) -> str:
        """The same as sentences."""
        unit = find_indicator(self.indicator).unit
        if self.effect.replicates < 2:
            return "One replicate: neither chance nor parameters are shown."
        return (
            "Intervals cover chance and the parameters of the calibration. At the calibrated parameters the effect is "
            f"{value_words(self.central.mean, unit)} ({interval_words(self.central, unit)}, of chance alone); over "
            f"their draws it is {value_words(self.effect.mean, unit)} ({interval_words(self.effect, unit)}). "
            f"{self._share_words()}"
        )

    def _share_words(self) -> str:
        if not self.shared:
            return (
                f"{self.effect.replicates} replicates share {self.draws} draws of parameters: too few to tell what "
                f"parameters make of the variance, and the interval is wide because of that; {FEW_REPLICATES} or more "
                "replicates say it."
            )
        low, high = percent_words(self.parameter_share_low), percent_words(self.parameter_share_high)
        if self.parameter_share_low == 0.0:
            return f"Parameters make at most {high} of its variance; chance alone could make all of it."
        share = percent_words(self.parameter_share)
        return f"Parameters make {share} of its variance (95% interval {low} to {high})."

    def as_dict(self) -> dict[str, Any]:
        """Plain values; what nobody knows is None."""
        told = asdict(self)
        unknown = {name: None for name, value in told.items() if isinstance(value, float) and np.isnan(value)}
        return told | unknown


def uncertainty_of(comparison: Comparison) -> Uncertainty | None:
    """Chance and parameters apart, for the headline; None where nothing is drawn."""
    if comparison.central is None:
        return None
    name, where, year = comparison.headline_place

    def measure(arm: Results) -> Floats:
        rows = chosen_rows(arm.indicators()[[name]], where, [year])[name]
        return rows.sum(("region", "year"), skipna=False).values  # type: ignore[no-any-return]

    own = differences(measure(comparison.baseline), measure(comparison.reform))
    calm = comparison.central.change_of(measure)
    draws = comparison.reform.draws
    told = parts(own, calm, draws)
    return Uncertainty(
        indicator=name,
        regions=tuple(where),
        year=year,
        effect=estimate(comparison.change_of(measure), replicates=comparison.replicates),
        central=estimate(calm),
        draws=len(set(draws or draw_numbers(range(1, comparison.replicates + 1)))),
        parameter_share=float(told.share),
        parameter_share_low=float(told.share_low),
        parameter_share_high=float(told.share_high),
    )
