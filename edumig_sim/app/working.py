"""The main loop of a worker process: it does one job after the other until its connection closes."""

from __future__ import annotations

import signal
import traceback
from multiprocessing.connection import Connection
from typing import Any

from edumig_sim.app.workbench import Workbench
from edumig_sim.errors import EduMigError

_OUR_BUG = "something went wrong in the simulation: our own bug. The terminal in which the app runs says more"


class StoppedError(Exception):
    """Somebody does not want the answer any more."""


def work(connection: Connection, stop: Any) -> None:
    """Do jobs. stop: holds the number of a job that should be left."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent's business
    workbench = Workbench()
    while True:
        try:
            number, job = connection.recv()
        except (EOFError, OSError):  # the parent has gone
            workbench.close()
            return

        def watch(year: int, number: int = number) -> None:
            del year
            if stop.value == number:
                raise StoppedError

        try:
            answer = (number, "done", job.done(workbench, watch))
        except StoppedError:
            answer = (number, "stopped", None)
        except EduMigError as error:
            answer = (number, "failed", error.problems)
        except Exception:
            traceback.print_exc()
            answer = (number, "failed", [_OUR_BUG])
        try:
            connection.send(answer)
        except (BrokenPipeError, OSError):
            return
