# inspect.signature of every kind of callable.
import inspect, functools


def f(a, b: int = 1, /, c: "str" = "x", *args: float, d, e=None, **kw) -> list[int]: ...


class A:
    def __init__(self, x, *, y=2): ...
    def method(self, z): ...
    @classmethod
    def cls(cls, q=1): ...
    @staticmethod
    def static(*a): ...
    def __call__(self, w): ...


class Meta(type):
    def __call__(cls, m): ...


class WithMeta(metaclass=Meta): ...


class New:
    def __new__(cls, n): ...


@functools.wraps(f)
def wrapped(*args, **kw): ...


for o in (f, A, A.method, A(1).method, A.cls, A.static, A(1), WithMeta, New, wrapped, lambda x, *y: 0, functools.partial(f, 1, e=5), functools.partial(f, 1, 2, 3), len, print, sorted, dict.get, "".split, int.from_bytes, object, async_f if False else (lambda: 0)):
    print(getattr(o, "__name__", type(o).__name__), inspect.signature(o))
for o in (dict, type, print, max, 5):
    try:
        print(inspect.signature(o))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e)[:60])
s = inspect.signature(f)
print(list(s.parameters), s.return_annotation, s.parameters["b"], s.parameters["c"].annotation, s.parameters["args"].kind, s.parameters["d"].default is inspect.Parameter.empty)
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b, b.args, b.kwargs)
b.apply_defaults()
print(b.arguments)
for args, kw in (((), {}), ((1,), {}), ((1,), {"a": 2, "d": 3}), ((1,), {"d": 1, "c": 2, "b": 3})):
    try:
        print(s.bind(*args, **kw))
    except TypeError as e:
        print(e)
print(s.replace(parameters=[p for p in s.parameters.values() if p.kind == p.KEYWORD_ONLY], return_annotation=s.empty))
print(inspect.getfullargspec(f))
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
