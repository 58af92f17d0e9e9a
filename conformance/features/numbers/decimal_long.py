"""Decimals of hundreds and thousands of digits: sums, products, quotients, rounding, text, in all rounding modes."""
import random
from decimal import *
from hashlib import md5

rng = random.Random(2024)
MODES = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]


def digits(n):
    kind = rng.randrange(5)
    if kind == 0:
        return "1" + "0" * (n - 1)
    if kind == 1:
        return "9" * n
    if kind == 2:
        return "5" + "0" * (n - 2) + "1" if n > 1 else "5"
    if kind == 3:
        return "".join(rng.choice("05") if rng.random() < 0.1 else "0" for _ in range(n - 1)) + "5"
    return "".join(rng.choice("0123456789") for _ in range(n))


def number(longest):
    n = rng.choice([1, 5, 18, 19, 59, 60, 61, longest // 3 + 1, longest, rng.randrange(1, longest + 1)])
    return Decimal(rng.choice(["", "-"]) + digits(n) + f"E{rng.randrange(-longest - 5, longest + 5)}")


OPERATIONS = {
    "add": lambda c, a, b: c.add(a, b), "subtract": lambda c, a, b: c.subtract(a, b), "multiply": lambda c, a, b: c.multiply(a, b),
    "divide": lambda c, a, b: c.divide(a, b), "plus": lambda c, a, b: c.plus(a), "quantize": lambda c, a, b: c.quantize(a, b),
    "compare": lambda c, a, b: c.compare(a, b), "integral": lambda c, a, b: c.to_integral_exact(a), "normalize": lambda c, a, b: c.normalize(a),
    "fma": lambda c, a, b: c.fma(a, b, a), "divmod": lambda c, a, b: c.divmod(a, b), "cancel": lambda c, a, b: c.subtract(a, c.next_minus(a)),
    "scaleb": lambda c, a, b: c.scaleb(a, 7), "remainder_near": lambda c, a, b: c.remainder_near(a, b),
    "root": lambda c, a, b: c.sqrt(abs(a)), "sum_of_root": lambda c, a, b: c.add(c.sqrt(abs(a)), b),
    "text": lambda c, a, b: (str(a), f"{a:.3f}"[:200], hash(a), a.as_tuple().exponent, a == b, a < b)}

for precision in (5, 28, 70, 333, 1600):
    for name, operation in OPERATIONS.items():
        seen = md5()
        for i in range(60):
            context = Context(prec=precision, rounding=rng.choice(MODES), Emin=-rng.choice([2 * precision, 999999]), Emax=rng.choice([2 * precision, 999999]),
                              clamp=rng.randrange(2), traps=[])
            a, b = number(precision), number(rng.choice([precision, 80]))
            if rng.random() < 0.2:
                b = a.copy_negate() if rng.random() < 0.5 else a + Decimal((0, (1,), a.as_tuple().exponent))
            setcontext(context)
            result = operation(context, a, b)
            seen.update(f"{result} {[s.__name__ for s, on in context.flags.items() if on]}".encode())
        print(precision, name, seen.hexdigest())

setcontext(Context(prec=60000, Emax=MAX_EMAX, Emin=MIN_EMIN))
for n in (100, 999, 5000, 30000):
    text = digits(n - 10) + "".join(rng.choice("0123456789") for _ in range(10))
    d = Decimal(text)
    print(n, str(d) == (text.lstrip("0") or "0"), md5(str(d * d + 1).encode()).hexdigest(), int(d) % 1000003, hash(d) == hash(int(d)))
