"""Products of matrices that are lists of lists of floats."""
from harness import main


def matrix(n, seed):
    return [[((i * 31 + j * 17 + seed) % 23) / 7.0 for j in range(n)] for i in range(n)]


def multiply(a, b):
    n = len(a)
    product = [[0.0] * n for _ in range(n)]
    for i in range(n):
        row = a[i]
        out = product[i]
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += row[k] * b[k][j]
            out[j] = total
    return product


def transposed(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def run(n):
    a, b = matrix(n, 1), matrix(n, 5)
    c = multiply(a, b)
    d = transposed(b, a)
    return f"{sum(c[i][i] + d[i][-1 - i] for i in range(n)):.9f}"


if __name__ == "__main__":
    main(run, 100)
