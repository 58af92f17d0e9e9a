"""Linear algebra in place: LU factorisation with pivots and successive over-relaxation."""
from harness import main


def random_matrix(n):
    state = 12345
    rows = []
    for _ in range(n):
        row = []
        for _ in range(n):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            row.append(state / 0x7FFFFFFF - 0.5)
        rows.append(row)
    return rows


def factor(a):
    n = len(a)
    pivots = [0] * n
    for j in range(n):
        best = j
        largest = abs(a[j][j])
        for i in range(j + 1, n):
            if abs(a[i][j]) > largest:
                best = i
                largest = abs(a[i][j])
        pivots[j] = best
        if best != j:
            a[best], a[j] = a[j], a[best]
        scale = 1.0 / a[j][j]
        for i in range(j + 1, n):
            a[i][j] *= scale
        top = a[j]
        for i in range(j + 1, n):
            row = a[i]
            by = row[j]
            for k in range(j + 1, n):
                row[k] -= by * top[k]
    return pivots


def relax(grid, omega, sweeps):
    n = len(grid)
    keep = 1.0 - omega
    quarter = omega * 0.25
    for _ in range(sweeps):
        for y in range(1, n - 1):
            row, above, below = grid[y], grid[y - 1], grid[y + 1]
            for x in range(1, n - 1):
                row[x] = quarter * (above[x] + below[x] + row[x - 1] + row[x + 1]) + keep * row[x]


def run(n):
    a = random_matrix(n)
    pivots = factor(a)
    grid = random_matrix(n)
    relax(grid, 1.25, 20)
    return f"{sum(a[i][i] for i in range(n)):.9f} {sum(pivots)} {sum(map(sum, grid)):.9f}"


if __name__ == "__main__":
    main(run, 80)
