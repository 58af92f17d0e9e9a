# __new__ and __init__: who is called with what.
class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw): print("init", args, kw)


A(1, k=2)


class ReturnsOther:
    def __new__(cls): return 5
    def __init__(self): print("never")


print(ReturnsOther())


class ReturnsSub(A):
    def __new__(cls, *a): return object.__new__(A) if a else object.__new__(cls)


print(type(ReturnsSub(1)).__name__, type(ReturnsSub()).__name__)


class Singleton:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, value=None): self.value = value


print(Singleton(1) is Singleton(2), Singleton.instance.value)


class Upper(str):
    def __new__(cls, value): return super().__new__(cls, value.upper())


class Even(int):
    def __new__(cls, value):
        if value % 2: raise ValueError(f"{value} is odd")
        return super().__new__(cls, value)


class Point(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])


print(Upper("abc"), repr(Even(4) + 1), Point(1, 2).x, Point(1, 2) == (1, 2))


class NoArgs: pass
class OnlyNew:
    def __new__(cls, a): return super().__new__(cls)
class OnlyInit:
    def __init__(self, a): super().__init__()
class BadInit:
    def __init__(self): return 5


for f in (lambda: NoArgs(1), lambda: NoArgs(k=1), lambda: OnlyNew(), lambda: OnlyNew(1), lambda: OnlyInit(), lambda: OnlyInit(1, 2), lambda: BadInit(), lambda: object(1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str), lambda: int.__new__(bool, 1), lambda: Even(3), lambda: OnlyInit(a=1, b=2), lambda: object.__new__(NoArgs, 1), lambda: NoArgs().__init__(1)):
    try:
        print(type(f()).__name__)
    except Exception as e:
        print(type(e).__name__, e)
