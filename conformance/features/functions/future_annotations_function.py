"""With annotations from __future__ a function has an __annotate__ function, which gives strings."""
from __future__ import annotations

import annotationlib
import functools


def plain(x: int, *args: *Ts, y: str = "a") -> Missing:
    pass


def outer(T):
    y = 3

    def inner(a: T, b: y, *c: (lambda: T)) -> [z for z in T]:
        return a

    class Local[U]:
        field: U

        def method(self, a: U, b: T, c: "quoted") -> __class__:
            return U

        async def agen(self, q: {i: T for i in y}):
            yield 1

    def generic[V](a: V, b: T) -> V:
        return V

    return inner, Local.method, Local.agen, generic


def without(x):
    pass


for function in plain, *outer(int), without:
    annotate = function.__annotate__
    print(function.__name__, function.__annotations__, annotationlib.get_annotations(function, format=annotationlib.Format.STRING))
    if annotate is None:
        print("no __annotate__")
        continue
    print(annotate.__name__, annotate.__qualname__, annotate(1) == function.__annotations__)
    for form in 2, 3, 4:
        try:
            print(annotate(form))
        except NotImplementedError:
            print("not implemented:", form)


@functools.singledispatch
def kind(x):
    return "object"


@kind.register
def _(x: int):
    return "int"


@kind.register
def _(x: list | tuple):
    return "sequence"


print(kind(1), kind([]), kind("a"))
plain.__annotations__ = {"q": 1}
print(plain.__annotate__, plain.__annotations__)
