# dataclasses: fields, ordering, frozen, slots, inheritance, post-init and errors.
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, is_dataclass, KW_ONLY, InitVar, FrozenInstanceError
from typing import ClassVar


@dataclass(order=True)
class P:
    x: int
    y: float = 0.5
    tags: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 3
    def __post_init__(self): self.tags.append(self.x)


print(P(1), P(1) == P(1, 0.5), P(1) < P(2), P(1).tags, sorted([P(3), P(1, 2), P(1)]), P.__match_args__, [f.name for f in fields(P)], P.__doc__)


@dataclass(frozen=True, slots=True, kw_only=True)
class F:
    a: int
    b: str = "b"


f = F(a=1)
print(f, hash(f) == hash(F(a=1)), F.__slots__, replace(f, b="c"), asdict(f))
for g in (lambda: F(1), lambda: setattr(f, "a", 2), lambda: delattr(f, "a"), lambda: setattr(f, "zz", 2), lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, z=2), lambda: P(1) < 5, lambda: hash(P(1)), lambda: fields(5), lambda: asdict(P), lambda: replace(f, zz=1)):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


@dataclass
class Base:
    i: InitVar[int]
    a: int = 1
    _: KW_ONLY
    k: int = 2
    def __post_init__(self, i): self.made = i * 2


@dataclass
class Derived(Base):
    b: int = 5


d = Derived(10, 2, 3, k=4)
print(d, d.made, asdict(d), astuple(d), is_dataclass(d), is_dataclass(int))
for source in ("@dataclass\nclass X:\n a: int = 1\n b: int", "@dataclass\nclass X:\n a: list = []", "@dataclass(order=True, eq=False)\nclass X: a: int", "@dataclass\nclass X(F): a: int", "@dataclass(frozen=True)\nclass X(P): pass", "@dataclass\nclass X:\n a: int = field(default=1, default_factory=int)", "@dataclass(slots=True)\nclass X:\n __slots__ = ('a',)\n a: int", "@dataclass(order=True)\nclass X:\n a: int\n def __lt__(self, o): pass"):
    try:
        exec(source)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
M = make_dataclass("M", ["a", ("b", int), ("c", list, field(default_factory=list))], namespace={"double": lambda self: self.b * 2})
print(M(1, 2), M(1, 2).double(), P.__init__.__annotations__, asdict(P(1, tags=[P(2)])))


@dataclass
class Node:
    value: int
    next: "Node | None" = None


n = Node(1, Node(2))
n.next.next = n
print(n, asdict(Node(1, Node(2))))
match P(7, 8):
    case P(x, y): print(x, y)
