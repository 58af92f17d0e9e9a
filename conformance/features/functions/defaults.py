# Defaults are evaluated once, at the definition.
def f(x, acc=[]):
    acc.append(x)
    return acc
print(f(1), f(2), f(3, []), f(4))
print(f.__defaults__)
i = 5
def g(a=i, *, b=i * 2): return a, b
i = 6
print(g(), g.__defaults__, g.__kwdefaults__)
g.__defaults__ = (100,)
g.__kwdefaults__ = {"b": 200}
print(g())
g.__defaults__ = None
try:
    g()
except TypeError as e:
    print(e)
