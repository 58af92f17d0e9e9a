# __getattr__, __getattribute__, __setattr__, __dir__, __delattr__.
class G:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith("dyn"): return n.upper()
        raise AttributeError(f"no {n}")
g = G()
print(g.real, g.dynamic, hasattr(g, "other"), getattr(g, "other", "default"))
try:
    g.other
except AttributeError as e:
    print(e)
class H:
    def __getattribute__(self, n):
        if n == "x": return "intercepted"
        return super().__getattribute__(n)
    def __setattr__(self, n, v):
        print("setattr", n, v)
        super().__setattr__(n, v)
    def __dir__(self): return ["b", "a"]
h = H()
h.x = 1
h.y = 2
print(h.x, h.y, h.__dict__, dir(h))
class Meta(type):
    def __getattr__(cls, n): return f"meta {n}"
class C(metaclass=Meta): pass
print(C.anything, hasattr(C(), "anything"))
class P:
    @property
    def broken(self): raise AttributeError("inside")
    def __getattr__(self, n): return f"fallback {n}"
print(P().broken)
class Slots:
    __slots__ = ("a", "b")
s = Slots()
s.a = 1
try:
    s.c = 2
except AttributeError as e:
    print(e)
try:
    s.b
except AttributeError as e:
    print(e)
print(s.a, hasattr(s, "__dict__"), Slots.__slots__, type(Slots.a).__name__)
class Sub(Slots): pass
t = Sub()
t.z = 5
print(t.__dict__)
