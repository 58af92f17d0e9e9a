# typing: reprs, generics, protocols, TypedDict, NamedTuple, overload, get_type_hints.
import typing, abc
from typing import *
print(List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], Union[int], Callable[[int], str], Callable[..., Any], Tuple[int, ...], Tuple[()], Literal["a", 1], Annotated[int, "meta"], ClassVar[int], Final[int], Type[int], Any, NoReturn, Never, Self, LiteralString, Concatenate, Required[int], TypeGuard[int], Unpack[Tuple[int]], int | None, list[int] | str, list["Fwd"])
print(Union[int, str] == (int | str), Optional[int] == Union[None, int], Literal[1, 2] == Literal[2, 1], hash(List[int]) == hash(List[int]), get_origin(Dict[str, int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(int | str), get_args(Annotated[int, 1]), Union[int, str].__args__, isinstance(1, int | str), isinstance("x", Union[int, str]))
T, K = TypeVar("T"), TypeVar("K", bound=int)


class Box(Generic[T]):
    def __init__(self, v: T): self.v = v


class Two(Box[T], Generic[K, T]): pass


print(Box[int], Box[int](5).v, Box[int].__origin__, Two[int, str].__args__, Box.__parameters__, Box[T][str], Two.__mro__[1:], Two.__orig_bases__, T, K.__bound__, Box[int](1).__orig_class__)


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class HasX(Protocol):
    x: int


class C:
    def close(self): pass


print(isinstance(C(), Closable), isinstance(5, Closable), issubclass(C, Closable), get_protocol_members(Closable), is_protocol(Closable))


class Movie(TypedDict, total=False):
    name: Required[str]
    year: int


class Point(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return self.x + self.y


print(Movie(name="a", year=1), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, Point(1), Point(1).norm(), Point.__annotations__, Point._field_defaults, Point(1, 2) == (1, 2))


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x


class Tree:
    left: "Tree"
    kids: list["Tree"]
    opt: Optional["int"] = None
    def m(self, a: "int", b: Annotated[str, "m"] = None) -> "Tree": ...


print(f(1), len(get_overloads(f)), get_type_hints(Tree), get_type_hints(Tree.m), get_type_hints(Tree.m, include_extras=True)["b"], no_type_check(f) is f, cast(str, 5), NewType("UserId", int)(5), NewType("UserId", int).__name__, assert_type(1, int), reveal_type.__name__)
for g in (lambda: isinstance(C(), HasX), lambda: Closable(), lambda: isinstance([], List[int]), lambda: isinstance(1, Any), lambda: Union[()], lambda: Optional[int, str], lambda: Box[int, str], lambda: Generic[int], lambda: List[int, str], lambda: Callable[int], lambda: Literal[[]], lambda: TypeVar("A", int), lambda: TypeVar("A", bound=int, covariant=True, contravariant=True), lambda: Any(), lambda: Optional(), lambda: ClassVar[1, 2], lambda: assert_never(5), lambda: type("X", (Box, Generic), {}), lambda: type("X", (Union[int],), {}) and type("X", (int | str,), {}), lambda: Movie(1, 2), lambda: get_type_hints(5), lambda: isinstance(Movie(name="a"), Movie), lambda: type("Q", (Final,), {}), lambda: List[int]([1]), lambda: Tuple[int](), lambda: NamedTuple("N", [("a", int)])(1), lambda: TypedDict("D", {"a": int})(a=1), lambda: class_getitem if False else list[int]("ab"), lambda: dict[str, int](a=1), lambda: list[int].append, lambda: Annotated[int], lambda: final(C) is C and C.__final__, lambda: override(f).__override__):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def area(self): ...
    @classmethod
    @abc.abstractmethod
    def make(cls): ...
    @abc.abstractmethod
    def zoom(self): ...


class Half(Shape):
    area = 5
    @classmethod
    def make(cls): return cls


for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)
Shape.register(int)
print(isinstance(5, Shape), issubclass(bool, Shape), sorted(Half.__abstractmethods__), abc.update_abstractmethods(Half) is Half)
