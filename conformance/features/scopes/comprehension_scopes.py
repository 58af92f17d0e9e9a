# Comprehensions are scopes of their own, with class bodies and walrus as the exceptions.
x = 1
def f():
    a = [x for x in range(3)]
    return a, [y := v for v in range(3)], y
print(f(), x)
def g():
    return [lambda: i for i in range(2)], [[i for i in range(j)] for j in range(3)]
fs, nested = g()
print([h() for h in fs], nested)
def outer():
    n = 10
    class K:
        n = 20
        a = [n for _ in range(1)]
        b = [v for v in range(n) if v > 17]
    return K.a, K.b
print(outer())
def h():
    z = [locals() for q in range(1)][0]
    return sorted(z)
print(h())
try:
    [undefined for _ in range(1)]
except NameError as e:
    print(e)
def dels():
    r = []
    for i in range(3):
        del i
        try:
            r.append(i)
        except UnboundLocalError as e:
            r.append("unbound")
    return r
print(dels())
def it():
    return (z for z in [1, 2]), {k: v for k, v in [("a", 1)]}, {*()}
gen, d, s = it()
print(list(gen), d, s)
print([(i, j) for i in range(3) if i for j in range(i) if j or i], [i for i in range(5) if i % 2 if i > 1])
def nl():
    c = 0
    def inc():
        nonlocal c
        [c := c + k for k in range(3)]
        return c
    return inc(), c
print(nl())
