"""Special methods of operators, from call sites that have seen other operands before; with statements."""
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + (o.x if isinstance(o, V) else o)) if not isinstance(o, str) else NotImplemented
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return ('rsub', self.x, getattr(o, 'x', o))
    def __mul__(self, o): return V(self.x * o)
    def __rmul__(self, o): return V(self.x * o * 100)
    def __eq__(self, o): return self.x == o.x if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.x < o.x if isinstance(o, V) else NotImplemented
    def __getitem__(self, i): return (self.x, i)
    def __repr__(self): return f'V({self.x})'
class W(V):
    def __radd__(self, o): return ('W.radd', o.x)
    def __eq__(self, o): return ('W.eq',)
    def __gt__(self, o): return 'W.gt'
class N: pass
def ops(a, b):
    r = []
    for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a == b, lambda: a != b, lambda: a < b, lambda: a > b, lambda: a[b]):
        try: r.append(repr(f()))
        except Exception as e: r.append(type(e).__name__ + str(e))
    return r
def add(a, b): return a + b
def sub(a, b): return a - b
def mul(a, b): return a * b
def eq(a, b): return a == b
def ne(a, b): return a != b
def lt(a, b):
    if a < b: return 1
    return 0
def item(a, b): return a[b]
def safe(f, *a):
    try: return repr(f(*a))
    except Exception as e: return type(e).__name__ + ': ' + str(e)
vals = [V(1), V(2), W(3), 4, 2.5, 's', None, [1], (1,)]
for rnd in range(4):
    out = []
    for i in range(6):
        for f in (add, sub, mul, eq, ne, lt, item):
            out.append(safe(f, V(1), V(2)))
            out.append(safe(f, V(1), 3))
    for f in (add, sub, mul, eq, ne, lt, item):
        for a in vals:
            for b in vals: out.append(safe(f, a, b))
print('\n'.join(out[-567:]))
V.__add__ = lambda self, o: 'patched'
print(add(V(1), V(2)), sub(1, V(2)))
class C:
    def __init__(s, n): s.n = n; s.log = []
    def __enter__(s): s.log.append('in'); return s
    def __exit__(s, *a): s.log.append([str(x) for x in a[:2]]); return s.n
def w(n, boom):
    c = C(n)
    try:
        with c as d:
            if boom: raise ValueError('x')
            assert d is c
    except ValueError as e: c.log.append('out')
    return c.log
for i in range(6): r = [w(True, True), w(False, True), w(True, False)]
print(r)
