# Annotations are evaluated when asked for (PEP 649, PEP 749).
import annotationlib
from annotationlib import Format


def f(a: later, b: "text" = 1, *c: int, d: list[undefined.attr] = None) -> None: ...


try:
    f.__annotations__
except NameError as e:
    print(e)
print(annotationlib.get_annotations(f, format=Format.STRING))
fwd = annotationlib.get_annotations(f, format=Format.FORWARDREF)
print(fwd["a"].__forward_arg__, fwd["b"], fwd["c"], type(fwd["a"]).__name__)
later, undefined = str, type("U", (), {"attr": int})
print(f.__annotations__, f.__annotations__ is f.__annotations__)


class C:
    x: C
    y: int = 1
    z: print("evaluated now")
    (w): undefined_anywhere
    def m(self: C) -> C: ...


print(C.y, "z" in vars(C))
print(C.__annotations__)
print(C.m.__annotations__, annotationlib.get_annotations(C, format=Format.STRING), callable(C.__annotate__))


def local():
    n: later_local = 5
    m: 1 / 0
    return n, sorted(locals())


print(local(), local.__annotations__)


class Base:
    a: int


class Derived(Base): pass


print(Derived.__annotations__, Base.__annotations__, annotationlib.get_annotations(Derived))
f.__annotations__ = {"set": 1}
print(f.__annotations__, f.__annotate__)
del f.__annotations__
print(f.__annotations__)
module_var: print("module annotation")
print("module level not evaluated")
import sys
print(list(sys.modules["__main__"].__annotations__))


class Cond:
    if True:
        yes: int
    else:
        no: str
    for i in range(1):
        loop: i


print(Cond.__annotations__)


def outer():
    T = int
    class Inner:
        v: T
        def m(self, p: T): ...
    T = str
    return Inner.__annotations__, Inner.m.__annotations__


print(outer())
lam = lambda x: x
print(lam.__annotations__, lam.__annotate__)
try:
    f.__annotate__ = 5
except TypeError as e:
    print(e)
f.__annotate__ = lambda format, /: {"made": int(format)}
print(f.__annotations__, annotationlib.call_annotate_function(f.__annotate__, Format.VALUE))


def g(x: a.b[c] | d, z: [i for i in j], w: not_ + 1) -> "r": ...


print(annotationlib.get_annotations(g, format=Format.STRING))
