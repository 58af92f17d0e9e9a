# getattr, setattr, hasattr, delattr, vars, dir and id.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


class A:
    cls = 1
    def __init__(self): self.x = 1
    @property
    def broken(self): raise ValueError("property")
    @property
    def missing(self): raise AttributeError("not really")


a = A()
setattr(a, "with space", 2)
setattr(a, "class", 3)
print(getattr(a, "with space"), getattr(a, "class"), vars(a), hasattr(a, "missing"), getattr(a, "missing", "default"), getattr(a, "nope", None), dir(a)[-5:], [n for n in dir(A) if not n.startswith("__")])
attempt(lambda: getattr(a, "nope"), lambda: getattr(a, 5), lambda: getattr(a), lambda: getattr(a, "broken", 1), lambda: hasattr(a, "broken"), lambda: hasattr(a, 5), lambda: setattr(a, 5, 1), lambda: setattr(5, "x", 1), lambda: setattr(a, "broken", 1), lambda: delattr(a, "nope"), lambda: delattr(A, "nope"), lambda: vars(5), lambda: vars(A)["cls"], lambda: vars(a, 1), lambda: setattr(A.__init__, "attr", 1), lambda: A.__init__.attr, lambda: setattr([].append, "x", 1), lambda: setattr(object(), "x", 1), lambda: setattr(int, "x", 1), lambda: delattr(a, "x"), lambda: a.x, lambda: None.x, lambda: (5).nope, lambda: A.nope, lambda: len.nope, lambda: type(a).nope, lambda: getattr(a, "\ud800", "surrogate"))
def f():
    z = 1
    return sorted(vars()), sorted(dir()), locals() == {"z": 1}
print(f(), id(a) == id(a), id(None) == id(None), "f" in vars(), "a" in dir(), sorted(n for n in dir(f) if "name" in n))
