# Comprehension scopes, walrus targets and what leaks.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


x = "global"
print([x for x in range(2)], x, {x: x for x in "a"}, x, {x for x in "b"}, list(x for x in "c"), x)
print([y := 1, y ** 2], y, [z for v in range(3) if (z := v % 2)], z, any((found := n) > 2 for n in range(10)), found)
def f():
    total = 0
    partial = [total := total + v for v in (1, 2, 3)]
    return total, partial, [(i, j) for i in range(2) for j in range(i + 1)], [[k for k in range(i)] for i in range(3)]
print(f())
class C:
    a, b = [1, 2], 3
    c = [v for v in a]
    d = [lambda: v for v in a]
    try: e = [v + b for v in a]
    except NameError as err: e = str(err)
    def m(self): return [self.b * v for v in self.a], [__class__.__name__ for _ in range(1)], [super().__repr__()[:3] for _ in "x"] if False else 0
print(C.c, [g() for g in C.d], C.e, C().m(), hasattr(C, "v"))
def g():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    return [h() for h in fs], [h() for h in gs]
print(g())
def h():
    def inner(): return [q for q in range(2)], [outer_var for _ in "a"]
    outer_var = 5
    return inner()
print(h())
def nonlocal_in_comp():
    n = 0
    def inc():
        nonlocal n
        [n := n + 1 for _ in range(3)]
        return n
    return inc(), n
print(nonlocal_in_comp())
while chunk := (x[:3] if len(x) > 3 else ""): x = x[3:]; print(chunk, x)
if (m := __import__("re").match(r"(\w)", "hi")) and (first := m[1]) == "h": print(first)
print((lambda: [w := 5, w])(), [*(p := [1, 2])], p, {(k := "key"): (v2 := 1)}, k, v2, f"{(fs := 3)}", fs, (a1 := 1, b1 := 2), a1)
d = {}
[d.setdefault(c, []).append(i) for i, c in enumerate("aba")]
print(d, [i for i in range(20) if i % 2 if i % 3 if i > 5], [a for a, *b in [(1, 2), (3,)]], [o.lower() for o in "AB" if o != "B"], [i if i else "zero" for i in range(2)], [(lambda q: q * 2)(i) for i in range(2)], dict([(i, [i] * i) for i in range(3)]))
attempt(lambda: [q9 for q9 in range(2)] and q9, lambda: [undefined_a for _ in range(1)], lambda: [1 / v for v in (1, 0)], lambda: [a for a, b in [(1,)]], lambda: {k: v for k in [1]} if False else {[]: 1 for _ in "a"}, lambda: [i for i in 5], lambda: exec("[i := 0 for i in range(2)]"), lambda: exec("class A: [b := 1 for _ in range(1)]"), lambda: (n2 := 1) + n2)
