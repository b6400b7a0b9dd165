"""Numbers as a language writes them: significant digits, separators, minus and percent signs."""

from __future__ import annotations

import math
from decimal import Decimal

from babel import Locale
from babel.numbers import format_decimal, format_percent

DIGITS = 3  # significant digits of a figure
POINTS, SHARE, INDEX = (
    3,
    5,
    4,
)  # most decimals of percentage points, of a share and of an index: finer is noise
MINUS = "\N{MINUS SIGN}"
THOUSAND, MILLION, BILLION = 1e3, 1e6, 1e9


def finite(value: float) -> bool:
    """Whether a value is known."""
    return math.isfinite(value)


def shown(value: float, digits: int = DIGITS, decimals: int | None = None) -> Decimal:
    """A number as it will be seen: rounded to significant digits, without trailing zeros.

    decimals: the most that are shown; a smaller number is 0 then.
    """
    if value == 0.0:
        return Decimal(0)
    places = digits - 1 - math.floor(math.log10(abs(value)))
    places = places if decimals is None else min(places, decimals)
    rounded = round(Decimal(repr(float(value))), places)
    return _plain(rounded)


def counted(value: float) -> Decimal:
    """A whole number with all its digits."""
    return _plain(Decimal(round(value)))


def written(number: Decimal, locale: Locale) -> str:
    """A number with the language's separators: '4,120.5'."""
    return _signed(format_decimal(number, locale=locale, decimal_quantization=False))


def percent(number: Decimal, locale: Locale) -> str:
    """A share as a percentage: '61.2%'."""
    return _signed(format_percent(number, locale=locale, decimal_quantization=False))


def beyond(value: float, decimals: int) -> tuple[str, Decimal] | None:
    """Of a number too small for so many decimals: the sign and the number that say so, as in '<0.001'; else None."""
    if value == 0.0 or not finite(value) or shown(value, decimals=decimals) != 0:
        return None
    least = Decimal(1).scaleb(-decimals)
    return ("<", least) if value > 0.0 else (">", -least)


def scaled(value: float) -> tuple[float, str]:
    """A large amount in millions or billions, and the name of the scale."""
    size = abs(float(shown(value)))
    for scale, name in ((BILLION, "_billion"), (MILLION, "_million")):
        if size >= scale:
            return value / scale, name
    return value, ""


def _plain(number: Decimal) -> Decimal:
    """Without trailing zeros and without an exponent, so that 1.50 counts as 1.5 and 1E+3 as 1000."""
    normal = number.normalize()
    exponent = normal.as_tuple().exponent
    return normal.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else normal


def _signed(text: str) -> str:
    return text.replace("-", MINUS)
