"""How sure an effect is where parameters are drawn, and what makes it so: chance or parameters."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from edumig_sim.cost import GRADUATES
from edumig_sim.indicators import find_indicator
from edumig_sim.paired import Estimate, Floats, differences, estimate, parts
from edumig_sim.results import Results, chosen_rows
from edumig_sim.wording import interval_words, value_words

if TYPE_CHECKING:
    from edumig_sim.compare import Comparison

PERCENT = 100.0


@dataclass(frozen=True, kw_only=True)
class Uncertainty:
    """An effect on the sum over the regions in question, chance and parameters apart."""

    indicator: str
    regions: tuple[str, ...]
    year: int
    effect: Estimate  # parameters drawn: its interval covers chance and parameters
    central: Estimate  # at the calibrated parameters: its interval covers chance alone
    parameter_share: float  # of the variance of the former

    def words(self) -> str:
        """The same as sentences."""
        unit = find_indicator(self.indicator).unit
        if self.effect.replicates < 2:
            return "One replicate: neither chance nor parameters are shown."
        return (
            "Intervals cover chance and the parameters of the calibration. At the calibrated parameters the effect is "
            f"{value_words(self.central.mean, unit)} ({interval_words(self.central, unit)}, of chance alone); over "
            f"their draws it is {value_words(self.effect.mean, unit)} ({interval_words(self.effect, unit)}), and "
            f"parameters make {PERCENT * self.parameter_share:.0f}% of its variance."
        )

    def as_dict(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


def uncertainty_of(comparison: Comparison) -> Uncertainty | None:
    """Chance and parameters apart, for the headline; None where nothing is drawn."""
    if comparison.central is None:
        return None
    name = comparison.headline_indicator
    counted = name == GRADUATES
    year = comparison.cost_year if counted else comparison.horizon
    where = comparison.home_regions if counted else comparison.home_regions[:1]

    def measure(arm: Results) -> Floats:
        rows = chosen_rows(arm.indicators()[[name]], where, [year])[name]
        return rows.sum(("region", "year"), skipna=False).values  # type: ignore[no-any-return]

    own = differences(measure(comparison.baseline), measure(comparison.reform))
    calm = comparison.central.change_of(measure)
    return Uncertainty(
        indicator=name,
        regions=tuple(where),
        year=year,
        effect=estimate(comparison.change_of(measure)),
        central=estimate(calm),
        parameter_share=float(parts(own, calm).share),
    )
