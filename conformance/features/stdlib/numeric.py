# math, decimal, fractions, statistics, datetime.
import math, decimal, fractions, statistics, datetime as dt
print(math.sqrt(2), math.gcd(12, 18), math.factorial(20), math.comb(5, 2), math.isclose(0.1 + 0.2, 0.3), math.log(100, 10), math.hypot(3, 4), math.floor(-1.5), math.prod([1, 2, 3]), math.fsum([0.1] * 10), math.isqrt(10 ** 30), math.lcm(4, 6))
print(math.sin(1), math.exp(1), math.atan2(1, -1), math.frexp(8.5), math.ldexp(0.5, 4), math.modf(-1.5), math.copysign(1, -0.0), math.nextafter(1, 2), math.gamma(5), math.erf(0.5), math.dist((0, 0), (3, 4)))
D = decimal.Decimal
print(D("0.1") + D("0.2"), D(1) / D(7), D("1.23").quantize(D("0.1")), decimal.getcontext().prec, D("1E+5"), round(D("2.675"), 2), D(2) ** 100, D("NaN").is_nan())
F = fractions.Fraction
print(F(1, 3) + F(1, 6), F("0.125"), F(3, 4) ** 2, float(F(1, 8)), F(0.5), round(F(7, 2)))
print(statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), statistics.stdev([1, 2, 3, 4]), statistics.mode("aab"))
d = dt.datetime(2024, 2, 29, 13, 45, 30)
print(d, d + dt.timedelta(days=366), d.strftime("%Y-%m-%d %H:%M %j %a %B"), d.isoformat(), dt.date(2024, 1, 1).weekday(), dt.datetime.strptime("2020-01-02", "%Y-%m-%d"), dt.timedelta(hours=25), (dt.date(2024, 3, 1) - dt.date(2024, 2, 1)).days, dt.datetime.fromisoformat("2024-01-01T00:00:00+02:00"))
for f in ("math.sqrt(-1)", "math.log(0)", "math.factorial(-1)", "F(1, 0)", "D('x')", "math.exp(1000)", "dt.date(2023, 2, 29)", "statistics.mean([])"):
    try:
        print(eval(f))
    except Exception as e:
        print(f, "->", type(e).__name__, e)
