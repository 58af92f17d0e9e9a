# dataclasses, enum and namedtuple of the standard library.
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, IntFlag, auto
from collections import namedtuple
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
p = P(1, 2)
print(p, p == P(1, 2), p < P(2), asdict(p), replace(p, y=9))
@dataclass(frozen=True, slots=True)
class F:
    a: int
try:
    F(1).a = 2
except AttributeError as e:
    print(type(e).__name__, e)
print(hash(F(1)) == hash(F(1)), F(3))
class Color(Enum):
    RED = 1
    GREEN = auto()
    ALIAS = 1
print(Color.RED, Color(2), Color["RED"], list(Color), Color.ALIAS is Color.RED, Color.RED.name, repr(Color.GREEN))
class Perm(IntFlag):
    R = 4
    W = 2
print(Perm.R | Perm.W, Perm(6), Perm.R in Perm(6), ~Perm.R & 7)
N = namedtuple("N", "a b", defaults=[5])
n = N(1)
print(n, n.a, n._asdict(), n._replace(a=3), N._fields, n == (1, 5))
