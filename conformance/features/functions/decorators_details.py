# Decorators: order, any expression, classes, methods and state.
def trace(name):
    print("make", name)
    def decorate(f):
        print("apply", name, f if isinstance(f, str) else f.__name__)
        return f
    return decorate


@trace("outer")
@trace("inner")
def f(): return 1


class Count:
    def __init__(self, f): self.f, self.calls = f, 0
    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)
    def __get__(self, obj, owner): return lambda *a: self(obj, *a)


class Uses:
    @Count
    def method(self, x): return x * 2
    @property
    @trace("prop")
    def prop(self): return "value"
    @staticmethod
    @trace("static")
    def static(): return "static"
    @(lambda f: classmethod(f))
    def cls(cls): return cls.__name__


u = Uses()
print(u.method(1), u.method(2), Uses.__dict__["method"].calls, u.prop, u.static(), Uses.cls())


@str
def text(): pass


print(text.startswith("<function text"))


@(x := [].append) if False else (lambda f: "replaced")
def replaced(): pass


print(replaced)
handlers = {"get": lambda f: ("got", f.__name__)}


@handlers["get"]
def view(): pass


print(view)


@trace("class")
class Decorated:
    pass


def singleton(cls): return cls()


@singleton
class config:
    debug = True


print(config.debug)


def repeat(n):
    def decorate(f):
        def wrapper(*args, **kw):
            return [f(*args, **kw) for _ in range(n)]
        wrapper.__wrapped__ = f
        return wrapper
    return decorate


@repeat(3)
def hello(name="x"): return f"hello {name}"


print(hello("you"), hello.__wrapped__(), hello.__name__)
import functools


def logged(f):
    @functools.wraps(f)
    def inner(*a): return f(*a)
    return inner


@logged
def documented():
    "The doc."


print(documented.__name__, documented.__doc__, documented.__wrapped__.__name__)
try:
    @None
    def broken(): pass
except TypeError as e:
    print(e)
print("broken" in globals())
