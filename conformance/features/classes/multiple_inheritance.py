# Cooperative super through a diamond, mixins and __init__ chains.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


log = []
class Root:
    def __init__(self, **kw):
        log.append("Root")
        if kw: raise TypeError(f"left over {sorted(kw)}")
    def draw(self): return ["Root"]
class Shape(Root):
    def __init__(self, shape, **kw):
        self.shape = shape
        log.append("Shape")
        super().__init__(**kw)
    def draw(self): return ["Shape"] + super().draw()
class Colored(Root):
    def __init__(self, color="red", **kw):
        self.color = color
        log.append("Colored")
        super().__init__(**kw)
    def draw(self): return ["Colored"] + super().draw()
class Both(Shape, Colored):
    def __init__(self, **kw):
        log.append("Both")
        super().__init__(**kw)
    def draw(self): return ["Both"] + super().draw()
b = Both(shape="square", color="blue")
print(log, b.draw(), [c.__name__ for c in Both.__mro__], b.shape, b.color, super(Both, b).draw(), super(Shape, b).draw(), super(Colored, b).draw())
attempt(lambda: Both(shape=1, nope=2), lambda: Both(), lambda: super(Both, b).nope, lambda: super(Both, 5), lambda: super(5), lambda: super(Both, Shape), lambda: type("X", (Root, Shape), {}), lambda: super(Shape, Both).draw(b), lambda: super().x)
class JsonMixin:
    def json(self): return {k: v for k, v in sorted(vars(self).items())}
class CompareMixin:
    def __lt__(self, o): return self.key() < o.key()
    def __eq__(self, o): return isinstance(o, CompareMixin) and self.key() == o.key()
    def __hash__(self): return hash(self.key())
class Item(JsonMixin, CompareMixin):
    def __init__(self, n): self.n = n
    def key(self): return self.n
print(sorted([Item(2), Item(1)])[0].json(), Item(1) == Item(1), len({Item(1), Item(1)}), Item(1) != Item(2), Item.__mro__[1].__name__)
class ListDict(list):
    extra = property(lambda self: len(self))
class IntStr(str):
    def __add__(self, o): return IntStr(super().__add__(str(o)))
print(ListDict([1, 2]).extra, ListDict("ab") + [1], IntStr("a") + 1 + 2, type(IntStr("a") + 1).__name__, type(IntStr("a").upper()).__name__)
class Base:
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def util(): return "base util"
    def template(self): return f"{self.step()}-{type(self).__name__}"
    def step(self): return "base"
class Child(Base):
    def step(self): return "child+" + super().step()
    @classmethod
    def make(cls): return super().make()
    @staticmethod
    def util(): return Base.util() + "+child"
print(Child.make().template(), Child.util(), Base().template(), Child().make().__class__.__name__)
