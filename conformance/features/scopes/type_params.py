# PEP 695/696 type parameters and aliases.
def first[T](xs: list[T]) -> T: return xs[0]
print(first([1]), first.__type_params__, first.__type_params__[0].__name__)
class Stack[T: int, *Ts, **P]:
    def push(self, x: T) -> None: self.x = x
print(Stack.__type_params__, Stack.__type_params__[0].__bound__)
print(Stack[int, str, [bool]].__origin__ is Stack, Stack.__orig_bases__)
type Pair[A, B = int] = tuple[A, B]
print(Pair, Pair.__type_params__, Pair.__value__, Pair[str].__args__, Pair.__type_params__[1].__default__)
type Rec = list[Rec] | int
print(Rec.__value__)
type Lazy = undefined_name
try:
    Lazy.__value__
except NameError as e:
    print(e)
def bound[S: (int, str)](s: S): return S.__constraints__
print(bound(1))
class A[T]:
    type Inner = list[T]
    def m[U](self, t: T, u: U) -> T: return T, U
print(A().m(1, 2), A.Inner.__value__)
print([t.__name__ for t in A.m.__type_params__])
type = 5
print(type)
