"""The Mandelbrot set: a float loop. Kernel: also in Java."""
from harness import main


def escapes(cr, ci, limit):
    zr = zi = 0.0
    for i in range(limit):
        zr2 = zr * zr
        zi2 = zi * zi
        if zr2 + zi2 > 4.0:
            return i
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
    return limit


def run(n):
    total = 0
    for y in range(n):
        ci = 2.0 * y / n - 1.0
        for x in range(n):
            total += escapes(2.0 * x / n - 1.5, ci, 50)
    return total


if __name__ == "__main__":
    main(run, 150)
