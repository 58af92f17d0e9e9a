# isinstance, issubclass, callable, type and their hooks.
def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


class Meta(type):
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, c): return c is str


class Odd(metaclass=Meta): pass
class Lies:
    __class__ = int
class Bases:
    __bases__ = (int,)


print(isinstance(5, Odd), isinstance(6, Odd), issubclass(str, Odd), issubclass(int, Odd), isinstance(Odd(), Odd), isinstance(Lies(), int), type(Lies()) is int, isinstance(True, int), isinstance(1, (str, (float, int))), issubclass(bool, (str, int)), isinstance(1, int | None), isinstance(None, int | None), issubclass(int, int | str), isinstance(int, type), isinstance(type, object), isinstance([], list))
attempt(lambda: isinstance(1, "int"), lambda: isinstance(1), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: issubclass(Bases(), int), lambda: isinstance(1, list[int]), lambda: isinstance(1, int | list[int]), lambda: isinstance(1, ()), lambda: isinstance(1, [int]), lambda: issubclass(list[int], list), lambda: type(), lambda: type(1, 2), lambda: callable(), lambda: isinstance(1, None), lambda: isinstance(None, type(None)))
class C:
    def __call__(self): return 1
class NotCallable: __call__ = None
print(callable(C()), callable(C), callable(5), callable(NotCallable()), callable(len), callable(lambda: 0), callable([].append), callable(type))
print(type(5), type(type), type(C()).__name__, type("N", (C,), {"x": 1}).x, type("N", (), {}).__bases__, type(None)(), type(...)() is ..., type(NotImplemented)() is NotImplemented, bool.__base__, type.__base__, object.__base__)
