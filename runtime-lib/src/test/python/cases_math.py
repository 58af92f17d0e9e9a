"""The math module: special values and errors of every function, random arguments where the result must be equal, and a
bound in units in the last place where another C library than glibc may round another way."""
import math
import random
import struct

ONE = ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cbrt', 'cos', 'cosh', 'degrees', 'erf', 'erfc', 'exp', 'exp2', 'expm1',
       'fabs', 'gamma', 'lgamma', 'log', 'log10', 'log1p', 'log2', 'radians', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'ulp']
TWO = ['atan2', 'fmod', 'pow', 'remainder', 'copysign']
CLOSE = [name for name in ONE + ['atan2', 'pow'] if name not in ('degrees', 'radians', 'fabs', 'sqrt', 'ulp')]
inf, nan = float('inf'), float('nan')
SPECIAL = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, 3.0, 1.5, -1.5, inf, -inf, nan, 1e308, -1e308, 5e-324, -5e-324, 1e-310, 710.0,
           -745.2, -746.0, 1024.0, -1075.0, 172.0, 171.5, -171.5, 23.0, 24.0, 1e-20, 1e-21, -1e-21, 1e16, 0.9999999999999999,
           1.0000000000000002, 22.0, 30.0, 6.0]


def frexp(x):
    return list(math.frexp(x))


def int_result(name):
    return lambda x: getattr(math, name)(x)


def bits(x):
    return struct.unpack('<q', struct.pack('<d', x))[0]


OPS = {name: getattr(math, name) for name in ONE + TWO}
OPS.update({'close_' + name: getattr(math, name) for name in CLOSE})
OPS.update({
    'fma': math.fma, 'frexp': frexp, 'ldexp': math.ldexp, 'nextafter': lambda x, y, steps: math.nextafter(x, y, steps=steps),
    'isclose': lambda a, b, rel, abs_: math.isclose(a, b, rel_tol=rel, abs_tol=abs_),
    'gcd': math.gcd, 'lcm': math.lcm, 'isqrt': math.isqrt, 'factorial': math.factorial, 'comb': math.comb, 'perm': math.perm,
    'floor': math.floor, 'ceil': math.ceil, 'trunc': math.trunc,
    'int_log': math.log, 'int_log2': math.log2, 'int_log10': math.log10,
    'fsum': math.fsum, 'hypot': lambda v: math.hypot(*v), 'sumprod': math.sumprod,
})


def some_float(rng):
    r = rng.random()
    if r < 0.3:
        return rng.uniform(-1, 1)
    if r < 0.6:
        return rng.uniform(-30, 30)
    return rng.choice([-1, 1]) * 2 ** rng.uniform(-60, 10)


def wide_float(rng):
    return struct.unpack('<d', rng.randbytes(8))[0]


def some_int(rng):
    return rng.choice([-1, 1]) * rng.getrandbits(rng.choice([3, 8, 30, 62, 63, 64, 65, 130, 500]))


def cases(rng, size):
    for name in ONE:
        for x in SPECIAL:
            yield name if name not in CLOSE else 'close_' + name, x
        for _ in range(60 * size):
            yield name if name not in CLOSE else 'close_' + name, some_float(rng)
        for _ in range(5 * size):
            yield name if name not in CLOSE else 'close_' + name, wide_float(rng)
    for name in TWO:
        op = name if name not in CLOSE else 'close_' + name
        few = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, -3.0, inf, -inf, nan, 1e308, 5e-324]
        for x in few:
            for y in few:
                yield op, x, y
        for _ in range(100 * size):
            yield op, some_float(rng), some_float(rng)
        for _ in range(20 * size):
            yield op, wide_float(rng), wide_float(rng)
    for x in SPECIAL:
        yield 'frexp', x
        yield 'nextafter', x, 1.0, 1
        yield 'nextafter', x, -inf, 3
        yield 'nextafter', x, 0.0, 1
        yield 'nextafter', 0.0, x, 2 ** 62
        yield 'nextafter', x, inf, 0
        for name in ('floor', 'ceil', 'trunc'):
            yield name, x
        for e in (0, 1, -1, 53, -1074, 1023, 2000, -3000, 2 ** 40, -2 ** 40):
            yield 'ldexp', x, e
    for args in ((1e300, 10.0, -inf), (1e308, 10.0, 1.0), (inf, 0.0, 1.0), (0.0, inf, nan), (0.1, 10.0, -1.0), (inf, 1.0, -inf)):
        yield 'fma', *args
    for _ in range(60 * size):
        for name in ('floor', 'ceil', 'trunc'):
            yield name, wide_float(rng)
            yield name, some_float(rng)
        yield 'frexp', wide_float(rng)
        yield 'ldexp', wide_float(rng), rng.randint(-2100, 2100)
        yield 'fma', some_float(rng), some_float(rng), some_float(rng)
        yield 'nextafter', wide_float(rng), wide_float(rng), rng.choice([1, 7, 2 ** 60])
        yield 'gcd', some_int(rng), some_int(rng)
        yield 'lcm', some_int(rng), some_int(rng)
        yield 'isqrt', abs(some_int(rng))
        for name in ('int_log', 'int_log2', 'int_log10'):
            yield name, abs(some_int(rng)) + 1
    for a, b, rel, abs_ in ((1.0, 1.0, 0.0, 0.0), (1.0, 1.1, 0.2, 0.0), (1.0, 1.1, 0.0, 0.05), (inf, inf, 0.1, 0.1), (inf, 1.0, 0.9, 0.0),
                            (nan, nan, 1.0, 1.0), (1.0, 2.0, -0.1, 0.0), (1.0, 2.0, 0.1, -1.0), (0.0, 1e-12, 1e-9, 1e-9)):
        yield 'isclose', a, b, rel, abs_
    for n in (0, 1, -1, 2, 3, 4, 2 ** 62, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1, 3037000499 ** 2, 3037000500 ** 2 - 1, 10 ** 40, 10 ** 600, -10 ** 30):
        yield 'isqrt', n
        yield 'gcd', n, -2 ** 63
        yield 'int_log', n
        yield 'int_log2', n
        yield 'int_log10', n
    for n in list(range(-1, 40)) + [100, 333, 1000, 2 ** 70]:
        yield 'factorial', n
    for n in (0, 1, 5, 30, 61, 62, 67, 100, 1000, -3, 2 ** 63, 10 ** 30):
        for k in (0, 1, 2, 5, 30, 31, 50, 100, -1, 2 ** 70):
            yield 'comb', n, k
            yield 'perm', n, k
    for values in ([], [0.1] * 10, [1e308, 1e308], [1e16, 1.0, 1e-16], [inf, -inf], [inf, 1.0], [nan, 1.0], [1e100, 1.0, -1e100], [-0.0],
                   [2.0 ** 53, -0.5, -2.0 ** -54], [1e-320, 5e-324], [3.0, 4.0], [1e200, 1e200], [1e-200, 1e-200], [inf, nan], [nan, 3.0],
                   [5e-324, 5e-324], [1.7976931348623157e308, 1e290]):
        yield 'fsum', values
        yield 'hypot', values
    for _ in range(60 * size):
        n = rng.randint(1, 20)
        values = [rng.uniform(-1, 1) * 10 ** rng.uniform(-20, 20) for _ in range(n)]
        yield 'fsum', values
        yield 'hypot', values[:rng.randint(1, 4)]
        yield 'sumprod', values, [rng.uniform(-1, 1) * 10 ** rng.uniform(-20, 20) for _ in range(n)]
