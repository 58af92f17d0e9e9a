# functools: caches, partial, reduce, dispatch, ordering, wraps.
import functools
from functools import lru_cache, cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps, cached_property, cmp_to_key, Placeholder


@lru_cache(maxsize=2)
def square(x, *, k=0):
    print("computing", x, k)
    return x * x + k


print(square(2), square(2), square(3), square(4), square(2), square(2, k=1), square(2.0), square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5))
try:
    square([])
except TypeError as e:
    print(e)


@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
p = partial(print, "a", sep="-", end="!\n")
p("b", "c")
p("d", sep="+")
print(p.func is print, p.args, p.keywords, partial(p, "x").args, repr(partial(int, base=2)), partial(int, base=2)("101"))
print(partial(pow, Placeholder, 2)(5), partial(divmod, Placeholder, 3)(10))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, "abc", ">"), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, [[1], [2]], initial=[0]))
for f in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: partial(), lambda: partial(5), lambda: partial(pow, Placeholder, 2)(), lambda: partial(pow, 2, Placeholder), lambda: lru_cache(maxsize="a")(len), lambda: cached_property(lambda self: 1).__get__(5, int), lambda: singledispatch(5)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


@singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
@show.register(tuple)
def _(x): return f"sequence {len(x)}"
@show.register
def _(x: str | bytes): return f"text {x!r}"


print(show(1), show(True), show([1]), show((1, 2)), show("s"), show(b"b"), show(1.5), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry))


class D:
    @singledispatchmethod
    def m(self, x): return "default"
    @m.register
    def _(self, x: int): return "int"
    @cached_property
    def slow(self):
        print("once")
        return 5
    def greet(self, word, name): return f"{word} {name}"
    hello = partialmethod(greet, "hello")


d = D()
print(d.m(1), d.m("x"), d.slow, d.slow, vars(d), d.hello("you"))
del d.slow
print(d.slow)


@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


def deco(f):
    @wraps(f, updated=())
    def w(*a): return f(*a)
    return w


@deco
def documented(x: int) -> str:
    "Doc."
    return x


print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__.__name__, functools.WRAPPER_ASSIGNMENTS)
try:
    @total_ordering
    class Bad: pass
except ValueError as e:
    print(e)
