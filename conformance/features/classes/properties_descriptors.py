# property, data and non-data descriptors, __set_name__.
class C:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): self._x = None
    ro = property(lambda self: "ro")
c = C()
c.x = 5
print(c.x, C.x.__doc__, C.x.fget.__name__, c.ro)
del c.x
print(c.x)
for stmt in ("c.ro = 1", "del c.ro"):
    try:
        exec(stmt)
    except AttributeError as e:
        print(e)
class Desc:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        return obj.__dict__.get(self.name, "default")
    def __set__(self, obj, v):
        print("set", self.name, v)
        obj.__dict__[self.name] = v
    def __delete__(self, obj): print("delete")
class Non:
    def __get__(self, obj, owner): return "non-data"
class K:
    d = Desc()
    n = Non()
k = K()
print(k.d, k.n)
k.d = 7
k.n = "instance"
print(k.d, k.n, type(K.d).__name__, K.n)
del k.d
k.__dict__["d"] = "direct"
print(k.d)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        v = o.__dict__[self.f.__name__] = self.f(o)
        return v
class U:
    @Lazy
    def val(self):
        print("computed")
        return 42
u = U()
print(u.val, u.val)
