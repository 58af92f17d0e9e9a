import math


def show(name, *args, **kwargs):
    try:
        print(name, args, getattr(math, name)(*args, **kwargs))
    except Exception as e:
        print(name, args, type(e).__name__, e)


class Index:
    def __index__(self):
        return 6


class Float:
    def __float__(self):
        return 2.5


class Rounded:
    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __trunc__(self):
        return 'trunc'


for name in ('floor', 'ceil', 'trunc'):
    for x in (2.5, -2.5, 7, True, 1e300, -0.0, Float(), 'x', float('inf'), float('nan')):
        if isinstance(x, Float):
            try:
                print(name, getattr(math, name)(x))
            except TypeError as e:
                print(name, e)
        else:
            show(name, x)
    print(name, getattr(math, name)(Rounded()))
print(math.sqrt(Index()), math.sqrt(Float()), math.factorial(Index()), math.gcd(Index(), 9))
show('sqrt', -1)
show('sqrt', 10 ** 400)
show('sqrt', '4')
show('sqrt', 2, 3)
show('log', 8, 2)
show('log', 10 ** 1000)
show('log', 10 ** 1000, 10)
show('log', 0)
show('log', -5)
show('log', 2, 1)
show('log2', 2 ** 2000)
show('log10', 10 ** 500)
show('exp', 1000)
show('pow', 0.0, -1)
show('pow', -8, 1 / 3)
show('ldexp', 1.5, 10)
show('ldexp', 1.5, 10 ** 30)
show('ldexp', 1.5, 1.0)
show('frexp', 10.0)
show('modf', -3.25)
show('modf', float('-inf'))
show('fsum', [0.1] * 10)
show('fsum', [1e308, 1e308, -1e308])
show('fsum', [1, 2, 'x'])
show('prod', [1, 2, 3, 4])
show('prod', [1.5, 2], start=2)
show('prod', ['a', 3])
show('hypot', 3, 4)
show('hypot')
show('hypot', 1, 2, 3, 4)
show('dist', (1, 2), (4, 6))
show('dist', (1, 2), (4,))
show('sumprod', [1, 2, 3], [4, 5, 6])
show('sumprod', [1.5, 2], [2, 4])
show('sumprod', [2 ** 62, 2 ** 62], [2, 2])
show('sumprod', [1], [1, 2])
show('comb', 50, 25)
show('comb', 5, -1)
show('perm', 5)
show('perm', 5, 2)
show('perm', 10, None)
show('isqrt', 10 ** 40 - 1)
show('isqrt', -1)
show('lcm', 4, 6, 10)
show('lcm')
show('gcd')
show('gcd', 1.5, 2)
show('isclose', 1.0, 1.0 + 1e-10)
show('isclose', 1.0, 1.1, rel_tol=0.2)
show('isclose', 1.0, 1.1, rel_tol=-1)
show('nextafter', 1.0, 2.0)
show('nextafter', 1.0, 2.0, steps=5)
show('nextafter', 1.0, 2.0, steps=-5)
show('ulp', 1.0)
show('fma', 2.0, 3.0, 4.0)
show('remainder', 5.0, 3.0)
show('fmod', -5.0, 3.0)
show('copysign', 3, -0.0)
show('acos', 2)
show('atanh', 1)
show('gamma', -1)
show('lgamma', 0.0)
show('degrees', math.pi)
show('radians', 180)
show('factorial', -1)
show('factorial', 1.0)
show('isnan', float('nan'))
show('isinf', 10 ** 10)
show('isfinite', 'x')
show('acos')
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.floor.__doc__)
print(math.log.__name__, math.sin)
