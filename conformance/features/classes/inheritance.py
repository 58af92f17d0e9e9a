# C3 order, cooperative super, diamond.
class Base:
    def who(self): return ["Base"]
class L(Base):
    def who(self): return ["L"] + super().who()
class R(Base):
    def who(self): return ["R"] + super().who()
class D(L, R):
    def who(self): return ["D"] + super().who()
print(D().who(), [c.__name__ for c in D.__mro__])
try:
    class X(Base, D): pass
except TypeError as e:
    print(e)
try:
    class Y(Base, Base): pass
except TypeError as e:
    print(e)
class M(D):
    def who(self): return super(L, self).who()
print(M().who(), super(D, D()).who(), super(R, D).who(D()))
class S(list):
    def total(self): return sum(self)
s = S([1, 2, 3])
s.append(4)
print(s, s.total(), s + [5], type(s + [5]).__name__, isinstance(s, list), len(s))
class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 1)
print(I(3) + 4, type(I(3) + 4).__name__, 4 + I(3), I(7) * 2, I(5) == 5, {5: "five"}[I(5)])
class St(str):
    def shout(self): return self.upper() + "!"
print(St("a").shout(), St("b") + "c", isinstance(St("x"), str), "%s" % St("y"))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2) == (1, 2))
class Dd(dict):
    def __missing__(self, k): return k * 2
print(Dd(a=1)["a"], Dd()["zz"], Dd().get("q"))
Base.who = lambda self: ["patched"]
print(D().who())
class N: pass
N.__bases__ = (Base,) if False else N.__bases__
D.__bases__ = (R, L)
print(D().who())
try:
    class Z(bool): pass
except TypeError as e:
    print(e)
