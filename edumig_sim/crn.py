"""Common random numbers: every draw is a pure function of (seed, person, year, decision, alternative).

There is no generator state, hence no order: a draw can be asked for at any time, in any process, and is the same.
Keys are chained by ``absorb(h, word)``, the ``word``-th output of a SplitMix64 generator started at ``h``
(Steele, Lea and Flood 2014, doi 10.1145/2714064.2660195; finaliser "Mix13" of Stafford 2011). A person is (origin
code, cohort, serial) and an alternative is its code: names, never positions, so that adding a region, a policy or a
larger cohort elsewhere changes nobody's luck.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import ndtri

from edumig_sim.errors import ModelError

Keys = NDArray[np.uint64]
Floats = NDArray[np.float64]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)
_SHIFT_12, _SHIFT_27, _SHIFT_30, _SHIFT_31 = (np.uint64(s) for s in (12, 27, 30, 31))
_LOW_16 = np.uint64(0xFFFF)
_ULP_52 = 2.0**-52
# A sum of four independent uniforms on {0, ..., 65535}: its mean, and the inverse of its standard deviation.
_BELL_MEAN = 4 * 65535 / 2
_BELL_SCALE = 1.0 / float(np.sqrt(4 * (65536**2 - 1) / 12))


class Decision(IntEnum):
    """What a draw is for. A value is never changed and never used again (a golden test freezes them)."""

    ABILITY = 1
    FAMILY_INCOME = 2
    WEALTH = 3
    TASTE_QUALITY = 4
    TASTE_COST = 5
    TASTE_CULTURE = 6
    ENGLISH = 7
    INTENTION = 8
    PREFERENCE_CLASS = 9
    PERCEIVED_QUALITY = 10
    AWARENESS = 11
    STUDY = 12
    NEST_FOREIGN = 13
    NEST_FOREIGN_SCALE = 14
    NEST_DOMESTIC = 15
    NEST_DOMESTIC_SCALE = 16
    ADMISSION_LUCK = 17
    DROP_OUT = 18
    DROP_OUT_RETURN = 19
    GRADUATION = 20
    LOCATION = 21
    PERMIT = 22
    RECONSIDER = 23
    AWARD_LOTTERY = 24
    RESAMPLING = 25
    PARAMETER = 26


def mix64(z: ArrayLike) -> Keys:
    """Scramble 64-bit words: the SplitMix64 finaliser, a bijection on 64 bits."""
    word: Keys = np.asarray(z, np.uint64)
    with np.errstate(over="ignore"):
        word = (word ^ (word >> _SHIFT_30)) * _FIRST
        word = (word ^ (word >> _SHIFT_27)) * _SECOND
    return word ^ (word >> _SHIFT_31)


def absorb(key: ArrayLike, word: ArrayLike) -> Keys:
    """Chain a word (an integer or another key) into a key; both broadcast."""
    with np.errstate(over="ignore"):
        step = (np.asarray(word, np.uint64) + np.uint64(1)) * _GOLDEN
        return mix64(np.asarray(key, np.uint64) + step)


_WORD = 2**64 - 1
_GOLDEN_WORD, _FIRST_WORD, _SECOND_WORD = int(_GOLDEN), int(_FIRST), int(_SECOND)


def _absorb_word(key: int, word: int) -> int:
    """``absorb`` of one key, in Python's whole numbers: the same bits, without the cost of an array."""
    z = (key + (word + 1) * _GOLDEN_WORD) & _WORD
    z = ((z ^ (z >> 30)) * _FIRST_WORD) & _WORD
    z = ((z ^ (z >> 27)) * _SECOND_WORD) & _WORD
    return z ^ (z >> 31)


def code_keys(codes: Iterable[str]) -> Keys:
    """Give each region code its 64-bit key.

    Raises ModelError when two codes share a key (it has never been seen; 62 codes collide with chance 1e-16).
    """
    codes = list(codes)
    keys = np.array(
        [int.from_bytes(hashlib.blake2b(c.encode(), digest_size=8).digest(), "little") for c in codes],
        np.uint64,
    )
    if len(np.unique(keys)) < len(set(codes)):
        raise ModelError(["two region codes hash to the same key: rename one of them"])
    return keys


def person_keys(origin_key: ArrayLike, cohort: ArrayLike, serial: ArrayLike) -> Keys:
    """Give persons (N,) their keys from the key of the origin's code, the cohort year and the serial in it."""
    return absorb(absorb(origin_key, cohort), serial)


def unit(keys: Keys) -> Floats:
    """Map keys to uniforms strictly inside (0, 1) with 52 bits (53 bits plus a half could round to 1)."""
    return ((keys >> _SHIFT_12).astype(np.float64) + 0.5) * _ULP_52


@dataclass(frozen=True)
class Draws:
    """The one door to chance. ``seed`` names a replicate; all scenarios of a comparison share it."""

    seed: int

    def stem(self, decision: Decision, year: int | None = None) -> np.uint64:
        """The key that all persons' draws of a decision start from; without a year the same in every year."""
        return np.uint64(_absorb_word(_absorb_word(int(self.seed) & _WORD, decision), int(year or 0) & _WORD))

    def keys(
        self, decision: Decision, persons: Keys, year: int | None = None, alternatives: Keys | None = None
    ) -> Keys:
        """Keys (N,), or (N, R) with alternatives (R,); a draw without a year is the same in every year."""
        key = absorb(self.stem(decision, year), persons)
        return key if alternatives is None else absorb(key[:, None], alternatives[None, :])

    def uniform(
        self, decision: Decision, persons: Keys, year: int | None = None, alternatives: Keys | None = None
    ) -> Floats:
        """Uniforms strictly inside (0, 1)."""
        return unit(self.keys(decision, persons, year, alternatives))

    def normal(self, decision: Decision, persons: Keys, year: int | None = None) -> Floats:
        """Standard normals (N,), by inversion."""
        return ndtri(self.uniform(decision, persons, year))

    def gumbel(
        self, decision: Decision, persons: Keys, year: int | None = None, alternatives: Keys | None = None
    ) -> Floats:
        """Standard Gumbel shocks, the taste shocks of a logit."""
        shock = self.uniform(decision, persons, year, alternatives)
        for _ in range(2):
            np.log(shock, out=shock)
            np.negative(shock, out=shock)
        return shock

    def bell(
        self, decision: Decision, persons: Keys, year: int | None = None, alternatives: Keys | None = None
    ) -> Floats:
        """Bell-shaped shocks with mean 0, variance 1 and bounds +-3.46: the Irwin-Hall law of four uniforms.

        It needs no logarithm and is bounded, so that misperceived quality and luck at admission stay cheap.
        """
        keys = self.keys(decision, persons, year, alternatives)
        total = keys & _LOW_16
        for shift in (16, 32, 48):
            total = total + ((keys >> np.uint64(shift)) & _LOW_16)
        return (total.astype(np.float64) - _BELL_MEAN) * _BELL_SCALE

    def log_positive_stable(
        self, angle: Decision, scale: Decision, persons: Keys, year: int, index: float
    ) -> Floats:
        """Logarithms (N,) of positive stable draws with Laplace transform exp(-t**index), 0 < index <= 1.

        Kanter (1975). With standard Gumbels G, ``index * (G + log S)`` is a standard Gumbel: the nested logit.
        """
        if index >= 1.0:
            return np.zeros(len(persons))
        u = np.pi * self.uniform(angle, persons, year)
        exponential = -np.log(self.uniform(scale, persons, year))
        rest = 1.0 - index
        return (
            np.log(np.sin(index * u))
            - np.log(np.sin(u)) / index
            + (rest / index) * (np.log(np.sin(rest * u)) - np.log(exponential))
        )
