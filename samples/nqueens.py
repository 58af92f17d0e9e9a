"""All ways to put N queens on a board, by a backtracking generator.

usage: nqueens.py [N]
"""
import sys


def queens(n, row=0, columns=0, left=0, right=0):
    """Yields the tuples of columns, one a row."""
    if row == n:
        yield ()
        return
    free = ~(columns | left | right) & ((1 << n) - 1)
    while free:
        bit = free & -free
        free ^= bit
        for rest in queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1):
            yield (bit.bit_length() - 1, *rest)


def draw(solution):
    n = len(solution)
    return "\n".join(" ".join("Q" if c == column else "." for c in range(n)) for column in solution)


def main(n=6):
    count = 0
    for count, solution in enumerate(queens(n), 1):
        if count == 1:
            print(draw(solution))
    print(f"{count} solutions for {n} queens")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
