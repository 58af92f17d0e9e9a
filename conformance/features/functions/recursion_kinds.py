# Recursion: mutual, through methods, generators, closures; and its limit.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


import sys
from functools import cache
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
def hanoi(n, a="A", b="B", c="C"): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def permutations(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]
def flatten(x): return [y for e in x for y in flatten(e)] if isinstance(x, list) else [x]
def walk(t, depth=0):
    for k, v in t.items():
        yield depth, k
        yield from walk(v, depth + 1)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
class Tree:
    def __init__(self, *kids): self.kids = kids
    def __len__(self): return 1 + sum(map(len, self.kids))
    def __eq__(self, o): return self.kids == o.kids
    def __repr__(self): return f"T{self.kids}"
@cache
def ways(n, coins=(50, 20, 10, 5, 2, 1)): return 1 if n == 0 else 0 if n < 0 or not coins else ways(n, coins[1:]) + ways(n - coins[0], coins)
print(even(100), odd(7), ackermann(2, 3), hanoi(6), permutations("abc"), flatten([1, [2, [3, []]]]), list(walk({"a": {"b": {}}, "c": {}})), Y(lambda f: lambda n: 1 if n < 2 else n * f(n - 1))(10), len(Tree(Tree(), Tree(Tree()))), Tree(Tree()) == Tree(Tree()), Tree(Tree(), Tree()), ways(100))
class Endless:
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
    def __getattr__(self, n): return getattr(self, n + "x")
    def __iter__(self): return iter(self)
    def __call__(self): return self()
    def __hash__(self): return hash(self)
    def __len__(self): return len(self)
    def __add__(self, o): return self + o
e = Endless()
for f in (lambda: repr(e), lambda: e == 1, lambda: e.x, lambda: list(e), e, lambda: {e}, lambda: bool(e), lambda: e + 1, lambda: (lambda f: f(f))(lambda f: f(f))):
    try:
        f()
    except RecursionError as err:
        print("RecursionError", str(err).startswith("maximum recursion depth exceeded"))
print(sys.getrecursionlimit())
