# Changing classes at run time is seen by their instances.
class A:
    kind = "A"
    def who(self): return "A.who"


class B:
    kind = "B"
    def who(self): return "B.who"


a = A()
a.own = 1
a.__class__ = B
print(a.kind, a.who(), a.own, isinstance(a, A), type(a).__name__)
A.who = lambda self: "patched"
x = A()
print(x.who())
A.extra = property(lambda self: "property")
print(x.extra)
del A.who
try:
    x.who()
except AttributeError as e:
    print(e)
x.who = lambda: "instance's"
print(x.who())


class Child(A): pass


c = Child()
A.added = 5
print(c.added)
Child.added = 6
print(c.added, x.added)
del Child.added
print(c.added)
A.__len__ = lambda self: 3
print(len(c), bool(c))
A.__len__ = None
try:
    len(c)
except TypeError as e:
    print(e)
A.__name__ = "Renamed"
A.__qualname__ = "Outer.Renamed"
print(A.__name__, repr(A), type(x).__name__)
for change in ("a.__class__ = int", "a.__class__ = 5", "A.__name__ = 5", "int.x = 1", "A.__bases__ = (int,)", "del A.__name__", "A.__dict__ = {}", "A.__dict__['x'] = 1", "x.__dict__ = 5", "x.__dict__ = {'new': 1}; print(x.new)", "del x.__dict__; print(x.__dict__)", "A.__module__ = 'mod'; print(A)", "A.__doc__ = 'doc'; print(A.__doc__)", "x.__class__ = type(len)", "import sys; sys.__class__ = A", "type(lambda: 0).x = 1"):
    try:
        exec(change)
    except Exception as e:
        print(change, "->", type(e).__name__, e)
