"""Arithmetic of the fast kernels: keyed hashes and elementary functions as branch-free scalar code.

A loop over persons that calls them compiles to vector instructions. No fast-math anywhere: every operation is an IEEE
operation in the written order, so that a result depends neither on the width of the processor's vectors nor on the
number of threads. The hashes are those of ``edumig_sim.crn``, bit for bit.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

from edumig_sim.kernels.keeping import can_keep

# No check for division by zero: it would keep a loop from becoming vector instructions. What only other kernels call
# needs no way in from Python, which takes long to compile for tuples of arrays.
_INNER: dict[str, Any] = {"error_model": "numpy", "no_cpython_wrapper": True, "no_cfunc_wrapper": True}
compiled = njit(**_INNER)
inlined = njit(forceinline=True, **_INNER)
entry = njit(error_model="numpy", nogil=True, cache=can_keep())


def plain_arrays(columns: Any) -> Any:
    """A named tuple of arrays with each in the one layout that the kernels are compiled for: C order, writable."""
    return type(columns)(*(_plain(array) for array in columns))


def _plain(array: np.ndarray) -> np.ndarray:
    array = np.ascontiguousarray(array)
    return array if array.flags.writeable else array.copy()


LANES = 64  # persons side by side in a tile

U64 = np.uint64
GOLDEN = U64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = U64(0xBF58476D1CE4E5B9), U64(0x94D049BB133111EB)
_ONE_BITS = U64(0x3FF0000000000000)  # of 1.0
_HALF_ULP = 2.0**-53
_TWO_52 = 2.0**52
_TWO_52_BITS = U64(0x4330000000000000)
_PAIRS = U64(0x0000FFFF0000FFFF)
_LOW_32 = U64(0xFFFFFFFF)
_BELL_MEAN = 4 * 65535 / 2
_BELL_SCALE = 1.0 / float(np.sqrt(4 * (65536**2 - 1) / 12))


_PAGE = 4096  # bytes; room that begins at a page is as fast wherever it lies, and no vector in it crosses a cache line


@compiled
def space(rows, columns):
    """Room (rows, columns) for float64 that begins at a page."""
    memory = np.empty(rows * columns + _PAGE // 8)
    skip = (_PAGE - memory.ctypes.data % _PAGE) % _PAGE // 8
    return memory[skip : skip + rows * columns].reshape((rows, columns))


@intrinsic
def _float_of(typing: Any, bits: Any) -> Any:
    """The float64 that these 64 bits are."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], ir.DoubleType())

    return types.float64(types.uint64), code


@intrinsic
def _bits_of(typing: Any, number: Any) -> Any:
    """The 64 bits of a float64."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], ir.IntType(64))

    return types.uint64(types.float64), code


@intrinsic
def _float32_of(typing: Any, bits: Any) -> Any:
    """The float32 that these 32 bits are."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], ir.FloatType())

    return types.float32(types.int32), code


@intrinsic
def _bits32_of(typing: Any, number: Any) -> Any:
    """The 32 bits of a float32."""

    def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.bitcast(args[0], ir.IntType(32))

    return types.int32(types.float32), code


@inlined
def mix64(z):
    z = (z ^ (z >> U64(30))) * _FIRST
    z = (z ^ (z >> U64(27))) * _SECOND
    return z ^ (z >> U64(31))


@inlined
def step_of(word):
    """What ``absorb`` adds for a word: the same for all persons."""
    return (word + U64(1)) * GOLDEN


@inlined
def absorb(key, word):
    return mix64(key + (word + U64(1)) * GOLDEN)


@inlined
def unit(key):
    """((key >> 12) + 1/2) 2^-52, exactly: 1 + k 2^-52 has k as its fraction, and k + 1/2 needs 53 bits."""
    return (_float_of((key >> U64(12)) | _ONE_BITS) - 1.0) + _HALF_ULP


@inlined
def bell(key):
    pairs = (key & _PAIRS) + ((key >> U64(16)) & _PAIRS)
    total = (pairs + (pairs >> U64(32))) & _LOW_32
    return ((_float_of(total | _TWO_52_BITS) - _TWO_52) - _BELL_MEAN) * _BELL_SCALE


# exp on [-ln 2 / 2, ln 2 / 2]: Chebyshev fit of degree 11, error 3.2e-18
_E2, _E3, _E4 = 0.5000000000000019, 0.1666666666666668, 0.04166666666648666
_E5, _E6, _E7 = 0.00833333333331949, 0.0013888888952696516, 0.00019841269890340666
_E8, _E9, _E10 = 2.4801485074105115e-05, 2.7557240604663896e-06, 2.763279054211718e-07
_E11 = 2.511015364692893e-08
_LOG2_E = 1.4426950408889634
_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
_ROUNDER = 1.5 * _TWO_52  # adding it rounds to a whole number, in the lowest bits
_LEAST = -708.0  # exp below it is 0
_BIAS = U64(1023)


@inlined
def exp(x):
    """exp(x) for x <= 709 within 1e-15; 0 below -708, and for -inf."""
    bounded = max(x, _LEAST)
    shifted = bounded * _LOG2_E + _ROUNDER
    k = shifted - _ROUNDER
    r = (bounded - k * _LN2_HIGH) - k * _LN2_LOW
    p = _E11 * r + _E10
    p = p * r + _E9
    p = p * r + _E8
    p = p * r + _E7
    p = p * r + _E6
    p = p * r + _E5
    p = p * r + _E4
    p = p * r + _E3
    p = p * r + _E2
    p = (p * r + 1.0) * r + 1.0
    power = _float_of((_bits_of(shifted) + _BIAS) << U64(52))
    return p * power if x >= _LEAST else 0.0


# ln on [sqrt(1/2), sqrt(2)]: odd series in f / (2 + f), minimax coefficients of FreeBSD's msun
_L1, _L2, _L3 = 6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01
_L4, _L5, _L6 = 2.222219843214978396e-01, 1.818357216161805012e-01, 1.531383769920937332e-01
_L7 = 1.479819860511658591e-01
_ROOT_HALF_BITS = U64(0x3FE6A09E667F3BCD)
_TWELVE_BITS = U64(4095)
_MIDDLE = U64(2048)


@inlined
def ln(x):
    """ln(x) for finite normal x > 0, within 1 ulp."""
    bits = _bits_of(x)
    e = (bits - _ROOT_HALF_BITS) >> U64(52)  # modulo 4096
    k = (_float_of(((e + _MIDDLE) & _TWELVE_BITS) | _TWO_52_BITS) - _TWO_52) - 2048.0
    f = _float_of(bits - (e << U64(52))) - 1.0
    s = f / (2.0 + f)
    z = s * s
    w = z * z
    even = w * (_L2 + w * (_L4 + w * _L6))
    odd = z * (_L1 + w * (_L3 + w * (_L5 + w * _L7)))
    half = 0.5 * f * f
    return k * _LN2_HIGH - ((half - (s * (half + (even + odd)) + k * _LN2_LOW)) - f)


@inlined
def gumbel(key):
    return -ln(-ln(unit(key)))


_LN2 = 0.6931471805599453
_HALF, _ONE, _THIRD_32 = np.float32(0.5), np.float32(1.0), np.float32(1.0 / 3.0)
_UNIT_24, _ALL_24 = np.float32(2.0**-24), np.int32(0xFFFFFF)
_SLOPE, _CEILING = np.float32(_LN2 * 2.0**-23), np.float32(_LN2 * 127.0 + 5e-5)


@inlined
def leading(key):
    """What ``gumbel_bound`` needs of a key: its leading 24 bits."""
    return np.int32(key >> U64(40))


@inlined
def gumbel_bound(t):
    """A float32 that is never below ``gumbel(key)``, without a logarithm, from ``t = leading(key)``.

    U = (m + 1/2) 2^-52 with m = key >> 12, so that U < (t + 1) 2^-24 and 1 - U > w := (2^24 - 1 - t) 2^-24, which
    float32 holds exactly. With v = 1 - U, -ln U = v + v^2/2 + v^3/3 + ... >= w + w^2/2 + w^3/3 =: e, so that G <=
    -ln e. For e = m 2^k with 1 <= m < 2, ln m >= (m - 1) ln 2 because ln is concave and equal at m = 1 and 2, so
    that -ln e <= -(k + m - 1) ln 2, and k + m - 1 is what the bits of e say when read as a whole number b in units
    of 2^-23, less the bias of 127. For w = 0 they say b = 0 and the bound is 88, above every G (at most 37).
    Rounding, with u = 2^-24: terms of e are not negative, so that its relative error is below 7 u = 4.2e-7. As b <
    2^30, its conversion errs by at most 64 units (5.3e-6), the slope and the product by 2 u 89 (10.7e-6), the
    ceiling and the difference by half a unit of numbers below 128 each (7.7e-6). Together below 2.5e-5; the ceiling
    carries 5e-5.
    """
    w = np.float32(_ALL_24 ^ t) * _UNIT_24
    e = w * (_ONE + w * (_HALF + w * _THIRD_32))
    return _CEILING - np.float32(_bits32_of(e)) * _SLOPE


_PI_HIGH, _PI_LOW = 3.141592653589793, 1.2246467991473532e-16
_SINE = (
    1.0, -1.0 / 6.0, 1.0 / 120.0, -1.0 / 5040.0, 1.0 / 362880.0, -1.0 / 39916800.0, 1.0 / 6227020800.0,
    -1.0 / 1307674368000.0, 1.0 / 355687428096000.0, -1.0 / 121645100408832000.0, 1.0 / 51090942171709440000.0,
)  # fmt: skip


@inlined
def sine(x):
    """sin(x) for 0 <= x <= pi."""
    y = min(x, (_PI_HIGH - x) + _PI_LOW)
    z = y * y
    s = _SINE[10]
    s = s * z + _SINE[9]
    s = s * z + _SINE[8]
    s = s * z + _SINE[7]
    s = s * z + _SINE[6]
    s = s * z + _SINE[5]
    s = s * z + _SINE[4]
    s = s * z + _SINE[3]
    s = s * z + _SINE[2]
    s = s * z + _SINE[1]
    return (s * z + 1.0) * y


@inlined
def log_positive_stable(angle_key, scale_key, index):
    """ln of a positive stable draw (Kanter 1975), as ``Draws.log_positive_stable``."""
    u = _PI_HIGH * unit(angle_key)
    exponential = -ln(unit(scale_key))
    rest = 1.0 - index
    ratio = rest / index
    return ln(sine(index * u)) - ln(sine(u)) / index + ratio * (ln(sine(rest * u)) - ln(exponential))


@njit(fastmath={"nnan", "nsz"}, **_INNER)  # the highest of numbers is the same in every order
def highest(x):
    """The highest of some finite numbers."""
    top = x[0]
    for j in range(len(x)):
        top = max(top, x[j])
    return top


@compiled
def folded_sum(x, half):
    """Sum of a multiple of eight numbers: halves are laid upon each other, ``half`` is room for one."""
    size = len(x) // 2
    for j in range(size):
        half[j] = x[j] + x[size + j]
    if 2 * size < len(x):
        half[0] += x[2 * size]
    while size > 1:
        rest, size = size % 2, size // 2
        for j in range(size):
            half[j] += half[size + j]
        if rest:
            half[0] += half[2 * size]
    return half[0]


NEVER = -1e300  # utility of what is out of reach; unlike -inf it stays a number
_LEAST_32 = -1e30  # the least utility that is told apart in float32
_MARK = np.int32(1023)  # regions and "none" that fit
MOST_REGIONS = 1022


@inlined
def rounded(utility):
    """A utility as a finite float32: never below it, but for rounding by 2^-24 of itself."""
    return np.float32(max(utility, _LEAST_32))


@inlined
def mark(value, number):
    """A float32 with a number below 1024 in its lowest ten bits; it moves by less than 2^-13 of itself, or 2^-139."""
    return _float32_of((_bits32_of(value) & ~_MARK) | number)


@inlined
def marked(value):
    """The number with which a float32 was marked."""
    return np.int64(_bits32_of(value) & _MARK)


@inlined
def needed(value, mixing):
    """A float32: no alternative whose bound, marked or not, is below it can be worth ``value`` or more.

    What it is worth is at most V = x + s (g + a): utility x, scale 0 < s <= 1, shock g, mixing a. Its bound B is
    the same in float32 with ``gumbel_bound`` for g. Each conversion and operation errs by u = 2^-24 of its result,
    |g| <= 89, and |x| <= |B| + s (|g| + |a|) but for such errors, so that V <= B + u (|x| + |B|) + u s (3 |g| + 4
    |a|) + ... <= B + 2^-22 |B| + c with c = 2^-20 (90 + |a|), in which there is room for terms in u^2 and for
    rounding in float64. Marking moves B by less than 2^-13 |B| to M, hence V <= h(M) := M + 2^-12 |M| + c, which
    grows with M. At T = v - 2^-11 |v| - 2 c, h(T) < v: for T >= 0, T (1 + 2^-12) + c < v (1 - 2^-12) - c; for T < 0
    <= v, |T| <= 2 c; for v < 0, h(T) < v (1 + 2^-11) (1 - 2^-12) - c / 2. It is less than v by 2^-13 |v| and more,
    far above the rounding of T.
    """
    return np.float32(value - _PART * abs(value) - _MARGIN * (90.0 + abs(mixing)))


_PART, _MARGIN = 2.0**-11, 2.0**-19


# Wichura (1988), algorithm AS 241, PPND16: centre, tail, far tail; numerators, then denominators
_CENTRE = (
    (
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ),
    (
        1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ),
)  # fmt: skip
_TAIL = (
    (
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
        7.74545014278341407640e-4,
    ),
    (
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
        1.05075007164441684324e-9,
    ),
)  # fmt: skip
_FAR_TAIL = (
    (
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
        2.01033439929228813265e-7,
    ),
    (
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
        2.04426310338993978564e-15,
    ),
)  # fmt: skip
_CENTRAL = 0.425


@inlined
def _horner(c, x):
    return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0]


@compiled
def ndtri(room, row, n):
    """Replace uniforms by the standard normal quantiles, in place: the centre of all, then the tails one by one."""
    outside = np.empty(n, np.int64)
    tails = np.empty(n)
    m = 0
    for k in range(n):
        if abs(room[row, k] - 0.5) > _CENTRAL:
            outside[m] = k
            tails[m] = room[row, k]
            m += 1
    for k in range(n):
        q = room[row, k] - 0.5
        r = _CENTRAL * _CENTRAL - q * q
        room[row, k] = q * _horner(_CENTRE[0], r) / _horner(_CENTRE[1], r)
    for k in range(m):
        p = tails[k]
        r = math.sqrt(-ln(min(p, 1.0 - p)))
        if r <= 5.0:
            value = _horner(_TAIL[0], r - 1.6) / _horner(_TAIL[1], r - 1.6)
        else:
            value = _horner(_FAR_TAIL[0], r - 5.0) / _horner(_FAR_TAIL[1], r - 5.0)
        room[row, outside[k]] = value if p > 0.5 else -value
