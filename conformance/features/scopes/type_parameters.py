# Type parameters of functions, classes and aliases (PEP 695, PEP 696).
import typing


def first[T](items: list[T]) -> T: return items[0]


class Stack[T: (int, str), *Ts, **P]:
    items: list[T]
    def push[U](self, item: T, other: U) -> None: ...
    def t(self): return T


type Pair[A, B = int] = tuple[A, B]
type Recursive = list[Recursive] | int
type Lazy = not_defined_yet
print(first([1]), first.__type_params__, Stack.__type_params__, Stack.push.__type_params__, Stack.__mro__[1:], Stack.__orig_bases__)
T, Ts, P = Stack.__type_params__
print(T.__name__, T.__constraints__, T.__bound__, T.__default__ is typing.NoDefault, T.has_default(), T.__covariant__, T.__infer_variance__, Stack().t() is T)
print(Pair, Pair[str], Pair.__type_params__, Pair.__value__, Pair[str, int].__args__, Pair.__type_params__[1].__default__, type(Pair).__name__, Recursive.__value__)
try:
    Lazy.__value__
except NameError as e:
    print(e)
print(Stack[int, str, bool, [int, str]], Stack[int, [str]].__args__)


def bound[T: undefined_bound](x: T): ...


print(bound.__type_params__[0].__name__)
try:
    bound.__type_params__[0].__bound__
except NameError as e:
    print(e)


class Outer[T]:
    class Inner[U]:
        def m(self): return T, U
    type Alias = T
    def f[T](self): return T


o = Outer.Inner().m()
print(o[0] is Outer.__type_params__[0], Outer.Alias.__value__ is o[0], Outer().f() is not o[0])


def default[T = int, *Ts = *tuple[int, str], **P = [int]](): ...


print([(p.__name__, p.__default__) for p in default.__type_params__])
for source in ("def f[T](x: T, T=5): return T\nprint(f(1))", "class A[T](list[T]): pass\nprint(A[int], A.__orig_bases__)", "type X = X\nprint(X.__value__)", "def f[T](): return lambda: T\nprint(f()().__name__)", "class B[T]: x = T\nprint(B.x)", "print(isinstance([], list[int]))", "isinstance(1, Pair)", "Pair[1, 2, 3]", "Stack[int]", "class C[T](typing.Generic[T]): pass", "print(typing.get_type_hints(first))", "Pair()", "T[int]", "print(T | int, T | None)"):
    try:
        exec(source)
    except Exception as e:
        print(source.split(chr(10))[0], "->", type(e).__name__, e)
X = typing.TypeVar("X", bound=int)
print(X, X.__bound__, typing.TypeAliasType("Al", list[X], type_params=(X,))[str], typing.ParamSpec("Q").args)
