"""_decimal: contexts, signals, conversions and text as CPython's; the arithmetic is test_decimal's."""
import copy
import pickle
from decimal import *
from decimal import localcontext
from fractions import Fraction


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


print(getcontext(), Context(prec=5, rounding=ROUND_DOWN, traps=[], flags=[Inexact]), IEEEContext(64))
print(DefaultContext, BasicContext, ExtendedContext, sep="\n")
c = getcontext()
print(c.flags, type(c.flags).__name__, list(c.traps) == list(c.flags), c.copy().flags == c.flags)
for name, value in [("prec", 0), ("prec", "x"), ("Emax", -1), ("Emin", 1), ("rounding", "UP"), ("rounding", 3), ("clamp", 2), ("capitals", 5), ("flags", {}), ("nothing", 1)]:
    attempt(setattr, c, name, value)
attempt(lambda: c.flags.__delitem__(Inexact))
attempt(lambda: c.flags[ValueError])
attempt(delattr, c, "prec")
attempt(setcontext, 3)
attempt(localcontext, 3)
attempt(localcontext, nothing=3)

# numbers from everything, and errors
for value in ("1.5", " -1_000.5e3 ", "\u0661\u0662", "inf", "-sNaN123", "nan", "1e-999999", ".5", "5.", "", "1..2", "1e", "--1", 10**40, True, 0.1, -0.0,
              float("inf"), (0, (1, 2, 3), -2), (1, (), "F"), (0, (4,), "n"), (2, (1,), 0), (0, (10,), 0), [0, [1], 1], None, b"1", 1j, Fraction(1, 2)):
    attempt(Decimal, value)
    attempt(c.create_decimal, value)
attempt(Decimal.from_float, 0.75)
attempt(Decimal.from_number, Decimal(3))
attempt(Decimal.from_number, "3")

# signals
a = Decimal("123.456")
for operation in (lambda: a / 0, lambda: Decimal(0) / 0, lambda: a % 0, lambda: divmod(a, 0), lambda: a // 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(0).ln(),
                  lambda: Decimal("sNaN") + 1, lambda: Decimal("NaN") < 1, lambda: Decimal("1e999999") * 10, lambda: a.quantize(Decimal("1e-40")),
                  lambda: Decimal("inf") - Decimal("inf"), lambda: Decimal(0) ** 0, lambda: pow(Decimal(2), 5, 0), lambda: Decimal("1e20") // Decimal("1e-20"),
                  lambda: hash(Decimal("sNaN")), lambda: int(Decimal("nan")), lambda: int(Decimal("inf")), lambda: float(Decimal("sNaN")), lambda: a + 1.5,
                  lambda: a + "1", lambda: a < "1", lambda: a.compare("1"), lambda: round(Decimal("nan"))):
    c.clear_flags()
    attempt(operation)
    print("   ", [s.__name__ for s in c.flags if c.flags[s]])
with localcontext() as free:
    free.clear_traps()
    print(a / 0, Decimal(-1).sqrt(), Decimal("x"), Decimal("1e999999") * -10, Decimal("1e-999999") / 3, Decimal("sNaN7") + 1, free.flags)
    free.traps[FloatOperation] = True
    attempt(Decimal, 1.5)
    attempt(lambda: a < 1.5)
    print(a == 1.5)
with localcontext(prec=4, rounding=ROUND_UP, capitals=0) as few:
    print(few is getcontext(), a + 0, Decimal(2) / 3, Decimal("1e10").exp if 0 else Decimal("1.23E+10"), few.Etiny(), few.Etop())

# text
for number in ("0", "-0.0", "1E+5", "123.4567", "-1.5E-7", "Infinity", "-NaN", "1234567890.12345", "0E+3"):
    d = Decimal(number)
    print(d, repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted(), d.number_class())
    for spec in ("", ".2f", "e", ".3e", "g", "%", ",.1f", "_", "010.2f", "+", " ", "*^20", "<15", "=+12", "z.1f", "#", "n", ".0f", "G", "\u20ac>12.1f"):
        print(format(d, spec), end="|")
    print()
for spec in ("x", "d", "10.", "<<<", ",n", "0<5"):
    attempt(format, a, spec)

# arithmetic that shows rounding
for rounding in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    with localcontext(prec=3, rounding=rounding):
        print(rounding, *[Decimal(n) * s for n in ("1.125", "1.135", "1.1251", "1.10", "9.996") for s in (1, -1)], Decimal(2) / 3, Decimal(1) / -3, Decimal("99.95") + 0)
        print(*[Decimal(n).quantize(Decimal(1)) for n in ("0.5", "1.5", "-2.5", "7.49")], *[Decimal(n).to_integral_value() for n in ("0.5", "-1.5")])
for x in ("2", "0.5", "10", "1.0000001", "12345", "1E-10", "99.99"):
    d = Decimal(x)
    print(d.sqrt(), d.exp(), d.ln(), d.log10(), d ** Decimal("1.5"), d ** 7, d ** -3, d.logb(), d.next_plus(), d.next_minus(), sep=" | ")
print(Decimal(7).remainder_near(4), divmod(Decimal(-7), 2), Decimal("-7") // 2, Decimal("-7") % 2, Decimal(7).fma(8, 9), pow(Decimal(3), 100, 7), pow(10, 2, Decimal(7)))
print(Decimal("1.0").compare_total(Decimal("1.00")), Decimal("NaN").max(1), Decimal(-3).max_mag(2), Decimal(5).same_quantum(6), Decimal("1E+2").normalize(), Decimal(1100).logical_invert())
print(Decimal("12345").rotate(2), Decimal("12345").shift(-2), Decimal("1.5").scaleb(3), Decimal("-5").copy_sign(Decimal(1)), Decimal("3.5").as_integer_ratio(), round(Decimal("2.5")), round(Decimal("2.675"), 2))

# as other numbers
print(Decimal("1.5") == 1.5, Decimal(1) == Fraction(1), Decimal("0.5") < Fraction(2, 3), Decimal(2) == 2 + 0j, hash(Decimal("2.50")) == hash(2.5), hash(Decimal(10**30)) == hash(10**30))
print(float(Decimal("-inf")), float(Decimal("nan")), float(Decimal("1e-400")), float(Decimal("0.1")), float(Decimal("123456789.123456789")))
print(float(a), int(a), complex(a), bool(Decimal("0.0")), -Decimal("0"), +Decimal("-0"), abs(Decimal(-3)), {Decimal(1): "one"}[1], sorted([Decimal(3), 1, 2.5]))
for protocol in range(6):
    print(pickle.loads(pickle.dumps([a, c], protocol)))
print(copy.copy(a) is a, copy.deepcopy(c) is c)


class Money(Decimal):
    pass


m = Money("1.20")
print(repr(m), type(m + 1).__name__, type(copy.copy(m)).__name__, type(Money.from_float(1.5)).__name__, m.__reduce__())
print(MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, Overflow.__mro__, DivisionUndefined.__bases__)
