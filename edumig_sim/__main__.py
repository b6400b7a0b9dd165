"""``python -m edumig_sim`` is the command ``edumig``; Ctrl-C while it loads is told like any other."""

import sys

INTERRUPTED = 130


def main() -> None:
    """Load the command line and run it."""
    try:
        from edumig_sim.cli import main as command
    except KeyboardInterrupt:
        sys.stderr.write("edumig: stopped; nothing was written\n")
        sys.exit(INTERRUPTED)
    command()


if __name__ == "__main__":
    main()
