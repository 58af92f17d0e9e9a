# The order of sets whose elements hash as in CPython.
print({10, 20, 30, 40, 50}, {-1, -20, 5, 7, 99}, {(1, 2), (3, 4), (5, 6), (7, 8), (9, 10)}, {8, 0, 16}, {8, 0}, {1, True, 1.0, 2, None})
x = 30
print({10, 20, x, 40, 50}, [*{10, 20, 30, 40, 50}], {*range(0, 100, 10)}, {i * 10 for i in range(1, 6)})
s = {100, 3, 50, 7, 9, 1000, 2**40, 0.5}
while s: print(s.pop(), end=" ")
print()
import random
r = random.Random(3)
points = {(r.randrange(-9, 9), r.randrange(-9, 9)) for _ in range(60)}
print(len(points))
print(points & {(0, i) for i in range(-9, 9)}, {p for p in points if p[0] == 1} | {(5, 5)}, frozenset(range(10, 0, -3)), set("a"))
d = dict.fromkeys([33, 1, 65, 97])
print(set(d), d.keys() & {1, 65, 97}, d.keys() - {1}, d.keys() | [2, 129], d.keys() ^ {1, 161})
