# Operators through special methods, reflected and in order.
class V:
    def __init__(self, n): self.n = n
    def __add__(self, o):
        if isinstance(o, V): return V(self.n + o.n)
        return NotImplemented
    def __radd__(self, o): return V(o + self.n)
    def __sub__(self, o): return NotImplemented
    def __neg__(self): return V(-self.n)
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __lt__(self, o): return self.n < o.n
    def __le__(self, o): return "le"
    def __contains__(self, x): return x == self.n
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __len__(self): return 7
    def __call__(self, *a, **k): return ("call", a, k)
    def __int__(self): return self.n
    def __float__(self): return self.n + 0.5
    def __index__(self): return self.n
    def __complex__(self): return 1j
    def __round__(self, nd=None): return ("round", nd)
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __str__(self): return f"V{self.n}"
    def __repr__(self): return f"<V {self.n}>"
    def __bytes__(self): return b"v"
    def __reversed__(self): return iter("rev")
    def __iter__(self): return iter([self.n])
v = V(3)
print(v + V(4), 10 + v, -v, +v, ~v, abs(v), v < V(4), v > V(4), v <= 1, 3 in v, 4 in v)
print(v[1], v[1:2], len(v), v(1, k=2), int(v), float(v), complex(v), [10, 20, 30, 40][v], round(v), round(v, 2))
v["k"] = 1
print(divmod(v, 1), pow(v, 2), pow(v, 2, 3), v ** 5, str(v), repr(v), bytes(v), list(reversed(v)), list(v), hex(v))
for expr in ("v + 'x'", "v - 1", "1 - v", "v * 2", "v @ 1", "V(1) >> 2"):
    try:
        print(eval(expr))
    except TypeError as e:
        print(e)
class Sub(V):
    def __radd__(self, o): return "sub radd"
print(V(1) + Sub(2), Sub(1) + V(2))
class Hash:
    def __eq__(self, o): return True
try:
    hash(Hash())
except TypeError as e:
    print(e)
print(sorted([V(3), V(1), V(2)]), max(V(1), V(5)), min([V(2), V(1)]))
