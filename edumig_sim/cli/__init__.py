"""The command line. Each command calls one public function and prints what it says."""

from edumig_sim.cli import answer, fit, prepare  # each registers its commands
from edumig_sim.cli.entry import INTERRUPTED, USER_MISTAKE, app, call, execute, main

__all__ = ["INTERRUPTED", "USER_MISTAKE", "answer", "app", "call", "execute", "fit", "main", "prepare"]
