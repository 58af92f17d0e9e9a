# __slots__ in hierarchies, weak references, __del__ hooks.
import weakref, gc
class A: __slots__ = ("x", "__weakref__")
class B(A): __slots__ = ("y",)
class C(B): pass
b, c = B(), C()
b.x, b.y, c.x, c.z = 1, 2, 3, 4
print(b.x, b.y, c.x, c.z, hasattr(b, "__dict__"), c.__dict__)
for stmt in ("b.q = 1", "del b.x; b.x", "A.x.__get__(5)", "object().a = 1"):
    try:
        exec(stmt)
    except (AttributeError, TypeError) as e:
        print(e)
try:
    class Bad(int): __slots__ = ("a",)
    print("int subclass may have slots" if Bad.__itemsize__ == 0 else "no")
except TypeError as e:
    print(e)
try:
    class Conflict: __slots__ = ("v",); v = 1
except ValueError as e:
    print(e)
try:
    class Multi(B, list): pass
    class X: __slots__ = ("p",)
    class Y: __slots__ = ("q",)
    class Z(X, Y): pass
except TypeError as e:
    print(e)
class P:
    __slots__ = {"a": "documented"}
print(P.a.__doc__, P.__slots__)
class W: pass
w = W()
r = weakref.ref(w)
p = weakref.proxy(w)
w.v = 5
print(r() is w, p.v, weakref.getweakrefcount(w) > 0, r == weakref.ref(w), isinstance(hash(r), int))
d = weakref.WeakValueDictionary(k=w)
k = weakref.WeakKeyDictionary({w: 1})
s = weakref.WeakSet([w])
print(d["k"] is w, k[w], w in s, len(s))
try:
    weakref.ref(5)
except TypeError as e:
    print(e)
m = weakref.WeakMethod(w.__class__.__init__.__get__(w)) if False else None
f = weakref.finalize(w, print, "finalized")
print(f.alive, f(), f.alive)
