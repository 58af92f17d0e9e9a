# Number tasks: primes, digits, bases, continued fractions, exact big integers.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import math
from fractions import Fraction
from itertools import count, islice
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while not d & 1: d, s = d >> 1, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
def factor(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0: out[p], n = out.get(p, 0) + 1, n // p
        p += 1 + (p > 2)
    return out | ({n: 1} if n > 1 else {})
def to_base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return "-" * (n < 0) + ("".join(digits[abs(n) // b ** i % b] for i in range(max(1, math.ceil(math.log(abs(n) + 1, b))) - 1, -1, -1)) or "0")
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
def continued(x):
    while True:
        yield (n := math.floor(x))
        if x == n: return
        x = 1 / (x - n)
def to_roman(n):
    out = ""
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        q, n = divmod(n, v)
        out += s * q
    return out
def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while n:
        if 4 * q + r - t < m * t:
            yield m
            n -= 1
            q, r, m = 10 * q, 10 * (r - m * t), 10 * (3 * q + r) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
print([n for n in range(60) if is_prime(n)], is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1), next(n for n in count(10 ** 20) if is_prime(n)))
print(factor(360), factor(600851475143), to_base(255, 16), to_base(-10, 2), to_base(0, 7), to_base(10 ** 20, 36), int("zz", 36), egcd(240, 46), math.gcd(2 ** 100, 6 ** 50), math.lcm(4, 6, 10), math.comb(60, 30), math.perm(20, 5), math.isqrt(10 ** 41), math.factorial(25))
print(list(continued(Fraction(415, 93))), list(islice(continued(Fraction(math.pi)), 5)), [to_roman(n) for n in (4, 9, 14, 1999, 2024)], "".join(map(str, pi_digits(60))), sum(map(int, str(2 ** 1000))), pow(7, 10 ** 18, 10 ** 9 + 7), (2 ** 127 - 1) // 3 ** 40, -(10 ** 30) % 7, divmod(-10 ** 20, 3 ** 20), hash(10 ** 30), (10 ** 25).bit_length(), f"{10 ** 21:,}", 3 ** 100 >> 90, ~(1 << 70), (1 << 65) ^ 5)
attempt(lambda: math.isqrt(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.comb(5, -1), lambda: math.gcd(1.5), lambda: math.log(0), lambda: math.sqrt(-1), lambda: pow(2, -1, 6), lambda: int("9" * 5000), lambda: 10 ** 400 / 3, lambda: math.exp(1000), lambda: math.acos(2), lambda: math.log(10 ** 400), lambda: math.fsum([0.1] * 10), lambda: math.prod([]), lambda: math.dist((0, 0), (3, 4)), lambda: math.nextafter(1, 2), lambda: math.sumprod([1, 2], [3, 4]), lambda: math.fma(2, 3, 4))
