# Class bodies: names, loops, conditions and what comprehensions see.
x = "global"


class A:
    x = "class"
    y = x
    def method(self): return x
    first = [x for _ in range(2)]
    nested = [x for _ in [x]]
    gen = list(x + a for a in x)
    lam = (lambda: x)()
    for i in range(3):
        locals()[f"attr{i}"] = i
    if i == 2:
        chosen = True
    else:
        chosen = False
    del i
    class Inner:
        z = x
        def up(self): return __class__.__name__
    print(__name__, __qualname__, sorted(k for k in locals() if not k.startswith("_"))[:3])
    import math as m
    a = b = c = 5
    *d, e = "abc"
    x = x + "!"
    try:
        undefined
    except NameError as err:
        message = str(err)


print(A.y, A().method(), A.first, A.nested, A.gen, A.lam, A.attr2, A.chosen, A.Inner.z, A.Inner().up(), A.m.pi > 3, A.a, A.d, A.e, A.x, A.message)
print(hasattr(A, "i"), hasattr(A, "err"), A.Inner.__qualname__, A.method.__qualname__, A.__module__, A.__doc__, A.__firstlineno__)


class Documented:
    """The doc."""
    __slots__ = ()
    __annotations_cache__ = None


print(Documented.__doc__)


def function():
    local = "enclosing"
    class B:
        local = local if False else "own"
        def f(self): return local
    return B.local, B().f()


try:
    function()
except NameError as e:
    print(type(e).__name__, e)


def enclosing():
    v = "enclosing"
    class B:
        w = v
        def f(self): return v
    return B.w, B().f()


print(enclosing())


class Redefined:
    def f(self): return 1
    def f(self): return 2
    f.attr = 3


print(Redefined().f(), Redefined.f.attr)


class Global:
    global made_global
    made_global = 1
    def made_global(self): pass


print(type(made_global).__name__, "made_global" in vars(Global))
