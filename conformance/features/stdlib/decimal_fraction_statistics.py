# decimal, fractions and statistics.
from decimal import Decimal, getcontext, localcontext, ROUND_UP, ROUND_HALF_UP, InvalidOperation, DivisionByZero, Inexact
from fractions import Fraction
import statistics, math
D = Decimal
print(D("0.1") + D("0.2"), D(1) / 3, D("1.10") * 2, D("1E+3"), D(5) // 2, D(-7) % 3, divmod(D(-7), 2), D(2) ** 10, D(2).sqrt(), D("3.14159").quantize(D("0.01")), round(D("2.675"), 2), round(D("2.5")), int(D("3.9")), float(D("0.5")), D("1.0") == 1, D("1.0") == 1.0, hash(D("1.0")) == hash(1), D(0.1), D("NaN"), -D("Infinity"), D("-0"), D((0, (1, 2, 3), -2)), D("1_000.5"), repr(D("1.50")), D("1.50").normalize(), D("123").as_tuple(), D("12.5").as_integer_ratio(), max(D(1), D("2.5")), sum([D("0.1")] * 3), sorted([D(2), D("1.5")]))
print(f"{D('1234567.891'):,.2f} {D('0.00001')} {D('1e-7')} {D('1e10'):f} {D('12.345'):.1f} {D('5'):>6}|{D('0.5'):%}|{D('1.5'):e}", D("1.25").quantize(D("0.1"), ROUND_UP), D("1.25").quantize(D("0.1"), ROUND_HALF_UP), D(3).compare(D(4)), D("1e5").adjusted(), D("12").scaleb(2), D("-1.5").copy_abs(), D("1.5").to_integral_value(), D(10).log10(), D(1).exp())
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / 7, ctx.prec, D("123456789") + 1)
    ctx.traps[Inexact] = True
    try:
        D(1) / 3
    except Inexact as e:
        print("Inexact")
print(getcontext().prec, D(1) / 7)
for f in (lambda: D("abc"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) + 1.5, lambda: D("x" * 3), lambda: D(-1).sqrt(), lambda: D([1]), lambda: int(D("NaN")), lambda: D("NaN") < 1, lambda: D(1) < "a", lambda: D("1").quantize(D("1e-50"))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
F = Fraction
print(F(3, 6), F("0.25"), F("3/4"), F(0.5), F(D("1.5")), F(1, 3) + F(1, 6), F(1, 3) * 3, F(1, 2) ** 2, F(4) ** F(1, 2), F(1, 2) + 0.5, F(7, 2) // 1, F(-7, 2) % 2, round(F(7, 3), 2), round(F(5, 2)), math.floor(F(-1, 2)), F(3, 4).numerator, repr(F(5)), F("1e-3"), F(3.14159).limit_denominator(100), F(1, 2) == 0.5, F(1, 2) < D("0.6") if False else "", hash(F(1, 2)) == hash(0.5), f"{F(1, 3):.3f} {F(5, 2)} {F(1000):,}", F(1, 2) < 1, sorted([F(1, 2), 0.3]), complex(F(1, 2)), F(2, 1).is_integer(), F.from_float(0.75))
for f in (lambda: F(1, 0), lambda: F("x"), lambda: F(1.5, 2), lambda: F(float("nan")), lambda: F(1) / 0, lambda: F(None), lambda: F("1/0"), lambda: F(1, 2) + "a", lambda: F(1, 2) < 1j):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.multimode("aabb"), statistics.pstdev(data), statistics.variance(data), statistics.quantiles(data), statistics.fmean([1, 2]), statistics.geometric_mean([1, 4]), statistics.harmonic_mean([40, 60]), statistics.median_low([1, 2]), statistics.mean([F(1, 2), F(1, 3)]), statistics.mean([D("1"), D("2")]), statistics.correlation([1, 2, 3], [1, 2, 3.5]) > 0.9, statistics.linear_regression([1, 2], [2, 4]), statistics.NormalDist(0, 1).cdf(0))
for f in (lambda: statistics.mean([]), lambda: statistics.median([]), lambda: statistics.stdev([1]), lambda: statistics.mode([]), lambda: statistics.mean(["a"])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
