"""Policy levers: one small class a file; importing this package registers them all."""

from edumig_sim.policies.base import Offer, Policy, levers
from edumig_sim.policies.return_grant import ReturnGrant
from edumig_sim.policies.scholarship import Scholarship
from edumig_sim.policies.target import DatedPath, Target

__all__ = ["DatedPath", "Offer", "Policy", "ReturnGrant", "Scholarship", "Target", "levers"]
