# enum: members, aliases, flags, mixins, auto, iteration and errors.
from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique, nonmember, member, verify, CONTINUOUS


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self): return f"{self.name.title()}={self.value}"
    @classmethod
    def default(cls): return cls.GREEN


print(list(Color), Color.RED, repr(Color.RED), Color(1), Color["GREEN"], Color.CRIMSON is Color.RED, Color.RED.describe(), Color.default(), len(Color), Color.__members__, Color.RED in Color, 1 in Color, 9 in Color, isinstance(Color.RED, Color), Color.RED == 1, {Color.RED: "r"}[Color.RED], f"{Color.RED}", "%s" % Color.RED, Color.RED.name)


class N(IntEnum):
    ONE = auto()
    TWO = auto()


class S(StrEnum):
    HELLO = auto()
    BYE = "goodbye"


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class IP(IntFlag):
    A = 1
    B = 2


print(N.ONE + 1, N.ONE < N.TWO, str(N.ONE), repr(N.ONE), f"{N.ONE}", S.HELLO, S.BYE.upper(), repr(S.HELLO), S.HELLO == "hello", sorted(N, reverse=True))
print(Perm.R | Perm.X, Perm.RW, Perm.RW & Perm.R, ~Perm.R, Perm(7), Perm(0), bool(Perm(0)), list(Perm.RW), Perm.R in Perm.RW, len(Perm.RW), Perm.RW ^ Perm.W, list(Perm), IP.A | 8, IP(9), ~IP.A, IP.A | IP.B, repr(IP.B))
for f in (lambda: Color(9), lambda: Color["NOPE"], lambda: Color.NOPE, lambda: setattr(Color, "RED", 5), lambda: setattr(Color.RED, "value", 5), lambda: delattr(Color, "RED"), lambda: Color(), lambda: Color.RED < Color.GREEN, lambda: Perm(16), lambda: Perm.R | 1, lambda: type("X", (Color,), {}), lambda: Color.RED(), lambda: S(5), lambda: Color.RED.RED, lambda: Color.RED.describe.nope):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for source in ("class X(Enum):\n A = 1\n A = 2", "@unique\nclass X(Enum):\n A = 1\n B = 1", "class X(Enum):\n mro = 1", "@verify(CONTINUOUS)\nclass X(IntEnum):\n A = 1\n B = 3", "class X(StrEnum):\n A = 5", "class X(Enum):\n A = auto()\n B = 'b'\n C = auto()"):
    try:
        exec(source)
        print("fine")
    except Exception as e:
        print(type(e).__name__, e)


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)


class Missing(Enum):
    A = "a"
    @classmethod
    def _missing_(cls, value): return cls.A if value == "alias" else None
    helper = nonmember(5)
    @member
    def func(self): return 1


class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower() * (count + 1)
    X = auto()
    Y = auto()


print(Planet.EARTH.gravity, Planet.MARS.value, Missing("alias"), Missing.helper, list(Missing)[1].name, [a.value for a in Auto])
Animal = Enum("Animal", "CAT DOG", start=5)
print(list(Animal), Enum("E", {"p": 1, "q": 2}).q, Animal.CAT.__class__.__name__, dir(Color)[:3], Color.__doc__)
import pickle, copy
print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Color.GREEN) is Color.GREEN, hash(Color.RED) == hash("RED"))
