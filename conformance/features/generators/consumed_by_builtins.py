"""Generator expressions that a built-in consumes at once: results, tracebacks, frames, shadowed built-ins."""
import traceback, sys
def tb(f, *a):
    try: print(f(*a))
    except BaseException as e:
        for x in traceback.extract_tb(e.__traceback__): print('  ', x.name, x.lineno, x.line, x.colno, x.end_colno)
        print(type(e).__name__, e, type(e.__cause__).__name__, type(e.__context__).__name__)
def s1(a): return sum(x * 2 for x in a)
def s2(a): return sum(x for x in a if x)
def s3(a): return any(x > 3 for x in a), all(x < 3 for x in a), any(x for x in a), all(x for x in a)
def s4(a): return min(x for x in a), max(x + 1 for x in a)
def s5(a): return list(x for x in a), tuple(x for x in a), sorted(set(x for x in a)), sorted(frozenset(x for x in a)), sorted(-x for x in a), sorted((x for x in a), key=lambda v: -v, reverse=True)
def s6(a, sep): return ', '.join(str(x) for x in a), sep.join(x for x in map(str, a))
def s7(a): return sum(sum(x * y for y in a) for x in a), sum((lambda: x + k)() for k in range(3) for x in a)
def s8(a): return [sum(x + i for x in a) for i in range(3)]
def s9(a):
    t = 0
    r = any((last := x) > 2 for x in a)
    return r, last
for a in ([1,2,3,4], [], [1.5, 2.5, 0.1], [True, False], (5,), [2**62, 2**62, 2**62], ['a'], 7, [None], [[1],[2]]):
    for f in (s1, s2, s3, s4, s5, s7, s8, s9):
        tb(f, a)
    tb(s6, a, '-')
def g1(a): return sum(next(a) for _ in range(10))
tb(g1, iter([1,2]))
def g2(a): return [next(x) for x in a], sum(1/x for x in [1,0])
tb(g2, [])
class B:
    def __bool__(self): raise StopIteration('x')
    def __add__(self, o): raise StopIteration('y')
    __radd__ = __add__
    def __lt__(self, o): raise ZeroDivisionError
    def __hash__(self): raise KeyError
def h1(): return any(B() for _ in range(3))
def h2(): return sum(B() for _ in range(3))
def h3(): return min(B() for _ in range(3))
def h4(): return set(B() for _ in range(3))
def h5(): return sorted(B() for _ in range(3))
def h6(): return ','.join(B() for _ in range(3))
for h in (h1,h2,h3,h4,h5,h6): tb(h)
class S:
    def join(self, x): return type(x).__name__, list(x)
tb(s6, [1,2], S())
def shadow():
    def inner(): return sys._getframe(1).f_code.co_name, sys._getframe(2).f_code.co_name
    return list(inner() for _ in range(2))
tb(shadow)
def noframe():
    return list(where() for _ in range(2))
def where(): return [f.name for f in traceback.extract_stack()]
tb(noframe)
import builtins
def m(): return sum(x for x in (1,2,3))
print(m()); 
old = builtins.sum
builtins.sum = lambda g: ('mine', type(g).__name__, list(g))
print(m()); builtins.sum = old; print(m())
sum_ = sum
def sum(g, n=0): return 'global', sum_(g)
print(m()); del sum; print(m())
class K:
    v = [1,2]
    w = list(x for x in v)
    def f(self): return sum(self.g(x) for x in self.v)
    def g(self, x): return __class__.__name__ and x
print(K().f(), K.w)
def gen():
    yield sum(x for x in range(5))
    z = yield list(x for x in range(3))
    yield tuple(z for _ in range(2))
q = gen(); print(next(q), next(q), q.send(9))
