"""Floor division and modulo of large numbers whose quotients are small or next to an integer."""
import random


def check(a, b):
    q, r = a // b, a % b
    assert q * b + r == a and (0 <= r < b if b > 0 else b < r <= 0), (a, b)
    assert divmod(a, b) == (q, r)
    x = a
    x //= b
    y = a
    y %= b
    assert (x, y) == (q, r)
    return q


random.seed(7)
total = 0
for bits in (60, 63, 64, 65, 100, 128, 129, 500, 3000):
    for extra in (0, 1, 2, 10, 30, 31, 32, 33, 62, 64, 200):
        for _ in range(20):
            b = random.getrandbits(bits) | 1 << bits - 1
            q = random.getrandbits(extra) + 1
            for a in (q * b, q * b - 1, q * b + 1, q * b + b - 1, random.getrandbits(bits + extra), b - 1, b, b + 1):
                for x, y in ((a, b), (-a, b), (a, -b), (-a, -b)):
                    total = (total * 31 + check(x, y)) % (2**61 - 1)
print(total)
print((1 << 64) // (1 << 64), (1 << 200) // ((1 << 200) - 1), ((1 << 200) - 1) // (1 << 200), 0 // (1 << 70), -1 // (1 << 70))
x = 2**64
print(x & 255, x | 1, x ^ x, x & -1, (x | True), x - x, type(x - x), x * 0, 5 % x, -5 % x, x // 3, 3 - x, x + -x)
for f in (lambda: x // 0, lambda: x % 0, lambda: x + "a", lambda: x // 2.5, lambda: x % "a"):
    try:
        print(f())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
