"""Calls of classes, objects and constructors again and again at one place, while what they call changes."""
from enum import Enum
import copy
class E(Enum):
    A=1; B=2
def val(e): return e.value, e.name
def call(c, v): return c(v)
class Meta(type):
    def __call__(cls, *a, **k):
        return ("made", cls.__name__, a, super().__call__(*a, **k))
class X(metaclass=Meta):
    def __init__(self, v): self.v = v
class Desc:
    def __init__(self, k): self.k = k
    def __get__(self, o, t): 
        if self.k < 0: raise AttributeError("neg")
        return self.k
class DData(Desc):
    def __set__(self, o, v): self.k = v
class H:
    a = Desc(1); b = DData(2)
class HG(H):
    c = DData(-1); d = Desc(-1)
    @property
    def e(self): raise AttributeError("prop")
    def __getattr__(self, n): return "hook " + n
def rd(o): return o.a, o.b
def rg(o): return o.c, o.d, o.e
class C:
    def __call__(self, a, *, k=1): return a + k
def callc(c): return c(1), c(2, k=5)
def mk(): return list(), dict(), set(), list((1,)), tuple([2]), frozenset([1])
class MyErr(Exception): pass
class Err2(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
def exc(i):
    try: raise MyErr("x", i)
    except MyErr as e: a = e.args
    try: raise Err2(1, i)
    except Err2 as e: return a, e.args, e.b
def nine(a, b=2, *c, d=4, e=5, f=6, g=7, h=8, i=9, **k): return (a,b,c,d,e,f,g,h,i,k)
def callnine(f): return f(1), f(1, 2, 3, d=8, z=1), f(*(1,2,3,4), **{"i": 3})
def match(o):
    match o:
        case E.A: return "A"
        case X(v=q): return q
        case (1, x): return x
        case {"k": v}: return v
        case str(s): return s
        case int() | float(): return "num"
        case _: return None
for i in range(30):
    assert val(E.A) == (1, "A") and val(E.B) == (2, "B")
    assert call(E, 1) is E.A
    m = call(X, 3); assert m[:3] == ("made", "X", (3,)) and m[3].v == 3
    assert rd(H()) == (1, 2); assert rd(HG()) == (1, 2)
    assert rg(HG()) == ("hook c", "hook d", "hook e"), rg(HG())
    assert callc(C()) == (2, 7)
    assert mk() == ([], {}, set(), [1], (2,), frozenset([1]))
    assert exc(i) == (("x", i), (1,), i)
    assert callnine(nine) == ((1,2,(),4,5,6,7,8,9,{}), (1,2,(3,),8,5,6,7,8,9,{"z":1}), (1,2,(3,4),4,5,6,7,8,3,{}))
    assert match(m[3]) == 3 and match((1,5)) == 5 and match({"k":2}) == 2 and match("s") == "s" and match(2.0) == "num" and match(None) is None
h = H(); h.a = 9
for i in range(5): assert rd(h) == (9, 2)
del h.a
for i in range(5): assert rd(h) == (1, 2)
h.b = 7
for i in range(5): assert rd(h) == (1, 7)
h.b = 2
Desc.__get__ = lambda s, o, t: "new"
for i in range(5): assert rd(H()) == ("new", "new")
C.__call__ = lambda s, a, k=0: "changed"
for i in range(5): assert callc(C()) == ("changed",)*2
Meta.__call__ = lambda c, v: v
for i in range(5): assert call(X, 8) == 8
del Meta.__call__
for i in range(5): assert call(X, 8).v == 8
try:
    def dup(o):
        match o:
            case P(x=1, y=2): pass
    class P: 
        __match_args__ = ("x",)
        x = 1; y = 2
    match P():
        case P(1, x=1): print("bad")
except TypeError as e: print(e)
for k in (lambda: nine(**{1: 2}), lambda: nine(1, **{"a": 2}), lambda: list(1, 2), lambda: list(a=1), lambda: dict(1), lambda: set(1, 2), lambda: X(), lambda: MyErr(a=1), lambda: Exception(x=1)):
    for i in range(4):
        try: k(); print("no")
        except TypeError as e: r = str(e)
    print(r)
class S1: __slots__ = ("p", "q")
class S2(S1): pass
s = S2(); s.p = 1; s.z = 2
t = copy.copy(s); assert t.p == 1 and t.z == 2 and not hasattr(t, "q")
subs = [type(f"K{i}", (S1,), {}) for i in range(100)]
assert len(S1.__subclasses__()) == 101
print(getattr(S1, "nope", 5), hasattr(S1, "nope"), (1, 2) < (1, 3), (1, "a") < (1, "b"), (1,) < (1, 0), [1, 2.0] < [1, 3], (True,) < (2,))
from collections import namedtuple
NT = namedtuple("NT", "a b")
class T(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
class Sub(str):
    def __new__(cls, v): return str.__new__(cls, v + "!")
class Ob:
    def __new__(cls, v):
        o = object.__new__(cls); o.v = v; return o
class Del:
    n = 0
    def __new__(cls): return object.__new__(cls)
    def __del__(self): Del.n += 1
def news():
    new = tuple.__new__
    return NT._make([1, 2]), T(1, 2), Sub("a"), Ob(3).v, new(NT, (5, 6)), new(tuple, (1,)), new(T, "ab")
for i in range(20): r = news(); Del()
print(r, [type(x) for x in r])
for f in (lambda: tuple.__new__(int), lambda: object.__new__(int), lambda: int.__new__(5), lambda: tuple.__new__()):
    for i in range(4):
        try: f(); print("no")
        except TypeError as e: m = str(e)
    print(m)


class Base:
    def __init__(self, a): self.a = a
    def who(self): return "base"
class Mid(Base):
    def __init__(self, a, b): super().__init__(a); self.b = b
    def who(self): return "mid " + super().who()
def make(i):
    class K(Mid):
        n = i
        def who(self): return f"k{i} " + super().who()
    return K
class Mixin:
    def who(self): return "mixin " + super().who()
ks = [make(i) for i in range(12)] + [type("MX", (Mixin, Mid), {})] 
class Side(Base):
    def who(self): return "side"
    def __init__(self, a): super().__init__(a + 1)
class Dia(Mid, Side): pass
ks.append(Dia)
for r in range(30):
    for i, k in enumerate(ks):
        o = k(i, r)
        assert o.a == (i + 1 if k is Dia else i) and o.b == r
        w = o.who()
        assert w == (f"k{i} mid base" if i < 12 else "mixin mid base" if i == 12 else "mid side"), w
Base.who = lambda self: "changed"
for r in range(3):
    for i, k in enumerate(ks):
        w = k(i, r).who()
        assert w == (f"k{i} mid changed" if i < 12 else "mixin mid changed" if i == 12 else "mid side"), w
Mid.__init__.__defaults__ = (5,)
assert ks[0](1).b == 5
print("super in many classes")


def f(a, *, b=1, c=2): return a, b, c
def call(): return f(0), f(0, c=5)
for i in range(20): assert call() == ((0,1,2),(0,1,5))
f.__kwdefaults__["b"] = 9
for i in range(5): assert call() == ((0,9,2),(0,9,5))
f.__kwdefaults__ = {"b": 3, "c": 4}
for i in range(5): assert call() == ((0,3,4),(0,3,5))
class O: pass
o = O(); o.b = 7; o.c = 8
f.__kwdefaults__ = o.__dict__
for i in range(5): assert call() == ((0,7,8),(0,7,5))
o.b = 70
for i in range(5): assert call() == ((0,70,8),(0,70,5)), call()
f.__kwdefaults__ = {"c": 4}
for i in range(5):
    try: call(); print("no")
    except TypeError as e: m = str(e)
print(m)
f.__kwdefaults__["b"] = 1
assert call() == ((0,1,4),(0,1,5))
del f.__kwdefaults__["b"]
try: call(); print("no")
except TypeError as e: m = str(e)
def closure(n):
    def g(*, k=n): return k
    return g
gs = [closure(i) for i in range(10)]
for r in range(10):
    for i, g in enumerate(gs): assert g() == i
print("defaults of keywords")
