"""Loops and comprehensions that take pairs apart: enumerate, zip, items of dicts, and what only looks like them."""


def loops():
    for i, x in enumerate("ab", 5):
        print(i, x)
    else:
        print("else", i, x)
    for i, (x, y) in enumerate(zip([1, 2], (3, 4)), 2**63 - 1):
        print(i, x, y)
    for [k, v] in {1: 2, "a": "b"}.items():
        print(k, v)
    for x, y in zip([1, 2, 3], "ab"):
        print(x, y)
    for x, y in [(1, 2), [3, 4], "56", {7: 8, 9: 0}]:
        print(x, y)
    for *x, y in zip("ab", "cd"):
        print(x, y)


def shared():
    it = enumerate("abcdef")
    for i, x in it:
        print(i, x, next(it))
        if i == 2:
            break
    print(next(it), list(it))
    a, b = iter([1, 2, 3]), iter([4, 5, 6, 7])
    for x, y in zip(b, a):
        print(x, y)
    print(list(a), list(b))


class MyZip(zip):
    def __next__(self):
        return ("my", super().__next__())


class MyEnumerate(enumerate):
    def __iter__(self):
        return iter([(0, "own")])


def derived():
    print([(x, y) for x, y in MyZip("ab", "cd")])
    print([x for _, x in MyEnumerate("ab")])


def errors():
    d = {1: 2, 3: 4}
    for body in (lambda: [x for x, y in zip("ab", "c", strict=True)], lambda: [x for x, y in zip("a", "cd", strict=True)],
                 lambda: [x for x, y in enumerate(5)], lambda: [x for x, y in [1]], lambda: [x for x, y in ["abc"]],
                 lambda: [x for x, y in zip("ab", "cd", "ef")], lambda: [d.pop(k) for k, v in d.items()]):
        try:
            print(body())
        except (TypeError, ValueError, RuntimeError) as e:
            print(type(e).__name__, e)


def generator(n):
    for i, x in enumerate(range(n)):
        for k, v in {i: x}.items():
            yield k + v


def nested():
    print({i: [a * b for a, b in zip(row, row[1:])] for i, row in enumerate([[1, 2, 3], [4, 5, 6]])})
    print(sum(x * y for x, y in zip([1.5, 2.5], [2, 4])), list(generator(4)))
    print([(i, j) for i, x in enumerate("ab") for j, y in enumerate("cd") if i != j])
    print(f"{[i for i, x in enumerate('ab')]}", max(i * x for i, x in enumerate([3, 1, 4, 1, 5])))


for _ in range(60):
    sum(i * x for i, x in enumerate([3, 1, 4, 1, 5]))
loops()
shared()
derived()
errors()
nested()
for i, x in enumerate("module"):
    print(i, x, end=" ")
print()
