"""The command line. Each command calls one public function and prints what it says."""

from edumig_sim.cli import (
    afterwards,
    answer,
    benching,
    explaining,
    fit,
    prepare,
)  # each registers its commands
from edumig_sim.cli.entry import DIFFERENT, INTERRUPTED, USER_MISTAKE, app, call, execute, main

__all__ = [
    "DIFFERENT",
    "INTERRUPTED",
    "USER_MISTAKE",
    "afterwards",
    "answer",
    "app",
    "benching",
    "call",
    "execute",
    "explaining",
    "fit",
    "main",
    "prepare",
]
