"""The model's own draws as a stream of bytes, for batteries of statistical tests.

    python -m benchmarks.draw_stream --order persons | dieharder -a -g 200

Every draw of the model is made of 64-bit words, one for each (seed, person, year, decision, alternative). A battery
reads words in some order; a weakness shows where neighbours in that order are alike. The orders here are those in which
the model's kernels meet their words.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator

import numpy as np

from edumig_sim.crn import Decision, Draws, Keys, code_keys, person_keys

ORDERS = ("persons", "alternatives", "years", "seeds")
_REGIONS = 62
_BLOCK = 4096  # persons at a time
_FIRST_YEAR = 2000


def blocks(order: str, seed: int = 1) -> Iterator[Keys]:
    """Blocks of words without end.

    persons: one alternative for one person after the other. alternatives: all alternatives of a person, then the next
    person. years: one person's word of a decision in one year after the other. seeds: one word of one replicate after
    the other.
    """
    codes = code_keys([f"R{k:02}" for k in range(_REGIONS)])
    draws, begin = Draws(seed), 0
    while True:
        number = np.arange(begin, begin + _BLOCK)
        people = person_keys(codes[number % _REGIONS], _FIRST_YEAR, number)
        if order == "years":
            one = people[:1]
            for year in range(_FIRST_YEAR, _FIRST_YEAR + _BLOCK):
                yield draws.keys(Decision.STUDY, one, year, codes).ravel()
        elif order == "seeds":
            yield np.concatenate(
                [
                    Draws(int(k)).keys(Decision.STUDY, people[:1], _FIRST_YEAR, codes[:1]).ravel()
                    for k in number
                ]
            )
        else:
            words = draws.keys(Decision.STUDY, people, _FIRST_YEAR, codes)
            yield (words if order == "alternatives" else words.T).ravel()
        begin += _BLOCK


def main() -> None:
    """Write words to standard output until nobody reads them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--order", choices=ORDERS, default="persons", help="which word follows which")
    parser.add_argument("--seed", type=int, default=1, help="of the replicate")
    asked = parser.parse_args()
    try:
        for words in blocks(asked.order, asked.seed):
            sys.stdout.buffer.write(words.astype("<u8").tobytes())
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has had enough


if __name__ == "__main__":
    main()
