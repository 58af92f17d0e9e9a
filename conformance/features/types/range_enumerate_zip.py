# range, enumerate, zip, map, filter, reversed, iter with a sentinel.
r = range(2, 20, 3)
print(r, len(r), r[2], r[-1], r[1:3], 8 in r, 9 in r, r.index(8), r.count(5), list(reversed(r)), r == range(2, 18 + 2, 3), range(0) == range(5, 5), hash(range(0)) == hash(range(1, 1)))
print(range(10 ** 20, 10 ** 20 + 3)[1], len(range(0, 10 ** 18)), range(5).start, range(5).stop, range(5).step, 3.0 in range(5), list(range(5, 0, -2)))
print(list(enumerate("ab", 5)), list(zip([1, 2, 3], "ab")), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", 2])), list(filter(str.isdigit, "a1b2")))
it = iter([1, 2, 3])
print(next(it), list(it), next(it, "end"), list(iter(lambda l=[0]: l.append(0) or len(l), 4)))
print(list(zip()), list(zip(*[(1, 2), (3, 4)])), dict(enumerate("ab")), list(reversed([1, 2])), list(map(str, range(3))), sum(range(101)))
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
try:
    range(1.5)
except TypeError as e:
    print(e)
print(type(it).__name__, type(zip()).__name__, type(map(str, [])).__name__, it.__length_hint__(), list(map(str, [1, 2], strict=True)))
