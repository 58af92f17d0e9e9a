"""A ray tracer with spheres, a checkered floor, shadows and reflections: small objects and methods."""
from harness import main


class Vec:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def unit(self):
        return self * (1.0 / self.dot(self) ** 0.5)

    def reflect(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, t):
        return self.origin + self.direction * t


class Surface:
    def __init__(self, colour, shine):
        self.colour = colour
        self.shine = shine

    def colour_at(self, point):
        return self.colour


class Sphere(Surface):
    def __init__(self, centre, radius, colour, shine):
        super().__init__(colour, shine)
        self.centre = centre
        self.radius = radius

    def hit(self, ray):
        offset = ray.origin - self.centre
        b = offset.dot(ray.direction)
        c = offset.dot(offset) - self.radius * self.radius
        under = b * b - c
        if under < 0.0:
            return None
        root = under ** 0.5
        for t in (-b - root, -b + root):
            if t > 1e-6:
                return t
        return None

    def normal(self, point):
        return (point - self.centre) * (1.0 / self.radius)


class Floor(Surface):
    def __init__(self, height, colour, other):
        super().__init__(colour, 0.1)
        self.height = height
        self.other = other

    def hit(self, ray):
        if ray.direction.y > -1e-6:
            return None
        t = (self.height - ray.origin.y) / ray.direction.y
        return t if t > 1e-6 else None

    def normal(self, point):
        return Vec(0.0, 1.0, 0.0)

    def colour_at(self, point):
        return self.colour if (int(point.x + 100.0) + int(point.z + 100.0)) % 2 else self.other


class Scene:
    def __init__(self, things, light):
        self.things = things
        self.light = light

    def nearest(self, ray):
        best, best_t = None, 1e30
        for thing in self.things:
            t = thing.hit(ray)
            if t is not None and t < best_t:
                best, best_t = thing, t
        return best, best_t

    def colour(self, ray, depth=0):
        thing, t = self.nearest(ray)
        if thing is None:
            sky = 0.5 * (ray.direction.y + 1.0)
            return Vec(1.0 - 0.5 * sky, 1.0 - 0.3 * sky, 1.0)
        point = ray.at(t)
        normal = thing.normal(point)
        to_light = (self.light - point).unit()
        shadow, _ = self.nearest(Ray(point, to_light))
        brightness = 0.15
        if shadow is None:
            brightness += 0.85 * max(0.0, normal.dot(to_light))
        result = thing.colour_at(point) * brightness
        if thing.shine > 0.0 and depth < 3:
            mirrored = Ray(point, ray.direction.reflect(normal).unit())
            result = result * (1.0 - thing.shine) + self.colour(mirrored, depth + 1) * thing.shine
        return result


def run(n):
    scene = Scene([
        Sphere(Vec(0.0, 1.0, 5.0), 1.0, Vec(0.9, 0.2, 0.2), 0.3),
        Sphere(Vec(-2.0, 0.7, 4.0), 0.7, Vec(0.2, 0.9, 0.2), 0.2),
        Sphere(Vec(1.8, 0.5, 3.5), 0.5, Vec(0.3, 0.3, 0.9), 0.5),
        Floor(0.0, Vec(0.9, 0.9, 0.9), Vec(0.1, 0.1, 0.1)),
    ], Vec(-5.0, 8.0, -3.0))
    eye = Vec(0.0, 1.5, -2.0)
    total = 0.0
    for row in range(n):
        for column in range(n):
            direction = Vec((column - n / 2) / n, (n / 2 - row) / n, 1.0).unit()
            c = scene.colour(Ray(eye, direction))
            total += c.x + c.y + c.z
    return f"{total:.6f}"


if __name__ == "__main__":
    main(run, 90)
