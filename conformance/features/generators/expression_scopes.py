# Generator expressions: what is evaluated when.
def log(v):
    print("evaluated", v)
    return v


g = (log(x) for x in log([1, 2]) if log(True))
print("made")
print(next(g))
try:
    (x for x in 5)
    print("lazy")
except TypeError as e:
    print(e)
try:
    h = (x for y in [1] for x in 5)
    print("made")
    next(h)
except TypeError as e:
    print(e)
x = "outer"
print([x for x in "ab"], x, {x: x for x in "c"}, x, [(x, y) for x in "ab" for y in x], x)
n = 2
h = (n * i for i in range(3))
n = 10
print(list(h), sum(i for i in range(5)), max((len(w), w) for w in ["a", "bbb"]), any(i > 3 for i in range(10)), dict((i, i * i) for i in range(3)), sorted(-i for i in range(3)))
print(list(i for i in range(10) if i % 2 if i % 3), [[j for j in range(i)] for i in range(3)], [a + b for a, b in zip("ab", "cd")], [*(i for i in range(3))], list((yield_ := i) for i in range(2)), yield_)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], (lambda: [i for i in range(2)])(), [(lambda y: y * i)(2) for i in range(3)])


class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        bad = [i for i in items if i in items]
        print(bad)
    except NameError as e:
        print(e)


print(C.doubled, hasattr(C, "i"))
g = (i for i in range(3))
print(iter(g) is g, 1 in g, list(g), next(g, "end"), type(g).__name__, g.__name__, g.gi_code.co_name)
print([y := 5, y + 1, *[y for _ in range(2)]], [z for w in range(3) if (z := w * 2)], z, [last := v for v in "xyz"], last)
async_names = [(lambda: (yield))]
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)], {k: v for row in matrix for k, v in [row]}, {abs(i) for i in (-1, 1)}, [i if i else None for i in (0, 1)])
