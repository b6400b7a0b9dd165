"""Worlds: data, the rules that complete them, and behavioural parameters."""

from edumig_sim.world.build import (
    load_world,
    region_names,
    world_codes,
    world_countries,
    world_folder,
    world_names,
)
from edumig_sim.world.world import Flag, World

__all__ = [
    "Flag",
    "World",
    "load_world",
    "region_names",
    "world_codes",
    "world_countries",
    "world_folder",
    "world_names",
]
