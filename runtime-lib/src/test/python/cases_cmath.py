"""The cmath module: special values, errors, and random arguments (real and imaginary part each its own row, a bound in
units in the last place)."""
import cmath

ONE = ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh']
inf, nan = float('inf'), float('nan')
PARTS = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, inf, -inf, nan, 1e308, -1e308, 5e-324, 1e-310, 710.5, 1e-160]


def part(name, index):
    def run(re, im):
        z = getattr(cmath, name)(complex(re, im))
        return z.imag if index else z.real
    return run


def rect(index):
    def run(r, phi):
        z = cmath.rect(r, phi)
        return z.imag if index else z.real
    return run


def log_base(re, im, base_re, base_im):
    z = cmath.log(complex(re, im), complex(base_re, base_im))
    return z.real


OPS = {}
for each in ONE:
    OPS[each + '_re'] = part(each, 0)
    OPS[each + '_im'] = part(each, 1)
OPS.update(rect_re=rect(0), rect_im=rect(1), log_base=log_base,
           phase=lambda re, im: cmath.phase(complex(re, im)), abs=lambda re, im: cmath.polar(complex(re, im))[0],
           isclose=lambda a, b, c, d, rel, tol: cmath.isclose(complex(a, b), complex(c, d), rel_tol=rel, abs_tol=tol))


def some_float(rng):
    return rng.choice([-1, 1]) * 2 ** rng.uniform(-30, 8) if rng.random() < 0.5 else rng.uniform(-3, 3)


def cases(rng, size):
    for name in OPS:
        if name in ('isclose', 'log_base'):
            continue
        for re in PARTS:
            for im in PARTS:
                if rng.random() < 0.5 * size:
                    yield name, re, im
        for _ in range(30 * size):
            yield name, some_float(rng), some_float(rng)
    for base in ((0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (0.0, 1.0), (nan, 0.0)):
        yield 'log_base', 0.0, 0.0, *base
        yield 'log_base', 3.0, 4.0, *base
    for args in ((1.0, 1.0, 1.0, 1.0, 0.0, 0.0), (inf, 0.0, inf, 0.0, 0.1, 0.1), (inf, 0.0, 1.0, 0.0, 0.1, 0.1), (1.0, 0.0, 1.0, 1e-10, 1e-9, 0.0),
                 (1.0, 0.0, 1.0, 1.0, -1.0, 0.0), (nan, 0.0, nan, 0.0, 1.0, 1.0)):
        yield 'isclose', *args
