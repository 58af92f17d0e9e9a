# Method resolution order, and the errors of impossible bases.
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass


print([c.__name__ for c in D.__mro__], D.__bases__ == (B, C), D.__base__.__name__)


def attempt(f):
    try:
        f()
    except TypeError as e:
        print(e)


attempt(lambda: type("X", (A, B), {}))
attempt(lambda: type("X", (B, B), {}))
attempt(lambda: type("X", (int, str), {}))
attempt(lambda: type("X", (bool,), {}))
attempt(lambda: type("X", (type(None),), {}))
attempt(lambda: type("X", (5,), {}))
attempt(lambda: type("X", (len,), {}))
attempt(lambda: type("X", A, {}))
attempt(lambda: type(5, (), {}))
attempt(lambda: type("X", (), []))
attempt(lambda: type("X", (type(lambda: 0),), {}))
attempt(lambda: type("X", (range,), {}))
attempt(lambda: type("X"), ) if False else None
attempt(lambda: type("X", ()))
attempt(lambda: type("X", (), {"__slots__": ["a", "a b"]}))
attempt(lambda: type("X", (), {"__slots__": [5]}))
attempt(lambda: type("X", (int,), {"__slots__": ["a"]}) and type("Y", (tuple,), {"__slots__": ["a"]}))
try:
    type("X", (), {"__slots__": ["a"], "a": 1})
except ValueError as e:
    print(e)


class Slots1: __slots__ = ("a",)
class Slots2: __slots__ = ("b",)


attempt(lambda: type("X", (Slots1, Slots2), {}))


class M1(type): pass
class M2(type): pass
class WithM1(metaclass=M1): pass
class WithM2(metaclass=M2): pass


attempt(lambda: type("X", (WithM1, WithM2), {}))


class OwnMro(type):
    def mro(cls): return [cls, object] if cls.__name__ == "Short" else super().mro()


class Long(A, metaclass=OwnMro): x = 1
class Short(Long): pass


print([c.__name__ for c in Short.__mro__], hasattr(Short, "x"))
B.__bases__ = (C,)
print([c.__name__ for c in B.__mro__])


def change(): C.__bases__ = (B,)


attempt(change)


def empty(): B.__bases__ = ()


attempt(empty)


def to_object(): B.__bases__ = (object,)


attempt(to_object)
