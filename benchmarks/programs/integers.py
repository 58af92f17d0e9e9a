"""Arithmetic of small and not so small integers: Collatz, greatest common divisors, bits, powers, random numbers."""
from harness import main


def collatz(limit):
    longest = best = 0
    for start in range(1, limit):
        n, steps = start, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        if steps > longest:
            longest, best = steps, start
    return longest, best


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def coprime(limit):
    count = 0
    for i in range(1, limit):
        for j in range(1, i):
            if gcd(i, j) == 1:
                count += 1
    return count


def population(limit):
    total = 0
    for i in range(limit):
        n = i
        while n:
            n &= n - 1
            total += 1
    return total


def hashed(limit):
    state = 0xCBF29CE484222325
    for i in range(limit):
        state = ((state ^ (i & 0xFF)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state


def xorshift(limit):
    x, total = 2463534242, 0
    for _ in range(limit):
        x ^= (x << 13) & 0xFFFFFFFF
        x ^= x >> 17
        x ^= (x << 5) & 0xFFFFFFFF
        total += x & 0xFF
    return total


def power(base, exponent, modulus):
    result = 1
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def digits(limit):
    return sum(sum(divmod(i, 10)) + i ** 2 % 7 for i in range(limit))


def run(n):
    return (f"{collatz(n // 10)} {coprime(n // 100)} {population(n)} {hashed(n)} {xorshift(n)} "
            f"{sum(power(i, 65537, 1000003) for i in range(n // 50))} {digits(n)}")


if __name__ == "__main__":
    main(run, 20000)
