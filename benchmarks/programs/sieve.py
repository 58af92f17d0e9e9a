"""Primes: a sieve of slices, one of loops, and trial division."""
from harness import main


def by_slices(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, limit + 1, i))
    return sum(flags)


def by_loops(limit):
    flags = bytearray(limit + 1)
    count = 0
    i = 2
    while i <= limit:
        if not flags[i]:
            count += 1
            for j in range(i * i, limit + 1, i):
                flags[j] = 1
        i += 1
    return count


def by_list(limit):
    composite = [False] * (limit + 1)
    primes = []
    for i in range(2, limit + 1):
        if not composite[i]:
            primes.append(i)
            for j in range(i + i, limit + 1, i):
                composite[j] = True
    return primes


def is_prime(n):
    if n < 4:
        return n > 1
    if n % 2 == 0 or n % 3 == 0:
        return False
    divisor = 5
    while divisor * divisor <= n:
        if n % divisor == 0 or n % (divisor + 2) == 0:
            return False
        divisor += 6
    return True


def run(n):
    primes = by_list(n)
    tested = sum(1 for i in range(n // 10) if is_prime(i))
    return f"{by_slices(n)} {by_loops(n)} {len(primes)} {primes[-1]} {tested}"


if __name__ == "__main__":
    main(run, 100000)
