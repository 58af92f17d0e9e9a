# Decorators apply from the bottom, and may be any expression.
def tag(name):
    print("tag", name)
    def wrap(f):
        print("wrap", name, f.__name__)
        def inner(*a, **k):
            return (name, f(*a, **k))
        return inner
    return wrap
@tag("a")
@tag("b")
def f(x): return x
print(f(1))
registry = {}
class R:
    def register(self, f):
        registry[f.__name__] = f
        return f
r = [R()]
@r[0].register
def g(): return "g"
print(registry["g"] is g)
@lambda c: (c.__name__, c.x)
class K:
    x = 5
print(K)
@staticmethod
def s(): return "static"
print(s())
