# Argument unpacking in every order, and calls that keep evaluation order.
def f(*args, **kw): return args, kw
print(f(*[1], 2, *(3,), a=1, *[4], **{"b": 2}, c=3, **{}))
print(f(*range(3), *"", **dict(x=1)))
class Seq:
    def __iter__(self): return iter("xy")
    def keys(self): return ["k1", "k2"]
    def __getitem__(self, k): return k.upper()
print(f(*Seq(), **Seq()))
for call in ("f(**{1: 2})", "f(**5)", "f(*None)", "f(a=1, **{'a': 2})", "f(**{'a': 1}, **{'a': 2})", "len(*[1, 2])", "f(**[('a', 1)])"):
    try:
        print(eval(call))
    except TypeError as e:
        print(call, "->", e)
def p(a, b=None, *, c=0, **rest): return a, b, c, rest
print(p(1, c=5), p(*(1, 2)), p(b=1, a=2), p(1, **{"c": 3, "d": 4}), p(**{"a": 1}))
print((lambda *, k: k)(k=1), (lambda *a: a)(), (lambda **k: k)(), (lambda a, /, **k: (a, k))(1, a=2))
import functools
g = functools.partial(p, 1, c=9)
print(g(2), g(b=3), g(c=1), g.func is p, g.args, g.keywords)
print(max(*[3, 1], 2), print(*"abc", sep=""), "{}{a}".format(*[1], **{"a": 2}), dict(**{"q": 1}, w=2), [*map(str, (1, 2))])
def rec(n, *args): return args if n == 0 else rec(n - 1, n, *args)
print(rec(5))
def kwonly(*, a, b=2): return a, b
print(kwonly(a=1), kwonly(b=1, a=5))
def varkw(self, /, **self_): return self, self_
print(varkw(1, self=2))
