# repr of the built-in types.
def f(): pass
class C:
    def m(self): pass
    def __repr__(self): return "C!"
print(repr(C()), str(C()), f"{C()}", [C()], {1: C()}, (C(),), {C().__class__})
print(int, C, type, ValueError, len, print, [].append.__name__, str.upper, int.__add__, C.__dict__["m"].__name__)
print(None, True, ..., NotImplemented, range(3), slice(1), [1, "a", None], (1,), {"a": 1}, {1}, set(), frozenset({1}), b"x", bytearray(b"y"))
for o in (f, C().m, object(), iter([]), (x for x in ()), lambda: 0, map(f, []), C.m, super(C, C()), property(), type("X", (), {})()):
    print(repr(o).split(" at 0x")[0].split(" of ")[0])
print(Exception("a", 1), repr(Exception("a")), repr(Exception()), [ValueError("x")], repr(KeyError("k")), str(KeyError("k")), repr(OSError(1, "m")))
import sys
print(repr(sys.version_info[:2]), sys.implementation.name != "", type(sys.flags).__name__, repr(type(sys)), sys.maxsize)
class S(str): pass
class I(int): pass
class L(list): pass
class D(dict): pass
print(S("s"), repr(S("s")), I(5), [I(5)], L([1]), D(a=1), {S("k"): I(1)})
class E(Exception): pass
print(repr(E("q")), E, E.__mro__[1:3])
