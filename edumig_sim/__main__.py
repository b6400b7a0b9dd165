"""``python -m edumig_sim`` is the command ``edumig``."""

from edumig_sim.cli import main

if __name__ == "__main__":
    main()
