# Positional-only and keyword-only parameters in every mixture.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
def g(a, /, **kw): return a, kw
def h(*, a, b=1): return a, b
def k(a, *, b=(lambda: 5)): return a, b()
def p(*args, **kw): return args, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(1, d=1, **{"e": 2, "x y": 3}), g(1, a=2, self=3), h(a=1), h(b=2, a=1), k(1), k(1, b=lambda: 6), p(1, *[2], x=3, **{"y": 4}), p(*(), **{}), p(**{"a": 1}, b=2, **{"c": 3}))
class C:
    def m(self, /, self_=1, **kw): return self_, kw
    def __call__(self, *, key): return key
    def __getitem__(self, k): return k
    def __init_subclass__(cls, *, tag="none", **kw): cls.tag = tag
class D(C, tag="t"): pass
print(C().m(self=5), C()(key=1), D.tag, C()[1, 2], C()[1:2])
attempt(lambda: f(d=1), lambda: f(1), lambda: f(1, b=2, d=3), lambda: f(a=1, d=2), lambda: g(a=1), lambda: h(1), lambda: h(), lambda: h(a=1, c=2), lambda: k(b=1), lambda: C().m(1, 2), lambda: C()(1), lambda: p(a=1, **{"a": 2}), lambda: h(**{"a": 1, 5: 2}), lambda: p(*1), lambda: p(**[1]), lambda: p(**{"a": 1}, **{"a": 2}), lambda: f(1, 2, 3, c=4, d=5))
order = []
def o(x):
    order.append(x)
    return x
p(o(1), *[o(2)], o(3), k=o(4), *[o(5)], **{"z": o(6)}, q=o(7))
print(order)
def outer(**options):
    def inner(*, verbose=False, **rest): return verbose, rest
    return inner(**options)
print(outer(verbose=True, level=3), (lambda *a, **k: (a, k))(1, b=2), (lambda a, /, b, *, c: a + b + c)(1, 2, c=3), dict(self=1, cls=2), "{a}".format(a=1, self=2))
