# Classes, instances, class attributes, methods.
class A:
    """Doc."""
    kind = "A"
    def __init__(self, v):
        self.v = v
    def get(self): return self.v
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def make(cls, v): return cls(v * 2)
    def __repr__(self): return f"{type(self).__name__}({self.v!r})"
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v
    def __hash__(self): return hash(self.v)
class B(A):
    kind = "B"
    def get(self): return "B" + str(super().get())
a, b = A(1), B(2)
print(a, b, a.get(), b.get(), A.s(1), b.s(2), B.make(3), A.kind, b.kind)
print(a == A(1), a != A(1), a == b, {A(1): "x"}[a], len({A(1), A(1), B(1)}))
b.kind = "own"
print(b.kind, B.kind, b.__dict__, A.__doc__, B.__doc__)
del b.kind
print(b.kind, isinstance(b, A), issubclass(B, A), B.__bases__, B.__mro__, type(b) is B)
print(A.__name__, A.__qualname__, A.__module__, [n for n in A.__dict__ if not n.startswith("__")])
try:
    a.nope
except AttributeError as e:
    print(e, e.name, e.obj is a)
try:
    A.nope
except AttributeError as e:
    print(e)
try:
    A()
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)
class Plain: pass
try:
    Plain(1)
except TypeError as e:
    print(e)
