"""The chaos game on a spline: objects with operators, and random numbers of our own."""
from harness import main


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def dot(self, other):
        return self.x * other.x + self.y * other.y

    def length(self):
        return self.dot(self) ** 0.5


class Random:
    """A linear congruential generator, so that every implementation sees the same numbers."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state * n // 2147483648

    def fraction(self):
        return self.below(1 << 20) / (1 << 20)


class Curve:
    """A Bézier curve by de Casteljau's rule."""

    def __init__(self, points):
        self.points = points

    def at(self, t):
        points = self.points
        while len(points) > 1:
            points = [a + (b - a) * t for a, b in zip(points, points[1:])]
        return points[0]


class Game:
    def __init__(self, curves, size):
        self.curves = curves
        self.size = size
        self.random = Random(42)
        self.cells = [[0] * size for _ in range(size)]

    def transform(self, point):
        curve = self.curves[self.random.below(len(self.curves))]
        base = curve.at(point.x)
        tangent = curve.at(min(1.0, point.x + 0.01)) - base
        length = tangent.length() or 1.0
        normal = Vector(-tangent.y, tangent.x) * (1.0 / length)
        moved = base + 0.3 * (point.y - 0.5) * normal
        return Vector(min(max(moved.x, 0.0), 1.0), min(max(moved.y, 0.0), 1.0))

    def play(self, steps):
        point = Vector(0.5, 0.5)
        last = self.size - 1
        for _ in range(steps):
            point = self.transform(point)
            self.cells[int(point.y * last)][int(point.x * last)] += 1
        return point


def run(n):
    curves = [
        Curve([Vector(0.0, 0.2), Vector(0.3, 0.9), Vector(0.6, 0.1), Vector(1.0, 0.5)]),
        Curve([Vector(0.1, 0.8), Vector(0.5, 0.2), Vector(0.9, 0.9)]),
        Curve([Vector(0.2, 0.1), Vector(0.4, 0.6), Vector(0.8, 0.3)]),
    ]
    game = Game(curves, 64)
    end = game.play(n)
    filled = sum(1 for row in game.cells for cell in row if cell)
    return f"{filled} {end.x:.6f} {end.y:.6f}"


if __name__ == "__main__":
    main(run, 12000)
