import cmath
import math
import marshal
import _struct as struct


def show(name, *args, **kwargs):
    try:
        print(name, args, getattr(cmath, name)(*args, **kwargs))
    except Exception as e:
        print(name, args, type(e).__name__, e)


class Complex:
    def __complex__(self):
        return 3 + 4j


class Float:
    def __float__(self):
        return 2.0


for name in ('sqrt', 'exp', 'log', 'sin', 'cosh', 'atan', 'acos', 'phase', 'polar', 'isfinite', 'isinf', 'isnan'):
    for z in (0, 4, -4.0, 1j, 1 + 1j, complex('inf'), 'x'):
        show(name, z)
show('log', 8, 2)
show('log', 8, 0)
show('log', 1j, base=2)
show('log10', 100)
show('rect', 1, cmath.pi)
show('rect', math.inf, math.inf)
show('exp', 1000)
show('isclose', 1, 1 + 1e-10j)
show('isclose', 1, 2, abs_tol=-1)
print(cmath.polar(Complex()), cmath.sqrt(Float()), cmath.infj, cmath.nanj, cmath.tau)
print(struct.pack('<F', 1 + 2j), struct.unpack('>D', struct.pack('>D', 1.5 - 2j)), struct.pack('<D', 3))
for version in range(6):
    assert marshal.loads(marshal.dumps(1.5 - 2j, version)) == 1.5 - 2j
