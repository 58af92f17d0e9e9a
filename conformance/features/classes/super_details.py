# super in all its forms.
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    x = "A.x"
class B(A):
    def f(self): return "B+" + super().f()
    @classmethod
    def c(cls): return "B+" + super().c()
    @property
    def p(self): return "B+" + super().p
    def s2(self): return super().s(), super().x
    def gen(self): return [super(B, self).f() for _ in range(2)]
    def inner(self):
        def g(): return super(B, self).f()
        return g()
    def nested(self): return (lambda: super().f())() if False else super().f()
    def arg(this): return super().f()
b = B()
print(b.f(), B.c(), b.c(), b.p, b.s2(), b.gen(), b.inner(), b.nested(), b.arg())
try:
    super().f()
except RuntimeError as e:
    print(e)
def free(self): return super().f()
try:
    free(b)
except RuntimeError as e:
    print(e)
class C(A):
    def no_args(): return super()
    def deleted(self):
        del self
        return super()
    def wrong(self): return super(C, 5)
for f in (C.no_args, lambda: C().deleted(), lambda: C().wrong()):
    try:
        f()
    except (RuntimeError, TypeError) as e:
        print(e)
try:
    super(B, b).missing
except AttributeError as e:
    print(e)
s = super(B, b)
print(s.__thisclass__.__name__, s.__self__ is b, s.__self_class__.__name__, type(s).__name__, repr(s).split(" at ")[0])
class M(type):
    def __call__(cls, *a): return super().__call__(*a)
    def __getitem__(cls, k): return cls.__name__ + str(k)
class D(metaclass=M):
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, v): super().__init__(); self.v = v
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
print(D(4).v, D[1])
