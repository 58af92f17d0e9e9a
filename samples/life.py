"""Conway's game of life on an unbounded plane: a glider and a blinker.

usage: life.py [GENERATIONS]
"""
import sys
from collections import Counter
from itertools import product

NEIGHBOURS = [(dx, dy) for dx, dy in product((-1, 0, 1), repeat=2) if dx or dy]


def parse(picture):
    return {(x, y) for y, line in enumerate(picture.splitlines()) for x, c in enumerate(line) if c == "#"}


def step(cells):
    counts = Counter((x + dx, y + dy) for x, y in cells for dx, dy in NEIGHBOURS)
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in cells)}


def render(cells, width, height):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(width)) for y in range(height))


def main(generations=4):
    cells = parse(".#.......\n..#...#..\n###...#..\n......#..")
    for generation in range(generations + 1):
        print(f"generation {generation}: {len(cells)} cells")
        print(render(cells, 9, 6))
        cells = step(cells)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
