# _weakref: references, proxies and their callbacks
import _weakref
from _weakref import ref, proxy, getweakrefcount, getweakrefs, ReferenceType, ProxyType, CallableProxyType


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


class C:
    x = 1

    def __eq__(self, other):
        return isinstance(other, C)

    def __hash__(self):
        return 17

    def __len__(self):
        return 3

    def __add__(self, other):
        return ("add", other)

    def __radd__(self, other):
        return ("radd", other)

    def __getitem__(self, k):
        return k


class F:
    def __call__(self, *args):
        return args


o = C()
same = C()
r = ref(o)
for f in (lambda: r() is o, lambda: ref(o) is r, lambda: getweakrefcount(o), lambda: getweakrefs(o) == [r],
          lambda: r == ref(same), lambda: r != ref(same), lambda: r == 1, lambda: hash(r), lambda: r.__callback__, lambda: type(r), lambda: r(1),
          lambda: ref(1), lambda: ref("a"), lambda: ref(), lambda: ref(o, None, 3), lambda: ref(o, a=1), lambda: proxy(1), lambda: r < r,
          lambda: ReferenceType is ref, lambda: getweakrefcount(1), lambda: getweakrefs(2)):
    show(f)
keep = ref(o, print)
print(keep.__callback__ is print, getweakrefcount(o))


class Named(ref):
    __slots__ = ("key",)

    def __new__(cls, o, callback, key):
        self = super().__new__(cls, o, callback)
        self.key = key
        return self

    def __init__(self, o, callback, key):
        super().__init__(o, callback)


n = Named(o, None, "k")
print(n.key, n() is o, n == r, Named(o, None, "k") is n)

p = proxy(o)
for f in (lambda: p.x, lambda: p + 1, lambda: 1 + p, lambda: p[5], lambda: len(p), lambda: bool(p), lambda: p == C(), lambda: type(p),
          lambda: isinstance(p, C), lambda: p.__class__ is C, lambda: hash(p), lambda: setattr(p, "y", 2), lambda: o.y, lambda: p.nope,
          lambda: proxy(o) is p, lambda: p(), lambda: next(p)):
    show(f)
g = F()
q = proxy(g)
print(type(q), q(1, 2))
for t in (C, F.__call__, len, _weakref, {1}, frozenset()):
    print(ref(t)() is t)
show(lambda: ref([]))
show(lambda: ref({}))
show(lambda: ref(()))
d = {1: r}
_weakref._remove_dead_weakref(d, 1)
print(len(d))
