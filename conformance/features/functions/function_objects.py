# Function objects: attributes, methods, binding, comparison, repr.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


def f(a, b=2, *args, c: int = 3, **kw) -> str:
    "Doc of f."
    return a
f.extra = {"k": 1}
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__, f.__code__.co_name, f.__type_params__, f.__builtins__ is not None, f.__globals__ is globals(), repr(f).split(" at ")[0], type(f).__name__)
class C:
    def m(self, x=1): return self, x
    c = classmethod(lambda cls: cls.__name__)
    s = staticmethod(len)
    l = lambda self: "lambda"
    p = print
o = C()
b = o.m
print(b.__self__ is o, b.__func__ is C.m, b.__name__, b.__qualname__, b == o.m, b is o.m, b != C().m, hash(b) == hash(o.m), b.__doc__, C.m.__get__(o) == b, C.c.__self__ is C, o.s([1]), o.l(), o.p is print, repr(b).split("<__main__")[0], C.__dict__["s"].__wrapped__ is len, C.__dict__["c"].__func__.__name__, type(C.__dict__["s"]).__name__, C.__dict__["s"](("a",)))
b.__func__.tag = "set"
print(b.tag, C.m.tag, (lambda: 0).__name__, (lambda: 0).__qualname__, [].append.__self__, [].append.__name__, [].append.__qualname__, len.__module__, len.__self__.__name__, str.upper.__objclass__, "".upper.__qualname__, int.__add__.__name__, (5).__add__.__self__, type([].append).__name__, type(str.upper).__name__, type(int.__add__).__name__, type((5).__add__).__name__, type(dict.__dict__["fromkeys"]).__name__)
import types
m = types.MethodType(lambda self, y: (self, y), 5)
print(m(6), types.MethodType(len, "abc")(), m.__self__, isinstance(m, types.MethodType), isinstance(f, types.FunctionType), types.FunctionType is types.LambdaType)
attempt(lambda: setattr(b, "x", 1), lambda: b.x, lambda: setattr(f, "__name__", 5), lambda: setattr(f, "__defaults__", [1]), lambda: delattr(f, "__name__"), lambda: f.nope, lambda: types.MethodType(5, 6), lambda: types.MethodType(len, None), lambda: types.MethodType(len), lambda: f < f, lambda: f(), lambda: setattr(f, "__code__", None), lambda: C.m(), lambda: C.c(1), lambda: o.m(1, 2), lambda: f.__get__(None, C) is f, lambda: f.__get__(None, None), lambda: f.__get__(5).__self__, lambda: len.__get__(5), lambda: str.upper(5), lambda: str.upper(), lambda: int.__add__(1), lambda: int.__add__("a", 1), lambda: [].append.__get__(5), lambda: dict.fromkeys.__self__, lambda: setattr(len, "x", 1), lambda: staticmethod(5)(), lambda: classmethod(5).__get__(None, int)(), lambda: type(f)(), lambda: delattr(f, "extra"), lambda: f.extra)
def g(): pass
g.__name__, g.__qualname__, g.__doc__, g.__module__ = "renamed", "Some.renamed", "new", None
print(repr(g).split(" at ")[0], g.__doc__, g.__module__)
