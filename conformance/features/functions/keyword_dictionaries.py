"""Keywords that go to **kwargs, and calls with * and **."""
def va(a, *args, k=1, **kw): return (a, args, k, kw)
def kw(**kw): kw['new'] = 1; return kw
def po(a, /, **kw): return a, kw
class C:
    def __init__(self, x, **kw): self.x = x; self.kw = kw
    def m(self, *a, **k): return (self.x, a, k)
class D(dict): pass
def run():
    d = {'k': 5, 'z': 6}
    for i in range(8):
        r = [va(1, 2, z=3, k=4, y=5), va(1, y=2), va(y=1, a=2), kw(x=1, y=2), kw(), po(1, a=2), C(1, q=2).kw, C(x=1, r=3).m(1, z=2),
             va(1, **d), va(*(1, 2), **d), kw(**d), kw(**D(q=1)), va(*[1], **{}), va(*range(3))]
        for bad in (lambda: va(1, a=2), lambda: kw(**{1: 2}), lambda: kw(**5), lambda: va(*5), lambda: C(), lambda: po(**{'a': 1})):
            try: r.append(bad())
            except TypeError as e: r.append(str(e))
    print(r, d)
run()
def deco(f):
    def w(*args, **kwargs): return f(*args, **kwargs)
    return w
f = deco(va)
print([f(i, 2, k=3, zz=4) for i in range(5)][-1])
