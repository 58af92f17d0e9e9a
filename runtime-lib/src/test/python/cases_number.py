"""Cases for package number."""
import math
import operator
import struct

MAX_STR_DIGITS = 4300


def fmt(code):
    return lambda x, p: ('%.' + str(p) + code) % x


def alt(code):
    return lambda x, p: ('%#+.' + str(p) + code) % x


OPS = {name: getattr(operator, name) for name in 'add sub mul floordiv mod lshift rshift and_ or_ xor neg abs invert'.split()}
OPS.update(
    divmod=divmod, truediv=operator.truediv, pow=pow, powmod=pow, gcd=math.gcd, isqrt=math.isqrt, bit_length=int.bit_length,
    bit_count=int.bit_count, to_bytes=lambda n, size, order, signed: n.to_bytes(size, order, signed=signed),
    from_bytes=lambda b, order, signed: int.from_bytes(b, order, signed=signed), float=float, inthash=hash, floathash=lambda x: 'nan' if x != x else hash(x),
    complexhash=lambda z: 'nan' if z != z else hash(z), roundint=round, roundfloat=round, intfloat_lt=operator.lt, intfloat_eq=operator.eq,
    fdiv=operator.truediv, fmod=operator.mod, ffloordiv=operator.floordiv, fpow=pow, trunc=int, floor=math.floor, ceil=math.ceil,
    nearest=round, ratio=float.as_integer_ratio, is_integer=float.is_integer, repr=repr, hex=hex, oct=oct, bin=bin,
    parse=int, parsefloat=float, fromhex=float.fromhex, floathex=float.hex, floatrepr=repr, parsecomplex=complex,
    complexrepr=repr, e=fmt('e'), E=fmt('E'), f=fmt('f'), g=fmt('g'), G=fmt('G'), alt_e=alt('e'), alt_f=alt('f'), alt_g=alt('g'))

INTS = [0, 1, -1, 2, -2, 7, 10, -10, 255, 256, 2**31, -2**31, 2**53, 2**53 + 1, -2**53 - 1, 2**62, 2**63 - 1, 2**63, -2**63,
        -2**63 - 1, 2**64, 2**61 - 1, 2**61, 3037000499**2, 3037000500, 10**18, 10**19, 10**30, -10**30, 2**300, 3**200, 2**1024 - 2**970,
        2**1024 - 2**970 - 1, 10**400]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 0.2, 0.3, 1 / 3, 2 / 3, 100.0, 123456.789, 1e15, 1e16, 9999999999999998.0,
          1e17, 123456789012345680.0, 1e22, 1e23, 1e-4, 0.0001234, 1e-5, 9.999e-5, 1e100, 1e-100, 5e-324, 1e-323, 1.5e-323, 4.4e-323,
          2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, float('inf'), float('-inf'), float('nan'),
          0.25, 0.125, 0.375, 2.675, 1.005, 1.115, 4.35, 0.045, 8.5, 9.5, 99.5, 999.5, 0.95, 0.995, 2.0**53, 2.0**53 + 2, 2.0**63, -2.0**63, 2.0**64,
          2.0**-44, 9007199254740993.0, 5e15, 1.0000000000000002, 0.3 - 0.1, 1e-7, 12345.678e-9]


def an_int(rng):
    kind = rng.randrange(5)
    if kind == 0:
        return rng.choice(INTS)
    if kind == 1:
        return rng.randrange(-20, 20)
    n = rng.getrandbits(rng.choice([8, 31, 32, 52, 53, 54, 62, 63, 64, 65, 100, 128, 200]))
    return -n if rng.randrange(2) else n


def a_float(rng):
    kind = rng.randrange(7)
    if kind == 0:
        return rng.choice(FLOATS)
    if kind == 1:
        return struct.unpack('d', struct.pack('Q', rng.getrandbits(64)))[0]
    if kind == 2:
        return float(rng.randrange(-10**6, 10**6)) / rng.choice([1, 2, 4, 8, 10, 100, 1000, 3])
    if kind == 3:
        return 2.0 ** rng.randrange(-1074, 1024)
    if kind == 4:
        return float('%se%d' % (rng.randrange(10**rng.randrange(1, 17)), rng.randrange(-30, 30)))
    if kind == 5:
        return rng.randrange(1, 100) * 5e-324
    return rng.uniform(-1000, 1000)


TEXTS = ['0', '1', '-1', '+5', ' 12 ', '1_000', '_1', '1_', '1__0', '0x1F', '0X_1f', '0b101', '0o17', '0b', '0x', '-0x_a', '00', '007', '0_0',
         '0_7', '1 2', '', ' ', '+', '-', '- 1', '+-1', 'z', 'Zz', '12a', '1.5', '\u0661\u0662', '\u0661_\u0662', '\u20031\u3000', '\x1c1',
         '1\x85', '\x85\u06611', '\U0001d7d9', '\ud800', '1\x00', 'x' * 300, '9' * 18, '9' * 19, '9' * 20, '1' * 100, 'inf', '0e1',
         '9' * 4300, '9' * 4301, '1_' * 2200 + '1', '-' + '9' * 4300, 'f' * 5000, '-0', '0b12', '0o8']
FLOAT_TEXTS = ['1', '1.', '.5', '.', '1.5e3', '1e', '1e+', 'e5', '1e5', '1E-5', ' 1.5 ', '1 .5', 'inf', '-Infinity', '+iNF', 'infin', 'nan', '-nan',
               'nan(1)', '1_0.0_1', '1_.0', '1._0', '1e1_0', '1e_1', '_1', '1_', '0x10', '1d', '1f', '1.0d', '\u0661.\u0665', '\uff11e\u0662',
               '1e400', '-1e400', '1e-400', '1' * 400, '0.' + '0' * 400 + '1', '9007199254740993', '9007199254740992.9999999999',
               '1e99999999999999999999', '1e-99999999999999999999', '0e99999999999999999999', '2.4703282292062327e-324', '2.4703282292062328e-324',
               '1.7976931348623158e308', '1.7976931348623159e308', '\ud800', '1\x00', '', '+', '++1', '1.5\u2003', '\x1f1', '1\x1f']
HEX_TEXTS = ['0x1p0', '1', 'a', '0x.8', '0x8.', '0x.', '.', '0x', '', '0x1p', '0x1p+', '0x1p5', '0X1P-5', '-0x1.8p1', '+1.8', ' 0x1 ', '0x1 p1', 'inf',
             '-inf', 'nan', 'Infinity', 'infx', '0x1.fffffffffffff8p0', '0x1.fffffffffffff7p0', '0x1.00000000000008p0', '0x1.000000000000080001p0',
             '0x1.8p-1074', '0x1p-1074', '0x1p-1075', '0x1.8p-1075', '0x1.0000001p-1075', '0x1p1023', '0x1p1024', '0x1.fffffffffffff7p1023',
             '0x1.fffffffffffff8p1023', '0x0p99999999999', '0x1p99999999999999999999', '0x1p-99999999999999999999', '0x' + '1' * 300,
             '0x0.' + '0' * 300 + '1p1204', '1__0', '0x1_0', 'p1', '1p1', '0x1p1.0', '--1', '\u0661', '0x1g']
COMPLEX_TEXTS = ['1', '1j', 'j', '-j', '+j', '1+j', '1-j', '1+2j', '1-2J', '(1+2j)', ' ( 1+2j ) ', '(1', '1)', '()', '', ' ', '1+', '1+2', 'jj', '1jj',
                 '1j+2', '1+2j3', '1+-2j', '+-j', '1e3j', '1e3+1e-3j', '1e+3j', 'inf', 'infj', 'inf+nanj', '-inf-infinityj', 'nanj', '1_0+2_0j', '1__0j',
                 '1_j', '1.5.j', '.5j', '1.+.5j', '\u0661+\u0662j', '1 +2j', '1+ 2j', '1+2 j', '1\x00', 'x', '(1+2j', '((1))', '1+infj', '1j ', '\x1c1',
                 '1+1+1j', '1ej', 'i']


def cases(rng, size):
    yield from texts()
    yield from one_of_each()
    for _ in range(12 * size):
        yield from ints(rng, an_int(rng), an_int(rng))
        yield from floats(rng, a_float(rng), a_float(rng))
        yield from mixed(rng, an_int(rng), a_float(rng))


def texts():
    for s in TEXTS:
        for base in (10, 0, 16, 2) if len(s) < 100 else (10, 36):
            yield 'parse', s, base
    for b in (b'12', b' 0x1f', b'\xff', b"'", b'1' * 300 + b'x'):
        yield 'parse', b, 10
        yield 'parse', b, 0
        yield 'parsefloat', b
    for base in (1, 37, -1):
        yield 'parse', '1', base
    for s in FLOAT_TEXTS:
        yield 'parsefloat', s
    for s in HEX_TEXTS:
        yield 'fromhex', s
    for s in COMPLEX_TEXTS:
        yield 'parsecomplex', s


def one_of_each():
    for n in INTS:
        for op in 'neg abs invert bit_length bit_count float inthash repr hex oct bin isqrt'.split():
            yield op, n
        for m in INTS[:24:3]:
            for op in 'add sub mul floordiv mod truediv divmod gcd'.split():
                yield op, n, m
    for n in (10**4300, 10**4300 - 1, -10**4300, 1 - 10**4300, 1 - 2**20000):
        yield 'repr', n
        yield 'hex', n
        yield 'oct', n
    for x in FLOATS:
        for op in 'trunc floor ceil nearest ratio is_integer floatrepr floathex floathash'.split():
            yield op, x
        for y in FLOATS[:2] + FLOATS[34:38]:
            yield 'complexhash', complex(x, y)
            yield 'complexrepr', complex(x, y)
        for p in (0, 1, 2, 5, 17):
            for op in 'e E f g G alt_e alt_f alt_g'.split():
                yield op, x, p
    for n in (0, 1, -1, 127, 128, -128, -129, 255, 256, 2**63, 2**64 - 1, 2**64, -2**63, 2**100):
        for size in (-1, 0, 1, 2, 8, 9, 20):
            for order in ('big', 'little'):
                yield 'to_bytes', n, size, order, True
                yield 'to_bytes', n, size, order, False
    yield 'to_bytes', 1, 1, 'x', True
    for b in (b'', b'\x00', b'\xff', b'\x01\x02', b'\xff' * 8, b'\x80' + b'\0' * 7, b'\x01' * 9, b'\xfe' * 12):
        for order in ('big', 'little'):
            yield 'from_bytes', b, order, True
            yield 'from_bytes', b, order, False
    for a, b in ((2, 62), (2, 63), (2, 64), (-2, 63), (-2, 64), (3, 39), (3, 40), (3, 41), (0, 0), (0, 5), (1, 10**20), (-1, 10**20), (-1, 10**20 + 1), (0, 10**20), (10, 18),
                 (10, 19), (7, 0), (-3, 3), (3037000499, 2), (3037000500, 2)):
        yield 'pow', a, b
    for x, p in ((1e308, -308), (1.7e308, -308), (-1.7e308, -308), (1.5, 10**10), (1.5, -10**10), (-1.5, -400), (5e-324, 323), (5e-324, 324), (5015.0, -1), (25.0, -1), (-25.0, -1), (5.0, -1)):
        yield 'roundfloat', x, p
    for n, p in ((5, -1), (15, -1), (25, -1), (-25, -1), (50, -2), (150, -2), (99, -2), (10**30 + 5, -1), (10**30 + 15, -1), (7, 10**30), (123, -10), (5 * 10**40, -41), (5 * 10**40 + 1, -41)):
        yield 'roundint', n, p


def ints(rng, a, b):
    for op in 'add sub mul floordiv mod truediv divmod and_ or_ xor gcd'.split():
        yield op, a, b
    for op in 'neg abs invert bit_length bit_count float inthash repr hex oct bin isqrt'.split():
        yield op, a
    shift = rng.choice([0, 1, 2, 10, 31, 62, 63, 64, 65, 100, -1, 2**70, 2**40])
    yield 'rshift', a, shift
    yield 'lshift', a, min(shift, 100)
    yield 'pow', a if abs(a) < 2**64 else rng.randrange(-12, 12), rng.randrange(0, 70)
    yield 'powmod', a, rng.choice([b, rng.randrange(-5, 50)]), rng.choice([an_int(rng), rng.randrange(-100, 100), 2**31 - 1, 2**31, 0])
    yield 'roundint', a, -rng.randrange(0, 25)
    for base in (2, 8, 10, 16, 36):
        yield 'parse', rng.choice([hex, oct, bin, str])(a), rng.choice([base, 0])


def floats(rng, x, y):
    for op in 'fdiv fmod ffloordiv'.split():
        yield op, x, y
    for op in 'trunc floor ceil nearest ratio is_integer floatrepr floathex floathash'.split():
        yield op, x
    yield 'roundfloat', x, rng.randrange(-5, 20)
    yield 'roundfloat', x, rng.randrange(-330, 330)
    p = rng.choice([0, 1, 2, 3, 5, 6, 10, 12, 14, 15, 16, 17, 18, 19, 20, 30, 60, 340])
    for op in 'e E f g G alt_e alt_f alt_g'.split():
        yield op, x, p
    yield 'parsefloat', repr(x)
    yield 'parsefloat', '%.*e' % (rng.randrange(25), x)
    yield 'fromhex', x.hex()
    small = rng.randrange(-8, 9)
    yield 'fpow', float(small), float(rng.randrange(0, 10))
    yield 'fpow', rng.choice([0.0, -0.0, 1.0, -1.0, float('inf'), float('-inf'), float('nan'), 2.0, 0.5, -2.0]), rng.choice(
        [0.0, -0.0, 1.0, -1.0, 2.0, -3.0, float('inf'), float('-inf'), float('nan'), 1100.0, -1100.0])


def mixed(rng, n, x):
    near = [x]
    try:
        near += [float(n), math.nextafter(float(n), 0.0), math.nextafter(float(n), math.inf)]
    except OverflowError:
        pass
    for y in near:
        yield 'intfloat_lt', n, y
        yield 'intfloat_eq', n, y
    try:
        m = int(x)
    except (OverflowError, ValueError):
        return
    for k in (m, m + 1, m - 1):
        yield 'intfloat_lt', k, x
        yield 'intfloat_eq', k, x
