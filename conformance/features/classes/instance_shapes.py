"""Attributes, methods, properties and functions that change after call sites have linked to them."""
class A:
    k = 5
    def __init__(self, x, y=2):
        self.x = x
        self.y = y
    @property
    def p(self): return self.x * 2
    def m(self, a): return self.x + a
class S:
    __slots__ = ('a','b')
    def __init__(self,a,b):
        self.a=a; self.b=b
class B(A):
    def __init__(self, x):
        super().__init__(x)
        self.z = 3; self.w=4; self.v=5; self.u=6; self.t=7; self.s=8; self.r=9
def run():
    t = 0
    for i in range(100):
        a = A(i); b = B(i); s = S(i, 2)
        t += a.m(1) + a.p + b.p + b.r + b.w + s.a + s.b + a.k + b.k + b.m(i)
        s.b = 7; a.y = 9; b.r = 10
        t += s.b + a.y + b.r
    print(t, b.__dict__, a.__dict__)
    o = A.__new__(A)
    o.y = 1; o.x = 2
    print(o.__dict__); del o.y; print(o.__dict__); o.y = 3; print(o.__dict__)
    o = A.__new__(A); o.q = 3; o.y = 1; o.r = 2; o.x = 0
    print(o.__dict__, hasattr(o,'z'), vars(o))
    for i in range(30):
        o = A.__new__(A)
        o.y = 1; o.z = 2; o.x = 3; 
    print(o.__dict__)
    A.m = lambda self, a: 1000
    print(a.m(1), b.m(2))
run()
def f(n):
    r = []
    for i in range(n):
        a = A(i)
        r.append(a.m(1))
        if i == 20: A.m = lambda self, x: 0
        if i == 25: A.y = property(lambda self: 42, lambda self, v: None)
        r.append(a.y)
    return r
print(f(40))
def g(a, b=1): return a + b
def h(n):
    r=[]
    for i in range(n):
        r.append(g(i))
        if i == 20: g.__defaults__ = (100,)
        if i == 30: g.__code__ = (lambda a, b: a * b).__code__
    return r
print(h(40))
