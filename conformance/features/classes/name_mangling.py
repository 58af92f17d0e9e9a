# Names with two leading underscores belong to the class that they are written in.
class Base:
    __secret = "base"
    __dunder__ = "not mangled"
    _single = "not mangled either"
    def __init__(self): self.__value = 1
    def get(self): return self.__value, self.__secret
    def __private(self): return "private of Base"
    def call(self): return self.__private()
    def nested(self):
        def inner(): return self.__value
        return [self.__value for _ in range(2)], inner()
    def kwargs(self, __arg): return __arg
    def local(self):
        __x = 1
        return sorted(locals())


class Derived(Base):
    __secret = "derived"
    def __private(self): return "private of Derived"
    def own(self): return self.__secret, self.__private()


d = Derived()
print(d.get(), d.own(), d.call(), d.nested(), d.local())
print(sorted(n for n in vars(d)), [n for n in vars(Derived) if "secret" in n])
print(d._Base__value, d._Derived__secret, Base.__dunder__, Base._single)
print(d.kwargs(_Base__arg=5))
try:
    d.__value
except AttributeError as e:
    print(e)
try:
    d.kwargs(__arg=5)
except TypeError as e:
    print(e)


class __Under:
    __x = 1
    def f(self): return self.__x


print([n for n in vars(__Under) if n.endswith("__x")], __Under().f())


class _:
    __x = 1


print([n for n in vars(_) if n.endswith("x")])
__global = "module level"


class Uses:
    def f(self): return __global
    def g(self):
        global __other
        __other = 2
    def h(self):
        import os.path as __path
        return sorted(locals())
    def i(self):
        try: 1 / 0
        except ZeroDivisionError as __e: return sorted(locals())
    def j(self, *, __kw=3): return __kw
    class __Inner: pass


try:
    Uses().f()
except NameError as e:
    print(e)
Uses().g()
print([n for n in globals() if n.endswith("other")], Uses().h(), Uses().i(), Uses.j.__kwdefaults__, Uses._Uses__Inner.__name__)
