"""All levers, to be used from Python: ``em.levers.ReturnGrant(origins=("UKR",), amount=6_000, years=5)``."""

from edumig_sim.policies import (
    DatedPath,
    FeeChange,
    InboundScholarship,
    OutboundScholarship,
    PostStudyWork,
    ReturnGrant,
    Scholarship,
    SeatChange,
    SkilledPermit,
    Target,
)

__all__ = [
    "DatedPath",
    "FeeChange",
    "InboundScholarship",
    "OutboundScholarship",
    "PostStudyWork",
    "ReturnGrant",
    "Scholarship",
    "SeatChange",
    "SkilledPermit",
    "Target",
]
