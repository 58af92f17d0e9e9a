# complex: arithmetic, text and errors.
import cmath
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, a ** 0, a ** -1, -a, +a, abs(a), a.conjugate(), a.real, a.imag, a == 3 + 4j, a == 3, 3 + 0j == 3, hash(3 + 0j) == hash(3))
print(1j ** 2, 2j * 2j, 1j / 2, 5 + 1j, 5.5 - 1j, True + 1j, 1j == 1, bool(0j), bool(1j), complex(1), complex(1, 2), complex(1.5, -0.0), complex("1+2j"), complex(" ( -1.5e3-2J ) "), complex("j"), complex("-j"), complex("inf+nanj"), complex(real=1, imag=2), complex())
print([repr(x) for x in (0j, -0j, 1 + 0j, 1e20j, 1e-7 + 1j, complex(0, -0.0), complex(-0.0, 0), complex("nan"), complex("inf"), complex(0, float("inf")), complex(1, float("nan")), 1.5e300 * 1e10j, 12345678901234567890j, .5j)])
print([format(a, s) for s in ("", ".2f", "e", ".1e", "g", "+.1f", ">12", "<12.1f", "^12", "f", ",.1f", "*^20.2f", "n", "#.2g")], f"{a:10}", "{!r}".format(a), "%s" % a)
for e in ("complex('1 + 2j')", "complex('')", "complex('1+')", "complex('1j2')", "complex('(1')", "complex('1', 2)", "complex(1, '2')", "complex([])", "complex(None)", "a < b", "a // b", "a % b", "divmod(a, b)", "int(a)", "float(a)", "a / 0", "0j ** -1", "0j ** 1j", "round(a)", "format(a, 'd')", "format(a, '=10')", "format(a, '010')", "format(a, 's')", "'%d' % a", "'%f' % a", "math.floor(a)", "a & b", "~a", "[1][a]", "range(a)", "sum([1j, 2, 3.5])", "max(a, b)", "sorted([1j, 2j])", "pow(a, 2, 3)", "10 ** 400 * 1j", "1e308j * 1e308j", "a.real == 3.0", "complex.from_number(5)", "complex.from_number('5')"):
    import math
    try:
        print(e, eval(e))
    except Exception as err:
        print(e, "->", type(err).__name__, err)
print(cmath.sqrt(-1), cmath.polar(1j), cmath.phase(-1), cmath.isnan(complex("nan")), cmath.exp(0), cmath.isclose(1, 1 + 1e-12j))


class C:
    def __complex__(self): return 1 + 2j


class F:
    def __float__(self): return 2.5


print(complex(C()), complex(F()), C.__complex__(None))
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(complex(F(), 1), complex(1, F()), complex(1j, 1))
    print([str(w.message) for w in seen])
