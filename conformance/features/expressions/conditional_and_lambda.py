# Conditional expressions, lambdas, and precedence.
print(1 if True else 2 if False else 3, (1 if False else 2) if True else 3, [x if x % 2 else -x for x in range(4)])
print((lambda: 1 if 0 else 2)(), (lambda x: x if x else "falsy")(0), (lambda x: lambda y: x + y)(1)(2), (lambda *a, k=1, **kw: (a, k, kw))(1, 2, z=3))
print(not True == False, not (True == False), -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -2 ** -2, ~1 + 1, 1 + 2 * 3 - 4 // 3 % 2, 1 << 2 + 1, 1 | 2 ^ 3 & 4, 5 & 3 == 1)
print(1 or 1 / 0, 0 and 1 / 0, [] or {} or (), 1 and [] and 2, "" or 0 or None, not [] and 5, 1 if [] or 0 else 2)
print(await_ := 5, (y := 3) + y, [z := 1, z + 1], {(k := "a"): (v := k * 2)}, k, v)
print(*(lambda *a: a)(1, 2), sep="|")
print((lambda: (yield))().__class__.__name__, (lambda x=(lambda: 5)(): x)(), (lambda a, /, b, *, c: (a, b, c))(1, c=3, b=2))
print("a" "b" f"{1}" "c" r"\n", ("x"
      "y"), 'it''s', "tab\
ular")
f = lambda n: 1 if n < 2 else n * f(n - 1)
print(f(20), f.__name__, f.__qualname__)
g = [lambda x, i=i: x * i for i in range(3)]
print([h(10) for h in g], sorted("bca", key=lambda c: -ord(c)), max([(1, 2), (0, 5)], key=lambda t: t[1]))
print(1 if 2 else 3, 10 if not 1 else 20 if not 2 else 30, "yes" if "a" in "abc" else "no")
print(True + True, True * 5, sum([True, False, True]), True == 1.0, {True: "a", 1: "b", 1.0: "c"}, [10, 20][True], -True, True & 1, True ^ True, type(True & True), type(True & 1), type(True + 0))
print(0x_ff, 1_000.5, 0b1_0, 0o1_7, 1e1_0, 1_0j, .5, 5., 1e-3, 0xFFFF_FFFF, 00, 0_0)
print(...  is Ellipsis, (...), [...], None == 0, NotImplemented is not None, __debug__)
print({1: 2}[1], {1, 2} - {1}, {}.__class__, {*()}.__class__, (), (1,), ((1)), [[]], {"a": {}}["a"], (1, 2)[0], [1, 2, 3][1:][0], "abc"[::-1][0], f"{{}}", {}.get(1, 2))
