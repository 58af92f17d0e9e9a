# property: getter, setter, deleter, documentation, inheritance and errors.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


class Celsius:
    "A temperature."
    def __init__(self, t=0): self.t = t
    @property
    def t(self):
        "The temperature."
        return self._t
    @t.setter
    def t(self, value):
        if value < -273.15: raise ValueError("too cold")
        self._t = value
    @t.deleter
    def t(self): del self._t
    @property
    def f(self): return self.t * 9 / 5 + 32
    write_only = property(None, lambda self, v: print("written", v), doc="only written")


class Loud(Celsius):
    @Celsius.t.getter
    def t(self): return f"{self._t}!"
    f = property(lambda self: "overridden")
    @property
    def super_t(self): return super().t


c, l = Celsius(20), Loud(5)
print(c.t, c.f, l.t, l.f, l.super_t, Celsius.t.__doc__, Celsius.write_only.__doc__, Celsius.t.fget.__name__, Celsius.f.fset, type(Celsius.t).__name__, Celsius.t.__name__, Celsius.__dict__["f"].__get__(c), Celsius.t.__set__(c, 30), c.t)
c.write_only = 5
l.t = 7
print(l.t)
attempt(lambda: Celsius(-300), lambda: setattr(c, "f", 1), lambda: delattr(c, "f"), lambda: c.write_only, lambda: delattr(c, "write_only"), lambda: delattr(c, "t"), lambda: c.t, lambda: property(5).__get__(c), lambda: property().__get__(c), lambda: property().__set__(c, 1), lambda: setattr(Celsius.t, "fget", None), lambda: property(1, 2, 3, 4, 5), lambda: property(nope=1), lambda: Celsius.t.nope, lambda: setattr(Celsius, "t", "replaced"), lambda: c.t)
class Cached:
    def __init__(self, f): self.f, self.n = f, f.__name__
    def __get__(self, o, owner=None):
        if o is None: return self
        print("computing", self.n)
        v = o.__dict__[self.n] = self.f(o)
        return v
class U:
    @Cached
    def v(self): return 42
    x = property(lambda self: self._x, lambda self, v: setattr(self, "_x", v * 2))
u = U()
print(u.v, u.v, vars(u), setattr(u, "x", 4), u.x)
class Abstract(property): pass
class W:
    @Abstract
    def q(self): "docs"; return 1
print(W.q.__doc__, W().q, isinstance(W.q, property))
