"""Maps of worlds: an equal-area outline, a dot where a region is too small for one, and where flows begin and end."""

from edumig_sim.maps.drawing import Map, Place, draw_map, world_map
from edumig_sim.maps.flows import curve

__all__ = ["Map", "Place", "curve", "draw_map", "world_map"]
