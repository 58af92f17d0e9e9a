"""A fast Fourier transform in place on one list of floats, and back."""
import math
from harness import main


def bit_reverse(data):
    n = len(data) // 2
    j = 0
    for i in range(n - 1):
        if i < j:
            ii, jj = 2 * i, 2 * j
            data[ii], data[jj] = data[jj], data[ii]
            data[ii + 1], data[jj + 1] = data[jj + 1], data[ii + 1]
        k = n >> 1
        while k <= j:
            j -= k
            k >>= 1
        j += k


def transform(data, direction):
    n = len(data) // 2
    bit_reverse(data)
    dual = 1
    while dual < n:
        theta = direction * math.pi / dual
        s, t = math.sin(theta), math.sin(theta / 2.0)
        s2 = 2.0 * t * t
        wr, wi = 1.0, 0.0
        for a in range(dual):
            for b in range(a, n, 2 * dual):
                i, j = 2 * b, 2 * (b + dual)
                zr, zi = data[j], data[j + 1]
                xr = wr * zr - wi * zi
                xi = wr * zi + wi * zr
                data[j] = data[i] - xr
                data[j + 1] = data[i + 1] - xi
                data[i] += xr
                data[i + 1] += xi
            wr, wi = wr - s * wi - s2 * wr, wi + s * wr - s2 * wi
        dual *= 2


def run(n):
    data = [math.sin(i * 0.37) for i in range(2 * n)]
    before = list(data)
    transform(data, -1)
    middle = data[2] - data[3]
    transform(data, 1)
    error = math.sqrt(sum((x / n - y) ** 2 for x, y in zip(data, before)) / len(data))
    return f"{middle:.9f} {error < 1e-12}"


if __name__ == "__main__":
    main(run, 4096)
