# Unpacking on the left and on the right.
a, b = 1, 2
(c, [d, e]) = 3, [4, 5]
*f, = "xyz"
g, *h = range(4)
*i, j = "ab"
k, *l, m = [1, 2]
[n, *o], p = [1, 2, 3], 4
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)
a, b = b, a
x = [0, 1, 2]
q = 0
q, x[q] = 2, "at new q"
print(a, b, x, q)
x[0], x[1:], y = 5, [6, 7, 8], x
print(x, y is x)
r = s = t = []
print(r is s is t)
for u, (w, *z) in [(1, "ab"), (2, ["c"])]:
    print(u, w, z)
print([*range(3), *"ab"], (*[1], 2, *()), {*[1, 1], *[2]}, {**{"a": 1}, "b": 2, **{"a": 3}}, [*{"k": 1}], *[1, 2])
print({**{}, "z": 1, **dict(y=2)}, dict(**{"a": 1}, b=2))


def f(*args, **kw): return args, kw


print(f(*[1], 2, *(3,), k=4, **{"l": 5}, **{}))


def ret(): return 1, *[2, 3]


def gen(): yield 0, *"ab"


print(ret(), next(gen()), [v for v in (*[1], 2)])
dct = {}
dct["a"], dct["b"] = 1, 2
(dct["c"]) = 3
print(dct, x[*[0]] if False else x[0])


class Sub:
    def __getitem__(self, key): return key


print(Sub()[1, *[2, 3]], Sub()[*[1]], Sub()[1:2, ...], Sub()[:], Sub()[::2, None], Sub()[()])
for source in ("a, b = 1", "a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = [1]", "a, b = None", "a, b = 'x'", "(a, b), c = [1, 2]", "a, b = iter([1, 2, 3])", "a, b = {1: 2}", "*a, b = []", "[*5]", "(*None,)", "{*5}", "{**5}", "{**[1]}", "[] = [1]", "() = ()", "for a, b in [1]: pass", "for a, b in [(1, 2, 3)]: pass", "a, b = (x for x in range(5))", "a, b, c = 'ab'", "a, b = range(10**9)"):
    try:
        exec(source)
        print(source, "fine")
    except Exception as e:
        print(source, "->", type(e).__name__, e)
