# What a class body sees, and __class__.
x = "global"
class A:
    x = "class"
    y = x
    def f(self): return x
    def c(self): return __class__
    z = [x for _ in range(1)]
    w = (lambda: x)()
print(A.y, A().f(), A().c() is A, A.z, A.w)
def outer():
    x = "local"
    class B:
        y = x
        x = "inner"
        z = x
        def g(self): return x
    return B.y if hasattr(B, "y") else None, B.z, B().g()
try:
    print(outer())
except NameError as e:
    print(e)
class C:
    __private = 1
    def get(self): return self.__private
    def set(self, v): self.__private = v
    def __hidden(self): return "hidden"
    def call(self): return self.__hidden()
    class __Inner: pass
c = C()
c.set(5)
print(c.get(), c.__dict__, C._C__private, c.call(), C._C__Inner.__name__)
class D:
    global made_global
    made_global = 1
    for i in range(3): pass
    if True:
        def cond(self): return "cond"
    del i
print(made_global, D().cond(), hasattr(D, "i"))
class Outer:
    class Inner:
        def m(self): return __class__.__qualname__
print(Outer.Inner().m(), Outer.Inner.__qualname__)
class L:
    locals()["dynamic"] = 1
    here = sorted(k for k in locals() if not k.startswith("__"))
print(L.dynamic, L.here)
