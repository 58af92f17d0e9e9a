# What in-place operators, fills and indexes say and take.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def in_place(a, b):
    a |= b
    return a


def matrix(a, b):
    a @= b
    return a


class Three(int):
    def __index__(self):
        return 3


attempt(lambda: in_place(1, 2.5))
attempt(lambda: in_place(0.5, 1))
attempt(lambda: matrix(1, 2))
attempt(lambda: b"a".rjust(2, b"xyz"))
attempt(lambda: bytearray(b"a").center(2, bytearray(b"xy")))
attempt(lambda: b"a".center(2, None))
attempt(lambda: b"a".replace(b"b"))
attempt(lambda: b"a".replace(b"b", b"c", count=1))
attempt(lambda: [10, 20, 30, 40][Three()])
attempt(lambda: type("Slotted", (int,), {"__slots__": ("a",)}))
attempt(lambda: type("Slotted", (int,), {"__slots__": ()}).__name__)
