# range: arithmetic without elements, comparison, slicing and errors.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[1:3], r[::-1], list(r[::2]), 5 in r, 6 in r, 5.0 in r, "a" in r, r.index(8), r.count(8), r.count(9), r.start, r.stop, r.step, bool(range(0)), range(3) == range(0, 3, 1), range(0) == range(2, 1), hash(range(3)) == hash(range(0, 3)), range(0, 3, 2) == range(0, 4, 2), list(reversed(r)), r[5:], max(r), sum(r))
big = range(10 ** 30)
print(big[-1], 10 ** 29 in big, range(-10 ** 20, 10 ** 20)[10 ** 20], list(range(10 ** 20, 10 ** 20 + 2)), range(True), repr(range(1, 2, 1)), range(5, 0, -2)[1], [*range(5, 0, -1)], iter(range(2)).__length_hint__())
attempt(lambda: range(), lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: r[10], lambda: r["a"], lambda: len(big), lambda: r.index(9), lambda: r < r, lambda: r + r, lambda: range(a=1), lambda: setattr(r, "start", 1), lambda: r.__setitem__(0, 1), lambda: hash(r) == hash(tuple(r)), lambda: r[1:2:0], lambda: type("X", (range,), {}))
import copy, pickle
print(copy.copy(r) == r, pickle.loads(pickle.dumps(r)), {range(2): "key"}[range(2)], [i for i in range(10 ** 18, 10 ** 18 + 2)])
it = iter(range(4))
print(next(it), list(it), next(it, "done"))
match range(3):
    case [a, b, c]: print(a, b, c)
