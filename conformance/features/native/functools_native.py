# _functools: partial, Placeholder, reduce, cmp_to_key, the lru_cache wrapper
from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper, Placeholder as _


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def f(*args, **kwargs):
    return args, kwargs


p = partial(f, 1, a=2)
for g in (lambda: p(), lambda: p(3), lambda: p(3, 4), lambda: p(3, 4, 5), lambda: p(a=5, b=6), lambda: p.args, lambda: p.keywords,
          lambda: p.func is f, lambda: partial(p, 7, c=8)(9), lambda: partial(p, 7).func is f, lambda: partial(), lambda: partial(1),
          lambda: partial(f, _, 1)(2), lambda: partial(f, _, 1)(), lambda: partial(f, _), lambda: partial(f, a=_),
          lambda: partial(f, _, 2, _, 4)(1, 3, 5), lambda: partial(partial(f, _, 2, _, 4), 1)(3), lambda: partial(partial(f, _, 2, _, 4), _, 3)(1),
          lambda: _, lambda: type(_)(), lambda: type(_)(1), lambda: partial(max, key=abs)([-3, 2]), lambda: partial(f).__call__(1),
          lambda: setattr(p, "func", 1), lambda: setattr(p, "x", 1), lambda: p.x, lambda: partial(p, 2).func is p):
    show(g)
p = partial(int, base=2)
print(p, p("101"), partial(print, "a", sep="-"))


class C:
    m = partial(f, 1)


print(C().m(2)[0][0], len(C().m(2)[0]))
p = partial(f, 1)
p.__setstate__((f, (4,), {"k": 5}, None))
print(p())
show(lambda: p.__setstate__((1, 2)))
show(lambda: p.__setstate__((f, (_,), {}, None)))

for g in (lambda: reduce(lambda a, b: a + b, [1, 2, 3]), lambda: reduce(max, [], 5), lambda: reduce(max, []), lambda: reduce(max, 1),
          lambda: reduce(max, [1], initial=7), lambda: reduce(max), lambda: reduce(max, [3])):
    show(g)

k = cmp_to_key(lambda a, b: b - a)
for g in (lambda: sorted([3, 1, 2], key=k), lambda: k(1) < k(2), lambda: k(1) == k(1), lambda: k(1) < 1, lambda: k < k(1),
          lambda: k(obj=4).obj, lambda: hash(k(1)), lambda: cmp_to_key(), lambda: cmp_to_key(mycmp=max)(1) == k(1)):
    show(g)

calls = []


def slow(*args, **kwargs):
    calls.append((args, tuple(kwargs.items())))
    return len(calls)


info = lambda *args: args
c = _lru_cache_wrapper(slow, 2, False, info)
print(c(1), c(1), c(1.0), c(2), c(1), c(3), c(2), c(1), c.cache_info())
print(c(a=1, b=2), c(a=1, b=2), c(b=2, a=1), c.cache_info())
c.cache_clear()
print(c.cache_info())
c = _lru_cache_wrapper(slow, None, True, info)
print(c(1) == c(1.0), c("a") == c("a"), c(), c(), c.cache_info())
c = _lru_cache_wrapper(slow, 0, False, info)
print(c(1) == c(1), c.cache_info())
for g in (lambda: c([]), lambda: _lru_cache_wrapper(slow, None, False, info)([]), lambda: _lru_cache_wrapper(1, None, False, info),
          lambda: _lru_cache_wrapper(slow, "a", False, info), lambda: _lru_cache_wrapper(slow, -5, False, info).cache_info()):
    show(g)


class D:
    m = _lru_cache_wrapper(lambda self, x: x, None, False, info)


print(D().m(4), D.m.cache_info())
fib = _lru_cache_wrapper(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2), None, False, info)
print(fib(90))
