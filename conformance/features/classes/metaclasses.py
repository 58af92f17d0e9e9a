# Metaclasses, __prepare__, __new__, __init__, __call__, keywords.
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"injected": 1}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", a)
        return super().__call__(*a)
    def __len__(cls): return 99
    def __iter__(cls): return iter("meta")
class A(metaclass=Meta, flag=True):
    x = 1
    def __init__(self, v): self.v = v
a = A(5)
print(a.v, A.injected, type(A).__name__, len(A), list(A))
class B(A): pass
T = type("T", (int,), {"double": lambda s: s * 2})
print(T(4).double(), T.__name__, T.__bases__)
class M2(type): pass
try:
    class Bad(A, metaclass=M2): pass
except TypeError as e:
    print(e)
def factory(name, bases, ns): return (name, bases, sorted(k for k in ns if not k.startswith("__")))
class F(1 .__class__, metaclass=factory):
    y = 2
print(F)
class Entries:
    def __mro_entries__(self, bases): return (dict,)
class E(Entries()): pass
print(E.__bases__, E.__orig_bases__[0].__class__.__name__)
