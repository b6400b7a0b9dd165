"""A world in words: what it holds, where it comes from, and what had to be assumed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from edumig_sim.plain_yaml import read_yaml
from edumig_sim.world.build import load_world, world_folder, world_names
from edumig_sim.world.calibration import read_calibration, world_parameters
from edumig_sim.world.tables import read_folder

UNSTATED = (
    "dollars of a kind and year that world.yaml does not state (currency: constant 2021 international $)"
)


def headline(name: str | Path) -> str:
    """The world's title."""
    settings = read_yaml((world_folder(name) / "world.yaml").read_text(encoding="utf-8"))
    return str(settings["title"])


def lines(name: str | Path, *, every_flag: bool = False) -> list[str]:
    """Regions, totals, fit, flags and sources, line by line."""
    world = load_world(name, world_parameters(name))
    cohort = world.cohort(world.base_year)
    text = [
        f"{world.name}: {world.title}",
        f"{len(world.codes)} regions, base year {world.base_year}, money in {world.currency or UNSTATED}.",
        f"Cohorts of 18 from {world.cohort_years[0]} to {world.cohort_years[-1]}; "
        f"{cohort.sum():,.0f} persons in the base year.",
        f"Entrants in the base year: {world.target_home.sum():,.0f} at home, "
        f"{world.target_outbound.sum():,.0f} elsewhere.",
        _fit(name),
        _calibrated(name),
        "",
        "code   name                       18-year-olds  study home  elsewhere  income k$  degree holders away",
    ]
    for i, code in enumerate(world.codes):
        away = 1.0 - world.skilled[i, i] / world.skilled[i].sum()
        text.append(
            f"{code:6} {world.names[i][:26]:26} {cohort[i]:12,.0f}  {100 * world.target_home[i] / cohort[i]:8.1f} %"
            f"  {100 * world.target_outbound[i] / cohort[i]:7.2f} %  {world.family_income[i]:9.1f}  {100 * away:8.1f} %"
        )
    text += ["", f"Assumed or adjusted ({len(world.flags)} figures):"]
    if every_flag:
        text += [f"  {f.where}, {f.column}: {f.rule} ({f.note})" for f in world.flags]
    else:
        kinds = Counter((f.column, f.rule, f.note) for f in world.flags)
        text += [f"  {column}: {rule} ({note}), {n} times" for (column, rule, note), n in kinds.items()]
    text += ["", "Sources:"]
    for table, about in world.sources.get("tables", {}).items():
        text.append(f"  {table}: {about['source']} ({about['licence']})")
    return text


def own_world_words(name: str | Path) -> list[str]:
    """What a user must know of a world of her own: it is read whole, whether its constants are fitted, and doubts.

    Nothing for a packaged world. Raises DataError with every problem of its tables.
    """
    if str(name) in world_names():
        return []
    world = load_world(name, world_parameters(name))
    said = [f"The world has {len(world.codes)} regions; {len(world.flags)} figures were assumed or adjusted."]
    doubts = read_folder(world_folder(name)).doubts()
    return [*said, _fit(name), *(f"Doubt: {doubt}." for doubt in doubts)]


def _calibrated(name: str | Path) -> str:
    found = read_calibration(name)
    if found is None:
        return "Parameters: the packaged ones; no calibration."
    estimated = [p.name for p in found.parameters if p.estimated]
    years = found.record.get("years") or ["?"]
    return f"Parameters calibrated on flows of {years[0]}-{years[-1]} and more: {', '.join(estimated)}."


def _fit(name: str | Path) -> str:
    path = world_folder(name) / "fit.yaml"
    if not path.exists():
        return f"No fitted constants yet: run 'edumig calibrate {name}'."
    fit = read_yaml(path.read_text(encoding="utf-8"))
    return f"Constants fitted: home, outbound and inbound totals are met within {100 * fit['totals']:.2f} %."
