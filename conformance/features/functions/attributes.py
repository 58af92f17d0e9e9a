# What a function knows of itself.
def f(a, b=1, *c, d: int = 2, **e) -> str:
    """Doc of f."""
    x = 1
    return lambda: x
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__)
print(f.__annotations__, f.__closure__, f.__type_params__)
c = f.__code__
print(c.co_name, c.co_argcount, c.co_kwonlyargcount, c.co_posonlyargcount, c.co_varnames, c.co_cellvars, c.co_flags & 0x0c)
f.attr = 5
print(f.attr, f.__dict__)
del f.attr
print(hasattr(f, "attr"))
f.__name__ = "renamed"
f.__qualname__ = "Q.renamed"
print(f.__name__, repr(f).split(" at ")[0])
class C:
    def m(self): return self
    @classmethod
    def k(cls): return cls
o = C()
print(C.m.__qualname__, o.m.__self__ is o, o.m.__func__ is C.m, C.k() is C, o.m == o.m)
print(f.__get__(5).__self__, f(1)())
def nodoc(): pass
print(nodoc.__doc__, type(nodoc).__name__, type(o.m).__name__, type(len).__name__)
try:
    f.__code__ = 5
except TypeError as e:
    print(e)
