"""Policy levers: one small module a family; importing this package registers them all."""

from edumig_sim.policies.base import Award, Policy, Targeted, levers
from edumig_sim.policies.fee_change import FeeChange
from edumig_sim.policies.offers import PermitOffer, PlacesOffer, ReturnOffer, StudyOffer
from edumig_sim.policies.permits import PostStudyWork, SkilledPermit
from edumig_sim.policies.return_grant import ReturnGrant
from edumig_sim.policies.scholarship import InboundScholarship, OutboundScholarship, Scholarship
from edumig_sim.policies.seat_change import SeatChange
from edumig_sim.policies.target import DatedPath, Target

__all__ = [
    "Award",
    "DatedPath",
    "FeeChange",
    "InboundScholarship",
    "OutboundScholarship",
    "PermitOffer",
    "PlacesOffer",
    "Policy",
    "PostStudyWork",
    "ReturnGrant",
    "ReturnOffer",
    "Scholarship",
    "SeatChange",
    "SkilledPermit",
    "StudyOffer",
    "Target",
    "Targeted",
    "levers",
]
