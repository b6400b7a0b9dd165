"""The command line. Each command calls one public function and prints what it says."""

from edumig_sim.cli import (
    afterwards,
    analysing,
    answer,
    backtesting,
    benching,
    explaining,
    fit,
    prepare,
    reporting,
    searching,
    showing,
    stressing,
    studying,
    teaching,
)  # each registers its commands
from edumig_sim.cli.entry import DIFFERENT, INTERRUPTED, USER_MISTAKE, app, call, execute, main

__all__ = [
    "DIFFERENT",
    "INTERRUPTED",
    "USER_MISTAKE",
    "afterwards",
    "analysing",
    "answer",
    "app",
    "backtesting",
    "benching",
    "call",
    "execute",
    "explaining",
    "fit",
    "main",
    "prepare",
    "reporting",
    "searching",
    "showing",
    "stressing",
    "studying",
    "teaching",
]
