"""The command line as a whole: its switches, and how every ending becomes an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Annotated, Any, NamedTuple

import typer

from edumig_sim import __version__
from edumig_sim.cli.printing import ERR, written
from edumig_sim.cli.terminal import PIPE_CLOSED, forget_output, reader_has_gone, settle_streams
from edumig_sim.errors import EduMigError, is_text
from edumig_sim.interrupts import interrupts_noticed, was_interrupted

app = typer.Typer(
    name="edumig",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
DIFFERENT, USER_MISTAKE, INTERRUPTED = 1, 2, 130  # exit codes; 0 is success


class Switches(NamedTuple):
    """What every command understands, wherever it stands on the line."""

    as_json: bool
    verbose: bool


SWITCHES = ("--json", "--verbose", "-v")


def main() -> None:
    """Run the command line; a user's mistake ends with one message and exit code 2."""
    settle_streams()
    code = execute(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        forget_output()
        code = PIPE_CLOSED
    sys.exit(code)


def execute(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code."""
    if strange := [a for a in arguments if not is_text(a)]:
        wrong = [f"{a!r}: holds a byte that is not UTF-8; rename the file or the folder" for a in strange]
        return _told(EduMigError(wrong))
    ordered = [a for a in arguments if a in SWITCHES] + [a for a in arguments if a not in SWITCHES]
    return call(lambda: app(ordered, standalone_mode=False))


def call(command: Callable[[], Any]) -> int:
    """Run a command and turn every ending into an exit code."""
    written.clear()
    with interrupts_noticed():
        return _ended(command)


def _ended(command: Callable[[], Any]) -> int:
    try:
        code = int(command() or 0)
        if code == INTERRUPTED:  # Typer has turned Ctrl-C into this code
            raise KeyboardInterrupt
        return code
    except SystemExit as ending:  # Typer's way to end where nobody reads what is printed
        if not isinstance(ending.__context__, BrokenPipeError) or not reader_has_gone():
            raise
        forget_output()
        return PIPE_CLOSED
    except typer.Exit as ending:
        return ending.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return _stopped()
    except Exception as error:
        if was_interrupted():
            return _stopped()
        return _told(error)


def _told(error: Exception) -> int:
    """Tell a user's mistake, whoever found it; any other error is ours, and raised again."""
    if isinstance(error, EduMigError):
        ERR.print(f"edumig: {error}", markup=False, highlight=False)
    elif isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        ERR.print(f"edumig: {place}{error.strerror or error}", markup=False)
    elif show := getattr(error, "show", None):  # of the command line, whichever library raised it
        show()
    else:
        raise error
    return USER_MISTAKE


def _stopped() -> int:
    """Say that it was stopped, and where results are if they were written."""
    done = f"the results are in {written[-1]}" if written else "nothing was written"
    ERR.print(f"edumig: stopped; {done}", markup=False, highlight=False, soft_wrap=True)
    return INTERRUPTED


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def switches(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show the Python that does the same.")
    ] = False,
    _version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """What an education policy does to student migration, skilled labour and output.

    --json and -v go with every command: edumig compare SCENARIO -v
    """
    context.obj = Switches(as_json, verbose)
