"""Attributes of classes and objects again and again at one place, while what they are changes."""
class M(type):
    @property
    def foo(cls): return "meta"
class A: 
    x = 1
class B(metaclass=M): x = 2
def nm(o): return type(o).__name__, o.__class__.__name__, type(o).__qualname__
def setx(c, v): c.x = v
def f(): return len([1,2])
for i in range(10):
    assert nm(A()) == ("A","A","A"); assert nm(B()) == ("B","B","B"), nm(B()); assert nm(1)[0] == "int"
    setx(A, i); assert A.x == i == A().x
    setx(B, i); assert B.x == i
    assert f() == 2
A.__name__ = "Z"; assert nm(A())[0] == "Z"
for v in (property(lambda s: 7), 3):
    for i in range(4): setx(A, v)
    assert A().x == (7 if isinstance(v, property) else 3 if v == 3 else A().x)

globals()["zzz"] = 1
for i in range(5): assert f() == 2
def len(x): return 99
for i in range(5): assert f() == 99
del len
for i in range(5): assert f() == 2
class G:
    def __getattr__(self, n): return n
    def m(self): return 5
g = G()
for i in range(10):
    assert getattr(g, "m")() == 5 and getattr(g, "q") == "q"
    g.m2 = 3; assert getattr(g, "m2") == 3
g.m = 8
assert getattr(g, "m") == 8
class L:
    @property
    def __class__(self): return int
assert isinstance(L(), int) and not isinstance(L(), str) and isinstance(L(), L)
class D:
    foo = int.numerator
    bar = A.__dict__
def bad(o): return o.foo
for i in range(5):
    try: bad(D()); assert 0
    except TypeError as e: pass
def setv(c):
    for i in range(5): c.v = i
try: setv(int); assert 0
except TypeError: pass
class C1: v = 0
class C2(C1): pass
setv(C2); assert C1.v == 0 and C2.v == 4
setv(C1); assert C1.v == 4
del C2.v
assert C2.v == 4
print("attributes of classes")


class P:
    def __init__(self): self.x = 1
class G(P):
    def __getattr__(self, n):
        if n.startswith("no"): raise AttributeError(n)
        return "hook " + n
class Sl: 
    __slots__ = ("a", "__dict__")
def probe(o): return getattr(o, "y", None), hasattr(o, "y"), hasattr(o, "nope")
p = P(); g = G()
for i in range(20):
    assert probe(p) == (None, False, False) and probe(g) == ("hook y", True, False)
    try: p.q; assert 0
    except AttributeError as e: assert e.name == "q" and e.obj is p
    try: g.no; assert 0
    except AttributeError as e: assert str(e) == "no"
    assert g.foo == "hook foo"
p.y = 3
assert probe(p) == (3, True, False)
del p.y
assert probe(p) == (None, False, False)
P.y = 5
assert probe(p) == (5, True, False) and probe(g)[0] == 5
del P.y
assert probe(p) == (None, False, False) and probe(g)[0] == "hook y"
P.__getattr__ = lambda s, n: "late"
assert probe(p) == ("late", True, True)
del P.__getattr__
assert probe(p) == (None, False, False)
p.__dict__ = {"y": 8}
assert probe(p) == (8, True, False)
q = P()
for i in range(200): setattr(q, f"k{i}", i)
assert all(getattr(q, f"k{i}") == i for i in range(200)) and probe(q) == (None, False, False)
q.y = 9; assert probe(q) == (9, True, False)
d = q.__dict__; d["nope"] = 1; assert probe(q) == (9, True, True)
s = Sl(); assert probe(s) == (None, False, False); s.y = 1; assert probe(s)[0] == 1
s2 = Sl(); assert not hasattr(s2, "a"); s2.a = 1; assert hasattr(s2, "a")
r = P(); r.__dict__["y"] = 4; assert probe(r) == (4, True, False)
vars(r).pop("y"); assert probe(r) == (None, False, False)
print("what objects lack")
