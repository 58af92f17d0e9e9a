# Game of life, tic-tac-toe by minimax, eight queens, sudoku: small searches.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


from functools import cache
from itertools import product
def life(cells, n):
    for _ in range(n):
        near = {}
        for x, y in cells:
            for dx, dy in product((-1, 0, 1), repeat=2):
                if dx or dy: near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
        cells = {c for c, k in near.items() if k == 3 or k == 2 and c in cells}
    return cells
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
moved = life(glider, 4)
print(sorted(moved), moved == {(x + 1, y + 1) for x, y in glider})
print(*("".join("#" if (x, y) in moved else "." for x in range(5)) for y in range(5)), sep="\n")
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner(b): return next((b[i] for i, j, k in LINES if b[i] != " " and b[i] == b[j] == b[k]), None)
@cache
def best(b, player):
    if w := winner(b): return (1 if w == "X" else -1), None
    if " " not in b: return 0, None
    moves = ((best(b[:i] + player + b[i + 1:], "O" if player == "X" else "X")[0], i) for i, c in enumerate(b) if c == " ")
    return (max if player == "X" else min)(moves, key=lambda m: m[0])
print(best("XO  X    ", "O"), best("XX OO    ", "X"), best("O X X O  ", "X")[0])
def queens(n, row=0, cols=0, d1=0, d2=0, path=()):
    if row == n: yield path; return
    free = ~(cols | d1 | d2) & (1 << n) - 1
    while free:
        bit = free & -free
        free ^= bit
        yield from queens(n, row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1, (*path, bit.bit_length() - 1))
print(next(queens(6)), sum(1 for _ in queens(6)), len(list(queens(5))))
def solve(grid):
    cells = {(r, c): {v} if (v := grid[r][c]) else {1, 2, 3, 4} for r in range(4) for c in range(4)}
    def peers(r, c): return {(r, k) for k in range(4)} | {(k, c) for k in range(4)} | {(r // 2 * 2 + i, c // 2 * 2 + j) for i in (0, 1) for j in (0, 1)} - {(r, c)}
    def reduce(cells):
        changed = True
        while changed:
            changed = False
            for rc, vs in cells.items():
                if len(vs) == 1:
                    for p in peers(*rc) - {rc}:
                        if vs <= cells[p]:
                            cells[p] = cells[p] - vs
                            changed = True
                            if not cells[p]: return None
        return cells
    def search(cells):
        if (cells := reduce(dict(cells))) is None: return None
        if all(len(v) == 1 for v in cells.values()): return cells
        rc = min((k for k in cells if len(cells[k]) > 1), key=lambda k: len(cells[k]))
        return next((s for v in sorted(cells[rc]) if (s := search(cells | {rc: {v}}))), None)
    s = search(cells)
    return [[*s[r, c]][0] for r in range(4) for c in range(4)] if s else None
print(solve([[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]), solve([[1, 1, 0, 0], [0] * 4, [0] * 4, [0] * 4]))
attempt(lambda: best.cache_info().hits > 0, lambda: next(queens(3)), lambda: life(5, 1), lambda: life({(1,)}, 1))
