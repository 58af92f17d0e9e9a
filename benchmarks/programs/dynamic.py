"""Tables of dynamic programming: common subsequence, edit distance, knapsack, shortest paths."""
from harness import main


def sequence(n, seed):
    out = []
    for _ in range(n):
        seed = (seed * 16807) % 2147483647
        out.append(seed % 26)
    return out


def common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return table[-1][-1]


def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            cost = previous[j - 1] + (x != y)
            current.append(min(previous[j] + 1, current[j - 1] + 1, cost))
        previous = current
    return previous[-1]


def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for weight, value in zip(weights, values):
        for c in range(capacity, weight - 1, -1):
            with_it = best[c - weight] + value
            if with_it > best[c]:
                best[c] = with_it
    return best[capacity]


def shortest(n):
    far = 1 << 30
    dist = [[0 if i == j else (i * 7 + j * 13) % 97 + 1 if (i + j) % 3 else far for j in range(n)] for i in range(n)]
    for k in range(n):
        through = dist[k]
        for i in range(n):
            row = dist[i]
            first = row[k]
            for j in range(n):
                candidate = first + through[j]
                if candidate < row[j]:
                    row[j] = candidate
    return sum(map(sum, dist))


def run(n):
    a, b = sequence(n, 42), sequence(n, 4711)
    return f"{common(a, b)} {distance(a, b)} {knapsack([x + 1 for x in a], b, 4 * n)} {shortest(n // 5)}"


if __name__ == "__main__":
    main(run, 300)
