"""super().name() from instances, classes and after a change of the base."""
class A:
    def __init__(self, x): self.x = x
    def f(self, a, *, k=1): return ('A', self.x, a, k)
    @classmethod
    def c(cls, a): return ('Ac', cls.__name__, a)
    @staticmethod
    def s(a): return ('As', a)
    def __new__(cls, *a):
        return super().__new__(cls)
class B(A):
    def __init__(self, x):
        super().__init__(x)
        self.y = 1
    def f(self, a):
        g = lambda: self
        return super().f(a, k=3)
    @classmethod
    def c(cls, a): return super().c(a), cls.__name__
    def t(self): return super().s(4), super().c(5)
class C(B):
    def __init__(self, x):
        super().__init__(x)
    def f(self, a): return super().f(a)
    def bad(self): return super().nope(1)
class M:
    def f(self, a): return ('M', super().f(a))
class D(M, C):
    def f(self, a): return super().f(a)
def run():
    for i in range(12):
        c = C(i); b = B(i); d = D(i)
        r = [c.f(1), b.f(2), d.f(3), C.c(1), B.c(2), D.c(4), c.t(), b.t(), d.t()]
        try: c.bad()
        except AttributeError as e: r.append(str(e))
    print(r)
    A.f = lambda self, a, k: 'patched'
    print(c.f(1), b.f(2), d.f(3))
run()
class P:
    def __init__(self): super().__init__(); self.z = 1
def mk():
    for i in range(10): p = P()
    return p.z
print(mk())
