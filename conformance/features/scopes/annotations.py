# Annotations are lazy (PEP 649).
def f(a: Undefined, b: "str" = 1) -> int: pass
try:
    f.__annotations__
except NameError as e:
    print(e)
Undefined = float
print(f.__annotations__)
x: int = 5
y: list[int]
import sys
print(sys.modules[__name__].__annotations__, x)
class C:
    a: int
    b: str = "b"
    c: "Later"
    def m(self, o: C) -> C: pass
print(C.__annotations__, C.m.__annotations__["o"] is C)
try:
    C.a
except AttributeError as e:
    print(e)
import annotationlib
def g(p: Nope, q: int): pass
print(annotationlib.get_annotations(g, format=annotationlib.Format.STRING))
print(annotationlib.get_annotations(g, format=annotationlib.Format.FORWARDREF)["q"])
def local():
    z: print("not evaluated") = 1
    (w): int = 2
    return z, w
print(local())
class D: pass
D.attr: int = 3
print(D.attr, "attr" in D.__annotations__)
print(f.__annotate__(1))
