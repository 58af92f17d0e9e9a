"""Pancake flips over all permutations: lists of small integers. Kernel: also in Java."""
from harness import main


def run(n):
    current = list(range(n))
    counters = [0] * n
    checksum = most = 0
    sign = 1
    while True:
        first = current[0]
        if first:
            flips = 1
            row = current[:]
            while row[first]:
                row[:first + 1] = row[first::-1]
                first = row[0]
                flips += 1
            if flips > most:
                most = flips
            checksum += sign * flips
        sign = -sign
        if sign < 0:
            current[0], current[1] = current[1], current[0]
            continue
        current[1], current[2] = current[2], current[1]
        i = 2
        while counters[i] == i:
            counters[i] = 0
            i += 1
            if i == n:
                return f"{checksum} {most}"
            current.insert(i, current.pop(0))
        counters[i] += 1


if __name__ == "__main__":
    main(run, 9)
