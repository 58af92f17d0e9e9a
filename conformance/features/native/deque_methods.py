# _collections.deque
from _collections import deque


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d = deque([1, 2, 3])
for f in (lambda: deque(1), lambda: deque([], -1), lambda: deque([], "a"), lambda: deque([], 2**80), lambda: deque(1, 2, 3),
          lambda: deque(foo=1), lambda: deque([1], maxlen=None), lambda: deque(iterable=[1], maxlen=3), lambda: deque([], 1.5),
          lambda: d.index(9), lambda: d.index(1, 1), lambda: d.index(3, -1), lambda: d.index(), lambda: d.index(1, "a"),
          lambda: d.remove(9), lambda: d["a"], lambda: d[5], lambda: d[-1], lambda: d[2**80], lambda: d[1:2], lambda: d + [1],
          lambda: d * "a", lambda: d * 2, lambda: 2 * d, lambda: d * -1, lambda: deque([1, 2], 3) * 3, lambda: deque().pop(),
          lambda: deque().popleft(), lambda: d.rotate("a"), lambda: d.rotate(1, 2), lambda: d.insert(1),
          lambda: deque([1], 1).insert(0, 1), lambda: d < [1], lambda: d == [1, 2, 3], lambda: d < deque([1, 2, 4]),
          lambda: iter(d).__reduce__(), lambda: reversed(d).__reduce__(), lambda: hash(d), lambda: d.maxlen,
          lambda: setattr(d, "maxlen", 3), lambda: deque([1], 5) + deque([2], 1), lambda: d.extend(3), lambda: d.count()):
    show(f)

d = deque(range(5), 4)
print(d, len(d), list(d), list(reversed(d)), 3 in d, 9 in d, d.count(3))
d.append(9)
d.appendleft(0)
d.extend("ab")
d.extendleft("cd")
print(d)
d = deque(range(10))
for n in (1, -1, 3, -7, 100, 0):
    d.rotate(n)
    print(list(d))
d.reverse()
d.insert(2, "x")
d.insert(-1, "y")
d.insert(100, "z")
del d[0]
del d[-2]
d[1] = "w"
d.remove("y")
print(d, d.copy() == d, d.copy() is d)
d += [1]
d *= 2
print(d, d[0], d[-1])
d.clear()
print(d, bool(d))
d.append(d)
print(d)


def mutated():
    for x in d:
        d.append(1)


class Clearing:
    def __eq__(self, other):
        d.clear()
        return False


show(mutated)
for f in (lambda: d.index(Clearing()), lambda: d.remove(Clearing()), lambda: d.count(Clearing()), lambda: Clearing() in d):
    d = deque([1, 2, 3])
    show(f)
e = deque([1, 2, 3])
e.extend(e)
e.extendleft(e)
print(e)
print(list(zip(e, range(3))), max(e), sum(e), sorted(e))
