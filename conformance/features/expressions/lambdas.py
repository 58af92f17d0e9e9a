# Lambdas with every kind of parameter.
print((lambda: 1)(), (lambda x, y=2: x + y)(1), (lambda *a, **k: (a, k))(1, z=2))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
add = lambda x: lambda y: x + y
print(add(3)(4), add.__name__, add(1).__qualname__)
print(sorted([3, 1, 2], key=lambda v: -v), list(map(lambda p: p[0], [(1, 2), (3, 4)])))
fs = [lambda n=n: n * n for n in range(3)]
print([f() for f in fs])
print((lambda x: (yield x))(1).__next__())
fact = lambda n: 1 if n <= 1 else n * fact(n - 1)
print(fact(10))
